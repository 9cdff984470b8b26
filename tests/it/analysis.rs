//! What the analysis says: verdicts, gaps, changes, coverage, KPIs and two files together.

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

#[test]
fn a_large_fall_is_confirmed_and_a_rise_is_none() {
    let (high, low) = (counts(&[0, 0, 5, 15, 20]), counts(&[15, 15, 5, 5, 0]));
    let found = one_round(&[Some(high.clone()), Some(low), Some(high)]);
    assert_eq!(gap_verdicts(&found), [GapVerdict::Confirmed, GapVerdict::None]);
    assert_eq!(found.drops(0).len(), 1);
    assert_eq!(found.gap_comparisons(0), 2);
}

#[test]
fn a_fall_is_possible_when_it_would_be_shown_alone() {
    let (high, low) = (counts(&[5, 5, 5, 5, 5]), counts(&[9, 5, 5, 5, 5]));
    let small = one_round(&[Some(high.clone()), Some(low.clone())]);
    assert_eq!(gap_verdicts(&small), [GapVerdict::None], "−6.9 points of 25 answers are noise");
    // A fall with p ≈ 0.03 is shown alone and only possible beside three other steps.
    let (high, low) = (counts(&[1, 3, 8, 18, 20]), counts(&[4, 7, 10, 16, 13]));
    let alone = one_round(&[Some(high.clone()), Some(low.clone())]);
    let (p, ends) = (alone.gaps[0][0].p.expect("tested"), alone.gaps[0][0].interval);
    assert!(p < 0.05 && p > 0.0125 && ends.1 < 0.0, "{p} {ends:?}");
    assert_eq!(gap_verdicts(&alone), [GapVerdict::Confirmed]);
    let flat = || Some(low.clone());
    let many = one_round(&[Some(high), flat(), flat(), flat(), flat()]);
    assert_eq!(gap_verdicts(&many)[0], GapVerdict::Possible);
    let corrected = many.gaps[0][0].holm_interval.expect("corrected");
    assert!(corrected.1 > 0.0 && corrected.0 < ends.0, "{corrected:?}");
}

#[test]
fn few_answers_are_not_tested() {
    let fall = |n: u64| {
        let found = one_round(&[Some(counts(&[0, 0, 0, 0, n])), Some(counts(&[n, 0, 0, 0, 0]))]);
        (gap_verdicts(&found), found.gaps[0][0].p, found.gaps[0][0].p_holm)
    };
    for n in [4, 9] {
        let (verdicts, p, holm) = fall(n);
        assert_eq!((verdicts, p, holm), (vec![GapVerdict::NotTested], None, None));
    }
    assert_eq!(fall(10).0, [GapVerdict::Confirmed]);
}

#[test]
fn an_unmeasured_touchpoint_is_bridged_and_named() {
    let (high, low) = (counts(&[0, 0, 0, 10, 20]), counts(&[20, 10, 0, 0, 0]));
    let found = one_round(&[Some(high), None, None, Some(low)]);
    assert_eq!(gap_verdicts(&found), [GapVerdict::Confirmed]);
    let gap = &found.gaps[0][0];
    assert_eq!((gap.from_name.as_str(), gap.to_name.as_str()), ("A", "D"));
    assert_eq!(gap.bridged, ["B", "C"]);
    assert_eq!(found.coverage.unmeasured, ["B", "C"]);
}

#[test]
fn a_guess_between_is_bridged_too() {
    let (high, low) = (counts(&[0, 0, 0, 10, 20]), counts(&[20, 10, 0, 0, 0]));
    let mut guess = Answers::new(round("r1"), low.clone());
    guess.evidence = Evidence::Assumed;
    let guessed = csat("b", &[]).with_answers(guess).expect("fits");
    let touchpoints = vec![
        touchpoint("a", Some(csat("a", &[("r1", high)]))),
        touchpoint("b", Some(guessed)),
        touchpoint("c", Some(csat("c", &[("r1", low)]))),
    ];
    let found = report(&journey(&["r1"], touchpoints));
    assert_eq!(gap_verdicts(&found), [GapVerdict::Confirmed]);
    assert_eq!(found.gaps[0][0].bridged, ["B"]);
}

