//! What is offered after a crash.

use super::*;

fn autosave(desk: &Desk) -> Autosave {
    Autosave::start_with(desk.state.clone(), SOON, |_| {})
}

/// A document with a change that is not saved.
fn unsaved(desk: &Desk) -> Document {
    let mut document = Document::open(&desk.file).expect("opened");
    document.apply(retitled("Mine".into()), None).expect("typed");
    document
}

const LONG: Duration = Duration::from_mins(1);

#[test]
fn a_program_that_runs_is_not_a_crash_and_what_it_left_is_offered_until_it_is_saved() {
    let desk = Desk::new();
    let running = autosave(&desk);
    running.changed(unsaved(&desk).draft());
    assert!(running.flush(LONG));
    assert!(left_behind(&desk.state).is_empty(), "it runs");
    drop(running);

    let mut found = left_behind(&desk.state);
    assert_eq!(found.len(), 1);
    assert!(left_behind(&desk.state).is_empty(), "offered by one start at a time");
    let (draft, preview) = found[0].content.clone().expect("whole");
    assert_eq!((preview.stages, preview.touchpoints), (1, 2));
    let mut document = Document::recovered(draft);
    assert!(document.is_unsaved());
    assert_eq!(document.journey().title, "Mine");

    // Restored: another crash finds it again, once.
    let next = autosave(&desk);
    next.continues(found.remove(0).left);
    next.changed(document.draft());
    assert!(next.flush(LONG));
    drop((next, found));
    let found = left_behind(&desk.state);
    assert_eq!(found.len(), 1);

    let last = autosave(&desk);
    last.continues(found[0].left.clone());
    drop(found);
    document.saved(document.save_job(desk.file.clone(), false).run().expect("saved"));
    last.saved();
    assert!(last.flush(LONG));
    drop(last);
    assert!(left_behind(&desk.state).is_empty());
    assert_eq!(names_in(&desk.state.path().join("recovery")), [""; 0]);
}

#[test]
fn what_was_recovered_asks_before_it_replaces_what_others_wrote_since() {
    let desk = Desk::new();
    let draft = unsaved(&desk).draft();
    put(&desk.file, SMALL.replace("Corner", "Their"));
    let document = Document::recovered(draft);
    let refused = document.save_job(desk.file.clone(), false).run();
    assert!(matches!(refused, Err(SaveError::ChangedOnDisk { .. })));
    assert!(text_of(&desk.file).contains("Their"));
}

#[test]
fn what_is_in_the_file_after_all_is_not_offered() {
    let desk = Desk::new();
    let running = autosave(&desk);
    let document = unsaved(&desk);
    running.changed(document.draft());
    drop(running);
    // Saved, and killed before the snapshot was removed.
    document.save_job(desk.file.clone(), false).run().expect("saved");
    assert!(left_behind(&desk.state).is_empty());
    assert_eq!(names_in(&desk.state.path().join("recovery")), [""; 0]);
}

#[test]
fn a_damaged_snapshot_is_shown_and_stays_until_it_is_deleted() {
    let desk = Desk::new();
    let folder = desk.state.path().join("recovery");
    std::fs::create_dir_all(&folder).expect("a folder");
    put(&folder.join("a.ron"), "(written: \"2026-11-22T10:00:00Z\")\n(format: 1, journey: (titl");
    put(&folder.join("b.ron"), [0; 4096]);
    put(&folder.join("c.ron"), "");
    let found = left_behind(&desk.state);
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|one| one.content.is_err()));
    drop(found);
    for one in left_behind(&desk.state) {
        one.left.delete().expect("deleted");
    }
    assert_eq!(names_in(&folder), [""; 0]);
}

#[test]
fn a_snapshot_that_cannot_be_written_is_told_once_and_tried_again() {
    let desk = Desk::new();
    let (sender, told) = std::sync::mpsc::channel();
    let state = StateFolder::at(desk.file.join("no folder"));
    let running = Autosave::start_with(state, SOON, move |what| {
        let _ = sender.send(what);
    });
    let document = unsaved(&desk);
    running.changed(document.draft());
    assert!(!running.flush(LONG));
    assert!(!running.flush(LONG));
    drop(running);
    assert_eq!(told.iter().count(), 1);
}

#[test]
fn a_preview_tells_what_differs_from_the_file() {
    use polku::file::recovery::Difference;
    let desk = Desk::new();
    let preview = |journey: Journey| {
        let running = autosave(&desk);
        let mut document = Document::open(&desk.file).expect("opened");
        let journey = Box::new(journey);
        let step = polku::edit::Step::Import;
        document.apply(Edit::ReplaceAll { journey, step }, None).expect("typed");
        running.changed(document.draft());
        drop(running);
        let found = left_behind(&desk.state).remove(0);
        let difference = found.content.expect("whole").1.difference;
        found.left.delete().expect("deleted");
        difference
    };
    let touchpoints = |added, removed, changed, other| Difference::Touchpoints {
        added,
        removed,
        changed,
        other,
        file_moved_on: false,
    };
    assert_eq!(preview(changed()), touchpoints(0, 0, 0, true));
    let without = SMALL.replace("(id: \"t2\", name: \"Receipt\", target: Some(70.0)),", "");
    let without = file::parse(Path::new("x"), without.as_bytes()).expect("a journey").journey;
    assert_eq!(preview(without), touchpoints(0, 1, 0, false));
    let renamed = SMALL.replace("Receipt", "Bill").replace("\"t1\"", "\"t9\"");
    let renamed = file::parse(Path::new("x"), renamed.as_bytes()).expect("a journey").journey;
    assert_eq!(preview(renamed), touchpoints(1, 1, 1, false));
}
