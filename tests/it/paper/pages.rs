//! What goes on paper can be read, on every page and every paper.

use super::*;

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
            let made = job.run(&wish, &Watch::default());
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
fn the_first_page_of_a_report_tells_business_figures_on_every_upright_paper() {
    let journey = cafe();
    for size in [PageSize::A4, PageSize::Letter, PageSize::A3, PageSize::A0] {
        let wish = Wish { page: Page::upright(size), ..Wish::new(What::Report, Format::Pdf) };
        with_job(&journey, Language::Fi, |job| {
            let paper = job.paper(&wish).expect("pages");
            let mut text = String::new();
            for one in paper.leaves[0].pieces.iter().flatten() {
                words_of(&one.shape, &mut text);
            }
            for wanted in ["Liiketoiminta", "Odotusaika", "Sovitut toimenpiteet"] {
                assert!(text.contains(wanted), "{size:?}: {text}");
            }
        });
    }
}

#[test]
fn a_business_figure_that_cannot_be_worked_out_says_why() {
    use polku::journey::{Better, Formula, Kpi, KpiId, KpiValue, Number};
    let mut journey = cafe();
    let numbers = |numbers: [f64; 3]| numbers.map(|it| Number::try_from(it).expect("a number"));
    let rounds: Vec<_> = journey.rounds.iter().map(|round| round.id.clone()).collect();
    let id = KpiId::new("clv").expect("an id");
    let value = |at: usize, churn: f64| {
        KpiValue::new(rounds[at].clone(), numbers([60.0, 50.0, churn]).to_vec())
    };
    let kpi = Kpi::new(id, "Asiakkaan elinkaariarvo", Better::Higher, Formula::Clv);
    let kpi = kpi.with_all_values(vec![value(0, 10.0), value(1, 0.0)]).expect("inputs");
    Arc::make_mut(&mut journey.stages[0]).kpis = vec![kpi];
    let why = "– (poistuma on 0)";
    for format in [Format::Markdown, Format::Html, Format::Csv] {
        let what = if format == Format::Csv { What::View(View::Kpis) } else { What::Report };
        let text = String::from_utf8(made(&journey, what, format).expect("made")).expect("UTF-8");
        assert!(text.contains(why), "{format:?}: {text}");
    }
    with_job(&journey, Language::Fi, |job| {
        let paper = job.paper(&Wish::new(What::Report, Format::Pdf)).expect("pages");
        let text = |leaf: usize| {
            let mut text = String::new();
            for piece in &paper.leaves[leaf].pieces {
                for one in piece {
                    words_of(&one.shape, &mut text);
                }
            }
            text.replace('\n', " ")
        };
        assert!(text(0).contains("poistuma on 0"), "{}", text(0));
        assert!((1..paper.leaves.len()).any(|leaf| text(leaf).contains(why)));
    });
}

/// A journey whose touchpoints have names of very different length.
fn uneven(count: usize) -> Journey {
    let mut journey = long(count);
    let stage = Arc::make_mut(&mut journey.stages[0]);
    for (at, one) in stage.touchpoints.iter_mut().enumerate() {
        let name =
            ["Kassa", "Asiakaspalvelupuhelin", "Sähköpostin vahvistusviestien lähetys"][at % 3];
        Arc::make_mut(one).name = format!("{name} {at}");
    }
    journey
}

#[test]
fn no_row_of_a_long_map_reaches_beyond_its_page() {
    for page in [A4, LYING, LETTER] {
        with_job(&uneven(90), Language::Fi, |job| {
            let wish = Wish { page, ..Wish::new(What::default(), Format::Pdf) };
            let paper = job.paper(&wish).expect("pages");
            for (number, leaf) in paper.leaves.iter().enumerate() {
                for one in leaf.pieces.iter().flatten() {
                    let rect = one.transform_after_tessellation * one.shape.visual_bounding_rect();
                    let is_whole = rect.max.x <= one.clip_rect.max.x.min(leaf.size.x) + 1.0;
                    assert!(is_whole, "page {number} of {page:?} is cut at {rect:?}");
                }
            }
        });
    }
}

#[test]
fn rows_of_a_long_map_fill_an_upright_page() {
    let mut journey = long(72);
    let stage = Arc::make_mut(&mut journey.stages[0]);
    for (at, one) in stage.touchpoints.iter_mut().enumerate() {
        Arc::make_mut(one).name = format!(
            "Vakuutusyhtiön etuuskäsittelyjärjestelmän asiakaspalautelomakkeen täydennyspyyntö {at}-0"
        );
    }
    let round = polku::journey::RoundId::new("r").expect("an id");
    journey.rounds.push(polku::journey::Round::new(round, "Kierros 1", None));
    with_job(&journey, Language::Fi, |job| {
        let wish = Wish { page: LETTER, ..Wish::new(What::default(), Format::Pdf) };
        let paper = job.paper(&wish).expect("pages");
        let heads = |leaf: &polku::export::paper::Leaf| {
            places(leaf).iter().filter(|(text, _)| text.contains("Vaihe")).count()
        };
        let rows: Vec<usize> = paper.leaves.iter().map(heads).collect();
        assert!(rows.iter().skip(1).take(5).all(|rows| *rows >= 2), "{rows:?}");
    });
}

