//! Puts the report together.

use super::change::{ByRound, Compared, Wording, compare_rounds};
use super::comments::comments;
use super::course::trend_of;
use super::coverage::coverage;
use super::driving::drivers;
use super::gaps::gaps;
use super::kpi::kpi_report;
use super::leaving::{Leaving, leaving};
use super::link::link;
use super::parallel;
use super::promising::{Promising, promises, unled};
use super::report::{
    KpiReport, Report, RoundHead, StageReport, StageScore, SurveyReport, TouchpointReport,
};
use super::sample::Answered;
use super::score::{Place, score};
use super::segments::correct_together;
use super::verdict::{TargetUnknown, VersusTarget};
use super::whole::whole;
use crate::journey::{
    Answers, Date, Evidence, Journey, Kpi, Round, RoundId, Stage, Survey, SurveyId, Target,
    Touchpoint,
};
use crate::stats::RankTest;
use std::sync::Arc;

/// Which rounds are looked at, and from which day ages count.
struct Frame<'a> {
    journey: &'a Journey,
    /// In the order of their days.
    rounds: Vec<&'a Round>,
    compared: Option<(usize, usize)>,
    current: Option<usize>,
    today: Option<Date>,
}

/// Everything Polku says about a journey. The same journey always gives the same report.
#[must_use]
pub fn report(journey: &Journey) -> Report {
    report_on(journey, None)
}

/// The same, with another question than the journey says as the overall score that others go
/// together with.
#[must_use]
pub fn report_on(journey: &Journey, outcome: Option<&SurveyId>) -> Report {
    let frame = Frame::of(journey);
    let (mut overall, own) = journey.survey.as_ref().map(|survey| frame.survey(survey)).unzip();
    let (mut stages, answered) = frame.stages();
    correct_together(&mut stages, frame.current);
    let headlines: Vec<Option<&ByRound>> = answered.iter().map(|one| one.first()).collect();
    let compared = journey.before_and_after().zip(frame.compared);
    let (gaps, all_in_all) = parallel::both(
        parallel::takes_long(headlines.len()),
        || gaps(journey, &frame.rounds, &headlines),
        || {
            let ((before, after), places) = compared?;
            let mut all = Questions {
                overall: &mut overall,
                own: &own,
                stages: &mut stages,
                answered: &answered,
            };
            changes(journey, &mut all, [&before.id, &after.id], places);
            let reports = stages.iter().flat_map(|stage| &stage.touchpoints);
            whole(journey, reports, &headlines, (before, after), places)
        },
    );
    let current = frame.current.and_then(|at| frame.rounds.get(at)).copied();
    let outcome = outcome.or(journey.outcome.as_ref());
    let mut report = Report {
        title: journey.title.clone(),
        rounds: frame.rounds.iter().map(|round| head(round)).collect(),
        compared: frame.compared,
        is_turned_round: journey.is_turned_round(),
        current: frame.current,
        target: journey.target.score.map(Target::get),
        experience: journey.target.clone(),
        unled: unled(journey),
        overall,
        whole: all_in_all,
        drivers: drivers(journey, outcome, current),
        gaps,
        leaving: Leaving::default(),
        promising: Promising::default(),
        coverage: coverage(&stages, frame.current),
        stages,
        actions: journey.actions.clone(),
        workshop: journey.workshop.clone(),
    };
    report.promising = promises(journey, &report);
    if journey.touchpoints().any(|(_, one)| !one.reached.is_empty()) {
        report.leaving = leaving(journey, &report);
    }
    report
}

fn head(round: &Round) -> RoundHead {
    RoundHead { id: round.id.clone(), name: round.name.clone(), date: round.date }
}

/// The reports of all questions and, side by side with them, what the answers to each give.
struct Questions<'a> {
    overall: &'a mut Option<SurveyReport>,
    own: &'a Option<ByRound>,
    stages: &'a mut [StageReport],
    answered: &'a [Vec<ByRound>],
}

