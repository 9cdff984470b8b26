//! The curve of a stage for the hand: as wide as a phone, its touchpoints numbered as in the list above it.

use super::curve::{Spot, legend, paint as curve};
use super::pen::Pen;
use super::{Present, SMALLEST, stage};
use crate::analysis::TouchpointReport;
use egui::{Align2, Painter, Rect, Vec2, pos2, vec2};

/// On a phone of 360 points a text of [`SMALLEST`] is then 14 points high.
const WIDTH: f32 = 500.0;
const HEIGHT: f32 = 470.0;
/// A touchpoint needs so much.
const COLUMN: f32 = 44.0;
const LEFT: f32 = 52.0;
const RIGHT: f32 = 16.0;

/// How large the board of a stage with so many touchpoints is.
#[must_use]
pub fn size(touchpoints: usize) -> Vec2 {
    vec2((LEFT + RIGHT + COLUMN * touchpoints as f32).max(WIDTH), HEIGHT)
}

/// Paints the curve of a stage over the whole of `rect`, which is as large as [`size`] says.
pub fn paint(painter: &Painter, present: &Present<'_>, at: usize, rect: Rect) {
    let pen = Pen::on(painter, present, rect, rect.size());
    let (theme, words) = (pen.theme(), present.words);
    painter.rect_filled(rect, 0.0, theme.surface);
    let report = present.shown.report;
    let Some(held) = report.stages.get(at) else { return };
    let (top, foot) = (24.0, pen.size.y - 150.0);
    let plot = Rect::from_min_max(pos2(LEFT, top), pos2(pen.size.x - RIGHT, foot));
    let column = plot.width() / held.touchpoints.len().max(1) as f32;
    let x = |place: usize| plot.min.x + (place as f32 + 0.5) * column;
    let spots: Vec<Spot<'_>> =
        (0..).zip(&held.touchpoints).map(|(place, one)| Spot { x: x(place), one }).collect();
    let ends = stage::ends(report, at, 0, spots.len());
    curve(&pen, plot, &spots, ends, true);
    let score = |one: &TouchpointReport| {
        let score = report.current.and_then(|round| one.score(round)?.value());
        score.map_or_else(|| "–".to_owned(), |value| words.score(value))
    };
    for (place, spot) in (1..).zip(&spots) {
        let number = (SMALLEST, false);
        let centre = Align2::CENTER_TOP;
        pen.write(spot.x, foot + 44.0, centre, &format!("{place}."), number, theme.muted);
        pen.write(spot.x, foot + 76.0, centre, &score(spot.one), (26.0, true), theme.text);
    }
    legend(&pen, LEFT, pen.size.y - 24.0, pen.size.x - RIGHT);
}
