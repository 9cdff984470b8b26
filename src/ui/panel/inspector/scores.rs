//! Reading a pasted list of scores.

use crate::journey::Scale;

/// Why a list was refused. Places are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ListError {
    /// Something that is no whole number.
    Number {
        /// Its place.
        at: usize,
        /// What stands there.
        text: String,
    },
    /// A score that the scale does not have.
    OffScale {
        /// Its place.
        at: usize,
        /// The score.
        score: i32,
    },
}

/// What a text says: the scores that the scale has, and what does not fit, each as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// The scores.
    pub scores: Vec<i32>,
    /// What was left out, and why.
    pub left: Vec<(String, ListError)>,
}

/// The scores of a text, separated by commas, semicolons, spaces or line ends.
pub(super) fn read(text: &str, scale: Scale) -> List {
    let separates = |c: char| c == ',' || c == ';' || c.is_whitespace();
    let values = text.split(separates).filter(|value| !value.is_empty());
    let mut list = List::default();
    for (at, value) in (1..).zip(values) {
        match one(at, value, scale) {
            Ok(score) => list.scores.push(score),
            Err(error) => list.left.push((value.to_owned(), error)),
        }
    }
    list
}

fn one(at: usize, value: &str, scale: Scale) -> Result<i32, ListError> {
    let plain = value.replace('\u{2212}', "-");
    let score = plain
        .parse::<i32>()
        .map_err(|_| ListError::Number { at, text: value.chars().take(40).collect() })?;
    if scale.holds(score) { Ok(score) } else { Err(ListError::OffScale { at, score }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Metric;

    #[test]
    fn every_separator_is_read() {
        let scale = Scale::usual(Metric::Nps);
        assert_eq!(read("9, 10;7 8\n0\r\n\t3,,", scale).scores, [9, 10, 7, 8, 0, 3]);
        assert_eq!(read(" \n", scale), List::default());
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_place() {
        let scale = Scale::usual(Metric::Nps);
        let left = |text: &str| read(text, scale).left.into_iter().map(|(_, error)| error);
        let ten = ListError::Number { at: 2, text: "ten".into() };
        assert!(left("9 ten 8").eq([ten]));
        assert_eq!(read("9 ten 8", scale).scores, [9, 8], "the good ones are kept");
        assert!(left("9;11").eq([ListError::OffScale { at: 2, score: 11 }]));
        assert!(left("-1").eq([ListError::OffScale { at: 1, score: -1 }]));
    }
}
