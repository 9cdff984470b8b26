//! The printed report: nothing is cut at a side, and no word of a table is broken that has room on a line.

use crate::common::{journey_of, sample};
use egui::{Rect, Shape};
use polku::analysis::report;
use polku::export::paper::{Leaf, Page, PageSize, Paper};
use polku::export::{Format, Job, View, Watch, What, Wish, copy};
use polku::i18n::{Language, Words};
use polku::journey::{
    Better, Formula, Journey, Kpi, KpiId, Stage, StageId, StageKind, Touchpoint, TouchpointId,
};
use resvg::usvg::roxmltree::Document;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Arc;

const SAMPLES: [&str; 5] =
    ["clinic.ron", "webshop.ron", "kahvila.ron", "hammaslaakari.ron", "perinta.ron"];
const PAPERS: [Page; 3] = [
    Page { size: PageSize::A4, landscape: false },
    Page { size: PageSize::A4, landscape: true },
    Page { size: PageSize::Letter, landscape: false },
];

fn printed(journey: &Journey, language: Language, page: Page) -> Paper {
    let report = report(journey);
    let job = Job { journey, report: &report, words: Words::of(language) };
    job.paper(&Wish { page, ..Wish::new(What::Report, Format::Pdf) }).expect("a report")
}

/// A text on a page, as it was broken, with the size of its letters, its ink and what cuts it.
struct Seen {
    rows: Vec<String>,
    size: f32,
    ink: Rect,
    clip: Rect,
}

fn texts(leaf: &Leaf) -> Vec<Seen> {
    fn of(shape: &Shape, by: egui::emath::TSTransform, clip: Rect, into: &mut Vec<Seen>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| of(shape, by, clip, into)),
            Shape::Text(text) if text.galley.mesh_bounds.is_finite() => into.push(Seen {
                rows: text.galley.rows.iter().map(|row| row.text()).collect(),
                size: text.galley.job.sections.first().map_or(0.0, |it| it.format.font_id.size),
                ink: by * text.visual_bounding_rect(),
                clip,
            }),
            _ => {}
        }
    }
    let mut seen = Vec::new();
    for one in leaf.pieces.iter().flatten() {
        of(&one.shape, one.transform_after_tessellation, one.clip_rect, &mut seen);
    }
    seen
}

/// The letters of cells and heads.
fn is_cell(seen: &Seen) -> bool {
    [10.0, 10.5].iter().any(|size| (seen.size - size).abs() < 0.01)
}

/// A word that is divided though it has room on a line of its own.
fn broken(seen: &Seen) -> Option<String> {
    // A word of so many letters may be wider than a column.
    let long = 13;
    seen.rows.windows(2).find_map(|pair| {
        let [first, second] = pair else { return None };
        let begin = first.trim_end().strip_suffix('-')?;
        let begin = begin.split_whitespace().last()?;
        let end = second.split_whitespace().next()?;
        let word = format!("{begin}{end}");
        (word.chars().count() < long).then_some(word)
    })
}

#[test]
fn nothing_of_the_printed_report_is_cut_at_a_side_and_no_short_word_of_a_table_is_divided() {
    let upright = Language::ALL.map(|language| (language, PAPERS[0]));
    let others = PAPERS[1..].iter().map(|page| (Language::Fi, *page));
    let prints: Vec<(Language, Page)> = upright.into_iter().chain(others).collect();
    for name in SAMPLES {
        let journey = journey_of(&sample(name));
        for (language, page) in &prints {
            let paper = printed(&journey, *language, *page);
            for (number, leaf) in (1..).zip(&paper.leaves) {
                let whole = Rect::from_min_size(egui::Pos2::ZERO, leaf.size);
                for seen in texts(leaf) {
                    let room = seen.clip.intersect(whole).expand(1.0).x_range();
                    let (rows, ink) = (&seen.rows, seen.ink.x_range());
                    let place = format!("{name} {language:?} {page:?} page {number}: {rows:?}");
                    assert!(room.contains(ink.min) && room.contains(ink.max), "{place} {ink:?}");
                    let word = broken(&seen).filter(|_| is_cell(&seen));
                    assert_eq!(word, None, "{place}");
                }
            }
        }
    }
}

/// Every part of an archive.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("bytes");
        parts.insert(part.name().expect("a name").into_owned(), bytes);
    }
    parts
}

fn slides_of(journey: &Journey, view: View) -> BTreeMap<String, Vec<u8>> {
    let report = report(journey);
    let job = Job { journey, report: &report, words: Words::of(Language::Fi) };
    let wish = Wish::new(What::View(view), Format::Pptx);
    parts(&job.run(&wish, &Watch::default()).expect("slides").bytes)
}

