//! The program itself, run as a person or a script runs it: exit codes, streams and files.

use crate::common::{SMALL, journey_of, names_in, put, sample, samples, text_of};
use polku::file::templates;
use polku::journey::{Journey, Tally};
use serde_json::Value;
use std::ffi::OsStr;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::{TempDir, tempdir};

/// A folder of its own, and the program in it: without a display, with English as its language.
struct Desk(TempDir);

/// What the program said.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self(tempdir().expect("a folder"))
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self::new();
        for (name, content) in files {
            put(&desk.path(name), content);
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        text_of(&self.path(name))
    }

    fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = crate::common::polku();
        command.args(arguments).current_dir(self.0.path());
        for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LANGUAGE", "LC_ALL"] {
            command.env_remove(display);
        }
        command.env("LANG", "en_GB.UTF-8").env("LC_CTYPE", "en_GB.UTF-8");
        command.env("POLKU_CONFIG_DIR", self.0.path().join("settings"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[impl AsRef<OsStr>]) -> Said {
        Said::of(self.command(arguments).output().expect("the program runs"))
    }

    /// Runs what must succeed; its standard output.
    fn done(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {}", said.err);
        said.out
    }

    /// Runs what must fail with code 1 and one message; the message.
    fn refused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(1), "{arguments:?}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{arguments:?}: data although it failed");
        let message = said.err.strip_prefix("polku: ").expect("a message of the program");
        assert!(!message.contains("panicked"), "{message}");
        message.to_owned()
    }

    /// Runs what must end with code 2 because it is used wrongly; the message.
    fn misused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}: {}", said.err);
        said.err
    }
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of this crate")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

// Usage

#[test]
fn the_version_and_the_help_are_printed() {
    let desk = Desk::new();
    assert_eq!(desk.done(&["--version"]), format!("polku {}\n", env!("CARGO_PKG_VERSION")));
    let help = desk.done(&["--help"]);
    for command in
        ["new", "check", "import", "convert", "report", "compare", "export", "completions"]
    {
        assert!(help.contains(&format!("\n  {command} ")), "{command} in the help");
        assert!(desk.done(&[command, "--help"]).contains("Usage: polku "), "{command}");
    }
    assert_eq!(names_in(desk.0.path()), [""; 0]);
}

#[test]
fn wrong_usage_ends_with_code_2() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let wrong: &[&[&str]] = &[
        &["--fly"],
        &["check"],
        &["report"],
        &["report", "a.ron", "--json", "--markdown"],
        &["report", "a.ron", "b.ron"],
        &["compare", "a.ron"],
        &["export", "a.ron"],
        &["export", "a.ron", "-o", "a.svg", "--view", "circle"],
        &["export", "a.ron", "-o", "a.png", "--scale", "large"],
        &["new"],
        &["import", "a.csv"],
        &["convert", "a.mmd"],
        &["convert", "a.mmd", "-o", "b.ron", "--from", "tablet"],
        &["import", "a.csv", "--into", "a.ron", "--again", "--replace"],
        &["completions", "tortoise"],
        &["--renderer", "crayon"],
    ];
    for arguments in wrong {
        let message = desk.misused(arguments);
        assert!(message.starts_with("error: "), "{arguments:?}: {message}");
    }
    assert_eq!(names_in(desk.0.path()), ["a.ron"]);
}

#[test]
fn completions_know_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.done(&["completions", shell]);
        for word in ["polku", "import", "save-mapping", "markdown"] {
            assert!(script.contains(word), "{word} in {shell}");
        }
    }
}

// new

#[test]
fn every_template_is_made_in_every_language() {
    let desk = Desk::new();
    let list = desk.done(&["new", "--list-templates"]);
    for template in templates::list() {
        assert!(list.lines().any(|line| line.starts_with(template.name)), "{list}");
        for language in templates::LANGUAGES {
            let name = format!("{}.{language}.ron", template.name);
            let made = ["new", "--template", template.name, "--lang", language, "-o", &name];
            assert_eq!(desk.done(&made), "");
            let expected = template.journey(language).expect("a template");
            assert_eq!(journey_of(&desk.path(&name)), expected, "{name}");
            assert!(desk.done(&["check", &name]).starts_with(&format!("{name}: ok (")));
        }
    }
}

