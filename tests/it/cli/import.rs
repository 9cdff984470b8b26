//! `polku import`.

use super::*;

const DATA: &str = "id,Wait,Words\n1,5,Quick today\n2,4,\n3,,\n4,9,\n";
const IMPORT: [&str; 8] = [
    "import",
    "data.csv",
    "--into",
    "a.ron",
    "--map",
    "Wait=Queue;metric=csat;scale=1..5;comment=Words",
    "--round",
    "Winter",
];

fn winter(journey: &Journey) -> Option<&Tally> {
    let round = journey.rounds.iter().find(|round| round.name == "Winter")?;
    journey.surveys().find_map(|survey| survey.answers_of(&round.id)).map(|found| &found.tally)
}

#[test]
fn survey_data_is_imported_once_and_the_result_is_one_line_of_json() {
    let desk = Desk::with(&[("a.ron", SMALL), ("data.csv", DATA)]);
    let said = desk.run(&IMPORT);
    assert_eq!((said.code, said.out.lines().count()), (Some(0), 1), "{}{}", said.out, said.err);
    let result = json(&said.out);
    let expected = serde_json::json!({
        "file": "data.csv", "encoding": "UTF-8", "delimiter": "comma", "rows": 4, "taken": 2,
        "missing": 1, "rejected": 1, "comments": 1, "rounds": ["Winter"],
        "rounds_made": ["Winter"], "touchpoints_made": []
    });
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(result.get(key), Some(value), "{key}");
    }
    assert_eq!(result["rejections"][0]["row"], 5);
    assert!(
        said.err.contains("Row 5, column “Wait”: “9”: is outside the scale 1–5"),
        "{}",
        said.err
    );
    assert_eq!(winter(&journey_of(&desk.path("a.ron"))), Some(&Tally::of_scores(&[5, 4])));

    let once = desk.read("a.ron");
    assert!(desk.refused(&IMPORT).contains("--again"));
    assert_eq!(desk.read("a.ron"), once);
    desk.done(&[&IMPORT[..], &["--again"]].concat());
    assert_eq!(winter(&journey_of(&desk.path("a.ron"))), Some(&Tally::of_scores(&[5, 5, 4, 4])));
    assert_eq!(names_in(desk.0.path()), ["a.ron", "data.csv"]);
}

#[test]
fn survey_data_is_imported_from_a_pipe_into_another_file() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let mut arguments = IMPORT;
    arguments[1] = "-";
    let mut command = desk.command(&[&arguments[..], &["-o", "b.ron"]].concat());
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program runs");
    child.stdin.take().expect("a pipe").write_all(DATA.as_bytes()).expect("written");
    let said = Said::of(child.wait_with_output().expect("the program ends"));
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_eq!(json(&said.out)["taken"], 2);
    assert_eq!(desk.read("a.ron"), SMALL);
    assert!(winter(&journey_of(&desk.path("b.ron"))).is_some());
}

#[test]
fn the_next_export_of_a_survey_needs_no_mapping() {
    let next = "id,Wait,Words\n5,3,\n6,3,\n";
    let grown = format!("{DATA}7,2,\n");
    let files = [("a.ron", SMALL), ("data.csv", DATA), ("next.csv", next), ("grown.csv", &grown)];
    let desk = Desk::with(&files);
    desk.done(&[&IMPORT[..], &["--response-column", "id"]].concat());
    let into = |data| ["import", data, "--into", "a.ron", "--round", "Winter"];
    // Some responses are there already: all or nothing.
    let before = desk.read("a.ron");
    let refused = desk.refused(&into("grown.csv"));
    assert!(
        refused.contains("4 rows of this file were counted before")
            && refused.contains("--replace"),
        "{refused}"
    );
    assert_eq!(desk.read("a.ron"), before);
    let said = desk.run(&into("next.csv"));
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.starts_with("next.csv: the columns are known"), "{}", said.err);
    let result = json(&said.out);
    let expected = serde_json::json!({
        "format": "text", "header_rows": 1, "known": null, "sheet": null, "partial_rows": 0,
        "response_column": "id", "overlap": 0.0, "encoding_doubtful": false, "taken": 2
    });
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(result.get(key), Some(value), "{key}");
    }
    let tally = Tally::of_scores(&[5, 4, 3, 3]);
    assert_eq!(winter(&journey_of(&desk.path("a.ron"))), Some(&tally));
    desk.done(&[&into("grown.csv")[..], &["--replace"]].concat());
    let tally = Tally::of_scores(&[5, 4, 2]);
    assert_eq!(winter(&journey_of(&desk.path("a.ron"))), Some(&tally));
}

#[test]
fn an_import_that_cannot_be_understood_changes_nothing() {
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    let desk = Desk::with(&[("a.ron", SMALL), ("newer.ron", &newer), ("data.csv", DATA)]);
    let map = |spec| ["import", "data.csv", "--into", "a.ron", "--round", "W", "--map", spec];
    assert!(desk.refused(&map("Wait=Till;metric=csat")).contains("Till"));
    assert!(desk.refused(&map("Wiat=Queue;metric=csat")).contains("Wiat"));
    assert!(desk.refused(&map("Wait=Queue;mood=good")).contains("mood"));
    assert!(desk.refused(&map("Wait")).contains("COLUMN=TOUCHPOINT"));
    let mut missing = map("Wait=Queue");
    missing[1] = "gone.csv";
    assert!(desk.refused(&missing).starts_with("gone.csv: "));
    let mut into_newer = map("Wait=Queue");
    into_newer[3] = "newer.ron";
    assert!(desk.refused(&into_newer).contains("made by a newer version of Polku"));
    // Naming the same file once more makes it no other file.
    let onto_itself = [&into_newer[..], &["-o", "./newer.ron"]].concat();
    assert!(desk.refused(&onto_itself).contains("made by a newer version of Polku"));
    assert_eq!((desk.read("a.ron"), desk.read("newer.ron")), (SMALL.to_owned(), newer));
    assert_eq!(names_in(desk.0.path()), ["a.ron", "data.csv", "newer.ron"]);
}
