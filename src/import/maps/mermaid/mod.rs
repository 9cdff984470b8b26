//! Mermaid `journey` diagrams, read as Mermaid 11.14 itself reads them: what it refuses is refused,
//! and what it silently drops or turns into something else is dropped or turned here, too.
//!
//! One thing is told apart on purpose: of the HTML in a title only scripts and styles are taken out.

mod build;
mod entity;
mod exact;
mod grammar;
mod lex;
mod prepare;
mod script;
mod traced;
mod yaml;

pub(in crate::import) use build::build;
pub(in crate::import) use exact::apply;
pub use grammar::{Diagram, Refusal, Section, Task};
pub use lex::Block;
pub(in crate::import) use yaml::title as title_in;

/// A diagram read from a file, with the lines of that file.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// What it says. Character codes are still hidden; [`plain`] shows them.
    pub diagram: Diagram,
    /// The line of each section.
    pub section_lines: Vec<usize>,
    /// The line of each task.
    pub task_lines: Vec<usize>,
}

/// Why a diagram cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct MermaidError {
    /// The line in the file, counted from 1.
    pub line: usize,
    /// What Mermaid cannot read there.
    pub reason: Refusal,
}

/// Reads a diagram whose text begins on line `first_line` of a file.
///
/// # Errors
/// [`MermaidError`] with line and reason where Mermaid would not draw it.
pub fn read(text: &str, first_line: usize) -> Result<Read, MermaidError> {
    let prepared = prepare::prepare(text, first_line);
    let text = prepared.text.text();
    let mut lines = prepared.text.lines();
    // The detector, unlike the grammar, knows the keyword in small letters only.
    let begins = text.trim_start_matches(script::is_space);
    if !begins.starts_with("journey") {
        if let Some(line) = prepared.open_directive {
            return Err(MermaidError { line, reason: Refusal::OpenDirective });
        }
        let line = lines.at(text.len() - begins.len());
        let open = begins.starts_with("---");
        let reason = if open { Refusal::FrontMatter } else { Refusal::NoKeyword };
        return Err(MermaidError { line, reason });
    }
    if let Some(line) = prepared.open_title {
        return Err(MermaidError { line, reason: Refusal::OpenTitle });
    }
    let mut diagram =
        Diagram::read(text).map_err(|(at, reason)| MermaidError { line: lines.at(at), reason })?;
    diagram.title = without_scripts(&diagram.title);
    if diagram.title.is_empty() {
        diagram.title = prepared.title.as_deref().map(without_scripts).unwrap_or_default();
    }
    let mut lines = prepared.text.lines();
    let section_lines = diagram.sections.iter().map(|one| lines.at(one.at)).collect();
    let mut lines = prepared.text.lines();
    let task_lines = diagram.tasks.iter().map(|one| lines.at(one.at)).collect();
    Ok(Read { diagram, section_lines, task_lines })
}

/// Whether a text is meant as a journey diagram, also where it is not a correct one.
#[must_use]
pub fn is_journey(text: &str) -> bool {
    let prepared = prepare::prepare(text, 1);
    prepared.text.text().trim_start_matches(script::is_space).starts_with("journey")
}

/// A text of a diagram as people read it: character codes shown, line breaks and white space as one space.
#[must_use]
pub fn plain(text: &str) -> String {
    let shown = entity::shown(text);
    let mut made = String::with_capacity(shown.len());
    let mut rest = shown.as_str();
    // A break in a name is a space here.
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        made.push_str(before);
        let length = break_length(tag);
        made.push_str(if length > 0 { " " } else { "<" });
        rest = tag.get(length.max(1)..).unwrap_or_default();
    }
    made.push_str(rest);
    let spaced = made.split(|c: char| script::is_space(c) || c.is_control());
    spaced.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How long `<br>` is where the text begins with it; 0 where it does not.
fn break_length(text: &str) -> usize {
    let Some(begins) = text.get(..3).filter(|tag| tag.eq_ignore_ascii_case("<br")) else {
        return 0;
    };
    let rest = text.get(begins.len()..).unwrap_or_default();
    let inner = rest.trim_start_matches(script::is_space);
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    inner.strip_prefix('>').map_or(0, |after| text.len() - after.len())
}

/// The text without scripts and styles.
fn without_scripts(text: &str) -> String {
    let mut text = text.to_owned();
    for name in ["script", "style"] {
        let (open, close) = (format!("<{name}"), format!("</{name}>"));
        let lower = text.to_ascii_lowercase();
        let (mut made, mut from) = (String::new(), 0);
        while let Some(start) = lower.get(from..).and_then(|rest| rest.find(&open)) {
            made.push_str(text.get(from..from + start).unwrap_or_default());
            let end = lower.get(from + start..).and_then(|rest| rest.find(&close));
            from = end.map_or(text.len(), |end| from + start + end + close.len());
        }
        made.push_str(text.get(from..).unwrap_or_default());
        text = made;
    }
    text
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
