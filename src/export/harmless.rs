//! Letters that programs obey instead of showing them.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Turns the direction of writing, so that a text looks like another one, or is no letter at all.
#[must_use]
pub fn misleads(letter: char) -> bool {
    matches!(letter,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
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
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}

/// What is printed: a letter that a terminal would obey is written out, as in `\u001b`. Lines and tabs stay.
///
/// Within JSON, where such a letter can only stand in a text, that is the same text.
#[must_use]
pub fn for_terminal(text: &str) -> Cow<'_, str> {
    let is_obeyed = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || misleads(c);
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_obeyed(letter) {
            let _ = write!(out, "\\u{:04x}", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nothing() {
        let hostile = "a\u{1b}]0;title\u{7}\u{9b}2J\r\u{202e}b\tc\nd";
        assert_eq!(for_terminal(hostile), "a\\u001b]0;title\\u0007\\u009b2J\\u000d\\u202eb\tc\nd");
        assert!(matches!(for_terminal("Ääni – 7,5 %\n"), Cow::Borrowed(_)));
        let json = serde_json::to_string(hostile).expect("JSON");
        let back: String = serde_json::from_str(&for_terminal(&json)).expect("JSON");
        assert_eq!(back, hostile);
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(one_line(" a\r\nb\u{2028}c\u{202e}d\u{85} "), "a  b cd");
    }
}
