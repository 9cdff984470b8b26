//! Answers in words: what each may be worth. A suggestion only where the words are a ladder everybody knows.

use crate::import;

/// What an answer in words is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Nobody said yet.
    #[default]
    Unsaid,
    /// It counts as no answer, such as “don't know”.
    NoAnswer,
    /// A point of the scale.
    Score(i32),
}

impl Worth {
    /// The point of the scale; `None` is no answer.
    #[must_use]
    pub(crate) fn score(self) -> Option<i32> {
        match self {
            Self::Score(score) => Some(score),
            Self::Unsaid | Self::NoAnswer => None,
        }
    }

    /// As it is typed: a number, or a dash for no answer.
    #[must_use]
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "" => Some(Self::Unsaid),
            "-" | "–" | "—" | "\u{2212}" => Some(Self::NoAnswer),
            number => number.replace('\u{2212}', "-").parse().ok().map(Self::Score),
        }
    }

    /// As it is shown.
    #[must_use]
    pub(crate) fn text(self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::NoAnswer => "–".to_owned(),
            Self::Score(score) => score.to_string().replace('-', "\u{2212}"),
        }
    }
}

/// Words with what they may be worth, and the ends of the scale they would be on.
type Suggested = (Vec<(String, Worth)>, Option<(i32, i32)>);

/// Words that stand among numbers: which of them are no answers.
#[must_use]
pub(super) fn alone(words: &[String]) -> Vec<(String, Worth)> {
    let of = |word: &String| match import::alone(word) {
        Some(None) => Worth::NoAnswer,
        Some(Some(score)) => Worth::Score(score),
        None => Worth::Unsaid,
    };
    words.iter().map(|word| (word.clone(), of(word))).collect()
}

/// What the words may be worth, in the order of the scale, and its ends where they come from one that
/// everybody knows. Words without a number are not in it twice.
#[must_use]
pub(super) fn suggested(words: &[String]) -> Suggested {
    let of = |score: Option<i32>| score.map_or(Worth::NoAnswer, Worth::Score);
    let known = import::possible(words).or_else(|| import::partly(words));
    let mut found: Vec<(String, Worth)> = match &known {
        Some((worth, _)) => {
            let of = |word: &String| match worth.iter().find(|(known, _)| known == word) {
                Some((_, score)) => of(*score),
                None => Worth::Unsaid,
            };
            words.iter().map(|word| (word.clone(), of(word))).collect()
        }
        None => words
            .iter()
            .map(|word| (word.clone(), import::alone(word).map_or(Worth::Unsaid, of)))
            .collect(),
    };
    found.sort_by_key(|(_, worth)| match worth {
        Worth::Score(score) => (0, *score),
        Worth::Unsaid => (1, 0),
        Worth::NoAnswer => (2, 0),
    });
    let scores = || found.iter().filter_map(|(_, worth)| worth.score());
    let seen = || scores().min().zip(scores().max()).filter(|(min, max)| min < max);
    let ends = known.map(|(_, ends)| ends).or_else(seen);
    (found, ends)
}
