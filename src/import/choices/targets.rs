//! Where the columns of a plan go.

use super::long::{self, Long};
use super::place;
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::periods::rounds::Rounds;
use crate::import::rows::row::Row;
use crate::import::taking::fresh::Fresh;
use crate::import::tally::answers::How;
use crate::import::tally::kpi::KpiTarget;
use crate::import::tally::question::{Question, Target};
use crate::import::tally::tallied;
use crate::import::values::alike::{self, is_blank, key};
use crate::import::values::score::Labels;
use crate::import::values::style::Style;
use crate::import::warning::Warning;
use crate::import::{ColumnMap, Holds, Plan};
use crate::journey::{Journey, SurveyId, TouchpointId};

/// The column of a mapping: where each answer has a row of its own, that of all answers.
pub(in crate::import) fn column(
    table: &Table<'_>,
    map: &ColumnMap,
    scores: Option<usize>,
) -> Result<usize, ImportError> {
    match (scores, &map.holds) {
        (Some(scores), Holds::Scores(_) | Holds::Comments) => Ok(scores),
        (None, Holds::Scores(said)) if said.counts => {
            table.column(&map.column).or_else(|error| table.first_choice(&map.column).ok_or(error))
        }
        (None, Holds::Scores(_)) => table.column(&map.column).or_else(|error| {
            let choices = table.choices(&map.column);
            choices.first().copied().ok_or(error)
        }),
        _ => table.column(&map.column),
    }
}

/// The other columns of a mapping, where each choice of its question has one.
fn also(table: &Table<'_>, map: &ColumnMap, column: usize) -> Vec<usize> {
    if !matches!(&map.holds, Holds::Scores(said) if !said.counts)
        || table.column(&map.column).is_ok()
    {
        return Vec::new();
    }
    table.choices(&map.column).into_iter().filter(|at| *at != column).collect()
}

/// How the answers of a question are written.
fn style(table: &Table<'_>, column: usize, also: &[usize]) -> Style {
    let cells: Vec<String> =
        std::iter::once(&column).chain(also).flat_map(|at| table.sample(*at)).collect();
    Style::of(cells.iter().map(String::as_str))
}

/// Columns of one choice that are taken alone.
pub(in crate::import) fn lonely_choices(table: &Table<'_>, targets: &[Target]) -> Vec<Warning> {
    let alone = targets
        .iter()
        .filter(|one| one.question.is_some() && one.also.is_empty() && one.counted.is_empty());
    let lonely = alone.filter_map(|one| {
        let question = table.asked(one.column).to_owned();
        let columns = table.choices(&question);
        columns.contains(&one.column).then(|| Warning::OneChoice {
            column: one.name.clone(),
            columns: columns.len(),
            question,
        })
    });
    lonely.collect()
}

/// Whether a second column has the same question, as forms write one that stands on several pages of which each person
/// sees one: under the same heading, or under another, as in another language, where nobody has answered both. Who has
/// answered both further below is refused when the row is read.
fn is_on_another_page(table: &Table<'_>, one: &Target, other: &Target) -> bool {
    let heading = |target: &Target| key(&table.question(target.column));
    let read = |target: &Target| {
        target.question.as_ref().map(|question| (question.scale, question.labels.clone()))
    };
    let plain =
        |target: &Target| target.counted.is_empty() && target.column < table.headers().len();
    let said = |row: &Row, at: usize| !row.cell(at).trim_matches(is_blank).is_empty();
    let both = |row: &Row| said(row, other.column) && one.columns().any(|at| said(row, at));
    (heading(one) == heading(other) || !table.looked_at().any(both))
        && one.column != other.column
        && plain(one)
        && plain(other)
        && read(one) == read(other)
        && other.comment.is_none_or(|comment| one.comment == Some(comment))
}

