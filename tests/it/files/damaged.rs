//! Damaged files are refused with the place of the damage.

use super::*;

/// What to put in the place of what, the kind of error, and words of its message. The place must be
/// in the lines of what was put there.
const DAMAGE: &[(&str, &str, &str, &str)] = &[
    ("title: \"Corner", "titel: \"Corner", "damaged", "titel"),
    ("importance: Some(5)", "importanse: Some(5)", "damaged", "importanse"),
    ("(min: 1, max: 5, better", "(min: 1, top: 5, max: 5, better", "damaged", "top"),
    ("id: \"t1\",", "id: \"t1\", mood: 3,", "damaged", "mood"),
    ("date: Some(", "dates: Some(", "damaged", "dates"),
    ("id: \"f1\", text", "id: \"f1\", stars: 5, text", "damaged", "stars"),
    ("  journey: (", "  extra: 1,\n  journey: (", "damaged", "extra"),
    ("title: \"Corner", "title: \"A\", title: \"Corner", "damaged", "title"),
    ("kind: Purchase", "kind: Buying", "damaged", "Buying"),
    ("kind: Purchase,", "", "damaged", "kind"),
    ("id: \"s1\"", "id: \"Stage 1\"", "damaged", "cannot be an id"),
    ("id: \"s1\"", "id: \"\"", "damaged", "cannot be an id"),
    ("2026-04-15", "2026-02-30", "damaged", ""),
    ("importance: Some(5)", "importance: Some(6)", "damaged", "from 1 to 5"),
    ("target: Some(70.0)", "target: Some(170.0)", "damaged", "between 0 and 100"),
    ("target: Some(70.0)", "target: Some(NaN)", "damaged", "between 0 and 100"),
    ("inputs: [8.5]", "inputs: [inf]", "damaged", "finite"),
    ("inputs: [8.5]", "inputs: [8.5, 2.0]", "damaged", "needs 1 inputs"),
    ("min: 1, max: 5", "min: 5, max: 1", "damaged", "must end above"),
    ("min: 1, max: 5", "min: 1, max: 5000", "damaged", "more than 1001"),
    (
        "id: \"t2\"",
        "id: \"t1\"",
        "faulty",
        "The touchpoint “Queue” and the touchpoint “Receipt” have the same identifier",
    ),
    (
        "id: \"r2\"",
        "id: \"s1\"",
        "faulty",
        "The measurement round “Autumn” and the stage “Buying” have the same identifier",
    ),
    (
        "name: \"Autumn\"",
        "name: \"Spring\"",
        "faulty",
        "Two measurement rounds are called “Spring”",
    ),
    (
        "inputs: [8.5])]",
        "inputs: [8.5]), (round: \"r9\", inputs: [1.0])]",
        "faulty",
        "The KPI “Sales” (at “Buying”): its measurement round is not among",
    ),
    (
        "round: Some(\"r2\")",
        "round: Some(\"r9\")",
        "faulty",
        "The comment “Too long” (at “Queue”): its measurement round is not among",
    ),
    (
        "name: \"Queue\"",
        "name: \"Queue\", personas: [\"p9\"]",
        "faulty",
        "The touchpoint “Queue”: it is limited to a persona that is not among",
    ),
    (
        "touchpoints: [\"t1\"]",
        "touchpoints: [\"t9\"]",
        "faulty",
        "The action “A second till”: it names a touchpoint that is no longer",
    ),
    ("format: 1", "format: \"one\"", "damaged", ""),
    ("format: 1", "format: -1", "damaged", ""),
];

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    for (old, new, expected, words) in DAMAGE {
        let damaged = SMALL.replacen(old, new, 1);
        assert_ne!(damaged, SMALL, "{old}");
        let error = error_of(&damaged);
        let message = said(&error);
        assert_eq!(kind(&error), *expected, "{new}: {message}");
        assert!(message.starts_with("some.ron:"), "{new}: {message}");
        assert!(message.contains(words), "{new}: {message}");
        let Some(found) = place(&error) else { continue };
        assert!(
            message.starts_with(&format!("some.ron:{}:{}: ", found.line, found.column)),
            "{message}"
        );
        let at = damaged.find(new).expect("the damage");
        let first = damaged[..at].matches('\n').count() + 1;
        // What is missing is missed where its thing ends.
        let last = if new.is_empty() { usize::MAX } else { first + new.matches('\n').count() };
        assert!((first..=last).contains(&found.line), "{new} in line {first}: {message}");
    }
}

