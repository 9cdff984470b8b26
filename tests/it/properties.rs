//! What holds for every journey: files round trip, edits keep it whole and can be undone, the map has
//! room for everything, and no bytes make the reader panic.

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

// Typing

fn renamed(journey: &Journey, name: &str) -> Edit {
    let (_, first) = journey.touchpoints().next().expect("a touchpoint");
    let touchpoint = Box::new(Touchpoint { name: name.into(), ..first.as_ref().clone() });
    Edit::ReplaceTouchpoint { touchpoint, step: Step::RenameTouchpoint }
}

fn titled(title: &str) -> Edit {
    Edit::SetTitle { title: title.into(), description: String::new() }
}

#[test]
fn typing_with_one_gesture_is_one_step() {
    let mut document = Document::new(small());
    for typed in ["J", "Jo", "Jon", "Jono"] {
        let edit = renamed(document.journey(), typed);
        document.apply(edit, Some(7)).expect("applied");
    }
    document.undo();
    assert_eq!(**document.journey(), small());
    assert_eq!((document.undo_step(), document.redo_step()), (None, Some(Step::RenameTouchpoint)));
    document.redo();
    assert_eq!(document.journey().touchpoints().next().expect("one").1.name, "Jono");
}

#[test]
fn a_gesture_ends_with_a_seal_another_gesture_another_kind_of_step_or_an_undo() {
    let steps = |between: fn(&mut Document), second: Edit, gesture| {
        let mut document = Document::new(small());
        document.apply(titled("A"), Some(1)).expect("applied");
        between(&mut document);
        document.apply(second, gesture).expect("applied");
        let mut steps = 0;
        while document.undo_step().is_some() {
            document.undo();
            steps += 1;
        }
        assert_eq!(**document.journey(), small());
        steps
    };
    assert_eq!(steps(|_| (), titled("AB"), Some(1)), 1);
    assert_eq!(steps(Document::seal, titled("AB"), Some(1)), 2);
    assert_eq!(steps(|_| (), titled("AB"), Some(2)), 2);
    assert_eq!(steps(|_| (), titled("AB"), None), 2);
    assert_eq!(steps(|_| (), renamed(&small(), "A"), Some(1)), 2);
    let back_and_forth = |document: &mut Document| {
        document.undo();
        document.redo();
    };
    assert_eq!(steps(back_and_forth, titled("AB"), Some(1)), 2);
}

#[test]
fn a_new_step_forgets_what_was_undone() {
    let mut document = Document::new(small());
    document.apply(titled("A"), None).expect("applied");
    document.undo();
    document.apply(titled("B"), None).expect("applied");
    assert_eq!(document.redo_step(), None);
    document.redo();
    assert_eq!(document.journey().title, "B");
}

#[test]
fn a_change_copies_only_what_lies_on_its_way() {
    let before = crate::common::journey_of(&sample("kahvila"));
    let mut document = Document::new(before.clone());
    let edit = renamed(document.journey(), "New");
    document.apply(edit, None).expect("applied");
    let copied = |old: &[bool]| old.iter().filter(|same| !**same).count();
    let stages = before.stages.iter().zip(&document.journey().stages);
    assert_eq!(copied(&stages.map(|(a, b)| Arc::ptr_eq(a, b)).collect::<Vec<_>>()), 1);
    let touchpoints = before.touchpoints().zip(document.journey().touchpoints());
    let same = touchpoints.map(|((_, a), (_, b))| Arc::ptr_eq(a, b)).collect::<Vec<_>>();
    assert_eq!(copied(&same), 1);
}

// The map

/// Rounding of floating point numbers.
const HAIR: f32 = 0.01;

fn holds(outer: Rect, inner: Rect) -> bool {
    outer.expand(HAIR).contains_rect(inner)
}

fn overlap(one: Rect, other: Rect) -> bool {
    one.shrink(HAIR).intersects(other.shrink(HAIR))
}

