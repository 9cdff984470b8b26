//! Reading a pasted list of scores.

use crate::journey::Scale;

/// Why a list was refused. Places are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListError {
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

/// The scores of a text, separated by commas, semicolons, spaces or line ends.
pub fn read(text: &str, scale: Scale) -> Result<Vec<i32>, ListError> {
    let separates = |c: char| c == ',' || c == ';' || c.is_whitespace();
    let values = text.split(separates).filter(|value| !value.is_empty());
    values
        .enumerate()
        .map(|(place, value)| {
            let at = place + 1;
            let plain = value.replace('\u{2212}', "-");
            let score = plain
                .parse::<i32>()
                .map_err(|_| ListError::Number { at, text: value.chars().take(40).collect() })?;
            if scale.holds(score) { Ok(score) } else { Err(ListError::OffScale { at, score }) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Metric;

    #[test]
    fn every_separator_is_read() {
        let scale = Scale::usual(Metric::Nps);
        assert_eq!(read("9, 10;7 8\n0\r\n\t3,,", scale), Ok(vec![9, 10, 7, 8, 0, 3]));
        assert_eq!(read(" \n", scale), Ok(vec![]));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_place() {
        let scale = Scale::usual(Metric::Nps);
        let wrong = ListError::Number { at: 2, text: "ten".into() };
        assert_eq!(read("9 ten 8", scale), Err(wrong));
        assert_eq!(read("9;11", scale), Err(ListError::OffScale { at: 2, score: 11 }));
        assert_eq!(read("-1", scale), Err(ListError::OffScale { at: 1, score: -1 }));
    }
}
