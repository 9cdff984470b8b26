//! The curve of one segment over the curve of all customers, and where the two differ.

use super::layout::MapLayout;
use super::{CardBox, MapInput};
use crate::analysis::{SEGMENT_FROM, SegmentContrast, SegmentReport, segment_contrasts};
use crate::paint::fonts::semibold;
use crate::paint::text::row;
use egui::{Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};

/// Paints the segment with this name over the map's curve: a line with square points and their 95 %
/// intervals, and a mark where it differs from the others (Holm over all that is listed). Touchpoints with
/// fewer than five of its answers have no point.
pub fn paint(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2, name: &str) {
    let (theme, zoom) = (input.theme, input.zoom);
    let shown: Vec<SegmentContrast<'_>> =
        segment_contrasts(input.report).into_iter().filter(SegmentContrast::is_shown).collect();
    let mut last: Option<Pos2> = None;
    for card in &boxes.cards {
        let Some((segment, at)) = point(input, boxes, card, name, by) else {
            continue;
        };
        if let Some(from) = last {
            painter.line_segment([from, at], Stroke::new(2.0 * zoom, theme.text));
        }
        last = Some(at);
        if let Some(score) = segment.score100 {
            let ends = [y_of(boxes, score.hi) + by.y, y_of(boxes, score.lo) + by.y];
            painter.vline(at.x, ends[0]..=ends[1], Stroke::new(1.5 * zoom, theme.text));
        }
        let square = Rect::from_center_size(at, Vec2::splat(8.0 * zoom));
        painter.rect_filled(square, 0.0, theme.text);
        let differs =
            shown.iter().find(|one| one.segment.name == name && *one.touchpoint == card.id);
        if let Some(contrast) = differs {
            let diff = contrast.segment.test.difference.map_or(0.0, |one| one.diff);
            let sign = if diff < 0.0 { "▼" } else { "▲" };
            let text = format!("{sign} {}", input.words.difference(diff));
            let colour = theme.by_sign(diff);
            let text = row(painter, &text, semibold(11.0 * zoom), colour);
            let place =
                Rect::from_min_size(at + vec2(8.0 * zoom, -text.size().y / 2.0), text.size());
            painter.rect_filled(place.expand(2.0), 3.0, theme.surface);
            painter.galley(place.min, text, colour);
        }
    }
    if let Some(end) = last {
        let text = row(painter, name, semibold(11.5 * zoom), theme.text);
        let left = (end.x - text.size().x / 2.0).min(boxes.curve.max.x + by.x - text.size().x);
        let place = Rect::from_min_size(pos2(left, end.y + 10.0 * zoom), text.size());
        painter.rect_filled(place.expand(2.0), 3.0, theme.surface);
        painter.galley(place.min, text, theme.text);
    }
}

/// A segment's point under a card; None with fewer than five answers.
fn point<'a>(
    input: &MapInput<'a>,
    boxes: &MapLayout,
    card: &CardBox,
    name: &str,
    by: Vec2,
) -> Option<(&'a SegmentReport, Pos2)> {
    let score = card.report(input.report)?.score(input.report.current?)?;
    let segment = score.segments.iter().find(|one| one.name == name)?;
    let value = segment.score100.filter(|_| segment.n >= SEGMENT_FROM)?.value;
    Some((segment, pos2(card.rect.center().x, y_of(boxes, value)) + by))
}

fn y_of(boxes: &MapLayout, score: f64) -> f32 {
    boxes.curve.max.y - (score / 100.0) as f32 * boxes.curve.height()
}
