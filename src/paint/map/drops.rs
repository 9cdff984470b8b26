//! Drops on the curve: a triangle under the touchpoint to which satisfaction falls, and how far it falls.

use super::MapInput;
use super::curve::{point_of, y_of};
use super::layout::{CardBox, MapLayout};
use crate::analysis::{Gap, GapVerdict};
use crate::journey::TouchpointId;
use crate::paint::fonts::semibold;
use crate::paint::text::row;
use egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};
use std::collections::BTreeMap;

/// A mark under a touchpoint to which satisfaction falls.
#[derive(Clone, Debug, PartialEq)]
pub struct DropMark {
    /// Where it falls to.
    pub touchpoint: TouchpointId,
    /// The mark's label.
    pub rect: Rect,
    /// The point of its triangle.
    pub tip: Pos2,
    /// Its words.
    pub text: String,
    /// Confirmed, or only possible.
    pub confirmed: bool,
    /// Index of the gap in its round.
    pub gap: usize,
}

/// The marks of all drops in the current round from left to right, kept apart from each other and within
/// the plot.
pub(super) fn drop_marks(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
) -> Vec<DropMark> {
    let Some(round) = input.report.current else { return Vec::new() };
    let zoom = input.zoom;
    let gaps = input.report.gaps.get(round).map_or(&[][..], Vec::as_slice);
    // Where the gaps of the report end, in the journey as it is now.
    let mut falls: BTreeMap<&TouchpointId, (usize, bool)> = BTreeMap::new();
    for (at, gap) in gaps.iter().enumerate() {
        let Some(confirmed) = is_confirmed(gap) else { continue };
        let held = falls.entry(&gap.to).or_insert((at, confirmed));
        // Several ways may lead there: the deepest drop is marked, a confirmed one before others.
        let depth =
            |at: usize, confirmed: bool| (!confirmed, gaps.get(at).map_or(0.0, |gap| gap.diff));
        if depth(at, confirmed) < depth(held.0, held.1) {
            *held = (at, confirmed);
        }
    }
    let mut marks: Vec<DropMark> = Vec::new();
    let mut taken = Taken::new(64.0 * zoom);
    // A label covers no point of either curve.
    let curves: [(usize, _); 2] = [(0, Some((input.report, round))), (1, input.second())];
    for (which, of) in curves {
        for card in boxes.known.get(which).into_iter().flatten() {
            let held = boxes.cards.get(*card);
            if let Some(at) = held.and_then(|held| point_of(of?, boxes, held)) {
                taken.add(Rect::from_center_size(at, Vec2::splat(13.0 * zoom)));
            }
        }
    }
    let mut fallen: Vec<(usize, &Gap, bool, &CardBox)> = boxes
        .cards
        .iter()
        .filter_map(|card| {
            let (at, confirmed) = *falls.get(&card.id)?;
            Some((at, gaps.get(at)?, confirmed, card))
        })
        .collect();
    // The first gap has the first place.
    fallen.sort_by_key(|(at, ..)| *at);
    for (at, gap, confirmed, card) in fallen {
        let score = card.report(input.report).and_then(|one| one.score(round)?.value());
        let Some(score) = score else { continue };
        let point = pos2(card.rect.center().x, y_of(boxes.curve, score));
        let text = drop_words(input, gap, confirmed);
        let label = row(painter, &text, semibold(10.5 * zoom), input.theme.worse);
        let size = label.size() + vec2(12.0, 6.0) * zoom;
        let mut tip = point + vec2(0.0, 18.0 * zoom);
        // The ring of the round before may be just where the triangle would be.
        let ring = input.second().and_then(|of| point_of(of, boxes, card));
        if let Some(ring) = ring
            && (-14.0 * zoom..6.0 * zoom).contains(&(ring.y - tip.y))
            && ring.y > point.y
        {
            tip.y = ring.y + 15.0 * zoom;
        }
        let lowest = boxes.curve.max.y + 12.0 * zoom - size.y;
        tip.y = tip.y.min(lowest - 4.0 * zoom);
        let x = (point.x - size.x / 2.0)
            .clamp(boxes.curve.min.x, (boxes.curve.max.x - size.x).max(boxes.curve.min.x));
        let rect = Rect::from_min_size(pos2(x, tip.y + 6.0 * zoom), size);
        let rect = taken.free(rect, boxes.curve.max.y + 20.0 * zoom, point.y - 12.0 * zoom);
        taken.add(rect);
        marks.push(DropMark { touchpoint: gap.to.clone(), rect, tip, text, confirmed, gap: at });
    }
    marks.sort_by(|a, b| a.tip.x.total_cmp(&b.tip.x));
    marks
}

