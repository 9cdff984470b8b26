//! A stage: its arrow-shaped header and the quiet ground of its column.

use super::layout::{HEADER_HEIGHT, StageBox};
use super::{MapInput, Marks};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, row, wrapped_whole_words};
use egui::{Painter, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// The ground of the stage's column.
pub(super) fn ground(painter: &Painter, input: &MapInput<'_>, stage: &StageBox, by: Vec2) {
    let fill = input.theme.stage_ground(stage.kind);
    painter.rect_filled(stage.ground.translate(by), 6.0 * input.zoom, fill);
}

/// Where a stage's header stands, from the map's corner, when so much of the map is scrolled out.
#[must_use]
pub fn header_rect(stage: &StageBox, frozen: Vec2) -> Rect {
    stage.header.translate(vec2(0.0, frozen.y))
}

/// The same for the plus sign in it.
#[must_use]
pub fn add_rect(stage: &StageBox, frozen: Vec2) -> Rect {
    stage.add.translate(vec2(0.0, frozen.y))
}

/// How much of the map the headers cover while it is scrolled down.
#[must_use]
pub fn head_height(zoom: f32) -> f32 {
    (HEADER_HEIGHT + 8.0) * zoom
}

/// What is scrolled out above does not shine through between the headers.
pub(super) fn frozen_ground(painter: &Painter, input: &MapInput<'_>) {
    let mut strip = painter.clip_rect();
    strip.max.y = strip.min.y + head_height(input.zoom);
    painter.rect_filled(strip, 0.0, input.theme.canvas);
}

/// The header: an arrow with number, name and the stage's score.
pub(super) fn header(
    painter: &Painter,
    input: &MapInput<'_>,
    (at, stage): (usize, &StageBox),
    by: Vec2,
    frozen: Vec2,
    marks: Marks<'_>,
) {
    let (theme, zoom) = (input.theme, input.zoom);
    let rect = header_rect(stage, frozen).translate(by);
    let point = 10.0 * zoom;
    let middle = rect.center().y;
    let outline = vec![
        rect.left_top(),
        pos2(rect.max.x - point, rect.min.y),
        pos2(rect.max.x, middle),
        pos2(rect.max.x - point, rect.max.y),
        rect.left_bottom(),
        pos2(rect.min.x + point, middle),
    ];
    // The notch makes the outline concave, so the fill is two convex halves.
    let fill = theme.stage(stage.kind);
    for (top, bottom) in [(rect.min.y, middle), (middle, rect.max.y)] {
        let (upper, lower) = if top == rect.min.y { (0.0, point) } else { (point, 0.0) };
        let half = vec![
            pos2(rect.min.x + upper, top),
            pos2(rect.max.x - point + upper, top),
            pos2(rect.max.x - point + lower, bottom),
            pos2(rect.min.x + lower, bottom),
        ];
        painter.add(Shape::convex_polygon(half, fill, Stroke::new(1.0, fill)));
    }
    if marks.stage == Some(&stage.id) {
        let stroke = Stroke::new(2.5, theme.text);
        painter.add(Shape::closed_line(outline, stroke));
    }
    let on = theme.on_stage();
    let score = input
        .report
        .current
        .and_then(|round| input.report.stages.get(stage.numbers?)?.rounds.get(round))
        .and_then(|score| Some((score.score100?, score.measured)))
        .map(|(score, measured)| {
            let mut text = input.words.score(score);
            let all = stage.cards.len();
            // Of a persona it matters how much of the stage it speaks of.
            if input.more.everybody.is_some() && measured < all {
                text = format!("{text} · {measured}/{all}");
            }
            row(painter, &text, semibold(13.0 * zoom), on)
        });
    let add = add_rect(stage, frozen).translate(by);
    // Where nothing can be added, names have the room of the plus sign.
    let right = if marks.can_add { add.min.x } else { rect.max.x - point - 2.0 * zoom };
    let score_width = score.as_ref().map_or(0.0, |galley| galley.size().x + 8.0 * zoom);
    let place = stage.numbers.filter(|_| input.more.on_paper).unwrap_or(at);
    let number = row(painter, &(place + 1).to_string(), regular(13.0 * zoom), on);
    // A wide stage keeps its name where it is seen, as long as there is room for it.
    let seen = (frozen.x + by.x + 4.0).min(right - 90.0 * zoom);
    let x = (rect.min.x + point + 8.0 * zoom).max(seen);
    let beside = x + number.size().x + 8.0 * zoom;
    let end = right - 4.0 * zoom;
    let (font, least) = (semibold(14.0 * zoom), 10.5 * zoom);
    // Too narrow for all: the name stays, at last alone and in two rows.
    let needs = row(painter, &stage.name, semibold(least), on).size().x;
    let with_score = needs <= end - score_width - beside;
    let alone = needs > end - beside;
    let (name_x, rows) = if alone { (x, 2) } else { (beside, 1) };
    let width = if with_score { end - score_width - name_x } else { end - name_x };
    if !alone {
        painter.galley(pos2(x, middle - number.size().y / 2.0), number, on);
    }
    if !(marks.editing && marks.stage == Some(&stage.id)) {
        let name =
            wrapped_whole_words(painter, &stage.name, &font, on, Room { width, rows, least });
        painter.galley(pos2(name_x, middle - name.size().y / 2.0), name, on);
    }
    if let Some(score) = score.filter(|_| with_score) {
        let at = pos2(right - score.size().x - 2.0 * zoom, middle - score.size().y / 2.0);
        painter.galley(at, score, on);
    }
    if !marks.can_add {
        return;
    }
    let arm = 5.0 * zoom;
    let plus = add.center();
    let stroke = Stroke::new(1.6 * zoom, on);
    painter.line_segment([plus - vec2(arm, 0.0), plus + vec2(arm, 0.0)], stroke);
    painter.line_segment([plus - vec2(0.0, arm), plus + vec2(0.0, arm)], stroke);
}
