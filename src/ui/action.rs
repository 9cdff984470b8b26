//! What panels, views and dialogs ask for. [`App`](super::app::App) does it, in one place.

use super::app::Next;
use super::command::Command;
use super::context::{Selection, View};
use super::dialog::{GroupFile, Groups, MergeBasis};
use super::drafts::Commit;
use super::paper::Paper;
use super::pictured::Pictured;
use crate::document::Revision;
use crate::edit::Edit;
use crate::edit::privacy::Personal;
use crate::export::{Watch, Wish};
use crate::file::{Kept, Version};
use crate::i18n::Language;
use crate::journey::{Journey, PersonaId};
use std::hash::Hash;
use std::path::PathBuf;
use std::sync::Arc;

/// Something a panel, a view or a dialog asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the journey.
    Edit {
        /// The change.
        edit: Edit,
        /// Changes with the same gesture are one undo step.
        gesture: Option<u64>,
    },
    /// Change the journey and, when that has happened, tell so and offer to undo it.
    EditAndTell {
        /// The change.
        edit: Edit,
        /// What has happened.
        text: String,
    },
    /// The field was left or the drag ended: the next change is a step of its own.
    EndGesture,
    /// Take back the step that led to this state; in any other it means nothing.
    UndoStep(Revision),
    /// Select something.
    Select(Selection),
    /// Show a view.
    Show(View),
    /// Run a command of the table.
    Run(Command),
    /// Open a journey file, or import a survey file.
    Open(PathBuf),
    /// Compare the open journey with a file.
    OpenBeside(PathBuf),
    /// Start from a template.
    New {
        /// Name of the template.
        template: &'static str,
    },
    /// Open one of the samples, as a new document.
    OpenSample(&'static str),
    /// Let something take the place of the open document. What is not saved is asked about first.
    Leave {
        /// What comes then.
        next: Next,
        /// The user has agreed to lose what is not saved in this state.
        losing: Option<Revision>,
    },
    /// Leave dialogs in which work was done, then the document.
    Abandon(Next),
    /// Speak a language.
    Speak(Language),
    /// Compare rounds again instead of another file.
    EndFileComparison,
    /// Text from elsewhere was pasted on the map.
    Paste(String),
    /// Tell the user something that needs no answer.
    Tell(String),
    /// Save.
    Save {
        /// What waits for it.
        then: Option<Next>,
    },
    /// Save under another name.
    SaveAs {
        /// What waits for it.
        then: Option<Next>,
    },
    /// Save over what another program wrote.
    Overwrite {
        /// What waits for it.
        then: Option<Next>,
    },
    /// Write this; the line that remembers the choice.
    Export(Box<Wish>, String),
    /// Show how a page of it will look.
    PreviewExport(Box<(Wish, usize)>, Arc<Watch>),
    /// Put it on the clipboard.
    CopyExport(Box<Wish>),
    /// Look at the answers of one persona, or of everybody.
    ShowPersona(Option<PersonaId>),
    /// Ask for a picture of a persona or a touchpoint.
    AskForPicture(Pictured),
    /// Write this questionnaire or calendar.
    Paper(Paper),
    /// Save a copy without these.
    SavePrivate {
        /// What it leaves out.
        without: Vec<Personal>,
        /// Whether the earlier versions of the open journey are deleted afterwards.
        forget: bool,
    },
    /// Read the file anew, which another program changed.
    Reload,
    /// Merge what another program wrote to the file into the open journey.
    MergeFile,
    /// Keep the open journey, whatever another program did to the file.
    KeepMine,
    /// Write to the file although somebody else has it open.
    WriteAnyway,
    /// Restore what a crash has left behind: the place in the list.
    Restore(usize),
    /// Delete what a crash has left behind: the place in the list.
    DeleteFound(usize),
    /// Compare an earlier version, of this time, with the open journey.
    CompareVersion(Version, String),
    /// Bring an earlier version, of this time, back.
    BringBack(Version, String),
    /// Delete earlier versions for good.
    DeleteVersions(Vec<Version>),
    /// Deletes what is kept of other journeys for good.
    DeleteKept(Vec<Kept>),
    /// Go on with a merged journey, in which everything is decided.
    Merged {
        /// What was merged.
        basis: MergeBasis,
        /// The outcome.
        journey: Box<Journey>,
    },
    /// The session ends.
    EndWorkshop,
    /// What is late in the agenda is planned later.
    ShiftAgenda,
    /// The vote that is shown becomes part of the journey.
    KeepVote,
    /// Says what to check when no phone reaches the page.
    RoomChecklist,
    /// Takes a note from a phone into the journey.
    TakeNote(u32),
    /// Drops a note from a phone.
    DropNote(u32),
    /// Asks for another group's file, or for the one that all began with.
    AskGroup(Groups, GroupFile),
    /// Merges these groups' files, one after the other.
    MergeGroups(Groups),
    /// A merge is given up, and with it what waits for it.
    GiveUpGroups,
    /// Put a journey with survey data in it in the place of the open one.
    Import {
        /// The open journey as it was.
        of: Arc<Journey>,
        /// The outcome.
        journey: Box<Journey>,
        /// What has then happened.
        text: String,
    },
}

impl Action {
    /// What is still being typed must be in the journey first: it works on the journey as a whole, on what takes
    /// its place, or hides the field.
    #[must_use]
    pub fn commits(&self) -> Option<Commit> {
        match self {
            Self::Run(command) => command.commits(),
            Self::Save { .. } | Self::SaveAs { .. } | Self::Overwrite { .. } | Self::MergeFile => {
                Some(Commit::Stay)
            }
            // What is shown changes, and the field is gone.
            Self::Open(_)
            | Self::OpenBeside(_)
            | Self::New { .. }
            | Self::OpenSample(_)
            | Self::Leave { .. }
            | Self::Select(_)
            | Self::Show(_)
            | Self::Speak(_)
            | Self::Restore(_)
            | Self::Reload => Some(Commit::Leave),
            // A dialog is left, and what is typed in it with it.
            Self::Abandon(_)
            | Self::Edit { .. }
            | Self::EditAndTell { .. }
            | Self::EndGesture
            | Self::UndoStep(_)
            | Self::EndFileComparison
            | Self::Paste(_)
            | Self::Tell(_)
            | Self::Export(..)
            | Self::PreviewExport(..)
            | Self::CopyExport(_)
            | Self::Paper(_)
            | Self::ShowPersona(_)
            | Self::AskForPicture(_)
            | Self::SavePrivate { .. }
            | Self::DeleteVersions(_)
            | Self::DeleteKept(_)
            | Self::KeepMine
            | Self::WriteAnyway
            | Self::DeleteFound(_)
            | Self::CompareVersion(..)
            | Self::BringBack(..)
            | Self::Merged { .. }
            | Self::EndWorkshop
            | Self::ShiftAgenda
            | Self::KeepVote
            | Self::RoomChecklist
            | Self::TakeNote(_)
            | Self::DropNote(_)
            | Self::AskGroup(..)
            | Self::MergeGroups(_)
            | Self::GiveUpGroups
            | Self::Import { .. } => None,
        }
    }
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
}

fn hash_of(value: impl Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
