//! Typing and undoing.

use super::*;

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
