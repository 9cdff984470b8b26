//! A touchpoint: one moment in which customer and company meet.

use super::raw::{as_map, fitting, is_false, unique};
use super::{
    Feedback, Importance, Kpi, LaneId, PerceivedValue, PersonaId, Picture, RoundId, Survey, Target,
    TouchpointId, WayBack,
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use strum::EnumCount;

/// The kinds of channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum ChannelKind {
    /// Web, app, e-mail, social media.
    #[default]
    Digital,
    /// Face to face.
    InPerson,
    /// A call.
    Phone,
    /// Paper.
    Print,
    /// Anything else.
    Other,
}

impl ChannelKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Digital, Self::InPerson, Self::Phone, Self::Print, Self::Other];
}

/// Where a touchpoint happens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Channel {
    /// Its kind.
    pub kind: ChannelKind,
    /// Its own name, for example "Instagram".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
}

/// The three layers of an experience.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Layers {
    /// What it does for the customer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// How it feels.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub emotion: String,
    /// What it means in the customer's life.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub meaning: String,
}

impl Layers {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How far the experience at a touchpoint is led.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Management {
    /// Depends on who happens to be there.
    Random,
    /// Usually the same.
    Expected,
    /// Planned, led and told apart from competitors.
    Managed,
}

impl Management {
    /// From least to most managed.
    pub const ALL: [Self; Self::COUNT] = [Self::Random, Self::Expected, Self::Managed];
}

/// What a touchpoint must deliver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Delivery {
    /// What customers came for.
    Core,
    /// What belongs to it.
    Extended,
    /// What nobody expected.
    Exceeding,
}

impl Delivery {
    /// From the least to the most.
    pub const ALL: [Self; Self::COUNT] = [Self::Core, Self::Extended, Self::Exceeding];
}

/// One moment in which customer and company meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touchpoint {
    /// Stays the same when the touchpoint is renamed or moved.
    pub id: TouchpointId,
    /// What it is called.
    pub name: String,
    /// What happens; free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Where it happens.
    #[serde(default)]
    pub channel: Channel,
    /// What the customer does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub customer_does: String,
    /// What the customer expects.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub customer_expects: String,
    /// How much it matters to the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Importance>,
    /// Whether the relationship is decided here.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moment_of_truth: bool,
    /// Function, emotion and meaning.
    #[serde(default, skip_serializing_if = "Layers::is_empty")]
    pub layers: Layers,
    /// How managed it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub management: Option<Management>,
    /// What it must deliver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// What happens behind the scenes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub backstage: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// What goes wrong for the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub pains: Vec<String>,
    /// What could be better.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub opportunities: Vec<String>,
    /// What customers say.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub quotes: Vec<String>,
    /// The score aimed at here, where it differs from the stage's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// Only these customers come here; empty means everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub personas: Vec<PersonaId>,
    /// KPIs of the touchpoint.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub kpis: Vec<Kpi>,
    /// Questions asked here. The first is the headline: the one on the curve.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub surveys: Vec<Arc<Survey>>,
    /// Open feedback.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub feedback: Vec<Arc<Feedback>>,
    /// What stands here in the lanes of one's own.
    #[serde(
        default,
        skip_serializing_if = "LiteMap::is_empty",
        serialize_with = "as_map",
        deserialize_with = "unique"
    )]
    pub lines: LiteMap<LaneId, Vec<String>>,
    /// Photos of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub pictures: Vec<Picture>,
    /// Touchpoints that customers go back to from here.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub returns_to: Vec<WayBack>,
    /// Another touchpoint in whose place customers come here: this one stands beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<TouchpointId>,
    /// What customers get here and what it costs them.
    #[serde(default, skip_serializing_if = "PerceivedValue::is_empty")]
    pub value: PerceivedValue,
    /// How many customers came as far as this, per round.
    #[serde(
        default,
        skip_serializing_if = "LiteMap::is_empty",
        serialize_with = "as_map",
        deserialize_with = "unique"
    )]
    pub reached: LiteMap<RoundId, u64>,
}

impl Touchpoint {
    /// Whether a persona comes to it: everybody does where nobody is named.
    #[must_use]
    pub fn is_met_by(&self, persona: &PersonaId) -> bool {
        self.personas.is_empty() || self.personas.contains(persona)
    }

    /// A touchpoint with a name and nothing else.
    #[must_use]
    pub fn new(id: TouchpointId, name: &str) -> Self {
        Self {
            id,
            name: name.into(),
            description: String::new(),
            channel: Channel::default(),
            customer_does: String::new(),
            customer_expects: String::new(),
            importance: None,
            moment_of_truth: false,
            layers: Layers::default(),
            management: None,
            delivery: None,
            backstage: String::new(),
            owner: String::new(),
            pains: Vec::new(),
            opportunities: Vec::new(),
            quotes: Vec::new(),
            target: None,
            personas: Vec::new(),
            kpis: Vec::new(),
            surveys: Vec::new(),
            feedback: Vec::new(),
            lines: LiteMap::new(),
            pictures: Vec::new(),
            returns_to: Vec::new(),
            beside: None,
            value: PerceivedValue::default(),
            reached: LiteMap::new(),
        }
    }
}
