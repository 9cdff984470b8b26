//! The window around whatever is open: dialogs, palette, notices.

use super::App;
use crate::document::Revision;
use crate::edit::Edit;
use crate::ui::action::{Action, Actions};
use crate::ui::dialog::{Dialog, DialogContext, Dialogs, Question, Reply};
use crate::ui::file_dialog::FileDialog;
use crate::ui::focus::Focus;
use crate::ui::jobs::Owner;
use crate::ui::palette::Palette;
use crate::ui::present::Presenting;
use crate::ui::toast::Toasts;
use crate::wording::Say as _;
use crate::wording::present::Shown;
use egui::{Context, Ui};

/// The window around whatever is open.
#[derive(Default)]
pub(super) struct Shell {
    pub(super) dialogs: Dialogs,
    pub(super) file_dialog: FileDialog,
    pub(super) palette: Option<Palette>,
    pub(super) toasts: Toasts,
    pub(super) focus: Focus,
    /// Why the journey refused a change in this frame.
    pub(super) refused: Option<String>,
    /// `None` until the user decides: open where the window is wide.
    pub(super) inspector: Option<bool>,
    pub(super) panel: Panel,
    /// The presentation, while one is under way.
    pub(super) presenting: Option<Presenting>,
    /// What waits until the fields have given what is typed in them to the journey.
    pub(super) waiting: Vec<Action>,
    /// The user has agreed to everything that closing the window means.
    pub(super) may_close: bool,
    pub(super) title: String,
}

/// The details panel: where it stands, and what had the keyboard before it.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    pub(super) rect: egui::Rect,
    pub(super) before: Option<egui::Id>,
}

impl Default for Panel {
    fn default() -> Self {
        Self { rect: egui::Rect::NOTHING, before: None }
    }
}

/// A change was refused; the user has been told why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused;

impl App {
    /// Makes a change; where it is refused, says why. The state it has led to; `None` where nothing has changed.
    pub(super) fn edit(
        &mut self,
        edit: Edit,
        gesture: Option<u64>,
    ) -> Result<Option<Revision>, Refused> {
        let Some(open) = &mut self.open else { return Err(Refused) };
        open.edit(edit, gesture).map_err(|error| {
            let reason = error.say(self.session.words);
            self.shell.refused.get_or_insert_with(|| reason.clone());
            self.shell.toasts.error(reason);
            Refused
        })
    }

    /// Makes a change that is a step of its own; when it has happened, tells so and offers to undo it.
    pub(super) fn edit_and_tell(&mut self, edit: Edit, text: String) -> Result<(), Refused> {
        match self.edit(edit, None)? {
            Some(made) => self.shell.toasts.offer_undo(text, made),
            None => self.shell.toasts.tell(text),
        }
        Ok(())
    }

    /// Something went wrong; says what.
    pub(super) fn complain(&mut self, text: String) {
        let words = self.session.words;
        let question = Question::message(words, words.text("dialog-error-title"), text);
        self.shell.dialogs.ask(Owner::Session, Dialog::Question(question));
    }

    /// Opens a dialog about the open document; without one there is nothing to ask.
    pub(super) fn ask_of_document(&mut self, dialog: Dialog) {
        if let Some(open) = &self.open {
            self.shell.dialogs.ask(open.owner(), dialog);
        }
    }

    pub(super) fn show_dialogs(&mut self, ui: &mut Ui, out: &mut Actions) {
        let words = self.session.words;
        if let Some(mut palette) = self.shell.palette.take() {
            match palette.show(ui, words) {
                Some(chosen) => self.run_chosen(ui.ctx(), chosen, out),
                None => self.shell.palette = Some(palette),
            }
        }
        let journey = self.open.as_ref().map(|open| open.document.journey());
        let (today, discreet) = (self.session.today, self.is_discreet());
        let cx = DialogContext { words, journey, today, discreet };
        match self.shell.dialogs.show(ui, &cx, out) {
            Some(Reply::Action(action)) => out.push(action),
            Some(Reply::Closed) | None => {}
        }
        // A question that came over our own file dialog is answered first.
        let covered = self.shell.dialogs.is_open();
        self.shell.file_dialog.show(ui, words, &self.session.settings.recent, covered);
        if let Some(answer) = self.shell.file_dialog.poll()
            && self.is_there(answer.owner)
        {
            self.answered(ui.ctx(), answer.purpose, answer.outcome);
        }
        // Not before an audience: they wait.
        if self.shell.presenting.is_none() {
            self.shell.toasts.show(ui, words, out);
        }
    }

    /// Whether keys and drops belong to something that stands before the panels.
    pub(super) fn is_covered(&self) -> bool {
        self.shell.dialogs.is_open()
            || self.shell.palette.is_some()
            || self.shell.file_dialog.is_open()
    }

    /// Large type and nothing but the picture, from what is selected on; the same key ends it.
    pub(super) fn present(&mut self, ctx: &Context) {
        let begun = match (&self.shell.presenting, &self.open) {
            (None, Some(open)) => {
                let report = open.numbers.report();
                let shown = Shown {
                    journey: open.document.journey(),
                    report: &report,
                    today: self.session.today,
                    discreet: true,
                };
                Some(Presenting::at(&open.selection, &shown))
            }
            _ => None,
        };
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(begun.is_some()));
        self.shell.presenting = begun;
    }
}
