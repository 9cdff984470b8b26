//! How values are called in JSON.

use crate::analysis::{GapVerdict, Verdict, VersusTarget};
use crate::journey::{ActionState, Better, ChannelKind, Evidence, Metric, StageKind};
use crate::stats::{PMethod, Reliability};

pub(super) fn stage(kind: StageKind) -> &'static str {
    match kind {
        StageKind::Awareness => "awareness",
        StageKind::Consideration => "consideration",
        StageKind::Purchase => "purchase",
        StageKind::Use => "use",
        StageKind::Advocacy => "advocacy",
        StageKind::Other => "other",
    }
}

pub(super) fn channel(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Digital => "digital",
        ChannelKind::InPerson => "in_person",
        ChannelKind::Phone => "phone",
        ChannelKind::Print => "print",
        ChannelKind::Other => "other",
    }
}

pub(super) fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::Nps => "nps",
        Metric::Csat => "csat",
        Metric::Ces => "ces",
        Metric::Rating => "rating",
    }
}

pub(super) fn better(better: Better) -> &'static str {
    match better {
        Better::Higher => "higher",
        Better::Lower => "lower",
    }
}

pub(super) fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Measured => "measured",
        Evidence::Observed => "observed",
        Evidence::Assumed => "assumed",
    }
}

pub(super) fn reliability(reliability: Reliability) -> &'static str {
    match reliability {
        Reliability::None => "none",
        Reliability::Anecdotal => "anecdotal",
        Reliability::VerySmall => "very_small",
        Reliability::Tentative => "tentative",
        Reliability::Normal => "normal",
    }
}

pub(super) fn method(method: PMethod) -> &'static str {
    match method {
        PMethod::Permutation => "permutation",
        PMethod::T => "t",
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::NotShown => "not_shown",
        Verdict::NotTested => "not_tested",
    }
}

pub(super) fn gap(verdict: GapVerdict) -> &'static str {
    match verdict {
        GapVerdict::Confirmed => "confirmed",
        GapVerdict::Possible => "possible",
        GapVerdict::None => "none",
        GapVerdict::NotTested => "not_tested",
    }
}

pub(super) fn versus(versus: VersusTarget) -> &'static str {
    match versus {
        VersusTarget::Below => "below",
        VersusTarget::Met => "met",
        VersusTarget::Undecided => "undecided",
    }
}

pub(super) fn state(state: ActionState) -> &'static str {
    match state {
        ActionState::Planned => "planned",
        ActionState::Doing => "doing",
        ActionState::Done => "done",
        ActionState::Dropped => "dropped",
    }
}
