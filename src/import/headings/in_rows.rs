//! A look at a file in which each answer has a row of its own: its questions, as if each had a column.

use super::guess::of_question;
use super::preview::{Column, Preview};
use crate::import::choices::long::SCORES;
use crate::import::values::alike::key;
use crate::import::values::list::List;
use crate::import::values::style::Style;
use std::collections::HashMap;

/// What a column of questions is called.
const QUESTIONS: List = List(
    "question|questions|question text|question_text|question name|question title|survey question|\
     variable|item|kysymys|kysymysteksti|kysymyksen nimi|kysymyksen teksti|väittämä|fråga|frågetext|\
     påstående|frage|fragetext|spørsmål|spørgsmål|pregunta|pergunta|domanda|vraag",
);
/// No survey has more questions.
const MOST: usize = 200;
/// How many cells are shown of each.
const SHOWN: usize = 40;

impl Preview {
    /// The columns of the questions and of the answers, where the headings say that each answer has a row
    /// of its own.
    #[must_use]
    pub fn long(&self) -> Option<(usize, usize)> {
        let called = |is: &dyn Fn(&str) -> bool| {
            self.columns.iter().position(|column| is(&key(&column.header)))
        };
        let questions = called(&|header| QUESTIONS.has(header))?;
        let column = self.columns.get(questions)?;
        // A row for each question, with how many gave each answer.
        let counts = self.columns.iter().position(Column::is_of_counts);
        if let Some(counts) = counts.filter(|_| !column.values.is_empty()) {
            return Some((questions, counts));
        }
        let answers = SCORES.iter().find_map(|name| called(&|header| header == *name))?;
        // A survey may well ask for a question.
        let rows = column.sample.iter().filter(|cell| !cell.trim().is_empty()).count();
        let repeated = column.values.len() * 2 <= rows;
        (questions != answers && repeated && !column.values.is_empty())
            .then_some((questions, answers))
    }

    /// The questions that the first rows name in a column, each with its answers in another as if it had
    /// a column of its own.
    #[must_use]
    pub fn questions_in(&self, questions: usize, answers: usize) -> Vec<Column> {
        let (Some(asked), Some(said)) = (self.columns.get(questions), self.columns.get(answers))
        else {
            return Vec::new();
        };
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for (question, answer) in asked.sample.iter().zip(&said.sample) {
            let key = key(question);
            if key.is_empty() || found.len() >= MOST && !places.contains_key(&key) {
                continue;
            }
            let at = *places.entry(key).or_insert(found.len());
            if at == found.len() {
                found.push((question.trim().to_owned(), Vec::new()));
            }
            if let Some((_, cells)) = found.get_mut(at) {
                cells.push(answer.clone());
            }
        }
        let column = |(question, sample): (String, Vec<String>)| {
            let header = question.split_whitespace().collect::<Vec<_>>().join(" ");
            let guess = if said.is_of_counts() {
                said.guess.as_asked(&header)
            } else {
                of_question(&header, &sample)
            };
            Column {
                name: header.clone(),
                cells: sample.iter().take(SHOWN).cloned().collect(),
                values: Vec::new(),
                guess,
                header,
                style: Style::of(sample.iter().map(String::as_str)),
                sample,
            }
        };
        found.into_iter().map(column).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::import::preview;
    use crate::import::{Guess, Reading};
    use crate::journey::Metric;

    #[test]
    fn questions_in_a_column_are_seen_as_columns() {
        let text = "vastaaja;kysymys;vastaus\n1;Kuinka todennäköisesti suosittelisit meitä?;9\n\
                    1;Mikä oli parasta?;Nopea palvelu\n\
                    2;Kuinka todennäköisesti suosittelisit meitä?;10\n\
                    2;Mikä oli parasta?;Hyvä kahvi ja pulla\n\
                    3;kuinka todennäköisesti  suosittelisit meitä?;0\n3;Mikä oli parasta?;\n";
        let seen = preview(text.as_bytes(), "p.csv", &Reading::default()).expect("a survey");
        assert_eq!(seen.long(), Some((1, 2)));
        let asked = seen.questions_in(1, 2);
        let Guess::Score(nps) = &asked[0].guess else { panic!("{:?}", asked[0].guess) };
        assert_eq!((nps.metric, nps.seen), (Some(Metric::Nps), Some((0, 10))));
        assert_eq!(asked[1].guess, Guess::Comment);
        assert_eq!(asked.len(), 2);

        let wide = "Question;Answer\nWhere is the key?;5\nWho sings here?;4\n";
        let seen = preview(wide.as_bytes(), "w.csv", &Reading::default()).expect("a survey");
        assert_eq!(seen.long(), None, "each row asks something else");
    }
}
