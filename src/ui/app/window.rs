//! The panels of the window and the view in their middle.

use super::App;
use crate::edit::ReadOnly;
use crate::paint::map::Lane;
use crate::paint::theme;
use crate::ui::action::Actions;
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection, View};
use crate::ui::panel::menu::MenuState;
use crate::ui::panel::welcome::WelcomeContent;
use crate::ui::panel::{banner, inspector, rail, summary, top, welcome};
use crate::ui::view::{compare, feedback, map, priorities};
use egui::{CentralPanel, Frame, Margin, Panel, Ui};
use std::sync::Arc;

/// From this width on the inspector is open without being asked for.
const WIDE: f32 = 1440.0;

impl App {
    pub(super) fn show_window(&mut self, ui: &mut Ui, out: &mut Actions) {
        let Some(document) = &self.document else {
            self.show_welcome(ui, out);
            return;
        };
        let (journey, report) = (Arc::clone(document.journey()), self.numbers.report());
        let path = document.path().map(std::path::Path::to_path_buf);
        let selection = self.selection.clone();
        let cx = Context {
            journey: &journey,
            report: &report,
            words: self.words,
            theme: theme::of(ui.ctx()),
            selection: &selection,
            path: path.as_deref(),
            today: self.today,
            discreet: self.is_discreet(),
        };
        if !self.presenting {
            self.show_top(ui, &cx, out);
            if let Some(banner) = self.banner() {
                banner::show(ui, &banner, out);
            }
            let quiet = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(4, 0));
            Panel::left("rail").exact_size(rail::WIDTH).resizable(false).frame(quiet).show(
                ui,
                |ui| {
                    rail::show(ui, &cx, self.view, out);
                },
            );
            self.show_inspector(ui, &cx, out);
        }
        if self.view == View::Map {
            self.show_capture(ui, &cx, out);
            let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(16, 8));
            Panel::bottom("summary")
                .resizable(false)
                .frame(frame)
                .show(ui, |ui| summary::show(ui, &cx));
        }
        let canvas = Frame::new().fill(cx.theme.canvas);
        CentralPanel::default().frame(canvas).show(ui, |ui| match self.view {
            View::Map => map::show(ui, &cx, &mut self.map, out),
            View::Compare => {
                // Compared with a file, the two journeys are read as one.
                let both = self.other.as_ref().and_then(super::Other::both);
                let cx = both.map_or(cx, |both| Context {
                    journey: &both.journey,
                    report: &both.report,
                    ..cx
                });
                compare::show(ui, &cx, &mut self.compare, out);
            }
            View::Priorities => priorities::show(ui, &cx, &mut self.priorities, out),
            View::Feedback => {
                let found = self.comments.found();
                let lists = self.comments.lists(found.as_ref());
                feedback::show(ui, &cx, lists, &mut self.feedback, out);
            }
        });
    }

    fn show_welcome(&self, ui: &mut Ui, out: &mut Actions) {
        let content = WelcomeContent {
            recent: &self.recent,
            samples: &self.samples,
            templates: &self.templates,
        };
        let frame = Frame::new().fill(theme::of(ui.ctx()).canvas);
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| welcome::show(ui, &content, self.words, out));
    }

    fn show_top(&self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        let document = self.document.as_ref();
        let menu = MenuState {
            can_undo: document.and_then(crate::edit::Document::undo_step),
            can_redo: document.and_then(crate::edit::Document::redo_step),
            has_journey: document.is_some(),
            has_selection: self.selection != Selection::Journey,
            checked: &|command| self.checked(command),
        };
        let key = match document {
            Some(document) if document.read_only().is_some() => {
                let newer = matches!(document.read_only(), Some(ReadOnly::Newer(_)));
                if newer { "top-read-only" } else { "safety-read-only" }
            }
            Some(document) if document.is_unsaved() => "top-unsaved",
            Some(document) if document.path().is_none() => "top-no-file",
            _ => "top-saved",
        };
        let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(12, 0));
        Panel::top("top").exact_size(52.0).resizable(false).frame(frame).show(ui, |ui| {
            top::show(ui, cx, &menu, &cx.text(key), out);
        });
    }

    fn show_inspector(&self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        // The comparison with a file is for looking: its journey is no document.
        let looking = self.other.is_some() && self.view == View::Compare;
        let open = self.inspector.unwrap_or(ui.ctx().content_rect().width() >= WIDE);
        // The feedback view has details of its own.
        if looking || !open || self.view == View::Feedback {
            return;
        }
        let frame = Frame::new().fill(cx.theme.surface);
        Panel::right("inspector")
            .default_size(336.0)
            .size_range(300.0..=480.0)
            .frame(frame)
            .show(ui, |ui| inspector::show(ui, cx, out));
    }

    /// For commands that switch something: whether it is on.
    fn checked(&self, command: Command) -> Option<bool> {
        if let Some(lane) = lane_of(command) {
            return Some(self.map.lanes.contains(&lane));
        }
        if let Some(view) = command.view() {
            return Some(self.view == view);
        }
        if let Some(language) = command.language() {
            return Some(self.words.language() == language);
        }
        match command {
            Command::Inspector => self.inspector,
            Command::Present => Some(self.presenting),
            Command::Capture => Some(self.capture.is_some()),
            Command::HideNames => Some(!self.settings.names_while_presenting),
            _ => None,
        }
    }
}

/// The lane a command shows or hides.
pub(super) fn lane_of(command: Command) -> Option<Lane> {
    match command {
        Command::LaneKpis => Some(Lane::Kpis),
        Command::LanePains => Some(Lane::Pains),
        Command::LaneOpportunities => Some(Lane::Opportunities),
        Command::LaneQuotes => Some(Lane::Quotes),
        Command::LaneActions => Some(Lane::Actions),
        _ => None,
    }
}
