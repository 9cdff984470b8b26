//! `polku check`.

use super::*;

#[test]
fn every_sample_passes_the_check() {
    let desk = Desk::new();
    let paths = samples();
    let arguments: Vec<&OsStr> = [OsStr::new("check")]
        .into_iter()
        .chain(paths.iter().map(|path| path.as_os_str()))
        .collect();
    let said = desk.run(&arguments);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert_eq!(said.out.lines().count(), paths.len());
    assert!(said.out.lines().all(|line| line.contains(": ok (")), "{}", said.out);
}

#[test]
fn the_check_names_file_line_and_column_of_what_is_wrong() {
    let unknown = SMALL.replacen("importance:", "importanse:", 1);
    let twice = SMALL.replacen("id: \"t2\"", "id: \"t1\"", 1);
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    let desk = Desk::with(&[
        ("good.ron", SMALL),
        ("unknown.ron", &unknown),
        ("twice.ron", &twice),
        ("newer.ron", &newer),
        ("empty.ron", ""),
        ("cut.ron", &SMALL[..700]),
        ("prose.ron", "Dear customer"),
    ]);
    let files = ["unknown.ron", "good.ron", "twice.ron", "empty.ron", "cut.ron", "prose.ron"];
    let said = desk.run(&[&["check"], &files[..], &["missing.ron", "newer.ron"]].concat());
    assert_eq!(said.code, Some(1), "{}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 8, "one line a file: {}", said.out);
    let line = unknown.lines().position(|line| line.contains("importanse")).expect("there") + 1;
    assert!(lines[0].starts_with(&format!("unknown.ron:{line}:")), "{}", lines[0]);
    assert_eq!(lines[1], "good.ron: ok (2 touchpoints, 2 rounds)");
    let same = "The touchpoint “Queue” and the touchpoint “Receipt” have the same identifier";
    assert!(lines[2].starts_with(&format!("twice.ron: {same}")), "{}", lines[2]);
    assert!(lines[3].contains("empty"), "{}", lines[3]);
    let last = SMALL[..700].lines().count();
    assert!(lines[4].starts_with(&format!("cut.ron:{last}:")), "{}", lines[4]);
    assert!(lines[5].contains("not a Polku journey file"), "{}", lines[5]);
    assert!(lines[6].contains("no such file"), "{}", lines[6]);
    assert!(lines[7].contains("ok (") && lines[7].contains("read-only"), "{}", lines[7]);
}