#[test]
fn an_unknown_field_is_named_with_line_and_column() {
    for (known, unknown) in [("importance:", "importanse:"), ("  rounds:", "  rond:")] {
        let text = SMALL.replacen(known, unknown, 1);
        let error = error_of(&text);
        let found = place(&error).expect("a place");
        let name = unknown.trim_matches([' ', ':']);
        let at = place_in(&text, name);
        assert_eq!(found.line, at.line, "{error}");
        let columns = at.column..=at.column + name.len();
        assert!(columns.contains(&found.column), "{error}, the name is at {at:?}");
    }
}

/// Answers of the second round that cannot be, and words of the message.
const ANSWERS: &[(&str, &str)] = &[
    ("Counts({0: 14, 2: 16})", "the score 0 is outside its scale 1–5"),
    ("Counts({1: 14, 6: 16})", "the score 6 is outside its scale 1–5"),
    ("Counts({})", "at least one answer"),
    ("Counts({1: 0, 2: 0})", "at least one answer"),
    ("Counts({1: -2, 2: 4})", ""),
    ("Counts({1: 1.5})", ""),
    ("Counts({1: 18446744073709551615, 2: 1})", "more answers than can be counted"),
    ("NpsTotals(detractors: 1, passives: 1, promoters: 1)", "recommendation question"),
    ("Summary(mean: 5.5, n: 10)", "the mean 5.5 is outside its scale 1–5"),
    ("Summary(mean: 4.0, n: 0)", "at least one answer"),
    ("Summary(mean: 4.0, n: 9, sd: Some(-1.0))", "cannot be negative"),
    ("Summary(mean: NaN, n: 9)", "finite"),
];

#[test]
fn answers_that_do_not_fit_their_question_are_refused_with_its_place() {
    let first = place_in(SMALL, "id: \"q1\"").line - 1;
    let last = place_in(SMALL, "feedback:").line;
    for (tally, words) in ANSWERS {
        let error = error_of(SMALL.replacen("Counts({1: 14, 2: 16, 3: 10, 4: 4})", tally, 1));
        assert_eq!(kind(&error), "damaged", "{tally}: {error}");
        assert!(said(&error).contains(words), "{tally}: {error}");
        let line = place(&error).expect("a place").line;
        assert!((first..=last).contains(&line), "{tally} between {first} and {last}: {error}");
    }
}

#[test]
fn a_round_answered_twice_is_refused() {
    let error = error_of(SMALL.replacen("(round: \"r2\", tally", "(round: \"r1\", tally", 1));
    assert!(said(&error).contains("round r1 has answers twice"), "{error}");
    let value = "(round: \"r1\", inputs: [8.5])";
    let error = error_of(SMALL.replacen(value, &format!("{value}, {value}"), 1));
    assert!(said(&error).contains("round r1 has a value twice"), "{error}");
}

#[test]
fn a_score_counted_twice_is_refused_and_not_dropped() {
    let error = error_of(SMALL.replacen("{2: 6, 3: 12,", "{2: 6, 2: 12,", 1));
    assert_eq!(kind(&error), "damaged", "{error}");
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = SMALL.trim_end().len();
    for (end, _) in SMALL.char_indices().take_while(|(end, _)| *end < whole) {
        let error = error_of(&SMALL[..end]);
        let expected: &[&str] = match end {
            0 => &["empty"],
            // Before the word `format` nothing tells that it is ours.
            1..10 => &["foreign"],
            _ => &["damaged"],
        };
        assert!(expected.contains(&kind(&error)), "cut at {end}: {error}");
        let lines = SMALL[..end].matches('\n').count() + 1;
        assert!(place(&error).is_none_or(|place| place.line <= lines), "cut at {end}: {error}");
    }
}

#[test]
fn every_sample_cut_off_somewhere_is_refused() {
    for path in samples() {
        let text = text_of(&path);
        for part in 1..20 {
            let end = text.floor_char_boundary(text.trim_end().len() * part / 20);
            assert_eq!(kind(&error_of(&text[..end])), "damaged", "{} at {end}", path.display());
        }
    }
}

