//! What the import says, in the user's language.

use super::choices::{Choices, ColumnChoice, Lack, Obstacle};
use crate::i18n::Words;
use crate::import::{ImportError, Rejection, Remedy, Warning};
use crate::wording::{self, Say as _};

/// How the answers of a column are read, in one line.
pub(super) fn as_read(words: &Words, column: &ColumnChoice) -> String {
    let ends = column.score.ends.map(|(min, max)| words.scale_range(min, max)).unwrap_or_default();
    let better = column.score.better.map(|end| words.kind(end)).unwrap_or_default();
    [words.kind(column.score.metric), ends, better].join(" · ")
}

/// What a column of answers lacks.
pub(super) fn lack(words: &Words, lack: &Lack) -> String {
    match lack {
        Lack::Scale => words.text("import-lacks-scale"),
        Lack::Better => words.text("import-lacks-better"),
        Lack::Word(word) => words.with("import-lacks-word", &[("word", word.into())]),
        Lack::WordOffScale(word) => words.with("import-word-off-scale", &[("word", word.into())]),
        Lack::Confirmation => words.text("import-suggested"),
        Lack::Direction => words.text("import-lacks-direction"),
        Lack::Denominator => words.text("import-lacks-denominator"),
        Lack::Value => words.text("import-lacks-value"),
    }
}

/// Why nothing can be imported yet.
pub(super) fn obstacle(words: &Words, obstacle: &Obstacle, choices: &Choices) -> String {
    let key = match obstacle {
        Obstacle::NothingPlaced => "import-nothing-placed",
        Obstacle::Column(at, what) => {
            let shown = choices.columns.get(*at).map(|one| one.shown.as_str());
            return format!("{}: {}", shown.unwrap_or_default(), lack(words, what));
        }
        Obstacle::Unconfirmed(count) => {
            return words.with("import-unconfirmed", &[("count", (*count).into())]);
        }
        Obstacle::RoundName => "import-no-round-name",
        Obstacle::RoundColumn => "import-no-round-column",
        Obstacle::QuestionColumn => "import-no-question-column",
        Obstacle::AnswerColumn => "import-no-answer-column",
        Obstacle::DateColumn => "import-no-date-column",
        Obstacle::SplitDay => "import-no-day",
        Obstacle::SplitNames => "import-same-names",
        Obstacle::DateOrder => "import-no-date-order",
    };
    words.text(key)
}

/// What should be looked at. How the command line is told does not stand in the window.
pub(super) fn warning(words: &Words, warning: &Warning) -> String {
    let shorter = if let Warning::ManyRejected { column, rejected, of, remedy } = warning {
        let (column, rejected, of) = (column.clone(), *rejected, *of);
        Some(Warning::ManyRejected { column, rejected, of, remedy: without_labels(remedy) })
    } else {
        None
    };
    without_options(&shorter.as_ref().unwrap_or(warning).say(words))
}

/// Why nothing is imported, without how the command line is told.
pub(super) fn error(words: &Words, error: &ImportError) -> String {
    plain(&error.say(words))
}

/// An answer that is not taken, and why.
pub(super) fn rejection(words: &Words, rejection: &Rejection) -> String {
    plain(&wording::import::rejection(words, rejection))
}

fn plain(text: &str) -> String {
    without_options(&without_label_options(text))
}

/// Leaves out what gives a word its number on the command line: `; labels="word":NUMBER …` to the end of its sentence.
fn without_label_options(text: &str) -> String {
    let mut parts = text.split("; labels=\"");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let after_word = part.split_once("\":").map_or("", |(_, after)| after);
        said.push_str(after_word.find(". ").and_then(|at| after_word.get(at..)).unwrap_or("."));
    }
    said
}

/// The same without what the command line takes.
fn without_labels(remedy: &Remedy) -> Remedy {
    match remedy {
        Remedy::Usual(_) => Remedy::Labels,
        Remedy::NoAnswer(_) => Remedy::NoAnswer(String::new()),
        Remedy::Labels | Remedy::Scale | Remedy::Whole | Remedy::Spreadsheet | Remedy::Several => {
            remedy.clone()
        }
    }
}

/// Leaves out what stands in brackets and is an option of the command line.
fn without_options(text: &str) -> String {
    let mut left = text;
    let mut said = String::with_capacity(text.len());
    while let Some(at) = [" (--", " (;"].iter().filter_map(|begin| left.find(begin)).min() {
        let (before, rest) = left.split_at(at);
        said.push_str(before);
        left = rest.split_once(')').map_or("", |(_, after)| after);
    }
    said + left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_words_are_not_given_as_on_the_command_line() {
        for (text, said) in [
            (
                "”Hyvä” (2 kertaa): ei ole luku; labels=\"Hyvä\":LUKU kertoo. Sarake.",
                "”Hyvä” (2 kertaa): ei ole luku. Sarake.",
            ),
            ("”A. B”: ei luku; labels=\"A. B\":LUKU kertoo.", "”A. B”: ei luku."),
            ("Ei mitään", "Ei mitään"),
        ] {
            assert_eq!(without_label_options(text), said);
        }
    }

    #[test]
    fn options_of_the_command_line_are_left_out() {
        for (text, said) in [
            ("Tarkista asteikko (;scale=…).", "Tarkista asteikko."),
            ("Valitse (--a) tai (--b x), jos (2) on.", "Valitse tai, jos (2) on."),
            ("Ei mitään", "Ei mitään"),
        ] {
            assert_eq!(without_options(text), said);
        }
    }
}
