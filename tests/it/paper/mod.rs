//! Paper, slides, every view in every format, and what other programs read: readable, complete, obeyed by nobody.

mod clipboard;
mod content;
mod formats;
mod pages;
mod read_back;
mod whole;

use crate::common::{journey_of, sample};
use egui::Shape;
use polku::analysis::report;
use polku::export::paper::{Merge, Page, PageSize, READABLE, merging, smallest_text};
use polku::export::sheet::counts;
use polku::export::{ExportError, Format, Job, View, Watch, What, Wish, csv};
use polku::i18n::{Language, Words};
use polku::import::{ColumnMap, Plan, Repeat, RoundRule, run, unwatched};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use resvg::usvg::roxmltree::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::sync::Arc;

fn with_job<T>(journey: &Journey, language: Language, run: impl FnOnce(&Job<'_>) -> T) -> T {
    let report = report(journey);
    run(&Job { journey, report: &report, words: Words::of(language) })
}

fn made(journey: &Journey, what: What, format: Format) -> Result<Vec<u8>, ExportError> {
    with_job(journey, Language::Fi, |job| {
        let wish = Wish::new(what, format);
        job.run(&wish, &Watch::default()).map(|made| made.bytes)
    })
}

fn cafe() -> Journey {
    journey_of(&sample("kahvila.ron"))
}

/// The words on each page, and which page.
fn words_of(shape: &Shape, into: &mut String) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| words_of(shape, into)),
        Shape::Text(text) => {
            into.push_str(text.galley.text());
            into.push('\n');
        }
        _ => {}
    }
}

/// A journey whose lanes are so full that no page holds a stage.
fn full() -> Journey {
    let mut journey = cafe();
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            one.pains =
                (0..14).map(|at| format!("Kipukohta numero {at}, joka on pitkähkö")).collect();
            one.opportunities = (0..9).map(|at| format!("Mahdollisuus numero {at}")).collect();
        }
    }
    journey
}

const A4: Page = Page { size: PageSize::A4, landscape: false };

const LYING: Page = Page { size: PageSize::A4, landscape: true };

const LETTER: Page = Page { size: PageSize::Letter, landscape: false };

/// What stands where on a page: every text with its upper and lower edge.
fn places(leaf: &polku::export::paper::Leaf) -> Vec<(String, egui::Rangef)> {
    fn of(shape: &Shape, by: egui::emath::TSTransform, into: &mut Vec<(String, egui::Rangef)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| of(shape, by, into)),
            Shape::Text(text) if !text.galley.is_empty() => {
                let rect = by * text.visual_bounding_rect();
                into.push((text.galley.text().to_owned(), rect.y_range()));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for one in leaf.pieces.iter().flatten() {
        of(&one.shape, one.transform_after_tessellation, &mut all);
    }
    all
}

/// The texts of an archive of XML.
fn parts(archive: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("an archive");
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("a text");
        parts.insert(part.name().expect("a name").into_owned(), text);
    }
    parts
}

/// A journey with a stage of so many touchpoints with long names.
fn long(count: usize) -> Journey {
    let mut stage =
        Stage::new(StageId::new("s").expect("an id"), StageKind::Use, "<b>&\u{0}\u{fffe}Vaihe");
    stage.touchpoints = (0..count)
        .map(|at| {
            let id = TouchpointId::new(&format!("t{at}")).expect("an id");
            Arc::new(Touchpoint::new(id, &format!("Vakuutusyhtiön etuuskäsittelyjärjestelmä {at}")))
        })
        .collect();
    Journey { title: "]]>\"'".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";

fn metric(metric: polku::journey::Metric) -> &'static str {
    use polku::journey::Metric::{Ces, Csat, Nps, Rating};
    match metric {
        Nps => "nps",
        Csat => "csat",
        Ces => "ces",
        Rating => "rating",
    }
}
