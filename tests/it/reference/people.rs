//! What is known of the people behind the answers.

use super::check::Check;
use super::families::adjusted;
use super::{count, tally};
use polku::journey::{Better, FiguresError, Scale, check_figures, spread_limits};
use polku::stats::{
    self, Difference, GoodEnd, JointSums, Moments, NpsCounts, NpsSample, People, Population,
    Sample, Tally,
};
use serde_json::Value;

fn ends(inputs: &Value) -> (i32, i32, GoodEnd) {
    let end = |key: &str| i32::try_from(inputs[key].as_i64().expect("an end")).expect("an i32");
    let reverse = inputs["reverse"].as_bool().unwrap_or(false);
    (end("scale_min"), end("scale_max"), if reverse { GoodEnd::Low } else { GoodEnd::High })
}

fn verdict(check: &mut Check, found: &Difference, first: &Sample, second: &Sample) {
    let tested = first.allows_verdict() && second.allows_verdict();
    let shown = found.p.is_some_and(|p| p < 0.05);
    let (verdict, reason) = match (tested, shown) {
        (false, _) => ("not_tested", Some("too_few")),
        (true, true) if found.diff > 0.0 => ("better", None),
        (true, true) => ("worse", None),
        (true, false) => ("not_shown", None),
    };
    check.text("verdict", Some(verdict));
    check.text("reason", reason);
}

fn change(check: &mut Check, first: &Sample, second: &Sample) {
    let found = stats::independent(first, second);
    check.number("diff", found.diff);
    adjusted(check, Some(found));
    verdict(check, &found, first, second);
}

/// Field names with a side before them.
fn named(side: &str, field: &str) -> String {
    format!("{side}_{field}")
}

pub(super) fn mean_only(check: &mut Check, inputs: &Value) {
    let mut samples = Vec::new();
    for side in ["before", "after"] {
        if !inputs[side].is_null() {
            samples.push(mean_side(check, inputs, side));
        }
    }
    if let [first, second] = samples.as_slice() {
        match first.as_ref().zip(second.as_ref()) {
            Some((first, second)) => change(check, first, second),
            None => check.fault("a change of refused figures"),
        }
    }
}

fn mean_side(check: &mut Check, inputs: &Value, side: &str) -> Option<Sample> {
    let (min, max, good) = ends(inputs);
    let given = &inputs[side];
    if given.is_array() {
        let counted = tally(inputs, side);
        let sample = Sample::of_tally(&counted);
        check.text(&named(side, "refused"), None);
        if check.has(&named(side, "sd_least")) {
            check.number(&named(side, "sd_least"), None);
            check.number(&named(side, "sd_most"), None);
        }
        spread(check, side, Some("counted"), sample);
        return sample;
    }
    let better = if good == GoodEnd::High { Better::Higher } else { Better::Lower };
    let scale = Scale::new(min, max, better).expect("a scale");
    let figure = |key: &str| given[key].as_str().map(|text| text.parse::<f64>().expect("a number"));
    let (mean, n, sd) = (figure("mean").expect("a mean"), count(given, "n"), figure("sd"));
    let refused = match check_figures(scale, mean, n, sd) {
        Ok(()) => None,
        Err(FiguresError::MeanOffScale { .. }) => Some("mean_off_scale"),
        Err(FiguresError::SpreadTooSmall { .. }) => Some("sd_too_small"),
        Err(FiguresError::SpreadTooLarge { .. }) => Some("sd_too_large"),
    };
    check.text(&named(side, "refused"), refused);
    let limits = spread_limits(scale, mean, n).filter(|_| refused != Some("mean_off_scale"));
    check.number(&named(side, "sd_least"), limits.map(|one| one.least));
    check.number(&named(side, "sd_most"), limits.map(|one| one.most));
    let moments = Moments::from_summary(f64::from(min), f64::from(max), good, mean, n, sd);
    let sample = moments.as_ref().map(Sample::of_moments).filter(|_| refused.is_none());
    let kind = match (n, sd) {
        (1, _) => "none",
        (_, Some(_)) => "typed",
        (_, None) => "widest",
    };
    spread(check, side, sample.map(|_| kind), sample);
    sample
}

