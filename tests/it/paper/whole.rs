//! Long names are read whole, and of one round alone nothing is said about changes.

use super::*;

/// The samples' names, so long that no card has room for them in two rows.
fn long_names() -> Journey {
    let mut journey = cafe();
    let mut number = 0;
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            one.name = format!(
                "Asiakaspalvelukeskuksen puhelinpalvelun takaisinsoittojärjestelmän varauslomakkeen \
                 täyttäminen verkkopalvelussa tunnistautuneena yritysasiakkaana kohdassa numero {number}"
            );
            number += 1;
        }
    }
    journey
}

/// Texts in one line, without the hyphens at which they are broken.
fn joined(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect()
}

#[test]
fn a_picture_shows_long_names_whole() {
    let journey = long_names();
    let bytes = made(&journey, What::View(View::Map), Format::Svg).expect("a picture");
    let svg = String::from_utf8(bytes).expect("UTF-8");
    let drawing = Document::parse(&svg).expect("XML");
    let texts = drawing.descendants().filter(|node| node.has_tag_name("text"));
    let texts: Vec<String> = texts
        .map(|text| {
            text.descendants()
                .filter(resvg::usvg::roxmltree::Node::is_text)
                .filter_map(|node| node.text())
                .collect()
        })
        .collect();
    let shown = joined(&texts.join(" "));
    for (_, one) in journey.touchpoints() {
        let told = shown.matches(&joined(&one.name)).count();
        assert!(told >= 1, "“{}” is cut", one.name);
    }
    assert!(!texts.iter().any(|text| text.ends_with('…')), "{texts:?}");
}

#[test]
fn long_names_leave_the_foot_of_the_first_page_free() {
    let mut journey = long_names();
    journey.title = "Kahvila".into();
    for page in [A4, LETTER] {
        let paper = with_job(&journey, Language::Fi, |job| {
            job.paper(&Wish { page, ..Wish::new(What::Report, Format::Pdf) }).expect("pages")
        });
        for (number, leaf) in paper.leaves.iter().enumerate() {
            let texts = places(leaf);
            let foot = texts.iter().find(|(text, _)| text.starts_with("Pisteet ovat 0–100, ja"));
            let (_, foot) = foot.expect("every page says what its numbers are");
            let is_foot = |y: &egui::Rangef| y.min >= foot.min - 3.0 && y.max <= leaf.size.y - 20.0;
            for (text, y) in &texts {
                assert!(y.max <= foot.min || is_foot(y), "page {}: “{text}”", number + 1);
            }
        }
        let first: String = places(&paper.leaves[0]).into_iter().map(|(text, _)| text).collect();
        assert!(first.contains("ja ") && first.contains(" muuta"), "what has no room is counted");
    }
}

#[test]
fn a_report_of_one_round_says_nothing_about_changes() {
    let journey = journey_of(&sample("hammaslaakari.ron"));
    assert_eq!(journey.rounds.len(), 1);
    // Words of the program; the sample is Finnish.
    let words_of_change =
        ["hange", "orse", "etter", "efore", "no proof of its cause", "ncrease", "compared with"];
    with_job(&journey, Language::En, |job| {
        let mut told: Vec<(String, String)> = Vec::new();
        let paper = job.paper(&Wish::new(What::Report, Format::Pdf)).expect("pages");
        let mut printed = String::new();
        let pieces = paper.leaves.iter().flat_map(|leaf| leaf.pieces.iter().flatten());
        pieces.for_each(|one| words_of(&one.shape, &mut printed));
        told.push(("pages".into(), printed));
        for (what, format) in [
            (What::Report, Format::Html),
            (What::Report, Format::Markdown),
            (What::View(View::Map), Format::Csv),
            (What::View(View::Kpis), Format::Csv),
            (What::View(View::Map), Format::Markdown),
            (What::View(View::Experience), Format::Html),
            (What::View(View::Priorities), Format::Html),
        ] {
            let made = job.run(&Wish::new(what, format), &Watch::default()).expect("made");
            let text = String::from_utf8(made.bytes).expect("UTF-8");
            // Neither the style nor the script is a word of the report.
            let text = text.rsplit("</style>").next().unwrap_or_default();
            let text = text.split("<script").next().unwrap_or_default();
            let outside = |piece: &str| piece.rsplit('>').next().unwrap_or_default().to_owned();
            let text: String = text.split('<').map(outside).collect();
            told.push((format!("{what:?} as {format:?}"), text));
        }
        for (what, format) in [(What::Report, Format::Xlsx), (What::Slides, Format::Pptx)] {
            let made = job.run(&Wish::new(what, format), &Watch::default()).expect("made");
            let parts = parts(&made.bytes).into_iter();
            let parts = parts.filter(|(name, _)| {
                name.ends_with("sharedStrings.xml") || name.starts_with("ppt/slides/slide")
            });
            told.extend(parts);
        }
        for (of, text) in &told {
            for word in words_of_change {
                let at = text.find(word);
                let near: Vec<&str> = text.lines().filter(|line| line.contains(word)).collect();
                assert!(at.is_none(), "{of} says “{word}”: {near:?}");
            }
        }
    });
}

