//! A question with its answers, or something worth knowing: one dialog for all that is said in a sentence
//! and answered with a press.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::document::Revision;
use crate::file::recovery::Typed;
use crate::i18n::Words;
use crate::paint::theme::{self, CARD_RADIUS, GRID};
use crate::ui::action::Action;
use crate::ui::app::Next;
use crate::ui::command::Command;
use egui::{Frame, Label, RichText, ScrollArea, TextStyle, Ui};

/// What is asked about; the same is not asked twice at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Save changes before they are lost?
    Unsaved,
    /// A dialog is not finished.
    Unfinished,
    /// Something is typed in a field and not in the journey.
    Typed,
    /// Another program changed the file.
    ChangedOnDisk,
    /// The session ends, and things wait in the parking lot.
    Parking,
    /// Something went wrong, or is worth knowing.
    Message,
}

impl Topic {
    fn name(self) -> &'static str {
        match self {
            Self::Unsaved => "unsaved",
            Self::Unfinished => "unfinished",
            Self::Typed => "typed",
            Self::ChangedOnDisk => "changed-on-disk",
            Self::Parking => "parking",
            Self::Message => "message",
        }
    }

    fn width(self) -> f32 {
        match self {
            Self::Unsaved => 420.0,
            Self::Unfinished | Self::Typed | Self::Parking | Self::Message => 460.0,
            Self::ChangedOnDisk => 620.0,
        }
    }
}

/// A question. Escape answers it with nothing.
#[derive(Clone, Debug)]
pub struct Question {
    topic: Topic,
    title: String,
    text: String,
    detail: Option<String>,
    /// What can be answered; the first is what is meant.
    answers: Vec<(String, Reply)>,
    shown: bool,
}

impl Question {
    /// Something worth knowing, with a title and what it means.
    #[must_use]
    pub fn message(words: &Words, title: impl Into<String>, text: impl Into<String>) -> Self {
        let close = (words.text("close"), Reply::Closed);
        Self::new(Topic::Message, title.into(), text.into(), vec![close])
    }

    /// Asks whether to save before `next` takes the place of the document, which is now at `at`. `file` is its
    /// file, or the title of a journey that has none.
    #[must_use]
    pub fn unsaved(words: &Words, file: &str, next: Next, at: Revision) -> Self {
        let save = Action::Save { then: Some(next.clone()) };
        let discard = Action::Leave { next, losing: Some(at) };
        let answers = vec![
            (words.text("save"), Reply::Action(save)),
            (words.text("cancel"), Reply::Closed),
            (words.text("dialog-unsaved-discard"), Reply::Action(discard)),
        ];
        let text = words.with("dialog-unsaved-text", &[("file", file.into())]);
        Self::new(Topic::Unsaved, words.text("dialog-unsaved-title"), text, answers)
    }

    /// Asks whether a dialog in which work was done is to be left for `next`.
    #[must_use]
    pub fn unfinished(words: &Words, next: Next) -> Self {
        let answers = vec![
            (words.text("dialog-unfinished-stay"), Reply::Closed),
            (words.text("dialog-unfinished-leave"), Reply::Action(Action::Abandon(next))),
        ];
        let (title, text) = ("dialog-unfinished-title", "dialog-unfinished-text");
        Self::new(Topic::Unfinished, words.text(title), words.text(text), answers)
    }

    /// Asks whether what is typed in fields, and has not become part of the journey, may be lost for `next`.
    #[must_use]
    pub fn typed(words: &Words, typed: &[Typed], next: Next, at: Revision) -> Self {
        let discard = Action::Leave { next, losing: Some(at) };
        let answers = vec![
            (words.text("dialog-typed-stay"), Reply::Closed),
            (words.text("dialog-typed-discard"), Reply::Action(discard)),
        ];
        let line = |one: &Typed| match &one.refused {
            Some(reason) => format!("{} – {reason}", one.text.trim()),
            None => one.text.trim().to_owned(),
        };
        let lines: Vec<String> = typed.iter().map(line).collect();
        let (title, text) = ("dialog-typed-title", "dialog-typed-text");
        Self::new(Topic::Typed, words.text(title), words.text(text), answers)
            .with_detail(lines.join("\n"))
    }

