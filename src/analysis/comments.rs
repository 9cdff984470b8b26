//! Comments counted per round and theme.

use super::report::CommentReport;
use crate::journey::{LoopState, Round, RoundId, Touchpoint};
use std::collections::BTreeSet;

/// Per round, the comments of a touchpoint. One without a round counts in the current round.
pub(super) fn comments(
    in_order: &[&Round],
    touchpoint: &Touchpoint,
    current: Option<usize>,
) -> Vec<CommentReport> {
    let mut rounds = vec![CommentReport::default(); in_order.len()];
    for comment in &touchpoint.feedback {
        let of = |id: &RoundId| in_order.iter().position(|round| round.id == *id);
        let place = comment.round.as_ref().map_or(current, of);
        let Some(counted) = place.and_then(|place| rounds.get_mut(place)) else { continue };
        counted.count += 1;
        counted.open += usize::from(comment.state == LoopState::New);
        let themes: BTreeSet<&str> = comment.themes.iter().map(|theme| theme.trim()).collect();
        for theme in themes.into_iter().filter(|theme| !theme.is_empty()) {
            *counted.themes.entry(theme.into()).or_insert(0) += 1;
        }
    }
    rounds
}
