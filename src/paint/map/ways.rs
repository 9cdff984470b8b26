//! Ways that are no straight line: arrows back to an earlier touchpoint, and brackets over those that stand beside
//! each other.

use super::MapInput;
use super::layout::MapLayout;
use crate::i18n::Words;
use crate::journey::{Journey, TouchpointId, WayBack};
use crate::paint::fonts::regular;
use crate::paint::text::row;
use egui::{Painter, Pos2, Rangef, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// How far above each other arrows and brackets run.
const LEVEL: f32 = 17.0;
/// So many are kept apart; more share the highest.
const LEVELS: usize = 4;

/// Which kind of way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Customers go back.
    Back,
    /// Customers come to the one or to the other.
    Beside,
}

/// A way between two cards, above them.
#[derive(Clone, Debug, PartialEq)]
pub struct WayMark {
    /// Its kind.
    pub kind: Way,
    /// The card it begins at.
    pub from: usize,
    /// The card it leads to.
    pub to: usize,
    /// What stands on it.
    pub text: String,
    /// Where that stands.
    pub label: Rect,
    level: usize,
    /// Both ends, from left to right, and how high it runs.
    ends: Rangef,
    y: f32,
}

/// Finds the ways of the journey and makes room for them above the cards.
pub(super) fn lay(painter: &Painter, input: &MapInput<'_>, boxes: &mut MapLayout) {
    let mut marks = found(input, boxes);
    marks.sort_by_key(|mark| (mark.from.abs_diff(mark.to), mark.from.min(mark.to)));
    let mut taken: Vec<Vec<(usize, usize)>> = vec![Vec::new(); LEVELS];
    for mark in &mut marks {
        let (first, last) = (mark.from.min(mark.to), mark.from.max(mark.to));
        let is_free = |taken: &Vec<(usize, usize)>| {
            taken.iter().all(|(from, to)| *to <= first || *from >= last)
        };
        mark.level = taken.iter().position(is_free).unwrap_or(LEVELS - 1);
        if let Some(level) = taken.get_mut(mark.level) {
            level.push((first, last));
        }
    }
    let zoom = input.zoom;
    let levels = marks.iter().map(|mark| mark.level + 1).max().unwrap_or(0);
    let room = if levels == 0 { 0.0 } else { (levels as f32 * LEVEL + 8.0) * zoom };
    for card in &mut boxes.cards {
        let down = vec2(0.0, room);
        (card.rect, card.name) = (card.rect.translate(down), card.name.translate(down));
    }
    boxes.below_cards += room;
    for mark in &mut marks {
        place(painter, input, boxes, mark);
    }
    marks.sort_by(|a, b| a.ends.min.total_cmp(&b.ends.min));
    boxes.ways = marks;
}

fn found(input: &MapInput<'_>, boxes: &MapLayout) -> Vec<WayMark> {
    let journey = input.journey;
    let place = |id: &TouchpointId| index(journey, boxes, id);
    let mark = |kind, from, to, text| WayMark {
        kind,
        from,
        to,
        text,
        label: Rect::NOTHING,
        level: 0,
        ends: Rangef::NOTHING,
        y: 0.0,
    };
    let mut marks = Vec::new();
    for (from, (_, one)) in journey.touchpoints().enumerate() {
        for way in &one.returns_to {
            if let Some(to) = place(&way.touchpoint).filter(|to| *to != from) {
                marks.push(mark(Way::Back, from, to, back_words(input.words, way)));
            }
        }
        if let Some(to) = one.beside.as_ref().and_then(place).filter(|to| *to != from) {
            marks.push(mark(Way::Beside, from, to, input.words.text("ways-beside")));
        }
    }
    marks
}

fn index(journey: &Journey, boxes: &MapLayout, id: &TouchpointId) -> Option<usize> {
    let place = journey.place(id)?;
    Some(boxes.stages.get(place.stage)?.cards.start + place.at)
}

/// `Paluu 30 %: hyvityksen jälkeen`.
pub(super) fn back_words(words: &Words, way: &WayBack) -> String {
    let mut text = words.text("ways-back");
    if let Some(share) = way.share {
        text = format!("{text} {}", words.percent(share.get() * 100.0, 0));
    }
    let note = way.note.trim();
    if note.is_empty() { text } else { format!("{text}: {note}") }
}