#[test]
fn what_is_no_journey_is_refused_by_its_kind() {
    let half = SMALL.len() / 2;
    let zeros = |n: usize| vec![0_u8; n];
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let cases: Vec<(&str, Vec<u8>, &str, Option<Place>)> = vec![
        ("nothing", vec![], "empty", None),
        ("blanks", b" \r\n\t\n".to_vec(), "empty", None),
        ("only a mark of UTF-8", b"\xEF\xBB\xBF".to_vec(), "empty", None),
        ("only zeros", zeros(4096), "empty", None),
        ("zeros first", [zeros(9), SMALL.into()].concat(), "foreign", None),
        ("a PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "not text", Some(at(1, 1))),
        ("a zip", b"PK\x03\x04\x14\0\x08".to_vec(), "foreign", None),
        ("UTF-16", [vec![0xFF, 0xFE], utf_16(SMALL)].concat(), "not text", Some(at(1, 1))),
        ("UTF-16 without its mark", utf_16("(format: 1)"), "foreign", None),
        ("prose", b"Dear customer, the format: is prose".to_vec(), "foreign", None),
        ("CSV", b"date;score\n2026-01-01;5\n".to_vec(), "foreign", None),
        ("JSON", b"{\"format\": 1, \"journey\": {}}".to_vec(), "foreign", None),
        ("XML", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "foreign", None),
        ("another RON file", b"(language: None, dark: Some(true))".to_vec(), "foreign", None),
        ("no journey in it", b"(format: 1)".to_vec(), "damaged", Some(at(1, 11))),
        ("something after it", format!("{SMALL} and more").into(), "damaged", None),
    ];
    for (what, bytes, expected, place_of_it) in cases {
        let error = error_of(bytes);
        assert_eq!(kind(&error), expected, "{what}: {error}");
        assert!(place_of_it.is_none() || place(&error) == place_of_it, "{what}: {error}");
    }
    // As a file looks after a crash of the system: its length is right, its end was never written.
    let error = error_of([&SMALL.as_bytes()[..half], &zeros(SMALL.len() - half)].concat());
    assert_eq!(kind(&error), "damaged", "{error}");
}

fn at(line: usize, column: usize) -> Place {
    Place { line, column }
}

#[test]
fn a_letter_of_another_encoding_is_named_with_its_place() {
    let expected = place_in(SMALL, "é\"");
    let bytes = SMALL.replace('é', "\u{1}").into_bytes();
    let latin: Vec<u8> =
        bytes.into_iter().map(|byte| if byte == 1 { 0xE9 } else { byte }).collect();
    let error = error_of(latin);
    assert_eq!((kind(&error), place(&error)), ("not text", Some(expected)), "{error}");
}

#[test]
fn nesting_without_end_is_refused_and_not_followed() {
    for opening in ["(", "[", "Some(", "{1:"] {
        let text = format!("(format: 1, journey: (rounds: {}", opening.repeat(100_000));
        assert_eq!(kind(&error_of(text)), "damaged", "{opening}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_damage() {
    let windows = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));
    let opened = parse(Path::new("windows.ron"), windows.as_bytes()).expect("a journey");
    assert_eq!(opened.journey, small());
}

#[test]
fn a_file_that_cannot_be_opened_is_as_it_was() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    let unknown = SMALL.replacen("importance", "importanse", 1);
    let newer = unknown.replacen("format: 1", "format: 9", 1);
    let cases: [&[u8]; 5] =
        [b"", b"\0\0\0\0", &SMALL.as_bytes()[..900], unknown.as_bytes(), newer.as_bytes()];
    for bytes in cases {
        put(&path, bytes);
        let error = Document::open(&path).expect_err("damaged");
        let name = path.display().to_string();
        assert!(said(&error).starts_with(&name), "{error}");
        assert!(std::fs::read(&path).expect("the file") == bytes, "{error}");
        assert_eq!(names_in(folder.path()), ["journey.ron"]);
    }
}

#[test]
fn a_file_larger_than_64_mib_is_refused_without_reading_it_whole() {
    let folder = folder();
    let path = folder.path().join("huge.ron");
    // A file with a hole: it has the length, but needs no room on the disk.
    let lengths: &[u64] = if cfg!(unix) { &[MAX_BYTES + 1, 8 << 30] } else { &[MAX_BYTES + 1] };
    for length in lengths {
        File::create(&path).and_then(|file| file.set_len(*length)).expect("a file");
        let error = file::read(&path).expect_err("too large");
        assert_eq!(kind(&error), "too large", "{error}");
        assert!(said(&error).contains("64 MB"), "{error}");
    }
    File::create(&path).and_then(|file| file.set_len(MAX_BYTES)).expect("a file");
    assert_eq!(kind(&file::read(&path).expect_err("only zeros")), "empty");
}

#[test]
fn a_folder_and_a_missing_file_are_told_apart() {
    let folder = folder();
    let missing = folder.path().join("missing.ron");
    let beyond = folder.path().join("gone").join("journey.ron");
    put(&folder.path().join("file"), SMALL);
    let through = folder.path().join("file").join("journey.ron");
    let cases = [
        (folder.path(), "this is a folder"),
        (&missing, "no such file"),
        (&beyond, "no such file"),
        (&through, ""),
    ];
    for (path, words) in cases {
        let error = file::read(path).expect_err("nothing to read");
        assert_eq!(kind(&error), "io");
        let message = said(&error);
        assert!(message.contains(words) && message.contains("Check that"), "{message}");
        assert!(!message.contains("os error"), "{message}");
    }
}
