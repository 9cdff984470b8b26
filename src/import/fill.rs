//! One file's way into a journey: what its columns mean, what its rows add up to, where that goes.

use super::alike;
use super::answers::{self, How, Question, Target};
use super::counted::Keys;
use super::error::ImportError;
use super::filter::Filters;
use super::fresh::Fresh;
use super::joint::Pairs;
use super::kpi::{KpiTarget, Value};
use super::merge::{self, Repeat, Source};
use super::notes::{Days, Notes};
use super::partial::Partial;
use super::rounds::{self, Rounds};
use super::{
    ColumnMap, DateOrder, Decimal, Delimiter, Format, Holds, Imported, Plan, Progress, RoundRule,
    STANDARD_INPUT, Summary, Table, Warning, columns_print, guess, kept, place,
};
use crate::journey::{Joint, Journey, Occasion, RoundId, SurveyId};
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

pub(super) fn fill(
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
        let columns = columns.collect();
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
    let days = days(plan, order, &table, name)?;
    let mut targets: Vec<Target> = Vec::new();
    let mut figures: Vec<KpiTarget> = Vec::new();
    for map in &plan.maps {
        if let Holds::Kpi(said) = &map.holds {
            let made = &mut summary.touchpoints_made;
            figures.push(KpiTarget::new(&mut journey, &table, (map, said), &mut fresh, made)?);
            continue;
        }
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
    share_scores(&mut targets);
    let secret = plan.secret.filter(|_| plan.count_column.is_none());
    let mapped = targets.iter().flat_map(|one| [Some(one.column), one.comment]).flatten().collect();
    let keys = secret.map(|secret| Keys::new(secret, &table, ids, mapped));
    let mut notes = Notes::new(keys, days, &journey);
    if plan.repeat == Repeat::OnlyNew {
        tell_new(&mut targets, &journey, &notes, name)?;
    }
    let (print, values, pairs) = answers::read_all(
        &mut table,
        (&mut targets, &figures),
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
    summary.ids_repeated = notes.repeated_ids();
    summary.ids_damaged = notes.damaged_ids();
    let has_figures = values.iter().flatten().any(Option::is_some);
    if !has_figures {
        refuse_nothing(&targets, &summary)?;
    }
    let source = Source {
        file: name,
        print: print.fingerprint(),
        nameless: name == STANDARD_INPUT,
        repeat: plan.repeat,
        are_counts: plan.count_column.is_some(),
        notes: &notes,
        response_column: summary.response_column.clone().unwrap_or_default(),
        samples: journey.sources.iter().flat_map(|one| one.responses.clone()).collect(),
    };
    let public = plan.secret.map(|secret| secret.public());
    let figures = (figures.as_slice(), values.as_slice());
    let questions = questions(&targets);
    let (mut imported, ids) =
        finish(journey, targets, figures, &rounds, &source, &mut fresh, summary)?;
    let sample = |(slot, round): (usize, &Option<RoundId>)| {
        round.as_ref().and_then(|round| notes.sample(slot, source.print, round, public))
    };
    let samples = ids.iter().enumerate().filter_map(sample).collect();
    // Who answers twice is no pair of independent answers.
    if imported.summary.ids_repeated.is_none() {
        join(&mut imported.journey, &questions, &ids, &pairs, plan.repeat);
    }
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
            population: scores.population,
            invited: scores.invited,
            counts: Vec::new(),
        });
    }
    let themes = map.themes.clone();
    let comments = Vec::new();
    Ok(Target {
        column,
        touchpoint,
        question,
        comment,
        score_of: None,
        themes,
        comments,
        known: None,
    })
}

/// The questions whose answers stand beside each other in a row.
fn questions(targets: &[Target]) -> Vec<SurveyId> {
    targets.iter().filter_map(|one| one.question.as_ref().map(|one| one.survey.clone())).collect()
}

