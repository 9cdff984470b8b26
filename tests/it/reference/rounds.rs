//! The journey as a whole, many rounds, and planning.

use super::check::Check;
use super::tally;
use polku::journey::Date;
use polku::stats::{
    self, Difference, GoodEnd, JointSums, Pairs, Sample, Tally, TrendRound, WholeMethod,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A touchpoint of an import with its answers in both rounds, one place a person.
#[expect(clippy::struct_excessive_bools, reason = "facts of the case, each of its own")]
struct Measured {
    group: usize,
    low_is_good: bool,
    rows: [Vec<Option<i32>>; 2],
    samples: [Sample; 2],
    joint: bool,
    ids: bool,
    separate: bool,
}

fn column(rows: &Value, at: usize) -> Vec<Option<i32>> {
    let rows = rows.as_array().expect("rows");
    let answer = |row: &Value| row[at].as_i64().map(|score| i32::try_from(score).expect("an i32"));
    rows.iter().map(answer).collect()
}

fn sample_of(scale: &Value, answers: &[Option<i32>]) -> Sample {
    let end = |key: &str| i32::try_from(scale[key].as_i64().expect("an end")).expect("an i32");
    let (min, max) = (end("scale_min"), end("scale_max"));
    let mut counts = vec![0; usize::try_from(max - min + 1).expect("a scale")];
    for answer in answers.iter().flatten() {
        counts[usize::try_from(answer - min).expect("on the scale")] += 1;
    }
    let low = scale["reverse"].as_bool() == Some(true);
    let good = if low { GoodEnd::Low } else { GoodEnd::High };
    let tally = Tally::new(min, counts, good).expect("a scale");
    Sample::of_tally(&tally).expect("answers")
}

fn measured(inputs: &Value) -> Vec<Measured> {
    let groups = inputs["groups"].as_array().expect("groups");
    let mut all = Vec::new();
    for (group, given) in groups.iter().enumerate() {
        let joint = given["how"] == "rows";
        let flag = |key: &str| given[key].as_bool().unwrap_or(false);
        for (at, scale) in given["touchpoints"].as_array().expect("touchpoints").iter().enumerate()
        {
            let low_is_good = scale["reverse"].as_bool() == Some(true);
            let (rows, samples) = if joint {
                let rows = [column(&given["before"], at), column(&given["after"], at)];
                let samples = [sample_of(scale, &rows[0]), sample_of(scale, &rows[1])];
                (rows, samples)
            } else {
                let side = |key: &str| Sample::of_tally(&tally(scale, key)).expect("answers");
                ([Vec::new(), Vec::new()], [side("before"), side("after")])
            };
            let (ids, separate) = (flag("ids"), flag("separate"));
            all.push(Measured { group, low_is_good, rows, samples, joint, ids, separate });
        }
    }
    all.retain(|one| one.samples.iter().all(Sample::allows_verdict));
    all
}

fn pairs(first: &Measured, a: usize, second: &Measured, b: usize) -> Option<Pairs> {
    if a != b && !(first.ids && second.ids) {
        return None;
    }
    let mut sums = JointSums::default();
    for (x, y) in first.rows[a].iter().zip(&second.rows[b]) {
        if let Some((x, y)) = x.zip(*y) {
            sums.add(x, y);
        }
    }
    Some(sums.pairs(first.low_is_good != second.low_is_good))
}

fn change(one: &Measured) -> Difference {
    let [before, after] = &one.samples;
    let together = one.joint.then(|| pairs(one, 0, one, 1)).flatten();
    together
        .and_then(|pairs| stats::overlapping(before, after, &pairs))
        .unwrap_or_else(|| stats::independent(before, after))
}

fn covariance(first: &Measured, second: &Measured) -> Option<f64> {
    let term = |a: usize, b: usize| {
        pairs(first, a, second, b)
            .map_or(0.0, |pairs| stats::covariance(&first.samples[a], &second.samples[b], &pairs))
    };
    let known = first.group == second.group && first.joint;
    known.then(|| term(1, 1) + term(0, 0) - term(0, 1) - term(1, 0))
}

fn are_apart(first: &Measured, second: &Measured) -> bool {
    let imported = first.joint && second.joint && first.group != second.group;
    imported && (first.separate || second.separate)
}

pub(super) fn journey_change(check: &mut Check, inputs: &Value) {
    let all = measured(inputs);
    let changes: Vec<Difference> = all.iter().map(change).collect();
    let places = (0..all.len()).flat_map(|j| (0..j).map(move |i| (i, j)));
    let known = places
        .filter_map(|(i, j)| Some(((i, j), covariance(&all[i], &all[j])?)))
        .collect::<BTreeMap<_, _>>();
    let apart = |i: usize, j: usize| are_apart(&all[i], &all[j]);
    let whole = stats::whole_change(&changes, &known, Some(&apart));
    check.count("n_touchpoints", changes.len() as u64);
    let found = whole.map(|one| one.difference);
    check.number("diff", found.map(|one| one.diff));
    check.number("se", found.map(|one| one.se));
    check.number("df", found.map(|one| one.df));
    check.number("p", found.and_then(|one| one.p));
    check.number("lo", found.map(|one| one.lo));
    check.number("hi", found.map(|one| one.hi));
    check.text(
        "method",
        whole.map(|one| match one.method {
            WholeMethod::Exact => "exact",
            WholeMethod::Independent => "independent",
            WholeMethod::Bound => "bound",
        }),
    );
}

pub(super) fn trend(check: &mut Check, inputs: &Value) {
    let rounds = inputs["rounds"].as_array().expect("rounds");
    let date = |round: &Value| round["date"].as_str().map(|it| it.parse::<Date>().expect("a day"));
    let samples: Vec<(usize, Option<Date>, Sample)> = rounds
        .iter()
        .enumerate()
        .filter_map(|(at, round)| {
            let mut scaled = inputs.clone();
            scaled["counts"] = round["counts"].clone();
            let sample = Sample::of_tally(&tally(&scaled, "counts"))?;
            sample.allows_verdict().then(|| (at, date(round), sample))
        })
        .collect();
    let dates: Vec<Date> = samples.iter().filter_map(|(_, date, _)| *date).collect();
    let by_year = dates.len() == samples.len();
    let points: Vec<TrendRound> = samples
        .iter()
        .map(|(place, date, sample)| {
            let years = date
                .zip(dates.first())
                .map(|(date, first)| f64::from((date - *first).get_days()) / 365.25);
            let at = if by_year { years.expect("a day") } else { *place as f64 };
            TrendRound::of(sample, at)
        })
        .collect();
    let found = stats::trend(&points);
    check.count("rounds", points.len() as u64);
    let list = |of: &dyn Fn(&TrendRound) -> f64| -> Option<Vec<Option<f64>>> {
        found.map(|_| points.iter().map(|one| Some(of(one))).collect())
    };
    check.list_or_null("score100", list(&|one| one.score).as_deref());
    check.list_or_null("se", list(&|one| one.se()).as_deref());
    check.number("q", found.map(|one| one.q));
    check.number("f", found.map(|one| one.f));
    check.number("df1", found.map(|one| one.df.0));
    check.number("df2", found.map(|one| one.df.1));
    check.number("p", found.and_then(|one| one.p));
    let line = found.and_then(|one| one.line);
    check.number("slope", line.map(|one| one.slope));
    check.number("slope_se", line.map(|one| one.se));
    let interval = line.and_then(|one| one.interval);
    check.number("lo", interval.map(|one| one.0));
    check.number("hi", interval.map(|one| one.1));
    let unit = if by_year { "year" } else { "round" };
    check.text("unit", found.map(|_| unit));
}

pub(super) fn planner(check: &mut Check, inputs: &Value) {
    let figure = |key: &str| inputs[key].as_str().map(|text| text.parse().expect("a number"));
    let change: f64 = figure("change").expect("a change");
    let spread: Option<f64> = figure("spread");
    let comparisons = usize::try_from(inputs["comparisons"].as_u64().expect("m")).expect("fits");
    let population = inputs["population"].as_u64();
    let used = spread.unwrap_or(stats::GUESSED_SPREAD);
    let needed = stats::answers_needed(change, used, comparisons).expect("a plan");
    check.number("spread", used);
    check.flag("spread_is_guess", spread.is_none());
    check.number("n_real", needed);
    check.number("n_real_population", population.map(|all| stats::needed_of(needed, all)));
    check.count("n", stats::planned(needed, population));
}
