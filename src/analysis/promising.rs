//! What was promised at each touchpoint beside what customers experience, and where the promise is not led.

use super::report::{Report, TouchpointReport};
use super::verdict::{TargetUnknown, VersusTarget};
use crate::journey::{
    Delivery, Journey, Layers, Management, PerceivedValue, Stage, Touchpoint, TouchpointId,
};
use std::collections::HashMap;

/// A touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its name.
    pub name: String,
    /// Name of its stage.
    pub stage: String,
    /// What the customer expects.
    pub expects: String,
    /// The score aimed at.
    pub target: Option<f64>,
    /// The score of the round looked at.
    pub score: Option<f64>,
    /// The one against the other.
    pub versus: VersusTarget,
    /// Whether the relationship is decided here.
    pub moment_of_truth: bool,
    /// What it must deliver.
    pub delivery: Option<Delivery>,
    /// How far it is led.
    pub management: Option<Management>,
    /// Function, emotion, meaning.
    pub layers: Layers,
    /// What customers get and what it costs them.
    pub value: PerceivedValue,
}

impl Promise {
    /// Something is promised here, and nobody leads it: it exceeds expectations or decides the relationship, and
    /// yet it depends on who happens to be there.
    #[must_use]
    pub fn is_unled(&self) -> bool {
        is_unled(self.delivery, self.moment_of_truth, self.management)
    }
}

fn is_unled(
    delivery: Option<Delivery>,
    moment_of_truth: bool,
    management: Option<Management>,
) -> bool {
    let promises = delivery == Some(Delivery::Exceeding) || moment_of_truth;
    promises && management == Some(Management::Random)
}

/// Names of touchpoints whose promise nobody leads.
pub(super) fn unled(journey: &Journey) -> Vec<String> {
    let all = journey.touchpoints().map(|(_, one)| one);
    let unled = all.filter(|one| is_unled(one.delivery, one.moment_of_truth, one.management));
    unled.map(|one| one.name.clone()).collect()
}

/// All touchpoints.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promising {
    /// In the customer's order.
    pub rows: Vec<Promise>,
    /// Those of each cell of the matrix that has any, by their place among the rows.
    cells: Vec<((Delivery, Management), Vec<usize>)>,
    unplaced: usize,
}

impl Promising {
    /// Of these touchpoints.
    #[must_use]
    pub fn new(rows: Vec<Promise>) -> Self {
        let mut cells: Vec<((Delivery, Management), Vec<usize>)> = Vec::new();
        let mut unplaced = 0;
        for (at, row) in rows.iter().enumerate() {
            let Some(place) = row.delivery.zip(row.management) else {
                unplaced += 1;
                continue;
            };
            match cells.iter_mut().find(|(held, _)| *held == place) {
                Some((_, held)) => held.push(at),
                None => cells.push((place, vec![at])),
            }
        }
        Self { rows, cells, unplaced }
    }

    /// Those that must deliver this and are led so.
    pub fn cell(
        &self,
        delivery: Delivery,
        management: Management,
    ) -> impl Iterator<Item = &Promise> {
        self.held(delivery, management).iter().filter_map(|at| self.rows.get(*at))
    }

    /// How many these are.
    #[must_use]
    pub fn count(&self, delivery: Delivery, management: Management) -> usize {
        self.held(delivery, management).len()
    }

    fn held(&self, delivery: Delivery, management: Management) -> &[usize] {
        let cell = self.cells.iter().find(|(place, _)| *place == (delivery, management));
        cell.map_or(&[], |(_, held)| held)
    }

    /// How many there are of which one of the two is not said.
    #[must_use]
    pub fn unplaced(&self) -> usize {
        self.unplaced
    }

    /// Those whose promise nobody leads.
    pub fn unled(&self) -> impl Iterator<Item = &Promise> {
        self.rows.iter().filter(|one| one.is_unled())
    }
}

/// What is promised at those touchpoints of which something is said.
pub(super) fn promises(journey: &Journey, report: &Report) -> Promising {
    let said = |one: &Touchpoint| {
        let Layers { function, emotion, meaning } = &one.layers;
        let texts = [&one.customer_expects, function, emotion, meaning];
        let value = [&one.value.benefit, &one.value.sacrifice];
        one.delivery.is_some()
            || one.management.is_some()
            || texts.into_iter().chain(value).any(|text| !text.trim().is_empty())
    };
    let stages = journey.stages.iter().zip(&report.stages);
    let touchpoints = stages.flat_map(|(stage, numbers)| {
        let both = stage.touchpoints.iter().zip(&numbers.touchpoints);
        both.map(move |(one, numbers)| (stage, one, numbers))
    });
    let rows = touchpoints.filter(|(_, one, _)| said(one));
    let rows = rows.map(|(stage, one, numbers)| promise(stage, one, Some(numbers), report.current));
    Promising::new(rows.collect())
}

fn promise(
    stage: &Stage,
    one: &Touchpoint,
    found: Option<&TouchpointReport>,
    current: Option<usize>,
) -> Promise {
    Promise {
        id: one.id.clone(),
        name: one.name.clone(),
        stage: stage.name.clone(),
        expects: one.customer_expects.clone(),
        target: found.and_then(|one| one.target),
        score: current.and_then(|at| found?.score(at)?.value()),
        versus: found
            .map_or(VersusTarget::Unknown(TargetUnknown::NotMeasured), |one| one.versus_target),
        moment_of_truth: one.moment_of_truth,
        delivery: one.delivery,
        management: one.management,
        layers: one.layers.clone(),
        value: one.value.clone(),
    }
}

/// What is promised, touchpoint by touchpoint.
#[must_use]
pub fn promising(journey: &Journey, report: &Report) -> Promising {
    let numbers: HashMap<&TouchpointId, &TouchpointReport> =
        report.touchpoints().map(|(_, one)| (&one.id, one)).collect();
    let rows = journey
        .touchpoints()
        .map(|(stage, one)| promise(stage, one, numbers.get(&one.id).copied(), report.current));
    Promising::new(rows.collect())
}
