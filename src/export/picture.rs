//! A view of a journey as a picture: painted without a window, written as SVG or PNG.

use super::View;
use super::paper::letters::Letters;
use super::png::{PngError, png};
use super::svg::{SvgMeta, svg};
use crate::analysis::{self, Comments, LoopProgress, Report, Themes};
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use crate::paint::actions;
use crate::paint::canvas;
use crate::paint::compare::{self, Order};
use crate::paint::drivers;
use crate::paint::experience;
use crate::paint::feedback;
use crate::paint::headless::{Painted, render, with_painter};
use crate::paint::kpis;
use crate::paint::map::{self, MapInput};
use crate::paint::measure;
use crate::paint::priorities;
use crate::paint::{fonts, theme};
use crate::wording::report as plain;
use egui::{Frame, Margin, Rect, Sense, Vec2, vec2};

/// No page is higher than this, in points.
const HIGHEST: f32 = 40_000.0;
/// No map is narrower than this.
const MAP_WIDTH: f32 = 1280.0;
const COMPARE_WIDTH: f32 = 1240.0;
const PRIORITIES_WIDTH: f32 = 1240.0;
const FEEDBACK_WIDTH: f32 = 880.0;
/// The change that a plan is made for, in points, where nobody chose another.
const USUAL_CHANGE: f64 = 10.0;

/// What a picture is made of.
#[derive(Clone, Copy)]
pub struct Picture<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Its numbers.
    pub report: &'a Report,
    /// The language.
    pub words: &'static Words,
    /// What it shows.
    pub view: View,
}

