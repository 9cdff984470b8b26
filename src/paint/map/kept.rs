//! A layout that is kept from frame to frame, and changed only where an edit touched.
//!
//! Laying out the notes of thousands of touchpoints takes long. So what stands under a card is laid anew only when
//! its touchpoint is another one, by [`Arc`]; where stages and touchpoints are the same, nothing else moves.

use super::MapInput;
use super::lane::{Across, Lane};
use super::lanes::{self, Column, Links};
use super::layout::{self, CardBox, MapLayout, StageBox, layout};
use super::width::Needs;
use super::{Cell, Opened};
use crate::analysis::Report;
use crate::i18n::Language;
use crate::journey::{Journey, PersonaId, Stage, Touchpoint, TouchpointId, is_line};
use crate::paint::hyphen;
use egui::{Painter, Vec2};
use std::collections::HashMap;
use std::sync::Arc;

/// A layout, and what it was made of.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    held: Option<Held>,
}

#[derive(Clone, Debug)]
struct Held {
    journey: Arc<Journey>,
    report: Arc<Report>,
    look: Look,
    needs: Needs,
    opened: Opened,
    boxes: Arc<MapLayout>,
}

/// What all of it depends on.
#[derive(Clone, Debug, PartialEq)]
struct Look {
    language: Language,
    lanes: Vec<Lane>,
    zoom: f32,
    room: Vec2,
    pixels_per_point: f32,
    persona: Option<PersonaId>,
}

impl Kept {
    /// The layout of a journey with a report; what has not changed since it was last asked for is as it was.
    pub fn layout(
        &mut self,
        painter: &Painter,
        (journey, report): (&Arc<Journey>, &Arc<Report>),
        input: &MapInput<'_>,
        room: Vec2,
    ) -> Arc<MapLayout> {
        hyphen::speak(painter.ctx(), input.words.language());
        let look = Look {
            language: input.words.language(),
            lanes: input.lanes.to_vec(),
            zoom: input.zoom,
            room,
            pixels_per_point: painter.pixels_per_point(),
            persona: input.more.persona.cloned(),
        };
        match &mut self.held {
            Some(held) if held.look.is_but_for_room(&look) => {
                let resized = std::mem::replace(&mut held.look, look).room != room;
                held.follow(painter, (journey, report), input, resized);
            }
            _ => {
                let boxes = Arc::new(layout(painter, input, room));
                let needs = Needs::of(painter, input.journey);
                let opened = input.more.opened.cloned().unwrap_or_default();
                let (journey, report) = (Arc::clone(journey), Arc::clone(report));
                self.held = Some(Held { journey, report, look, needs, opened, boxes });
            }
        }
        self.held.as_ref().map(|held| Arc::clone(&held.boxes)).unwrap_or_default()
    }
}

impl Look {
    /// In a window of another size the same notes stand as they are, where the cards are as wide.
    fn is_but_for_room(&self, other: &Self) -> bool {
        *self == Self { room: self.room, ..other.clone() }
    }
}

impl Held {
    /// The cells that were opened or closed.
    fn turned(&mut self, input: &MapInput<'_>) -> Vec<Cell> {
        let now = input.more.opened;
        if now.map_or(self.opened.is_empty(), |now| *now == self.opened) {
            return Vec::new();
        }
        let now = now.cloned().unwrap_or_default();
        let turned = now.symmetric_difference(&self.opened).cloned().collect();
        self.opened = now;
        turned
    }

