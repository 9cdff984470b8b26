//! The window: owns everything, and is the only place where anything changes.
//!
//! One frame: events of finished jobs are taken in, panels and views are shown and push actions,
//! the actions are carried out in order.

mod comments;
mod files;
mod importing;
mod merging;
mod merging_file;
mod numbers;
mod privacy;
mod run;
mod safety;
mod saving;
mod shortcuts;
mod versions;
mod wall;
mod window;

use super::action::{Action, Actions};
use super::command::Command;
use super::context::{Selection, View};
use super::dialog::{Dialog, DialogContext};
use super::file_dialog::FileDialog;
use super::jobs::Jobs;
use super::palette::Palette;
use super::panel::capture::Capture;
use super::panel::welcome::{Offer, RecentFile};
use super::toast::Toasts;
use super::view::compare::CompareState;
use super::view::feedback::FeedbackState;
use super::view::map::MapState;
use super::view::priorities::PrioritiesState;
use crate::edit::Document;
use crate::edit::privacy::Personal;
use crate::export::harmless::one_line;
use crate::file::{Settings, StateFolder};
use crate::i18n::{Language, Words};
use crate::journey::Date;
use crate::paint::theme;
use comments::CommentLists;
use files::Next;
pub use merging::MergeRead;
pub use numbers::Both;
use numbers::{Numbers, Other};
use safety::Safety;
pub use safety::SafetyEvent;
use std::path::PathBuf;

/// How the program is started.
#[derive(Clone, Debug)]
pub struct Start {
    /// Files to open.
    pub files: Vec<PathBuf>,
    /// What was remembered.
    pub settings: Settings,
    /// The language, where it is not the remembered or the system's one.
    pub language: Option<Language>,
    /// The current day.
    pub today: Date,
    /// Where versions, unsaved work and locks are kept; `None`: nowhere.
    pub state: Option<StateFolder>,
    /// Jobs run at once and nothing is remembered: for tests.
    pub for_test: bool,
}

impl Start {
    /// With what was remembered, on this day.
    #[must_use]
    pub fn with_files(files: Vec<PathBuf>) -> Self {
        Self {
            files,
            settings: Settings::load(),
            language: None,
            today: jiff::Zoned::now().date(),
            state: StateFolder::of_system(),
            for_test: false,
        }
    }

    /// The same every time, on any machine.
    #[must_use]
    pub fn for_test(language: Language, files: Vec<PathBuf>) -> Self {
        Self {
            files,
            settings: Settings::default(),
            language: Some(language),
            today: jiff::civil::date(2026, 11, 22),
            state: None,
            for_test: true,
        }
    }
}

/// The program.
#[expect(clippy::struct_excessive_bools, reason = "independent switches, each set in one place")]
pub struct App {
    words: &'static Words,
    settings: Settings,
    today: Date,
    remembers: bool,
    jobs: Jobs,
    document: Option<Document>,
    numbers: Numbers,
    other: Option<Other>,
    selection: Selection,
    view: View,
    map: MapState,
    compare: CompareState,
    /// The bar for typing notes, while it is open.
    capture: Option<Capture>,
    priorities: PrioritiesState,
    comments: CommentLists,
    feedback: FeedbackState,
    /// `None` until the user decides: open where the window is wide.
    inspector: Option<bool>,
    presenting: bool,
    file_dialog: FileDialog,
    dialog: Option<Dialog>,
    palette: Option<Palette>,
    toasts: Toasts,
    /// What happens once unsaved changes are settled.
    next: Option<Next>,
    saving: bool,
    may_close: bool,
    /// Waits until a field has given its text to the journey.
    deferred: Option<Command>,
    recent: Vec<RecentFile>,
    samples: Vec<Offer>,
    templates: Vec<Offer>,
    /// The picture that waits for its file name.
    picture: Option<super::dialog::Picture>,
    safety: Safety,
    /// What the copy that waits for its file name leaves out.
    private: Vec<Personal>,
    title: String,
}