#[test]
fn a_new_journey_without_a_template_has_the_five_stages_in_the_systems_language() {
    let desk = Desk::new();
    desk.done(&["new", "-o", "en.ron"]);
    assert_eq!(journey_of(&desk.path("en.ron")).stages.len(), 5);
    assert!(desk.read("en.ron").contains("Awareness\""));
    let mut finnish = desk.command(&["new", "-o", "fi.ron"]);
    finnish.env("LANG", "fi_FI.UTF-8").env("LC_CTYPE", "fi_FI.UTF-8");
    assert!(finnish.status().expect("the program runs").success());
    assert!(cfg!(not(unix)) || desk.read("fi.ron").contains("Tietoisuus"));
}

#[test]
fn a_new_journey_overwrites_nothing_unless_told_to() {
    let desk = Desk::with(&[("a.ron", "mine")]);
    let message = desk.refused(&["new", "-o", "a.ron"]);
    assert!(message.contains("a.ron") && message.contains("--force"), "{message}");
    assert_eq!(desk.read("a.ron"), "mine");
    desk.done(&["new", "--force", "-o", "a.ron"]);
    assert_eq!(journey_of(&desk.path("a.ron")).stages.len(), 5);
    let message = desk.refused(&["new", "--template", "castle", "-o", "b.ron"]);
    assert!(message.contains("castle") && message.contains("cafe"), "{message}");
    assert!(desk.refused(&["new", "--lang", "tlh", "-o", "b.ron"]).contains("tlh"));
    assert!(desk.refused(&["new", "-o", "gone/b.ron"]).contains("no such file or folder"));
    assert_eq!(names_in(desk.0.path()), ["a.ron"]);
}

// check

#[test]
fn every_sample_passes_the_check() {
    let desk = Desk::new();
    let paths = samples();
    let arguments: Vec<&OsStr> = [OsStr::new("check")]
        .into_iter()
        .chain(paths.iter().map(|path| path.as_os_str()))
        .collect();
    let said = desk.run(&arguments);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert_eq!(said.out.lines().count(), paths.len());
    assert!(said.out.lines().all(|line| line.contains(": ok (")), "{}", said.out);
}

