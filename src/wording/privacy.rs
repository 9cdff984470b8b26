//! What a copy for others leaves out.

use crate::edit::privacy::Personal;
use crate::i18n::Words;

/// A kind of personal data, and how many there are of it: "Quotes (3)".
#[must_use]
pub fn personal(kind: Personal, count: usize, words: &Words) -> String {
    let key = match kind {
        Personal::Comments => "privacy-comments",
        Personal::Quotes => "privacy-quotes",
        Personal::People => "privacy-people",
        Personal::Sources => "privacy-sources",
        Personal::Personas => "privacy-personas",
        Personal::Pictures => "privacy-pictures",
        Personal::Titles => "privacy-titles",
        Personal::Questions => "privacy-questions",
        Personal::Themes => "privacy-themes",
        Personal::Parking => "privacy-parking",
        Personal::Notes => "privacy-notes",
    };
    words.with(key, &[("n", count.into())])
}
