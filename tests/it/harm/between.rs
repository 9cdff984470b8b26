//! Two programs at one file.

use super::*;

#[test]
fn of_two_imports_at_once_both_are_in() {
    for turn in 0..6 {
        let desk = Desk::new();
        let elsewhere = tempdir().expect("a folder");
        let mut children: Vec<_> = (0..4)
            .map(|number| {
                let mut command = desk.import(&format!("Round {number}"));
                if turn % 2 == 1 {
                    // Two users have two state folders.
                    command.env("POLKU_STATE_DIR", elsewhere.path().join(number.to_string()));
                }
                command.spawn().expect("runs")
            })
            .collect();
        for child in &mut children {
            let mut said = String::new();
            child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
            assert!(child.wait().expect("it ends").success(), "{said}");
        }
        let journey = journey_of(&desk.path("a.ron"));
        let names: Vec<&str> = journey.rounds.iter().map(|round| round.name.as_str()).collect();
        for number in 0..4 {
            assert!(names.contains(&format!("Round {number}").as_str()), "{names:?}");
        }
        assert_eq!(names_in(desk.folder.path()), ["a.ron", "data.csv"]);
    }
}

#[test]
fn a_file_that_a_window_has_open_is_not_changed_by_a_command() {
    let desk = Desk::new();
    let window = file::lock(&desk.state(), &desk.path("a.ron")).expect("nobody else");
    for arguments in [
        &["import", "data.csv", "--into", "a.ron", "--round", "W", MAP[0], MAP[1]][..],
        &["new", "-o", "a.ron", "--force"],
        &["merge", "a.ron", "b.ron", "-o", "a.ron", "--force"],
        &["redact", "b.ron", "-o", "a.ron", "--force"],
    ] {
        put(&desk.path("b.ron"), SMALL);
        let said = within(20, desk.command(arguments));
        assert!(
            said.code == Some(1) && said.err.contains("has this file open, so it was not replaced"),
            "{said:?}"
        );
        assert_eq!(text_of(&desk.path("a.ron")), SMALL);
    }
    drop(window);
    assert_eq!(desk.import("Winter").output().expect("runs").status.code(), Some(0));
}

#[test]
fn commands_keep_versions_as_the_window_does() {
    let desk = Desk::new();
    assert!(desk.import("Winter").output().expect("runs").status.success());
    let kept = versions(&desk.state(), &desk.path("a.ron"));
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[1].read().expect("whole"), small());
}