impl Picture<'_> {
    /// The picture as SVG text: light colours on white, texts as text.
    #[must_use]
    pub fn svg(&self) -> String {
        let painted = match self.view {
            View::Map => self.map(),
            _ => self.painted(),
        };
        let sayings = match self.view {
            View::Canvas => self.words.text("wall-canvas-how"),
            _ => plain::headline_summary(self.report, self.words).join(" "),
        };
        let meta = SvgMeta {
            title: &self.journey.title,
            description: &sayings,
            font_family: fonts::FAMILY,
            background: Some(theme::LIGHT.surface),
        };
        svg(&painted, &meta)
    }

    /// The drawing alone: no title above, no sentences below.
    pub(super) fn painted(&self) -> Painted {
        match self.view {
            View::Map => self.map_of(self.journey, MAP_WIDTH),
            View::Compare => self.compare(),
            View::Priorities => self.priorities(),
            View::Feedback => self.feedback(),
            View::Kpis => self.kpis(),
            View::Measure => self.measure(),
            View::Actions => self.actions(),
            View::Drivers => self.drivers(),
            View::Experience => self.experience(),
            View::Canvas => self.canvas(),
        }
    }

    /// How wide a part of the journey is on the map.
    pub(super) fn map_width(&self, part: &Journey) -> f32 {
        let lanes = map::filled_lanes(self.journey);
        with_painter(setup, |painter| {
            map::layout(painter, &self.input(part, &lanes), Vec2::ZERO).size.x
        })
    }

    /// A part of the journey as a map alone, at least as wide as it needs and about as wide as asked for.
    pub(super) fn map_of(&self, part: &Journey, width: f32) -> Painted {
        let lanes = map::filled_lanes(self.journey);
        let input = self.input(part, &lanes);
        // A stage alone is not stretched over a whole row.
        let natural = self.map_width(part);
        let width = width.min(natural * 1.4).max(natural);
        render(vec2(width, HIGHEST), setup, |ui| {
            let boxes = map::layout(ui.painter(), &input, vec2(width, 0.0));
            map::paint(ui.painter(), &input, &boxes, ui.max_rect().min, map::Marks::default());
            let rect = Rect::from_min_size(ui.max_rect().min, vec2(width, boxes.size.y));
            ui.allocate_rect(rect, Sense::hover());
        })
        .cut_below(0.0)
    }

    fn input<'b>(&'b self, journey: &'b Journey, lanes: &'b [map::Lane]) -> MapInput<'b> {
        MapInput {
            journey,
            report: self.report,
            words: self.words,
            theme: &theme::LIGHT,
            lanes,
            zoom: 1.0,
            more: map::More::default(),
        }
    }

    /// The picture as PNG, `scale` pixels per point.
    ///
    /// # Errors
    /// [`PngError`] when the picture would be too large.
    pub fn png(&self, scale: f32) -> Result<Vec<u8>, PngError> {
        let svg = self.svg();
        png(&svg, &Letters::of(&svg), scale)
    }

    fn map(&self) -> Painted {
        let lanes = map::filled_lanes(self.journey);
        let input = self.input(self.journey, &lanes);
        let sayings = plain::headline_summary(self.report, self.words);
        let mut width = MAP_WIDTH;
        render(vec2(MAP_WIDTH, 100.0), setup, |ui| {
            // Wider than on a small screen, so that notes are read without a magnifier.
            width = (map::natural_width(ui.painter(), &input) * 1.25).max(MAP_WIDTH);
        });
        render(vec2(width, HIGHEST), setup, |ui| map::page(ui, &input, &sayings)).cut_below(0.0)
    }

    fn compare(&self) -> Painted {
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                let (report, words) = (self.report, self.words);
                compare::compare(ui, report, words, &theme::LIGHT, Order::Journey, None);
            });
        };
        render(vec2(COMPARE_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    /// A sheet of its own size: it is written on, so nothing is cut off below.
    fn canvas(&self) -> Painted {
        let size = canvas::size(self.journey);
        render(size, setup, |ui| canvas::page(ui, self.journey, self.words, &theme::LIGHT))
    }

    fn priorities(&self) -> Painted {
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                priorities::priorities(ui, self.report, self.words, &theme::LIGHT, None);
            });
        };
        render(vec2(PRIORITIES_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    /// As of the day of the round looked at, so that the same journey is always the same picture.
    fn measure(&self) -> Painted {
        let plan = analysis::measuring(self.journey, self.report, USUAL_CHANGE, self.day());
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                measure::page(ui, &plan, &self.report.rounds, self.words, &theme::LIGHT);
            });
        };
        render(vec2(COMPARE_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    /// The day of the round looked at.
    fn day(&self) -> Date {
        let current = self.report.current.and_then(|at| self.report.rounds.get(at));
        current.and_then(|round| round.date).unwrap_or_default()
    }

    fn actions(&self) -> Painted {
        let (journey, words, today) = (self.journey, self.words, self.day());
        let acting = analysis::acting(journey, self.report, today);
        let theme = &theme::LIGHT;
        let board = actions::Board { journey, acting: &acting, today, words, theme };
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| actions::page(ui, board));
        };
        render(vec2(COMPARE_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    fn kpis(&self) -> Painted {
        let rows = analysis::steering(self.journey, self.report);
        let customers = analysis::leaving(self.journey, self.report);
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                kpis::page(ui, &rows, &customers, self.report, self.words, &theme::LIGHT);
            });
        };
        render(vec2(COMPARE_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    fn experience(&self) -> Painted {
        let promising = analysis::promising(self.journey, self.report);
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                let (report, words) = (self.report, self.words);
                experience::page(ui, self.journey, &promising, report, words, &theme::LIGHT);
            });
        };
        render(vec2(COMPARE_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    fn drivers(&self) -> Painted {
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                drivers::drivers(ui, self.report, self.words, &theme::LIGHT, None);
            });
        };
        render(vec2(PRIORITIES_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }

    /// Themes of the round looked at and the closed loop of all rounds; no words of any customer.
    fn feedback(&self) -> Painted {
        let comments = Comments::of(self.journey, None);
        let overview = feedback::Overview {
            themes: &Themes::of(self.journey, &comments, None, None),
            progress: &LoopProgress::of(self.journey, &comments, None, None),
            rounds: &self.journey.rounds,
            words: self.words,
            theme: &theme::LIGHT,
        };
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| feedback::page(ui, &overview));
        };
        render(vec2(FEEDBACK_WIDTH, HIGHEST), setup, draw).cut_below(0.0)
    }
}

pub(super) fn setup(ctx: &egui::Context) {
    theme::install(ctx);
    ctx.set_theme(egui::Theme::Light);
}
