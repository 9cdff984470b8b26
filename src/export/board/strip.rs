//! The journey as a narrow strip for the first page: stages, names, scores, the curve with its interval, and the
//! drops by number.

use super::{Board, Content};
use crate::analysis::{Report, ScoreReport, TouchpointReport, VersusTarget};
use crate::export::picture::setup;
use crate::paint::headless::{Painted, render};
use crate::paint::theme::LIGHT;
use crate::paint::{fonts, text};
use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Align2, Color32, CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, pos2, vec2};

/// From so many touchpoints on, names are numbers with a key.
pub(in crate::export) const KEYED_FROM: usize = 16;
/// From so many on there is no room for a number each.
const BARE_FROM: usize = 45;
/// Width for the axis on the left.
const AXIS: f32 = 24.0;
/// Between stages.
const GAP: f32 = 6.0;
/// Height of the stages' heads, of names and scores, of the curve, and below it.
const HEAD: f32 = 22.0;
const NAMES: f32 = 62.0;
const CURVE: f32 = 140.0;
const FOOT: f32 = 14.0;
const LEGEND: f32 = 20.0;

/// Paints the strip in this width.
pub(in crate::export) fn strip(board: &Board<'_>, content: &Content, width: f32) -> Painted {
    let height = LEGEND + HEAD + 2.0 + NAMES + CURVE + FOOT;
    render(vec2(width, height), setup, |ui| {
        let strip = Strip::new(board, content, ui.painter().clone(), width);
        strip.legend();
        strip.stages();
        strip.axis();
        strip.curve();
        strip.names();
        strip.drops();
        ui.allocate_rect(Rect::from_min_size(Pos2::ZERO, vec2(width, height)), Sense::hover());
    })
}

struct Strip<'a> {
    board: &'a Board<'a>,
    content: &'a Content,
    painter: Painter,
    width: f32,
    /// Of every touchpoint: it and the middle of its column.
    columns: Vec<(&'a TouchpointReport, f32)>,
    /// Width of a touchpoint's column.
    column: f32,
    /// Of every stage that has touchpoints: its index and its span.
    spans: Vec<(usize, f32, f32)>,
}

impl<'a> Strip<'a> {
    fn new(board: &'a Board<'a>, content: &'a Content, painter: Painter, width: f32) -> Self {
        let report = board.report;
        let count = report.coverage.touchpoints.max(1) as f32;
        let filled = report.stages.iter().filter(|stage| !stage.touchpoints.is_empty()).count();
        let gap = if filled > 20 { 1.0 } else { GAP };
        let column = (width - AXIS - gap * filled.saturating_sub(1) as f32) / count;
        let (mut x, mut columns, mut spans) = (AXIS, Vec::new(), Vec::new());
        for (at, stage) in report.stages.iter().enumerate() {
            if stage.touchpoints.is_empty() {
                continue;
            }
            let left = x;
            for one in &stage.touchpoints {
                columns.push((one, x + column / 2.0));
                x += column;
            }
            spans.push((at, left, x));
            x += gap;
        }
        Self { board, content, painter, width, columns, column, spans }
    }

