//! Finds what is meant by a few typed letters, whatever their case and accents.

use crate::i18n::fold;

/// How well a text fits; more is better.
pub type Score = u32;

/// A text prepared for searching: its letters in lower case without accents, and where each stands.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    letters: Vec<char>,
    /// The place of each letter in the original, in characters.
    places: Vec<usize>,
}

/// A text that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How well.
    pub score: Score,
    /// The characters that were meant.
    pub places: Vec<usize>,
}

impl Folded {
    /// Prepares a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let folded = text.chars().enumerate().filter_map(|(at, letter)| Some((fold(letter)?, at)));
        let (letters, places) = folded.unzip();
        Self { letters, places }
    }

    fn begins_word(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| !self.letters[before].is_alphanumeric())
    }

    /// How well the text fits what was typed: begins with it, has a word that begins with it,
    /// contains it, or has its letters in this order from the beginning of a word.
    #[must_use]
    pub fn find(&self, typed: &Self) -> Option<Found> {
        self.find_run(&typed.letters).or_else(|| self.find_words(typed))
    }

    fn find_run(&self, typed: &[char]) -> Option<Found> {
        if typed.is_empty() {
            return Some(Found { score: 0, places: Vec::new() });
        }
        let runs: Vec<usize> = self
            .letters
            .windows(typed.len())
            .enumerate()
            .filter_map(|(at, run)| (run == typed).then_some(at))
            .collect();
        let at_word = runs.iter().copied().find(|at| self.begins_word(*at));
        let (score, at) = match (runs.first(), at_word) {
            (Some(0), _) => (4000, 0),
            (_, Some(at)) => (3000, at),
            (Some(at), None) => (2000, *at),
            (None, None) => return self.find_scattered(typed),
        };
        // Of two that fit alike, the shorter is closer to what was typed.
        let score = score + 200_u32.saturating_sub(self.letters.len() as u32);
        Some(Found { score, places: (at..at + typed.len()).map(|at| self.places[at]).collect() })
    }

    fn find_scattered(&self, typed: &[char]) -> Option<Found> {
        let mut places = Vec::with_capacity(typed.len());
        let (mut from, mut gaps) = (0, 0);
        for (nth, letter) in typed.iter().enumerate() {
            let fits =
                |at: &usize| self.letters[*at] == *letter && (nth > 0 || self.begins_word(*at));
            let at = (from..self.letters.len()).find(fits)?;
            gaps += u32::from(nth > 0 && at > from && !self.begins_word(at));
            places.push(self.places[at]);
            from = at + 1;
        }
        // Letters picked here and there from a long text mean nothing.
        if gaps > 1 {
            return None;
        }
        Some(Found { score: 1000 - 100 * gaps, places })
    }

    /// Several words in any order: each must fit.
    fn find_words(&self, typed: &Self) -> Option<Found> {
        let words: Vec<&[char]> =
            typed.letters.split(|c| c.is_whitespace()).filter(|word| !word.is_empty()).collect();
        if words.len() < 2 {
            return None;
        }
        let mut all = Found { score: Score::MAX, places: Vec::new() };
        for word in words {
            let found = self.find_run(word)?;
            all.score = all.score.min(found.score.saturating_sub(500));
            all.places.extend(found.places);
        }
        all.places.sort_unstable();
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str, typed: &str) -> Option<Score> {
        Folded::new(text).find(&Folded::new(typed)).map(|found| found.score)
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(score("Käyttö", "kaytto").is_some());
        assert!(score("KÄYTTÖ", "käyttö").is_some());
        assert!(score("Ka\u{308}ytto\u{308}", "käyttö").is_some());
        assert_eq!(score("Osto", "käyttö"), None);
    }

    #[test]
    fn a_beginning_is_better_than_a_word_than_a_part_than_letters() {
        let ranked = [
            score("Save as…", "sa"),
            score("Not saved", "sa"),
            score("Visa", "sa"),
            score("Show all", "sa"),
        ];
        assert!(ranked.iter().all(Option::is_some), "{ranked:?}");
        assert!(ranked.windows(2).all(|pair| pair[0] > pair[1]), "{ranked:?}");
    }

    #[test]
    fn several_words_fit_in_any_order() {
        assert!(score("Lisää kosketuspiste", "kosk lis").is_some());
        assert_eq!(score("Lisää kosketuspiste", "kosk xyz"), None);
    }

    #[test]
    fn letters_picked_from_all_over_mean_nothing() {
        assert_eq!(score("Compare with file and all the others", "ctfh"), None);
    }

    #[test]
    fn the_letters_that_were_meant_are_told_in_characters() {
        let found = Folded::new("Ä käyttö").find(&Folded::new("kay"));
        assert_eq!(found.map(|found| found.places), Some(vec![2, 3, 4]));
    }

    #[test]
    fn nothing_typed_fits_everything() {
        assert_eq!(score("Osto", ""), Some(0));
        assert_eq!(score("", "a"), None);
    }
}
