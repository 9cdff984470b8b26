//! What was promised at each touchpoint beside what customers experience, and where the promise is not led.

use super::report::{Report, TouchpointReport};
use super::verdict::{TargetUnknown, VersusTarget};
use crate::journey::{
    Delivery, Journey, Layers, Management, PerceivedValue, Stage, Touchpoint, TouchpointId,
};

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
}

impl Promising {
    /// Those that must deliver this and are led so.
    pub fn cell(
        &self,
        delivery: Delivery,
        management: Management,
    ) -> impl Iterator<Item = &Promise> {
        let is = move |one: &&Promise| {
            one.delivery == Some(delivery) && one.management == Some(management)
        };
        self.rows.iter().filter(is)
    }

    /// Those of which one of the two is not said.
    pub fn unplaced(&self) -> impl Iterator<Item = &Promise> {
        self.rows.iter().filter(|one| one.delivery.is_none() || one.management.is_none())
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
    Promising { rows: rows.collect() }
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
    let mut reports = report.touchpoints().map(|(_, one)| one).peekable();
    let rows = journey.touchpoints().map(|(stage, one)| {
        let found = reports.next_if(|report| report.id == one.id);
        let found = found.or_else(|| {
            report.touchpoints().map(|(_, other)| other).find(|other| other.id == one.id)
        });
        promise(stage, one, found, report.current)
    });
    Promising { rows: rows.collect() }
}
