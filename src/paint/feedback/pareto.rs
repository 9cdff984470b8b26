//! Themes from the most frequent on: a bar for the round looked at, a thinner one for the round beside it.
//!
//! Bars are shares of the comments of their round, so that rounds of different size can be compared.
//! Nothing is said about chance: comments are no sample of all customers.

use super::Overview;
use crate::analysis::ThemeRow;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::wrapped;
use egui::{Align2, Color32, CornerRadius, FontId, Rangef, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Where a theme was drawn.
#[derive(Clone, Debug)]
pub struct ThemePlace {
    /// The theme.
    pub theme: String,
    /// Its row.
    pub rect: Rect,
    /// What its row says.
    pub sentence: String,
}

const LINE: f32 = 28.0;
const HEAD: f32 = 24.0;
/// The few themes that make up this share of all mentions stand above a line.
const MOST: f64 = 0.8;

/// Places from left to right.
struct Columns {
    name: Rangef,
    bar: Rangef,
    before: f32,
    after: f32,
    cumulative: f32,
}

impl Columns {
    fn new(whole: Rect, has_before: bool) -> Self {
        let cumulative = whole.right();
        // Names of rounds are read whole where there is room.
        let step = if whole.width() > 700.0 { 112.0 } else { 76.0 };
        let after = cumulative - 84.0;
        let before = if has_before { after - step } else { after };
        let name =
            Rangef::new(whole.left(), whole.left() + (whole.width() * 0.32).clamp(96.0, 320.0));
        let bar = Rangef::new(name.max + 8.0, (before - 48.0).max(name.max + 24.0));
        Self { name, bar, before, after, cumulative }
    }
}

/// Draws the `most` most frequent themes with their heads. Returns where each of them is.
pub fn pareto(ui: &mut Ui, overview: &Overview<'_>, most: usize) -> Vec<ThemePlace> {
    let Overview { themes, theme, .. } = overview;
    let rows = &themes.rows[..themes.rows.len().min(most)];
    let size = vec2(ui.available_width(), HEAD + LINE * rows.len() as f32);
    let (_, place) = ui.allocate_space(size);
    let columns = Columns::new(place, themes.beside.is_some());
    heads(ui, overview, &columns, place);
    let share = |n: usize, of: usize| if of == 0 { 0.0 } else { n as f32 / of as f32 };
    let shares = rows.iter().flat_map(|row| {
        [share(row.count, themes.comments), share(row.beside, themes.comments_beside)]
    });
    let longest = shares.fold(f32::EPSILON, f32::max);
    let mut places = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let top = place.top() + HEAD + LINE * at as f32;
        let rect = Rect::from_min_size(pos2(place.left(), top), vec2(place.width(), LINE));
        let length = |part: f32| columns.bar.span() * part / longest;
        let after = length(share(row.count, themes.comments));
        let before = length(share(row.beside, themes.comments_beside));
        draw(ui, overview, &columns, rect, row, (before, after));
        let reached_before = at.checked_sub(1).and_then(|at| rows.get(at));
        let is_last_of_most =
            row.cumulative >= MOST && reached_before.is_none_or(|one| one.cumulative < MOST);
        if is_last_of_most && at + 1 < rows.len() {
            let ends = [rect.left_bottom(), rect.right_bottom()];
            ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.0, theme.edge), 4.0, 3.0));
        }
        places.push(ThemePlace {
            theme: row.theme.clone(),
            rect,
            sentence: sentence(overview, row),
        });
    }
    places
}

fn heads(ui: &Ui, overview: &Overview<'_>, columns: &Columns, place: Rect) {
    let Overview { themes, words, theme, .. } = overview;
    let y = place.top() + HEAD / 2.0 - 2.0;
    let right = |x: f32, room: f32, text: &str, font: FontId, colour: Color32| {
        let galley = wrapped(ui.painter(), text, font, colour, room, 1);
        let at = pos2(x - galley.size().x, y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colour);
    };
    let small = || semibold(11.5);
    right(columns.cumulative, 80.0, &words.text("feedback-cumulative"), small(), theme.muted);
    if themes.beside.is_some() {
        let before = overview.round_name(themes.beside);
        right(columns.before, columns.before - columns.name.max, before, small(), theme.muted);
        let after = overview.round_name(themes.round);
        right(columns.after, columns.after - columns.before - 6.0, after, small(), theme.accent);
    } else {
        let after = overview.round_name(themes.round);
        right(columns.after, columns.after - columns.name.max, after, small(), theme.accent);
    }
    // Bars are not as long as the counts beside them: rounds have more or fewer comments.
    let what = words.text("feedback-bar-share");
    let what = wrapped(ui.painter(), &what, small(), theme.muted, columns.bar.span() - 30.0, 1);
    let at = pos2(columns.bar.min, y - what.size().y / 2.0);
    ui.painter().galley(at, what, theme.muted);
    let line = place.top() + HEAD - 2.5;
    ui.painter().hline(place.x_range(), line, Stroke::new(1.0, theme.line));
}

fn draw(
    ui: &Ui,
    overview: &Overview<'_>,
    columns: &Columns,
    rect: Rect,
    row: &ThemeRow,
    (before, after): (f32, f32),
) {
    let Overview { themes, words, theme, .. } = overview;
    let painter = ui.painter();
    let y = rect.center().y;
    let name = wrapped(painter, &row.theme, regular(13.0), theme.text, columns.name.span(), 1);
    painter.galley(pos2(columns.name.min, y - name.size().y / 2.0), name, theme.text);
    let bar = |top: f32, height: f32, length: f32, colour| {
        if length > 0.0 {
            let size = vec2(length.max(2.0), height);
            let place = Rect::from_min_size(pos2(columns.bar.min, top), size);
            painter.rect_filled(place, CornerRadius::same(2), colour);
        }
    };
    let has_before = themes.beside.is_some();
    bar(if has_before { y - 8.0 } else { y - 5.0 }, 10.0, after, theme.accent);
    if has_before {
        bar(y + 4.0, 4.0, before, theme.before);
    }
    let right = |x: f32, text: String, font, colour| {
        painter.text(pos2(x, y), Align2::RIGHT_CENTER, text, font, colour);
    };
    if has_before {
        right(columns.before, words.count(row.beside as u64), regular(12.5), theme.muted);
    }
    right(columns.after, words.count(row.count as u64), semibold(13.0), theme.text);
    let cumulative = words.share(100.0 * row.cumulative);
    right(columns.cumulative, cumulative, regular(12.5), theme.muted);
}

/// The row in words.
fn sentence(overview: &Overview<'_>, row: &ThemeRow) -> String {
    let Overview { themes, words, .. } = overview;
    let share =
        |n: usize, of: usize| words.share(if of == 0 { 0.0 } else { 100.0 * n as f64 / of as f64 });
    let (now, cumulative) =
        (share(row.count, themes.comments), words.share(100.0 * row.cumulative));
    let mut text = words.with(
        "feedback-theme-row",
        &[
            ("theme", (&row.theme).into()),
            ("n", row.count.into()),
            ("all", themes.comments.into()),
            ("share", (&now).into()),
            ("open", row.open().into()),
            ("cumulative", (&cumulative).into()),
        ],
    );
    if themes.beside.is_some() {
        let before = share(row.beside, themes.comments_beside);
        let args = [
            ("round", overview.round_name(themes.beside).into()),
            ("n", row.beside.into()),
            ("all", themes.comments_beside.into()),
            ("share", (&before).into()),
        ];
        text = format!("{text} {}", words.with("feedback-theme-row-before", &args));
    }
    text
}
