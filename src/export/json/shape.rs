//! The object: one struct a level, its fields in the order of the contract.

use super::actions::{ActionShape, actions};
use super::customers::{Customers, Stops, customers, stops};
use super::names;
use super::numbers::{GapShape, SurveyShape, gap, survey};
use crate::analysis::{
    CommentReport, Coverage, DriverItem, DriversReport, KpiLink, KpiReport, Report, StageReport,
    StageScore, Stop, TouchpointReport, WholeReport,
};
use crate::journey::Date;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;

/// Values by round name, in the order of the rounds.
pub(super) struct ByRound<'a, T>(pub Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for ByRound<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A value for every round.
pub(super) fn by_round<'a, V, T>(
    report: &'a Report,
    values: &'a [V],
    of: impl Fn(&'a V) -> T,
) -> ByRound<'a, T> {
    ByRound(
        report
            .rounds
            .iter()
            .zip(values)
            .map(|(round, one)| (round.name.as_str(), of(one)))
            .collect(),
    )
}

#[derive(serde::Serialize)]
pub(super) struct ComparedFiles<'a> {
    #[serde(flatten)]
    pub report: Root<'a>,
    pub added: &'a [String],
    pub removed: &'a [String],
}

#[derive(serde::Serialize)]
pub(super) struct Root<'a> {
    polku: &'static str,
    title: &'a str,
    rounds: Vec<Round<'a>>,
    compared: Option<Compared<'a>>,
    turned_round: bool,
    current: Option<&'a str>,
    journey: Whole<'a>,
    drivers: Drivers<'a>,
    stages: Vec<Stage<'a>>,
    gaps: ByRound<'a, Vec<GapShape<'a>>>,
    drops: ByRound<'a, Vec<GapShape<'a>>>,
    coverage: CoverageShape<'a>,
    actions: Vec<ActionShape<'a>>,
}

impl<'a> Root<'a> {
    /// The whole report.
    pub(super) fn of(report: &'a Report) -> Self {
        let name = |at: usize| report.rounds.get(at).map(|round| round.name.as_str());
        let stops = stops(report);
        let drops = report.rounds.iter().enumerate().map(|(at, round)| {
            (round.name.as_str(), report.drops(at).into_iter().map(gap).collect())
        });
        Self {
            polku: env!("CARGO_PKG_VERSION"),
            title: &report.title,
            rounds: report
                .rounds
                .iter()
                .map(|one| Round { id: one.id.as_str(), name: &one.name, date: one.date })
                .collect(),
            compared: report.compared.and_then(|(before, after)| {
                Some(Compared { before: name(before)?, after: name(after)? })
            }),
            turned_round: report.is_turned_round,
            current: report.current.and_then(name),
            journey: Whole {
                target: report.target,
                survey: report.overall.as_ref().map(|one| survey(report, one)),
                change: report.whole.as_ref().map(whole_change),
            },
            drivers: drivers(&report.drivers),
            stages: report.stages.iter().map(|one| stage(report, &stops, one)).collect(),
            gaps: by_round(report, &report.gaps, |gaps| gaps.iter().map(gap).collect()),
            drops: ByRound(drops.collect()),
            coverage: coverage(&report.coverage),
            actions: actions(report),
        }
    }
}

#[derive(serde::Serialize)]
struct Round<'a> {
    id: &'a str,
    name: &'a str,
    date: Option<Date>,
}

#[derive(serde::Serialize)]
struct Compared<'a> {
    before: &'a str,
    after: &'a str,
}

#[derive(serde::Serialize)]
struct Whole<'a> {
    target: Option<f64>,
    survey: Option<SurveyShape<'a>>,
    change: Option<WholeChange>,
}

#[derive(serde::Serialize)]
struct WholeChange {
    n_touchpoints: usize,
    diff: f64,
    lo: f64,
    hi: f64,
    p: Option<f64>,
    method: &'static str,
}

fn whole_change(one: &WholeReport) -> WholeChange {
    WholeChange {
        n_touchpoints: one.touchpoints,
        diff: one.diff,
        lo: one.lo,
        hi: one.hi,
        p: one.p,
        method: names::whole(one.method),
    }
}

#[derive(serde::Serialize)]
struct Drivers<'a> {
    outcome: Option<&'a str>,
    round: Option<&'a str>,
    n: Option<u64>,
    r2: Option<f64>,
    repaired: bool,
    left_out: Vec<LeftOut<'a>>,
    items: Vec<Driver<'a>>,
    reason: Option<&'static str>,
}

#[derive(serde::Serialize)]
struct LeftOut<'a> {
    survey: &'a str,
    reason: &'static str,
}

#[derive(serde::Serialize)]
struct Driver<'a> {
    survey: &'a str,
    touchpoint: &'a str,
    share: Option<f64>,
    lo: Option<f64>,
    hi: Option<f64>,
    r: Option<f64>,
}

fn driver(item: &DriverItem) -> Driver<'_> {
    Driver {
        survey: item.survey.as_str(),
        touchpoint: &item.name,
        share: item.weight.map(|it| it.share),
        lo: item.weight.map(|it| it.lo),
        hi: item.weight.map(|it| it.hi),
        r: item.r,
    }
}

fn drivers(one: &DriversReport) -> Drivers<'_> {
    Drivers {
        outcome: one.outcome.as_ref().map(crate::journey::SurveyId::as_str),
        round: one.round.as_deref(),
        n: one.n,
        r2: one.r2,
        repaired: one.is_repaired,
        left_out: one
            .left_out
            .iter()
            .map(|out| LeftOut { survey: out.survey.as_str(), reason: names::left_out(out.why) })
            .collect(),
        items: one.items.iter().map(driver).collect(),
        reason: one.why_none.map(names::no_drivers),
    }
}