    fn follow(
        &mut self,
        painter: &Painter,
        (journey, report): (&Arc<Journey>, &Arc<Report>),
        input: &MapInput<'_>,
        resized: bool,
    ) {
        let same_journey = Arc::ptr_eq(&self.journey, journey);
        let same_report = Arc::ptr_eq(&self.report, report);
        let turned = self.turned(input);
        if same_journey && same_report && !resized && turned.is_empty() {
            return;
        }
        let old = std::mem::replace(&mut self.journey, Arc::clone(journey));
        let old_report = std::mem::replace(&mut self.report, Arc::clone(report));
        let same_content = same_journey || same_content(&old, journey);
        if same_content && same_report && !resized && turned.is_empty() {
            return;
        }
        // Nobody else has it between two frames, so that nothing is copied.
        let boxes = Arc::make_mut(&mut self.boxes);
        let curve = boxes.curve;
        let new_needs = !same_journey && self.needs.follow(painter, journey);
        let same_places = !resized && !new_needs && (same_journey || same_places(&old, journey));
        let new_numbers = !same_report || !same_places;
        let mut before = None;
        if !same_places {
            let was = before.insert(std::mem::take(boxes));
            layout::lay_columns(painter, input, &self.needs, boxes, self.look.room.x);
            boxes.lanes = std::mem::take(&mut was.lanes);
        }
        // Which points are joined is told by the journey alone, where its ways are more than a line.
        let is_line = same_journey || (is_line(&old) && is_line(journey));
        let new_links = new_numbers || !is_line;
        if new_links {
            super::numbers::find_numbers(input, boxes);
        }
        let turned = &turned;
        let change =
            Change { painter, input, old: &old, new: journey, before: before.as_ref(), turned };
        for at in 0..boxes.lanes.len() {
            let Some(lane) = boxes.lanes.get_mut(at) else { continue };
            let (kind, columns) = (lane.lane, std::mem::take(&mut lane.columns));
            let columns = match kind.across() {
                Across::Stages if !new_numbers => columns,
                Across::Stages => change.kpis(boxes, columns, &old_report),
                Across::Cards if same_journey && !resized && turned.is_empty() => columns,
                Across::Cards => change.notes(boxes, kind, columns),
            };
            if let Some(lane) = boxes.lanes.get_mut(at) {
                lane.columns = columns;
            }
        }
        if same_places && !same_journey {
            rename_stages(boxes, &old, journey);
        }
        super::bars::join(painter, input, boxes);
        layout::lay_rows(painter, input, boxes, self.look.room);
        if new_links || boxes.curve != curve {
            layout::place_drops(painter, input, boxes);
        }
    }
}

/// Whether all that has a place on the map is the very same, as where only the title is another.
fn same_content(old: &Journey, new: &Journey) -> bool {
    let mut stages = old.stages.iter().zip(&new.stages);
    old.stages.len() == new.stages.len()
        && stages.all(|(old, new)| Arc::ptr_eq(old, new))
        && old.lanes == new.lanes
        && old.actions == new.actions
}

/// Whether the same stages and touchpoints stand in the same places.
fn same_places(old: &Journey, new: &Journey) -> bool {
    let same_touchpoints = |old: &Stage, new: &Stage| {
        let mut pairs = old.touchpoints.iter().zip(&new.touchpoints);
        old.touchpoints.len() == new.touchpoints.len()
            && pairs.all(|(old, new)| Arc::ptr_eq(old, new) || old.id == new.id)
    };
    old.stages.len() == new.stages.len()
        && old.stages.iter().zip(&new.stages).all(|(old, new)| {
            Arc::ptr_eq(old, new) || (old.id == new.id && same_touchpoints(old, new))
        })
}

fn rename_stages(boxes: &mut MapLayout, old: &Journey, new: &Journey) {
    for (held, (old, new)) in boxes.stages.iter_mut().zip(old.stages.iter().zip(&new.stages)) {
        if !Arc::ptr_eq(old, new) {
            held.kind = new.kind;
            held.name.clone_from(&new.name);
        }
    }
}

/// From one state of the journey to the next.
struct Change<'c> {
    painter: &'c Painter,
    input: &'c MapInput<'c>,
    old: &'c Journey,
    new: &'c Journey,
    /// Where everything stood, if it stands elsewhere now.
    before: Option<&'c MapLayout>,
    /// The cells that were opened or closed.
    turned: &'c [Cell],
}

