//! The report: everything Polku says about a journey, as plain values in reading order.
//!
//! Vectors called `rounds` run parallel to [`Report::rounds`].

use super::leaving::Leaving;
use super::overview::{DriversReport, SegmentReport, TrendReport, WholeReport};
use super::promising::Promising;
use super::verdict::{Change, Gap, NpsChange, Spread, VersusTarget};
use crate::journey::{
    Action, ChannelKind, Date, Evidence, KpiId, Metric, RoundId, Scale, StageId, StageKind,
    SurveyId, TargetExperience, TouchpointId, Workshop,
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
    /// What customers should experience.
    pub experience: TargetExperience,
    /// Names of touchpoints where something is promised that nobody leads.
    pub unled: Vec<String>,
    /// The question about the whole journey.
    pub overall: Option<SurveyReport>,
    /// The mean change of all touchpoints as one test. None where none was tested.
    pub whole: Option<WholeReport>,
    /// What goes together with the overall score.
    pub drivers: DriversReport,
    /// Stages in order.
    pub stages: Vec<StageReport>,
    /// Per round, the gaps between measured touchpoints in order.
    pub gaps: Vec<Vec<Gap>>,
    /// How many customers come as far as each touchpoint; empty where nobody was counted.
    pub leaving: Leaving,
    /// What was promised at the touchpoints that something is said of.
    pub promising: Promising,
    /// What nobody has measured, and what rests on little.
    pub coverage: Coverage,
    /// What is being done.
    pub actions: Vec<Action>,
    /// What workshops planned and did.
    pub workshop: Workshop,
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
    /// Its KPIs.
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
    /// Its KPIs.
    pub kpis: Vec<KpiReport>,
    /// Importance × shortfall from the target in the current round. None without importance, target or score.
    pub priority: Option<f64>,
    /// The current score's interval against the target.
    pub versus_target: VersusTarget,
    /// Comments per round.
    pub comments: Vec<CommentReport>,
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
    /// Over three and more rounds.
    pub course: Option<TrendReport>,
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
    /// What the number of answers (of people, where known) allows.
    pub reliability: Reliability,
    /// People behind the answers, where somebody answered several times.
    pub people: Option<u64>,
    /// How many were asked.
    pub invited: Option<u64>,
    /// Customers in all.
    pub population: Option<u64>,
    /// People who answered of those asked, 0–1.
    pub response_rate: Option<f64>,
    /// What the score of all who were asked can be, whatever the others think.
    pub bounds: Option<(f64, f64)>,
    /// Groups of customers.
    pub segments: Vec<SegmentReport>,
    /// Days old on the day of the current round, else on the newest day in the file. None without a date.
    pub age_days: Option<i32>,
}

/// A KPI.
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
    /// Per round: why there is no value, where something was put in.
    pub no_value: Vec<Option<NoValue>>,
    /// After minus before, in its unit.
    pub change: Option<f64>,
    /// The same in percent of before.
    pub change_percent: Option<f64>,
    /// For a rate: the interval of the change in percentage points and its p.
    pub rate_change: Option<(f64, f64, Option<f64>)>,
    /// Beside the customers' scores. None where fewer than two rounds have both.
    pub link: Option<KpiLink>,
}

/// Why a formula gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoValue {
    /// Customers who never leave are worth no number.
    NoChurn,
    /// It would be divided by nothing.
    ByZero,
    /// Retention is out of its range, or nobody leaves and nothing is discounted.
    NoDiscount,
    /// The part is larger than the whole.
    NoShare,
    /// None of these.
    Other,
}

/// A KPI beside the score of its touchpoint or stage.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiLink {
    /// The kpi.
    pub kpi: KpiId,
    /// Rounds that have both, in order: index of the round, the KPI's value, the score 0–100.
    pub pairs: Vec<(usize, f64, f64)>,
    /// Spearman's, −1…1. None below five rounds and where one of the two never changed.
    pub rank_correlation: Option<f64>,
    /// Its two-sided p, exact up to nine rounds.
    pub rank_p: Option<f64>,
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
