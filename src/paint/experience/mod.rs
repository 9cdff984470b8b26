//! The target experience: what is promised, and a matrix that shows where the promise is not led.

mod matrix;

pub use matrix::{ChipPlace, matrix};

use super::cells::{self, Line, Tone, cell};
use super::fonts::{regular, semibold};
use super::text::wrapped;
use super::theme::{CARD_RADIUS, GRID, Theme};
use crate::analysis::{Promise, Promising, Report};
use crate::i18n::Words;
use crate::journey::Journey;
use crate::wording::experience as texts;
use egui::{CornerRadius, Painter, Rangef, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// Where the columns of the list stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    name: Rangef,
    expects: Rangef,
    score: Rangef,
    value: Rangef,
}

impl Columns {
    /// Columns for a list that reaches so far.
    #[must_use]
    pub fn new(page: Rangef) -> Self {
        let (left, width) = (page.min + 10.0, page.span() - 20.0);
        let at = |from: f32, to: f32| Rangef::new(left + width * from, left + width * to - 10.0);
        Self {
            name: at(0.0, 0.24),
            expects: at(0.24, 0.52),
            score: at(0.52, 0.76),
            value: at(0.76, 1.02),
        }
    }
}

/// Height of the heads.
pub const HEADS: f32 = 28.0;
const ROW: f32 = 44.0;

/// Draws the heads of the list.
pub fn heads(painter: &Painter, place: Rect, columns: &Columns, words: &Words, theme: &Theme) {
    let heads = [
        (columns.name, "experience-head-touchpoint"),
        (columns.expects, "experience-head-expects"),
        (columns.score, "experience-head-experience"),
        (columns.value, "experience-head-value"),
    ];
    for (column, key) in heads {
        let galley =
            wrapped(painter, &words.text(key), regular(11.5), theme.muted, column.span(), 1);
        painter.galley(pos2(column.min, place.bottom() - 20.0), galley, theme.muted);
    }
    painter.hline(place.x_range(), place.bottom(), Stroke::new(1.0, theme.line));
}

fn lines(row: &Promise, words: &Words) -> [Vec<Line>; 4] {
    let expects = if row.expects.trim().is_empty() {
        Line::small(words.text("experience-no-promise"))
    } else {
        Line::new(row.expects.trim())
    };
    let (score, tone) = texts::experience(row, words);
    let tone = match tone {
        texts::Standing::Below => Tone::Worse,
        texts::Standing::Met => Tone::Better,
        texts::Standing::Open => Tone::Muted,
    };
    let value = texts::value(&row.value, words);
    let mark =
        if row.moment_of_truth { words.text("experience-moment") } else { row.stage.clone() };
    [
        vec![Line::new(&row.name).toned(Tone::Strong), Line::small(mark)],
        vec![expects],
        vec![Line::new(score.0).toned(tone), Line::small(score.1)],
        value.into_iter().map(Line::small).collect(),
    ]
}

/// How high a row is.
#[must_use]
pub fn row_height(row: &Promise, columns: &Columns, words: &Words) -> f32 {
    let widths = [columns.name, columns.expects, columns.score, columns.value];
    let heights = lines(row, words);
    let heights = heights.iter().zip(widths).map(|(lines, at)| cells::height(lines, at.span()));
    (heights.fold(0.0, f32::max) + 2.0 * GRID).max(ROW).ceil()
}

/// Draws a row.
pub fn row(
    painter: &Painter,
    place: Rect,
    columns: &Columns,
    row: &Promise,
    words: &Words,
    theme: &Theme,
) {
    let widths = [columns.name, columns.expects, columns.score, columns.value];
    for (lines, at) in lines(row, words).iter().zip(widths) {
        cells::draw(painter, cell(place, at), lines, false, theme);
    }
}

/// Everything on a page, as high as it needs.
pub fn page(
    ui: &mut Ui,
    journey: &Journey,
    promising: &Promising,
    report: &Report,
    words: &Words,
    theme: &Theme,
) {
    let page = ui.available_rect_before_wrap();
    let mut y = page.top();
    let paragraph = |ui: &Ui, y: &mut f32, text: &str, font, colour| {
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 12);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), *y), galley, colour);
        *y += height + GRID;
    };
    paragraph(ui, &mut y, &words.text("experience-title"), semibold(20.0), theme.text);
    paragraph(ui, &mut y, &texts::summary(promising, report, words), regular(13.5), theme.muted);
    y += 2.0 * GRID;
    let target = &journey.target;
    let parts = [
        ("inspector-feelings", &target.feelings),
        ("inspector-distinction", &target.distinction),
        ("inspector-exceeding", &target.exceeding),
    ];
    for (key, text) in parts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        paragraph(ui, &mut y, &words.text(key), semibold(12.5), theme.muted);
        paragraph(ui, &mut y, text, regular(14.0), theme.text);
        y += GRID;
    }
    y += 2.0 * GRID;
    let place = Rect::from_min_size(pos2(page.left(), y), vec2(page.width(), 320.0));
    matrix(ui.painter(), place, promising, None, words, theme);
    y = place.bottom() + 6.0 * GRID;
    let columns = Columns::new(page.x_range());
    let strip = |y: &mut f32, height: f32| {
        let place = Rect::from_min_size(pos2(page.left(), *y), vec2(page.width(), height));
        *y += height;
        place
    };
    heads(ui.painter(), strip(&mut y, HEADS), &columns, words, theme);
    for one in &promising.rows {
        let place = strip(&mut y, row_height(one, &columns, words));
        row(ui.painter(), place, &columns, one, words, theme);
        ui.painter().hline(place.x_range(), place.bottom(), Stroke::new(1.0, theme.line));
    }
    ui.allocate_space(vec2(page.width(), y - page.top() + GRID));
}

/// A quiet card.
pub(super) fn ground(painter: &Painter, place: Rect, theme: &Theme) {
    let radius = CornerRadius::same(CARD_RADIUS);
    painter.rect(place, radius, theme.surface, Stroke::new(1.0, theme.line), StrokeKind::Inside);
}