fn check_layout(journey: &Journey, boxes: &MapLayout) -> Result<(), TestCaseError> {
    let whole = Rect::from_min_size(egui::Pos2::ZERO, boxes.size);
    prop_assert!(boxes.size.is_finite());
    prop_assert_eq!(boxes.stages.len(), journey.stages.len());
    prop_assert_eq!(boxes.cards.len(), journey.touchpoints().count());
    for (card, (stage, touchpoint)) in boxes.cards.iter().zip(journey.touchpoints()) {
        prop_assert_eq!(&card.id, &touchpoint.id);
        prop_assert_eq!(&boxes.stages[card.stage].id, &stage.id);
        let ground = boxes.stages[card.stage].ground;
        prop_assert!(holds(ground, card.rect), "{:?} in {ground:?}", card.rect);
        prop_assert!(card.rect.is_positive() && holds(card.rect, card.name));
    }
    for (at, card) in boxes.cards.iter().enumerate() {
        for other in &boxes.cards[at + 1..] {
            prop_assert!(!overlap(card.rect, other.rect), "{:?} {:?}", card.rect, other.rect);
            prop_assert!(card.rect.min.x < other.rect.min.x, "the customer's order");
        }
    }
    for (at, stage) in boxes.stages.iter().enumerate() {
        prop_assert!(holds(whole, stage.ground) && holds(whole, stage.header));
        prop_assert!(holds(stage.header, stage.add));
        for other in &boxes.stages[at + 1..] {
            prop_assert!(!overlap(stage.ground, other.ground));
        }
    }
    if boxes.stages.is_empty() {
        return Ok(());
    }
    prop_assert!(holds(whole, boxes.curve));
    prop_assert!(boxes.cards.iter().all(|card| !overlap(card.rect, boxes.curve)));
    for (at, lane) in boxes.lanes.iter().enumerate() {
        prop_assert!(holds(whole, lane.rect) && !overlap(lane.rect, boxes.curve));
        prop_assert!(boxes.lanes[at + 1..].iter().all(|one| !overlap(lane.rect, one.rect)));
    }
    for lane in &boxes.lanes {
        let notes: Vec<_> = boxes.notes_in(lane, Rangef::EVERYTHING).collect();
        for (at, (column, _, rect)) in notes.iter().enumerate() {
            prop_assert!(holds(lane.rect, *rect), "{rect:?} in {:?}", lane.rect);
            let by_stage = lane.columns.len() == boxes.stages.len() && lane.lane == Lane::Kpis;
            let stage = if by_stage { *column } else { boxes.cards[*column].stage };
            let ground = boxes.stages[stage].ground;
            prop_assert!(holds(ground, *rect), "{rect:?} in {ground:?}");
            for (_, _, other) in &notes[at + 1..] {
                prop_assert!(!overlap(*rect, *other), "{rect:?} {other:?}");
            }
        }
    }
    Ok(())
}

/// Runs `test` once, with something to paint on.
fn with_painter(test: impl FnOnce(&egui::Painter)) {
    let mut test = Some(test);
    render(vec2(1000.0, 1000.0), theme::install, |ui| {
        if let Some(test) = test.take() {
            test(ui.painter());
        }
    });
    assert!(test.is_none());
}

fn check_map(
    painter: &egui::Painter,
    journey: &Journey,
    report: &Report,
    lanes: &[Lane],
    (room, zoom): (Vec2, f32),
) -> Result<(), TestCaseError> {
    let words = Words::of(Language::Fi);
    let more = More::default();
    let input = MapInput { journey, report, words, theme: &theme::LIGHT, lanes, zoom, more };
    check_layout(journey, &layout(painter, &input, room))
}

/// The same places: ends of boxes may differ by what a float rounds.
fn same_layout(one: &MapLayout, other: &MapLayout) -> Result<(), TestCaseError> {
    prop_assert_eq!(one.size, other.size);
    prop_assert_eq!(&one.stages, &other.stages);
    prop_assert_eq!(&one.cards, &other.cards);
    prop_assert_eq!(&one.lanes, &other.lanes);
    prop_assert_eq!(one.curve, other.curve);
    prop_assert_eq!(&one.drops, &other.drops);
    prop_assert_eq!(one, other);
    Ok(())
}

#[test]
fn a_map_that_is_kept_is_the_map_that_is_laid_anew() {
    with_painter(|painter| {
        let words = Words::of(Language::Fi);
        let outcome = TestRunner::new(config(48)).run(
            &(dice(300), vec((dice(60), any::<bool>()), 1..12)),
            |(start, edits)| {
                let mut journey = Arc::new(Dice::new(&start).journey());
                let mut numbers = Arc::new(report(&journey));
                let mut kept = Kept::default();
                let (lanes, room) = (Lane::ALL, vec2(900.0, 700.0));
                for (dice, has_numbers) in edits {
                    let edit = Dice::new(&dice).edit(&journey);
                    let Ok(changed) = edit.apply(&journey) else { continue };
                    journey = Arc::new(changed);
                    // The numbers may be a moment older.
                    if has_numbers {
                        numbers = Arc::new(report(&journey));
                    }
                    let input = MapInput {
                        journey: &journey,
                        report: &numbers,
                        words,
                        theme: &theme::LIGHT,
                        lanes,
                        zoom: 1.0,
                        more: More::default(),
                    };
                    let held = kept.layout(painter, (&journey, &numbers), &input, room);
                    same_layout(&held, &layout(painter, &input, room))?;
                }
                Ok(())
            },
        );
        assert!(outcome.is_ok(), "{outcome:?}");
    });
}

