//! Pictures of the samples: golden SVG texts, PNG files, and what no picture may hold.

use crate::common::{journey_of, sample, samples, small};
use polku::analysis::report;
use polku::export::View as Drawing;
use polku::export::picture::Picture;
use polku::i18n::{Language, Words};
use polku::journey::{
    Channel, ChannelKind, Feedback, FeedbackId, Journey, Persona, PersonaId, Touchpoint,
};
use polku::paint::fonts;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::{self, fontdb, roxmltree};
use std::sync::Arc;

const DRAWINGS: [Drawing; 4] =
    [Drawing::Map, Drawing::Compare, Drawing::Priorities, Drawing::Canvas];

fn with_picture<T>(
    journey: &Journey,
    language: Language,
    drawing: Drawing,
    use_it: impl FnOnce(Picture<'_>) -> T,
) -> T {
    let report = report(journey);
    use_it(Picture { journey, report: &report, words: Words::of(language), view: drawing })
}

fn svg(journey: &Journey, language: Language, drawing: Drawing) -> String {
    with_picture(journey, language, drawing, |picture| picture.svg())
}

/// The drawing as a program that reads SVG sees it, with our fonts only.
fn tree(svg: &str) -> usvg::Tree {
    let mut fonts = fontdb::Database::new();
    for font in fonts::FILES {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(font)));
    }
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).expect("an SVG")
}

fn texts(group: &usvg::Group) -> usize {
    let count = |node: &usvg::Node| match node {
        usvg::Node::Group(group) => texts(group),
        usvg::Node::Text(_) => 1,
        _ => 0,
    };
    group.children().iter().map(count).sum()
}

/// What every picture must be: well formed, closed in itself, and with all of its texts.
fn check(svg: &str, title: &str) {
    let document = roxmltree::Document::parse(svg).expect("XML");
    let names = ["svg", "title", "desc", "defs", "clipPath", "g", "rect", "line", "circle"];
    let more = ["ellipse", "path", "polygon", "polyline", "text", "tspan"];
    let mut written = 0;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(names.contains(&name) || more.contains(&name), "<{name}> in the picture");
        written += usize::from(name == "text");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            assert!(!key.ends_with("href") && !key.starts_with("on") && key != "style", "{key}");
            let links = value.matches("url(").count();
            assert_eq!(links, value.matches("url(#").count(), "{key}=\"{value}\"");
            assert!(!value.contains("NaN") && !value.contains("inf"), "{key}=\"{value}\"");
        }
    }
    let shown = document.descendants().find(|node| node.has_tag_name("title"));
    let shown = shown.and_then(|node| node.text()).map(str::trim).unwrap_or_default();
    assert_eq!(shown, title.trim());
    assert!(written > 0);
    assert_eq!(texts(tree(svg).root()), written, "every text is there when it is read");
    // The one address is the name of the format.
    assert_eq!(svg.matches("://").count(), 1);
}

fn size(svg: &str) -> (u32, u32) {
    let size = tree(svg).size();
    (size.width().ceil() as u32, size.height().ceil() as u32)
}

/// Finnish samples are painted in Finnish.
fn language_of(name: &str) -> Language {
    match name {
        "clinic" | "webshop" => Language::En,
        _ => Language::Fi,
    }
}

fn golden(name: &str, drawing: Drawing) {
    let journey = journey_of(&sample(name));
    let svg = svg(&journey, language_of(name), drawing);
    check(&svg, &journey.title);
    let kind = format!("{drawing:?}").to_lowercase();
    crate::golden!(format!("export_{name}_{kind}"), svg);
}

macro_rules! goldens {
    ($($name:ident)+) => {
        /// The samples that have golden pictures.
        const GOLDEN: &[&str] = &[$(stringify!($name)),+];
        $(mod $name {
            use super::*;

            #[test]
            fn the_map_is_as_it_was() {
                golden(stringify!($name), Drawing::Map);
            }

            #[test]
            fn the_comparison_is_as_it_was() {
                golden(stringify!($name), Drawing::Compare);
            }

            #[test]
            fn the_priorities_are_as_they_were() {
                golden(stringify!($name), Drawing::Priorities);
            }
        })+
    };
}

