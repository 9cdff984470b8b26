//! Letters that programs obey instead of showing them, and what is done with them: nothing from outside
//! can move a cursor, hide a word, turn a line around or begin a line of its own.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::Path;

/// Turns the direction of writing, so that a text looks like another one, or is no letter at all.
#[must_use]
pub fn misleads(letter: char) -> bool {
    matches!(letter,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A text as one line: line ends and other control characters are spaces, what misleads is gone.
#[must_use]
pub fn one_line(text: &str) -> String {
    let shown = text.chars().filter(|letter| !misleads(*letter));
    let line: String =
        shown.map(|letter| if ends_or_controls(letter) { ' ' } else { letter }).collect();
    line.trim().to_owned()
}

fn ends_or_controls(letter: char) -> bool {
    letter.is_control() || ends_line(letter)
}

fn ends_line(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}')
}

/// A text as it may stand in a journey: letters, tabs and line ends (`\n`), and nothing that is obeyed.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            letter if is_obeyed(letter) => {}
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// Whether [`clean`] leaves a text as it is.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    // A journey has few lines in which anything else stands, and millions of letters.
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b' '..=b'~');
    text.split_inclusive('\n').all(|line| {
        line.bytes().fold(true, |plain, byte| plain & is_plain(byte))
            || !line.contains(|letter| is_obeyed(letter) || ends_line(letter))
    })
}

/// What a terminal would obey. Lines and tabs are not among it.
fn is_obeyed(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || misleads(letter)
}

/// What is printed: a letter that a terminal would obey is written out, as in `\u001b`. Lines and tabs stay.
///
/// Within JSON, where such a letter can only stand in a text, that is the same text.
#[must_use]
pub fn for_terminal(text: &str) -> Cow<'_, str> {
    written_out(text, is_obeyed)
}

/// A text from outside within one line of a message: line ends and tabs are written out too, as in `\n`.
#[must_use]
pub fn in_line(text: &str) -> Cow<'_, str> {
    written_out(text, |letter| ends_or_controls(letter) || misleads(letter))
}

/// A file's name within one line of a message; in quotation marks where something had to be written out,
/// as git does.
#[must_use]
pub fn path(path: &Path) -> String {
    let name = path.display().to_string();
    if let Cow::Borrowed(name) = in_line(&name) {
        return name.to_owned();
    }
    let marked = name.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", in_line(&marked))
}

fn written_out(text: &str, is_written_out: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_written_out) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            letter if !is_written_out(letter) => out.push(letter),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a\u{1b}]0;title\u{7}\u{9b}2J\r\u{202e}b\tc\nd";

    #[test]
    fn a_terminal_obeys_nothing() {
        assert_eq!(for_terminal(HOSTILE), "a\\u001b]0;title\\u0007\\u009b2J\\r\\u202eb\tc\nd");
        assert!(matches!(for_terminal("Ääni – 7,5 %\n"), Cow::Borrowed(_)));
        let json = serde_json::to_string(HOSTILE).expect("JSON");
        let back: String = serde_json::from_str(&for_terminal(&json)).expect("JSON");
        assert_eq!(back, HOSTILE);
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(one_line(" a\r\nb\u{2028}c\u{202e}d\u{85} "), "a  b cd");
        assert_eq!(in_line("a\r\nb\u{2028}c\td"), "a\\r\\nb\\u2028c\\td");
        assert!(matches!(in_line("Ääni – 7,5 %"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_journey_holds_letters_only() {
        assert_eq!(clean(HOSTILE), "a]0;title2J\nb\tc\nd");
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{85}e\u{0}\u{feff}"), "a\nb\nc\nd\ne");
        assert!(matches!(clean("Ääni\n\t– 7,5 %"), Cow::Borrowed(_)));
        assert!(is_clean(&clean(HOSTILE)));
    }

    #[test]
    fn a_name_is_quoted_where_it_would_break_the_line() {
        assert_eq!(path(Path::new("a b.ron")), "a b.ron");
        assert_eq!(path(Path::new("a\nok: \"b\".ron")), "\"a\\nok: \\\"b\\\".ron\"");
    }
}
