//! `polku convert`.

use super::*;

const MAP: &str = "journey\ntitle Our café\nsection Purchase\n  Counter: 4: Ann\n  Receipt: 9\n";

#[test]
fn a_map_from_elsewhere_becomes_a_journey_file() {
    let desk = Desk::with(&[("map.mmd", MAP), ("plan.md", "## Osto\n- Kassa\n"), ("a.ron", "old")]);
    let said = desk.run(&["convert", "map.mmd", "-o", "made.ron"]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{}", said.err);
    let (warning, done) = said.err.split_once('\n').expect("two lines");
    assert!(warning.starts_with("map.mmd:5: The score “9” of “Receipt”"), "{warning}");
    assert_eq!(done, "made.ron: 1 stage, 2 touchpoints, 1 warning\n");
    let journey = journey_of(&desk.path("made.ron"));
    assert_eq!((journey.title.as_str(), journey.personas.len()), ("Our café", 1));
    desk.done(&["check", "made.ron"]);
    desk.done(&["convert", "plan.md", "-o", "plan.ron", "--lang", "fi"]);
    assert_eq!(journey_of(&desk.path("plan.ron")).title, "plan");

    let message = desk.refused(&["convert", "map.mmd", "-o", "a.ron"]);
    assert!(message.contains("--force"), "{message}");
    assert_eq!(desk.read("a.ron"), "old");
    desk.done(&["convert", "map.mmd", "-o", "a.ron", "--force"]);
}

#[test]
fn a_map_that_cannot_be_read_is_refused_with_its_line() {
    let wrong = "journey\nsection S\nDoor #2: 3\n";
    let desk = Desk::with(&[("a.mmd", wrong), ("b.txt", MAP), ("c.md", "\n")]);
    let message = desk.refused(&["convert", "a.mmd", "-o", "a.ron"]);
    assert!(message.starts_with("a.mmd: Line 3: “Door” has no score"), "{message}");
    assert!(desk.refused(&["convert", "b.txt", "-o", "a.ron"]).contains("--from"));
    assert!(desk.refused(&["convert", "c.md", "-o", "a.ron"]).contains("## Stage"));
    desk.refused(&["convert", "gone.md", "-o", "a.ron"]);
    desk.done(&["convert", "b.txt", "--from", "mermaid", "-o", "a.ron"]);
}

#[test]
fn a_diagram_or_a_comment_that_stays_open_is_said() {
    let open = "# Café\n\n```mermaid\njourney\n  section Purchase\n    Counter: 4: Ann\n";
    let closed = format!("{open}```\n");
    let desk = Desk::with(&[("open.md", open), ("closed.md", &closed)]);
    let said = desk.run(&["convert", "open.md", "-o", "a.ron"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("open.md:3: The fence of the diagram"), "{}", said.err);
    let said = desk.run(&["convert", "closed.md", "-o", "b.ron"]);
    assert!(!said.err.contains("fence"), "{}", said.err);
    let comment = "# Café\n## Purchase\n- Counter\n<!-- ask\n- Receipt\n";
    let desk = Desk::with(&[("a.md", comment)]);
    let said = desk.run(&["convert", "a.md", "-o", "a.ron"]);
    assert!(said.err.contains("a.md:4: The comment that begins with <!--"), "{}", said.err);
    assert!(said.err.contains("2 touchpoints"), "{}", said.err);
}
