//! What changed from one round to another, touchpoint by touchpoint: the picture and the table of the
//! same numbers.
//!
//! The whole is [`compare`]. A view that keeps the heads and the sentence in sight while the rows
//! scroll puts the same parts together itself: [`head`], [`column_heads`], [`rows()`], [`foot()`].

mod body;
mod columns;
mod foot;
mod pen;
mod plots;
mod table;
#[cfg(test)]
mod tests;

use self::columns::{Columns, change_end};
use self::pen::Side;
use super::fonts::{regular, semibold};
use super::theme::Theme;
use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::TouchpointId;
use crate::wording::Arranged;
use crate::wording::compare::rows::{Row, Rows};
use crate::wording::compare::texts;
use crate::wording::report::whole_sentence;
use egui::{Align, Label, Layout, Rangef, Rect, RichText, Ui, UiBuilder, vec2};

pub use crate::wording::compare::Order;
pub use body::RowPlaces;
pub use table::{KeptTable, table};

/// Where a touchpoint was drawn.
#[derive(Clone, Debug)]
pub struct RowPlace {
    /// Its place among the rows.
    pub at: usize,
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its row.
    pub rect: Rect,
    /// Its name.
    pub name: String,
    /// Its name had to be cut.
    pub was_cut: bool,
}

/// The narrowest page that the rows fit on.
pub const MIN_WIDTH: f32 = 540.0;
/// The narrowest page with a column for every question. Below, the sentence and the details say which it is.
pub const WHOLE_WIDTH: f32 = 760.0;

/// A report in one order, ready to be drawn.
pub struct Comparison<'a> {
    report: &'a Report,
    words: &'a Words,
    theme: &'a Theme,
    order: Order,
    rows: &'a Rows,
    change_end: f64,
}

impl<'a> Comparison<'a> {
    /// A report in an order.
    #[must_use]
    pub fn new(report: &'a Arranged, words: &'a Words, theme: &'a Theme, order: Order) -> Self {
        Self::ordered(report, report.rows(order), words, theme, order)
    }

    fn ordered(
        report: &'a Report,
        rows: &'a Rows,
        words: &'a Words,
        theme: &'a Theme,
        order: Order,
    ) -> Self {
        let change_end = change_end(rows);
        Self { report, words, theme, order, rows, change_end }
    }

    /// Two rounds are chosen and there is a touchpoint to compare.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        self.rows.len() > 0
    }

    /// How many touchpoints there are to select.
    #[must_use]
    pub fn rows(&self) -> usize {
        let last = self.rows.len().checked_sub(1);
        let whole = last.and_then(|at| self.row(at)).is_some_and(|row| row.id.is_none());
        self.rows.len() - usize::from(whole)
    }

    /// The touchpoint in a place.
    #[must_use]
    pub fn id(&self, at: usize) -> Option<&'a TouchpointId> {
        self.row(at)?.id
    }

    /// The place of a touchpoint.
    #[must_use]
    pub fn position(&self, id: &TouchpointId) -> Option<usize> {
        self.rows.position(id)
    }

    /// What is said of the row in a place.
    #[must_use]
    pub fn sentence(&self, at: usize) -> String {
        let said = |row| texts::sentence(&row, self.rows.tested_with(&row), self.words);
        self.row(at).map_or_else(String::new, said)
    }

    fn row(&self, at: usize) -> Option<Row<'a>> {
        self.rows.get(self.report, at)
    }

    fn columns(&self, ui: &Ui) -> Columns {
        Columns::new(page(ui), self.change_end)
    }
}

/// Draws everything into the available width, as high as it needs.
pub fn compare(
    ui: &mut Ui,
    report: &Report,
    words: &Words,
    theme: &Theme,
    order: Order,
    focus: Option<&TouchpointId>,
) {
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    let arranged = Rows::of(report, order);
    let comparison = Comparison::ordered(report, &arranged, words, theme, order);
    head(ui, &comparison);
    if !comparison.has_rows() {
        return;
    }
    ui.add_space(12.0);
    column_heads(ui, &comparison);
    rows(ui, &comparison, focus, 0.0);
    ui.add_space(16.0);
    foot(ui, &comparison, focus);
}

