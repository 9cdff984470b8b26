//! The words for every kind in the model; each key is in `common.ftl`.

use super::Words;
use crate::journey::{
    ActionState, AgendaKind, AskMethod, Better, ChannelKind, CxStep, Delivery, Evidence, Formula,
    LoopState, Management, Metric, Sentiment, StageKind, Whom,
};

/// A kind that has a word in every language.
pub trait Kind: Copy {
    /// The key of its word.
    fn key(self) -> &'static str;
}

impl Words {
    /// The word for a kind.
    #[must_use]
    pub fn kind(&self, kind: impl Kind) -> String {
        self.text(kind.key())
    }
}

macro_rules! kinds {
    ($($kind:ident { $($variant:ident => $key:literal),+ $(,)? })+) => {
        $(impl Kind for $kind {
            fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        })+
    };
}

kinds! {
    Metric { Nps => "metric-nps", Csat => "metric-csat", Ces => "metric-ces", Rating => "metric-rating" }
    Better { Higher => "better-higher", Lower => "better-lower" }
    Evidence { Measured => "evidence-measured", Observed => "evidence-observed", Assumed => "evidence-assumed" }
    StageKind {
        Awareness => "stage-awareness", Consideration => "stage-consideration", Purchase => "stage-purchase",
        Use => "stage-use", Advocacy => "stage-advocacy", Other => "stage-other",
    }
    ChannelKind {
        Digital => "channel-digital", InPerson => "channel-in-person", Phone => "channel-phone",
        Print => "channel-print", Other => "channel-other",
    }
    Management { Random => "management-random", Expected => "management-expected", Managed => "management-managed" }
    Delivery { Core => "delivery-core", Extended => "delivery-extended", Exceeding => "delivery-exceeding" }
    AskMethod {
        Survey => "method-survey", Panel => "method-panel", MysteryShopping => "method-mystery-shopping",
        Interview => "method-interview", Calls => "method-calls", Email => "method-email",
        Complaints => "method-complaints", Reviews => "method-reviews", SocialMedia => "method-social-media",
    }
    Sentiment { Positive => "sentiment-positive", Neutral => "sentiment-neutral", Negative => "sentiment-negative" }
    LoopState { New => "loop-new", Answered => "loop-answered", ActedOn => "loop-acted-on", Told => "loop-told" }
    ActionState { Idea => "state-idea", Planned => "state-planned", Doing => "state-doing", Done => "state-done", Dropped => "state-dropped" }
    Whom { Customers => "whom-customers", Left => "whom-left", NeverCame => "whom-never-came" }
    CxStep {
        Goal => "step-goal", Practices => "step-practices", Organising => "step-organising",
        Implementing => "step-implementing", Measuring => "step-measuring", Redefining => "step-redefining",
    }
    AgendaKind {
        Talk => "agenda-talk", Work => "agenda-work", Vote => "agenda-vote",
        Parking => "agenda-parking", Break => "agenda-break",
    }
    Formula {
        Plain => "formula-plain", Clv => "formula-clv", ClvNow => "formula-clv-now",
        ClvLater => "formula-clv-later", ClvEnd => "formula-clv-end", Cac => "formula-cac", ClvToCac => "formula-clv-to-cac",
        Conversion => "formula-conversion", Retention => "formula-retention", Churn => "formula-churn",
        RepeatPurchase => "formula-repeat-purchase", Referral => "formula-referral",
        FirstResponse => "formula-first-response",
        FirstResponseP90 => "formula-first-response-p90", FirstContactResolution => "formula-first-contact-resolution",
        Revenue => "formula-revenue", Profit => "formula-profit", PercentChange => "formula-percent-change",
    }
}
