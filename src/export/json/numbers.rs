//! Questions, scores, changes and gaps.

use super::names;
use super::shape::ByRound;
use crate::analysis::{
    Change, Gap, NpsChange, Report, ScoreReport, SegmentReport, SurveyReport, TrendReport,
    TrendUnit,
};
use crate::journey::Date;

#[derive(serde::Serialize)]
pub(super) struct SurveyShape<'a> {
    id: &'a str,
    metric: &'static str,
    min: i32,
    max: i32,
    better: &'static str,
    question: &'a str,
    rounds: ByRound<'a, Score<'a>>,
    change: Option<ChangeShape>,
    nps_change: Option<NpsChangeShape>,
    trend: Option<Trend>,
    question_changed: bool,
}

pub(super) fn survey<'a>(report: &'a Report, survey: &'a SurveyReport) -> SurveyShape<'a> {
    let answered = report
        .rounds
        .iter()
        .zip(&survey.rounds)
        .filter_map(|(round, one)| Some((round.name.as_str(), score(one.as_ref()?))));
    SurveyShape {
        id: survey.id.as_str(),
        metric: names::metric(survey.metric),
        min: survey.scale.min(),
        max: survey.scale.max(),
        better: names::better(survey.scale.better()),
        question: &survey.question,
        rounds: ByRound(answered.collect()),
        change: survey.change.as_ref().map(change),
        nps_change: survey.nps_change.map(nps_change),
        trend: survey.course.as_ref().map(trend),
        question_changed: survey.question_changed,
    }
}

#[derive(serde::Serialize)]
struct Score<'a> {
    n: u64,
    counts: Option<Vec<(i32, u64)>>,
    mean: Option<f64>,
    score100: Option<f64>,
    score100_lo: Option<f64>,
    score100_hi: Option<f64>,
    nps: Option<f64>,
    nps_lo: Option<f64>,
    nps_hi: Option<f64>,
    promoters: Option<u64>,
    passives: Option<u64>,
    detractors: Option<u64>,
    csi: Option<f64>,
    top_box: Option<f64>,
    top_box_lo: Option<f64>,
    top_box_hi: Option<f64>,
    top_box_points: Option<usize>,
    evidence: &'static str,
    date: Option<Date>,
    source: &'a str,
    reliability: &'static str,
    people: Option<u64>,
    invited: Option<u64>,
    population: Option<u64>,
    response_rate: Option<f64>,
    bounds_lo: Option<f64>,
    bounds_hi: Option<f64>,
    spread: Option<&'static str>,
    segments: Vec<Segment<'a>>,
    age_days: Option<i32>,
    min: i32,
    max: i32,
    better: &'static str,
}

fn score(one: &ScoreReport) -> Score<'_> {
    let counts = one.counts.as_ref();
    Score {
        n: one.n,
        counts: counts.map(|counts| counts.iter().map(|(score, n)| (*score, *n)).collect()),
        mean: one.mean,
        score100: one.value(),
        score100_lo: one.score100.map(|it| it.lo),
        score100_hi: one.score100.map(|it| it.hi),
        nps: one.nps.map(|it| it.value),
        nps_lo: one.nps.map(|it| it.lo),
        nps_hi: one.nps.map(|it| it.hi),
        promoters: one.nps_groups.map(|groups| groups.2),
        passives: one.nps_groups.map(|groups| groups.1),
        detractors: one.nps_groups.map(|groups| groups.0),
        csi: one.csi,
        top_box: one.top_box.map(|it| it.value),
        top_box_lo: one.top_box.map(|it| it.lo),
        top_box_hi: one.top_box.map(|it| it.hi),
        top_box_points: one.top_box_points,
        evidence: names::evidence(one.evidence),
        date: one.date,
        source: &one.source,
        reliability: names::reliability(one.reliability),
        people: one.people,
        invited: one.invited,
        population: one.population,
        response_rate: one.response_rate,
        bounds_lo: one.bounds.map(|it| it.0),
        bounds_hi: one.bounds.map(|it| it.1),
        spread: one.spread.map(names::spread),
        segments: one.segments.iter().map(segment).collect(),
        age_days: one.age_days,
        min: one.scale.min(),
        max: one.scale.max(),
        better: names::better(one.scale.better()),
    }
}

