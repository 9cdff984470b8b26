//! Standard output that is full, limited or closed.

use super::*;

#[test]
fn a_full_disk_behind_standard_output_is_an_error() {
    let desk = Desk::new();
    for arguments in [
        &["report", "a.ron"][..],
        &["report", "a.ron", "--json"],
        &["check", "a.ron"],
        &["completions", "bash"],
        &["new", "--list-templates"],
        &["--help"],
        &["--version"],
        &["export", "a.ron", "-o", "-", "--format", "png"],
        &["import", "data.csv", "--into", "a.ron", "--round", "W", MAP[0], MAP[1]],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let said = Said::of(&desk.command(arguments).stdout(full).output().expect("runs"));
        assert!(said.code == Some(1) && said.err.contains("the disk is full"), "{said:?}");
    }
    for arguments in [&["report", "a.ron"][..], &["check", "a.ron"], &["completions", "bash"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let mut command = desk.command(&["--lang", "fi"]);
        let said = Said::of(&command.args(arguments).stdout(full).output().expect("runs"));
        assert!(said.err.contains("levy on täynnä"), "{said:?}");
    }
}

#[test]
fn no_old_file_is_spoken_of_where_there_was_none() {
    let desk = Desk::new();
    let there = desk.run(&["export", "a.ron", "-o", "a.svg"]);
    assert_eq!(there.code, Some(0), "{there:?}");
    for target in ["none/a.svg", "a.svg/b.svg", "/dev/full"] {
        let said = desk.run(&["export", "a.ron", "-o", target, "--format", "svg"]);
        assert_eq!(said.code, Some(1), "{said:?}");
        assert!(said.err.contains("not written") && !said.err.contains("old file"), "{said:?}");
    }
    let said = desk.run(&["new", "-o", "none/b.ron"]);
    assert!(said.code == Some(1) && said.err.contains("not written"), "{said:?}");
}

#[test]
fn a_limit_of_the_size_of_files_is_an_error_and_leaves_nothing_behind() {
    let desk = Desk::new();
    let before = names_in(desk.folder.path());
    for arguments in [
        "export a.ron -o a.svg",
        "export a.ron -o a.xlsx",
        "redact a.ron -o copy.ron",
        "new --template cafe -o new.ron",
        "import data.csv --into a.ron --round W --map 'Receipt=Receipt;metric=csat;scale=1..5'",
    ] {
        let mut command = Command::new("sh");
        command.current_dir(desk.folder.path()).stdin(Stdio::null());
        command.env("POLKU_STATE_DIR", desk.state.path()).env("LANG", "C");
        let program = polku().get_program().to_string_lossy().into_owned();
        command.args(["-c", &format!("ulimit -f 1; exec '{program}' {arguments}")]);
        let said = Said::of(&command.output().expect("runs"));
        assert_eq!(said.code, Some(1), "{arguments}: {said:?}");
        assert!(said.err.contains("too large"), "{arguments}: {said:?}");
        assert_eq!(names_in(desk.folder.path()), before, "{arguments}");
        assert_eq!(text_of(&desk.path("a.ron")), SMALL);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let desk = Desk::new();
    let mut child = desk.command(&["completions", "zsh"]).spawn().expect("runs");
    drop(child.stdout.take());
    let said = Said::of(&child.wait_with_output().expect("it ends"));
    assert!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
}
