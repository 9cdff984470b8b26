//! The promise: after any failure and any crash the file is the old one or the new one, whole, and what
//! was typed is in the file or can be recovered.

use crate::common::faulty::{Fault, Faulty};
use crate::common::{SMALL, journey_of, names_in, put, said, small, text_of};
use polku::document::{Document, Locks};
use polku::edit::Edit;
use polku::file::recovery::{Autosave, LATEST, left_behind};
use polku::file::{self, SaveError, Saver, Stamp, StateFolder, Written, versions};
use polku::journey::Journey;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

/// What disks say when they fail: full, broken or a network that is gone, no right, made read-only.
const FAULTS: [Fault; 5] = [
    Fault::Error(io::ErrorKind::StorageFull),
    Fault::Error(io::ErrorKind::Other),
    Fault::Error(io::ErrorKind::PermissionDenied),
    Fault::Error(io::ErrorKind::ReadOnlyFilesystem),
    Fault::TakesNothing,
];

/// A folder with a document, and a state folder.
struct Desk {
    folder: TempDir,
    file: PathBuf,
    state: StateFolder,
}

impl Desk {
    fn new() -> Self {
        let folder = tempdir().expect("a folder");
        let documents = folder.path().join("documents");
        std::fs::create_dir(&documents).expect("a folder");
        let file = documents.join("journey.ron");
        put(&file, SMALL);
        let state = StateFolder::at(folder.path().join("state"));
        Self { folder, file, state }
    }

    fn save(&self, disk: &Faulty, with_versions: bool) -> Result<Written, SaveError> {
        let state = with_versions.then_some(&self.state);
        let known = Stamp::of(SMALL.as_bytes());
        Saver { disk, state }.save(&self.file, &changed(), Some(known))
    }

    fn has_leftovers(&self) -> bool {
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for name in names_in(&folder) {
                let path = folder.join(&name);
                if name.contains(".tmp") {
                    return true;
                }
                if path.is_dir() {
                    folders.push(path);
                }
            }
        }
        false
    }
}

fn changed() -> Journey {
    Journey { title: "Changed".into(), ..small() }
}

fn retitled(title: String) -> Edit {
    Edit::SetTitle { title, description: String::new() }
}

// Failures of the disk

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

// Crashes

/// How long after a change it is written, in the process that is killed.
const SOON: Duration = Duration::from_millis(15);
/// Where it works; not set when the tests are run as usual.
const FOLDER: &str = "POLKU_CRASH_FOLDER";
/// How it works: see [`Way`].
const WAY: &str = "POLKU_CRASH_WAY";
/// How often it is killed, where that is not fifty times.
const KILLS: &str = "POLKU_KILLS";

/// How the process works that comes to grief.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Types fast and saves now and then.
    Fast,
    /// Types, with the delay of the real program.
    Real,
    /// Types and panics, long before anything is written by itself.
    Panics,
}

fn say(what: &str, number: u64) {
    let mut out = io::stdout().lock();
    writeln!(out, "\n{what} {number}").and_then(|()| out.flush()).expect("somebody listens");
}

/// Types, saves and is killed: in a process of its own, started by the tests below.
#[test]
#[ignore = "is run by the other tests, in a process that they kill"]
fn works_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let (way, latest) = match std::env::var(WAY).as_deref() {
        Ok("real") => (Way::Real, LATEST),
        Ok("panics") => (Way::Panics, Duration::from_hours(1)),
        _ => (Way::Fast, SOON),
    };
    let state = StateFolder::at(folder.join("state"));
    let autosave = Autosave::start_with(state.clone(), latest, |_| {});
    let path = folder.join("documents").join("journey.ron");
    let mut document = Document::open(&path).expect("a document").locked(&state, &Locks::default());
    for number in 1.. {
        document.apply(retitled(number.to_string()), None).expect("typed");
        autosave.changed(document.draft());
        say("typed", number);
        if way == Way::Panics && number == 7 {
            std::panic::set_hook(Box::new(|_| {
                file::recovery::flush_in_panic();
                // Nothing but the hook may have written it.
                std::process::abort();
            }));
            panic!("as a mistake in the program would");
        }
        if way == Way::Fast && number % 13 == 0 && autosave.flush(Duration::from_mins(1)) {
            say("kept", number);
        }
        if way == Way::Fast && number % 29 == 0 {
            say("saving", number);
            let job = document
                .save_job(path.clone(), false)
                .with_state(Some(state.clone()), Locks::default());
            document.saved(job.run().expect("saved"));
            autosave.saved();
            say("saved", number);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn start(desk: &Desk, way: Way) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "crash::works_until_it_is_killed", "--ignored", "--nocapture"]);
    command.env(FOLDER, desk.folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    match way {
        Way::Fast => command.env(WAY, "fast"),
        Way::Real => command.env(WAY, "real"),
        Way::Panics => command.env(WAY, "panics"),
    };
    command.spawn().expect("a process")
}

