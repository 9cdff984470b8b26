//! Questions of the journey itself: what their columns are headed where a questionnaire was made from the
//! journey, so that its answers come back without a mapping.

use super::preview::{Column, Preview};
use crate::import::choices::mapping::Mapping;
use crate::import::choices::spec::{ColumnMap, Holds, Scores};
use crate::import::values::alike::key;
use crate::import::{Guess, WHOLE};
use crate::journey::{Journey, Scale, Survey, SurveyId, TouchpointId};
use std::collections::BTreeMap;

/// No form lists more answers below zero.
const MOST_CODES: usize = 21;

/// How a question of the journey stands in a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnQuestion {
    /// The question.
    pub survey: SurveyId,
    /// Where it belongs; None for the journey as a whole.
    pub touchpoint: Option<TouchpointId>,
    /// It is the open question beside the one on the scale.
    pub is_open: bool,
    /// Its words, with the name of the touchpoint before them where another question has the same ones.
    pub title: String,
    /// A short name of letters and digits that no other question has.
    pub code: String,
}

/// Every question that has words, in the order of the journey, each open one right after its own.
#[must_use]
pub fn own_questions(journey: &Journey) -> Vec<OwnQuestion> {
    let whole = journey.survey.iter().map(|survey| (None, "", survey.as_ref()));
    let of_touchpoints = journey.touchpoints().flat_map(|(_, one)| {
        one.surveys.iter().map(move |survey| (Some(&one.id), one.name.as_str(), survey.as_ref()))
    });
    let mut made: Vec<(OwnQuestion, &str)> = Vec::new();
    for (touchpoint, name, survey) in of_touchpoints.chain(whole) {
        for (is_open, text) in [(false, &survey.question), (true, &survey.asking.open)] {
            let title = one_line(text);
            if title.is_empty() {
                continue;
            }
            let question = OwnQuestion {
                survey: survey.id.clone(),
                touchpoint: touchpoint.cloned(),
                is_open,
                title,
                code: code(survey, is_open),
            };
            made.push((question, name));
        }
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (one, _) in &made {
        *times.entry(key(&one.title)).or_default() += 1;
    }
    let tell_apart = |(mut one, name): (OwnQuestion, &str)| {
        if times.get(&key(&one.title)).is_some_and(|times| *times > 1) && !name.trim().is_empty() {
            one.title = format!("{}: {}", one_line(name), one.title);
        }
        one
    };
    made.into_iter().map(tell_apart).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits of the id; ids differ, and so do these in almost every journey.
fn code(survey: &Survey, is_open: bool) -> String {
    let plain: String =
        survey.id.as_str().chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    format!("q{plain}{}", if is_open { "o" } else { "" })
}

/// The code of an answer in a form whose codes have no minus.
#[must_use]
pub fn answer_code(point: i32) -> String {
    if point < 0 { format!("M{}", point.unsigned_abs()) } else { point.to_string() }
}

/// What the codes of answers below zero are worth, which are no numbers.
fn codes(scale: Scale) -> Vec<(String, Option<i32>)> {
    let below = scale.min()..0.min(scale.max() + 1);
    below.take(MOST_CODES).map(|point| (answer_code(point), Some(point))).collect()
}

/// How an export is read whose columns are headed with questions of the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Where its columns belong.
    pub mapping: Mapping,
    /// The questions that no column is headed with.
    pub missing: Vec<String>,
}

/// The mapping of an export whose columns are headed with questions of the journey; None where none is.
#[must_use]
pub fn own_mapping(journey: &Journey, preview: &Preview) -> Option<Own> {
    let questions = own_questions(journey);
    let found: Vec<(&Column, &OwnQuestion)> = preview
        .columns
        .iter()
        .zip(own_columns(&questions, &preview.columns))
        .filter_map(|(column, question)| Some((column, question?)))
        .collect();
    let is_missing = |one: &&OwnQuestion| !found.iter().any(|(_, question)| question == one);
    let missing = questions.iter().filter(is_missing).map(|one| one.title.clone()).collect();
    let maps: Vec<ColumnMap> =
        found.iter().filter_map(|(column, question)| map(journey, column, question)).collect();
    let of = |wanted: fn(&Guess) -> bool| {
        let found = preview.columns.iter().find(|column| wanted(&column.guess));
        found.map(|column| column.name.clone())
    };
    (!maps.is_empty()).then(|| Own {
        mapping: Mapping {
            maps,
            date_column: of(|guess| matches!(guess, Guess::Date(Some(_)))),
            response_column: of(|guess| *guess == Guess::ResponseId),
            ..Mapping::default()
        },
        missing,
    })
}

fn map(journey: &Journey, column: &Column, question: &OwnQuestion) -> Option<ColumnMap> {
    let touchpoint = question.touchpoint.as_ref().map_or(WHOLE, |one| one.as_str());
    let holds = if question.is_open {
        Holds::Comments
    } else {
        let survey = journey.survey_by_id(&question.survey)?;
        let scale = survey.scale();
        Holds::Scores(Scores {
            metric: Some(survey.metric),
            scale: Some((scale.min(), scale.max())),
            better: Some(scale.better()),
            question: Some(survey.question.clone()),
            labels: codes(scale),
            ..Scores::default()
        })
    };
    Some(ColumnMap {
        column: column.name.clone(),
        touchpoint: touchpoint.to_owned(),
        stage: None,
        round: None,
        themes: Vec::new(),
        holds,
    })
}

/// The question that each column is headed with. Where headings are cut short and several begin the same, nobody knows
/// which is meant.
#[must_use]
pub fn own_columns<'a>(
    questions: &'a [OwnQuestion],
    columns: &[Column],
) -> Vec<Option<&'a OwnQuestion>> {
    let found: Vec<Option<&OwnQuestion>> =
        columns.iter().map(|column| own_question(questions, column)).collect();
    let is_clear = |column: &Column, question: &&OwnQuestion| {
        is_headed(column, question)
            || found.iter().flatten().filter(|other| *other == question).count() == 1
    };
    let both = columns.iter().zip(found.iter().copied());
    both.map(|(column, own)| own.filter(|question| is_clear(column, question))).collect()
}

