//! The report as Markdown.

use crate::analysis::Report;
use crate::i18n::Words;
use crate::sanitize::one_line;
use crate::wording::report::{Block, Table, document};

/// The report as Markdown with tables.
#[must_use]
pub fn report(report: &Report, words: &Words) -> String {
    blocks(&document(report, words))
}

/// The parts of a report as Markdown.
#[must_use]
pub fn blocks(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push('\n');
        }
        match block {
            Block::Title(title) => line(&mut text, "# ", title),
            Block::Heading(heading) => line(&mut text, "## ", heading),
            Block::Text(paragraph) => line(&mut text, "", paragraph),
            Block::List(lines) => lines.iter().for_each(|one| line(&mut text, "- ", one)),
            Block::Table(cells) => table(&mut text, cells),
        }
    }
    text
}

fn line(text: &mut String, mark: &str, content: &str) {
    text.push_str(mark);
    text.push_str(&opening(&escaped(content)));
    text.push('\n');
}

fn table(text: &mut String, table: &Table) {
    row(text, table.head.iter().map(|(name, _)| escaped(name)));
    row(
        text,
        table.head.iter().map(|(_, is_number)| if *is_number { "---:" } else { "---" }.into()),
    );
    for cells in &table.rows {
        row(text, cells.iter().map(|cell| escaped(cell)));
    }
}

fn row(text: &mut String, cells: impl Iterator<Item = String>) {
    text.push('|');
    for cell in cells {
        text.push(' ');
        text.push_str(&cell);
        text.push_str(" |");
    }
    text.push('\n');
}

/// One line on which nothing of the content is taken for Markdown, HTML, a formula or an address.
fn escaped(content: &str) -> String {
    let content = one_line(content);
    let mut text = String::with_capacity(content.len());
    let mut letters = content.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek();
        let means_something = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | '<' | '>' | '&' | '~' | '^'
            | '$' | '@' => true,
            // Many programs make a link of a bare address.
            '/' => next == Some(&'/'),
            // Also where no slashes follow the scheme.
            ':' => {
                let ends = next.is_none_or(|next| next.is_whitespace());
                next == Some(&'/') || (!ends && is_scheme(&text))
            }
            '.' => {
                let end = text.len().checked_sub(3).and_then(|at| text.get(at..));
                end.is_some_and(|end| end.eq_ignore_ascii_case("www"))
            }
            _ => false,
        };
        if means_something {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// Whether a text ends in a scheme whose addresses programs make links of, without `//`.
fn is_scheme(text: &str) -> bool {
    const SCHEMES: [&str; 9] =
        ["xmpp", "mailto", "tel", "sms", "sip", "javascript", "vbscript", "data", "callto"];
    let start = text.rfind(|letter: char| !letter.is_ascii_alphanumeric()).map_or(0, |at| {
        at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let word = text.get(start..).unwrap_or_default();
    SCHEMES.iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// The same at the beginning of a line, where more characters mean something.
fn opening(escaped: &str) -> String {
    let digits = escaped.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = escaped.split_at(digits);
    let marks: &[char] = if digits > 0 { &['.', ')'] } else { &['#', '-', '+', '=', ':'] };
    if rest.starts_with(marks) { format!("{number}\\{rest}") } else { escaped.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_breaks_the_table() {
        assert_eq!(escaped("a|b `c` <d>\nnext"), "a\\|b \\`c\\` \\<d\\> next");
        assert_eq!(opening("# no heading"), "\\# no heading");
        assert_eq!(opening("1. first 2. second"), "1\\. first 2. second");
        assert_eq!(opening("10 of them"), "10 of them");
        assert_eq!(escaped("C:\\x"), "C:\\\\x");
        assert_eq!(escaped("see https://x.fi, www.x.fi"), "see https\\:\\//x.fi, www\\.x.fi");
        assert_eq!(escaped("//x.fi and a/b"), "\\//x.fi and a/b");
        assert_eq!(escaped("ä xmpp:a@b.fi, Tel:1"), "ä xmpp\\:a\\@b.fi, Tel\\:1");
        assert_eq!(escaped("data: 5 and metadata:5"), "data: 5 and metadata:5");
        assert_eq!(escaped("7:30 a.m. ~~no~~ $x$"), "7:30 a.m. \\~\\~no\\~\\~ \\$x\\$");
    }
}
