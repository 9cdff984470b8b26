//! What the analysis says: verdicts, gaps, changes, coverage, KPIs and two files together.

mod changes;
mod drops;
mod report;

use polku::analysis::{
    GapVerdict, Method, NotTested, Report, Spread, TargetUnknown, Verdict, VersusTarget, combine,
    report,
};
use polku::journey::{
    Answers, Asked, Better, Compared, Evidence, Feedback, FeedbackId, Formula, Importance, Journey,
    Kpi, KpiId, KpiValue, Metric, Number, Round, RoundId, Scale, Stage, StageId, StageKind, Survey,
    SurveyId, Tally, Target, Touchpoint, TouchpointId,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn round(id: &str) -> RoundId {
    RoundId::new(id).expect("an id")
}

fn rounds(ids: &[&str]) -> Vec<Round> {
    ids.iter().map(|id| Round::new(round(id), &format!("Round {id}"), None)).collect()
}

fn counts(low_to_high: &[u64]) -> Tally {
    Tally::Counts((1..).zip(low_to_high.iter().copied()).filter(|(_, n)| *n > 0).collect())
}

fn csat(id: &str, answers: &[(&str, Tally)]) -> Survey {
    let id = SurveyId::new(&format!("s-{id}")).expect("an id");
    let survey = Survey::new(id, Metric::Csat, Scale::usual(Metric::Csat), "How was it?");
    answers.iter().fold(survey, |survey, (at, tally)| {
        survey.with_answers(Answers::new(round(at), tally.clone())).expect("answers that fit")
    })
}

fn touchpoint(id: &str, survey: Option<Survey>) -> Touchpoint {
    let mut one = Touchpoint::new(TouchpointId::new(id).expect("an id"), &id.to_uppercase());
    one.surveys.extend(survey.map(Arc::new));
    one
}

fn journey(ids: &[&str], touchpoints: Vec<Touchpoint>) -> Journey {
    let stage = |id: &str, name| Stage::new(StageId::new(id).expect("an id"), StageKind::Use, name);
    // Two stages, so that gaps also reach across.
    let (mut first, mut second) = (stage("st-1", "First"), stage("st-2", "Second"));
    let half = touchpoints.len().div_ceil(2);
    for (at, one) in touchpoints.into_iter().enumerate() {
        let stage = if at < half { &mut first } else { &mut second };
        stage.touchpoints.push(Arc::new(one));
    }
    let journey = Journey {
        rounds: rounds(ids),
        stages: vec![Arc::new(first), Arc::new(second)],
        ..Journey::default()
    };
    assert_eq!(journey.validate(), Ok(()));
    journey
}

fn one_round(tallies: &[Option<Tally>]) -> Report {
    let names = ["a", "b", "c", "d"];
    let touchpoints = names
        .iter()
        .zip(tallies)
        .map(|(id, tally)| touchpoint(id, tally.clone().map(|tally| csat(id, &[("r1", tally)]))));
    report(&journey(&["r1"], touchpoints.collect()))
}

fn gap_verdicts(report: &Report) -> Vec<GapVerdict> {
    report.gaps.first().into_iter().flatten().map(|gap| gap.verdict).collect()
}

fn before_after(before: Tally, after: Tally) -> Report {
    let survey = csat("a", &[("r1", before), ("r2", after)]);
    report(&journey(&["r1", "r2"], vec![touchpoint("a", Some(survey))]))
}

fn change(report: &Report) -> polku::analysis::Change {
    let (_, one) = report.touchpoints().next().expect("a touchpoint");
    one.headline().and_then(|survey| survey.change).expect("a change")
}

fn any_tally() -> impl Strategy<Value = Tally> {
    let some =
        prop::collection::vec(0_u64..60, 5).prop_filter("nobody", |it| it.iter().sum::<u64>() > 0);
    let typed = (1.0..=5.0, 1_u64..100, prop::option::of(0.0..4.0)).prop_map(
        |(mean, n, sd): (f64, _, _)| {
            let number = |value| Number::try_from(value).expect("a number");
            Tally::Summary { mean: number(mean), n, sd: sd.map(number) }
        },
    );
    prop_oneof![4 => some.prop_map(|it| counts(&it)), 1 => typed]
}

fn any_touchpoints() -> impl Strategy<Value = Vec<Touchpoint>> {
    let rounds = (prop::option::of(any_tally()), prop::option::of(any_tally()), any::<bool>());
    prop::collection::vec(rounds, 0..5).prop_map(|all| {
        let made = all.into_iter().enumerate().map(|(at, (before, after, guess))| {
            let id = format!("t{at}");
            let sides = [("r1", before), ("r2", after)];
            let known: Vec<(&str, Tally)> =
                sides.into_iter().filter_map(|(round, tally)| Some((round, tally?))).collect();
            let mut survey = csat(&id, &known);
            if let Some(first) = survey.answers().first().cloned().filter(|_| guess) {
                let guess = Answers { evidence: Evidence::Assumed, ..first };
                survey = survey.with_answers(guess).expect("it fitted before");
            }
            let mut one = touchpoint(&id, Some(survey));
            one.importance = Importance::try_from(3).ok();
            one.target = Target::try_from(70.0).ok();
            one
        });
        made.collect()
    })
}
