//! The report: everything Polku says about a journey, as plain values in reading order.
//!
//! Vectors called `rounds` run parallel to [`Report::rounds`].

use crate::journey::{
    Action, ChannelKind, Date, Evidence, KpiId, Metric, RoundId, Scale, StageId, StageKind,
    SurveyId, TouchpointId,
};
use crate::stats::{Estimate, Reliability};
use std::collections::BTreeMap;

/// The analysis of a journey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The journey's title.
    pub title: String,
    /// Its rounds, oldest first.
    pub rounds: Vec<RoundHead>,
    /// Which rounds are before and after, as indices into `rounds`.
    pub compared: Option<(usize, usize)>,
    /// *After* is older than *before*: every result is turned round.
    pub is_turned_round: bool,
    /// The round looked at: after, else the only one.
    pub current: Option<usize>,
    /// The score aimed at, 0–100.
    pub target: Option<f64>,
    /// The question about the whole journey.
    pub overall: Option<SurveyReport>,
    /// Stages in order.
    pub stages: Vec<StageReport>,
    /// Per round, the gaps between measured touchpoints in order.
    pub gaps: Vec<Vec<Gap>>,
    /// What nobody has measured, and what rests on little.
    pub coverage: Coverage,
    /// What is being done.
    pub actions: Vec<Action>,
}

/// A round's name and day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundHead {
    /// Its id.
    pub id: RoundId,
    /// Its name.
    pub name: String,
    /// Its day.
    pub date: Option<Date>,
}

/// A stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageReport {
    /// Its id.
    pub id: StageId,
    /// Which part of the way.
    pub kind: StageKind,
    /// Its name.
    pub name: String,
    /// Per round: the mean of its touchpoints' headline scores and how many are measured.
    pub rounds: Vec<StageScore>,
    /// Its figures.
    pub kpis: Vec<KpiReport>,
    /// Its touchpoints.
    pub touchpoints: Vec<TouchpointReport>,
}

/// A stage's score in one round.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StageScore {
    /// Mean of the headline scores, 0–100.
    pub score100: Option<f64>,
    /// How many touchpoints have one.
    pub measured: usize,
}

/// A touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct TouchpointReport {
    /// Its id.
    pub id: TouchpointId,
    /// Its name.
    pub name: String,
    /// Kind of channel.
    pub channel: ChannelKind,
    /// The channel's own name.
    pub channel_name: String,
    /// 1–5.
    pub importance: Option<u8>,
    /// Whether the relationship is decided here.
    pub moment_of_truth: bool,
    /// The score aimed at here, 0–100.
    pub target: Option<f64>,
    /// Its questions; the first is the headline.
    pub surveys: Vec<SurveyReport>,
    /// Its figures.
    pub kpis: Vec<KpiReport>,
    /// Importance × shortfall from the target in the current round. None without importance, target or score.
    pub priority: Option<f64>,
    /// The current score's interval against the target.
    pub versus_target: VersusTarget,
    /// Comments per round.
    pub comments: Vec<CommentReport>,
}

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

/// A question and what every round says.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyReport {
    /// Its id.
    pub id: SurveyId,
    /// What it measures.
    pub metric: Metric,
    /// Its scale now.
    pub scale: Scale,
    /// Its words now.
    pub question: String,
    /// Per round.
    pub rounds: Vec<Option<ScoreReport>>,
    /// From before to after. None where nothing is compared, and where neither round has answers.
    pub change: Option<Change>,
    /// From before to after in NPS points.
    pub nps_change: Option<NpsChange>,
    /// Wording or scale differ between before and after.
    pub question_changed: bool,
}

/// A score in a row of rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendPoint {
    /// Index of the round.
    pub round: usize,
    /// On the common axis.
    pub score: f64,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
}

/// The answers of one round in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreReport {
    /// How many answered.
    pub n: u64,
    /// The scale of that round.
    pub scale: Scale,
    /// Answers per score, where known.
    pub counts: Option<BTreeMap<i32, u64>>,
    /// Mean in the units of the scale.
    pub mean: Option<f64>,
    /// Mean on the common axis with its 95 % interval; None where only the NPS groups are known.
    pub score100: Option<Estimate>,
    /// How the spread behind the interval is known; None where only the NPS groups are known.
    pub spread: Option<Spread>,
    /// Net promoter score.
    pub nps: Option<Estimate>,
    /// Detractors, passives, promoters.
    pub nps_groups: Option<(u64, u64, u64)>,
    /// Mean ÷ max × 100.
    pub csi: Option<f64>,
    /// Share of the best answers, percent.
    pub top_box: Option<Estimate>,
    /// How many scale points count as best.
    pub top_box_points: Option<usize>,
    /// How we know.
    pub evidence: Evidence,
    /// When collected.
    pub date: Option<Date>,
    /// From where.
    pub source: String,
    /// Wording or scale differ from those of the round looked at.
    pub asked_otherwise: bool,
    /// What the number of answers allows.
    pub reliability: Reliability,
    /// Days old on the day of the current round, else on the newest day in the file. None without a date.
    pub age_days: Option<i32>,
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

/// A business figure.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiReport {
    /// Its id.
    pub id: KpiId,
    /// Its name.
    pub name: String,
    /// Its unit as shown; empty where it has none.
    pub unit: String,
    /// High is good.
    pub higher_is_better: bool,
    /// Aim, in its unit.
    pub target: Option<f64>,
    /// Per round.
    pub rounds: Vec<Option<f64>>,
    /// Per round: 95 % interval of a rate.
    pub intervals: Vec<Option<(f64, f64)>>,
    /// After minus before, in its unit.
    pub change: Option<f64>,
    /// The same in percent of before.
    pub change_percent: Option<f64>,
    /// For a rate: the interval of the change in percentage points and its p.
    pub rate_change: Option<(f64, f64, Option<f64>)>,
    /// Beside the customers' scores. None where fewer than two rounds have both.
    pub link: Option<KpiLink>,
}

/// A business figure beside the score of its touchpoint or stage.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiLink {
    /// The figure.
    pub kpi: KpiId,
    /// Rounds that have both, in order: index of the round, the figure's value, the score 0–100.
    pub pairs: Vec<(usize, f64, f64)>,
    /// Spearman's, −1…1. None below five rounds and where one of the two never changed.
    pub rank_correlation: Option<f64>,
}

/// Comments of a touchpoint in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentReport {
    /// How many.
    pub count: usize,
    /// How many wait for an answer.
    pub open: usize,
    /// How often each theme came up.
    pub themes: BTreeMap<String, usize>,
}

/// What is known and what is not, in the current round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// All touchpoints.
    pub touchpoints: usize,
    /// Those with measured or observed answers in the current round.
    pub measured: usize,
    /// Those with guesses only.
    pub assumed_only: usize,
    /// Names of those with guesses only.
    pub assumed: Vec<String>,
    /// Names of those without any score.
    pub unmeasured: Vec<String>,
    /// Names of those with fewer than 30 answers.
    pub small: Vec<String>,
    /// Names of those whose answers are older than a year before the current round.
    pub old: Vec<String>,
    /// Names of stages without a score.
    pub stages_unmeasured: Vec<String>,
    /// Share of touchpoints with measured or observed answers, 0–1. None without touchpoints.
    pub evidence_share: Option<f64>,
}