fn place(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, mark: &mut WayMark) {
    let zoom = input.zoom;
    let (Some(from), Some(to)) = (boxes.cards.get(mark.from), boxes.cards.get(mark.to)) else {
        return;
    };
    mark.ends = match mark.kind {
        Way::Back => {
            let (a, b) = (from.rect.center().x, to.rect.center().x);
            Rangef::new(a.min(b), a.max(b))
        }
        Way::Beside => Rangef::new(
            from.rect.min.x.min(to.rect.min.x) + 6.0 * zoom,
            from.rect.max.x.max(to.rect.max.x) - 6.0 * zoom,
        ),
    };
    mark.y = from.rect.min.y - (10.0 + mark.level as f32 * LEVEL) * zoom;
    let room = (mark.ends.span() - 20.0 * zoom).max(56.0 * zoom);
    let galley = label(painter, input, &mark.text, room);
    mark.label =
        Rect::from_center_size(pos2(mark.ends.center(), mark.y), galley.size() + vec2(8.0, 2.0));
}

fn label(
    painter: &Painter,
    input: &MapInput<'_>,
    text: &str,
    room: f32,
) -> std::sync::Arc<egui::Galley> {
    let (font, colour) = (regular(10.5 * input.zoom), input.theme.muted);
    let whole = row(painter, text, font.clone(), colour);
    if whole.size().x <= room {
        return whole;
    }
    crate::paint::text::wrapped(painter, text, font, colour, room, 1)
}

/// The marks seen between two places.
pub(super) fn seen(boxes: &MapLayout, x: Rangef) -> impl Iterator<Item = &WayMark> {
    boxes.ways.iter().filter(move |mark| {
        mark.ends.max.max(mark.label.max.x) >= x.min && mark.ends.min.min(mark.label.min.x) <= x.max
    })
}

/// Paints the ways between two places.
pub(super) fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    (x, by): (Rangef, Vec2),
) {
    for mark in seen(boxes, x) {
        one(painter, input, boxes, mark, by);
    }
}

fn one(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, mark: &WayMark, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let Some(top) = boxes.cards.get(mark.from).map(|card| card.rect.min.y + by.y) else { return };
    let stroke = Stroke::new(1.4 * zoom, theme.muted);
    let (left, right, y) = (mark.ends.min + by.x, mark.ends.max + by.x, mark.y + by.y);
    let bend = 5.0 * zoom;
    match mark.kind {
        Way::Back => {
            let begins = boxes.cards.get(mark.from).map_or(0.0, |card| card.rect.center().x + by.x);
            let ends = boxes.cards.get(mark.to).map_or(0.0, |card| card.rect.center().x + by.x);
            let back = if ends < begins { -bend } else { bend };
            let points: Vec<Pos2> = vec![
                pos2(begins, top),
                pos2(begins, y + bend),
                pos2(begins + back, y),
                pos2(ends - back, y),
                pos2(ends, y + bend),
                pos2(ends, top - 5.0 * zoom),
            ];
            painter.add(Shape::line(points, stroke));
            let (tip, half) = (pos2(ends, top - 1.0), 4.0 * zoom);
            let head = vec![tip, tip + vec2(-half, -1.6 * half), tip + vec2(half, -1.6 * half)];
            painter.add(Shape::convex_polygon(head, theme.muted, Stroke::NONE));
        }
        Way::Beside => {
            let points = vec![
                pos2(left, top - 3.0 * zoom),
                pos2(left, y + bend),
                pos2(left + bend, y),
                pos2(right - bend, y),
                pos2(right, y + bend),
                pos2(right, top - 3.0 * zoom),
            ];
            painter.extend(Shape::dashed_line(&points, stroke, 4.0 * zoom, 3.0 * zoom));
        }
    }
    let rect = mark.label.translate(by);
    painter.rect_filled(rect, 3.0 * zoom, theme.surface);
    let galley = label(painter, input, &mark.text, rect.width());
    let at = rect.center() - galley.size() / 2.0;
    painter.galley(at, galley, theme.muted);
}
