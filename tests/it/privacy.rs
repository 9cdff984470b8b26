//! A copy without personal data, in the window and on the command line.

use crate::common::window::{User, cafe, sample};
use egui::{Key, Role};
use polku::analysis::report;
use polku::file;
use polku::journey::Journey;

const COMMAND: &str = "Tallenna kopio ilman henkilötietoja…";
const GO: &str = "Tallenna kopio…";

fn asks_for_a_copy(user: &mut User) {
    user.choose_in_menu("Tiedosto", COMMAND);
    assert!(user.has(Role::Dialog, "Tallenna kopio ilman henkilötietoja"));
}

/// Nothing of it says who said or did what.
fn is_without_personal_data(journey: &Journey) -> bool {
    journey.actions.iter().all(|one| one.owner.is_empty())
        && journey.surveys().all(|survey| {
            survey.answers().iter().all(|one| one.owner.is_empty() && one.source.is_empty())
        })
        && journey.touchpoints().all(|(_, one)| {
            let comments = &one.feedback;
            let wordless = |text: &str| text.is_empty();
            wordless(&one.owner)
                && one.quotes.is_empty()
                && comments.iter().all(|one| wordless(&one.text) && wordless(&one.handling.who))
        })
}

/// How many comments there are with each theme, per touchpoint and round.
fn counted(journey: &Journey) -> Vec<String> {
    let report = report(journey);
    report.touchpoints().map(|(_, one)| format!("{:?}", one.comments)).collect()
}

#[test]
fn a_copy_is_saved_without_names_and_words_and_the_journey_stays() {
    let mut user = cafe();
    let before = user.journey();
    asks_for_a_copy(&mut user);
    user.must_see("Asiakkaiden kommentit (");
    user.must_see("Lainaukset (");
    user.must_see("Veera");
    user.press(GO);
    let path = user.path("jaettava.ron");
    user.gives_path(&path);
    user.must_see("jaettava.ron");

    let copy = user.on_disk("jaettava.ron");
    assert_eq!(copy.validate(), Ok(()));
    assert!(is_without_personal_data(&copy));
    assert_eq!(counted(&copy), counted(&before), "themes and counts stay");
    assert_eq!(copy.personas, before.personas, "personas stay unless they are ticked");
    assert_eq!(user.journey(), before);
    assert_eq!(user.on_disk("kahvila.ron"), *before);
    assert!(!user.document().is_unsaved());
}

#[test]
fn what_is_not_ticked_stays_in_the_copy() {
    let mut user = cafe();
    asks_for_a_copy(&mut user);
    let label = user.names().into_iter().find_map(|name| {
        let name = name.strip_prefix("CheckBox \"")?.strip_suffix('"')?;
        name.starts_with("Lainaukset").then(|| name.to_owned())
    });
    user.press(&label.expect("a box for quotes"));
    user.press(GO);
    let path = user.path("copy.ron");
    user.gives_path(&path);
    let quotes = |journey: &Journey| {
        journey.touchpoints().flat_map(|(_, one)| one.quotes.clone()).collect::<Vec<_>>()
    };
    let copy = user.on_disk("copy.ron");
    assert_eq!(quotes(&copy), quotes(&user.journey()));
    assert!(copy.touchpoints().all(|(_, one)| one.owner.is_empty()));
}

#[test]
fn words_of_customers_and_names_are_hidden_while_presenting_unless_somebody_wants_them() {
    let mut user = cafe();
    let queue = user.touchpoint("Jono kassalla");
    assert!(!queue.quotes.is_empty(), "the sample has quotes");
    let sees_one = |user: &User| queue.quotes.iter().any(|text| user.sees(text));
    user.press("Jono kassalla");
    user.key(Key::F5);
    user.must_see("Esityksen sivu: Jono kassalla");
    assert!(!sees_one(&user) && !user.sees("Aino"));
    user.key(Key::Escape);
    let hide = user.words().text("cmd-hide-names");
    user.choose_in_menu("Näytä", &hide);
    user.key(Key::F5);
    assert!(sees_one(&user) && user.sees("Aino"));
}

#[test]
fn the_command_line_writes_the_same_copy() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    std::fs::write(&from, sample("kahvila.ron")).expect("a file");
    let run = |arguments: &[&str]| {
        let mut command = crate::common::polku();
        let output = command.arg("redact").arg(&from).args(arguments).output().expect("runs");
        let said = String::from_utf8(output.stderr).expect("text");
        (output.status.code(), said)
    };
    let out = to.to_str().expect("a path");
    let (code, said) = run(&["-o", out]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("What customers wrote (") && said.contains("Quotes ("), "{said}");
    let copy = file::read(&to).expect("a journey").0.journey;
    assert!(is_without_personal_data(&copy));

    let (code, said) = run(&["-o", out]);
    assert!(code == Some(1) && said.contains("--force"), "{said}");
    assert_eq!(run(&["--check"]).0, Some(0), "nothing is written");
    let before = std::fs::read(&to).expect("the copy");
    assert_eq!(run(&["-o", out, "--check"]).0, Some(0), "nothing is written here either");
    assert_eq!(std::fs::read(&to).expect("the copy"), before);
    let (code, said) = run(&["-o", from.to_str().expect("a path"), "--force"]);
    assert!(code == Some(1) && said.contains("the journey itself"), "{said}");
    let (code, said) = run(&["-o", out, "--leave-out", "feelings"]);
    assert!(code == Some(2) && said.contains("sources"), "{said}");
}
