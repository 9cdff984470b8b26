//! What cells were found to mean while rows are counted.

use super::met::Met;
use super::part::place;
use super::partial::State;
use super::score::NoScore;
use super::spelled::Spelled;

/// What cells were found to mean; each spelling is worked out once.
#[derive(Clone, Default)]
pub(super) struct Seen {
    scores: Vec<Spelled<Result<Option<i32>, NoScore>>>,
    /// What cells say, as numbers.
    pub(super) cells: Met,
    pub(super) states: Vec<Spelled<State>>,
    pub(super) filters: Vec<Spelled<(bool, u64)>>,
    pub(super) questions: Spelled<Option<usize>>,
    pub(super) totals: Spelled<bool>,
}

impl Seen {
    pub(super) fn score(
        &mut self,
        target: usize,
        cell: &str,
        make: impl FnOnce(&str) -> Result<Option<i32>, NoScore>,
    ) -> Result<Option<i32>, NoScore> {
        if cell.is_empty() {
            return Ok(None);
        }
        place(&mut self.scores, target).of(cell, make)
    }
}
