//! Small signs: which third of its scale a score is in, and how far the closed loop has come.

use crate::analysis::ScoreGroup;
use crate::journey::LoopState;
use crate::paint::theme::Theme;
use egui::{Painter, Pos2, Shape, Stroke, vec2};

/// A triangle down for the bad third, a point for the middle, a triangle up for the good one.
pub fn score_mark(painter: &Painter, at: Pos2, group: ScoreGroup, theme: &Theme) {
    let triangle = |up: f32, colour| {
        let corners =
            vec![at + vec2(-4.5, 3.5 * up), at + vec2(4.5, 3.5 * up), at + vec2(0.0, -4.0 * up)];
        painter.add(Shape::convex_polygon(corners, colour, Stroke::NONE));
    };
    match group {
        ScoreGroup::Low => triangle(-1.0, theme.worse),
        ScoreGroup::Middle => {
            painter.circle_filled(at, 3.0, theme.muted);
        }
        ScoreGroup::High => triangle(1.0, theme.better),
    }
}

/// How wide [`loop_dots`] is.
pub(super) const DOTS: f32 = 38.0;

/// Four points in a row, filled up to the state; `left` is their left end.
pub fn loop_dots(painter: &Painter, left: Pos2, state: LoopState, theme: &Theme) {
    let colour = theme.loop_state(state);
    let all = LoopState::ALL;
    let from = |at: usize| left + vec2(4.0 + 10.0 * at as f32, 0.0);
    for (at, one) in all.into_iter().enumerate() {
        if one <= state {
            painter.circle_filled(from(at), 3.5, colour);
        } else {
            painter.circle_stroke(from(at), 3.0, Stroke::new(1.0, theme.edge));
        }
    }
}
