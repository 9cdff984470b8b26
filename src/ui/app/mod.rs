//! The window: owns everything, and is the only place where anything changes.
//!
//! One frame: events of finished jobs are taken in, panels and views are shown and push actions,
//! the actions are carried out in order.

mod arrival;
mod arriving;
mod broken;
mod clipboard;
mod comments;
mod details;
mod editing;
mod exporting;
mod fields;
mod files;
mod group_start;
mod importing;
mod keys;
mod lanes;
mod learning;
mod many;
mod merging;
mod merging_file;
mod numbers;
mod open;
mod papers;
mod pasting;
mod personas;
mod pictures;
mod privacy;
mod run;
mod safety;
mod saving;
mod session;
mod shell;
mod shortcuts;
mod versions;
mod wall;
mod window;
mod workshop;

use super::action::Actions;
use super::file_dialog::FileDialog;
use super::jobs::{Executor, Jobs, Queue};
use super::view::actions::Look;
use crate::analysis::Report;
use crate::document::Document;
use crate::file::{Settings, SettingsWarning, StateFolder};
use crate::i18n::Language;
use crate::journey::Date;
use crate::paint::{hyphen, theme};
use crate::sanitize::one_line;
pub use arrival::Arrival;
use arrival::Came;
pub use files::Next;
pub use merging::MergeRead;
pub use merging_file::MergedFile;
pub use numbers::Both;
use numbers::Other;
use open::Open;
use safety::Safety;
use session::Session;
use shell::{Refused, Shell};
use std::path::PathBuf;
use std::sync::Arc;

/// How the program is started.
#[derive(Clone, Debug)]
pub struct Start {
    /// Files to open.
    pub files: Vec<PathBuf>,
    /// What was remembered.
    pub settings: Settings,
    /// What of the settings could not be read.
    pub unread: Vec<SettingsWarning>,
    /// The language, where it is not the remembered or the system's one.
    pub language: Option<Language>,
    /// The current day.
    pub today: Date,
    /// Where versions, unsaved work and locks are kept; `None`: nowhere.
    pub state: Option<StateFolder>,
    /// Nothing is remembered and nothing of the system is used: for tests.
    pub for_test: bool,
    /// How work beside the window is done.
    pub jobs: Executor,
}

impl Start {
    /// With what was remembered, on this day.
    #[must_use]
    pub fn with_files(files: Vec<PathBuf>) -> Self {
        let (settings, unread) = Settings::load();
        Self {
            files,
            settings,
            unread,
            language: None,
            today: jiff::Zoned::now().date(),
            state: StateFolder::of_system(),
            for_test: false,
            jobs: Executor::Threads,
        }
    }

    /// The same every time, on any machine.
    #[must_use]
    pub fn for_test(language: Language, files: Vec<PathBuf>) -> Self {
        Self {
            files,
            settings: Settings { without_hints: true, ..Settings::default() },
            unread: Vec::new(),
            language: Some(language),
            today: jiff::civil::date(2026, 11, 22),
            state: None,
            for_test: true,
            jobs: Executor::Queue(Queue::at_once()),
        }
    }
}

/// The program: what is open, what is remembered, and the window around it.
pub struct App {
    open: Option<Open>,
    session: Session,
    shell: Shell,
    safety: Safety,
    jobs: Jobs,
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
        let session = Session::new(&start);
        let file_dialog =
            if start.for_test { FileDialog::new(false) } else { FileDialog::default() };
        let mut app = Self {
            open: None,
            session,
            shell: Shell { file_dialog, ..Shell::default() },
            safety: Safety::default(),
            jobs: Jobs::new(start.jobs),
        };
        app.use_look(ctx);
        if !start.unread.is_empty() {
            let words = app.session.words;
            app.shell.toasts.error(words.text("settings-unread"));
        }
        app.begin_safety(ctx, start.state, !start.for_test);
        let mut files = start.files.into_iter();
        if let Some(first) = files.next() {
            // Survey data gets a new journey, or goes into the one before it; another second file is the
            // other side of the comparison.
            if importing::is_survey(&first) {
                app.import(ctx, &first);
            } else {
                app.read(ctx, first, files.next(), None);
            }
        }
        app
    }

    /// The open document.
    #[must_use]
    pub fn document(&self) -> Option<&Document> {
        self.open.as_ref().map(|open| &open.document)
    }

    /// What phones and the window share in the session of the open journey.
    #[must_use]
    pub fn hall(&self) -> Option<Arc<std::sync::Mutex<crate::room::Hall>>> {
        self.open.as_ref().map(|open| Arc::clone(&open.workshop.hall))
    }

    /// The numbers that are shown of it.
    #[must_use]
    pub fn report(&self) -> Option<Arc<Report>> {
        self.open.as_ref().map(|open| Arc::clone(open.numbers.report().shared()))
    }

    fn use_look(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.session.settings.dark {
            None => egui::ThemePreference::System,
            Some(true) => egui::ThemePreference::Dark,
            Some(false) => egui::ThemePreference::Light,
        });
    }

    fn update_title(&mut self, ctx: &egui::Context) {
        let name = self.session.words.text("app-name");
        let title = match &self.open {
            None => name,
            Some(open) => {
                let mark = if open.document.is_unsaved() { "• " } else { "" };
                format!("{mark}{} – {name}", one_line(&open.name()))
            }
        };
        if title != self.shell.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.shell.title = title;
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_in_all(ctx);
        let look = Look {
            today: self.session.today,
            language: self.session.words.language(),
            discreet: self.is_discreet(),
        };
        if let Some(open) = &mut self.open {
            open.update(ctx, &self.jobs, look);
        }
        self.tick_workshop(ctx);
        self.keep_safe(ctx);
        self.update_import(ctx);
        self.update_title(ctx);
        self.guard_close(ctx);
        self.take_dropped(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        keys::sift(ui.ctx());
        hyphen::speak(ui.ctx(), self.session.words.language());
        let mut out = Actions::default();
        let covered = self.is_covered();
        self.shell.focus.follow(ui.ctx(), covered);
        let waiting = self.begin_fields(ui.ctx());
        let now = self.document().map(Document::revision);
        self.shell.toasts.withdraw_offers(now);
        self.shortcuts(ui, &mut out);
        self.show_window(ui, &mut out);
        self.show_dialogs(ui, &mut out);
        for action in out.drain() {
            self.carry_out(ui.ctx(), action);
        }
        for action in waiting {
            // Refused, it has been said why.
            let _: Result<(), Refused> = self.carry_out_now(ui.ctx(), action);
        }
        self.end_fields();
        if covered && !self.is_covered() {
            // The keyboard goes back with one of the next frames.
            ui.ctx().request_repaint();
        }
        // Now, not with the next frame: nobody knows when that will be.
        self.keep_safe(ui.ctx());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.end_safety();
    }
}
