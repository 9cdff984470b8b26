//! Which themes somebody may mean who has typed a few letters.

use super::Found;
use crate::analysis::FrequentWord;
use crate::i18n::folded;

/// A theme that can be given with one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Suggestion {
    /// A theme that others have: its name and how many.
    Theme(String, usize),
    /// A frequent word: the word and in how many comments it is.
    Word(String, usize),
    /// What was typed, as a new theme.
    New(String),
}

impl Suggestion {
    /// The theme it gives.
    #[must_use]
    pub(super) fn theme(&self) -> &str {
        match self {
            Self::Theme(theme, _) | Self::Word(theme, _) | Self::New(theme) => theme,
        }
    }
}

/// So many are shown.
const MOST: usize = 12;
/// So many themes are looked through: those beyond are rare.
const SEARCHED: usize = 5_000;

/// What is suggested, kept until something else is typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Suggestions {
    of: Option<(String, u64, usize)>,
    all: Vec<Suggestion>,
}

impl Suggestions {
    /// What is suggested for what was typed: themes that begin so, then what was typed itself, then themes and
    /// frequent words with a word that begins so. Nothing typed suggests the most frequent of all.
    pub(super) fn of(
        &mut self,
        found: &Found,
        words: &[FrequentWord],
        typed: &str,
    ) -> &[Suggestion] {
        let of = (typed.to_owned(), found.serial, words.len());
        if self.of.as_ref() != Some(&of) {
            self.all = suggested(&found.all_themes, words, typed);
            self.of = Some(of);
        }
        &self.all
    }
}

fn suggested(themes: &[(String, usize)], words: &[FrequentWord], typed: &str) -> Vec<Suggestion> {
    let typed = typed.trim();
    let wanted = folded(typed);
    let themes = || themes.iter().take(SEARCHED).map(|(theme, n)| (folded(theme), theme, *n));
    let theme = |(_, theme, n): (String, &String, usize)| Suggestion::Theme(theme.clone(), n);
    let is_theme = |word: &str| {
        let word = folded(word);
        themes().any(|(name, ..)| name == word)
    };
    let mut all = Vec::new();
    if !wanted.is_empty() {
        all.extend(themes().filter(|(name, ..)| *name == wanted).map(theme));
        let begins = |name: &str| name.starts_with(&wanted) && name != wanted;
        all.extend(themes().filter(|(name, ..)| begins(name)).map(theme).take(MOST - 1));
        if !all.iter().any(|one| folded(one.theme()) == wanted) {
            all.push(Suggestion::New(typed.to_owned()));
        }
    }
    // The beginning of any word but the first, which is done; with nothing typed everything.
    let has_word = |name: &str| {
        wanted.is_empty() || {
            let mut later = name.split(|c: char| !c.is_alphanumeric()).skip(1);
            !name.starts_with(&wanted) && later.any(|word| word.starts_with(&wanted))
        }
    };
    all.extend(themes().filter(|(name, ..)| has_word(name)).map(theme).take(MOST));
    let half = if wanted.is_empty() { MOST / 2 } else { MOST };
    all.truncate(half.max(MOST.saturating_sub(words.len())));
    let fitting = words.iter().filter(|word| {
        let name = folded(&word.word);
        name.starts_with(&wanted) && name != wanted && !is_theme(&word.word)
    });
    all.extend(fitting.map(|word| Suggestion::Word(word.word.clone(), word.comments)));
    all.truncate(MOST);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(typed: &str) -> Vec<String> {
        let themes = [("Jonotus".to_owned(), 9), ("hinta".into(), 4), ("pitkä jono".into(), 2)];
        let words = [("jonossa", 7), ("kassa", 5), ("hinta", 3)];
        let words = words.map(|(word, comments)| FrequentWord { word: word.into(), comments });
        let all = suggested(&themes, &words, typed);
        all.into_iter()
            .map(|one| match one {
                Suggestion::Theme(theme, n) => format!("{theme} {n}"),
                Suggestion::Word(word, n) => format!("({word} {n})"),
                Suggestion::New(theme) => format!("+{theme}"),
            })
            .collect()
    }

    #[test]
    fn existing_themes_come_before_what_was_typed_and_frequent_words() {
        assert_eq!(shown("jon"), ["Jonotus 9", "+jon", "pitkä jono 2", "(jonossa 7)"]);
        assert_eq!(shown("HINTA"), ["hinta 4"], "a theme is not made twice in another spelling");
        assert_eq!(shown("siisteys"), ["+siisteys"]);
        let all = ["Jonotus 9", "hinta 4", "pitkä jono 2", "(jonossa 7)", "(kassa 5)"];
        assert_eq!(shown(" "), all);
    }
}