#[test]
fn the_check_names_file_line_and_column_of_what_is_wrong() {
    let unknown = SMALL.replacen("importance:", "importanse:", 1);
    let twice = SMALL.replacen("id: \"t2\"", "id: \"t1\"", 1);
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    let desk = Desk::with(&[
        ("good.ron", SMALL),
        ("unknown.ron", &unknown),
        ("twice.ron", &twice),
        ("newer.ron", &newer),
        ("empty.ron", ""),
        ("cut.ron", &SMALL[..700]),
        ("prose.ron", "Dear customer"),
    ]);
    let files = ["unknown.ron", "good.ron", "twice.ron", "empty.ron", "cut.ron", "prose.ron"];
    let said = desk.run(&[&["check"], &files[..], &["missing.ron", "newer.ron"]].concat());
    assert_eq!(said.code, Some(1), "{}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 8, "one line a file: {}", said.out);
    let line = unknown.lines().position(|line| line.contains("importanse")).expect("there") + 1;
    assert!(lines[0].starts_with(&format!("unknown.ron:{line}:")), "{}", lines[0]);
    assert_eq!(lines[1], "good.ron: ok (2 touchpoints, 2 rounds)");
    let same = "The touchpoint “Queue” and the touchpoint “Receipt” have the same identifier";
    assert!(lines[2].starts_with(&format!("twice.ron: {same}")), "{}", lines[2]);
    assert!(lines[3].contains("empty"), "{}", lines[3]);
    let last = SMALL[..700].lines().count();
    assert!(lines[4].starts_with(&format!("cut.ron:{last}:")), "{}", lines[4]);
    assert!(lines[5].contains("not a Polku journey file"), "{}", lines[5]);
    assert!(lines[6].contains("no such file"), "{}", lines[6]);
    assert!(lines[7].contains("ok (") && lines[7].contains("read-only"), "{}", lines[7]);
}

// report and compare

/// Every key that CLI.md promises. `[]` stands for each thing in a list, `{}` for each value by its key;
/// what follows `?` may be absent because its parent is null.
const CONTRACT: &[(&str, &str)] = &[
    ("", "polku title rounds compared journey drivers stages gaps drops coverage actions"),
    ("rounds[]", "id name date"),
    ("compared", "before after"),
    ("journey", "target survey change"),
    ("journey.change", "n_touchpoints diff lo hi p method"),
    ("drivers", "outcome round n r2 repaired left_out items reason"),
    ("stages[]", "kind name score100 kpis touchpoints"),
    (
        "stages[].touchpoints[]",
        "id name channel importance moment_of_truth target kpis surveys headline priority \
         versus_target comments",
    ),
    ("stages[].touchpoints[].comments{}", "count open themes"),
    (SURVEY, "id metric min max better question rounds change nps_change trend question_changed"),
    (
        "stages[].touchpoints[].surveys[].rounds{}",
        "n counts mean score100 score100_lo score100_hi nps nps_lo nps_hi promoters passives \
         detractors csi top_box top_box_lo top_box_hi top_box_points evidence date source \
         reliability people invited population response_rate bounds_lo bounds_hi spread segments",
    ),
    (
        "stages[].touchpoints[].surveys[].change",
        "diff lo hi p p_holm lo_holm hi_holm method pairs cliffs_delta detectable \
         improvement_possible fall_possible verdict reason",
    ),
    ("stages[].touchpoints[].surveys[].nps_change", "diff lo hi p"),
    ("stages[].kpis[]", KPI),
    ("gaps{}[]", GAP),
    ("drops{}[]", GAP),
    (
        "coverage",
        "touchpoints measured assumed_only unmeasured small stages_unmeasured evidence_share",
    ),
    ("actions[]", "title state owner due touchpoints"),
];
const SURVEY: &str = "stages[].touchpoints[].surveys[]";
const GAP: &str = "from to bridged diff lo hi p p_holm lo_holm hi_holm method pairs \
     different_questions verdict reason";
const KPI: &str = "name unit better target values lo hi change change_percent change_lo change_hi \
     change_p";

/// Everything that a path of [`CONTRACT`] leads to; what is null leads nowhere.
fn reach<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let (step, rest) = match path.find(['.', '[', '{']) {
        _ if path.is_empty() => return if value.is_null() { Vec::new() } else { vec![value] },
        Some(0) => path.split_at(if path.starts_with('.') { 1 } else { 2 }),
        Some(end) => path.split_at(end),
        None => (path, ""),
    };
    let values: Vec<&Value> = match step {
        "." => vec![value],
        "[]" => value.as_array().into_iter().flatten().collect(),
        "{}" => value.as_object().into_iter().flat_map(|map| map.values()).collect(),
        key => value.get(key).into_iter().collect(),
    };
    values.into_iter().flat_map(|value| reach(value, rest)).collect()
}

#[test]
fn the_report_as_json_has_every_key_that_is_promised() {
    let desk = Desk::new();
    let mut reached = vec![0; CONTRACT.len()];
    for path in samples() {
        let report = json(&desk.done(&["report", text(&path), "--json"]));
        assert_eq!(report["polku"], env!("CARGO_PKG_VERSION"));
        for ((path, keys), reached) in CONTRACT.iter().zip(&mut reached) {
            for thing in reach(&report, path) {
                *reached += 1;
                for key in keys.split_whitespace() {
                    assert!(thing.get(key).is_some(), "{key} of {path}: {thing}");
                }
            }
        }
    }
    for ((path, _), reached) in CONTRACT.iter().zip(reached) {
        assert!(reached > 0, "no sample has {path}");
    }
}

#[test]
fn the_report_says_the_same_in_every_form() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let plain = desk.done(&["report", "a.ron"]);
    let markdown = desk.done(&["report", "a.ron", "--markdown"]);
    assert!(plain.contains("Corner café") && plain.contains("Queue"), "{plain}");
    assert!(markdown.starts_with("# Corner café\n") && markdown.contains("| Queue"), "{markdown}");
    let finnish = desk.done(&["report", "a.ron", "--lang", "fi"]);
    assert!(finnish != plain && finnish.contains("Corner café"), "{finnish}");
    let swapped = ["report", "a.ron", "--json", "--before", "Autumn", "--after", "r1"];
    let swapped = json(&desk.done(&swapped));
    assert_eq!(swapped["compared"], serde_json::json!({"before": "Autumn", "after": "Spring"}));
}

