//! Paper, slides, every view in every format, and what other programs read: readable, complete, obeyed by nobody.

use crate::common::{journey_of, sample};
use egui::Shape;
use polku::analysis::report;
use polku::export::paper::{Merge, Page, PageSize, READABLE, merging, smallest_text};
use polku::export::sheet::counts;
use polku::export::{ExportError, Format, Job, View, What, Wish, csv};
use polku::i18n::{Language, Words};
use polku::import::{ColumnMap, Plan, Repeat, RoundRule, run, unwatched};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use resvg::usvg::roxmltree::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

fn with_job<T>(journey: &Journey, language: Language, run: impl FnOnce(&Job<'_>) -> T) -> T {
    let report = report(journey);
    run(&Job { journey, report: &report, words: Words::of(language) })
}

fn made(journey: &Journey, what: What, format: Format) -> Result<Vec<u8>, ExportError> {
    with_job(journey, Language::Fi, |job| {
        let wish = Wish::new(what, format);
        job.run(&wish, &AtomicBool::new(false)).map(|made| made.bytes)
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

#[test]
fn every_text_on_paper_can_be_read_and_names_stand_above_every_part_of_the_map() {
    for (journey, pages) in [(cafe(), [A4, LYING]), (full(), [LYING, LETTER])] {
        for page in pages {
            with_job(&journey, Language::Fi, |job| {
                let paper = job.paper(&Wish { page, ..Wish::new(What::default(), Format::Pdf) });
                let paper = paper.expect("pages");
                let smallest = smallest_text(&paper).expect("texts");
                assert!(smallest >= READABLE, "{smallest} mm on {page:?}");
                let mut seen = String::new();
                for (number, leaf) in paper.leaves.iter().enumerate() {
                    let mut text = String::new();
                    leaf.pieces.iter().flatten().for_each(|one| words_of(&one.shape, &mut text));
                    let is_table = text.contains("Taulukkona");
                    if is_table {
                        break;
                    }
                    let named = journey.stages.iter().any(|stage| text.contains(&stage.name));
                    assert!(
                        named,
                        "page {number} of {page:?} says not which stage it is of: {text}"
                    );
                    seen.push_str(&text);
                }
                for (_, one) in journey.touchpoints() {
                    for pain in &one.pains {
                        let begin: String = pain.chars().take(4).collect();
                        assert!(seen.contains(&begin), "{pain}");
                    }
                }
                for at in [0, 13]
                    .into_iter()
                    .filter(|_| journey.touchpoints().any(|(_, it)| it.pains.len() > 13))
                {
                    assert!(seen.contains(&format!("{at},")), "{at} on {page:?}");
                }
            });
        }
    }
}

const A4: Page = Page { size: PageSize::A4, landscape: false };
const LYING: Page = Page { size: PageSize::A4, landscape: true };
const LETTER: Page = Page { size: PageSize::Letter, landscape: false };

#[test]
fn every_view_can_be_read_on_an_a4() {
    let journey = cafe();
    for what in What::all() {
        // The plan of measuring has too many columns for an upright page.
        let page = if what == What::View(View::Measure) { LYING } else { A4 };
        with_job(&journey, Language::Fi, |job| {
            let paper = job.paper(&Wish { page, ..Wish::new(what, Format::Pdf) });
            let paper = paper.expect("pages");
            let smallest = smallest_text(&paper).expect("texts");
            assert!(smallest >= READABLE, "{smallest} mm: {what:?}");
            let mut text = String::new();
            let first = paper.leaves.first().expect("a page");
            first.pieces.iter().flatten().for_each(|one| words_of(&one.shape, &mut text));
            // The empty canvas is of no round.
            let round = if what == What::View(View::Canvas) { "Ryhmä" } else { "Syksy 2026" };
            for needed in ["Kahvila Kulma", round] {
                assert!(text.contains(needed), "{needed} in {what:?}");
            }
        });
    }
}

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

#[test]
fn the_foot_of_a_page_stands_below_all_else() {
    let journey = cafe();
    for what in What::all().filter(|what| *what != What::Slides) {
        for page in [Page::default(), A4, LYING] {
            with_job(&journey, Language::Fi, |job| {
                let paper = job.paper(&Wish { page, ..Wish::new(what, Format::Pdf) });
                for (number, leaf) in paper.expect("pages").leaves.iter().enumerate() {
                    let all = places(leaf);
                    let foot = all.last().expect("a number of the page");
                    assert!(foot.1.max < leaf.size.y, "{what:?} {page:?} {number}: cut");
                    let lowest = all.iter().rev().skip(3).map(|it| it.1.max).fold(0.0, f32::max);
                    assert!(
                        lowest <= foot.1.min + 3.0,
                        "{what:?} {page:?} page {number}: {lowest} below {:?}",
                        foot.1
                    );
                }
            });
        }
    }
}

#[test]
fn every_sample_goes_on_every_paper_and_can_be_read() {
    for path in crate::common::samples() {
        let journey = journey_of(&path);
        let name = path.display();
        with_job(&journey, Language::Fi, |job| {
            for page in [A4, LYING, LETTER, Page { size: PageSize::A3, landscape: false }] {
                let paper = job.paper(&Wish { page, ..Wish::new(What::default(), Format::Pdf) });
                let paper = paper.unwrap_or_else(|error| panic!("{name} {page:?}: {error:?}"));
                let smallest = smallest_text(&paper).expect("texts");
                assert!(smallest >= READABLE, "{smallest} mm: {name} {page:?}");
            }
            let paper = job.paper(&Wish { page: A4, ..Wish::new(What::Report, Format::Pdf) });
            let paper = paper.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            for (number, leaf) in paper.leaves.iter().enumerate() {
                let all = places(leaf);
                let foot = all.last().expect("a number of the page").1;
                let lowest = all.iter().rev().skip(3).map(|it| it.1.max).fold(0.0, f32::max);
                assert!(lowest <= foot.min + 3.0, "{name}, page {number}: {lowest}, {foot:?}");
            }
        });
    }
}

#[test]
fn large_paper_is_filled() {
    for size in [PageSize::A2, PageSize::A1, PageSize::A0] {
        let page = Page { size, landscape: true };
        with_job(&cafe(), Language::Fi, |job| {
            let paper = job.paper(&Wish { page, ..Wish::new(What::default(), Format::Pdf) });
            let paper = paper.expect("pages");
            let leaf = paper.leaves.first().expect("a page");
            let right = |one: &egui::epaint::ClippedShape| {
                (one.transform_after_tessellation * one.shape.visual_bounding_rect()).max.x
            };
            // Without the foot, which is as wide as the page.
            let map = leaf.pieces.iter().max_by_key(|piece| piece.len()).expect("a map");
            let right = map.iter().map(right).filter(|x| x.is_finite()).fold(0.0, f32::max);
            assert!(right > leaf.size.x * 0.8, "{right} of {} on {size:?}", leaf.size.x);
        });
    }
}

#[test]
fn a_stage_keeps_its_number_on_every_page_of_the_map() {
    with_job(&cafe(), Language::Fi, |job| {
        let wish = Wish { page: A4, ..Wish::new(What::default(), Format::Pdf) };
        let paper = job.paper(&wish).expect("pages");
        assert!(paper.leaves.len() > 2);
        for leaf in &paper.leaves {
            let all: Vec<String> = places(leaf).into_iter().map(|it| it.0).collect();
            for (at, stage) in job.journey.stages.iter().enumerate() {
                let Some(name) = all.iter().position(|text| *text == stage.name) else { continue };
                if all.first().is_some_and(|text| text == "Taulukkona") {
                    continue;
                }
                let number = (at + 1).to_string();
                assert_eq!(all.get(name - 1), Some(&number), "{}: {all:?}", stage.name);
            }
        }
    });
}

#[test]
fn nothing_is_cut_short_on_the_lanes_of_a_printed_map() {
    let mut journey = cafe();
    let long = "Tämä tapahtui viime keskiviikkona, ja se jatkui ja jatkui, kunnes kukaan ei enää \
                muistanut, mistä oli kyse, eikä kukaan kertonut, milloin se loppuu: perjantaina.";
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            (one.pains, one.quotes) = (vec![long.into()], vec![long.into()]);
        }
    }
    for page in [Page::default(), A4, LYING] {
        with_job(&journey, Language::Fi, |job| {
            let wish = Wish { page, ..Wish::new(What::default(), Format::Pdf) };
            let paper = job.paper(&wish).expect("pages");
            let all: Vec<String> = paper.leaves.iter().flat_map(places).map(|it| it.0).collect();
            let whole = all.iter().filter(|text| text.contains("perjantaina")).count();
            assert!(whole >= 26, "{whole} on {page:?}");
            let due = all.iter().filter(|text| text.contains("15.12.2026")).count();
            assert!(due >= 2, "{due} on {page:?}");
        });
    }
}

#[test]
fn the_canvas_has_room_to_write_on_every_paper() {
    let crowded = long(40);
    for (journey, page) in [
        (cafe(), A4),
        (cafe(), LYING),
        (cafe(), Page::default()),
        (cafe(), Page { size: PageSize::A0, landscape: true }),
        (crowded.clone(), A4),
        (crowded, LYING),
    ] {
        with_job(&journey, Language::Fi, |job| {
            let wish = Wish { page, ..Wish::new(What::View(View::Canvas), Format::Pdf) };
            let paper = job.paper(&wish).expect("pages");
            let smallest = smallest_text(&paper).expect("texts");
            assert!(smallest >= READABLE, "{smallest} mm on {page:?}");
            let all: Vec<String> = paper.leaves.iter().flat_map(places).map(|it| it.0).collect();
            let fullest = journey.stages.iter().map(|it| it.touchpoints.len()).max();
            let rows = fullest.unwrap_or_default() + 3;
            for row in 1..=rows {
                let found = all.iter().filter(|text| **text == format!("A{row}")).count();
                assert_eq!(found, 1, "A{row} on {page:?}");
            }
            let titles = all.iter().filter(|text| **text == "Kahvila Kulma").count();
            assert!(titles <= 1, "{titles} titles");
        });
    }
}

#[test]
fn customers_and_promises_go_out_with_their_numbers() {
    let mut journey = cafe();
    let rounds: Vec<_> = journey.rounds.iter().map(|round| round.id.clone()).collect();
    for (at, stage) in journey.stages.iter_mut().enumerate() {
        let one = Arc::make_mut(stage).touchpoints.first_mut().expect("a touchpoint");
        let one = Arc::make_mut(one);
        let count = 1000 / (at as u64 + 1);
        one.reached = rounds.iter().map(|round| (round.clone(), count)).collect();
    }
    let report = report(&journey);
    let json: serde_json::Value =
        serde_json::from_str(&polku::export::json::report(&report)).expect("JSON");
    let second = &json["stages"][1]["touchpoints"][0];
    assert_eq!(second["reached"]["Syksy 2026"], 500);
    assert_eq!(second["goes_on"]["Syksy 2026"]["share"], 50.0);
    assert!(second["goes_on"]["Syksy 2026"]["lo"].as_f64().is_some_and(|lo| lo < 50.0));
    assert!(second["goes_on_change"]["p"].as_f64().is_some());
    assert_eq!(
        json["stages"][1]["touchpoints"][1]["reached"]["Syksy 2026"],
        serde_json::Value::Null
    );
    let words = Words::of(Language::Fi);
    let names: Vec<String> = polku::export::sheet::all(&journey, &report, words)
        .into_iter()
        .filter(|sheet| !sheet.rows.is_empty())
        .map(|sheet| sheet.name)
        .collect();
    for needed in ["Missä asiakkaat lähtevät", "Tavoiteltu asiakaskokemus"] {
        assert!(names.iter().any(|name| name == needed), "{needed}: {names:?}");
    }
    for (view, needed) in [(View::Kpis, "Jatkaa tänne"), (View::Experience, "Asiakas odottaa")] {
        for format in [Format::Html, Format::Markdown, Format::Json] {
            let bytes = made(&journey, What::View(view), format).expect("made");
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.contains(needed), "{view:?} {format:?}");
        }
    }
}

#[test]
fn quotation_marks_are_not_doubled() {
    for (typed, shown) in [
        ("”Näin kuvan.”", "”Näin kuvan.”"),
        ("\"Näin kuvan.\"", "”Näin kuvan.”"),
        ("Näin kuvan.", "”Näin kuvan.”"),
        ("”Pulla” oli ”hyvä”", "””Pulla” oli ”hyvä””"),
        ("”", "”””"),
    ] {
        assert_eq!(Words::of(Language::Fi).saying(typed), shown);
    }
    let report = made(&cafe(), What::Report, Format::Pdf).expect("pages");
    assert!(!report.is_empty());
}

#[test]
fn every_view_goes_out_in_every_format_or_is_refused_in_a_sentence() {
    let journey = cafe();
    let mut made_so_far = 0;
    for what in What::all() {
        for format in Format::ALL {
            match made(&journey, what, *format) {
                Ok(bytes) => {
                    assert!(what.goes_as(*format) && !bytes.is_empty(), "{what:?} {format:?}");
                    made_so_far += 1;
                }
                Err(ExportError::NotSo(..)) => assert!(!what.goes_as(*format)),
                Err(error) => panic!("{what:?} {format:?}: {error:?}"),
            }
        }
    }
    assert!(made_so_far > 80, "{made_so_far}");
}

#[test]
fn the_table_of_a_view_says_the_same_in_every_format() {
    let journey = cafe();
    for view in View::ALL.iter().filter(|view| What::View(**view).goes_as(Format::Json)) {
        let made = |format| made(&journey, What::View(*view), format).expect("made");
        let json: serde_json::Value = serde_json::from_slice(&made(Format::Json)).expect("JSON");
        let rows = json.get("rows").and_then(|rows| rows.as_array()).expect("rows");
        let text = String::from_utf8(made(Format::Csv)).expect("UTF-8");
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let mut read = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let records = read.records().collect::<Result<Vec<_>, _>>().expect("rows");
        assert_eq!(records.len(), rows.len(), "{view:?}");
        let html = String::from_utf8(made(Format::Html)).expect("UTF-8");
        assert!(html.contains("Content-Security-Policy") && html.contains("<svg"), "{view:?}");
        assert!(made(Format::Xlsx).starts_with(b"PK"), "{view:?}");
    }
}

#[test]
fn what_looks_alike_in_grey_is_told() {
    with_job(&cafe(), Language::Fi, |job| {
        let wish = Wish { page: A4, ..Wish::new(What::default(), Format::Pdf) };
        let found = merging(&job.paper(&wish).expect("pages"));
        assert_eq!(found, [Merge::Directions, Merge::Stages]);
        let wish = Wish { page: A4, ..Wish::new(What::View(View::Canvas), Format::Pdf) };
        assert!(!merging(&job.paper(&wish).expect("a page")).contains(&Merge::Directions));
    });
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

#[test]
fn slides_are_native_shapes_and_all_of_them_say_what_they_are() {
    for (journey, count) in [(cafe(), 6), (long(20), 4), (Journey::default(), 1)] {
        let archive = made(&journey, What::Slides, Format::Pptx).expect("slides");
        let parts = parts(&archive);
        let slides: Vec<&String> = parts
            .iter()
            .filter(|(name, _)| name.starts_with("ppt/slides/slide"))
            .map(|(_, text)| text)
            .collect();
        assert_eq!(slides.len(), count);
        for (name, text) in &parts {
            Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(!text.contains("http-equiv") && !text.contains("<p:pic"), "{name}");
        }
        for slide in &slides {
            let document = Document::parse(slide).expect("XML");
            let mut ids = BTreeSet::new();
            for node in
                document.descendants().filter(|node| node.has_tag_name((PRESENTATION, "cNvPr")))
            {
                assert!(ids.insert(node.attribute("id").expect("an id")), "an id twice");
                let is_tree = node.attribute("id") == Some("1");
                let told = node.attribute("descr").is_some_and(|descr| !descr.trim().is_empty());
                assert!(is_tree || told, "{:?}", node.attribute("name"));
            }
            for size in document.descendants().filter_map(|node| node.attribute("sz")) {
                assert!(size.parse::<u32>().is_ok_and(|size| size >= 900), "{size}");
            }
        }
        let all = slides.iter().map(|slide| slide.as_str()).collect::<String>();
        for (_, one) in journey.touchpoints() {
            assert!(all.contains(&one.name), "{}", one.name);
        }
    }
}

const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";

#[test]
fn the_presentation_as_pages_has_a_heading_on_every_page() {
    let journey = cafe();
    with_job(&journey, Language::Fi, |job| {
        let paper = job.paper(&Wish::new(What::Slides, Format::Pdf)).expect("pages");
        let headings = paper.tree.iter();
        let headings: BTreeSet<usize> = headings
            .filter_map(|node| match node {
                polku::export::paper::Node::Heading(_, _, _, at) => at.first().map(|at| at.leaf),
                _ => None,
            })
            .collect();
        assert_eq!(headings.len(), paper.leaves.len());
        assert!(paper.leaves.len() > journey.stages.len());
    });
}

#[test]
fn both_journeys_go_out_as_cjml() {
    let journey = cafe();
    let text = made(&journey, What::Report, Format::Cjml).expect("XML");
    let text = String::from_utf8(text).expect("UTF-8");
    let document = Document::parse(&text).expect("well formed");
    assert_eq!(document.root_element().attribute("version"), Some("2.0"));
    let points = |name: &str| document.descendants().filter(|it| it.has_tag_name(name)).count();
    let all = journey.touchpoints().count();
    assert_eq!(points("plannedCommunicationPoint"), all);
    assert!((1..=all).contains(&points("actualCommunicationPoint")));
    let actors: BTreeSet<&str> =
        document.descendants().filter_map(|node| node.attribute("actorID")).collect();
    for node in document.descendants().filter_map(|node| node.attribute("actorIDref")) {
        assert!(actors.contains(node), "{node}");
    }
    let text = made(&long(3), What::Report, Format::Cjml).expect("XML");
    Document::parse(&String::from_utf8(text).expect("UTF-8")).expect("well formed");
}

#[test]
fn the_counts_of_a_csv_are_read_back_by_our_own_import() {
    let journey = cafe();
    for language in Language::ALL {
        let words = Words::of(language);
        let report = report(&journey);
        let sheet = counts(&journey, &report, words);
        let bytes = csv::csv(&sheet, words);
        let head = |at: usize| sheet.columns[at].title.clone();
        let stage = Stage::new(StageId::new("s").expect("an id"), StageKind::Use, "Use");
        let (rounds, stages) = (journey.rounds.clone(), vec![Arc::new(stage)]);
        let empty = Journey { rounds, stages, ..Journey::default() };
        let mut checked = 0;
        for (_, one) in journey.touchpoints() {
            for survey in &one.surveys {
                let counted =
                    survey.answers().iter().any(|it| matches!(it.tally, Tally::Counts(_)));
                if !counted {
                    continue;
                }
                let scale = survey.scale();
                let spec = format!(
                    "#7=Back;stage=use;scale={}..{};metric={};better={}",
                    scale.min(),
                    scale.max(),
                    metric(survey.metric),
                    if scale.better() == polku::journey::Better::Lower {
                        "lower"
                    } else {
                        "higher"
                    }
                );
                let map: ColumnMap = spec.parse().unwrap_or_else(|error| panic!("{error:?}"));
                let filter = |column: usize, value: &str| polku::import::Filter {
                    column: head(column),
                    value: value.to_owned(),
                    not: false,
                };
                let plan = Plan {
                    maps: vec![map],
                    rounds: RoundRule::Column(head(4)),
                    count_column: Some(head(7)),
                    filters: vec![filter(1, &one.name), filter(2, &survey.question)],
                    repeat: Repeat::Replace,
                    ..Plan::default()
                };
                let mut bits = 0;
                let mut chance = || {
                    bits += 1;
                    bits
                };
                let back =
                    run(&bytes[..], "counts.csv", &plan, &empty, &mut chance, &mut unwatched);
                let back =
                    back.unwrap_or_else(|error| panic!("{language:?} {}: {error:?}", one.name));
                let found = back.journey.surveys().next().expect("a question");
                for answers in survey.answers() {
                    let Tally::Counts(wanted) = &answers.tally else { continue };
                    if survey.scale_of(answers) != scale {
                        continue;
                    }
                    let wanted: BTreeMap<i32, u64> =
                        wanted.iter().filter(|(_, n)| **n > 0).map(|(at, n)| (*at, *n)).collect();
                    let got = found.answers_of(&answers.round).map(|it| it.tally.clone());
                    assert_eq!(got, Some(Tally::Counts(wanted)), "{} in {language:?}", one.name);
                    checked += 1;
                }
            }
        }
        assert!(checked > 10, "{checked}");
    }
}

fn metric(metric: polku::journey::Metric) -> &'static str {
    use polku::journey::Metric::{Ces, Csat, Nps, Rating};
    match metric {
        Nps => "nps",
        Csat => "csat",
        Ces => "ces",
        Rating => "rating",
    }
}

#[test]
fn what_is_selected_goes_to_the_clipboard_by_its_key() {
    let keys = egui::Modifiers::COMMAND.plus(egui::Modifiers::SHIFT);
    let mut user = crate::common::window::cafe();
    user.press("Jono kassalla");
    for key in [egui::Key::K, egui::Key::X, egui::Key::D, egui::Key::C] {
        user.keys(keys, key);
        assert!(user.sees("Kopioitu leikepöydälle"), "{key:?}");
    }
}

#[test]
fn a_touchpoint_and_the_drops_are_told_in_words() {
    let journey = cafe();
    with_job(&journey, Language::Fi, |job| {
        let (_, queue) =
            journey.touchpoints().find(|(_, one)| one.name == "Jono kassalla").expect("the queue");
        let told = polku::export::copy::touchpoint(&journey, job.report, &queue.id, job.words);
        let told = told.expect("words");
        assert!(told.starts_with("Jono kassalla (Osto)") && told.contains("n 205"), "{told}");
        let drops = polku::export::copy::drops(job.report, job.words);
        assert!(drops.lines().count() >= 2 && drops.contains("Reklamaatio"), "{drops}");
        let only = [queue.id.clone()];
        let sheet =
            polku::export::sheet::touchpoints_of(&journey, job.report, job.words, Some(&only));
        assert_eq!(csv::block(&sheet, job.words).lines().count(), 2);
    });
}

/// Joiners, selectors, private letters and those that hardly any computer has a shape for.
#[test]
fn any_letters_go_on_paper_and_what_no_font_has_is_named() {
    let mut journey = cafe();
    for (stage, name) in journey.stages.iter_mut().zip([
        "👍🏽 ❤️ 👨‍👩‍👧",
        "Ελληνικά Привет",
        "支払い مرحبا",
        "\u{13000}\u{1e900}",
        "\u{e123} e\u{301}\u{327} \u{fe0f}\u{200d}",
    ]) {
        name.clone_into(&mut Arc::make_mut(stage).name);
    }
    with_job(&journey, Language::Sv, |job| {
        for (what, format) in [
            (What::default(), Format::Pdf),
            (What::default(), Format::Png),
            (What::Slides, Format::Pdf),
            (What::Report, Format::Pdf),
        ] {
            let wish = Wish { scale: 1.0, ..Wish::new(what, format) };
            let made = job.run(&wish, &AtomicBool::new(false));
            let made = made.unwrap_or_else(|error| panic!("{what:?} {format:?}: {error:?}"));
            assert!(made.notes.iter().any(|note| note.contains("U+E123")), "{:?}", made.notes);
        }
    });
}

#[test]
fn rows_that_touch_are_parted_and_a_heading_is_not_left_behind() {
    let journey = journey_of(&sample("webshop.ron"));
    for (view, heads) in [
        (View::Measure, &["Awareness", "Consideration", "Purchase", "Use", "Advocacy"][..]),
        (View::Priorities, &["Tavoitteessa tai yli", "Mitä puuttuu"][..]),
    ] {
        with_job(&journey, Language::Fi, |job| {
            let wish = Wish { page: A4, ..Wish::new(What::View(view), Format::Pdf) };
            let paper = job.paper(&wish).expect("pages");
            for leaf in &paper.leaves {
                let all = places(leaf);
                if all.first().is_some_and(|it| it.0 == "Taulukkona") {
                    break;
                }
                let lowest = all.iter().rev().skip(2).map(|it| it.1.max).fold(0.0, f32::max);
                for (text, height) in &all {
                    let is_last = height.max + 8.0 >= lowest;
                    assert!(!is_last || !heads.contains(&text.as_str()), "{text} in {view:?}");
                }
            }
            // No page is all but empty where the next one is full.
            let first = places(paper.leaves.first().expect("a page")).len();
            assert!(first > 40, "{first} texts of {view:?} on the first page");
        });
    }
}

#[test]
fn drops_that_are_only_possible_are_not_headed_as_confirmed() {
    let mut journey = cafe();
    // Few answers: nothing is confirmed.
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            one.surveys.truncate(1);
        }
    }
    let both = String::from_utf8(made(&journey, What::Report, Format::Html).expect("made"));
    let both = both.expect("UTF-8");
    assert!(both.contains("<h2>Pudotukset</h2>") && both.contains("<li class=possible>"));
    let words = Words::of(Language::Fi);
    for (rest, untested, said) in [
        (0_u64, 2_u64, "2 jäi testaamatta."),
        (0, 1, "Yksi jäi testaamatta."),
        (3, 0, "Muissa 3 kosketuspisteessä muutosta ei osoitettu."),
        (1, 1, "Yhdessä muussa kosketuspisteessä muutosta ei osoitettu, yksi jäi testaamatta."),
    ] {
        let both = if rest > 0 && untested > 0 { "yes" } else { "no" };
        let args = [("rest", rest.into()), ("untested", untested.into()), ("both", both.into())];
        assert_eq!(words.with("export-board-rest", &args), said);
    }
}

