//! What leaves the program: the same bytes each time, nothing obeyed, everything read back, readable by others.

use crate::common::{journey_of, sample, small};
use polku::analysis::report;
use polku::export::paper::{Page, PageSize, READABLE, smallest_text};
use polku::export::{ExportError, Format, Job, Watch, What, Wish};
use polku::i18n::{Language, Words};
use polku::journey::{
    Feedback, FeedbackId, Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId,
};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::process::Command;
use std::sync::Arc;

fn made(journey: &Journey, language: Language, wish: &Wish) -> Vec<u8> {
    let report = report(journey);
    let job = Job { journey, report: &report, words: Words::of(language) };
    let made = job.run(wish, &Watch::default());
    made.map_or_else(|error| panic!("{wish:?}: {error:?}"), |made| made.bytes)
}

fn wishes() -> Vec<Wish> {
    let whole = [Format::Html, Format::Xlsx, Format::Csv, Format::Mermaid, Format::Markdown];
    let mut wishes: Vec<Wish> =
        whole.into_iter().map(|format| Wish::new(What::Report, format)).collect();
    wishes.push(Wish::new(What::Report, Format::Pdf));
    for page in [Page::default(), Page { size: PageSize::A4, landscape: true }] {
        wishes.push(Wish { page, ..Wish::new(What::default(), Format::Pdf) });
    }
    wishes
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_same_journey_gives_the_same_bytes_in_every_language() {
    let journey = journey_of(&sample("kahvila.ron"));
    for wish in wishes() {
        let [one, again] = [(); 2].map(|()| made(&journey, Language::Fi, &wish));
        assert!(one == again && !one.is_empty(), "{wish:?}");
    }
    for language in [Language::En, Language::Sv] {
        for wish in wishes() {
            made(&journey, language, &wish);
        }
    }
}

#[test]
fn a_journey_without_anything_goes_out_too() {
    for wish in wishes() {
        made(&Journey::default(), Language::Fi, &wish);
    }
}

/// Names that spreadsheets, browsers or page writers could obey.
fn hostile() -> Journey {
    let evil = [
        "=HYPERLINK(\"http://x.invalid\")",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "]]></title><!-- %%{init: {}}%%",
        "(\\) endobj \u{202e}\u{0}\u{7f}",
    ];
    let mut journey = Journey { title: evil.join(" "), ..journey_of(&sample("kahvila.ron")) };
    let mut stages = journey.stages.clone();
    for (stage, name) in stages.iter_mut().zip(evil.iter().cycle()) {
        let stage = Arc::make_mut(stage);
        (*name).clone_into(&mut stage.name);
        for (one, name) in stage.touchpoints.iter_mut().zip(evil.iter().cycle()) {
            let one = Arc::make_mut(one);
            (*name).clone_into(&mut one.name);
            one.quotes = vec![(*name).to_owned()];
            let id = FeedbackId::new(&format!("x{}", one.id)).expect("an id");
            one.feedback.push(Arc::new(Feedback::new(id, name, None)));
        }
    }
    journey.stages = stages;
    journey
}

#[test]
fn nothing_from_outside_is_obeyed_anywhere() {
    let journey = hostile();
    for wish in wishes() {
        made(&journey, Language::En, &wish);
    }
    let html = text(made(&journey, Language::En, &Wish::new(What::Report, Format::Html)));
    assert_eq!(html.matches("<script").count(), 1);
    assert!(!html.contains("<img") && !html.contains("<!-- %%"));
    assert!(!html.contains("http://") || !html.contains("href=http"));
    let csv = text(made(&journey, Language::En, &Wish::new(What::Report, Format::Csv)));
    for cell in csv.split(['\n', ',']).map(|cell| cell.trim_start_matches('"')) {
        assert!(!cell.starts_with(['=', '@', '+']), "{cell}");
    }
    let diagram = text(made(&journey, Language::En, &Wish::new(What::Report, Format::Mermaid)));
    assert!(!diagram.contains("%%{"), "a directive");
    let book = made(&journey, Language::En, &Wish::new(What::Report, Format::Xlsx));
    for (name, part) in parts(&book) {
        assert!(!part.contains("<f>") && !part.contains("<hyperlink"), "{name}");
    }
}

/// The parts of a workbook.
fn parts(book: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("an archive");
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("a text");
            (part.name().expect("a name").into_owned(), text)
        })
        .collect()
}

