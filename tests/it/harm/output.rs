//! Where output goes: what may be replaced, and what is never touched.

use super::*;

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
    // Nor is another one, by whatever name.
    std::fs::write(desk.path("b.ron"), SMALL).expect("a journey");
    std::fs::write(desk.path("c.svg"), SMALL).expect("a journey");
    symlink("b.ron", desk.path("other.svg")).expect("a link");
    for (command, name) in [
        (&["export", "a.ron", "--format", "md"][..], "b.ron"),
        (&["questionnaire", "a.ron", "--form", "text"], "b.ron"),
        (&["export", "a.ron"], "other.svg"),
        (&["export", "a.ron"], "c.svg"),
    ] {
        let said = desk.run(&[command, &["-o", name, "--force"]].concat());
        assert_eq!(said.code, Some(1), "{said:?}");
        assert_eq!(text_of(&desk.path(name)), SMALL);
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
