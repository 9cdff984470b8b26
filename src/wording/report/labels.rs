//! Short words for what a report says in values.

use crate::analysis::{GapVerdict, Verdict, VersusTarget};
use crate::i18n::{Arg, Words};
use crate::journey::{ActionState, Better, Evidence, Metric, Scale};
use crate::stats::Reliability;

/// A question's kind and scale: `CSAT 1–5`, `CES 1–7 (easy is high)`.
#[must_use]
pub fn metric_and_scale(metric: Metric, scale: Scale, words: &Words) -> String {
    let low = scale.better() == Better::Lower;
    let key = match metric {
        Metric::Nps => "report-metric-nps",
        Metric::Csat => "report-metric-csat",
        Metric::Ces if low => "report-metric-ces-low",
        Metric::Ces => "report-metric-ces",
        Metric::Rating => "report-metric-rating",
    };
    let range = words.scale_range(scale.min(), scale.max());
    let text = words.with(key, &[("scale", Arg::from(&range))]);
    if low && metric != Metric::Ces {
        return words.with("report-metric-low-is-good", &[("metric", Arg::from(&text))]);
    }
    text
}

/// How we know a score.
#[must_use]
pub fn evidence_words(evidence: Evidence, words: &Words) -> String {
    words.text(match evidence {
        Evidence::Measured => "report-evidence-measured",
        Evidence::Observed => "report-evidence-observed",
        Evidence::Assumed => "report-evidence-assumed",
    })
}

/// What a number of answers allows.
#[must_use]
pub fn reliability_words(reliability: Reliability, words: &Words) -> String {
    words.text(match reliability {
        Reliability::None => "report-reliability-none",
        Reliability::Anecdotal => "report-reliability-anecdotal",
        Reliability::VerySmall => "report-reliability-very-small",
        Reliability::Tentative => "report-reliability-tentative",
        Reliability::Normal => "report-reliability-normal",
    })
}

/// A score against its target. None where nothing can be said.
#[must_use]
pub fn versus_target_words(versus: VersusTarget, words: &Words) -> Option<String> {
    let key = match versus {
        VersusTarget::Below => "report-versus-below",
        VersusTarget::Met => "report-versus-met",
        VersusTarget::Undecided => "report-versus-undecided",
        VersusTarget::Unknown(_) => return None,
    };
    Some(words.text(key))
}

/// What a change amounts to, in a word or two.
#[must_use]
pub fn verdict_words(verdict: Verdict, words: &Words) -> String {
    words.text(match verdict {
        Verdict::Better => "report-verdict-better",
        Verdict::Worse => "report-verdict-worse",
        Verdict::NotShown => "report-verdict-not-shown",
        Verdict::NotTested(_) => "report-verdict-not-tested",
    })
}

/// What a gap amounts to, in a word or two.
#[must_use]
pub fn gap_verdict_words(verdict: GapVerdict, words: &Words) -> String {
    words.text(match verdict {
        GapVerdict::Confirmed => "report-gap-confirmed",
        GapVerdict::Possible => "report-gap-possible",
        GapVerdict::None => "report-gap-none",
        GapVerdict::NotTested => "report-gap-not-tested",
    })
}

/// How far an action has come.
#[must_use]
pub fn state_words(state: ActionState, words: &Words) -> String {
    words.text(match state {
        ActionState::Idea => "report-state-idea",
        ActionState::Planned => "report-state-planned",
        ActionState::Doing => "report-state-doing",
        ActionState::Done => "report-state-done",
        ActionState::Dropped => "report-state-dropped",
    })
}