/// Three families of tests, each corrected by itself: the headline questions of all touchpoints (the
/// curve), all other questions, and the question about the whole journey.
fn changes(
    journey: &Journey,
    all: &mut Questions<'_>,
    rounds: [&RoundId; 2],
    places: (usize, usize),
) {
    let (mut headlines, mut others) = (Vec::new(), Vec::new());
    let reports = all.stages.iter_mut().flat_map(|stage| &mut stage.touchpoints);
    let touchpoints = journey.touchpoints().zip(reports).zip(all.answered);
    for (((_, touchpoint), report), answered) in touchpoints {
        let surveys = touchpoint.surveys.iter().zip(&mut report.surveys).zip(answered);
        for (at, ((survey, report), answered)) in surveys.enumerate() {
            let one = Compared { survey, answered, report };
            if at == 0 { headlines.push(one) } else { others.push(one) }
        }
    }
    let whole = journey.survey.as_deref().zip(all.overall.as_mut()).zip(all.own.as_ref());
    let whole = whole.map(|((survey, report), answered)| Compared { survey, answered, report });
    for family in [headlines, others, whole.into_iter().collect()] {
        compare_rounds(journey, family, rounds, places);
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
        }
    }

    /// The stages with their touchpoints, and beside each question what its answers give.
    fn stages(&self) -> (Vec<StageReport>, Vec<Vec<ByRound>>) {
        let all: Vec<(&Stage, &Touchpoint)> =
            self.journey.touchpoints().map(|(stage, one)| (stage.as_ref(), one.as_ref())).collect();
        let found = parallel::map_with(&all, RankTest::default, |ranks, (stage, touchpoint)| {
            self.touchpoint(stage, touchpoint, ranks)
        });
        let (reports, answered): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        let mut reports = reports.into_iter();
        let mut ranks = RankTest::default();
        let mut stage = |stage: &Arc<Stage>| {
            let touchpoints = reports.by_ref().take(stage.touchpoints.len()).collect();
            self.stage(stage, touchpoints, &mut ranks)
        };
        (self.journey.stages.iter().map(&mut stage).collect(), answered)
    }

    fn stage(
        &self,
        stage: &Stage,
        touchpoints: Vec<TouchpointReport>,
        ranks: &mut RankTest,
    ) -> StageReport {
        let rounds: Vec<StageScore> =
            (0..self.rounds.len()).map(|at| mean(&touchpoints, at)).collect();
        let scores = rounds.iter().enumerate();
        let scores: Vec<(usize, f64)> =
            scores.filter_map(|(at, one)| Some((at, one.score100?))).collect();
        StageReport {
            id: stage.id.clone(),
            kind: stage.kind,
            name: stage.name.clone(),
            kpis: self.kpis(&stage.kpis, &scores, ranks),
            rounds,
            touchpoints,
        }
    }

    fn touchpoint(
        &self,
        stage: &Stage,
        touchpoint: &Touchpoint,
        ranks: &mut RankTest,
    ) -> (TouchpointReport, Vec<ByRound>) {
        // Reports are large, and most touchpoints have one: no room for more.
        let mut surveys = Vec::with_capacity(touchpoint.surveys.len());
        let mut answered = Vec::with_capacity(touchpoint.surveys.len());
        for (report, found) in touchpoint.surveys.iter().map(|one| self.survey(one)) {
            surveys.push(report);
            answered.push(found);
        }
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
            kpis: self.kpis(&touchpoint.kpis, &scores, ranks),
            priority: None,
            versus_target: VersusTarget::Unknown(TargetUnknown::NotMeasured),
            comments: comments(&self.rounds, touchpoint, self.current),
        };
        report.priority = self.priority(&report);
        let score = self.current.and_then(|round| report.score(round));
        report.versus_target = VersusTarget::of(score, report.target);
        (report, answered)
    }

    fn survey(&self, survey: &Survey) -> (SurveyReport, ByRound) {
        let current = self.current.and_then(|at| self.rounds.get(at));
        let current = current.and_then(|round| survey.answers_of(&round.id));
        let now = Wording::of(survey, current);
        let is_alike = |answers: &Answers| Wording::of(survey, Some(answers)).is_like(now);
        let answered: ByRound = self
            .rounds
            .iter()
            .map(|round| Some(Answered::of(survey, survey.answers_of(&round.id)?, round)))
            .collect();
        let of_round = |(round, found): (&&Round, &Option<Answered>)| {
            let answers = survey.answers_of(&round.id)?;
            let place = Place { journey: self.journey, round };
            let collected = answers.date.or(round.date);
            let mut score = score(survey, answers, found.as_ref()?, collected, self.today, place);
            score.asked_otherwise = !is_alike(answers);
            Some(score)
        };
        let report = SurveyReport {
            id: survey.id.clone(),
            metric: survey.metric,
            scale: survey.scale(),
            question: survey.question.clone(),
            rounds: self.rounds.iter().zip(&answered).map(of_round).collect(),
            change: None,
            nps_change: None,
            course: trend_of(survey, &self.rounds, &answered, is_alike),
            question_changed: false,
        };
        (report, answered)
    }

    /// KPIs beside the scores of the same place, by index of the round.
    fn kpis(&self, kpis: &[Kpi], scores: &[(usize, f64)], ranks: &mut RankTest) -> Vec<KpiReport> {
        let one = |kpi: &Kpi| {
            let report = kpi_report(kpi, &self.rounds, self.compared);
            KpiReport { link: link(&report, scores, ranks), ..report }
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

/// The trend without guesses: what a workshop believed says nothing about KPIs.
fn known_trend(survey: &SurveyReport) -> Vec<(usize, f64)> {
    let is_known = |round: usize| {
        let score = survey.rounds.get(round).and_then(Option::as_ref);
        score.is_some_and(|score| score.evidence != Evidence::Assumed)
    };
    let trend = survey.trend().into_iter();
    trend.filter(|point| is_known(point.round)).map(|point| (point.round, point.score)).collect()
}
