//! No file of anybody is ever harmed: the real program among links, pipes, devices, other programs and other
//! people's files.

use crate::common::{SMALL, journey_of, names_in, polku, put, small, text_of};
use polku::file::{self, StateFolder, versions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

/// A folder with a journey, and the state folder of a user.
struct Desk {
    folder: TempDir,
    state: TempDir,
}

const DATA: &str = "Receipt\n5\n4\n4\n1\n";
const MAP: [&str; 2] = ["--map", "Receipt=Receipt;metric=csat;scale=1..5"];

impl Desk {
    fn new() -> Self {
        let desk =
            Self { folder: tempdir().expect("a folder"), state: tempdir().expect("a folder") };
        put(&desk.path("a.ron"), SMALL);
        put(&desk.path("data.csv"), DATA);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn state(&self) -> StateFolder {
        StateFolder::at(self.state.path())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = polku();
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("POLKU_STATE_DIR", self.state.path()).env("LANG", "C");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().expect("runs"))
    }

    fn import(&self, round: &str) -> Command {
        let mut command =
            self.command(&["import", "data.csv", "--into", "a.ron", "--round", round]);
        command.args(MAP);
        command
    }
}

#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

fn fifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

/// Ends within a few seconds, whatever it waits for.
fn within(seconds: u64, mut command: Command) -> Said {
    let mut child = command.spawn().expect("runs");
    let until = Instant::now() + Duration::from_secs(seconds);
    while child.try_wait().expect("a process").is_none() {
        if Instant::now() > until {
            child.kill().expect("killed");
            panic!("{command:?} waits");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Said::of(&child.wait_with_output().expect("said"))
}

const LOCK: &str = ".a.ron.polku-lock";

// The lock

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

// Between processes

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
        &["export", "b.ron", "--format", "md", "-o", "a.ron", "--force"],
        &["questionnaire", "b.ron", "--form", "text", "-o", "a.ron", "--force"],
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

// Where output goes

const EXPORT: [&str; 3] = ["export", "a.ron", "-o"];

fn export_to(target: &str) -> Vec<&str> {
    EXPORT.into_iter().chain([target]).collect()
}

#[test]
fn only_what_the_program_made_itself_is_replaced_unasked() {
    let desk = Desk::new();
    put(&desk.path("mine.svg"), "my drawing");
    put(&desk.path("mine.ron"), "my mapping");
    put(&desk.path("theirs.ron"), SMALL);
    let into = ["import", "data.csv", "--into", "a.ron", "--round", "W", MAP[0], MAP[1]];
    let with = |more: &[&'static str]| into.iter().chain(more).copied().collect::<Vec<_>>();
    for (arguments, target) in [
        (export_to("mine.svg"), "mine.svg"),
        (with(&["--save-mapping", "mine.ron"]), "mine.ron"),
        (with(&["-o", "theirs.ron"]), "theirs.ron"),
    ] {
        let before = text_of(&desk.path(target));
        let said = desk.run(&arguments);
        assert!(said.code == Some(1) && said.err.contains("--force"), "{said:?}");
        assert_eq!(text_of(&desk.path(target)), before);
        assert_eq!(text_of(&desk.path("a.ron")), SMALL, "nothing was done");
        let said = desk.run(&[arguments.as_slice(), &["--force"]].concat());
        assert_eq!(said.code, Some(0), "{said:?}");
        assert_ne!(text_of(&desk.path(target)), before);
        put(&desk.path("a.ron"), SMALL);
        // Its own it replaces, until somebody has worked on it.
        let said = desk.run(&arguments);
        assert_eq!(said.code, Some(0), "{said:?}");
        put(&desk.path("a.ron"), SMALL);
        let own = text_of(&desk.path(target));
        put(&desk.path(target), own + " ");
        assert_eq!(desk.run(&arguments).code, Some(1));
        put(&desk.path("a.ron"), SMALL);
    }
}

#[test]
fn a_journey_is_never_overwritten_by_what_is_made_of_it() {
    let desk = Desk::new();
    std::fs::hard_link(desk.path("a.ron"), desk.path("hard.svg")).expect("a link");
    symlink("a.ron", desk.path("soft.svg")).expect("a link");
    for name in ["hard.svg", "soft.svg", "./a.ron"] {
        let said = desk.run(&["export", "a.ron", "-o", name, "--format", "svg", "--force"]);
        assert_eq!(said.code, Some(1), "{said:?}");
        assert_eq!(text_of(&desk.path("a.ron")), SMALL);
    }
}

#[test]
fn standard_output_has_three_names() {
    let desk = Desk::new();
    for name in ["-", "/dev/stdout", "/dev/fd/1"] {
        let said = desk.run(&["export", "a.ron", "-o", name, "--format", "svg"]);
        assert!(said.code == Some(0) && said.out.starts_with("<svg"), "{name}: {said:?}");
        let output = desk.command(&["export", "a.ron", "-o", name, "--format", "png"]).output();
        assert!(output.expect("runs").stdout.starts_with(b"\x89PNG\r\n\x1a\n"), "{name}");
        let said = desk.run(&["new", "-o", name]);
        let opened = file::parse(Path::new("x"), said.out.as_bytes()).expect("a journey");
        assert_eq!(opened.journey.stages.len(), 5, "{name}");
        let said = desk.run(&[
            "import", "data.csv", "--into", "a.ron", "--round", "W", MAP[0], MAP[1], "-o", name,
        ]);
        let opened = file::parse(Path::new("x"), said.out.as_bytes()).expect("a journey");
        assert_eq!(opened.journey.rounds.len(), 3, "{name}");
        assert!(said.err.contains("\"taken\":4"), "{said:?}");
    }
    assert_eq!(names_in(desk.folder.path()), ["a.ron", "data.csv"]);
}

#[test]
fn what_is_sent_to_a_pipe_goes_through_it() {
    let desk = Desk::new();
    fifo(&desk.path("pipe.svg"));
    let mut reader = Command::new("cat");
    let reader = reader.arg(desk.path("pipe.svg")).stdout(Stdio::piped()).spawn().expect("cat");
    let said = within(10, desk.command(&export_to("pipe.svg")));
    assert_eq!(said.code, Some(0), "{said:?}");
    let read = reader.wait_with_output().expect("read");
    assert!(read.stdout.starts_with(b"<svg") && read.stdout.ends_with(b"</svg>\n"));
    let kind = std::fs::symlink_metadata(desk.path("pipe.svg")).expect("there").file_type();
    assert!(std::os::unix::fs::FileTypeExt::is_fifo(&kind), "still a pipe");
    // Nobody reads.
    let said = within(20, desk.command(&export_to("pipe.svg")));
    assert!(said.code == Some(1) && said.err.contains("nobody reads"), "{said:?}");
}

#[test]
fn a_link_to_nothing_does_not_choose_where_a_new_file_comes_to_be() {
    let desk = Desk::new();
    let elsewhere = desk.path("elsewhere");
    symlink(&elsewhere, desk.path("out")).expect("a link");
    let mut mapping = vec!["import", "data.csv", "--into", "a.ron", "--round", "W"];
    mapping.extend(MAP);
    let import = [&mapping[..], &["-o", "out"]].concat();
    mapping.extend(["--save-mapping", "out"]);
    let commands = [
        &["new", "-o", "out"][..],
        &["export", "a.ron", "--format", "md", "-o", "out"],
        &["redact", "a.ron", "-o", "out"],
        &["questionnaire", "a.ron", "--form", "text", "-o", "out"],
        &import,
        &mapping,
    ];
    for arguments in commands {
        let said = desk.run(arguments);
        assert!(said.code == Some(1) && said.err.contains("link"), "{arguments:?}: {said:?}");
        assert!(!elsewhere.exists(), "{arguments:?}");
    }
    let said = desk.run(&["new", "-o", "out", "--force"]);
    assert!(said.code == Some(0) && elsewhere.exists(), "{said:?}");
}

#[test]
fn devices_sockets_and_folders_stay_what_they_are() {
    let desk = Desk::new();
    let _socket =
        std::os::unix::net::UnixListener::bind(desk.path("socket.svg")).expect("a socket");
    std::fs::create_dir(desk.path("folder.svg")).expect("a folder");
    for force in [false, true] {
        for name in ["socket.svg", "folder.svg"] {
            let mut arguments = export_to(name);
            arguments.extend(force.then_some("--force"));
            assert_eq!(desk.run(&arguments).code, Some(1), "{name}");
            assert_eq!(desk.run(&["new", "-o", name, "--force"]).code, Some(1), "{name}");
        }
        let said = desk.run(&["export", "a.ron", "-o", "/dev/null", "--format", "svg"]);
        assert_eq!(said.code, Some(0), "{said:?}");
    }
    assert!(!std::fs::metadata("/dev/null").expect("there").is_file());
    symlink("/dev/full", desk.path("full.svg")).expect("a link");
    for name in ["/dev/full", "full.svg"] {
        let said = desk.run(&["export", "a.ron", "-o", name, "--format", "svg"]);
        assert!(said.code == Some(1) && said.err.contains("full"), "{said:?}");
        let said = desk.run(&["new", "-o", name]);
        assert!(said.code == Some(1) && said.err.contains("full"), "{said:?}");
    }
    assert!(!std::fs::metadata("/dev/full").expect("there").is_file());
}

#[test]
fn of_two_that_make_the_same_file_one_wins_and_one_is_told() {
    for _ in 0..10 {
        let desk = Desk::new();
        let start = |template: &str| {
            desk.command(&["new", "--template", template, "-o", "b.ron"]).spawn().expect("runs")
        };
        let ended = [start("blank"), start("cafe")]
            .map(|child| Said::of(&child.wait_with_output().expect("it ends")));
        let won = ended.iter().filter(|said| said.code == Some(0)).count();
        assert_eq!(won, 1, "{ended:?}");
        let told = ended.iter().find(|said| said.code != Some(0)).expect("the other");
        assert!(told.code == Some(1) && told.err.contains("b.ron"), "{told:?}");
        assert_eq!(names_in(desk.folder.path()), ["a.ron", "b.ron", "data.csv"]);
    }
}

// Standard output

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

// Rights

fn mode_of(path: &Path) -> u32 {
    std::fs::metadata(path).expect("a file").mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("rights");
}

#[test]
fn what_belongs_to_a_file_is_kept_when_it_is_replaced() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    for mode in [0o600, 0o640, 0o664, 0o666] {
        set_mode(&path, mode);
        file::save(&path, &small(), None).expect("saved");
        assert_eq!(mode_of(&path), mode);
    }
    let name = "user.note";
    let flags = rustix::fs::XattrFlags::empty();
    if rustix::fs::setxattr(&path, name, b"mine", flags).is_ok() {
        file::save(&path, &small(), None).expect("saved");
        let mut value = [0_u8; 8];
        assert_eq!(rustix::fs::getxattr(&path, name, &mut value[..]), Ok(4));
    }
    let is_root = std::fs::metadata(desk.folder.path()).expect("a folder").uid() == 0;
    if is_root {
        std::os::unix::fs::chown(&path, Some(12), Some(34)).expect("given away");
        file::save(&path, &small(), None).expect("saved");
        let data = std::fs::metadata(&path).expect("a file");
        assert_eq!((data.uid(), data.gid(), data.mode() & 0o7777), (12, 34, 0o666));
    }
}

#[test]
fn an_access_list_is_kept() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    // A list as the kernel writes it: version 2; user::rw-, user:1234:r--, group::---, mask::r--, other::---.
    let entry = |tag: u16, rights: u16, id: u32| {
        [&tag.to_le_bytes()[..], &rights.to_le_bytes(), &id.to_le_bytes()].concat()
    };
    let none = u32::MAX;
    let list = [
        2_u32.to_le_bytes().to_vec(),
        entry(1, 6, none),
        entry(2, 4, 1234),
        entry(4, 0, none),
        entry(16, 4, none),
        entry(32, 0, none),
    ]
    .concat();
    let name = "system.posix_acl_access";
    if rustix::fs::setxattr(&path, name, &list, rustix::fs::XattrFlags::empty()).is_err() {
        return;
    }
    file::save(&path, &small(), None).expect("saved");
    let mut value = [0_u8; 256];
    let length = rustix::fs::getxattr(&path, name, &mut value[..]).expect("a list");
    assert_eq!(&value[..length], list);
    assert_eq!(mode_of(&path), 0o640, "the mask is where the group's rights are");
}

/// Runs as nobody, where this test may do so.
fn as_nobody(desk: &Desk, command: &Command) -> Option<Said> {
    let mut tried = Command::new("setpriv");
    tried.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg("true");
    if !tried.output().is_ok_and(|output| output.status.success()) {
        return None;
    }
    let program = tempdir().ok()?;
    let copy = program.path().join("polku");
    std::fs::copy(command.get_program(), &copy).expect("copied");
    for path in [program.path(), desk.state.path(), desk.folder.path()] {
        set_mode(path, 0o777);
    }
    set_mode(&copy, 0o755);
    let mut all = Command::new("setpriv");
    all.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
    all.args(command.get_args()).current_dir(desk.folder.path()).stdin(Stdio::null());
    all.env("POLKU_STATE_DIR", desk.state.path());
    Some(Said::of(&all.output().expect("runs")))
}

#[test]
fn a_file_that_the_user_may_not_write_is_not_replaced_through_its_folder() {
    let desk = Desk::new();
    set_mode(&desk.path("a.ron"), 0o644);
    let Some(said) = as_nobody(&desk, &desk.import("Winter")) else { return };
    assert!(said.code == Some(1) && said.err.contains("no permission"), "{said:?}");
    assert_eq!(text_of(&desk.path("a.ron")), SMALL);
}

#[test]
fn rights_that_cannot_be_kept_are_narrowed_and_it_is_said() {
    let desk = Desk::new();
    // Of root and its group, whom everybody may replace.
    set_mode(&desk.path("a.ron"), 0o666);
    std::fs::write(desk.path("a.ron"), SMALL).expect("written");
    let Some(said) = as_nobody(&desk, &desk.import("Winter")) else { return };
    assert!(said.code == Some(0) && said.err.contains("its owner could not be kept"), "{said:?}");
    assert!(said.err.contains("its group could not be kept"), "{said:?}");
    assert_eq!(mode_of(&desk.path("a.ron")), 0o666);
    set_mode(&desk.path("a.ron"), 0o662);
    std::os::unix::fs::chown(desk.path("a.ron"), Some(0), Some(0)).expect("given back");
    let mut next = desk.import("Summer");
    next.arg("--again");
    // The group could read and everybody only write.
    if let Some(said) = as_nobody(&desk, &next) {
        assert!(mode_of(&desk.path("a.ron")) & 0o040 == 0 || said.code == Some(1), "{said:?}");
    }
}

#[test]
fn other_names_of_a_file_are_told() {
    let desk = Desk::new();
    std::fs::hard_link(desk.path("a.ron"), desk.path("other.ron")).expect("a link");
    let said = Said::of(&desk.import("Winter").output().expect("runs"));
    assert!(said.code == Some(0) && said.err.contains("hard link"), "{said:?}");
    assert_eq!(text_of(&desk.path("other.ron")), SMALL);
}

#[cfg(target_os = "linux")]
#[test]
fn an_immutable_file_is_told() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    let changed = |sign: &str| Command::new("chattr").arg(sign).arg(&path).output();
    if !changed("+i").is_ok_and(|output| output.status.success()) {
        return;
    }
    let said = Said::of(&desk.import("Winter").output().expect("runs"));
    changed("-i").expect("chattr");
    assert!(said.code == Some(1) && said.err.contains("immutable"), "{said:?}");
    assert_eq!(text_of(&path), SMALL);
}

// Files of the program's own

#[test]
fn what_is_being_written_is_private_and_named_for_its_document() {
    struct Looking(std::cell::RefCell<Vec<(String, u32)>>);
    impl file::Disk for Looking {
        fn write(&self, file: &mut std::fs::File, bytes: &[u8]) -> std::io::Result<usize> {
            let link = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(file));
            let path = std::fs::read_link(link).unwrap_or_default();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            self.0.borrow_mut().push((name, file.metadata()?.mode() & 0o777));
            file.write(bytes)
        }
    }
    let desk = Desk::new();
    for name in ["a.ron", "new.ron"] {
        let disk = Looking(std::cell::RefCell::default());
        let state = desk.state();
        let saver = file::Saver { disk: &disk, state: Some(&state) };
        saver.save(&desk.path(name), &small(), None).expect("saved");
        let seen = disk.0.into_inner();
        assert!(seen.iter().all(|(_, mode)| *mode == 0o600), "{seen:?}");
        if cfg!(target_os = "linux") {
            let own = format!(".{name}.polku-");
            assert!(seen.iter().any(|(name, _)| name.starts_with(&own)), "{seen:?}");
        }
    }
    // Finished, a new file is as open as any other.
    put(&desk.path("plain"), "");
    assert_eq!(mode_of(&desk.path("new.ron")), mode_of(&desk.path("plain")));
}

