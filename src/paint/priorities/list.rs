//! The ranked list, and below it what cannot be ranked.

use super::columns::{Columns, STEP};
use super::marks::{self, Look};
use super::{Priorities, RowPlace, pen};
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::headless::together;
use crate::paint::theme::{RADIUS, Theme};
use crate::wording::priorities::items::{Group, Item, Items, Ranked};
use crate::wording::priorities::texts;
use egui::{
    Align2, Color32, CornerRadius, Pos2, Rangef, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};
use std::ops::Range;

/// Height of the heading of a part.
const HEADING: f32 = 40.0;
/// How far out of sight rows still have their place told, so that whoever listens hears how the list goes on.
const NEAR: f32 = 600.0;

/// What the columns show.
pub(super) fn heads(ui: &mut Ui, priorities: &Priorities<'_>) {
    let Priorities { words, theme, .. } = priorities;
    let whole = super::page(ui);
    let columns = Columns::new(whole);
    let (_, place) = ui.allocate_space(vec2(whole.span(), 26.0));
    let y = place.center().y;
    let text = |x: f32, anchor: Align2, key: &str| {
        pen::at(ui, pos2(x, y), anchor, &words.text(key), semibold(11.5), theme.muted);
    };
    if columns.wide {
        text(columns.name.min, Align2::LEFT_CENTER, "priorities-head-touchpoint");
        text(columns.verdict.min, Align2::LEFT_CENTER, "priorities-head-verdict");
    }
    text(columns.steps.min, Align2::LEFT_CENTER, "priorities-head-importance");
    text(columns.score.min, Align2::LEFT_CENTER, "priorities-head-score");
    text(columns.priority.max, Align2::RIGHT_CENTER, "priorities-head-priority");
    ui.painter().hline(whole, place.bottom() - 0.5, Stroke::new(1.0, theme.line));
}

/// The rows; only those in sight are painted, and only those near have their place told.
pub(super) fn rows(
    ui: &mut Ui,
    priorities: &Priorities<'_>,
    focus: Option<&TouchpointId>,
) -> ListPlaces {
    let whole = super::page(ui);
    let columns = Columns::new(whole);
    let parts = Parts::new(&priorities.items, columns.row_height());
    let (_, place) = ui.allocate_space(vec2(whole.span(), parts.height));
    let pen = RowPen { priorities, columns: &columns, most: priorities.items.most() };
    let seen = ui.clip_rect();
    let near = seen.expand(NEAR);
    let near = Rangef::new(near.top() - place.top(), near.bottom() - place.top());
    let places = ListPlaces { rows: Vec::new(), parts, place };
    let mut headings = places.parts.headings().peekable();
    let mut heading = |at: usize| {
        // Above its first row.
        while let Some((group, _, y)) = headings.next_if(|(_, first, _)| *first <= at) {
            let height = Rangef::new(place.top() + y, place.top() + y + HEADING);
            if Rect::from_x_y_ranges(whole, height).intersects(seen) {
                pen.heading(ui, group, height.min);
                // And its first row.
                together(ui.ctx(), Rangef::new(height.min, height.max + HEADING / 2.0));
            }
        }
    };
    let mut rows = Vec::new();
    for at in places.parts.between(near) {
        heading(at);
        let Some(item) = priorities.items.get(at) else { continue };
        let rect = places.rect(at);
        let was_cut = rect.intersects(seen) && pen.row(ui, &item, rect, focus == Some(item.id));
        rows.push(RowPlace {
            at,
            id: item.id.clone(),
            rect,
            name: item.name.into(),
            was_cut,
            importance: item.importance,
            steps: steps(&columns, rect),
        });
    }
    heading(usize::MAX);
    ListPlaces { rows, ..places }
}

/// Where the rows of a list stand.
#[derive(Clone, Debug)]
pub struct ListPlaces {
    /// Those in sight or near, from top to bottom.
    pub rows: Vec<RowPlace>,
    parts: Parts,
    place: Rect,
}

impl ListPlaces {
    /// Where any row stands, by its place in the order.
    #[must_use]
    pub fn rect(&self, at: usize) -> Rect {
        let top = self.place.top() + self.parts.top_of(at);
        let height = Rangef::new(top, top + self.parts.row_height);
        Rect::from_x_y_ranges(self.place.x_range(), height)
    }
}

/// The parts of the list: which rows, and how far below the list's upper edge the first of them begins.
#[derive(Clone, Debug)]
struct Parts {
    held: Vec<(Group, Range<usize>, f32)>,
    row_height: f32,
    height: f32,
}

impl Parts {
    fn new(items: &Items<'_>, row_height: f32) -> Self {
        let mut y = 4.0;
        let mut parts = Vec::new();
        for group in Group::ALL {
            let rows = items.places(group);
            if group != Group::Short && !rows.is_empty() {
                y += HEADING;
            }
            let height = row_height * rows.len() as f32;
            parts.push((group, rows, y));
            y += height;
        }
        Self { held: parts, row_height, height: y + 4.0 }
    }

