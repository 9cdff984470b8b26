//! Who travels, when it was measured, and what they should experience.

use super::{Date, PersonaId, Picture, RoundId, Target};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU64;

/// A persona or customer segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Stays the same when the persona is renamed.
    pub id: PersonaId,
    /// What we call them.
    pub name: String,
    /// The group of customers they stand for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub segment: String,
    /// What they want to reach.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub goals: String,
    /// What they need on the way.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs: String,
    /// Portraits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
}

impl Persona {
    /// A persona with a name and nothing else.
    #[must_use]
    pub fn new(id: PersonaId, name: &str) -> Self {
        Self {
            id,
            name: name.into(),
            segment: String::new(),
            goals: String::new(),
            needs: String::new(),
            pictures: Vec::new(),
        }
    }
}

/// One measurement period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Stays the same when the round is renamed.
    pub id: RoundId,
    /// For example "Spring 2026".
    pub name: String,
    /// The day it was measured or began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How many were asked, for answers that say nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited: Option<NonZeroU64>,
    /// How many customers there are in all, for answers that say nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<NonZeroU64>,
}

impl Round {
    /// A round with a name and perhaps a day.
    #[must_use]
    pub fn new(id: RoundId, name: &str, date: Option<Date>) -> Self {
        Self { id, name: name.into(), date, invited: None, population: None }
    }
}

/// What we want customers to experience.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TargetExperience {
    /// The feelings we want to evoke.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub feelings: String,
    /// What sets us apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub distinction: String,
    /// How we exceed expectations.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub exceeding: String,
    /// The score we aim at wherever nothing else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Target>,
}
