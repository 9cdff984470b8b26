//! Puts the report together.

use super::change::{asked, compare_rounds};
use super::comments::comments;
use super::course::trend_of;
use super::coverage::coverage;
use super::driving::drivers;
use super::figures::figure;
use super::gaps::gaps;
use super::link::link;
use super::report::{
    KpiReport, Report, RoundHead, StageReport, StageScore, SurveyReport, TouchpointReport,
};
use super::score::{Place, score};
use super::verdict::{TargetUnknown, VersusTarget};
use super::whole::whole;
use crate::journey::{
    Date, Evidence, Journey, Kpi, Round, Stage, Survey, SurveyId, Target, Touchpoint,
};
use crate::stats::RankTest;
use std::cell::RefCell;

/// Which rounds are looked at, and from which day ages count.
struct Frame<'a> {
    journey: &'a Journey,
    /// In the order of their days.
    rounds: Vec<&'a Round>,
    compared: Option<(usize, usize)>,
    current: Option<usize>,
    today: Option<Date>,
    ranks: RefCell<RankTest>,
}

/// Everything Polku says about a journey. The same journey always gives the same report.
#[must_use]
pub fn report(journey: &Journey) -> Report {
    report_on(journey, None)
}

/// The same, with another question than the journey's own as the overall score that others go
/// together with.
#[must_use]
pub fn report_on(journey: &Journey, outcome: Option<&SurveyId>) -> Report {
    let frame = Frame::of(journey);
    let mut overall = journey.survey.as_ref().map(|survey| frame.survey(survey));
    let mut stages: Vec<StageReport> =
        journey.stages.iter().map(|stage| frame.stage(stage)).collect();
    let mut all_in_all = None;
    if let Some((before, after)) = journey.before_and_after() {
        changes(journey, &mut overall, &mut stages, before, after);
        let reports = stages.iter().flat_map(|stage| &stage.touchpoints);
        all_in_all = whole(journey, reports, before, after);
    }
    let current = frame.current.and_then(|at| frame.rounds.get(at)).copied();
    Report {
        title: journey.title.clone(),
        rounds: frame.rounds.iter().map(|round| head(round)).collect(),
        compared: frame.compared,
        is_turned_round: journey.is_turned_round(),
        current: frame.current,
        target: journey.target.score.map(Target::get),
        overall,
        whole: all_in_all,
        drivers: drivers(journey, outcome, current),
        gaps: gaps(journey, &frame.rounds),
        coverage: coverage(&stages, frame.current),
        stages,
        actions: journey.actions.clone(),
    }
}

fn head(round: &Round) -> RoundHead {
    RoundHead { id: round.id.clone(), name: round.name.clone(), date: round.date }
}

/// Three families of tests, each corrected by itself: the headline questions of all touchpoints (the
/// curve), all other questions, and the question about the whole journey.
fn changes(
    journey: &Journey,
    overall: &mut Option<SurveyReport>,
    stages: &mut [StageReport],
    before: &Round,
    after: &Round,
) {
    let (mut headlines, mut others) = (Vec::new(), Vec::new());
    let reports = stages.iter_mut().flat_map(|stage| &mut stage.touchpoints);
    for ((_, touchpoint), report) in journey.touchpoints().zip(reports) {
        let surveys = touchpoint.surveys.iter().map(AsRef::as_ref).zip(&mut report.surveys);
        for (at, pair) in surveys.enumerate() {
            if at == 0 { headlines.push(pair) } else { others.push(pair) }
        }
    }
    let mut whole: Vec<(&Survey, &mut SurveyReport)> =
        journey.survey.as_deref().zip(overall.as_mut()).into_iter().collect();
    for family in [&mut headlines, &mut others, &mut whole] {
        compare_rounds(journey, family, before, after);
    }
}

impl<'a> Frame<'a> {
    fn of(journey: &'a Journey) -> Self {
        let rounds = journey.rounds_by_date();
        let place = |wanted: &Round| rounds.iter().position(|one| one.id == wanted.id);
        let both = journey.before_and_after();
        let current = journey.current_round();
        Self {
            journey,
            compared: both.and_then(|(before, after)| place(before).zip(place(after))),
            current: current.and_then(place),
            today: current.and_then(|round| round.date).or_else(|| newest_day(journey)),
            rounds,
            ranks: RefCell::default(),
        }
    }

    fn stage(&self, stage: &Stage) -> StageReport {
        let touchpoints: Vec<TouchpointReport> =
            stage.touchpoints.iter().map(|one| self.touchpoint(stage, one)).collect();
        let rounds: Vec<StageScore> =
            (0..self.rounds.len()).map(|at| mean(&touchpoints, at)).collect();
        let scores = rounds.iter().enumerate();
        let scores: Vec<(usize, f64)> =
            scores.filter_map(|(at, one)| Some((at, one.score100?))).collect();
        StageReport {
            id: stage.id.clone(),
            kind: stage.kind,
            name: stage.name.clone(),
            kpis: self.figures(&stage.kpis, &scores),
            rounds,
            touchpoints,
        }
    }

