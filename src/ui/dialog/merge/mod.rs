//! What two journeys disagree about, one thing after the other.

mod option;
mod summary;

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary, small, strong};
use crate::edit::merge::{self, Choices, Conflict, Found, Merged, Value};
use crate::file::Stamp;
use crate::i18n::Words;
use crate::journey::Journey;
use crate::paint::theme::GRID;
use crate::ui::action::Action;
use crate::wording::{self, Say as _};
use egui::{Id, Key, Layout, Modifiers, ScrollArea, Ui};
use option::{Said, option};
use std::sync::Arc;

const WIDTH: f32 = 620.0;

/// What was merged: the outcome is put in the place of this and of nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeBasis {
    /// The open journey as it was.
    pub mine: Arc<Journey>,
    /// What another program wrote to the document's own file, and when; `None`: another file was merged.
    pub own_file: Option<(Arc<Journey>, Stamp)>,
}

/// Goes through what two journeys disagree about. What is not decided stays as the first one has it.
#[derive(Clone, Debug)]
pub struct MergeConflicts {
    basis: MergeBasis,
    /// What the other journey is called.
    file: String,
    merged: Merged,
    /// What needs a decision comes first, then what is only worth knowing.
    conflicts: Vec<Conflict>,
    changes: merge::Changes,
    /// Answers that are the same on both sides; there is nothing to decide about them.
    same: usize,
    choices: Choices,
    /// The conflict that is shown.
    at: usize,
    /// A decision is taken for all that follow.
    for_rest: bool,
    /// What is to have the keyboard in the next frame.
    focus: Focus,
}

/// What is to have the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Focus {
    /// Whatever has it.
    Stays,
    /// The first value of the conflict.
    Value,
    /// The button that ends the dialog.
    Done,
}

impl MergeConflicts {
    /// Asks about a merge of two journeys: of a document and another file, or of a document and what
    /// another program made of its file. `file` is what the other one is called.
    #[must_use]
    pub fn new(file: impl Into<String>, merged: Merged, basis: MergeBasis) -> Self {
        let (same, mut conflicts): (Vec<Conflict>, Vec<Conflict>) =
            merged.conflicts.iter().cloned().partition(Conflict::is_plainly_same);
        conflicts.sort_by_key(|conflict| !conflict.found.needs_answer());
        let focus = if conflicts.is_empty() { Focus::Done } else { Focus::Value };
        Self {
            basis,
            file: file.into(),
            changes: merged.changes(),
            same: same.len(),
            merged,
            conflicts,
            choices: Choices::new(),
            at: 0,
            for_rest: false,
            focus,
        }
    }

    /// Whether something is decided.
    #[must_use]
    pub fn has_work(&self) -> bool {
        !self.choices.is_empty()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let title = words.with("merge-heading", &[("file", (&self.file).into())]);
        let shown = modal(ui, "merge", &title, WIDTH, |ui| {
            for line in summary::lines(&self.changes, words) {
                muted(ui, line);
            }
            if self.same > 0 {
                muted(ui, words.with("merge-same-n", &[("n", self.same.into())]));
            }
            if self.conflicts.is_empty() {
                muted(ui, words.text("merge-no-conflicts"));
            } else {
                self.keys(ui);
                self.conflict(ui, words);
            }
            self.foot(ui, words)
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Action(Action::GiveUpGroups)))
    }