    fn report(&self) -> &'a Report {
        self.board.report
    }

    fn top() -> f32 {
        LEGEND + HEAD + 2.0
    }

    fn y(score: f64) -> f32 {
        let zero = Self::top() + NAMES + CURVE;
        zero - (score as f32 / 100.0).clamp(0.0, 1.0) * CURVE
    }

    /// A text on one line; its end is where the next thing may begin.
    fn say(&self, at: Pos2, align: Align2, text: &str, size: f32, color: Color32) -> f32 {
        self.painter.text(at, align, text, fonts::regular(size), color).right()
    }

    fn legend(&self) {
        let words = self.board.words;
        let y = 6.0;
        let font = fonts::semibold(11.5);
        let title = words.text("export-board-strip");
        let x = self.painter.text(pos2(0.0, y), Align2::LEFT_CENTER, title, font, LIGHT.muted);
        let place = |x: f32| pos2(x, y);
        let round = |at: Option<usize>| {
            at.and_then(|at| self.report().rounds.get(at)).map(|round| round.name.clone())
        };
        let mut right = x.right() + 18.0;
        if self.columns.iter().any(|(one, _)| one.versus_target == VersusTarget::Below) {
            self.triangle(place(right + 4.0), LIGHT.worse);
            right = self.legend_text(right + 12.0, &words.text("export-board-below"));
        }
        if let Some(name) = round(self.report().current) {
            self.painter.circle_filled(place(right + 4.0), 4.0, LIGHT.accent);
            right = self.legend_text(right + 12.0, &name);
        }
        if let Some(name) = round(self.report().compared.map(|(before, _)| before)) {
            let stroke = Stroke::new(1.5, LIGHT.before);
            self.painter.circle(place(right + 4.0), 3.2, LIGHT.surface, stroke);
            right = self.legend_text(right + 12.0, &name);
        }
        let band = Rect::from_center_size(place(right + 8.0), vec2(16.0, 9.0));
        self.painter.rect_filled(band, 0, LIGHT.band);
        right = self.legend_text(right + 20.0, &words.text("export-board-interval"));
        if let Some(target) = self.report().target {
            let line = [place(right), place(right + 16.0)];
            self.painter.extend(Shape::dashed_line(
                &line,
                Stroke::new(1.2, LIGHT.accent),
                4.0,
                3.0,
            ));
            let target = words.target(target);
            let text = words.with("export-board-target", &[("target", (&target).into())]);
            self.legend_text(right + 20.0, &text);
        }
    }

    fn legend_text(&self, x: f32, text: &str) -> f32 {
        self.say(pos2(x, 6.0), Align2::LEFT_CENTER, text, 10.5, LIGHT.muted) + 14.0
    }

    fn triangle(&self, middle: Pos2, color: Color32) {
        let points =
            [vec2(-4.0, -3.6), vec2(4.0, -3.6), vec2(0.0, 3.6)].map(|by| middle + by).to_vec();
        self.painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    }

    fn stages(&self) {
        for (at, left, right) in &self.spans {
            let Some(stage) = self.report().stages.get(*at) else { continue };
            let head = Rect::from_min_max(pos2(*left, LEGEND), pos2(*right, LEGEND + HEAD));
            let radius = CornerRadius::same(4);
            self.painter.rect_filled(head, radius, LIGHT.stage(stage.kind));
            let ground = Rect::from_min_max(
                pos2(*left, Self::top()),
                pos2(*right, Self::top() + NAMES + CURVE + FOOT),
            );
            self.painter.rect_filled(ground, radius, LIGHT.stage_ground(stage.kind));
            self.stage_name(stage, head);
        }
    }

    fn stage_name(&self, stage: &crate::analysis::StageReport, head: Rect) {
        let score = self.report().current.and_then(|at| stage.rounds.get(at)?.score100);
        let score = score.map(|score| self.board.words.score(score)).unwrap_or_default();
        let on = LIGHT.on_stage();
        let layout = |text: &str, size: f32| {
            self.painter.layout_no_wrap(text.to_owned(), fonts::semibold(size), on)
        };
        let inner = head.shrink2(vec2(8.0_f32.min(head.width() * 0.08), 0.0));
        let number = layout(&score, 11.5);
        let name = layout(&stage.name, 11.5);
        let fits_both = name.size().x + number.size().x + 8.0 <= inner.width();
        if fits_both && !score.is_empty() {
            let at =
                pos2(inner.right() - number.size().x, inner.center().y - number.size().y / 2.0);
            self.painter.galley(at, number, on);
        }
        let name = if fits_both || name.size().x <= inner.width() {
            name
        } else {
            let font = fonts::semibold(9.0);
            text::wrapped(&self.painter, &stage.name, font, on, inner.width().max(8.0), 2)
        };
        if name.size().x <= inner.width() + 1.0 {
            self.painter.galley(
                pos2(inner.left(), inner.center().y - name.size().y / 2.0),
                name,
                on,
            );
        }
    }

    fn axis(&self) {
        for score in [0.0, 50.0, 100.0] {
            let y = Self::y(score);
            let stroke = Stroke::new(1.0, LIGHT.line);
            self.painter.line_segment([pos2(AXIS, y), pos2(self.width, y)], stroke);
            let text = self.board.words.score(score);
            self.say(pos2(AXIS - 6.0, y), Align2::RIGHT_CENTER, &text, 10.5, LIGHT.muted);
        }
        if let Some(target) = self.report().target {
            let y = Self::y(target);
            let line = [pos2(AXIS, y), pos2(self.width, y)];
            let stroke = Stroke::new(1.2, LIGHT.accent);
            self.painter.extend(Shape::dashed_line(&line, stroke, 4.0, 3.0));
        }
    }

    fn points(&self, round: Option<usize>) -> Vec<(f32, &'a ScoreReport, f64)> {
        let of = |(one, x): &(&'a TouchpointReport, f32)| {
            let score = one.score(round?)?;
            Some((*x, score, score.value()?))
        };
        self.columns.iter().filter_map(of).collect()
    }

    fn curve(&self) {
        let before = self.points(self.report().compared.map(|(before, _)| before));
        let now = self.points(self.report().current);
        self.band(&now);
        let line: Vec<Pos2> = before.iter().map(|(x, _, it)| pos2(*x, Self::y(*it))).collect();
        let stroke = Stroke::new(1.2, LIGHT.before);
        self.painter.extend(Shape::dashed_line(&line, stroke, 4.0, 3.0));
        let line: Vec<Pos2> = now.iter().map(|(x, _, it)| pos2(*x, Self::y(*it))).collect();
        self.painter.add(Shape::line(line, Stroke::new(2.0, LIGHT.accent)));
        let radius = (self.column * 0.2).clamp(0.6, 4.0);
        for (x, _, score) in &before {
            let stroke = Stroke::new(1.3, LIGHT.before);
            self.painter.circle(pos2(*x, Self::y(*score)), radius * 0.8, LIGHT.surface, stroke);
        }
        for (x, answers, score) in &now {
            let at = pos2(*x, Self::y(*score));
            if answers.evidence == crate::journey::Evidence::Assumed {
                let stroke = Stroke::new(1.5, LIGHT.accent);
                self.painter.circle(at, radius * 0.85, LIGHT.surface, stroke);
            } else {
                self.painter.circle_filled(at, radius, LIGHT.accent);
            }
        }
    }

    fn band(&self, points: &[(f32, &ScoreReport, f64)]) {
        let mut mesh = Mesh::default();
        let mut last: Option<u32> = None;
        for (x, score, _) in points {
            let Some(interval) = score.score100 else {
                last = None;
                continue;
            };
            let next = mesh.vertices.len() as u32;
            for end in [interval.hi, interval.lo] {
                let pos = pos2(*x, Self::y(end));
                mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color: LIGHT.band });
            }
            if let Some(from) = last {
                mesh.indices.extend([from, from + 1, next, from + 1, next, next + 1]);
            }
            last = Some(next);
        }
        self.painter.add(Shape::mesh(mesh));
    }

    fn names(&self) {
        let count = self.columns.len();
        if count >= BARE_FROM {
            return;
        }
        for (at, (one, x)) in self.columns.iter().enumerate() {
            let name = if count >= KEYED_FROM { (at + 1).to_string() } else { one.name.clone() };
            let broken = super::super::paper::hyphenated(
                &self.painter,
                &name,
                9.0,
                self.column - 3.0,
                self.board.words.language(),
            );
            let font = fonts::regular(9.0);
            let galley =
                text::wrapped(&self.painter, &broken, font, LIGHT.text, self.column - 1.0, 4);
            let (mut y, rows) = (Self::top() + 4.0, galley.rows.len().max(1));
            let mut job = (*galley.job).clone();
            job.halign = egui::Align::Center;
            self.painter.galley(pos2(*x, y), self.painter.layout_job(job), LIGHT.text);
            y += 11.0 * rows.max(2) as f32 + 3.0;
            let Some(score) = self.report().current.and_then(|round| one.score(round)?.value())
            else {
                continue;
            };
            let is_below = one.versus_target == VersusTarget::Below;
            let color = if is_below { LIGHT.worse } else { LIGHT.text };
            let size = (self.column * 0.4).clamp(7.7, 13.5);
            let text = self.board.words.score(score);
            let font = fonts::semibold(size);
            let place = self.painter.text(pos2(*x, y), Align2::CENTER_TOP, text, font, color);
            if is_below && self.column > 30.0 {
                self.triangle(pos2(place.right() + 6.0, place.center().y), LIGHT.worse);
            }
        }
    }

    fn drops(&self) {
        for drop in &self.content.drops {
            let Some((one, x)) = self.columns.iter().find(|(one, _)| one.id == drop.to) else {
                continue;
            };
            let Some(score) = self.report().current.and_then(|at| one.score(at)?.value()) else {
                continue;
            };
            // Beside the point, where the line does not run through it.
            let y = (Self::y(score) + 16.0).min(Self::y(0.0) + 6.0);
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