    /// The headings that there are, each with its first row and its upper edge.
    fn headings(&self) -> impl Iterator<Item = (Group, usize, f32)> + use<> {
        let is_headed = |(group, rows, _): &(Group, Range<usize>, f32)| {
            !rows.is_empty() && *group != Group::Short
        };
        let parts = self.held.clone().into_iter().filter(is_headed);
        parts.map(|(group, rows, y)| (group, rows.start, y - HEADING))
    }

    fn top_of(&self, at: usize) -> f32 {
        let part = self.held.iter().find(|(_, rows, _)| rows.contains(&at));
        part.map_or(0.0, |(_, rows, y)| y + (at - rows.start) as f32 * self.row_height)
    }

    /// The rows between two heights.
    fn between(&self, y: Rangef) -> impl Iterator<Item = usize> + use<> {
        let row = |at: f32| (at / self.row_height).max(0.0) as usize;
        let ranges: Vec<Range<usize>> = self
            .held
            .iter()
            .map(|(_, rows, top)| {
                let first = rows.start + row(y.min - top).min(rows.len());
                let last = rows.start + row(y.max - top + self.row_height).min(rows.len());
                first..last
            })
            .collect();
        ranges.into_iter().flatten()
    }
}

/// The five steps of a row.
fn steps(columns: &Columns, row: Rect) -> [Rect; 5] {
    let y = if columns.wide { row.center().y } else { row.center().y + columns.lines().1 };
    [0.0, 1.0, 2.0, 3.0, 4.0].map(|at| {
        let left = columns.steps.min + at * STEP;
        Rect::from_center_size(pos2(left + STEP / 2.0, y), vec2(STEP, STEP))
    })
}

/// Writes the columns of a row.
struct RowPen<'c, 'a> {
    priorities: &'c Priorities<'a>,
    columns: &'c Columns,
    most: f64,
}

impl RowPen<'_, '_> {
    fn heading(&self, ui: &Ui, group: Group, top: f32) {
        let Priorities { words, theme, .. } = self.priorities;
        let Some(text) = texts::group(group, words) else { return };
        let column = Rangef::new(self.columns.rank.min, self.columns.whole.max);
        pen::line(ui, column, top + 22.0, &text, &semibold(12.0), theme.muted);
        ui.painter().hline(self.columns.whole, top + HEADING - 4.5, Stroke::new(1.0, theme.line));
    }

    /// Returns whether the name was cut.
    fn row(&self, ui: &Ui, item: &Item<'_>, rect: Rect, in_focus: bool) -> bool {
        let Priorities { words, theme, .. } = self.priorities;
        let (columns, y) = (self.columns, rect.center().y);
        if in_focus {
            ui.painter().rect_filled(rect, CornerRadius::same(RADIUS), theme.accent_soft);
        }
        let mark = Rect::from_center_size(pos2(columns.whole.min + 5.0, y), vec2(4.0, 20.0));
        ui.painter().rect_filled(mark, CornerRadius::same(2), theme.stage(item.stage));
        if let Some(rank) = item.ranked().and_then(|ranked| ranked.rank) {
            let place = pos2(columns.rank.max, y + self.first_line());
            let rank = words.count(rank as u64);
            pen::at(ui, place, Align2::RIGHT_CENTER, &rank, semibold(12.5), theme.muted);
        }
        let was_cut = self.name(ui, item, y);
        draw_steps(ui, &steps(columns, rect), item.importance, theme);
        match &item.found {
            Ok(ranked) => self.numbers(ui, ranked, y),
            Err(missing) => {
                let right = if columns.wide { columns.priority.max } else { columns.verdict.max };
                let column = Rangef::new(columns.score.min, right);
                let y = if columns.wide { y } else { y + columns.lines().1 };
                let text = texts::missing(missing, words);
                pen::line(ui, column, y, &text, &regular(12.0), theme.muted);
            }
        }
        was_cut
    }

    /// Where rank and priority stand.
    fn first_line(&self) -> f32 {
        if self.columns.wide { 0.0 } else { self.columns.lines().0 }
    }

    /// The name and, where there is room, the stage below it.
    fn name(&self, ui: &Ui, item: &Item<'_>, y: f32) -> bool {
        let Priorities { theme, .. } = self.priorities;
        let (column, (first, second)) = (self.columns.name, self.columns.lines());
        match pen::fitting(ui, item.name, column.span(), theme.text) {
            Some(font) => {
                pen::line(ui, column, y + first, item.name, &font, theme.text);
                if self.columns.wide {
                    pen::line(ui, column, y + second, item.stage_name, &regular(11.0), theme.muted);
                }
                false
            }
            None if self.columns.wide => pen::lines(ui, column, y, item.name, theme.text),
            None => pen::lines(ui, column, y + first, item.name, theme.text),
        }
    }

