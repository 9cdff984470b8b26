//! Changes of the selected comments, as one edit each.

use super::found::Found;
use super::selected::Selected;
use crate::edit::Edit;
use crate::journey::{Date, Feedback, FeedbackId, FeedbackOf, Journey, LoopState};
use crate::ui::context::Context;
use std::sync::Arc;

/// The selected comments as they are now, in the order of the list.
pub(super) fn selected<'a>(
    journey: &'a Journey,
    found: &Found,
    selected: &Selected,
) -> Vec<(FeedbackOf, &'a Arc<Feedback>)> {
    let all = found.comments.all();
    let ids = selected.ids();
    // One comment, as most often, is found without looking through all rows.
    let rows = match selected.head() {
        Some(head) if ids.len() == 1 => found.rows.get(head..=head),
        _ => Some(found.rows.as_slice()),
    };
    let rows = rows.unwrap_or_default().iter().filter_map(|at| all.get(*at));
    let rows = rows.filter(|one| ids.contains(&one.feedback.id)).take(ids.len());
    rows.filter_map(|one| match one.now(journey) {
        Some(now) => Some((now.of(), now.feedback)),
        // The list is a moment older than the journey.
        None => elsewhere(journey, &one.feedback.id),
    })
    .collect()
}

fn elsewhere<'a>(journey: &'a Journey, id: &FeedbackId) -> Option<(FeedbackOf, &'a Arc<Feedback>)> {
    let of = |held: &'a [Arc<Feedback>]| held.iter().find(|now| now.id == *id);
    let touchpoint = journey
        .touchpoints()
        .find_map(|(_, one)| Some((FeedbackOf::Touchpoint(one.id.clone()), of(&one.feedback)?)));
    let stage = || {
        journey
            .stages
            .iter()
            .find_map(|one| Some((FeedbackOf::Stage(one.id.clone()), of(&one.feedback)?)))
    };
    let whole = || Some((FeedbackOf::Journey, of(&journey.feedback)?));
    touchpoint.or_else(stage).or_else(whole)
}

/// The edit that changes the selected comments; none where nothing would change.
pub(super) fn edit(
    cx: &Context<'_>,
    found: &Found,
    chosen: &Selected,
    change: impl Fn(&mut Feedback),
) -> Option<Edit> {
    let changed = selected(cx.journey, found, chosen).into_iter().filter_map(|(of, old)| {
        let mut new = old.as_ref().clone();
        change(&mut new);
        (new != **old).then_some((of, new))
    });
    let changed: Vec<(FeedbackOf, Feedback)> = changed.collect();
    (!changed.is_empty()).then_some(Edit::ReplaceFeedback(changed))
}

/// Gives a comment a theme, once.
pub(super) fn add_theme(comment: &mut Feedback, theme: &str) {
    let theme = theme.trim();
    if !theme.is_empty() && !comment.themes.iter().any(|one| one.trim() == theme) {
        comment.themes.push(theme.to_owned());
    }
}

/// Takes a theme away.
pub(super) fn remove_theme(comment: &mut Feedback, theme: &str) {
    comment.themes.retain(|one| one.trim() != theme);
}

/// Brings a comment to a state, on this day and by whoever did it last; a comment that is there already
/// keeps its day.
pub(super) fn bring_to(comment: &mut Feedback, state: LoopState, today: Date, who: &str) {
    if comment.state == state {
        return;
    }
    comment.bring_to(state, today);
    if state != LoopState::New && comment.handling.who.is_empty() {
        who.clone_into(&mut comment.handling.who);
    }
}

/// The state after this one; after the last one none.
pub(super) fn next(state: LoopState) -> Option<LoopState> {
    LoopState::ALL.into_iter().find(|one| *one > state)
}
