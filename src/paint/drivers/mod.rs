//! What goes together with the overall score: shares with their intervals, and the team's own estimate
//! beside the computed order.
//!
//! The whole is [`drivers`]. A view that keeps the matrix in sight while the rows scroll puts the same
//! parts together itself: [`head`], [`card`], [`shares_head`], [`rows`], [`matrix()`], [`foot`].

mod matrix;
mod shares;
#[cfg(test)]
mod tests;

use super::fonts::{regular, semibold};
use super::table::{self, Column, Line};
use super::theme::{CARD_RADIUS, GRID, Theme};
use crate::analysis::{Report, ScoreReport, StageReport, TouchpointReport};
use crate::i18n::Words;
use crate::journey::{SurveyId, TouchpointId};
use crate::wording::Arranged;
use crate::wording::drivers::items::Items;
use crate::wording::drivers::texts;
use egui::{
    CornerRadius, Frame, Label, Margin, Rangef, Rect, RichText, Stroke, StrokeKind, Ui, UiBuilder,
    vec2,
};
use std::borrow::Cow;
use std::collections::HashMap;

pub use matrix::{foot, matrix};
pub use shares::{rows, shares_head};

/// Where a question was drawn.
#[derive(Clone, Debug)]
pub struct DriverPlace {
    /// The question.
    pub survey: SurveyId,
    /// Where it is asked.
    pub id: TouchpointId,
    /// Its row or point.
    pub rect: Rect,
    /// Its name.
    pub name: String,
    /// What it says.
    pub sentence: String,
    /// Its name had to be cut.
    pub was_cut: bool,
}

/// What was drawn.
#[derive(Clone, Debug, Default)]
pub struct DriversResponse {
    /// The rows from top to bottom.
    pub rows: Vec<DriverPlace>,
    /// The points of the matrix.
    pub points: Vec<DriverPlace>,
}

/// The narrowest page that everything fits on.
pub const MIN_WIDTH: f32 = 760.0;
/// Between the two pictures.
pub const GUTTER: f32 = 16.0;
/// The matrix is not lower than this.
pub const LEAST_MATRIX: f32 = 320.0;
/// Nor, on a page of its own, higher than this.
const MOST_MATRIX: f32 = 620.0;
/// Between the edge of a card and what is in it.
pub const PADDING: f32 = 16.0;

/// A report in the order of its shares, ready to be drawn.
pub struct Drivers<'a> {
    report: &'a Report,
    words: &'a Words,
    theme: &'a Theme,
    items: Items<'a>,
    left_out: Cow<'a, [String]>,
}

impl<'a> Drivers<'a> {
    /// Puts the questions in order.
    #[must_use]
    pub fn new(report: &'a Report, words: &'a Words, theme: &'a Theme) -> Self {
        let all: HashMap<&TouchpointId, (&StageReport, &TouchpointReport)> =
            report.touchpoints().map(|(stage, one)| (&one.id, (stage, one))).collect();
        let items = Items::new(report, &|id| all.get(id).copied());
        let left_out = Cow::Owned(texts::left_out(report, words));
        Self { report, words, theme, items, left_out }
    }

    /// The same where every touchpoint is found at once: in a frame.
    #[must_use]
    pub fn of(report: &'a Arranged, words: &'a Words, theme: &'a Theme) -> Self {
        let find = |id: &TouchpointId| {
            let (stage, at) = report.place(id)?;
            let stage = report.stages.get(stage)?;
            Some((stage, stage.touchpoints.get(at)?))
        };
        let items = Items::new(report, &find);
        let left_out = Cow::Borrowed(report.left_out(words));
        Self { report, words, theme, items, left_out }
    }

    /// There is a question with a share.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        !self.items.all().is_empty()
    }

    /// Where the left card ends and the right one begins.
    #[must_use]
    pub fn columns(page: Rangef) -> (Rangef, Rangef) {
        let middle = (page.min + (page.span() - GUTTER) * 0.46).round();
        (Rangef::new(page.min, middle), Rangef::new(middle + GUTTER, page.max))
    }
}

