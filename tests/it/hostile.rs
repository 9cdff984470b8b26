//! What a stranger wrote stays plain text in everything that is written and printed, and no file
//! stops the program.

use crate::common::{put, said, small};
use polku::analysis::report;
use polku::export::View;
use polku::export::picture::Picture;
use polku::export::{json, markdown, text};
use polku::file::{self, ReadError};
use polku::i18n::{Language, Words};
use polku::journey::{Journey, limits};
use polku::sanitize::{misleads, one_line};
use proptest::collection::vec;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use resvg::usvg::roxmltree;
use std::path::Path;
use std::sync::Arc;

/// Texts that mean something to a browser, a spreadsheet, a reader of Markdown or a terminal.
const HOSTILE: [&str; 51] = [
    "xmpp:a@evil.example",
    "//evil.example/x",
    "[x](//evil.example)",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "</title><svg onload=alert(1)>",
    "]]>",
    "<![CDATA[x]]>",
    "<!-- note -->",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
    "&e;",
    "&#0;",
    "&lt;b&gt;",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "![x](https://tracker.example/x.png)",
    "<https://evil.example>",
    "https://evil.example/?a=1&b=2",
    "www.evil.example",
    "[x]",
    "[x]: https://evil.example",
    "[^1]",
    "[ ] done",
    "[[wiki]]",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "2) item",
    "> quote",
    ": term",
    "---",
    "===",
    "***",
    "```\ncode",
    "~~~",
    "`code`",
    "    code",
    "*a* _b_ **c** ~~d~~ ^e^ $f$",
    "a | b |\n| --- |",
    "\\",
    "\\|",
    "{#id .class}",
    "line\nline\r\n\r\nparagraph",
    "\u{2028}# heading",
    "\u{1b}]0;title\u{7}\u{1b}[2J",
    "\u{9b}31m",
    "\u{202e}gpj.exe\u{202c}",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "\u{0}\u{8}\u{7f}",
];

fn texts() -> impl Strategy<Value = Vec<String>> {
    let known = (0..HOSTILE.len()).prop_map(|at| HOSTILE[at].to_owned());
    let random = vec(any::<char>(), 0..12).prop_map(String::from_iter);
    let piece = prop_oneof![4 => known, 1 => random];
    let text = vec(piece, 1..4).prop_map(|pieces| pieces.concat());
    vec(text, 12)
}

/// A small journey whose every shown text is one of these.
fn poisoned(texts: &[String]) -> Journey {
    let mut journey = small();
    let mut next = texts.iter().cycle().cloned();
    let mut text = move || next.next().unwrap_or_default();
    journey.title = text();
    journey.description = text();
    for round in &mut journey.rounds {
        // Two rounds may not share a name.
        round.name = format!("{}{}", text(), round.id);
    }
    for action in &mut journey.actions {
        action.title = text();
        action.owner = text();
    }
    for stage in &mut journey.stages {
        let stage = Arc::make_mut(stage);
        stage.name = text();
        for kpi in &mut stage.kpis {
            kpi.name = text();
            kpi.unit = text();
        }
        for touchpoint in &mut stage.touchpoints {
            let touchpoint = Arc::make_mut(touchpoint);
            touchpoint.name = text();
            touchpoint.channel.name = text();
            touchpoint.pains = vec![text(), text()];
            touchpoint.opportunities = vec![text()];
            touchpoint.quotes = vec![text()];
            for comment in &mut touchpoint.feedback {
                let comment = Arc::make_mut(comment);
                comment.text = text();
                comment.themes = vec![text(), text()];
            }
        }
    }
    journey
}

fn words() -> &'static Words {
    Words::of(Language::En)
}

const ELEMENTS: [&str; 13] = [
    "svg", "title", "desc", "defs", "clipPath", "rect", "g", "text", "tspan", "path", "circle",
    "ellipse", "line",
];

