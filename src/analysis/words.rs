//! Frequent words of comments that nobody has given a theme yet: what themes might be called.
//!
//! Inflected forms of a word count together (`jono`, `jonossa`, `jonot`; `leverans`, `leveransen`), and the form
//! that is used most is shown. Each comment is read in the language most of whose small words it has.

use super::stop_words::{Tongue, is_stop_word};
use super::voices::{Comments, themes_of};
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use unicode_segmentation::UnicodeSegmentation;

/// A word that comes up in several comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrequentWord {
    /// Its most frequent form, in lower case.
    pub word: String,
    /// In how many comments it is, in any form.
    pub comments: usize,
}

/// A word in one comment only says nothing.
const LEAST_COMMENTS: usize = 2;
/// Shorter words are no themes.
const LEAST_LETTERS: usize = 3;

/// The `most` words that are in the most untagged comments, the most frequent first. Words that are themes
/// already are left out.
#[must_use]
pub fn frequent_words(comments: &Comments, most: usize) -> Vec<FrequentWord> {
    let untagged = || {
        let all = comments.all().iter().map(|one| &one.feedback);
        all.filter(|one| themes_of(one).next().is_none()).map(|one| one.text.as_str())
    };
    let tongues: Vec<Option<Tongue>> = untagged().map(tongue).collect();
    let usual = usual(&tongues);
    let mut groups = Groups::new();
    for (text, tongue) in untagged().zip(&tongues) {
        groups.add(text, tongue.unwrap_or(usual));
    }
    let themes: BTreeSet<&str> =
        comments.all().iter().flat_map(|one| themes_of(&one.feedback)).collect();
    let themes = themes.into_iter().map(|theme| groups.stem(&theme.to_lowercase(), usual));
    let themes: BTreeSet<String> = themes.collect();
    groups.frequent(most, &themes)
}

/// The words of a text in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.unicode_words().map(str::to_lowercase)
}

/// The language most of whose small words a text has. Of equal ones the one that has its letters; none where
/// that does not tell either.
fn tongue(text: &str) -> Option<Tongue> {
    let mut hits = [0_usize; 3];
    for word in words(text) {
        for (hit, tongue) in hits.iter_mut().zip(Tongue::ALL) {
            *hit += usize::from(is_stop_word(tongue, &word));
        }
    }
    let most = hits.into_iter().max().unwrap_or(0);
    let has = |letters: &[char]| text.chars().any(|c| letters.contains(&c));
    let has_letters = |tongue: &Tongue| match tongue {
        Tongue::Finnish => !has(&['å', 'Å']),
        Tongue::Swedish => true,
        Tongue::English => !has(&['å', 'Å', 'ä', 'Ä', 'ö', 'Ö']),
    };
    let with_most = hits.into_iter().zip(Tongue::ALL).filter(|(hit, _)| *hit == most);
    let mut possible = with_most.map(|(_, tongue)| tongue).filter(has_letters);
    let tongue = possible.next()?;
    possible.next().is_none().then_some(tongue)
}

/// What most comments are written in.
fn usual(tongues: &[Option<Tongue>]) -> Tongue {
    let count = |tongue: &Tongue| tongues.iter().flatten().filter(|one| *one == tongue).count();
    Tongue::ALL.into_iter().rev().max_by_key(count).unwrap_or(Tongue::Finnish)
}

/// Words with all their forms.
struct Groups {
    stemmers: BTreeMap<Tongue, Stemmer>,
    /// From a form to its place in `forms`; the same letters may be words of two languages.
    known: HashMap<(Tongue, String), usize>,
    forms: Vec<Form>,
    by_stem: HashMap<String, usize>,
    all: Vec<Group>,
    texts: usize,
}

struct Form {
    word: String,
    group: usize,
    times: usize,
}

struct Group {
    stem: String,
    comments: usize,
    /// The last comment that was counted.
    seen_in: usize,
}