fn spread(check: &mut Check, side: &str, kind: Option<&str>, sample: Option<Sample>) {
    check.text(&named(side, "spread"), kind);
    score(check, side, sample.as_ref());
    check.number(&named(side, "e"), sample.map(|one| one.error()));
}

fn score(check: &mut Check, side: &str, sample: Option<&Sample>) {
    let score = sample.map(Sample::score);
    check.number(&named(side, "score100"), score.map(|one| one.value));
    check.number(&named(side, "lo"), score.map(|one| one.lo));
    check.number(&named(side, "hi"), score.map(|one| one.hi));
}

fn counted((min, max, good): (i32, i32, GoodEnd), answers: &[i32]) -> Option<Sample> {
    let mut counts = vec![0; usize::try_from(max - min + 1).expect("a scale")];
    for answer in answers {
        counts[usize::try_from(answer - min).expect("on the scale")] += 1;
    }
    Sample::of_tally(&Tally::new(min, counts, good).expect("a scale"))
}

fn answer(value: &Value) -> Option<i32> {
    value.as_i64().map(|score| i32::try_from(score).expect("an i32"))
}

pub(super) fn overlap(check: &mut Check, inputs: &Value) {
    let (first, second) = (ends(&inputs["first"]), ends(&inputs["second"]));
    let rows = inputs["rows"].as_array().expect("rows");
    let column =
        |at: usize| -> Vec<i32> { rows.iter().filter_map(|row| answer(&row[at])).collect() };
    let mut sums = JointSums::default();
    for row in rows {
        if let Some((x, y)) = answer(&row[0]).zip(answer(&row[1])) {
            sums.add(x, y);
        }
    }
    let population = inputs["population"].as_u64();
    let sample = |ends, at| {
        let sample = counted(ends, &column(at)).expect("answers");
        population.map_or(sample, |customers| sample.out_of(customers))
    };
    let (a, b) = (sample(first, 0), sample(second, 1));
    check.count("n_first", a.n);
    check.count("n_second", b.n);
    check.count("n_c", sums.n);
    for (field, found) in
        [("sx", sums.x), ("sy", sums.y), ("sxx", sums.xx), ("syy", sums.yy), ("sxy", sums.xy)]
    {
        check.whole(field, found);
    }
    let pairs = sums.pairs(first.2 != second.2);
    let together = stats::overlapping(&a, &b, &pairs);
    check.text("method", Some(if together.is_some() { "overlapping" } else { "independent" }));
    check.number("r", pairs.r);
    let found = together.unwrap_or_else(|| stats::independent(&a, &b));
    check.number("diff", found.diff);
    adjusted(check, Some(found));
    check.number("adj_t", found.center / found.se);
    verdict(check, &found, &a, &b);
    plain(check, (first, &column(0)), (second, &column(1)), &sums, pairs.r);
}

/// The published statistic, without added answers: no view uses it. It is computed here, to show that
/// the sums hold what it needs.
fn plain(
    check: &mut Check,
    first: ((i32, i32, GoodEnd), &[i32]),
    second: ((i32, i32, GoodEnd), &[i32]),
    sums: &JointSums,
    r: f64,
) {
    let moments = |(ends, answers): ((i32, i32, GoodEnd), &[i32])| {
        let mut counts = vec![0; usize::try_from(ends.1 - ends.0 + 1).expect("a scale")];
        for one in answers {
            counts[usize::try_from(one - ends.0).expect("fits")] += 1;
        }
        Tally::new(ends.0, counts, ends.2).and_then(|tally| tally.moments()).expect("answers")
    };
    let (a, b) = (moments(first), moments(second));
    let spreads = a.variance.zip(b.variance).filter(|_| sums.n >= 2);
    let statistic = spreads.and_then(|(v1, v2)| {
        let (n1, n2, shared) = (a.n as f64, b.n as f64, sums.n as f64);
        let (e1, e2) = (v1 / n1, v2 / n2);
        let variance = e1 + e2 - 2.0 * r * (v1 * v2).sqrt() * shared / (n1 * n2);
        let apart = (e1 + e2).powi(2) / (e1 * e1 / (n1 - 1.0) + e2 * e2 / (n2 - 1.0));
        let alone = n1 + n2 - 2.0 * shared;
        let df = (shared - 1.0) + (apart - shared + 1.0) * alone / (alone + 2.0 * shared);
        (variance > 0.0).then(|| ((b.mean - a.mean) / variance.sqrt(), df))
    });
    check.number("plain_t", statistic.map(|it| it.0));
    check.number("plain_df", statistic.map(|it| it.1));
    let p = statistic.map(|(t, df)| {
        use statrs::distribution::{ContinuousCDF, StudentsT};
        2.0 * StudentsT::new(0.0, 1.0, df).expect("a distribution").sf(t.abs())
    });
    check.number("plain_p", p);
}

