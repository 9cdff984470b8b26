//! What is being done, and what was measured after it was.

use super::names;
use crate::analysis::{MeasuredEffect, Report, effects};
use crate::journey::{Action, Date, Target, TouchpointId};
use std::collections::HashMap;

#[derive(serde::Serialize)]
pub(super) struct ActionShape<'a> {
    title: &'a str,
    state: &'static str,
    owner: &'a str,
    due: Option<Date>,
    touchpoints: Vec<&'a str>,
    step: Option<&'static str>,
    expected_effect: &'a str,
    expected_score: Option<f64>,
    measured: Vec<EffectShape>,
}

/// At a touchpoint; the interval is at the level of the verdict.
#[derive(serde::Serialize)]
struct EffectShape {
    touchpoint: String,
    before: f64,
    after: f64,
    diff: f64,
    lo: Option<f64>,
    hi: Option<f64>,
    verdict: &'static str,
    effect: &'static str,
}

/// All actions, in the order of the journey file.
pub(super) fn actions(report: &Report) -> Vec<ActionShape<'_>> {
    let names: HashMap<&TouchpointId, &str> =
        report.touchpoints().map(|(_, one)| (&one.id, one.name.as_str())).collect();
    let all = report.actions.iter().zip(effects(report));
    all.map(|(one, measured)| action(one, measured, &names)).collect()
}

fn action<'a>(
    action: &'a Action,
    measured: Vec<MeasuredEffect>,
    names: &HashMap<&TouchpointId, &'a str>,
) -> ActionShape<'a> {
    ActionShape {
        title: &action.title,
        state: names::state(action.state),
        owner: &action.owner,
        due: action.due,
        touchpoints: action.touchpoints.iter().filter_map(|id| names.get(id).copied()).collect(),
        step: action.step.map(names::step),
        expected_effect: &action.expected_effect,
        expected_score: action.expected.map(Target::get),
        measured: measured.into_iter().map(effect).collect(),
    }
}

fn effect(one: MeasuredEffect) -> EffectShape {
    EffectShape {
        touchpoint: one.name,
        before: one.before,
        after: one.after,
        diff: one.diff,
        lo: one.interval.map(|ends| ends.0),
        hi: one.interval.map(|ends| ends.1),
        verdict: names::verdict(one.change),
        effect: names::effect(one.effect),
    }
}
