//! Several groups of one journey.

use super::*;

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
