//! Where customers leave, under the curve: a band as thick as they are many at each touchpoint, and the share that
//! goes on, so that loss of customers and loss of satisfaction stand side by side.

use super::MapInput;
use super::curve::moved;
use super::layout::MapLayout;
use crate::analysis::{Leaving, Stop};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row;
use crate::wording::kpis as texts;
use egui::{Align2, FontId, Mesh, Painter, Pos2, Rangef, Rect, Shape, Stroke, Vec2, pos2, vec2};
use std::collections::HashMap;
use std::ops::Range;

/// Its title row.
const TITLE: f32 = 20.0;
/// The band where all customers are there.
const BAND: f32 = 44.0;
/// The three rows below: how many, the share that goes on, and its interval.
const BELOW: f32 = 47.0;
/// Between the curve and the title.
const GAP: f32 = 12.0;
/// The thinnest band.
const THINNEST: f32 = 2.0;

/// A touchpoint at which customers were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Its card.
    pub card: usize,
    /// Its place in [`Leaving::stops`].
    pub stop: usize,
}

/// The band on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// Over the whole width, with its title and the numbers below.
    pub rect: Rect,
    /// Who was counted in the current round and in the one before, in the order of the cards.
    counted: [Vec<Counted>; 2],
    /// The stop to which the smallest share goes on in the current round.
    worst: Option<usize>,
}

impl Default for Funnel {
    fn default() -> Self {
        Self { rect: Rect::NOTHING, counted: [Vec::new(), Vec::new()], worst: None }
    }
}

impl Funnel {
    /// Finds who was counted where. Without anybody there is no band.
    pub(super) fn find(input: &MapInput<'_>, boxes: &MapLayout) -> Self {
        let (report, leaving) = (input.report, &input.report.leaving);
        if leaving.most == 0 {
            return Self::default();
        }
        let stops = leaving.stops.iter().enumerate();
        let stops: HashMap<_, usize> = stops.map(|(at, stop)| (&stop.id, at)).collect();
        let counted = [report.current, report.compared.map(|(before, _)| before)].map(|round| {
            let place = |(card, held): (usize, &super::CardBox)| {
                let stop = *stops.get(&held.id)?;
                leaving.stops.get(stop)?.reached.get(round?).copied().flatten()?;
                Some(Counted { card, stop })
            };
            boxes.cards.iter().enumerate().filter_map(place).collect()
        });
        let worst = report.current.and_then(|round| Some(leaving.largest_loss(round)?.0));
        Self { rect: Rect::NOTHING, counted, worst }
    }

    /// Whether there is something to show.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.counted.iter().any(|all| !all.is_empty())
    }

    /// The height it takes under the curve, the gap included.
    pub(super) fn height(&self, zoom: f32) -> f32 {
        if self.is_shown() { (GAP + TITLE + BAND + BELOW) * zoom } else { 0.0 }
    }

    /// Puts it below the curve. Where the lanes begin, but for the gap above them.
    pub(super) fn place(&mut self, curve: Rect, zoom: f32) -> f32 {
        let top = curve.max.y + GAP * zoom;
        let bottom = top + self.height(zoom) - GAP * zoom;
        self.rect = if self.is_shown() {
            Rect::from_min_max(pos2(curve.min.x, top), pos2(curve.max.x, bottom))
        } else {
            Rect::NOTHING
        };
        curve.max.y + self.height(zoom)
    }

    /// Those counted in the current round whose cards are among these.
    pub fn seen(&self, cards: &Range<usize>) -> impl Iterator<Item = Counted> {
        let [now, _] = &self.counted;
        let first = now.partition_point(|one| one.card < cards.start);
        let last = now.partition_point(|one| one.card < cards.end);
        now.get(first..last).unwrap_or_default().iter().copied()
    }

    /// The same of a round, with the nearest one on each side.
    fn around(&self, round: usize, cards: &Range<usize>) -> &[Counted] {
        let all = self.counted.get(round).map_or(&[][..], Vec::as_slice);
        let first = all.partition_point(|one| one.card < cards.start).saturating_sub(1);
        let last = (all.partition_point(|one| one.card < cards.end) + 1).min(all.len());
        all.get(first..last).unwrap_or_default()
    }

    /// The part of the band under a card.
    #[must_use]
    pub fn part(&self, boxes: &MapLayout, counted: Counted) -> Option<Rect> {
        let card = boxes.cards.get(counted.card)?;
        Some(Rect::from_x_y_ranges(card.rect.x_range(), self.rect.y_range()))
    }
}

