//! The journey file: samples, damaged files, newer files, and saving without loss.

use crate::common::{
    SMALL, files_of, journey_of, names_in, put, root, said, sample, samples, small, templates,
    text_of,
};
use polku::document::{Document, ReadOnly};
use polku::edit::Edit;
use polku::file::{self, FORMAT, MAX_BYTES, Place, ReadError, SaveError, parse, to_text};
use polku::journey::{Journey, Round, RoundId};
use std::fs::File;
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

fn folder() -> TempDir {
    tempdir().expect("a folder")
}

fn retitled(title: &str) -> Edit {
    Edit::SetTitle { title: title.into(), description: String::new() }
}

fn error_of(bytes: impl AsRef<[u8]>) -> ReadError {
    match parse(Path::new("some.ron"), bytes.as_ref()) {
        Err(error) => error,
        Ok(opened) => panic!("this was opened: {:?}", opened.journey.title),
    }
}

/// What came of saving: the file's path, or why not.
fn saving(document: &Document, path: &Path, overwrite: bool) -> Result<PathBuf, SaveError> {
    document.save_job(path.to_path_buf(), overwrite).run().map(|done| done.path().to_path_buf())
}

fn kind(error: &ReadError) -> &'static str {
    match error {
        ReadError::Io { .. } => "io",
        ReadError::TooLarge { .. } => "too large",
        ReadError::Empty { .. } => "empty",
        ReadError::NotText { .. } => "not text",
        ReadError::Foreign { .. } => "foreign",
        ReadError::Damaged { .. } => "damaged",
        ReadError::Faulty { .. } => "faulty",
        ReadError::Newer { .. } => "newer",
        ReadError::NoSuchFormat { .. } => "no such format",
        ReadError::Altered { .. } => "altered",
    }
}

fn place(error: &ReadError) -> Option<Place> {
    match error {
        ReadError::NotText { place, .. } | ReadError::Damaged { place, .. } => Some(*place),
        _ => None,
    }
}

/// The place at which `part` begins.
fn place_in(text: &str, part: &str) -> Place {
    let before = &text[..text.find(part).expect("a part of the text")];
    let line = before.rsplit('\n').next().unwrap_or(before);
    Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
}

// Samples and templates

#[test]
fn every_sample_and_template_opens_and_is_written_as_the_program_writes_it() {
    for path in samples().into_iter().chain(templates()).chain(trades()) {
        let text = text_of(&path);
        let opened = parse(&path, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(opened.newer_format, None, "{}", path.display());
        assert_eq!(opened.journey.validate(), Ok(()), "{}", path.display());
        let written = to_text(&opened.journey).expect("text");
        assert!(written == text, "{} is not as the program writes it", path.display());
        let again = parse(&path, written.as_bytes()).expect("a journey");
        assert_eq!(again.journey, opened.journey, "{}", path.display());
    }
}

/// The samples of trades, each in every language.
fn trades() -> Vec<PathBuf> {
    files_of("journeys/trades", "ron")
}

#[test]
fn a_trade_is_offered_in_every_language_with_the_same_numbers() {
    use polku::i18n::Language;
    use polku::ui::samples;
    for name in ["hairdresser", "repair", "restaurant", "association", "service"] {
        let all = Language::ALL.map(|language| {
            assert!(samples::offered(language).any(|one| one.name == name), "{name} {language:?}");
            samples::sample(name, language).expect("a sample")
        });
        let answers = all.each_ref().map(|journey| {
            let answers = journey.surveys().flat_map(|one| one.answers().to_vec());
            answers.map(|one| one.tally).collect::<Vec<_>>()
        });
        assert!(!answers[0].is_empty());
        assert_eq!(answers[0], answers[1], "{name}");
        assert_eq!(answers[0], answers[2], "{name}");
        let report = polku::analysis::report(&all[1]);
        let round = report.current.expect("a round");
        assert!(report.leaving.most > 0, "{name}: customers are counted");
        assert!(!report.drops(round).is_empty(), "{name}: there is a drop to be seen");
        assert!(all[1].touchpoints().any(|(_, one)| !one.feedback.is_empty()), "{name}");
    }
    assert_eq!(trades().len(), 15);
}

#[test]
fn every_template_file_is_built_in() {
    let built_in: Vec<String> = file::templates::list()
        .iter()
        .flat_map(|one| file::templates::LANGUAGES.map(|code| format!("{}.{code}.ron", one.name)))
        .collect();
    for path in templates() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(built_in.contains(&name), "{name} is no template of the program");
    }
    assert_eq!(templates().len(), built_in.len());
}