/// Where the columns of a plan go.
pub(in crate::import) fn targets(
    journey: &mut Journey,
    (table, rounds): (&Table<'_>, &mut Rounds),
    plan: &Plan,
    scores: Option<usize>,
    fresh: &mut Fresh<'_>,
    made: &mut Vec<String>,
) -> Result<(Vec<Target>, Vec<KpiTarget>), ImportError> {
    let mut targets: Vec<Target> = Vec::new();
    let mut kpis: Vec<KpiTarget> = Vec::new();
    for map in &plan.maps {
        let slot = map.round.as_deref().map(|name| rounds.own(name));
        if let Holds::Kpi(said) = &map.holds {
            let mut kpi = KpiTarget::new(journey, table, (map, said), fresh, made)?;
            kpi.slot = slot;
            kpis.push(kpi);
            continue;
        }
        let new = Target { slot, ..target(journey, table, (map, scores), fresh, made)? };
        let survey = new.survey();
        // The same question may stand in a column for each round.
        let is_same = |old: &&Target| old.survey() == survey && old.slot == slot;
        let other = targets.iter().position(|old| survey.is_some() && is_same(&old));
        if let Some(other) = other.and_then(|at| targets.get_mut(at)) {
            if is_on_another_page(table, other, &new) {
                other.also.push(new.column);
                let style = style(table, other.column, &other.also);
                other.question.iter_mut().for_each(|question| question.style = style);
                continue;
            }
            return Err(ImportError::SameQuestion {
                one: other.name.clone(),
                other: map.column.clone(),
                question: survey
                    .and_then(|id| journey.survey_by_id(id).map(|one| one.question.clone()))
                    .unwrap_or_default(),
                touchpoint: map.touchpoint.clone(),
            });
        }
        targets.push(new);
    }
    Ok((targets, kpis))
}

/// Where each answer has a row of its own: the questions that are mapped, and those that the journey has.
pub(in crate::import) fn asked_in_rows(
    (table, columns): (&Table<'_>, (usize, usize)),
    journey: &Journey,
    only_mapped: bool,
    targets: &mut Vec<Target>,
) -> Long {
    let of_counts = targets.iter().any(|one| !one.counted.is_empty());
    let mapped: Vec<String> = targets.iter().map(|one| one.name.clone()).collect();
    let surveys: Vec<SurveyId> = targets.iter().filter_map(|one| one.survey().cloned()).collect();
    let mut names: Vec<(String, usize)> =
        mapped.iter().enumerate().map(|(at, name)| (name.clone(), at)).collect();
    let known = if only_mapped { Vec::new() } else { long::known(journey, &mapped, &surveys) };
    for asked in known {
        let scale = asked.survey.scale();
        let counted = if of_counts {
            tallied::columns(table, columns.1, &Labels::default(), scale)
        } else {
            Vec::new()
        };
        if of_counts && counted.is_empty() {
            continue;
        }
        let at = targets.len();
        names.extend(asked.names.into_iter().map(|name| (name, at)));
        targets.push(Target {
            name: asked.survey.question.clone(),
            column: columns.1,
            also: Vec::new(),
            counted,
            touchpoint: asked.touchpoint,
            question: Some(Question::of(&asked.survey)),
            comment: None,
            slot: None,
            score_of: None,
            themes: Vec::new(),
            comments: Vec::new(),
            known: None,
        });
    }
    Long::new(columns.0, names.into_iter())
}

/// One column's way into the journey.
fn target(
    journey: &mut Journey,
    table: &Table<'_>,
    (map, scores): (&ColumnMap, Option<usize>),
    fresh: &mut Fresh<'_>,
    made: &mut Vec<String>,
) -> Result<Target, ImportError> {
    let column = column(table, map, scores)?;
    let also = if scores.is_none() { also(table, map, column) } else { Vec::new() };
    let is_named = scores.is_some() || !also.is_empty();
    let name = if is_named { map.column.clone() } else { table.name(column) };
    let touchpoint = place::touchpoint(journey, map, fresh, made)?;
    let (mut question, mut comment, mut counted) = (None, Some(column), Vec::new());
    if let Holds::Scores(said) = &map.holds {
        comment = said.comment.as_deref().map(|one| table.column(one)).transpose()?;
        let header = match () {
            () if is_named => map.column.clone(),
            () if said.counts => counted_question(journey, table, (map, column), &touchpoint),
            () => table.question(column),
        };
        let header = map.without_round(&header);
        let (survey, scale) = place::survey(journey, &touchpoint, map, said, &header, fresh)?;
        let keyed = |(label, score): &(String, Option<i32>)| (alike::key(label), *score);
        if said.counts {
            let labels: Labels = said.labels.iter().map(keyed).collect();
            counted = tallied::columns(table, column, &labels, scale);
            if counted.is_empty() {
                let (column, words) = (table.name(column), tallied::suggested(table, column));
                let ends = (scale.min(), scale.max());
                return Err(tallied::CountsError::None { column, ends, words }.into());
            }
        }
        question = Some(Question {
            survey,
            scale,
            style: style(table, column, &also),
            labels: said.labels.iter().map(keyed).collect(),
            spelled: said.labels.iter().map(|(label, _)| label.clone()).collect(),
            evidence: said.evidence,
            population: said.population,
            invited: said.invited,
            counts: Vec::new(),
        });
    }
    let themes = map.themes.clone();
    let comments = Vec::new();
    Ok(Target {
        name,
        column,
        also,
        counted,
        touchpoint,
        question,
        comment,
        slot: None,
        score_of: None,
        themes,
        comments,
        known: None,
    })
}

/// What is asked where the headings are answers: what stands above them, else what the touchpoint is called.
fn counted_question(
    journey: &Journey,
    table: &Table<'_>,
    (map, column): (&ColumnMap, usize),
    touchpoint: &TouchpointId,
) -> String {
    match table.asked(column) {
        "" => journey
            .touchpoint(touchpoint)
            .map_or_else(|| map.touchpoint.clone(), |one| one.name.clone()),
        asked => asked.to_owned(),
    }
}

/// The rounds that columns have of their own.
pub(in crate::import) fn own_slots(targets: &[Target], kpis: &[KpiTarget]) -> Vec<usize> {
    let slots = targets.iter().map(|one| one.slot).chain(kpis.iter().map(|one| one.slot));
    let mut slots: Vec<usize> = slots.flatten().collect();
    slots.sort_unstable();
    slots.dedup();
    slots
}

/// A comment that has a column of its own keeps the score that the same row gives its touchpoint, where
/// there is one question only.
pub(in crate::import) fn share_scores(targets: &mut [Target]) {
    for at in 0..targets.len() {
        if targets[at].question.is_some() {
            continue;
        }
        let mut scored = (0..targets.len()).filter(|other| {
            let other = &targets[*other];
            other.question.is_some()
                && other.touchpoint == targets[at].touchpoint
                && other.slot == targets[at].slot
        });
        let (first, second) = (scored.next(), scored.next());
        targets[at].score_of = first.filter(|_| second.is_none());
    }
}

/// The columns of which the cells that are counted are.
pub(in crate::import) fn identifying(targets: &[Target], how: &How<'_>) -> Vec<usize> {
    let mapped = targets.iter().flat_map(|one| one.columns().chain(one.comment));
    let mut mapped: Vec<usize> = mapped.chain(how.long.as_ref().map(|one| one.question)).collect();
    if how.long.is_some() {
        mapped.sort_unstable();
        mapped.dedup();
    }
    mapped
}