#[test]
fn a_report_of_what_is_not_there_is_refused() {
    let desk = Desk::with(&[("a.ron", SMALL), ("cut.ron", &SMALL[..500])]);
    assert!(desk.refused(&["report", "b.ron"]).starts_with("b.ron: "));
    assert!(desk.refused(&["report", "cut.ron"]).starts_with("cut.ron:"));
    assert!(desk.refused(&["report", "a.ron", "--before", "Winter"]).contains("Spring"));
    assert!(desk.refused(&["report", "a.ron", "--lang", "xx"]).contains("fi, sv or en"));
}

#[test]
fn two_files_are_compared() {
    let later = SMALL.replacen("id: \"t2\", name: \"Receipt\"", "id: \"t3\", name: \"Cup\"", 1);
    let desk = Desk::with(&[("old.ron", SMALL), ("new.ron", &later)]);
    let report = json(&desk.done(&["compare", "old.ron", "new.ron", "--json"]));
    assert_eq!(report["compared"], serde_json::json!({"before": "old", "after": "new"}));
    assert_eq!((&report["added"][0], &report["removed"][0]), (&"Cup".into(), &"Receipt".into()));
    assert!(desk.done(&["compare", "old.ron", "new.ron"]).contains("- Cup\n"));
    assert!(desk.done(&["compare", "old.ron", "new.ron", "--markdown"]).starts_with("# "));
    assert!(desk.refused(&["compare", "old.ron", "gone.ron"]).starts_with("gone.ron: "));
    assert_eq!((desk.read("old.ron"), desk.read("new.ron")), (SMALL.to_owned(), later));
}

// convert

const MAP: &str = "journey\ntitle Our café\nsection Purchase\n  Counter: 4: Ann\n  Receipt: 9\n";