#[test]
fn a_map_that_is_kept_follows_its_ways_before_there_are_new_numbers() {
    with_painter(|painter| {
        let line = Arc::new(small());
        let mut branched = line.as_ref().clone();
        let first: Vec<_> = line.touchpoints().take(2).map(|(_, one)| one.id.clone()).collect();
        branched.touchpoint_mut(&first[1]).expect("the second").beside = Some(first[0].clone());
        let branched = Arc::new(branched);
        let numbers = Arc::new(report(&line));
        let (mut kept, room) = (Kept::default(), vec2(900.0, 700.0));
        for journey in [&line, &branched, &line] {
            let input = MapInput {
                journey,
                report: &numbers,
                words: Words::of(Language::Fi),
                theme: &theme::LIGHT,
                lanes: Lane::ALL,
                zoom: 1.0,
                more: More::default(),
            };
            let held = kept.layout(painter, (journey, &numbers), &input, room);
            assert_eq!(*held, layout(painter, &input, room));
        }
    });
}

#[test]
fn the_map_has_room_for_every_journey() {
    with_painter(|painter| {
        let room = (0.0_f32..4000.0, 0.0_f32..3000.0).prop_map(|(x, y)| vec2(x, y));
        let look = (room, 0.25_f32..3.0, 0..=Lane::ALL.len());
        let outcome = TestRunner::new(config(48)).run(
            &(dice(300), look),
            |(numbers, (room, zoom, lanes))| {
                let journey = Dice::new(&numbers).journey();
                // Also with numbers that are older than the journey.
                for report in [report(&journey), Report::default()] {
                    check_map(painter, &journey, &report, &Lane::ALL[..lanes], (room, zoom))?;
                }
                Ok(())
            },
        );
        match outcome {
            Ok(()) => (),
            Err(TestError::Fail(reason, (numbers, look))) => {
                panic!("{reason}\n{look:?}\n{:#?}", Dice::new(&numbers).journey())
            }
            Err(error) => panic!("{error}"),
        }
    });
}

#[test]
fn the_map_has_room_for_every_sample_at_every_zoom() {
    with_painter(|painter| {
        for path in crate::common::samples() {
            let journey = crate::common::journey_of(&path);
            let report = report(&journey);
            for (width, zoom) in [(0.0, 1.0), (1280.0, 0.5), (1920.0, 1.0), (3840.0, 2.0)] {
                let room = vec2(width, 700.0);
                let outcome = check_map(painter, &journey, &report, Lane::ALL, (room, zoom));
                assert!(outcome.is_ok(), "{} at {width}, {zoom}: {outcome:?}", path.display());
            }
        }
    });
}

// Bytes

/// Reads bytes; whatever is opened holds together and can be written again.
fn read(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(opened) = parse(Path::new("bytes.ron"), bytes) else { return Ok(()) };
    prop_assert_eq!(opened.journey.validate(), Ok(()));
    let text = to_text(&opened.journey).expect("text");
    let again = parse(Path::new("again.ron"), text.as_bytes()).expect("what we wrote");
    prop_assert_eq!(again.journey, opened.journey);
    Ok(())
}

/// Damage at a place: so many bytes are cut out, and these put there.
type Damage = (usize, usize, Vec<u8>);

/// What a text may be damaged with.
const WORDS: [&str; 14] =
    ["(", ")", "\"", ",", ":", "Some(", "-1", "0", "\0", "{", "}", "[", "r#\"", "/*"];

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        Just(Vec::new()),
        vec(any::<u8>(), 0..4),
        proptest::sample::select(&WORDS[..]).prop_map(|word: &str| word.as_bytes().to_vec()),
    ];
    (any::<proptest::sample::Index>().prop_map(|at| at.index(1 << 20)), 0..12_usize, piece)
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, cut, piece) in damages {
        let start = at % (bytes.len() + 1);
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, piece.iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(config(512))]

    #[test]
    fn random_bytes_never_make_the_reader_panic(bytes in vec(any::<u8>(), 0..300)) {
        read(&bytes)?;
        read(&[b"(format: 1, journey: (", &bytes[..]].concat())?;
    }

    #[test]
    fn a_damaged_journey_never_makes_the_reader_panic(damages in vec(damage(), 1..4)) {
        read(&damaged(SMALL, &damages))?;
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn a_damaged_sample_never_makes_the_reader_panic(damages in vec(damage(), 1..3)) {
        read(&damaged(&text_of(&sample("kahvila")), &damages))?;
    }
}
