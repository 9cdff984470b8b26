//! Changes between rounds, trends, and many tests together.

use super::*;

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