impl App {
    /// Makes the program ready in a window.
    #[must_use]
    pub fn new(ctx: &egui::Context, start: Start) -> Self {
        theme::install(ctx);
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            // A projector wants light.
            options.fallback_theme = egui::Theme::Light;
        });
        let language = start
            .language
            .or_else(|| start.settings.language.as_deref().and_then(Language::of_code))
            .unwrap_or_else(Language::of_system);
        let mut app = Self {
            words: Words::of(language),
            today: start.today,
            remembers: !start.for_test,
            jobs: Jobs::new(start.for_test),
            document: None,
            numbers: Numbers::default(),
            other: None,
            selection: Selection::Journey,
            view: View::Map,
            map: MapState::default(),
            compare: CompareState::default(),
            capture: None,
            priorities: PrioritiesState::default(),
            comments: CommentLists::default(),
            feedback: FeedbackState::default(),
            inspector: None,
            presenting: false,
            file_dialog: if start.for_test {
                FileDialog::new(false)
            } else {
                FileDialog::default()
            },
            dialog: None,
            palette: None,
            toasts: Toasts::default(),
            next: None,
            saving: false,
            may_close: false,
            deferred: None,
            recent: Vec::new(),
            samples: Vec::new(),
            templates: Vec::new(),
            picture: None,
            safety: Safety::default(),
            private: Vec::new(),
            title: String::new(),
            settings: start.settings,
        };
        app.map.lanes.retain(|lane| !app.settings.hidden_lanes.iter().any(|key| key == lane.key()));
        app.use_look(ctx);
        app.refresh_offers();
        app.begin_safety(ctx, start.state);
        let mut files = start.files.into_iter();
        if let Some(first) = files.next() {
            app.open(ctx, first);
        }
        // A second file is the other side of the comparison.
        if let Some(second) = files.next() {
            app.open_other(ctx, second);
        }
        app
    }

    /// The open document.
    #[must_use]
    pub fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    fn use_look(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.settings.dark {
            None => egui::ThemePreference::System,
            Some(true) => egui::ThemePreference::Dark,
            Some(false) => egui::ThemePreference::Light,
        });
    }

    /// Keeps what is remembered between starts.
    fn remember(&mut self) {
        if !self.remembers {
            return;
        }
        if let Err(error) = self.settings.keep() {
            log::warn!("{error}");
        }
    }

    fn show_dialogs(&mut self, ui: &mut egui::Ui, out: &mut Actions) {
        if let Some(mut palette) = self.palette.take() {
            match palette.show(ui, self.words) {
                Some(chosen) => self.run_chosen(chosen, out),
                None => self.palette = Some(palette),
            }
        }
        if let Some(mut dialog) = self.dialog.take() {
            let journey = self.document.as_ref().map(|document| document.journey().as_ref());
            let cx = DialogContext { words: self.words, journey, today: self.today };
            match dialog.show(ui, &cx, out) {
                Some(choice) => self.choose(ui.ctx(), &choice),
                None => self.dialog = Some(dialog),
            }
        }
        let recent = &self.settings.recent;
        self.file_dialog.show(ui, self.words, recent);
        if let Some(answer) = self.file_dialog.poll() {
            self.answered(ui.ctx(), answer);
        }
        self.toasts.show(ui, self.words, out);
    }

    fn update_title(&mut self, ctx: &egui::Context) {
        let name = self.words.text("app-name");
        let title = match &self.document {
            None => name,
            Some(document) => {
                let file = document.path().and_then(|path| path.file_name());
                let file = file.map(|file| file.to_string_lossy().into_owned());
                let file = file.unwrap_or_else(|| document.journey().title.clone());
                let mark = if document.is_unsaved() { "• " } else { "" };
                format!("{mark}{} – {name}", one_line(&file))
            }
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        for event in self.jobs.events() {
            self.take_in(ctx, event);
        }
        self.numbers.update(ctx, &self.jobs, self.document.as_ref());
        if let (Some(other), Some(document)) = (&mut self.other, &self.document) {
            other.update(ctx, &self.jobs, document);
        }
        self.keep_safe(ctx);
        if let (View::Feedback, Some(document)) = (self.view, &self.document) {
            self.comments.update(ctx, &self.jobs, document, &self.feedback);
        }
        self.update_import(ctx);
        self.update_title(ctx);
        self.guard_close(ctx);
        self.take_dropped(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let mut out = Actions::default();
        let deferred = self.deferred.take();
        if deferred.is_some() {
            // Left here, a field pushes its edit in this frame, before the command.
            ui.memory_mut(|memory| {
                if let Some(focused) = memory.focused() {
                    memory.surrender_focus(focused);
                }
            });
        }
        self.shortcuts(ui, &mut out);
        self.show_window(ui, &mut out);
        self.show_dialogs(ui, &mut out);
        if let Some(command) = deferred {
            out.push(Action::Run(command));
        }
        for action in out.drain() {
            self.carry_out(ui.ctx(), action);
        }
        // Now, not with the next frame: nobody knows when that will be.
        self.keep_safe(ui.ctx());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.end_safety();
    }
}
