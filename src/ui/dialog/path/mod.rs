//! Our own path dialog: a field, and the folder below it. It works on every system, also where
//! there is no file dialog, and never waits for the disk.

mod disk;
mod list;
mod typed;

pub use typed::{shown, with_extension};

use self::disk::{Entry, Verdict};
use super::parts::{buttons, modal, primary, secondary, small};
use crate::file::Trouble;
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::wording;
use egui::{Id, Key, Modifiers, Response, RichText, TextEdit, Ui};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError};

/// What a path is asked for with.
#[derive(Clone, Debug, Default)]
pub struct PathQuestion {
    /// The title of the dialog.
    pub title: String,
    /// The folder to begin in; the home folder where there is none.
    pub folder: Option<PathBuf>,
    /// The name that is suggested.
    pub file_name: String,
    /// The ends of the names of fitting files; the first is added where one is missing.
    pub extensions: Vec<&'static str>,
    /// A file is written, not read.
    pub saves: bool,
    /// Several files may be chosen in one go.
    pub several: bool,
    /// Why the system's own dialog is not shown.
    pub note: Option<String>,
}

/// How a path dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathChoice {
    /// This path; absolute, and for reading it is there.
    Picked(PathBuf),
    /// These, where several may be chosen.
    Several(Vec<PathBuf>),
    /// None.
    Cancelled,
}

/// What is said below the field.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Message {
    NotThere(PathBuf),
    NoFolder(PathBuf),
    Refused(Trouble),
    /// The file is there; writing it needs a second word.
    Overwrite(PathBuf),
}

/// A folder and what is in it.
#[derive(Debug, Default)]
struct Listing {
    folder: PathBuf,
    /// The folder as it stands in the field.
    text: String,
    entries: Vec<Entry>,
    failed: Option<Trouble>,
    waits: Option<Receiver<Result<Vec<Entry>, Trouble>>>,
}

/// Asks for a path.
#[derive(Debug)]
pub struct PathDialog {
    question: PathQuestion,
    base: PathBuf,
    home: Option<PathBuf>,
    text: String,
    /// The file that the text stands for, where the text alone does not tell (names that are not text).
    exact: Option<(String, PathBuf)>,
    listing: Listing,
    /// The entries that fit what is typed.
    fitting: Vec<usize>,
    /// The files that are ticked, where several may be chosen, in the order in which they were.
    chosen: Vec<PathBuf>,
    marked: Option<usize>,
    checks: Option<(PathBuf, Receiver<Verdict>)>,
    message: Option<Message>,
    shown: bool,
}

impl PathDialog {
    /// Asks for a path.
    #[must_use]
    pub fn new(question: PathQuestion) -> Self {
        let home = std::env::home_dir();
        let base = question
            .folder
            .clone()
            .filter(|folder| folder.is_absolute())
            .or_else(|| home.clone())
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_else(|| PathBuf::from(std::path::MAIN_SEPARATOR_STR));
        let text = typed::folder_text(&base) + &question.file_name;
        Self {
            question,
            base,
            home,
            text,
            exact: None,
            listing: Listing::default(),
            fitting: Vec::new(),
            chosen: Vec::new(),
            marked: None,
            checks: None,
            message: None,
            shown: false,
        }
    }

    /// Asks whether this file, which is there, may be overwritten.
    #[must_use]
    pub fn overwriting(question: PathQuestion, path: PathBuf) -> Self {
        let mut dialog = Self::new(question);
        dialog.text = shown(&path);
        dialog.exact = Some((dialog.text.clone(), path.clone()));
        dialog.message = Some(Message::Overwrite(path));
        dialog
    }

    /// Shows the dialog. `Some` when it ended.
    pub fn show(&mut self, ui: &mut Ui, words: &Words, recent: &[PathBuf]) -> Option<PathChoice> {
        let picked = self.receive(ui.ctx());
        let title = self.question.title.clone();
        let shown = modal(ui, "path", &title, 580.0, |ui| {
            if let Some(note) = &self.question.note {
                small(ui, note);
            }
            let enter = self.keys(ui);
            let field = self.field(ui, words);
            self.tell(ui, words);
            self.list_folder(ui.ctx());
            if let Some(at) = self.rows(ui, words, field.id) {
                self.activate(ui.ctx(), at);
                field.request_focus();
            }
            self.recent(ui, words, recent);
            let mut done = None;
            if enter {
                match self.marked {
                    Some(at) => self.activate(ui.ctx(), at),
                    None => done = self.go_on(ui.ctx()),
                }
            }
            buttons(ui, |ui| self.buttons(ui, words)).or(done)
        });
        picked.or(shown.inner).or(shown.dismissed.then_some(PathChoice::Cancelled))
    }