#[test]
fn what_a_killed_program_left_is_cleared_by_the_next_save() {
    let desk = Desk::new();
    let left = [".a.ron.polku-0123456789abcdef.tmp", ".b.svg.polku-fedcba9876543210.tmp"];
    for name in left {
        put(&desk.path(name), "half");
    }
    assert_eq!(desk.run(&export_to("b.svg")).code, Some(0));
    assert_eq!(names_in(desk.folder.path()), ["a.ron", "b.svg", "data.csv"]);
}

#[test]
fn the_folder_of_versions_is_for_its_user_only() {
    let desk = Desk::new();
    assert_eq!(desk.import("Winter").output().expect("runs").status.code(), Some(0));
    assert_eq!(desk.run(&export_to("b.svg")).code, Some(0));
    let mut folders = vec![desk.state.path().to_path_buf()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for name in names_in(&folder) {
            let path = folder.join(name);
            let (mode, expected) = (mode_of(&path), if path.is_dir() { 0o700 } else { 0o600 });
            assert_eq!(mode, expected, "{}", path.display());
            seen += 1;
            folders.extend(path.is_dir().then_some(path));
        }
    }
    assert!(seen > 6, "{seen}");
}

// What is printed

#[test]
fn no_text_from_outside_prints_a_line_of_its_own() {
    let desk = Desk::new();
    let evil = "x\npolku: all is well\n.ron";
    put(&desk.path(evil), "(format: 1, journey: (titel: 1))");
    put(&desk.path("d\nfake: 1 taken.csv"), "\"Re\nceipt\"\n\"no\nnumber\"\n5\n4\n");
    let lines = |said: &Said| {
        let all = said.out.lines().chain(said.err.lines()).map(str::to_owned);
        all.collect::<Vec<_>>()
    };
    for arguments in [
        &["check", evil][..],
        &["report", evil],
        &["check", "a.ron", "--no-such", evil],
        &["export", evil, "-o", "a.svg"],
        &["redact", evil, "-o", evil],
        &[
            "import",
            "d\nfake: 1 taken.csv",
            "--into",
            "a.ron",
            "--round",
            "W",
            "--map",
            "#1=Receipt;scale=1..5",
        ],
        &[
            "import",
            "d\nfake: 1 taken.csv",
            "--into",
            "a.ron",
            "--round",
            "W",
            "--map",
            "#7=Receipt;scale=1..5",
        ],
        &["import", "data.csv", "--into", "a.ron", "--round", "W\nfake: 1", MAP[0], MAP[1]],
        &["convert", evil, "-o", "b.ron"],
    ] {
        let said = desk.run(arguments);
        for line in lines(&said) {
            assert!(!line.starts_with("polku: all") && !line.starts_with("fake"), "{said:?}");
            assert!(!line.starts_with("number") && !line.starts_with("ceipt"), "{said:?}");
        }
    }
}

