//! Failures of the disk.

use super::*;

#[test]
fn everything_is_asked_of_the_disk_in_the_order_that_survives_a_power_cut() {
    let desk = Desk::new();
    let disk = Faulty::sipping(usize::MAX);
    desk.save(&disk, false).expect("saved");
    assert_eq!(disk.calls(), ["create", "write", "rights", "sync", "rename", "sync folder"]);
    // A new file gets those of any other, after it was private.
    std::fs::remove_file(&desk.file).expect("removed");
    let disk = Faulty::sipping(usize::MAX);
    desk.save(&disk, false).expect("saved");
    assert_eq!(disk.calls(), ["create", "write", "rights", "sync", "rename", "sync folder"]);
}

#[test]
fn whatever_call_fails_the_file_is_the_old_one_or_the_new_one() {
    let new = file::to_text(&changed()).expect("text");
    for fault in FAULTS {
        for call in 0.. {
            let desk = Desk::new();
            let disk = Faulty::during(call..call + 3, fault);
            let saved = desk.save(&disk, false);
            if !disk.has_failed() {
                assert!(saved.is_ok() && call > 5, "{fault:?} {call}");
                break;
            }
            let what = format!("{fault:?} at call {call}: {:?}", disk.failed_call());
            let after = disk.calls();
            assert!(after.iter().filter(|call| **call == "sync").count() <= 1, "{what}");
            match &saved {
                Ok(_) => {
                    assert_eq!(fault, Fault::TakesNothing, "{what}");
                    assert!(disk.failed_call() != Some("write"), "{what}");
                    assert_eq!(text_of(&desk.file), new, "{what}");
                }
                Err(SaveError::Unsure { .. }) => {
                    assert_eq!(disk.failed_call(), Some("sync folder"), "{what}");
                    assert_eq!(text_of(&desk.file), new, "{what}");
                }
                Err(SaveError::Io { .. }) => assert_eq!(text_of(&desk.file), SMALL, "{what}"),
                Err(other) => panic!("{what}: {other:?}"),
            }
            if let Err(error) = saved {
                let message = said(&error);
                assert!(!message.contains("os error") && message.ends_with('.'), "{message}");
            }
            assert!(!desk.has_leftovers(), "{what}");
            // The next attempt begins anew, and does not ask about what it wrote itself.
            let again = desk.save(&Faulty::sipping(usize::MAX), false);
            assert!(again.is_ok(), "{what}: {again:?}");
            assert_eq!(journey_of(&desk.file), changed(), "{what}");
        }
    }
}

#[test]
fn a_save_does_not_fail_for_want_of_a_version_but_says_so() {
    let full = Fault::Error(io::ErrorKind::StorageFull);
    let (mut failed, mut unkept) = (0, 0);
    for call in 0.. {
        let desk = Desk::new();
        let disk = Faulty::at(call, full);
        let saved = desk.save(&disk, true);
        if !disk.has_failed() {
            break;
        }
        match saved {
            Ok(written) => {
                assert!(written.unkept == Some(polku::file::Trouble::Full), "{call}");
                assert_eq!(journey_of(&desk.file), changed(), "{call}");
                unkept += 1;
            }
            Err(SaveError::Unsure { .. }) => assert_eq!(journey_of(&desk.file), changed()),
            Err(_) => {
                assert_eq!(text_of(&desk.file), SMALL, "{call}");
                failed += 1;
            }
        }
        assert!(!desk.has_leftovers(), "{call}");
        for version in versions(&desk.state, &desk.file) {
            assert!(version.read().is_ok(), "{call}");
        }
    }
    assert_eq!(failed, 5, "each call for the document but the last");
    assert!(unkept >= 10, "{unkept}");
}

#[test]
fn bytes_taken_one_by_one_are_all_written() {
    let desk = Desk::new();
    desk.save(&Faulty::sipping(1), false).expect("saved");
    assert_eq!(journey_of(&desk.file), changed());
}

#[test]
fn a_rename_refused_for_a_moment_is_tried_again() {
    let refused = |calls: usize| {
        let desk = Desk::new();
        // The fifth call is the rename.
        let disk = Faulty::during(4..4 + calls, Fault::Error(io::ErrorKind::PermissionDenied));
        (desk.save(&disk, false).is_ok(), disk.calls().len())
    };
    assert_eq!(refused(2), (true, 8), "two refusals, then it worked");
    assert_eq!(refused(3), (false, 7), "but not for ever");
}

#[test]
fn the_replaced_and_the_new_content_are_kept_as_versions() {
    let desk = Desk::new();
    desk.save(&Faulty::sipping(usize::MAX), true).expect("saved");
    let kept = versions(&desk.state, &desk.file);
    let journeys: Vec<Journey> = kept.iter().map(|one| one.read().expect("a journey")).collect();
    assert_eq!(journeys, [changed(), small()]);
    assert!(kept[0].time >= kept[1].time && kept[1].size == SMALL.len() as u64);
    // The folder of the document holds nothing but the document.
    assert_eq!(names_in(desk.file.parent().expect("a folder")), ["journey.ron"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_that_is_not_there_yet_stays_a_link() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    let folder = desk.file.parent().expect("a folder");
    let (link, circle) = (folder.join("link.ron"), folder.join("circle.ron"));
    symlink("hop.ron", &link).expect("a link");
    symlink("../documents/later.ron", folder.join("hop.ron")).expect("a link");
    symlink("circle.ron", &circle).expect("a link");
    file::save(&link, &changed(), None).expect("saved");
    assert_eq!(std::fs::read_link(&link).expect("still a link"), Path::new("hop.ron"));
    assert_eq!(journey_of(&folder.join("later.ron")), changed());
    let refused = file::save(&circle, &changed(), None);
    assert!(matches!(refused, Err(SaveError::Io { .. })), "{refused:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_really_full_disk_leaves_the_old_file() {
    struct Full;
    impl polku::file::Disk for Full {
        fn write(&self, _file: &mut std::fs::File, bytes: &[u8]) -> io::Result<usize> {
            // The system's own words for a disk that is full.
            std::fs::OpenOptions::new().write(true).open("/dev/full")?.write(bytes)
        }
    }
    let desk = Desk::new();
    let failed = Saver { disk: &Full, state: None }.save(&desk.file, &changed(), None);
    let message = said(&failed.expect_err("full"));
    assert!(message.contains("the disk is full") && message.contains("another name"), "{message}");
    assert_eq!(text_of(&desk.file), SMALL);
    assert!(!desk.has_leftovers());
}
