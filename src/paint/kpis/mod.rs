//! KPIs as a table: before and after, all rounds, the way to the target, the change.

mod leaving;
mod marks;

pub use leaving::{StopPlace, leaving};

use super::cells::{self, Line, Tone, cell};
use super::fonts::{regular, semibold};
use super::headless::together;
use super::link;
use super::text::{Room, wrapped, wrapped_whole_words};
use super::theme::{GRID, Theme};
use super::trend::Drawn;
use crate::analysis::{Course, KpiReport, KpiRow, Leaving, Report};
use crate::i18n::Words;
use crate::wording::kpis::{self as texts, KpiTexts};
use egui::{Painter, Rangef, Rect, Stroke, Ui, pos2, vec2};

/// The narrowest table that everything fits on.
pub const MIN_WIDTH: f32 = 500.0;
/// Narrower than this it leaves out what its calculator or a wider window shows: the good direction, all rounds.
const NARROW: f32 = 720.0;
/// Height of the heads.
pub const HEADS: f32 = 38.0;
const ROW: f32 = 56.0;

/// Where the columns stand. One without room is nowhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// All of them.
    pub whole: Rangef,
    name: Rangef,
    good: Rangef,
    before: Rangef,
    after: Rangef,
    course: Rangef,
    /// The way to the target.
    pub way: Rangef,
    change: Rangef,
}

const SHARES: [f32; 7] = [0.25, 0.1, 0.1, 0.1, 0.12, 0.2, 0.13];
const SHARES_OF_NARROW: [f32; 7] = [0.28, 0.0, 0.15, 0.15, 0.0, 0.23, 0.19];

impl Columns {
    /// Columns for a page that reaches so far.
    #[must_use]
    pub fn new(page: Rangef) -> Self {
        let inner = page.span() - 24.0;
        let mut left = page.min + 12.0;
        let shares = if page.span() < NARROW { SHARES_OF_NARROW } else { SHARES };
        let [name, good, before, after, course, way, change] = shares.map(|share| {
            if share == 0.0 {
                return Rangef::NOTHING;
            }
            let column = Rangef::new(left, left + inner * share - 14.0);
            left += inner * share;
            column
        });
        let change = Rangef::new(change.min, page.max - 12.0);
        Self { whole: page, name, good, before, after, course, way, change }
    }
}

fn is_there(column: Rangef) -> bool {
    column.span() > 0.0
}

/// The columns with a head that sorts, and what it says.
#[must_use]
pub fn head_words(columns: &Columns, report: &Report, words: &Words) -> Vec<(Rangef, String)> {
    let round = |at: Option<usize>, key: &str| {
        let round = at.and_then(|at| report.rounds.get(at));
        round.map_or_else(|| words.text(key), |round| round.name.clone())
    };
    let (before, after) = match report.compared {
        Some((before, after)) => (Some(before), Some(after)),
        None => (None, report.current),
    };
    vec![
        (columns.name, words.text("kpis-head-name")),
        (columns.good, words.text("kpis-head-good")),
        (columns.before, round(before, "before")),
        (columns.after, round(after, "after")),
        (columns.course, words.text("kpis-head-course")),
        (columns.way, words.text("kpis-head-way")),
        (columns.change, words.text("kpis-head-change")),
    ]
}

/// Draws the heads of the columns.
pub fn heads(
    painter: &Painter,
    place: Rect,
    columns: &Columns,
    report: &Report,
    words: &Words,
    theme: &Theme,
) {
    let head = |column: Rangef, text: &str, to_right: bool| {
        let font = regular(11.5);
        let space = Room { width: column.span(), rows: 2, least: 9.0 };
        let galley = wrapped_whole_words(painter, text, &font, theme.muted, space);
        let left = if to_right { column.max - galley.size().x } else { column.min };
        painter.galley(pos2(left, place.bottom() - 6.0 - galley.size().y), galley, theme.muted);
    };
    for (at, (column, text)) in head_words(columns, report, words).into_iter().enumerate() {
        // Before, after and change are numbers.
        if is_there(column) {
            head(column, &text, matches!(at, 2 | 3 | 6));
        }
    }
    painter.hline(columns.whole, place.bottom(), Stroke::new(1.0, theme.line));
}

fn name_cell(texts: &KpiTexts) -> [Line; 2] {
    [Line::new(&texts.name).toned(Tone::Strong), Line::small(&texts.place)]
}

fn change_cell(row: &KpiRow, texts: &KpiTexts) -> [Line; 2] {
    let tone = match row.course {
        Course::Better => Tone::Better,
        Course::Worse => Tone::Worse,
        Course::NotShown | Course::Same | Course::Unknown => Tone::Muted,
    };
    [Line::new(&texts.change).toned(tone), Line::small(&texts.change_note)]
}

