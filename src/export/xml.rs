//! What others wrote, made harmless for XML and HTML.

use crate::sanitize::misleads;

/// Text for an element or an attribute.
///
/// Control characters are dropped: most are forbidden in XML, and those that turn the direction of writing could
/// make an answer look like something else. Tabs and line ends become spaces.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            // XML 1.0 knows no such character.
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() || misleads(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}
