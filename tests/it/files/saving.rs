//! Saving.

use super::*;

#[test]
fn what_is_saved_is_what_is_read() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    let stamp = file::save(&path, &small(), None).expect("saved");
    let (opened, read) = file::read(&path).expect("read");
    assert_eq!((opened.journey, read), (small(), stamp));
    let again = file::save(&path, &small(), Some(stamp)).expect("saved again");
    assert_eq!(again, stamp);
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
}

#[test]
fn a_document_knows_whether_it_is_saved() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    let mut document = Document::new(small());
    assert!(!document.is_unsaved());
    document.apply(retitled("One"), None).expect("applied");
    assert!(document.is_unsaved());
    let done = document.save_job(path.clone(), false).run().expect("saved");
    // Work goes on while the file is written.
    document.apply(retitled("Two"), None).expect("applied");
    document.saved(done);
    assert!(document.is_unsaved());
    document.undo();
    assert!(!document.is_unsaved());
    assert_eq!(Document::open(&path).expect("opened").journey().title, "One");
}

#[test]
fn a_journey_that_contradicts_itself_is_not_saved() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let round = Round::new(RoundId::new("s1").expect("an id"), "New", None);
    let faulty = Journey { rounds: vec![round], ..small() };
    let refused = file::save(&path, &faulty, None);
    assert!(matches!(refused, Err(SaveError::Faulty(_))), "{refused:?}");
    assert_eq!(text_of(&path), SMALL);
}

#[test]
fn a_save_that_fails_leaves_everything_as_it_was() {
    let folder = folder();
    let root = folder.path();
    put(&root.join("file"), "text");
    std::fs::create_dir(root.join("folder.ron")).expect("a folder");
    std::fs::create_dir(root.join("full.ron")).expect("a folder");
    put(&root.join("full.ron").join("inside"), "text");
    let before = names_in(root);
    for path in ["gone/journey.ron", "folder.ron", "full.ron", "file/journey.ron"] {
        let path = root.join(path);
        let failed = file::save(&path, &small(), None);
        assert!(matches!(failed, Err(SaveError::Io { .. })), "{}: {failed:?}", path.display());
        let failed = file::write(&path, b"picture");
        assert!(matches!(failed, Err(SaveError::Io { .. })), "{}: {failed:?}", path.display());
        let message = said(&failed.expect_err("failed"));
        assert!(
            message.contains("not saved, because") && !message.contains("os error"),
            "{message}"
        );
        assert_eq!(names_in(root), before, "{}", path.display());
    }
    assert_eq!(names_in(&root.join("full.ron")), ["inside"]);
    assert_eq!(text_of(&root.join("file")), "text");
}

#[test]
fn a_document_whose_folder_vanished_is_not_lost() {
    let outer = folder();
    let inner = outer.path().join("stick");
    std::fs::create_dir(&inner).expect("a folder");
    let path = inner.join("journey.ron");
    put(&path, SMALL);
    let mut document = Document::open(&path).expect("opened");
    document.apply(retitled("New"), None).expect("applied");
    std::fs::remove_dir_all(&inner).expect("removed");
    let failed = saving(&document, &path, false);
    assert!(matches!(failed, Err(SaveError::Io { .. })), "{failed:?}");
    assert!(document.is_unsaved());
    let elsewhere = outer.path().join("journey.ron");
    document.saved(document.save_job(elsewhere.clone(), false).run().expect("saved elsewhere"));
    assert_eq!(Document::open(&elsewhere).expect("opened").journey().title, "New");
    assert_eq!(names_in(outer.path()), ["journey.ron"]);
}

#[test]
fn a_write_protected_file_is_not_replaced() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let mut permissions = std::fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions.clone()).expect("protected");
    let failed = file::save(&path, &Journey::default(), None);
    assert!(matches!(failed, Err(SaveError::Io { .. })), "{failed:?}");
    assert_eq!(text_of(&path), SMALL);
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
    #[expect(clippy::permissions_set_readonly_false, reason = "Windows deletes no protected file")]
    permissions.set_readonly(false);
    std::fs::set_permissions(&path, permissions).expect("no longer protected");
}

#[test]
fn a_file_that_another_program_changed_is_not_overwritten() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let mut document = Document::open(&path).expect("opened");
    document.apply(retitled("Mine"), None).expect("applied");
    let theirs = SMALL.replace("Corner", "Their");
    put(&path, &theirs);
    let refused = saving(&document, &path, false);
    assert!(matches!(refused, Err(SaveError::ChangedOnDisk { .. })), "{refused:?}");
    assert!(document.is_unsaved());
    assert_eq!(text_of(&path), theirs);
    document.saved(document.save_job(path.clone(), true).run().expect("overwritten on purpose"));
    assert!(text_of(&path).contains("Mine"));
    // What was saved is known again.
    document.apply(retitled("Mine too"), None).expect("applied");
    assert!(document.save_job(path, false).run().is_ok());
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
}

#[test]
fn a_file_that_was_deleted_is_made_again() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let document = Document::open(&path).expect("opened");
    std::fs::remove_file(&path).expect("removed");
    assert!(document.save_job(path.clone(), false).run().is_ok());
    assert_eq!(journey_of(&path), small());
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = folder();
    let (link, real) = (folder.path().join("link.ron"), folder.path().join("real.ron"));
    put(&real, SMALL);
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).expect("rights");
    symlink("real.ron", &link).expect("a link");
    let mut document = Document::open(&link).expect("opened");
    document.apply(retitled("New"), None).expect("applied");
    document.saved(document.save_job(link.clone(), false).run().expect("saved"));
    assert_eq!(std::fs::read_link(&link).expect("still a link"), Path::new("real.ron"));
    assert_eq!(journey_of(&real).title, "New");
    assert_eq!(std::fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    assert_eq!(names_in(folder.path()), ["link.ron", "real.ron"]);
}

#[test]
fn no_sample_has_a_file_left_behind_beside_it() {
    let names = names_in(&crate::common::root().join("journeys"));
    let journeys = files_of("journeys", "ron").len();
    // And the folder of trades, which has every one in every language.
    assert_eq!(names.len(), journeys + 1, "only journeys: {names:?}");
    assert_eq!(names_in(&root().join("journeys/trades")).len(), trades().len());
}