#[derive(serde::Serialize)]
struct Stage<'a> {
    id: &'a str,
    kind: &'static str,
    name: &'a str,
    score100: ByRound<'a, Option<f64>>,
    measured: ByRound<'a, usize>,
    kpis: Vec<KpiShape<'a>>,
    touchpoints: Vec<TouchpointShape<'a>>,
}

fn stage<'a>(report: &'a Report, stops: &Stops<'a>, stage: &'a StageReport) -> Stage<'a> {
    Stage {
        id: stage.id.as_str(),
        kind: names::stage(stage.kind),
        name: &stage.name,
        score100: by_round(report, &stage.rounds, |one: &StageScore| one.score100),
        measured: by_round(report, &stage.rounds, |one: &StageScore| one.measured),
        kpis: stage.kpis.iter().map(|one| kpi(report, one)).collect(),
        touchpoints: stage
            .touchpoints
            .iter()
            .map(|one| touchpoint(report, stops.get(&one.id).copied(), one))
            .collect(),
    }
}

#[derive(serde::Serialize)]
struct TouchpointShape<'a> {
    id: &'a str,
    name: &'a str,
    channel: &'static str,
    channel_name: &'a str,
    importance: Option<u8>,
    moment_of_truth: bool,
    target: Option<f64>,
    kpis: Vec<KpiShape<'a>>,
    surveys: Vec<SurveyShape<'a>>,
    headline: Option<usize>,
    priority: Option<f64>,
    versus_target: Option<&'static str>,
    comments: ByRound<'a, Comments<'a>>,
    #[serde(flatten)]
    customers: Customers<'a>,
}

fn touchpoint<'a>(
    report: &'a Report,
    stop: Option<&'a Stop>,
    one: &'a TouchpointReport,
) -> TouchpointShape<'a> {
    TouchpointShape {
        id: one.id.as_str(),
        name: &one.name,
        channel: names::channel(one.channel),
        channel_name: &one.channel_name,
        importance: one.importance,
        moment_of_truth: one.moment_of_truth,
        target: one.target,
        kpis: one.kpis.iter().map(|one| kpi(report, one)).collect(),
        surveys: one.surveys.iter().map(|one| survey(report, one)).collect(),
        headline: one.headline().map(|_| 0),
        priority: one.priority,
        versus_target: names::versus(one.versus_target),
        comments: by_round(report, &one.comments, |one: &CommentReport| Comments {
            count: one.count,
            open: one.open,
            themes: &one.themes,
        }),
        customers: customers(report, stop),
    }
}

#[derive(serde::Serialize)]
struct Comments<'a> {
    count: usize,
    open: usize,
    themes: &'a BTreeMap<String, usize>,
}

#[derive(serde::Serialize)]
struct KpiShape<'a> {
    id: &'a str,
    name: &'a str,
    unit: &'a str,
    better: &'static str,
    target: Option<f64>,
    values: ByRound<'a, Option<f64>>,
    lo: ByRound<'a, Option<f64>>,
    hi: ByRound<'a, Option<f64>>,
    change: Option<f64>,
    change_percent: Option<f64>,
    change_lo: Option<f64>,
    change_hi: Option<f64>,
    change_p: Option<f64>,
    link: Option<Link<'a>>,
}

#[derive(serde::Serialize)]
struct Link<'a> {
    pairs: Vec<Pair<'a>>,
    rank_correlation: Option<f64>,
    p: Option<f64>,
}

#[derive(serde::Serialize)]
struct Pair<'a> {
    round: &'a str,
    value: f64,
    score100: f64,
}

fn link<'a>(report: &'a Report, link: &KpiLink) -> Link<'a> {
    let pair = |(at, value, score100): &(usize, f64, f64)| {
        let round = &report.rounds.get(*at)?.name;
        Some(Pair { round, value: *value, score100: *score100 })
    };
    Link {
        pairs: link.pairs.iter().filter_map(pair).collect(),
        rank_correlation: link.rank_correlation,
        p: link.rank_p,
    }
}

fn kpi<'a>(report: &'a Report, kpi: &'a KpiReport) -> KpiShape<'a> {
    KpiShape {
        id: kpi.id.as_str(),
        name: &kpi.name,
        unit: &kpi.unit,
        better: if kpi.higher_is_better { "higher" } else { "lower" },
        target: kpi.target,
        values: by_round(report, &kpi.rounds, |one| *one),
        lo: by_round(report, &kpi.intervals, |one: &Option<(f64, f64)>| one.map(|it| it.0)),
        hi: by_round(report, &kpi.intervals, |one: &Option<(f64, f64)>| one.map(|it| it.1)),
        change: kpi.change,
        change_percent: kpi.change_percent,
        change_lo: kpi.rate_change.map(|it| it.0),
        change_hi: kpi.rate_change.map(|it| it.1),
        change_p: kpi.rate_change.and_then(|it| it.2),
        link: kpi.link.as_ref().map(|one| link(report, one)),
    }
}

#[derive(serde::Serialize)]
struct CoverageShape<'a> {
    touchpoints: usize,
    measured: usize,
    assumed_only: usize,
    unmeasured: &'a [String],
    assumed: &'a [String],
    small: &'a [String],
    old: &'a [String],
    stages_unmeasured: &'a [String],
    evidence_share: Option<f64>,
}

fn coverage(one: &Coverage) -> CoverageShape<'_> {
    CoverageShape {
        touchpoints: one.touchpoints,
        measured: one.measured,
        assumed_only: one.assumed_only,
        unmeasured: &one.unmeasured,
        assumed: &one.assumed,
        small: &one.small,
        old: &one.old,
        stages_unmeasured: &one.stages_unmeasured,
        evidence_share: one.evidence_share,
    }
}
