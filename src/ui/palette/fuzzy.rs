//! Finds what is meant by a few typed letters, whatever their case and accents.

use crate::i18n::{fold, folded};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

/// How well a text fits; more is better.
pub(super) type Score = u32;

/// A text prepared for searching: its letters in lower case without accents, and where each stands.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    letters: Utf32String,
    /// The place of each letter in the original, in characters.
    places: Vec<usize>,
}

/// A text that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// How well.
    pub score: Score,
    /// The characters that were meant.
    pub places: Vec<usize>,
}

impl Folded {
    /// Prepares a text.
    #[must_use]
    pub(super) fn new(text: &str) -> Self {
        let folded = text.chars().enumerate().filter_map(|(at, letter)| Some((fold(letter)?, at)));
        let (letters, places): (Vec<char>, Vec<usize>) = folded.unzip();
        Self { letters: Utf32String::Unicode(letters.into()), places }
    }
}

/// What is searched for: words in any order, of each its letters in their order.
pub(super) struct Search {
    pattern: Pattern,
    matcher: Matcher,
}

impl Search {
    /// A search for what was typed.
    #[must_use]
    pub(super) fn new(typed: &str) -> Self {
        // Both sides are folded already.
        let (case, accents) = (CaseMatching::Respect, Normalization::Never);
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        Self {
            pattern: Pattern::new(&folded(typed), case, accents, AtomKind::Fuzzy),
            matcher: Matcher::new(config),
        }
    }

    /// How well a text fits, if it does. Nothing typed fits everything.
    pub(super) fn find(&mut self, text: &Folded) -> Option<Found> {
        let mut meant = Vec::new();
        let letters = text.letters.slice(..);
        let score = self.pattern.indices(letters, &mut self.matcher, &mut meant)?;
        meant.sort_unstable();
        meant.dedup();
        let places = meant.iter().filter_map(|at| text.places.get(*at as usize).copied());
        Some(Found { score, places: places.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str, typed: &str) -> Option<Score> {
        Search::new(typed).find(&Folded::new(text)).map(|found| found.score)
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(score("Käyttö", "kaytto").is_some());
        assert!(score("KÄYTTÖ", "käyttö").is_some());
        assert!(score("Ka\u{308}ytto\u{308}", "käyttö").is_some());
        assert_eq!(score("Osto", "käyttö"), None);
    }

    #[test]
    fn a_beginning_is_better_than_a_word_than_a_part() {
        let ranked = [score("Save as…", "sa"), score("Not saved", "sa"), score("Visa", "sa")];
        assert!(ranked.iter().all(Option::is_some), "{ranked:?}");
        assert!(ranked.windows(2).all(|pair| pair[0] > pair[1]), "{ranked:?}");
    }

    #[test]
    fn several_words_fit_in_any_order() {
        assert!(score("Lisää kosketuspiste", "kosk lis").is_some());
        assert_eq!(score("Lisää kosketuspiste", "kosk xyz"), None);
    }

    #[test]
    fn the_letters_that_were_meant_are_told_in_characters() {
        let found = Search::new("kay").find(&Folded::new("Ä käyttö"));
        assert_eq!(found.map(|found| found.places), Some(vec![2, 3, 4]));
    }

    #[test]
    fn nothing_typed_fits_everything() {
        assert_eq!(score("Osto", ""), Some(0));
        assert_eq!(score("", "a"), None);
    }
}
