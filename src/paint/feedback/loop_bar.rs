//! The closed loop as a bar in four parts, and its numbers below.

use super::Overview;
use super::marks::{DOTS, loop_dots};
use crate::journey::LoopState;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, wrapped_whole_words};
use egui::{Align2, CornerRadius, Rect, Ui, pos2, vec2};

/// Where the numbers of a state stand.
#[derive(Clone, Debug)]
pub struct StatePlace {
    /// The state.
    pub state: LoopState,
    /// Its line.
    pub rect: Rect,
    /// What its line says.
    pub sentence: String,
}

const BAR: f32 = 12.0;
const LINE: f32 = 24.0;

/// Draws the bar and below it a line for each state.
pub fn loop_bar(ui: &mut Ui, overview: &Overview<'_>) -> Vec<StatePlace> {
    let Overview { progress, words, theme, .. } = overview;
    let width = ui.available_width();
    let (_, place) = ui.allocate_space(vec2(width, BAR + 8.0 + 4.0 * LINE));
    let total = progress.total();
    let bar = Rect::from_min_size(place.min, vec2(width, BAR));
    ui.painter().rect_filled(bar, CornerRadius::same(3), theme.sunken);
    let states: Vec<(LoopState, usize)> = LoopState::ALL.into_iter().zip(progress.states).collect();
    let mut left = bar.left();
    for (state, n) in states.iter().filter(|(_, n)| *n > 0) {
        let part = width * *n as f32 / total as f32;
        // A gap between two parts, so that colour is not all that tells them apart.
        let part_place =
            Rect::from_min_size(pos2(left, bar.top()), vec2((part - 2.0).max(1.0), BAR));
        ui.painter().rect_filled(part_place, CornerRadius::same(3), theme.loop_state(*state));
        left += part;
    }
    let mut places = Vec::new();
    for (at, (state, n)) in states.into_iter().enumerate() {
        let top = bar.bottom() + 8.0 + LINE * at as f32;
        let rect = Rect::from_min_size(pos2(place.left(), top), vec2(width, LINE));
        let y = rect.center().y;
        loop_dots(ui.painter(), pos2(rect.left(), y), state, theme);
        let share = if total == 0 { 0.0 } else { 100.0 * n as f64 / total as f64 };
        let (count, share) = (words.count(n as u64), words.share(share));
        let name = words.kind(state);
        let painter = ui.painter();
        let room = width - DOTS - 8.0 - 112.0;
        let space = Room { width: room, rows: 1, least: 10.5 };
        let galley = wrapped_whole_words(painter, &name, &regular(13.0), theme.text, space);
        let at = pos2(rect.left() + DOTS + 8.0, y - galley.size().y / 2.0);
        painter.galley(at, galley, theme.text);
        let right = |x: f32, text: &str, font, colour| {
            painter.text(pos2(x, y), Align2::RIGHT_CENTER, text, font, colour);
        };
        right(rect.right() - 52.0, &count, semibold(13.0), theme.text);
        right(rect.right(), &share, regular(12.5), theme.muted);
        let args = [("state", (&name).into()), ("n", n.into()), ("share", (&share).into())];
        places.push(StatePlace { state, rect, sentence: words.with("feedback-loop-row", &args) });
    }
    places
}
