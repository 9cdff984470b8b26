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
use crate::paint::headless::{ENDLESS, Painted, render, render_once};
use crate::paint::kpis;
use crate::paint::map::{self, MapInput};
use crate::paint::measure;
use crate::paint::priorities;
use crate::paint::{fonts, theme, trend};
use crate::wording::report as plain;
use egui::{Frame, Label, Margin, Rect, RichText, Sense, UiBuilder, Vec2, vec2};

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

/// A part of the journey as a map.
#[derive(Clone, Debug)]
pub(super) struct MapPart {
    /// The drawing.
    pub painted: Painted,
    /// So high are the names of its stages and touchpoints.
    pub head: f32,
    /// So high is all above the lanes: names, scores and curve.
    pub body: f32,
    /// Of every lane: where it begins, and where its first notes do.
    pub lanes: Vec<(f32, f32)>,
}

impl Picture<'_> {
    /// The picture as SVG text: light colours on white, texts as text.
    #[must_use]
    pub fn svg(&self) -> String {
        let painted = match self.view {
            View::Map => self.map(),
            View::Canvas => self.canvas(),
            _ => self.titled(),
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
            View::Map => self.map_of(self.journey, None, None).painted,
            View::Canvas => self.canvas(),
            View::Compare
            | View::Priorities
            | View::Feedback
            | View::Kpis
            | View::Measure
            | View::Actions
            | View::Trend
            | View::Drivers
            | View::Experience => {
                let natural = self.natural_width();
                self.drawn(natural, 0)
            }
        }
    }

    /// How wide the drawing is where nobody says it.
    pub(super) fn natural_width(&self) -> f32 {
        match self.view {
            View::Map => MAP_WIDTH,
            View::Canvas => canvas::size(self.journey).x,
            View::Priorities | View::Drivers => PRIORITIES_WIDTH,
            View::Feedback => FEEDBACK_WIDTH,
            View::Compare
            | View::Kpis
            | View::Measure
            | View::Actions
            | View::Trend
            | View::Experience => COMPARE_WIDTH,
        }
    }

    /// No narrower can it be drawn.
    pub(super) fn least_width(&self) -> f32 {
        match self.view {
            View::Map | View::Canvas => self.natural_width(),
            View::Compare => compare::WHOLE_WIDTH,
            View::Priorities => priorities::MIN_WIDTH,
            View::Drivers => drivers::MIN_WIDTH,
            View::Trend => trend::MIN_WIDTH,
            View::Kpis => kpis::MIN_WIDTH,
            // Lines that nobody clicks may stand closer than in the window.
            View::Measure => measure::MIN_WIDTH * 0.9,
            View::Feedback | View::Experience => 640.0,
            View::Actions => 760.0,
        }
    }

    /// The drawing in this width with an empty edge.
    pub(super) fn drawn(&self, width: f32, edge: i8) -> Painted {
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(edge)).show(ui, |ui| self.draw(ui));
        };
        render(vec2(width, ENDLESS), setup, draw).cut_below(0.0)
    }

    /// The drawing under the journey's title and its rounds with their days.
    fn titled(&self) -> Painted {
        let draw = |ui: &mut egui::Ui| {
            Frame::NONE.inner_margin(Margin::same(28)).show(ui, |ui| {
                let title = self.journey.title.trim();
                let title = if title.is_empty() {
                    self.words.text("report-untitled")
                } else {
                    title.to_owned()
                };
                let lines = [
                    (title, fonts::semibold(24.0), theme::LIGHT.text),
                    (
                        plain::round_line(self.report, self.words),
                        fonts::regular(13.5),
                        theme::LIGHT.muted,
                    ),
                ];
                for (text, font, color) in lines {
                    let text = RichText::new(text).font(font).color(color);
                    ui.add(Label::new(text).wrap().selectable(false));
                }
                ui.add_space(16.0);
                if self.view == View::Feedback {
                    let text = RichText::new(self.words.text(self.view.key()));
                    let text = text.font(fonts::semibold(20.0)).color(theme::LIGHT.text);
                    ui.add(Label::new(text).wrap().selectable(false));
                    ui.add_space(16.0);
                }
                self.draw(ui);
            });
        };
        render(vec2(self.natural_width(), ENDLESS), setup, draw).cut_below(0.0)
    }

    fn draw(&self, ui: &mut egui::Ui) {
        match self.view {
            View::Map | View::Canvas => {}
            View::Compare => {
                let (report, words) = (self.report, self.words);
                compare::compare(ui, report, words, &theme::LIGHT, Order::Journey, None);
            }
            View::Priorities => {
                priorities::priorities(ui, self.report, self.words, &theme::LIGHT, None);
            }
            View::Drivers => {
                drivers::drivers(ui, self.report, self.words, &theme::LIGHT, None);
            }
            View::Trend => {
                let (report, words) = (self.report, self.words);
                trend::page(ui, &trend::Drawn { report, words, theme: &theme::LIGHT });
            }
            View::Feedback => self.feedback(ui),
            View::Kpis => self.kpis(ui),
            View::Measure => self.measure(ui),
            View::Actions => self.actions(ui),
            View::Experience => self.experience(ui),
        }
    }

    /// How wide a part of the journey is on the map; lanes make no difference.
    pub(super) fn map_width(&self, part: &Journey, painter: &egui::Painter) -> f32 {
        map::least_width(painter, &self.input(part, &[]))
    }

    /// A part of the journey as a map alone, at least as wide as it needs; as wide as asked for, as far as its cards may be.
    /// `curve`: the least height of the curve, where it is not the usual one.
    pub(super) fn map_of(&self, part: &Journey, width: Option<f32>, curve: Option<f32>) -> MapPart {
        let lanes = map::filled_lanes(self.journey);
        let mut input = self.input(part, &lanes);
        input.more.on_paper = true;
        input.more.least_curve = curve;
        let (mut head, mut body, mut tops) = (0.0, 0.0, Vec::new());
        let mut notes = Vec::new();
        let mut painted = render_once(Vec2::splat(ENDLESS), setup, |ui| {
            // A page that is too narrow would cut what stands at its right.
            let width = width.unwrap_or_else(|| self.roomy_width(ui.painter()));
            let width = width.max(self.map_width(part, ui.painter()).ceil());
            let boxes = map::layout(ui.painter(), &input, vec2(width, 0.0));
            let heads = boxes.stages.first().map_or(0.0, |stage| stage.header.max.y);
            head = boxes.cards.first().map_or(heads, |card| card.name.max.y + 1.0);
            body = boxes.lanes.first().map_or(boxes.size.y, |lane| lane.rect.min.y);
            let below = |lane| boxes.cell(lane, 0).map_or(0.0, |cell| cell.min.y);
            tops = boxes.lanes.iter().map(|lane| (lane.rect.min.y, below(lane))).collect();
            let everywhere = egui::Rangef::EVERYTHING;
            let all = boxes.lanes.iter().flat_map(|lane| boxes.notes_in(lane, everywhere));
            notes = all.map(|(_, _, rect)| rect.y_range()).collect();
            map::paint(ui.painter(), &input, &boxes, ui.max_rect().min, map::Marks::default());
            let rect = Rect::from_min_size(ui.max_rect().min, vec2(width, boxes.size.y));
            ui.allocate_rect(rect, Sense::hover());
        });
        painted.size.x = painted.used.width().max(1.0);
        // A note is no more than a few lines that belong together.
        painted.whole.extend(notes);
        MapPart { painted: painted.cut_below(0.0), head, body, lanes: tops }
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

    /// The whole journey; nobody can open a cell of a picture, so it shows all of it.
    fn whole_input<'b>(&'b self, lanes: &'b [map::Lane]) -> MapInput<'b> {
        let mut input = self.input(self.journey, lanes);
        input.more.on_paper = true;
        input
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
        let input = self.whole_input(&lanes);
        let sayings = plain::headline_summary(self.report, self.words);
        let mut painted = render_once(Vec2::splat(ENDLESS), setup, |ui| {
            let page = ui.max_rect().with_max_x(self.roomy_width(ui.painter()));
            ui.scope_builder(UiBuilder::new().max_rect(page), |ui| {
                map::page(ui, &input, &sayings);
            });
        });
        painted.size.x = painted.used.width();
        painted.cut_below(0.0)
    }

    /// Wider than on a small screen, so that notes are read without a magnifier.
    fn roomy_width(&self, painter: &egui::Painter) -> f32 {
        let needed = map::natural_width(painter, &self.whole_input(&[]));
        (needed * 1.25).max(MAP_WIDTH)
    }

    /// A sheet of its own size: it is written on, so nothing is cut off below.
    fn canvas(&self) -> Painted {
        self.sheet(&canvas::Sheet::whole(self.journey))
    }

    /// A sheet of the canvas.
    pub(super) fn sheet(&self, sheet: &canvas::Sheet) -> Painted {
        let Self { journey, words, .. } = *self;
        render(sheet.size, setup, |ui| canvas::page(ui, journey, words, &theme::LIGHT, sheet))
    }

    /// As of the day of the round looked at, so that the same journey is always the same picture.
    fn measure(&self, ui: &mut egui::Ui) {
        let plan = analysis::measuring(self.journey, self.report, USUAL_CHANGE, self.day());
        measure::page(ui, &plan, &self.report.rounds, self.words, &theme::LIGHT);
    }

    /// The day of the round looked at.
    fn day(&self) -> Date {
        let current = self.report.current.and_then(|at| self.report.rounds.get(at));
        current.and_then(|round| round.date).unwrap_or_default()
    }

    fn actions(&self, ui: &mut egui::Ui) {
        let (journey, words, today) = (self.journey, self.words, self.day());
        let acting = analysis::acting(journey, self.report, today);
        let theme = &theme::LIGHT;
        actions::page(ui, actions::Board { journey, acting: &acting, today, words, theme });
    }

    fn kpis(&self, ui: &mut egui::Ui) {
        let rows = analysis::steering(self.journey, self.report);
        let customers = analysis::leaving(self.journey, self.report);
        kpis::page(ui, &rows, &customers, self.report, self.words, &theme::LIGHT);
    }

    fn experience(&self, ui: &mut egui::Ui) {
        let promising = analysis::promising(self.journey, self.report);
        let (report, words) = (self.report, self.words);
        experience::page(ui, self.journey, &promising, report, words, &theme::LIGHT);
    }

    /// Themes of the round looked at and the closed loop of all rounds; no words of any customer.
    fn feedback(&self, ui: &mut egui::Ui) {
        let comments = Comments::of(self.journey, None);
        let overview = feedback::Overview {
            themes: &Themes::of(self.journey, &comments, None, None),
            progress: &LoopProgress::of(self.journey, &comments, None, None),
            rounds: &self.journey.rounds,
            words: self.words,
            theme: &theme::LIGHT,
        };
        feedback::page(ui, &overview);
    }
}

pub(super) fn setup(ctx: &egui::Context) {
    theme::install(ctx);
    ctx.set_theme(egui::Theme::Light);
}
