//! What the selected comments have in common.

use crate::journey::{Date, Feedback, FeedbackOf, LoopState};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The selected comments in short.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Summary {
    /// How many.
    pub n: usize,
    /// Their themes in the order they come up, and how many of them have each.
    pub themes: Vec<(String, usize)>,
    /// Their state, where it is the same.
    pub state: Option<LoopState>,
    /// Who handled them, where it is the same.
    pub who: Option<String>,
    /// When, where it is the same.
    pub date: Option<Date>,
    /// The selection and the list it was made from.
    pub of: (u64, u64),
}

impl Summary {
    /// Counts the comments.
    #[must_use]
    pub(super) fn new(comments: &[(FeedbackOf, &Arc<Feedback>)], of: (u64, u64)) -> Self {
        let mut themes: Vec<(String, usize)> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, comment) in comments {
            for theme in comment.themes.iter().map(|theme| theme.trim()) {
                let place = *places.entry(theme).or_insert(themes.len());
                match themes.get_mut(place) {
                    Some((_, n)) => *n += 1,
                    None => themes.push((theme.to_owned(), 1)),
                }
            }
        }
        let mut comments = comments.iter().map(|(_, comment)| comment);
        let n = comments.len();
        let Some(first) = comments.next() else { return Self { of, ..Self::default() } };
        let mut same = (true, true, true);
        for other in comments {
            same.0 &= other.state == first.state;
            same.1 &= other.handling.who == first.handling.who;
            same.2 &= other.handling.date == first.handling.date;
        }
        Self {
            n,
            themes,
            state: same.0.then_some(first.state),
            who: same.1.then(|| first.handling.who.clone()),
            date: first.handling.date.filter(|_| same.2),
            of,
        }
    }
}
