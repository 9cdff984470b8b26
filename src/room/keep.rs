//! What a room voted becomes part of the journey: one change.

use super::ballot::{Ballot, ItemTarget, Outcome, Topic};
use crate::journey::{
    Answers, Better, DateTime, Evidence, Importance, Journey, Metric, Round, RoundId, Scale,
    Survey, SurveyId, Tally, Touchpoint, Vote,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What else is needed to keep a vote: words and the time.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// Where the answers come from, in words.
    pub source: &'a str,
    /// What a first round is called, where there is none.
    pub first_round: &'a str,
    /// Now.
    pub now: DateTime,
}

/// The journey with the outcome of a vote; `None` before it was revealed.
///
/// Experience becomes *assumed* answers of the round looked at, to a question that only guesses answer; a vote
/// on the same question takes the place of the one before. Importance sets importance to the mean, rounded.
/// Dots put actions into their order; for touchpoints they are only looked at.
#[must_use]
pub fn keep(
    ballot: &Ballot,
    journey: &Journey,
    kept: Kept<'_>,
    chance: &mut dyn FnMut() -> u64,
) -> Option<Journey> {
    let found = ballot.outcome()?;
    let mut journey = journey.clone();
    match ballot.topic() {
        Topic::Experience => experience(ballot, &found, &mut journey, kept, chance),
        Topic::Importance => importance(&found, &mut journey),
        Topic::Dots(_) => rank(&found, &mut journey),
    }
    Some(journey)
}

fn experience(
    ballot: &Ballot,
    found: &[Outcome],
    journey: &mut Journey,
    kept: Kept<'_>,
    chance: &mut dyn FnMut() -> u64,
) {
    if found.iter().all(|one| one.n == 0) {
        return;
    }
    let round = round(journey, kept, chance);
    for one in found.iter().filter(|one| one.n > 0) {
        let ItemTarget::Touchpoint(id) = &one.item.target else { continue };
        let Some(touchpoint) = journey.touchpoint_mut(id) else { continue };
        let counts: BTreeMap<i32, u64> = (1..).zip(one.counts).filter(|(_, n)| *n > 0).collect();
        let question = put(touchpoint, ballot.question(), &round, &counts, kept, chance);
        if let Some(question) = question {
            let voters = one.n + one.unsure;
            journey.workshop.votes.push(Vote { question, counts, voters, at: kept.now });
        }
    }
}

/// The round looked at; without one, a first round of today.
fn round(journey: &mut Journey, kept: Kept<'_>, chance: &mut dyn FnMut() -> u64) -> RoundId {
    if let Some(round) = journey.current_round() {
        return round.id.clone();
    }
    let id = RoundId::from_bits(chance());
    journey.rounds.push(Round::new(id.clone(), kept.first_round, Some(kept.now.date())));
    id
}

/// Puts the counts to the question that asks this and that only guesses answer. Its id.
fn put(
    touchpoint: &mut Touchpoint,
    question: &str,
    round: &RoundId,
    counts: &BTreeMap<i32, u64>,
    kept: Kept<'_>,
    chance: &mut dyn FnMut() -> u64,
) -> Option<SurveyId> {
    let scale = Scale::usual(Metric::Rating);
    let at = touchpoint.surveys.iter().position(|survey| is_asked_here(survey, question, scale));
    let survey = match at.and_then(|at| touchpoint.surveys.get(at)) {
        Some(survey) => survey.as_ref().clone(),
        None => Survey::new(SurveyId::from_bits(chance()), Metric::Rating, scale, question),
    };
    let mut answers = Answers::new(round.clone(), Tally::Counts(counts.clone()));
    answers.evidence = Evidence::Assumed;
    kept.source.clone_into(&mut answers.source);
    answers.date = Some(kept.now.date());
    let survey = survey.with_answers(answers).ok()?;
    let id = survey.id.clone();
    match at.and_then(|at| touchpoint.surveys.get_mut(at)) {
        Some(place) => *place = Arc::new(survey),
        None => touchpoint.surveys.push(Arc::new(survey)),
    }
    Some(id)
}

fn is_asked_here(survey: &Survey, question: &str, scale: Scale) -> bool {
    survey.question.trim() == question.trim()
        && survey.metric == Metric::Rating
        && survey.scale() == scale
        && scale.better() == Better::Higher
        && survey.answers().iter().all(|answers| {
            answers.evidence == Evidence::Assumed && matches!(answers.tally, Tally::Counts(_))
        })
}

fn importance(found: &[Outcome], journey: &mut Journey) {
    for one in found {
        let ItemTarget::Touchpoint(id) = &one.item.target else { continue };
        let wanted = one.mean.and_then(|mean| Importance::try_from(mean.round() as i64).ok());
        if let (Some(wanted), Some(touchpoint)) = (wanted, journey.touchpoint_mut(id)) {
            touchpoint.importance = Some(wanted);
        }
    }
}