#[test]
fn a_drop_between_unlike_questions_is_no_more_than_possible() {
    let seven = Scale::new(1, 7, Better::Higher).expect("a scale");
    let other = Survey::new(SurveyId::new("qb").expect("an id"), Metric::Ces, seven, "Easy?");
    let low = Answers::new(round("r1"), Tally::of_scores(&[1; 30]));
    let other = other.with_answers(low).expect("fits");
    let high = csat("a", &[("r1", counts(&[0, 0, 0, 0, 30]))]);
    let touchpoints = vec![touchpoint("a", Some(high)), touchpoint("b", Some(other))];
    let found = report(&journey(&["r1"], touchpoints));
    let gap = &found.gaps[0][0];
    assert_eq!((gap.verdict, gap.p_holm), (GapVerdict::Possible, None));
    assert!(gap.different_questions && gap.p.is_some_and(|p| p < 1e-6));
    assert_eq!(found.gap_comparisons(0), 0);
}

#[test]
fn nps_totals_have_no_score_on_the_common_axis() {
    let survey = Survey::new(
        SurveyId::new("nps").expect("an id"),
        Metric::Nps,
        Scale::usual(Metric::Nps),
        "Would you recommend us?",
    );
    let totals = Tally::NpsTotals { detractors: 10, passives: 20, promoters: 70 };
    let survey = survey.with_answers(Answers::new(round("r1"), totals)).expect("they fit");
    let other = csat("b", &[("r1", counts(&[5, 5, 5, 5, 5]))]);
    let touchpoints = vec![touchpoint("a", Some(survey)), touchpoint("b", Some(other))];
    let found = report(&journey(&["r1"], touchpoints));
    let score = found.stages[0].touchpoints[0].score(0).expect("answers");
    assert!(
        score.value().is_none() && score.nps.is_some_and(|nps| (nps.value - 60.0).abs() < 1e-9)
    );
    assert!(found.gaps[0].is_empty(), "no place on the line");
    assert_eq!(found.stages[0].rounds[0].measured, 0);
    assert_eq!(found.coverage.measured, 2);
}

#[test]
fn typed_means_are_shown_as_far_as_they_go() {
    let number = |value| Number::try_from(value).expect("a number");
    let typed =
        |mean, sd: Option<f64>| Tally::Summary { mean: number(mean), n: 50, sd: sd.map(number) };
    let bare = one_round(&[Some(typed(4.0, None)), Some(typed(2.0, None))]);
    let score = bare.stages[0].touchpoints[0].score(0).expect("answers");
    let known = one_round(&[Some(typed(4.0, Some(1.0)))]);
    let sharper = known.stages[0].touchpoints[0].score(0).and_then(|it| it.score100);
    let wide = score.score100.expect("a score");
    assert!((wide.value - 75.0).abs() < 1e-9 && score.spread == Some(Spread::Widest));
    assert!(sharper.is_some_and(|it| it.lo > wide.lo && it.hi < wide.hi));
    assert_eq!(gap_verdicts(&bare), [GapVerdict::Confirmed]);
    assert!((bare.gaps[0][0].diff + 50.0).abs() < 1e-9);
    let spread = one_round(&[Some(typed(4.0, Some(1.0))), Some(typed(2.0, Some(1.0)))]);
    assert_eq!(gap_verdicts(&spread), [GapVerdict::Confirmed]);
    // A spread that no five-point scale can have.
    let wrong = one_round(&[Some(typed(4.0, Some(9.0)))]);
    let spread = wrong.stages[0].touchpoints[0].score(0).and_then(|it| it.spread);
    assert_eq!(spread, Some(Spread::Widest));
}

#[test]
fn changes_are_better_worse_not_shown_or_not_tested() {
    let (low, high) = (counts(&[15, 15, 5, 5, 0]), counts(&[0, 0, 5, 15, 20]));
    assert_eq!(change(&before_after(low.clone(), high.clone())).verdict, Verdict::Better);
    let worse = change(&before_after(high.clone(), low));
    assert_eq!(worse.verdict, Verdict::Worse);
    let diff = worse.diff.expect("a difference");
    assert!(diff < 0.0 && worse.interval.is_some_and(|(lo, hi)| lo < diff && diff < hi));
    assert!(worse.cliffs_delta.is_some_and(|delta| delta < -0.5));
    assert_eq!(change(&before_after(high.clone(), high)).verdict, Verdict::NotShown);
    let few = change(&before_after(counts(&[9, 0, 0, 0, 0]), counts(&[0, 0, 0, 0, 40])));
    assert_eq!(few.verdict, Verdict::NotTested(NotTested::TooFew));
    assert!(few.p.is_none() && few.p_holm.is_none() && few.holm_interval.is_none());
    assert!(few.detectable.is_none() && few.interval.is_some() && few.diff == Some(100.0));
}

