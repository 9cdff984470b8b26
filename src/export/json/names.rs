//! How values are called in JSON.

use crate::analysis::{
    Effect, Gap, GapVerdict, Method, NotTested, SegmentVerdict, Spread, Verdict, VersusTarget,
    WhyNoDrivers,
};
use crate::journey::{ActionState, Better, ChannelKind, CxStep, Evidence, Metric, StageKind};
use crate::stats::{LeftOut, Reliability, WholeMethod};

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

pub(super) fn method(method: Method) -> &'static str {
    match method {
        Method::Independent => "independent",
        Method::Overlapping => "overlapping",
        Method::NpsTotals => "nps_totals",
    }
}

pub(super) fn spread(spread: Spread) -> &'static str {
    match spread {
        Spread::Counted => "counted",
        Spread::Typed => "typed",
        Spread::Widest => "widest",
        Spread::None => "none",
    }
}

pub(super) fn gap_reason(gap: &Gap) -> Option<&'static str> {
    match gap.verdict {
        GapVerdict::NotTested => Some("too_few"),
        _ => gap.different_questions.then_some("different_questions"),
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::NotShown => "not_shown",
        Verdict::NotTested(_) => "not_tested",
    }
}

pub(super) fn reason(verdict: Verdict) -> Option<&'static str> {
    let Verdict::NotTested(why) = verdict else { return None };
    Some(match why {
        NotTested::OnlyBefore | NotTested::OnlyAfter => "only_one_round",
        NotTested::ScaleChanged | NotTested::QuestionChanged => "different_questions",
        NotTested::Assumed => "assumed",
        NotTested::NoScore => "no_score",
        NotTested::TooFew => "too_few",
    })
}

pub(super) fn segment(verdict: SegmentVerdict) -> (&'static str, Option<&'static str>) {
    match verdict {
        SegmentVerdict::Better => ("better", None),
        SegmentVerdict::Worse => ("worse", None),
        SegmentVerdict::NotShown => ("not_shown", None),
        SegmentVerdict::TooFew => ("not_tested", Some("too_few")),
        SegmentVerdict::OneSegment => ("not_tested", Some("one_segment")),
    }
}

pub(super) fn whole(method: WholeMethod) -> &'static str {
    match method {
        WholeMethod::Exact => "exact",
        WholeMethod::Independent => "independent",
        WholeMethod::Bound => "bound",
    }
}

pub(super) fn left_out(why: LeftOut) -> &'static str {
    match why {
        LeftOut::NoVariation => "no_variation",
        LeftOut::TooFewPairs => "too_few_pairs",
    }
}

pub(super) fn no_drivers(why: WhyNoDrivers) -> &'static str {
    match why {
        WhyNoDrivers::TooFew => "too_few",
        WhyNoDrivers::NoConnection => "no_connection",
        WhyNoDrivers::Impossible => "impossible",
        WhyNoDrivers::NoPredictors => "no_predictors",
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

pub(super) fn versus(versus: VersusTarget) -> Option<&'static str> {
    match versus {
        VersusTarget::Below => Some("below"),
        VersusTarget::Met => Some("met"),
        VersusTarget::Undecided => Some("undecided"),
        VersusTarget::Unknown(_) => None,
    }
}

pub(super) fn state(state: ActionState) -> &'static str {
    match state {
        ActionState::Idea => "idea",
        ActionState::Planned => "planned",
        ActionState::Doing => "doing",
        ActionState::Done => "done",
        ActionState::Dropped => "dropped",
    }
}

pub(super) fn step(step: CxStep) -> &'static str {
    match step {
        CxStep::Goal => "goal",
        CxStep::Practices => "practices",
        CxStep::Organising => "organising",
        CxStep::Implementing => "implementing",
        CxStep::Measuring => "measuring",
        CxStep::Redefining => "redefining",
    }
}

pub(super) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Reached => "reached",
        Effect::NotYet => "not_yet",
        Effect::NotShown => "not_shown",
    }
}
