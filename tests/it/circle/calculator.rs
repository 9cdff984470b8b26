//! The calculator of a KPI: every formula there is, its inputs typed in the window, its result reckoned by hand.

use super::*;
use polku::journey::Formula;

/// What is typed, and what comes of it.
fn example(formula: Formula) -> (&'static [&'static str], f64) {
    match formula {
        Formula::Plain => (&["12,5"], 12.5),
        Formula::Conversion => (&["30", "120"], 25.0),
        Formula::Retention => (&["90", "15", "100"], 75.0),
        Formula::Churn => (&["8", "160"], 5.0),
        Formula::RepeatPurchase => (&["45", "180"], 25.0),
        Formula::Referral => (&["30", "240"], 12.5),
        Formula::FirstResponse => (&["20"], 20.0),
        Formula::FirstResponseP90 => (&["55"], 55.0),
        Formula::FirstContactResolution => (&["60", "80"], 75.0),
        // 200 · 0.3 / 0.2
        Formula::Clv => (&["200", "30 %", "20"], 300.0),
        // 100 · (1.1 / 0.3), 100 · (0.8 / 0.3), 100 / 0.3
        Formula::ClvNow => (&["100", "80", "10"], 110.0 / 0.3),
        Formula::ClvLater => (&["100", "80", "10"], 80.0 / 0.3),
        Formula::ClvEnd => (&["100", "80", "10"], 100.0 / 0.3),
        Formula::Cac => (&["5000", "100"], 50.0),
        Formula::ClvToCac => (&["300", "50"], 6.0),
        Formula::Revenue => (&["12", "25"], 300.0),
        Formula::Profit => (&["500", "320"], 180.0),
        Formula::PercentChange => (&["80", "100"], 25.0),
    }
}

/// The fields of a round, from top to bottom.
fn fields(user: &User) -> Vec<String> {
    let all = user.rows(Role::TextInput);
    all.into_iter().filter(|name| name.contains("Syksy 2026")).collect()
}

#[test]
fn every_formula_is_reckoned_from_what_is_typed() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    for formula in Formula::ALL {
        user.press("Lisää mittari");
        user.press_last("Osto");
        let name = format!("{formula:?}");
        user.types(&name);
        user.key(Key::Enter);
        let kind = Words::of(Language::Fi).kind(formula);
        if formula != Formula::Plain {
            user.choose("Laskutapa", &kind);
        }
        let (typed, expected) = example(formula);
        let fields = fields(&user);
        assert_eq!(fields.len(), typed.len(), "{name}: {fields:?}");
        for (field, text) in fields.iter().zip(typed) {
            user.fills(field, text);
        }
        let report = user.report().expect("numbers");
        let round = report.current.expect("a round");
        let all = report.stages.iter().flat_map(|stage| &stage.kpis);
        let kpi = all.into_iter().find(|kpi| kpi.name == name).expect("the KPI");
        let value = kpi.rounds[round].expect("a value");
        assert!((value - expected).abs() < 1e-9, "{name}: {value} and not {expected}");
    }
}
