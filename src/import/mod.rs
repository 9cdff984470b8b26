//! Survey data into a journey: answers are counted, comments are kept, everything else is left.
//!
//! [`run`] reads from any reader in blocks of whole rows, which are counted on all cores and added in
//! their order; what is held in memory does not grow with the number of answers. It opens no file, knows no chance, and changes nothing: it returns another journey.

mod alike;
mod answers;
mod asked;
mod batch;
mod blocks;
mod cell;
mod columns;
pub mod convert;
mod date;
mod decode;
mod delimiter;
mod error;
mod fault;
mod filter;
mod foreign;
mod fresh;
mod guess;
mod header;
mod html;
mod input;
mod json;
mod kept;
mod kinds;
mod known;
mod letters;
mod likert;
mod list;
mod maker;
mod mapping;
mod marks;
mod merge;
pub mod mermaid;
mod near;
mod notes;
mod open;
mod order;
pub mod outline;
mod part;
mod partial;
mod personal;
mod place;
mod preview;
mod print;
mod quoted;
mod reason;
mod rounds;
mod row;
mod score;
mod spec;
mod spelled;
mod split;
mod summary;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod totals;
pub mod wall;
mod warning;
mod work;
mod workbook;

pub use cell::Decimal;
pub use date::DateOrder;
pub use decode::NotText;
pub use delimiter::{Delimiter, DelimiterError};
pub use encoding_rs::Encoding;
pub use error::{Held, ImportError};
pub use filter::{Filter, FilterError};
pub use foreign::Foreign;
pub use guess::{Guess, Suggestion, Unused};
pub use header::HeaderRows;
pub use input::{Input, Progress, Seekable, unwatched};
pub use kept::{columns_print, offered};
pub use known::Known;
pub use likert::{Worth, alone, possible, usual};
pub use mapping::{Mapping, MappingError};
pub use merge::Repeat;
pub use near::Near;
pub use notes::Overlap;
pub use preview::{Column, ENCODINGS, Preview, preview};
pub use reason::Reason;
pub use rounds::RoundRule;
pub use row::{Format, Row};
pub use spec::{ColumnMap, Holds, Scores, SpecError, SpecReason};
pub use summary::{LISTED, Rejection, Summary};
pub use table::{Reading, Table, read};
pub use warning::{Remedy, Warning};
pub use workbook::BadWorkbook;

use crate::journey::{Journey, RoundId};
use answers::{How, Question, Target};
use filter::Filters;
use fresh::Fresh;
use merge::Source;
use notes::{Days, Notes};
use partial::Partial;
use rounds::Rounds;
use std::ops::ControlFlow;

/// How a file becomes part of a journey.
#[derive(Clone, Debug, Default)]
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
    /// Which rows are taken, by what columns say.
    pub filters: Vec<Filter>,
    /// Whether rows are taken that a known export calls previews or not finished.
    pub partial: bool,
    /// What to do with data that is there already.
    pub repeat: Repeat,
}

/// A journey with the data in it, and what was done.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The journey with the data.
    pub journey: Journey,
    /// What was done.
    pub summary: Summary,
}

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
    read(input, name, &plan.reading, |table| {
        fill(table, name, plan, learnt, journey, chance, watch)
    })
}

