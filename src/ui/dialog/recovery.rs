//! What crashes have left behind: to be restored, deleted, or kept for later.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary, small, strong};
use crate::file::ReadError;
use crate::file::recovery::{Difference, Preview};
use crate::i18n::Words;
use crate::paint::theme::{self, CARD_RADIUS, GRID};
use crate::ui::action::Action;
use crate::wording::Say as _;
use egui::{Frame, Label, ScrollArea, Ui};

const WIDTH: f32 = 560.0;

/// Something that can perhaps be recovered, as it is shown.
#[derive(Clone, Debug)]
pub struct Recoverable {
    /// What is in it; where it is damaged, why it cannot be read.
    pub content: Result<Preview, ReadError>,
    /// How many seconds ago it was written.
    pub age: i64,
}

/// Asks what to do with each. Escape keeps them all.
#[derive(Clone, Debug)]
pub struct Recovery {
    found: Vec<Recoverable>,
    /// Whose deletion is to be confirmed.
    doubted: Option<usize>,
    shown: bool,
}

impl Recovery {
    /// Asks about these.
    #[must_use]
    pub fn new(found: Vec<Recoverable>) -> Self {
        Self { found, doubted: None, shown: false }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let room = (ui.ctx().content_rect().height() - 70.0 * GRID).max(30.0 * GRID);
        let shown = modal(ui, "recovery", &words.text("recovery-title"), WIDTH, |ui| {
            muted(ui, words.text("recovery-text"));
            let area = ScrollArea::vertical().id_salt("recovery").max_height(room);
            // A list in a dialog is otherwise cut where the window before it was low.
            let area = area.min_scrolled_height(room);
            let chosen = area.show(ui, |ui| {
                let all = 0..self.found.len();
                let chosen =
                    all.filter_map(|at| ui.push_id(at, |ui| self.entry(ui, words, at)).inner);
                chosen.last()
            });
            let later = buttons(ui, |ui| secondary(ui, &words.text("recovery-later")).clicked());
            chosen.inner.or(later.then_some(Reply::Closed))
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn entry(&mut self, ui: &mut Ui, words: &Words, at: usize) -> Option<Reply> {
        let found = self.found.get(at)?.clone();
        let theme = theme::of(ui.ctx());
        let frame = Frame::new().fill(theme.sunken).corner_radius(CARD_RADIUS).inner_margin(12);
        let title = match &found.content {
            Ok(preview) if preview.title.trim().is_empty() => words.text("untitled"),
            Ok(preview) => preview.title.clone(),
            Err(_) => words.text("recovery-damaged"),
        };
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = GRID;
                ui.add(Label::new(strong(&title)).wrap());
                for line in lines(words, &found) {
                    small(ui, line);
                }
                ui.add_space(GRID);
                ui.horizontal(|ui| self.answers(ui, words, at, &found, &title)).inner
            })
            .inner
    }

    fn answers(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        at: usize,
        found: &Recoverable,
        title: &str,
    ) -> Option<Reply> {
        let title = &[("title", title.into())];
        let mut chosen = None;
        if found.content.is_ok() {
            // The newest is the one that is meant.
            let text = words.text("recovery-restore");
            let is_newest = at == 0;
            let restore = if is_newest { primary(ui, &text) } else { secondary(ui, &text) };
            let restore = restore.accessible_name(words.with("recovery-restore-of", title));
            if is_newest && !std::mem::replace(&mut self.shown, true) {
                restore.request_focus();
            }
            chosen = restore.clicked().then_some(Reply::Action(Action::Restore(at)));
        }
        if self.doubted == Some(at) {
            let sure = secondary(ui, &words.text("recovery-delete-sure"));
            let delete = Reply::Action(Action::DeleteFound(at));
            return chosen.or(sure.clicked().then_some(delete));
        }
        let delete = secondary(ui, &words.text("recovery-delete"));
        if delete.accessible_name(words.with("recovery-delete-of", title)).clicked() {
            self.doubted = Some(at);
        }
        chosen
    }
}

/// Where it belongs and when it was written, what is in it, what differs from the file.
fn lines(words: &Words, found: &Recoverable) -> Vec<String> {
    let age = words.ago(found.age);
    let preview = match &found.content {
        Ok(preview) => preview,
        Err(error) => return vec![error.say(words)],
    };
    let stages = words.with("safety-stages", &[("count", preview.stages.into())]);
    let touchpoints = words.with("safety-touchpoints", &[("count", preview.touchpoints.into())]);
    let first = match &preview.path {
        Some(path) => format!("{} · {age}", path.display()),
        None => age,
    };
    let mut lines = vec![first, format!("{stages}, {touchpoints}")];
    lines.extend(differences(words, &preview.difference).into_iter().filter(|it| !it.is_empty()));
    if preview.typed > 0 {
        lines.push(words.with("recovery-typed", &[("count", preview.typed.into())]));
    }
    lines
}

fn differences(words: &Words, difference: &Difference) -> Vec<String> {
    let (added, removed, changed, other, moved_on) = match *difference {
        Difference::NoFile => return vec![words.text("recovery-no-file")],
        Difference::FileMissing => return vec![words.text("recovery-file-missing")],
        Difference::Touchpoints { added, removed, changed, other, file_moved_on } => {
            (added, removed, changed, other, file_moved_on)
        }
    };
    let told =
        |key: &str, count: usize| (count > 0).then(|| words.with(key, &[("count", count.into())]));
    let parts = [
        told("recovery-changed", changed),
        told("recovery-added", added),
        told("recovery-removed", removed),
        other.then(|| words.text("recovery-other")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let moved_on = moved_on.then(|| words.text("recovery-moved-on"));
    std::iter::once(parts.join(", ")).chain(moved_on).collect()
}
