//! Splitting at a sign outside quotation marks, as in `"a;b";c`.

/// The parts between `mark`, with their quotation marks.
pub(in crate::import) fn split(text: &str, mark: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut inside) = (0, false);
    for (at, c) in text.char_indices() {
        if c == '"' {
            inside = !inside;
        } else if c == mark && !inside {
            parts.push(&text[from..at]);
            from = at + c.len_utf8();
        }
    }
    parts.push(&text[from..]);
    parts
}

/// What stands before and after the first `mark`.
pub(in crate::import) fn split_once(text: &str, mark: char) -> Option<(&str, &str)> {
    let first = *split(text, mark).first()?;
    let rest = text.get(first.len() + mark.len_utf8()..)?;
    Some((first, rest))
}

/// The text without its quotation marks and the spaces around it. `None` when one is never closed.
pub(in crate::import) fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('"') else {
        return text.matches('"').count().is_multiple_of(2).then(|| text.to_owned());
    };
    let inner = rest.strip_suffix('"')?;
    let once = inner.replace("\"\"", "\u{0}");
    (!once.contains('"')).then(|| once.replace('\u{0}', "\""))
}

/// The text in quotation marks, where `marks` or spaces would be misread.
pub(in crate::import) fn quote(text: &str, marks: &[char]) -> String {
    let plain = !text.contains(marks) && !text.contains('"') && text.trim() == text;
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
