//! Where the columns stand.

use egui::Rangef;

/// The columns from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// All of them.
    pub whole: Rangef,
    /// Touchpoint and kind of question.
    pub name: Rangef,
    /// Whom we ask what.
    pub who: Rangef,
    /// By which means and when.
    pub how: Rangef,
    /// How we know, how long ago.
    pub evidence: Rangef,
    /// How many answered.
    pub n: Rangef,
    /// How many are needed.
    pub need: Rangef,
    /// The score of every round.
    pub rounds: Rangef,
}

/// Shares of the page.
const SHARES: [f32; 7] = [0.145, 0.17, 0.175, 0.09, 0.14, 0.145, 0.135];
/// From the page's edge to the first text, and from the last one to the edge.
const EDGE: f32 = 12.0;
/// Between two columns.
const GAP: f32 = 16.0;

impl Columns {
    /// Columns for a page that reaches so far.
    #[must_use]
    pub fn new(page: Rangef) -> Self {
        let inner = page.span() - 2.0 * EDGE;
        let mut left = page.min + EDGE;
        let [name, who, how, evidence, n, need, rounds] = SHARES.map(|share| {
            let column = Rangef::new(left, left + inner * share - GAP);
            left += inner * share;
            column
        });
        let rounds = Rangef::new(rounds.min, page.max - EDGE);
        Self { whole: page, name, who, how, evidence, n, need, rounds }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_side_by_side_at_every_width() {
        for width in [840.0, 1168.0, 1800.0] {
            let all = Columns::new(Rangef::new(0.0, width));
            let row = [all.name, all.who, all.how, all.evidence, all.n, all.need, all.rounds];
            for pair in row.windows(2) {
                assert!(pair[0].max < pair[1].min && pair[0].span() > 55.0, "{width}: {pair:?}");
            }
            assert!(all.rounds.max <= width);
        }
    }
}
