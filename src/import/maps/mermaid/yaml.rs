//! The one thing that is read from a front matter: `title:`.

/// The title in a front matter, where it has one that is not empty.
///
/// Only top-level `title: …` is looked for, plain, in quotation marks or as a block; the rest is settings
/// of a drawing.
pub(in crate::import) fn title(front: &str) -> Option<String> {
    let mut lines = front.lines();
    let value = lines.by_ref().find_map(|line| {
        let rest = line.strip_prefix("title")?.trim_start().strip_prefix(':')?;
        (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim())
    })?;
    let text = match value.chars().next() {
        Some('"') => double_quoted(value),
        Some('\'') => single_quoted(value),
        Some(block @ ('|' | '>')) => {
            let indented = lines.take_while(|line| line.starts_with(' ') || line.trim().is_empty());
            let lines: Vec<&str> = indented.map(str::trim).collect();
            lines.join(if block == '|' { "\n" } else { " " })
        }
        _ => plain(value).to_owned(),
    };
    let nothing = matches!(text.as_str(), "" | "~" | "null" | "false" | "0");
    (!nothing).then_some(text)
}

/// On which line of a front matter, counted from 0, a title begins with a quotation mark that is never
/// closed.
pub(super) fn open_title(front: &str) -> Option<usize> {
    let mut from = 0;
    for (number, line) in front.split_inclusive('\n').enumerate() {
        from += line.len();
        let value = line.strip_prefix("title").and_then(|rest| rest.trim_start().strip_prefix(':'));
        let Some(value) = value.map(str::trim_start) else { continue };
        let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let rest = front.get(from - value.len() + 1..).unwrap_or_default();
        let mut skipped = false;
        let closed = rest.chars().any(|c| {
            let closes = c == mark && !skipped;
            skipped = mark == '"' && c == '\\' && !skipped;
            closes
        });
        return (!closed).then_some(number);
    }
    None
}

fn plain(value: &str) -> &str {
    if value.starts_with('#') {
        return "";
    }
    value.find(" #").map_or(value, |at| value.get(..at).unwrap_or_default()).trim_end()
}

fn single_quoted(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars().skip(1).peekable();
    while let Some(c) = rest.next() {
        if c == '\'' && rest.next_if_eq(&'\'').is_none() {
            break;
        }
        text.push(c);
    }
    text
}

fn double_quoted(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars().skip(1);
    while let Some(c) = rest.next() {
        match c {
            '"' => break,
            '\\' => match rest.next() {
                Some('n' | 't') => text.push(' '),
                Some(c) => text.push(c),
                None => break,
            },
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_quotation_mark_is_found() {
        for (front, wanted) in [
            ("title: \"Our day", Some(0)),
            ("config: 1\ntitle: 'Our day\n", Some(1)),
            ("title: \"Our \\\"day\n", Some(0)),
            ("title: \"Our\n  day\"", None),
            ("title: 'Our day'", None),
            ("title: Our 'day", None),
        ] {
            assert_eq!(open_title(front), wanted, "{front}");
        }
    }

    #[test]
    fn finds_the_title_however_it_is_written() {
        for (front, wanted) in [
            ("title: Our day # not this", Some("Our day")),
            ("config:\n  title: inner\ntitle: 'It''s ours'", Some("It's ours")),
            ("title: \"A \\\"big\\\" day\"", Some("A \"big\" day")),
            ("title: >\n  Two\n  lines\nconfig: 1", Some("Two lines")),
            ("title:", None),
            ("title: null", None),
            ("titles: x", None),
            ("title:x", None),
        ] {
            assert_eq!(title(front).as_deref(), wanted, "{front}");
        }
    }
}
