//! Every view in every format, and what other programs read.

use super::*;

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
    // Question by question; the whole in every language is read back without a word about columns.
    for language in [Language::Sv] {
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

#[test]
fn every_part_of_slides_is_there_and_says_its_kind_and_none_is_missed() {
    let parts = parts(&made(&cafe(), What::Slides, Format::Pptx).expect("slides"));
    let types = Document::parse(&parts["[Content_Types].xml"]).expect("XML");
    let told: BTreeSet<String> = types
        .descendants()
        .filter_map(|node| node.attribute("PartName"))
        .map(str::to_owned)
        .collect();
    for name in told.iter().map(|name| name.trim_start_matches('/')) {
        assert!(parts.contains_key(name), "{name} is told of and not there");
    }
    let links = Document::parse(&parts["ppt/_rels/presentation.xml.rels"]).expect("XML");
    let targets: BTreeSet<String> = links
        .descendants()
        .filter_map(|node| node.attribute("Target"))
        .map(|target| format!("ppt/{target}"))
        .collect();
    // Without these PowerPoint may offer to repair the file.
    for needed in ["ppt/presProps.xml", "ppt/viewProps.xml", "ppt/tableStyles.xml"] {
        assert!(targets.contains(needed) && told.contains(&format!("/{needed}")), "{needed}");
        Document::parse(&parts[needed]).expect("XML");
    }
    for target in &targets {
        assert!(parts.contains_key(target), "{target}");
    }
    let presentation = Document::parse(&parts["ppt/presentation.xml"]).expect("XML");
    let ids: Vec<&str> = presentation
        .descendants()
        .flat_map(|node| node.attributes())
        .filter(|attribute| attribute.name() == "id" && attribute.namespace().is_some())
        .map(|attribute| attribute.value())
        .collect();
    let known: BTreeSet<&str> =
        links.descendants().filter_map(|node| node.attribute("Id")).collect();
    assert!(ids.iter().all(|id| known.contains(id)), "{ids:?}");
}
