//! One entry of a lane of one's own over several touchpoints: the same words in the cells side by side. It is
//! stretched by its edges, by keys and by the menu, and changes as a whole.

use super::drag::{Drag, Dragged};
use super::lines::{self, Spot};
use super::{MapState, cells};
use crate::edit::{Edit, Step};
use crate::journey::{Journey, Touchpoint, TouchpointId};
use crate::paint::map::{Lane, MapLayout, Note};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use egui::{CursorIcon, Id, Key, Modifiers, Pos2, Rect, Role, Sense, Ui, WidgetInfo};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// So far from an edge it is taken, in points.
const REACH: f32 = 5.0;

/// Which edge of an entry is dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Edge {
    Left,
    Right,
}

/// The touchpoints that an entry reaches over, counted through the journey, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) cells: RangeInclusive<usize>,
    pub(super) text: String,
}

impl Span {
    /// The entry at a spot of a lane of one's own.
    pub(super) fn at(journey: &Journey, spot: &Spot) -> Option<Self> {
        spot.lane.own(journey).filter(|_| matches!(spot.lane, Lane::Own(_)))?;
        let all = touchpoints(journey);
        let at = all.iter().position(|one| one.id == spot.touchpoint)?;
        let text = lines::lines(journey, all.get(at)?, spot.lane).into_iter().nth(spot.line)?;
        let says = |one: &&&Arc<Touchpoint>| says(journey, one, spot.lane, &text);
        let before = all.get(..at)?.iter().rev().take_while(says).count();
        let after = all.get(at + 1..)?.iter().take_while(says).count();
        Some(Self { cells: at - before..=at + after, text })
    }

    /// Whether it is more than the line of one touchpoint.
    pub(super) fn is_long(&self) -> bool {
        self.cells.start() < self.cells.end()
    }

    /// The touchpoints that it reaches over.
    pub(super) fn over(&self, journey: &Journey) -> Vec<TouchpointId> {
        let all = touchpoints(journey);
        let over = all.get(self.cells.clone()).unwrap_or_default();
        over.iter().map(|one| one.id.clone()).collect()
    }

    /// It says something else in all its cells; an empty text takes it away.
    pub(super) fn said(&self, journey: &Journey, lane: Lane, text: &str) -> Option<Edit> {
        self.changed(journey, lane, self.cells.clone(), |lines, at| {
            if text.is_empty() {
                lines.remove(at);
            } else if let Some(line) = lines.get_mut(at) {
                text.clone_into(line);
            }
        })
    }

    /// It reaches over these touchpoints instead; over at least one.
    pub(super) fn stretched(
        &self,
        journey: &Journey,
        lane: Lane,
        to: RangeInclusive<usize>,
    ) -> Option<Edit> {
        if to == self.cells || to.is_empty() || *to.end() >= touchpoints(journey).len() {
            return None;
        }
        let gone = self.changed(journey, lane, self.cells.clone(), |lines, at| {
            lines.remove(at);
        })?;
        let mut new = gone.apply(journey).ok()?;
        let ids: Vec<TouchpointId> =
            touchpoints(journey).get(to.clone())?.iter().map(|one| one.id.clone()).collect();
        for id in ids {
            // In its old cells it stays where it stood.
            let line =
                journey.touchpoint(&id).and_then(|old| place(journey, old, lane, &self.text));
            let inside = touchpoints(journey)
                .iter()
                .position(|one| one.id == id)
                .is_some_and(|at| self.cells.contains(&at));
            let line = line.filter(|_| inside);
            let held = journey.lanes.get(own(lane)?)?.id.clone();
            let one = new.touchpoint_mut(&id)?;
            let lines = one.lines.entry(held).or_default();
            lines.insert(line.unwrap_or(lines.len()).min(lines.len()), self.text.clone());
        }
        Some(Edit::ReplaceAll { journey: Box::new(new), step: Step::EditNotes })
    }

    /// It goes elsewhere as a whole: what was in `from` is then in `to`.
    pub(super) fn moved(
        &self,
        journey: &Journey,
        (from, to): (&TouchpointId, &TouchpointId),
        lane: Lane,
    ) -> Option<Edit> {
        let all = touchpoints(journey);
        let at = |id: &TouchpointId| all.iter().position(|one| one.id == *id);
        let (from, to) = (at(from)?, at(to)?);
        let long = self.cells.end() - self.cells.start();
        let first = (to + self.cells.start()).saturating_sub(from);
        let last = all.len().checked_sub(1)?.min(first + long);
        self.stretched(journey, lane, last.saturating_sub(long).min(first)..=last)
    }

