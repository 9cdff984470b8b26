//! Two versions of a journey become one, several groups' files become one, and nothing that anybody made is
//! lost without a word.

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

// What holds for any two versions

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn dice(most: usize) -> impl Strategy<Value = Vec<u16>> {
    vec(any::<u16>(), 0..most)
}

/// A journey after some random edits, whose new ids begin at a number.
fn edited(base: &Journey, edits: &[Vec<u16>], from: u16) -> Journey {
    let mut document = Document::new(base.clone());
    for (at, numbers) in (0_u16..).zip(edits) {
        let edit = Dice::new(numbers).after(from + 1500 * at).edit(document.journey());
        // Refused edits change nothing.
        let _ = document.apply(edit, None);
    }
    Journey::clone(document.journey())
}

/// The lines of a journey's file, whatever their order.
fn lines(journey: &Journey) -> Vec<String> {
    let text = to_text(journey).expect("text");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

/// The touchpoints, comments and answers of a journey by their ids.
fn made(journey: &Journey) -> BTreeSet<String> {
    let mut made = BTreeSet::new();
    for (_, touchpoint) in journey.touchpoints() {
        made.insert(format!("touchpoint {}", touchpoint.id));
        made.extend(touchpoint.feedback.iter().map(|one| format!("comment {}", one.id)));
        for survey in &touchpoint.surveys {
            let answers = survey.answers().iter();
            made.extend(answers.map(|one| format!("answers {} {}", survey.id, one.round)));
        }
    }
    made
}

/// Whether a person has to decide something.
fn has_questions(merged: &Merged) -> bool {
    merged.conflicts.iter().any(|one| one.found.needs_answer())
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn one_sided_and_equal_changes_are_taken_as_they_are(
        start in dice(200),
        edits in vec(dice(120), 0..8),
    ) {
        let base = Dice::new(&start).journey();
        let new = edited(&base, &edits, 0);
        for (mine, theirs) in [(&new, &base), (&base, &new), (&new, &new)] {
            let merged = three_way(&base, mine, theirs);
            prop_assert_eq!(&merged.journey, &new);
            prop_assert!(merged.conflicts.is_empty(), "{:?}", merged.conflicts);
        }
    }

    #[test]
    fn nothing_made_is_lost_and_the_result_holds_together(
        start in dice(200),
        mine in vec(dice(120), 0..8),
        theirs in vec(dice(120), 0..8),
    ) {
        let base = Dice::new(&start).journey();
        let (mine, theirs) = (edited(&base, &mine, 0), edited(&base, &theirs, 20_000));
        let merged = three_way(&base, &mine, &theirs);
        prop_assert_eq!(merged.journey.validate(), Ok(()));
        let (old, a, b) = (made(&base), made(&mine), made(&theirs));
        let kept = made(&merged.journey);
        for one in a.union(&b) {
            let is_removed = old.contains(one) && !(a.contains(one) && b.contains(one));
            prop_assert!(is_removed || kept.contains(one), "{} is lost", one);
        }
        let back = three_way(&base, &theirs, &mine);
        prop_assert_eq!(has_questions(&merged), has_questions(&back));
        if !has_questions(&merged) {
            prop_assert_eq!(lines(&merged.journey), lines(&back.journey));
        }
    }

    #[test]
    fn every_choice_gives_a_journey_that_holds_together(
        start in dice(200),
        mine in vec(dice(120), 0..8),
        theirs in vec(dice(120), 0..8),
        chosen in vec(0..3_usize, 60),
        collide in any::<bool>(),
    ) {
        let base = Dice::new(&start).journey();
        // Both sides may have made the same ids by chance.
        let from = if collide { 0 } else { 20_000 };
        let (mine, theirs) = (edited(&base, &mine, 0), edited(&base, &theirs, from));
        let merged = three_way(&base, &mine, &theirs);
        let options = [Choice::MINE, Choice::THEIRS, Choice::Sum];
        let choices: Choices = merged
            .conflicts
            .iter()
            .zip(&chosen)
            .map(|(conflict, chosen)| (conflict.key(), options[*chosen]))
            .collect();
        let chosen = merged.with(&choices);
        prop_assert_eq!(chosen.journey.validate(), Ok(()));
        for conflict in &chosen.conflicts {
            prop_assert!(!sentence(conflict, Words::of(Language::En), &[]).is_empty());
        }
    }

    #[test]
    fn groups_files_make_a_journey_that_holds_together(
        start in dice(200),
        sides in vec(vec(dice(120), 0..5), 1..4),
        collide in any::<bool>(),
        with_base in any::<bool>(),
    ) {
        let base = Dice::new(&start).journey();
        let file = |(at, edits): (u16, &Vec<Vec<u16>>)| {
            let from = if collide { 0 } else { at * 15_000 };
            (format!("{at}"), edited(&base, edits, from))
        };
        let files: Vec<(String, Journey)> = (0..).zip(&sides).map(file).collect();
        let merged = groups(with_base.then_some(&base), &files);
        prop_assert_eq!(merged.journey.validate(), Ok(()));
        // With a base, things of the same name get its ids.
        if files.len() == 1 && !with_base {
            prop_assert_eq!(&merged.journey, &files[0].1);
        }
    }
}

// Two versions

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

/// The only conflict, chosen for one side.
fn decided(merged: &Merged, choice: Choice) -> Merged {
    let [conflict] = merged.conflicts.as_slice() else { panic!("{:?}", merged.conflicts) };
    merged.with(&Choices::from([(conflict.key(), choice)]))
}

#[test]
fn fields_of_one_touchpoint_changed_by_two_people_both_come_through() {
    let mine = changed(|one| point(one, "t1").name = "The queue".into());
    let theirs = changed(|one| {
        let queue = point(one, "t1");
        queue.importance = Some(importance(3));
        queue.pains = vec!["Slow".into()];
    });
    let merged = three_way(&small(), &mine, &theirs);
    assert_eq!(merged.conflicts, []);
    let queue = merged.journey.touchpoint(&touchpoint_id("t1")).expect("the queue");
    assert_eq!((queue.name.as_str(), queue.importance), ("The queue", Some(importance(3))));
    assert_eq!(queue.pains, ["Slow"]);
}

#[test]
fn a_field_changed_differently_keeps_mine_until_theirs_is_taken() {
    let mine = changed(|one| point(one, "t1").name = "The queue".into());
    let theirs = changed(|one| point(one, "t1").name = "The line".into());
    let merged = three_way(&small(), &mine, &theirs);
    let name = |merged: &Merged| {
        merged.journey.touchpoint(&touchpoint_id("t1")).expect("the queue").name.clone()
    };
    assert_eq!(name(&merged), "The queue");
    let conflict = &merged.conflicts[0];
    assert_eq!((conflict.field, conflict.found), (Field::Name, Found::Differs));
    let said = |text: &str| Value::Text(text.into());
    assert_eq!(conflict.base, Some(said("Queue")));
    assert_eq!(conflict.values, [said("The queue"), said("The line")]);
    let english = Words::of(Language::En);
    assert_eq!(place(conflict, english), "Buying › The queue");
    assert_eq!(
        sentence(conflict, english, &["A".into(), "B".into()]),
        "Buying › The queue – Name: A: The queue; B: The line. Kept: A."
    );
    let theirs = decided(&merged, Choice::THEIRS);
    assert_eq!(name(&theirs), "The line");
    assert_eq!(theirs.conflicts[0].chosen, Choice::THEIRS);
}

#[test]
fn what_one_removed_and_the_other_changed_stays_until_somebody_says_otherwise() {
    let mine = changed(|one| {
        one.actions[0].touchpoints.clear();
        Arc::make_mut(&mut one.stages[0]).touchpoints.remove(0);
    });
    let theirs = changed(|one| point(one, "t1").description = "At the counter".into());
    for (mine, theirs, removes) in
        [(&mine, &theirs, Choice::MINE), (&theirs, &mine, Choice::THEIRS)]
    {
        let merged = three_way(&small(), mine, theirs);
        assert!(merged.journey.touchpoint(&touchpoint_id("t1")).is_some());
        let conflict = &merged.conflicts[0];
        assert_eq!((conflict.field, conflict.found), (Field::Existence, Found::Removed));
        let gone = decided(&merged, removes);
        assert!(gone.journey.touchpoint(&touchpoint_id("t1")).is_none());
    }
    // Nobody else touched it: it goes.
    let merged = three_way(&small(), &small(), &mine);
    assert_eq!(merged.journey, mine);
}

#[test]
fn a_touchpoint_moved_by_two_people_to_two_places_is_asked_about() {
    let moved = |to: usize| {
        changed(|one| {
            for name in ["Using", "Telling"] {
                let id = StageId::new(&name.to_lowercase()).expect("an id");
                one.stages.push(Arc::new(Stage::new(id, StageKind::Other, name)));
            }
            let receipt = Arc::make_mut(&mut one.stages[0]).touchpoints.remove(1);
            Arc::make_mut(&mut one.stages[to]).touchpoints.push(receipt);
        })
    };
    let merged = three_way(&small(), &moved(1), &moved(2));
    let [conflict] = merged.conflicts.as_slice() else { panic!("{:?}", merged.conflicts) };
    assert_eq!(conflict.field, Field::Stage);
    let stage = |merged: &Merged| {
        let place = merged.journey.place(&touchpoint_id("t2")).expect("the receipt");
        merged.journey.stages[place.stage].name.clone()
    };
    assert_eq!(stage(&merged), "Using");
    assert_eq!(stage(&decided(&merged, Choice::THEIRS)), "Telling");
    // On one side only, it is followed.
    assert_eq!(stage(&three_way(&small(), &small(), &moved(2))), "Telling");
}

#[test]
fn a_round_that_one_removed_stays_while_the_other_measures_in_it() {
    let mine = changed(|one| {
        answer(one, Answers::new(round_id("r2"), counts(&[(5, 7)])));
    });
    let theirs = changed(|one| {
        one.rounds.pop();
        let queue = point(one, "t1");
        queue.surveys[0] =
            Arc::new(queue.surveys[0].as_ref().clone().without_round(&round_id("r2")));
        queue.feedback.clear();
    });
    let merged = three_way(&small(), &mine, &theirs);
    assert_eq!(tally_of(&merged.journey, "r2"), counts(&[(5, 7)]));
    let fields: Vec<Field> = merged.conflicts.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::Existence, Field::Existence]);
    // Without the round nothing of it stays.
    let all = merged.conflicts.iter().map(|one| (one.key(), Choice::THEIRS)).collect();
    assert_eq!(merged.with(&all).journey, theirs);
    let round = merged.conflicts.last().expect("the round").key();
    let without = merged.with(&Choices::from([(round, Choice::THEIRS)])).journey;
    assert_eq!((without.validate(), without.rounds.len()), (Ok(()), 1));
}