#[test]
fn a_template_holds_the_same_in_every_language() {
    for template in file::templates::list() {
        let ids = file::templates::LANGUAGES.map(|code| {
            let journey = template.journey(code).expect("a template");
            let stages = journey.stages.iter().map(|one| one.id.to_string());
            let touchpoints = journey.touchpoints().map(|(_, one)| one.id.to_string());
            let surveys = journey.surveys().map(|one| one.id.to_string());
            stages.chain(touchpoints).chain(surveys).collect::<Vec<_>>()
        });
        assert_eq!(ids[0], ids[1], "{}", template.name);
        assert_eq!(ids[0], ids[2], "{}", template.name);
    }
}

#[test]
fn the_samples_of_the_window_are_those_of_the_folder() {
    for one in polku::ui::samples::SAMPLES {
        for (language, text) in one.texts {
            let code = language.code();
            let of_trade = root().join(format!("journeys/trades/{}.{code}.ron", one.name));
            let path = if of_trade.exists() { of_trade } else { sample(one.name) };
            assert!(text_of(&path) == *text, "{}", path.display());
            assert!(one.journey(*language).is_some(), "{}", path.display());
        }
    }
}

// Format 1, for ever

/// Files that format 1 wrote. None is ever written again: what they hold must open with every version.
#[test]
fn what_format_1_wrote_opens_with_everything_in_it() {
    let files = files_of("tests/format1", "ron");
    let names: Vec<_> = files.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(names, ["every_field.ron", "small.ron"]);
    assert_eq!(journey_of(&files[0]), crate::common::every_field::every_old_field());
    assert_eq!(journey_of(&files[1]), small());
}

/// Files that format 2 wrote: they must open with every version too.
#[test]
fn what_format_2_wrote_opens_with_everything_in_it() {
    let files = files_of("tests/format2", "ron");
    let names: Vec<_> = files.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(names, ["every_field.ron"]);
    assert_eq!(journey_of(&files[0]), crate::common::every_field::every_field());
}

/// The value and the file speak of every field and every kind there is in this version; one that is
/// new must not change how these files are read, and gets a golden file of its own.
#[test]
fn the_golden_file_is_as_format_2_wrote_it() {
    let text = text_of(&crate::common::root().join("tests/format2/every_field.ron"));
    let again = to_text(&crate::common::every_field::every_field()).expect("text");
    assert!(FORMAT > 2 || again == text, "{again}");
}

// Damaged files

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

// Newer files

#[test]
fn a_newer_file_opens_for_reading_only() {
    let folder = folder();
    let (path, copy) = (folder.path().join("newer.ron"), folder.path().join("copy.ron"));
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    put(&path, &newer);
    let mut document = Document::open(&path).expect("all of it is understood");
    assert_eq!(document.read_only(), Some(&ReadOnly::Newer(3)));
    document.apply(retitled("Mine"), None).expect("applied");
    for overwrite in [false, true] {
        let refused = saving(&document, &path, overwrite);
        assert!(matches!(refused, Err(SaveError::ReadOnly)), "{refused:?}");
        assert_eq!(text_of(&path), newer);
    }
    let done = document.save_job(copy.clone(), false).run().expect("a copy");
    document.saved(done);
    assert_eq!((document.read_only(), document.path()), (None, Some(copy.as_path())));
    assert!(text_of(&copy).contains("format: 2"));
    assert_eq!(text_of(&path), newer);
}