#[test]
fn a_side_without_answers_is_told() {
    let sides = |known: &str| {
        let survey = csat("a", &[(known, counts(&[0, 0, 5, 15, 20]))]);
        change(&report(&journey(&["r1", "r2"], vec![touchpoint("a", Some(survey))])))
    };
    let (before, after) = (sides("r1"), sides("r2"));
    assert_eq!(before.verdict, Verdict::NotTested(NotTested::OnlyBefore));
    assert_eq!(after.verdict, Verdict::NotTested(NotTested::OnlyAfter));
    assert_eq!((before.diff, before.interval), (None, None));
}

#[test]
fn interval_and_verdict_never_contradict_each_other() {
    // Eight touchpoints, of which some improve: the corrected interval excludes 0 exactly where a
    // change is shown, and always holds the ordinary one.
    let touchpoints = (0..8).map(|at| {
        let id = format!("t{at}");
        let (before, after) =
            (counts(&[6, 9, 12, 9, 6]), counts(&[6 - at / 2, 9, 12, 9 + at * 2, 6 + at * 5]));
        touchpoint(&id, Some(csat(&id, &[("r1", before), ("r2", after)])))
    });
    let found = report(&journey(&["r1", "r2"], touchpoints.collect()));
    let (mut shown, mut not_shown) = (0, 0);
    for (_, one) in found.touchpoints() {
        let change = one.headline().and_then(|one| one.change).expect("a change");
        let ((lo, hi), wide) = change.interval.zip(change.holm_interval).expect("intervals");
        assert!(wide.0 <= lo && hi <= wide.1);
        assert_eq!(change.verdict.is_shown(), wide.0 > 0.0 || wide.1 < 0.0, "{change:?}");
        if change.verdict.is_shown() { shown += 1 } else { not_shown += 1 }
    }
    assert!(shown > 0 && not_shown > 0, "{shown} {not_shown}");
}

#[test]
fn totals_of_promoters_are_compared_by_their_nps() {
    let nps = Scale::usual(Metric::Nps);
    let survey = Survey::new(SurveyId::new("qa").expect("an id"), Metric::Nps, nps, "Recommend?");
    let totals =
        |detractors, passives, promoters| Tally::NpsTotals { detractors, passives, promoters };
    let changed = |before: Tally, after: Tally| {
        let survey = survey.clone().with_answers(Answers::new(round("r1"), before)).expect("fits");
        let survey = survey.with_answers(Answers::new(round("r2"), after)).expect("fits");
        change(&report(&journey(&["r1", "r2"], vec![touchpoint("a", Some(survey))])))
    };
    let both = changed(totals(60, 20, 20), totals(10, 20, 70));
    assert_eq!((both.verdict, both.method), (Verdict::Better, Some(Method::NpsTotals)));
    assert!(both.diff.is_some_and(|diff| (diff - 100.0).abs() < 1e-9));
    let counted = changed(Tally::of_scores(&[3; 40]), totals(10, 20, 70));
    assert_eq!(counted.method, Some(Method::NpsTotals));
    let number = |value| Number::try_from(value).expect("a number");
    let mean = Tally::Summary { mean: number(7.0), n: 50, sd: None };
    let nothing = changed(totals(60, 20, 20), mean);
    assert_eq!(nothing.verdict, Verdict::NotTested(NotTested::NoScore));
    assert_eq!(nothing.diff, None);
}

#[test]
fn at_the_ceiling_no_improvement_could_have_been_shown() {
    let full = counts(&[0, 0, 0, 0, 12]);
    let found = change(&before_after(full.clone(), full));
    assert_eq!(found.verdict, Verdict::NotShown);
    assert_eq!((found.improvement_possible, found.fall_possible), (Some(false), Some(true)));
}

#[test]
fn a_guess_is_never_tested() {
    let mut guess = Answers::new(round("r1"), counts(&[30, 0, 0, 0, 0]));
    guess.evidence = Evidence::Assumed;
    let survey = csat("a", &[("r2", counts(&[0, 0, 0, 0, 30]))]).with_answers(guess).expect("fits");
    let journey = journey(&["r1", "r2"], vec![touchpoint("a", Some(survey))]);
    let found = change(&report(&journey));
    assert_eq!((found.verdict, found.p), (Verdict::NotTested(NotTested::Assumed), None));
}

