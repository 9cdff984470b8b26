//! The board's report: one page with what matters, then what whoever sends it has chosen.

mod content;
mod kpis;
mod strip;
mod summary;

pub use content::{ActionRow, ChangeRow, Content, DropRow};
pub use kpis::KpiRow;
pub(super) use strip::{KEYED_FROM, strip};
pub use summary::summary;

use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Date, Journey};

/// A part of the report after its first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The journey map.
    Map,
    /// Before and after.
    Comparison,
    /// Where to begin.
    Priorities,
    /// KPIs.
    Kpis,
    /// Themes of comments, and quotes.
    Feedback,
    /// What is being done.
    Actions,
    /// How the numbers are made, and what they do not say.
    Method,
    /// Every number.
    Annex,
}

impl Section {
    /// All of them, in reading order.
    pub const ALL: [Self; 8] = [
        Self::Map,
        Self::Comparison,
        Self::Priorities,
        Self::Kpis,
        Self::Feedback,
        Self::Actions,
        Self::Method,
        Self::Annex,
    ];

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "cmd-map",
            Self::Comparison => "report-changes",
            Self::Priorities => "report-priorities",
            Self::Kpis => "report-kpis",
            Self::Feedback => "report-comments",
            Self::Actions => "report-actions",
            Self::Method => "export-section-method",
            Self::Annex => "export-section-annex",
        }
    }
}

/// What the report is made of.
#[derive(Clone, Copy)]
pub struct Board<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Its numbers.
    pub report: &'a Report,
    /// The language.
    pub words: &'static Words,
    /// The parts after the first page.
    pub sections: &'a [Section],
    /// The sentences at the top, where somebody has rewritten them.
    pub summary: Option<&'a [String]>,
    /// The day on which something is late; none: the newest day of the journey's rounds.
    pub today: Option<Date>,
}

impl Board<'_> {
    /// The day that the report is of.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.today.or_else(|| self.journey.rounds.iter().filter_map(|round| round.date).max())
    }

    /// Whether a part was asked for and has something to show.
    #[must_use]
    pub fn shows(&self, section: Section) -> bool {
        let report = self.report;
        self.sections.contains(&section)
            && match section {
                Section::Map | Section::Method => true,
                Section::Comparison => report.compared.is_some(),
                Section::Priorities => {
                    report.touchpoints().any(|(_, one)| one.importance.is_some())
                }
                Section::Kpis => self.journey.kpis().next().is_some(),
                Section::Feedback => {
                    self.journey.comments().next().is_some()
                        || self.journey.touchpoints().any(|(_, one)| !one.quotes.is_empty())
                }
                Section::Actions => !self.journey.actions.is_empty(),
                Section::Annex => report.coverage.touchpoints > 0,
            }
    }

    /// Everything on the first page in words.
    #[must_use]
    pub fn content(&self) -> Content {
        Content::of(self)
    }
}
