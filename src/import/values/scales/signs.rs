//! Faces, thumbs and lights that stand for words.

use super::Scale;

/// Faces of three and of five kinds, thumbs, and the lights of a street.
pub(super) const SIGNS: &[Scale] = &[
    &["☹|🙁|😞|😟|😕|😠|😡|😢", "😐|😑|😶", "🙂|😊|☺|😀|😃|😄|😁"],
    &[
        "😡|😠|🤬|😞|😢|😭|😣|😖|😫|😩",
        "🙁|☹|😕|😟|😒",
        "😐|😑|😶",
        "🙂|😌",
        "😀|😃|😄|😁|😆|😊|☺|😍|🤩|🥰",
    ],
    // The same with other faces at the ends.
    &["😡|😠|🤬|😢|😭|☹", "🙁|😕|😟|😞", "😐|😑|😶", "🙂|😊|☺|😀", "😍|🤩|🥰|😃|😄|😁|😆"],
    &["👎", "👍"],
    &["🔴", "🟡|🟠", "🟢"],
];

/// A text without the pictures that adorn it; as it is, where nothing else is in it.
pub(in crate::import) fn without_pictures(text: &str) -> &str {
    let is_picture = |sign: char| matches!(sign, ' ' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{1f300}'..='\u{1faff}');
    let rest = text.trim_matches(is_picture);
    if rest.is_empty() { text } else { rest }
}

/// The skin that somebody chose for a thumb says nothing.
pub(in crate::import) fn without_tones(text: &str) -> String {
    text.replace(|sign: char| ('\u{1f3fb}'..='\u{1f3ff}').contains(&sign), "")
}
