//! By what actions are grouped, and the columns that come of it.

use crate::analysis::Acting;
use crate::i18n::Words;
use crate::journey::{Action, ActionState, CxStep, Journey, TouchpointId};
use std::collections::{BTreeMap, BTreeSet};
use strum::EnumCount;

/// By what actions are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumCount)]
pub enum Group {
    /// By state.
    #[default]
    State,
    /// By owner.
    Owner,
    /// By touchpoint, in the order of the journey.
    Touchpoint,
    /// By the six steps of customer-experience management.
    Step,
}

impl Group {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [Self::State, Self::Owner, Self::Touchpoint, Self::Step];

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::State => "actions-group-state",
            Self::Owner => "actions-group-owner",
            Self::Touchpoint => "actions-group-touchpoint",
            Self::Step => "actions-group-step",
        }
    }
}

/// What the actions of a column have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnKey {
    /// They are in this state.
    State(usize),
    /// They have this owner; empty: nobody.
    Owner(String),
    /// This is the first of their touchpoints.
    Touchpoint(Option<TouchpointId>),
    /// They belong to this step.
    Step(Option<usize>),
}

/// The states that have a column. Those that were given up fold into a line.
const STATES: [ActionState; 4] =
    [ActionState::Idea, ActionState::Planned, ActionState::Doing, ActionState::Done];

impl ColumnKey {
    /// The column of an action.
    fn of(action: &Action, group: Group) -> Option<Self> {
        Some(match group {
            Group::State => Self::State(STATES.iter().position(|state| *state == action.state)?),
            Group::Owner => Self::Owner(action.owner.trim().to_owned()),
            Group::Touchpoint => Self::Touchpoint(action.touchpoints.first().cloned()),
            Group::Step => {
                let place = |step| CxStep::ALL.iter().position(|one| *one == step);
                Self::Step(action.step.and_then(place))
            }
        })
    }

    /// The action as it is in this column.
    #[must_use]
    pub fn moved(&self, action: &Action) -> Action {
        let mut moved = action.clone();
        match self {
            Self::State(at) => moved.state = STATES.get(*at).copied().unwrap_or(action.state),
            Self::Owner(owner) => moved.owner.clone_from(owner),
            Self::Step(at) => moved.step = at.and_then(|at| CxStep::ALL.get(at).copied()),
            Self::Touchpoint(None) => moved.touchpoints.clear(),
            Self::Touchpoint(Some(id)) => {
                moved.touchpoints.retain(|one| one != id);
                if moved.touchpoints.is_empty() || action.touchpoints.contains(id) {
                    moved.touchpoints.insert(0, id.clone());
                } else if let Some(first) = moved.touchpoints.first_mut() {
                    *first = id.clone();
                }
            }
        }
        moved
    }
}

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What its actions have in common.
    pub key: ColumnKey,
    /// Its name.
    pub title: String,
    /// Its actions: indices into [`Acting::cards`].
    pub cards: Vec<usize>,
}

/// The columns in their order. Those given up are in none.
#[must_use]
pub fn columns(journey: &Journey, acting: &Acting, group: Group, words: &Words) -> Vec<Column> {
    let heads: Vec<(ColumnKey, String)> = match group {
        Group::State => STATES
            .iter()
            .enumerate()
            .map(|(at, state)| (ColumnKey::State(at), words.kind(*state)))
            .collect(),
        Group::Owner => owners(acting, words),
        Group::Touchpoint => touchpoints(journey, acting, words),
        Group::Step => {
            let none = (ColumnKey::Step(None), words.text("actions-no-step"));
            let steps = CxStep::ALL.iter().enumerate();
            let steps = steps.map(|(at, step)| (ColumnKey::Step(Some(at)), words.kind(*step)));
            std::iter::once(none).chain(steps).collect()
        }
    };
    let mut held: BTreeMap<ColumnKey, Vec<usize>> = BTreeMap::new();
    for (at, card) in acting.cards.iter().enumerate() {
        if card.action.state != ActionState::Dropped
            && let Some(key) = ColumnKey::of(&card.action, group)
        {
            held.entry(key).or_default().push(at);
        }
    }
    let of = |(key, title): (ColumnKey, String)| {
        let mut cards = held.remove(&key).unwrap_or_default();
        // What is due first stands first; what has no day keeps its place after those.
        let due = |at: &usize| acting.cards.get(*at).and_then(|card| card.action.due);
        cards.sort_by_key(|at| (due(at).is_none(), due(at)));
        Column { key, title, cards }
    };
    heads.into_iter().map(of).collect()
}

/// Those without an owner first, then by name.
fn owners(acting: &Acting, words: &Words) -> Vec<(ColumnKey, String)> {
    let mut owners: Vec<&str> = acting
        .cards
        .iter()
        .filter(|card| card.action.state != ActionState::Dropped)
        .map(|card| card.action.owner.trim())
        .filter(|owner| !owner.is_empty())
        .collect();
    owners.sort_unstable();
    owners.dedup();
    let none = (ColumnKey::Owner(String::new()), words.text("actions-who"));
    let named = owners.into_iter().map(|owner| (ColumnKey::Owner(owner.into()), owner.to_owned()));
    std::iter::once(none).chain(named).collect()
}

/// Touchpoints that have actions, in the order of the journey.
fn touchpoints(journey: &Journey, acting: &Acting, words: &Words) -> Vec<(ColumnKey, String)> {
    let none = (ColumnKey::Touchpoint(None), words.text("actions-no-touchpoint"));
    let first = acting.cards.iter().filter_map(|card| card.action.touchpoints.first());
    let first: BTreeSet<&TouchpointId> = first.collect();
    let used = journey.touchpoints().filter(|(_, one)| first.contains(&one.id));
    let named =
        used.map(|(_, one)| (ColumnKey::Touchpoint(Some(one.id.clone())), one.name.clone()));
    std::iter::once(none).chain(named).collect()
}
