//! The exports that are recognised by their header.

use super::cell::{DateOrder, date};
use super::row::Row;
use serde::Serialize;

/// A survey service whose export was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Google Forms.
    GoogleForms,
    /// Typeform.
    Typeform,
    /// `SurveyMonkey`.
    SurveyMonkey,
    /// Microsoft Forms.
    MicrosoftForms,
    /// Qualtrics.
    Qualtrics,
}

impl Known {
    /// The service's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::GoogleForms => "Google Forms",
            Self::Typeform => "Typeform",
            Self::SurveyMonkey => "SurveyMonkey",
            Self::MicrosoftForms => "Microsoft Forms",
            Self::Qualtrics => "Qualtrics",
        }
    }

    /// The columns that may tell its responses apart.
    pub(super) fn response_columns(self) -> &'static [&'static str] {
        match self {
            Self::GoogleForms => &[],
            Self::Typeform => &["#"],
            Self::SurveyMonkey => &["respondent id"],
            Self::MicrosoftForms => &["id"],
            Self::Qualtrics => &["responseid"],
        }
    }
}

impl Known {
    /// The columns that may say when an answer was given; the first that is there counts.
    pub(super) fn date_columns(self) -> &'static [&'static str] {
        match self {
            Self::GoogleForms => &TIMES,
            Self::Typeform => &["submit date (utc)"],
            Self::SurveyMonkey => &["end date", "start date"],
            Self::MicrosoftForms => &["completion time", "start time"],
            Self::Qualtrics => &["enddate", "recordeddate", "startdate"],
        }
    }
}

/// What Google Forms calls the time of an answer: English, Finnish, Swedish, German, French, Spanish,
/// Italian, Dutch, Danish and Norwegian.
const TIMES: [&str; 10] = [
    "timestamp",
    "aikaleima",
    "tidstämpel",
    "zeitstempel",
    "horodateur",
    "marca temporal",
    "informazioni cronologiche",
    "tijdstempel",
    "tidsstempel",
    "tidsmerke",
];

/// Which service the first rows of a file come from.
pub(super) fn known(rows: &[Row]) -> Option<Known> {
    let first = rows.first()?;
    let cell = |at: usize| first.cell(at).trim().to_lowercase();
    let all: Vec<String> = (0..first.len()).map(cell).collect();
    let has = |name: &str| all.iter().any(|one| one == name);
    if import_ids(rows.get(2)) || (has("responseid") && has("startdate")) {
        return Some(Known::Qualtrics);
    }
    if has("respondent id") && (has("collector id") || has("start date")) {
        return Some(Known::SurveyMonkey);
    }
    if cell(0) == "#" && (has("network id") || has("submit date (utc)")) {
        return Some(Known::Typeform);
    }
    if cell(0) == "id" && has("start time") && has("completion time") {
        return Some(Known::MicrosoftForms);
    }
    (TIMES.contains(&cell(0).as_str()) && times(&rows[1..])).then_some(Known::GoogleForms)
}

/// Whether a row names Qualtrics' inner ids.
pub(super) fn import_ids(row: Option<&Row>) -> bool {
    row.is_some_and(|row| {
        let ids = (0..row.len()).filter(|at| row.cell(*at).contains("\"ImportId\"")).count();
        ids > 0 && ids * 2 >= row.len()
    })
}

/// Whether nearly all first cells are dates.
fn times(rows: &[Row]) -> bool {
    let is_date = |cell: &str| {
        [DateOrder::DayFirst, DateOrder::MonthFirst]
            .iter()
            .any(|order| date(cell, Some(*order)).is_some())
    };
    let dates = rows.iter().filter(|row| is_date(row.cell(0))).count();
    dates * 100 >= rows.len() * 95
}
