//! Where the columns of the list stand.

use egui::Rangef;

/// From this width on, every row is one line of columns; below, two lines.
const WIDE: f32 = 620.0;
/// Width and height of one of the five steps.
pub(super) const STEP: f32 = 22.0;
/// Room right of the columns, for the bar that scrolls.
const RIGHT: f32 = 8.0;

/// The columns from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Columns {
    pub whole: Rangef,
    pub rank: Rangef,
    pub name: Rangef,
    pub steps: Rangef,
    pub score: Rangef,
    pub verdict: Rangef,
    pub priority: Rangef,
    /// Every row is one line.
    pub wide: bool,
}

impl Columns {
    /// Columns for a list of this width.
    pub(super) fn new(whole: Rangef) -> Self {
        let wide = whole.span() >= WIDE;
        let rank = Rangef::new(whole.min + 10.0, whole.min + 30.0);
        let right = whole.max - RIGHT;
        let priority = Rangef::new(right - 88.0, right);
        let steps = |left: f32| Rangef::new(left, left + 5.0 * STEP);
        let first = rank.max + 10.0;
        if wide {
            let verdict = Rangef::new(priority.min - 120.0, priority.min - 10.0);
            // As wide as its head.
            let score = Rangef::new(verdict.min - 108.0, verdict.min - 8.0);
            let steps = steps(score.min - 14.0 - 5.0 * STEP);
            let name = Rangef::new(first, steps.min - 12.0);
            return Self { whole, rank, name, steps, score, verdict, priority, wide };
        }
        let steps = steps(first);
        let score = Rangef::new(steps.max + 14.0, steps.max + 14.0 + 62.0);
        Self {
            whole,
            rank,
            name: Rangef::new(first, priority.min - 12.0),
            steps,
            score,
            verdict: Rangef::new(score.max + 8.0, right),
            priority,
            wide,
        }
    }

    /// How high a row is.
    pub(super) fn row_height(&self) -> f32 {
        if self.wide { 44.0 } else { 60.0 }
    }

    /// The middles of the two lines of a row, from its own middle.
    pub(super) fn lines(&self) -> (f32, f32) {
        if self.wide { (-8.0, 9.0) } else { (-14.0, 13.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_side_by_side_at_every_width() {
        for width in [340.0, 420.0, 619.0, 620.0, 640.0, 760.0, 900.0] {
            let columns = Columns::new(Rangef::new(0.0, width));
            let order = if columns.wide {
                vec![
                    columns.rank,
                    columns.name,
                    columns.steps,
                    columns.score,
                    columns.verdict,
                    columns.priority,
                ]
            } else {
                vec![columns.rank, columns.steps, columns.score, columns.verdict]
            };
            for pair in order.windows(2) {
                assert!(pair[0].max < pair[1].min, "{width}: {order:?}");
            }
            assert!(order.iter().all(|one| one.span() > 19.0), "{width}: {order:?}");
            assert!(columns.name.span() > 100.0 && columns.verdict.span() > 80.0, "{width}");
        }
    }
}
