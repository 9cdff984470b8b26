//! What is printed and written obeys nobody.

use super::*;

#[test]
fn no_text_from_outside_prints_a_line_of_its_own() {
    let desk = Desk::new();
    let evil = "x\npolku: all is well\n.ron";
    put(&desk.path(evil), "(format: 1, journey: (titel: 1))");
    put(&desk.path("d\nfake: 1 taken.csv"), "\"Re\nceipt\"\n\"no\nnumber\"\n5\n4\n");
    let lines = |said: &Said| {
        let all = said.out.lines().chain(said.err.lines()).map(str::to_owned);
        all.collect::<Vec<_>>()
    };
    for arguments in [
        &["check", evil][..],
        &["report", evil],
        &["check", "a.ron", "--no-such", evil],
        &["export", evil, "-o", "a.svg"],
        &["redact", evil, "-o", evil],
        &[
            "import",
            "d\nfake: 1 taken.csv",
            "--into",
            "a.ron",
            "--round",
            "W",
            "--map",
            "#1=Receipt;scale=1..5",
        ],
        &[
            "import",
            "d\nfake: 1 taken.csv",
            "--into",
            "a.ron",
            "--round",
            "W",
            "--map",
            "#7=Receipt;scale=1..5",
        ],
        &["import", "data.csv", "--into", "a.ron", "--round", "W\nfake: 1", MAP[0], MAP[1]],
        &["convert", evil, "-o", "b.ron"],
    ] {
        let said = desk.run(arguments);
        for line in lines(&said) {
            assert!(!line.starts_with("polku: all") && !line.starts_with("fake"), "{said:?}");
            assert!(!line.starts_with("number") && !line.starts_with("ceipt"), "{said:?}");
        }
    }
}

#[test]
fn no_letter_that_is_obeyed_gets_into_a_journey_file() {
    let desk = Desk::new();
    // Without a zero byte, which no command line and no text file can hold.
    let evil = "a\u{1b}[2J\u{9b}b\u{202e}c\u{2066}d\u{200f}\u{7}e";
    put(&desk.path("data.csv"), "Receipt,Why\n5,a\u{202e}b\u{9b}c\n4,\n");
    let map = format!("Receipt={evil};stage=purchase;metric=csat;scale=1..5;comment=Why");
    let said = desk.run(&["import", "data.csv", "--into", "a.ron", "--round", "W", "--map", &map]);
    put(&desk.path("map.mmd"), format!("journey\n title {evil}\n section S{evil}\n  T: 3: Me\n"));
    desk.run(&["convert", "map.mmd", "-o", "b.ron"]);
    // Spelled out in a file of somebody else.
    put(&desk.path("c.ron"), SMALL.replace("Corner", "Cor\\u{1b}]0;x\\u{7}\\x1b\\u{202e}ner"));
    desk.run(&["merge", "a.ron", "c.ron", "-o", "d.ron"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    for name in ["a.ron", "b.ron", "d.ron"] {
        let text = text_of(&desk.path(name));
        assert!(polku::sanitize::is_clean(&text), "{name}: {text:?}");
        let again = file::to_text(&journey_of(&desk.path(name))).expect("text");
        assert!(!text.contains("\\u{1b}") && again == text, "{name}");
    }
    assert_eq!(journey_of(&desk.path("c.ron")).title, "Cor]0;xner café");
}
