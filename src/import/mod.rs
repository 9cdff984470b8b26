//! Survey data into a journey: answers are counted, comments are kept, everything else is left.
//!
//! [`run`] reads from any reader in blocks of whole rows, which are counted on all cores and added in
//! their order; what is held in memory does not grow with the number of answers. It opens no file, knows no chance, and changes nothing: it returns another journey.

mod absent;
mod again;
mod alike;
mod answers;
mod asked;
mod batch;
mod beside;
mod blocks;
mod cell;
mod cells;
mod code;
mod code_page;
mod columns;
mod comments;
pub mod convert;
mod counted;
mod counting;
mod date;
mod dates;
mod decode;
mod delimiter;
mod drawn;
mod encoding;
mod ends;
mod epoch;
mod error;
mod escaped;
mod fault;
mod fill;
mod filter;
mod fingerprint;
mod fitting;
mod foreign;
mod fresh;
mod guess;
mod header;
mod held;
mod how;
mod html;
mod ids;
mod in_rows;
mod input;
mod joint;
mod json;
mod kinds;
mod known;
mod kpi;
mod letters;
mod likert;
mod list;
mod long;
mod maker;
mod mapping;
mod marks;
mod merge;
pub mod mermaid;
mod met;
mod missing_code;
mod near;
mod no_comment;
mod notes;
mod number;
mod open;
mod order;
mod other_table;
pub mod outline;
mod own;
mod part;
mod partial;
mod personal;
mod persons;
pub mod photo;
mod place;
mod preview;
mod question;
mod quoted;
mod reason;
mod refused;
mod rejected;
mod round_names;
mod rounds;
mod row;
mod row_look;
mod saved;
mod scales;
mod score;
mod seen;
mod segments;
mod sequence;
mod span;
mod spec;
mod spelled;
mod split;
mod summary;
mod swallowed;
mod table;
mod tallied;
mod targets;
mod technical;
#[cfg(test)]
mod tests;
mod text;
mod together;
mod totals;
mod twice;
mod usual;
pub mod wall;
mod warning;
mod whole;
mod work;
mod workbook;

pub use absent::Absent;
pub use alike::look_alike;
pub use cell::Decimal;
pub use counted::By;
pub use date::DateOrder;
pub use decode::NotText;
pub use delimiter::{Delimiter, DelimiterError};
pub use encoding::Encoding;
pub use error::ImportError;
pub use filter::{Filter, FilterError};
pub use foreign::Foreign;
pub use guess::{Guess, Suggestion, Unused};
pub use header::HeaderRows;
pub use held::Held;
pub use input::{Input, Progress, Seekable, unwatched};
pub use known::Known;
pub use likert::{Worth, alone, partly, possible, usual};
pub use mapping::{Mapping, MappingError, NotUnderstood};
pub use merge::{Counted, Repeat};
pub use near::Near;
pub use notes::{DamagedIds, RepeatedIds};
pub use own::{
    Own, OwnQuestion, answer_code, own_columns, own_mapping, own_question, own_questions,
};
pub use personal::is_written;
pub use place::{Meant, meant};
pub use preview::{Column, ENCODINGS, Preview, preview};
pub use reason::Reason;
pub use refused::{Reader, as_told};
pub use rounds::RoundRule;
pub use row::{Format, Row};
pub use saved::{columns_fingerprint, offered};
pub use spec::{ColumnMap, Holds, Kind, KpiColumn, Scores, SpecError, SpecReason, of_header};
pub use summary::{LISTED, Rejection, Repeaters, Summary};
pub use table::{Reading, Table, read};
pub use tallied::CountsError;
pub use warning::{Remedy, Warning};
pub use workbook::BadWorkbook;

use crate::file::Secret;
use crate::journey::Journey;
use fill::fill;
use std::ops::ControlFlow;

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
    let journey = &whole::spread(journey, &plan.maps, plan.question_column.is_some());
    let imported = read(input, name, &plan.reading, |table| {
        fill(table, name, plan, learnt, journey, chance, watch)
    })?;
    whole::gathered(imported, name)
}