#[test]
fn columns_in_which_nothing_stands_are_not_printed() {
    let text_of = |journey: &Journey| {
        let html = made(journey, What::Report, Format::Html).expect("made");
        String::from_utf8(html).expect("UTF-8")
    };
    let head = "Tavoitteeseen nähden";
    assert!(text_of(&cafe()).contains(head));
    let mut untold = cafe();
    untold.target = polku::journey::TargetExperience::default();
    for stage in &mut untold.stages {
        let stage = Arc::make_mut(stage);
        stage.target = None;
        for one in &mut stage.touchpoints {
            Arc::make_mut(one).target = None;
        }
    }
    let map = text_of(&untold);
    let map = map.split("id=map").nth(1).and_then(|it| it.split("</section>").next());
    assert!(!map.expect("a map").contains(head));
}

#[test]
fn the_first_page_has_the_figures_that_matter_and_says_so() {
    let journey = cafe();
    let report = report(&journey);
    for language in Language::ALL {
        let words = Words::of(language);
        let board = polku::export::board::Board {
            journey: &journey,
            report: &report,
            words,
            summary: None,
            sections: &polku::export::board::Section::ALL,
            today: None,
        };
        let content = board.content();
        let names: Vec<&str> = content.kpis.iter().map(|kpi| kpi.name.as_str()).collect();
        // What got worse, then what misses its target by how much it changed.
        let wanted = [
            "Odotusaika, mediaani",
            "Tavoittavuus",
            "Konversio: tavoitetuista kassalle",
            "Uuden asiakkaan hankintakulu",
        ];
        assert_eq!(names, wanted, "{language:?}");
        assert!(content.kpis_rest.contains('4') && content.kpis_rest.contains('8'));
    }
}

#[test]
fn a_short_part_of_the_report_begins_where_the_last_one_ends() {
    with_job(&cafe(), Language::Fi, |job| {
        let paper = job.paper(&Wish::new(What::Report, Format::Pdf)).expect("pages");
        let texts = |leaf| -> Vec<String> { places(leaf).into_iter().map(|it| it.0).collect() };
        let quotes =
            paper.leaves.iter().map(texts).find(|all| all.contains(&"Asiakkaiden sanoin".into()));
        assert!(quotes.expect("quotes").contains(&"Toimenpiteet".into()));
        let comments = paper.leaves.iter().flat_map(places);
        let comments = comments.filter(|(text, _)| text == "Asiakkaiden kommentit");
        assert_eq!(comments.count(), 2, "once as a part, once among the numbers");
    });
}

#[test]
fn crosses_of_neighbouring_tiles_mark_the_same_place() {
    let wish = Wish {
        page: Page { size: PageSize::A0, landscape: false },
        tile: Some(A4),
        ..Wish::new(What::default(), Format::Pdf)
    };
    with_job(&cafe(), Language::Fi, |job| {
        let paper = job.paper(&wish).expect("tiles");
        // Texts by their words, and the middles of the crosses.
        let read = |leaf: &polku::export::paper::Leaf| {
            let (mut texts, mut crosses) = (Vec::new(), Vec::new());
            for one in leaf.pieces.iter().flatten() {
                let by = one.transform_after_tessellation;
                match &one.shape {
                    Shape::Text(text) => {
                        texts.push((text.galley.text().to_owned(), by * text.pos));
                    }
                    Shape::LineSegment { points: [a, b], .. } if a.y == b.y => {
                        let [a, b] = [by * *a, by * *b];
                        if (b.x - a.x - 18.9).abs() < 0.5 {
                            crosses.push(a.lerp(b, 0.5));
                        }
                    }
                    _ => {}
                }
            }
            (texts, crosses)
        };
        let (here, next) = (read(&paper.leaves[5]), read(&paper.leaves[6]));
        let shared = here.0.iter().find_map(|(text, at)| {
            let other = next.0.iter().find(|(other, _)| other == text && text.len() > 8)?;
            Some(at.x - other.1.x)
        });
        let edge = |all: &[egui::Pos2], right: bool| {
            let all = all.iter().map(|at| at.x);
            if right { all.fold(f32::MIN, f32::max) } else { all.fold(f32::MAX, f32::min) }
        };
        let crosses = edge(&here.1, true) - edge(&next.1, false);
        let shared = shared.expect("a text on both tiles");
        assert!((crosses - shared).abs() < 0.1, "{crosses} and {shared}");
    });
}
