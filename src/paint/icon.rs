//! The program's icon: a path with three points, the last one highest.

use super::theme::LIGHT;
use egui::{Color32, IconData};

/// The icon, `side` pixels square.
#[must_use]
pub fn icon(side: u32) -> IconData {
    let mut rgba = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let at = ((x as f32 + 0.5) / side as f32, (y as f32 + 0.5) / side as f32);
            rgba.extend(colour(at).to_srgba_unmultiplied());
        }
    }
    IconData { rgba, width: side, height: side }
}

const POINTS: [(f32, f32); 3] = [(0.22, 0.58), (0.48, 0.72), (0.78, 0.28)];

fn colour(at: (f32, f32)) -> Color32 {
    let distance = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).hypot(a.1 - b.1);
    let corner = (at.0.clamp(0.2, 0.8), at.1.clamp(0.2, 0.8));
    if distance(at, corner) > 0.18 {
        return Color32::TRANSPARENT;
    }
    let on_point = POINTS.iter().any(|point| distance(at, *point) < 0.1);
    let on_line = POINTS.windows(2).any(|pair| match pair {
        [from, to] => {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let along = ((at.0 - from.0) * dx + (at.1 - from.1) * dy) / (dx * dx + dy * dy);
            let along = along.clamp(0.0, 1.0);
            distance(at, (from.0 + along * dx, from.1 + along * dy)) < 0.035
        }
        _ => false,
    });
    if on_point || on_line { LIGHT.on_accent } else { LIGHT.accent }
}
