//! What Mermaid does to a text before its grammar reads it, in the same order.

use super::script::{is_space, is_word};
use super::traced::Traced;
use std::ops::Range;

/// A text ready for the grammar.
#[derive(Debug)]
pub(super) struct Prepared {
    /// The text; codes such as `#58;` are hidden in it, see [`super::entity`].
    pub(super) text: Traced,
    /// The title in the front matter.
    pub(super) title: Option<String>,
    /// The line of the file with a title there whose quotation mark is never closed.
    pub(super) open_title: Option<usize>,
    /// The line of the file with a directive that is never closed, so that all below belongs to it.
    pub(super) open_directive: Option<usize>,
}

/// Cuts out front matter, directives and comment lines, and hides character codes.
pub(super) fn prepare(text: &str, first_line: usize) -> Prepared {
    let folded = text.replace("\r\n", "\n").replace('\r', "\n");
    let quoted = single_quotes(&folded);
    let (front, body) = front_matter(&quoted);
    let title = front.as_ref().and_then(|inner| super::yaml::title(quoted.get(inner.clone())?));
    let open_title = front.and_then(|inner| {
        let before = quoted.get(..inner.start)?.matches('\n').count();
        Some(first_line + before + super::yaml::open_title(quoted.get(inner)?)?)
    });
    let text = Traced::new(quoted.clone(), first_line);
    let cut = if body == 0 { text } else { text.spliced(&[(0..body, String::new())]) };
    let directives = directives(cut.text());
    let open_directive = open_directive(&cut, &directives);
    let cut = cut.spliced(&directives);
    let comments = comments(cut.text());
    let cut = cut.spliced(&comments);
    let codes = super::entity::hidden(cut.text());
    Prepared { text: cut.spliced(&codes).with("\n"), title, open_title, open_directive }
}

/// Attributes in tags get single quotation marks.
fn single_quotes(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut from = 0;
    while let Some(open) = text.get(from..).and_then(|rest| rest.find('<')).map(|at| at + from) {
        from = open + 1;
        let name = text.as_bytes().get(open + 1);
        if !name.is_some_and(|byte| is_word(char::from(*byte))) {
            continue;
        }
        let Some(close) = text.get(from..).and_then(|rest| rest.find('>')).map(|at| at + from)
        else {
            break;
        };
        let tag = text.get(from..close).unwrap_or_default();
        let mut at = 0;
        while let Some(start) = tag.get(at..).and_then(|rest| rest.find("=\"")).map(|one| one + at)
        {
            let Some(length) = tag.get(start + 2..).and_then(|rest| rest.find('"')) else { break };
            for mark in [start + 1, start + 2 + length] {
                if let Some(byte) = bytes.get_mut(from + mark) {
                    *byte = b'\'';
                }
            }
            at = start + 3 + length;
        }
        from = close + 1;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Where the front matter stands, and where the text goes on after it.
fn front_matter(text: &str) -> (Option<Range<usize>>, usize) {
    let Some(rest) = text.strip_prefix("---") else { return (None, 0) };
    let space = rest.len() - rest.trim_start_matches(is_space).len();
    // As much white space as there is belongs to the opening line, else one line less.
    let ends = text.get(3..3 + space).unwrap_or_default();
    let ends = ends.rmatch_indices('\n').map(|(at, _)| 3 + at + 1).take(2);
    for start in ends {
        let mut from = start;
        while let Some(close) = text.get(from..).and_then(|rest| rest.find("\n---")) {
            let after = from + close + 4;
            let tail = text.get(after..).unwrap_or_default();
            let space = tail.len() - tail.trim_start_matches(is_space).len();
            let space = tail.get(..space).unwrap_or_default();
            // Up to the last line end; what indents the next line stays.
            if let Some(end) = space.rfind('\n') {
                return (Some(start..from + close), after + end + 1);
            }
            from += close + 1;
        }
    }
    (None, 0)
}

/// Where directives such as `%%{init: …}%%` stand.
fn directives(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text.get(from..).and_then(|rest| rest.find("%%{")).map(|at| at + from) {
        let mut reader = Reader { text, at: open + 3 };
        reader.skip(is_space);
        if reader.skip(is_word) == 0 {
            from = open + 1;
            continue;
        }
        let word_end = reader.at;
        reader.skip(is_space);
        if !reader.take(":") {
            reader.at = word_end;
        }
        reader.skip(is_space);
        if reader.skip(is_word) == 0 {
            let rest = reader.rest();
            let stop = |c: char| matches!(c, '\u{2028}' | '\u{2029}');
            let end = rest.find("}%%").unwrap_or(rest.len());
            let inner = rest.get(..end).unwrap_or_default();
            reader.at += inner.find(stop).unwrap_or(end);
        }
        reader.skip(is_space);
        reader.take("}%%");
        found.push((open..reader.at, String::new()));
        from = reader.at;
    }
    found
}

/// The line of the last directive, where it has no end and goes on to that of the text.
fn open_directive(text: &Traced, directives: &[(Range<usize>, String)]) -> Option<usize> {
    let (last, _) = directives.last()?;
    let said = text.text().get(last.clone())?;
    let open = last.end == text.text().len() && !said.ends_with("}%%") && said.contains('\n');
    open.then(|| text.lines().at(last.start))
}

/// Where comment lines stand, with the empty lines before them, and the white space at the beginning.
fn comments(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut at = 0;
    loop {
        let mut reader = Reader { text, at };
        reader.skip(is_space);
        let begins = reader.at;
        let words = reader.rest().strip_prefix("%%").filter(|rest| !rest.starts_with(['{', '\n']));
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            let end = words.find('\n').map_or(text.len(), |end| begins + 2 + end + 1);
            found.push((at..end, String::new()));
            at = end;
        } else {
            let ends = |c: char| matches!(c, '\n' | '\u{2028}' | '\u{2029}');
            let rest = reader.rest();
            let Some((end, c)) = rest.char_indices().find(|(_, c)| ends(*c)) else { break };
            at = begins + end + c.len_utf8();
        }
    }
    trim_start(text, &mut found);
    found
}

/// Takes the white space away that the cut text begins with.
fn trim_start(text: &str, cuts: &mut Vec<(Range<usize>, String)>) {
    let mut start = 0;
    let mut used = 0;
    for (cut, _) in cuts.iter() {
        let before = text.get(start..cut.start).unwrap_or_default();
        if !before.trim_start_matches(is_space).is_empty() {
            break;
        }
        start = cut.end;
        used += 1;
    }
    let rest = text.get(start..).unwrap_or_default();
    let space = rest.len() - rest.trim_start_matches(is_space).len();
    let end = cuts.get(used).map_or(start + space, |(cut, _)| cut.start.min(start + space));
    cuts.drain(..used);
    if end > 0 {
        cuts.insert(0, (0..end, String::new()));
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Goes on over what fits; how far.
    fn skip(&mut self, fits: impl Fn(char) -> bool) -> usize {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start_matches(fits).len();
        self.at += length;
        length
    }

    fn take(&mut self, mark: &str) -> bool {
        let there = self.rest().starts_with(mark);
        if there {
            self.at += mark.len();
        }
        there
    }
}
