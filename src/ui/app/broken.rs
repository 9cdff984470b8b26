//! Jobs that broke off by a mistake of the program: it is said once, and nobody waits for them any longer.

use super::{App, Open, Other};
use crate::ui::jobs::Task;

impl App {
    /// Frees whoever waits for it, and says that it broke off. What failed is not tried again by itself.
    pub(super) fn broke(&mut self, task: Task) {
        let text = task.broke(self.session.words);
        match task {
            // Nobody has asked for these; the window goes on with what it has.
            Task::Analysis => self.gives_up(text, |open| open.numbers.give_up()),
            Task::Persona => self.gives_up(text, |open| open.persona.give_up()),
            Task::Comparison => {
                self.gives_up(text, |open| open.other.iter_mut().for_each(Other::give_up));
            }
            Task::Comments => self.gives_up(text, |open| open.comments.give_up()),
            Task::Words => self.gives_up(text, |open| open.comments.give_up_words()),
            // The view sees it by itself.
            Task::View => self.gives_up(text, |_| ()),
            // Dialogs in which it is said.
            Task::LookAtSurvey | Task::TryImport => {
                if let Some(dialog) = self.shell.dialogs.import() {
                    dialog.give_up();
                }
            }
            Task::Preview => {
                if let Some(dialog) = self.shell.dialogs.export() {
                    dialog.give_up(text);
                }
            }
            Task::Save => {
                if let Some(open) = &mut self.open {
                    open.saving = None;
                }
                self.complain(text);
            }
            Task::Open | Task::Convert | Task::Recovery => {
                self.session.awaited = None;
                self.complain(text);
            }
            Task::Export => {
                self.shell.dialogs.end_exporting();
                self.complain(text);
            }
            Task::Merge | Task::StartOfGroups => {
                self.give_up_groups();
                self.complain(text);
            }
            Task::LeftBehind
            | Task::Reload
            | Task::OpenOther
            | Task::Picture
            | Task::PrivateCopy
            | Task::Privacy
            | Task::Versions
            | Task::Version
            | Task::MergeFile
            | Task::Copy
            | Task::Canvas
            | Task::Paper => self.complain(text),
        }
    }

    /// What the open document makes by itself is not there.
    fn gives_up(&mut self, text: String, give_up: impl FnOnce(&mut Open)) {
        if let Some(open) = &mut self.open {
            give_up(open);
        }
        self.shell.toasts.alarm(text);
    }
}
