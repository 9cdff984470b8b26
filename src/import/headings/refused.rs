//! Whether one cell would be taken, told without reading the file: for marking cells in a preview.

use crate::import::choices::spec::Scores;
use crate::import::tally::rejected::on_one_line;
use crate::import::values::alike::key;
use crate::import::values::score::{Labels, NoScore, score};
use crate::import::values::style::Style;
use crate::journey::{Better, Scale};

/// How the cells of a column of answers are read, prepared once for many cells.
pub struct Reader {
    labels: Labels,
    scale: Scale,
    style: Style,
}

impl Reader {
    /// The reader of answers with these words and this scale; `None` where the scale is not known.
    #[must_use]
    pub fn new(scores: &Scores, style: Style) -> Option<Self> {
        let (min, max) = scores.scale?;
        let scale = Scale::new(min, max, scores.better.unwrap_or(Better::Higher)).ok()?;
        let labels = scores.labels.iter().map(|(word, worth)| (key(word), *worth)).collect();
        Some(Self { labels, scale, style })
    }

    /// Whether the cell would be rejected.
    #[must_use]
    pub fn refuses(&self, cell: &str) -> bool {
        match score(cell, &self.labels, self.scale, self.style) {
            Ok(_) => false,
            // Shares of one on a scale of per cent stop the whole import; a preview marks them alike.
            Err(
                NoScore::Fault
                | NoScore::NoResult
                | NoScore::Fraction
                | NoScore::Share
                | NoScore::Percent
                | NoScore::Unclear
                | NoScore::Several
                | NoScore::Text
                | NoScore::Outside,
            ) => true,
        }
    }
}

/// A cell as rejections tell it: its beginning, on one line.
#[must_use]
pub fn as_told(cell: &str) -> String {
    on_one_line(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_in_the_import() {
        let labels = vec![("En osaa sanoa".to_owned(), None), ("Hyvä".to_owned(), Some(5))];
        let scores = Scores { scale: Some((1, 5)), labels, ..Scores::default() };
        let reader = Reader::new(&scores, Style::PLAIN).expect("a scale");
        for cell in ["", " 3 ", "hyvä", "en osaa  sanoa", "5 - erinomainen", "★★★", "4,0"] {
            assert!(!reader.refuses(cell), "{cell}");
        }
        for cell in ["9", "0", "4,5", "ehkä", "#REF!", "85 %"] {
            assert!(reader.refuses(cell), "{cell}");
        }
        assert!(Reader::new(&Scores::default(), Style::PLAIN).is_none());
    }
}