    /// Asks whether to look at the parking lot before the session ends.
    #[must_use]
    pub fn parking(words: &Words) -> Self {
        let answers = vec![
            (words.text("workshop-look"), Reply::Action(Action::Run(Command::ParkingLot))),
            (words.text("workshop-end-anyway"), Reply::Action(Action::EndWorkshop)),
        ];
        let (title, text) = ("workshop-parking-title", "workshop-parking-text");
        Self::new(Topic::Parking, words.text(title), words.text(text), answers)
    }

    /// Asks what to do with a file that another program changed. Merging, which loses nothing of either side,
    /// is what is meant. `then` waits until the file is saved.
    #[must_use]
    pub fn changed_on_disk(words: &Words, file: &str, then: Option<Next>) -> Self {
        let answers = vec![
            (words.text("safety-merge"), Reply::Action(Action::MergeFile)),
            (words.text("dialog-save-as"), Reply::Action(Action::SaveAs { then: then.clone() })),
            (words.text("cancel"), Reply::Closed),
            (words.text("dialog-overwrite"), Reply::Action(Action::Overwrite { then })),
            (words.text("safety-reload"), Reply::Action(Action::Reload)),
        ];
        let text = words.with("dialog-changed-text", &[("file", file.into())]);
        Self::new(Topic::ChangedOnDisk, words.text("dialog-changed-title"), text, answers)
    }

    fn new(topic: Topic, title: String, text: String, answers: Vec<(String, Reply)>) -> Self {
        Self { topic, title, text, detail: None, answers, shown: false }
    }

    /// Adds what the system or a file said, to be read and copied.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds what helps; it becomes what is meant.
    #[must_use]
    pub fn with_help(mut self, text: impl Into<String>, action: Action) -> Self {
        self.answers.insert(0, (text.into(), Reply::Action(action)));
        self
    }

    /// What is asked about.
    #[must_use]
    pub fn topic(&self) -> Topic {
        self.topic
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui) -> Option<Reply> {
        let shown = modal(ui, self.topic.name(), &self.title, self.topic.width(), |ui| {
            if self.topic == Topic::Message {
                ui.add(Label::new(&self.text).wrap());
            } else {
                muted(ui, self.text.as_str());
            }
            if let Some(detail) = &self.detail {
                show_detail(ui, detail);
            }
            let fresh = !std::mem::replace(&mut self.shown, true);
            buttons(ui, |ui| show_answers(ui, &self.answers, fresh))
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}

fn show_answers(ui: &mut Ui, answers: &[(String, Reply)], fresh: bool) -> Option<Reply> {
    let mut given = None;
    for (at, (text, reply)) in answers.iter().enumerate() {
        let button = if at == 0 { primary(ui, text) } else { secondary(ui, text) };
        if at == 0 && fresh {
            button.request_focus();
        }
        if button.clicked() {
            given = Some(reply.clone());
        }
    }
    given
}

fn show_detail(ui: &mut Ui, detail: &str) {
    let theme = theme::of(ui.ctx());
    Frame::new().fill(theme.sunken).corner_radius(CARD_RADIUS).inner_margin(3.0 * GRID).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            let height = 40.0 * GRID;
            let area = ScrollArea::vertical().id_salt("detail").max_height(height);
            area.min_scrolled_height(height).show(ui, |ui| {
                let text = RichText::new(detail).text_style(TextStyle::Small).color(theme.muted);
                ui.add(Label::new(text).wrap().selectable(true));
            });
        },
    );
}

#[cfg(test)]
#[path = "question_tests.rs"]
mod tests;
