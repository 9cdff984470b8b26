//! Why the system did not do what was asked, as part of a sentence.

use crate::file::Trouble;
use crate::i18n::Words;

/// The reason as a clause without capital and full stop, to be put into a sentence: "the disk is full".
#[must_use]
pub fn reason(trouble: &Trouble, words: &Words) -> String {
    let key = match trouble {
        Trouble::NotFound => "trouble-not-found",
        Trouble::NotAllowed => "trouble-not-allowed",
        Trouble::Full => "trouble-full",
        Trouble::Quota => "trouble-quota",
        Trouble::ReadOnlyDisk => "trouble-read-only-disk",
        Trouble::ReadOnlyFile => "trouble-read-only-file",
        Trouble::Immutable => "trouble-immutable",
        Trouble::NobodyReads => "trouble-nobody-reads",
        Trouble::NoPlace => "trouble-no-place",
        Trouble::TakesNothing => "trouble-takes-nothing",
        Trouble::IsFolder => "trouble-is-folder",
        Trouble::NotFolder => "trouble-not-folder",
        Trouble::LinkCircle => "trouble-link-circle",
        Trouble::LinkNowhere => "trouble-link-nowhere",
        Trouble::Exists => "trouble-exists",
        Trouble::InUse => "trouble-in-use",
        Trouble::BadName => "trouble-bad-name",
        Trouble::TooLarge => "trouble-too-large",
        Trouble::NoConnection => "trouble-no-connection",
        Trouble::TimedOut => "trouble-timed-out",
        Trouble::BadContent => "trouble-bad-content",
        Trouble::Other(what) => {
            return words.with("trouble-other", &[("what", what.into())]);
        }
    };
    words.text(key)
}
