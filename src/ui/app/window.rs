//! The panels of the window and the view in their middle.

use super::{App, Open, Other};
use crate::document::{Document, ReadOnly};
use crate::journey::DateTime;
use crate::paint::theme;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, OfPersona, Selection, View};
use crate::ui::panel::menu::MenuState;
use crate::ui::panel::persona_chips;
use crate::ui::panel::welcome::WelcomeContent;
use crate::ui::panel::{banner, inspector, rail, summary, top, welcome};
use crate::ui::view::{
    actions, compare, drivers, experience, feedback, kpis, map, measure, priorities, shows,
    workshop,
};
use crate::ui::widget::ends::ends;
use egui::{CentralPanel, Frame, Margin, Panel, Ui};
use std::sync::Arc;

/// From this width on the inspector is open without being asked for.
pub(super) const WIDE: f32 = 1440.0;

/// Below this height the map has no summary below it.
const LOW: f32 = 480.0;

impl App {
    /// Panels, or what stands in their place. Below a dialog they feel no mouse, so that no tip stays above it.
    pub(super) fn show_window(&mut self, ui: &mut Ui, out: &mut Actions) {
        // A presentation looks for itself whether the mouse rests.
        let below = self.is_covered() && self.shell.presenting.is_none();
        let pointer = below.then(|| ui.input_mut(|input| std::mem::take(&mut input.pointer)));
        self.show_panels(ui, out);
        if let Some(pointer) = pointer {
            ui.input_mut(|input| input.pointer = pointer);
        }
    }

