//! What is known of the people behind the answers, through the report.

use polku::analysis::{Method, SegmentVerdict, WhyNoDrivers, plan, report, report_on};
use polku::journey::{
    Answers, Fingerprint, Import, JointSums, Journey, Metric, People, Persona, PersonaId, Round,
    RoundId, Scale, Stage, StageId, StageKind, Survey, SurveyId, Tally, Touchpoint, TouchpointId,
};
use polku::stats::WholeMethod;
use std::num::NonZeroU64;
use std::sync::Arc;

fn round(id: &str) -> RoundId {
    RoundId::new(id).expect("an id")
}

fn id(text: &str) -> SurveyId {
    SurveyId::new(text).expect("an id")
}

fn survey(name: &str, answers: &[(&str, &[i32])]) -> Survey {
    let scale = Scale::usual(Metric::Csat);
    answers.iter().fold(
        Survey::new(id(name), Metric::Csat, scale, "How was it?"),
        |it, (at, all)| {
            it.with_answers(Answers::new(round(at), Tally::of_scores(all))).expect("fits")
        },
    )
}

fn journey(rounds: &[&str], surveys: Vec<Survey>) -> Journey {
    let mut stage = Stage::new(StageId::new("st").expect("an id"), StageKind::Use, "Use");
    let touchpoint = |survey: Survey| {
        let name = format!("t-{}", survey.id);
        let mut one = Touchpoint::new(TouchpointId::new(&name).expect("an id"), &name);
        one.surveys.push(Arc::new(survey));
        Arc::new(one)
    };
    stage.touchpoints = surveys.into_iter().map(touchpoint).collect();
    let rounds = rounds.iter().map(|id| Round::new(round(id), id, None)).collect();
    Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() }
}

/// Joint sums of answers given by the same people, in order.
fn joined(journey: &mut Journey, a: (&str, &str, &[i32]), b: (&str, &str, &[i32])) {
    let mut sums = JointSums { n: 0, x: 0, y: 0, x_x: 0, y_y: 0, x_y: 0 };
    for (x, y) in a.2.iter().zip(b.2) {
        let (x, y) = (i64::from(*x), i64::from(*y));
        sums = JointSums {
            n: sums.n + 1,
            x: sums.x + x,
            y: sums.y + y,
            x_x: sums.x_x + (x * x) as u64,
            y_y: sums.y_y + (y * y) as u64,
            x_y: sums.x_y + x * y,
        };
    }
    let joint = Arc::make_mut(&mut journey.joint);
    joint.set((id(a.0), round(a.1)), (id(b.0), round(b.1)), sums).expect("sums");
}

fn scores(n: usize, of: impl Fn(usize) -> i32) -> Vec<i32> {
    (0..n).map(of).collect()
}

#[test]
fn the_same_people_sharpen_a_change_and_the_whole() {
    let before = scores(60, |at| 1 + (at * 7 % 5) as i32);
    let after: Vec<i32> =
        before.iter().map(|score| (score + i32::from(*score < 4)).min(5)).collect();
    let mut journey = journey(&["r1", "r2"], vec![survey("a", &[("r1", &before), ("r2", &after)])]);
    let change = |journey: &Journey| {
        let found = report(journey);
        let (_, one) = found.touchpoints().next().expect("a touchpoint");
        (one.surveys[0].change.expect("a change"), found.whole.expect("the whole"))
    };
    let (apart, _) = change(&journey);
    joined(&mut journey, ("a", "r1", &before), ("a", "r2", &after));
    let (together, whole) = change(&journey);
    assert_eq!(
        (apart.method, together.method),
        (Some(Method::Independent), Some(Method::Overlapping))
    );
    assert_eq!(together.pairs, Some(60));
    let width = |ends: Option<(f64, f64)>| ends.map(|(lo, hi)| hi - lo).expect("an interval");
    assert!(width(together.interval) < 0.7 * width(apart.interval));
    assert!((whole.lo - together.interval.expect("ends").0).abs() < 1e-9);
    assert_eq!((whole.touchpoints, whole.method), (1, WholeMethod::Independent));
}