/// Paints what is seen between two places of the map; the title stays at the left edge of what is seen.
pub(super) fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    x: Rangef,
    (by, frozen): (Vec2, f32),
) {
    let funnel = &boxes.funnel;
    let seen = boxes.cards_in(x.expand(20.0 * input.zoom));
    let picture = Picture { painter, input, leaving: &input.report.leaving, boxes, by };
    let zoom = input.zoom;
    if let Some((before, _)) = input.report.compared {
        picture.outline(funnel.around(1, &seen), before, moved(x, by.x));
    }
    if let Some(round) = input.report.current {
        picture.fill(funnel.around(0, &seen), round);
        for counted in funnel.seen(&seen) {
            picture.below(counted, round);
        }
    }
    let left = (frozen + 4.0 * zoom).max(funnel.rect.min.x + 4.0 * zoom);
    let at = pos2(left, funnel.rect.min.y) + by;
    let text = input.words.text("map-funnel");
    let title = row(painter, &text, semibold(11.5 * zoom), input.theme.muted);
    let ground = Rect::from_min_size(at, title.size()).expand(2.0 * zoom);
    painter.rect_filled(ground, 3.0 * zoom, input.theme.canvas);
    painter.galley(at, title, input.theme.muted);
}

struct Picture<'a> {
    painter: &'a Painter,
    input: &'a MapInput<'a>,
    leaving: &'a Leaving,
    boxes: &'a MapLayout,
    by: Vec2,
}

impl Picture<'_> {
    /// Where a stop's part of the band is, and half its thickness.
    fn spot(&self, counted: Counted, round: usize) -> Option<(Pos2, f32)> {
        let (funnel, zoom) = (&self.boxes.funnel, self.input.zoom);
        let n = self.stop(counted)?.reached.get(round).copied().flatten()?;
        let most = self.leaving.most.max(1);
        let thick = (n as f64 / most as f64) as f32 * BAND * zoom;
        let x = self.boxes.cards.get(counted.card)?.rect.center().x;
        let y = funnel.rect.min.y + (TITLE + BAND / 2.0) * zoom;
        Some((pos2(x, y) + self.by, thick.max(THINNEST * zoom) / 2.0))
    }

    fn stop(&self, counted: Counted) -> Option<&Stop> {
        self.leaving.stops.get(counted.stop)
    }

    fn fill(&self, counted: &[Counted], round: usize) {
        let (theme, zoom) = (self.input.theme, self.input.zoom);
        let spots: Vec<_> = counted.iter().filter_map(|one| self.spot(*one, round)).collect();
        let mut mesh = Mesh::default();
        for pair in spots.windows(2) {
            let [(a, thick), (b, thin)] = *pair else { continue };
            let first = mesh.vertices.len() as u32;
            for (at, off) in [(a, -thick), (a, thick), (b, thin), (b, -thin)] {
                mesh.colored_vertex(at + vec2(0.0, off), theme.band);
            }
            mesh.add_triangle(first, first + 1, first + 2);
            mesh.add_triangle(first, first + 2, first + 3);
        }
        if !mesh.is_empty() {
            self.painter.add(Shape::mesh(mesh));
        }
        for (at, half) in spots {
            let stroke = Stroke::new(3.0 * zoom, theme.accent);
            self.painter.vline(at.x, at.y - half..=at.y + half, stroke);
        }
    }

    /// The round before, dashed; only what is seen of it.
    fn outline(&self, counted: &[Counted], round: usize, x: Rangef) {
        let (theme, zoom) = (self.input.theme, self.input.zoom);
        let spots: Vec<_> = counted.iter().filter_map(|one| self.spot(*one, round)).collect();
        let stroke = Stroke::new(1.2 * zoom, theme.before);
        let (dash, gap) = (5.0 * zoom, 4.0 * zoom);
        for pair in spots.windows(2) {
            let [(a, thick), (b, thin)] = *pair else { continue };
            for side in [-1.0, 1.0] {
                let ends = [a + vec2(0.0, side * thick), b + vec2(0.0, side * thin)];
                let ends = super::curve::seen_part(ends[0], ends[1], x, dash + gap);
                self.painter.extend(Shape::dashed_line(&ends, stroke, dash, gap));
            }
        }
    }

    /// How many, and the share that goes on.
    fn below(&self, counted: Counted, round: usize) {
        let (theme, zoom, words) = (self.input.theme, self.input.zoom, self.input.words);
        let (Some(stop), Some(part)) =
            (self.stop(counted), self.boxes.funnel.part(self.boxes, counted))
        else {
            return;
        };
        let top = self.boxes.funnel.rect.min.y + (TITLE + BAND + 3.0) * zoom;
        let put = |y: f32, text: &str, font: FontId, colour| {
            if text.is_empty() {
                return;
            }
            let galley = row(self.painter, text, font, colour);
            let at = pos2(part.center().x, y) + self.by;
            let at = Align2::CENTER_TOP.anchor_size(at, galley.size());
            self.painter.galley(at.min, galley, colour);
        };
        let n = stop.reached.get(round).copied().flatten().unwrap_or_default();
        put(top, &words.count(n), semibold(11.5 * zoom), theme.text);
        let (share, interval) = texts::share_on(stop, round, words);
        let is_worst = self.boxes.funnel.worst == Some(counted.stop);
        let font = if is_worst { semibold(10.5 * zoom) } else { regular(10.5 * zoom) };
        let colour = if is_worst { theme.worse } else { theme.muted };
        put(top + 15.0 * zoom, &share, font, colour);
        put(top + 28.0 * zoom, &interval, regular(10.5 * zoom), colour);
    }
}
