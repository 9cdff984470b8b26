//! The journey as a narrow strip for the first page: stages, names, scores, the curve with its interval, and the
//! drops by number.

mod curve;
mod legend;

use super::{Board, Content};
use crate::analysis::{Report, TouchpointReport, VersusTarget};
use crate::export::picture::setup;
use crate::paint::headless::{Painted, render};
use crate::paint::theme::LIGHT;
use crate::paint::{fonts, text};
use egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Sense, Shape, Stroke, pos2, vec2,
};
use legend::Legend;
use std::sync::Arc;

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
/// Surely high enough for all of it.
const HIGHEST: f32 = 1000.0;

/// Paints the strip in this width.
pub(in crate::export) fn strip(board: &Board<'_>, content: &Content, width: f32) -> Painted {
    let page = vec2(width, HIGHEST);
    let painted = render(page, setup, |ui| {
        let strip = Strip::new(board, content, ui.painter().clone(), width);
        strip.legend.paint(&strip.painter);
        strip.stages();
        strip.axis();
        strip.curve();
        strip.names();
        strip.drops();
        let height = strip.top() + NAMES + CURVE + FOOT;
        ui.allocate_rect(Rect::from_min_size(Pos2::ZERO, vec2(width, height)), Sense::hover());
    });
    painted.cut_below(0.0)
}

/// The mark of a score below its target.
fn below(middle: Pos2, color: Color32) -> Shape {
    let points = [vec2(-4.0, -3.6), vec2(4.0, -3.6), vec2(0.0, 3.6)].map(|by| middle + by).to_vec();
    Shape::convex_polygon(points, color, Stroke::NONE)
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
    legend: Legend,
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
        let legend = Legend::of(board, &painter, width);
        Self { board, content, painter, width, columns, column, spans, legend }
    }

    fn report(&self) -> &'a Report {
        self.board.report
    }

    /// Below the heads of the stages.
    fn top(&self) -> f32 {
        self.legend.height() + HEAD + 2.0
    }

    fn y(&self, score: f64) -> f32 {
        let zero = self.top() + NAMES + CURVE;
        zero - (score as f32 / 100.0).clamp(0.0, 1.0) * CURVE
    }

    /// A text on one line; its end is where the next thing may begin.
    fn say(&self, at: Pos2, align: Align2, text: &str, size: f32, color: Color32) -> f32 {
        self.painter.text(at, align, text, fonts::regular(size), color).right()
    }

    fn triangle(&self, middle: Pos2, color: Color32) {
        self.painter.add(below(middle, color));
    }

    fn stages(&self) {
        let heads = self.legend.height();
        for (at, left, right) in &self.spans {
            let Some(stage) = self.report().stages.get(*at) else { continue };
            let head = Rect::from_min_max(pos2(*left, heads), pos2(*right, heads + HEAD));
            let radius = CornerRadius::same(4);
            self.painter.rect_filled(head, radius, LIGHT.stage(stage.kind));
            let ground = Rect::from_min_max(
                pos2(*left, self.top()),
                pos2(*right, self.top() + NAMES + CURVE + FOOT),
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
        // Smaller letters are better than a stage without its score.
        let sizes = [11.5, 10.5, 9.5, 9.0];
        let mut both =
            sizes.into_iter().map(|size| (layout(&stage.name, size), layout(&score, size)));
        let space = if score.is_empty() { 0.0 } else { 6.0 };
        let fitting =
            both.find(|(name, number)| name.size().x + space + number.size().x <= inner.width());
        let name = if let Some((name, number)) = fitting {
            let left = inner.right() - number.size().x;
            let at = pos2(left, inner.center().y - number.size().y / 2.0);
            self.painter.galley(at, number, on);
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

    /// A touchpoint's name in the rows that it takes, or its number.
    fn name(&self, at: usize, name: &str) -> Arc<Galley> {
        let number = (at + 1).to_string();
        let name = if self.columns.len() >= KEYED_FROM { &number } else { name };
        let language = self.board.words.language();
        let room = self.column - 3.0;
        let broken = crate::export::paper::hyphenated(&self.painter, name, 9.0, room, language);
        let font = fonts::regular(9.0);
        text::wrapped(&self.painter, &broken, font, LIGHT.text, self.column - 1.0, 4)
    }

    fn names(&self) {
        if self.columns.len() >= BARE_FROM {
            return;
        }
        let names: Vec<Arc<Galley>> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, (one, _))| self.name(at, &one.name))
            .collect();
        // Scores stand in one row, below the longest name.
        let rows = names.iter().map(|name| name.rows.len()).max().unwrap_or_default().max(2);
        let top = self.top() + 4.0;
        let y = top + 11.0 * rows as f32 + 3.0;
        for ((one, x), name) in self.columns.iter().zip(names) {
            let mut job = (*name.job).clone();
            job.halign = egui::Align::Center;
            self.painter.galley(pos2(*x, top), self.painter.layout_job(job), LIGHT.text);
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
}