/// The last number after this word.
fn last(said: &[String], what: &str) -> u64 {
    let mut numbers = said.iter().filter_map(|line| line.strip_prefix(what)?.trim().parse().ok());
    numbers.next_back().unwrap_or(0)
}

fn number_in(journey: &Journey) -> u64 {
    journey.title.parse().unwrap_or(0)
}

/// What a next start finds in the file and in what was left behind.
fn found(desk: &Desk) -> (u64, u64) {
    let in_file = number_in(&journey_of(&desk.file));
    let left = left_behind(&desk.state);
    assert!(left.len() <= 1, "one program leaves one snapshot");
    let recovered = left.iter().map(|one| match &one.content {
        Ok((draft, preview)) => {
            assert_eq!(preview.title, draft.journey.title);
            number_in(&draft.journey)
        }
        Err(error) => panic!("a damaged snapshot: {error}"),
    });
    (in_file, recovered.max().unwrap_or(0))
}

#[test]
fn a_program_killed_at_any_moment_loses_nothing_that_it_had_kept() {
    let kills = std::env::var(KILLS).ok().and_then(|text| text.parse().ok()).unwrap_or(50);
    let mut recovered_something = 0;
    for _ in 0..kills {
        let desk = Desk::new();
        let mut child = start(&desk, Way::Fast);
        let mut said = BufReader::new(child.stdout.take().expect("what it says")).lines();
        // It works; then it is killed somewhere.
        let mut lines = Vec::new();
        while last(&lines, "typed") == 0 {
            lines.push(said.next().expect("it works").expect("a line"));
        }
        std::thread::sleep(Duration::from_micros(fastrand::u64(0..150_000)));
        child.kill().and_then(|()| child.wait()).expect("killed");
        lines.extend(said.map_while(Result::ok));

        let (in_file, recovered) = found(&desk);
        let (saving, saved) = (last(&lines, "saving"), last(&lines, "saved"));
        assert!(in_file == saved || in_file == saving, "{in_file}: {saved} or {saving}");
        let (typed, kept) = (last(&lines, "typed"), last(&lines, "kept"));
        let safe = in_file.max(recovered);
        assert!(safe >= kept && safe <= typed + 1, "{safe}: {kept} was kept, {typed} typed");
        recovered_something += u32::from(recovered > in_file);
        for version in versions(&desk.state, &desk.file) {
            assert!(version.read().is_ok(), "{version:?}");
        }
        assert!(file::lock(&desk.state, &desk.file).is_ok(), "nobody is locked out");
    }
    assert!(recovered_something > 0, "in no run was there anything to recover");
}

/// Takes some seconds for each kill: one here, ten in `./check --long`.
#[test]
fn nothing_typed_more_than_two_seconds_before_a_crash_is_lost() {
    let kills = if std::env::var_os(KILLS).is_some() { 10 } else { 1 };
    for _ in 0..kills {
        let desk = Desk::new();
        let mut child = start(&desk, Way::Real);
        let said = BufReader::new(child.stdout.take().expect("what it says")).lines();
        let reader = std::thread::Builder::new()
            .name("reader".into())
            .spawn(move || {
                let stamped = said.map_while(Result::ok).map(|line| (Instant::now(), line));
                stamped.collect::<Vec<_>>()
            })
            .expect("a thread");
        std::thread::sleep(Duration::from_millis(fastrand::u64(2500..5000)));
        let before = Instant::now();
        child.kill().and_then(|()| child.wait()).expect("killed");
        let lines = reader.join().expect("what it said");
        let old =
            lines.into_iter().filter(|(at, _)| before.duration_since(*at).as_secs_f64() > 2.0);
        let old: Vec<String> = old.map(|(_, line)| line).collect();
        let (in_file, recovered) = found(&desk);
        let typed = last(&old, "typed");
        assert!(typed > 0 && in_file.max(recovered) >= typed, "{recovered}: {typed} was typed");
    }
}

#[test]
fn a_panic_loses_nothing() {
    let desk = Desk::new();
    let mut child = start(&desk, Way::Panics);
    assert!(!child.wait().expect("it ends").success());
    assert_eq!(found(&desk), (0, 7));
}

// Recovery

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
