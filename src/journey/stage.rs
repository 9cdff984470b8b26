//! A stage of the journey.

use super::raw::fitting;
use super::{Feedback, Kpi, StageId, Target, Touchpoint};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use strum::EnumCount;

/// What part of a customer's way a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum StageKind {
    /// They hear of us.
    Awareness,
    /// They weigh us against others.
    Consideration,
    /// They buy.
    Purchase,
    /// They use what they bought.
    Use,
    /// They come back and bring others.
    Advocacy,
    /// Something of this business's own.
    Other,
}

impl StageKind {
    /// The five stages every new journey starts with.
    pub const FIVE: [Self; 5] =
        [Self::Awareness, Self::Consideration, Self::Purchase, Self::Use, Self::Advocacy];

    /// Every kind, in the customer's order.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Awareness,
        Self::Consideration,
        Self::Purchase,
        Self::Use,
        Self::Advocacy,
        Self::Other,
    ];
}

/// A stage and its touchpoints in the customer's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Stays the same when the stage is renamed.
    pub id: StageId,
    /// Which part of the way it is.
    pub kind: StageKind,
    /// What this business calls it.
    pub name: String,
    /// What the customer wants here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub customer_goal: String,
    /// What the company wants here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub company_goal: String,
    /// How the company gets there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub company_means: String,
    /// The score aimed at in this stage, where it differs from the journey's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// KPIs of the stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub kpis: Vec<Kpi>,
    /// Where customer and company meet, in order.
    #[serde(default, deserialize_with = "fitting")]
    pub touchpoints: Vec<Arc<Touchpoint>>,
    /// Open feedback on the stage as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub feedback: Vec<Arc<Feedback>>,
}

impl Stage {
    /// A stage without touchpoints.
    #[must_use]
    pub fn new(id: StageId, kind: StageKind, name: &str) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            customer_goal: String::new(),
            company_goal: String::new(),
            company_means: String::new(),
            target: None,
            kpis: Vec::new(),
            touchpoints: Vec::new(),
            feedback: Vec::new(),
        }
    }
}
