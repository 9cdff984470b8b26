//! What a test found, in six columns: its 95 % interval, the one corrected for all tests of the view, and both p.

use super::{Cell, Sheet};
use crate::i18n::Words;

/// A test's two intervals and two p.
pub(super) struct Tested {
    pub(super) interval: Option<(f64, f64)>,
    pub(super) holm_interval: Option<(f64, f64)>,
    pub(super) p: Option<f64>,
    pub(super) p_holm: Option<f64>,
}

impl Tested {
    /// In the order of [`Sheet::tested`].
    pub(super) fn cells(&self) -> [Cell; 6] {
        let end = |of: Option<(f64, f64)>, end: fn((f64, f64)) -> f64| Cell::number(of.map(end), 1);
        [
            end(self.interval, |it| it.0),
            end(self.interval, |it| it.1),
            end(self.holm_interval, |it| it.0),
            end(self.holm_interval, |it| it.1),
            Cell::number(self.p, 4),
            Cell::number(self.p_holm, 4),
        ]
    }
}

impl Sheet {
    /// The columns of a test.
    pub(super) fn tested(self, words: &Words) -> Self {
        self.numbers("export-column-lo", words)
            .numbers("export-column-hi", words)
            .numbers("export-column-lo-holm", words)
            .numbers("export-column-hi-holm", words)
            .numbers("export-column-p", words)
            .numbers("export-column-p-holm", words)
    }
}
