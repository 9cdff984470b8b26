//! The pages of the help, and which of them belongs to what one is at.

use super::term::Term;
use crate::ui::context::View;

/// A page of the help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The program in five steps.
    #[default]
    Start,
    /// A view.
    Of(View),
    /// The panel of details.
    Details,
    /// Importing answers.
    Import,
    /// Exporting.
    Export,
    /// Merging files.
    Merge,
    /// Every shortcut.
    Keys,
    /// Words and numbers; one of them is brought into sight.
    Terms(Option<Term>),
}

impl Page {
    /// All of them, in the order they are listed.
    pub const ALL: [Self; 17] = [
        Self::Start,
        Self::Of(View::Map),
        Self::Of(View::Compare),
        Self::Of(View::Priorities),
        Self::Of(View::Feedback),
        Self::Of(View::Kpis),
        Self::Of(View::Measure),
        Self::Of(View::Drivers),
        Self::Of(View::Actions),
        Self::Of(View::Workshop),
        Self::Of(View::Experience),
        Self::Details,
        Self::Import,
        Self::Export,
        Self::Merge,
        Self::Keys,
        Self::Terms(None),
    ];

    /// The same page, wherever on it one is.
    #[must_use]
    pub fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Terms(_), Self::Terms(_)) => true,
            _ => self == other,
        }
    }

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "guide-page-start",
            Self::Of(View::Map) => "guide-page-map",
            Self::Of(View::Compare) => "guide-page-compare",
            Self::Of(View::Priorities) => "guide-page-priorities",
            Self::Of(View::Feedback) => "guide-page-feedback",
            Self::Of(View::Kpis) => "guide-page-kpis",
            Self::Of(View::Measure) => "guide-page-measure",
            Self::Of(View::Drivers) => "guide-page-drivers",
            Self::Of(View::Actions) => "guide-page-actions",
            Self::Of(View::Workshop) => "guide-page-workshop",
            Self::Of(View::Experience) => "guide-page-experience",
            Self::Details => "guide-page-details",
            Self::Import => "guide-page-import",
            Self::Export => "guide-page-export",
            Self::Merge => "guide-page-merge",
            Self::Keys => "guide-page-keys",
            Self::Terms(_) => "guide-page-terms",
        }
    }
}
