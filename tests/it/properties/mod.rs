//! What holds for every journey: files round trip, edits keep it whole and can be undone, the map has
//! room for everything, and no bytes make the reader panic.

mod bytes;
mod map;
mod typing;

use crate::common::random::Dice;
use crate::common::{SMALL, sample, small, text_of};
use egui::{Rangef, Rect, Vec2, vec2};
use polku::analysis::{Report, report};
use polku::document::Document;
use polku::edit::{Edit, Step};
use polku::file::{parse, to_text};
use polku::i18n::{Language, Words};
use polku::journey::{Journey, PersonaId, Touchpoint};
use polku::paint::headless::render;
use polku::paint::map::{Kept, Lane, MapInput, MapLayout, More, layout};
use polku::paint::theme;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

fn config(cases: u32) -> ProptestConfig {
    // A failing case is printed; what was found stays as a test of its own, not as a file of seeds.
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn dice(most: usize) -> impl Strategy<Value = Vec<u16>> {
    vec(any::<u16>(), 0..most)
}

#[test]
fn what_an_edit_touched_is_checked_as_the_whole_would_be() {
    let mut runner = TestRunner::new(config(96));
    let numbers = (dice(300), vec(any::<u16>(), 1..40), any::<u16>());
    let outcome = runner.run(&numbers, |(journey, other, at)| {
        let journey = Dice::new(&journey).journey();
        let mut dice = Dice::new(&other);
        let edit = changed_words(&mut dice, &journey, usize::from(at));
        let edit = edit.unwrap_or_else(|| dice.edit(&journey));
        let whole = match &edit {
            Edit::ReplaceTouchpoint { touchpoint, .. } => {
                let mut made = journey.clone();
                match made.touchpoint_mut(&touchpoint.id) {
                    Some(one) => *one = touchpoint.as_ref().clone(),
                    None => return Ok(()),
                }
                Some(made)
            }
            _ => None,
        };
        match (edit.apply(&journey), whole) {
            (Ok(made), _) => prop_assert_eq!(made.validate(), Ok(())),
            (Err(_), Some(whole)) => prop_assert!(whole.validate().is_err()),
            (Err(_), None) => {}
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// A touchpoint with other words, or with something else that may be wrong.
fn changed_words(dice: &mut Dice<'_>, journey: &Journey, at: usize) -> Option<Edit> {
    let all: Vec<&Arc<Touchpoint>> = journey.touchpoints().map(|(_, one)| one).collect();
    let mut one = all.get(at % all.len().max(1))?.as_ref().clone();
    match dice.below(5) {
        0 => one.name = "n".repeat(999 + at % 4),
        1 => one.description = "d".repeat(99_999 + at % 4),
        2 => one.personas.push(PersonaId::new("nobody").ok()?),
        3 => {
            let again = Arc::clone(one.feedback.first()?);
            one.feedback.push(again);
        }
        _ => one.pains = vec![String::new(); 999 + at % 4],
    }
    Some(Edit::ReplaceTouchpoint { touchpoint: Box::new(one), step: Step::EditTouchpoint })
}

/// Every id in a journey, in order.
fn ids(journey: &Journey) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    ids.extend(journey.personas.iter().map(|one| one.id.as_str()));
    ids.extend(journey.rounds.iter().map(|one| one.id.as_str()));
    ids.extend(journey.actions.iter().map(|one| one.id.as_str()));
    ids.extend(journey.surveys().map(|one| one.id.as_str()));
    for stage in &journey.stages {
        ids.push(stage.id.as_str());
        ids.extend(stage.kpis.iter().map(|one| one.id.as_str()));
        for touchpoint in &stage.touchpoints {
            ids.push(touchpoint.id.as_str());
            ids.extend(touchpoint.kpis.iter().map(|one| one.id.as_str()));
            ids.extend(touchpoint.feedback.iter().map(|one| one.id.as_str()));
        }
    }
    ids
}

/// Makes random edits; keeps every journey that was shown.
fn work(document: &mut Document, numbers: &[Vec<u16>]) -> Vec<Arc<Journey>> {
    let mut shown = vec![Arc::clone(document.journey())];
    for numbers in numbers {
        let mut dice = Dice::new(numbers);
        let edit = dice.edit(document.journey());
        let before = Arc::clone(document.journey());
        // Refused edits are part of the work.
        let _ = document.apply(edit, None);
        if !Arc::ptr_eq(&before, document.journey()) {
            shown.push(Arc::clone(document.journey()));
        }
    }
    shown
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn every_journey_comes_back_from_its_text(numbers in dice(400)) {
        let journey = Dice::new(&numbers).journey();
        prop_assert_eq!(journey.validate(), Ok(()));
        let text = to_text(&journey).expect("text");
        let opened = parse(Path::new("random.ron"), text.as_bytes());
        let opened = opened.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&opened.journey, &journey, "{}", text);
        prop_assert_eq!(to_text(&opened.journey).expect("text"), text);
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn undo_leads_back_through_every_journey_and_redo_forth(
        start in dice(200),
        edits in vec(dice(120), 0..24),
    ) {
        let mut document = Document::new(Dice::new(&start).journey());
        let shown = work(&mut document, &edits);
        for journey in shown.iter().rev().skip(1) {
            prop_assert!(document.undo_step().is_some());
            document.undo();
            prop_assert_eq!(document.journey(), journey);
        }
        prop_assert_eq!(document.undo_step(), None);
        prop_assert!(!document.is_unsaved());
        for journey in shown.iter().skip(1) {
            prop_assert!(document.redo_step().is_some());
            document.redo();
            prop_assert_eq!(document.journey(), journey);
        }
        prop_assert_eq!(document.redo_step(), None);
    }

    #[test]
    fn edits_keep_a_journey_whole(start in dice(200), edits in vec(dice(120), 0..24)) {
        let mut document = Document::new(Dice::new(&start).journey());
        for journey in work(&mut document, &edits) {
            prop_assert_eq!(journey.validate(), Ok(()));
            let all = ids(&journey);
            let unique: BTreeSet<&str> = all.iter().copied().collect();
            prop_assert_eq!(unique.len(), all.len());
            let text = to_text(&journey).expect("text");
            prop_assert!(parse(Path::new("edited.ron"), text.as_bytes()).is_ok(), "{}", text);
        }
    }

    #[test]
    fn an_edit_that_is_refused_or_changes_nothing_leaves_no_trace(
        start in dice(200),
        edits in vec(dice(120), 0..24),
    ) {
        let mut document = Document::new(Dice::new(&start).journey());
        for numbers in &edits {
            let edit = Dice::new(numbers).edit(document.journey());
            let step = edit.step();
            let before = document.clone();
            let outcome = document.apply(edit, None);
            let kept = Arc::ptr_eq(before.journey(), document.journey());
            let states = |one: &Document| (one.revision(), one.undo_step(), one.redo_step());
            if outcome.is_err() || kept {
                prop_assert!(kept);
                prop_assert_eq!(states(&before), states(&document));
            } else {
                prop_assert_ne!(before.journey(), document.journey());
                prop_assert!(document.revision() > before.revision());
                prop_assert_eq!((document.undo_step(), document.redo_step()), (Some(step), None));
            }
        }
    }

    #[test]
    fn removing_a_round_leaves_nothing_of_it(start in dice(300), which in any::<u16>()) {
        let journey = Dice::new(&start).journey();
        let Some(round) = journey.rounds.get(usize::from(which) % journey.rounds.len().max(1))
        else {
            return Ok(());
        };
        let id = round.id.clone();
        let after = Edit::RemoveRound(id.clone()).apply(&journey).expect("it is there");
        let quoted = format!("\"{id}\"");
        prop_assert!(!to_text(&after).expect("text").contains(&quoted));
        prop_assert_eq!(after.touchpoints().count(), journey.touchpoints().count());
    }
}