/// Draws everything into the available width, as high as it needs.
pub fn drivers(
    ui: &mut Ui,
    report: &Report,
    words: &Words,
    theme: &Theme,
    focus: Option<&TouchpointId>,
) -> DriversResponse {
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    let drivers = Drivers::new(report, words, theme);
    head(ui, &drivers);
    if !drivers.has_rows() {
        return DriversResponse::default();
    }
    ui.add_space(3.0 * GRID);
    let top = ui.cursor().top().round();
    let (left, right) = Drivers::columns(page(ui));
    let card = Rect::from_x_y_ranges(left, Rangef::new(top, f32::INFINITY));
    let ground = ui.painter().add(egui::Shape::Noop);
    let inner = UiBuilder::new().max_rect(card.shrink(PADDING));
    let (rows, bottom) = ui
        .scope_builder(inner, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            shares_head(ui, &drivers);
            let rows = rows(ui, &drivers, focus);
            (rows, ui.min_rect().bottom())
        })
        .inner;
    let height = (bottom + PADDING - top).max(LEAST_MATRIX);
    let card = Rect::from_x_y_ranges(left, Rangef::new(top, top + height));
    ui.painter().set(ground, egui::Shape::Vec(card_shapes(card, theme)));
    let right = Rect::from_x_y_ranges(right, Rangef::new(top, top + height.min(MOST_MATRIX)));
    self::card(ui, right, theme);
    let points = matrix(ui, right.shrink(PADDING), &drivers, focus);
    ui.advance_cursor_after_rect(card);
    ui.add_space(3.0 * GRID);
    foot(ui, &drivers);
    DriversResponse { rows, points }
}

/// The title, whom it rests on and the answer in a sentence; or why nothing is shown and what to do.
pub fn head(ui: &mut Ui, drivers: &Drivers<'_>) {
    let Drivers { report, words, theme, items, left_out } = drivers;
    let mut line = |text: &str, font, color, gap: f32| {
        let text = RichText::new(text).font(font).color(color);
        ui.add(Label::new(text).wrap().selectable(false));
        ui.add_space(gap);
    };
    line(&texts::title(report, words), semibold(20.0), theme.text, 6.0);
    let mut nothing = texts::nothing(report, words).into_iter();
    if let Some(what) = nothing.next() {
        line(&what, semibold(13.5), theme.text, 4.0);
        nothing.for_each(|how| line(&how, regular(13.5), theme.muted, 4.0));
        for text in left_out.iter() {
            line(text, regular(13.0), theme.muted, 2.0);
        }
        return;
    }
    if let Some(people) = texts::people(report, words) {
        line(&people, regular(13.5), theme.muted, 6.0);
    }
    if let Some(answer) = texts::answer(items, words) {
        line(&answer, semibold(13.5), theme.text, 0.0);
    }
}

/// The ground of a card.
pub fn card(ui: &Ui, place: Rect, theme: &Theme) {
    ui.painter().extend(card_shapes(place, theme));
}

fn card_shapes(place: Rect, theme: &Theme) -> Vec<egui::Shape> {
    let radius = CornerRadius::same(CARD_RADIUS);
    let edge = Stroke::new(1.0, theme.line);
    vec![
        egui::Shape::rect_filled(place, radius, theme.surface),
        egui::Shape::rect_stroke(place, radius, edge, StrokeKind::Inside),
    ]
}

/// A card around what is added, as wide as there is room.
fn framed<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::NONE
        .fill(theme.surface)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::symmetric(16, 10));
    frame
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Heads from left to right, and which columns hold numbers.
const COLUMNS: [(&str, bool); 11] = [
    ("drivers-col-question", false),
    ("drivers-col-rank", true),
    ("drivers-col-share", true),
    ("drivers-col-interval", true),
    ("drivers-col-r", true),
    ("drivers-col-own", true),
    ("drivers-col-own-rank", true),
    ("drivers-col-score", true),
    ("drivers-col-n", true),
    ("drivers-col-distance", true),
    ("drivers-col-standing", false),
];

/// The same numbers as a table.
pub fn table(ui: &mut Ui, drivers: &Drivers<'_>) {
    let Drivers { words, theme, items, .. } = drivers;
    let columns = COLUMNS.map(|(key, is_number)| Column { head: words.text(key), is_number });
    let nothing = || words.text("compare-nothing");
    let cells = |item: &crate::wording::drivers::items::Item<'_>| {
        let value = item.score.and_then(ScoreReport::value);
        let cells: [String; COLUMNS.len()] = [
            item.name.clone(),
            words.count(item.rank as u64),
            texts::share(item, words),
            texts::interval(item, words),
            item.r.map_or_else(nothing, |r| words.coefficient(r)),
            item.importance.map_or_else(nothing, |it| words.count(it.into())),
            texts::own_place(item, words).unwrap_or_else(nothing),
            value.map_or_else(nothing, |score| words.score(score)),
            item.score.map_or_else(nothing, |score| words.count(score.n)),
            item.off_target.map_or_else(nothing, |off| words.difference(off)),
            texts::standing(item, words),
        ];
        Line::Cells(cells.into())
    };
    let lines: Vec<Line> = items.all().iter().map(cells).collect();
    table::table(ui, "drivers-table", &words.text("drivers-table"), &columns, &lines, theme);
}

/// The available width, whole points.
fn page(ui: &Ui) -> Rangef {
    let left = ui.cursor().left().round();
    Rangef::new(left, left + ui.available_width().floor())
}