/// The question that a column is headed with: its words, its code, both, or the beginning of its words.
#[must_use]
pub fn own_question<'a>(questions: &'a [OwnQuestion], column: &Column) -> Option<&'a OwnQuestion> {
    let mut found = questions.iter().filter(|one| is_headed(column, one));
    if let Some(one) = found.next() {
        return Some(one).filter(|_| found.next().is_none());
    }
    let begins = beginning(&column.header)?;
    let mut found = questions.iter().filter(|one| key(&one.title).starts_with(&begins));
    found.next().filter(|_| found.next().is_none())
}

fn is_headed(column: &Column, one: &OwnQuestion) -> bool {
    let header = key(&column.header);
    let asked = match &column.guess {
        Guess::Score(found) => key(&found.question),
        _ => header.clone(),
    };
    let (title, code) = (key(&one.title), key(&one.code));
    [&asked, &header].into_iter().any(|head| {
        *head == title
            || *head == code
            || head.strip_prefix(&code).is_some_and(|rest| {
                rest.trim_start_matches([' ', '.', ':', ']', '-']).trim() == title
            })
    })
}

/// What is left of a question in a heading that is cut short: services cut after fifteen letters, some with
/// dots behind them.
fn beginning(header: &str) -> Option<String> {
    const CUT: usize = 15;
    let bare = header.trim().trim_end_matches(['.', '…']);
    let length = bare.chars().count();
    let dots = header.trim().len() > bare.len();
    let is_cut =
        if dots { (CUT - 3..=60).contains(&length) } else { (CUT - 1..=CUT).contains(&length) };
    is_cut.then(|| key(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_that_is_cut_is_the_beginning_of_a_question() {
        for (header, begins) in [
            ("How satisfied w.. ", Some("how satisfied w")),
            ("How satisfied w", Some("how satisfied w")),
            ("Kuinka tyytyväinen olit kass…", Some("kuinka tyytyväinen olit kass")),
            ("How was it?", None),
            ("How satisfied were you", None),
        ] {
            assert_eq!(beginning(header).as_deref(), begins, "{header}");
        }
    }
}
