//! The same numbers as a table: for reading aloud, for copying, for those who distrust pictures.

use super::{Order, in_line, pen};
use crate::analysis::{Report, ScoreReport};
use crate::i18n::Words;
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::Theme;
use crate::wording::compare::rows::{self, Head, Row};
use crate::wording::compare::texts;
use egui::accesskit::Role;
use egui::{Align, Label, Layout, Rangef, Rect, RichText, Stroke, Ui, UiBuilder, pos2, vec2};

/// Height of a row.
const LINE: f32 = 26.0;
/// Space between two columns.
const BETWEEN: f32 = 20.0;
/// The widest a column may be; longer texts are cut and shown whole under the pointer.
const WIDEST: f32 = 260.0;
/// Size of all text.
const SIZE: f32 = 12.0;

/// Heads from left to right, and which columns hold numbers.
const COLUMNS: [(&str, bool); 15] = [
    ("compare-col-touchpoint", false),
    ("compare-col-question", false),
    ("compare-col-verdict", false),
    ("compare-col-own-before", true),
    ("compare-col-own-after", true),
    ("compare-col-own-change", true),
    ("compare-col-csi", true),
    ("compare-col-before", true),
    ("compare-col-after", true),
    ("compare-col-n-before", true),
    ("compare-col-n-after", true),
    ("compare-col-change", true),
    ("compare-col-interval", true),
    ("compare-col-p", true),
    ("compare-col-p-holm", true),
];

type Cells = [String; COLUMNS.len()];

enum Line {
    Head(String),
    Cells(Box<Cells>),
}

/// Draws the table as wide as it needs. Every cell is a label of its own.
pub fn table(ui: &mut Ui, report: &Report, words: &Words, theme: &Theme, order: Order) {
    let lines = lines(report, words, order);
    let heads: Cells = COLUMNS.map(|(key, _)| words.text(key));
    let columns = columns(ui, &heads, &lines, theme);
    let width = columns.last().map_or(0.0, |last| last.max);
    let height = LINE * (lines.len() + 1) as f32;
    let (_, place) = ui.allocate_space(vec2(width + 12.0, height));
    let mut table = ui.new_child(
        UiBuilder::new()
            .id_salt("compare-table")
            .max_rect(place)
            .accessibility_role(Role::Table)
            .accessibility_label(words.text("compare-table")),
    );
    let across = Rangef::new(place.left(), place.right());
    let mut pen = TablePen { theme, columns: &columns, left: place.left() };
    pen.cells(&mut table, place.top(), &heads, true);
    for (at, line) in lines.iter().enumerate() {
        let top = place.top() + LINE * (at + 1) as f32;
        match line {
            Line::Head(name) => pen.stage(&mut table, top, name),
            Line::Cells(cells) => {
                table.painter().hline(across, top, Stroke::new(1.0, theme.line));
                pen.cells(&mut table, top, cells, false);
            }
        }
    }
}

/// Each column as wide as its widest text.
fn columns(ui: &Ui, heads: &Cells, lines: &[Line], theme: &Theme) -> Vec<Rangef> {
    let mut left = 12.0;
    let width = |text: &str, is_head: bool| {
        let font = if is_head { semibold(SIZE) } else { regular(SIZE) };
        pen::cut(ui, text.into(), font, theme.text, f32::INFINITY).size().x.ceil()
    };
    let column = |at: usize| {
        let cells = lines.iter().filter_map(|line| match line {
            Line::Head(_) => None,
            Line::Cells(cells) => cells.get(at),
        });
        let widest = cells.map(|text| width(text, false)).fold(0.0, f32::max);
        let widest = widest.min(WIDEST).max(heads.get(at).map_or(0.0, |head| width(head, true)));
        let column = Rangef::new(left, left + widest + 1.0);
        left = column.max + BETWEEN;
        column
    };
    (0..COLUMNS.len()).map(column).collect()
}

struct TablePen<'a> {
    theme: &'a Theme,
    columns: &'a [Rangef],
    left: f32,
}