#[test]
fn the_canvas_for_the_wall_is_as_it_was() {
    golden("kahvila", Drawing::Canvas);
}

goldens!(clinic hammaslaakari kahvila perinta webshop);

#[test]
fn every_sample_has_its_golden_pictures() {
    let names: Vec<String> = samples()
        .iter()
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, GOLDEN);
}

#[test]
fn the_same_journey_gives_the_same_bytes() {
    let journey = journey_of(&sample("perinta"));
    for drawing in DRAWINGS {
        let first = svg(&journey, Language::Sv, drawing);
        let in_a_thread = std::thread::scope(|scope| {
            let other = scope.spawn(|| svg(&journey, Language::Sv, drawing));
            other.join().expect("painted")
        });
        assert!(first == in_a_thread, "{drawing:?}");
    }
}

#[test]
fn every_language_has_its_own_words_and_no_key_instead() {
    let journey = journey_of(&sample("kahvila"));
    for drawing in DRAWINGS {
        let pictures = Language::ALL.map(|language| svg(&journey, language, drawing));
        assert!(pictures[0] != pictures[1] && pictures[1] != pictures[2], "{drawing:?}");
        for picture in &pictures {
            check(picture, &journey.title);
            for key in ["map-", "compare-", "report-", "summary-", "{ $"] {
                assert!(!picture.contains(&format!(">{key}")), "{key} in {drawing:?}");
            }
        }
    }
}

#[test]
fn an_empty_journey_has_pictures() {
    for journey in [Journey::default(), Journey { title: "Only a title".into(), ..small() }] {
        for drawing in DRAWINGS {
            let svg = svg(&journey, Language::En, drawing);
            check(&svg, &journey.title);
        }
    }
}

#[test]
fn a_png_has_the_size_of_the_drawing_and_ink() {
    let journey = small();
    for drawing in DRAWINGS {
        let (width, height) = size(&svg(&journey, Language::En, drawing));
        for scale in [1_u32, 2] {
            let bytes = with_picture(&journey, Language::En, drawing, |picture| {
                picture.png(scale as f32).expect("a picture")
            });
            assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"));
            let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
            assert_eq!((side(16), side(20)), (width * scale, height * scale), "{drawing:?}");
            let picture = Pixmap::decode_png(&bytes).expect("a PNG");
            let corner = picture.pixel(0, 0).expect("a corner");
            assert_eq!((corner.alpha(), corner.red()), (255, 255), "white paper");
            let dark = picture.pixels().iter().filter(|pixel| pixel.green() < 80).count();
            assert!(dark > 200, "{dark} dark pixels in {drawing:?}");
        }
    }
}

#[test]
fn a_png_without_a_usable_scale_is_refused() {
    let journey = small();
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1000.0] {
        let refused = with_picture(&journey, Language::En, Drawing::Map, |it| it.png(scale));
        assert!(refused.is_err(), "{scale}");
    }
}

/// Names that could break out of a text, or that cannot be painted.
const HOSTILE: [&str; 12] = [
    "</title><script>alert(1)</script>",
    "\"/><image href=\"https://example.org/x.png\"/>",
    "&amp; &lt; &#0; &nbsp; &undefined;",
    "]]> <![CDATA[ <!-- --> <?xml?>",
    "url(https://example.org) javascript:alert(1)",
    "two\nlines\ttab\rreturn",
    "\u{0}\u{1}\u{8}\u{b}\u{1b}[31m\u{7f}\u{9f}",
    "\u{fffe}\u{ffff}\u{fdd0}\u{e000}",
    "\u{202e}desrever\u{2066}x\u{2069}\u{200d}\u{feff}",
    "日本語 العربية עברית हिन्दी",
    "\u{1f469}\u{200d}\u{1f52c} e\u{301}\u{327}\u{300}\u{301}",
    "   ",
];

