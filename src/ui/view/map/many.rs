//! Several touchpoints at once: what is copied, pasted, duplicated, removed and changed together.

use crate::edit::merge::with_rounds_of;
use crate::edit::{Edit, Step};
use crate::file::{clip, unclip};
use crate::journey::{
    ChannelKind, Importance, Journey, KpiId, PictureId, Round, RoundId, Stage, StageId, StageKind,
    SurveyId, Touchpoint, TouchpointId,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// In a text that was copied, the touchpoints follow this.
const MARK: &str = "polku-touchpoints:";

/// The touchpoints as text: their names for people, and all of them for another window.
#[must_use]
pub fn copied(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Option<String> {
    let all: Vec<&Touchpoint> = journey
        .touchpoints()
        .filter(|(_, one)| chosen.contains(&one.id))
        .map(|(_, one)| one.as_ref())
        .collect();
    let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
    let is_named = |round: &&Round| all.iter().any(|one| names_round(one, &round.id));
    let rounds: Vec<&Round> = journey.rounds.iter().filter(is_named).collect();
    let whole = clip(&all, &rounds)?;
    (!all.is_empty()).then(|| format!("{}\n\n{MARK}{whole}\n", names.join("\n")))
}

/// Whether anything was measured, counted or said there in a round.
fn names_round(touchpoint: &Touchpoint, round: &RoundId) -> bool {
    touchpoint.surveys.iter().any(|survey| survey.answers_of(round).is_some())
        || touchpoint.kpis.iter().any(|kpi| kpi.inputs_of(round).is_some())
        || touchpoint.feedback.iter().any(|one| one.round.as_ref() == Some(round))
        || touchpoint.reached.contains_key(round)
}

/// Touchpoints that were copied, and the rounds their answers are of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Copied {
    /// The touchpoints.
    pub touchpoints: Vec<Touchpoint>,
    /// The rounds.
    pub rounds: Vec<Round>,
}

/// What a text holds that was copied here or in another window.
#[must_use]
pub fn read(text: &str) -> Option<Copied> {
    let (_, whole) = text.split_once(MARK)?;
    let (touchpoints, rounds) = unclip(whole)?;
    (!touchpoints.is_empty()).then_some(Copied { touchpoints, rounds })
}

/// Where new touchpoints go: into which stage, and before which of its touchpoints.
pub type Gap = (StageId, usize);

/// A journey that something was pasted into.
#[derive(Clone, Debug)]
pub struct Pasted {
    /// The edit that does it.
    pub edit: Edit,
    /// The new touchpoints.
    pub ids: Vec<TouchpointId>,
    /// Answers, values or comments of another journey could not come along.
    pub left_out: bool,
}

/// The journey with these touchpoints. Rounds of the same name are the same, others come along. What is in the
/// journey already comes a second time under new ids, without its answers, KPIs' values and comments: nobody is
/// counted twice. `None` where they do not fit.
#[must_use]
pub fn pasted(journey: &Journey, copied: &Copied, gap: &Gap) -> Option<Pasted> {
    let known: BTreeSet<&TouchpointId> = journey.touchpoints().map(|(_, one)| &one.id).collect();
    let is_new = copied.touchpoints.iter().all(|one| !known.contains(&one.id));
    let whole = if is_new { with_evidence(journey, copied, gap) } else { None };
    let left_out = is_new && whole.is_none() && !copied.rounds.is_empty();
    let (new, ids) = whole.or_else(|| {
        let bare: Vec<Touchpoint> = copied.touchpoints.iter().map(without_evidence).collect();
        inserted(journey.clone(), &bare, gap)
    })?;
    let edit = Edit::ReplaceAll { journey: Box::new(new), step: Step::AddTouchpoint };
    Some(Pasted { edit, ids, left_out })
}

/// With everything that was measured, counted and said at them.
fn with_evidence(journey: &Journey, copied: &Copied, gap: &Gap) -> Option<Inserted> {
    let carrier = StageId::from_bits(fastrand::u64(..));
    let mut carrier = Stage::new(carrier, StageKind::Other, "");
    carrier.touchpoints = copied.touchpoints.iter().cloned().map(Arc::new).collect();
    let (stages, rounds) = (vec![Arc::new(carrier)], copied.rounds.clone());
    let carried = Journey { rounds, stages, ..Journey::default() };
    let carried = with_rounds_of(&carried, journey);
    let mut journey = journey.clone();
    for round in &carried.rounds {
        if journey.round(&round.id).is_none() {
            journey.rounds.push(round.clone());
        }
    }
    let all: Vec<Touchpoint> = carried.touchpoints().map(|(_, one)| one.as_ref().clone()).collect();
    inserted(journey, &all, gap)
}

/// A journey, and what is new in it.
type Inserted = (Journey, Vec<TouchpointId>);

fn inserted(mut journey: Journey, all: &[Touchpoint], (id, at): &Gap) -> Option<Inserted> {
    let stage = journey.stage_mut(id)?;
    let at = (*at).min(stage.touchpoints.len());
    stage.touchpoints.splice(at..at, all.iter().cloned().map(Arc::new));
    let personas: BTreeSet<_> = journey.personas.iter().map(|one| one.id.clone()).collect();
    for one in all {
        let held = journey.touchpoint_mut(&one.id)?;
        held.personas.retain(|id| personas.contains(id));
        for survey in &mut held.surveys {
            if survey.personas.iter().any(|id| !personas.contains(id)) {
                Arc::make_mut(survey).personas.retain(|id| personas.contains(id));
            }
        }
    }
    journey.forget_lost();
    journey.validate().ok()?;
    Some((journey, all.iter().map(|one| one.id.clone()).collect()))
}

/// The same touchpoint as another one: with new ids, and without what was measured and said there.
fn without_evidence(old: &Touchpoint) -> Touchpoint {
    let mut new = old.clone();
    new.id = TouchpointId::from_bits(fastrand::u64(..));
    new.feedback.clear();
    new.reached.clear();
    for survey in &mut new.surveys {
        let survey = Arc::make_mut(survey);
        survey.id = SurveyId::from_bits(fastrand::u64(..));
        let rounds: Vec<_> = survey.answers().iter().map(|one| one.round.clone()).collect();
        for round in rounds {
            *survey = survey.clone().without_round(&round);
        }
    }
    for kpi in &mut new.kpis {
        kpi.id = KpiId::from_bits(fastrand::u64(..));
        let rounds: Vec<_> = kpi.values().iter().map(|one| one.round.clone()).collect();
        for round in rounds {
            *kpi = kpi.clone().without_round(&round);
        }
    }
    for picture in &mut new.pictures {
        *picture = picture.with_id(PictureId::from_bits(fastrand::u64(..)));
    }
    new
}

/// The touchpoints twice, each copy after the last of them.
#[must_use]
pub fn duplicated(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Option<Pasted> {
    let touchpoints: Vec<Touchpoint> = journey
        .touchpoints()
        .filter(|(_, one)| chosen.contains(&one.id))
        .map(|(_, one)| one.as_ref().clone())
        .collect();
    let gap = gap_after(journey, &touchpoints.last()?.id)?;
    pasted(journey, &Copied { touchpoints, rounds: Vec::new() }, &gap)
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
    use crate::journey::{Answers, Metric, Scale, Survey, Tally};

    fn journey() -> Journey {
        let stages = (0..2).map(|stage| {
            let mut held = Stage::new(StageId::from_bits(1000 + stage), StageKind::Use, "Käyttö");
            for at in 0..3 {
                let id = TouchpointId::from_bits(10 * stage + at);
                let mut one = Touchpoint::new(id, &format!("{stage}{at}"));
                let survey = SurveyId::from_bits(100 + 10 * stage + at);
                let scale = Scale::usual(Metric::Csat);
                one.surveys = vec![Arc::new(Survey::new(survey, Metric::Csat, scale, "?"))];
                held.touchpoints.push(Arc::new(one));
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
    fn what_is_copied_is_pasted_in_the_same_and_in_another_journey() {
        let here = journey();
        let text = copied(&here, &chosen(&[1, 2])).expect("there are some");
        assert!(text.starts_with("01\n02\n"), "names for people: {text}");
        let all = read(&text).expect("what was copied");
        let gap = (StageId::from_bits(1001), 0);
        let Pasted { edit, ids, .. } = pasted(&here, &all, &gap).expect("they fit");
        let new = edit.apply(&here).expect("a journey");
        assert_eq!(names(&new), ["00", "01", "02", "01", "02", "10", "11", "12"]);
        assert!(ids.iter().all(|id| here.touchpoint(id).is_none()), "under ids of their own");
        let mut there = Journey::default();
        let stage = Stage::new(StageId::from_bits(1001), StageKind::Use, "Tyhjä");
        there.stages.push(Arc::new(stage));
        let Pasted { edit, ids, .. } = pasted(&there, &all, &gap).expect("they fit");
        assert_eq!(names(&edit.apply(&there).expect("a journey")), ["01", "02"]);
        assert_eq!(ids, [TouchpointId::from_bits(1), TouchpointId::from_bits(2)]);
        assert_eq!(read("01\n02"), None);
    }

    /// A journey with a round of this name, in which the first question of touchpoint 1 has seven answers.
    fn measured(round: u64, name: &str) -> Journey {
        let mut journey = journey();
        journey.rounds = vec![Round::new(RoundId::from_bits(round), name, None)];
        let held = journey.touchpoint_mut(&TouchpointId::from_bits(1)).expect("it is there");
        let answers = Answers::new(RoundId::from_bits(round), Tally::Counts([(4, 7)].into()));
        let survey = held.surveys[0].as_ref().clone();
        held.surveys[0] = Arc::new(survey.with_answers(answers).expect("on the scale"));
        journey
    }

    #[test]
    fn answers_come_along_into_the_round_of_the_same_name_or_bring_their_round() {
        let text = copied(&measured(5, "Kevät"), &chosen(&[1])).expect("there is one");
        let all = read(&text).expect("what was copied");
        assert_eq!(all.rounds.len(), 1);
        let id = StageId::from_bits(2000);
        let mut there = Journey::default();
        there.stages.push(Arc::new(Stage::new(id.clone(), StageKind::Use, "Tyhjä")));
        for (rounds, expected) in [
            (vec![], (1, 5)),
            (vec![Round::new(RoundId::from_bits(9), "Kevät", None)], (1, 9)),
            (vec![Round::new(RoundId::from_bits(9), "Syksy", None)], (2, 5)),
        ] {
            there.rounds = rounds;
            let done = pasted(&there, &all, &(id.clone(), 0)).expect("it fits");
            assert!(!done.left_out);
            let new = done.edit.apply(&there).expect("a journey");
            let touchpoint = new.touchpoint(&done.ids[0]).expect("it is there");
            let answers = touchpoint.surveys[0].answers_of(&RoundId::from_bits(expected.1));
            assert_eq!((new.rounds.len(), answers.map(|one| one.tally.n())), (expected.0, Some(7)));
        }
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