#[test]
fn two_new_rounds_of_one_name_are_one_round() {
    let with_round = |id: &str, list: &[(i32, u64)]| {
        changed(|one| {
            let round = Round::new(round_id(id), "Winter", None);
            one.rounds.push(round);
            answer(one, Answers::new(round_id(id), counts(list)));
        })
    };
    let merged =
        three_way(&small(), &with_round("x", &[(4, 2)]), &with_round("y", &[(4, 1), (5, 3)]));
    assert_eq!(merged.journey.rounds.len(), 3);
    assert_eq!(tally_of(&merged.journey, "x"), counts(&[(4, 3), (5, 3)]));
    let conflict = &merged.conflicts[0];
    assert_eq!((conflict.found, conflict.chosen), (Found::AddedUp, Choice::Sum));
    let mine = decided(&merged, Choice::MINE);
    assert_eq!(tally_of(&mine.journey, "x"), counts(&[(4, 2)]));
}

#[test]
fn answers_keep_their_scale_when_the_other_changes_the_question() {
    let seven = Scale::new(1, 7, Better::Higher).expect("a scale");
    let mine = changed(|one| {
        let queue = point(one, "t1");
        let survey = &queue.surveys[0];
        let mut new = Survey::new(survey.id.clone(), Metric::Csat, seven, "Wait?");
        new = new.with_answers(Answers::new(round_id("r1"), counts(&[(7, 1)]))).expect("answers");
        queue.surveys[0] = Arc::new(new);
    });
    let theirs = changed(|one| answer(one, Answers::new(round_id("r2"), counts(&[(5, 9)]))));
    let merged = three_way(&small(), &mine, &theirs);
    let queue = merged.journey.touchpoint(&touchpoint_id("t1")).expect("the queue");
    let survey = &queue.surveys[0];
    assert_eq!(survey.scale(), seven);
    let autumn = survey.answers_of(&round_id("r2")).expect("answers");
    assert_eq!((&autumn.tally, survey.scale_of(autumn).max()), (&counts(&[(5, 9)]), 7));
}

