//! The dialogs that wait for an answer. One is shown; none is thrown away because another one comes.

use super::import_job::Watch;
use super::{Dialog, DialogContext, ExportDialog, ImportDialog, Reply};
use crate::ui::action::Actions;
use crate::ui::jobs::Owner;
use egui::Ui;
use std::collections::VecDeque;
use std::sync::Arc;

/// A dialog and for whom it asks.
#[derive(Debug)]
struct Asked {
    owner: Owner,
    dialog: Dialog,
}

/// The dialogs that wait for an answer; the first is shown.
#[derive(Debug, Default)]
pub struct Dialogs(VecDeque<Asked>);

impl Dialogs {
    /// Asks when everything that was asked before is answered.
    pub fn ask(&mut self, owner: Owner, dialog: Dialog) {
        self.0.push_back(Asked { owner, dialog });
    }

    /// Asks now; what is shown waits. What asks about the same as the shown one takes its place.
    pub fn interrupt(&mut self, owner: Owner, dialog: Dialog) {
        if let (Some(Dialog::Question(shown)), Dialog::Question(new)) = (self.shown(), &dialog)
            && shown.topic() == new.topic()
        {
            self.0.pop_front();
        }
        self.0.push_front(Asked { owner, dialog });
    }

    /// Whether one waits.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.0.is_empty()
    }

    /// The one that is shown.
    #[must_use]
    pub fn shown(&self) -> Option<&Dialog> {
        self.0.front().map(|asked| &asked.dialog)
    }

    /// The one that is shown, to be told something.
    pub fn shown_mut(&mut self) -> Option<&mut Dialog> {
        self.0.front_mut().map(|asked| &mut asked.dialog)
    }

    /// The import dialog that has started the job with this watch.
    pub fn import_of(&mut self, watch: &Arc<Watch>) -> Option<&mut ImportDialog> {
        self.0.iter_mut().find_map(|asked| {
            let Dialog::Import(dialog) = &mut asked.dialog else { return None };
            dialog.waits_for(watch).then_some(dialog.as_mut())
        })
    }

    /// The import dialog, if it waits for an answer.
    pub fn import(&mut self) -> Option<&mut ImportDialog> {
        self.0.iter_mut().find_map(|asked| {
            let Dialog::Import(dialog) = &mut asked.dialog else { return None };
            Some(dialog.as_mut())
        })
    }

    /// The export dialog, if it waits for an answer.
    pub fn export(&mut self) -> Option<&mut ExportDialog> {
        self.0.iter_mut().find_map(|asked| {
            let Dialog::Export(dialog) = &mut asked.dialog else { return None };
            Some(dialog.as_mut())
        })
    }

    /// Closes what is shown while a file is made.
    pub fn end_exporting(&mut self) {
        self.0.retain(|asked| !matches!(asked.dialog, Dialog::Exporting(_)));
    }

    /// Whether something was done in one of them that is lost when it closes.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.0.iter().any(|asked| asked.dialog.has_work())
    }

    /// Closes those of an owner that is no longer there.
    pub fn leave(&mut self, is_there: impl Fn(Owner) -> bool) {
        self.0.retain(|asked| is_there(asked.owner));
    }

    /// Shows the first. `Some` when it was answered; it is then gone.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        let reply = self.0.front_mut()?.dialog.show(ui, cx, out)?;
        self.0.pop_front();
        ui.request_repaint();
        Some(reply)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::OpenId;
    use crate::i18n::{Language, Words};
    use crate::ui::app::Next;
    use crate::ui::dialog::{Help, Method, Question};

    fn unfinished(next: Next) -> Dialog {
        Dialog::Question(Question::unfinished(Words::of(Language::En), next))
    }

    #[test]
    fn whatever_comes_nothing_that_was_asked_is_lost() {
        let mut dialogs = Dialogs::default();
        dialogs.ask(Owner::Session, Dialog::Help(Help::default()));
        dialogs.ask(Owner::Session, Dialog::Method(Method::default()));
        assert!(matches!(dialogs.shown(), Some(Dialog::Help(_))));
        dialogs.interrupt(Owner::Session, unfinished(Next::Quit));
        dialogs.interrupt(Owner::Session, unfinished(Next::Welcome));
        assert_eq!(dialogs.0.len(), 3, "the same is asked once");
        assert!(matches!(dialogs.shown(), Some(Dialog::Question(_))));
    }

    #[test]
    fn only_those_of_an_owner_that_is_gone_are_closed() {
        let (one, other) = (OpenId::new_one(), OpenId::new_one());
        let mut dialogs = Dialogs::default();
        dialogs.ask(Owner::Document(one), Dialog::Help(Help::default()));
        dialogs.ask(Owner::Session, Dialog::Method(Method::default()));
        dialogs.leave(|owner| owner == Owner::Session || owner == Owner::Document(other));
        assert_eq!(dialogs.0.len(), 1);
        assert!(matches!(dialogs.shown(), Some(Dialog::Method(_))));
    }
}