#[test]
fn another_question_is_shown_but_not_tested() {
    let asked = |question: &str, scale| {
        let mut old = Answers::new(round("r1"), counts(&[30, 5, 0, 0, 0]));
        old.asked = Some(Asked { question: question.into(), scale });
        let survey =
            csat("a", &[("r2", counts(&[0, 0, 0, 5, 30]))]).with_answers(old).expect("fits");
        let found = report(&journey(&["r1", "r2"], vec![touchpoint("a", Some(survey))]));
        let changed = found.stages[0].touchpoints[0].surveys[0].question_changed;
        (changed, change(&found).verdict)
    };
    let five = Scale::usual(Metric::Csat);
    let turned = Scale::new(1, 5, Better::Lower).expect("a scale");
    assert_eq!(asked(" how WAS it? ", five), (false, Verdict::Better));
    assert_eq!(
        asked("Were you served well?", five),
        (true, Verdict::NotTested(NotTested::QuestionChanged))
    );
    assert_eq!(asked("How was it?", turned), (true, Verdict::NotTested(NotTested::ScaleChanged)));
}

#[test]
fn a_trend_leaves_out_rounds_that_asked_something_else() {
    let tally = |best: u64| counts(&[0, 5, 5, 5, best]);
    let mut survey = csat("a", &[("r1", tally(1)), ("r3", tally(5)), ("r4", tally(9))]);
    let mut asked = Answers::new(round("r2"), tally(3));
    asked.asked = Some(Asked { question: "And how was that?".into(), scale: survey.scale() });
    survey = survey.with_answers(asked).expect("answers that fit");
    let found = report(&journey(&["r1", "r2", "r3", "r4"], vec![touchpoint("a", Some(survey))]));
    let survey = &found.stages[0].touchpoints[0].surveys[0];
    let trend = survey.trend();
    assert_eq!(trend.iter().map(|one| one.round).collect::<Vec<_>>(), [0, 2, 3]);
    assert!(trend.iter().all(|one| one.interval.is_some_and(|ends| ends.0 < one.score)));
    let flagged = survey.rounds.iter().flatten().map(|one| one.asked_otherwise);
    assert_eq!(flagged.collect::<Vec<_>>(), [false, true, false, false]);
}

#[test]
fn many_tests_are_corrected_together() {
    let (before, after) = (counts(&[4, 6, 10, 6, 4]), counts(&[1, 4, 9, 9, 7]));
    let alone = change(&before_after(before.clone(), after.clone()));
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let touchpoints = names
        .iter()
        .map(|id| touchpoint(id, Some(csat(id, &[("r1", before.clone()), ("r2", after.clone())]))));
    let found = report(&journey(&["r1", "r2"], touchpoints.collect()));
    let together = change(&found);
    assert_eq!(found.comparisons(), 8);
    assert_eq!((alone.p, alone.interval), (together.p, together.interval));
    let (alone, together) = (alone.p_holm.expect("p"), together.p_holm.expect("p"));
    assert!((alone * 8.0 - together).abs() < 1e-9, "{alone} {together}");
}

#[test]
fn priority_and_target() {
    let mut one = touchpoint("a", Some(csat("a", &[("r1", counts(&[20, 20, 0, 0, 0]))])));
    one.importance = Importance::try_from(4).ok();
    one.target = Target::try_from(60.0).ok();
    let found = report(&journey(&["r1"], vec![one]));
    let one = &found.stages[0].touchpoints[0];
    assert_eq!(one.versus_target, VersusTarget::Below);
    assert!(one.priority.is_some_and(|it| (it - 4.0 * 47.5).abs() < 1e-9));
}

#[test]
fn what_is_guessed_or_answered_by_few_has_no_priority() {
    let of = |n: u64, evidence| {
        let mut answers = Answers::new(round("r1"), counts(&[n, 0, 0, 0, 0]));
        answers.evidence = evidence;
        let mut one = touchpoint("a", Some(csat("a", &[]).with_answers(answers).expect("fits")));
        one.importance = Importance::try_from(4).ok();
        one.target = Target::try_from(60.0).ok();
        let found = report(&journey(&["r1"], vec![one]));
        let one = &found.stages[0].touchpoints[0];
        (one.priority, one.versus_target)
    };
    let unknown = VersusTarget::Unknown;
    assert_eq!(of(9, Evidence::Measured), (None, unknown(TargetUnknown::TooFew)));
    assert_eq!(of(30, Evidence::Assumed), (None, unknown(TargetUnknown::Assumed)));
    assert!(of(10, Evidence::Observed).0.is_some());
}

