//! Ways through a journey that are no straight line, and what a touchpoint is worth.

use super::{Journey, NumberError, PersonaId, Touchpoint, TouchpointId};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A share of customers, 0–1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Share(f64);

/// A share is always a number.
impl Eq for Share {}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Share {
    /// The share, 0–1.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Share {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        // Without the sign of a zero, so that equal shares are the same.
        if (0.0..=1.0).contains(&value) {
            Ok(Self(value.abs()))
        } else {
            Err(NumberError::Share(value))
        }
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.0
    }
}

/// A way back: customers who come here go to another touchpoint again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayBack {
    /// Where they go.
    pub touchpoint: TouchpointId,
    /// How many of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Why; free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What customers get at a touchpoint and what it costs them, in their eyes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PerceivedValue {
    /// What they get.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub benefit: String,
    /// What it takes from them: money, time, effort.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sacrifice: String,
}

impl PerceivedValue {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A step of customers from a touchpoint to the next one that is looked at; places in the order of the journey.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Walk {
    /// Where it begins.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// What lies between and is not looked at.
    pub over: Vec<usize>,
}

/// Whether customers go through the touchpoints one after the other: none stands beside another, and none is for
/// some personas only.
#[must_use]
pub fn is_line(journey: &Journey) -> bool {
    journey.touchpoints().all(|(_, one)| one.beside.is_none() && one.personas.is_empty())
}

/// The steps between the touchpoints that are looked at, along each way through the journey.
///
/// From every touchpoint of a place steps lead to every touchpoint of the next place: those that stand beside each
/// other are one place. Where touchpoints are for some personas only, each persona of the journey has a way of its
/// own, and a step that several of them go is there once; with `of` only that persona goes.
#[must_use]
pub fn walks(
    journey: &Journey,
    of: Option<&PersonaId>,
    is_looked_at: impl Fn(usize, &Touchpoint) -> bool,
) -> Vec<Walk> {
    let all: Vec<&Touchpoint> = journey.touchpoints().map(|(_, one)| one.as_ref()).collect();
    if is_line(journey) {
        return along(&all, is_looked_at);
    }
    let places = places(&all);
    let mut found: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let is_one_way = journey.personas.is_empty() || all.iter().all(|one| one.personas.is_empty());
    let ways: Vec<Option<&PersonaId>> = match of {
        Some(of) => vec![Some(of)],
        None if is_one_way => vec![None],
        None => journey.personas.iter().map(|one| Some(&one.id)).collect(),
    };
    for way in ways {
        let meets = |at: &usize| {
            let personas = all.get(*at).map(|one| &one.personas);
            personas.is_some_and(|of| of.is_empty() || way.is_none_or(|way| of.contains(way)))
        };
        let (mut before, mut over): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for place in &places {
            let met: Vec<usize> = place.iter().copied().filter(meets).collect();
            let is_seen = |at: &usize| all.get(*at).is_some_and(|one| is_looked_at(*at, one));
            let (seen, unseen): (Vec<usize>, Vec<usize>) = met.into_iter().partition(is_seen);
            if seen.is_empty() {
                over.extend(unseen);
                continue;
            }
            for from in &before {
                for to in &seen {
                    found.entry((*from, *to)).or_insert_with(|| over.clone());
                }
            }
            over.clear();
            before = seen;
        }
    }
    found.into_iter().map(|((from, to), over)| Walk { from, to, over }).collect()
}

/// The same where there is but one way.
fn along(all: &[&Touchpoint], is_looked_at: impl Fn(usize, &Touchpoint) -> bool) -> Vec<Walk> {
    let (mut walks, mut before, mut over) = (Vec::new(), None, Vec::new());
    for (at, one) in all.iter().enumerate() {
        if !is_looked_at(at, one) {
            over.push(at);
            continue;
        }
        let over = std::mem::take(&mut over);
        walks.extend(before.replace(at).map(|from| Walk { from, to: at, over }));
    }
    walks
}

/// The places of the journey in order: touchpoints that stand beside each other are at one.
fn places(all: &[&Touchpoint]) -> Vec<Vec<usize>> {
    let at: BTreeMap<&TouchpointId, usize> =
        all.iter().enumerate().map(|(at, one)| (&one.id, at)).collect();
    // The first of those that stand together, for each.
    let mut first: Vec<usize> = (0..all.len()).collect();
    let root = |first: &[usize], mut at: usize| {
        while let Some(next) = first.get(at).copied().filter(|next| *next != at) {
            at = next;
        }
        at
    };
    for (here, one) in all.iter().enumerate() {
        let beside = one.beside.as_ref().and_then(|id| at.get(id).copied());
        if let Some(beside) = beside {
            let (a, b) = (root(&first, here), root(&first, beside));
            if let Some(held) = first.get_mut(a.max(b)) {
                *held = a.min(b);
            }
        }
    }
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for here in 0..all.len() {
        if let Some(place) = places.get_mut(root(&first, here)) {
            place.push(here);
        }
    }
    places.retain(|place| !place.is_empty());
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Persona, Stage, StageId, StageKind};
    use std::sync::Arc;

