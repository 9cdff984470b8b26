//! What the signs mean; only those that occur.

use super::Priorities;
use super::marks::{self, Look, NUMBERED, THERE};
use super::matrix;
use crate::paint::fonts::regular;
use crate::paint::text::row;
use egui::{Galley, Pos2, Rangef, Rect, Ui, pos2, vec2};
use std::sync::Arc;

const LINE: f32 = 22.0;
const BETWEEN: f32 = 16.0;

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Point(Look),
    Few,
    Several,
}

impl Sign {
    fn key(self) -> &'static str {
        match self {
            Self::Point(Look::Below) => "priorities-legend-below",
            Self::Point(Look::Open) => "priorities-legend-open",
            Self::Point(Look::Met) => "priorities-legend-met",
            Self::Point(Look::Guess) => "priorities-legend-guess",
            Self::Few => "priorities-legend-few",
            Self::Several => "priorities-legend-several",
        }
    }

    fn draw(self, ui: &Ui, middle: Pos2, priorities: &Priorities<'_>) {
        let theme = priorities.theme;
        match self {
            Self::Point(look) => {
                let radius = if look == Look::Met { THERE } else { NUMBERED - 3.0 };
                marks::point(ui.painter(), middle, look, radius, None, theme);
            }
            Self::Few => marks::few(ui.painter(), middle, theme.caution),
            Self::Several => marks::several(ui.painter(), middle, NUMBERED - 3.0, theme),
        }
    }
}

/// The signs, in as many lines as they need.
pub(super) struct Legend {
    entries: Vec<(Sign, Arc<Galley>, Rect)>,
    /// How high it is.
    pub height: f32,
}

impl Legend {
    /// Lays it out between two edges.
    pub(super) fn new(ui: &Ui, priorities: &Priorities<'_>, width: Rangef) -> Self {
        let Priorities { words, theme, items, .. } = priorities;
        let occurs = |look: Look| items.standings().iter().any(|one| Look::at(*one) == look);
        let points = [Look::Below, Look::Open, Look::Met, Look::Guess];
        let mut signs: Vec<Sign> =
            points.into_iter().filter(|look| occurs(*look)).map(Sign::Point).collect();
        if items.has_small() {
            signs.push(Sign::Few);
        }
        if matrix::gathers(items) {
            signs.push(Sign::Several);
        }
        let (mut left, mut top) = (0.0, 0.0);
        let mut entries = Vec::new();
        for sign in signs {
            let text = words.text(sign.key());
            let galley = row(ui.painter(), &text, regular(11.5), theme.muted);
            let size = vec2(20.0 + galley.size().x, LINE);
            if left > 0.0 && left + size.x > width.span() {
                (left, top) = (0.0, top + LINE);
            }
            let place = pos2(width.min + left, top);
            entries.push((sign, galley, Rect::from_min_size(place, size)));
            left += size.x + BETWEEN;
        }
        let height = if entries.is_empty() { 0.0 } else { top + LINE };
        Self { entries, height }
    }

    /// Draws it below a height.
    pub(super) fn draw(self, ui: &Ui, top: f32, priorities: &Priorities<'_>) {
        for (sign, galley, place) in self.entries {
            let place = place.translate(vec2(0.0, top));
            sign.draw(ui, place.left_center() + vec2(7.0, 0.0), priorities);
            let at = pos2(place.left() + 20.0, place.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, priorities.theme.muted);
        }
    }
}