impl Groups {
    fn new() -> Self {
        let stemmer = |tongue| match tongue {
            Tongue::Finnish => Stemmer::create(Algorithm::Finnish),
            Tongue::Swedish => Stemmer::create(Algorithm::Swedish),
            Tongue::English => Stemmer::create(Algorithm::English),
        };
        Self {
            stemmers: Tongue::ALL.map(|tongue| (tongue, stemmer(tongue))).into(),
            known: HashMap::new(),
            forms: Vec::new(),
            by_stem: HashMap::new(),
            all: Vec::new(),
            texts: 0,
        }
    }

    fn add(&mut self, text: &str, tongue: Tongue) {
        self.texts += 1;
        for word in words(text) {
            let has_digit = word.chars().any(char::is_numeric);
            let is_short = word.chars().count() < LEAST_LETTERS;
            if has_digit || is_short || Tongue::ALL.iter().any(|one| is_stop_word(*one, &word)) {
                continue;
            }
            let Some(form) = self.form(word, tongue) else { continue };
            form.times += 1;
            let group = form.group;
            if let Some(group) = self.all.get_mut(group)
                && group.seen_in != self.texts
            {
                group.seen_in = self.texts;
                group.comments += 1;
            }
        }
    }

    fn form(&mut self, word: String, tongue: Tongue) -> Option<&mut Form> {
        let key = (tongue, word);
        if let Some(known) = self.known.get(&key) {
            return self.forms.get_mut(*known);
        }
        let stem = self.stem(&key.1, tongue);
        let group = *self.by_stem.entry(stem.clone()).or_insert(self.all.len());
        if group == self.all.len() {
            self.all.push(Group { stem, comments: 0, seen_in: 0 });
        }
        self.forms.push(Form { word: key.1.clone(), group, times: 0 });
        self.known.insert(key, self.forms.len() - 1);
        self.forms.last_mut()
    }

    /// What the forms of a word have in common.
    fn stem(&self, word: &str, tongue: Tongue) -> String {
        let Some(stemmer) = self.stemmers.get(&tongue) else { return word.into() };
        let stem = stemmer.stem(word);
        if tongue == Tongue::Finnish { without_us(&stem).into() } else { stem.into_owned() }
    }

    fn frequent(&self, most: usize, themes: &BTreeSet<String>) -> Vec<FrequentWord> {
        // The form used most; of equal ones the shortest, which is most often the plain one.
        let mut best: Vec<Option<&Form>> = vec![None; self.all.len()];
        for form in &self.forms {
            let Some(best) = best.get_mut(form.group) else { continue };
            let worth = |one: &Form| (one.times, std::cmp::Reverse(one.word.chars().count()));
            if best.is_none_or(|old| worth(form) > worth(old)) {
                *best = Some(form);
            }
        }
        let found = self.all.iter().zip(best).filter_map(|(group, form)| {
            let is_new = group.comments >= LEAST_COMMENTS && !themes.contains(&group.stem);
            let word = form.filter(|_| is_new)?.word.clone();
            Some(FrequentWord { word, comments: group.comments })
        });
        let mut found: Vec<FrequentWord> = found.collect();
        found.sort_by(|a, b| b.comments.cmp(&a.comments).then_with(|| a.word.cmp(&b.word)));
        found.truncate(most);
        found
    }
}