#[test]
fn empty_and_roundless_journeys_have_a_report() {
    let nothing = report(&Journey::default());
    assert_eq!(
        (nothing.compared, nothing.current, nothing.coverage.evidence_share),
        (None, None, None)
    );
    let roundless = report(&journey(&[], vec![touchpoint("a", Some(csat("a", &[])))]));
    assert_eq!(roundless.coverage.unmeasured, ["A"]);
    assert_eq!(roundless.coverage.stages_unmeasured, ["First", "Second"]);
    assert!(roundless.gaps.is_empty());
}

#[test]
fn comments_without_a_round_are_of_the_current_one() {
    let mut one = touchpoint("a", None);
    for (id, at) in [("c1", None), ("c2", Some(round("r1"))), ("c3", Some(round("r2")))] {
        let mut comment = Feedback::new(FeedbackId::new(id).expect("an id"), "Too slow", at);
        comment.themes = vec!["waiting".into(), " waiting".into()];
        one.feedback.push(Arc::new(comment));
    }
    let found = report(&journey(&["r1", "r2"], vec![one]));
    let comments = &found.stages[0].touchpoints[0].comments;
    assert_eq!((comments[0].count, comments[1].count, comments[1].open), (1, 2, 2));
    assert_eq!(comments[1].themes, BTreeMap::from([("waiting".to_string(), 2)]));
}

#[test]
fn figures_follow_their_formulas() {
    let kpi = |formula, before: &[f64], after: &[f64]| {
        let value = |at: &str, inputs: &[f64]| {
            let number = |it: &f64| Number::try_from(*it).expect("a number");
            KpiValue::new(round(at), inputs.iter().map(number).collect())
        };
        let kpi = Kpi::new(KpiId::new("k").expect("an id"), "Figure", Better::Higher, formula)
            .with_value(value("r1", before))
            .and_then(|kpi| kpi.with_value(value("r2", after)))
            .expect("fitting inputs");
        let mut one = touchpoint("a", None);
        one.kpis.push(kpi);
        let found = report(&journey(&["r1", "r2"], vec![one]));
        found.stages[0].touchpoints[0].kpis[0].clone()
    };
    let near = |found: Option<f64>, wanted: f64| found.is_some_and(|it| (it - wanted).abs() < 1e-9);
    let rate = kpi(Formula::Conversion, &[10.0, 100.0], &[30.0, 100.0]);
    assert!(
        near(rate.rounds[1], 30.0) && near(rate.change, 20.0) && near(rate.change_percent, 200.0)
    );
    assert!(rate.intervals[0].is_some() && rate.rate_change.is_some_and(|it| it.0 > 0.0));
    let thousands = kpi(Formula::Churn, &[0.5, 2.0], &[3.0, 2.0]);
    assert!(near(thousands.rounds[0], 25.0) && thousands.intervals[0].is_none());
    assert_eq!((thousands.rounds[1], thousands.change), (None, None));
    let clv = kpi(Formula::Clv, &[50.0, 70.0, 5.0], &[50.0, 70.0, 0.0]);
    assert!(near(clv.rounds[0], 700.0) && clv.rounds[1].is_none());
    assert!(near(kpi(Formula::Profit, &[5.0, 7.0], &[9.0, 7.0]).change, 4.0));
    assert!(near(kpi(Formula::Retention, &[90.0, 10.0, 100.0], &[1.0; 3]).rounds[0], 80.0));
    assert!(near(kpi(Formula::Cac, &[100.0, 8.0], &[1.0; 2]).rounds[0], 12.5));
}

#[test]
fn two_files_become_two_rounds() {
    let low = counts(&[15, 15, 5, 5, 0]);
    let high = counts(&[0, 0, 5, 15, 20]);
    let mut renamed = touchpoint("x", Some(csat("x", &[("r9", low.clone())])));
    renamed.name = " b ".into();
    let before = journey(
        &["r9"],
        vec![touchpoint("a", Some(csat("a", &[("r9", low)]))), renamed, touchpoint("gone", None)],
    );
    let mut after = journey(
        &["r1", "before"],
        vec![
            touchpoint("a", Some(csat("a", &[("r1", high.clone()), ("before", high.clone())]))),
            touchpoint("b", Some(csat("b", &[("before", high)]))),
            touchpoint("new", None),
        ],
    );
    after.compared = Some(Compared { before: round("r1"), after: round("before") });
    let found = combine(&before, &after, "same", "same");
    assert_eq!(found.journey.validate(), Ok(()));
    assert_eq!((found.added, found.removed), (vec!["NEW".to_string()], vec!["GONE".to_string()]));
    let names: Vec<&str> = found.journey.rounds.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["same", "same (2)"]);
    let report = report(&found.journey);
    let verdicts: Vec<Option<Verdict>> = report
        .touchpoints()
        .map(|(_, one)| one.headline().and_then(|it| it.change).map(|it| it.verdict))
        .collect();
    assert_eq!(verdicts, [Some(Verdict::Better), Some(Verdict::Better), None]);
}

