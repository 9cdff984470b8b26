//! Earlier versions of the open journey: to be looked at and brought back.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary, small, strong};
use crate::file::{Kept, Version};
use crate::i18n::Words;
use crate::paint::theme::GRID;
use crate::ui::action::Action;
use egui::{Label, ScrollArea, Ui, vec2};
use jiff::civil::DateTime;

const WIDTH: f32 = 640.0;
/// How high the list of other journeys is at most.
const OTHERS: f32 = 30.0 * GRID;

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

/// What is kept of another journey, as it is shown.
#[derive(Clone, Debug)]
pub struct ListedKept {
    /// What it is.
    pub kept: Kept,
    /// When the newest of it was kept, on the clock of this place; `None` where that is not known.
    pub time: Option<DateTime>,
}

/// The list of versions, newest first.
#[derive(Clone, Debug)]
pub struct Versions {
    /// Of the open journey; `None` while none is open.
    list: Option<Vec<ListedVersion>>,
    /// What is kept of other journeys, and what crashes left.
    others: Vec<ListedKept>,
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
    Other(usize),
    AllOthers,
}

impl Versions {
    /// Shows these; the newest that is not what is open is selected.
    #[must_use]
    pub fn new(list: Vec<ListedVersion>, others: Vec<ListedKept>) -> Self {
        let differs = |one: &ListedVersion| {
            matches!(one.about, AboutVersion::Other { .. } | AboutVersion::Unread)
        };
        let selected = list.iter().position(differs);
        Self { list: Some(list), others, selected, doubted: None, shown: false }
    }

    /// Shows what is kept of journeys while none is open.
    #[must_use]
    pub fn of_others(others: Vec<ListedKept>) -> Self {
        Self { list: None, others, selected: None, doubted: None, shown: false }
    }

    /// The versions of the open journey.
    fn list(&self) -> &[ListedVersion] {
        self.list.as_deref().unwrap_or_default()
    }

    /// What the dialog is about, in a sentence.
    fn explanation(&self) -> &'static str {
        match (&self.list, self.others.is_empty()) {
            (None, true) => "versions-nothing-kept",
            (None, false) => "versions-only-others",
            (Some(list), _) if list.is_empty() => "versions-none",
            (Some(_), _) => "versions-text",
        }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let shown = modal(ui, "versions", &words.text("versions-title"), WIDTH, |ui| {
            muted(ui, words.text(self.explanation()));
            self.rows(ui, words);
            let other = self.elsewhere(ui, words);
            buttons(ui, |ui| self.answers(ui, words)).or(other)
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn rows(&mut self, ui: &mut Ui, words: &Words) {
        let Some(list) = self.list.as_ref().filter(|list| !list.is_empty()) else { return };
        let others = if self.others.is_empty() { 0.0 } else { OTHERS + 14.0 * GRID };
        let room = (ui.ctx().content_rect().height() - 70.0 * GRID - others).max(18.0 * GRID);
        let height = room.min(list.len() as f32 * 9.0 * GRID);
        let area = ScrollArea::vertical().id_salt("versions").max_height(height);
        area.min_scrolled_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, listed) in list.iter().enumerate() {
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

    /// What is kept of other journeys, also of those that are gone, each to be deleted.
    fn elsewhere(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        if self.others.is_empty() {
            return None;
        }
        ui.add_space(GRID);
        ui.label(strong(words.text("versions-elsewhere")));
        small(ui, words.text("versions-elsewhere-text"));
        let mut reply = None;
        let height = OTHERS.min(self.others.len() as f32 * 8.0 * GRID);
        let area = ScrollArea::vertical().id_salt("versions elsewhere").max_height(height);
        area.min_scrolled_height(height).show(ui, |ui| {
            for at in 0..self.others.len() {
                ui.push_id(at, |ui| reply = self.other(ui, words, at).or(reply.take()));
            }
        });
        let all = self.others.iter().map(|one| one.kept.clone());
        if self.doubted == Some(Doubt::AllOthers) {
            if secondary(ui, &words.text("versions-elsewhere-sure")).clicked() {
                return Some(Reply::Action(Action::DeleteKept(all.collect())));
            }
        } else if secondary(ui, &words.text("versions-elsewhere-all")).clicked() {
            self.doubted = Some(Doubt::AllOthers);
        }
        reply
    }

    fn other(&mut self, ui: &mut Ui, words: &Words, at: usize) -> Option<Reply> {
        let kept = self.others.get(at)?;
        let (name, about) = (name_of(words, &kept.kept), about_kept(words, kept));
        let delete = kept.kept.clone();
        let is_doubted = self.doubted == Some(Doubt::Other(at));
        ui.horizontal(|ui| {
            let width = ui.available_width() - 44.0 * GRID;
            ui.allocate_ui(vec2(width, 7.0 * GRID), |ui| {
                ui.set_width(width);
                ui.add(Label::new(format!("{name} · {about}")).truncate());
            });
            let key = if is_doubted { "recovery-delete-sure" } else { "recovery-delete" };
            let label = words.with("recovery-delete-of", &[("title", (&name).into())]);
            if secondary(ui, &words.text(key)).accessible_name(label).clicked() {
                if is_doubted {
                    return Some(Reply::Action(Action::DeleteKept(vec![delete])));
                }
                self.doubted = Some(Doubt::Other(at));
            }
            None
        })
        .inner
    }

    fn answers(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let selected = self.selected.and_then(|at| self.list().get(at));
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
        if self.list().is_empty() {
            return None;
        }
        let doubt = self.doubted.filter(|doubt| match doubt {
            Doubt::Selected(at) => self.selected == Some(*at),
            Doubt::All => true,
            Doubt::Other(_) | Doubt::AllOthers => false,
        });
        if let Some(doubt) = doubt {
            let sure = secondary(ui, &words.text("recovery-delete-sure")).clicked();
            let all = self.list().iter().enumerate();
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

/// The file's name, cleaned of what would not show.
fn name_of(words: &Words, kept: &Kept) -> String {
    let file = |path: &std::path::Path| {
        let name = path.file_name().unwrap_or(path.as_os_str());
        crate::sanitize::in_line(&name.to_string_lossy()).into_owned()
    };
    match kept {
        Kept::Versions { document, .. } | Kept::Recovery { document: Some(document), .. } => {
            file(document)
        }
        Kept::Recovery { title: Some(title), .. } if !title.trim().is_empty() => {
            crate::sanitize::in_line(title).into_owned()
        }
        Kept::Recovery { title: Some(_), .. } => words.text("untitled"),
        Kept::Recovery { title: None, .. } => words.text("recovery-damaged"),
    }
}

/// What it is, how much and when.
fn about_kept(words: &Words, listed: &ListedKept) -> String {
    let what = match &listed.kept {
        Kept::Recovery { .. } => words.text("versions-elsewhere-recovery"),
        Kept::Versions { is_gone, count, size, .. } => {
            let key = if *is_gone { "versions-elsewhere-gone" } else { "versions-elsewhere-there" };
            let values = [("count", (*count).into())];
            format!("{} · {}", words.with(key, &values), words.file_size(*size))
        }
    };
    match listed.time {
        Some(time) => format!("{what} · {}", words.moment(time)),
        None => what,
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
