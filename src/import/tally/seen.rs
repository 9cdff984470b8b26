//! What cells were found to mean while rows are counted.

use super::met::Met;
use super::part::place;
use super::partial::State;
use crate::import::values::score::NoScore;
use crate::import::values::spelled::Spelled;

/// What cells were found to mean; each spelling is worked out once.
#[derive(Clone, Default)]
pub(in crate::import) struct Seen {
    scores: Vec<Spelled<Result<Option<i32>, NoScore>>>,
    /// What cells say, as numbers.
    pub(in crate::import) cells: Met,
    pub(in crate::import) states: Vec<Spelled<State>>,
    pub(in crate::import) filters: Vec<Spelled<(bool, u64)>>,
    pub(in crate::import) questions: Spelled<Option<usize>>,
    pub(in crate::import) totals: Spelled<bool>,
}

impl Seen {
    pub(in crate::import) fn score(
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
