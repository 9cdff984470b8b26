//! One file's way into a journey: what its columns mean, what its rows add up to, where that goes.

use super::fresh::Fresh;
use super::merge::{self, Repeat, Source};
use super::together::{Together, look_at_people, segments};
use crate::import::choices::another;
use crate::import::choices::filter::Filters;
use crate::import::choices::long::Long;
use crate::import::choices::saved;
use crate::import::choices::targets::{
    asked_in_rows, column, identifying, lonely_choices, share_scores, targets,
};
use crate::import::error::ImportError;
use crate::import::headings::beside;
use crate::import::headings::ends;
use crate::import::periods::dates::Dates;
use crate::import::periods::round_names;
use crate::import::periods::rounds::{Rounds, Settled};
use crate::import::rows::twice;
use crate::import::tally::again;
use crate::import::tally::answers::{self, How};
use crate::import::tally::counted::{Keys, RowKeys};
use crate::import::tally::fingerprint::Headings;
use crate::import::tally::kpi::{KpiTarget, Value};
use crate::import::tally::met::Met;
use crate::import::tally::notes::{Days, Notes};
use crate::import::tally::partial::Partial;
use crate::import::tally::question::Target;
use crate::import::tally::tallied::CountsError;
use crate::import::tally::totals::last_is_sum;
use crate::import::tally::{missing_code, tallied};
use crate::import::written::hindered;
use crate::import::{
    ColumnMap, DateOrder, Decimal, Delimiter, Format, Imported, Plan, Progress, RoundRule,
    STANDARD_INPUT, Summary, Table, Warning, columns_fingerprint,
};
use crate::journey::{Journey, Responses, RoundId};
use std::ops::ControlFlow;
use std::sync::Arc;

