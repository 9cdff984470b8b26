//! What a customer journey is: plain data that is always valid.
//!
//! Nothing here knows a window, a file, a clock or chance. Values that could be wrong
//! (ids, scales, scores, targets) are types of their own that refuse wrong content when
//! they are made or read, so the rest of the program never has to check again.

mod action;
mod answers;
mod feedback;
mod id;
mod kpi;
mod number;
mod people;
mod scale;
mod source;
mod stage;
mod survey;
mod touchpoint;
mod tree;
mod valid;

pub use action::{Action, ActionState, CxStep, ParkedItem};
pub use answers::{Answers, Asked, Evidence, Tally};
pub use feedback::{Feedback, Handling, LoopState, Sentiment};
pub use id::{
    ActionId, FeedbackId, IdError, KpiId, PersonaId, RoundId, StageId, SurveyId, TouchpointId,
};
pub use jiff::civil::Date;
pub use kpi::{Formula, FormulaUnit, Kpi, KpiError, KpiValue};
pub use number::{Importance, Number, NumberError, Target};
pub use people::{Persona, Round, TargetExperience};
pub use scale::{Better, Metric, Scale, ScaleError};
pub use source::{KeptMapping, Responses, Source};
pub use stage::{Stage, StageKind};
pub use survey::{AskMethod, Asking, Survey, SurveyError};
pub use touchpoint::{Channel, ChannelKind, Delivery, Layers, Management, Touchpoint};
pub use tree::Place;
pub use valid::Fault;

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A customer journey: the stages a customer goes through, with evidence at every touchpoint.
///
/// Stages, touchpoints and surveys are shared by [`Arc`]; a changed copy costs only what changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Journey {
    /// What the journey is called.
    pub title: String,
    /// What it covers and for whom; free text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The customers it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub personas: Vec<Persona>,
    /// What we want customers to experience.
    pub target: TargetExperience,
    /// Measurement periods, oldest first.
    pub rounds: Vec<Round>,
    /// The two rounds shown as before and after. `None`: the last two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Compared>,
    /// The stages in the customer's order.
    pub stages: Vec<Arc<Stage>>,
    /// A question about the journey as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey: Option<Arc<Survey>>,
    /// What is done to make it better.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// What came up in a workshop and waits for its time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parking_lot: Vec<ParkedItem>,
    /// Where answers were imported from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// Which round is *before* and which is *after*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compared {
    /// The round that others are measured against.
    pub before: RoundId,
    /// The round that is looked at.
    pub after: RoundId,
}
