//! The code that a phone's camera reads, painted as squares.

use super::theme::LIGHT;
use egui::{Painter, Rect, pos2, vec2};

/// The light edge around it, in modules: cameras need it.
const QUIET: usize = 3;

/// Paints dark and light modules over `rect`, always dark on light.
pub fn paint(painter: &Painter, size: usize, is_dark: impl Fn(usize, usize) -> bool, rect: Rect) {
    painter.rect_filled(rect, 4.0, LIGHT.surface);
    let step = rect.width() / (size + 2 * QUIET) as f32;
    for y in 0..size {
        let mut x = 0;
        while x < size {
            if !is_dark(x, y) {
                x += 1;
                continue;
            }
            // Neighbours as one: no hairline between them.
            let from = x;
            while x < size && is_dark(x, y) {
                x += 1;
            }
            let at = pos2(
                rect.min.x + step * (from + QUIET) as f32,
                rect.min.y + step * (y + QUIET) as f32,
            );
            let bar = Rect::from_min_size(at, vec2(step * (x - from) as f32, step));
            painter.rect_filled(bar.expand(0.15), 0.0, LIGHT.text);
        }
    }
}
