//! Earlier versions of the open journey: to be looked at and brought back.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::file::Version;
use crate::i18n::Words;
use crate::paint::theme::GRID;
use crate::ui::action::Action;
use egui::{ScrollArea, Ui, vec2};
use jiff::civil::DateTime;

const WIDTH: f32 = 640.0;

/// A version as it is shown.
#[derive(Clone, Debug)]
pub struct ListedVersion {
    /// The version.
    pub version: Version,
    /// When it was kept, on the clock of this place.
    pub time: DateTime,
    /// What is in it.
    pub about: AboutVersion,
}

/// What is in a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AboutVersion {
    /// The same as the open journey.
    Current,
    /// Its title and how many stages and touchpoints it has.
    Other {
        /// Title of the journey.
        title: String,
        /// How many stages.
        stages: usize,
        /// How many touchpoints.
        touchpoints: usize,
    },
    /// It cannot be read.
    Unreadable,
    /// Too large to be read for a list.
    Unread,
}

/// The list of versions, newest first.
#[derive(Clone, Debug)]
pub struct Versions {
    list: Vec<ListedVersion>,
    selected: Option<usize>,
    /// Deletion was pressed once: of the selected one, or of all.
    doubted: Option<Doubt>,
    shown: bool,
}

/// What is deleted when it is pressed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    Selected(usize),
    All,
}

impl Versions {
    /// Shows these; the newest that is not what is open is selected.
    #[must_use]
    pub fn new(list: Vec<ListedVersion>) -> Self {
        let differs = |one: &ListedVersion| {
            matches!(one.about, AboutVersion::Other { .. } | AboutVersion::Unread)
        };
        let selected = list.iter().position(differs);
        Self { list, selected, doubted: None, shown: false }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let shown = modal(ui, "versions", &words.text("versions-title"), WIDTH, |ui| {
            let explanation = if self.list.is_empty() { "versions-none" } else { "versions-text" };
            muted(ui, words.text(explanation));
            self.rows(ui, words);
            buttons(ui, |ui| self.answers(ui, words))
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn rows(&mut self, ui: &mut Ui, words: &Words) {
        if self.list.is_empty() {
            return;
        }
        let room = (ui.ctx().content_rect().height() - 70.0 * GRID).max(30.0 * GRID);
        let height = room.min(self.list.len() as f32 * 9.0 * GRID);
        let area = ScrollArea::vertical().id_salt("versions").max_height(height);
        area.min_scrolled_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, listed) in self.list.iter().enumerate() {
                let is_selected = self.selected == Some(at);
                let label = egui::Button::selectable(is_selected, row(words, listed))
                    .wrap_mode(egui::TextWrapMode::Truncate)
                    .min_size(vec2(ui.available_width(), 8.0 * GRID));
                let response = ui.add(label);
                if response.clicked() {
                    self.selected = Some(at);
                }
                if is_selected && !std::mem::replace(&mut self.shown, true) {
                    response.request_focus();
                }
            }
        });
    }

    fn answers(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let selected = self.selected.and_then(|at| self.list.get(at));
        let usable = selected
            .filter(|one| matches!(one.about, AboutVersion::Other { .. } | AboutVersion::Unread));
        let Some(chosen) = usable else {
            let close = primary(ui, &words.text("close"));
            if !std::mem::replace(&mut self.shown, true) {
                close.request_focus();
            }
            let close = close.clicked().then_some(Reply::Closed);
            return close.or(self.deletion(ui, words));
        };
        let compare = primary(ui, &words.text("versions-compare")).clicked();
        let close = secondary(ui, &words.text("close")).clicked();
        let bring_back = secondary(ui, &words.text("versions-bring-back")).clicked();
        let (version, time) = (chosen.version.clone(), words.moment(chosen.time));
        let deletion = self.deletion(ui, words);
        match (compare, bring_back) {
            (true, _) => Some(Reply::Action(Action::CompareVersion(version, time))),
            (_, true) => Some(Reply::Action(Action::BringBack(version, time))),
            _ => close.then_some(Reply::Closed).or(deletion),
        }
    }

    /// Deletes the selected version or all, when pressed twice.
    fn deletion(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        if self.list.is_empty() {
            return None;
        }
        let doubt = self.doubted.filter(|doubt| match doubt {
            Doubt::Selected(at) => self.selected == Some(*at),
            Doubt::All => true,
        });
        if let Some(doubt) = doubt {
            let sure = secondary(ui, &words.text("recovery-delete-sure")).clicked();
            let all = self.list.iter().enumerate();
            let wanted = all.filter(|(at, _)| doubt == Doubt::All || doubt == Doubt::Selected(*at));
            let wanted = wanted.map(|(_, one)| one.version.clone()).collect();
            return sure.then_some(Reply::Action(Action::DeleteVersions(wanted)));
        }
        if let Some(at) = self.selected
            && secondary(ui, &words.text("recovery-delete")).clicked()
        {
            self.doubted = Some(Doubt::Selected(at));
        }
        if secondary(ui, &words.text("versions-delete-all")).clicked() {
            self.doubted = Some(Doubt::All);
        }
        None
    }
}

/// When, how large, and what is in it.
fn row(words: &Words, listed: &ListedVersion) -> String {
    let time = words.moment(listed.time);
    let size = words.file_size(listed.version.size);
    let about = match &listed.about {
        AboutVersion::Current => words.text("versions-current"),
        AboutVersion::Unreadable => words.text("versions-unreadable"),
        AboutVersion::Unread => return format!("{time} · {size}"),
        AboutVersion::Other { title, stages, touchpoints } => {
            let stages = words.with("safety-stages", &[("count", (*stages).into())]);
            let count = &[("count", (*touchpoints).into())];
            let touchpoints = words.with("safety-touchpoints", count);
            let title = if title.trim().is_empty() { &words.text("untitled") } else { title };
            format!("{title} · {stages}, {touchpoints}")
        }
    };
    format!("{time} · {about} · {size}")
}