#[test]
fn a_file_against_itself_shows_no_change() {
    let high = counts(&[0, 0, 5, 15, 20]);
    let mut one = touchpoint("a", Some(csat("a", &[("r1", high)])));
    let id = FeedbackId::new("c1").expect("an id");
    one.feedback.push(Arc::new(Feedback::new(id, "Nice", Some(round("r1")))));
    let journey = journey(&["r1"], vec![one]);
    let found = combine(&journey, &journey, "before", "after");
    assert_eq!(found.journey.validate(), Ok(()));
    assert!(found.added.is_empty() && found.removed.is_empty());
    assert_eq!(change(&report(&found.journey)).verdict, Verdict::NotShown);
}

#[test]
fn another_scale_in_the_other_file_is_a_changed_question() {
    let seven = Scale::new(1, 7, Better::Higher).expect("a scale");
    let survey =
        Survey::new(SurveyId::new("old").expect("an id"), Metric::Csat, seven, "How was it?");
    let answers = Answers::new(round("r1"), Tally::of_scores(&[7; 30]));
    let survey = survey.with_answers(answers).expect("they fit");
    let before = journey(&["r1"], vec![touchpoint("a", Some(survey))]);
    let now = csat("a", &[("r1", counts(&[0, 0, 0, 0, 30]))]);
    let after = journey(&["r1"], vec![touchpoint("a", Some(now))]);
    let found = combine(&before, &after, "before", "after");
    assert_eq!(found.journey.validate(), Ok(()));
    let report = report(&found.journey);
    assert!(report.stages[0].touchpoints[0].surveys[0].question_changed);
    assert_eq!(change(&report).verdict, Verdict::NotTested(NotTested::ScaleChanged));
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_of_touchpoints_leaves_their_scores_alone(touchpoints in any_touchpoints()) {
        let mut turned = touchpoints.clone();
        turned.reverse();
        let (one, other) =
            (report(&journey(&["r1", "r2"], touchpoints)), report(&journey(&["r1", "r2"], turned)));
        for (_, touchpoint) in one.touchpoints() {
            let same = other.touchpoints().find(|(_, it)| it.id == touchpoint.id).map(|(_, it)| it);
            prop_assert_eq!(Some(touchpoint), same);
        }
    }

    #[test]
    fn a_report_is_repeatable_and_holds_no_nan(touchpoints in any_touchpoints()) {
        let journey = journey(&["r1", "r2"], touchpoints);
        let found = report(&journey);
        prop_assert_eq!(&found, &report(&journey));
        let all = format!("{found:?}");
        prop_assert!(!all.contains("NaN") && !all.contains("inf"), "{}", all);
        for gap in found.gaps.iter().flatten() {
            let falls = gap.diff < 0.0;
            let drop = matches!(gap.verdict, GapVerdict::Confirmed | GapVerdict::Possible);
            prop_assert!(!drop || falls);
        }
    }

    #[test]
    fn combined_files_hold_together(a in any_touchpoints(), b in any_touchpoints()) {
        let found = combine(&journey(&["r1", "r2"], a), &journey(&["r1", "r2"], b), "x", "y");
        prop_assert_eq!(found.journey.validate(), Ok(()));
    }
}

#[test]
fn ten_thousand_touchpoints_are_quick() {
    let before = counts(&[40, 60, 100, 60, 40]);
    let after = counts(&[10, 40, 90, 90, 70]);
    let touchpoints = (0..10_000).map(|at| {
        let id = format!("t{at}");
        touchpoint(&id, Some(csat(&id, &[("r1", before.clone()), ("r2", after.clone())])))
    });
    let journey = journey(&["r1", "r2"], touchpoints.collect());
    let begun = std::time::Instant::now();
    let found = report(&journey);
    let took = begun.elapsed();
    assert_eq!(found.comparisons(), 10_000);
    // Generous, for slow machines: it takes a fraction of a second.
    assert!(took.as_secs() < 10, "{took:?}");
    eprintln!("10,000 touchpoints: {took:?}");
}