#[test]
fn the_workbook_has_numbers_dates_filters_and_a_chart_with_intervals() {
    let journey = journey_of(&sample("kahvila.ron"));
    let book = made(&journey, Language::Fi, &Wish::new(What::Report, Format::Xlsx));
    let parts = parts(&book);
    let chart = parts.get("xl/charts/chart1.xml").expect("a chart");
    assert!(chart.contains("<c:errBars>") && chart.contains("Kosketuspisteet"));
    let drawing = parts.get("xl/drawings/drawing1.xml").expect("a drawing");
    assert!(drawing.contains("descr=\"Pisteet asiakaspolun varrella"), "{drawing}");
    let sheet = parts.get("xl/worksheets/sheet2.xml").expect("the touchpoints");
    for needed in ["<pane ", "<autoFilter ", "<cols>"] {
        assert!(sheet.contains(needed), "{needed}");
    }
}

#[test]
fn a_diagram_is_read_back_with_every_answer() {
    let journey = journey_of(&sample("kahvila.ron"));
    let diagram = made(&journey, Language::Fi, &Wish::new(What::Report, Format::Mermaid));
    let mut bits = 0;
    let telling = polku::import::convert::Telling {
        words: Words::of(Language::Fi),
        chance: &mut || {
            bits += 1;
            bits
        },
        today: None,
        name: "",
    };
    let form = polku::import::convert::MapForm::Mermaid;
    let back = polku::import::convert::convert(&diagram, form, telling).expect("a journey").journey;
    let tallies = |journey: &Journey| -> Vec<(String, Vec<Tally>)> {
        let of = |one: &Arc<Touchpoint>| {
            let answers = one.surveys.iter().flat_map(|survey| survey.answers());
            (one.name.clone(), answers.map(|answers| answers.tally.clone()).collect())
        };
        journey.touchpoints().map(|(_, one)| of(one)).collect()
    };
    assert_eq!(tallies(&back), tallies(&journey));
    assert_eq!(back.rounds, journey.rounds);
}

/// A journey with so many touchpoints of long names.
fn long(count: usize) -> Journey {
    let mut journey = small();
    journey.stages = (0..count.div_ceil(20))
        .map(|at| {
            let id = StageId::new(&format!("s{at}")).expect("an id");
            let mut stage = Stage::new(id, StageKind::Use, &format!("Vaihe numero {at}"));
            stage.touchpoints = (0..20)
                .map(|place| {
                    let id = TouchpointId::new(&format!("t{at}x{place}")).expect("an id");
                    let name = "Vakuutusyhtiön etuuskäsittelyjärjestelmä";
                    Arc::new(Touchpoint::new(id, &format!("{name} {place}")))
                })
                .collect();
            Arc::new(stage)
        })
        .collect();
    journey
}

#[test]
fn a_long_map_takes_more_pages_and_stays_readable() {
    let journey = long(200);
    let report = report(&journey);
    let job = Job { journey: &journey, report: &report, words: Words::of(Language::Fi) };
    for landscape in [false, true] {
        let page = Page { size: PageSize::A4, landscape };
        let wish = Wish { page, ..Wish::new(What::default(), Format::Pdf) };
        let paper = job.paper(&wish).expect("pages");
        assert!(paper.leaves.len() > 2, "{} pages", paper.leaves.len());
        let smallest = smallest_text(&paper).expect("texts");
        assert!(smallest >= READABLE, "{smallest} mm");
        let all = page.points().expect("a size");
        assert!(paper.leaves.iter().all(|leaf| leaf.size == all));
    }
}

#[test]
fn a_report_is_no_picture() {
    let journey = small();
    let report = report(&journey);
    let job = Job { journey: &journey, report: &report, words: Words::of(Language::En) };
    let refused = job.run(&Wish::new(What::Report, Format::Svg), &Watch::default());
    assert!(matches!(refused, Err(ExportError::NotSo(What::Report, Format::Svg))));
    let stopped = Watch::default();
    stopped.stop();
    assert!(job.run(&Wish::new(What::Report, Format::Pdf), &stopped).is_err());
}

/// The hash in the page's policy is that of its script; otherwise no browser would run it.
#[test]
fn the_policy_names_the_script() {
    let script = polku::export::html::SCRIPT.as_bytes();
    let hash = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, sha256(script));
    assert_eq!(polku::export::html::SCRIPT_HASH.trim(), hash);
}