pub(super) fn cluster(check: &mut Check, inputs: &Value) {
    let mut samples = Vec::new();
    for side in ["before", "after"] {
        let Some(people) = inputs[side].as_array() else { continue };
        let people: Vec<Vec<i32>> = people
            .iter()
            .map(|one| one.as_array().expect("answers").iter().filter_map(answer).collect())
            .collect();
        let mut sums = People { people: people.len() as u64, ..People::default() };
        for one in &people {
            let (n, s) = (one.len() as i128, one.iter().copied().map(i128::from).sum::<i128>());
            sums.answers_squared += n * n;
            sums.scores_squared += s * s;
            sums.scores_answers += s * n;
        }
        let (min, max, good) = ends(inputs);
        let all: Vec<i32> = people.concat();
        let alone = counted((min, max, good), &all).expect("answers");
        let sample = sums.sample(&alone, min, max, good).expect("people");
        check.count(&named(side, "n"), sample.n);
        check.count(&named(side, "people"), sample.people);
        check.whole(&named(side, "sum_n2"), sums.answers_squared);
        check.whole(&named(side, "sum_s2"), sums.scores_squared);
        check.whole(&named(side, "sum_sn"), sums.scores_answers);
        check.number(&named(side, "adj_mean"), sample.adjusted());
        check.number(&named(side, "e"), sample.error());
        check.number(&named(side, "df"), sample.df());
        score(check, side, Some(&sample));
        samples.push(sample);
    }
    if let [first, second] = samples.as_slice() {
        change(check, first, second);
    }
}

pub(super) fn finite_population(check: &mut Check, inputs: &Value) {
    let mut samples = Vec::new();
    for side in ["before", "after"] {
        let given = &inputs[side];
        if given.is_null() {
            continue;
        }
        let mut scaled = inputs.clone();
        scaled["counts"] = given["counts"].clone();
        let counted = tally(&scaled, "counts");
        let (n, all, asked) =
            (counted.n(), given["population"].as_u64(), given["invited"].as_u64());
        let refused = match (all, asked) {
            (Some(all), _) if all < n => Some("population_below_n"),
            (_, Some(asked)) if asked < n => Some("invited_below_n"),
            (Some(all), Some(asked)) if all < asked => Some("population_below_invited"),
            _ => None,
        };
        check.text(&named(side, "refused"), refused);
        let ok = refused.is_none();
        let sample = Sample::of_tally(&counted).filter(|_| ok);
        let sample = sample.map(|one| all.map_or(one, |customers| one.out_of(customers)));
        let shrink = all.map_or(Some(1.0), |all| Population::new(all, n).map(Population::shrink));
        check.number(&named(side, "f"), shrink.filter(|_| ok));
        score(check, side, sample.as_ref());
        if inputs["is_nps"].as_bool() == Some(true) {
            let nps = NpsCounts::from_tally(&counted).map(|counts| NpsSample {
                counts,
                design: 1.0,
                shrink: shrink.unwrap_or(1.0),
            });
            let nps = nps.filter(|_| ok).and_then(|one| one.nps());
            check.number(&named(side, "nps"), nps.map(|one| one.value));
            check.number(&named(side, "nps_lo"), nps.map(|one| one.lo));
            check.number(&named(side, "nps_hi"), nps.map(|one| one.hi));
        }
        let rate = asked.filter(|_| ok).map(|asked| n as f64 / asked as f64);
        check.number(&named(side, "response_rate"), rate);
        let bounds =
            rate.zip(sample).map(|(rate, one)| stats::no_assumption_bounds(one.mean, rate));
        check.number(&named(side, "bounds_lo"), bounds.map(|one| one.lo));
        check.number(&named(side, "bounds_hi"), bounds.map(|one| one.hi));
        samples.push(sample);
    }
    if let [Some(first), Some(second)] = samples.as_slice() {
        change(check, first, second);
    }
}
