//! The customers as a band along the journey, as thick as they are many, and their scores as a line above it.

use crate::analysis::{Leaving, Report, Stop};
use crate::i18n::Words;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, row, wrapped_whole_words};
use crate::paint::theme::Theme;
use crate::wording::kpis as texts;
use egui::{Mesh, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};
use std::ops::Range;

/// Where a touchpoint was drawn.
#[derive(Clone, Copy, Debug)]
pub struct StopPlace {
    /// Its place among the stops.
    pub at: usize,
    /// Its part of the picture.
    pub rect: Rect,
}

/// Room of the scores.
const SCORES: f32 = 84.0;
/// Room of the names and numbers below.
const BELOW: f32 = 92.0;
/// The thinnest band.
const THINNEST: f32 = 2.0;

/// Draws the picture, as far as it is in sight. The round looked at is filled, the one before is an outline.
pub fn leaving(
    painter: &Painter,
    place: Rect,
    leaving: &Leaving,
    report: &Report,
    words: &Words,
    theme: &Theme,
) -> Vec<StopPlace> {
    let Some(round) = report.current else { return Vec::new() };
    let n = leaving.stops.len().max(1) as f32;
    let step = place.width() / n;
    let x = |at: usize| place.left() + step * (at as f32 + 0.5);
    let scores = place.with_max_y(place.top() + SCORES);
    let band = place.with_min_y(scores.bottom() + 12.0).with_max_y(place.bottom() - BELOW);
    let seen = painter.clip_rect().x_range();
    let stop_at = |x: f32| ((x - place.left()) / step).clamp(0.0, n) as usize;
    let seen = stop_at(seen.min)..(stop_at(seen.max) + 1).min(leaving.stops.len());
    let picture = Picture { painter, leaving, words, theme, seen: seen.clone() };
    if let Some((before, _)) = report.compared {
        picture.outline(band, before, &x);
    }
    picture.fill(band, round, &x);
    if let Some((before, _)) = report.compared {
        picture.line(scores, before, &x, true);
    }
    picture.line(scores, round, &x, false);
    let worst = leaving.largest_loss(round).map(|(at, _)| at);
    let mut places = Vec::new();
    for (at, stop) in leaving.stops.iter().enumerate().take(seen.end).skip(seen.start) {
        let left = place.left() + step * at as f32;
        let rect = Rect::from_min_max(pos2(left, place.top()), pos2(left + step, place.bottom()));
        picture.below(band.bottom(), (stop, worst == Some(at)), round, x(at), step);
        places.push(StopPlace { at, rect });
    }
    places
}

struct Picture<'a> {
    painter: &'a Painter,
    leaving: &'a Leaving,
    words: &'a Words,
    theme: &'a Theme,
    /// The stops in sight.
    seen: Range<usize>,
}

