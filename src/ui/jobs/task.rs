//! What jobs are called, and what a person would call what they do.

use crate::i18n::Words;
use strum::IntoStaticStr;

/// What a job does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
pub enum Task {
    /// Counts the numbers of the journey.
    #[strum(serialize = "analysis")]
    Analysis,
    /// Counts the numbers of one persona.
    #[strum(serialize = "persona")]
    Persona,
    /// Makes one journey of the open one and another file.
    #[strum(serialize = "comparison")]
    Comparison,
    /// Makes what a view shows.
    #[strum(serialize = "view")]
    View,
    /// Finds comments.
    #[strum(serialize = "comments")]
    Comments,
    /// Counts frequent words.
    #[strum(serialize = "words")]
    Words,
    /// Reads a journey.
    #[strum(serialize = "open")]
    Open,
    /// Makes a journey of a map from elsewhere.
    #[strum(serialize = "convert")]
    Convert,
    /// Makes a document of what a crash left behind.
    #[strum(serialize = "recovery")]
    Recovery,
    /// Looks for what crashes have left behind.
    #[strum(serialize = "left behind")]
    LeftBehind,
    /// Reads the open file anew.
    #[strum(serialize = "reload")]
    Reload,
    /// Reads a file to be compared with.
    #[strum(serialize = "open other")]
    OpenOther,
    /// Reads a picture.
    #[strum(serialize = "picture")]
    Picture,
    /// Writes the journey.
    #[strum(serialize = "save")]
    Save,
    /// Writes a copy without personal data.
    #[strum(serialize = "private copy")]
    PrivateCopy,
    /// Looks for personal data.
    #[strum(serialize = "privacy")]
    Privacy,
    /// Lists versions.
    #[strum(serialize = "versions")]
    Versions,
    /// Reads a version.
    #[strum(serialize = "version")]
    Version,
    /// Merges the file as it is now.
    #[strum(serialize = "merge file")]
    MergeFile,
    /// Merges another file.
    #[strum(serialize = "merge")]
    Merge,
    /// Looks for what groups began with.
    #[strum(serialize = "start of groups")]
    StartOfGroups,
    /// Looks at a survey.
    #[strum(serialize = "look at survey")]
    LookAtSurvey,
    /// Tries an import.
    #[strum(serialize = "try import")]
    TryImport,
    /// Makes a page of an export to look at.
    #[strum(serialize = "preview")]
    Preview,
    /// Makes what goes to the clipboard.
    #[strum(serialize = "copy")]
    Copy,
    /// Makes and writes an export.
    #[strum(serialize = "export")]
    Export,
    /// Writes a canvas for the wall.
    #[strum(serialize = "canvas")]
    Canvas,
    /// Writes a questionnaire or calendar.
    #[strum(serialize = "paper")]
    Paper,
}

impl Task {
    /// Its short name, also the thread's.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What is said when a mistake of the program has broken it off.
    #[must_use]
    pub fn broke(self, words: &Words) -> String {
        words.with("job-broke", &[("what", (&words.text(self.key())).into())])
    }

    /// The key of what it does, for a sentence.
    fn key(self) -> &'static str {
        match self {
            Self::Analysis | Self::Persona | Self::Comparison | Self::Words => "broke-numbers",
            Self::View => "broke-view",
            Self::Comments => "broke-comments",
            Self::Open
            | Self::Convert
            | Self::Recovery
            | Self::LeftBehind
            | Self::Reload
            | Self::OpenOther
            | Self::Picture
            | Self::Version => "broke-reading",
            Self::Save | Self::PrivateCopy => "broke-saving",
            Self::Privacy => "broke-privacy",
            Self::Versions => "broke-versions",
            Self::MergeFile | Self::Merge | Self::StartOfGroups => "broke-merging",
            Self::LookAtSurvey | Self::TryImport => "broke-import",
            Self::Preview | Self::Copy | Self::Export | Self::Canvas | Self::Paper => {
                "broke-export"
            }
        }
    }
}