    fn show_panels(&mut self, ui: &mut Ui, out: &mut Actions) {
        let Some(open) = &self.open else {
            self.session.offer();
            self.show_welcome(ui, out);
            return;
        };
        let (journey, report) = (Arc::clone(open.document.journey()), open.numbers.report());
        let path = open.document.path().map(std::path::Path::to_path_buf);
        let selection = open.selection.clone();
        let (persona, of_persona) = (open.persona.chosen().cloned(), open.persona.report());
        let (id, view, lanes) = (open.id(), open.view, self.lanes());
        let cx = Context {
            journey: &journey,
            report: &report,
            persona: persona.as_ref().map(|id| OfPersona { id, report: of_persona.as_ref() }),
            words: self.session.words,
            theme: theme::of(ui.ctx()),
            selection: &selection,
            path: path.as_deref(),
            today: self.session.today,
            lanes: &lanes,
            discreet: self.is_discreet(),
        };
        if let Some(open) = &mut self.open {
            workshop::follow(&cx, &mut open.workshop);
        }
        let covered = self.is_covered();
        if let Some(presenting) = &mut self.shell.presenting {
            if presenting.show(ui, &cx, covered) {
                out.push(Action::Run(Command::Present));
            }
            return;
        }
        self.show_top(ui, &cx, out);
        if let Some(banner) = self.banner() {
            banner::show(ui, &banner, out);
        }
        let quiet = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(4, 0));
        Panel::left("rail")
            .exact_size(rail::WIDTH)
            .resizable(false)
            .frame(quiet)
            .show(ui, |ui| rail::show(ui, &cx, view, out));
        self.show_inspector(ui, &cx, out);
        top::terms(ui, &cx, view, out);
        if matches!(view, View::Map | View::Workshop) {
            self.show_capture(ui, &cx, out);
        }
        // On the smallest window the map needs the room; what the bar says stands on the journey's own panel.
        if view == View::Map && ui.ctx().content_rect().height() >= LOW {
            let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(16, 8));
            Panel::bottom("summary")
                .resizable(false)
                .frame(frame)
                .show(ui, |ui| summary::show(ui, &cx.of_persona()));
        }
        self.show_guide(ui, &cx, out);
        self.show_hint(ui, &cx, view);
        self.show_personas(ui, &cx, view, out);
        let canvas = Frame::new().fill(cx.theme.canvas);
        let now = self.now(ui.ctx());
        let Some(open) = &mut self.open else { return };
        // What is scrolled belongs to the document: another one begins at its top left.
        CentralPanel::default()
            .frame(canvas)
            .show(ui, |ui| ui.push_id(id, |ui| show_view(ui, &cx, open, now, out)));
    }

    /// Whose answers are shown, above the views that show them.
    fn show_personas(&mut self, ui: &mut Ui, cx: &Context<'_>, view: View, out: &mut Actions) {
        let note = match view {
            View::Map => return self.show_map_strip(ui, cx, out),
            View::Compare | View::Priorities | View::Measure | View::Experience => "personas-note",
            View::Feedback | View::Kpis | View::Actions => "personas-note-places",
            View::Drivers => "personas-note-drivers",
            // In a room everybody's journey is worked on.
            View::Workshop => return,
        };
        let compares_files =
            view == View::Compare && self.open.as_ref().is_some_and(|open| open.other.is_some());
        if compares_files || cx.journey.personas.is_empty() {
            return;
        }
        let frame = Frame::new().fill(cx.theme.canvas).inner_margin(Margin::symmetric(24, 4));
        Panel::top("personas")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| persona_chips::show(ui, cx, note, out));
    }

    /// Above the map: whose answers are shown, and as a picture or a table.
    fn show_map_strip(&mut self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        let Some(open) = &mut self.open else { return };
        let frame = Frame::new().fill(cx.theme.canvas).inner_margin(Margin::symmetric(16, 3));
        Panel::top("strip").resizable(false).frame(frame).show(ui, |ui| {
            ui.set_min_height(shows::BUTTON);
            ends(
                ui,
                "strip",
                |ui| {
                    if !cx.journey.personas.is_empty() {
                        persona_chips::show(ui, cx, "personas-note", out);
                    }
                },
                |ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    shows::segments(ui, cx, "map-shows", &shows::SHOWS, &mut open.map.shows);
                },
            );
        });
    }

    fn show_welcome(&self, ui: &mut Ui, out: &mut Actions) {
        let content = WelcomeContent {
            recent: &self.session.recent,
            samples: &self.session.samples,
            templates: &self.session.templates,
        };
        let frame = Frame::new().fill(theme::of(ui.ctx()).canvas);
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| welcome::show(ui, &content, self.session.words, out));
    }

    fn show_top(&self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        let Some(open) = &self.open else { return };
        let document = &open.document;
        let menu = MenuState {
            can_undo: document.undo_step(),
            can_redo: document.redo_step(),
            has_journey: true,
            has_selection: open.selection != Selection::Journey,
            checked: &|command| self.checked(command),
        };
        let state = state_of(document, cx);
        let frame = Frame::new().fill(cx.theme.surface).inner_margin(Margin::symmetric(12, 0));
        Panel::top("top").exact_size(52.0).resizable(false).frame(frame).show(ui, |ui| {
            top::show(ui, cx, &menu, &state, out);
        });
    }

    fn show_inspector(&mut self, ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
        // The comparison with a file is for looking: its journey is no document.
        self.shell.panel.rect = egui::Rect::NOTHING;
        let Some(open) = &self.open else { return };
        let looking = open.other.is_some() && open.view == View::Compare;
        let wanted = self.shell.inspector.unwrap_or(ui.ctx().content_rect().width() >= WIDE);
        if looking || !wanted || open.view.has_own_details() {
            return;
        }
        let frame = Frame::new().fill(cx.theme.surface);
        let shown = Panel::right("inspector")
            // One width, whatever it shows.
            .exact_size(inspector::WIDTH)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| ui.push_id(open.id(), |ui| inspector::show(ui, cx, out)));
        self.shell.panel.rect = shown.response.rect;
    }

    /// For commands that switch something: whether it is on.
    fn checked(&self, command: Command) -> Option<bool> {
        let view = self.open.as_ref().map(|open| open.view);
        let captures = self.open.as_ref().is_some_and(|open| open.capture.is_some());
        match command {
            Command::Toggle(lane) => Some(self.lanes().contains(&lane)),
            Command::Show(one) => Some(view == Some(one)),
            Command::Speak(language) => Some(self.session.words.language() == language),
            Command::Inspector => self.shell.inspector,
            Command::Present => Some(self.shell.presenting.is_some()),
            Command::Hints => Some(!self.session.settings.without_hints),
            Command::Capture => Some(captures),
            Command::HideNames => Some(!self.session.settings.names_while_presenting),
            Command::New
            | Command::Open
            | Command::Save
            | Command::SaveAs
            | Command::Versions
            | Command::SavePrivate
            | Command::CompareWithFile
            | Command::MergeFile
            | Command::MergeGroups
            | Command::Import
            | Command::Export
            | Command::Canvas
            | Command::Questionnaire
            | Command::Close
            | Command::Quit
            | Command::Undo
            | Command::Redo
            | Command::AddTouchpoint
            | Command::AddStage
            | Command::PasteWall
            | Command::Replace
            | Command::Rename
            | Command::Delete
            | Command::Copy
            | Command::Cut
            | Command::Duplicate
            | Command::CopyPicture
            | Command::CopyCells
            | Command::CopyWords
            | Command::CopyDrops
            | Command::MoveEarlier
            | Command::MoveLater
            | Command::Rounds
            | Command::SwapRounds
            | Command::TimerPause
            | Command::TimerMore
            | Command::TimerNext
            | Command::EndWorkshop
            | Command::ParkingLot
            | Command::WaitingNotes
            | Command::NextUnanswered
            | Command::Panel
            | Command::WholeJourney
            | Command::AddLane
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::ZoomActual
            | Command::ZoomFit
            | Command::Look
            | Command::Palette
            | Command::Help
            | Command::Guide
            | Command::Method => None,
        }
    }
}