#[test]
fn regulars_count_as_people() {
    let all = scores(60, |at| 1 + (at / 3 % 5) as i32);
    let mut answers = Answers::new(round("r1"), Tally::of_scores(&all));
    // Twenty people with three equal answers each.
    let squares: i64 = all.iter().step_by(3).map(|score| i64::from(9 * score * score)).sum();
    let products: i64 = all.iter().step_by(3).map(|score| i64::from(9 * score)).sum();
    answers.people = Some(People::new(20, 180, squares as u64, products).expect("people"));
    let known = survey("a", &[]).with_answers(answers).expect("fits");
    let alone = survey("b", &[("r1", &all)]);
    let found = report(&journey(&["r1"], vec![known, alone]));
    let score = |at: usize| found.stages[0].touchpoints[at].score(0).expect("a score");
    let half = |at: usize| score(at).score100.expect("a score").half_width();
    assert_eq!((score(0).people, score(1).people), (Some(20), None));
    assert!(half(0) > 1.4 * half(1), "{} {}", half(0), half(1));
}

#[test]
fn few_customers_narrow_the_interval_and_a_rate_bounds_it() {
    let all = scores(20, |at| 3 + (at % 3) as i32);
    let number = |n| NonZeroU64::new(n);
    let mut small = journey(&["r1"], vec![survey("a", &[("r1", &all)])]);
    let plain = report(&small);
    small.rounds[0].population = number(30);
    small.rounds[0].invited = number(25);
    let found = report(&small);
    let score = |report: &polku::analysis::Report| {
        report.stages[0].touchpoints[0].score(0).expect("a score").clone()
    };
    let (wide, narrow) = (score(&plain), score(&found));
    let half = |one: &polku::analysis::ScoreReport| one.score100.expect("a score").half_width();
    assert!(half(&narrow) < 0.65 * half(&wide));
    assert_eq!((narrow.response_rate, narrow.population), (Some(0.8), Some(30)));
    let (lo, hi) = narrow.bounds.expect("bounds");
    assert!((hi - lo - 20.0).abs() < 1e-9);
    assert_eq!((wide.response_rate, wide.bounds), (None, None));
    let needed = plan(&small, 20.0).expect("a plan").touchpoints[0].n_per_side;
    assert!(needed.is_some_and(|n| n <= 30));
}

#[test]
fn a_segment_is_held_against_the_others() {
    let (low, high) = (scores(30, |at| 1 + (at % 2) as i32), scores(30, |at| 4 + (at % 2) as i32));
    let mut answers = Answers::new(round("r1"), Tally::of_scores(&[low.clone(), high].concat()));
    let person = PersonaId::new("p").expect("an id");
    let Tally::Counts(counts) = Tally::of_scores(&low) else { panic!("counts") };
    answers.segments.insert(person.clone(), counts);
    let mut journey = journey(&["r1"], vec![]);
    let asked = survey("a", &[]).with_answers(answers).expect("fits");
    let mut touchpoint = Touchpoint::new(TouchpointId::new("t").expect("an id"), "T");
    touchpoint.surveys.push(Arc::new(asked));
    Arc::make_mut(&mut journey.stages[0]).touchpoints.push(Arc::new(touchpoint));
    journey.personas = vec![Persona::new(person, "Guest")];
    let found = report(&journey);
    let segments = &found.stages[0].touchpoints[0].score(0).expect("a score").segments;
    assert_eq!((segments.len(), segments[0].name.as_str(), segments[0].n), (1, "Guest", 30));
    assert_eq!(segments[0].test.verdict, SegmentVerdict::Worse);
}

