//! The whole window without a screen: a frame is what the program does for it, from input to shapes and nodes.

use super::large;
use egui::{Context, Event, FullOutput, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2};
use polku::file::{self, StateFolder};
use polku::i18n::Language;
use polku::journey::Journey;
use polku::room::Hall;
use polku::ui::app::{App, Start};
use polku::ui::command::Command;
use polku::ui::context::View;
use polku::ui::jobs::{Executor, Queue};
use std::path::Path;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The window's size: a large screen, so that the inspector is open.
pub(crate) const SIZE: Vec2 = Vec2::new(1680.0, 1050.0);

/// The program in a window that nobody sees.
pub(crate) struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
    time: f64,
    /// Work beside the window: done at once, or held.
    pub jobs: Queue,
    _folder: TempDir,
}

/// What a frame has made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Made {
    /// Shapes, those within others counted too.
    pub shapes: usize,
    /// Pieces of text among them.
    pub texts: usize,
    /// Nodes for screen readers.
    pub nodes: usize,
}

impl Window {
    /// With a journey of this size open.
    #[must_use]
    pub(crate) fn of_size(touchpoints: usize, per_stage: usize) -> Self {
        Self::of(&large::journey(touchpoints, per_stage))
    }

    /// With a journey open.
    #[must_use]
    pub(crate) fn of(journey: &Journey) -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let path = folder.path().join("journey.ron");
        let text = file::to_text(journey).expect("the text of a journey");
        file::write(&path, text.as_bytes()).expect("a temporary file");
        Self::with(folder, &path)
    }

    /// With a journey open as in daily use: work on threads, autosave, a watch on the file.
    #[must_use]
    pub(crate) fn in_use(journey: &Journey) -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let path = folder.path().join("journey.ron");
        let text = file::to_text(journey).expect("the text of a journey");
        file::write(&path, text.as_bytes()).expect("a temporary file");
        let state = Some(StateFolder::at(folder.path().join("state")));
        let start =
            Start { state, jobs: Executor::Threads, ..Start::for_test(Language::Fi, vec![path]) };
        let mut window = Self::begun(folder, Queue::at_once(), start);
        while window.app.report().is_none_or(|report| report.stages.is_empty()) {
            std::thread::sleep(std::time::Duration::from_millis(10));
            window.rest();
        }
        window
    }

    fn with(folder: TempDir, path: &Path) -> Self {
        let jobs = Queue::at_once();
        let start = Start {
            jobs: Executor::Queue(jobs.clone()),
            ..Start::for_test(Language::Fi, vec![path.to_owned()])
        };
        Self::begun(folder, jobs, start)
    }

    fn begun(folder: TempDir, jobs: Queue, start: Start) -> Self {
        let ctx = Context::default();
        ctx.enable_accesskit();
        ctx.set_theme(egui::Theme::Light);
        let app = App::new(&ctx, start);
        ctx.all_styles_mut(|style| style.animation_time = 0.0);
        let frame = eframe::Frame::_new_kittest();
        let mut window = Self { ctx, app, frame, time: 0.0, jobs, _folder: folder };
        window.rest();
        window
    }

    /// One frame.
    pub(crate) fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let Self { ctx, app, frame, .. } = self;
        let mut output = ctx.run_ui(input, |ui| {
            eframe::App::logic(app, ui.ctx(), frame);
            eframe::App::ui(app, ui, frame);
        });
        // Nobody uploads them.
        output.textures_delta.clear();
        output
    }

    /// As many frames as the window asks for, but not for ever. The last one's output.
    pub(crate) fn rest(&mut self) -> FullOutput {
        let mut output = self.frame(Vec::new());
        for _ in 0..60 {
            let asked = output.viewport_output.values().any(|one| one.repaint_delay.is_zero());
            if !asked {
                break;
            }
            output = self.frame(Vec::new());
        }
        output
    }

    /// Goes to a view, as its command does.
    pub(crate) fn show(&mut self, view: View) {
        let shortcut = Command::Show(view).shortcut().expect("every view has its key");
        self.key(shortcut.modifiers, shortcut.logical_key);
        self.rest();
    }

    /// What phones and the window share.
    #[must_use]
    pub(crate) fn hall(&self) -> Arc<Mutex<Hall>> {
        self.app.hall().expect("a journey is open")
    }

    /// A key is pressed and let go.
    pub(crate) fn key(&mut self, modifiers: Modifiers, key: Key) -> FullOutput {
        // Ctrl as Linux and Windows report it.
        let ctrl = modifiers.command || modifiers.ctrl;
        let modifiers = Modifiers { ctrl, command: ctrl, ..modifiers };
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame(vec![Event::ModifiersChanged(modifiers)]);
        self.frame(vec![event(true), event(false)]);
        self.frame(vec![Event::ModifiersChanged(Modifiers::NONE)])
    }

    /// The pointer is pressed, or let go, at a place.
    pub(crate) fn button(&mut self, pos: Pos2, pressed: bool) -> FullOutput {
        let button = PointerButton::Primary;
        let modifiers = Modifiers::NONE;
        let pressing = Event::PointerButton { pos, button, pressed, modifiers };
        self.frame(vec![Event::PointerMoved(pos), pressing])
    }

    /// A click.
    pub(crate) fn click(&mut self, pos: Pos2) {
        self.frame(vec![Event::PointerMoved(pos)]);
        self.button(pos, true);
        self.button(pos, false);
        self.rest();
    }

    /// The middle of a thing with this name, where a screen reader would find it.
    pub(crate) fn place(&mut self, name: &str) -> Option<Pos2> {
        let named = |node: &egui::accesskit::Node| node.label() == Some(name);
        self.place_of(named).map(|place| place.center())
    }

    /// Where a text field stands: its left end.
    pub(crate) fn field(&mut self) -> Option<Pos2> {
        let is_field =
            |node: &egui::accesskit::Node| node.role() == egui::accesskit::Role::TextInput;
        self.place_of(is_field).map(|place| Pos2::new(place.left() + 12.0, place.center().y))
    }

    fn place_of(&mut self, is_it: impl Fn(&egui::accesskit::Node) -> bool) -> Option<Rect> {
        let output = self.rest();
        let update = output.platform_output.accesskit_update.as_ref()?;
        let mut found = update.nodes.iter().map(|(_, node)| node).filter(|node| is_it(node));
        let place = found.find_map(egui::accesskit::Node::bounds)?;
        let corner = |x: f64, y: f64| Pos2::new(x as f32, y as f32);
        Some(Rect::from_min_max(corner(place.x0, place.y0), corner(place.x1, place.y1)))
    }

    /// What the window is made in.
    #[must_use]
    pub(crate) fn ctx(&self) -> &Context {
        &self.ctx
    }

    /// The program.
    #[must_use]
    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// Triangles of a frame, as the renderer gets them.
    #[must_use]
    pub(crate) fn tessellate(&self, output: FullOutput) -> usize {
        let FullOutput { shapes, pixels_per_point, .. } = output;
        self.ctx.tessellate(shapes, pixels_per_point).len()
    }
}

impl Made {
    /// Counts what a frame has made.
    #[must_use]
    pub(crate) fn of(output: &FullOutput) -> Self {
        let mut made = Self::default();
        for clipped in &output.shapes {
            made.add(&clipped.shape);
        }
        let update = output.platform_output.accesskit_update.as_ref();
        made.nodes = update.map_or(0, |update| update.nodes.len());
        made
    }

    fn add(&mut self, shape: &egui::Shape) {
        match shape {
            egui::Shape::Noop => (),
            egui::Shape::Vec(all) => all.iter().for_each(|one| self.add(one)),
            egui::Shape::Text(_) => {
                self.shapes += 1;
                self.texts += 1;
            }
            // A mesh costs what it has corners for.
            egui::Shape::Mesh(mesh) => self.shapes += 1 + mesh.vertices.len() / 4,
            egui::Shape::Path(path) => self.shapes += 1 + path.points.len() / 8,
            _ => self.shapes += 1,
        }
    }
}
