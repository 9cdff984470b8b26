//! Every case of `reference/stat_cases.json` (`SciPy`, statsmodels, mpmath and R) against `polku::stats`.
//!
//! Every expected field is compared, save those in [`NOT_OFFERED`].

mod check;
mod drivers;
mod families;
mod people;
mod rounds;

use self::check::Check;
use polku::stats::{self, GoodEnd, Moments, NpsCounts, NpsSample, Sample, Tally, kpi};
use serde_json::Value;
use std::collections::BTreeSet;

/// Expected fields that the program has no number for, and why.
const NOT_OFFERED: [(&str, &str); 7] = [
    ("top_cp_lo", "Clopper–Pearson is not offered: Wilson is the interval of every share"),
    ("top_cp_hi", "as top_cp_lo"),
    ("cp_lo", "as top_cp_lo"),
    ("cp_hi", "as top_cp_lo"),
    ("nps_wald_z", "the plain Wald test of two NPS raises up to 15 % false alarms; not offered"),
    ("nps_wald_p", "as nps_wald_z"),
    ("bonferroni", "Holm is never worse; not offered"),
];

fn number(inputs: &Value, key: &str) -> f64 {
    let value = &inputs[key];
    value.as_f64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_else(|| panic!("{key}"))
}

fn count(inputs: &Value, key: &str) -> u64 {
    inputs[key].as_u64().unwrap_or_else(|| panic!("{key}"))
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect()
}

fn tally(inputs: &Value, counts: &str) -> Tally {
    let counts = inputs[counts].as_array().expect("counts");
    let counts: Vec<_> = counts.iter().map(|c| c.as_u64().expect("a count")).collect();
    let reverse = inputs["reverse"].as_bool().unwrap_or(false);
    let good = if reverse { GoodEnd::Low } else { GoodEnd::High };
    let min = i32::try_from(inputs["scale_min"].as_i64().expect("scale_min")).expect("an i32");
    let tally = Tally::new(min, counts, good).expect("a scale");
    assert_eq!(i64::from(tally.max()), inputs["scale_max"].as_i64().expect("scale_max"));
    tally
}

fn nps(check: &mut Check, inputs: &Value) {
    let groups = NpsCounts::from_tally(&tally(inputs, "counts")).expect("an NPS scale");
    let share = |x: u64| (groups.n() > 0).then(|| x as f64 / groups.n() as f64 * 100.0);
    check.count("n", groups.n());
    check.count("detractors", groups.detractors);
    check.count("passives", groups.passives);
    check.count("promoters", groups.promoters);
    check.number("pct_detractors", share(groups.detractors));
    check.number("pct_passives", share(groups.passives));
    check.number("pct_promoters", share(groups.promoters));
    let estimate = groups.nps();
    check.number("nps", estimate.map(|e| e.value));
    check.number("var", groups.variance());
    check.number("se", groups.se());
    check.number("wald_lo", groups.wald().map(|e| e.lo));
    check.number("wald_hi", groups.wald().map(|e| e.hi));
    check.number("t_lo", groups.trinomial_t().map(|e| e.lo));
    check.number("t_hi", groups.trinomial_t().map(|e| e.hi));
    let z = 1.959_963_984_540_054;
    check.number("adj_center", groups.adjusted().map(|a| a.0));
    check.number("adj_se", groups.adjusted().map(|a| a.1));
    check.number("adj_lo", groups.adjusted().map(|a| a.0 - z * a.1));
    check.number("adj_hi", groups.adjusted().map(|a| a.0 + z * a.1));
    check.number("adj_lo_clip", estimate.map(|e| e.lo));
    check.number("adj_hi_clip", estimate.map(|e| e.hi));
    check.number("score_lo", groups.tango().map(|e| e.lo));
    check.number("score_hi", groups.tango().map(|e| e.hi));
}

