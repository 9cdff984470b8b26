//! What holds for any two versions.

use super::*;

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