    fn touchpoint(&self, stage: &Stage, touchpoint: &Touchpoint) -> TouchpointReport {
        let surveys: Vec<SurveyReport> =
            touchpoint.surveys.iter().map(|one| self.survey(one)).collect();
        let scores = surveys.first().map(known_trend).unwrap_or_default();
        let mut report = TouchpointReport {
            id: touchpoint.id.clone(),
            name: touchpoint.name.clone(),
            channel: touchpoint.channel.kind,
            channel_name: touchpoint.channel.name.clone(),
            importance: touchpoint.importance.map(crate::journey::Importance::get),
            moment_of_truth: touchpoint.moment_of_truth,
            target: self.journey.target_of(stage, touchpoint).map(Target::get),
            surveys,
            kpis: self.figures(&touchpoint.kpis, &scores),
            priority: None,
            versus_target: VersusTarget::Unknown(TargetUnknown::NotMeasured),
            comments: comments(&self.rounds, touchpoint, self.current),
        };
        report.priority = self.priority(&report);
        report.versus_target = self.versus_target(&report);
        report
    }

    fn survey(&self, survey: &Survey) -> SurveyReport {
        let current = self.current.and_then(|at| self.rounds.get(at));
        let current = current.and_then(|round| survey.answers_of(&round.id));
        let now = asked(survey, current);
        let of_round = |round: &&Round| {
            let answers = survey.answers_of(&round.id)?;
            let place = Place { journey: self.journey, round };
            let mut score = score(survey, answers, answers.date.or(round.date), self.today, place);
            score.asked_otherwise = asked(survey, Some(answers)) != now;
            Some(score)
        };
        SurveyReport {
            id: survey.id.clone(),
            metric: survey.metric,
            scale: survey.scale(),
            question: survey.question.clone(),
            rounds: self.rounds.iter().map(of_round).collect(),
            change: None,
            nps_change: None,
            course: trend_of(survey, &self.rounds, |answers| asked(survey, Some(answers)) == now),
            question_changed: false,
        }
    }

    /// Business figures beside the scores of the same place, by index of the round.
    fn figures(&self, kpis: &[Kpi], scores: &[(usize, f64)]) -> Vec<KpiReport> {
        let one = |kpi: &Kpi| {
            let report = figure(kpi, &self.rounds, self.compared);
            KpiReport { link: link(&report, scores, &mut self.ranks.borrow_mut()), ..report }
        };
        kpis.iter().map(one).collect()
    }

    /// Importance × shortfall from the target. None for a guess and below 10 answers: a rank would be
    /// made of chance.
    fn priority(&self, report: &TouchpointReport) -> Option<f64> {
        let score = report.score(self.current?)?;
        let ranked = score.evidence != Evidence::Assumed && score.reliability.allows_verdict();
        let score = score.value().filter(|_| ranked)?;
        let shortfall = (report.target? - score).max(0.0);
        Some(f64::from(report.importance?) * shortfall)
    }

    /// By the interval.
    fn versus_target(&self, report: &TouchpointReport) -> VersusTarget {
        let score = self.current.and_then(|round| report.score(round));
        let unknown = VersusTarget::Unknown;
        let Some(target) = report.target else { return unknown(TargetUnknown::NoTarget) };
        let Some(score) = score else { return unknown(TargetUnknown::NotMeasured) };
        if score.evidence == Evidence::Assumed {
            return unknown(TargetUnknown::Assumed);
        }
        let Some(interval) = score.score100 else { return unknown(TargetUnknown::NoScore) };
        if !score.reliability.allows_verdict() {
            unknown(TargetUnknown::TooFew)
        } else if interval.hi < target {
            VersusTarget::Below
        } else if interval.lo >= target {
            VersusTarget::Met
        } else {
            VersusTarget::Undecided
        }
    }
}

/// The mean of the headline scores in a round.
fn mean(touchpoints: &[TouchpointReport], round: usize) -> StageScore {
    let scores: Vec<f64> = touchpoints.iter().filter_map(|one| one.score(round)?.value()).collect();
    let measured = scores.len();
    let score100 = (measured > 0).then(|| scores.iter().sum::<f64>() / measured as f64);
    StageScore { score100, measured }
}

/// The newest day that rounds and answers know.
fn newest_day(journey: &Journey) -> Option<Date> {
    let of_rounds = journey.rounds.iter().filter_map(|round| round.date);
    let of_answers = journey.surveys().flat_map(|one| one.answers()).filter_map(|one| one.date);
    of_rounds.chain(of_answers).max()
}

/// The trend without guesses: what a workshop believed says nothing about business figures.
fn known_trend(survey: &SurveyReport) -> Vec<(usize, f64)> {
    let is_known = |round: usize| {
        let score = survey.rounds.get(round).and_then(Option::as_ref);
        score.is_some_and(|score| score.evidence != Evidence::Assumed)
    };
    let trend = survey.trend().into_iter();
    trend.filter(|point| is_known(point.round)).map(|point| (point.round, point.score)).collect()
}
