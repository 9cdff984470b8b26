//! Priorities, figures, comments, two files, and whole journeys of any kind.

use super::*;

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
