//! What Mermaid does with a text, also where nobody would expect it.

use super::super::convert::{ConvertError, Converted, MapForm, Telling, convert};
use super::*;
use crate::i18n::{Language, Words};
use crate::journey::{Evidence, StageKind, Tally};

fn diagram(text: &str) -> Diagram {
    read(text, 1).unwrap_or_else(|error| panic!("{text}: {error}")).diagram
}

fn refused(text: &str) -> (usize, Refusal) {
    let error = read(text, 1).expect_err(text);
    (error.line, error.reason)
}

/// Tasks as `section/name=score@people`.
fn tasks(diagram: &Diagram) -> Vec<String> {
    let section = |at: Option<usize>| at.map_or("", |at| diagram.sections[at].name.as_str());
    let task = |task: &Task| {
        let people = task.people.join("+");
        format!("{}/{}={}@{people}", section(task.section), task.name, task.score)
    };
    diagram.tasks.iter().map(task).collect()
}

fn converted(text: &str) -> Result<Converted, ConvertError> {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let words = Words::of(Language::En);
    let telling = Telling { words, chance: &mut chance, today: None, name: "file" };
    convert(text.as_bytes(), MapForm::Mermaid, telling)
}

#[test]
fn a_diagram_with_everything_in_it() {
    let text = "---\ntitle: Not this\nconfig:\n  theme: x\n---\n%%{init: {'a': 1}}%%\n  %% a remark\njourney\n\
                \taccTitle: For readers\n accDescr {\n  two\n   lines\n}\n title A good day: part 1\n\
                section Buy\n  Counter: 4: Ann, Bo\n  Receipt:5\nSECTION Use\n  Open it : 1e0 : Ann: ignored\n";
    let read = read(text, 1).expect("a diagram");
    let diagram = &read.diagram;
    assert_eq!(diagram.title, "A good day: part 1");
    assert_eq!(diagram.acc_title, "For readers");
    assert_eq!(diagram.acc_description, "two\nlines");
    let wanted = ["Buy/Counter=4@Ann+Bo", "Buy/Receipt=5@", "Use/Open it =1@Ann"];
    assert_eq!(tasks(diagram), wanted);
    assert_eq!(read.task_lines, [16, 17, 19]);
    assert_eq!(read.section_lines, [15, 18]);
}

#[test]
fn keywords_take_lines_that_were_meant_as_tasks() {
    let section = "journey\nsection S\n";
    assert_eq!(refused(&format!("{section}Journey home: 5: Me")), (3, Refusal::Again));
    assert_eq!(refused(&format!("{section}Section of road: 4: Me")).1, Refusal::Colon);
    let title = diagram(&format!("{section}Title page read: 4: Me"));
    assert_eq!((title.title.as_str(), title.tasks.len()), ("page read: 4: Me", 0));
    let swallowed = diagram(&format!("{section}acctitle : 4: Me"));
    assert_eq!((swallowed.acc_title.as_str(), swallowed.tasks.len()), ("4: Me", 0));
    // Only whole words are keywords.
    let kept = diagram(&format!("{section}Journeys: 1\ntitle: 2\nsections: 3\nJourney_x: 4"));
    assert_eq!(tasks(&kept), ["S/Journeys=1@", "S/title=2@", "S/sections=3@", "S/Journey_x=4@"]);
    assert_eq!(refused(&format!("{section}Journeyä: 4")).1, Refusal::Again);
}

