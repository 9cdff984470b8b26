//! A pen for the board: places and sizes in points of the board, whatever the screen.

use super::{BOARD, Present, SMALLEST};
use crate::journey::StageKind;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, row, wrapped_whole_words};
use crate::paint::theme::Theme;
use egui::{Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};
use std::sync::Arc;

/// The edge that stays free.
pub(super) const EDGE: f32 = 48.0;
/// How far above the baseline a text of size 1 begins.
const ASCENT: f32 = 0.97;

/// Paints on the board.
pub(super) struct Pen<'a> {
    painter: &'a Painter,
    pub present: &'a Present<'a>,
    origin: Pos2,
    scale: f32,
    /// Width and height of the board; at least [`BOARD`].
    pub size: Vec2,
}

/// A text that is laid out and not yet placed.
pub(super) struct Text {
    galley: Arc<Galley>,
    colour: Color32,
    scale: f32,
}

impl Text {
    pub(super) fn width(&self) -> f32 {
        self.galley.size().x / self.scale
    }

    pub(super) fn height(&self) -> f32 {
        self.galley.size().y / self.scale
    }
}

impl<'a> Pen<'a> {
    pub(super) fn new(painter: &'a Painter, present: &'a Present<'a>, rect: Rect) -> Self {
        Self::on(painter, present, rect, BOARD)
    }

    /// For another board.
    pub(super) fn on(
        painter: &'a Painter,
        present: &'a Present<'a>,
        rect: Rect,
        board: Vec2,
    ) -> Self {
        let scale = (rect.width() / board.x).min(rect.height() / board.y).max(0.01);
        Self { painter, present, origin: rect.min, scale, size: rect.size() / scale }
    }