// Groups

fn named(name: &str, journey: Journey) -> (String, Journey) {
    (name.into(), journey)
}

fn votes(round: &str, list: &[(i32, u64)]) -> Answers {
    Answers { evidence: Evidence::Assumed, ..Answers::new(round_id(round), counts(list)) }
}

/// A group's file: the small journey with votes for a new round, a new touchpoint and a comment.
fn group(mark: &str, list: &[(i32, u64)]) -> (String, Journey) {
    let id = |what: &str| format!("{what}{mark}");
    let journey = changed(|one| {
        one.rounds.push(Round::new(round_id(&id("w")), "Workshop", None));
        answer(one, votes(&id("w"), list));
        let stage = Arc::make_mut(&mut one.stages[0]);
        let parking = Touchpoint::new(touchpoint_id(&id("p")), "Parking");
        let own = Touchpoint::new(touchpoint_id(&id("o")), &format!("Only {mark}"));
        stage.touchpoints.extend([Arc::new(parking), Arc::new(own)]);
        let comment = |name: &str, text: &str| {
            let id = FeedbackId::new(&id(name)).expect("an id");
            Arc::new(Feedback::new(id, text, Some(round_id("r2"))))
        };
        let said = [comment("c", "The same words"), comment("d", mark)];
        point(one, "t1").feedback.extend(said);
    });
    named(mark, journey)
}

