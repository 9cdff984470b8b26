//! Versions and recoveries from the command line.

use super::*;

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

/// The folder is gone too, or a link that led to it leads nowhere.
#[cfg(unix)]
#[test]
fn versions_of_a_journey_are_found_by_every_path_that_led_to_it() {
    let desk = Desk::new();
    let folder = desk.path("folder");
    std::fs::create_dir_all(folder.join("deep")).expect("made");
    std::fs::rename(desk.path("a.ron"), folder.join("a.ron")).expect("moved");
    std::os::unix::fs::symlink("folder", desk.path("to_folder")).expect("linked");
    std::os::unix::fs::symlink("to_folder/a.ron", desk.path("to_file")).expect("linked");
    let paths = [
        "folder/a.ron",
        "to_folder/a.ron",
        "to_file",
        "folder/deep/../a.ron",
        "folder/../folder/./a.ron",
        "to_folder/deep/../../folder/a.ron",
    ];
    let data = ["import", "data.csv", "--into", "to_folder/a.ron", "--round", "Winter"];
    assert_eq!(desk.run(&[&data[..], &MAP[..]].concat()).code, Some(0));
    for gone in [None, Some("folder/a.ron"), Some("folder")] {
        match gone {
            Some("folder") => std::fs::remove_dir_all(&folder).expect("removed"),
            Some(file) => std::fs::remove_file(desk.path(file)).expect("removed"),
            None => {}
        }
        for path in paths {
            let said = desk.run(&["versions", path]);
            assert_eq!(said.out.lines().count(), 2, "{path} without {gone:?}: {said:?}");
        }
    }
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
