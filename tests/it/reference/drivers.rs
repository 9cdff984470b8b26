//! What goes together with the overall score.

use super::check::Check;
use polku::stats::{
    self, DriverQuestion, Drivers, GoodEnd, JointSums, LeftOut, NoDrivers, RelativeWeights,
};
use serde_json::{Value, json};

pub(super) fn relative_weights(check: &mut Check, inputs: &Value) {
    if inputs["r_matrix"].is_array() {
        return of_matrix(check, inputs);
    }
    let names: Vec<&str> =
        inputs["columns"].as_array().expect("columns").iter().filter_map(Value::as_str).collect();
    let outcome = names.iter().position(|name| Some(*name) == inputs["outcome"].as_str());
    let outcome = outcome.expect("an outcome");
    let low = |at: usize| inputs["scales"][at]["reverse"].as_bool() == Some(true);
    let rows = inputs["rows"].as_array().expect("rows");
    let sums = |a: usize, b: usize| {
        let mut sums = JointSums::default();
        for row in rows {
            let answer = |at: usize| row[at].as_i64().map(|it| i32::try_from(it).expect("fits"));
            if let Some((x, y)) = answer(a).zip(answer(b)) {
                sums.add(x, y);
            }
        }
        sums
    };
    let places: Vec<usize> =
        (0..names.len()).filter(|at| *at != outcome).chain([outcome]).collect();
    let questions: Vec<DriverQuestion> = places
        .iter()
        .map(|at| DriverQuestion {
            varies: (0..names.len()).any(|other| other != *at && sums(*at, other).varies_x()),
            good: if low(*at) { GoodEnd::Low } else { GoodEnd::High },
        })
        .collect();
    let found = stats::drivers(&questions, |a, b| Some(sums(places[a], places[b])));
    let name = |at: usize| names[places[at]];
    compare(check, &found, &name);
}

fn of_matrix(check: &mut Check, inputs: &Value) {
    let rows = inputs["r_matrix"].as_array().expect("a matrix");
    let matrix: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| {
            let cells = row.as_array().expect("a row").iter();
            cells.map(|cell| cell.as_str().expect("a text").parse().expect("a number")).collect()
        })
        .collect();
    let n = inputs["n"].as_u64().expect("n");
    let names = inputs["predictors"].as_array().expect("predictors");
    let name = |at: usize| names[at].as_str().expect("a name");
    let found = Drivers {
        left_out: Vec::new(),
        items: (0..names.len()).collect(),
        n,
        found: stats::relative_weights(&matrix, n).map_err(NoDrivers::Weights),
    };
    compare(check, &found, &name);
}

fn compare<'a>(check: &mut Check, found: &Drivers, name: &dyn Fn(usize) -> &'a str) {
    check.json("items", &found.items.iter().map(|at| Value::from(name(*at))).collect());
    let reason = |why: LeftOut| match why {
        LeftOut::NoVariation => "no_variation",
        LeftOut::TooFewPairs => "too_few_pairs",
    };
    let left_out = found.left_out.iter();
    let left_out = left_out.map(|(at, why)| json!({"name": name(*at), "reason": reason(*why)}));
    check.json("left_out", &left_out.collect());
    check.count("n", found.n);
    let weights: Option<&RelativeWeights> = found.found.as_ref().ok();
    check.flag("repaired", weights.is_some_and(|one| one.repaired));
    let r: Option<Vec<Option<f64>>> = weights.map(|one| one.r.iter().copied().map(Some).collect());
    check.list_or_null("r", r.as_deref());
    if check.has("r2") {
        check.number("r2", weights.map(|one| one.r2));
    }
    check.number("r2_f", weights.map(|one| one.f));
    check.number("r2_p", weights.and_then(|one| one.p));
    let shown = weights.filter(|one| !one.weights.is_empty());
    let list = |of: &dyn Fn(&stats::Weight) -> f64| -> Option<Vec<f64>> {
        shown.map(|one| one.weights.iter().map(of).collect())
    };
    let exact = |list: Option<Vec<f64>>| -> Option<Vec<Option<f64>>> {
        list.map(|list| list.into_iter().map(Some).collect())
    };
    let epsilon = exact(list(&|one| one.epsilon));
    check.list_or_null("epsilon", epsilon.as_deref());
    check.list_or_null("share", exact(list(&|one| one.share)).as_deref());
    check.within("share_lo", "share_lo_tol", list(&|one| one.lo).as_deref());
    check.within("share_hi", "share_hi_tol", list(&|one| one.hi).as_deref());
    let reason = match &found.found {
        Ok(weights) if weights.weights.is_empty() => Some("no_connection"),
        Ok(_) => None,
        Err(NoDrivers::TooFew) => Some("too_few"),
        Err(NoDrivers::Weights(stats::NoWeights::Impossible)) => Some("impossible"),
        Err(NoDrivers::Weights(stats::NoWeights::NoPredictors)) => Some("no_predictors"),
    };
    check.text("reason", reason);
}
