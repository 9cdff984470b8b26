//! Two versions of a journey become one, several groups' files become one, and nothing that anybody made is
//! lost without a word.

mod any_two;
mod cli;
mod groups;
mod two_versions;
mod window;

use crate::common::random::Dice;
use crate::common::small;
use polku::document::Document;
use polku::edit::merge::{Choice, Choices, Field, Found, Merged, Value, groups, three_way};
use polku::file::to_text;
use polku::i18n::{Language, Words};
use polku::journey::{
    Answers, Better, Evidence, Feedback, FeedbackId, Importance, Journey, Metric, Round, RoundId,
    Scale, Stage, StageId, StageKind, Survey, SurveyId, Tally, Touchpoint, TouchpointId,
};
use polku::wording::merge::{place, sentence};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The small journey with a change.
fn changed(change: impl FnOnce(&mut Journey)) -> Journey {
    let mut journey = small();
    change(&mut journey);
    assert_eq!(journey.validate(), Ok(()));
    journey
}

fn point<'a>(journey: &'a mut Journey, id: &str) -> &'a mut Touchpoint {
    journey.touchpoint_mut(&touchpoint_id(id)).expect("a touchpoint")
}

fn touchpoint_id(id: &str) -> TouchpointId {
    TouchpointId::new(id).expect("an id")
}

fn round_id(id: &str) -> RoundId {
    RoundId::new(id).expect("an id")
}

fn importance(value: i64) -> Importance {
    Importance::try_from(value).expect("1 to 5")
}

/// Puts answers into the question of the queue.
fn answer(journey: &mut Journey, answers: Answers) {
    let queue = point(journey, "t1");
    let survey = queue.surveys[0].as_ref().clone().with_answers(answers).expect("answers that fit");
    queue.surveys[0] = Arc::new(survey);
}

fn counts(list: &[(i32, u64)]) -> Tally {
    Tally::Counts(list.iter().copied().collect())
}

/// The answers to the question of the queue.
fn tally_of(journey: &Journey, round: &str) -> Tally {
    let queue = journey.touchpoint(&touchpoint_id("t1")).expect("the queue");
    queue.surveys[0].answers_of(&round_id(round)).expect("answers").tally.clone()
}