impl Picture<'_> {
    /// What stops have, where they have it: of those in sight, and of the nearest beside them, so that lines go on.
    fn near<T>(&self, of: impl Fn(&Stop) -> Option<T>) -> Vec<(usize, T)> {
        let stops = &self.leaving.stops;
        let has = |at: usize| Some((at, of(stops.get(at)?)?));
        let before = (0..self.seen.start).rev().find_map(has);
        let after = (self.seen.end..stops.len()).find_map(has);
        before.into_iter().chain(self.seen.clone().filter_map(has)).chain(after).collect()
    }

    /// Stops that were counted in a round: place and half the thickness of the band.
    fn counted(&self, band: Rect, round: usize, x: &impl Fn(usize) -> f32) -> Vec<(f32, f32)> {
        let most = self.leaving.most.max(1) as f32;
        let counted = self.near(|stop| stop.reached.get(round).copied().flatten());
        let half = |n: u64| (n as f32 / most * band.height()).max(THINNEST) / 2.0;
        counted.into_iter().map(|(at, n)| (x(at), half(n))).collect()
    }

    fn fill(&self, band: Rect, round: usize, x: &impl Fn(usize) -> f32) {
        let middle = band.center().y;
        let counted = self.counted(band, round, x);
        for pair in counted.windows(2) {
            let [(x1, half1), (x2, half2)] = *pair else { continue };
            let mut mesh = Mesh::default();
            let corners = [(x1, -half1), (x1, half1), (x2, half2), (x2, -half2)];
            for (x, off) in corners {
                mesh.colored_vertex(pos2(x, middle + off), self.theme.band);
            }
            mesh.add_triangle(0, 1, 2);
            mesh.add_triangle(0, 2, 3);
            self.painter.add(mesh);
        }
        for (x, half) in counted {
            let line = [pos2(x, middle - half), pos2(x, middle + half)];
            self.painter.line_segment(line, Stroke::new(3.0, self.theme.accent));
        }
    }

    fn outline(&self, band: Rect, round: usize, x: &impl Fn(usize) -> f32) {
        let middle = band.center().y;
        let counted = self.counted(band, round, x);
        let stroke = Stroke::new(1.2, self.theme.before);
        // The dashes begin anew at each touchpoint, so that they stand still while the picture is scrolled.
        for pair in counted.windows(2) {
            let [(x1, half1), (x2, half2)] = *pair else { continue };
            for side in [-1.0, 1.0] {
                let line = [pos2(x1, middle + side * half1), pos2(x2, middle + side * half2)];
                self.painter.extend(Shape::dashed_line(&line, stroke, 5.0, 4.0));
            }
        }
    }

    /// The scores on 0–100.
    fn line(&self, place: Rect, round: usize, x: &impl Fn(usize) -> f32, is_before: bool) {
        let y =
            |score: f64| place.bottom() - 8.0 - (score / 100.0) as f32 * (place.height() - 24.0);
        let colour = if is_before { self.theme.before } else { self.theme.accent };
        if !is_before {
            for tick in [0.0, 50.0, 100.0] {
                let stroke = Stroke::new(1.0, self.theme.line);
                self.painter.hline(place.x_range(), y(tick), stroke);
            }
        }
        let scored = self.near(|stop| stop.scores.get(round).copied().flatten());
        let scored: Vec<(Pos2, f64)> =
            scored.into_iter().map(|(at, score)| (pos2(x(at), y(score)), score)).collect();
        for pair in scored.windows(2) {
            if let [(from, _), (to, _)] = *pair {
                let stroke = Stroke::new(if is_before { 1.2 } else { 2.0 }, colour);
                self.painter.line_segment([from, to], stroke);
            }
        }
        for (point, score) in scored {
            if is_before {
                self.painter.circle(point, 3.0, self.theme.canvas, Stroke::new(1.2, colour));
                continue;
            }
            self.painter.circle_filled(point, 4.0, colour);
            let text = row(self.painter, &self.words.score(score), semibold(11.5), self.theme.text);
            let at = point - vec2(text.size().x / 2.0, text.size().y + 5.0);
            self.painter.galley(at, text, self.theme.text);
        }
    }

    /// Name, number and the share that goes on.
    fn below(&self, top: f32, (stop, is_worst): (&Stop, bool), round: usize, x: f32, step: f32) {
        let theme = self.theme;
        let centred = |y: f32, text: &str, font: egui::FontId, colour, rows: usize| {
            let width = step - 6.0;
            let space = Room { width, rows, least: 8.5 };
            let galley = wrapped_whole_words(self.painter, text, &font, colour, space);
            let height = galley.size().y;
            self.painter.galley(pos2(x - galley.size().x / 2.0, y), galley, colour);
            height
        };
        let n = stop.reached.get(round).copied().flatten();
        let number = n.map_or_else(|| self.words.text("compare-nothing"), |n| self.words.count(n));
        let mut y = top + 6.0;
        y += centred(y, &number, semibold(12.5), theme.text, 1) + 1.0;
        y += centred(y, &stop.name, regular(11.5), theme.text, 2) + 2.0;
        let share = stop.goes_on.get(round).copied().flatten();
        if let Some(share) = share {
            let colour = if is_worst { theme.worse } else { theme.muted };
            let font = if is_worst { semibold(11.0) } else { regular(11.0) };
            let text = texts::goes_on(share.value, (share.lo, share.hi), self.words);
            centred(y, &text, font, colour, 3);
        } else if stop.joined.get(round).copied().unwrap_or(false) {
            centred(y, "+", regular(11.0), theme.muted, 1);
        }
    }
}
