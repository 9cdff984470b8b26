//! What panels and views ask for. [`App`](super::app::App) does it, in one place.

use super::command::Command;
use super::context::{Selection, View};
use super::dialog::Choice;
use crate::edit::Edit;
use crate::i18n::Language;
use std::hash::Hash;
use std::path::PathBuf;

/// Something a panel or view asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the journey.
    Edit {
        /// The change.
        edit: Edit,
        /// Changes with the same gesture are one undo step.
        gesture: Option<u64>,
    },
    /// The field was left or the drag ended: the next change is a step of its own.
    EndGesture,
    /// Select something.
    Select(Selection),
    /// Rename something in place, on the map.
    Rename(Selection),
    /// Show a view.
    Show(View),
    /// Run a command of the table.
    Run(Command),
    /// Open a journey file.
    Open(PathBuf),
    /// Start from a template.
    New {
        /// Name of the template.
        template: &'static str,
    },
    /// Open one of the samples, as a new document.
    OpenSample(&'static str),
    /// Speak a language.
    Speak(Language),
    /// Compare rounds again instead of another file.
    EndFileComparison,
    /// Do what could also be chosen in a dialog.
    Choose(Choice),
    /// Tell the user something that needs no answer.
    Tell(String),
}

/// The actions of one frame, in order.
#[derive(Debug, Default)]
pub struct Actions(Vec<Action>);

impl Actions {
    /// Asks for something.
    pub fn push(&mut self, action: Action) {
        self.0.push(action);
    }

    /// Asks for a change that is a step of its own.
    pub fn edit(&mut self, edit: Edit) {
        self.push(Action::Edit { edit, gesture: None });
    }

    /// Asks for a change that joins others of the same field until [`Action::EndGesture`].
    pub fn edit_while(&mut self, field: egui::Id, edit: Edit) {
        self.push(Action::Edit { edit, gesture: Some(hash_of(field)) });
    }

    /// Everything asked for, in order.
    pub fn drain(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.0)
    }

    /// Whether nothing was asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn hash_of(value: impl Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