/// The small journey with one name everywhere.
fn called(name: &str) -> Journey {
    let mut journey = small();
    journey.title = name.into();
    journey.description = name.into();
    journey.personas.push(Persona { name: name.into(), ..journey.personas[0].clone() });
    journey.personas[1].id = PersonaId::new("p2").expect("an id");
    for (at, round) in journey.rounds.iter_mut().enumerate() {
        round.name = format!("{name}{}", "'".repeat(at));
    }
    let stage = Arc::make_mut(&mut journey.stages[0]);
    stage.name = name.into();
    stage.kpis[0].name = name.into();
    stage.kpis[0].unit = name.into();
    let round = journey.rounds[1].id.clone();
    for touchpoint in &mut stage.touchpoints {
        let touchpoint = Arc::make_mut(touchpoint);
        touchpoint.name = name.into();
        touchpoint.channel = Channel { kind: ChannelKind::Other, name: name.into() };
        for list in [&mut touchpoint.pains, &mut touchpoint.opportunities, &mut touchpoint.quotes] {
            list.push(name.into());
        }
        let id = FeedbackId::new(&format!("f-{}", touchpoint.id)).expect("an id");
        let mut comment = Feedback::new(id, name, Some(round.clone()));
        comment.themes = vec![name.into()];
        touchpoint.feedback.push(Arc::new(comment));
    }
    journey.actions[0].title = name.into();
    journey.actions[0].owner = name.into();
    assert_eq!(journey.validate(), Ok(()));
    journey
}

#[test]
fn hostile_names_stay_texts() {
    for name in HOSTILE {
        let journey = called(name);
        for drawing in DRAWINGS {
            let svg = svg(&journey, Language::En, drawing);
            let document = roxmltree::Document::parse(&svg);
            let document = document.unwrap_or_else(|error| panic!("{name:?}: {error}"));
            for tag in ["script", "image", "a", "style", "foreignObject", "use"] {
                let found = document.descendants().any(|node| node.has_tag_name(tag));
                assert!(!found, "{name:?} made a <{tag}>");
            }
            let links = document.descendants().flat_map(|node| node.attributes());
            assert!(links.clone().all(|one| !one.name().ends_with("href")), "{name:?}");
            let written = document.descendants().filter(|node| node.has_tag_name("text")).count();
            assert_eq!(texts(tree(&svg).root()), written, "{name:?} in {drawing:?}");
        }
    }
}

#[test]
fn names_that_can_be_written_are_written_as_they_are() {
    for name in &HOSTILE[..4] {
        for drawing in DRAWINGS {
            let svg = svg(&called(name), Language::En, drawing);
            let document = roxmltree::Document::parse(&svg).expect("XML");
            let title = document.descendants().find(|node| node.has_tag_name("title"));
            assert_eq!(title.and_then(|node| node.text()), Some(*name));
        }
    }
}

#[test]
fn very_long_names_and_very_many_touchpoints_end() {
    let mut journey = called(&"Quite a long name of a thing ".repeat(34));
    let stage = Arc::make_mut(&mut journey.stages[0]);
    let first = Arc::clone(&stage.touchpoints[1]);
    for at in 0..120 {
        let mut touchpoint = first.as_ref().clone();
        touchpoint.id = format!("many{at}").try_into().expect("an id");
        touchpoint.feedback.clear();
        stage.touchpoints.push(Arc::new(touchpoint));
    }
    for drawing in DRAWINGS {
        let svg = svg(&journey, Language::Fi, drawing);
        let (width, height) = size(&svg);
        assert!(width >= 1000 && height < 40_000, "{drawing:?} is {width} × {height}");
        check(&svg, &journey.title);
    }
}

#[test]
fn a_picture_ends_with_the_last_touchpoint_however_long_the_journey_is() {
    let mut journey = small();
    let stage = Arc::make_mut(&mut journey.stages[0]);
    let first = stage.touchpoints[0].as_ref().clone();
    for at in 0..2_000 {
        let id = format!("many{at}").try_into().expect("an id");
        let name = format!("Step {at}");
        stage.touchpoints.push(Arc::new(Touchpoint { id, name, ..first.clone() }));
    }
    for drawing in [Drawing::Map, Drawing::Compare, Drawing::Priorities, Drawing::Measure] {
        let svg = svg(&journey, Language::En, drawing);
        assert!(svg.contains(">Step 1999</text>"), "{drawing:?}");
    }
}
