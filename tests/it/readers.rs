//! What goes out, opened by the programs that people have: Chromium, `LibreOffice`, Mermaid, openpyxl, python-pptx.
//! Where one is not installed its test says so and stops; `./check --long` installs and wants them all.

use crate::common::{journey_of, polku, put, root, sample};
use polku::journey::Journey;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// Where `.ci/setup readers` puts what Debian does not have.
fn installed() -> PathBuf {
    let home = std::env::var_os("HOME").unwrap_or_default();
    PathBuf::from(home).join(".cache").join("polku-readers")
}

/// A program that is there; else the test says that it read nothing, or fails where readers are wanted.
fn reader(names: &[&str]) -> Option<PathBuf> {
    let runs = |name: &&&str| {
        Command::new(name).arg("--version").output().is_ok_and(|it| it.status.success())
    };
    if let Some(name) = names.iter().find(runs) {
        return Some(PathBuf::from(name));
    }
    missing(&names.join(" or "));
    None
}

fn missing(what: &str) {
    let wanted = std::env::var_os("POLKU_READERS").is_some_and(|one| one == "required");
    assert!(!wanted, "{what} is not installed, and readers are required");
    eprintln!("SKIPPED: {what} is not installed, so nothing was read with it");
}

fn export(file: &Path, output: &Path, more: &[&str]) {
    let mut command = polku();
    command.args(["export", "--lang", "fi"]).arg(file).arg("-o").arg(output).args(more);
    let done = command.output().expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// What a script of tests/readers says, where its libraries are there.
fn told(script: &str, arguments: &[&Path]) -> Option<Value> {
    let python = reader(&["python3"])?;
    let mut command = Command::new(python);
    command.env("PYTHONPATH", installed().join("python"));
    command.arg(root().join("tests").join("readers").join(script)).args(arguments);
    let output = command.output().expect("it runs");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    if error.contains("ModuleNotFoundError") {
        missing(error.lines().last().unwrap_or_default());
        return None;
    }
    assert!(output.status.success(), "{script}: {error}");
    Some(serde_json::from_slice(&output.stdout).expect("JSON"))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn texts(value: &Value, name: &str) -> Vec<String> {
    list(value, name).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn chromium_shows_sorts_and_prints_the_report_and_mermaid_draws_the_diagram() {
    let Some(chromium) = reader(&["chromium", "chromium-browser", "google-chrome"]) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (report, diagram) = (folder.path().join("r.html"), folder.path().join("d.mmd"));
    export(&sample("kahvila.ron"), &report, &[]);
    export(&sample("kahvila.ron"), &diagram, &[]);
    let mermaid =
        installed().join("node_modules").join("mermaid").join("dist").join("mermaid.min.js");
    let has_mermaid = mermaid.is_file();
    if !has_mermaid {
        missing("mermaid");
    }
    let mut arguments = vec![chromium.as_path(), report.as_path()];
    if has_mermaid {
        arguments.extend([mermaid.as_path(), diagram.as_path()]);
    }
    let Some(all) = told("browser.py", &arguments) else { return };
    let seen = all.get("report").expect("a report");
    assert_eq!(seen.get("title").and_then(Value::as_str), Some("Kahvila Kulma"));
    assert_eq!(seen.get("language").and_then(Value::as_str), Some("fi"));
    assert!(list(seen, "requests").is_empty(), "nothing is fetched: {seen}");
    assert!(list(seen, "refused").is_empty(), "nothing is refused: {seen}");
    let (unsorted, mut sorted) = (texts(seen, "unsorted"), texts(seen, "sorted"));
    assert_eq!(seen.get("sort").and_then(Value::as_str), Some("ascending"));
    assert_ne!(unsorted, sorted);
    sorted.reverse();
    assert_eq!(texts(seen, "turned"), sorted, "the space bar turns the order round");
    let numbers: Vec<f64> =
        texts(seen, "numbers").iter().filter_map(|it| it.parse().ok()).collect();
    assert!(numbers.len() > 4 && numbers.is_sorted(), "{numbers:?}");
    assert_eq!(seen.get("first").and_then(Value::as_str), Some("skip"), "Tab leads past the head");
    let looks = texts(seen, "looks");
    assert!(looks.len() == 2 && looks.first() != looks.last(), "{looks:?}");
    assert!(list(seen, "overlaps").is_empty(), "{seen}");
    assert!(seen.get("wide").and_then(Value::as_f64).is_some_and(|wide| wide <= 0.0));
    // On a phone nothing stands beside the page, and the title has its width.
    let phone = |key: &str| seen.pointer(&format!("/phone/{key}")).and_then(Value::as_f64);
    assert!(phone("wide").is_some_and(|wide| wide <= 0.0), "{seen}");
    assert!(phone("title").is_some_and(|wide| wide > 280.0), "{seen}");
    assert_eq!(texts(seen, "cut"), [""; 0], "tables that are cut off on paper");
    // On letter between its margins all that matters is on one page.
    let first = seen.get("first_page").and_then(Value::as_f64);
    assert!(first.is_some_and(|height| height > 300.0 && height <= 927.0), "{first:?}");
    assert_eq!(seen.get("unnamed").and_then(Value::as_u64), Some(0));
    assert!(seen.get("printed").and_then(Value::as_u64).is_some_and(|size| size > 50_000));
    if has_mermaid {
        let drawn = all.get("diagram").expect("a diagram");
        assert_eq!(drawn.get("kind").and_then(Value::as_str), Some("journey"));
        let words = texts(drawn, "texts").join("\n");
        for needed in ["Jono kassalla", "Reklamaatio", "Kahvila Kulma (Syksy 2026)"] {
            assert!(words.contains(needed), "{needed}");
        }
    }
}

#[test]
fn openpyxl_reads_numbers_filters_and_the_chart_of_the_workbook() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("w.xlsx");
    export(&sample("kahvila.ron"), &path, &[]);
    let Some(seen) = told("books.py", &[&path]) else { return };
    let sheets = seen.get("sheets").and_then(Value::as_object).expect("sheets");
    assert!(sheets.len() > 6, "{:?}", sheets.keys());
    let sheet = sheets.get("Kosketuspisteet").expect("the touchpoints");
    let rows = list(sheet, "rows");
    assert_eq!(rows.len(), 1 + journey_of(&sample("kahvila.ron")).touchpoints().count());
    let queue = rows.iter().find(|row| row.get(1).and_then(Value::as_str) == Some("Jono kassalla"));
    assert!(
        queue.and_then(|row| row.get(8)?.as_f64()).is_some_and(|score| (score - 30.9).abs() < 0.1)
    );
    for sheet in sheets.values() {
        assert_eq!(sheet.get("formulas").and_then(Value::as_u64), Some(0));
        assert!(sheet.get("frozen").and_then(Value::as_str).is_some());
        assert!(sheet.get("filter").and_then(Value::as_str).is_some());
    }
    let charts = sheets.values().filter_map(|sheet| sheet.get("charts")?.as_u64()).sum::<u64>();
    assert_eq!(charts, 1);
}

/// The café with names that are far too long and mean something to other programs.
fn hostile(folder: &Path) -> PathBuf {
    let mut journey: Journey = journey_of(&sample("kahvila.ron"));
    journey.title = "=1+1 <script>alert(1)</script> ]]> \u{202e}".into();
    for stage in &mut journey.stages {
        let stage = Arc::make_mut(stage);
        stage.name = format!("{} & <b> \" ' ]]>", stage.name);
        for one in &mut stage.touchpoints {
            let one = Arc::make_mut(one);
            one.name = format!(
                "=HYPERLINK(\"http://x\") Vakuutusyhtiön etuuskäsittelyjärjestelmä {}",
                one.name
            );
        }
    }
    let path = folder.join("hostile.ron");
    put(&path, polku::file::to_text(&journey).expect("a text"));
    path
}

#[test]
fn python_pptx_reads_titles_and_texts_of_the_slides_and_all_of_it_is_on_the_slide() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, file) in [("a", sample("kahvila.ron")), ("b", hostile(folder.path()))] {
        let path = folder.path().join(format!("{name}.pptx"));
        export(&file, &path, &[]);
        let Some(seen) = told("books.py", &[&path]) else { return };
        let slides = list(&seen, "slides");
        assert_eq!(slides.len(), 6);
        for slide in slides {
            assert!(
                slide.get("title").and_then(Value::as_str).is_some_and(|it| !it.trim().is_empty())
            );
            assert!(list(slide, "described").iter().all(|it| it == &Value::Bool(true)), "{slide}");
            assert!(list(slide, "outside").is_empty(), "{slide}");
        }
        if name == "a" {
            let words: String = slides.iter().flat_map(|slide| texts(slide, "texts")).collect();
            assert!(words.contains("Jono kassalla") && words.contains("▼ 31"), "{words}");
        }
    }
}

#[test]
fn libreoffice_opens_the_workbook_and_the_slides() {
    let Some(office) = reader(&["soffice", "libreoffice"]) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let slides = folder.path().join("s.pptx");
    let book = folder.path().join("w.xlsx");
    let file = hostile(folder.path());
    export(&file, &slides, &[]);
    export(&file, &book, &[]);
    let home = format!("-env:UserInstallation=file://{}", folder.path().join("home").display());
    let done = Command::new(office)
        .args(["--headless", &home, "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args([&slides, &book])
        .output()
        .expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for (name, least) in [("s.pdf", 6), ("w.pdf", 3)] {
        let path = folder.path().join(name);
        assert!(path.is_file(), "{name}: {}", String::from_utf8_lossy(&done.stdout));
        let about = Command::new("pdfinfo").arg(&path).output().expect("poppler");
        let about = String::from_utf8_lossy(&about.stdout).into_owned();
        let pages = about.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
        assert!(pages.is_some_and(|pages: usize| pages >= least), "{about}");
    }
}