    fn numbers(&self, ui: &Ui, ranked: &Ranked<'_>, y: f32) {
        let Priorities { words, theme, .. } = self.priorities;
        let (columns, (first, second)) = (self.columns, self.columns.lines());
        let (score, distance) = (texts::score(ranked, words), texts::distance(ranked, words));
        let verdict = texts::standing(ranked.standing, words);
        let look = Look::of(ranked);
        let (font, colour) = match look {
            Look::Below | Look::Met => (semibold(12.0), look.colour(theme)),
            Look::Open | Look::Guess => (regular(12.0), theme.muted),
        };
        if columns.wide {
            pen::line(ui, columns.score, y + first, &score, &semibold(12.5), theme.text);
            pen::line(ui, columns.score, y + second, &distance, &regular(11.0), theme.muted);
            pen::line(ui, columns.verdict, y + first, &verdict, &font, colour);
            self.evidence(ui, ranked, pos2(columns.verdict.min, y + second), true);
        } else {
            let y = y + second;
            pen::line(ui, columns.score, y, &score, &semibold(12.5), theme.text);
            let sign = if ranked.is_guess() || ranked.is_small() { 18.0 } else { 0.0 };
            self.evidence(ui, ranked, pos2(columns.verdict.min, y), false);
            let column = Rangef::new(columns.verdict.min + sign, columns.verdict.max);
            pen::line(ui, column, y, &verdict, &font, colour);
        }
        if ranked.rank.is_some() {
            self.priority(ui, ranked, y + self.first_line());
        }
    }

    /// How many answers, with a sign where they are few or none at all.
    fn evidence(&self, ui: &Ui, ranked: &Ranked<'_>, left: Pos2, with_words: bool) {
        let Priorities { words, theme, .. } = self.priorities;
        let sign = left + vec2(6.0, 0.0);
        let mut place = left;
        let colour = if ranked.is_small() { theme.caution } else { theme.muted };
        if ranked.is_guess() {
            marks::dashed_ring(ui.painter(), sign, 4.5, theme.before);
            place.x += 17.0;
        } else if ranked.is_small() {
            marks::few(ui.painter(), sign, colour);
            place.x += 17.0;
        }
        if with_words {
            let n = words.with("priorities-n", &[("n", ranked.score.n.into())]);
            pen::at(ui, place, Align2::LEFT_CENTER, &n, regular(11.0), colour);
        }
    }

    /// The number and a bar as long as it is large.
    fn priority(&self, ui: &Ui, ranked: &Ranked<'_>, y: f32) {
        let Priorities { words, theme, .. } = self.priorities;
        let column = self.columns.priority;
        let number = texts::priority(ranked, words);
        let place = pos2(column.max, y);
        pen::at(ui, place, Align2::RIGHT_CENTER, &number, semibold(13.0), theme.text);
        let room = Rangef::new(column.min, column.max - 34.0);
        let length = (room.span() * (ranked.priority / self.most) as f32).max(2.0);
        // The bars end at the numbers, so that both are read as one.
        let bar = Rangef::new(room.max - length, room.max);
        let bar = Rect::from_x_y_ranges(bar, Rangef::new(y - 4.0, y + 4.0));
        let look = Look::of(ranked);
        let colour = look.colour(theme);
        let painter = ui.painter();
        match look {
            Look::Guess => {
                let corners = [
                    bar.left_top(),
                    bar.right_top(),
                    bar.right_bottom(),
                    bar.left_bottom(),
                    bar.left_top(),
                ];
                painter.extend(Shape::dashed_line(&corners, Stroke::new(1.0, colour), 2.5, 2.0));
            }
            Look::Open => {
                let edge = Stroke::new(1.25, colour);
                painter.rect_stroke(bar, CornerRadius::same(2), edge, StrokeKind::Inside);
            }
            Look::Below | Look::Met => {
                painter.rect_filled(bar, CornerRadius::same(2), colour);
            }
        }
    }
}

/// Five numbers in a row, of which at most one is chosen.
fn draw_steps(ui: &Ui, steps: &[Rect; 5], chosen: Option<u8>, theme: &Theme) {
    let whole = steps[0].union(steps[4]);
    let radius = CornerRadius::same(RADIUS);
    let painter = ui.painter();
    painter.rect(whole, radius, theme.surface, Stroke::new(1.0, theme.line), StrokeKind::Inside);
    for (place, step) in steps.iter().zip(1_u8..) {
        let is_chosen = chosen == Some(step);
        if is_chosen {
            painter.rect_filled(*place, radius, theme.accent);
        }
        let (font, ink): (_, Color32) = if is_chosen {
            (semibold(12.0), theme.on_accent)
        } else {
            (regular(12.0), theme.muted)
        };
        painter.text(place.center(), Align2::CENTER_CENTER, step.to_string(), font, ink);
    }
}