/// Adds what the same people said to two questions in a round.
fn join(
    journey: &mut Journey,
    questions: &[SurveyId],
    rounds: &[Option<RoundId>],
    pairs: &[Pairs],
    repeat: Repeat,
) {
    let occasions: HashSet<Occasion> = rounds
        .iter()
        .flatten()
        .flat_map(|round| questions.iter().map(move |one| (one.clone(), round.clone())))
        .collect();
    let mut joint = Joint::clone(&journey.joint);
    if repeat == Repeat::Replace {
        joint.retain(|x, y| !occasions.contains(x) && !occasions.contains(y));
    }
    for (pairs, round) in pairs.iter().zip(rounds) {
        let Some(round) = round else { continue };
        for (x, y, sums) in pairs.sums() {
            let (Some(x), Some(y)) = (questions.get(x), questions.get(y)) else { continue };
            if joint.len() < Joint::MOST {
                // What grows too large is forgotten; what one file adds up to contradicts nothing.
                let _ = joint.add((x.clone(), round.clone()), (y.clone(), round.clone()), sums);
            }
        }
    }
    if joint != *journey.joint {
        journey.joint = Arc::new(joint);
    }
}

/// A comment that has a column of its own keeps the score that the same row gives its touchpoint, where
/// there is one question only.
fn share_scores(targets: &mut [Target]) {
    for at in 0..targets.len() {
        if targets[at].question.is_some() {
            continue;
        }
        let mut scored = (0..targets.len()).filter(|other| {
            let other = &targets[*other];
            other.question.is_some() && other.touchpoint == targets[at].touchpoint
        });
        let (first, second) = (scored.next(), scored.next());
        targets[at].score_of = first.filter(|_| second.is_none());
    }
}

/// Which rows were counted before, for every question.
fn tell_new(
    targets: &mut [Target],
    journey: &Journey,
    notes: &Notes,
    file: &str,
) -> Result<(), ImportError> {
    let samples: Vec<_> = journey.sources.iter().flat_map(|one| one.responses.clone()).collect();
    for target in targets {
        let Some(question) = &target.question else { continue };
        let Some(survey) = journey.survey_by_id(&question.survey) else { continue };
        let keys = notes.keys();
        let known = keys.and_then(|keys| merge::known_rows(survey, &samples, keys));
        let untold =
            || ImportError::NewUnknown { file: file.to_owned(), question: survey.question.clone() };
        target.known = Some(known.ok_or_else(untold)?).filter(|set| !set.is_empty()).map(Arc::new);
    }
    Ok(())
}

fn refuse_nothing(targets: &[Target], summary: &Summary) -> Result<(), ImportError> {
    let file = summary.file.clone();
    if summary.rows == 0 {
        return Err(ImportError::NoRows { file });
    }
    if summary.taken > 0
        || summary.rows_known > 0
        || targets.iter().any(|target| !target.comments.is_empty())
    {
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
    (figures, values): (&[KpiTarget], &[Vec<Option<Value>>]),
    rounds: &Rounds,
    source: &Source<'_>,
    fresh: &mut Fresh<'_>,
    mut summary: Summary,
) -> Result<(Imported, Vec<Option<RoundId>>), ImportError> {
    let used: Vec<bool> = (0..rounds.len())
        .map(|slot| {
            values.iter().any(|slots| slots.get(slot).is_some_and(Option::is_some))
                || targets.iter().any(|target| {
                    target.comments.iter().any(|comment| comment.slot == slot)
                        || target
                            .question
                            .as_ref()
                            .is_some_and(|one| !one.counts_of(slot).is_empty())
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
    for (figure, slots) in figures.iter().zip(values) {
        for (value, round) in slots.iter().zip(&ids) {
            let Some((value, round)) = value.zip(round.as_ref()) else { continue };
            let is_new = figure.put(&mut journey, source.file, round, value, source.repeat)?;
            summary.figures += u64::from(is_new);
        }
    }
    source.comments(&mut journey, targets, &ids, fresh, &mut summary);
    let taken = journey.rounds.iter().filter(|round| ids.contains(&Some(round.id.clone())));
    summary.rounds = taken.map(|round| round.name.clone()).collect();
    summary.rounds_made =
        summary.rounds.iter().filter(|name| made.contains(name)).cloned().collect();
    Ok((Imported { journey, summary }, ids))
}
