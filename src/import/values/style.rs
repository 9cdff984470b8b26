//! How the cells of a column are written, learnt from many of them: the sign before a fraction, and whether words
//! stand beside a number with nothing between, as in `5 Very satisfied`.

use super::alike::key;
use super::cell::{Decimal, NotWhole, decimal_of, whole};
use super::likert::possible;
use super::list::List;
use super::scales::without_pictures;
use super::score::{is_words, numbered, short_number};
use std::collections::BTreeMap;

/// How the cells of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The sign before a fraction; `None` where no cell shows it.
    pub(in crate::import) decimal: Option<Decimal>,
    /// Words beside a number say what that number means: `5 Very satisfied`, `Very satisfied: 5`.
    pub(in crate::import) words: bool,
}

/// What a number may count, so that words beside it say nothing of a scale.
pub(in crate::import) const UNITS: List = List(
    "s|sec|sek|second|seconds|min|mins|minute|minutes|h|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|\
     sekunti|sekuntia|minuutti|minuuttia|tunti|tuntia|päivä|päivää|viikko|viikkoa|kuukausi|kuukautta|kk|vuosi|vuotta|\
     v|sekund|sekunder|minut|minuter|timme|timmar|dag|dagar|vecka|veckor|månad|månader|år|sekunde|sekunden|minuten|\
     stunde|stunden|tag|tage|woche|wochen|monat|monate|jahr|jahre|time|times|kerta|kertaa|kerran|gång|gånger|mal|\
     person|persons|people|henkilö|henkilöä|hlö|personer|personen|child|children|lapsi|lasta|piece|pieces|pcs|kpl|st|\
     euro|euros|euroa|eur|€|kr|kronor|usd|dollars|km|m|kg|g|l|or|tai|eller|oder|of|and|ja|och|und",
);

impl Style {
    /// That of columns of which nothing is learnt.
    pub(in crate::import) const PLAIN: Self = Self { decimal: None, words: false };

    /// That of a column with these cells.
    #[must_use]
    pub fn of<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Self {
        Self { decimal: decimal_of(cells.clone()), words: are_explained(cells) }
    }

    /// The sign before a fraction: the one said, else the one that the cells show.
    #[must_use]
    pub(in crate::import) fn told(self, said: Decimal) -> Self {
        let decimal = match said {
            Decimal::Either => self.decimal,
            Decimal::Point | Decimal::Comma => Some(said),
        };
        Self { decimal, ..self }
    }

    /// The number of a text as [`key`] writes it: the one that it says, or the one that its words explain.
    pub(in crate::import) fn number(self, text: &str) -> Option<i32> {
        let text = without_pictures(text);
        let explained = || beside(text).filter(|_| self.words).map(|(number, _)| number);
        short_number(text).or_else(|| numbered(text)).or_else(explained)
    }

    pub(in crate::import) fn decimal(self) -> Decimal {
        self.decimal.unwrap_or(Decimal::Either)
    }
}

/// The number and the words of `5 very satisfied` and `very satisfied 5`. The text is as [`key`] writes it.
fn beside(text: &str) -> Option<(i32, &str)> {
    let begins = |rest: &&str| rest.starts_with(|sign: char| sign.is_ascii_digit());
    if let Some(rest) = text.strip_prefix('-').filter(begins) {
        return plainly_beside(rest).map(|(number, words)| (-number, words));
    }
    plainly_beside(text.strip_prefix('+').filter(begins).unwrap_or(text))
}

fn plainly_beside(text: &str) -> Option<(i32, &str)> {
    let (first, rest) = text.split_once(' ')?;
    if let Some(number) = short_number(first) {
        return is_words(rest).then_some((number, rest));
    }
    let end = text.rfind(|sign: char| !sign.is_ascii_digit())?;
    let sign = text.get(end..)?.chars().next()?;
    let (words, last) = (text.get(..end)?, text.get(end + sign.len_utf8()..)?);
    let words = words.trim_end_matches([' ', '-', ':', '=', '|']);
    let is_apart = matches!(sign, ' ' | '-' | ':' | '=' | '|');
    (is_apart && is_words(words)).then(|| Some((short_number(last)?, words))).flatten()
}

/// Whether the words beside the numbers explain these: every number has words of its own, and no two the same.
fn are_explained<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    /// So many different words beside as many numbers are no chance.
    const ENOUGH: usize = 3;
    let mut words: BTreeMap<i32, (String, usize)> = BTreeMap::new();
    let mut bare = (i64::MAX, i64::MIN);
    for cell in cells {
        match whole(cell, Decimal::Either) {
            Ok(number) => bare = (bare.0.min(number), bare.1.max(number)),
            Err(NotWhole::Fraction) => {}
            Err(NotWhole::Text) => {
                let text = key(cell);
                let Some((number, said)) = beside(&text) else { continue };
                let (known, times) = words.entry(number).or_insert_with(|| (said.to_owned(), 0));
                *times += 1;
                if *known != said {
                    return false;
                }
            }
        }
    }
    let unit = |said: &str| UNITS.has(said.split([' ', '.']).next().unwrap_or_default());
    let said: Vec<String> = words.values().map(|(said, _)| said.clone()).collect();
    let differ = said.iter().enumerate().all(|(at, one)| !said[..at].contains(one));
    let (Some(least), Some(most)) = (words.first_key_value(), words.last_key_value()) else {
        return false;
    };
    let (low, high) = (i64::from(*least.0), i64::from(*most.0));
    if !differ || said.iter().any(|one| unit(one)) {
        return false;
    }
    // Words at the ends of a scale, and bare numbers between them.
    let between = bare.0 <= bare.1 && low <= bare.0 && bare.1 <= high && low < high;
    let at_an_end = least.1.1 > 1 && bare.0 <= bare.1 && (low <= bare.0 || bare.1 <= high);
    said.len() >= ENOUGH || between || possible(&said).is_some() && (said.len() > 1 || at_an_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_explain_their_numbers() {
        let explained = |cells: &[&str]| Style::of(cells.iter().copied()).words;
        for cells in [
            &["5 Erittäin tyytyväinen", "1 Erittäin tyytymätön"][..],
            &["5 Loistavaa", "4 Kivaa", "1 Kurjaa", "4 kivaa"],
            &["10 Hurraa", "8", "0 Voi voi", "7"],
            &["10 Extremely likely", "8", "10 Extremely likely", "7"],
            &["Very good - 5", "Good - 4", "Very good - 5"],
            &["Tyytyväinen 4", "Tyytymätön 2"],
            &["-2 Strongly disagree", "0 Neutral", "+2 Strongly agree"],
        ] {
            assert!(explained(cells), "{cells:?}");
        }
        for cells in [
            &["5 euroa", "10 euroa", "7 euroa"][..],
            &["1 week", "2 months", "3 years"],
            &["1 time", "2 times"],
            &["5 Anna", "5 Bertil", "4 Cecilia", "3 David"],
            &["10 or so", "8", "7"],
            &["5 Kaisa", "4", "3"],
            &["Mannerheimintie 5", "Aleksanterinkatu 10", "Aleksanterinkatu 4", "Bulevardi 3"],
            &["5", "4"],
            &[],
        ] {
            assert!(!explained(cells), "{cells:?}");
        }
    }
}
