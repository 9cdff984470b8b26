//! From what was typed or pasted to a path.

use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// The path that was meant: `~` is the home folder, and what is not absolute lies in `base`.
/// None when nothing was typed.
pub(super) fn resolve(text: &str, base: &Path, home: Option<&Path>) -> Option<PathBuf> {
    let text = unwrapped(text);
    if text.is_empty() {
        return None;
    }
    if let Some(uri) = text.strip_prefix("file://") {
        return Some(PathBuf::from(decoded(uri)));
    }
    if let (Some(rest), Some(home)) = (text.strip_prefix('~'), home)
        && (rest.is_empty() || rest.starts_with(std::path::is_separator))
    {
        return Some(home.join(rest.trim_start_matches(std::path::is_separator)));
    }
    Some(base.join(text))
}

/// Without the spaces and quotation marks that file managers and shells put around a path.
fn unwrapped(text: &str) -> &str {
    let text = text.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)) {
            return inner;
        }
    }
    text
}

/// `%C3%A4` as `ä`.
fn decoded(uri: &str) -> String {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).filter(|_| *first == b'%').and_then(|two| str::from_utf8(two).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What was typed, as (the folder part with its last separator, the rest).
pub(super) fn split(text: &str) -> (&str, &str) {
    let at = text.rfind(std::path::is_separator).map_or(0, |at| at + 1);
    text.split_at(at)
}

/// A path or name as text. What is no text in it becomes a question mark, which every font has.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().replace(char::REPLACEMENT_CHARACTER, "?")
}

/// A folder as text that more can be typed after.
pub(super) fn folder_text(folder: &Path) -> String {
    let mut text = shown(folder);
    if !text.ends_with(std::path::is_separator) {
        text.push(MAIN_SEPARATOR);
    }
    text
}

/// The path with the extension, where it has none of the allowed ones.
#[must_use]
pub fn with_extension(path: PathBuf, extensions: &[&str]) -> PathBuf {
    let Some(first) = extensions.first() else { return path };
    let has = path.extension().and_then(|extension| extension.to_str());
    if has.is_some_and(|has| extensions.iter().any(|one| has.eq_ignore_ascii_case(one))) {
        return path;
    }
    // Appended, not replaced: "Spring 2.1" shall become "Spring 2.1.ron".
    let mut whole = path.into_os_string();
    whole.push(".");
    whole.push(first);
    PathBuf::from(whole)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn meant(text: &str) -> Option<String> {
        let path = resolve(text, Path::new("/maps"), Some(Path::new("/home/aino")));
        path.map(|path| path.to_string_lossy().into_owned())
    }

    #[test]
    fn what_is_typed_becomes_an_absolute_path() {
        assert_eq!(meant("a.ron").as_deref(), Some("/maps/a.ron"));
        assert_eq!(meant("/tmp/a.ron").as_deref(), Some("/tmp/a.ron"));
        assert_eq!(meant("~/polku/a.ron").as_deref(), Some("/home/aino/polku/a.ron"));
        assert_eq!(meant("~").as_deref(), Some("/home/aino/"));
        assert_eq!(meant("~aino/a").as_deref(), Some("/maps/~aino/a"));
        assert_eq!(meant(" \"/tmp/my file.ron\" ").as_deref(), Some("/tmp/my file.ron"));
        assert_eq!(
            meant("file:///tmp/k%C3%A4ytt%C3%B6%2.ron").as_deref(),
            Some("/tmp/käyttö%2.ron")
        );
        assert_eq!(meant("  "), None);
    }

    #[test]
    fn a_missing_extension_is_added() {
        let named = |name: &str| with_extension(PathBuf::from(name), &["ron"]);
        assert_eq!(named("/a/spring 2.1"), Path::new("/a/spring 2.1.ron"));
        assert_eq!(named("/a/b.RON"), Path::new("/a/b.RON"));
        assert_eq!(with_extension(PathBuf::from("/a/b"), &[]), Path::new("/a/b"));
        assert_eq!(with_extension("/a/b.svg".into(), &["png"]), Path::new("/a/b.svg.png"));
    }

    #[test]
    fn the_folder_part_is_told_from_the_name() {
        assert_eq!(split("/tmp/a"), ("/tmp/", "a"));
        assert_eq!(split("a"), ("", "a"));
        assert_eq!(folder_text(Path::new("/")), "/");
    }
}