    /// The path that was meant.
    fn meant(&self) -> Option<PathBuf> {
        if let Some((text, path)) = &self.exact
            && *text == self.text
        {
            return Some(path.clone());
        }
        let in_listing = self.text.strip_prefix(&self.listing.text);
        if let Some(name) = in_listing.filter(|_| !self.listing.text.is_empty()) {
            return Some(self.listing.folder.join(name));
        }
        typed::resolve(&self.text, &self.base, self.home.as_deref())
    }

    fn field(&mut self, ui: &mut Ui, words: &Words) -> Response {
        let id = Id::unique("path-field");
        let field = TextEdit::singleline(&mut self.text).id(id).desired_width(f32::INFINITY);
        let response = ui
            .add(field.margin(egui::Margin::symmetric(8, 6)))
            .accessible_name(words.text("dialog-path-field"));
        if !std::mem::replace(&mut self.shown, true) {
            self.select_name(ui, id);
            response.request_focus();
        }
        if response.changed() {
            self.changed();
        }
        response
    }

    /// Marks the suggested name without its extension, so that typing replaces it.
    fn select_name(&self, ui: &Ui, id: Id) {
        use egui::text::{CCursor, CCursorRange};
        let end = self.text.chars().count();
        let name = typed::split(&self.text).1;
        let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str()).unwrap_or(name);
        let start = end - name.chars().count();
        let range =
            CCursorRange::two(CCursor::new(start), CCursor::new(start + stem.chars().count()));
        let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
        state.cursor.set_char_range(Some(range));
        TextEdit::store_state(ui.ctx(), id, state);
    }

    fn changed(&mut self) {
        self.message = None;
        self.checks = None;
        self.marked = None;
        self.fit();
    }

    fn set_text(&mut self, ctx: &egui::Context, text: String) {
        self.text = text;
        self.changed();
        let id = Id::unique("path-field");
        let end = egui::text::CCursor::new(self.text.chars().count());
        let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
        state.cursor.set_char_range(Some(egui::text::CCursorRange::one(end)));
        TextEdit::store_state(ctx, id, state);
    }

    /// The keys that the field must not get. Whether Enter was pressed.
    fn keys(&mut self, ui: &Ui) -> bool {
        // Enter on a button belongs to the button.
        if !ui.memory(|memory| memory.has_focus(Id::unique("path-field"))) {
            return false;
        }
        let rows = self.fitting.len();
        ui.input_mut(|input| {
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown) {
                let next = self.marked.map_or(0, |at| at + 1);
                self.marked = Some(next.min(rows.saturating_sub(1))).filter(|_| rows > 0);
            }
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.marked = self.marked.and_then(|at| at.checked_sub(1));
            }
            input.consume_key(Modifiers::NONE, Key::Enter)
        })
    }

    /// What was meant, or what is wrong with it.
    fn tell(&self, ui: &mut Ui, words: &Words) {
        let theme = theme::of(ui.ctx());
        let (key, arg, color) = match &self.message {
            Some(Message::NotThere(path)) => ("dialog-path-not-there", shown(path), theme.error),
            Some(Message::NoFolder(path)) => ("dialog-path-no-folder", shown(path), theme.error),
            Some(Message::Refused(reason)) => {
                ("dialog-path-refused", wording::reason(reason, words), theme.error)
            }
            Some(Message::Overwrite(path)) => {
                let file = path.file_name().map(|name| shown(Path::new(name)));
                ("dialog-path-exists", file.unwrap_or_default(), theme.caution)
            }
            None => {
                let meant = self.meant().map(|path| shown(&path)).unwrap_or_default();
                small(ui, if meant == self.text { String::new() } else { format!("→ {meant}") });
                return;
            }
        };
        let text = RichText::new(words.with(key, &[("what", (&arg).into())])).color(color);
        ui.add(egui::Label::new(text).wrap());
    }

    fn recent(&mut self, ui: &mut Ui, words: &Words, recent: &[PathBuf]) {
        if self.question.saves || recent.is_empty() {
            return;
        }
        ui.add_space(GRID);
        small(ui, words.text("dialog-path-recent"));
        let mut chosen = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for path in recent.iter().take(4) {
                if list::recent_row(ui, path).clicked() {
                    chosen = Some(path.clone());
                }
            }
        });
        if let Some(path) = chosen {
            self.take(ui.ctx(), path);
            self.confirm(ui.ctx());
        }
    }

    /// Puts a path into the field, whatever its name.
    fn take(&mut self, ctx: &egui::Context, path: PathBuf) {
        self.set_text(ctx, shown(&path));
        self.exact = Some((self.text.clone(), path));
    }

    fn buttons(&mut self, ui: &mut Ui, words: &Words) -> Option<PathChoice> {
        let overwrite = match &self.message {
            Some(Message::Overwrite(path)) => Some(path.clone()),
            _ => None,
        };
        let key = match (&overwrite, self.question.saves) {
            (Some(_), _) => "dialog-overwrite",
            (None, true) => "save",
            (None, false) => "dialog-path-open",
        };
        let text = match self.chosen.len() {
            0 => words.text(key),
            n => words.with("dialog-path-take", &[("n", n.into())]),
        };
        let go = ui.add_enabled_ui(self.checks.is_none(), |ui| primary(ui, &text)).inner;
        let cancel = secondary(ui, &words.text("cancel"));
        if cancel.clicked() {
            return Some(PathChoice::Cancelled);
        }
        if go.clicked() {
            match overwrite {
                Some(path) => return Some(PathChoice::Picked(path)),
                None => return self.go_on(ui.ctx()),
            }
        }
        None
    }

    /// Takes what is ticked; what is typed besides is looked at first.
    fn go_on(&mut self, ctx: &egui::Context) -> Option<PathChoice> {
        let names_no_file = typed::split(&self.text).1.is_empty();
        if names_no_file && !self.chosen.is_empty() {
            return Some(PathChoice::Several(std::mem::take(&mut self.chosen)));
        }
        self.confirm(ctx);
        None
    }

    /// Ticks a file, or takes its tick away; what was typed to find it has done its work.
    fn tick(&mut self, ctx: &egui::Context, path: PathBuf) {
        match self.chosen.iter().position(|one| *one == path) {
            Some(at) => drop(self.chosen.remove(at)),
            None => self.chosen.push(path),
        }
        let (folder, name) = typed::split(&self.text);
        if !name.is_empty() {
            let folder = folder.to_owned();
            self.set_text(ctx, folder);
        }
    }

    /// Has the disk looked at; the answer comes in a later frame.
    fn confirm(&mut self, ctx: &egui::Context) {
        if self.checks.is_some() || matches!(self.message, Some(Message::Overwrite(_))) {
            return;
        }
        let Some(mut path) = self.meant() else { return };
        let names_folder = self.text.ends_with(std::path::is_separator);
        if self.question.saves && !names_folder {
            path = with_extension(path, &self.question.extensions);
        }
        let asked = path.clone();
        self.checks = disk::ask(ctx, move || disk::look(&asked)).map(|answer| (path, answer));
    }

    /// Takes what the disk answered.
    fn receive(&mut self, ctx: &egui::Context) -> Option<PathChoice> {
        let (path, receiver) = self.checks.as_ref()?;
        let verdict = match receiver.try_recv() {
            Ok(verdict) => verdict,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Verdict::Refused(Trouble::TimedOut),
        };
        let path = path.clone();
        self.checks = None;
        self.message = match (verdict, self.question.saves) {
            (Verdict::File, false) if !self.chosen.is_empty() => {
                let mut chosen = std::mem::take(&mut self.chosen);
                if !chosen.contains(&path) {
                    chosen.push(path);
                }
                return Some(PathChoice::Several(chosen));
            }
            (Verdict::File, false) | (Verdict::Free, true) => {
                return Some(PathChoice::Picked(path));
            }
            (Verdict::Folder, _) => {
                self.enter(ctx, path);
                None
            }
            (Verdict::File, true) => Some(Message::Overwrite(path)),
            (Verdict::Free, false) => Some(Message::NotThere(path)),
            (Verdict::NoFolder(folder), _) => Some(Message::NoFolder(folder)),
            (Verdict::Refused(reason), _) => Some(Message::Refused(reason)),
        };
        None
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