/// Whether a drop is sure; `None` where there is none.
fn is_confirmed(gap: &Gap) -> Option<bool> {
    match gap.verdict {
        GapVerdict::Confirmed => Some(true),
        GapVerdict::Possible => Some(false),
        GapVerdict::None | GapVerdict::NotTested => None,
    }
}

/// What stands where, so that each label is compared with its neighbours alone.
struct Taken {
    width: f32,
    strips: BTreeMap<i64, Vec<Rect>>,
}

impl Taken {
    fn new(width: f32) -> Self {
        Self { width: width.max(1.0), strips: BTreeMap::new() }
    }

    fn strips(&self, rect: Rect) -> std::ops::RangeInclusive<i64> {
        let strip = |x: f32| (x / self.width).floor() as i64;
        strip(rect.min.x - 2.0)..=strip(rect.max.x + 2.0)
    }

    /// What a place would cover.
    fn covered(&self, place: Rect) -> Option<Rect> {
        let near = self.strips.range(self.strips(place)).flat_map(|(_, rects)| rects);
        near.copied().find(|rect| rect.expand(1.0).intersects(place))
    }

    /// The place nearest below that covers nothing; where there is none above `lowest`, the nearest above `top`.
    fn free(&self, wanted: Rect, lowest: f32, top: f32) -> Rect {
        let mut place = wanted;
        while let Some(other) = self.covered(place) {
            place = place.translate(vec2(0.0, other.max.y + 1.5 - place.min.y));
        }
        if place.max.y <= lowest {
            return place;
        }
        let mut above = wanted.translate(vec2(0.0, top - wanted.max.y));
        while let Some(other) = self.covered(above) {
            above = above.translate(vec2(0.0, other.min.y - 1.5 - above.max.y));
        }
        above
    }

    fn add(&mut self, rect: Rect) {
        for strip in self.strips(rect) {
            self.strips.entry(strip).or_default().push(rect);
        }
    }
}

fn drop_words(input: &MapInput<'_>, gap: &Gap, confirmed: bool) -> String {
    let words = input.words;
    let mut points = words.difference(gap.diff);
    // Different questions on the two sides: to be compared with care.
    if gap.different_questions {
        points.push_str(" ≠");
    }
    // How sure it is stands in the tip, in words.
    if confirmed {
        return points;
    }
    words.with("map-possible-drop", &[("points", (&points).into())])
}

/// A triangle that points down and the words; filled when confirmed, hollow when only possible.
pub(super) fn paint(painter: &Painter, input: &MapInput<'_>, mark: &DropMark, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let tip = mark.tip + by;
    let half = 5.5 * zoom;
    let triangle = vec![tip + vec2(-half, -half * 1.5), tip + vec2(half, -half * 1.5), tip];
    let rect = mark.rect.translate(by);
    let stroke = Stroke::new(1.2 * zoom, theme.worse);
    if mark.confirmed {
        painter.add(Shape::convex_polygon(triangle, theme.worse, Stroke::NONE));
        painter.rect_filled(rect, 4.0 * zoom, theme.worse_soft);
    } else {
        painter.add(Shape::convex_polygon(triangle, theme.surface, stroke));
        painter.rect(
            rect,
            4.0 * zoom,
            theme.surface,
            Stroke::new(1.0, theme.worse),
            StrokeKind::Inside,
        );
    }
    let label = row(painter, &mark.text, semibold(10.5 * zoom), theme.worse);
    let at = Align2::CENTER_CENTER.align_size_within_rect(label.size(), rect);
    painter.galley(at.min, label, theme.worse);
}