    /// Arrows go through the conflicts; a letter decides.
    fn keys(&mut self, ui: &Ui) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowLeft) {
            self.go_to(self.at.saturating_sub(1));
        }
        if pressed(Key::ArrowRight) {
            self.go_to(self.at + 1);
        }
        let letters = [
            (Key::M, merge::Choice::MINE),
            (Key::T, merge::Choice::THEIRS),
            (Key::A, merge::Choice::Sum),
        ];
        for (key, choice) in letters {
            if pressed(key) {
                self.decide(choice);
            }
        }
    }

    fn go_to(&mut self, at: usize) {
        self.at = at.min(self.conflicts.len().saturating_sub(1));
        self.focus = Focus::Value;
    }

    /// Takes a value and goes on to what is still open.
    fn decide(&mut self, choice: merge::Choice) {
        let Some(shown) = self.conflicts.get(self.at).filter(|one| one.allows(choice)) else {
            return;
        };
        let needs_answer = shown.found.needs_answer();
        self.choices.insert(shown.key(), choice);
        if self.for_rest {
            let rest = self
                .conflicts
                .iter()
                .filter(|one| one.found.needs_answer() == needs_answer && one.allows(choice));
            for conflict in rest {
                self.choices.entry(conflict.key()).or_insert(choice);
            }
        }
        let is_open = |(_, one): &(usize, &Conflict)| {
            one.found.needs_answer() && !self.choices.contains_key(&one.key())
        };
        let all = self.conflicts.iter().enumerate();
        let next =
            all.clone().skip(self.at + 1).find(is_open).or_else(|| all.clone().find(is_open));
        match next.map(|(at, _)| at) {
            Some(at) => self.go_to(at),
            None if needs_answer => self.focus = Focus::Done,
            None => {}
        }
    }

    fn conflict(&mut self, ui: &mut Ui, words: &Words) {
        let Some(shown) = self.conflicts.get(self.at).cloned() else { return };
        ui.add_space(GRID);
        ui.separator();
        self.progress(ui, words);
        ui.label(strong(wording::merge::place(&shown, words)));
        let field = shown.field.say(words);
        let why = words.text(why(shown.found));
        muted(ui, format!("{field}. {why}"));
        if let Some(base) = shown.base.as_ref().filter(|_| shown.found != Found::Removed) {
            let value = option::cut(&base.say(words));
            small(ui, words.with("merge-before", &[("value", (&value).into())]));
        }
        self.values(ui, words, &shown);
        ui.checkbox(&mut self.for_rest, words.text("merge-for-rest"));
        small(ui, words.text("merge-keys"));
    }

    /// Which conflict is shown, and the way to its neighbours.
    fn progress(&mut self, ui: &mut Ui, words: &Words) {
        let (at, n) = (self.at + 1, self.conflicts.len());
        ui.horizontal(|ui| {
            muted(ui, words.with("merge-progress", &[("at", at.into()), ("n", n.into())]));
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                let later = ui.add_enabled(at < n, egui::Button::new(words.text("merge-later")));
                let earlier =
                    ui.add_enabled(at > 1, egui::Button::new(words.text("merge-earlier")));
                if later.clicked() {
                    self.go_to(at);
                    self.focus = Focus::Stays;
                }
                if earlier.clicked() {
                    self.go_to(at.saturating_sub(2));
                    self.focus = Focus::Stays;
                }
            });
        });
    }

    /// What each side says; one of them is taken.
    fn values(&mut self, ui: &mut Ui, words: &Words, shown: &Conflict) {
        let decided = self.choices.get(&shown.key()).copied();
        let chosen = match decided {
            None if shown.found.needs_answer() => None,
            None => Some(shown.chosen),
            decided => decided,
        };
        let value = |at: usize| shown.values.get(at).map(|value| value.say(words));
        let options = [
            (merge::Choice::MINE, "merge-keep-mine", words.text("merge-mine"), value(0)),
            (merge::Choice::THEIRS, "merge-take-theirs", self.file.clone(), value(1)),
            (
                merge::Choice::Sum,
                "merge-add-up",
                words.text("merge-sum"),
                shown.sum.as_ref().map(|value: &Value| value.say(words)),
            ),
        ];
        let room = (ui.ctx().content_rect().height() - 110.0 * GRID).max(30.0 * GRID);
        let area =
            ScrollArea::vertical().id_salt("merge").max_height(room).min_scrolled_height(room);
        let picked = area.show(ui, |ui| {
            let mut picked = None;
            // Room for the ring around the first one.
            ui.add_space(GRID);
            for (at, (choice, verb, side, value)) in options.into_iter().enumerate() {
                let Some(value) = value.filter(|_| shown.allows(choice)) else { continue };
                let id = Id::unique(("merge-option", at));
                let verb = words.text(verb);
                let said = Said { verb: &verb, side: &side, value: &value };
                let response = option(ui, id, chosen == Some(choice), &said);
                if self.focus == Focus::Value {
                    self.focus = Focus::Stays;
                    response.request_focus();
                }
                if response.clicked() {
                    picked = Some(choice);
                }
            }
            ui.add_space(GRID);
            picked
        });
        if let Some(choice) = picked.inner {
            self.decide(choice);
        }
    }

    fn foot(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        if !self.conflicts.is_empty() {
            let open = self
                .conflicts
                .iter()
                .filter(|one| one.found.needs_answer() && !self.choices.contains_key(&one.key()));
            small(ui, words.with("merge-undecided", &[("n", open.count().into())]));
        }
        buttons(ui, |ui| {
            let go = primary(ui, &words.text("merge-go"));
            if self.focus == Focus::Done {
                self.focus = Focus::Stays;
                go.request_focus();
            }
            let cancel = secondary(ui, &words.text("cancel"));
            if go.clicked() {
                let journey = self.merged.with(&self.choices).journey;
                let basis = self.basis.clone();
                return Some(Reply::Action(Action::Merged { basis, journey: Box::new(journey) }));
            }
            cancel.clicked().then_some(Reply::Action(Action::GiveUpGroups))
        })
    }
}

fn why(found: Found) -> &'static str {
    match found {
        Found::Differs => "merge-why-differs",
        Found::Removed => "merge-why-removed",
        Found::AddedUp => "merge-why-added",
        Found::SameData => "merge-why-same",
    }
}