impl TablePen<'_> {
    fn line<R>(&self, ui: &mut Ui, top: f32, add: impl FnOnce(&mut Ui) -> R) {
        let right = self.columns.last().map_or(0.0, |last| last.max);
        let place = Rect::from_min_size(pos2(self.left, top), vec2(right, LINE));
        let builder = UiBuilder::new().max_rect(place).accessibility_role(Role::Row);
        add(&mut ui.new_child(builder));
    }

    fn cells(&self, ui: &mut Ui, top: f32, cells: &Cells, is_head: bool) {
        self.line(ui, top, |ui| {
            for ((text, column), (_, is_number)) in cells.iter().zip(self.columns).zip(COLUMNS) {
                let place = Rect::from_x_y_ranges(
                    Rangef::new(self.left + column.min, self.left + column.max),
                    Rangef::new(top, top + LINE),
                );
                let right = Layout::right_to_left(Align::Center);
                let role = if is_head { Role::ColumnHeader } else { Role::Cell };
                let builder = UiBuilder::new()
                    .max_rect(place)
                    .layout(if is_number { right } else { in_line() })
                    .accessibility_role(role);
                let (font, color) = if is_head {
                    (semibold(SIZE), self.theme.muted)
                } else {
                    (regular(SIZE), self.theme.text)
                };
                let text = RichText::new(text).font(font).color(color);
                ui.new_child(builder).add(Label::new(text).truncate());
            }
        });
    }

    fn stage(&mut self, ui: &mut Ui, top: f32, name: &str) {
        let theme = self.theme;
        self.line(ui, top, |ui| {
            let right = self.columns.last().map_or(0.0, |last| last.max);
            let place = Rect::from_min_size(pos2(self.left, top), vec2(right + 12.0, LINE));
            ui.painter().rect_filled(place, 0.0, theme.sunken);
            let place = place.with_min_x(place.left() + 12.0);
            let builder = UiBuilder::new()
                .max_rect(place)
                .layout(in_line())
                .accessibility_role(Role::RowHeader);
            let text = RichText::new(name).font(semibold(SIZE)).color(theme.text);
            ui.new_child(builder).add(Label::new(text).extend());
        });
    }
}

fn lines(report: &Report, words: &Words, order: Order) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in rows::all(report, order) {
        match group.head {
            Some(Head::Stage(_, name)) => lines.push(Line::Head(name.into())),
            Some(Head::Whole) => lines.push(Line::Head(words.text("compare-whole"))),
            None => (),
        }
        lines.extend(group.rows.iter().map(|row| Line::Cells(Box::new(cells(row, words)))));
    }
    lines
}

fn cells(row: &Row<'_>, words: &Words) -> Cells {
    let nothing = || words.text("compare-nothing");
    let or_nothing = |text: Option<String>| text.unwrap_or_else(nothing);
    let own = |side: Option<&ScoreReport>| texts::own(side?, row.survey?.metric, words);
    let score = |side: Option<&ScoreReport>| Some(words.score(side?.value()?));
    let n = |side: Option<&ScoreReport>| Some(words.count(side?.n));
    let p = |p: Option<f64>| p.map(|p| words.p_alone(p));
    let change = row.change();
    let own_change = texts::own_diff(row, words).map(|diff| {
        let nps = row.survey.and_then(|survey| survey.nps_change);
        let Some(nps) = nps else { return diff };
        let interval = words.difference_range(nps.diff, (nps.lo, nps.hi));
        words.with(
            "compare-with-interval",
            &[("diff", (&diff).into()), ("interval", (&interval).into())],
        )
    });
    [
        name(row, words),
        texts::metric(row, words),
        texts::verdict(row, words),
        or_nothing(own(row.before)),
        or_nothing(own(row.after)),
        or_nothing(own_change),
        or_nothing(csi(row, words)),
        or_nothing(score(row.before)),
        or_nothing(score(row.after)),
        or_nothing(n(row.before)),
        or_nothing(n(row.after)),
        or_nothing(change.and_then(|change| Some(words.difference(change.diff?)))),
        or_nothing(
            change.and_then(|change| Some(words.difference_range(change.diff?, change.interval?))),
        ),
        or_nothing(p(change.and_then(|change| change.p))),
        or_nothing(p(change.and_then(|change| change.p_holm))),
    ]
}

/// The touchpoint; for a question beside its headline, that question.
fn name(row: &Row<'_>, words: &Words) -> String {
    match row.survey {
        Some(survey) if !row.is_headline && !survey.question.is_empty() => {
            words.with("compare-other-question", &[("question", (&survey.question).into())])
        }
        _ => texts::name(row, words),
    }
}

/// Mean ÷ max × 100 of satisfaction questions, before and after.
fn csi(row: &Row<'_>, words: &Words) -> Option<String> {
    let is_csi = row.survey?.metric == crate::journey::Metric::Csat;
    let one = |side: Option<&ScoreReport>| side.and_then(|side| side.csi).map(|csi| words.csi(csi));
    let (before, after) = (one(row.before), one(row.after));
    if !is_csi || (before.is_none() && after.is_none()) {
        return None;
    }
    let nothing = || words.text("compare-nothing");
    let (before, after) = (before.unwrap_or_else(nothing), after.unwrap_or_else(nothing));
    Some(texts::from_to(&before, &after, words))
}
