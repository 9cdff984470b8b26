//! Where a word may be broken: between its syllables, by the language that is spoken.

use crate::i18n::Language;
use egui::{Context, Id};
use hypher::Lang;

/// A piece of a word, and what stands at its end when a row ends there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a str,
    /// A hyphen; nothing where the word has one itself, or ends.
    pub(crate) end: &'static str,
}

/// Texts painted from now on are broken by the rules of this language.
pub fn speak(ctx: &Context, language: Language) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("hyphen"), language));
}

/// The language whose rules hold; English where nobody has said.
pub(super) fn spoken(ctx: &Context) -> Language {
    ctx.data(|data| data.get_temp(Id::unique("hyphen"))).unwrap_or_default()
}

/// The pieces of a word.
pub(crate) fn pieces(word: &str, language: Language) -> Vec<Piece<'_>> {
    let rules = match language {
        Language::En => Lang::English,
        Language::Fi => Lang::Finnish,
        Language::Sv => Lang::Swedish,
    };
    let mut all = Vec::new();
    // A hyphen or a slash that is there already is a place to break at.
    for part in word.split_inclusive(['-', '/']) {
        let mut syllables =
            bounded(part).flat_map(|part| hypher::hyphenate(part, rules)).peekable();
        while let Some(text) = syllables.next() {
            let end = if syllables.peek().is_some() { "-" } else { "" };
            all.push(Piece { text, end });
        }
    }
    all
}

/// A word in parts that the rules take: they stop the program at a longer one.
fn bounded(mut word: &str) -> impl Iterator<Item = &str> {
    const LONGEST: usize = 45;
    std::iter::from_fn(move || {
        let end = word.floor_char_boundary(LONGEST);
        let (part, rest) = word.split_at_checked(end)?;
        word = rest;
        (!part.is_empty()).then_some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_has_pieces_too() {
        for word in ["ä".repeat(400), "lentokonesuihkuturbiinimoottori".repeat(9), String::new()] {
            for language in Language::ALL {
                let whole: String = pieces(&word, language).iter().map(|one| one.text).collect();
                assert_eq!(whole, word);
            }
        }
    }

    fn parted(word: &str, language: Language) -> String {
        pieces(word, language).iter().map(|piece| piece.text).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_are_parted_between_syllables_in_three_languages() {
        assert_eq!(parted("viihtyisyys", Language::Fi), "viih|tyi|syys");
        assert_eq!(parted("Kanta-asiakkuus", Language::Fi), "Kan|ta-|asi|ak|kuus");
        assert_eq!(parted("recommendation", Language::En), "rec|om|men|da|tion");
        assert_eq!(parted("rekommendation", Language::Sv), "re|kom|men|da|tion");
        let whole: String =
            pieces("Instagram-mainos", Language::Fi).iter().map(|piece| piece.text).collect();
        assert_eq!(whole, "Instagram-mainos", "nothing is lost");
    }
}