    fn journey(count: u64) -> Journey {
        let mut journey = Journey::default();
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "");
        stage.touchpoints = (0..count)
            .map(|at| Arc::new(Touchpoint::new(TouchpointId::from_bits(at + 10), "")))
            .collect();
        journey.stages = vec![Arc::new(stage)];
        journey
    }

    fn change(journey: &mut Journey, at: usize, change: impl FnOnce(&mut Touchpoint)) {
        let stage = Arc::make_mut(&mut journey.stages[0]);
        change(Arc::make_mut(&mut stage.touchpoints[at]));
    }

    fn pairs(journey: &Journey, unseen: &[usize]) -> Vec<(usize, usize, Vec<usize>)> {
        let walks = walks(journey, None, |at, _| !unseen.contains(&at));
        walks.into_iter().map(|one| (one.from, one.to, one.over)).collect()
    }

    #[test]
    fn a_line_is_walked_from_one_to_the_next_over_what_is_not_looked_at() {
        let journey = journey(4);
        assert!(is_line(&journey));
        assert_eq!(pairs(&journey, &[1]), [(0, 2, vec![1]), (2, 3, vec![])]);
    }

    #[test]
    fn alternatives_are_reached_from_the_same_place_and_lead_to_the_same_place() {
        let mut journey = journey(4);
        change(&mut journey, 2, |one| one.beside = Some(TouchpointId::from_bits(11)));
        assert!(!is_line(&journey));
        let all = [(0, 1, vec![]), (0, 2, vec![]), (1, 3, vec![]), (2, 3, vec![])];
        assert_eq!(pairs(&journey, &[]), all);
        // Of the two only one is looked at: nothing is left out on its way.
        assert_eq!(pairs(&journey, &[1]), [(0, 2, vec![]), (2, 3, vec![])]);
    }

    #[test]
    fn each_persona_has_its_own_way_and_nobody_goes_between_two_of_them() {
        let (one, other) = (PersonaId::from_bits(1), PersonaId::from_bits(2));
        let mut journey = journey(4);
        journey.personas = vec![Persona::new(one.clone(), "A"), Persona::new(other.clone(), "B")];
        change(&mut journey, 1, |it| it.personas = vec![one]);
        change(&mut journey, 2, |it| it.personas = vec![other]);
        let all = [(0, 1, vec![]), (0, 2, vec![]), (1, 3, vec![]), (2, 3, vec![])];
        assert_eq!(pairs(&journey, &[]), all);
        assert_eq!(pairs(&journey, &[1]), [(0, 2, vec![]), (0, 3, vec![1]), (2, 3, vec![])]);
    }

    #[test]
    fn touchpoints_beside_each_other_in_a_ring_are_one_place() {
        let mut journey = journey(3);
        change(&mut journey, 0, |one| one.beside = Some(TouchpointId::from_bits(11)));
        change(&mut journey, 1, |one| one.beside = Some(TouchpointId::from_bits(10)));
        assert_eq!(pairs(&journey, &[]), [(0, 2, vec![]), (1, 2, vec![])]);
    }
}
