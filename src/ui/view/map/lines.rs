//! What stands in the cells of lanes, and the edits that change it.

use super::kept::{Kept, change_texts, kept};
use super::span::Span;
use crate::edit::{Edit, Step};
use crate::journey::{
    Action, ActionId, ActionState, Delivery, Journey, Management, Touchpoint, TouchpointId,
};
use crate::paint::map::Lane;
use std::sync::Arc;

/// A line in a cell: one that is there, or a new one below the last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    /// Whose cell.
    pub touchpoint: TouchpointId,
    /// In which lane.
    pub lane: Lane,
    /// Which line; as many as there are: a new one.
    pub line: usize,
}

/// What a cell of a lane holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Kpis, which are changed in the panel.
    Kpis,
    /// One text.
    Text,
    /// Any number of texts.
    Texts,
    /// Actions that are linked to the touchpoint.
    Actions,
    /// One of a few.
    Choice,
}

/// What a cell of a lane holds.
pub(super) fn holds(lane: Lane) -> Holds {
    match kept(lane) {
        Kept::Kpis => Holds::Kpis,
        Kept::Text(_) => Holds::Text,
        Kept::Texts(_) | Kept::Own => Holds::Texts,
        Kept::Actions => Holds::Actions,
        Kept::Delivery | Kept::Management => Holds::Choice,
    }
}

/// The actions shown at a touchpoint, in the order of their lane.
fn actions<'a>(journey: &'a Journey, id: &'a TouchpointId) -> impl Iterator<Item = &'a Action> {
    let shown = move |action: &&Action| {
        !matches!(action.state, ActionState::Dropped | ActionState::Idea)
            && action.touchpoints.contains(id)
    };
    journey.actions.iter().filter(shown)
}

/// The lines of a cell.
pub(super) fn lines(journey: &Journey, touchpoint: &Touchpoint, lane: Lane) -> Vec<String> {
    match kept(lane) {
        Kept::Kpis => Vec::new(),
        Kept::Text(part) => {
            let text = (part.of)(touchpoint);
            if text.trim().is_empty() { Vec::new() } else { vec![text.clone()] }
        }
        Kept::Texts(part) => (part.of)(touchpoint).clone(),
        Kept::Own => {
            let texts = lane.own(journey).and_then(|own| touchpoint.lines.get(&own.id));
            texts.cloned().unwrap_or_default()
        }
        Kept::Actions => {
            actions(journey, &touchpoint.id).map(|action| action.title.clone()).collect()
        }
        Kept::Delivery => touchpoint.delivery.map(|it| format!("{it:?}")).into_iter().collect(),
        Kept::Management => touchpoint.management.map(|it| format!("{it:?}")).into_iter().collect(),
    }
}

fn replaced(touchpoint: Touchpoint) -> Edit {
    Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step: Step::EditNotes }
}

/// The edit that writes a text into a spot; an empty one takes the line away.
pub(super) fn put(journey: &Journey, spot: &Spot, typed: &str) -> Option<Edit> {
    let typed = typed.trim();
    let held = journey.touchpoint(&spot.touchpoint)?;
    if let Some(span) = Span::at(journey, spot).filter(Span::is_long) {
        return span.said(journey, spot.lane, typed);
    }
    match kept(spot.lane) {
        Kept::Kpis | Kept::Delivery | Kept::Management => None,
        Kept::Text(part) => {
            let mut changed = held.as_ref().clone();
            typed.clone_into((part.of_mut)(&mut changed));
            Some(replaced(changed))
        }
        Kept::Texts(_) | Kept::Own => {
            let mut changed = held.as_ref().clone();
            change_texts(journey, &mut changed, spot.lane, |texts| {
                if typed.is_empty() {
                    if spot.line < texts.len() {
                        texts.remove(spot.line);
                    }
                } else if let Some(old) = texts.get_mut(spot.line) {
                    typed.clone_into(old);
                } else {
                    texts.push(typed.to_owned());
                }
            })?;
            Some(replaced(changed))
        }
        Kept::Actions => match actions(journey, &spot.touchpoint).nth(spot.line) {
            Some(old) if typed.is_empty() => {
                // It stays an action; only here it is no longer shown.
                let mut unlinked = old.clone();
                unlinked.touchpoints.retain(|id| *id != spot.touchpoint);
                Some(Edit::ReplaceAction(unlinked))
            }
            Some(old) => {
                Some(Edit::ReplaceAction(Action { title: typed.to_owned(), ..old.clone() }))
            }
            None if typed.is_empty() => None,
            None => Some(added_action(vec![spot.touchpoint.clone()], typed)),
        },
    }
}

