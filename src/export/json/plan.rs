//! The plan as JSON: the contract of `polku plan --json`.

use crate::analysis::Plan;

#[derive(serde::Serialize)]
struct Root<'a> {
    change: f64,
    comparisons: usize,
    touchpoints: Vec<Touchpoint<'a>>,
}

#[derive(serde::Serialize)]
struct Touchpoint<'a> {
    id: &'a str,
    name: &'a str,
    n_per_side: Option<u64>,
    n: u64,
    spread: f64,
    spread_is_guess: bool,
    population: Option<u64>,
}

/// The plan as one JSON object.
#[must_use]
pub fn plan(plan: &Plan) -> String {
    let touchpoints = plan.touchpoints.iter().map(|one| Touchpoint {
        id: one.id.as_str(),
        name: &one.name,
        n_per_side: one.n_per_side,
        n: one.has,
        spread: one.spread,
        spread_is_guess: one.spread_is_guess,
        population: one.population,
    });
    super::pretty(&Root {
        change: plan.change,
        comparisons: plan.comparisons,
        touchpoints: touchpoints.collect(),
    })
}
