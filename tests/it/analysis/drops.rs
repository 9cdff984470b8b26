//! Drops between neighbours.

use super::*;

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