#[test]
fn a_newer_file_is_not_overwritten_under_another_spelling_of_its_name() {
    let folder = folder();
    let path = folder.path().join("newer.ron");
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    put(&path, &newer);
    std::fs::create_dir(folder.path().join("sub")).expect("a folder");
    let document = Document::open(&path).expect("all of it is understood");
    let detour = folder.path().join("sub").join("..").join("newer.ron");
    let refused = saving(&document, &detour, false);
    assert!(matches!(refused, Err(SaveError::ReadOnly)), "{refused:?}");
    assert_eq!(text_of(&path), newer);
}

#[test]
fn a_newer_file_with_unknown_parts_is_not_opened() {
    let later = format!("format: {}", FORMAT + 1);
    let changes = [
        ("title: \"Corner", "mood: Sunny, title: \"Corner"),
        ("metric: Csat", "metric: Emotion"),
        ("date: Some(\"2026-04-15\")", "date: (2026, 4, 15)"),
    ];
    for (old, new) in changes {
        let error = error_of(SMALL.replacen("format: 1", &later, 1).replacen(old, new, 1));
        assert_eq!(kind(&error), "newer", "{new}: {error}");
        let message = said(&error);
        assert!(message.contains("format 3") && message.contains("Update Polku"), "{message}");
    }
}

#[test]
fn every_sample_in_a_newer_format_still_opens() {
    for path in samples() {
        let text = text_of(&path).replacen("format: 2", "format: 7", 1);
        let opened = parse(&path, text.as_bytes()).expect("a journey");
        assert_eq!(opened.newer_format, Some(7));
        assert_eq!(opened.journey, journey_of(&path));
    }
}

// Saving

#[test]
fn what_is_saved_is_what_is_read() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    let stamp = file::save(&path, &small(), None).expect("saved");
    let (opened, read) = file::read(&path).expect("read");
    assert_eq!((opened.journey, read), (small(), stamp));
    let again = file::save(&path, &small(), Some(stamp)).expect("saved again");
    assert_eq!(again, stamp);
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
}

#[test]
fn a_document_knows_whether_it_is_saved() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    let mut document = Document::new(small());
    assert!(!document.is_unsaved());
    document.apply(retitled("One"), None).expect("applied");
    assert!(document.is_unsaved());
    let done = document.save_job(path.clone(), false).run().expect("saved");
    // Work goes on while the file is written.
    document.apply(retitled("Two"), None).expect("applied");
    document.saved(done);
    assert!(document.is_unsaved());
    document.undo();
    assert!(!document.is_unsaved());
    assert_eq!(Document::open(&path).expect("opened").journey().title, "One");
}

#[test]
fn a_journey_that_contradicts_itself_is_not_saved() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let round = Round::new(RoundId::new("s1").expect("an id"), "New", None);
    let faulty = Journey { rounds: vec![round], ..small() };
    let refused = file::save(&path, &faulty, None);
    assert!(matches!(refused, Err(SaveError::Faulty(_))), "{refused:?}");
    assert_eq!(text_of(&path), SMALL);
}

#[test]
fn a_save_that_fails_leaves_everything_as_it_was() {
    let folder = folder();
    let root = folder.path();
    put(&root.join("file"), "text");
    std::fs::create_dir(root.join("folder.ron")).expect("a folder");
    std::fs::create_dir(root.join("full.ron")).expect("a folder");
    put(&root.join("full.ron").join("inside"), "text");
    let before = names_in(root);
    for path in ["gone/journey.ron", "folder.ron", "full.ron", "file/journey.ron"] {
        let path = root.join(path);
        let failed = file::save(&path, &small(), None);
        assert!(matches!(failed, Err(SaveError::Io { .. })), "{}: {failed:?}", path.display());
        let failed = file::write(&path, b"picture");
        assert!(matches!(failed, Err(SaveError::Io { .. })), "{}: {failed:?}", path.display());
        let message = said(&failed.expect_err("failed"));
        assert!(
            message.contains("not saved, because") && !message.contains("os error"),
            "{message}"
        );
        assert_eq!(names_in(root), before, "{}", path.display());
    }
    assert_eq!(names_in(&root.join("full.ron")), ["inside"]);
    assert_eq!(text_of(&root.join("file")), "text");
}