/// FIPS 180-4.
fn sha256(message: &[u8]) -> [u8; 32] {
    let primes: Vec<u32> = (2..312).filter(|n| (2..*n).all(|by| n % by != 0)).collect();
    let root = |prime: u32, power: f64| {
        let root = f64::from(prime).powf(power);
        ((root - root.floor()) * 4_294_967_296.0) as u32
    };
    let k: Vec<u32> = primes.iter().map(|prime| root(*prime, 1.0 / 3.0)).collect();
    let mut hash: Vec<u32> = primes.iter().take(8).map(|prime| root(*prime, 0.5)).collect();
    let mut data = message.to_vec();
    data.push(0x80);
    while data.len() % 64 != 56 {
        data.push(0);
    }
    data.extend((message.len() as u64 * 8).to_be_bytes());
    for block in data.chunks(64) {
        let mut w: Vec<u32> = block
            .chunks(4)
            .map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]]))
            .collect();
        for at in 16..64 {
            let (a, b) = (w[at - 15], w[at - 2]);
            let s0 = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let s1 = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            w.push(w[at - 16].wrapping_add(s0).wrapping_add(w[at - 7]).wrapping_add(s1));
        }
        let mut v = hash.clone();
        for (k, w) in k.iter().zip(&w) {
            let s1 = v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
            let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
            let one = [v[7], s1, choice, *k, *w].into_iter().fold(0, u32::wrapping_add);
            let s0 = v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
            let two = s0.wrapping_add((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
            v = vec![
                one.wrapping_add(two),
                v[0],
                v[1],
                v[2],
                v[3].wrapping_add(one),
                v[4],
                v[5],
                v[6],
            ];
        }
        hash = hash.iter().zip(&v).map(|(a, b)| a.wrapping_add(*b)).collect();
    }
    let bytes: Vec<u8> = hash.iter().flat_map(|word| word.to_be_bytes()).collect();
    bytes.try_into().expect("32 bytes")
}

/// Whether a program is there; where it is not, the test says aloud that it looked at nothing.
fn has(program: &str, argument: &str) -> bool {
    let there = Command::new(program).arg(argument).output().is_ok();
    if !there {
        eprintln!("SKIPPED: {program} is not installed, so nothing was read with it");
    }
    there
}

#[test]
fn poppler_reads_the_text_and_the_fonts_of_a_pdf() {
    if !has("pdftotext", "-v") || !has("pdffonts", "-v") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("r.pdf");
    let journey = journey_of(&sample("kahvila.ron"));
    let pdf = made(&journey, Language::Fi, &Wish::new(What::Report, Format::Pdf));
    std::fs::write(&path, pdf).expect("written");
    let run = |program: &str, more: &[&str]| {
        let output = Command::new(program).args(more).arg(&path).arg("-").output();
        let output = output.expect("it runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let text = run("pdftotext", &["-layout"]);
    for needed in ["Kahvila Kulma", "Jono kassalla", "Pudotukset", "1 ("] {
        assert!(text.contains(needed), "{needed} in {text}");
    }
    let fonts = Command::new("pdffonts").arg(&path).output().expect("it runs");
    let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
    let faces: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!faces.is_empty() && faces.iter().all(|face| face.contains("Inter")), "{fonts}");
    let about = Command::new("pdfinfo").arg(&path).output().expect("it runs");
    let about = String::from_utf8_lossy(&about.stdout).into_owned();
    assert!(about.contains("Tagged:          yes"), "{about}");
}

/// A letter that no font has a meaning for.
const NOBODYS: char = '\u{e123}';

#[test]
fn what_no_font_has_is_a_box_in_a_pdf_and_can_still_be_found_and_copied() {
    if !has("pdftotext", "-v") {
        return;
    }
    let mut journey = journey_of(&sample("kahvila.ron"));
    let id = journey.touchpoints().next().map(|it| it.1.id.clone()).expect("a touchpoint");
    journey.touchpoint_mut(&id).expect("it is there").name = format!("Kassa{NOBODYS}jono");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("r.pdf");
    let pdf = made(&journey, Language::Fi, &Wish::new(What::Report, Format::Pdf));
    std::fs::write(&path, pdf).expect("written");
    let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains(NOBODYS), "{text}");
}
