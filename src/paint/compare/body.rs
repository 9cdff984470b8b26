//! The rows between the column heads and the foot.

use super::columns::Columns;
use super::pen::{self, Side};
use super::plots::{self, Placed};
use super::{Comparison, Order, RowPlace};
use crate::journey::{StageKind, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::{RADIUS, Theme};
use crate::wording::compare::rows::{Head, Row};
use crate::wording::compare::texts;
use egui::{Color32, CornerRadius, Pos2, Rangef, Rect, Shape, Stroke, Ui, pos2, vec2};
use std::ops::Range;

/// Space between a head's line and its rows.
const BELOW_LINE: f32 = 6.0;
/// The width of the triangle before a number.
const FEW: f32 = 18.0;
/// The width of a number beside its marker.
const VALUE: f32 = 22.0;
/// How far out of sight rows still have their place told, so that whoever listens hears how the list goes on.
const NEAR: f32 = 600.0;
/// Space above the first row and below the last one.
const END: f32 = 4.0;

/// Draws the rows and the plots behind them; only what is in sight.
pub(super) fn body(
    ui: &mut Ui,
    comparison: &Comparison<'_>,
    focus: Option<&TouchpointId>,
    min_height: f32,
) -> RowPlaces {
    let columns = comparison.columns(ui);
    let parts = Parts::new(comparison, columns.row_height());
    let (_, place) = ui.allocate_space(vec2(columns.whole.span(), parts.height.max(min_height)));
    let place = Rect::from_x_y_ranges(columns.whole, place.y_range());
    let places = RowPlaces { rows: Vec::new(), parts, place };
    let pen = RowPen { comparison, columns: &columns };
    let seen = ui.clip_rect();
    if let Some(at) = focus.and_then(|id| comparison.position(id)) {
        let radius = CornerRadius::same(RADIUS);
        ui.painter().rect_filled(places.rect(at), radius, comparison.theme.accent_soft);
    }
    let half = columns.row_height() / 2.0;
    let in_sight = |at: &usize| places.rect(*at).intersects(seen);
    let between =
        |edges: Rect| Rangef::new(edges.top() - place.top(), edges.bottom() - place.top());
    let rows: Vec<(usize, Row<'_>)> = places
        .parts
        .between(between(seen))
        .filter(in_sight)
        .filter_map(|at| Some((at, comparison.row(at)?)))
        .collect();
    let placed: Vec<Placed<'_, '_>> =
        rows.iter().map(|(at, row)| (row, places.parts.top_of(*at) + half)).collect();
    let targets = comparison.order == Order::Target;
    plots::plots(ui, &columns, place.y_range(), &placed, comparison.theme, targets);
    // After the plots, whose lines would cut through those of the heads.
    for (group, y) in places.parts.heads(between(seen)) {
        if let Some(head) = comparison.rows.head(comparison.report, group) {
            pen.head(ui, &head, place.top() + y);
        }
    }
    let mut found = Vec::new();
    for at in places.parts.between(between(seen.expand(NEAR))) {
        let Some(row) = comparison.row(at) else { continue };
        let rect = places.rect(at);
        let y = place.top() + (places.parts.top_of(at) + half);
        let was_cut = rect.intersects(seen) && pen.row(ui, &row, y);
        let Some(id) = row.id else { continue };
        let name = texts::name(&row, comparison.words);
        found.push(RowPlace { at, id: id.clone(), rect, name, was_cut });
    }
    RowPlaces { rows: found, ..places }
}

/// Where the rows stand.
#[derive(Clone, Debug)]
pub struct RowPlaces {
    /// The touchpoints in sight or near, from top to bottom.
    pub rows: Vec<RowPlace>,
    parts: Parts,
    place: Rect,
}

impl RowPlaces {
    /// Where any row stands, by its place.
    #[must_use]
    pub fn rect(&self, at: usize) -> Rect {
        let half = self.parts.row_height / 2.0;
        let middle = self.place.top() + (self.parts.top_of(at) + half);
        Rect::from_x_y_ranges(self.place.x_range(), Rangef::new(middle - half, middle + half))
    }
}

/// Groups of rows: which rows, where the head begins and where the first row, from the upper edge of them all.
#[derive(Clone, Debug)]
struct Parts {
    held: Vec<(Range<usize>, f32, f32)>,
    row_height: f32,
    height: f32,
}

impl Parts {
    fn new(comparison: &Comparison<'_>, row_height: f32) -> Self {
        let Comparison { rows, report, .. } = comparison;
        let mut y = 0.0;
        let mut parts = Vec::new();
        for group in 0..rows.groups() {
            let head = y;
            y += match rows.head(report, group) {
                Some(head) => head_line(&head) + BELOW_LINE,
                None => END,
            };
            let places = rows.group(group);
            let height = row_height * places.len() as f32;
            parts.push((places, head, y));
            y += height;
        }
        Self { held: parts, row_height, height: y + END }
    }

    fn top_of(&self, at: usize) -> f32 {
        let part = self.held.partition_point(|(rows, ..)| rows.end <= at);
        let part = self.held.get(part);
        part.map_or(0.0, |(rows, _, y)| y + at.saturating_sub(rows.start) as f32 * self.row_height)
    }

    /// The groups that lie between two heights.
    fn groups(&self, y: Rangef) -> Range<usize> {
        let first = self.held.partition_point(|(_, _, top)| *top < y.min).saturating_sub(1);
        let last = self.held.partition_point(|(_, head, _)| *head <= y.max);
        first..last.max(first)
    }

    /// The rows between two heights.
    fn between(&self, y: Rangef) -> impl Iterator<Item = usize> + use<> {
        let row = |at: f32| (at / self.row_height).max(0.0) as usize;
        let mut found = 0..0;
        for (rows, _, top) in self.held.get(self.groups(y)).unwrap_or_default() {
            let first = rows.start + row(y.min - top).min(rows.len());
            let last = rows.start + row(y.max - top + self.row_height).min(rows.len());
            // Groups follow each other, and so do their rows.
            if first < last {
                found = if found.is_empty() { first..last } else { found.start..last };
            }
        }
        found
    }

    /// The heads between two heights, each with its upper edge.
    fn heads(&self, y: Rangef) -> impl Iterator<Item = (usize, f32)> {
        let groups = self.groups(y);
        groups.filter_map(|at| Some((at, self.held.get(at)?.1)))
    }
}

/// Where the line of a head is. The question about the whole journey has only the line.
fn head_line(head: &Head<'_>) -> f32 {
    match head {
        Head::Stage(..) => 28.0,
        Head::Whole => 12.0,
    }
}

/// Writes the columns of a row.
struct RowPen<'c, 'a> {
    comparison: &'c Comparison<'a>,
    columns: &'c Columns,
}

impl RowPen<'_, '_> {
    fn head(&self, ui: &Ui, head: &Head<'_>, top: f32) {
        let theme = self.comparison.theme;
        let y = top + head_line(head);
        let line = match head {
            Head::Stage(kind, name) => {
                let column = Rangef::new(self.columns.whole.min, self.columns.scores.place.min);
                let color = stage_text(*kind, theme);
                pen::text(ui, column, y - 12.0, Side::Left, *name, &semibold(12.5), color);
                theme.stage(*kind)
            }
            Head::Whole => theme.before,
        };
        ui.painter().hline(self.columns.whole, y, Stroke::new(1.0, line));
    }

    /// Returns whether the name was cut.
    fn row(&self, ui: &Ui, row: &Row<'_>, y: f32) -> bool {
        let Comparison { words, theme, rows, .. } = self.comparison;
        let columns = self.columns;
        let is_mixed = rows.is_mixed();
        if let Some(kind) = row.stage.filter(|_| is_mixed) {
            let mark = Rect::from_center_size(pos2(columns.whole.min + 4.0, y), vec2(4.0, 16.0));
            ui.painter().rect_filled(mark, CornerRadius::same(2), theme.stage(kind));
        }
        let name = texts::name(row, words);
        let was_cut = pen::name(ui, columns.name, y, &name, theme.text);
        self.units(ui, row, y);
        self.value(ui, row, y);
        let verdict = texts::verdict(row, words);
        let shown = row.is_shown();
        let color = if shown { plots::colour(row.verdict(), theme) } else { theme.muted };
        let font = if shown { semibold(12.5) } else { regular(12.5) };
        let apart = if columns.n.is_some() || row.survey.is_none() { 0.0 } else { 7.5 };
        pen::text(ui, columns.verdict, y - apart, Side::Left, verdict, &font, color);
        self.answers(ui, row, y + apart);
        was_cut
    }

    /// The question, and its scores in its own units beside it or below.
    fn units(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let quiet = |column: Rangef, y: f32, text: String, size: f32| {
            pen::text(ui, column, y, Side::Left, text, &regular(size), theme.muted);
        };
        let Some(column) = self.columns.metric else { return };
        let metric = texts::metric(row, words);
        let own = texts::own_line(row, words);
        match (self.columns.own, own) {
            (Some(beside), own) => {
                quiet(column, y, metric, 11.5);
                quiet(beside, y, own.unwrap_or_default(), 11.5);
            }
            (None, Some(own)) => {
                quiet(column, y - 6.5, metric, 10.5);
                quiet(column, y + 6.5, own, 10.5);
            }
            (None, None) => quiet(column, y, metric, 10.5),
        }
    }

    /// The number beside the last score.
    fn value(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let of = |side: Option<&crate::analysis::ScoreReport>| {
            side.and_then(crate::analysis::ScoreReport::value)
        };
        let (before, after) = (of(row.before), of(row.after));
        let Some(value) = after.or(before) else { return };
        let fell = after.zip(before).is_some_and(|(after, before)| after < before);
        let (side, gap) = if fell { (Side::Right, -12.0) } else { (Side::Left, 12.0) };
        let mut place = pos2(self.columns.scores.at(value) + gap, y);
        if let Some(target) = row.target.filter(|_| self.comparison.order == Order::Target) {
            // The number must not lie on the mark of the target.
            let mark = self.columns.scores.at(target);
            let from_mark = (place.x - mark) * gap.signum();
            if (-VALUE..6.0).contains(&from_mark) {
                place.x = mark + 6.0 * gap.signum();
            }
        }
        let color = if after.is_some() { theme.text } else { theme.muted };
        pen::at(ui, place, side, &words.score(value), semibold(11.5), color);
    }

    /// How many answered; a triangle where they are few.
    fn answers(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let text = texts::answers(row, words);
        if text.is_empty() {
            return;
        }
        let small = row.is_small();
        let color = if small { theme.caution } else { theme.muted };
        let column = self.columns.n.unwrap_or(self.columns.verdict);
        let galley = pen::cut(ui, text, regular(11.5), color, column.span());
        let left = match self.columns.n {
            Some(column) => column.max - galley.size().x,
            None if small => column.min + FEW,
            None => column.min,
        };
        ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, color);
        if small {
            few(ui, pos2(left - 11.0, y), color);
        }
    }
}

/// A stage's colour as text: on dark ground it is mixed with the text colour, else it is too dim to read.
fn stage_text(kind: StageKind, theme: &Theme) -> Color32 {
    let colour = theme.stage(kind);
    if theme.dark { colour.lerp_to_gamma(theme.text, 0.5) } else { colour }
}

/// A small triangle with a bar and a dot: few answers.
pub(super) fn few(ui: &Ui, middle: Pos2, color: Color32) {
    let corners = [vec2(0.0, -5.5), vec2(5.5, 4.5), vec2(-5.5, 4.5)];
    let corners = corners.map(|from| middle + from).to_vec();
    let painter = ui.painter();
    painter.add(Shape::closed_line(corners, Stroke::new(1.2, color)));
    painter
        .line_segment([middle - vec2(0.0, 1.8), middle + vec2(0.0, 0.8)], Stroke::new(1.2, color));
    painter.circle_filled(middle + vec2(0.0, 2.6), 0.9, color);
}