fn added_action(touchpoints: Vec<TouchpointId>, title: &str) -> Edit {
    let id = ActionId::from_bits(fastrand::u64(..));
    Edit::AddAction(Action { touchpoints, ..Action::new(id, title) })
}

/// The line at a spot made into an action of its touchpoint, or of all that it reaches over; the line stays until it is dealt with.
pub(super) fn to_action(journey: &Journey, spot: &Spot) -> Option<Edit> {
    if holds(spot.lane) != Holds::Texts {
        return None;
    }
    let touchpoint = journey.touchpoint(&spot.touchpoint)?;
    let text = lines(journey, touchpoint, spot.lane).into_iter().nth(spot.line)?;
    let over = Span::at(journey, spot).map(|span| span.over(journey));
    Some(added_action(over.unwrap_or_else(|| vec![spot.touchpoint.clone()]), text.trim()))
}

/// The next of the few that a cell may hold; after the last: none.
pub(super) fn next_choice(journey: &Journey, spot: &Spot) -> Option<Edit> {
    let mut changed = journey.touchpoint(&spot.touchpoint)?.as_ref().clone();
    match kept(spot.lane) {
        Kept::Delivery => changed.delivery = after(&Delivery::ALL, changed.delivery),
        Kept::Management => changed.management = after(&Management::ALL, changed.management),
        Kept::Kpis | Kept::Text(_) | Kept::Texts(_) | Kept::Own | Kept::Actions => return None,
    }
    Some(replaced(changed))
}

fn after<T: Copy + PartialEq>(all: &[T], now: Option<T>) -> Option<T> {
    match now {
        None => all.first().copied(),
        Some(now) => {
            let at = all.iter().position(|one| *one == now)?;
            all.get(at + 1).copied()
        }
    }
}

