//! The lock file among links, pipes and files of others.

use super::*;

#[test]
fn a_lock_that_is_a_link_leaves_what_it_points_at() {
    let desk = Desk::new();
    let victim = desk.path("bashrc");
    put(&victim, "precious");
    for target in [victim.clone(), desk.path("not yet")] {
        symlink(&target, desk.path(LOCK)).expect("a link");
        drop(file::lock(&desk.state(), &desk.path("a.ron")).expect("it can be worked on"));
        let said = Said::of(&desk.import("Winter").output().expect("runs"));
        assert!(said.code == Some(0) || said.err.contains("has"), "{said:?}");
        assert_eq!(text_of(&victim), "precious");
        assert!(!desk.path("not yet").exists());
        assert_eq!(std::fs::read_link(desk.path(LOCK)).expect("still a link"), target);
        std::fs::remove_file(desk.path(LOCK)).expect("removed");
        put(&desk.path("a.ron"), SMALL);
    }
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_the_lock_is_not_waited_for() {
    for make in [fifo as fn(&Path), |path| std::fs::create_dir(path).expect("a folder")] {
        let desk = Desk::new();
        make(&desk.path(LOCK));
        let said = within(10, desk.import("Winter"));
        assert_eq!(said.code, Some(0), "{said:?}");
        assert!(desk.path(LOCK).exists());
        assert!(journey_of(&desk.path("a.ron")).rounds.iter().any(|round| round.name == "Winter"));
    }
}

#[test]
fn a_file_of_somebody_else_in_the_place_of_the_lock_stays_as_it_is() {
    let desk = Desk::new();
    put(&desk.path(LOCK), "a diary");
    drop(file::lock(&desk.state(), &desk.path("a.ron")).expect("it can be worked on"));
    assert_eq!(text_of(&desk.path(LOCK)), "a diary");
}

#[test]
fn the_lock_of_another_machine_is_respected_and_shown_without_tricks() {
    let desk = Desk::new();
    put(
        &desk.path(LOCK),
        "(user:\"a\u{1b}[2J\\u{202e}\\nb\",host:\"desk\",pid:1,since:\"2026-11-01T10:00:00Z\")",
    );
    let said = within(20, desk.import("Winter"));
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(said.err.contains("b@desk has this file open, so it was not replaced"), "{said:?}");
    assert_eq!(said.err.lines().filter(|line| line.starts_with("polku:")).count(), 1, "{said:?}");
    assert!(!said.err.contains('\u{1b}') && !said.err.contains('\u{202e}'), "{said:?}");
    assert_eq!(text_of(&desk.path("a.ron")), SMALL);
}

#[test]
fn a_lock_that_a_killed_program_left_behind_is_replaced() {
    let desk = Desk::new();
    let mut command = desk.command(&["import", "-", "--into", "a.ron", "--round", "W"]);
    let mut child = command.args(MAP).stdin(Stdio::piped()).spawn().expect("runs");
    // It has the journey and waits for the rest of the data.
    let pipe = child.stdin.as_mut().expect("a pipe");
    let _ = pipe.write_all("Receipt\n5\n4\n".repeat(200_000).as_bytes());
    wait_for(&desk.path(LOCK));
    child.kill().and_then(|()| child.wait()).expect("killed");
    assert!(desk.path(LOCK).exists(), "nobody could remove it");
    let said = Said::of(&desk.import("Winter").output().expect("runs"));
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(!desk.path(LOCK).exists());
}

fn wait_for(path: &Path) {
    let until = Instant::now() + Duration::from_secs(20);
    while !path.exists() {
        assert!(Instant::now() < until, "{} does not come", path.display());
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn an_interrupted_program_removes_its_lock() {
    let desk = Desk::new();
    let mut command = desk.command(&["import", "-", "--into", "a.ron", "--round", "W"]);
    let mut child = command.args(MAP).stdin(Stdio::piped()).spawn().expect("runs");
    let pipe = child.stdin.as_mut().expect("a pipe");
    let _ = pipe.write_all("Receipt\n5\n4\n".repeat(200_000).as_bytes());
    wait_for(&desk.path(LOCK));
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().expect("kill").success());
    let said = Said::of(&child.wait_with_output().expect("it ends"));
    assert_eq!(said.code, Some(130), "{said:?}");
    assert_eq!(names_in(desk.folder.path()), ["a.ron", "data.csv"]);
    assert_eq!(text_of(&desk.path("a.ron")), SMALL);
}

/// What an import makes while it writes the journey.
fn temporary_in(folder: &Path) -> Option<String> {
    names_in(folder).into_iter().find(|name| name.starts_with(".a.ron.polku-") && name != LOCK)
}

#[test]
fn ctrl_c_during_a_save_leaves_the_old_file_and_nothing_else() {
    let comment =
        |at: usize| format!("(id: \"c{at}\", text: \"{}\"),", "Long queue. ".repeat(4_000));
    let interrupted = (0..16).any(|turn| {
        // Where it was written in the moment between looking and interrupting, it is larger the next time, so that
        // it does not depend on the machine whether a save is met.
        let comments: String = (0..60 << (turn / 4)).map(comment).collect();
        let large = SMALL.replace("feedback: [", &format!("feedback: [{comments}"));
        let desk = Desk::new();
        put(&desk.path("a.ron"), &large);
        let mut child = desk.import("Winter").spawn().expect("runs");
        let mut seen = false;
        while child.try_wait().expect("a process").is_none() && !seen {
            seen = temporary_in(desk.folder.path()).is_some();
            // At another moment of the save each time.
            std::thread::sleep(Duration::from_millis(if seen { turn % 4 * 9 } else { 1 }));
        }
        let pid = child.id().to_string();
        let _ = Command::new("kill").args(["-INT", &pid]).status().expect("kill");
        let said = Said::of(&child.wait_with_output().expect("it ends"));
        assert_eq!(names_in(desk.folder.path()), ["a.ron", "data.csv"], "turn {turn}: {said:?}");
        let now = text_of(&desk.path("a.ron"));
        let is_old = now == large;
        // Whole in any case, with the import or without it.
        assert!(is_old || journey_of(&desk.path("a.ron")).rounds.len() == 3, "turn {turn}");
        seen && is_old && said.code == Some(130)
    });
    assert!(interrupted, "the save was always faster");
}