fn rating(check: &mut Check, inputs: &Value) {
    let tally = tally(inputs, "counts");
    let n = tally.n() as f64;
    check.count("n", tally.n());
    check.number("mean_raw", tally.mean());
    check.number("index_mean_over_max", tally.csi());
    let sd = tally.variance().map(f64::sqrt);
    check.number("sd_raw", sd);
    check.number("se_raw", sd.map(|sd| sd / n.sqrt()));
    let score = tally.score100();
    check.number("score100", score.map(|e| e.value));
    // The plain t interval is offered on the 0–100 axis only, cut to it. Where it is not cut it is
    // compared with the uncut one too, and taken back to raw units.
    let plain = tally.score100_plain_t();
    check.number("score100_t_lo_clip", plain.map(|e| e.lo));
    check.number("score100_t_hi_clip", plain.map(|e| e.hi));
    let cut = |v: f64| v.clamp(0.0, 100.0);
    check.value("score100_t_lo", plain.map(|e| e.lo), cut);
    check.value("score100_t_hi", plain.map(|e| e.hi), cut);
    let (min, max) = (f64::from(tally.min()), f64::from(tally.max()));
    let raw = |score: f64| match tally.good() {
        GoodEnd::High => min + score / 100.0 * (max - min),
        GoodEnd::Low => max - score / 100.0 * (max - min),
    };
    let ends = plain.map(|e| (raw(e.lo).min(raw(e.hi)), raw(e.lo).max(raw(e.hi))));
    check.value("t_lo_raw", ends.map(|e| e.0), |v| v.clamp(min, max));
    check.value("t_hi_raw", ends.map(|e| e.1), |v| v.clamp(min, max));
    check.number("score100_badj_center", tally.boundary_moments().map(|m| m.mean));
    check.number("score100_badj_lo", score.map(|e| e.lo));
    check.number("score100_badj_hi", score.map(|e| e.hi));
    let top = tally.top_box_of(usize::try_from(count(inputs, "top_box")).expect("small"));
    check.number("top_count", top.map(|t| (t.percent.value / 100.0 * n).round()));
    check.number("top_pct", top.map(|t| t.percent.value));
    check.number("top_wilson_lo", top.map(|t| t.percent.lo));
    check.number("top_wilson_hi", top.map(|t| t.percent.hi));
}

fn change(check: &mut Check, inputs: &Value) {
    let (before, after) = (tally(inputs, "before"), tally(inputs, "after"));
    check.count("n_before", before.n());
    check.count("n_after", after.n());
    let sides = before.moments().zip(after.moments());
    check.number("score100_before", before.moments().map(|m| m.mean));
    check.number("score100_after", after.moments().map(|m| m.mean));
    check.number("diff100", sides.map(|(from, to)| to.mean - from.mean));
    let welch = sides.and_then(|(from, to)| stats::welch(&from, &to));
    let no_spread = sides.and_then(|(from, to)| no_spread(&from, &to));
    check.number("welch_se100", welch.map(|w| w.se).or(no_spread));
    check.number("welch_t", welch.map(|w| w.diff / w.se));
    check.number("welch_df", welch.map(|w| w.df));
    check.number("welch_p", welch.and_then(|w| w.p));
    check.number("diff100_lo", welch.map(|w| w.lo));
    check.number("diff100_hi", welch.map(|w| w.hi));
    let mwu = stats::mann_whitney(&before, &after);
    check.number("mwu_u_after", mwu.map(|m| m.u_after));
    check.number("mwu_z", mwu.and_then(|m| m.z));
    check.number("mwu_p", mwu.and_then(|m| m.p));
    check.number("mwu_p_cc", mwu.and_then(|m| m.p_continuity));
    let cliff = stats::cliffs_delta(&before, &after);
    check.number("prob_superiority", cliff.map(|c| c.superiority));
    check.number("cliffs_delta", cliff.map(|c| c.delta));
    let bm = stats::brunner_munzel(&before, &after);
    check.number("bm_stat", bm.map(|b| b.statistic));
    check.number("bm_df", bm.map(|b| b.df));
    check.number("bm_p", bm.map(|b| b.p));
    let interval = cliff.and_then(|c| c.interval);
    check.value("cliffs_lo", interval.map(|i| i.lo), |v| v.max(-1.0));
    check.value("cliffs_hi", interval.map(|i| i.hi), |v| v.min(1.0));
    if inputs["is_nps"].as_bool() == Some(true) {
        nps_change(check, &before, &after);
    }
    let samples = Sample::of_tally(&before).zip(Sample::of_tally(&after));
    families::adjusted(check, samples.map(|(a, b)| stats::independent(&a, &b)));
    families::verdict_alone(check, &before, &after);
}

