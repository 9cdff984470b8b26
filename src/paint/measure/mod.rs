//! Who is asked what, how and when: a row a question, with how many answers there are of those needed and
//! the score of every round.

mod columns;
mod spark;

pub use columns::Columns;
pub use spark::{points_per_pixel, spark};

use super::cells::{self, Line, Tone, cell};
use super::fonts::{regular, semibold};
use super::headless::together;
use super::text::{Room, row as text_row, wrapped, wrapped_whole_words};
use super::theme::{GRID, Theme};
use crate::analysis::{MeasureRow, MeasureStage, Measuring, RoundHead};
use crate::i18n::Words;
use crate::wording::measure::{self as texts, MeasureTexts};
use egui::{CornerRadius, Painter, Rangef, Rect, Stroke, Ui, pos2, vec2};

/// The narrowest page that everything fits on.
pub const MIN_WIDTH: f32 = 840.0;
/// Height of the heads.
pub const HEADS: f32 = 38.0;
/// Height of a stage's name.
pub const STAGE: f32 = 30.0;
/// The lowest row.
const ROW: f32 = 42.0;
/// Where the bar of the answers ends.
const BAR: f32 = 72.0;

/// The columns and what their heads say.
#[must_use]
pub fn head_words(columns: &Columns, change: f64, words: &Words) -> Vec<(Rangef, String)> {
    let points = words.short_number(change);
    let heads = [
        (columns.name, "measure-head-touchpoint"),
        (columns.who, "measure-head-who"),
        (columns.how, "measure-head-how"),
        (columns.evidence, "measure-head-evidence"),
        (columns.n, "measure-head-n"),
        (columns.need, "measure-head-need"),
        (columns.rounds, "measure-head-rounds"),
    ];
    let said = |key: &str| words.with(key, &[("points", (&points).into())]);
    heads.map(|(column, key)| (column, said(key))).to_vec()
}

/// Draws the heads of the columns.
pub fn heads(
    painter: &Painter,
    place: Rect,
    columns: &Columns,
    change: f64,
    words: &Words,
    theme: &Theme,
) {
    let head = |column: Rangef, text: &str, to_right: bool| {
        let font = regular(11.5);
        let space = Room { width: column.span(), rows: 2, least: 9.0 };
        let galley = wrapped_whole_words(painter, text, &font, theme.muted, space);
        let left = if to_right { column.max - galley.size().x } else { column.min };
        let top = place.bottom() - 6.0 - galley.size().y;
        painter.galley(pos2(left, top), galley, theme.muted);
    };
    for (at, (column, text)) in head_words(columns, change, words).into_iter().enumerate() {
        head(column, &text, at == 4);
    }
    painter.hline(columns.whole, place.bottom(), Stroke::new(1.0, theme.line));
}

/// Draws the name of a stage in its colour, with a line below it.
pub fn stage(painter: &Painter, place: Rect, stage: &MeasureStage, theme: &Theme) {
    // In the dark look the stages' colours are grounds only.
    let colour = if theme.dark { theme.text } else { theme.stage(stage.kind) };
    let galley = wrapped(painter, &stage.name, semibold(13.5), colour, place.width(), 1);
    painter.galley(pos2(place.left(), place.bottom() - 6.0 - galley.size().y), galley, colour);
    let line = Stroke::new(1.0, theme.stage(stage.kind));
    painter.hline(place.x_range(), place.bottom() - 1.0, line);
}

fn name_cell(row: &MeasureRow, texts: &MeasureTexts) -> Vec<Line> {
    let tone = if row.is_headline { Tone::Strong } else { Tone::Text };
    vec![Line::new(&texts.name).toned(tone), Line::small(&texts.kind)]
}

fn evidence_cell(texts: &MeasureTexts) -> Vec<Line> {
    let tone = if texts.is_old { Tone::Caution } else { Tone::Muted };
    vec![Line::new(&texts.evidence), Line::small(&texts.age).toned(tone)]
}

