//! The curve of the strip: axis, both rounds, the interval, and the drops by number.

use super::{AXIS, Strip};
use crate::analysis::ScoreReport;
use crate::journey::{self, Evidence, Walk};
use crate::paint::fonts;
use crate::paint::theme::LIGHT;
use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Align2, Shape, Stroke, pos2};

/// The scores of one round, by the place of their touchpoint in the journey.
type Scores<'a> = Vec<Option<(&'a ScoreReport, f64)>>;

impl<'a> Strip<'a> {
    pub(super) fn axis(&self) {
        for score in [0.0, 50.0, 100.0] {
            let y = self.y(score);
            let stroke = Stroke::new(1.0, LIGHT.line);
            self.painter.line_segment([pos2(AXIS, y), pos2(self.width, y)], stroke);
            let text = self.board.words.score(score);
            self.say(pos2(AXIS - 6.0, y), Align2::RIGHT_CENTER, &text, 10.5, LIGHT.muted);
        }
        if let Some(target) = self.report().target {
            let y = self.y(target);
            let line = [pos2(AXIS, y), pos2(self.width, y)];
            let stroke = Stroke::new(1.2, LIGHT.accent);
            self.painter.extend(Shape::dashed_line(&line, stroke, 4.0, 3.0));
        }
    }

    fn scores(&self, round: Option<usize>) -> Scores<'a> {
        let of = |(one, _): &(&'a crate::analysis::TouchpointReport, f32)| {
            let score = one.score(round?)?;
            Some((score, score.value()?))
        };
        self.columns.iter().map(of).collect()
    }

    /// The middle of a touchpoint's column.
    fn x(&self, at: usize) -> f32 {
        self.columns.get(at).map_or(AXIS, |(_, x)| *x)
    }

    /// The steps of customers between the touchpoints that have a score.
    fn walks(&self, scores: &Scores<'_>) -> Vec<Walk> {
        let has_score =
            |at: usize, _: &journey::Touchpoint| scores.get(at).is_some_and(Option::is_some);
        journey::walks(self.board.journey, None, has_score)
    }

    pub(super) fn curve(&self) {
        let before = self.scores(self.report().compared.map(|(before, _)| before));
        let now = self.scores(self.report().current);
        let walks = self.walks(&now);
        self.band(&now, &walks);
        self.line(&before, &self.walks(&before), Stroke::new(1.2, LIGHT.before), true);
        self.line(&now, &walks, Stroke::new(2.0, LIGHT.accent), false);
        let radius = (self.column * 0.2).clamp(0.6, 4.0);
        let places = |scores: &Scores<'a>| {
            let place = |(at, score): (usize, &Option<(&'a ScoreReport, f64)>)| {
                score.map(|(answers, score)| (pos2(self.x(at), self.y(score)), answers))
            };
            scores.iter().enumerate().filter_map(place).collect::<Vec<_>>()
        };
        for (at, _) in places(&before) {
            let stroke = Stroke::new(1.3, LIGHT.before);
            self.painter.circle(at, radius * 0.8, LIGHT.surface, stroke);
        }
        for (at, answers) in places(&now) {
            if answers.evidence == Evidence::Assumed {
                let stroke = Stroke::new(1.5, LIGHT.accent);
                self.painter.circle(at, radius * 0.85, LIGHT.surface, stroke);
            } else {
                self.painter.circle_filled(at, radius, LIGHT.accent);
            }
        }
    }

    /// A curve along the steps: dotted where nothing is known of what lies between, dashed to and from a guess.
    fn line(&self, scores: &Scores<'_>, walks: &[Walk], stroke: Stroke, is_dashed: bool) {
        for walk in walks {
            let score = |at: usize| *scores.get(at)?;
            let Some((first, second)) = score(walk.from).zip(score(walk.to)) else { continue };
            let from = pos2(self.x(walk.from), self.y(first.1));
            let to = pos2(self.x(walk.to), self.y(second.1));
            let is_guess = [first, second].iter().any(|(it, _)| it.evidence == Evidence::Assumed);
            if !walk.over.is_empty() {
                self.painter.extend(Shape::dotted_line(
                    &[from, to],
                    stroke.color,
                    4.0,
                    stroke.width / 2.0,
                ));
            } else if is_dashed || is_guess {
                self.painter.extend(Shape::dashed_line(&[from, to], stroke, 4.0, 3.0));
            } else {
                self.painter.line_segment([from, to], stroke);
            }
        }
    }

    /// The interval along the steps; nothing over what nobody measured.
    fn band(&self, scores: &Scores<'_>, walks: &[Walk]) {
        let mut mesh = Mesh::default();
        for walk in walks.iter().filter(|walk| walk.over.is_empty()) {
            let interval = |at: usize| scores.get(at)?.as_ref()?.0.score100;
            let Some((from, to)) = interval(walk.from).zip(interval(walk.to)) else { continue };
            let first = mesh.vertices.len() as u32;
            for (at, interval) in [(walk.from, from), (walk.to, to)] {
                for end in [interval.hi, interval.lo] {
                    let pos = pos2(self.x(at), self.y(end));
                    mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color: LIGHT.band });
                }
            }
            mesh.indices.extend([0, 1, 2, 1, 2, 3].map(|corner| first + corner));
        }
        self.painter.add(Shape::mesh(mesh));
    }

    pub(super) fn drops(&self) {
        for drop in &self.content.drops {
            let Some((one, x)) = self.columns.iter().find(|(one, _)| one.id == drop.to) else {
                continue;
            };
            let Some(score) = self.report().current.and_then(|at| one.score(at)?.value()) else {
                continue;
            };
            // Beside the point, where the line does not run through it.
            let y = (self.y(score) + 16.0).min(self.y(0.0) + 6.0);
            let at = pos2(*x, y);
            let (fill, ink) = if drop.is_confirmed {
                (LIGHT.worse, LIGHT.surface)
            } else {
                (LIGHT.surface, LIGHT.worse)
            };
            self.painter.circle(at, 7.0, fill, Stroke::new(1.0, LIGHT.worse));
            let font = fonts::semibold(9.0);
            let number = drop.number.to_string();
            self.painter.text(at, Align2::CENTER_CENTER, number, font, ink);
        }
    }
}
