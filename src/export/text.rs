//! The report as plain text for a terminal.

use crate::analysis::Report;
use crate::i18n::Words;
use crate::sanitize::one_line;
use crate::wording::report::{Block, Table, document};

/// Longer cells are broken into lines, so that a table stays a table.
const WIDEST: usize = 40;

/// Paragraphs and lists are broken before this column.
const PAGE: usize = 100;

/// The report as text with aligned columns.
#[must_use]
pub fn report(report: &Report, words: &Words) -> String {
    blocks(&document(report, words))
}

/// The parts of a report as text.
#[must_use]
pub fn blocks(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Title(title) => underlined(&mut text, title, '='),
            Block::Heading(heading) => {
                text.push('\n');
                underlined(&mut text, heading, '-');
            }
            Block::Text(paragraph) => {
                text.push('\n');
                wrapped(&mut text, "", paragraph);
            }
            Block::List(lines) => lines.iter().for_each(|line| wrapped(&mut text, "- ", line)),
            Block::Table(cells) => table(&mut text, cells),
        }
    }
    text
}

fn underlined(text: &mut String, heading: &str, with: char) {
    let heading = one_line(heading);
    text.push_str(&heading);
    text.push('\n');
    text.extend(std::iter::repeat_n(with, width(&heading).min(PAGE)));
    text.push('\n');
}

/// A paragraph broken at spaces; later lines stand under the first word.
fn wrapped(text: &mut String, mark: &str, paragraph: &str) {
    let mut line = mark.to_string();
    let indent = " ".repeat(width(mark));
    for word in one_line(paragraph).split(' ').filter(|word| !word.is_empty()) {
        let begun = width(&line) > indent.len();
        if begun && width(&line) + 1 + width(word) > PAGE {
            text.push_str(&line);
            text.push('\n');
            line.clone_from(&indent);
        } else if begun {
            line.push(' ');
        }
        line.push_str(word);
    }
    text.push_str(line.trim_end());
    text.push('\n');
}

fn table(text: &mut String, table: &Table) {
    let head: Vec<Vec<String>> = table.head.iter().map(|(name, _)| cell(name)).collect();
    let rows: Vec<Vec<Vec<String>>> =
        table.rows.iter().map(|row| row.iter().map(|one| cell(one)).collect()).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|at| {
            let column = rows.iter().chain([&head]).filter_map(|row| row.get(at));
            column.flatten().map(|one| width(one)).max().unwrap_or_default()
        })
        .collect();
    for row in std::iter::once(&head).chain(&rows) {
        let height = row.iter().map(Vec::len).max().unwrap_or_default();
        for at in 0..height {
            let mut line = String::new();
            for ((lines, size), (_, is_number)) in row.iter().zip(&widths).zip(&table.head) {
                let one = lines.get(at).map_or("", String::as_str);
                let fill = " ".repeat(size.saturating_sub(width(one)));
                let (before, after) =
                    if *is_number { (fill.as_str(), "") } else { ("", fill.as_str()) };
                line.extend([before, one, after, "  "]);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
}

/// A cell as lines, broken at spaces; within a word only where that is wider than a cell.
fn cell(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        for part in parts(word) {
            let Some(line) = lines.last_mut() else { break };
            if line.is_empty() {
                line.push_str(part);
            } else if width(line) + 1 + width(part) > WIDEST {
                lines.push(part.to_owned());
            } else {
                line.push(' ');
                line.push_str(part);
            }
        }
    }
    lines
}

/// A word in parts that fit into a cell.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(WIDEST).map_or(rest.len(), |(at, _)| at);
        let (part, later) = rest.split_at(end);
        rest = later;
        (!part.is_empty()).then_some(part)
    })
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let cells = Table {
            head: vec![("Name".into(), false), ("n".into(), true)],
            rows: vec![vec!["Ääni\u{1b}[31m".into(), "7".into()], vec!["B".into(), "1 200".into()]],
        };
        let text = blocks(&[Block::Table(cells)]);
        assert_eq!(text, "Name           n\nÄäni [31m      7\nB          1 200\n");
    }

    #[test]
    fn a_long_cell_has_several_lines_and_nothing_of_it_is_lost() {
        let (words, long) = ("word ".repeat(12), "x".repeat(50));
        let cells = Table {
            head: vec![("Name".into(), false), ("n".into(), true)],
            rows: vec![vec![words.clone(), "7".into()], vec![long.clone(), "12".into()]],
        };
        let text = blocks(&[Block::Table(cells)]);
        assert_eq!(text.matches("word").count(), 12);
        assert_eq!(text.matches('x').count(), 50);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 5);
        assert!(lines.iter().all(|line| width(line) <= WIDEST + 4), "{text}");
        assert!(lines[1].ends_with(" 7") && lines[3].ends_with("  12"), "{text}");
    }

    #[test]
    fn long_lines_break_at_spaces() {
        let text = blocks(&[Block::List(vec!["word ".repeat(30)])]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.chars().count() <= PAGE));
        assert!(text.starts_with("- word") && text.contains("\n  word"));
    }
}