/// The view in the middle.
fn show_view(ui: &mut Ui, cx: &Context<'_>, open: &mut Open, now: DateTime, out: &mut Actions) {
    match open.view {
        View::Map => map::show(ui, cx, &mut open.map, out),
        View::Compare => {
            // Compared with a file, the two journeys are read as one.
            let both = open.other.as_ref().and_then(Other::both);
            let cx = both.map_or(cx.of_persona(), |both| Context {
                journey: &both.journey,
                report: &both.report,
                ..*cx
            });
            compare::show(ui, &cx, &mut open.compare, out);
        }
        View::Priorities => priorities::show(ui, &cx.of_persona(), &mut open.priorities, out),
        View::Experience => experience::show(ui, cx, &mut open.experience, out),
        View::Kpis => kpis::show(ui, cx, &mut open.kpis, out),
        View::Measure => measure::show(ui, &cx.of_persona(), &mut open.measure, out),
        View::Actions => actions::show(ui, cx, &mut open.actions, out),
        View::Drivers => drivers::show(ui, cx, &mut open.drivers, out),
        View::Workshop => workshop::show(ui, cx, &mut open.workshop, now, out),
        View::Feedback => {
            let found = open.comments.found();
            let lists = open.comments.lists(found.as_ref());
            feedback::show(ui, cx, lists, &mut open.feedback, out);
        }
    }
}

/// How the document stands to its file: what may be done with it, and whether all of it is there.
fn state_of(document: &Document, cx: &Context<'_>) -> String {
    let limit = document.read_only().map(|reason| match reason {
        ReadOnly::Newer(_) => "top-read-only",
        ReadOnly::Held(_) => "safety-read-only",
    });
    let kept = if document.is_unsaved() {
        Some("top-unsaved")
    } else if limit.is_some() {
        None
    } else if document.path().is_none() {
        Some("top-no-file")
    } else {
        Some("top-saved")
    };
    let parts: Vec<String> = limit.into_iter().chain(kept).map(|key| cx.text(key)).collect();
    parts.join(" · ")
}