#[test]
fn groups_votes_add_up_and_what_has_the_same_name_is_the_same() {
    let files = [
        group("a", &[(2, 1), (3, 4)]),
        group("b", &[(3, 2), (5, 3)]),
        group("c", &[(2, 1), (3, 4)]),
    ];
    for base in [None, Some(small())] {
        let merged = groups(base.as_ref(), &files);
        let journey = &merged.journey;
        let names: Vec<&str> = journey.rounds.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Spring", "Autumn", "Workshop"]);
        // Two groups that vote alike are two groups.
        assert_eq!(tally_of(journey, "wa"), counts(&[(2, 2), (3, 10), (5, 3)]));
        assert_eq!(tally_of(journey, "r1"), tally_of(&small(), "r1"));
        let names: Vec<&str> = journey.touchpoints().map(|(_, one)| one.name.as_str()).collect();
        assert_eq!(names, ["Queue", "Receipt", "Parking", "Only a", "Only b", "Only c"]);
        let queue = journey.touchpoint(&touchpoint_id("t1")).expect("the queue");
        let words: Vec<&str> = queue.feedback.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(words, ["Too long", "The same words", "a", "b", "c"]);
        let open: Vec<_> = merged.conflicts.iter().filter(|one| one.found.needs_answer()).collect();
        assert!(open.is_empty(), "{open:?}");
        let summed = merged.conflicts.iter().filter(|one| one.found == Found::AddedUp).count();
        assert_eq!(summed, 1);
        // Without a common file, measured answers that are the same in all of them are said to count once.
        let same = merged.conflicts.iter().filter(|one| one.found == Found::SameData).count();
        assert_eq!(same, if base.is_some() { 0 } else { 2 });
        let changes = merged.changes();
        assert_eq!(changes.touchpoints, ["Only b", "Only c"]);
        assert_eq!((changes.comments, changes.answers), (2, 10));
    }
}