#[test]
fn a_map_from_elsewhere_becomes_a_journey_file() {
    let desk = Desk::with(&[("map.mmd", MAP), ("plan.md", "## Osto\n- Kassa\n"), ("a.ron", "old")]);
    let said = desk.run(&["convert", "map.mmd", "-o", "made.ron"]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{}", said.err);
    let (warning, done) = said.err.split_once('\n').expect("two lines");
    assert!(warning.starts_with("map.mmd:5: The score “9” of “Receipt”"), "{warning}");
    assert_eq!(done, "made.ron: 1 stage, 2 touchpoints, 1 warning\n");
    let journey = journey_of(&desk.path("made.ron"));
    assert_eq!((journey.title.as_str(), journey.personas.len()), ("Our café", 1));
    desk.done(&["check", "made.ron"]);
    desk.done(&["convert", "plan.md", "-o", "plan.ron", "--lang", "fi"]);
    assert_eq!(journey_of(&desk.path("plan.ron")).title, "plan");

    let message = desk.refused(&["convert", "map.mmd", "-o", "a.ron"]);
    assert!(message.contains("--force"), "{message}");
    assert_eq!(desk.read("a.ron"), "old");
    desk.done(&["convert", "map.mmd", "-o", "a.ron", "--force"]);
}

#[test]
fn a_map_that_cannot_be_read_is_refused_with_its_line() {
    let wrong = "journey\nsection S\nDoor #2: 3\n";
    let desk = Desk::with(&[("a.mmd", wrong), ("b.txt", MAP), ("c.md", "\n")]);
    let message = desk.refused(&["convert", "a.mmd", "-o", "a.ron"]);
    assert!(message.starts_with("a.mmd: Line 3: “Door” has no score"), "{message}");
    assert!(desk.refused(&["convert", "b.txt", "-o", "a.ron"]).contains("--from"));
    assert!(desk.refused(&["convert", "c.md", "-o", "a.ron"]).contains("## Stage"));
    desk.refused(&["convert", "gone.md", "-o", "a.ron"]);
    desk.done(&["convert", "b.txt", "--from", "mermaid", "-o", "a.ron"]);
}

// export

#[test]
fn pictures_and_reports_are_written_by_the_ending_of_the_file() {
    let desk = Desk::new();
    let file = sample("kahvila");
    let export = |arguments: &[&str]| {
        let said = desk.run(&[&["export", text(&file)], arguments].concat());
        assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{}", said.err);
        let written = if arguments.contains(&"sv") { ": skriven\n" } else { ": written\n" };
        assert!(said.err.ends_with(written), "{}", said.err);
    };
    export(&["-o", "map.svg"]);
    export(&["-o", "again.SVG"]);
    export(&["-o", "compare.svg", "--view", "compare", "--lang", "sv"]);
    export(&["-o", "priorities.svg", "--view", "priorities"]);
    export(&["-o", "map.png", "--scale", "1"]);
    export(&["-o", "canvas.svg", "--view", "canvas"]);
    export(&["-o", "report.md", "--lang", "en"]);
    export(&["-o", "report.json"]);
    let map = desk.read("map.svg");
    assert!(map.starts_with("<svg ") && map.contains("Jono kassalla"));
    assert!(map == desk.read("again.SVG"), "the same every time");
    assert!(desk.read("compare.svg") != map && desk.read("priorities.svg") != map);
    let png = std::fs::read(desk.path("map.png")).expect("a file");
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(desk.read("report.md"), desk.done(&["report", text(&file), "--markdown"]));
    let reports = [desk.read("report.json"), desk.done(&["report", text(&file), "--json"])];
    assert_eq!(json(&reports[0]), json(&reports[1]));
    assert_eq!(names_in(desk.0.path()).len(), 8, "nothing else");
}

#[test]
fn an_export_that_cannot_be_made_is_refused() {
    let desk = Desk::with(&[("a.ron", SMALL), ("plain", "text")]);
    let message = desk.refused(&["export", "a.ron", "-o", "a.gif"]);
    assert!(message.contains(".gif") && message.contains(".svg"), "{message}");
    assert!(desk.refused(&["export", "a.ron", "-o", "noending"]).contains(".svg"));
    desk.refused(&["export", "a.ron", "-o", "gone/a.svg"]);
    desk.refused(&["export", "a.ron", "-o", "plain/a.svg"]);
    desk.refused(&["export", "b.ron", "-o", "b.svg"]);
    for scale in ["0", "-1", "NaN", "100000"] {
        let scale = format!("--scale={scale}");
        assert!(desk.refused(&["export", "a.ron", "-o", "a.png", &scale]).contains("scale"));
    }
    assert_eq!(names_in(desk.0.path()), ["a.ron", "plain"]);
}

// import

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

// Pipes and displays

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new();
    let file = sample("webshop");
    let mut command = desk.command(&["report", text(&file), "--json"]);
    let mut child = command.spawn().expect("the program runs");
    // One byte is read, then the pipe is closed; a report is larger than a pipe holds.
    let mut first = [0];
    let mut pipe = child.stdout.take().expect("a pipe");
    pipe.read_exact(&mut first).expect("a byte");
    drop(pipe);
    let said = Said::of(child.wait_with_output().expect("the program ends"));
    assert_eq!((said.code, said.err.as_str(), &first), (Some(0), "", b"{"));
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_window_fails_with_a_message_for_people() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    for arguments in [&[][..], &["a.ron"], &["--renderer", "glow"], &["--lang", "fi", "a.ron"]] {
        let message = desk.refused(arguments);
        assert!(message.contains("DISPLAY") && message.contains("polku export"), "{message}");
        for noise in [".cargo", ".rs:", "EventLoop", "os error"] {
            assert!(!message.contains(noise), "“{noise}” in: {message}");
        }
    }
    assert!(desk.refused(&["--lang", "xx"]).contains("fi, sv or en"));
}

// plan, and what typed figures allow

#[test]
fn a_plan_says_what_each_touchpoint_needs() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let plan = json(&desk.done(&["plan", "a.ron", "--change", "10", "--json"]));
    assert_eq!(plan["change"], 10.0);
    let touchpoints = plan["touchpoints"].as_array().expect("touchpoints");
    assert_eq!(plan["comparisons"].as_u64(), Some(touchpoints.len() as u64));
    for one in touchpoints {
        assert!(one["n_per_side"].as_u64().is_some_and(|n| n >= 10), "{one}");
        assert!(one["spread_is_guess"].is_boolean() && one["population"].is_null(), "{one}");
    }
    let text = desk.done(&["plan", "a.ron", "--lang", "fi"]);
    assert!(text.starts_with("Tarvittavat vastaukset"), "{text}");
    desk.misused(&["plan", "a.ron", "--change", "0"]);
    desk.misused(&["plan", "a.ron", "--change", "many"]);
    desk.misused(&["plan", "a.ron", "--change", "-1"]);
    // Nobody has so many customers.
    desk.misused(&["plan", "a.ron", "--change", "0.000000001"]);
}