/// The reference writes a standard error of 0 where nothing varies; the program has no test there.
fn no_spread(before: &Moments, after: &Moments) -> Option<f64> {
    (before.variance? + after.variance? == 0.0).then_some(0.0)
}

fn nps_change(check: &mut Check, before: &Tally, after: &Tally) {
    let from = NpsCounts::from_tally(before).expect("an NPS scale");
    let to = NpsCounts::from_tally(after).expect("an NPS scale");
    let shown = stats::nps_change(&NpsSample::of(from), &NpsSample::of(to)).expect("answers");
    check.number("nps_before", from.nps().map(|e| e.value));
    check.number("nps_after", to.nps().map(|e| e.value));
    check.number("nps_diff", shown.diff);
    check.number("nps_adj_diff", shown.center);
    check.number("nps_adj_se", shown.se);
    check.number("nps_adj_z", shown.center / shown.se);
    check.number("nps_adj_p", shown.p);
    // What is shown is cut to −200…200 and contains the raw difference.
    check.value("nps_adj_lo", Some(shown.lo), |v| v.max(-200.0).min(shown.diff));
    check.value("nps_adj_hi", Some(shown.hi), |v| v.min(200.0).max(shown.diff));
}

fn two_proportions(check: &mut Check, inputs: &Value) {
    let (x1, n1) = (count(inputs, "x_before"), count(inputs, "n_before"));
    let (x2, n2) = (count(inputs, "x_after"), count(inputs, "n_after"));
    let d = stats::two_proportions(x1, n1, x2, n2);
    // The reference leaves all of a case empty when one side is.
    let share = |x, n| d.and_then(|_| stats::wilson(x, n)).map(|e| e.value);
    check.number("pct_before", share(x1, n1));
    check.number("pct_after", share(x2, n2));
    check.number("diff_pp", d.map(|d| d.diff));
    check.number("pooled_z", stats::pooled_z(x1, n1, x2, n2));
    check.number("pooled_p", d.and_then(|d| d.p));
    check.number("newcombe_lo", d.map(|d| d.lo));
    check.number("newcombe_hi", d.map(|d| d.hi));
}

fn paired(check: &mut Check, inputs: &Value) {
    let (before, after) = (numbers(&inputs["before"]), numbers(&inputs["after"]));
    let differences: Vec<_> = after.iter().zip(&before).map(|(a, b)| a - b).collect();
    let found = stats::paired_t(&differences).expect("pairs");
    check.count("n", found.n as u64);
    check.number("mean_diff", found.mean);
    check.number("sd_diff", found.sd);
    check.number("t", found.difference.map(|d| d.diff / d.se));
    check.number("df", found.sd.map(|_| found.n as f64 - 1.0));
    if let Some(d) = found.difference {
        check.number("df", d.df);
    }
    check.number("p", found.difference.and_then(|d| d.p));
    check.number("lo", found.difference.map(|d| d.lo));
    check.number("hi", found.difference.map(|d| d.hi));
    let dropped = stats::wilcoxon_drop_zeros(&differences);
    check.number("wilcoxon_drop_zeros_z", dropped.map(|w| w.z));
    check.number("wilcoxon_drop_zeros_p", dropped.map(|w| w.p));
    let pratt = stats::wilcoxon_pratt(&differences);
    check.number("wilcoxon_pratt_z", pratt.map(|w| w.z));
    check.number("wilcoxon_pratt_p", pratt.map(|w| w.p));
    check.count("n_up", found.up as u64);
    check.count("n_down", found.down as u64);
    check.count("n_same", found.same as u64);
}

fn multi(check: &mut Check, inputs: &Value) {
    let p: Vec<_> = inputs["p"].as_array().expect("p").iter().map(Value::as_f64).collect();
    let holm = stats::holm(&p);
    check.count("m", holm.iter().flatten().count() as u64);
    check.list("holm", &holm);
    check.list("bh", &stats::benjamini_hochberg(&p));
}

