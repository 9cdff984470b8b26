//! The customers as a band along the journey, as thick as they are many, and their scores as a line above it.

use crate::analysis::{Leaving, Report, Stop};
use crate::i18n::Words;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped_whole_words};
use crate::paint::theme::Theme;
use crate::wording::figures as texts;
use egui::{Mesh, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

/// Where a touchpoint was drawn.
#[derive(Clone, Debug)]
pub struct StopPlace {
    /// Its place among the stops.
    pub at: usize,
    /// Its part of the picture.
    pub rect: Rect,
    /// What it says.
    pub sentence: String,
}

/// Room of the scores.
const SCORES: f32 = 84.0;
/// Room of the names and numbers below.
const BELOW: f32 = 92.0;
/// The thinnest band.
const THINNEST: f32 = 2.0;

/// Draws the picture. The round looked at is filled, the one before is an outline.
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
    let picture = Picture { painter, leaving, words, theme };
    if let Some((before, _)) = report.compared {
        picture.outline(band, before, &x);
    }
    picture.fill(band, round, &x);
    if let Some((before, _)) = report.compared {
        picture.line(scores, before, &x, true);
    }
    picture.line(scores, round, &x, false);
    let mut places = Vec::new();
    for (at, stop) in leaving.stops.iter().enumerate() {
        let left = place.left() + step * at as f32;
        let rect = Rect::from_min_max(pos2(left, place.top()), pos2(left + step, place.bottom()));
        picture.below(band.bottom(), (at, stop), round, &x, step);
        let sentence = texts::stop(stop, round, words);
        places.push(StopPlace { at, rect, sentence });
    }
    places
}

struct Picture<'a> {
    painter: &'a Painter,
    leaving: &'a Leaving,
    words: &'a Words,
    theme: &'a Theme,
}

impl Picture<'_> {
    /// Stops that were counted in a round: place and half the thickness of the band.
    fn counted(&self, band: Rect, round: usize, x: &impl Fn(usize) -> f32) -> Vec<(f32, f32)> {
        let most = self.leaving.most.max(1) as f32;
        let stops = self.leaving.stops.iter().enumerate();
        let counted = stops.filter_map(|(at, stop)| {
            let n = stop.reached.get(round).copied().flatten()?;
            let thick = (n as f32 / most * band.height()).max(THINNEST);
            Some((x(at), thick / 2.0))
        });
        counted.collect()
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
        for side in [-1.0, 1.0] {
            let line: Vec<Pos2> =
                counted.iter().map(|(x, half)| pos2(*x, middle + side * half)).collect();
            self.painter.extend(Shape::dashed_line(&line, stroke, 5.0, 4.0));
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
        let stops = self.leaving.stops.iter().enumerate();
        let scored = stops.filter_map(|(at, stop)| Some((at, stop.scores.get(round).copied()??)));
        let scored: Vec<(Pos2, f64)> =
            scored.map(|(at, score)| (pos2(x(at), y(score)), score)).collect();
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
    fn below(
        &self,
        top: f32,
        (at, stop): (usize, &Stop),
        round: usize,
        x: &impl Fn(usize) -> f32,
        step: f32,
    ) {
        let theme = self.theme;
        let centred = |y: f32, text: &str, font: egui::FontId, colour, rows: usize| {
            let width = step - 6.0;
            let galley = wrapped_whole_words(self.painter, text, &font, colour, width, rows, 8.5);
            let height = galley.size().y;
            self.painter.galley(pos2(x(at) - galley.size().x / 2.0, y), galley, colour);
            height
        };
        let n = stop.reached.get(round).copied().flatten();
        let number = n.map_or_else(|| self.words.text("compare-nothing"), |n| self.words.count(n));
        let mut y = top + 6.0;
        y += centred(y, &number, semibold(12.5), theme.text, 1) + 1.0;
        y += centred(y, &stop.name, regular(11.5), theme.text, 2) + 2.0;
        let share = stop.goes_on.get(round).copied().flatten();
        if let Some(share) = share {
            let largest = self.leaving.largest_loss(round).is_some_and(|(worst, _)| worst == at);
            let colour = if largest { theme.worse } else { theme.muted };
            let font = if largest { semibold(11.0) } else { regular(11.0) };
            let text = texts::goes_on(share.value, (share.lo, share.hi), self.words);
            centred(y, &text, font, colour, 3);
        } else if stop.joined.get(round).copied().unwrap_or(false) {
            centred(y, "+", regular(11.0), theme.muted, 1);
        }
    }
}