    pub(super) fn theme(&self) -> &'a Theme {
        self.present.theme
    }

    /// The right edge of what is painted.
    pub(super) fn right(&self) -> f32 {
        self.size.x - EDGE
    }

    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    fn rect_of(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.at(rect.min.x, rect.min.y), self.at(rect.max.x, rect.max.y))
    }

    fn font(&self, size: f32, strong: bool) -> FontId {
        let size = size.max(SMALLEST) * self.scale;
        if strong { semibold(size) } else { regular(size) }
    }

    /// A text in one row.
    pub(super) fn row(&self, text: &str, size: f32, strong: bool, colour: Color32) -> Text {
        let galley = row(self.painter, text, self.font(size, strong), colour);
        Text { galley, colour, scale: self.scale }
    }

    /// A text in at most `rows` rows of `width`, smaller where a word would not fit otherwise.
    pub(super) fn lines(
        &self,
        text: &str,
        size: f32,
        strong: bool,
        colour: Color32,
        (width, rows): (f32, usize),
    ) -> Text {
        let font = self.font(size, strong);
        let (width, least) = (width * self.scale, SMALLEST * self.scale);
        let galley =
            wrapped_whole_words(self.painter, text, &font, colour, Room { width, rows, least });
        Text { galley, colour, scale: self.scale }
    }

    /// Places a text; `y` is its upper edge.
    pub(super) fn put(&self, text: &Text, x: f32, y: f32) {
        self.painter.galley(self.at(x, y), Arc::clone(&text.galley), text.colour);
    }

    /// Places a text with the middle of its upper edge at `x`.
    pub(super) fn put_middle(&self, text: &Text, x: f32, y: f32) {
        self.put(text, x - text.width() / 2.0, y);
    }

    /// Writes one row on a baseline, aligned to the left, the middle or the right of `x`; its width.
    pub(super) fn write(
        &self,
        x: f32,
        baseline: f32,
        align: Align2,
        text: &str,
        (size, strong): (f32, bool),
        colour: Color32,
    ) -> f32 {
        let made = self.row(text, size, strong, colour);
        let width = made.width();
        let left = match align.x() {
            egui::Align::Min => x,
            egui::Align::Center => x - width / 2.0,
            egui::Align::Max => x - width,
        };
        self.put(&made, left, baseline - ASCENT * size.max(SMALLEST));
        width
    }

    pub(super) fn line(&self, from: Pos2, to: Pos2, width: f32, colour: Color32) {
        let ends = [self.at(from.x, from.y), self.at(to.x, to.y)];
        self.painter.line_segment(ends, Stroke::new(width * self.scale, colour));
    }

    pub(super) fn dashed(&self, from: Pos2, to: Pos2, width: f32, colour: Color32) {
        let ends = [self.at(from.x, from.y), self.at(to.x, to.y)];
        let stroke = Stroke::new(width * self.scale, colour);
        let (dash, gap) = (7.0 * self.scale, 5.0 * self.scale);
        self.painter.extend(Shape::dashed_line(&ends, stroke, dash, gap));
    }

    pub(super) fn dotted(&self, from: Pos2, to: Pos2, radius: f32, colour: Color32) {
        let ends = [self.at(from.x, from.y), self.at(to.x, to.y)];
        let (space, radius) = (9.0 * self.scale, radius * self.scale);
        self.painter.extend(Shape::dotted_line(&ends, colour, space, radius));
    }

    pub(super) fn fill(&self, rect: Rect, radius: f32, colour: Color32) {
        self.painter.rect_filled(self.rect_of(rect), radius * self.scale, colour);
    }

    pub(super) fn disc(&self, middle: Pos2, radius: f32, colour: Color32) {
        self.painter.circle_filled(self.at(middle.x, middle.y), radius * self.scale, colour);
    }

    /// A hollow point.
    pub(super) fn ring(&self, middle: Pos2, radius: f32, width: f32, colour: Color32) {
        let stroke = Stroke::new(width * self.scale, colour);
        let (middle, radius) = (self.at(middle.x, middle.y), radius * self.scale);
        self.painter.circle(middle, radius, self.theme().surface, stroke);
    }

    /// A convex shape.
    pub(super) fn shape(&self, points: &[Pos2], colour: Color32) {
        let points = points.iter().map(|at| self.at(at.x, at.y)).collect();
        self.painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
    }

    /// A triangle that points down (or up) with its point at `tip`.
    pub(super) fn triangle(&self, tip: Pos2, half: f32, down: bool, colour: Color32) {
        let rise = if down { -1.7 * half } else { 1.7 * half };
        let y = tip.y + rise;
        self.shape(&[pos2(tip.x - half, y), pos2(tip.x + half, y), tip], colour);
    }

    /// The outline of such a triangle: what is possible and not confirmed.
    pub(super) fn hollow_triangle(&self, tip: Pos2, half: f32, down: bool, colour: Color32) {
        self.triangle(tip, half, down, colour);
        let inner = half * 0.5;
        // The point of the inner one lies a line's width within.
        let by = if down { -half * 0.55 } else { half * 0.55 };
        self.triangle(pos2(tip.x, tip.y + by), inner, down, self.theme().surface);
    }

    /// The colour of a stage as text: in the dark look the stages' colours are grounds only.
    pub(super) fn stage_text(&self, kind: StageKind) -> Color32 {
        if self.theme().dark { self.theme().text } else { self.theme().stage(kind) }
    }

    /// The head of every page but the first: the journey, what the page is part of, and where it is.
    pub(super) fn head(&self, beside: &str, beside_colour: Color32, right: &str) {
        let theme = self.theme();
        let title = &self.present.shown.journey.title;
        let room = self.right() - EDGE - 24.0;
        let right = self.row(right, SMALLEST, false, theme.muted);
        self.put(&right, self.right() - right.width(), 50.0 - ASCENT * SMALLEST);
        let title =
            self.lines(title, SMALLEST, true, theme.text, ((room - right.width()) * 0.5, 1));
        self.put(&title, EDGE, 50.0 - ASCENT * SMALLEST);
        let left = EDGE + title.width() + 20.0;
        let width = self.right() - right.width() - 24.0 - left;
        let beside = self.lines(beside, SMALLEST, false, beside_colour, (width.max(1.0), 1));
        self.put(&beside, left, 50.0 - ASCENT * SMALLEST);
    }

    /// The rounds that are shown: "Autumn, compared with spring".
    pub(super) fn rounds(&self) -> String {
        let report = self.present.shown.report;
        let name = |at: usize| report.rounds.get(at).map_or("–", |round| round.name.as_str());
        match (report.compared, report.current) {
            (Some((before, after)), _) => self.present.words.with(
                "present-rounds",
                &[("after", name(after).into()), ("before", name(before).into())],
            ),
            (None, Some(round)) => name(round).to_owned(),
            (None, None) => self.present.words.text("present-no-rounds"),
        }
    }
}
