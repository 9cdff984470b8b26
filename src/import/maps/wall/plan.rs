//! What pasted text would make of a journey.

use super::super::convert::{ConvertError, MOST_STAGES, MOST_TOUCHPOINTS, Note};
use super::super::maker::Votes;
use super::line::{Codes, Extras, WallLine};
use crate::import::headings::kinds::stage_kind;
use crate::journey::{Channel, Journey, Many, Stage, StageId, StageKind, TouchpointId, name};
use std::collections::HashMap;
use strum::EnumCount;

/// What a text is: how its lines belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount)]
pub enum WallForm {
    /// One touchpoint a line, all for one stage.
    List,
    /// The same, with notes of several lines and an empty one between two.
    Slips,
    /// A block of cells; its columns are stages.
    Table,
    /// Stages, and indented below them touchpoints.
    Outline,
}

impl WallForm {
    /// Every form, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [Self::List, Self::Slips, Self::Table, Self::Outline];
}

/// What would be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallPlan {
    /// How the text was read.
    pub form: WallForm,
    /// For a table: whether its first row names the stages.
    pub header: bool,
    /// The stages with their notes, in the order of the text.
    pub stages: Vec<PlannedStage>,
    /// What could not be placed.
    pub warnings: Vec<Note>,
}

/// A stage and what comes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStage {
    /// The stage that is there; `None`: a new one.
    pub id: Option<StageId>,
    /// What it is called.
    pub name: String,
    /// What comes into it.
    pub notes: Vec<PlannedNote>,
}

/// One touchpoint that is added or voted on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedNote {
    /// What it is called.
    pub name: String,
    /// Marked as a moment of truth.
    pub moment_of_truth: bool,
    /// Its channel, where one was written.
    pub channel: Option<Channel>,
    /// What was written below it.
    pub description: String,
    /// Its votes.
    pub votes: Votes,
    /// Its pains, ideas, quotes and owner.
    pub extras: Extras,
    /// Its number on the canvas.
    pub slot: Option<usize>,
    /// The touchpoint that is there by this name: it gets nothing but votes and notes.
    pub known: Option<TouchpointId>,
}

/// How many parts a plan adds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New stages.
    pub stages: usize,
    /// New touchpoints.
    pub touchpoints: usize,
    /// Votes, on new and old touchpoints.
    pub votes: usize,
    /// Pains, ideas, quotes and owners.
    pub notes: usize,
}

impl WallPlan {
    /// How much would be added.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for stage in &self.stages {
            counts.stages += usize::from(stage.id.is_none());
            for note in &stage.notes {
                counts.touchpoints += usize::from(note.known.is_none());
                counts.votes += note.votes.iter().sum::<u64>() as usize;
                counts.notes += note.extras.count();
            }
        }
        counts
    }
}

/// Collects what lines say, stage by stage.
pub(super) struct Planner<'a> {
    journey: &'a Journey,
    pub(super) stages: Vec<PlannedStage>,
    pub(super) warnings: Vec<Note>,
    /// Where a stage is among the planned ones: by its place in the journey, or by its name.
    by_place: HashMap<usize, usize>,
    by_name: HashMap<String, usize>,
    /// Where a note is in its stage.
    notes: HashMap<(usize, String), usize>,
    touchpoints: HashMap<(usize, String), TouchpointId>,
    /// Touchpoints that are alone with their name in the journey, and their stage.
    alone: HashMap<String, Option<(usize, TouchpointId)>>,
    count: usize,
}

/// A stage that notes go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// The one at this place of the journey.
    There(usize),
    /// A new one of this name.
    New(String),
    /// A new one for this column, which has no name.
    Column(usize),
}

impl Goal {
    pub(super) fn is_there(&self) -> bool {
        matches!(self, Self::There(_))
    }
}

impl<'a> Planner<'a> {
    pub(super) fn new(journey: &'a Journey) -> Self {
        let (mut touchpoints, mut alone) = (HashMap::new(), HashMap::new());
        for (at, stage) in journey.stages.iter().enumerate() {
            for one in &stage.touchpoints {
                let name = name::key(&one.name);
                touchpoints.entry((at, name.clone())).or_insert_with(|| one.id.clone());
                let only = alone.entry(name);
                only.and_modify(|only| *only = None).or_insert(Some((at, one.id.clone())));
            }
        }
        Self {
            journey,
            stages: Vec::new(),
            warnings: Vec::new(),
            by_place: HashMap::new(),
            by_name: HashMap::new(),
            notes: HashMap::new(),
            count: journey.touchpoints().count(),
            touchpoints,
            alone,
        }
    }

    /// The stage a name means: one that is called so, is of that kind, or has that letter; else a new one.
    pub(super) fn goal(&self, name: &str) -> Goal {
        let stages = &self.journey.stages;
        let same = |stage: &Stage| name::key(&stage.name) == name::key(name);
        if let Some(at) = stages.iter().position(|stage| same(stage)) {
            return Goal::There(at);
        }
        let kind = stage_kind(name);
        let of_kind = |stage: &Stage| kind != StageKind::Other && stage.kind == kind;
        let mut fits = (0..).zip(stages).filter(|(_, stage)| of_kind(stage)).map(|(at, _)| at);
        if let (Some(at), None) = (fits.next(), fits.next()) {
            return Goal::There(at);
        }
        let mut letters = name.trim().chars();
        if let (Some(letter @ 'A'..='Z'), None) = (letters.next(), letters.next()) {
            let at = usize::from(letter as u8 - b'A');
            if at < stages.len() {
                return Goal::There(at);
            }
        }
        Goal::New(name.trim().to_owned())
    }

