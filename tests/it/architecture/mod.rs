//! The rules of the design as tests: who may know whom, where colours and texts may stand, and that the
//! languages say the same.

mod languages;
mod layers;
mod texts;

use crate::common::source::{Literal, Source, sources};
use crate::common::{files_of, root, text_of};
use fluent_bundle::FluentResource;
use polku::i18n::FILES;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The modules from the bottom up: a module may use those of lower layers and its own, and of its own
/// layer only without a circle.
const LAYERS: [&[&str]; 8] = [
    &["i18n", "journey", "sanitize", "stats"],
    &["edit", "file"],
    &["document"],
    &["analysis", "import"],
    &["wording"],
    &["paint"],
    &["export", "room"],
    &["cli", "ui"],
];

/// Modules that know nothing but themselves.
const ALONE: [&str; 3] = ["journey", "sanitize", "stats"];

/// Where a word may stand at all, and why nowhere else. A place is the beginning of a path.
const KEPT_IN: &[(&[&str], &[&str], &str)] = &[
    (
        &["egui", "emath", "epaint", "egui_plot"],
        &["src/paint/", "src/export/", "src/ui/", "src/main.rs"],
        "a drawing library belongs to what draws",
    ),
    (&["eframe"], &["src/ui/", "src/main.rs"], "only the window has a frame"),
    (&["rfd"], &["src/ui/"], "only the window opens dialogs"),
    (&["resvg", "usvg", "tiny_skia"], &["src/export/"], "only an export makes pixels"),
    (
        &["clap", "clap_complete"],
        &["src/cli/", "src/main.rs"],
        "only the command line has arguments",
    ),
    (
        &["calamine", "quick_xml"],
        &["src/import/rows/workbook/"],
        "only workbooks are XML in an archive",
    ),
    (&["ron"], &["src/file/", "src/import/"], "only files are written as RON"),
    (
        &["document::Document", "Document::", "&Document", "&mut Document"],
        &["src/document/", "src/ui/app/", "src/ui/jobs/"],
        "one place mutates",
    ),
    (
        &["std::fs", "File::open", "File::create"],
        &["src/file/", "src/cli/", "src/ui/"],
        "bytes in, value and warnings out",
    ),
    (&["fastrand"], &["src/cli/", "src/ui/", "src/file/"], "the caller brings the chance"),
    (
        &["SystemTime", "Zoned::now", "Instant::now"],
        &["src/cli/", "src/ui/", "src/file/", "src/room/server/", "src/main.rs"],
        "the caller brings the time",
    ),
    (&["tokio", "hyper", "hyper_util", "if_addrs"], &["src/room/"], "only the room has a network"),
    (&["println!", "eprintln!", "print!", "dbg!", "todo!"], &[], "what is printed is an outcome"),
    (&["unsafe"], &[], "not needed here"),
];

/// A longer file is two files.
const MOST_LINES: usize = 400;

fn program() -> &'static [Source] {
    static PROGRAM: LazyLock<Vec<Source>> = LazyLock::new(|| sources(root()));
    &PROGRAM
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
