//! What is opened in an outline and closes later: a front matter at its top, and code between fences.
//!
//! Where the end is missing, only what surely belongs to it is left out, and not all that follows.

/// The block of settings between two lines of dashes at the top of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Front<'a> {
    /// What stands in it.
    pub(super) text: &'a str,
    /// How many lines it has, those of dashes included.
    pub(super) lines: usize,
    /// Whether a line of dashes ends it.
    pub(super) is_closed: bool,
}

/// The front matter of a text; dashes above anything else are a rule across the page.
pub(super) fn front(text: &str) -> Option<Front<'_>> {
    let rest = text
        .strip_prefix("---")
        .and_then(|rest| rest.strip_prefix('\n').or_else(|| rest.strip_prefix("\r\n")))?;
    let is_end = |line: &str| matches!(line.trim(), "---" | "...");
    let first = rest.lines().find(|line| !line.trim().is_empty())?;
    if !is_end(first) && (!is_setting(first) || first.starts_with('#')) {
        return None;
    }
    let (mut length, mut lines, mut blank) = (0, 1, false);
    let of = |length: usize| rest.get(..length).unwrap_or_default();
    for line in rest.split_inclusive('\n') {
        if is_end(line) {
            return Some(Front { text: of(length), lines: lines + 1, is_closed: true });
        }
        let bare = line.trim();
        // A heading below an empty line is no comment among the settings.
        let is_over = blank && bare.starts_with('#') || !belongs(line);
        if is_over {
            break;
        }
        blank = bare.is_empty();
        length += line.len();
        lines += 1;
    }
    Some(Front { text: of(length), lines, is_closed: false })
}

/// `key: value`, or a comment.
fn is_setting(line: &str) -> bool {
    let is_key = |key: &str| {
        let known = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-' | ' ' | '.');
        !key.is_empty() && key.chars().all(known)
    };
    let key = line.split_once(':').filter(|(_, value)| value.is_empty() || value.starts_with(' '));
    line.starts_with("# ") || key.is_some_and(|(key, _)| is_key(key.trim_end()))
}

/// Whether a line can stand among settings: one of them, what goes on below it, or nothing.
fn belongs(line: &str) -> bool {
    let line = line.trim_end();
    line.is_empty() || line.starts_with([' ', '\t', '-', ']', '}']) || is_setting(line)
}

/// Whether a line opens or closes code.
pub(super) fn is_fence(bare: &str) -> bool {
    bare.starts_with("```") || bare.starts_with("~~~")
}

/// The line of the fence that is never closed, counted from 1.
pub(super) fn open_fence(text: &str) -> Option<usize> {
    let skipped = front(text).map_or(0, |front| front.lines);
    let numbered = (1..).zip(text.lines()).skip(skipped);
    let mut fences = numbered.filter(|(_, line)| is_fence(line.trim())).map(|(number, _)| number);
    let mut open = None;
    while let Some(number) = fences.next() {
        open = fences.next().is_none().then_some(number);
    }
    open
}

/// The line that a comment begins which is never closed, counted from 1.
pub(super) fn open_comment(text: &str) -> Option<usize> {
    let last = text.rfind("<!--")?;
    let (before, inside) = (text.get(..last)?, text.get(last..)?);
    let begins = before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
    (begins && !inside.contains("-->")).then(|| before.matches('\n').count() + 1)
}

/// The lines that a comment takes which begins at the first of these; none where it begins or ends elsewhere.
pub(super) fn comment(lines: &[&str]) -> usize {
    let begins = lines.first().is_some_and(|line| line.trim_start().starts_with("<!--"));
    let end = lines.iter().position(|line| line.contains("-->"));
    end.filter(|_| begins).map_or(0, |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_end_where_they_are_closed_or_where_something_else_begins() {
        let seen = |text: &str| front(text).map(|front| (front.lines, front.is_closed));
        assert_eq!(seen("---\ntitle: A\ntags:\n- x\n---\n# B\n"), Some((5, true)));
        assert_eq!(seen("---\r\ntitle: A\r\n...\r\n# B\r\n"), Some((3, true)));
        assert_eq!(seen("---\n---\n# B\n"), Some((2, true)));
        assert_eq!(seen("---\ntitle: A\ndate: 2026\n\n# B\n## C\n- d\n"), Some((4, false)));
        assert_eq!(seen("---\ntitle: A\n\n# B\n## C\n- d\n\n---\n\n## E\n"), Some((3, false)));
        assert_eq!(seen("---\ntitle: A\nBuying\n  Till\n"), Some((2, false)));
        assert_eq!(seen("---\n# B\n## C\n- d\n---\n"), None, "a rule");
        assert_eq!(seen("---\n\n- Buying\n"), None);
        assert_eq!(seen("# B\n"), None);
    }

    #[test]
    fn comments_over_lines() {
        assert_eq!(comment(&["<!-- a -->", "b"]), 1);
        assert_eq!(comment(&["<!-- - a", "- b -->", "- c"]), 2);
        assert_eq!(comment(&["<!-- - a", "- b"]), 0);
        assert_eq!(comment(&["- a -->"]), 0);
    }

    #[test]
    fn a_comment_without_its_end() {
        assert_eq!(open_comment("# b\n  <!-- a\n- c\n"), Some(2));
        assert_eq!(open_comment("<!-- a -->\n- c <!-- d\n"), None);
        assert_eq!(open_comment("<!-- a\n-->\n"), None);
    }

    #[test]
    fn a_fence_without_its_pair() {
        assert_eq!(open_fence("```\na\n```\n# b\n"), None);
        assert_eq!(open_fence("# b\n```\na\n```\n~~~\n- c\n"), Some(5));
        assert_eq!(open_fence("---\nx: ```\n---\n# b\n"), None);
    }
}