fn fill(
    mut table: Table<'_>,
    name: &str,
    plan: &Plan,
    learnt: Option<DateOrder>,
    journey: &Journey,
    chance: &mut dyn FnMut() -> u64,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportError> {
    if plan.maps.is_empty() {
        let columns = (0..table.headers().len().min(40)).map(|at| table.name(at));
        let columns = columns.map(|name| name.to_string()).collect();
        return Err(ImportError::NoMap { file: name.to_owned(), columns });
    }
    let mut journey = journey.clone();
    let mut fresh = Fresh::new(&journey, chance);
    let mut summary = Summary::new(name, &table);
    let order = plan.date_order.or(learnt);
    let mut rounds = Rounds::new(&plan.rounds, order, &journey, &table, name)?;
    let mapped = plan.maps.iter().filter_map(|map| table.column(&map.column).ok());
    let mapped: Vec<usize> = mapped.collect();
    let counted = mapped.iter().filter(|at| guess::counts_of_answers(&table, **at));
    summary.warnings.extend(counted.map(|at| Warning::CountsOfAnswers { column: table.name(*at) }));
    let how = How {
        file: name,
        count_column: plan.count_column.as_deref().map(|one| table.column(one)).transpose()?,
        decimal: plan.decimal.unwrap_or(match table.format() {
            Format::Text { delimiter: Delimiter::COMMA, .. } => Decimal::Point,
            _ => Decimal::Either,
        }),
        partial: (!plan.partial).then(|| Partial::new(&table, &mapped)),
        filters: Filters::new(&plan.filters, &table)?,
    };
    let ids = response_column(plan, &table)?;
    summary.response_column = ids.map(|at| table.name(at));
    let mut notes = Notes::new(ids, days(plan, order, &table, name)?, &journey);
    let mut targets: Vec<Target> = Vec::new();
    for map in &plan.maps {
        let new = target(&mut journey, &table, map, &mut fresh, &mut summary.touchpoints_made)?;
        let survey = |one: &Target| one.question.as_ref().map(|question| question.survey.clone());
        let other =
            targets.iter().position(|old| survey(old).is_some() && survey(old) == survey(&new));
        if let Some(other) = other {
            return Err(ImportError::SameQuestion {
                one: plan.maps.get(other).map(|map| map.column.clone()).unwrap_or_default(),
                other: map.column.clone(),
                question: survey(&new)
                    .and_then(|id| journey.survey_by_id(&id).map(|one| one.question.clone()))
                    .unwrap_or_default(),
                touchpoint: map.touchpoint.clone(),
            });
        }
        targets.push(new);
    }
    let print = answers::read_all(
        &mut table,
        &mut targets,
        &mut rounds,
        &how,
        &mut notes,
        &mut summary,
        watch,
    )?;
    if plan.date_order.is_none() {
        rounds.refuse_turned(&table, name)?;
    }
    summary.learn(&table.format());
    let columns = columns_print(table.headers());
    if let Some(column) = summary.shares.clone() {
        return Err(ImportError::Shares { file: name.to_owned(), column });
    }
    refuse_nothing(&targets, &summary)?;
    let source = Source {
        file: name,
        print: print.fingerprint(),
        nameless: name == STANDARD_INPUT,
        repeat: plan.repeat,
        notes: &notes,
        response_column: summary.response_column.clone().unwrap_or_default(),
        samples: journey.sources.iter().flat_map(|one| one.responses.clone()).collect(),
    };
    let (mut imported, ids) = finish(journey, targets, &rounds, &source, &mut fresh, summary)?;
    let sample = |(slot, round): (usize, &Option<RoundId>)| {
        round.as_ref().and_then(|round| notes.sample(slot, source.print, round))
    };
    let samples = ids.iter().enumerate().filter_map(sample).collect();
    kept::keep(&mut imported.journey, name, columns, plan, samples);
    imported.journey.validate()?;
    Ok(imported)
}

/// The column of response ids: the one named, or the one that a known export has.
fn response_column(plan: &Plan, table: &Table<'_>) -> Result<Option<usize>, ImportError> {
    match &plan.response_column {
        Some(column) => table.column(column).map(Some),
        None => Ok(table.usual_ids()),
    }
}

/// The column of days: the one named, the one that splits rounds, or the one that a known export has.
fn days(
    plan: &Plan,
    order: Option<DateOrder>,
    table: &Table<'_>,
    file: &str,
) -> Result<Option<Days>, ImportError> {
    let named = match (&plan.date_column, &plan.rounds) {
        (Some(column), _) | (None, RoundRule::Split { column, .. }) => Some(column),
        _ => None,
    };
    let order = |column| rounds::order_of(order, table, column, file);
    if let Some(column) = named {
        let column = table.column(column)?;
        return Ok(Some(Days { column, order: order(column)? }));
    }
    let usual = table.usual_days();
    // Nobody asked for the day: dates that can be read in two ways are left.
    Ok(usual.and_then(|column| Some(Days { column, order: order(column).ok()? })))
}

/// One column's way into the journey.
fn target(
    journey: &mut Journey,
    table: &Table<'_>,
    map: &ColumnMap,
    fresh: &mut Fresh<'_>,
    made: &mut Vec<String>,
) -> Result<Target, ImportError> {
    let column = table.column(&map.column)?;
    let touchpoint = place::touchpoint(journey, map, fresh, made)?;
    let (mut question, mut comment) = (None, Some(column));
    if let Holds::Scores(scores) = &map.holds {
        comment = scores.comment.as_deref().map(|one| table.column(one)).transpose()?;
        let header = table.question(column);
        let (survey, scale) = place::survey(journey, &touchpoint, map, scores, &header, fresh)?;
        let keyed = |(label, score): &(String, Option<i32>)| (alike::key(label), *score);
        question = Some(Question {
            survey,
            scale,
            labels: scores.labels.iter().map(keyed).collect(),
            spelled: scores.labels.iter().map(|(label, _)| label.clone()).collect(),
            evidence: scores.evidence,
            counts: Vec::new(),
        });
    }
    let themes = map.themes.clone();
    Ok(Target { column, touchpoint, question, comment, themes, comments: Vec::new() })
}

fn refuse_nothing(targets: &[Target], summary: &Summary) -> Result<(), ImportError> {
    let file = summary.file.clone();
    if summary.rows == 0 {
        return Err(ImportError::NoRows { file });
    }
    if summary.taken > 0 || targets.iter().any(|target| !target.comments.is_empty()) {
        return Ok(());
    }
    let first = summary.rejections.first().cloned().map(Box::new);
    Err(ImportError::NothingTaken {
        file,
        missing: summary.missing,
        rejected: summary.rejected,
        first,
        left_out: summary.partial_rows + summary.filtered_rows,
        advice: summary.warnings.last().cloned(),
    })
}

fn finish(
    mut journey: Journey,
    targets: Vec<Target>,
    rounds: &Rounds,
    source: &Source<'_>,
    fresh: &mut Fresh<'_>,
    mut summary: Summary,
) -> Result<(Imported, Vec<Option<RoundId>>), ImportError> {
    let used: Vec<bool> = (0..rounds.len())
        .map(|slot| {
            targets.iter().any(|target| {
                target.comments.iter().any(|comment| comment.slot == slot)
                    || target.question.as_ref().is_some_and(|one| !one.counts_of(slot).is_empty())
            })
        })
        .collect();
    let (ids, made) = rounds.settle(&used, &mut journey, fresh);
    for target in &targets {
        if let Some(question) = &target.question {
            source.answers(&mut journey, &target.touchpoint, question, &ids, &mut summary)?;
            summary.questions +=
                u64::from((0..ids.len()).any(|at| !question.counts_of(at).is_empty()));
        }
    }
    source.comments(&mut journey, targets, &ids, fresh, &mut summary);
    let taken = journey.rounds.iter().filter(|round| ids.contains(&Some(round.id.clone())));
    summary.rounds = taken.map(|round| round.name.clone()).collect();
    summary.rounds_made =
        summary.rounds.iter().filter(|name| made.contains(name)).cloned().collect();
    Ok((Imported { journey, summary }, ids))
}