#[test]
fn pages_are_counted_while_they_are_made() {
    with_job(&cafe(), Language::Fi, |job| {
        let watch = Watch::default();
        assert_eq!(watch.pages(), None);
        let wish = Wish::new(What::Report, Format::Pdf);
        job.run(&wish, &watch).expect("a report");
        let all = job.paper(&wish).expect("pages").leaves.len();
        assert_eq!(watch.pages(), Some((all - 1, all)));
        watch.stop();
        assert!(job.run(&Wish::new(What::View(View::Map), Format::Pdf), &watch).is_err());
    });
}

#[test]
fn no_picture_of_a_sample_cuts_a_text() {
    for name in ["kahvila.ron", "hammaslaakari.ron", "perinta.ron", "webshop.ron", "clinic.ron"] {
        let journey = journey_of(&sample(name));
        for language in Language::ALL {
            for view in View::ALL.iter().copied() {
                let wish = Wish::new(What::View(view), Format::Svg);
                let bytes = with_job(&journey, language, |job| {
                    job.run(&wish, &Watch::default()).expect("a picture").bytes
                });
                let svg = String::from_utf8(bytes).expect("UTF-8");
                let texts = svg.split("<text ").skip(1).filter_map(|text| text.split('<').next());
                let cut: Vec<&str> = texts.filter(|text| text.ends_with('…')).collect();
                assert!(cut.is_empty(), "{name}, {view:?}, {language:?}: {cut:?}");
            }
        }
    }
}

#[test]
fn a_table_that_has_no_room_for_all_rounds_says_which_it_has() {
    use polku::journey::{Round, RoundId};
    let mut journey = cafe();
    let headings = |journey: &Journey| {
        let text = made(journey, What::Report, Format::Markdown).expect("a report");
        String::from_utf8(text).expect("UTF-8")
    };
    for at in 3..=12 {
        let id = RoundId::new(&format!("r{at}")).expect("an id");
        journey.rounds.insert(0, Round::new(id, &format!("Kierros {at}"), None));
        let text = headings(&journey);
        let says_all = text.contains("## Kaikkien kierrosten pisteet");
        assert_eq!(says_all, at <= 8, "{at} rounds");
        assert_eq!(text.contains("## 8 uusimman kierroksen pisteet"), at > 8, "{at} rounds");
    }
}

#[test]
fn where_no_change_is_shown_nothing_is_told_of_others() {
    let mut journey = cafe();
    // The same answers twice have not changed.
    let (before, after) = (journey.rounds[0].id.clone(), journey.rounds[1].id.clone());
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            for survey in &mut one.surveys {
                let same = survey.answers().iter().find(|it| it.round == before).cloned();
                let again = same.clone().map(|mut it| {
                    it.round = after.clone();
                    it
                });
                let answers = same.into_iter().chain(again).collect();
                let changed = (**survey).clone().with_all_answers(answers).expect("answers");
                *survey = Arc::new(changed);
            }
        }
    }
    let html = String::from_utf8(made(&journey, What::Report, Format::Html).expect("a report"));
    let html = html.expect("UTF-8");
    let first = html.split("id=map").next().unwrap_or_default();
    assert!(first.contains("Muutosta ei osoitettu 1"), "how many were tested");
    assert!(!first.contains("Muissa ") && !first.contains("Muutosta ei osoitettu."));
}

#[test]
fn a_rise_is_printed_with_its_sign_and_kept_as_a_number() {
    let journey = cafe();
    let markdown = made(&journey, What::View(View::Compare), Format::Markdown).expect("a table");
    let markdown = String::from_utf8(markdown).expect("UTF-8");
    let row = markdown.lines().find(|line| line.starts_with("| Hinnasto")).expect("a row");
    assert!(row.contains("| +16"), "{row}");
    let queue = markdown.lines().find(|line| line.starts_with("| Jono kassalla")).expect("a row");
    assert!(queue.contains("| −10"), "{queue}");
    let csv = made(&journey, What::View(View::Compare), Format::Csv).expect("cells");
    assert!(!String::from_utf8(csv).expect("UTF-8").contains('+'), "a spreadsheet reckons on it");
}