/// Only shapes and texts, and no attribute that runs or fetches anything.
fn is_only_a_drawing(svg: &str) -> Result<(), TestCaseError> {
    let document = roxmltree::Document::parse(svg)
        .map_err(|error| TestCaseError::fail(format!("{error}\n{svg}")))?;
    for node in document.descendants() {
        prop_assert!(!node.is_comment() && !node.is_pi(), "{svg}");
        if node.is_element() {
            prop_assert!(ELEMENTS.contains(&node.tag_name().name()), "{:?}", node.tag_name());
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            prop_assert!(!name.starts_with("on") && name != "style", "{name}={value}");
            prop_assert!(!name.contains("href") && name != "src", "{name}={value}");
            let inside = !value.contains("url(") || value.starts_with("url(#clip_");
            prop_assert!(inside, "{name}={value}");
        }
    }
    Ok(())
}

/// Headings, paragraphs, lists, tables and texts; every row of a table as long as its head.
fn is_only_a_report(text: &str, title: &str) -> Result<(), TestCaseError> {
    let (mut cells, mut columns) = (0, 0);
    let mut first_heading = None::<String>;
    let mut in_heading = false;
    let mut options = Options::all();
    // It writes other quotation marks.
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => {
                if let Some(heading) = first_heading.as_mut().filter(|_| in_heading) {
                    heading.push_str(&text);
                }
            }
            Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                prop_assert!(id.is_none() && classes.is_empty() && attrs.is_empty(), "{text}");
                in_heading = first_heading.is_none();
                first_heading.get_or_insert_default();
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::Table(alignments)) => columns = alignments.len(),
            Event::Start(Tag::TableHead | Tag::TableRow) => cells = 0,
            Event::Start(Tag::TableCell) => cells += 1,
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                prop_assert_eq!(cells, columns, "{}", text);
            }
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item) | Event::End(_) => {}
            other => return Err(TestCaseError::fail(format!("{other:?}\n{text}"))),
        }
    }
    let untitled = title.trim().is_empty();
    let title = if untitled { words().text("report-untitled") } else { one_line(title) };
    prop_assert_eq!(first_heading, Some(title));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reports_hold_texts_and_nothing_else(texts in texts()) {
        let journey = poisoned(&texts);
        let report = report(&journey);
        is_only_a_report(&markdown::report(&report, words()), &journey.title)?;

        let plain = text::report(&report, words());
        let obeyed = |c: char| c != '\n' && (c.is_control() || misleads(c));
        prop_assert!(!plain.contains(obeyed), "{plain:?}");

        let value: serde_json::Value =
            serde_json::from_str(&json::report(&report)).expect("JSON");
        prop_assert_eq!(value["title"].as_str(), Some(journey.title.as_str()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pictures_hold_shapes_and_texts_and_nothing_else(texts in texts()) {
        let journey = poisoned(&texts);
        let report = report(&journey);
        for view in [View::Map, View::Compare, View::Priorities] {
            let picture = Picture { journey: &journey, report: &report, words: words(), view };
            is_only_a_drawing(&picture.svg())?;
        }
    }
}

/// Each by itself, where no other text can hide it.
#[test]
fn every_known_trick_is_plain_text_in_a_report() {
    for trick in HOSTILE {
        let journey = poisoned(&[trick.to_owned()]);
        let report = report(&journey);
        let text = markdown::report(&report, words());
        is_only_a_report(&text, &journey.title)
            .unwrap_or_else(|error| panic!("{trick:?}: {error}"));
        assert!(
            !text.contains("https://") && !text.contains("www."),
            "no address is a link: {text}"
        );
    }
}

fn polku(arguments: &[&std::ffi::OsStr]) -> (String, String) {
    let output = crate::common::polku().args(arguments).output().expect("runs");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(output.stdout), text(output.stderr))
}

/// What is printed, of whole journeys and of damaged ones, is nothing that a terminal obeys.
#[test]
fn nothing_from_a_file_reaches_the_terminal_as_a_command() {
    let folder = tempfile::tempdir().expect("a folder");
    // Such a name cannot be given on every system; there it is an ordinary one.
    let name = if cfg!(unix) { "a\u{1b}[2Jb.ron" } else { "ab.ron" };
    let bad = "(format: 1, journey: (title: \"x\", rounds: [(id: \"\u{1b}]0;x\u{7}\u{9b}2J\", name: \"a\")]))";
    let twice = "(format: 1, journey: (rounds: [(id: \"a\", name: \"\u{9b}2J\"), (id: \"b\", name: \"\u{9b}2J\")]))";
    let whole = file::to_text(&poisoned(&HOSTILE.map(str::to_owned))).expect("text");
    for content in [bad, twice, &whole] {
        let path = folder.path().join(name);
        put(&path, content);
        for arguments in
            [["check"].as_slice(), &["report"], &["report", "--json"], &["report", "--markdown"]]
        {
            let mut arguments: Vec<&std::ffi::OsStr> =
                arguments.iter().map(std::ffi::OsStr::new).collect();
            arguments.insert(1, path.as_os_str());
            let (out, err) = polku(&arguments);
            for text in [&out, &err] {
                let obeyed = |c: char| c != '\n' && (c.is_control() || misleads(c));
                assert!(!text.contains(obeyed), "{arguments:?}: {text:?}");
            }
            if arguments.len() == 3 && arguments[2] == "--json" && err.is_empty() {
                let value: serde_json::Value = serde_json::from_str(&out).expect("JSON");
                assert_eq!(value["title"], HOSTILE[0]);
            }
        }
    }
}

fn refused(text: &str) -> String {
    match file::parse(Path::new("hostile.ron"), text.as_bytes()) {
        Ok(_) => panic!("such a file is refused"),
        Err(ReadError::Newer { .. }) => panic!("the format is the present one"),
        Err(error) => said(&error),
    }
}

#[test]
fn too_much_of_anything_is_refused_with_the_place() {
    let list =
        |n: usize, one: &dyn Fn(usize) -> String| (0..n).map(one).collect::<Vec<_>>().join(",");
    let stage = |touchpoints: &str| {
        format!(
            "(format: 1, journey: (stages: [(id: \"s\", kind: Use, name: \"S\", touchpoints: [{touchpoints}])]))"
        )
    };
    let many = list(limits::TOUCHPOINTS + 1, &|at| format!("(id: \"t{at}\", name: \"\")"));
    assert_eq!(
        refused(&stage(&many)),
        "hostile.ron: The journey: 20,001 touchpoints, at most 20,000 can be used. Make it smaller."
    );
    let quotes = list(limits::NOTES + 1, &|_| "\"\"".into());
    assert_eq!(
        refused(&stage(&format!("(id: \"till\", name: \"Till\", quotes: [{quotes}])"))),
        "hostile.ron: The touchpoint “Till”: 1,001 quotes, at most 1,000 can be used. Make it smaller."
    );
    let long = "ä".repeat(limits::TEXT + 1);
    assert_eq!(
        refused(&stage(&format!("(id: \"till\", name: \"Till\", description: \"{long}\")"))),
        "hostile.ron: The touchpoint “Till”: a text is longer than 100,000 characters. Shorten it."
    );
}

/// A reader that compares every round with every other would not come back from this.
#[test]
fn a_question_with_rounds_without_end_is_refused_soon() {
    let answers: Vec<String> =
        (0..300_000).map(|at| format!("(round:\"r{at}\",tally:Counts({{1:1}}))")).collect();
    let said = refused(&format!(
        "(format:1,journey:(survey:Some((id:\"q\",metric:Csat,scale:(min:1,max:5,better:Higher),question:\"How?\",answers:[{}]))))",
        answers.join(",")
    ));
    assert!(
        said.starts_with(
            "hostile.ron: The question “How?”: its measurement round is not among the rounds"
        ),
        "{said}"
    );
}

#[test]
fn a_complaint_quotes_no_more_than_a_few_lines_of_the_file() {
    let said = refused(&format!("(format: 1, journey: ({}: 1))", "x".repeat(1_000_000)));
    assert!(said.chars().count() < 600, "{} characters", said.chars().count());
}
