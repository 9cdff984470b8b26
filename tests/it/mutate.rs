//! Whole command lines and whole files, changed by chance: whatever they are, the real program ends soon, with
//! a sentence or with what was asked for, and leaves nothing half done.
//!
//! Some seconds in every check; `POLKU_MUTATE_SECONDS=600` in the long one. A find prints its seed, which
//! `POLKU_MUTATE_SEED` repeats.

use crate::common::{SMALL, names_in, polku, put, root};
use fastrand::Rng;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::tempdir;

/// Ends within so long, however odd its input is.
const PATIENCE: Duration = Duration::from_mins(1);

/// Texts that mean something to one of the readers, or to a terminal, or lie at an edge of numbers.
const TOKENS: [&str; 56] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ";",
    ",",
    "=",
    "\"",
    "'",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{feff}",
    "é",
    "ä\u{308}",
    "😀",
    "0",
    "-1",
    "5",
    "1e308",
    "-0.0",
    "NaN",
    "inf",
    "4294967296",
    "18446744073709551615",
    "9999-12-31",
    "2026-02-30",
    "1..5",
    "#1",
    "#99",
    "Some(",
    "None",
    "format: 1",
    "format: 99",
    "journey: (",
    "Counts({",
    "metric=nps",
    "scale=0..10",
    "stage=use",
    "kind=kpi",
    "comment=",
    "section ",
    "journey",
    "# ",
    "- ",
    "title",
    "id: \"t1\"",
    "r\"",
    "//",
];

/// The options there are, and some values for them.
const ARGUMENTS: [&str; 56] = [
    "new",
    "check",
    "import",
    "convert",
    "report",
    "compare",
    "merge",
    "export",
    "redact",
    "versions",
    "completions",
    "a.ron",
    "b.ron",
    "data.csv",
    "data.xlsx",
    "map.mmd",
    "plan.md",
    "mapping.ron",
    "missing",
    ".",
    "-",
    "",
    "-o",
    "--force",
    "--into",
    "--map",
    "Queue=Queue;metric=csat;scale=1..5",
    "#2=Receipt;stage=use",
    "--round",
    "W",
    "--round-column",
    "--split-date",
    "when@2026-01-01",
    "--json",
    "--markdown",
    "--before",
    "--after",
    "Spring",
    "--view",
    "map",
    "compare",
    "priorities",
    "feedback",
    "canvas",
    "--scale",
    "1",
    "--format",
    "svg",
    "--lang",
    "fi",
    "--delimiter",
    ";",
    "--encoding",
    "utf-16le",
    "--save-mapping",
    "--mapping",
];

/// Command lines that do something, to begin with.
const LINES: [&[&str]; 14] = [
    &["new", "-o", "out.ron"],
    &["check", "a.ron", "b.ron"],
    &[
        "import",
        "data.csv",
        "--into",
        "a.ron",
        "--map",
        "Queue=Queue;metric=csat;scale=1..5",
        "--round",
        "W",
    ],
    &[
        "import",
        "data.csv",
        "--into",
        "a.ron",
        "--map",
        "#2=Why;kind=comment",
        "--round-column",
        "when",
    ],
    &["import", "data.xlsx", "--into", "a.ron", "--map", "#1=Queue;scale=1..5", "-o", "out.ron"],
    &["import", "-", "--into", "a.ron", "--mapping", "mapping.ron", "--save-mapping", "kept.ron"],
    &["convert", "map.mmd", "-o", "out.ron"],
    &["convert", "plan.md", "-o", "-"],
    &["report", "a.ron", "--json"],
    &["report", "b.ron", "--markdown", "--before", "Spring", "--after", "Autumn"],
    &["compare", "a.ron", "b.ron"],
    &["merge", "a.ron", "b.ron", "-o", "out.ron", "--json"],
    &["export", "a.ron", "-o", "out.svg", "--view", "compare"],
    &["redact", "a.ron", "-o", "out.ron"],
];

const DATA: &str = "Queue,Why,when\n5,fast,2026-01-02\n2,\"too, long\",2026-03-04\n,,\n9,?,x\n";
const MAPPING: &str = "(maps: [\"Queue=Queue;metric=csat;scale=1..5\"])\n";

fn read(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn workbook() -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>",
        ),
        (
            "xl/worksheets/a.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Queue</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>4</v></c></row></sheetData></worksheet>",
        ),
    ];
    for (name, text) in parts {
        // Unpacked, so that what is changed is mostly the text and not the packing.
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, options)
            .and_then(|()| Ok(zip.write_all(text.as_bytes())?))
            .expect("a part");
    }
    zip.finish().expect("an archive").into_inner()
}