#[test]
fn a_document_whose_folder_vanished_is_not_lost() {
    let outer = folder();
    let inner = outer.path().join("stick");
    std::fs::create_dir(&inner).expect("a folder");
    let path = inner.join("journey.ron");
    put(&path, SMALL);
    let mut document = Document::open(&path).expect("opened");
    document.apply(retitled("New"), None).expect("applied");
    std::fs::remove_dir_all(&inner).expect("removed");
    let failed = saving(&document, &path, false);
    assert!(matches!(failed, Err(SaveError::Io { .. })), "{failed:?}");
    assert!(document.is_unsaved());
    let elsewhere = outer.path().join("journey.ron");
    document.saved(document.save_job(elsewhere.clone(), false).run().expect("saved elsewhere"));
    assert_eq!(Document::open(&elsewhere).expect("opened").journey().title, "New");
    assert_eq!(names_in(outer.path()), ["journey.ron"]);
}

#[test]
fn a_write_protected_file_is_not_replaced() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let mut permissions = std::fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions.clone()).expect("protected");
    let failed = file::save(&path, &Journey::default(), None);
    assert!(matches!(failed, Err(SaveError::Io { .. })), "{failed:?}");
    assert_eq!(text_of(&path), SMALL);
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
    #[expect(clippy::permissions_set_readonly_false, reason = "Windows deletes no protected file")]
    permissions.set_readonly(false);
    std::fs::set_permissions(&path, permissions).expect("no longer protected");
}

#[test]
fn a_file_that_another_program_changed_is_not_overwritten() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let mut document = Document::open(&path).expect("opened");
    document.apply(retitled("Mine"), None).expect("applied");
    let theirs = SMALL.replace("Corner", "Their");
    put(&path, &theirs);
    let refused = saving(&document, &path, false);
    assert!(matches!(refused, Err(SaveError::ChangedOnDisk { .. })), "{refused:?}");
    assert!(document.is_unsaved());
    assert_eq!(text_of(&path), theirs);
    document.saved(document.save_job(path.clone(), true).run().expect("overwritten on purpose"));
    assert!(text_of(&path).contains("Mine"));
    // What was saved is known again.
    document.apply(retitled("Mine too"), None).expect("applied");
    assert!(document.save_job(path, false).run().is_ok());
    assert_eq!(names_in(folder.path()), ["journey.ron"]);
}

#[test]
fn a_file_that_was_deleted_is_made_again() {
    let folder = folder();
    let path = folder.path().join("journey.ron");
    put(&path, SMALL);
    let document = Document::open(&path).expect("opened");
    std::fs::remove_file(&path).expect("removed");
    assert!(document.save_job(path.clone(), false).run().is_ok());
    assert_eq!(journey_of(&path), small());
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = folder();
    let (link, real) = (folder.path().join("link.ron"), folder.path().join("real.ron"));
    put(&real, SMALL);
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).expect("rights");
    symlink("real.ron", &link).expect("a link");
    let mut document = Document::open(&link).expect("opened");
    document.apply(retitled("New"), None).expect("applied");
    document.saved(document.save_job(link.clone(), false).run().expect("saved"));
    assert_eq!(std::fs::read_link(&link).expect("still a link"), Path::new("real.ron"));
    assert_eq!(journey_of(&real).title, "New");
    assert_eq!(std::fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    assert_eq!(names_in(folder.path()), ["link.ron", "real.ron"]);
}

#[test]
fn no_sample_has_a_file_left_behind_beside_it() {
    let names = names_in(&crate::common::root().join("journeys"));
    let journeys = files_of("journeys", "ron").len();
    // And the folder of trades, which has every one in every language.
    assert_eq!(names.len(), journeys + 1, "only journeys: {names:?}");
    assert_eq!(names_in(&root().join("journeys/trades")).len(), trades().len());
}
