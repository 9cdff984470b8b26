//! Survey data into a journey: answers are counted, comments are kept, everything else is left.
//!
//! [`run`] opens no file, knows no chance, and changes nothing: it returns another journey. A file's way:
//!
//! 1. `rows`: bytes of any kind become rows of cells, in blocks of whole rows. .xlsx and .ods are read here cell by
//!    cell (percentages, formulas without results), older workbooks by calamine, and scanned before they are opened.
//! 2. `headings`: what the columns are called, and what they may be; only suggestions.
//! 3. `choices`: what somebody says about the file. A mapping is written in one form, in a journey and in a file;
//!    `place::meant` alone says which touchpoint one means.
//! 4. `values`, `periods`: what a cell says, and which measurement round its row belongs to.
//! 5. `tally`: threads count each block into a `Part`; parts are added in the order of the file, so it makes no
//!    difference where it is cut. What is held in memory does not grow with the number of answers, only with the
//!    people where a column tells them apart.
//! 6. `taking`: the counts are put into the journey, and data that is there already is noticed. A touchpoint stands
//!    for the journey as a whole while a file is read.
//!
//! Counts that this program has written itself say where they belong (`written`) and take none of this way.
//! Where each answer has a row of its own, a row has one target instead of all; where each answer has a column that
//! says how many gave it, a target has those columns. `maps` is another way in: stages and touchpoints from elsewhere.

mod choices;
mod error;
mod headings;
mod maps;
mod periods;
pub mod photo;
mod reason;
mod rows;
mod summary;
mod taking;
mod tally;
#[cfg(test)]
mod tests;
mod values;
mod warning;
mod written;

pub use choices::filter::{Filter, FilterError};
pub use choices::mapping::{Mapping, MappingError, NotUnderstood};
pub use choices::near::Near;
pub use choices::place::{Meant, meant};
pub use choices::saved::{columns_fingerprint, offered};
pub use choices::spec::{
    ColumnMap, Holds, Kind, KpiColumn, Scores, SpecError, SpecReason, of_header, spec_words,
};
pub use error::ImportError;
pub use headings::absent::Absent;
pub use headings::guess::{Guess, Suggestion, Unused};
pub use headings::header::HeaderRows;
pub use headings::known::Known;
pub use headings::own::{
    Own, OwnQuestion, answer_code, own_columns, own_mapping, own_question, own_questions,
};
pub use headings::personal::is_written;
pub use headings::preview::{Column, ENCODINGS, Preview, preview};
pub use headings::refused::{Reader, as_told};
pub use headings::table::{Reading, Table, read};
pub use maps::{convert, mermaid, outline, wall};
pub use periods::rounds::RoundRule;
pub use reason::Reason;
pub use rows::decode::NotText;
pub use rows::delimiter::{Delimiter, DelimiterError};
pub use rows::encoding::Encoding;
pub use rows::foreign::Foreign;
pub use rows::input::{Input, Progress, Seekable, unwatched};
pub use rows::row::{Format, Row};
pub use rows::workbook::{BadWorkbook, panic_is_expected};
pub use summary::{LISTED, Rejection, Repeaters, Summary};
pub use taking::held::Held;
pub use taking::merge::{Counted, Repeat};
pub use tally::counted::By;
pub use tally::notes::{DamagedIds, RepeatedIds};
pub use tally::tallied::CountsError;
pub use values::alike::look_alike;
pub use values::cell::Decimal;
pub use values::date::DateOrder;
pub use values::likert::{Worth, alone, partly, possible, usual};
pub use values::style::Style;
pub use warning::{Remedy, Warning};
pub use written::{COLUMNS as WRITTEN, MORE as WRITTEN_MORE, of_segment};

use crate::file::Secret;
use crate::journey::Journey;
use periods::order;
use std::ops::ControlFlow;
use taking::fill::fill;
use taking::whole;

/// How a file becomes part of a journey.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Plan {
    /// Where its columns belong.
    pub maps: Vec<ColumnMap>,
    /// Which measurement round a row belongs to.
    pub rounds: RoundRule,
    /// The column that says how many people a row stands for.
    pub count_column: Option<String>,
    /// The column that tells responses apart. `None`: the one a known export has.
    pub response_column: Option<String>,
    /// The column of the day of an answer. `None`: the one that splits rounds, or that a known export has.
    pub date_column: Option<String>,
    /// Encoding and delimiter, where they shall not be found out.
    pub reading: Reading,
    /// The sign before a fraction. `None`: a point, or a comma where cells are not divided by commas.
    pub decimal: Option<Decimal>,
    /// How dates such as 3/4/2026 are read. `None`: as they can be read.
    pub date_order: Option<DateOrder>,
    /// The column that tells people apart: who answered several times, and who in several rounds.
    /// `None`: every row is a person.
    pub id_column: Option<String>,
    /// The column that names the segment of whoever answered.
    pub segment_column: Option<String>,
    /// The column that names the question, where each answer has a row of its own; the columns of `maps`
    /// are then what it says.
    pub question_column: Option<String>,
    /// The column of the answers then. `None`: the one of a usual name, or the only one left.
    pub score_column: Option<String>,
    /// Questions that the journey has are known by their words only where a mapping says so, in the long
    /// form.
    pub only_mapped: bool,
    /// Whoever answered this file answered no other one.
    pub separate_people: bool,
    /// Which rows are taken, by what columns say.
    pub filters: Vec<Filter>,
    /// Whether rows are taken that look like sums or means of those above them.
    pub totals: bool,
    /// Whether rows are taken that a known export calls previews or not finished.
    pub partial: bool,
    /// What to do with data that is there already.
    pub repeat: Repeat,
    /// What hides who answered in what the journey keeps. `None`: nothing is kept by which rows that come
    /// again are noticed.
    pub secret: Option<Secret>,
}

/// A journey with the data in it, and what was done.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The journey with the data.
    pub journey: Journey,
    /// What was done.
    pub summary: Summary,
}

/// What stands for the journey as a whole where a touchpoint is named: its own question, and feedback on it.
pub const WHOLE: &str = "*";

/// The name of data that came from nowhere in particular.
pub const STANDARD_INPUT: &str = "stdin";

/// Adds the answers and comments of a survey file to a journey.
///
/// `name` is the file's name without its folder: it is kept as the source of the answers.
/// `chance` gives random bits for new ids. `watch` is told now and then how far the reading has come,
/// and stops it by breaking; see [`unwatched`].
///
/// # Errors
/// [`ImportError`] names file, row and column, and what to do; the journey given is as it was.
pub fn run<'a>(
    input: impl Into<Input<'a>>,
    name: &str,
    plan: &Plan,
    journey: &Journey,
    chance: &mut dyn FnMut() -> u64,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportError> {
    let mut input = input.into();
    let mut learnt = None;
    if let (Input::Whole(reader), RoundRule::Split { column, .. }, None) =
        (&mut input, &plan.rounds, plan.date_order)
    {
        learnt = order::learnt(reader.as_mut(), name, &plan.reading, column)?;
    }
    let (as_given, journey) =
        (journey, &whole::spread(journey, &plan.maps, plan.question_column.is_some()));
    let imported =
        read(input, name, &plan.reading, |table| match written::written(&table, plan) {
            Some(own) => written::put(&own, table, name, plan, as_given, chance, watch),
            None => fill(table, name, plan, learnt, journey, chance, watch),
        })?;
    whole::gathered(imported, name)
}