#[test]
fn signs_that_end_a_line_or_hide_its_rest() {
    assert_eq!(refused("journey\ntitle One; two").0, 2);
    assert_eq!(refused("journey\nsection S\nA, B; C: 3").1, Refusal::Semicolon);
    assert_eq!(refused("journey\nsection Part: one\nA: 3").1, Refusal::Colon);
    assert_eq!(
        refused("journey\nsection S\nOnly a name\nA: 3").1,
        Refusal::NoScore("Only a name".into())
    );
    assert_eq!(refused("journey\nsection S\nDoor #2: 3").1, Refusal::NoScore("Door".into()));
    assert_eq!(refused("journey\nsection S\nA:\nB: 2"), (3, Refusal::NoScore("A".into())));
    let cut = diagram("journey\ntitle T # c\nsection S #2\nA: 3: Ann #1, Bo");
    assert_eq!(cut.title, "T ");
    assert_eq!(tasks(&cut), ["S /A=3@Ann"]);
    // As the second and third sign, two percent signs drop the line.
    assert_eq!(tasks(&diagram("journey\nsection S\nx%% y: 5\nxy%% z: 4")), ["S/xy%% z=4@"]);
    assert_eq!(diagram("journey\ntitle\nsection S\nA: 1").title, "section S");
}

#[test]
fn the_keyword_comes_first_and_in_small_letters() {
    for text in ["", "title x", "JOURNEY\nsection S", "```mermaid\njourney\n```", "%%\njourney"] {
        assert_eq!(refused(text).1, Refusal::NoKeyword, "{text}");
    }
    assert_eq!(refused("---\ntitle: x\n---\n\n%% c\nflowchart TD"), (6, Refusal::NoKeyword));
    for text in
        ["journey", "\n\n  journey title T", "\u{a0}journey section S", "%% c\n\n%% d\njourney"]
    {
        assert!(read(text, 1).is_ok(), "{text}");
    }
}

#[test]
fn people_and_scores_as_they_are_written() {
    let text =
        "journey\nsection S\na: 3,7\nb: good\nc: : Me\nd: 0x5\ne: 5:\nf: 6: Me,\ng: -1:  A  ,B";
    let read = diagram(text);
    let scores: Vec<f64> = read.tasks.iter().map(|task| task.score).collect();
    assert!(scores[0].is_nan() && scores[1].is_nan());
    assert_eq!(scores[2..], [0.0, 5.0, 5.0, 6.0, -1.0]);
    let people: Vec<String> = read.tasks[4..].iter().map(|task| task.people.join("|")).collect();
    assert_eq!(people, ["", "Me|", "A|B"]);
    assert_eq!(
        read.tasks[4].people.len(),
        1,
        "a colon with nothing behind it is somebody nameless"
    );
    assert_eq!(diagram("journey\na: 1:__proto__").tasks[0].people, ["__proto__"]);
}

#[test]
fn what_is_open_at_the_end_is_refused_with_its_line() {
    for (text, line, reason) in [
        ("journey\nA: 1\naccDescr {\nlong\n", 3, Refusal::Open(Block::Braces)),
        ("journey\nA: 1\naccDescr{", 3, Refusal::Open(Block::Braces)),
        ("journey\nA: 1\naccTitle:\n\n", 3, Refusal::Open(Block::AccTitle)),
        ("journey\nA: 1\n  accDescr : ", 3, Refusal::Open(Block::AccDescription)),
        ("---\ntitle: T\njourney\nA: 1\n", 1, Refusal::FrontMatter),
        ("---\ntitle: \"T\n---\njourney\nA: 1\n", 2, Refusal::OpenTitle),
        ("  %%{init: {\"theme\": \"x\"}\njourney\nA: 1\n", 1, Refusal::OpenDirective),
        (
            "---\ntitle: T\n---\n%%{init: {\"theme\": \"x\"}\njourney\nA: 1\n",
            4,
            Refusal::OpenDirective,
        ),
    ] {
        assert_eq!(refused(text), (line, reason), "{text}");
    }
    assert!(read("journey\naccDescr {\n}\naccTitle:\nx\nA: 1", 1).is_ok());
}