#[test]
fn what_goes_together_needs_a_hundred_people() {
    let drivers = |n: usize| {
        let first = scores(n, |at| 1 + (at * 7 % 5) as i32);
        let second = scores(n, |at| 1 + (at * 11 / 3 % 5) as i32);
        let whole: Vec<i32> = first.iter().zip(&second).map(|(a, b)| (2 * a + b) / 3).collect();
        let surveys = vec![survey("a", &[("r1", &first)]), survey("b", &[("r1", &second)])];
        let mut journey = journey(&["r1"], surveys);
        journey.survey = Some(Arc::new(survey("all", &[("r1", &whole)])));
        joined(&mut journey, ("a", "r1", &first), ("b", "r1", &second));
        joined(&mut journey, ("a", "r1", &first), ("all", "r1", &whole));
        joined(&mut journey, ("b", "r1", &second), ("all", "r1", &whole));
        journey
    };
    let few = report(&drivers(90)).drivers;
    assert_eq!((few.why_none, few.n), (Some(WhyNoDrivers::TooFew), Some(90)));
    let many = report(&drivers(300)).drivers;
    assert_eq!((many.why_none, many.items.len()), (None, 2));
    let share = |at: usize| many.items[at].weight.expect("a weight").share;
    assert!(share(0) > share(1) && (share(0) + share(1) - 1.0).abs() < 1e-9);
    let other = report_on(&drivers(300), Some(&id("a"))).drivers;
    assert_eq!((other.outcome, other.items.len()), (Some(id("a")), 1));
    let none = report(&journey(&["r1"], vec![])).drivers;
    assert_eq!(none.why_none, Some(WhyNoDrivers::NoPredictors));
}

#[test]
fn imports_said_to_be_of_other_people_are_added_as_independent() {
    let (before, after) =
        (scores(40, |at| 1 + (at % 4) as i32), scores(40, |at| 2 + (at % 4) as i32));
    let asked = |name: &str, separate: Option<bool>| {
        let mut it = survey(name, &[]);
        for (at, all) in [("r1", &before), ("r2", &after)] {
            let mut answers = Answers::new(round(at), Tally::of_scores(all));
            answers.imports.extend(separate.map(|separate_people| Import {
                file: format!("{name}-{at}.csv"),
                fingerprint: Fingerprint::from_bits(name.len() as u64 * 7 + at.len() as u64),
                separate_people,
            }));
            it = it.with_answers(answers).expect("fits");
        }
        it
    };
    let whole = |a, b| {
        let found = report(&journey(&["r1", "r2"], vec![asked("a", a), asked("bb", b)]));
        found.whole.expect("the whole").method
    };
    assert_eq!(whole(Some(true), Some(false)), WholeMethod::Independent);
    assert_eq!(whole(Some(false), Some(false)), WholeMethod::Bound);
    assert_eq!(whole(None, Some(true)), WholeMethod::Bound);
}

#[test]
fn a_trend_over_years_and_rounds_in_their_order() {
    let tally = |best: usize| scores(60, |at| if at % 10 < best { 5 } else { 1 + (at % 4) as i32 });
    let rounds = ["2021", "2024", "2022", "2023"];
    let all: Vec<Vec<i32>> = [1, 8, 3, 6].into_iter().map(tally).collect();
    let answers: Vec<(&str, &[i32])> =
        rounds.iter().zip(&all).map(|(at, all)| (*at, all.as_slice())).collect();
    let mut journey = journey(&rounds, vec![survey("a", &answers)]);
    for at in &mut journey.rounds {
        at.date = format!("{}-03-01", at.name).parse().ok();
    }
    let found = report(&journey);
    let names: Vec<&str> = found.rounds.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["2021", "2022", "2023", "2024"]);
    assert_eq!(found.compared, Some((2, 3)));
    assert!(!found.is_turned_round);
    let course = found.stages[0].touchpoints[0].surveys[0].course.clone().expect("a trend");
    let line = course.line.expect("a line");
    assert!(course.rounds == 4 && line.slope > 0.0 && line.interval.is_some());
}
