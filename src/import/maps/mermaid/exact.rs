//! Values in comments, as our own export writes them: what a face from 1 to 5 does not tell.

use crate::import::taking::fresh::Fresh;
use crate::journey::{
    Compared, Importance, Journey, Round, RoundId, Survey, SurveyId, Touchpoint, TouchpointId,
};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What such a comment begins with.
const MARK: &str = "%% polku ";

#[derive(Deserialize)]
struct Rounds {
    rounds: Vec<Round>,
    #[serde(default)]
    compared: Option<Compared>,
}

#[derive(Deserialize)]
struct Exact {
    stage: usize,
    at: usize,
    touchpoint: String,
    #[serde(default)]
    importance: Option<i64>,
    #[serde(default)]
    moment_of_truth: bool,
    #[serde(default)]
    surveys: Vec<Survey>,
}

/// Puts the values of the text's comments into the journey made of its diagram. A comment that cannot be read, or
/// speaks of another touchpoint than stands there, is left out.
pub(in crate::import) fn apply(text: &str, journey: &mut Journey, fresh: &mut Fresh<'_>) {
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix(MARK));
    let mut rounds: Vec<Round> = Vec::new();
    let mut touchpoints: Vec<Exact> = Vec::new();
    for json in lines {
        // One kind after the other: tried together, scores would not be read as numbers.
        if let Ok(exact) = serde_json::from_str::<Exact>(json) {
            touchpoints.push(exact);
        } else if let Ok(read) = serde_json::from_str::<Rounds>(json) {
            rounds = read.rounds;
            journey.compared = read.compared;
        }
    }
    let known: BTreeSet<RoundId> = rounds.iter().map(|round| round.id.clone()).collect();
    if known.is_empty() {
        return;
    }
    for exact in touchpoints {
        put(exact, journey, &known, fresh);
    }
    // The round that the faces were guesses of stays only where a face has no values.
    let used: BTreeSet<RoundId> =
        journey.surveys().flat_map(|it| it.answers()).map(|it| it.round.clone()).collect();
    journey.rounds.retain(|round| used.contains(&round.id) && !known.contains(&round.id));
    let guessed = std::mem::take(&mut journey.rounds);
    journey.rounds = rounds.into_iter().chain(guessed).collect();
}

fn put(exact: Exact, journey: &mut Journey, known: &BTreeSet<RoundId>, fresh: &mut Fresh<'_>) {
    let Some(stage) = journey.stages.get_mut(exact.stage) else { return };
    let stage = Arc::make_mut(stage);
    let stands = stage
        .touchpoints
        .get(exact.at)
        .is_some_and(|one| super::plain(&one.name) == super::plain(&exact.touchpoint));
    if !stands {
        // Nobody had measured it, so the diagram does not show it.
        if exact.at > stage.touchpoints.len() {
            return;
        }
        let one = Touchpoint::new(fresh.id(TouchpointId::from_bits), &exact.touchpoint);
        stage.touchpoints.insert(exact.at, Arc::new(one));
    }
    let Some(one) = stage.touchpoints.get_mut(exact.at) else { return };
    let one = Arc::make_mut(one);
    one.importance = exact.importance.and_then(|it| Importance::try_from(it).ok());
    one.moment_of_truth = exact.moment_of_truth;
    let named = |survey: &Survey| survey.answers().iter().all(|it| known.contains(&it.round));
    let surveys: Vec<Survey> = exact.surveys.into_iter().filter(named).collect();
    one.surveys = surveys
        .into_iter()
        .map(|mut survey| {
            survey.id = fresh.id(SurveyId::from_bits);
            Arc::new(survey)
        })
        .collect();
}
