//! `polku export`.

use super::*;

#[test]
fn pictures_and_reports_are_written_by_the_ending_of_the_file() {
    let desk = Desk::new();
    let file = sample("kahvila");
    let export = |arguments: &[&str]| {
        let said = desk.run(&[&["export", text(&file)], arguments].concat());
        assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{}", said.err);
        let written = if arguments.contains(&"sv") { ": skriven\n" } else { ": written\n" };
        assert!(said.err.ends_with(written), "{}", said.err);
    };
    export(&["-o", "map.svg"]);
    export(&["-o", "again.SVG"]);
    export(&["-o", "compare.svg", "--view", "compare", "--lang", "sv"]);
    export(&["-o", "priorities.svg", "--view", "priorities"]);
    export(&["-o", "map.png", "--scale", "1"]);
    export(&["-o", "canvas.svg", "--view", "canvas"]);
    export(&["-o", "report.md", "--lang", "en"]);
    export(&["-o", "report.json"]);
    let map = desk.read("map.svg");
    assert!(map.starts_with("<svg ") && map.contains("Jono kassalla"));
    assert!(map == desk.read("again.SVG"), "the same every time");
    assert!(desk.read("compare.svg") != map && desk.read("priorities.svg") != map);
    let png = std::fs::read(desk.path("map.png")).expect("a file");
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(desk.read("report.md"), desk.done(&["report", text(&file), "--markdown"]));
    let reports = [desk.read("report.json"), desk.done(&["report", text(&file), "--json"])];
    assert_eq!(json(&reports[0]), json(&reports[1]));
    assert_eq!(names_in(desk.0.path()).len(), 8, "nothing else");
}

#[test]
fn an_export_that_cannot_be_made_is_refused() {
    let desk = Desk::with(&[("a.ron", SMALL), ("plain", "text")]);
    let message = desk.refused(&["export", "a.ron", "-o", "a.gif"]);
    assert!(message.contains(".gif") && message.contains(".svg"), "{message}");
    assert!(desk.refused(&["export", "a.ron", "-o", "noending"]).contains(".svg"));
    desk.refused(&["export", "a.ron", "-o", "gone/a.svg"]);
    desk.refused(&["export", "a.ron", "-o", "plain/a.svg"]);
    desk.refused(&["export", "b.ron", "-o", "b.svg"]);
    for scale in ["0", "-1", "NaN", "100000"] {
        let scale = format!("--scale={scale}");
        assert!(desk.refused(&["export", "a.ron", "-o", "a.png", &scale]).contains("scale"));
    }
    assert_eq!(names_in(desk.0.path()), ["a.ron", "plain"]);
}
