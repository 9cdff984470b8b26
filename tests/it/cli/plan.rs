//! `polku plan`, and what typed figures allow.

use super::*;

#[test]
fn a_plan_says_what_each_touchpoint_needs() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let plan = json(&desk.done(&["plan", "a.ron", "--change", "10", "--json"]));
    assert_eq!(plan["change"], 10.0);
    let touchpoints = plan["touchpoints"].as_array().expect("touchpoints");
    assert_eq!(plan["comparisons"].as_u64(), Some(touchpoints.len() as u64));
    for one in touchpoints {
        assert!(one["n_per_side"].as_u64().is_some_and(|n| n >= 10), "{one}");
        assert!(one["spread_is_guess"].is_boolean() && one["population"].is_null(), "{one}");
    }
    let text = desk.done(&["plan", "a.ron", "--lang", "fi"]);
    assert!(text.starts_with("Tarvittavat vastaukset"), "{text}");
    desk.misused(&["plan", "a.ron", "--change", "0"]);
    desk.misused(&["plan", "a.ron", "--change", "many"]);
    desk.misused(&["plan", "a.ron", "--change", "-1"]);
    // Nobody has so many customers.
    desk.misused(&["plan", "a.ron", "--change", "0.000000001"]);
}

#[test]
fn the_outcome_is_named_by_its_touchpoint() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let found = json(&desk.done(&["report", "a.ron", "--json", "--outcome", "queue"]));
    assert!(found["drivers"]["outcome"].is_string(), "{}", found["drivers"]);
    assert_eq!(found["drivers"]["reason"], "no_predictors");
    assert!(desk.refused(&["report", "a.ron", "--outcome", "Roof"]).contains("“Roof”"));
}

#[test]
fn figures_that_cannot_be_are_found_by_check() {
    let figures = |sd: &str| format!("tally: Summary(mean: 4.3, n: 20, sd: Some({sd}))");
    let start = SMALL.find("tally: Counts(").expect("counts");
    let end = start + SMALL[start..].find(')').expect("an end") + 1;
    let with = |sd: &str| format!("{}{}{}", &SMALL[..start], figures(sd), &SMALL[end..]);
    let desk = Desk::with(&[
        ("good.ron", &with("0.8")),
        ("wide.ron", &with("1.9")),
        ("thin.ron", &with("0.1")),
    ]);
    assert_eq!(desk.run(&["check", "good.ron"]).code, Some(0));
    for (file, said) in [("wide.ron", "at most"), ("thin.ron", "at least")] {
        let found = desk.run(&["check", file]);
        assert_eq!(found.code, Some(1));
        assert!(found.out.contains(said), "{}", found.out);
    }
}

#[test]
fn a_mean_that_whole_scores_cannot_have_is_found_by_check_and_refused_nowhere() {
    let start = SMALL.find("tally: Counts(").expect("counts");
    let end = start + SMALL[start..].find(')').expect("an end") + 1;
    let with = |mean: &str| {
        let figures = format!("tally: Summary(mean: {mean}, n: 10)");
        format!("{}{figures}{}", &SMALL[..start], &SMALL[end..])
    };
    let desk = Desk::with(&[("good.ron", &with("3.4")), ("slip.ron", &with("3.37"))]);
    assert_eq!(desk.run(&["check", "good.ron"]).code, Some(0));
    let found = desk.run(&["check", "slip.ron"]);
    assert_eq!(found.code, Some(1));
    assert!(found.out.contains("cannot have the mean 3.37"), "{}", found.out);
    assert!(found.out.contains("3.30 and 3.40"), "{}", found.out);
    // It is a doubt: the file is read, and its score counts.
    desk.done(&["report", "slip.ron"]);
    for (language, said) in [("fi", "keskiarvo ei voi olla 3,37"), ("sv", "medelvärdet 3,37")] {
        let found = desk.run(&["check", "slip.ron", "--lang", language]);
        assert!(found.out.contains(said), "{}", found.out);
    }
}

#[test]
fn a_map_that_is_too_wide_for_one_page_goes_over_several_unasked() {
    let touchpoint = |at: usize| format!("(id: \"t{at}\", name: \"Touchpoint {at}\"),");
    let touchpoints: String = (0..200).map(touchpoint).collect();
    let journey = format!(
        "(format: 2, journey: (title: \"Long\", stages: [(id: \"s\", kind: Use, name: \"All\", \
         touchpoints: [{touchpoints}])]))"
    );
    let desk = Desk::with(&[("long.ron", &journey)]);
    let said = desk.run(&["export", "long.ron", "-o", "long.pdf"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("goes over A4 pages"), "{}", said.err);
    // Who asks for one page is told why there is none.
    let said = desk.refused(&["export", "long.ron", "-o", "one.pdf", "--page", "fit"]);
    assert!(said.contains("a PDF can hold at most"), "{said}");
}
