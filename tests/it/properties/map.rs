//! The map has room for every journey.

use super::*;

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
