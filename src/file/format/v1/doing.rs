//! What was asked of whom, and what was done, in format 1.

use crate::journey::{
    Action, ActionId, ActionState, AskMethod, Asking, CxStep, Date, TouchpointId,
};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(rename = "Asking", default, deny_unknown_fields)]
pub(super) struct OldAsking {
    who: String,
    what: String,
    channel: String,
    method: Option<AskMethod>,
    when: String,
}

impl From<OldAsking> for Asking {
    fn from(old: OldAsking) -> Self {
        let OldAsking { who, what, channel, method, when } = old;
        Self { who, what, channel, method, when, ..Self::default() }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Action", deny_unknown_fields)]
pub(super) struct OldAction {
    id: ActionId,
    title: String,
    #[serde(default)]
    touchpoints: Vec<TouchpointId>,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    due: Option<Date>,
    #[serde(default)]
    state: ActionState,
    #[serde(default)]
    expected_effect: String,
    #[serde(default)]
    step: Option<CxStep>,
}

impl From<OldAction> for Action {
    fn from(old: OldAction) -> Self {
        let OldAction { id, title, touchpoints, owner, due, state, expected_effect, step } = old;
        let new = Self::new(id, &title);
        Self { touchpoints, owner, due, state, expected_effect, step, ..new }
    }
}
