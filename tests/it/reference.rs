//! Every case of `reference/stat_cases.json` (`SciPy`, statsmodels, mpmath and R) against `polku::stats`.
//!
//! Every expected field is compared, save those in [`NOT_OFFERED`].

use polku::stats::{self, GoodEnd, Moments, NpsCounts, Tally, kpi};
use serde_json::Value;
use std::collections::BTreeSet;

/// Relative tolerance of numbers and of p-values, absolute near zero, by the file's own `meta`.
const RELATIVE: f64 = 1e-8;
const RELATIVE_P: f64 = 1e-6;
const NEAR_ZERO: f64 = 1e-9;

/// Expected fields that the program has no number for, and why.
const NOT_OFFERED: [(&str, &str); 11] = [
    ("top_cp_lo", "Clopper–Pearson is not offered: Wilson is the interval of every share"),
    ("top_cp_hi", "as top_cp_lo"),
    ("cp_lo", "as top_cp_lo"),
    ("cp_hi", "as top_cp_lo"),
    ("nps_wald_z", "the plain Wald test of two NPS raises up to 15 % false alarms; not offered"),
    ("nps_wald_p", "as nps_wald_z"),
    ("perm_mean_p_exact", "permutation of plain means tests equal distributions; not offered"),
    ("mwu_p_exact", "Mann–Whitney is secondary, by its normal approximation only"),
    ("perm_nps_p_exact", "the NPS change is tested by the adjusted z"),
    ("bonferroni", "Holm is never worse; not offered"),
    ("n_real", "inside nps_sample_size, which gives n_ceil"),
];

/// Compares the fields of one case and remembers which were compared.
struct Check<'a> {
    id: &'a str,
    expected: &'a serde_json::Map<String, Value>,
    seen: BTreeSet<&'static str>,
    faults: Vec<String>,
}

impl Check<'_> {
    fn number(&mut self, field: &'static str, found: impl Into<Option<f64>>) {
        self.value(field, found.into(), |e| e);
    }

    fn count(&mut self, field: &'static str, found: impl Into<Option<u64>>) {
        let found = found.into();
        self.seen.insert(field);
        let expected = self.expected.get(field).unwrap_or(&Value::Null);
        if expected.as_u64() != found {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected}", self.id));
        }
    }

    /// As `number`, with the expected value changed first (the program cuts to what is possible).
    fn value(&mut self, field: &'static str, found: Option<f64>, change: impl Fn(f64) -> f64) {
        self.seen.insert(field);
        let expected = self.expected.get(field).unwrap_or(&Value::Null);
        let fits = match (expected.as_f64().map(change), found) {
            (None, None) => expected.is_null(),
            (Some(expected), Some(found)) => near(found, expected, is_p(field)),
            _ => false,
        };
        if !fits {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected}", self.id));
        }
    }

    fn list(&mut self, field: &'static str, found: &[Option<f64>]) {
        self.seen.insert(field);
        let expected =
            self.expected.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
        let same = expected.len() == found.len()
            && expected.iter().zip(found).all(|(e, f)| match (e.as_f64(), f) {
                (None, None) => e.is_null(),
                (Some(e), Some(f)) => near(*f, e, is_p(field)),
                _ => false,
            });
        if !same {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected:?}", self.id));
        }
    }

    fn fault(&mut self, message: &str) {
        self.faults.push(format!("{} {message}", self.id));
    }

    fn has(&self, field: &str) -> bool {
        self.expected.contains_key(field)
    }
}

fn is_p(field: &str) -> bool {
    field == "p" || ["_p", "_p_cc", "_p_exact", "holm", "bh"].iter().any(|end| field.ends_with(end))
}

fn near(found: f64, expected: f64, p: bool) -> bool {
    let off = (found - expected).abs();
    if p {
        off <= RELATIVE_P * expected.abs()
    } else {
        off <= NEAR_ZERO.max(RELATIVE * expected.abs())
    }
}

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
    let (from, to) = (before.moments().expect("answers"), after.moments().expect("answers"));
    check.number("score100_before", from.mean);
    check.number("score100_after", to.mean);
    check.number("diff100", to.mean - from.mean);
    let welch = stats::welch(&from, &to);
    check.number("welch_se100", welch.map(|w| w.se).or_else(|| no_spread(&from, &to)));
    check.number("welch_t", welch.map(|w| w.diff / w.se));
    check.number("welch_df", welch.map(|w| w.df));
    check.number("welch_p", welch.and_then(|w| w.p));
    check.number("diff100_lo", welch.map(|w| w.lo));
    check.number("diff100_hi", welch.map(|w| w.hi));
    let mwu = stats::mann_whitney(&before, &after).expect("answers");
    check.number("mwu_u_after", mwu.u_after);
    check.number("mwu_z", mwu.z);
    check.number("mwu_p", mwu.p);
    check.number("mwu_p_cc", mwu.p_continuity);
    let cliff = stats::cliffs_delta(&before, &after).expect("answers");
    check.number("prob_superiority", cliff.superiority);
    check.number("cliffs_delta", cliff.delta);
    let bm = stats::brunner_munzel(&before, &after);
    check.number("bm_stat", bm.map(|b| b.statistic));
    check.number("bm_df", bm.map(|b| b.df));
    check.number("bm_p", bm.map(|b| b.p));
    check.value("cliffs_lo", cliff.interval.map(|i| i.lo), |v| v.max(-1.0));
    check.value("cliffs_hi", cliff.interval.map(|i| i.hi), |v| v.min(1.0));
    assert_eq!(cliff.p, bm.map(|b| b.p));
    if inputs["is_nps"].as_bool() == Some(true) {
        nps_change(check, &before, &after);
    }
    permutation(check, &before, &after);
}