pub(in crate::import) fn fill(
    mut table: Table<'_>,
    name: &str,
    plan: &Plan,
    learnt: Option<DateOrder>,
    journey: &Journey,
    chance: &mut dyn FnMut() -> u64,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportError> {
    if plan.maps.is_empty() && plan.question_column.is_none() {
        if let Some(option) = hindered(&table, plan) {
            return Err(ImportError::OwnTable(option));
        }
        let columns = (0..table.headers().len().min(40)).map(|at| table.name(at));
        let columns = columns.collect();
        return Err(ImportError::NoMap { file: name.to_owned(), columns });
    }
    if plan.id_column.is_some() && plan.count_column.is_some() {
        return Err(ImportError::PeopleAndCounts);
    }
    let tallied = plan.maps.iter().any(ColumnMap::is_of_counts);
    if tallied && plan.id_column.is_some() {
        return Err(ImportError::PeopleAndCounts);
    }
    if tallied && plan.count_column.is_some() {
        return Err(CountsError::Twice.into());
    }
    let before = journey;
    let mut journey = before.clone();
    let mut fresh = Fresh::new(&journey, chance);
    let mut summary = Summary::new(name, &table);
    let order = plan.date_order.or(learnt);
    let all_own = plan.question_column.is_none() && plan.maps.iter().all(|map| map.round.is_some());
    let mut rounds = Rounds::new(&plan.rounds, order, &journey, (&table, name), all_own)?;
    let long = Long::columns(plan, &table, name)?;
    let scores = long.map(|(_, score)| score);
    let columns = plan.maps.iter().filter_map(|map| column(&table, map, scores).ok());
    let mut mapped: Vec<usize> = columns.chain(scores).collect();
    mapped.sort_unstable();
    mapped.dedup();
    if !tallied {
        let counted = mapped.iter().filter(|at| tallied::run(&table, **at).is_some());
        let warning = |at: &usize| Warning::CountsOfAnswers { column: table.name(*at) };
        summary.warnings.extend(counted.map(warning));
    }
    let ids = response_column(plan, &table)?;
    summary.response_column = ids.map(|at| table.name(at));
    let mut days = days(plan, order, &table, name)?;
    if let Some(mixed) = days.filter(|_| order.is_none()).and_then(|days| days.mixed(&table)) {
        summary.warnings.push(mixed);
        days = None;
    }
    if let Some(Days { column, dates: Dates::Since1970(_) }) = days {
        summary.warnings.push(Warning::TimesSince1970 { column: table.name(column) });
    }
    let made = &mut summary.touchpoints_made;
    let (mut targets, kpis) =
        targets(&mut journey, (&table, &mut rounds), plan, scores, &mut fresh, made)?;
    summary.warnings.extend(another::questions(before, &journey, &targets));
    let long = long
        .map(|columns| asked_in_rows((&table, columns), &journey, plan.only_mapped, &mut targets));
    if tallied {
        summary.warnings.extend(tallied::doubts(&table, plan, &targets, long.is_some()));
    }
    if let Some(long) = &long {
        long.learn_styles(&table, &mut targets);
    } else {
        share_scores(&mut targets);
        summary.warnings.extend(lonely_choices(&table, &targets));
        summary.warnings.extend(targets.iter().filter_map(|one| ends::turned(&table, one)));
        summary.warnings.extend(targets.iter().filter_map(|one| ends::other_scale(&table, one)));
    }
    let at = |column: &Option<String>| column.as_deref().map(|one| table.column(one)).transpose();
    let how = How {
        file: name,
        count_column: at(&plan.count_column)?,
        decimal: plan.decimal.unwrap_or(match table.format() {
            Format::Text { delimiter: Delimiter::COMMA, .. } => Decimal::Point,
            _ => Decimal::Either,
        }),
        // A comma within quotation marks stands before a fraction, or in a number that no scale has.
        of_scores: plan.decimal.unwrap_or(Decimal::Either),
        partial: (!plan.partial).then(|| Partial::new(&table, &mapped)),
        filters: Filters::new(&plan.filters, &table)?,
        people: at(&plan.id_column)?,
        segments: at(&plan.segment_column)?,
        long,
        totals: plan.totals,
    };
    let secret = plan.secret.filter(|_| plan.count_column.is_none() && !tallied);
    let keys = secret.map(|secret| Keys::new(secret, &table, ids));
    let mut notes = Notes::new(keys, days, &journey);
    if plan.repeat == Repeat::OnlyNew {
        tell_new(&mut targets, &journey, (&table, &how), &notes, name)?;
    }
    let are_counts = tallied || plan.count_column.is_some();
    let below = if are_counts { None } else { again::below(&table) };
    let beside = if tallied { None } else { beside::numbers(&table, plan, &targets, &mapped) };
    summary.warnings.extend(twice::encoded(&table));
    let of_sums: Vec<Warning> = targets.iter().filter_map(|one| last_is_sum(&table, one)).collect();
    let filtered = how.filters.samples(&table);
    let told = answers::read_all(
        &mut table,
        (&mut targets, &kpis),
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
    let known = targets.iter().filter_map(|one| one.known.as_ref());
    if let Some((left_out, taken)) = known.map(|one| notes.doubtful(one)).max() {
        let same = (left_out > 0).then_some(Warning::SameAsCounted { rows: left_out });
        let minute = (taken > 0).then_some(Warning::SameMinute { rows: taken });
        summary.warnings.extend(same.into_iter().chain(minute));
    }
    summary.warnings.extend(beside);
    if !summary.warnings.iter().any(|one| matches!(one, Warning::Totals { .. })) {
        summary.warnings.extend(of_sums);
    }
    summary.warnings.extend(how.filters.unmet(told.filters_met, &table, &filtered));
    summary.warnings.extend(rounds.of_days(&table, summary.rows));
    let columns = columns_fingerprint(table.headers());
    if let Some(column) = summary.shares.clone() {
        return Err(ImportError::Shares { file: name.to_owned(), column });
    }
    summary.ids_repeated = notes.repeated_ids();
    summary.ids_damaged = notes.damaged_ids();
    let has_kpis = told.kpis.iter().flatten().any(Option::is_some);
    if !has_kpis {
        refuse_nothing(&targets, &summary)?;
    }
    look_at_people(&told, &table, &mut summary, name)?;
    let source = Source {
        file: name,
        content: told.content.fingerprint(),
        nameless: name == STANDARD_INPUT,
        repeat: plan.repeat,
        are_counts,
        notes: &notes,
        response_column: summary.response_column.clone().unwrap_or_default(),
        samples: journey.sources.iter().flat_map(|one| one.responses.clone()).collect(),
        separate_people: plan.separate_people,
        persons: &told.persons,
        segment_ids: segments(&mut journey, &told.segments, &mut fresh, &mut summary),
        segments: &told.segments,
    };
    let public = plan.secret.map(|secret| secret.public());
    let values = (kpis.as_slice(), told.kpis.as_slice());
    let asked = Together::new(&targets, &told, how.long.is_some());
    let (mut imported, ids) =
        finish(journey, targets, values, &rounds, &source, &mut fresh, summary)?;
    let near = round_names::look_alikes(&imported.journey, &imported.summary.rounds_made);
    imported.summary.warnings.extend(near);
    let sample = |(slot, round): (usize, &Option<RoundId>)| {
        round.as_ref().and_then(|round| notes.sample(slot, source.content, round, public))
    };
    let samples: Vec<Responses> = ids.iter().enumerate().filter_map(sample).collect();
    if imported.summary.ids_repeated.is_none() {
        let each = again::each(samples.iter().map(|one| &one.contents));
        let stretches = || told.stretches.again().filter(|_| !are_counts);
        imported.summary.warnings.extend(each.or(below).or_else(stretches));
    }
    // Who answers twice is no pair of independent answers.
    if imported.summary.ids_repeated.is_none() && !told.persons.repeat() {
        asked.join(&mut imported.journey, &ids, plan.repeat, &mut imported.summary);
    }
    saved::save(&mut imported.journey, name, columns, plan, samples);
    // What is worst stands where it is seen first.
    imported.summary.warnings.sort_by_key(|one| !one.is_grave());
    imported.journey.validate()?;
    Ok(imported)
}

/// The column of response ids: the one named, or the one that a known export has.
fn response_column(plan: &Plan, table: &Table<'_>) -> Result<Option<usize>, ImportError> {
    if let Some(column) = &plan.response_column {
        return table.column(column).map(Some);
    }
    // A column that tells people apart may name the same one twice.
    let people = plan.id_column.as_deref().and_then(|one| table.column(one).ok());
    let usual = table.usual_ids();
    Ok(usual.filter(|at| table.known().is_some() || people != Some(*at)))
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
    let dates = |column| Dates::of(order, table, column, file);
    if let Some(column) = named {
        let column = table.column(column)?;
        return Ok(Some(Days { column, dates: dates(column)? }));
    }
    let usual = table.usual_days();
    // Nobody asked for the day: dates that can be read in two ways are left.
    Ok(usual.and_then(|column| Some(Days { column, dates: dates(column).ok()? })))
}

/// Which rows were counted before, for every question.
fn tell_new(
    targets: &mut [Target],
    journey: &Journey,
    (table, how): (&Table<'_>, &How<'_>),
    notes: &Notes,
    file: &str,
) -> Result<(), ImportError> {
    let first = first_rows(table, &identifying(targets, how), notes.keys());
    let samples: Vec<_> = journey.sources.iter().flat_map(|one| one.responses.clone()).collect();
    for target in targets {
        let Some(question) = &target.question else { continue };
        let Some(survey) = journey.survey_by_id(&question.survey) else { continue };
        let keys = notes.keys();
        let known = keys.and_then(|keys| merge::known_rows(survey, &samples, keys));
        let untold =
            || ImportError::NewUnknown { file: file.to_owned(), question: survey.question.clone() };
        let mut known = known.ok_or_else(untold)?;
        known.look_at(&first);
        target.known = Some(known).filter(|rows| !rows.is_empty()).map(Arc::new);
    }
    Ok(())
}

/// What the first rows are known by.
fn first_rows(table: &Table<'_>, counted: &[usize], keys: Option<&Keys>) -> Vec<RowKeys> {
    let headings = Headings::new(table.headers(), counted);
    let (mut met, mut memory) = (Met::default(), Vec::new());
    let rows = keys.into_iter().flat_map(|keys| table.looked_at().map(move |row| (keys, row)));
    rows.map(|(keys, row)| keys.of(row, headings.of(row, &mut met), &mut memory)).collect()
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
        advice: summary.advice(),
    })
}

