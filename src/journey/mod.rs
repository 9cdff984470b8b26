//! What a customer journey is: plain data that is always valid.
//!
//! Nothing here knows a window, a file, a clock or chance. Values that could be wrong
//! (ids, scales, scores, targets) are types of their own that refuse wrong content when
//! they are made or read, so the rest of the program never has to check again.

mod action;
mod answers;
mod asking;
mod fault;
mod feedback;
mod id;
mod joint;
mod kpi;
mod lane;
pub mod limits;
mod links;
mod mean;
pub mod name;
mod number;
mod origin;
pub mod pairing;
mod part;
mod people;
mod picture;
mod raw;
mod repeats;
mod sample;
mod scale;
mod source;
mod spread;
mod stage;
mod survey;
pub mod touched;
mod touchpoint;
mod tree;
mod valid;
mod way;
mod workshop;

pub use action::{Action, ActionState, CxStep, ParkedItem};
pub use answers::{Answers, Asked, Evidence, Segments, Tally};
pub use asking::{AskMethod, Asking, ScaleEnds, Whom};
pub use fault::{Fault, LongText, Many, Thing, ThingKind};
pub use feedback::{Feedback, FeedbackOf, Handling, LoopState, Sentiment};
pub use id::{
    ActionId, FeedbackId, IdError, KpiId, LaneId, PersonaId, PictureId, RoundId, StageId, SurveyId,
    TouchpointId,
};
pub use jiff::civil::{Date, DateTime};
pub use joint::{Joint, JointError, JointSums, Occasion};
pub use kpi::{Formula, FormulaUnit, Kpi, KpiError, KpiValue};
pub use lane::Lane;
pub use links::Gone;
pub use mean::{ImpossibleMean, check_mean};
pub use number::{Importance, Number, NumberError, Target};
pub use origin::{Fingerprint, FingerprintError, Import};
pub use people::{Persona, Round, TargetExperience};
pub use picture::{Picture, PictureError, PictureKind};
pub use repeats::{People, PeopleError};
pub use sample::{Sample, SampleError};
pub use scale::{Better, Metric, Scale, ScaleError};
pub use source::{Responses, SavedMapping, Source};
pub use spread::{FiguresError, SpreadLimits, check_figures, spread_limits};
pub use stage::{Stage, StageKind};
pub use survey::{Survey, SurveyError};
pub use touchpoint::{Channel, ChannelKind, Delivery, Layers, Management, Touchpoint};
pub use tree::Place;
pub use way::{PerceivedValue, Share, Walk, WayBack, is_line, walks};
pub use workshop::{AgendaItem, AgendaKind, LogEntry, Vote, Workshop};

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A customer journey: the stages a customer goes through, with evidence at every touchpoint.
///
/// Stages, touchpoints and surveys are shared by [`Arc`]; a changed copy costs only what changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Measurement periods; their days decide the order, see [`Journey::rounds_by_date`].
    pub rounds: Vec<Round>,
    /// The two rounds shown as before and after. `None`: the last two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Compared>,
    /// The stages in the customer's order.
    pub stages: Vec<Arc<Stage>>,
    /// A question about the journey as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey: Option<Arc<Survey>>,
    /// The question that others are set against as the overall score. `None`: the journey's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<SurveyId>,
    /// What is done to make it better.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// What came up in a workshop and waits for its time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parking_lot: Vec<ParkedItem>,
    /// Where answers were imported from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// What the same people answered to two questions.
    #[serde(skip_serializing_if = "is_none_joint")]
    pub joint: Arc<Joint>,
    /// Rows of the map that this business added, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lanes: Vec<Lane>,
    /// Pictures of the journey as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// Open feedback on the journey as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub feedback: Vec<Arc<Feedback>>,
    /// What workshops planned and did.
    #[serde(skip_serializing_if = "Workshop::is_empty")]
    pub workshop: Workshop,
}

fn is_none_joint(joint: &Arc<Joint>) -> bool {
    joint.is_empty()
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