/// The reference writes a standard error of 0 where nothing varies; the program has no test there.
fn no_spread(before: &Moments, after: &Moments) -> Option<f64> {
    (before.variance? + after.variance? == 0.0).then_some(0.0)
}

fn nps_change(check: &mut Check, before: &Tally, after: &Tally) {
    let from = NpsCounts::from_tally(before).expect("an NPS scale");
    let to = NpsCounts::from_tally(after).expect("an NPS scale");
    let shown = stats::nps_change(&from, &to).expect("answers");
    let adjusted = stats::nps_change_adjusted(&from, &to).expect("answers");
    check.number("nps_before", from.nps().map(|e| e.value));
    check.number("nps_after", to.nps().map(|e| e.value));
    check.number("nps_diff", shown.diff);
    check.number("nps_adj_diff", adjusted.diff);
    check.number("nps_adj_se", shown.se);
    check.number("nps_adj_z", adjusted.diff / adjusted.se);
    check.number("nps_adj_p", shown.p);
    check.number("nps_adj_lo", adjusted.lo);
    check.number("nps_adj_hi", adjusted.hi);
    // What is shown is cut to −200…200 and contains the raw difference.
    check.value("nps_adj_lo", Some(shown.lo), |v| v.max(-200.0).min(shown.diff));
    check.value("nps_adj_hi", Some(shown.hi), |v| v.min(200.0).max(shown.diff));
}

fn permutation(check: &mut Check, before: &Tally, after: &Tally) {
    if !check.has("perm_welch_p_exact") {
        return;
    }
    let p = stats::permutation_p(before, after);
    check.number("perm_welch_p_exact", p);
    // The drawn p must agree with the exact one within Monte-Carlo error.
    if let (Some(p), Some(drawn)) = (p, stats::permutation_p_drawn(before, after)) {
        let allowed = 4.0 * (p * (1.0 - p) / 9_999.0).sqrt() + 1.0 / 9_999.0;
        if (drawn - p).abs() > allowed {
            check.fault(&format!("drawn permutation p {drawn}, exact {p}"));
        }
    }
    // The p of the primary test is this one.
    let primary = stats::compare(before, after, 1).and_then(|(d, _)| d.p);
    check.number("perm_welch_p_exact", primary);
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

fn drop(check: &mut Check, inputs: &Value) {
    let stops: Vec<_> = inputs["touchpoints"]
        .as_array()
        .expect("touchpoints")
        .iter()
        .map(|t| tally(t, "counts"))
        .collect();
    check.list("n", &stops.iter().map(|t| Some(t.n() as f64)).collect::<Vec<_>>());
    check.list("score100", &stops.iter().map(|t| Some(t.score100()?.value)).collect::<Vec<_>>());
    let pairs = || stops.iter().zip(stops.iter().skip(1));
    let diff: Vec<_> = pairs().map(|(a, b)| Some(b.moments()?.mean - a.moments()?.mean)).collect();
    let welch: Vec<_> = pairs().map(|(a, b)| stats::welch(&a.moments()?, &b.moments()?)).collect();
    let p: Vec<_> = welch.iter().map(|w| w.and_then(|w| w.p)).collect();
    let holm = stats::holm(&p);
    check.list("diff", &diff);
    check.list("diff_lo", &welch.iter().map(|w| w.map(|w| w.lo)).collect::<Vec<_>>());
    check.list("diff_hi", &welch.iter().map(|w| w.map(|w| w.hi)).collect::<Vec<_>>());
    check.list("welch_p", &p);
    check.list("holm_p", &holm);
    let steepest = (0_u64..).zip(&diff).filter_map(|(i, d)| Some((i, (*d)?)));
    let steepest = steepest.filter(|(_, d)| *d < 0.0).min_by(|a, b| a.1.total_cmp(&b.1));
    check.count("largest_drop_from_index", steepest.map(|(i, _)| i));
    let significant: Vec<_> = (0_u32..)
        .zip(diff.iter().zip(&holm))
        .filter(|(_, (d, p))| d.is_some_and(|d| d < 0.0) && p.is_some_and(|p| p < 0.05))
        .map(|(i, _)| Some(f64::from(i)))
        .collect();
    check.list("significant_drops_from_index", &significant);
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
}

#[test]
fn every_reference_case() {
    let file: Value =
        serde_json::from_str(include_str!("../reference/stat_cases.json")).expect("JSON");
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
            "drop" => drop(&mut check, inputs),
            "rate" => rate(&mut check, inputs),
            "kpi" => business(&mut check, inputs),
            "nps_sample_size" => sample_size(&mut check, inputs),
            other => check.fault(&format!("unknown kind {other}")),
        }
        for field in expected.keys() {
            let known = NOT_OFFERED.iter().any(|(name, _)| name == field);
            if !known && !check.seen.contains(field.as_str()) {
                check.faults.push(format!("{id} {field}: not compared"));
            }
        }
        for field in &check.seen {
            if !expected.contains_key(*field) {
                check.faults.push(format!("{id} {field}: compared with nothing"));
            }
        }
        compared += check.seen.len();
        faults.append(&mut check.faults);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(cases.len() >= 73 && compared >= 1000, "{} cases, {compared} fields", cases.len());
}
