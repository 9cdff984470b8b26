//! Why a map from elsewhere cannot be taken.

use crate::i18n::{Arg, Words};
use crate::import::convert::{ConvertError, MOST_BYTES};
use crate::import::mermaid::{Block, MermaidError, Refusal};
use crate::wording::{Say, many};

/// The line, then what is wrong with it.
fn at(line: usize, what: &str, words: &Words) -> String {
    let line = words.count(line as u64);
    words.with("convert-note", &[("line", (&line).into()), ("text", what.into())])
}

impl Say for ConvertError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::NotText { line } => at(*line, &words.text("convert-error-not-text"), words),
            Self::TooLong => {
                let size = words.file_size(MOST_BYTES as u64);
                words.with("convert-error-too-long", &[("size", (&size).into())])
            }
            Self::TooMany { what, count, most } => {
                let what = many(*what, words);
                let args = [
                    ("what", Arg::from(&what)),
                    ("count", (*count).into()),
                    ("most", (*most).into()),
                ];
                words.with("convert-error-too-many", &args)
            }
            Self::Mermaid(error) => error.say(words),
            Self::Nothing => words.text("convert-error-nothing"),
            Self::Faulty(fault) => fault.say(words),
        }
    }
}

impl Say for MermaidError {
    fn say(&self, words: &Words) -> String {
        let what = match &self.reason {
            Refusal::NoKeyword => words.text("convert-error-keyword"),
            Refusal::Semicolon => words.text("convert-error-semicolon"),
            Refusal::Again => words.text("convert-error-again"),
            Refusal::Colon => words.text("convert-error-colon"),
            Refusal::Open(Block::Braces) => words.text("convert-error-open-braces"),
            Refusal::Open(Block::AccTitle) => {
                words.with("convert-error-open-line", &[("key", "accTitle:".into())])
            }
            Refusal::Open(Block::AccDescription) => {
                words.with("convert-error-open-line", &[("key", "accDescr:".into())])
            }
            Refusal::FrontMatter => words.text("convert-error-front-matter"),
            Refusal::OpenDirective => words.text("doubt-open-directive"),
            Refusal::OpenTitle => words.text("convert-error-open-title"),
            Refusal::NoScore(task) => {
                words.with("convert-error-no-score", &[("task", task.into())])
            }
        };
        at(self.line, &what, words)
    }
}
