//! Lists of words in many languages.

/// Words with bars between them.
#[derive(Clone, Copy, Debug)]
pub(in crate::import) struct List(pub(in crate::import) &'static str);

impl List {
    /// The words.
    pub(in crate::import) fn each(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    /// Whether the word is one of them.
    pub(in crate::import) fn has(self, word: &str) -> bool {
        self.each().any(|one| one == word)
    }

    /// Whether one of them is in the text.
    pub(in crate::import) fn is_in(self, text: &str) -> bool {
        self.each().any(|one| text.contains(one))
    }
}