#[test]
fn a_view_goes_on_slides_as_a_picture_that_is_told_and_a_table_that_can_be_worked_on() {
    let journey = journey_of(&sample("kahvila.ron"));
    for view in View::ALL.iter().copied().filter(|view| *view != View::Canvas) {
        let parts = slides_of(&journey, view);
        let slides: Vec<(&String, &str)> = parts
            .iter()
            .filter(|(name, _)| name.starts_with("ppt/slides/slide"))
            .map(|(name, bytes)| (name, std::str::from_utf8(bytes).expect("text")))
            .collect();
        let mut pictures = 0;
        for (name, slide) in &slides {
            let document = Document::parse(slide).expect("XML");
            for node in document.descendants().filter(|node| node.tag_name().name() == "cNvPr") {
                let is_tree = node.attribute("id") == Some("1");
                let told = node.attribute("descr").is_some_and(|descr| !descr.trim().is_empty());
                assert!(is_tree || told, "{view:?} {name}: {:?}", node.attribute("name"));
            }
            pictures += document.descendants().filter(|it| it.tag_name().name() == "pic").count();
            let file = name.rsplit('/').next().expect("a name");
            let links = &parts[&format!("ppt/slides/_rels/{file}.rels")];
            let links = Document::parse(std::str::from_utf8(links).expect("text")).expect("XML");
            for target in links.descendants().filter_map(|node| node.attribute("Target")) {
                let part = target.replace("../", "ppt/");
                assert!(parts.contains_key(&part), "{view:?} {name}: {part}");
            }
        }
        assert!(pictures > 0, "{view:?}");
        let images = parts.iter().filter(|(name, _)| name.starts_with("ppt/media/"));
        let images: Vec<_> = images.collect();
        assert_eq!(images.len(), pictures, "{view:?}");
        assert!(images.iter().all(|(_, bytes)| bytes.starts_with(b"\x89PNG")), "{view:?}");
        // What goes together has no numbers in this journey.
        let has_table = slides.iter().any(|(_, slide)| slide.contains("<a:tbl>"));
        assert!(has_table || view == View::Drivers, "{view:?}");
    }
    let map = slides_of(&journey, View::Map);
    let all: String = map
        .iter()
        .filter(|(name, _)| name.starts_with("ppt/slides/slide"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    for (_, one) in journey.touchpoints() {
        assert!(all.contains(&one.name), "{}", one.name);
    }
    assert_eq!(map, slides_of(&journey, View::Map), "the same journey gives the same bytes");
}

#[test]
fn a_map_over_pages_shows_the_figures_of_the_touchpoints_on_each_page_and_none_twice() {
    let mut journey = journey_of(&sample("kahvila.ron"));
    let mut stage = Stage::new(StageId::new("s").expect("an id"), StageKind::Use, "Vaihe");
    stage.touchpoints = (0..16)
        .map(|at| {
            let id = TouchpointId::new(&format!("t{at}")).expect("an id");
            let mut one = Touchpoint::new(id, &format!("Kohta {at}."));
            let id = KpiId::new(&format!("k{at}")).expect("an id");
            one.kpis.push(Kpi::new(id, &format!("Luku {at}."), Better::Higher, Formula::Plain));
            Arc::new(one)
        })
        .collect();
    journey.stages = vec![Arc::new(stage)];
    let report = report(&journey);
    let words = Words::of(Language::Fi);
    let job = Job { journey: &journey, report: &report, words };
    let page = PAPERS[0];
    let wish = Wish { page, ..Wish::new(What::View(View::Map), Format::Pdf) };
    let paper = job.paper(&wish).expect("pages");
    let pages: Vec<String> = paper
        .leaves
        .iter()
        .map(|leaf| texts(leaf).into_iter().flat_map(|seen| seen.rows).collect::<String>())
        .take_while(|text| !text.contains(&words.text("export-as-table")))
        .collect();
    assert!(pages.len() > 1, "all on one page");
    for at in 0..16 {
        let (name, figure) = (format!("Kohta {at}."), format!("Luku {at}."));
        let on: Vec<&String> = pages.iter().filter(|text| text.contains(&figure)).collect();
        assert_eq!(on.len(), 1, "{figure}");
        assert!(on[0].contains(&name), "{figure} without {name}");
    }
}

#[test]
fn every_list_says_how_many_it_was_corrected_for_itself() {
    let journey = journey_of(&sample("clinic.ron"));
    let report = report(&journey);
    let words = Words::of(Language::En);
    let (changes, drops) =
        (report.comparisons(), report.gap_comparisons(report.current.expect("a round")));
    assert!(changes > 1 && drops > 1 && changes != drops, "{changes} {drops}");
    let job = Job { journey: &journey, report: &report, words };
    let html = job.run(&Wish::new(What::Report, Format::Html), &Watch::default());
    let html = String::from_utf8(html.expect("a report").bytes).expect("text");
    for said in [
        format!("Changes are corrected for {changes} comparisons."),
        format!("Drops are corrected for {drops} steps."),
    ] {
        assert!(html.contains(&said), "{said}");
    }
    // A touchpoint with two questions that were both tested, each in a list of its own.
    let both = report.touchpoints().map(|(_, one)| one).find(|one| {
        let tested = |it: &&polku::analysis::SurveyReport| {
            it.change.is_some_and(|change| change.verdict.is_tested())
        };
        one.surveys.iter().filter(tested).count() > 1
    });
    let id = &both.expect("a touchpoint with two questions").id;
    let text = copy::touchpoint(&journey, &report, id, words).expect("a text");
    let said = format!("corrected for {changes} comparisons");
    assert_eq!(text.matches(&said).count(), 1, "{text}");
}
