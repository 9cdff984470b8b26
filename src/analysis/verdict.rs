//! What comparisons amount to: changes, gaps, targets, each with the reason where nothing is said.

use super::report::ScoreReport;
use crate::journey::{Evidence, TouchpointId};

/// A score against its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersusTarget {
    /// The whole interval lies below.
    Below,
    /// The whole interval lies at or above.
    Met,
    /// The target lies within the interval.
    Undecided,
    /// Nothing to compare, or nothing that a verdict may rest on.
    Unknown(TargetUnknown),
}

/// Why a score cannot be held against its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetUnknown {
    /// No score is aimed at.
    NoTarget,
    /// The round has no answers.
    NotMeasured,
    /// The answers have no place on the common axis: only NPS groups are known.
    NoScore,
    /// The score is a guess.
    Assumed,
    /// Fewer than 10 answers.
    TooFew,
}

impl VersusTarget {
    /// By the interval of a score.
    #[must_use]
    pub fn of(score: Option<&ScoreReport>, target: Option<f64>) -> Self {
        let unknown = Self::Unknown;
        let Some(target) = target else { return unknown(TargetUnknown::NoTarget) };
        let Some(score) = score else { return unknown(TargetUnknown::NotMeasured) };
        if score.evidence == Evidence::Assumed {
            return unknown(TargetUnknown::Assumed);
        }
        let Some(interval) = score.score100 else { return unknown(TargetUnknown::NoScore) };
        if !score.reliability.allows_verdict() {
            unknown(TargetUnknown::TooFew)
        } else if interval.hi < target {
            Self::Below
        } else if interval.lo >= target {
            Self::Met
        } else {
            Self::Undecided
        }
    }
}

/// How the spread of answers is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// From the counts.
    Counted,
    /// As somebody typed it.
    Typed,
    /// Not known: the widest that fits the mean is taken.
    Widest,
    /// There is none: one answer.
    None,
}

/// How a difference was tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// As of different people.
    Independent,
    /// With what is known of the people on both sides.
    Overlapping,
    /// By the NPS, because only its groups are known on a side; all numbers are NPS points.
    NpsTotals,
}

/// What a change or gap amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Shown to be better.
    Better,
    /// Shown to be worse.
    Worse,
    /// May be chance.
    NotShown,
    /// Nothing to test, or nothing that a verdict may rest on.
    NotTested(NotTested),
}

/// Why a change was not tested. The first that holds, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTested {
    /// No answers after.
    OnlyBefore,
    /// No answers before.
    OnlyAfter,
    /// The answers were given on another scale.
    ScaleChanged,
    /// The question was put in other words.
    QuestionChanged,
    /// A side is a guess.
    Assumed,
    /// The two sides have no number in common (NPS groups on one, a mean on the other).
    NoScore,
    /// A side has fewer than 10 answers.
    TooFew,
}

impl Verdict {
    /// Shown to be better or worse.
    #[must_use]
    pub fn is_shown(self) -> bool {
        matches!(self, Self::Better | Self::Worse)
    }

    /// Tested, whatever came out.
    #[must_use]
    pub fn is_tested(self) -> bool {
        !matches!(self, Self::NotTested(_))
    }
}

/// After minus before on the common axis; positive is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Points; None where a side has no score.
    pub diff: Option<f64>,
    /// 95 % interval of this difference alone.
    pub interval: Option<(f64, f64)>,
    /// How often a difference at least this large comes up without a true one; None where it was not
    /// tested, as the following.
    pub p: Option<f64>,
    /// After correcting for all comparisons of the list.
    pub p_holm: Option<f64>,
    /// The interval at the level of the verdict: it excludes 0 exactly where the change is shown.
    pub holm_interval: Option<(f64, f64)>,
    /// By which test.
    pub method: Option<Method>,
    /// People on both sides, where they were reckoned with.
    pub pairs: Option<u64>,
    /// Effect size, −1…1.
    pub cliffs_delta: Option<f64>,
    /// The change that would have been found four times out of five, in points.
    pub detectable: Option<f64>,
    /// There was room above the earlier score for an improvement of that size.
    pub improvement_possible: Option<bool>,
    /// There was room below the earlier score for a fall of that size.
    pub fall_possible: Option<bool>,
    /// What it amounts to.
    pub verdict: Verdict,
}

impl Change {
    /// A change of which nothing can be said.
    pub(super) fn not_tested(why: NotTested) -> Self {
        Self {
            diff: None,
            interval: None,
            p: None,
            p_holm: None,
            holm_interval: None,
            method: None,
            pairs: None,
            cliffs_delta: None,
            detectable: None,
            improvement_possible: None,
            fall_possible: None,
            verdict: Verdict::NotTested(why),
        }
    }
}

/// A change in NPS points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsChange {
    /// Points.
    pub diff: f64,
    /// Lower end of the 95 % interval.
    pub lo: f64,
    /// Upper end.
    pub hi: f64,
    /// Unadjusted.
    pub p: Option<f64>,
}

/// Whether satisfaction falls from one touchpoint to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapVerdict {
    /// It falls, and that is more than chance usually gives.
    Confirmed,
    /// It would be shown if it were the only step looked at, or if the questions were alike.
    Possible,
    /// No drop.
    None,
    /// A side has fewer than 10 answers.
    NotTested,
}

/// The step from a measured touchpoint to the next measured one.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The earlier touchpoint.
    pub from: TouchpointId,
    /// The later one.
    pub to: TouchpointId,
    /// Its name.
    pub from_name: String,
    /// Its name.
    pub to_name: String,
    /// Names of the touchpoints in between, which have no measured score in the round.
    pub bridged: Vec<String>,
    /// Later minus earlier, points.
    pub diff: f64,
    /// 95 % interval of this step alone.
    pub interval: (f64, f64),
    /// Unadjusted; None where it was not tested.
    pub p: Option<f64>,
    /// After correcting for all gaps of like questions of the round; None for unlike questions.
    pub p_holm: Option<f64>,
    /// The interval at the level of the verdict.
    pub holm_interval: Option<(f64, f64)>,
    /// By which test.
    pub method: Method,
    /// People on both sides, where they were reckoned with.
    pub pairs: Option<u64>,
    /// The two sides asked different questions: the drop can be no more than possible.
    pub different_questions: bool,
    /// What it amounts to.
    pub verdict: GapVerdict,
}