/// The title and the summary, or what is missing.
pub fn head(ui: &mut Ui, comparison: &Comparison<'_>) {
    let Comparison { report, words, theme, rows, .. } = comparison;
    let mut line = |text: String, font, color, gap: f32| {
        let text = RichText::new(text).font(font).color(color);
        ui.add(Label::new(text).wrap().selectable(false));
        ui.add_space(gap);
    };
    if report.compared.is_none() {
        line(words.text("compare-no-rounds-title"), semibold(20.0), theme.text, 8.0);
        line(words.text(missing(report)), regular(13.5), theme.muted, 0.0);
        return;
    }
    line(texts::title(report, words), semibold(20.0), theme.text, 6.0);
    if rows.len() == 0 {
        line(words.text("compare-no-touchpoints"), regular(13.5), theme.muted, 0.0);
        return;
    }
    if report.is_turned_round {
        line(words.text("report-turned-round"), regular(13.0), theme.caution, 4.0);
    }
    if let Some(whole) = whole_sentence(report, words) {
        line(whole, semibold(13.0), theme.text, 3.0);
    }
    let summary = texts::summary(rows.counts, rows.comparisons, words);
    line(summary, regular(13.0), theme.muted, 0.0);
    if report.rounds.len() > 2 {
        line(words.text("report-caveat-rounds"), regular(12.0), theme.muted, 0.0);
    }
}

/// Why nothing can be compared.
fn missing(report: &Report) -> &'static str {
    match report.rounds.len() {
        0 => "compare-no-rounds",
        1 => "compare-one-round",
        _ => "compare-no-choice",
    }
}

/// What the columns show, and both axes.
pub fn column_heads(ui: &mut Ui, comparison: &Comparison<'_>) {
    let Comparison { words, theme, .. } = comparison;
    let columns = comparison.columns(ui);
    let (_, place) = ui.allocate_space(vec2(columns.whole.span(), 40.0));
    let (heads, ticks) = (place.top() + 10.0, place.top() + 30.0);
    let head = |column: Rangef, y: f32, side: Side, key: &str| {
        pen::text(ui, column, y, side, words.text(key), &semibold(11.5), theme.muted);
    };
    if let Some(metric) = columns.metric {
        head(metric, ticks, Side::Left, "compare-head-question");
    }
    if let Some(own) = columns.own {
        head(own, ticks, Side::Left, "compare-head-own");
    }
    head(columns.verdict, ticks, Side::Left, "compare-head-verdict");
    if let Some(n) = columns.n {
        head(n, ticks, Side::Right, "compare-head-n");
    }
    for (axis, key) in
        [(&columns.scores, "compare-head-scores"), (&columns.change, "compare-head-change")]
    {
        let first = axis.at(axis.ends.0);
        // Above the verdicts there is room for a long head.
        let column = Rangef::new(first - 6.0, axis.place.max + 80.0);
        head(column, heads, Side::Left, key);
        for tick in axis.written() {
            let is_change = axis.ends.0 < 0.0;
            let number = if is_change { words.signed(tick, 0) } else { words.number(tick, 0) };
            let place = egui::pos2(axis.at(tick), ticks);
            pen::at(ui, place, Side::Middle, &number, regular(10.5), theme.muted);
        }
    }
}

/// The rows; at least `min_height` high, so that the plots reach down to what stands below.
pub fn rows(
    ui: &mut Ui,
    comparison: &Comparison<'_>,
    focus: Option<&TouchpointId>,
    min_height: f32,
) -> RowPlaces {
    body::body(ui, comparison, focus, min_height)
}

/// The sentence about the row in focus, else about the most notable change, and the legend.
pub fn foot(ui: &mut Ui, comparison: &Comparison<'_>, focus: Option<&TouchpointId>) {
    foot::foot(ui, comparison, focus);
}

/// How high [`foot()`] will be.
#[must_use]
pub fn foot_height(ui: &Ui, comparison: &Comparison<'_>, focus: Option<&TouchpointId>) -> f32 {
    foot::height(ui, comparison, focus)
}

/// The available width, whole points, never too narrow.
fn page(ui: &Ui) -> Rangef {
    let left = ui.cursor().left().round();
    Rangef::new(left, left + ui.available_width().max(MIN_WIDTH).floor())
}

/// A part of the page with a layout of its own.
fn part<R>(ui: &mut Ui, place: Rect, layout: Layout, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut part = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    add(&mut part)
}

/// From left to right around the middle.
fn in_line() -> Layout {
    Layout::left_to_right(Align::Center)
}
