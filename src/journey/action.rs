//! What is done to make the journey better.

use super::raw::{fitting, is_false};
use super::{ActionId, Date, DateTime, Target, TouchpointId};
use serde::{Deserialize, Serialize};
use strum::EnumCount;

/// How far an action has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum ActionState {
    /// Worth a thought; nobody has agreed on it.
    Idea,
    /// Agreed on.
    #[default]
    Planned,
    /// Under way.
    Doing,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

impl ActionState {
    /// In the order they follow each other.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Idea, Self::Planned, Self::Doing, Self::Done, Self::Dropped];

    /// Nothing is left to do.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

/// The six steps of customer-experience management.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum CxStep {
    /// What we aim at.
    Goal,
    /// How we work.
    Practices,
    /// Who does it.
    Organising,
    /// Doing it.
    Implementing,
    /// Seeing whether it helped.
    Measuring,
    /// Aiming anew.
    Redefining,
}

impl CxStep {
    /// In the order they follow each other.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Goal,
        Self::Practices,
        Self::Organising,
        Self::Implementing,
        Self::Measuring,
        Self::Redefining,
    ];
}

/// Something to do, with an owner and a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Stays the same for good.
    pub id: ActionId,
    /// What to do.
    pub title: String,
    /// Where it should help.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub touchpoints: Vec<TouchpointId>,
    /// Who does it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// How far it has come.
    #[serde(default)]
    pub state: ActionState,
    /// What we expect of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected_effect: String,
    /// The score that its touchpoints are expected to reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Target>,
    /// Its place among the steps of customer-experience management.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<CxStep>,
}

impl Action {
    /// A planned action.
    #[must_use]
    pub fn new(id: ActionId, title: &str) -> Self {
        Self {
            id,
            title: title.into(),
            touchpoints: Vec::new(),
            owner: String::new(),
            due: None,
            state: ActionState::Planned,
            expected_effect: String::new(),
            expected: None,
            step: None,
        }
    }
}

/// Something that came up in a workshop and waits for its time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ParkedItem {
    /// What it is.
    pub text: String,
    /// Who takes it further.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Whether it was gone through at the end.
    pub reviewed: bool,
    /// Whether it is settled.
    #[serde(skip_serializing_if = "is_false")]
    pub done: bool,
    /// When it came up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
}
