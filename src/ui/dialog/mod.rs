//! Questions that must be answered before work goes on. At most one is open.

mod changed_on_disk;
mod export;
mod help;
mod import;
mod merge;
mod message;
mod method;
pub mod parts;
pub mod path;
mod privacy;
mod recovery;
mod rounds;
mod unsaved;
mod versions;
mod wall;

pub use changed_on_disk::ChangedOnDisk;
pub use export::{ExportPicture, Picture, PictureFormat};
pub use help::Help;
pub use import::{ImportDialog, job as import_job};
pub use merge::MergeConflicts;
pub use message::Message;
pub use method::Method;
pub use privacy::Privacy;
pub use recovery::{Recoverable, Recovery};
pub use rounds::Rounds;
pub use unsaved::Unsaved;
pub use versions::{AboutVersion, ListedVersion, Versions};
pub use wall::PasteFromWall;
pub(in crate::ui) use wall::lettered;

use super::action::Actions;
use crate::edit::privacy::Personal;
use crate::file::Version;
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use egui::Ui;

/// What a dialog may read.
#[derive(Clone, Copy)]
pub struct DialogContext<'a> {
    /// The language.
    pub words: &'static Words,
    /// The journey, if one is open.
    pub journey: Option<&'a Journey>,
    /// The current day.
    pub today: Date,
}

/// The open dialog.
#[derive(Debug)]
pub enum Dialog {
    /// Save changes before they are lost?
    Unsaved(Unsaved),
    /// Something went wrong, or is worth knowing.
    Message(Message),
    /// Another program changed the file.
    ChangedOnDisk(ChangedOnDisk),
    /// The measurement rounds.
    Rounds(Rounds),
    /// How to use the program, and its shortcuts.
    Help(Help),
    /// How the numbers are computed.
    Method(Method),
    /// What picture to write.
    Export(ExportPicture),
    /// Text from the wall.
    Wall(Box<PasteFromWall>),
    /// What crashes have left behind.
    Recovery(Recovery),
    /// Earlier versions.
    Versions(Versions),
    /// What a copy for others leaves out.
    Privacy(Privacy),
    /// What two journeys disagree about.
    Merge(Box<MergeConflicts>),
    /// What a survey file holds and where it goes.
    Import(Box<ImportDialog>),
}

/// What was chosen in a dialog. The dialog is then to be closed.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// Nothing is to be done.
    Close,
    /// Save, then go on.
    Save,
    /// Go on without saving.
    Discard,
    /// Save under another name.
    SaveAs,
    /// Save over what another program wrote.
    Overwrite,
    /// Write this picture.
    Export(Picture),
    /// Read the file anew, which another program changed.
    Reload,
    /// Merge what another program wrote into the open journey.
    Merge,
    /// Keep the open journey, whatever another program did to the file.
    KeepMine,
    /// Write to the file although somebody else has it open.
    OpenAnyway,
    /// Restore what a crash has left behind: the place in the list.
    Restore(usize),
    /// Delete what a crash has left behind: the place in the list.
    DeleteFound(usize),
    /// Compare an earlier version, of this time, with the open journey.
    CompareVersion(Version, String),
    /// Bring an earlier version, of this time, back.
    BringBack(Version, String),
    /// Save a copy without these.
    SavePrivate(Vec<Personal>),
    /// Go on with this journey, in which everything is decided.
    Merged(Box<Journey>),
    /// Put this journey, with the data in it, in the place of the open one, and tell this.
    Import(Box<Journey>, String),
}

impl Dialog {
    /// Shows the dialog. `Some` when it was answered.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Choice> {
        match self {
            Self::Unsaved(dialog) => dialog.show(ui, cx.words),
            Self::Message(dialog) => dialog.show(ui, cx.words),
            Self::ChangedOnDisk(dialog) => dialog.show(ui, cx.words),
            Self::Rounds(dialog) => dialog.show(ui, cx, out),
            Self::Help(dialog) => dialog.show(ui, cx.words),
            Self::Method(dialog) => dialog.show(ui, cx.words),
            Self::Export(dialog) => dialog.show(ui, cx.words),
            Self::Wall(dialog) => dialog.show(ui, cx, out),
            Self::Recovery(dialog) => dialog.show(ui, cx.words),
            Self::Versions(dialog) => dialog.show(ui, cx.words),
            Self::Privacy(dialog) => dialog.show(ui, cx.words),
            Self::Merge(dialog) => dialog.show(ui, cx.words),
            Self::Import(dialog) => dialog.show(ui, cx),
        }
    }
}
