//! Opening and saving a journey of 10,000 touchpoints against a bare `ron` parse and write of the same bytes; what
//! an open file takes in memory; and what one edit costs the window's thread.
//!
//! `cargo bench --bench ratios -- file`; the number of touchpoints may follow.

use crate::median;
use crate::shared::large;
use crate::shared::told::{self, Goal};
use polku::document::Document;
use polku::edit::{Edit, Step};
use polku::file;
use polku::journey::Journey;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::channel;

/// The file as the bare parser knows it.
#[derive(Serialize, Deserialize)]
struct Bare {
    format: u32,
    journey: Journey,
}

const TIMES: usize = 7;

/// Prints them.
pub(crate) fn run(words: &[String]) {
    if let [how, path] = words {
        return hold(how, Path::new(path));
    }
    let touchpoints = words.first().and_then(|one| one.parse().ok()).unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let path = folder.path().join("journey.ron");
    let journey = large::journey(touchpoints, 25);
    let text = file::to_text(&journey).expect("the text of a journey");
    file::write(&path, text.as_bytes()).expect("a temporary file");
    println!("{touchpoints} touchpoints, {:.1} MB", text.len() as f64 / 1e6);
    open_and_save(&path, &journey, &text);
    memory(&path, text.len());
    edits(&journey, touchpoints);
}

fn open_and_save(path: &Path, journey: &Journey, text: &str) {
    let parse = median(TIMES, || {
        let bytes = std::fs::read(path).expect("the file");
        let text = std::str::from_utf8(&bytes).expect("text");
        black_box(ron::from_str::<Bare>(text).expect("a journey").journey);
    });
    let open = median(TIMES, || {
        black_box(file::read(path).expect("a journey"));
    });
    let bare = ron::from_str::<Bare>(text).expect("a journey");
    let beside = path.with_extension("bare");
    let write = median(TIMES, || {
        let pretty = ron::ser::PrettyConfig::new().new_line("\n").indentor("  ");
        let text = ron::ser::to_string_pretty(&bare, pretty.compact_maps(true)).expect("text");
        std::fs::write(&beside, text).expect("a temporary file");
    });
    let save = median(TIMES, || {
        file::save(path, journey, None).expect("a save");
    });
    println!(
        "open {open:.1} ms, a bare parse {parse:.1} ms; save {save:.1} ms, a bare write {write:.1} ms"
    );
    told::ratio("open, to a bare parse", open / parse, Goal::AtMost(1.3));
    // What is saved is read back before it takes the place of the old file.
    told::ratio("save, to a bare write and parse", save / (write + parse), Goal::AtMost(1.3));
}

/// What a process takes more with the journey open than without it, against the size of the file.
fn memory(path: &Path, bytes: usize) {
    let of = |how: &str| -> Option<f64> {
        let own = std::env::current_exe().ok()?;
        let out = Command::new(own).args(["file", how, path.to_str()?]).output().ok()?;
        String::from_utf8(out.stdout).ok()?.trim().parse().ok()
    };
    let (Some(without), Some(with)) = (of("nothing"), of("open")) else {
        println!("memory is told by Linux alone");
        return;
    };
    let file = bytes as f64 / 1024.0;
    let more = with - without;
    println!("open takes {:.1} MB of memory", more / 1024.0);
    told::ratio("memory of an open file, to the file", more / file, Goal::AtMost(3.0));
}

/// Holds a journey, or nothing, and prints what the process takes, in kilobytes.
fn hold(how: &str, path: &Path) {
    let held = (how == "open").then(|| file::read(path).expect("a journey").0);
    // What was needed for reading alone goes back to the system about a second later, when memory is next asked for.
    std::thread::sleep(std::time::Duration::from_millis(1500));
    drop(black_box(vec![0_u8; 1 << 20]));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    println!("{}", line.split_whitespace().nth(1).unwrap_or_default());
    drop(black_box(held));
}

/// One edit on the window's thread: applied, checked, a step to undo, handed to autosave.
fn edits(journey: &Journey, touchpoints: usize) {
    let mut document = Document::new(journey.clone());
    let (autosave, _kept) = channel();
    let stage = journey.stages.len() / 2;
    let middle = journey.stages.get(stage).and_then(|stage| stage.touchpoints.first());
    let middle = middle.expect("a touchpoint").clone();
    let mut at = 0_u64;
    let mut names = |document: &mut Document, gesture: Option<u64>| {
        at += 1;
        let mut one = middle.as_ref().clone();
        one.name = format!("Nimi {at}");
        let edit =
            Edit::ReplaceTouchpoint { touchpoint: Box::new(one), step: Step::RenameTouchpoint };
        document.apply(edit, gesture).expect("a good edit");
        autosave.send(document.draft()).expect("somebody listens");
    };
    let typing = median(TIMES, || names(&mut document, Some(1)));
    let steps = median(TIMES, || names(&mut document, None));
    let last = journey.stages.last().expect("a stage").id.clone();
    let mut to = 0_usize;
    let moving = median(TIMES, || {
        to = (to + 1) % 2;
        let edit = Edit::MoveTouchpoint { id: middle.id.clone(), stage: last.clone(), at: to };
        document.apply(edit, None).expect("a good edit");
    });
    let adding = median(TIMES, || {
        let id = polku::journey::TouchpointId::from_bits(fastrand::u64(..));
        let one = polku::journey::Touchpoint::new(id, "Uusi");
        let edit = Edit::AddTouchpoint { stage: last.clone(), at: 0, touchpoint: Box::new(one) };
        document.apply(edit, None).expect("a good edit");
    });
    let undo = median(TIMES, || {
        document.undo();
        document.redo();
    });
    println!("one edit at {touchpoints} touchpoints:");
    for (what, taken) in [
        ("a letter typed", typing),
        ("a name changed", steps),
        ("a touchpoint moved", moving),
        ("a touchpoint added", adding),
        ("undo and redo", undo),
    ] {
        told::ratio(&format!("{what}, in ms on the window's thread"), taken, Goal::AtMost(1.0));
    }
}
