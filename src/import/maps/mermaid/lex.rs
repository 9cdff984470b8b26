//! The words of the grammar. The first rule that fits is taken, not the one that reaches furthest.

use super::script::{is_space, is_word};

/// A word of the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Journey,
    NewLine,
    /// What follows `title` and one white space.
    Title(&'a str),
    AccTitle(&'a str),
    AccDescription(&'a str),
    /// What follows `section` and one white space.
    Section(&'a str),
    TaskName(&'a str),
    /// What follows a colon.
    TaskData(&'a str),
    Colon,
    Invalid(char),
    /// The text ends inside of what begins here.
    Open(Block),
    End,
}

/// What can be left open at the end of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// `accTitle:` without a title.
    AccTitle,
    /// `accDescr:` without a description.
    AccDescription,
    /// `accDescr {` without `}`.
    Braces,
}

/// Reads one word after the other.
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next word and where it begins.
    pub(super) fn next(&mut self) -> (usize, Token<'a>) {
        loop {
            let rest = self.rest();
            let start = self.at;
            let Some(first) = rest.chars().next() else { return (start, Token::End) };
            if let Some(skipped) = comment(rest) {
                self.at += skipped;
                continue;
            }
            if first == '\n' {
                self.at += rest.len() - rest.trim_start_matches('\n').len();
                return (start, Token::NewLine);
            }
            if is_space(first) {
                self.at += rest.len() - rest.trim_start_matches(is_space).len();
                continue;
            }
            if first == '#' {
                self.at += line(rest).len();
                continue;
            }
            // An empty block in braces says nothing.
            if let Some(token) = self.word(rest) {
                return (start, token);
            }
        }
    }

    fn word(&mut self, rest: &'a str) -> Option<Token<'a>> {
        if let Some(after) = keyword(rest, "journey")
            && !after.starts_with(is_word)
        {
            self.at += rest.len() - after.len();
            return Some(Token::Journey);
        }
        if let Some(text) = self.after_keyword(rest, "title", &['#', '\n', ';']) {
            return Some(Token::Title(text));
        }
        if let Some(value) = accessible(rest, "accTitle", ':') {
            return Some(match self.line_of(rest, value) {
                "" => Token::Open(Block::AccTitle),
                title => Token::AccTitle(title),
            });
        }
        if let Some(value) = accessible(rest, "accDescr", ':') {
            return Some(match self.line_of(rest, value) {
                "" => Token::Open(Block::AccDescription),
                text => Token::AccDescription(text),
            });
        }
        if let Some(value) = accessible(rest, "accDescr", '{') {
            let inner = value.split('}').next().unwrap_or_default();
            self.at += rest.len() - value.len() + inner.len();
            if inner.len() == value.len() {
                return Some(Token::Open(Block::Braces));
            }
            self.at += 1;
            return (!inner.is_empty()).then_some(Token::AccDescription(inner));
        }
        if let Some(text) = self.after_keyword(rest, "section", &['#', ':', '\n', ';']) {
            return Some(Token::Section(text));
        }
        let name = until(rest, &['#', ':', '\n', ';']);
        if !name.is_empty() {
            self.at += name.len();
            return Some(Token::TaskName(name));
        }
        if let Some(after) = rest.strip_prefix(':') {
            let data = until(after, &['#', '\n', ';']);
            self.at += 1 + data.len();
            return Some(if data.is_empty() { Token::Colon } else { Token::TaskData(data) });
        }
        let c = rest.chars().next().unwrap_or_default();
        self.at += c.len_utf8();
        Some(Token::Invalid(c))
    }

    /// A keyword, one white space (also a line end) and at least one letter.
    fn after_keyword(&mut self, rest: &'a str, word: &str, stops: &[char]) -> Option<&'a str> {
        let after = keyword(rest, word)?;
        let mut letters = after.chars();
        if !letters.next().is_some_and(is_space) {
            return None;
        }
        let text = until(letters.as_str(), stops);
        if text.is_empty() {
            return None;
        }
        self.at += rest.len() - letters.as_str().len() + text.len();
        Some(text)
    }

    /// The rest of the line in which `value` begins.
    fn line_of(&mut self, rest: &'a str, value: &'a str) -> &'a str {
        let text = line(value);
        self.at += rest.len() - value.len() + text.len();
        text
    }
}

/// How long a comment is that begins here: `%%` as the first two letters, or as the second and third.
fn comment(rest: &str) -> Option<usize> {
    if let Some(after) = rest.strip_prefix("%%")
        && !after.starts_with('{')
    {
        return Some(2 + line(after).len());
    }
    let first = rest.chars().next().filter(|c| *c != '}')?;
    let after = rest.get(first.len_utf8()..)?.strip_prefix("%%")?;
    Some(first.len_utf8() + 2 + line(after).len())
}

/// What follows a keyword, in capitals or not.
fn keyword<'a>(rest: &'a str, word: &str) -> Option<&'a str> {
    let begins = rest.get(..word.len())?;
    begins.eq_ignore_ascii_case(word).then(|| rest.get(word.len()..)).flatten()
}

/// What follows `word`, white space, `mark` and white space.
fn accessible<'a>(rest: &'a str, word: &str, mark: char) -> Option<&'a str> {
    let after = keyword(rest, word)?.trim_start_matches(is_space).strip_prefix(mark)?;
    Some(after.trim_start_matches(is_space))
}

fn line(text: &str) -> &str {
    until(text, &['\n'])
}

fn until<'a>(text: &'a str, stops: &[char]) -> &'a str {
    text.find(stops).map_or(text, |end| text.get(..end).unwrap_or_default())
}