/// Changes some bytes: other ones, fewer, more, twice, or something that means something.
fn changed(rng: &mut Rng, bytes: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..rng.usize(0..6) {
        let at = rng.usize(0..=bytes.len());
        let end = (at + rng.usize(0..40)).min(bytes.len());
        match rng.u8(0..7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << rng.u8(0..8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                let times = if rng.u8(0..20) == 0 { 5000 } else { 1 };
                bytes.splice(at..at, piece.repeat(times));
            }
            3 => bytes.truncate(at),
            4 if !other.is_empty() => {
                let from = rng.usize(0..other.len());
                let to = (from + rng.usize(0..200)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                let token = TOKENS[rng.usize(0..TOKENS.len())];
                bytes.splice(at..end.min(at + rng.usize(0..3)), token.bytes());
            }
        }
    }
    bytes
}

/// So many letters an argument has at most: Linux takes 128 kB for one.
const LONGEST: usize = 30_000;

fn line(rng: &mut Rng) -> Vec<String> {
    let known = LINES[rng.usize(0..LINES.len())];
    let mut line: Vec<String> = known.iter().map(|&one| one.to_owned()).collect();
    for _ in 0..rng.usize(0..4) {
        let at = rng.usize(0..=line.len());
        let argument = ARGUMENTS[rng.usize(0..ARGUMENTS.len())].to_owned();
        match rng.u8(0..5) {
            0 if at < line.len() => drop(line.remove(at)),
            1 if at < line.len() => line[at] = argument,
            2 if at < line.len() => {
                let bytes = changed(rng, line[at].as_bytes(), argument.as_bytes());
                // No argument holds a zero byte, and no system starts a program with an endless one.
                let text = String::from_utf8_lossy(&bytes);
                line[at] = text.chars().filter(|sign| *sign != '\0').take(LONGEST).collect();
            }
            3 if at < line.len() => line.swap(at, 0),
            _ => line.insert(at, argument),
        }
    }
    // Without a command it would open a window, which ends only where there is no display.
    line
}

fn files(rng: &mut Rng, folder: &Path) {
    let all: [(&str, Vec<u8>); 7] = [
        ("a.ron", SMALL.into()),
        ("b.ron", read("fuzz/seeds/journey/full.ron")),
        ("data.csv", DATA.into()),
        ("data.xlsx", workbook()),
        ("map.mmd", read("fuzz/seeds/mermaid/day.mmd")),
        ("plan.md", read("fuzz/seeds/outline/cafe.md")),
        ("mapping.ron", MAPPING.into()),
    ];
    for (at, (name, bytes)) in all.iter().enumerate() {
        let other = &all[(at + rng.usize(0..all.len())) % all.len()].1;
        let bytes = if rng.bool() { changed(rng, bytes, other) } else { bytes.clone() };
        put(&folder.join(name), bytes);
    }
}

/// Runs it; `None` where it does not end.
fn ended(mut command: Command, input: &Path) -> Option<Output> {
    let input = std::fs::File::open(input).expect("a file");
    let folder = tempdir().expect("a folder");
    // Into files: a pipe that nobody empties would be full.
    let file = |name: &str| std::fs::File::create(folder.path().join(name)).expect("a file");
    command.stdin(input).stdout(file("out")).stderr(file("err"));
    let mut child = command.spawn().expect("runs");
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().expect("a process") {
            let read = |name: &str| std::fs::read(folder.path().join(name)).expect("a file");
            return Some(Output { status, stdout: read("out"), stderr: read("err") });
        }
        if Instant::now() > until {
            child.kill().and_then(|()| child.wait()).expect("killed");
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn number(key: &str) -> Option<u64> {
    std::env::var(key).ok()?.parse().ok()
}

#[test]
fn whatever_is_asked_with_whatever_files_the_program_ends_with_a_sentence() {
    let seconds = number("POLKU_MUTATE_SECONDS");
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(15));
    // Without a wish always the same ones, as many as fit into the time.
    let mut seeds = match (number("POLKU_MUTATE_SEED"), seconds) {
        (Some(seed), _) => seed..seed + 1,
        (None, None) => 0..200,
        (None, Some(_)) => {
            let first = u64::from(fastrand::u32(..)) << 24;
            first..u64::MAX
        }
    };
    let (mut runs, mut done) = (0_u64, 0_u64);
    while let Some(seed) = seeds.next().filter(|_| Instant::now() < until) {
        let mut rng = Rng::with_seed(seed);
        let desk = tempdir().expect("a folder");
        let state = tempdir().expect("a folder");
        files(&mut rng, desk.path());
        let line = line(&mut rng);
        let before: Vec<(String, Vec<u8>)> = names_in(desk.path())
            .into_iter()
            .map(|name| (name.clone(), std::fs::read(desk.path().join(name)).unwrap_or_default()))
            .collect();
        let mut command = polku();
        command.args(&line).current_dir(desk.path()).stdin(Stdio::null());
        command.env("POLKU_STATE_DIR", state.path()).env("POLKU_CONFIG_DIR", state.path());
        let output = ended(command, &desk.path().join("data.csv"));
        let output = output.unwrap_or_else(|| panic!("seed {seed}: {line:?} does not end"));
        let said = String::from_utf8_lossy(&output.stderr);
        let code = output.status.code();
        runs += 1;
        done += u64::from(code == Some(0));
        assert!(matches!(code, Some(0..=2)), "seed {seed}: {line:?}: {:?} {said}", output.status);
        assert!(!said.contains("panicked at"), "seed {seed}: {line:?}: {said}");
        assert!(
            code == Some(0) || !said.trim().is_empty() || !output.stdout.is_empty(),
            "seed {seed}: {line:?} says nothing"
        );
        for name in names_in(desk.path()) {
            assert!(
                !name.contains(".tmp") && !name.contains("-lock"),
                "seed {seed}: {line:?}: {name}"
            );
        }
        // What was refused has changed nothing.
        for (name, bytes) in before.iter().filter(|_| code != Some(0)) {
            let now = std::fs::read(desk.path().join(name)).unwrap_or_default();
            assert!(now == *bytes, "seed {seed}: {line:?} was refused and changed {name}");
        }
    }
    println!("{runs} runs, {done} of them did what was asked");
    assert!(runs > 0 && (done > 0 || runs < 20), "{done} of {runs}");
}