fn finish(
    mut journey: Journey,
    targets: Vec<Target>,
    (kpis, values): (&[KpiTarget], &[Vec<Option<Value>>]),
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
    let Settled { ids, made, joined } =
        rounds.settle(&used, &|slot| source.notes.last_day(slot), &mut journey, fresh);
    summary.warnings.extend(joined);
    summary.warnings.extend(targets.iter().filter_map(missing_code::among_answers));
    for (at, target) in targets.iter().enumerate() {
        if let Some(question) = &target.question {
            let asked = (at, question);
            source.answers(&mut journey, &target.touchpoint, asked, &ids, &mut summary)?;
            summary.questions +=
                u64::from((0..ids.len()).any(|at| !question.counts_of(at).is_empty()));
        }
    }
    for (kpi, slots) in kpis.iter().zip(values) {
        for (value, round) in slots.iter().zip(&ids) {
            let Some((value, round)) = value.zip(round.as_ref()) else { continue };
            let is_new = kpi.put(&mut journey, source.file, round, value, source.repeat)?;
            summary.kpis += u64::from(is_new);
        }
    }
    source.comments(&mut journey, targets, &ids, fresh, &mut summary);
    let taken = journey.rounds.iter().filter(|round| ids.contains(&Some(round.id.clone())));
    summary.rounds = taken.map(|round| round.name.clone()).collect();
    summary.rounds_made =
        summary.rounds.iter().filter(|name| made.contains(name)).cloned().collect();
    Ok((Imported { journey, summary }, ids))
}
