//! Two versions of one journey.

use super::*;

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
