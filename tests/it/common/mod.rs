//! What several test programs share: the sample journeys, a small journey, and files of their own.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

pub(crate) mod every_field;
pub(crate) mod faulty;
pub(crate) mod random;
#[cfg(all(feature = "inspection", target_os = "linux"))]
pub(crate) mod remote;
pub(crate) mod source;
pub(crate) mod window;

use polku::file;
use polku::journey::{Answers, Journey, Tally};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// An error as people read it, in English.
pub(crate) fn said(error: &impl polku::wording::Say) -> String {
    error.say(polku::i18n::Words::of(polku::i18n::Language::En))
}

/// The answers to the first question of a touchpoint in a round, both by their names.
pub(crate) fn answers<'a>(
    journey: &'a Journey,
    touchpoint: &str,
    round: &str,
) -> Option<&'a Answers> {
    let round = journey.rounds.iter().find(|one| one.name == round)?;
    let (_, touchpoint) = journey.touchpoints().find(|(_, one)| one.name == touchpoint)?;
    touchpoint.surveys.first()?.answers_of(&round.id)
}

/// Their counts; none where they are no counts or not there.
pub(crate) fn counts(journey: &Journey, touchpoint: &str, round: &str) -> BTreeMap<i32, u64> {
    match answers(journey, touchpoint, round).map(|answers| answers.tally.clone()) {
        Some(Tally::Counts(counts)) => counts,
        _ => BTreeMap::new(),
    }
}

/// A small journey with two rounds, two touchpoints, an action and a comment.
pub(crate) const SMALL: &str = r#"(
  format: 1,
  journey: (
    title: "Corner café",
    personas: [(id: "p1", name: "Regular")],
    rounds: [
      (id: "r1", name: "Spring", date: Some("2026-04-15")),
      (id: "r2", name: "Autumn"),
    ],
    stages: [
      (
        id: "s1",
        kind: Purchase,
        name: "Buying",
        kpis: [(id: "k1", name: "Sales", better: Higher, values: [(round: "r1", inputs: [8.5])])],
        touchpoints: [
          (
            id: "t1",
            name: "Queue",
            importance: Some(5),
            surveys: [
              (
                id: "q1",
                metric: Csat,
                scale: (min: 1, max: 5, better: Higher),
                question: "How was the wait?",
                answers: [
                  (round: "r1", tally: Counts({2: 6, 3: 12, 4: 20, 5: 8})),
                  (round: "r2", tally: Counts({1: 14, 2: 16, 3: 10, 4: 4})),
                ],
              ),
            ],
            feedback: [(id: "f1", text: "Too long", round: Some("r2"))],
          ),
          (id: "t2", name: "Receipt", target: Some(70.0)),
        ],
      ),
    ],
    actions: [(id: "a1", title: "A second till", touchpoints: ["t1"])],
  ),
)
"#;

/// Where the programs of the tests keep versions and locks: not among those of whoever runs the tests.
static STATE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("state");
    let _none_yet = std::fs::remove_dir_all(&folder);
    folder
});

/// The real program, which works without a display and speaks English, whoever runs the tests.
pub(crate) fn polku() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_polku"));
    command.env("POLKU_STATE_DIR", &*STATE).env("LANG", "C");
    let displays = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
    let languages = ["LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES"];
    for name in displays.into_iter().chain(languages) {
        command.env_remove(name);
    }
    command
}

/// The folder of the crate.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder of the crate with this ending, by name.
pub(crate) fn files_of(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).expect("a folder of the crate");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|one| one == ending)).collect();
    found.sort();
    assert!(!found.is_empty(), "there are .{ending} files in {folder}");
    found
}

/// Every sample journey.
pub(crate) fn samples() -> Vec<PathBuf> {
    files_of("journeys", "ron")
}

/// A sample journey by the name of its file.
pub(crate) fn sample(name: &str) -> PathBuf {
    root().join("journeys").join(name).with_extension("ron")
}

/// Every template in every language.
pub(crate) fn templates() -> Vec<PathBuf> {
    files_of("assets/templates", "ron")
}

/// The journey of a file.
pub(crate) fn journey_of(path: &Path) -> Journey {
    file::read(path).unwrap_or_else(|error| panic!("{error}")).0.journey
}

/// The journey of [`SMALL`].
pub(crate) fn small() -> Journey {
    file::parse(Path::new("small.ron"), SMALL.as_bytes()).expect("a journey").journey
}

/// The text of a file.
pub(crate) fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Puts a file there, also a damaged one.
pub(crate) fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    std::fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The names in a folder.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Compares a text with the golden one of this name in `tests/snapshots`.
#[macro_export]
macro_rules! golden {
    ($name:expr, $text:expr) => {
        insta::with_settings!({ snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots"), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($name, $text);
        });
    };
}
