//! Rows of different heights below each other, found by where they stand: a frame asks for those in sight, and the
//! thousands of others cost nothing.

use egui::Rangef;
use std::ops::Range;

/// Where rows stand below each other, counted from the upper edge of the first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    /// The lower edge of each.
    ends: Vec<f32>,
}

impl Stack {
    /// Of their heights, in points.
    #[must_use]
    pub fn new(heights: impl IntoIterator<Item = f32>) -> Self {
        // Summed in double precision: tens of thousands of rows stay where they belong.
        let mut end = 0.0_f64;
        let ends = heights.into_iter().map(|height| {
            end += f64::from(height);
            end as f32
        });
        Self { ends: ends.collect() }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// There are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How high all of them are.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.ends.last().copied().unwrap_or_default()
    }

    /// Where a row stands; below all of them where there is none of this number.
    #[must_use]
    pub fn place(&self, at: usize) -> Rangef {
        let end = |at: usize| self.ends.get(at).copied();
        let top = at.checked_sub(1).map_or(Some(0.0), end).unwrap_or_else(|| self.height());
        Rangef::new(top, end(at).unwrap_or(top))
    }

    /// The rows of which something lies between two heights.
    #[must_use]
    pub fn between(&self, y: Rangef) -> Range<usize> {
        let first = self.ends.partition_point(|end| *end <= y.min);
        let last = self.ends.partition_point(|end| *end < y.max);
        first..(last + 1).min(self.ends.len()).max(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_where_they_stand() {
        let stack = Stack::new([10.0, 20.0, 30.0, 40.0]);
        assert_eq!(stack.height(), 100.0);
        assert_eq!(stack.place(2), Rangef::new(30.0, 60.0));
        assert_eq!(stack.between(Rangef::new(0.0, 5.0)), 0..1);
        assert_eq!(stack.between(Rangef::new(10.0, 35.0)), 1..3);
        assert_eq!(stack.between(Rangef::new(-50.0, 500.0)), 0..4);
        assert_eq!(stack.between(Rangef::new(200.0, 300.0)), 4..4);
        assert_eq!(stack.place(9), Rangef::new(100.0, 100.0));
        assert_eq!(Stack::default().between(Rangef::new(0.0, 9.0)), 0..0);
    }
}
