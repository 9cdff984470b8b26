//! Lanes of one's own, and the order of all lanes. A journey that says nothing of its lanes has the usual ones.

use crate::edit::Edit;
use crate::journey::{Journey, Lane as Kept, LaneId};
use crate::paint::map::Lane;

/// Every lane as the journey is to keep it: those that are shown in their order, and where the others stand.
fn complete(journey: &Journey, shown: &[Lane]) -> Vec<(Lane, Kept)> {
    let kept = |lane: Lane| -> Option<Kept> {
        if let Some(own) = lane.own(journey) {
            Some(own.clone())
        } else {
            let id = lane.id()?;
            let there = journey.lanes.iter().find(|one| one.id == id).cloned();
            Some(there.unwrap_or(Kept { id, name: String::new(), shown: false }))
        }
    };
    let own = (0..).zip(&journey.lanes).filter(|(_, held)| Lane::of_id(&held.id).is_none());
    let own = own.map(|(at, _)| Lane::Own(at));
    let rest = Lane::ALL.iter().copied().chain(own).filter(|lane| !shown.contains(lane));
    let all = shown.iter().copied().chain(rest);
    all.filter_map(|lane| Some((lane, Kept { shown: shown.contains(&lane), ..kept(lane)? })))
        .collect()
}

fn edit(lanes: Vec<(Lane, Kept)>) -> Edit {
    Edit::SetLanes(lanes.into_iter().map(|(_, kept)| kept).collect())
}

/// The edit that shows a lane or hides it. `shown` are those shown now.
#[must_use]
pub fn toggled(journey: &Journey, shown: &[Lane], lane: Lane) -> Edit {
    let mut lanes = complete(journey, shown);
    if let Some((_, kept)) = lanes.iter_mut().find(|(one, _)| *one == lane) {
        kept.shown = !kept.shown;
    }
    // What is shown again stands where lanes of its kind usually do.
    if !shown.contains(&lane) {
        let at = lanes.iter().position(|(one, _)| *one == lane);
        if let Some(at) = at {
            let it = lanes.remove(at);
            let place = lanes.iter().position(|(one, kept)| kept.shown && *one > lane);
            let last = lanes.iter().filter(|(_, kept)| kept.shown).count();
            lanes.insert(place.unwrap_or(last), it);
        }
    }
    edit(lanes)
}

/// The edit that adds a lane of one's own below the others that are shown.
#[must_use]
pub fn added(journey: &Journey, shown: &[Lane], id: LaneId, name: &str) -> Edit {
    let mut lanes = complete(journey, shown);
    let last = lanes.iter().filter(|(_, kept)| kept.shown).count();
    lanes.insert(last, (Lane::Own(u16::MAX), Kept::new(id, name)));
    edit(lanes)
}

/// The edit that moves a lane one place up or down among those that are shown.
#[must_use]
pub fn moved(journey: &Journey, shown: &[Lane], lane: Lane, later: bool) -> Option<Edit> {
    let at = shown.iter().position(|one| *one == lane)?;
    let to = if later { at + 1 } else { at.checked_sub(1)? };
    let mut order = shown.to_vec();
    if to >= order.len() {
        return None;
    }
    order.swap(at, to);
    Some(edit(complete(journey, &order)))
}

/// The edit that renames a lane of one's own.
#[must_use]
pub fn renamed(journey: &Journey, lane: Lane, name: &str) -> Option<Edit> {
    let Lane::Own(at) = lane else { return None };
    let mut lanes = journey.lanes.clone();
    name.clone_into(&mut lanes.get_mut(usize::from(at))?.name);
    Some(Edit::SetLanes(lanes))
}

/// The edit that removes a lane of one's own, with what stands in it.
#[must_use]
pub fn removed(journey: &Journey, lane: Lane) -> Option<Edit> {
    let Lane::Own(at) = lane else { return None };
    let mut lanes = journey.lanes.clone();
    if usize::from(at) >= lanes.len() {
        return None;
    }
    lanes.remove(usize::from(at));
    Some(Edit::SetLanes(lanes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paint::map::arranged;

    const USUAL: &[Lane] = &[Lane::Kpis, Lane::Pains, Lane::Actions];

    fn after(journey: &Journey, edit: Edit) -> (Journey, Vec<Lane>) {
        let new = edit.apply(journey).expect("lanes that fit");
        let lanes = arranged(&new, USUAL);
        (new, lanes)
    }

    #[test]
    fn lanes_are_shown_hidden_moved_added_renamed_and_removed() {
        let old = Journey::default();
        assert_eq!(arranged(&old, USUAL), USUAL);
        let (one, lanes) = after(&old, toggled(&old, USUAL, Lane::Emotion));
        assert_eq!(lanes, [Lane::Kpis, Lane::Emotion, Lane::Pains, Lane::Actions]);
        let (two, lanes) = after(&one, toggled(&one, &lanes, Lane::Pains));
        assert_eq!(lanes, [Lane::Kpis, Lane::Emotion, Lane::Actions]);
        let edit = moved(&two, &lanes, Lane::Actions, false).expect("there is one above");
        let (three, lanes) = after(&two, edit);
        assert_eq!(lanes, [Lane::Kpis, Lane::Actions, Lane::Emotion]);
        assert_eq!(moved(&three, &lanes, Lane::Kpis, false), None);
        let (four, lanes) = after(&three, added(&three, &lanes, LaneId::from_bits(7), "Laitteet"));
        let own = *lanes.last().expect("a lane");
        assert_eq!(own.own(&four).map(|own| own.name.as_str()), Some("Laitteet"));
        let (five, lanes) = after(&four, renamed(&four, own, "Koneet").expect("it is there"));
        let own = *lanes.last().expect("a lane");
        assert_eq!(own.own(&five).map(|own| own.name.as_str()), Some("Koneet"));
        let (_, lanes) = after(&five, removed(&five, own).expect("it is there"));
        assert_eq!(lanes, [Lane::Kpis, Lane::Actions, Lane::Emotion]);
    }
}
