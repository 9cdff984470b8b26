//! Several touchpoints at once: what is duplicated, moved, removed and changed together.

use super::piece::{self, Gap, Pasted};
use crate::edit::{Edit, Step};
use crate::journey::{ChannelKind, Importance, Journey, Touchpoint, TouchpointId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The touchpoints twice, each copy after the last of them.
#[must_use]
pub fn duplicated(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Option<Pasted> {
    let all = piece::of(journey, chosen)?;
    let last = all.touchpoints().last()?.1.id.clone();
    piece::pasted(journey, &all, &gap_after(journey, &last)?)
}

/// The gap after a touchpoint.
#[must_use]
pub fn gap_after(journey: &Journey, id: &TouchpointId) -> Option<Gap> {
    let place = journey.place(id)?;
    Some((journey.stages.get(place.stage)?.id.clone(), place.at + 1))
}

/// The edit that removes all of them.
#[must_use]
pub fn removed(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Edit {
    let mut new = journey.clone();
    for stage in &mut new.stages {
        if stage.touchpoints.iter().any(|one| chosen.contains(&one.id)) {
            Arc::make_mut(stage).touchpoints.retain(|one| !chosen.contains(&one.id));
        }
    }
    new.forget_lost();
    Edit::ReplaceAll { journey: Box::new(new), step: Step::RemoveTouchpoint }
}

/// The edit that changes something of all of them.
#[must_use]
pub fn changed(
    journey: &Journey,
    chosen: &BTreeSet<TouchpointId>,
    change: impl Fn(&mut Touchpoint),
) -> Edit {
    let mut new = journey.clone();
    for id in chosen {
        if let Some(one) = new.touchpoint_mut(id) {
            change(one);
        }
    }
    Edit::ReplaceAll { journey: Box::new(new), step: Step::EditTouchpoint }
}

/// Another channel for all of them.
pub fn set_channel(touchpoint: &mut Touchpoint, kind: ChannelKind) {
    touchpoint.channel = crate::journey::Channel { kind, name: String::new() };
}

/// How much all of them matter.
pub fn set_importance(touchpoint: &mut Touchpoint, importance: Option<Importance>) {
    touchpoint.importance = importance;
}

/// The edit that moves all of them one place earlier or later, in the order they stand in.
#[must_use]
pub fn moved(journey: &Journey, chosen: &BTreeSet<TouchpointId>, later: bool) -> Option<Edit> {
    let mut new = journey.clone();
    let mut order: Vec<TouchpointId> = journey
        .touchpoints()
        .filter(|(_, one)| chosen.contains(&one.id))
        .map(|(_, one)| one.id.clone())
        .collect();
    if later {
        order.reverse();
    }
    for id in &order {
        let place = new.place(id)?;
        // Where it stood before any of them moved: one at a time goes over into another stage.
        let stood = journey.place(id)?.at;
        let here = journey.stages.get(place.stage)?.touchpoints.len();
        let (stage, at) = match (later, stood) {
            (true, at) if at + 1 < here => (place.stage, at + 1),
            (false, at) if at > 0 => (place.stage, at - 1),
            (true, _) => (place.stage + 1, 0),
            (false, _) => {
                let before = place.stage.checked_sub(1)?;
                (before, new.stages.get(before)?.touchpoints.len())
            }
        };
        new.stages.get(stage)?;
        let taken = Arc::make_mut(new.stages.get_mut(place.stage)?).touchpoints.remove(place.at);
        let target = Arc::make_mut(new.stages.get_mut(stage)?);
        target.touchpoints.insert(at.min(target.touchpoints.len()), taken);
    }
    Some(Edit::ReplaceAll { journey: Box::new(new), step: Step::MoveTouchpoint })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Stage, StageId, StageKind};

    fn journey() -> Journey {
        let stages = (0..2).map(|stage| {
            let mut held = Stage::new(StageId::from_bits(1000 + stage), StageKind::Use, "Käyttö");
            for at in 0..3 {
                let id = TouchpointId::from_bits(10 * stage + at);
                held.touchpoints.push(Arc::new(Touchpoint::new(id, &format!("{stage}{at}"))));
            }
            Arc::new(held)
        });
        Journey { stages: stages.collect(), ..Journey::default() }
    }

    fn chosen(ids: &[u64]) -> BTreeSet<TouchpointId> {
        ids.iter().map(|id| TouchpointId::from_bits(*id)).collect()
    }

    fn names(journey: &Journey) -> Vec<String> {
        journey.touchpoints().map(|(_, one)| one.name.clone()).collect()
    }

    #[test]
    fn all_of_them_are_moved_duplicated_changed_and_removed() {
        let old = journey();
        let some = chosen(&[1, 2]);
        let apply = |edit: Edit| edit.apply(&old).expect("a journey");
        let later = apply(moved(&old, &some, true).expect("there is room"));
        assert_eq!(names(&later), ["00", "01", "02", "10", "11", "12"]);
        assert_eq!(later.stages[0].touchpoints.len(), 2, "the last one went over");
        let earlier = apply(moved(&old, &some, false).expect("there is room"));
        assert_eq!(names(&earlier), ["01", "02", "00", "10", "11", "12"]);
        assert_eq!(moved(&old, &chosen(&[0]), false), None);
        let twice = apply(duplicated(&old, &some).expect("they fit").edit);
        assert_eq!(names(&twice), ["00", "01", "02", "01", "02", "10", "11", "12"]);
        let quiet = apply(changed(&old, &some, |one| set_channel(one, ChannelKind::Phone)));
        let on_phone =
            quiet.touchpoints().filter(|(_, one)| one.channel.kind == ChannelKind::Phone);
        assert_eq!(on_phone.count(), 2);
        assert_eq!(names(&apply(removed(&old, &some))), ["00", "10", "11", "12"]);
    }
}