fn rate(check: &mut Check, inputs: &Value) {
    let found = kpi::rate(count(inputs, "x"), count(inputs, "n"));
    check.number("pct", found.map(|e| e.value));
    check.number("wilson_lo", found.map(|e| e.lo));
    check.number("wilson_hi", found.map(|e| e.hi));
}

fn business(check: &mut Check, inputs: &Value) {
    let of = |key| number(inputs, key);
    let share = |x, n| kpi::rate(count(inputs, x), count(inputs, n)).map(|e| e.value);
    let value = match inputs["formula"].as_str().expect("formula") {
        "clv_simple" => kpi::clv_simple(of("arpu"), of("gross_margin"), of("churn")),
        "clv_discounted_first_now" => kpi::clv_discounted(
            of("margin"),
            of("retention"),
            of("discount"),
            kpi::FirstPayment::Now,
        ),
        "cac" => kpi::cac(of("spend"), count(inputs, "new_customers")),
        "ratio" => kpi::clv_to_cac(of("a"), of("b")),
        "retention" => {
            let kept = kpi::retention(
                count(inputs, "at_end"),
                count(inputs, "new"),
                count(inputs, "at_start"),
            );
            kept.map(|e| e.value)
        }
        "conversion" => share("converted", "visitors"),
        "fcr" => share("resolved_first", "total"),
        "frt_median" => kpi::median(&numbers(&inputs["minutes"])),
        other => return check.fault(&format!("unknown formula {other}")),
    };
    check.number("value", value);
}

fn sample_size(check: &mut Check, inputs: &Value) {
    let n = stats::nps_sample_size(number(inputs, "margin_points"), number(inputs, "variance"));
    check.count("n_ceil", n);
    let z = 1.959_963_984_540_054_f64;
    let margin = number(inputs, "margin_points") / 100.0;
    let real = z * z * number(inputs, "variance") / (margin * margin) - 3.0;
    check.number("n_real", real);
}

#[test]
fn every_reference_case() {
    let file: Value =
        serde_json::from_str(include_str!("../../reference/stat_cases.json")).expect("JSON");
    let cases = file["cases"].as_array().expect("cases");
    let mut faults = Vec::new();
    let mut compared = 0;
    for case in cases {
        let id = case["id"].as_str().expect("an id");
        let expected = case["expected"].as_object().expect("expected");
        let inputs = &case["inputs"];
        let mut check = Check { id, expected, seen: BTreeSet::new(), faults: Vec::new() };
        match case["kind"].as_str().expect("a kind") {
            "nps" => nps(&mut check, inputs),
            "csat" | "ces" => rating(&mut check, inputs),
            "change" => change(&mut check, inputs),
            "prop2" => two_proportions(&mut check, inputs),
            "paired" => paired(&mut check, inputs),
            "multi" => multi(&mut check, inputs),
            "drop" => families::drop(&mut check, inputs),
            "holm_interval" => families::holm_interval(&mut check, inputs),
            "detectable" => families::detectable(&mut check, inputs),
            "segments" => families::segments(&mut check, inputs),
            "mean_only" => people::mean_only(&mut check, inputs),
            "overlap" => people::overlap(&mut check, inputs),
            "cluster" => people::cluster(&mut check, inputs),
            "finite_population" => people::finite_population(&mut check, inputs),
            "journey_change" => rounds::journey_change(&mut check, inputs),
            "trend" => rounds::trend(&mut check, inputs),
            "planner" => rounds::planner(&mut check, inputs),
            "relative_weights" => drivers::relative_weights(&mut check, inputs),
            "rate" => rate(&mut check, inputs),
            "kpi" => business(&mut check, inputs),
            "nps_sample_size" => sample_size(&mut check, inputs),
            other => check.fault(&format!("unknown kind {other}")),
        }
        for field in expected.keys() {
            let known = NOT_OFFERED.iter().any(|(name, _)| name == field);
            if !known && !check.seen.contains(field) {
                check.faults.push(format!("{id} {field}: not compared"));
            }
        }
        for field in &check.seen {
            if !expected.contains_key(field) {
                check.faults.push(format!("{id} {field}: compared with nothing"));
            }
        }
        compared += check.seen.len();
        faults.append(&mut check.faults);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(cases.len() >= 137 && compared >= 2000, "{} cases, {compared} fields", cases.len());
}