#[derive(serde::Serialize)]
struct Segment<'a> {
    name: &'a str,
    n: u64,
    score100: Option<f64>,
    diff: Option<f64>,
    lo: Option<f64>,
    hi: Option<f64>,
    p: Option<f64>,
    p_holm: Option<f64>,
    lo_holm: Option<f64>,
    hi_holm: Option<f64>,
    verdict: &'static str,
    reason: Option<&'static str>,
}

fn segment(one: &SegmentReport) -> Segment<'_> {
    let (lo_holm, hi_holm) = one.test.holm_interval.unzip();
    let (verdict, reason) = names::segment(one.test.verdict);
    Segment {
        name: &one.name,
        n: one.n,
        score100: one.score100.map(|it| it.value),
        diff: one.test.difference.map(|it| it.diff),
        lo: one.test.difference.map(|it| it.lo),
        hi: one.test.difference.map(|it| it.hi),
        p: one.test.p,
        p_holm: one.test.p_holm,
        lo_holm,
        hi_holm,
        verdict,
        reason,
    }
}

#[derive(serde::Serialize)]
struct Trend {
    rounds: usize,
    q: f64,
    p: Option<f64>,
    slope: Option<f64>,
    lo: Option<f64>,
    hi: Option<f64>,
    unit: &'static str,
}

fn trend(one: &TrendReport) -> Trend {
    let (lo, hi) = one.line.and_then(|line| line.interval).unzip();
    let unit = match one.unit {
        TrendUnit::Round => "round",
        TrendUnit::Year => "year",
    };
    let slope = one.line.map(|line| line.slope);
    Trend { rounds: one.rounds, q: one.q, p: one.p, slope, lo, hi, unit }
}

#[derive(serde::Serialize)]
struct ChangeShape {
    diff: Option<f64>,
    lo: Option<f64>,
    hi: Option<f64>,
    p: Option<f64>,
    p_holm: Option<f64>,
    lo_holm: Option<f64>,
    hi_holm: Option<f64>,
    method: Option<&'static str>,
    pairs: Option<u64>,
    cliffs_delta: Option<f64>,
    detectable: Option<f64>,
    improvement_possible: Option<bool>,
    fall_possible: Option<bool>,
    verdict: &'static str,
    reason: Option<&'static str>,
}

fn change(one: &Change) -> ChangeShape {
    let (lo, hi) = one.interval.unzip();
    let (lo_holm, hi_holm) = one.holm_interval.unzip();
    ChangeShape {
        diff: one.diff,
        lo,
        hi,
        p: one.p,
        p_holm: one.p_holm,
        lo_holm,
        hi_holm,
        method: one.method.map(names::method),
        pairs: one.pairs,
        cliffs_delta: one.cliffs_delta,
        detectable: one.detectable,
        improvement_possible: one.improvement_possible,
        fall_possible: one.fall_possible,
        verdict: names::verdict(one.verdict),
        reason: names::reason(one.verdict),
    }
}

#[derive(serde::Serialize)]
struct NpsChangeShape {
    diff: f64,
    lo: f64,
    hi: f64,
    p: Option<f64>,
}

fn nps_change(one: NpsChange) -> NpsChangeShape {
    NpsChangeShape { diff: one.diff, lo: one.lo, hi: one.hi, p: one.p }
}

#[derive(serde::Serialize)]
pub(super) struct GapShape<'a> {
    from: &'a str,
    to: &'a str,
    from_id: &'a str,
    to_id: &'a str,
    bridged: &'a [String],
    diff: f64,
    lo: f64,
    hi: f64,
    p: Option<f64>,
    p_holm: Option<f64>,
    lo_holm: Option<f64>,
    hi_holm: Option<f64>,
    method: &'static str,
    pairs: Option<u64>,
    different_questions: bool,
    verdict: &'static str,
    reason: Option<&'static str>,
}

pub(super) fn gap(gap: &Gap) -> GapShape<'_> {
    let (lo_holm, hi_holm) = gap.holm_interval.unzip();
    GapShape {
        from: &gap.from_name,
        to: &gap.to_name,
        from_id: gap.from.as_str(),
        to_id: gap.to.as_str(),
        bridged: &gap.bridged,
        diff: gap.diff,
        lo: gap.interval.0,
        hi: gap.interval.1,
        p: gap.p,
        p_holm: gap.p_holm,
        lo_holm,
        hi_holm,
        method: names::method(gap.method),
        pairs: gap.pairs,
        different_questions: gap.different_questions,
        verdict: names::gap(gap.verdict),
        reason: names::gap_reason(gap),
    }
}