/// How high a row is.
#[must_use]
pub fn row_height(row: &KpiRow, texts: &KpiTexts, columns: &Columns) -> f32 {
    let heights = [
        cells::height(&name_cell(texts), columns.name.span()),
        cells::height(&change_cell(row, texts), columns.change.span()),
    ];
    (heights.into_iter().fold(0.0, f32::max) + 4.0 * GRID).max(ROW).ceil()
}

/// Draws a row.
pub fn row(
    painter: &Painter,
    place: Rect,
    columns: &Columns,
    (row, texts): (&KpiRow, &KpiTexts),
    report: &Report,
    words: &Words,
    theme: &Theme,
) {
    let at = |column| cell(place, column).shrink2(vec2(0.0, 3.0));
    // The colour of its stage; which one it is stands in words.
    let mark = place.shrink2(vec2(0.0, 12.0)).with_max_x(place.left() + 4.0);
    painter.rect_filled(mark, 2.0, theme.stage(row.kind));
    cells::draw(painter, at(columns.name), &name_cell(texts), false, theme);
    if is_there(columns.good) {
        marks::good(painter, at(columns.good), row, texts, theme);
    }
    let value = |column: Rangef, text: &str, tone: Tone| {
        cells::draw(painter, at(column), &[Line::new(text).toned(tone)], true, theme);
    };
    value(columns.before, &texts.before, Tone::Muted);
    value(columns.after, &texts.after, Tone::Strong);
    if is_there(columns.course) {
        marks::course(painter, at(columns.course), row, report.rounds.len(), theme);
    }
    marks::way(painter, at(columns.way), row, texts, words, theme);
    let change = at(columns.change);
    marks::triangle(painter, change, row, texts, theme);
    cells::draw(painter, change, &change_cell(row, texts), true, theme);
}

/// Everything on a page, as high as it needs: the table, and where customers leave.
pub fn page(
    ui: &mut Ui,
    rows: &[KpiRow],
    customers: &Leaving,
    report: &Report,
    words: &Words,
    theme: &Theme,
) {
    let page = ui.available_rect_before_wrap();
    let columns = Columns::new(page.x_range());
    let mut y = page.top();
    let paragraph = |ui: &Ui, y: &mut f32, text: &str, font, colour| {
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 6);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), *y), galley, colour);
        *y += height + GRID;
    };
    paragraph(ui, &mut y, &words.text("kpis-title"), semibold(20.0), theme.text);
    if rows.is_empty() {
        paragraph(ui, &mut y, &words.text("kpis-empty"), regular(13.5), theme.muted);
    } else {
        paragraph(ui, &mut y, &texts::summary(rows, words), regular(13.5), theme.muted);
        let strip = |y: &mut f32, height: f32| {
            let place = Rect::from_min_size(pos2(page.left(), *y), vec2(page.width(), height));
            *y += height;
            place
        };
        heads(ui.painter(), strip(&mut y, HEADS), &columns, report, words, theme);
        for one in rows {
            let texts = texts::row(one, words);
            let place = strip(&mut y, row_height(one, &texts, &columns));
            row(ui.painter(), place, &columns, (one, &texts), report, words, theme);
            ui.painter().hline(columns.whole, place.bottom(), Stroke::new(1.0, theme.line));
        }
        y += 2.0 * GRID;
        if report.compared.is_some() {
            paragraph(ui, &mut y, &words.text("kpis-foot"), regular(11.5), theme.muted);
        }
    }
    let kpis: Vec<&KpiReport> =
        rows.iter().map(|row| &row.report).filter(|one| link::of(one).is_some()).collect();
    if !kpis.is_empty() {
        y += 6.0 * GRID;
        paragraph(ui, &mut y, &words.text("inspector-link-title"), semibold(16.0), theme.text);
        y = link::all(ui, &Drawn { report, words, theme }, &kpis, page, y);
    }
    if customers.most > 0 {
        y += 6.0 * GRID;
        paragraph(ui, &mut y, &words.text("leaving-title"), semibold(16.0), theme.text);
        let summary = texts::leaving_summary(customers, report, words);
        paragraph(ui, &mut y, &summary, regular(13.5), theme.muted);
        let place = Rect::from_min_size(pos2(page.left(), y), vec2(page.width(), 320.0));
        leaving(ui.painter(), place, customers, report, words, theme);
        together(ui.ctx(), place.y_range());
        y += 328.0;
        paragraph(ui, &mut y, &words.text("leaving-foot"), regular(11.5), theme.muted);
    }
    ui.allocate_space(vec2(page.width(), y - page.top() + GRID));
}
