//! Making what a plan says.

use super::super::convert::ConvertError;
use super::super::maker::{Maker, Votes};
use super::line::Extras;
use super::plan::{PlannedNote, WallPlan};
use crate::i18n::Words;
use crate::journey::{Date, Journey, Stage, Touchpoint, TouchpointId};
use std::collections::HashMap;
use std::sync::Arc;

/// Where touchpoints hung on the canvas, so that those that come later find their place between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots(HashMap<TouchpointId, usize>);

impl Slots {
    /// Where a note with this number belongs in a stage.
    fn place(&self, stage: &Stage, slot: usize) -> usize {
        let slot_of = |at: usize| stage.touchpoints.get(at).and_then(|one| self.0.get(&one.id));
        let count = stage.touchpoints.len();
        let before = (0..count).rev().find(|at| slot_of(*at).is_some_and(|known| *known <= slot));
        let after = || (0..count).find(|at| slot_of(*at).is_some_and(|known| *known > slot));
        before.map(|at| at + 1).or_else(after).unwrap_or(slot.saturating_sub(1).min(count))
    }
}

/// A journey with what a plan adds.
#[derive(Clone, Debug)]
pub struct Added {
    /// The journey.
    pub journey: Journey,
    /// What was added or voted on, in the order of the plan.
    pub touchpoints: Vec<TouchpointId>,
    /// Where the notes with a code hung.
    pub slots: Slots,
}

/// The journey with what a plan adds, made from the journey the plan was made for.
/// `slots` is what was known of earlier notes.
///
/// # Errors
/// [`ConvertError`] when the result would contradict itself.
pub fn carry_out(
    plan: &WallPlan,
    journey: &Journey,
    slots: &Slots,
    words: &Words,
    chance: &mut dyn FnMut() -> u64,
    today: Option<Date>,
) -> Result<Added, ConvertError> {
    let mut maker = Maker::new(journey, words, chance, today);
    let mut journey = journey.clone();
    let mut added = Vec::new();
    let mut slots = slots.clone();
    vote_on_known(plan, &mut journey, &mut maker);
    note_on_known(plan, &mut journey);
    let mut next: Option<usize> = None;
    for planned in &plan.stages {
        let there = planned.id.as_ref().and_then(|id| journey.stage_place(id));
        let at = there.or(next).unwrap_or(journey.stages.len());
        if there.is_none() {
            journey.stages.insert(at, Arc::new(maker.stage(&planned.name)));
        }
        next = Some(at + 1);
        let mut notes: Vec<&PlannedNote> = planned.notes.iter().collect();
        notes.sort_by_key(|note| note.slot.unwrap_or(usize::MAX));
        for note in notes {
            let id = match &note.known {
                Some(id) => id.clone(),
                None => add(&mut journey, at, note, &slots, &mut maker),
            };
            if let Some(slot) = note.slot {
                slots.0.insert(id.clone(), slot);
            }
            added.push(id);
        }
    }
    journey.validate()?;
    Ok(Added { journey, touchpoints: added, slots })
}

/// The journey with one guess more, from 1 to 5, of how customers find a touchpoint. `None` where there is no such
/// touchpoint or score, or where the result would contradict itself.
#[must_use]
pub fn vote(
    journey: &Journey,
    touchpoint: &TouchpointId,
    score: usize,
    (words, today): (&Words, Date),
    chance: &mut dyn FnMut() -> u64,
) -> Option<Journey> {
    let mut maker = Maker::new(journey, words, chance, Some(today));
    let mut journey = journey.clone();
    let round = maker.round(&mut journey);
    let mut votes = Votes::default();
    *votes.get_mut(score.checked_sub(1)?)? = 1;
    maker.vote(journey.touchpoint_mut(touchpoint)?, &round, votes);
    journey.validate().ok()?;
    Some(journey)
}

fn vote_on_known(plan: &WallPlan, journey: &mut Journey, maker: &mut Maker<'_>) {
    let voted = plan.stages.iter().flat_map(|stage| &stage.notes);
    let voted: Vec<_> = voted
        .filter(|note| note.votes.iter().any(|n| *n > 0))
        .filter_map(|note| Some((note.known.as_ref()?, note.votes)))
        .collect();
    if voted.is_empty() {
        return;
    }
    let round = maker.round(journey);
    let places: HashMap<TouchpointId, (usize, usize)> = (0..)
        .zip(&journey.stages)
        .flat_map(|(stage, held)| {
            (0..).zip(&held.touchpoints).map(move |(at, one)| (one.id.clone(), (stage, at)))
        })
        .collect();
    for (id, votes) in voted {
        let place = places.get(id).and_then(|(stage, at)| {
            let stage = Arc::make_mut(journey.stages.get_mut(*stage)?);
            stage.touchpoints.get_mut(*at)
        });
        if let Some(touchpoint) = place {
            maker.vote(Arc::make_mut(touchpoint), &round, votes);
        }
    }
}

/// Pains, ideas, quotes and the owner of touchpoints that are there.
fn note_on_known(plan: &WallPlan, journey: &mut Journey) {
    for note in plan.stages.iter().flat_map(|stage| &stage.notes) {
        if note.extras.count() > 0
            && let Some(touchpoint) = note.known.as_ref().and_then(|id| journey.touchpoint_mut(id))
        {
            write_extras(touchpoint, &note.extras);
        }
    }
}

/// What is there already is not written twice.
fn write_extras(touchpoint: &mut Touchpoint, extras: &Extras) {
    let write = |there: &mut Vec<String>, new: &[String]| {
        for text in new {
            if !there.contains(text) {
                there.push(text.clone());
            }
        }
    };
    write(&mut touchpoint.pains, &extras.pains);
    write(&mut touchpoint.opportunities, &extras.ideas);
    write(&mut touchpoint.quotes, &extras.quotes);
    if !extras.owner.is_empty() {
        extras.owner.clone_into(&mut touchpoint.owner);
    }
}

fn add(
    journey: &mut Journey,
    stage: usize,
    note: &PlannedNote,
    slots: &Slots,
    maker: &mut Maker<'_>,
) -> TouchpointId {
    let mut touchpoint = maker.touchpoint(&note.name);
    touchpoint.moment_of_truth = note.moment_of_truth;
    touchpoint.channel = note.channel.clone().unwrap_or_default();
    write_extras(&mut touchpoint, &note.extras);
    if !note.description.is_empty() {
        if !touchpoint.description.is_empty() {
            touchpoint.description.push('\n');
        }
        touchpoint.description.push_str(&note.description);
    }
    if note.votes.iter().any(|n| *n > 0) {
        let round = maker.round(journey);
        maker.vote(&mut touchpoint, &round, note.votes);
    }
    let id = touchpoint.id.clone();
    if let Some(stage) = journey.stages.get_mut(stage) {
        let stage = Arc::make_mut(stage);
        let at = note.slot.map_or(stage.touchpoints.len(), |slot| slots.place(stage, slot));
        stage.touchpoints.insert(at.min(stage.touchpoints.len()), Arc::new(touchpoint));
    }
    id
}
