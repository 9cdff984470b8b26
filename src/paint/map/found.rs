//! What stands where in the lanes of a map that is laid out.

use super::lane::{Across, Lane};
use super::layout::{LaneBox, MapLayout};
use super::note::Note;
use egui::{Rangef, Rect, pos2, vec2};

impl MapLayout {
    /// The notes of a lane between two places: the column, the note, and where it stands.
    pub fn notes_in<'a>(
        &'a self,
        lane: &'a LaneBox,
        x: Rangef,
    ) -> impl Iterator<Item = (usize, &'a Note, Rect)> {
        let mut columns = match lane.lane.across() {
            Across::Stages => self.stages_in(x),
            Across::Cards => self.cards_in(x),
        };
        // A bar is painted from where it begins.
        let goes_on = |at: usize| {
            lane.columns.get(at).is_some_and(|column| column.notes.iter().any(|it| it.joined))
        };
        while !columns.is_empty() && columns.start > 0 && goes_on(columns.start) {
            columns.start -= 1;
        }
        let top = lane.top;
        columns.flat_map(move |at| {
            let left = self.column_left(lane.lane, at);
            let notes = lane.columns.get(at).map_or(&[][..], |column| &column.notes);
            notes.iter().filter(|note| !note.joined).map(move |note| {
                let mut rect = note.rect.translate(vec2(left, top));
                if let Some(last) = self.cards.get(at + note.over).filter(|_| note.over > 0) {
                    rect.max.x = last.rect.max.x;
                }
                (at, note, rect)
            })
        })
    }

    /// The cell of a lane under a card, below the lane's title.
    #[must_use]
    pub fn cell(&self, lane: &LaneBox, card: usize) -> Option<Rect> {
        let card = self.cards.get(card)?;
        let (left, right) = (card.rect.min.x, card.rect.max.x);
        Some(Rect::from_min_max(pos2(left, lane.top), pos2(right, lane.rect.max.y)))
    }

    /// Where a line stands in the cell under a card; a new one stands below the last.
    #[must_use]
    pub fn line(&self, lane: &LaneBox, card: usize, line: usize) -> Option<Rect> {
        let cell = self.cell(lane, card)?;
        let notes = lane.columns.get(card).map_or(&[][..], |column| &column.notes);
        if let Some(note) = notes.get(line) {
            return Some(note.rect.translate(cell.min.to_vec2()));
        }
        let below = notes.iter().map(|note| note.rect.max.y + 2.0).fold(0.0, f32::max);
        let top = (cell.min.y + below).min(cell.max.y - 8.0);
        Some(Rect::from_min_max(pos2(cell.min.x, top), cell.max))
    }

    fn column_left(&self, lane: Lane, at: usize) -> f32 {
        match lane.across() {
            Across::Stages => self.stages.get(at).map(|stage| stage.header.min.x),
            Across::Cards => self.cards.get(at).map(|card| card.rect.min.x),
        }
        .unwrap_or_default()
    }
}