/// How many answered, and the share; where nobody typed how many were asked, the words that offer it.
fn n_cell(row: &MeasureRow, texts: &MeasureTexts, offer: &str) -> Vec<Line> {
    let below = match (&texts.rate, &row.newest) {
        (Some(rate), _) => Line::small(rate),
        (None, Some(newest)) if newest.is_current => Line::small(offer).toned(Tone::Link),
        (None, _) => Line::default(),
    };
    vec![Line::new(&texts.n), below]
}

/// How high a row is.
#[must_use]
pub fn row_height(row: &MeasureRow, texts: &MeasureTexts, columns: &Columns, words: &Words) -> f32 {
    let offer = words.text("measure-add-invited");
    let mut heights = vec![
        cells::height(&name_cell(row, texts), columns.name.span()),
        cells::height(&n_cell(row, texts, &offer), columns.n.span()),
        cells::height(&evidence_cell(texts), columns.evidence.span()),
    ];
    if texts.nobody.is_empty() {
        let who = [Line::new(&texts.who), Line::small(&texts.what)];
        let how = [Line::new(&texts.how), Line::small(&texts.when)];
        heights.push(cells::height(&who, columns.who.span()));
        heights.push(cells::height(&how, columns.how.span()));
    } else {
        let place = Rangef::new(columns.who.min, columns.evidence.max).span();
        heights.push(cells::height(&[Line::new(&texts.nobody)], place));
    }
    (heights.into_iter().fold(0.0, f32::max) + 2.0 * GRID).max(ROW).ceil()
}

/// What is drawn of a row.
#[derive(Clone, Copy)]
pub struct RowDrawing<'a> {
    /// The row.
    pub row: &'a MeasureRow,
    /// Its cells.
    pub texts: &'a MeasureTexts,
    /// Points of the axis per pixel, the same in all rows.
    pub per_pixel: f64,
    /// How many rounds the journey has.
    pub rounds: usize,
    /// Whether there are words that offer to type what is missing: not on paper, where nobody can.
    pub offers: bool,
}

/// Draws a row. Returns where the words stand that offer to type how many were asked, and where the answers
/// needed stand.
pub fn row(
    painter: &Painter,
    place: Rect,
    columns: &Columns,
    drawing: RowDrawing<'_>,
    words: &Words,
    theme: &Theme,
) {
    let RowDrawing { row, texts, per_pixel, rounds, offers } = drawing;
    let at = |column| cell(place, column).shrink2(vec2(0.0, 3.0));
    if row.survey.is_none() {
        let ground = place.shrink2(vec2(0.0, 2.0));
        painter.rect_filled(ground, CornerRadius::same(6), theme.worse_soft);
    }
    cells::draw(painter, at(columns.name), &name_cell(row, texts), false, theme);
    if texts.nobody.is_empty() {
        let who = [Line::new(&texts.who), Line::small(&texts.what)];
        let how = [Line::new(&texts.how), Line::small(&texts.when)];
        cells::draw(painter, at(columns.who), &who, false, theme);
        cells::draw(painter, at(columns.how), &how, false, theme);
        cells::draw(painter, at(columns.evidence), &evidence_cell(texts), false, theme);
    } else {
        let wide = Rangef::new(columns.who.min, columns.evidence.max);
        cells::draw(
            painter,
            at(wide),
            &[Line::new(&texts.nobody).toned(Tone::Worse)],
            false,
            theme,
        );
    }
    let offer = if offers { words.text("measure-add-invited") } else { String::new() };
    cells::draw(painter, at(columns.n), &n_cell(row, texts, &offer), true, theme);
    need(painter, at(columns.need), row, texts, theme);
    let spark_place = at(columns.rounds);
    if !row.course.is_empty() {
        let score = text_row(painter, &texts.score, semibold(13.5), theme.text);
        let left = spark_place.right() - score.size().x;
        let plot = spark_place.with_max_x(spark_place.right() - 34.0);
        spark(painter, plot, &row.course, rounds, per_pixel, theme);
        painter.galley(
            pos2(left, spark_place.center().y - score.size().y / 2.0),
            score,
            theme.text,
        );
    }
}

