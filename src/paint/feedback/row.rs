//! A comment as a row of a list: score, words, place, themes, closed loop.

use super::marks::{loop_dots, score_mark};
use crate::analysis::ScoreGroup;
use crate::i18n::Words;
use crate::journey::LoopState;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::wrapped;
use crate::paint::theme::Theme;
use egui::{
    Align2, Color32, CornerRadius, FontId, Rangef, Rect, Stroke, StrokeKind, Ui, pos2, vec2,
};

/// How high a row is. All are equally high, so that any of 100,000 is found at once.
pub const ROW: f32 = 64.0;
const CHIP: f32 = 20.0;
const GAP: f32 = 12.0;

/// What a row shows.
#[derive(Clone, Copy, Debug)]
pub struct RowText<'a> {
    /// The score as it was given.
    pub score: Option<&'a str>,
    /// Which third of its scale.
    pub group: Option<ScoreGroup>,
    /// The comment.
    pub text: &'a str,
    /// The touchpoint.
    pub place: &'a str,
    /// The round.
    pub round: &'a str,
    /// The themes.
    pub themes: &'a [String],
    /// The closed loop.
    pub state: LoopState,
    /// Its name.
    pub state_name: &'a str,
}

/// The columns from left to right.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    score: Rangef,
    text: Rangef,
    place: Rangef,
    themes: Rangef,
    state: Rangef,
    /// Too narrow for columns of their own: place and themes stand below the words.
    narrow: bool,
}

/// Below this width.
const NARROW: f32 = 640.0;

impl Columns {
    /// Divides a width.
    #[must_use]
    pub fn new(whole: Rangef) -> Self {
        let wide = whole.span() > 900.0;
        let (place, themes, state) =
            if wide { (180.0, 220.0, 128.0) } else { (116.0, 132.0, 108.0) };
        let score = Rangef::new(whole.min + GAP, whole.min + GAP + 56.0);
        let state = Rangef::new(whole.max - GAP - state, whole.max - GAP);
        if whole.span() < NARROW {
            let text = Rangef::new(score.max + GAP, (state.min - GAP).max(score.max + 60.0));
            let none = Rangef::new(state.min, state.min);
            return Self { score, text, place: none, themes: none, state, narrow: true };
        }
        let themes = Rangef::new(state.min - GAP - themes, state.min - GAP);
        let place = Rangef::new(themes.min - GAP - place, themes.min - GAP);
        let text = Rangef::new(score.max + GAP, (place.min - GAP).max(score.max + 60.0));
        Self { score, text, place, themes, state, narrow: false }
    }
}

/// What the columns show.
pub fn heads(ui: &mut Ui, words: &Words, theme: &Theme) {
    let width = ui.available_width();
    let (_, place) = ui.allocate_space(vec2(width, 26.0));
    let columns = Columns::new(place.x_range());
    for (column, key) in [
        (columns.score, "feedback-head-score"),
        (columns.text, "feedback-head-text"),
        (columns.place, "feedback-head-place"),
        (columns.themes, "feedback-head-themes"),
        (columns.state, "feedback-head-state"),
    ] {
        let middle = place.center().y;
        if column.span() < 1.0 {
            continue;
        }
        line(ui, column, middle, &words.text(key), semibold(11.5), theme.muted);
    }
    ui.painter().hline(place.x_range(), place.bottom() - 0.5, Stroke::new(1.0, theme.line));
}

/// Draws a row.
pub fn row(ui: &Ui, rect: Rect, text: &RowText<'_>, theme: &Theme) {
    let columns = Columns::new(rect.x_range());
    let y = rect.center().y;
    let painter = ui.painter();
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, theme.line));
    if let Some(score) = text.score {
        if let Some(group) = text.group {
            score_mark(painter, pos2(columns.score.min + 6.0, y), group, theme);
        }
        let column = Rangef::new(columns.score.min + 16.0, columns.score.max);
        line(ui, column, y, score, semibold(13.5), theme.text);
    }
    loop_dots(painter, pos2(columns.state.min, y - 9.0), text.state, theme);
    line(ui, columns.state, y + 9.0, text.state_name, regular(11.5), theme.muted);
    if columns.narrow {
        let words = wrapped(painter, text.text, regular(13.0), theme.text, columns.text.span(), 2);
        painter.galley(pos2(columns.text.min, rect.top() + 6.0), words, theme.text);
        let place = [text.place, text.round].into_iter().filter(|one| !one.is_empty());
        let below: Vec<&str> = place.chain(text.themes.iter().map(String::as_str)).collect();
        let bottom = rect.bottom() - 12.0;
        line(ui, columns.text, bottom, &below.join(" · "), regular(11.5), theme.muted);
        return;
    }
    let words = wrapped(painter, text.text, regular(13.0), theme.text, columns.text.span(), 3);
    painter.galley(pos2(columns.text.min, y - words.size().y / 2.0), words, theme.text);
    let has_round = !text.round.is_empty();
    let up = if has_round { 9.0 } else { 0.0 };
    line(ui, columns.place, y - up, text.place, regular(12.5), theme.text);
    line(ui, columns.place, y + 9.0, text.round, regular(11.5), theme.muted);
    chips(ui, columns.themes, y, text.themes, theme);
}

/// One line with its middle at a height, cut at the end of the column.
fn line(ui: &Ui, column: Rangef, y: f32, text: &str, font: FontId, colour: Color32) {
    if text.is_empty() {
        return;
    }
    let galley = wrapped(ui.painter(), text, font, colour, column.span(), 1);
    ui.painter().galley(pos2(column.min, y - galley.size().y / 2.0), galley, colour);
}

/// Themes in at most two lines; of those without room only how many they are.
fn chips(ui: &Ui, column: Rangef, y: f32, themes: &[String], theme: &Theme) {
    const LINES: usize = 2;
    const MORE: f32 = 30.0;
    let painter = ui.painter();
    let galley =
        |text: &str, room: f32| wrapped(painter, text, regular(11.5), theme.text, room - 14.0, 1);
    let mut placed = Vec::new();
    let (mut x, mut row) = (column.min, 0);
    for (at, name) in themes.iter().enumerate() {
        let left = themes.len() - at;
        // In the last line, room for the number of those that do not fit.
        let more = |row: usize| if left > 1 && row + 1 == LINES { MORE } else { 0.0 };
        let mut text = galley(name, column.span() - more(row));
        if x > column.min && x + text.size().x + 14.0 + more(row) > column.max {
            if row + 1 == LINES {
                placed.push((x, row, galley(&format!("+{left}"), MORE + 14.0)));
                break;
            }
            (x, row) = (column.min, row + 1);
            text = galley(name, column.span() - more(row));
        }
        x += text.size().x + 14.0 + 4.0;
        placed.push((x - text.size().x - 18.0, row, text));
    }
    let rows = placed.iter().map(|(_, row, _)| row + 1).max().unwrap_or(0);
    let top = y - (rows as f32 * (CHIP + 4.0) - 4.0) / 2.0;
    for (x, row, text) in placed {
        let corner = pos2(x, top + row as f32 * (CHIP + 4.0));
        let place = Rect::from_min_size(corner, vec2(text.size().x + 14.0, CHIP));
        let edge = Stroke::new(1.0, theme.line);
        painter.rect(place, CornerRadius::same(10), theme.sunken, edge, StrokeKind::Inside);
        let at = pos2(place.left() + 7.0, place.center().y - text.size().y / 2.0);
        painter.galley(at, text, theme.text);
    }
    if themes.is_empty() {
        painter.text(pos2(column.min, y), Align2::LEFT_CENTER, "–", regular(12.0), theme.muted);
    }
}