/// Finnish nouns in -us, -ys and -uus change their stem (`toimitus`, `toimituksen`, `toimitusta`; `nopeus`,
/// `nopeuden`), which the stemmer leaves apart: here all end in the vowel.
fn without_us(stem: &str) -> &str {
    let Some(bare) = ["ks", "s", "d", "t"].iter().find_map(|end| stem.strip_suffix(end)) else {
        return stem;
    };
    let is_long = bare.chars().count() >= 5;
    if is_long && bare.ends_with(['u', 'y']) { bare } else { stem }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Feedback, FeedbackId, Journey, Stage, StageId, StageKind};
    use crate::journey::{Touchpoint, TouchpointId};
    use std::sync::Arc;

    fn comments(texts: &[(&str, &[&str])]) -> Comments {
        let comment = |(at, (text, themes)): (usize, &(&str, &[&str]))| {
            let mut one = Feedback::new(FeedbackId::from_bits(at as u64), text, None);
            one.themes = themes.iter().map(|theme| (*theme).to_owned()).collect();
            Arc::new(one)
        };
        let mut touchpoint = Touchpoint::new(TouchpointId::from_bits(1), "");
        touchpoint.feedback = texts.iter().enumerate().map(comment).collect();
        let mut stage = Stage::new(StageId::from_bits(2), StageKind::Use, "");
        stage.touchpoints.push(Arc::new(touchpoint));
        let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
        Comments::of(&journey, None)
    }

    fn found(texts: &[&str]) -> Vec<(String, usize)> {
        let texts: Vec<(&str, &[&str])> = texts.iter().map(|text| (*text, &[][..])).collect();
        let all = frequent_words(&comments(&texts), 10);
        all.into_iter().map(|one| (one.word, one.comments)).collect()
    }

    fn pairs(expected: &[(&str, usize)]) -> Vec<(String, usize)> {
        expected.iter().map(|(word, n)| ((*word).to_owned(), *n)).collect()
    }

    #[test]
    fn finnish_forms_count_together() {
        let all = found(&[
            "Jono oli liian pitkä ja jonossa oli kylmä.",
            "Jonot ovat pitkiä, mutta jono liikkui.",
            "Toimitus tuli myöhässä.",
            "Toimituksen seuranta ei toiminut, ja toimitusta sai odottaa.",
            "Jonon lopussa ei ole valoa; toimitukset unohtuivat.",
        ]);
        assert_eq!(all, pairs(&[("jono", 3), ("toimitus", 3), ("pitkä", 2)]));
    }

    #[test]
    fn swedish_and_english_forms_count_together() {
        let all =
            found(&["Leveransen var sen.", "Vi väntade på leveransen.", "Leveranser är dyra"]);
        assert_eq!(all, pairs(&[("leveransen", 3)]));
        let all =
            found(&["The queues were long", "I hate queues", "A queue and no queueing system"]);
        assert_eq!(all, pairs(&[("queues", 3)]));
    }

    #[test]
    fn each_comment_is_read_in_its_own_language() {
        let all = found(&[
            "Kassan jono ei liiku ja se on ikävää",
            "Jonossa on kylmä",
            "Kön är för lång och kassan är stängd",
            "The queue is long",
            "The queue is not moving",
        ]);
        assert!(all.contains(&("jono".into(), 2)) && all.contains(&("queue".into(), 2)), "{all:?}");
    }

    #[test]
    fn small_words_numbers_and_known_themes_are_left_out() {
        let all = comments(&[
            ("Ja se on 2026 hinta, hinta!", &[]),
            ("Se on hinnan ja jonon 2026", &[]),
            ("Hinnat nousivat, jono ei", &[]),
            ("tämä on jo merkitty hinta", &["Hinta"]),
        ]);
        let all: Vec<_> = frequent_words(&all, 10).into_iter().map(|one| one.word).collect();
        assert_eq!(
            all,
            ["jono"],
            "prices are a theme already; the shorter of equal forms is shown"
        );
        assert!(found(&[]).is_empty() && found(&["", "ja", "🙂 !!"]).is_empty());
    }

    #[test]
    fn strange_letters_do_no_harm() {
        let mut dice = fastrand::Rng::with_seed(7);
        let letters: Vec<char> = "aeiouyäöåstknßİıΆ中𝔄'’-\u{300}🙂 ".chars().collect();
        let mut text = String::new();
        for _ in 0..200_000 {
            text.push(dice.choice(&letters).copied().unwrap_or(' '));
        }
        for tongue in Tongue::ALL {
            Groups::new().add(&text, tongue);
        }
    }
}