    fn changed(
        &self,
        journey: &Journey,
        lane: Lane,
        cells: RangeInclusive<usize>,
        change: impl Fn(&mut Vec<String>, usize),
    ) -> Option<Edit> {
        let held = journey.lanes.get(own(lane)?)?.id.clone();
        let mut new = journey.clone();
        for one in touchpoints(journey).get(cells)? {
            let Some(at) = place(journey, one, lane, &self.text) else { continue };
            let one = new.touchpoint_mut(&one.id)?;
            let lines = one.lines.entry(held.clone()).or_default();
            change(lines, at);
            if lines.is_empty() {
                one.lines.remove(&held);
            }
        }
        Some(Edit::ReplaceAll { journey: Box::new(new), step: Step::EditNotes })
    }
}

fn own(lane: Lane) -> Option<usize> {
    if let Lane::Own(at) = lane { Some(usize::from(at)) } else { None }
}

fn touchpoints(journey: &Journey) -> Vec<&Arc<Touchpoint>> {
    journey.touchpoints().map(|(_, one)| one).collect()
}

fn place(journey: &Journey, one: &Touchpoint, lane: Lane, text: &str) -> Option<usize> {
    lines::lines(journey, one, lane).iter().position(|line| line == text)
}

fn says(journey: &Journey, one: &Touchpoint, lane: Lane, text: &str) -> bool {
    place(journey, one, lane, text).is_some()
}

/// Shift and an arrow: the entry ends one touchpoint further right or left.
pub(super) fn keys(ui: &Ui, cx: &Context<'_>, spot: &Spot, out: &mut Actions) -> bool {
    let Some(span) = Span::at(cx.journey, spot) else { return false };
    for (key, longer) in [(Key::ArrowRight, true), (Key::ArrowLeft, false)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, key)) {
            lengthen(cx, spot, &span, longer, out);
            return true;
        }
    }
    false
}

/// The entry ends one touchpoint further right, or one earlier.
pub(super) fn lengthen(
    cx: &Context<'_>,
    spot: &Spot,
    span: &Span,
    longer: bool,
    out: &mut Actions,
) {
    let (first, last) = (*span.cells.start(), *span.cells.end());
    let to = if longer { last + 1 } else { last.saturating_sub(1) };
    if to >= first
        && let Some(edit) = span.stretched(cx.journey, spot.lane, first..=to)
    {
        out.edit(edit);
    }
}

/// What the edges of an entry are dragged by. They are there while the pointer is over the cell.
pub(super) fn edges(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (spot, note): (&Spot, &Note),
    place: Rect,
    origin: Pos2,
) {
    let rect = place.translate(origin.to_vec2());
    if !matches!(spot.lane, Lane::Own(_)) || !ui.rect_contains_pointer(rect.expand(REACH)) {
        return;
    }
    for edge in [Edge::Left, Edge::Right] {
        let (x, is_end) = match edge {
            Edge::Left => (rect.min.x, !note.joined),
            Edge::Right => (rect.max.x, note.over == 0),
        };
        if !is_end {
            continue;
        }
        let grip = Rect::from_x_y_ranges(x - REACH..=x + REACH, rect.y_range());
        let response = ui.interact(grip, Id::unique(("edge", spot, edge)), Sense::DRAG);
        response.widget_info(|| {
            let name = cx.words.with("lane-line-stretch", &[("text", (&note.text).into())]);
            WidgetInfo::labeled(Role::Splitter, true, name)
        });
        if response.hovered() {
            ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
            let stroke = egui::Stroke::new(2.0, cx.theme.accent);
            ui.painter().vline(x, rect.y_range(), stroke);
        }
        if response.drag_started() {
            let what = Dragged::Edge(spot.clone(), edge);
            state.drag = Drag::begin(what, place, &response, origin);
        }
    }
}