impl Change<'_> {
    /// What stands under the cards in a lane.
    fn notes(&self, boxes: &MapLayout, lane: Lane, mut columns: Vec<Column>) -> Vec<Column> {
        let links = Links::of(lane, self.new);
        let lay = |at: usize, one: &Touchpoint| {
            let card = boxes.cards.get(at);
            card.map(|card| lanes::notes(self.painter, self.input, (lane, &links), card, one))
        };
        // Only this lane shows what does not belong to the touchpoint.
        let is_other = (lane == Lane::Actions && self.old.actions != self.new.actions)
            || (matches!(lane, Lane::Own(_)) && self.old.lanes != self.new.lanes);
        let Some(before) = self.before else {
            for (at, one) in self.others(is_other) {
                if let (Some(column), Some(laid)) = (columns.get_mut(at), lay(at, one)) {
                    *column = laid;
                }
            }
            for (id, _) in self.turned.iter().filter(|(_, held)| *held == lane) {
                let Some((at, one)) = self.new.touchpoint(id).and_then(|one| {
                    let place = self.new.place(id)?;
                    Some((boxes.stages.get(place.stage)?.cards.start + place.at, one))
                }) else {
                    continue;
                };
                if let (Some(column), Some(laid)) = (columns.get_mut(at), lay(at, one)) {
                    *column = laid;
                }
            }
            return columns;
        };
        let width =
            |boxes: &MapLayout, at| boxes.cards.get(at).map(|card: &CardBox| card.rect.width());
        let turned = |id: &TouchpointId| self.turned.iter().any(|(it, of)| it == id && *of == lane);
        let old = self.old.touchpoints().map(|(_, one)| one).enumerate();
        let old: HashMap<&TouchpointId, (usize, &Arc<Touchpoint>)> =
            old.map(|(at, one)| (&one.id, (at, one))).collect();
        let column = |(at, one): (usize, &Arc<Touchpoint>)| {
            let same = old.get(&one.id).filter(|(was, old)| {
                let fits = !is_other && width(before, *was) == width(boxes, at);
                fits && Arc::ptr_eq(old, one) && !turned(&one.id)
            });
            let kept = same.and_then(|(at, _)| columns.get_mut(*at)).map(std::mem::take);
            kept.or_else(|| lay(at, one)).unwrap_or_default()
        };
        self.new.touchpoints().map(|(_, one)| one).enumerate().map(column).collect()
    }

    /// The touchpoints that are others than before at the same places; or all of them.
    fn others(&self, all: bool) -> impl Iterator<Item = (usize, &Touchpoint)> {
        let mut first = 0;
        let stages = self.old.stages.iter().zip(&self.new.stages).map(move |(old, new)| {
            let at = first;
            first += new.touchpoints.len();
            (at, old, new)
        });
        let stages = stages.filter(move |(_, old, new)| all || !Arc::ptr_eq(old, new));
        stages.flat_map(move |(first, old, new)| {
            let pairs = (first..).zip(old.touchpoints.iter().zip(&new.touchpoints));
            let pairs = pairs.filter(move |(_, (old, new))| all || !Arc::ptr_eq(old, new));
            pairs.map(|(at, (_, new))| (at, new.as_ref()))
        })
    }

    /// The KPIs under the stages.
    fn kpis(&self, boxes: &MapLayout, mut columns: Vec<Column>, old: &Report) -> Vec<Column> {
        let new = self.input.report;
        let same_rounds = old.compared == new.compared && old.current == new.current;
        let before = self.before.map_or(&boxes.stages, |before| &before.stages);
        let stage = |(at, held): (usize, &StageBox)| {
            // A stage that stands elsewhere is laid anew.
            let was = before.get(at).filter(|was| {
                was.id == held.id && was.header.width() == held.header.width() && same_rounds
            });
            let now = held.numbers.and_then(|at| new.stages.get(at));
            let then = held.numbers.and_then(|at| old.stages.get(at));
            let then = then.filter(|one| one.id == held.id);
            let same = now.zip(then).is_some_and(|(now, then)| {
                let ((now, more), (then, before)) = (lanes::of_stage(now), lanes::of_stage(then));
                more == before && now.eq(then)
            });
            let kept = columns.get_mut(at).filter(|_| same && was.is_some()).map(std::mem::take);
            kept.unwrap_or_else(|| lanes::kpis(self.painter, self.input, held))
        };
        boxes.stages.iter().enumerate().map(stage).collect()
    }
}
