//! Questions of the journey itself: what their columns are headed where a questionnaire was made from the
//! journey, so that its answers come back without a mapping.

use super::alike::key;
use super::mapping::Mapping;
use super::preview::{Column, Preview};
use super::spec::{ColumnMap, Holds, Scores};
use super::{Guess, WHOLE};
use crate::journey::{Journey, Survey, SurveyId, TouchpointId};
use std::collections::BTreeMap;

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

/// The mapping of an export whose columns are headed with questions of the journey; None where none is.
#[must_use]
pub fn own_mapping(journey: &Journey, preview: &Preview) -> Option<Mapping> {
    let questions = own_questions(journey);
    let mut maps = Vec::new();
    for column in &preview.columns {
        let Some(question) = own_question(&questions, column) else { continue };
        let touchpoint = question.touchpoint.as_ref().map_or(WHOLE, |one| one.as_str());
        let holds = if question.is_open {
            Holds::Comments
        } else {
            let Some(survey) = journey.survey_by_id(&question.survey) else { continue };
            let scale = survey.scale();
            Holds::Scores(Scores {
                metric: Some(survey.metric),
                scale: Some((scale.min(), scale.max())),
                better: Some(scale.better()),
                question: Some(survey.question.clone()),
                ..Scores::default()
            })
        };
        maps.push(ColumnMap {
            column: column.name.clone(),
            touchpoint: touchpoint.to_owned(),
            stage: None,
            round: None,
            themes: Vec::new(),
            holds,
        });
    }
    (!maps.is_empty()).then(|| {
        let of = |wanted: fn(&Guess) -> bool| {
            let found = preview.columns.iter().find(|column| wanted(&column.guess));
            found.map(|column| column.name.clone())
        };
        Mapping {
            maps,
            date_column: of(|guess| matches!(guess, Guess::Date(Some(_)))),
            response_column: of(|guess| *guess == Guess::ResponseId),
            ..Mapping::default()
        }
    })
}

/// The question that a column is headed with: its words, its code, or both.
#[must_use]
pub fn own_question<'a>(questions: &'a [OwnQuestion], column: &Column) -> Option<&'a OwnQuestion> {
    let asked = match &column.guess {
        Guess::Score(found) => key(&found.question),
        _ => key(&column.header),
    };
    let header = key(&column.header);
    let is = |one: &&OwnQuestion| {
        let (title, code) = (key(&one.title), key(&one.code));
        [&asked, &header].into_iter().any(|head| {
            *head == title
                || *head == code
                || head.strip_prefix(&code).is_some_and(|rest| {
                    rest.trim_start_matches([' ', '.', ':', ']', '-']).trim() == title
                })
        })
    };
    let mut found = questions.iter().filter(is);
    found.next().filter(|_| found.next().is_none())
}