/// What the entry would reach over if its edge were let go here: the cells, and where they stand.
pub(super) fn stretch_at(
    cx: &Context<'_>,
    (spot, edge): (&Spot, Edge),
    boxes: &MapLayout,
    at: Pos2,
) -> Option<(Span, RangeInclusive<usize>, Rect)> {
    let span = Span::at(cx.journey, spot)?;
    let last = boxes.cards.len().checked_sub(1)?;
    let under = boxes.cards.partition_point(|card| card.rect.max.x + 4.0 < at.x).min(last);
    let to = match edge {
        Edge::Left => under.min(*span.cells.end())..=*span.cells.end(),
        Edge::Right => *span.cells.start()..=under.max(*span.cells.start()),
    };
    let (first, last) = (boxes.cards.get(*to.start())?, boxes.cards.get(*to.end())?);
    let row = cells::place(cx.journey, boxes, spot)?;
    let rect = Rect::from_x_y_ranges(first.rect.min.x..=last.rect.max.x, row.y_range());
    Some((span, to, rect))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{LaneId, Stage, StageId, StageKind};

    fn journey() -> Journey {
        let stages = (0..2).map(|stage| {
            let mut held = Stage::new(StageId::from_bits(1000 + stage), StageKind::Use, "Käyttö");
            for at in 0..2 {
                let id = TouchpointId::from_bits(2 * stage + at);
                held.touchpoints.push(Arc::new(Touchpoint::new(id, &format!("{stage}{at}"))));
            }
            Arc::new(held)
        });
        let lanes = vec![crate::journey::Lane::new(LaneId::from_bits(9), "Laitteet")];
        Journey { stages: stages.collect(), lanes, ..Journey::default() }
    }

    fn spot(at: u64, line: usize) -> Spot {
        Spot { touchpoint: TouchpointId::from_bits(at), lane: Lane::Own(0), line }
    }

    fn with(mut journey: Journey, typed: &[(u64, &str)]) -> Journey {
        for (at, text) in typed {
            let n = there(&journey, *at).len();
            let edit = lines::put(&journey, &spot(*at, n), text).expect("a change");
            journey = edit.apply(&journey).expect("it fits");
        }
        journey
    }

    fn there(journey: &Journey, at: u64) -> Vec<String> {
        let touchpoint = journey.touchpoint(&TouchpointId::from_bits(at)).expect("it is there");
        lines::lines(journey, touchpoint, Lane::Own(0))
    }

    fn over(journey: &Journey, text: &str) -> Vec<u64> {
        (0..4).filter(|at| there(journey, *at).iter().any(|line| line == text)).collect()
    }

    #[test]
    fn an_entry_is_stretched_over_stages_and_back_and_changes_as_a_whole() {
        let old = with(journey(), &[(1, "Kassa"), (2, "Hylly"), (2, "Ovi")]);
        let span = Span::at(&old, &spot(1, 0)).expect("it is there");
        assert_eq!((span.cells.clone(), span.is_long()), (1..=1, false));
        let edit = span.stretched(&old, Lane::Own(0), 1..=3).expect("a change");
        let long = edit.apply(&old).expect("it fits");
        assert_eq!(over(&long, "Kassa"), [1, 2, 3]);
        assert_eq!(there(&long, 2), ["Hylly", "Ovi", "Kassa"], "what stood there stays");
        // Written at one place, it is written everywhere.
        let edit = lines::put(&long, &spot(3, 0), "Kassajärjestelmä").expect("a change");
        let renamed = edit.apply(&long).expect("it fits");
        assert_eq!(over(&renamed, "Kassajärjestelmä"), [1, 2, 3]);
        assert_eq!(over(&renamed, "Kassa"), [] as [u64; 0]);
        let span = Span::at(&renamed, &spot(2, 2)).expect("it is there");
        let edit = span.stretched(&renamed, Lane::Own(0), 2..=2).expect("a change");
        assert_eq!(over(&edit.apply(&renamed).expect("it fits"), "Kassajärjestelmä"), [2]);
        let edit = lines::put(&renamed, &spot(1, 0), "").expect("a change");
        let gone = edit.apply(&renamed).expect("it fits");
        assert_eq!(over(&gone, "Kassajärjestelmä"), [] as [u64; 0]);
        assert_eq!(there(&gone, 2), ["Hylly", "Ovi"]);
    }

    #[test]
    fn an_entry_moves_as_a_whole_and_becomes_an_action_of_all_its_touchpoints() {
        let old = with(journey(), &[(0, "Kassa"), (1, "Kassa"), (3, "Ovi")]);
        let from = spot(1, 0);
        let to = TouchpointId::from_bits(3);
        let mut new = old.clone();
        for edit in lines::moved(&old, &from, &to, Lane::Own(0)) {
            new = edit.apply(&new).expect("it fits");
        }
        assert_eq!(over(&new, "Kassa"), [2, 3]);
        assert_eq!(over(&new, "Ovi"), [3]);
        let edit = lines::to_action(&old, &from).expect("an action");
        let acted = edit.apply(&old).expect("it fits");
        let ids: Vec<_> = [0, 1].into_iter().map(TouchpointId::from_bits).collect();
        assert_eq!(acted.actions.last().map(|one| one.touchpoints.clone()), Some(ids));
    }
}
