//! The long form: each answer has a row of its own, and a column names the question.

use super::spec::Holds;
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::tally::question::Target;
use crate::import::tally::tallied;
use crate::import::values::alike::key;
use crate::import::values::spelled::Spelled;
use crate::import::values::style::Style;
use crate::import::{Plan, RoundRule};
use crate::journey::{Journey, Survey, SurveyId, TouchpointId};
use std::collections::HashMap;
use std::sync::Arc;

/// Where questions and answers stand.
pub(in crate::import) struct Long {
    /// The column that names the question.
    pub(in crate::import) question: usize,
    /// Names of questions, as they are compared, with their targets.
    targets: HashMap<String, usize>,
}

/// What a column of answers is called, surest first.
pub(in crate::import) const SCORES: [&str; 36] = [
    "score",
    "answer",
    "value",
    "rating",
    "response",
    "result",
    "grade",
    "points",
    "arvosana",
    "vastaus",
    "arvo",
    "pisteet",
    "tulos",
    "pistemäärä",
    "svar",
    "betyg",
    "poäng",
    "värde",
    "resultat",
    "antwort",
    "wert",
    "bewertung",
    "note",
    "punkte",
    "réponse",
    "valeur",
    "respuesta",
    "valor",
    "puntuación",
    "resposta",
    "svarverdi",
    "verdi",
    "karakter",
    "værdi",
    "answer_value",
    "answer value",
];

impl Long {
    /// The columns of questions and of answers; `None` where the plan has no column of questions.
    pub(in crate::import) fn columns(
        plan: &Plan,
        table: &Table<'_>,
        file: &str,
    ) -> Result<Option<(usize, usize)>, ImportError> {
        let Some(question) = &plan.question_column else { return Ok(None) };
        let question = table.column(question)?;
        if let Some(score) = &plan.score_column {
            return Ok(Some((question, table.column(score)?)));
        }
        if let Some(map) = plan.maps.iter().find(|map| map.is_of_counts()) {
            let labels = match &map.holds {
                Holds::Scores(said) => said.labels.as_slice(),
                Holds::Comments | Holds::Kpi(_) => &[],
            };
            let labels = labels.iter().map(|(label, score)| (key(label), *score)).collect();
            let found = tallied::first(table, &labels);
            return found
                .map(|first| Some((question, first)))
                .ok_or_else(|| no_score(table, file, &[question]));
        }
        let by_round = match &plan.rounds {
            RoundRule::Column(column) | RoundRule::Split { column, .. } => Some(column),
            RoundRule::Only | RoundRule::Named(_) => None,
        };
        let comments = plan.maps.iter().filter_map(|map| match &map.holds {
            Holds::Scores(scores) => scores.comment.as_ref(),
            Holds::Comments | Holds::Kpi(_) => None,
        });
        let others = [
            &plan.count_column,
            &plan.response_column,
            &plan.date_column,
            &plan.id_column,
            &plan.segment_column,
        ];
        let others = others.into_iter().flatten().chain(by_round).chain(comments);
        let others = others.chain(plan.filters.iter().map(|filter| &filter.column));
        let mut taken = vec![question];
        for name in others {
            taken.push(table.column(name)?);
        }
        taken.extend(table.usual_ids().into_iter().chain(table.usual_days()));
        let free: Vec<usize> =
            (0..table.headers().len()).filter(|at| !taken.contains(at)).collect();
        let named = || {
            let called = |name: &&str| free.iter().find(|at| key(&table.name(**at)) == **name);
            SCORES.iter().find_map(called)
        };
        let only = || free.first().filter(|_| free.len() == 1);
        match named().or_else(only) {
            Some(score) => Ok(Some((question, *score))),
            None => Err(no_score(table, file, &taken)),
        }
    }

    /// With the names of the questions of each target.
    pub(in crate::import) fn new(
        question: usize,
        names: impl Iterator<Item = (String, usize)>,
    ) -> Self {
        let mut targets = HashMap::new();
        for (name, at) in names {
            targets.entry(key(&name)).or_insert(at);
        }
        Self { question, targets }
    }

    /// How the answers to each question are written, learnt from the rows of that question.
    pub(in crate::import) fn learn_styles(&self, table: &Table<'_>, targets: &mut [Target]) {
        let mut seen = Spelled::default();
        let mut cells: Vec<Vec<&str>> = vec![Vec::new(); targets.len()];
        for row in table.ahead() {
            let asked = self.target(row.cell(self.question), &mut seen);
            if let Some((at, target)) = asked.and_then(|at| Some((at, targets.get(at)?))) {
                cells[at].push(row.cell(target.column));
            }
        }
        for (target, cells) in targets.iter_mut().zip(&cells) {
            if let Some(question) = &mut target.question {
                question.style = Style::of(cells.iter().copied());
            }
        }
    }

    /// The target of a question; `None` where it belongs nowhere.
    pub(in crate::import) fn target(
        &self,
        question: &str,
        seen: &mut Spelled<Option<usize>>,
    ) -> Option<usize> {
        seen.of(question, |question| self.targets.get(&key(question)).copied())
    }
}

/// That no column is known as that of the answers.
fn no_score(table: &Table<'_>, file: &str, taken: &[usize]) -> ImportError {
    let free = (0..table.headers().len()).filter(|at| !taken.contains(at));
    let columns = free.take(40).map(|at| table.name(at)).collect();
    ImportError::NoScoreColumn { file: file.to_owned(), columns }
}

/// A question that the journey has already.
pub(in crate::import) struct Asked {
    /// What a column may call it.
    pub(in crate::import) names: Vec<String>,
    pub(in crate::import) touchpoint: TouchpointId,
    pub(in crate::import) survey: Arc<Survey>,
}

/// The questions that the journey has already, by their words and, where a touchpoint has one question, by
/// its name. Those that are mapped, and names that mean several, are left out.
pub(in crate::import) fn known(
    journey: &Journey,
    mapped: &[String],
    surveys: &[SurveyId],
) -> Vec<Asked> {
    let mut times: HashMap<String, usize> = HashMap::new();
    for name in mapped {
        *times.entry(key(name)).or_default() += 1;
    }
    let mut found = Vec::new();
    for (_, touchpoint) in journey.touchpoints() {
        let only = touchpoint.surveys.len() == 1;
        for survey in &touchpoint.surveys {
            let names = [Some(&survey.question), Some(&touchpoint.name).filter(|_| only)];
            let mut names: Vec<String> =
                names.into_iter().flatten().map(|name| key(name)).collect();
            names.dedup();
            names.retain(|name| !name.is_empty());
            for name in &names {
                *times.entry(name.clone()).or_default() += 1;
            }
            if !surveys.contains(&survey.id) {
                let touchpoint = touchpoint.id.clone();
                found.push(Asked { names, touchpoint, survey: Arc::clone(survey) });
            }
        }
    }
    for one in &mut found {
        one.names.retain(|name| times.get(name) == Some(&1));
    }
    found.retain(|one| !one.names.is_empty());
    found
}
