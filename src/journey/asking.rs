//! How a question is asked: of whom, by which way and when, and what its scale ends are called.

use serde::{Deserialize, Serialize};
use strum::EnumCount;

/// How answers are gathered. The first four ask, the others listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum AskMethod {
    /// A questionnaire.
    Survey,
    /// A standing group of customers.
    Panel,
    /// A test customer.
    MysteryShopping,
    /// A conversation.
    Interview,
    /// Phone calls customers make.
    Calls,
    /// E-mail customers send.
    Email,
    /// Complaints.
    Complaints,
    /// Public reviews.
    Reviews,
    /// Social media.
    SocialMedia,
}

impl AskMethod {
    /// Every method, asking ones first.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Survey,
        Self::Panel,
        Self::MysteryShopping,
        Self::Interview,
        Self::Calls,
        Self::Email,
        Self::Complaints,
        Self::Reviews,
        Self::SocialMedia,
    ];

    /// Whether people fill in a form. In a conversation somebody else asks, and the rest they say by themselves.
    #[must_use]
    pub const fn is_form(self) -> bool {
        match self {
            Self::Survey | Self::Panel | Self::MysteryShopping => true,
            Self::Interview
            | Self::Calls
            | Self::Email
            | Self::Complaints
            | Self::Reviews
            | Self::SocialMedia => false,
        }
    }
}

/// Where those who are asked stand to the company. Who left and who never came see what customers do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Whom {
    /// Customers.
    #[default]
    Customers,
    /// Customers who left.
    Left,
    /// People who never became customers.
    NeverCame,
}

impl Whom {
    /// Every group.
    pub const ALL: [Self; Self::COUNT] = [Self::Customers, Self::Left, Self::NeverCame];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    fn is_customers(&self) -> bool {
        *self == Self::Customers
    }
}

/// Who is asked what, how and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Asking {
    /// Where they stand to the company.
    #[serde(skip_serializing_if = "Whom::is_customers")]
    pub whom: Whom,
    /// Whom we ask.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// What we want to learn.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Through which channel.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel: String,
    /// By which method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<AskMethod>,
    /// When or how often.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// A question without a scale that is put right after this one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub open: String,
}

impl Asking {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The words at the two ends of a scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScaleEnds {
    /// At the lowest score.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub low: String,
    /// At the highest score.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub high: String,
}

impl ScaleEnds {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
