//! Several groups' files of one journey, to be merged one after the other, and the file that all of them began with.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary, small};
use crate::i18n::Words;
use crate::journey::Journey;
use crate::paint::theme::{self, GRID};
use crate::ui::action::Action;
use egui::{Button, Label, RichText, ScrollArea, Ui};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The files of the groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Their files, in the order in which they are merged.
    pub files: Vec<PathBuf>,
    /// The file that they got to begin with: what is in it counts once.
    pub start: Option<PathBuf>,
    /// The version that they got, as it was found.
    pub found: Option<FoundStart>,
    /// They are merged without one.
    pub without_start: bool,
    /// None was found: it has to be chosen, or gone without.
    pub asks_start: bool,
}

/// The version that groups began with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundStart {
    /// What it said.
    pub journey: Arc<Journey>,
    /// When it was kept; `None`: the open file itself.
    pub time: Option<jiff::Timestamp>,
}

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupFile {
    /// Another group's.
    Group,
    /// The one that all began with.
    Start,
}

impl Groups {
    /// With this file too. The same one is not taken twice.
    #[must_use]
    pub fn with(mut self, path: PathBuf, what: GroupFile) -> Self {
        match what {
            GroupFile::Start => (self.start, self.asks_start) = (Some(path), false),
            GroupFile::Group if self.files.contains(&path) => {}
            GroupFile::Group => self.files.push(path),
        }
        self
    }

    /// Shows the dialog. While a file is asked for it is closed; it comes back with the answer.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let title = words.text("merge-groups-title");
        let shown = modal(ui, "groups", &title, 520.0, |ui| {
            muted(ui, words.text("merge-groups-text"));
            self.list(ui, words);
            let start = self.start.as_deref().map(name_of);
            let start = start.unwrap_or_else(|| words.text("merge-groups-no-start"));
            small(ui, words.with("merge-groups-start", &[("file", (&start).into())]));
            if self.asks_start {
                caution(ui, words.text("merge-groups-ask-start"));
            }
            buttons(ui, |ui| {
                let go = ui.add_enabled_ui(!self.files.is_empty(), |ui| {
                    let without = self.asks_start && self.start.is_none();
                    let key = if without { "merge-groups-without" } else { "merge-groups-go" };
                    primary(ui, &words.text(key)).clicked()
                });
                if go.inner {
                    let without_start = self.asks_start && self.start.is_none();
                    let groups = Self { without_start, asks_start: false, ..self.clone() };
                    return Some(Reply::Action(Action::MergeGroups(groups)));
                }
                for (key, what) in [
                    ("merge-groups-add", GroupFile::Group),
                    ("merge-groups-choose-start", GroupFile::Start),
                ] {
                    if secondary(ui, &words.text(key)).clicked() {
                        return Some(Reply::Action(Action::AskGroup(self.clone(), what)));
                    }
                }
                secondary(ui, &words.text("cancel")).clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn list(&mut self, ui: &mut Ui, words: &Words) {
        let mut gone = None;
        let area = ScrollArea::vertical().id_salt("groups").max_height(60.0 * GRID);
        area.min_scrolled_height(60.0 * GRID).show(ui, |ui| {
            for (at, path) in self.files.iter().enumerate() {
                ui.horizontal(|ui| {
                    let name = name_of(path);
                    let remove = ui.add(Button::new("×").small().min_size(egui::Vec2::splat(20.0)));
                    let said = format!("{}: {name}", words.text("remove"));
                    if remove.accessible_name(said).clicked() {
                        gone = Some(at);
                    }
                    ui.add(Label::new(name).truncate());
                });
            }
        });
        if let Some(at) = gone {
            self.files.remove(at);
        }
    }
}

/// A sentence that asks for a decision.
fn caution(ui: &mut Ui, text: String) {
    let theme = theme::of(ui.ctx());
    ui.add(Label::new(RichText::new(text).color(theme.caution)).wrap());
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
