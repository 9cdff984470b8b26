//! What the words mean together.

use super::lex::{Block, Lexer, Token};
use super::script;

/// A journey diagram as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagram {
    /// Its title, as it stands there.
    pub title: String,
    /// The title for screen readers.
    pub acc_title: String,
    /// The description for screen readers.
    pub acc_description: String,
    /// The sections in order, also those without tasks.
    pub sections: Vec<Section>,
    /// The tasks in order.
    pub tasks: Vec<Task>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, as it stands there.
    pub name: String,
    /// Where in the text.
    pub at: usize,
}

/// A task.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Index of its section; `None`: before the first one.
    pub section: Option<usize>,
    /// Its name, as it stands there.
    pub name: String,
    /// What is written as its score.
    pub written: String,
    /// Its score; not a number where none is written.
    pub score: f64,
    /// Who is there. A colon with nothing behind it is one person without a name.
    pub people: Vec<String>,
    /// Where in the text.
    pub at: usize,
}

/// Why the grammar refuses a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    /// It does not begin with the keyword.
    NoKeyword,
    /// A semicolon.
    Semicolon,
    /// The keyword again.
    Again,
    /// A colon where none may be.
    Colon,
    /// A task without a colon.
    NoScore(String),
    /// The text ends in the middle of something.
    Open(Block),
    /// The settings before the diagram have no end.
    FrontMatter,
    /// The title in the settings has no end.
    OpenTitle,
    /// A directive has no end.
    OpenDirective,
}

impl Diagram {
    /// Reads a text by the grammar alone.
    ///
    /// # Errors
    /// What is wrong, and where in the text.
    pub fn read(text: &str) -> Result<Self, (usize, Refusal)> {
        let mut lexer = Lexer::new(text);
        let (at, first) = lexer.next();
        if first != Token::Journey {
            return Err((at, Refusal::NoKeyword));
        }
        let mut diagram = Self::default();
        loop {
            let (at, token) = lexer.next();
            match token {
                Token::End => return Ok(diagram),
                Token::NewLine => {}
                Token::Title(text) => text.clone_into(&mut diagram.title),
                Token::AccTitle(text) => script::trim(text).clone_into(&mut diagram.acc_title),
                Token::AccDescription(text) => {
                    diagram.acc_description = outdented(script::trim(text));
                }
                Token::Section(name) => {
                    diagram.sections.push(Section { name: name.to_owned(), at });
                }
                Token::TaskName(name) => match lexer.next() {
                    (_, Token::TaskData(data)) => {
                        let section = diagram.sections.len().checked_sub(1);
                        diagram.tasks.push(Task::new(section, name, data, at));
                    }
                    (at, Token::Invalid(_)) => return Err((at, Refusal::Semicolon)),
                    _ => {
                        let name: String = script::trim(name).chars().take(60).collect();
                        return Err((at, Refusal::NoScore(name)));
                    }
                },
                Token::Journey => return Err((at, Refusal::Again)),
                Token::TaskData(_) | Token::Colon => return Err((at, Refusal::Colon)),
                Token::Invalid(_) => return Err((at, Refusal::Semicolon)),
                Token::Open(what) => return Err((at, Refusal::Open(what))),
            }
        }
    }
}

impl Task {
    fn new(section: Option<usize>, name: &str, data: &str, at: usize) -> Self {
        let mut parts = data.split(':');
        let written = parts.next().unwrap_or_default();
        let people = parts.next().map(|people| people.split(',').map(script::trim));
        Self {
            section,
            name: name.to_owned(),
            written: script::trim(written).to_owned(),
            score: script::number(written),
            people: people.into_iter().flatten().map(str::to_owned).collect(),
            at,
        }
    }
}

/// Lines without what they are indented by; empty lines go.
fn outdented(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut made = lines.next().unwrap_or_default().to_owned();
    for line in lines.map(|line| line.trim_start_matches(script::is_space)) {
        if !line.is_empty() {
            made.push('\n');
            made.push_str(line);
        }
    }
    made
}