/// Whether the answers are enough: in words, as a bar, and as numbers.
fn need(painter: &Painter, place: Rect, row: &MeasureRow, texts: &MeasureTexts, theme: &Theme) {
    let is_enough = row.need.needed.is_some_and(|needed| row.need.has >= needed);
    let tone = if is_enough { Tone::Text } else { Tone::Strong };
    let upper = place.with_min_y(place.center().y - 20.0).with_max_y(place.center().y + 2.0);
    let words = [Line::new(&texts.need).toned(tone)];
    cells::draw(painter, upper, &words, false, theme);
    let Some(needed) = row.need.needed else { return };
    let share = (row.need.has as f32 / needed.max(1) as f32).min(1.0);
    let y = place.center().y + 9.0;
    let bar = Rect::from_min_max(pos2(place.left(), y - 3.0), pos2(place.left() + BAR, y + 3.0));
    painter.rect_filled(bar, CornerRadius::same(3), theme.line);
    let colour = if is_enough { theme.accent } else { theme.before };
    painter.rect_filled(bar.with_max_x(bar.left() + BAR * share), CornerRadius::same(3), colour);
    let of = text_row(painter, &texts.need_of, regular(11.5), theme.muted);
    painter.galley(pos2(bar.right() + 8.0, y - of.size().y / 2.0), of, theme.muted);
}

/// Everything on a page, as high as it needs.
pub fn page(
    ui: &mut Ui,
    measuring: &Measuring,
    rounds: &[RoundHead],
    words: &Words,
    theme: &Theme,
) {
    let page = ui.available_rect_before_wrap();
    let columns = Columns::new(page.x_range());
    let mut y = page.top();
    let paragraph = |ui: &Ui, y: &mut f32, text: &str, font, colour| {
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 8);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), *y), galley, colour);
        *y += height + GRID;
    };
    paragraph(ui, &mut y, &words.text("measure-title"), semibold(20.0), theme.text);
    paragraph(ui, &mut y, &texts::summary(measuring, words), regular(13.5), theme.muted);
    let strip = |y: &mut f32, height: f32| {
        let place = Rect::from_min_size(pos2(page.left(), *y), vec2(page.width(), height));
        *y += height;
        place
    };
    let place = strip(&mut y, HEADS);
    heads(ui.painter(), place, &columns, measuring.change, words, theme);
    let mut last = None;
    let per_pixel = points_per_pixel(&measuring.rows);
    for one in &measuring.rows {
        let top = y;
        if one.stage != last
            && let Some(held) = one.stage.and_then(|at| measuring.stages.get(at))
        {
            let place = strip(&mut y, STAGE);
            stage(ui.painter(), place, held, theme);
        }
        last = one.stage;
        let texts = texts::row(one, rounds, words);
        let place = strip(&mut y, row_height(one, &texts, &columns, words));
        let rounds = rounds.len();
        let drawing = RowDrawing { row: one, texts: &texts, per_pixel, rounds, offers: false };
        row(ui.painter(), place, &columns, drawing, words, theme);
        together(ui.ctx(), Rangef::new(top, y));
        ui.painter().hline(columns.whole, place.bottom(), Stroke::new(1.0, theme.line));
    }
    y += 3.0 * GRID;
    paragraph(ui, &mut y, &words.text("measure-nobody-title"), semibold(13.5), theme.text);
    let nobody = texts::nobody(measuring, words).join(" ");
    paragraph(ui, &mut y, &nobody, regular(13.5), theme.text);
    paragraph(ui, &mut y, &texts::note(measuring, words), regular(11.5), theme.muted);
    ui.allocate_space(vec2(page.width(), y - page.top() + GRID));
}