#[test]
fn codes_are_characters_in_names() {
    let read = diagram("journey\nsection S#35;1\nA#59; B#58; C: 3: Me#44; Myself");
    assert_eq!(plain(&read.sections[0].name), "S#1");
    assert_eq!(plain(&read.tasks[0].name), "A; B: C");
    assert_eq!(read.tasks[0].people.len(), 1);
    assert_eq!(plain("One<br>two<BR />three < four  "), "One two three < four");
    assert_eq!(diagram("journey\ntitle <script>x()</script>Hi <b").title, "Hi <b");
}

#[test]
fn a_diagram_becomes_a_journey() {
    let text = "journey\ntitle Café\nsection Awareness\nSign: 5: Ann\nMenu: 2.5: Ann, Bo\n\
                section Odd\nsection Odd\nChair: 7\nsection Köp\nPay: 1: Bo,\nBag: nothing\n";
    let Converted { journey, warnings } = converted(text).expect("a journey");
    let stages: Vec<_> = journey.stages.iter().map(|one| (one.name.as_str(), one.kind)).collect();
    let wanted = [
        ("Awareness", StageKind::Awareness),
        ("Odd", StageKind::Other),
        ("Köp", StageKind::Purchase),
    ];
    assert_eq!(stages, wanted);
    let people: Vec<&str> = journey.personas.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(people, ["Ann", "Bo"]);
    let answered: Vec<_> = journey.touchpoints().map(|(_, one)| one.surveys.len()).collect();
    assert_eq!(answered, [1, 0, 0, 1, 0]);
    let (_, sign) = journey.touchpoints().next().expect("a touchpoint");
    let answers = &sign.surveys[0].answers()[0];
    assert_eq!((answers.evidence, &answers.tally), (Evidence::Assumed, &Tally::of_scores(&[5])));
    assert_eq!(sign.personas, [journey.personas[0].id.clone()]);
    let notes: Vec<_> = warnings.iter().map(|note| note.line).collect();
    assert_eq!(notes, [5, 6, 8, 11], "{warnings:?}");
    assert!(warnings[0].text.contains("2.5") && warnings[3].text.contains("nothing"));
}

#[test]
fn fences_and_other_wrappings_are_opened() {
    let text =
        "# Notes\n\n```mermaid\nflowchart TD\n```\n\n~~~ mermaid\njourney\nA: 9\n~~~\n- more\n";
    let Converted { journey, warnings } = converted(text).expect("a journey");
    assert_eq!(journey.title, "file");
    let (stage, touchpoint) = journey.touchpoints().next().expect("a touchpoint");
    assert_eq!((stage.name.as_str(), touchpoint.name.as_str()), ("New stage", "A"));
    assert_eq!(warnings.iter().map(|note| note.line).collect::<Vec<_>>(), [8, 9, 9]);
    let windows = "\u{feff}journey\r\ntitle T\r\nsection S\r\n    A: 5: Me\r\n";
    assert_eq!(converted(windows).expect("a journey").journey.title, "T");
}

#[test]
fn hostile_texts_end_soon() {
    let many = format!("journey\nsection S\n{}", "a: 3: b\n".repeat(100_000));
    assert!(matches!(converted(&many), Err(ConvertError::TooMany { count: 100_000, .. })));
    assert_eq!(converted(&"x".repeat(10_000_000)), Err(ConvertError::TooLong));
    let people: String = (0..2000).map(|n| format!("a: 3: p{n}\n")).collect();
    let many = converted(&format!("journey\n{people}"));
    assert!(matches!(
        many,
        Err(ConvertError::TooMany { what: crate::journey::Many::Personas, .. })
    ));
    for part in
        ["\n", " \n", "%%{a", "%%{a}%%\n", "%%x\n", "<a ", "<a =\"", "#a", "#35;", "---\n", "```\n"]
    {
        for begin in ["", "---\n", "journey\n", "accTitle"] {
            let text = format!("{begin}{}", part.repeat(400_000 / part.len()));
            let _ = converted(&text);
        }
    }
    assert_eq!(converted("journey\nA\0: 1"), Err(ConvertError::NotText { line: 2 }));
}