#[test]
fn letters_that_no_font_of_ours_has_are_not_held_to_a_width() {
    let mut journey = cafe();
    let names = ["مرحبا بالعالم", "שלום לקוח", "中文字符", "Ω ελληνικά"];
    let all = journey.stages.iter_mut().flat_map(|stage| &mut Arc::make_mut(stage).touchpoints);
    for (one, name) in all.zip(names) {
        Arc::make_mut(one).name = name.into();
    }
    let page = made(&journey, What::Report, Format::Html).expect("made");
    let page = String::from_utf8(page).expect("UTF-8");
    let held: Vec<&str> = page
        .split("<text")
        .filter(|part| part.contains("textLength"))
        .filter_map(|part| part.split('>').nth(1)?.split('<').next())
        .collect();
    assert!(held.len() > 50, "{}", held.len());
    let foreign = |text: &&&str| {
        text.chars().any(|letter| ('\u{590}'..'\u{1e00}').contains(&letter) || letter >= '\u{2e80}')
    };
    assert_eq!(held.iter().find(foreign), None);
    assert!(held.iter().any(|text| text.contains('Ω')));
}

#[test]
fn what_came_of_actions_goes_out() {
    let journey = cafe();
    let sheet = made(&journey, What::View(View::Actions), Format::Csv).expect("made");
    let text = String::from_utf8(sheet).expect("UTF-8");
    assert!(text.contains("Mitattu toteutuksen jälkeen"), "{text}");
    let report = report(&journey);
    let day = polku::journey::Date::default();
    let acting = polku::analysis::acting(&journey, &report, day);
    let measured: Vec<_> = acting.cards.iter().flat_map(|card| &card.measured).collect();
    assert!(!measured.is_empty());
    for one in measured {
        let said = format!("{}: {} → {}", one.name, one.before.round(), one.after.round());
        assert!(text.contains(&said), "{said}: {text}");
    }
    let page = made(&journey, What::Report, Format::Html).expect("made");
    let page = String::from_utf8(page).expect("UTF-8");
    let words = Words::of(Language::Fi);
    for one in acting.cards.iter().flat_map(|card| &card.measured) {
        let said = polku::wording::acting::effect_sentence(one, words);
        assert!(page.contains(&said), "{said}: {page}");
    }
}