/// Actions that were voted on come first, the one with most dots at the top; ties keep their order.
fn rank(found: &[Outcome], journey: &mut Journey) {
    let place = |id: &crate::journey::ActionId| {
        let is = |one: &&Outcome| one.item.target == ItemTarget::Action(id.clone());
        found.iter().find(is).map_or(usize::MAX, |one| one.place)
    };
    journey.actions.sort_by_key(|action| place(&action.id));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{ActionId, Stage, StageId, StageKind, TouchpointId};
    use crate::room::{Counted, Item, Phase};
    use std::time::Duration;

    const NOON: DateTime = DateTime::constant(2026, 11, 26, 12, 0, 0, 0);

    fn journey() -> Journey {
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Purchase, "Osto");
        let one = |bits, name: &str| Arc::new(Touchpoint::new(TouchpointId::from_bits(bits), name));
        stage.touchpoints = vec![one(2, "Jono"), one(3, "Maksu")];
        let action = |bits, title| crate::journey::Action::new(ActionId::from_bits(bits), title);
        let actions = vec![action(7, "Kassa"), action(8, "Kyltti")];
        Journey { stages: vec![Arc::new(stage)], actions, ..Journey::default() }
    }

    fn voted(topic: Topic, items: Vec<Item>, counts: &[[u64; 5]]) -> Ballot {
        let mut ballot = Ballot::open(1, topic, "Miten hyvin?".into(), items);
        for (at, counted) in counts.iter().enumerate() {
            ballot.count(at, Counted(*counted), Duration::ZERO);
        }
        ballot.close(Duration::ZERO);
        assert!(ballot.reveal(Duration::from_secs(3)));
        assert_eq!(ballot.phase(Duration::from_secs(3)), Phase::Revealed);
        ballot
    }

    fn touchpoints(journey: &Journey) -> Vec<Item> {
        let item = |(_, one): (_, &Arc<Touchpoint>)| Item {
            target: ItemTarget::Touchpoint(one.id.clone()),
            name: one.name.clone(),
        };
        journey.touchpoints().map(item).collect()
    }

    fn kept(ballot: &Ballot, journey: &Journey) -> Journey {
        let mut next = 100;
        let mut chance = || {
            next += 1;
            next
        };
        let kept = Kept { source: "Työpaja", first_round: "Kierros 1", now: NOON };
        let made = keep(ballot, journey, kept, &mut chance).expect("revealed");
        made.validate().expect("valid");
        made
    }

    #[test]
    fn experience_becomes_assumed_answers_and_a_second_vote_takes_its_place() {
        let journey = journey();
        let items = touchpoints(&journey);
        let first =
            kept(&voted(Topic::Experience, items.clone(), &[[0, 2, 1, 0, 0], [0; 5]]), &journey);
        let queue = first.touchpoint(&TouchpointId::from_bits(2)).expect("there");
        let answers = &queue.surveys[0].answers()[0];
        assert_eq!((answers.evidence, answers.source.as_str()), (Evidence::Assumed, "Työpaja"));
        assert_eq!((answers.tally.n(), queue.surveys[0].question.as_str()), (3, "Miten hyvin?"));
        assert_eq!(first.rounds.len(), 1);
        let pay = first.touchpoint(&TouchpointId::from_bits(3)).expect("there");
        assert!(pay.surveys.is_empty(), "nobody voted on it");
        let again = kept(&voted(Topic::Experience, items, &[[4, 0, 0, 0, 0], [0; 5]]), &first);
        let queue = again.touchpoint(&TouchpointId::from_bits(2)).expect("there");
        assert_eq!((queue.surveys.len(), queue.surveys[0].answers()[0].tally.n()), (1, 4));
        assert_eq!(again.workshop.votes.len(), 2);
    }

    #[test]
    fn importance_is_set_to_the_mean_and_dots_put_actions_in_order() {
        let journey = journey();
        let ballot = voted(Topic::Importance, touchpoints(&journey), &[[0, 0, 0, 1, 1], [0; 5]]);
        let made = kept(&ballot, &journey);
        let of = |bits| {
            let one = made.touchpoint(&TouchpointId::from_bits(bits)).expect("there");
            one.importance.map(Importance::get)
        };
        assert_eq!((of(2), of(3)), (Some(5), None));
        let actions = journey.actions.iter().map(|action| Item {
            target: ItemTarget::Action(action.id.clone()),
            name: action.title.clone(),
        });
        let ballot = voted(Topic::Dots(3), actions.collect(), &[[1, 0, 0, 0, 0], [4, 0, 0, 0, 0]]);
        let titles: Vec<String> =
            kept(&ballot, &journey).actions.iter().map(|one| one.title.clone()).collect();
        assert_eq!(titles, ["Kyltti", "Kassa"]);
    }

    #[test]
    fn nothing_is_kept_before_the_reveal() {
        let journey = journey();
        let ballot = Ballot::open(1, Topic::Experience, String::new(), touchpoints(&journey));
        let kept = Kept { source: "", first_round: "1", now: NOON };
        assert!(keep(&ballot, &journey, kept, &mut || 1).is_none());
    }
}
