//! What a workshop plans, votes on and writes down.

use super::SurveyId;
use super::raw::{is_false, unique_counts};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::EnumCount;

/// What is done at a point of the agenda.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum AgendaKind {
    /// Talking together.
    #[default]
    Talk,
    /// Working in groups.
    Work,
    /// Voting.
    Vote,
    /// Going through the parking lot.
    Parking,
    /// A break.
    Break,
}

impl AgendaKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Talk, Self::Work, Self::Vote, Self::Parking, Self::Break];
}

/// A point of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgendaItem {
    /// What it is about.
    pub title: String,
    /// How many minutes are planned for it.
    pub minutes: u16,
    /// What is done.
    pub kind: AgendaKind,
    /// Whether it is over.
    #[serde(skip_serializing_if = "is_false")]
    pub done: bool,
}

/// What a room voted. Answers that were taken over stand in their survey; this is what was counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// The question; it may be gone since.
    pub question: SurveyId,
    /// How many gave each score.
    #[serde(deserialize_with = "unique_counts")]
    pub counts: BTreeMap<i32, u64>,
    /// How many were in the room.
    pub voters: u64,
    /// When it was closed.
    pub at: DateTime,
}

/// Something that happened in a workshop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    /// When.
    pub at: DateTime,
    /// What.
    pub text: String,
}

/// What workshops on the journey planned and did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Workshop {
    /// The points of the day, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<AgendaItem>,
    /// The votes, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<Vote>,
    /// What happened, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<LogEntry>,
}

impl Workshop {
    /// Nothing planned, nothing done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
