//! Open feedback and whether the customer heard back.

use super::raw::fitting;
use super::{Date, DateTime, FeedbackId, Fingerprint, RoundId, StageId, SurveyId, TouchpointId};
use serde::{Deserialize, Serialize};
use strum::EnumCount;

/// How a comment sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Sentiment {
    /// Pleased.
    Positive,
    /// Neither.
    Neutral,
    /// Displeased.
    Negative,
}

impl Sentiment {
    /// Every sentiment.
    pub const ALL: [Self; Self::COUNT] = [Self::Positive, Self::Neutral, Self::Negative];
}

/// How far the closed loop has come.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumCount,
)]
pub enum LoopState {
    /// Nobody has answered.
    #[default]
    New,
    /// The customer got an answer.
    Answered,
    /// Something was done.
    ActedOn,
    /// The customer was told what was done.
    Told,
}

impl LoopState {
    /// In the order they follow each other.
    pub const ALL: [Self; Self::COUNT] = [Self::New, Self::Answered, Self::ActedOn, Self::Told];
}

/// Who moved a comment to its present state, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Handling {
    /// Who.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

impl Handling {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a comment is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedbackOf {
    /// The journey as a whole.
    Journey,
    /// A stage as a whole.
    Stage(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

/// One comment of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// Stays the same for good.
    pub id: FeedbackId,
    /// The customer's words.
    pub text: String,
    /// The round it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<RoundId>,
    /// The score given with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<i32>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub themes: Vec<String>,
    /// How it sounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<Sentiment>,
    /// How far the closed loop has come.
    #[serde(default)]
    pub state: LoopState,
    /// Who brought it there and when.
    #[serde(default, skip_serializing_if = "Handling::is_empty")]
    pub handling: Handling,
    /// When it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
    /// What tells its response from others: a keyed hash of the response's id or row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Fingerprint>,
    /// The question that its score answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub survey: Option<SurveyId>,
}

impl Feedback {
    /// A new comment.
    #[must_use]
    pub fn new(id: FeedbackId, text: &str, round: Option<RoundId>) -> Self {
        Self {
            id,
            text: text.into(),
            round,
            score: None,
            themes: Vec::new(),
            sentiment: None,
            state: LoopState::New,
            handling: Handling::default(),
            at: None,
            response: None,
            survey: None,
        }
    }

    /// Brings the closed loop to a state on a day. Nobody has handled a new comment, on no day.
    pub fn bring_to(&mut self, state: LoopState, day: Date) {
        self.state = state;
        self.handling.date = (state != LoopState::New).then_some(day);
    }
}
