//! Character codes such as `#58;`: hidden from the grammar, shown again in what it read.

use super::script::is_word;
use std::ops::Range;

/// The marks Mermaid itself puts in their place.
const NUMBER: &str = "\u{fb02}°°";
const NAME: &str = "\u{fb02}°";
const END: &str = "¶ß";

/// The places of codes and what hides them.
pub(super) fn hidden(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let lost = style_end(line);
        let mut from = 0;
        while let Some(open) = line.get(from..).and_then(|rest| rest.find('#')).map(|at| at + from)
        {
            let rest = line.get(open + 1..).unwrap_or_default();
            let length = rest.len() - rest.trim_start_matches(is_word).len();
            from = open + 1 + length;
            let semicolon = rest.as_bytes().get(length) == Some(&b';') && lost != Some(from);
            if length > 0 && semicolon {
                let inner = rest.get(..length).unwrap_or_default();
                let digits = inner.bytes().all(|byte| byte.is_ascii_digit());
                let mark = if digits { NUMBER } else { NAME };
                from += 1;
                found.push((start + open..start + from, format!("{mark}{inner}{END}")));
            }
        }
        if let Some(at) = lost {
            found.push((start + at..start + at + 1, String::new()));
        }
        start += line.len();
    }
    found
}

/// In other diagrams a `style` line may end with a semicolon, so Mermaid drops the last one of any line
/// that looks like such a line.
fn style_end(line: &str) -> Option<usize> {
    let last = line.rfind(';')?;
    let begins =
        ["style", "classDef"].iter().filter_map(|word| Some(line.find(word)? + word.len()));
    let after = line.get(begins.min()?..last)?;
    let mut colon = false;
    for c in after.chars() {
        match c {
            ':' => colon = true,
            '#' if colon => return Some(last),
            c if super::script::is_space(c) => colon = false,
            _ => {}
        }
    }
    None
}

/// The text with its codes as the characters they stand for. An unknown name stays as it was written.
pub(super) fn shown(text: &str) -> String {
    if !text.contains(NAME) {
        return text.to_owned();
    }
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(NAME) {
        made.push_str(before);
        let Some((inner, tail)) = after.split_once(END) else {
            made.push_str(after);
            return made;
        };
        if let Some(c) = inner.strip_prefix('°').map_or_else(|| named(inner), numbered) {
            made.push(c);
        } else {
            made.push('&');
            made.push_str(inner.trim_start_matches('°'));
            made.push(';');
        }
        rest = tail;
    }
    made.push_str(rest);
    made
}

fn numbered(digits: &str) -> Option<char> {
    char::from_u32(digits.parse().ok()?).filter(|c| *c != '\0')
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "colon" => ':',
        "semi" => ';',
        "comma" => ',',
        "num" => '#',
        "percnt" => '%',
        "auml" => 'ä',
        "Auml" => 'Ä',
        "ouml" => 'ö',
        "Ouml" => 'Ö',
        "aring" => 'å',
        "Aring" => 'Å',
        "euro" => '€',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "hearts" => '♥',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(text: &str) -> String {
        let mut made = String::new();
        let mut from = 0;
        for (range, instead) in hidden(text) {
            made.push_str(&text[from..range.start]);
            made.push_str(&instead);
            from = range.end;
        }
        made.push_str(&text[from..]);
        assert!(!made.contains("#58;"), "{made}");
        shown(&made)
    }

    #[test]
    fn codes_come_back_as_characters() {
        assert_eq!(there_and_back("A#58; B#44;#35;"), "A: B,#");
        assert_eq!(there_and_back("#auml;#nothing;# 5;#;"), "ä&nothing;# 5;#;");
        assert_eq!(there_and_back("#99999999;"), "&99999999;");
    }

    #[test]
    fn what_looks_like_a_style_loses_its_last_semicolon() {
        assert_eq!(there_and_back("style a:#58; b;"), "style a:: b");
        assert_eq!(there_and_back("style a: #58; b;"), "style a: : b;");
    }
}
