//! What is suggested when a file is opened: from its look, and from what the journey asks already.

use super::like::meant;
use super::{Choices, ColumnChoice, FilterChoice, KpiChoice, Place, Role, Score, heading, words};
use crate::import::{
    Column, Format, Guess, OwnQuestion, Preview, Reading, Suggestion, is_written, own_columns,
    own_questions,
};
use crate::journey::{Better, Journey, Metric, Survey, name};

impl Choices {
    /// What the look of a file suggests. Nothing of it is confirmed. `new_round` is a name for a round
    /// that is not there yet.
    #[must_use]
    pub(crate) fn suggested(
        preview: &Preview,
        reading: &Reading,
        journey: &Journey,
        new_round: &str,
    ) -> Self {
        let as_own = preview.is_own;
        let mut choices = Self { as_own, reading: reading.clone(), ..Self::default() };
        if let Format::Workbook { sheet, .. } = &preview.format {
            // The sheet that is shown is the one that is read.
            choices.reading.sheet = Some(sheet.clone());
        }
        let questions = own_questions(journey);
        let own = own_columns(&questions, &preview.columns);
        for (at, (column, own)) in preview.columns.iter().zip(own).enumerate() {
            let new = suggested_column(at, column, own, journey);
            choices.columns.push(ColumnChoice { role: Role::Out, ..new.clone() });
            let taken = new.role.is_single() && choices.column_of(new.role).is_some();
            if !taken {
                choices.set_role(at, new.role);
            }
        }
        choices.unclear_dates = choices
            .column_of(Role::Date)
            .and_then(|at| preview.columns.get(at))
            .is_some_and(|column| column.guess == Guess::Date(None));
        choices.round.name = round(journey, new_round);
        if let Some((questions, answers)) = preview.long() {
            choices.set_role(questions, Role::Question);
            choices.set_role(answers, Role::Answer);
            choices.ask_in_rows(preview, journey);
        }
        choices
    }
}

/// The last round where nothing was measured in it yet, else a new one.
fn round(journey: &Journey, new_round: &str) -> String {
    let asked = |survey: &Survey, id| survey.answers_of(id).is_some();
    match journey.rounds.last() {
        Some(last) if !journey.surveys().any(|survey| asked(survey, &last.id)) => last.name.clone(),
        _ => new_round.to_owned(),
    }
}

pub(super) fn suggested_column(
    at: usize,
    column: &Column,
    own: Option<&OwnQuestion>,
    journey: &Journey,
) -> ColumnChoice {
    let shown =
        if column.header.is_empty() { format!("#{}", at + 1) } else { column.header.clone() };
    let (role, score, question) = match &column.guess {
        Guess::Score(found) => (Role::Score, score(found), found.question.clone()),
        Guess::Comment => (Role::Comment, Score::default(), shown.clone()),
        Guess::Date(_) => (Role::Date, Score::default(), shown.clone()),
        Guess::Round => (Role::Round, Score::default(), shown.clone()),
        Guess::ResponseId => (Role::ResponseId, Score::default(), shown.clone()),
        Guess::Count => (Role::Count, Score::default(), shown.clone()),
        Guess::Unused(_) => (Role::Out, Score::default(), shown.clone()),
    };
    let numbers = matches!(&column.guess, Guess::Score(found) if found.seen.is_some());
    let mut choice = ColumnChoice {
        name: column.name.clone(),
        role: heading::role(&shown, role, &score, numbers),
        shown,
        question,
        score,
        place: Place::Nowhere,
        round: None,
        in_rows: None,
        themes: Vec::new(),
        kpi: KpiChoice::default(),
        filter: FilterChoice::default(),
    };
    if let Some(open) = own.filter(|own| own.is_open) {
        // What the journey asks beside a question comes back as comments, whatever was written.
        choice.role = Role::Comment;
        choice.place = place_of(open);
        return choice;
    }
    match (&column.guess, choice.role) {
        (Guess::Score(found), Role::Score) => recognise(&mut choice, found, own, journey),
        // What only looks like written text goes nowhere by itself.
        (_, Role::Comment) if is_written(&choice.question) || is_written(&choice.shown) => {
            choice.place = meant(&choice.question, journey).map_or(Place::Nowhere, Place::At);
        }
        _ => {}
    }
    choice
}

fn place_of(own: &OwnQuestion) -> Place {
    own.touchpoint.clone().map_or(Place::Whole, Place::At)
}

fn score(found: &Suggestion) -> Score {
    // A word among numbers is no step of a ladder: only “don't know” and the like are known there.
    let (words, ends) = match found.seen {
        None => words::suggested(&found.labels),
        Some(_) => (words::alone(&found.labels), None),
    };
    let metric = found.metric.unwrap_or(Metric::Rating);
    Score {
        metric,
        ends: ends.or_else(|| found.scales.first().copied()),
        // Effort and ease are asked both ways round, so nothing is suggested there.
        better: (metric != Metric::Ces).then_some(Better::Higher),
        words,
        fitting: found.scales.clone(),
        counts: found.counts.is_some(),
        counted: found.counts.clone(),
        ..Score::default()
    }
}

/// A question that the journey asks already, or a touchpoint whose name is like the column's.
fn recognise(
    choice: &mut ColumnChoice,
    found: &Suggestion,
    own: Option<&OwnQuestion>,
    journey: &Journey,
) {
    let same = |text: &str| name::is_same(text, &choice.question);
    let survey = own.and_then(|own| journey.survey_by_id(&own.survey));
    if let Some((survey, own)) = survey.zip(own) {
        let scale = survey.scale();
        choice.place = place_of(own);
        // Its words may be another's than the header, which can be a code.
        choice.score.question = Some(survey.question.clone());
        if found.seen.is_none_or(|(low, high)| scale.holds(low) && scale.holds(high)) {
            choice.score.metric = survey.metric;
            choice.score.ends = Some((scale.min(), scale.max()));
            choice.score.better = Some(scale.better());
        }
        return;
    }
    // Who recommends speaks of all there is, also where a touchpoint is about friends that recommend.
    if found.metric == Some(Metric::Nps) && !journey.touchpoints().any(|(_, one)| same(&one.name)) {
        return;
    }
    choice.place = meant(&choice.question, journey).map_or(Place::Nowhere, Place::At);
}
