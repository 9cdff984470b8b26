//! `polku merge`, run as a person or a script runs it.

use crate::common::{SMALL, journey_of, names_in, put};
use polku::journey::{Importance, Tally};
use serde_json::Value;
use std::process::Stdio;
use tempfile::{TempDir, tempdir};

/// What the program said: exit code, standard output, standard error.
type Said = (Option<i32>, String, String);

fn run(folder: &TempDir, arguments: &[&str]) -> Said {
    let mut command = crate::common::polku();
    command.args(arguments).current_dir(folder.path()).stdin(Stdio::null());
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let output = command.output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A file of a group: the small journey with votes in a round of its own.
fn group(votes: &str, importance: u8) -> String {
    let answers =
        format!("(round: \"r3\", tally: Counts({votes}), evidence: Assumed),\n                ],");
    let rounds = "(id: \"r2\", name: \"Autumn\"),\n      (id: \"r3\", name: \"Workshop\"),";
    SMALL
        .replace("(id: \"r2\", name: \"Autumn\"),", rounds)
        .replacen("                ],", &answers, 1)
        .replace("importance: Some(5)", &format!("importance: Some({importance})"))
}

fn desk() -> TempDir {
    let folder = tempdir().expect("a folder");
    put(&folder.path().join("base.ron"), SMALL);
    put(&folder.path().join("north.ron"), group("{2: 1, 4: 3}", 5));
    put(&folder.path().join("south.ron"), group("{4: 2, 5: 1}", 3));
    folder
}

fn workshop(folder: &TempDir, name: &str) -> Tally {
    let journey = journey_of(&folder.path().join(name));
    let survey = journey.surveys().next().expect("a question");
    let round = journey.rounds.iter().find(|one| one.name == "Workshop").expect("the round");
    survey.answers_of(&round.id).expect("votes").tally.clone()
}

#[test]
fn groups_files_become_one_and_what_they_say_differently_is_told() {
    let folder = desk();
    let (code, out, err) = run(&folder, &["merge", "north.ron", "south.ron", "-o", "all.ron"]);
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
    assert_eq!(workshop(&folder, "all.ron"), Tally::Counts([(2, 1), (4, 5), (5, 1)].into()));
    let lines: Vec<&str> = err.lines().collect();
    assert_eq!(
        lines[0],
        "Buying › Queue – Importance to the customer: north: 5; south: 3. Kept: north."
    );
    assert!(lines[1].contains("Workshop: answers added up. north: 4 answers"), "{err}");
    assert!(lines[2].starts_with("2 sets of answers are the same in several files"), "{err}");
    assert!(
        lines[3].contains("2 touchpoints, 97 answers, 1 comment; 1 disagreement, 3 notes"),
        "{err}"
    );
    assert_eq!(lines.len(), 4, "{err}");
}

#[test]
fn with_what_they_began_with_only_real_changes_are_left() {
    let folder = desk();
    let arguments =
        ["merge", "north.ron", "south.ron", "--base", "base.ron", "-o", "all.ron", "--json"];
    let (code, out, err) = run(&folder, &arguments);
    assert_eq!(code, Some(0), "{err}");
    // One group left the importance as it was: what the other one says is taken.
    assert!(!err.contains("Importance") && !err.contains("same in several"), "{err}");
    let told: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&told["disagreements"], &told["notes"]), (&0.into(), &1.into()));
    assert_eq!(told["merged"], serde_json::json!(["north", "south"]));
    let finding = &told["findings"][0];
    assert_eq!((&finding["field"], &finding["found"]), (&"tally".into(), &"added_up".into()));
    assert_eq!(finding["kept"], Value::Null);
    assert_eq!(told["added"]["answers"], 3);
    let queue = journey_of(&folder.path().join("all.ron"));
    let (_, queue) = queue.touchpoints().next().expect("the queue");
    assert_eq!(queue.importance.map(Importance::get), Some(3));
}

#[test]
fn nothing_is_written_unless_all_of_it_can_be() {
    let folder = desk();
    put(&folder.path().join("broken.ron"), "(format: 1, journey: (title: 7))");
    let before = names_in(folder.path());
    let refused: [(&[&str], &str); 6] = [
        (&["north.ron", "broken.ron", "-o", "all.ron"], "broken.ron:1:"),
        (&["north.ron", "gone.ron", "-o", "all.ron"], "gone.ron: there is no such file"),
        (&["north.ron", "./north.ron", "-o", "all.ron"], "the same file as north.ron"),
        (&["north.ron", "south.ron", "-o", "north.ron"], "one of the files to merge"),
        (&["north.ron", "south.ron", "-o", "broken.ron"], "the file exists"),
        (&["north.ron", "south.ron", "--base", "gone.ron", "-o", "all.ron"], "gone.ron"),
    ];
    for (arguments, reason) in refused {
        let (code, out, err) = run(&folder, &[&["merge"], arguments].concat());
        assert_eq!((code, out.as_str()), (Some(1), ""), "{arguments:?}: {err}");
        assert!(err.starts_with("polku: ") && err.contains(reason), "{arguments:?}: {err}");
    }
    assert_eq!(names_in(folder.path()), before);
    assert_eq!(crate::common::text_of(&folder.path().join("north.ron")), group("{2: 1, 4: 3}", 5));
    for arguments in
        [&["merge"][..], &["merge", "north.ron", "-o", "all.ron"], &["merge", "a", "b"]]
    {
        let (code, _, err) = run(&folder, arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {err}");
    }
    let forced = ["merge", "north.ron", "south.ron", "-o", "north.ron", "--force"];
    assert_eq!(run(&folder, &forced).0, Some(0));
    assert_eq!(workshop(&folder, "north.ron"), Tally::Counts([(2, 1), (4, 5), (5, 1)].into()));
}

#[test]
fn the_command_is_in_the_help_and_the_completions() {
    let folder = desk();
    assert!(run(&folder, &["--help"]).1.contains("\n  merge "));
    assert!(run(&folder, &["merge", "--help"]).1.contains("Usage: polku merge"));
    assert!(run(&folder, &["completions", "bash"]).1.contains("merge"));
}
