//! Questions that must be answered before work goes on. One is shown, the others wait.

mod export;
mod groups;
mod help;
mod import;
mod merge;
mod method;
mod notes;
mod parking;
pub mod parts;
pub mod path;
mod privacy;
mod question;
mod questionnaire;
mod queue;
mod recovery;
mod replace;
mod rounds;
mod versions;
mod wall;

pub use export::{ExportDialog, Exporting};
pub use groups::{FoundStart, GroupFile, Groups};
pub use help::Help;
pub use import::{ImportDialog, job as import_job};
pub use merge::{MergeBasis, MergeConflicts};
pub use method::Method;
pub use notes::Notes;
pub use parking::Parking;
pub use privacy::Privacy;
pub use question::{Question, Topic};
pub use questionnaire::Questionnaire;
pub use queue::Dialogs;
pub use recovery::{Recoverable, Recovery};
pub use replace::Replace;
pub use rounds::Rounds;
pub use versions::{AboutVersion, ListedKept, ListedVersion, Versions};
pub use wall::PasteFromWall;
pub(in crate::ui) use wall::{lettered, text_field as wall_text};

use super::action::{Action, Actions};
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use egui::Ui;
use std::sync::Arc;

/// What a dialog may read.
#[derive(Clone, Copy)]
pub struct DialogContext<'a> {
    /// The language.
    pub words: &'static Words,
    /// The journey, if one is open.
    pub journey: Option<&'a Arc<Journey>>,
    /// The current day.
    pub today: Date,
    /// Names and quotes are not for those who look on.
    pub discreet: bool,
}

/// A dialog.
#[derive(Debug)]
pub enum Dialog {
    /// A question with its answers, or something worth knowing.
    Question(Question),
    /// The measurement rounds.
    Rounds(Rounds),
    /// How to use the program, and its shortcuts.
    Help(Help),
    /// How the numbers are computed.
    Method(Method),
    /// What to write.
    Export(Box<ExportDialog>),
    /// A file that is being made.
    Exporting(Exporting),
    /// Which questions go into a questionnaire.
    Questionnaire(Box<Questionnaire>),
    /// Text from the wall.
    Wall(Box<PasteFromWall>),
    /// Find and replace over the whole journey.
    Replace(Replace),
    /// What crashes have left behind.
    Recovery(Recovery),
    /// Earlier versions.
    Versions(Versions),
    /// What a copy for others leaves out.
    Privacy(Privacy),
    /// The parking lot.
    Parking(Parking),
    /// Several groups' files.
    Groups(Groups),
    /// Notes from phones.
    Notes(Notes),
    /// What two journeys disagree about.
    Merge(Box<MergeConflicts>),
    /// What a survey file holds and where it goes.
    Import(Box<ImportDialog>),
}

/// How a dialog was answered. It is then closed.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Nothing is to be done.
    Closed,
    /// This is to be done.
    Action(Action),
}

impl Dialog {
    /// Shows the dialog. `Some` when it was answered.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        match self {
            Self::Question(dialog) => dialog.show(ui),
            Self::Rounds(dialog) => dialog.show(ui, cx, out),
            Self::Help(dialog) => dialog.show(ui, cx.words),
            Self::Method(dialog) => dialog.show(ui, cx.words),
            Self::Export(dialog) => dialog.show(ui, cx.words, out),
            Self::Exporting(dialog) => dialog.show(ui, cx.words),
            Self::Questionnaire(dialog) => dialog.show(ui, cx.words, cx.journey.map(AsRef::as_ref)),
            Self::Wall(dialog) => dialog.show(ui, cx),
            Self::Replace(dialog) => dialog.show(ui, cx),
            Self::Recovery(dialog) => dialog.show(ui, cx.words),
            Self::Versions(dialog) => dialog.show(ui, cx.words),
            Self::Privacy(dialog) => dialog.show(ui, cx.words),
            Self::Parking(dialog) => dialog.show(ui, cx, out),
            Self::Groups(dialog) => dialog.show(ui, cx.words),
            Self::Notes(dialog) => dialog.show(ui, cx, out),
            Self::Merge(dialog) => dialog.show(ui, cx.words),
            Self::Import(dialog) => dialog.show(ui, cx),
        }
    }

    /// Whether something was done in it that is lost when it closes.
    #[must_use]
    pub fn has_work(&self) -> bool {
        match self {
            Self::Import(dialog) => dialog.has_work(),
            Self::Merge(dialog) => dialog.has_work(),
            Self::Wall(dialog) => dialog.has_work(),
            Self::Export(dialog) => dialog.has_work(),
            Self::Question(_)
            | Self::Rounds(_)
            | Self::Help(_)
            | Self::Method(_)
            | Self::Exporting(_)
            | Self::Questionnaire(_)
            | Self::Replace(_)
            | Self::Recovery(_)
            | Self::Versions(_)
            | Self::Parking(_)
            | Self::Groups(_)
            | Self::Notes(_)
            | Self::Privacy(_) => false,
        }
    }
}