#[test]
fn the_outcome_is_named_by_its_touchpoint() {
    let desk = Desk::with(&[("a.ron", SMALL)]);
    let found = json(&desk.done(&["report", "a.ron", "--json", "--outcome", "queue"]));
    assert!(found["drivers"]["outcome"].is_string(), "{}", found["drivers"]);
    assert_eq!(found["drivers"]["reason"], "no_predictors");
    assert!(desk.refused(&["report", "a.ron", "--outcome", "Roof"]).contains("“Roof”"));
}

#[test]
fn figures_that_cannot_be_are_found_by_check() {
    let figures = |sd: &str| format!("tally: Summary(mean: 4.3, n: 20, sd: Some({sd}))");
    let start = SMALL.find("tally: Counts(").expect("counts");
    let end = start + SMALL[start..].find(')').expect("an end") + 1;
    let with = |sd: &str| format!("{}{}{}", &SMALL[..start], figures(sd), &SMALL[end..]);
    let desk = Desk::with(&[
        ("good.ron", &with("0.8")),
        ("wide.ron", &with("1.9")),
        ("thin.ron", &with("0.1")),
    ]);
    assert_eq!(desk.run(&["check", "good.ron"]).code, Some(0));
    for (file, said) in [("wide.ron", "at most"), ("thin.ron", "at least")] {
        let found = desk.run(&["check", file]);
        assert_eq!(found.code, Some(1));
        assert!(found.out.contains(said), "{}", found.out);
    }
}

#[test]
fn a_mean_that_whole_scores_cannot_have_is_found_by_check_and_refused_nowhere() {
    let start = SMALL.find("tally: Counts(").expect("counts");
    let end = start + SMALL[start..].find(')').expect("an end") + 1;
    let with = |mean: &str| {
        let figures = format!("tally: Summary(mean: {mean}, n: 10)");
        format!("{}{figures}{}", &SMALL[..start], &SMALL[end..])
    };
    let desk = Desk::with(&[("good.ron", &with("3.4")), ("slip.ron", &with("3.37"))]);
    assert_eq!(desk.run(&["check", "good.ron"]).code, Some(0));
    let found = desk.run(&["check", "slip.ron"]);
    assert_eq!(found.code, Some(1));
    assert!(found.out.contains("cannot have the mean 3.37"), "{}", found.out);
    assert!(found.out.contains("3.30 and 3.40"), "{}", found.out);
    // It is a doubt: the file is read, and its score counts.
    desk.done(&["report", "slip.ron"]);
    for (language, said) in [("fi", "keskiarvo ei voi olla 3,37"), ("sv", "medelvärdet 3,37")] {
        let found = desk.run(&["check", "slip.ron", "--lang", language]);
        assert!(found.out.contains(said), "{}", found.out);
    }
}

#[test]
fn a_map_that_is_too_wide_for_one_page_goes_over_several_unasked() {
    let touchpoint = |at: usize| format!("(id: \"t{at}\", name: \"Touchpoint {at}\"),");
    let touchpoints: String = (0..200).map(touchpoint).collect();
    let journey = format!(
        "(format: 2, journey: (title: \"Long\", stages: [(id: \"s\", kind: Use, name: \"All\", \
         touchpoints: [{touchpoints}])]))"
    );
    let desk = Desk::with(&[("long.ron", &journey)]);
    let said = desk.run(&["export", "long.ron", "-o", "long.pdf"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("goes over A4 pages"), "{}", said.err);
    // Who asks for one page is told why there is none.
    let said = desk.refused(&["export", "long.ron", "-o", "one.pdf", "--page", "fit"]);
    assert!(said.contains("a PDF can hold at most"), "{said}");
}