/// The edits that move a line to another cell; empty where it cannot stand there.
pub(super) fn moved(journey: &Journey, from: &Spot, to: &TouchpointId, lane: Lane) -> Vec<Edit> {
    if from.touchpoint == *to && from.lane == lane {
        return Vec::new();
    }
    if from.lane == lane
        && let Some(span) = Span::at(journey, from).filter(Span::is_long)
    {
        return span.moved(journey, (&from.touchpoint, to), lane).into_iter().collect();
    }
    match (holds(from.lane), holds(lane)) {
        (Holds::Actions, Holds::Actions) => relinked(journey, from, to).into_iter().collect(),
        (Holds::Texts, Holds::Actions) => {
            let text = journey
                .touchpoint(&from.touchpoint)
                .and_then(|held| lines(journey, held, from.lane).into_iter().nth(from.line));
            text.map(|text| added_action(vec![to.clone()], &text)).into_iter().collect()
        }
        (Holds::Texts, Holds::Texts) => moved_text(journey, from, to, lane).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn relinked(journey: &Journey, from: &Spot, to: &TouchpointId) -> Option<Edit> {
    let mut action = actions(journey, &from.touchpoint).nth(from.line)?.clone();
    action.touchpoints.retain(|id| *id != from.touchpoint && id != to);
    action.touchpoints.push(to.clone());
    Some(Edit::ReplaceAction(action))
}

fn moved_text(journey: &Journey, from: &Spot, to: &TouchpointId, lane: Lane) -> Option<Vec<Edit>> {
    let mut source = journey.touchpoint(&from.touchpoint)?.as_ref().clone();
    let mut taken = None;
    change_texts(journey, &mut source, from.lane, |texts| {
        if from.line < texts.len() {
            taken = Some(texts.remove(from.line));
        }
    })?;
    let text = taken?;
    if from.touchpoint == *to {
        change_texts(journey, &mut source, lane, |texts| texts.push(text))?;
        return Some(vec![replaced(source)]);
    }
    let mut target = Arc::clone(journey.touchpoint(to)?).as_ref().clone();
    change_texts(journey, &mut target, lane, |texts| texts.push(text))?;
    Some(vec![replaced(source), replaced(target)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{LaneId, Stage, StageId, StageKind};

    fn journey() -> Journey {
        let mut stage = Stage::new(StageId::from_bits(1001), StageKind::Use, "Käyttö");
        for (at, name) in ["Jono", "Maksu"].into_iter().enumerate() {
            let mut one = Touchpoint::new(TouchpointId::from_bits(at as u64), name);
            one.pains = vec![format!("{name} kestää")];
            stage.touchpoints.push(Arc::new(one));
        }
        let lanes = vec![crate::journey::Lane::new(LaneId::from_bits(9), "Laitteet")];
        Journey { stages: vec![Arc::new(stage)], lanes, ..Journey::default() }
    }

    fn spot(lane: Lane, line: usize) -> Spot {
        Spot { touchpoint: TouchpointId::from_bits(0), lane, line }
    }

    fn after_edits(mut journey: Journey, edits: Vec<Edit>) -> Journey {
        for edit in edits {
            journey = edit.apply(&journey).expect("an edit that fits");
        }
        journey
    }

    fn there(journey: &Journey, at: u64, lane: Lane) -> Vec<String> {
        let touchpoint = journey.touchpoint(&TouchpointId::from_bits(at)).expect("it is there");
        lines(journey, touchpoint, lane)
    }

    #[test]
    fn a_line_is_added_changed_and_taken_away_in_every_lane_that_holds_texts() {
        for lane in [Lane::Pains, Lane::Opportunities, Lane::Quotes, Lane::Own(0), Lane::Emotion] {
            let old = journey();
            let n = there(&old, 0, lane).len();
            let added = put(&old, &spot(lane, n), " uusi ").expect("a change");
            let new = after_edits(old, vec![added]);
            assert_eq!(there(&new, 0, lane).last().map(String::as_str), Some("uusi"), "{lane:?}");
            let gone = put(&new, &spot(lane, n), "").expect("a change");
            assert_eq!(there(&after_edits(new, vec![gone]), 0, lane).len(), n, "{lane:?}");
        }
    }

    #[test]
    fn a_pain_moves_becomes_an_action_and_is_lost_nowhere() {
        let old = journey();
        let to = TouchpointId::from_bits(1);
        let new = after_edits(old.clone(), moved(&old, &spot(Lane::Pains, 0), &to, Lane::Pains));
        assert_eq!(there(&new, 0, Lane::Pains), Vec::<String>::new());
        assert_eq!(there(&new, 1, Lane::Pains), ["Maksu kestää", "Jono kestää"]);
        let action = to_action(&old, &spot(Lane::Pains, 0)).expect("an action");
        let new = after_edits(old, vec![action]);
        assert_eq!(there(&new, 0, Lane::Actions), ["Jono kestää"]);
        assert_eq!(there(&new, 0, Lane::Pains), ["Jono kestää"], "the pain is there until it ends");
        let moved = moved(&new, &spot(Lane::Actions, 0), &to, Lane::Actions);
        let new = after_edits(new, moved);
        assert_eq!(there(&new, 1, Lane::Actions), ["Jono kestää"]);
        assert_eq!(there(&new, 0, Lane::Actions), Vec::<String>::new());
    }
}