#[test]
fn what_groups_say_differently_is_listed_with_every_groups_word() {
    let say = |name: &str, text: &str, value: i64| {
        named(
            name,
            changed(|one| {
                let receipt = point(one, "t2");
                receipt.description = text.into();
                receipt.importance = Some(importance(value));
                receipt.moment_of_truth = value == 5;
            }),
        )
    };
    let files = [say("North", "On paper", 4), say("South", "By mail", 4), say("West", "", 5)];
    let merged = groups(None, &files);
    let words = Words::of(Language::En);
    let open = merged.conflicts.iter().filter(|one| one.found.needs_answer());
    let lines: Vec<String> = open.map(|one| sentence(one, words, merged.names())).collect();
    assert_eq!(
        lines,
        [
            "Buying › Receipt – Description: North: On paper; South: By mail; West: nothing. Kept: North.",
            "Buying › Receipt – Importance to the customer: North: 4; South: 4; West: 5. Kept: North.",
            "Buying › Receipt – Moment of truth: North: no; South: no; West: yes. Kept: North.",
        ]
    );
}

#[test]
fn a_group_that_is_given_twice_counts_once_and_other_evidence_is_not_added() {
    let (a, b) = (group("a", &[(2, 1)]), group("b", &[(4, 1)]));
    let again = named("copy", a.1.clone());
    let merged = groups(None, &[a.clone(), b.clone(), again]);
    assert_eq!(merged.repeated(), [("copy".to_owned(), "a".to_owned())]);
    assert_eq!(tally_of(&merged.journey, "wa"), counts(&[(2, 1), (4, 1)]));
    let mut measured = b.1;
    let measured_votes = Answers { evidence: Evidence::Measured, ..votes("wb", &[(4, 1)]) };
    answer(&mut measured, measured_votes);
    let merged = groups(None, &[a, named("b", measured)]);
    assert_eq!(tally_of(&merged.journey, "wa"), counts(&[(2, 1)]));
    let fields: Vec<Field> = (merged.conflicts.iter())
        .filter(|one| one.found == Found::Differs)
        .map(|one| one.field)
        .collect();
    assert_eq!(fields, [Field::Tally, Field::Evidence]);
}

#[test]
fn the_same_question_with_another_id_is_one_question() {
    let ask = |id: &str, list: &[(i32, u64)]| {
        changed(|one| {
            let id = SurveyId::new(id).expect("an id");
            let scale = Scale::usual(Metric::Csat);
            let survey = Survey::new(id, Metric::Csat, scale, "Was it clear?");
            let survey = survey.with_answers(votes("r2", list)).expect("answers");
            point(one, "t2").surveys.push(Arc::new(survey));
        })
    };
    let merged = groups(None, &[named("a", ask("x", &[(1, 2)])), named("b", ask("y", &[(1, 3)]))]);
    let receipt = merged.journey.touchpoint(&touchpoint_id("t2")).expect("the receipt");
    let [survey] = receipt.surveys.as_slice() else { panic!("{:?}", receipt.surveys) };
    assert_eq!(survey.answers_of(&round_id("r2")).expect("answers").tally, counts(&[(1, 5)]));
}