#[test]
fn no_letter_that_is_obeyed_gets_into_a_journey_file() {
    let desk = Desk::new();
    // Without a zero byte, which no command line and no text file can hold.
    let evil = "a\u{1b}[2J\u{9b}b\u{202e}c\u{2066}d\u{200f}\u{7}e";
    put(&desk.path("data.csv"), "Receipt,Why\n5,a\u{202e}b\u{9b}c\n4,\n");
    let map = format!("Receipt={evil};stage=purchase;metric=csat;scale=1..5;comment=Why");
    let said = desk.run(&["import", "data.csv", "--into", "a.ron", "--round", "W", "--map", &map]);
    put(&desk.path("map.mmd"), format!("journey\n title {evil}\n section S{evil}\n  T: 3: Me\n"));
    desk.run(&["convert", "map.mmd", "-o", "b.ron"]);
    // Spelled out in a file of somebody else.
    put(&desk.path("c.ron"), SMALL.replace("Corner", "Cor\\u{1b}]0;x\\u{7}\\x1b\\u{202e}ner"));
    desk.run(&["merge", "a.ron", "c.ron", "-o", "d.ron"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    for name in ["a.ron", "b.ron", "d.ron"] {
        let text = text_of(&desk.path(name));
        assert!(polku::sanitize::is_clean(&text), "{name}: {text:?}");
        let again = file::to_text(&journey_of(&desk.path(name))).expect("text");
        assert!(!text.contains("\\u{1b}") && again == text, "{name}");
    }
    assert_eq!(journey_of(&desk.path("c.ron")).title, "Cor]0;xner café");
}

// Versions

#[test]
fn versions_are_listed_restored_and_deleted_also_of_a_file_that_is_gone() {
    let desk = Desk::new();
    assert_eq!(desk.import("Winter").output().expect("runs").status.code(), Some(0));
    assert_eq!(desk.import("Summer").arg("--again").output().expect("runs").status.code(), Some(0));
    std::fs::remove_file(desk.path("a.ron")).expect("removed");
    let said = desk.run(&["versions", "a.ron"]);
    let lines: Vec<&str> = said.out.lines().collect();
    assert!(said.code == Some(0) && lines.len() == 3, "{said:?}");
    assert!(lines[0].starts_with("1\t") && lines[2].ends_with("Corner café"), "{said:?}");
    assert_eq!(desk.run(&["versions", "a.ron", "--restore", "3", "-o", "old.ron"]).code, Some(0));
    assert_eq!(journey_of(&desk.path("old.ron")), small());
    let again = desk.run(&["versions", "a.ron", "--restore", "1", "-o", "old.ron"]);
    assert!(again.code == Some(1) && again.err.contains("--force"), "{again:?}");
    assert_eq!(desk.run(&["versions", "a.ron", "--restore", "4", "-o", "b.ron"]).code, Some(1));
    let said = desk.run(&["versions", "a.ron", "--delete", "1,3"]);
    assert!(said.code == Some(0) && said.err.contains("2 deleted"), "{said:?}");
    assert_eq!(versions(&desk.state(), &desk.path("a.ron")).len(), 1);
    assert_eq!(desk.run(&["versions", "a.ron", "--delete", "all"]).code, Some(0));
    let said = desk.run(&["versions", "a.ron", "--list"]);
    assert!(said.code == Some(0) && said.out.is_empty(), "{said:?}");
}

#[test]
fn what_remains_in_a_copy_is_told_and_can_be_taken_too() {
    let desk = Desk::new();
    let said = desk.run(&["redact", "a.ron", "--check"]);
    assert!(said.code == Some(0) && said.out.contains("titles\t"), "{said:?}");
    assert!(said.out.contains("comments\t1\tleft out\t“Too long”"), "{said:?}");
    assert_eq!(names_in(desk.folder.path()), ["a.ron", "data.csv"]);
    let said = desk.run(&["redact", "a.ron", "-o", "b.ron"]);
    assert!(said.code == Some(0) && said.err.contains("what remains: "), "{said:?}");
    let all =
        "comments,quotes,people,sources,pictures,personas,titles,questions,themes,parking,notes";
    let said = desk.run(&["redact", "a.ron", "-o", "c.ron", "--leave-out", all]);
    assert!(said.code == Some(0) && !said.err.contains("what remains"), "{said:?}");
    let text = text_of(&desk.path("c.ron"));
    for word in ["Corner", "Queue", "Receipt", "Buying", "How was", "second till", "Regular"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert_eq!(journey_of(&desk.path("c.ron")).surveys().count(), small().surveys().count());
}

/// What stands in quotation marks in a journey file.
fn quoted(text: &str) -> std::collections::BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn of_a_journey_in_which_every_field_is_filled_no_text_remains() {
    let desk = Desk::new();
    let journey = crate::common::every_field::every_field();
    let before = polku::file::to_text(&journey).expect("text");
    std::fs::write(desk.path("full.ron"), &before).expect("written");
    let all =
        "comments,quotes,people,sources,pictures,personas,titles,questions,themes,parking,notes";
    let said = desk.run(&["redact", "full.ron", "-o", "bare.ron", "--leave-out", all]);
    assert_eq!(said.code, Some(0), "{said:?}");
    // Ids and days are no texts; a unit says what a figure is counted in.
    let is_id = |text: &str| before.contains(&format!("id: \"{text}\""));
    let is_day = |text: &str| text.starts_with("2026-");
    let kept: Vec<String> = quoted(&text_of(&desk.path("bare.ron")))
        .intersection(&quoted(&before))
        .filter(|text| !is_id(text) && !is_day(text) && !["", "€"].contains(&text.as_str()))
        .cloned()
        .collect();
    assert!(kept.is_empty(), "{kept:?}");
    // What rests on the wording stays as it was.
    let changed = |journey: &polku::journey::Journey| -> Vec<bool> {
        let report = polku::analysis::report(journey);
        let surveys = report.touchpoints().flat_map(|(_, one)| one.surveys.clone());
        surveys.map(|survey| survey.question_changed).collect()
    };
    assert_eq!(changed(&journey_of(&desk.path("bare.ron"))), changed(&journey));
}

#[test]
fn recoveries_are_listed_and_deleted_too() {
    let desk = Desk::new();
    let folder = desk.state.path().join("recovery");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = desk.path("gone.ron");
    let head = format!(
        "(written:\"2026-11-20T10:00:00Z\",path:Some({:?}),base:Some(\"00\"))\n",
        path.display().to_string()
    );
    put(&folder.join("a.ron"), head + SMALL);
    let said = desk.run(&["versions", "gone.ron"]);
    assert!(said.out.contains("\trecovery\t") && said.out.lines().count() == 1, "{said:?}");
    assert_eq!(
        desk.run(&["versions", "gone.ron", "--restore", "1", "-o", "back.ron"]).code,
        Some(0)
    );
    assert_eq!(journey_of(&desk.path("back.ron")), small());
    assert_eq!(desk.run(&["versions", "gone.ron", "--delete", "1"]).code, Some(0));
    assert_eq!(names_in(&folder), [""; 0]);
}
