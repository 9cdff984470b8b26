//! Somebody in front of the window: presses, types and reads by role and name, as a person or a screen
//! reader does. Each thing done is followed by as many frames as the window asks for, and after each of
//! them no text key may be seen in place of its text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod does;
mod opening;
mod sees;

use egui::{Event, Modifiers, Rect, Role, ViewportCommand, ViewportId};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, Node};
pub(crate) use opening::{Opening, cafe, opening, sample};
use polku::ui::app::App;
use polku::ui::jobs::Queue;
use tempfile::TempDir;

/// Ctrl as Linux and Windows report it.
pub(crate) const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };
/// Ctrl and Shift.
pub(crate) const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..CTRL };
/// A large screen: the inspector is open from the start.
pub(crate) const LARGE: [f32; 2] = [1680.0, 1050.0];
/// More frames than this in a row mean that the window never comes to rest.
const MOST_FRAMES: usize = 60;

/// So many frames are enough while work is held back.
const FRAMES_WHILE_HELD: usize = 6;

/// Keys of texts begin so.
const KEYS: &[&str] = &[
    "actions",
    "answer",
    "cmd",
    "compare",
    "convert",
    "dialog",
    "edit",
    "experience",
    "feedback",
    "guide",
    "help",
    "hint",
    "import",
    "inspector",
    "kpis",
    "leaving",
    "map",
    "measure",
    "menu",
    "merge",
    "method",
    "palette",
    "present",
    "personas",
    "priorities",
    "recovery",
    "room",
    "privacy",
    "questionnaire",
    "report",
    "safety",
    "sort",
    "term",
    "toast",
    "versions",
    "wall",
    "welcome",
    "workshop",
];

/// The person and the window.
pub(crate) struct User {
    window: Harness<'static, App>,
    /// A folder of their own.
    folder: TempDir,
    /// What the program asked of its window since this was last read.
    commands: Vec<ViewportCommand>,
    /// The program's work beside the window: done at once, or as the test says.
    pub jobs: Queue,
}

impl User {
    /// Each of these happens in a frame of its own; then the window comes to rest.
    fn happens(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            self.window.input_mut().events.push(event);
            self.frame();
        }
        self.rest();
    }

    fn frame(&mut self) {
        self.window.step();
        if let Some(output) = self.window.output().viewport_output.get(&ViewportId::ROOT) {
            self.commands.extend(output.commands.iter().cloned());
        }
    }

    /// As many frames as the window asks for.
    fn rest(&mut self) {
        for frame in 0..MOST_FRAMES {
            self.frame();
            let output = self.window.output().viewport_output.get(&ViewportId::ROOT);
            // While work is held back, something that turns says so and never comes to rest.
            let held = frame >= FRAMES_WHILE_HELD && !self.jobs.names().is_empty();
            if held || output.is_none_or(|output| !output.repaint_delay.is_zero()) {
                self.window.check_accessibility();
                self.check_texts();
                return;
            }
        }
        panic!("the window never comes to rest: {:?}", self.window.ctx.repaint_causes());
    }

    /// A text that is missing shows its key.
    fn check_texts(&self) {
        let is_key = |text: &String| {
            let begins = text.split_once('-').is_some_and(|(begin, _)| KEYS.contains(&begin));
            begins && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        };
        let found: Vec<String> = self.texts().into_iter().filter(is_key).collect();
        assert!(found.is_empty(), "texts are missing: {found:?}");
    }

    /// Brings something into sight. Where it is then.
    fn in_sight(&mut self, role: Role, name: &str) -> Rect {
        let node: Node<'_> = self.window.get_by_role_and_label(role, name);
        let rect = node.rect();
        let screen = self.window.ctx.content_rect();
        let reachable = screen.with_min_y(56.0).shrink(8.0);
        if !reachable.contains(rect.center()) {
            node.scroll_to_me();
            self.frame();
            self.rest();
        }
        self.place(role, name)
    }
}
