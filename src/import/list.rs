//! Lists of words in many languages.

/// Words with bars between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct List(pub(super) &'static str);

impl List {
    /// The words.
    pub(super) fn each(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    /// Whether the word is one of them.
    pub(super) fn has(self, word: &str) -> bool {
        self.each().any(|one| one == word)
    }

    /// Whether one of them is in the text.
    pub(super) fn is_in(self, text: &str) -> bool {
        self.each().any(|one| text.contains(one))
    }
}
