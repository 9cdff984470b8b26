//! What JavaScript, in which Mermaid is written, understands by white space, a word and a number.

/// White space.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202f}'
                | '\u{205f}'
                | '\u{3000}'
                | '\u{feff}'
    )
}

/// A letter of a word: only the English ones, digits and the underscore.
pub(super) fn is_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// A text without the white space around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// The number that a text stands for: 0 for nothing, NaN where it is no number.
pub(super) fn number(text: &str) -> f64 {
    let text = trim(text);
    if text.is_empty() {
        return 0.0;
    }
    let lower = text.to_ascii_lowercase();
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = lower.strip_prefix(prefix) {
            return whole(digits, base);
        }
    }
    match text {
        "Infinity" | "+Infinity" => f64::INFINITY,
        "-Infinity" => f64::NEG_INFINITY,
        // Rust also reads "inf" and "nan".
        _ if lower.bytes().all(|byte| byte.is_ascii_digit() || b"+-.e".contains(&byte)) => {
            lower.parse().unwrap_or(f64::NAN)
        }
        _ => f64::NAN,
    }
}

fn whole(digits: &str, base: u32) -> f64 {
    let mut value = if digits.is_empty() { f64::NAN } else { 0.0 };
    for digit in digits.chars() {
        value = value * f64::from(base) + digit.to_digit(base).map_or(f64::NAN, f64::from);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_javascript_reads_them() {
        for (text, value) in [
            ("", 0.0),
            (" \u{a0}", 0.0),
            ("5", 5.0),
            (" 3 ", 3.0),
            ("1e1", 10.0),
            ("0x5", 5.0),
            ("0b101", 5.0),
            ("5.", 5.0),
            (".5", 0.5),
            ("-1", -1.0),
            ("Infinity", f64::INFINITY),
        ] {
            assert_eq!(number(text), value, "{text:?}");
        }
        for text in ["3,7", "good", "inf", "nan", "1_0", "0x", "0b2", "-0x5", ".", "1 2", "e5"] {
            assert!(number(text).is_nan(), "{text:?}");
        }
    }
}
