//! Where the columns stand and how wide the axes are.

use super::WHOLE_WIDTH;
use crate::wording::compare::rows::Rows;
use egui::Rangef;

/// Space to the left and right of 0 and 100, for the markers and the value beside them.
const BEFORE_AXIS: f32 = 36.0;
const AFTER_AXIS: f32 = 40.0;
/// Space beside the ends of the change axis, for half a diamond.
const BESIDE_CHANGE: f32 = 12.0;
/// From this width on, the units of each question have a column of their own.
const WIDE: f32 = 1040.0;
/// The numbers of an axis stand no closer than this.
const BETWEEN_NUMBERS: f32 = 28.0;
/// Height of a row.
const ROW: f32 = 28.0;
/// Height of a row with two lines.
const TWO_LINE_ROW: f32 = 34.0;
/// Ends of the change axis that are easy to halve.
const ENDS: [f64; 7] = [10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 80.0];

/// An axis on the page: what number stands where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// From the left end of the plot to its right end.
    pub place: Rangef,
    /// The numbers at the first and last tick.
    pub ends: (f64, f64),
    /// Space outside of the first and last tick.
    pub beside: (f32, f32),
}

impl Axis {
    /// Numbers per point.
    pub(super) fn per_point(&self) -> f64 {
        let inner = (self.place.span() - self.beside.0 - self.beside.1).max(1.0);
        (self.ends.1 - self.ends.0) / f64::from(inner)
    }

    /// The numbers at the very ends of the plot.
    pub(super) fn bounds(&self) -> (f64, f64) {
        let per_point = self.per_point();
        (
            self.ends.0 - f64::from(self.beside.0) * per_point,
            self.ends.1 + f64::from(self.beside.1) * per_point,
        )
    }

    /// Where a number stands.
    pub(super) fn at(&self, value: f64) -> f32 {
        let from_first = (value - self.ends.0) / self.per_point();
        self.place.min + self.beside.0 + from_first as f32
    }

    /// Five ticks.
    pub(super) fn ticks(&self) -> [f64; 5] {
        let step = (self.ends.1 - self.ends.0) / 4.0;
        [0.0, 1.0, 2.0, 3.0, 4.0].map(|at| self.ends.0 + at * step)
    }

    /// The ticks whose numbers are written: where all have no room, both ends and the middle.
    pub(super) fn written(&self) -> impl Iterator<Item = f64> {
        let all = self.ticks();
        let is_crowded = self.at(all[1]) - self.at(all[0]) < BETWEEN_NUMBERS;
        all.into_iter().step_by(if is_crowded { 2 } else { 1 })
    }
}

/// The columns from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Columns {
    pub whole: Rangef,
    pub name: Rangef,
    /// None where there is no room for it.
    pub metric: Option<Rangef>,
    /// None on a narrow page: then these numbers stand under the metric.
    pub own: Option<Rangef>,
    pub scores: Axis,
    pub change: Axis,
    pub verdict: Rangef,
    /// None where it stands under the verdict.
    pub n: Option<Rangef>,
}

impl Columns {
    /// Columns for a page of this width.
    pub(super) fn new(page: Rangef, change_end: f64) -> Self {
        let width = page.span();
        let is_wide = width >= WIDE;
        let is_whole = width >= WHOLE_WIDTH;
        let name = (width * 0.15).clamp(136.0, 260.0);
        let metric = if is_wide { (width * 0.095).clamp(116.0, 150.0) } else { 120.0 };
        let metric = if is_whole { metric } else { 0.0 };
        let own = if is_wide { 132.0 } else { 0.0 };
        let verdict = (width * 0.14).clamp(172.0, 196.0);
        let n = match (is_wide, is_whole) {
            (true, _) => 108.0,
            (false, true) => 88.0,
            (false, false) => 0.0,
        };
        let plots = (width - name - metric - own - verdict - n).max(220.0);
        let change = (plots * 0.38).min(360.0);

        let mut left = page.min;
        let mut next = |width: f32| {
            let column = Rangef::new(left, left + width);
            left += width;
            column
        };
        let gap = |column: Rangef| Rangef::new(column.min, column.max - 12.0);
        Self {
            whole: page,
            name: Rangef::new(page.min + 12.0, gap(next(name)).max),
            metric: Some(gap(next(metric))).filter(|_| is_whole),
            own: Some(gap(next(own))).filter(|_| is_wide),
            scores: Axis {
                place: next(plots - change),
                ends: (0.0, 100.0),
                beside: if is_wide { (BEFORE_AXIS, AFTER_AXIS) } else { (20.0, 32.0) },
            },
            change: Axis {
                place: next(change),
                ends: (-change_end, change_end),
                beside: (BESIDE_CHANGE, BESIDE_CHANGE),
            },
            verdict: {
                let column = next(verdict);
                Rangef::new(column.min + 12.0, column.max)
            },
            n: Some(gap(next(n))).filter(|_| is_whole),
        }
    }
}

impl Columns {
    /// How high a row is: higher where it has two lines.
    pub(super) fn row_height(&self) -> f32 {
        if self.own.is_some() { ROW } else { TWO_LINE_ROW }
    }
}

/// The end of the change axis: the first round number that holds every interval.
pub(super) fn change_end(rows: &Rows) -> f64 {
    ENDS.into_iter().find(|end| rows.reach <= *end).unwrap_or(100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_where_the_plot_puts_them() {
        let columns = Columns::new(Rangef::new(10.0, 1210.0), 50.0);
        for axis in [columns.scores, columns.change] {
            let (lo, hi) = axis.bounds();
            assert!((axis.at(lo) - axis.place.min).abs() < 0.01);
            assert!((axis.at(hi) - axis.place.max).abs() < 0.01);
            assert_eq!(axis.ticks()[4], axis.ends.1);
        }
    }

    #[test]
    fn the_numbers_of_an_axis_never_crowd() {
        for (width, end) in [(540.0, 100.0), (556.0, 100.0), (760.0, 100.0), (1224.0, 20.0)] {
            let columns = Columns::new(Rangef::new(0.0, width), end);
            for axis in [columns.scores, columns.change] {
                let places: Vec<f32> = axis.written().map(|tick| axis.at(tick)).collect();
                let is_apart = places.windows(2).all(|pair| pair[1] - pair[0] >= BETWEEN_NUMBERS);
                assert!(is_apart, "{width}: {places:?}");
            }
        }
    }

    #[test]
    fn columns_stand_side_by_side_at_every_width() {
        for width in [540.0, 640.0, 760.0, 1000.0, 1040.0, 1224.0, 1860.0, 2400.0] {
            let all = Columns::new(Rangef::new(0.0, width), 20.0);
            let mut ends = vec![all.name];
            ends.extend(all.metric);
            ends.extend(all.own);
            ends.extend([all.scores.place, all.change.place, all.verdict]);
            ends.extend(all.n);
            for pair in ends.windows(2) {
                assert!(pair[0].max <= pair[1].min && pair[0].span() > 40.0, "{width}: {pair:?}");
            }
            assert!(ends.iter().all(|column| column.max <= width), "{width}");
        }
    }
}
