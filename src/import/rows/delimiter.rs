//! The sign between two cells.

use super::row::Row;
use super::split::Split;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The sign between two cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delimiter(u8);

/// Why a sign cannot stand between cells.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub struct DelimiterError(String);

impl Delimiter {
    /// `,`
    pub const COMMA: Self = Self(b',');
    /// The ones looked for, in the order they are preferred: a comma is often part of a text.
    pub const LIKELY: [Self; 4] = [Self(b'\t'), Self(b';'), Self(b'|'), Self::COMMA];

    /// As a byte.
    #[must_use]
    pub fn byte(self) -> u8 {
        self.0
    }
}

impl FromStr for Delimiter {
    type Err = DelimiterError;
    fn from_str(text: &str) -> Result<Self, DelimiterError> {
        let byte = match text.to_lowercase().as_str() {
            "comma" => b',',
            "semicolon" => b';',
            "tab" | "\\t" => b'\t',
            "pipe" => b'|',
            _ => match text.as_bytes() {
                [one] if one.is_ascii_punctuation() && !matches!(one, b'"' | b'\'') => *one,
                [one @ (b'\t' | b' ')] => *one,
                _ => return Err(DelimiterError(text.chars().take(20).collect())),
            },
        };
        Ok(Self(byte))
    }
}

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            b',' => f.write_str("comma"),
            b';' => f.write_str("semicolon"),
            b'\t' => f.write_str("tab"),
            b'|' => f.write_str("pipe"),
            other => write!(f, "{}", char::from(other)),
        }
    }
}

impl Serialize for Delimiter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The delimiter named by a first line such as `sep=;`, and how many bytes that line has.
pub(in crate::import) fn named(head: &str) -> Option<(Delimiter, usize)> {
    let line = head.split_inclusive(['\n', '\r']).next()?;
    let sign = line.trim_end_matches(['\n', '\r']);
    let sign = sign.strip_prefix("sep=").or_else(|| sign.strip_prefix("\"sep="))?;
    let delimiter = sign.strip_suffix('"').unwrap_or(sign).parse().ok()?;
    let both = usize::from(line.ends_with('\r') && head[line.len()..].starts_with('\n'));
    Some((delimiter, line.len() + both))
}

/// The delimiter that splits most of the first rows into as many cells as the header.
///
/// `whole` says that `head` is the whole file, so that its last row is not cut off.
pub(in crate::import) fn sniff(head: &str, whole: bool) -> Delimiter {
    let mut best = (Delimiter::COMMA, 0.0);
    for delimiter in Delimiter::LIKELY {
        let widths = widths(head, whole, delimiter);
        // A line or two above the table are its title, where all that follows is a table.
        let title = widths.iter().take(MOST_TITLE).take_while(|width| **width < 2).count();
        let Some((header, rows)) = widths.get(title..).and_then(|rows| rows.split_first()) else {
            continue;
        };
        let is_table = || rows.len() >= 2 && rows.iter().all(|width| width == header);
        if *header < 2 || title > 0 && !is_table() {
            continue;
        }
        let fitting = rows.iter().filter(|width| *width == header).count();
        let share = if rows.is_empty() { 1.0 } else { fitting as f64 / rows.len() as f64 };
        // A header split in two is worth more than rows that do not fit it, and one that is the
        // first line more than one below a title, where the signs may be those of a text.
        let share = if title == 0 { share + 0.01 } else { share };
        if share > best.1 {
            best = (delimiter, share);
        }
    }
    best.0
}

/// How many rows have as many cells as most of the first rows.
pub(in crate::import) fn fitting(head: &str, whole: bool, delimiter: u8) -> usize {
    let widths = widths(head, whole, Delimiter(delimiter));
    let same = |width: &usize| widths.iter().filter(|one| *one == width).count();
    widths.iter().filter(|width| **width > 1).map(same).max().unwrap_or_default()
}

/// Whether all of the first rows have as many cells, and more than one.
pub(in crate::import) fn is_even(head: &str, whole: bool, delimiter: u8) -> bool {
    let widths = widths(head, whole, Delimiter(delimiter));
    widths.iter().all(|width| *width > 1 && Some(width) == widths.first())
}

/// A title has no more lines.
const MOST_TITLE: usize = 5;

fn widths(head: &str, whole: bool, delimiter: Delimiter) -> Vec<usize> {
    let mut split = Split::new(head, delimiter.byte());
    let mut row = Row::default();
    let mut widths = Vec::new();
    while widths.len() < 200 && split.next(&mut row) == Ok(true) {
        if !row.is_empty() {
            widths.push(row.len());
        }
    }
    if !whole && widths.len() > 1 && split.at() == head.len() {
        widths.pop();
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_four() {
        let sniffed = |text: &str| sniff(text, true).to_string();
        assert_eq!(sniffed("a,b\n1,2\n"), "comma");
        assert_eq!(sniffed("a;b\n7,5;\"x;y\"\n1,5;2\n"), "semicolon");
        assert_eq!(sniffed("a\tb\n1\t2, 3; 4\n"), "tab");
        assert_eq!(sniffed("a|b\n1|2\n"), "pipe");
        assert_eq!(sniffed("score\n7\n8\n"), "comma");
        assert_eq!(sniffed("Why, then?;Score\nGood, fast;7\nBad;2\n"), "semicolon");
        assert_eq!(sniffed("id,\"Which; of\nthese\"\n1,\"a;b\"\n2,\"c,d;e\"\n"), "comma");
        assert_eq!(sniffed("Printed 1.3.2026\nDay;Score\n1.3.2026;5\n2.3.2026;4\n"), "semicolon");
        assert_eq!(sniffed("Comment\nslow; dark\nnice\n"), "comma");
        let tabs_in_texts =
            "a,b,c,d\n\"\",\"\",\"\",\"\"\n\"\",\"\t\n\",\"\t\",\"ö\"\n\"\",\"\",\"\t\",\"\n\"\n";
        assert_eq!(sniffed(tabs_in_texts), "comma");
        assert_eq!(named("sep=;\r\na;b"), Some((Delimiter(b';'), 7)));
        assert_eq!(named("separate;b\n"), None);
    }

    #[test]
    fn delimiter_words() {
        for (word, byte) in [("tab", b'\t'), (";", b';'), ("Pipe", b'|'), ("~", b'~')] {
            assert_eq!(word.parse(), Ok(Delimiter(byte)));
        }
        for bad in ["", "a", "\"", "ab", "€"] {
            assert!(bad.parse::<Delimiter>().is_err());
        }
    }
}