    /// Where a stage is among the planned ones; it is put there if need be.
    pub(super) fn stage(&mut self, goal: &Goal) -> Result<usize, ConvertError> {
        let next = self.stages.len();
        let at = match goal {
            Goal::There(place) => *self.by_place.entry(*place).or_insert(next),
            Goal::New(name) => *self.by_name.entry(name::key(name)).or_insert(next),
            Goal::Column(column) => *self.by_name.entry(format!("\t{column}")).or_insert(next),
        };
        if at == next {
            let there = match goal {
                Goal::There(place) => self.journey.stages.get(*place),
                Goal::New(_) | Goal::Column(_) => None,
            };
            let name = match (there, goal) {
                (Some(stage), _) => stage.name.clone(),
                (None, Goal::New(name)) => name.clone(),
                _ => String::new(),
            };
            let id = there.map(|stage| stage.id.clone());
            self.stages.push(PlannedStage { id, name, notes: Vec::new() });
            let new = self.stages.iter().filter(|stage| stage.id.is_none()).count();
            let count = self.journey.stages.len() + new;
            if new > 0 && count > MOST_STAGES {
                return Err(ConvertError::TooMany { what: Many::Stages, count, most: MOST_STAGES });
            }
        }
        Ok(at)
    }

    /// Adds what a line says to a stage. With `anywhere`, a touchpoint of another stage is meant if
    /// nothing else in the journey is called so.
    pub(super) fn add(
        &mut self,
        goal: &Goal,
        line: WallLine,
        anywhere: bool,
    ) -> Result<Option<(usize, usize)>, ConvertError> {
        let (mut goal, mut line) = (goal.clone(), line);
        let mut slot = None;
        let mut known = None;
        if let Some(code) = line.code {
            goal = Goal::There(code.stage);
            slot = Some(code.slot);
            if line.name.is_empty() {
                // Only a vote: for what hangs there.
                let stage = self.journey.stages.get(code.stage);
                let Some(there) = stage.and_then(|stage| stage.touchpoints.get(code.slot - 1))
                else {
                    return Ok(None);
                };
                there.name.clone_into(&mut line.name);
                known = Some(there.id.clone());
            }
        }
        if line.name.is_empty() {
            let Some(vote) = line.vote.take() else { return Ok(None) };
            line.name = vote.to_string();
        }
        let name = name::key(&line.name);
        if let Goal::There(place) = goal {
            known = known.or_else(|| self.touchpoints.get(&(place, name.clone())).cloned());
        }
        if known.is_none()
            && anywhere
            && slot.is_none()
            && let Some(Some((place, id))) = self.alone.get(&name)
        {
            goal = Goal::There(*place);
            known = Some(id.clone());
        }
        let stage = self.stage(&goal)?;
        self.note(stage, name, line, slot, known)
    }

    fn note(
        &mut self,
        stage: usize,
        name: String,
        line: WallLine,
        slot: Option<usize>,
        known: Option<TouchpointId>,
    ) -> Result<Option<(usize, usize)>, ConvertError> {
        let Some(planned) = self.stages.get_mut(stage) else { return Ok(None) };
        let at = *self.notes.entry((stage, name)).or_insert(planned.notes.len());
        if at == planned.notes.len() {
            self.count += usize::from(known.is_none());
            if self.count > MOST_TOUCHPOINTS {
                let (count, most) = (self.count, MOST_TOUCHPOINTS);
                return Err(ConvertError::TooMany { what: Many::Touchpoints, count, most });
            }
            planned.notes.push(PlannedNote {
                name: line.name,
                moment_of_truth: false,
                channel: None,
                description: String::new(),
                votes: [0; 5],
                extras: Extras::default(),
                slot,
                known,
            });
        }
        if let Some(note) = planned.notes.get_mut(at) {
            note.moment_of_truth |= line.moment_of_truth;
            note.channel = line.channel.or(note.channel.take());
            let Extras { pains, ideas, quotes, owner } = line.extras;
            note.extras.pains.extend(pains);
            note.extras.ideas.extend(ideas);
            note.extras.quotes.extend(quotes);
            if !owner.is_empty() {
                note.extras.owner = owner;
            }
            let place = line.vote.map(|score| usize::from(score.saturating_sub(1)));
            if let Some(count) = place.and_then(|place| note.votes.get_mut(place)) {
                *count += 1;
            }
        }
        Ok(Some((stage, at)))
    }
}

/// Whether every line of a list begins with a code, so that `A4 text` is surely one.
pub(super) fn all_coded(lines: &[(usize, &str)], stages: usize) -> Codes {
    let coded = |text: &str| WallLine::read(text, stages, Codes::Loose).code.is_some();
    if lines.iter().all(|(_, text)| coded(text)) { Codes::Loose } else { Codes::Strict }
}
