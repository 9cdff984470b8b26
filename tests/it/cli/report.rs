//! `polku report` and `polku compare`.

use super::*;

/// Every key that CLI.md promises. `[]` stands for each thing in a list, `{}` for each value by its key;
/// what follows `?` may be absent because its parent is null.
const CONTRACT: &[(&str, &str)] = &[
    ("", "polku title rounds compared journey drivers stages gaps drops coverage actions"),
    ("rounds[]", "id name date"),
    ("compared", "before after"),
    ("journey", "target survey change"),
    ("journey.change", "n_touchpoints diff lo hi p method"),
    ("drivers", "outcome round n r2 repaired left_out items reason"),
    ("stages[]", "kind name score100 kpis touchpoints"),
    (
        "stages[].touchpoints[]",
        "id name channel importance moment_of_truth target kpis surveys headline priority \
         versus_target comments",
    ),
    ("stages[].touchpoints[].comments{}", "count open themes"),
    (SURVEY, "id metric min max better question rounds change nps_change trend question_changed"),
    (
        "stages[].touchpoints[].surveys[].rounds{}",
        "n counts mean score100 score100_lo score100_hi nps nps_lo nps_hi promoters passives \
         detractors csi top_box top_box_lo top_box_hi top_box_points evidence date source \
         reliability people invited population response_rate bounds_lo bounds_hi spread segments",
    ),
    (
        "stages[].touchpoints[].surveys[].change",
        "diff lo hi p p_holm lo_holm hi_holm method pairs cliffs_delta detectable \
         improvement_possible fall_possible verdict reason",
    ),
    ("stages[].touchpoints[].surveys[].nps_change", "diff lo hi p"),
    ("stages[].kpis[]", KPI),
    ("gaps{}[]", GAP),
    ("drops{}[]", GAP),
    (
        "coverage",
        "touchpoints measured assumed_only unmeasured small stages_unmeasured evidence_share",
    ),
    ("actions[]", "title state owner due touchpoints"),
];
const SURVEY: &str = "stages[].touchpoints[].surveys[]";
const GAP: &str = "from to bridged diff lo hi p p_holm lo_holm hi_holm method pairs \
     different_questions verdict reason";
const KPI: &str = "name unit better target values lo hi change change_percent change_lo change_hi \
     change_p";

/// Everything that a path of [`CONTRACT`] leads to; what is null leads nowhere.
fn reach<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let (step, rest) = match path.find(['.', '[', '{']) {
        _ if path.is_empty() => return if value.is_null() { Vec::new() } else { vec![value] },
        Some(0) => path.split_at(if path.starts_with('.') { 1 } else { 2 }),
        Some(end) => path.split_at(end),
        None => (path, ""),
    };
    let values: Vec<&Value> = match step {
        "." => vec![value],
        "[]" => value.as_array().into_iter().flatten().collect(),
        "{}" => value.as_object().into_iter().flat_map(|map| map.values()).collect(),
        key => value.get(key).into_iter().collect(),
    };
    values.into_iter().flat_map(|value| reach(value, rest)).collect()
}

#[test]
fn the_report_as_json_has_every_key_that_is_promised() {
    let desk = Desk::new();
    let mut reached = vec![0; CONTRACT.len()];
    for path in samples() {
        let report = json(&desk.done(&["report", text(&path), "--json"]));
        assert_eq!(report["polku"], env!("CARGO_PKG_VERSION"));
        for ((path, keys), reached) in CONTRACT.iter().zip(&mut reached) {
            for thing in reach(&report, path) {
                *reached += 1;
                for key in keys.split_whitespace() {
                    assert!(thing.get(key).is_some(), "{key} of {path}: {thing}");
                }
            }
        }
    }
    for ((path, _), reached) in CONTRACT.iter().zip(reached) {
        assert!(reached > 0, "no sample has {path}");
    }
}

#[test]
fn the_report_says_the_same_in_every_form() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let plain = desk.done(&["report", "a.ron"]);
    let markdown = desk.done(&["report", "a.ron", "--markdown"]);
    assert!(plain.contains("Corner café") && plain.contains("Queue"), "{plain}");
    assert!(markdown.starts_with("# Corner café\n") && markdown.contains("| Queue"), "{markdown}");
    let finnish = desk.done(&["report", "a.ron", "--lang", "fi"]);
    assert!(finnish != plain && finnish.contains("Corner café"), "{finnish}");
    let swapped = ["report", "a.ron", "--json", "--before", "Autumn", "--after", "r1"];
    let swapped = json(&desk.done(&swapped));
    assert_eq!(swapped["compared"], serde_json::json!({"before": "Autumn", "after": "Spring"}));
}

#[test]
fn a_report_of_what_is_not_there_is_refused() {
    let desk = Desk::with(&[("a.ron", SMALL), ("cut.ron", &SMALL[..500])]);
    assert!(desk.refused(&["report", "b.ron"]).starts_with("b.ron: "));
    assert!(desk.refused(&["report", "cut.ron"]).starts_with("cut.ron:"));
    assert!(desk.refused(&["report", "a.ron", "--before", "Winter"]).contains("Spring"));
    assert!(desk.refused(&["report", "a.ron", "--lang", "xx"]).contains("fi, sv or en"));
}

#[test]
fn two_files_are_compared() {
    let later = SMALL.replacen("id: \"t2\", name: \"Receipt\"", "id: \"t3\", name: \"Cup\"", 1);
    let desk = Desk::with(&[("old.ron", SMALL), ("new.ron", &later)]);
    let report = json(&desk.done(&["compare", "old.ron", "new.ron", "--json"]));
    assert_eq!(report["compared"], serde_json::json!({"before": "old", "after": "new"}));
    assert_eq!((&report["added"][0], &report["removed"][0]), (&"Cup".into(), &"Receipt".into()));
    assert!(desk.done(&["compare", "old.ron", "new.ron"]).contains("- Cup\n"));
    assert!(desk.done(&["compare", "old.ron", "new.ron", "--markdown"]).starts_with("# "));
    assert!(desk.refused(&["compare", "old.ron", "gone.ron"]).starts_with("gone.ron: "));
    assert_eq!((desk.read("old.ron"), desk.read("new.ron")), (SMALL.to_owned(), later));
}
