//! Excel workbooks as survey files, built here part by part.

use crate::common::said;
use polku::import::{
    BadWorkbook, Format, Guess, ImportError, Imported, Input, Known, Near, Plan, Reading, Reason,
    RoundRule, Unused, Warning, preview, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Anything<T> = Result<T, Box<dyn std::error::Error>>;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
/// Format 1 is a built-in day, format 2 a day and time of one's own.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\.m\.yyyy\ h:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

/// A sheet: its name, whether it is hidden, and its rows as XML.
type Sheet<'a> = (&'a str, bool, &'a str);

fn parts(sheets: &[Sheet<'_>], shared: &str) -> Vec<(String, String)> {
    let part = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let mut listed = String::new();
    let mut links = String::new();
    let mut all = vec![part("[Content_Types].xml", TYPES), part("_rels/.rels", RELS)];
    for (at, (name, hidden, rows)) in sheets.iter().enumerate() {
        let state = if *hidden { " state=\"hidden\"" } else { "" };
        let _ = write!(listed, r#"<sheet name="{name}" sheetId="{at}"{state} r:id="s{at}"/>"#);
        let _ = write!(
            links,
            r#"<Relationship Id="s{at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{at}.xml"/>"#
        );
        let text = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        );
        all.push((format!("xl/worksheets/sheet{at}.xml"), text));
    }
    all.push((
        "xl/workbook.xml".into(),
        format!(
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{listed}</sheets></workbook>"#
        ),
    ));
    all.push((
        "xl/_rels/workbook.xml.rels".into(),
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>"#
        ),
    ));
    all.push(part("xl/styles.xml", STYLES));
    all.push(part("xl/sharedStrings.xml", shared));
    all
}

fn zipped(parts: &[(String, String)]) -> Anything<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

const NO_TEXTS: &str =
    r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>"#;

fn book(sheets: &[Sheet<'_>]) -> Anything<Vec<u8>> {
    zipped(&parts(sheets, NO_TEXTS))
}

/// Rows of inline texts and numbers: what reads as a number is one.
fn rows(from: usize, rows: &[&[&str]]) -> String {
    let mut xml = String::new();
    for (at, row) in rows.iter().enumerate() {
        let _ = write!(xml, "<row r=\"{}\">", from + at);
        for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let place = format!("{}{}", char::from(b'A' + column as u8), from + at);
            let _ = match cell.parse::<f64>() {
                Ok(_) => write!(xml, "<c r=\"{place}\"><v>{cell}</v></c>"),
                Err(_) => write!(
                    xml,
                    "<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    cell.replace('&', "&amp;").replace('<', "&lt;")
                ),
            };
        }
        xml += "</row>";
    }
    xml
}

fn journey() -> Anything<Journey> {
    let mut stage = Stage::new(StageId::new("s")?, StageKind::Use, "Use");
    stage.touchpoints.push(Arc::new(Touchpoint::new(TouchpointId::new("till")?, "Till")));
    Ok(Journey { stages: vec![Arc::new(stage)], ..Journey::default() })
}

fn plan(spec: &str) -> Anything<Plan> {
    let rounds = RoundRule::Named("Spring".into());
    Ok(Plan { maps: vec![spec.parse()?], rounds, ..Plan::default() })
}

fn import(bytes: &[u8], plan: &Plan) -> Anything<Result<Imported, ImportError>> {
    Ok(run(bytes, "s.xlsx", plan, &journey()?, &mut || 3, &mut unwatched))
}

fn reason(bytes: &[u8], plan: &Plan) -> Anything<BadWorkbook> {
    match import(bytes, plan)? {
        Err(ImportError::Workbook { reason, .. }) => Ok(reason),
        other => Err(format!("{other:?}").into()),
    }
}

fn counts(done: &Imported) -> BTreeMap<i32, u64> {
    let tally = done.journey.surveys().next().and_then(|one| one.answers().first().cloned());
    match tally.map(|answers| answers.tally) {
        Some(Tally::Counts(counts)) => counts,
        _ => BTreeMap::new(),
    }
}

#[test]
fn every_kind_of_cell() -> Anything<()> {
    let shared = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="3"><si><t>Arvosana</t></si><si><r><t xml:space="preserve">Hyvää </t></r><r><t xml:space="preserve">palvelua &amp; kahvia</t></r></si><si><t>Pvm</t></si></sst>"#;
    // Two blank rows, a row left out, a formula with its result, a fault, and a row without places.
    let cells = r#"<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Sana</t></is></c><c r="C3" t="s"><v>2</v></c></row>
      <row r="4"><c r="A4"><v>5</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" s="2"><v>46113.75</v></c></row>
      <row r="6"><c r="A6" t="str"><f>2+2</f><v>4</v></c><c r="C6" s="1"><v>46112</v></c></row>
      <row r="7"><c r="A7" t="e"><v>#DIV/0!</v></c><c r="B7" t="e"><v>#N/A</v></c></row>
      <row r="8"><c r="A8" t="b"><v>1</v></c></row>
      <row><c><v>5.0</v></c></row>
      <row r="10"><c r="A10"><v>4.5</v></c></row>"#;
    let bytes = zipped(&parts(&[("Vastaukset", false, cells)], shared))?;
    let mut plan = plan("Arvosana=Till;metric=csat;scale=1..5;comment=Sana")?;
    plan.date_column = Some("Pvm".into());
    let done = import(&bytes, &plan)??;
    assert_eq!(counts(&done), [(4, 1), (5, 2)].into());
    let summary = &done.summary;
    assert_eq!((summary.format, summary.sheet.as_deref()), ("workbook", Some("Vastaukset")));
    assert_eq!((summary.encoding, summary.delimiter), (None, None));
    let rejected: Vec<_> =
        summary.rejections.iter().map(|one| (one.row, one.text.as_str())).collect();
    assert_eq!(rejected, [(7, "#DIV/0!"), (7, "#N/A"), (8, "TRUE"), (10, "4.5")]);
    let (_, till) = done.journey.touchpoints().next().ok_or("none")?;
    assert_eq!(till.feedback[0].text, "Hyvää palvelua & kahvia");
    assert_eq!(till.surveys[0].answers()[0].date, Some("2026-04-01".parse()?));
    Ok(())
}

#[test]
fn the_sheet_with_data_is_found_and_others_by_name() -> Anything<()> {
    let (data, more) = (rows(1, &[&["Q"], &["5"]]), rows(1, &[&["Q"], &["1"], &["1"]]));
    let note = rows(1, &[&["Read me"]]);
    let one = [("Empty", false, ""), ("Note", false, note.as_str()), ("Data", false, &data)];
    let plan = plan("Q=Till;scale=1..5")?;
    let bytes = book(&[one[0], one[1], one[2], ("Old", true, &more)])?;
    let done = import(&bytes, &plan)??;
    assert_eq!(done.summary.sheet.as_deref(), Some("Data"));
    assert_eq!(done.journey.sources[0].mapping.sheet, None);
    let both = book(&[one[2], ("More data", false, &more)])?;
    assert!(
        matches!(reason(&both, &plan)?, BadWorkbook::SeveralSheets(names) if names == ["Data", "More data"])
    );
    // A look does not ask, but says what there is.
    let seen = preview(both.as_slice(), "s.xlsx", &Reading::default())?;
    let sheets = vec!["Data".to_owned(), "More data".to_owned()];
    assert_eq!(seen.format, Format::Workbook { sheet: "Data".into(), sheets });
    let mut named = plan.clone();
    named.reading.sheet = Some("more DATA".into());
    assert_eq!(counts(&import(&both, &named)??), [(1, 2)].into());
    named.reading.sheet = Some("Old".into());
    assert_eq!(counts(&import(&bytes, &named)??), [(1, 2)].into());
    named.reading.sheet = Some("Dat".into());
    assert!(
        matches!(reason(&bytes, &named)?, BadWorkbook::NoSheet { near: Near::Alike(names) | Near::Other { names, .. }, .. } if names.iter().any(|one| one == "Data"))
    );
    assert_eq!(reason(&book(&[one[0]])?, &plan)?, BadWorkbook::Empty);
    Ok(())
}

#[test]
fn a_title_above_the_header_is_passed_over() -> Anything<()> {
    let plan = plan("Q=Till;scale=1..5")?;
    let titled = rows(
        2,
        &[&["Survey of the spring"], &["", "Confidential"], &["A", "Q", "C"], &["x", "5", "y"]],
    );
    let done = import(&book(&[("D", false, &titled)])?, &plan)??;
    assert_eq!((done.summary.rows, counts(&done)), (1, [(5, 1)].into()));
    let single = rows(1, &[&["Q"], &["5"], &["4"]]);
    assert_eq!(import(&book(&[("D", false, &single)])?, &plan)??.summary.taken, 2);
    Ok(())
}

#[test]
fn microsoft_forms_is_known_with_its_quiz() -> Anything<()> {
    let data = rows(
        1,
        &[
            &[
                "ID",
                "Start time",
                "Completion time",
                "Email",
                "Name",
                "Total points",
                "Quiz feedback",
                "How was the till?",
                "Points - How was the till?",
                "Feedback - How was the till?",
            ],
            &["1", "46112.5", "46112.51", "anonymous", "", "0", "", "4", "0", ""],
            &["2", "46113.5", "46113.51", "anonymous", "", "0", "", "5", "0", ""],
        ],
    );
    let data = data.replace("\"><v>4611", "\" s=\"2\"><v>4611");
    let bytes = book(&[("Form1", false, &data)])?;
    let seen = preview(bytes.as_slice(), "f.xlsx", &Reading::default())?;
    assert_eq!(seen.known, Some(Known::MicrosoftForms));
    let guesses: Vec<&Guess> = seen.columns.iter().map(|column| &column.guess).collect();
    assert!(matches!(
        guesses[..3],
        [Guess::ResponseId, Guess::Date(Some(_)), Guess::Date(Some(_))]
    ));
    assert!(matches!(
        guesses[3..5],
        [Guess::Unused(Unused::Personal), Guess::Unused(Unused::Personal)]
    ));
    assert!(matches!(guesses[7], Guess::Score(_)), "{:?}", guesses[7]);
    for quiz in [5, 6, 8, 9] {
        assert!(matches!(guesses[quiz], Guess::Unused(Unused::Technical)), "{:?}", guesses[quiz]);
    }
    let done = import(&bytes, &plan("How was the till?=Till;metric=csat;scale=1..5")?)??;
    assert_eq!(done.summary.response_column.as_deref(), Some("ID"));
    let answers = done.journey.surveys().next().and_then(|one| one.answers().first().cloned());
    assert_eq!(answers.and_then(|one| one.date), Some("2026-04-01".parse()?));
    Ok(())
}

#[test]
fn other_files_are_refused_with_advice() -> Anything<()> {
    let plan = plan("Q=Till;scale=1..5")?;
    let of = |names: &[&str]| -> Anything<Vec<u8>> {
        zipped(&names.iter().map(|name| ((*name).to_owned(), "x".to_owned())).collect::<Vec<_>>())
    };
    let ods = reason(&of(&["mimetype", "content.xml"])?, &plan)?;
    assert!(matches!(ods, BadWorkbook::OpenDocument(_)), "{ods}");
    let binary = reason(&of(&["[Content_Types].xml", "xl/workbook.bin"])?, &plan)?;
    assert!(matches!(binary, BadWorkbook::Binary(_)), "{binary}");
    let archive = reason(&of(&["My form.csv"])?, &plan)?;
    assert!(said(&archive).contains("My form.csv"), "{archive}");
    let whole = book(&[("D", false, &rows(1, &[&["Q"], &["5"]]))])?;
    let cut = reason(&whole[..whole.len() / 2], &plan)?;
    assert!(matches!(cut, BadWorkbook::Damaged(_)), "{cut}");
    let piped =
        run(Input::stream(&whole[..]), "stdin", &plan, &journey()?, &mut || 1, &mut unwatched);
    let message = piped.err().map(|error| said(&error)).unwrap_or_default();
    assert!(message.contains("Give the name of its file"), "{message}");
    Ok(())
}

#[test]
fn a_small_file_that_unfolds_is_refused() -> Anything<()> {
    let plan = plan("Q=Till;scale=1..5")?;
    // One cell in the farthest corner.
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    assert!(matches!(reason(&book(&[("D", false, far)])?, &plan)?, BadWorkbook::Columns { .. }));
    // Beyond every corner, where sums would overflow.
    for place in ["XFE1", "AAAAAAAAAA1", "A9999999999", "A0", "1", ""] {
        let cell = format!("<row r=\"1\"><c r=\"{place}\"><v>1</v></c></row>");
        let found = reason(&book(&[("D", false, &cell)])?, &plan)?;
        assert!(matches!(found, BadWorkbook::Damaged(_)), "{place}: {found}");
    }
    // A promise of more texts than there is memory.
    let promise = "<sst uniqueCount=\"9999999999999\"><si><t>a</t></si></sst>";
    let sheet = rows(1, &[&["Q"], &["5"]]);
    let bytes = zipped(&parts(&[("D", false, &sheet)], promise))?;
    assert!(matches!(reason(&bytes, &plan)?, BadWorkbook::TooBig(_)));
    // Three million texts.
    let many = format!("<sst>{}</sst>", "<si/>".repeat(3_000_000));
    let bytes = zipped(&parts(&[("D", false, &sheet)], &many))?;
    assert!(bytes.len() < 100_000);
    assert!(matches!(reason(&bytes, &plan)?, BadWorkbook::TooBig(_)));
    // One text without end.
    let long = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(20_000_000));
    let bytes = zipped(&parts(&[("D", false, &sheet)], &long))?;
    assert!(matches!(reason(&bytes, &plan)?, BadWorkbook::TooBig(_)));
    // The same row again and again.
    let twice = rows(5, &[&["Q"], &["5"]]) + &rows(5, &[&["Q"]]);
    assert_eq!(reason(&book(&[("D", false, &twice)])?, &plan)?, BadWorkbook::Order { row: 5 });
    Ok(())
}

/// Each would be unpacked and read again, for one sheet after the other.
#[test]
fn a_thousand_sheets_that_are_one_part_are_refused_at_once() -> Anything<()> {
    let plan = plan("Q=Till;scale=1..5")?;
    let blank = "<row/>".repeat(200_000);
    let one = parts(&[("D", false, &blank)], NO_TEXTS);
    for by_target in [true, false] {
        let mut all = one.clone();
        for (name, text) in &mut all {
            let begins = if name == "xl/workbook.xml" { "<sheet " } else { "<Relationship " };
            let is_listed =
                name == "xl/workbook.xml" || by_target && name.ends_with("workbook.xml.rels");
            let (Some(from), true) = (text.find(begins), is_listed) else { continue };
            let to = from + text[from..].find("/>").unwrap_or_default() + 2;
            let entry = text[from..to].to_owned();
            let many: String = (0..1000)
                .map(|at| {
                    let entry = entry.replace("\"D\"", &format!("\"D{at}\""));
                    let id = if by_target { format!("\"s{at}\"") } else { "\"s0\"".into() };
                    entry.replace("\"s0\"", &id).replace(
                        "worksheets/",
                        if at % 2 == 0 { "worksheets/" } else { "/xl/worksheets/" },
                    )
                })
                .collect();
            text.replace_range(from..to, &many);
        }
        let began = std::time::Instant::now();
        let found = reason(&zipped(&all)?, &plan)?;
        assert!(matches!(found, BadWorkbook::Damaged(_)), "{found}");
        assert!(began.elapsed().as_secs_f64() < 20.0, "unoptimised too: {:?}", began.elapsed());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_workbook_is_no_panic(
        at in 0..3000_usize,
        bytes in prop::collection::vec(any::<u8>(), 1..8),
        row in "[<>/a-z0-9\"= ]{0,40}",
    ) {
        let plan = plan("Q=Till;scale=1..5").map_err(|error| TestCaseError::fail(error.to_string()))?;
        let data = rows(1, &[&["Q"], &["5"]]) + &row;
        let made = book(&[("D", false, &data)]).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let _ = import(&made, &plan);
        let mut broken = made;
        for (place, byte) in broken.iter_mut().skip(at).zip(bytes) {
            *place = byte;
        }
        let _ = import(&broken, &plan);
        let _ = preview(broken.as_slice(), "b.xlsx", &Reading::default());
    }

    #[test]
    fn answers_in_a_workbook_are_counted(answers in prop::collection::vec(1..6_i32, 1..60)) {
        let texts: Vec<String> = answers.iter().map(ToString::to_string).collect();
        let cells: Vec<[&str; 1]> = std::iter::once(["Q"]).chain(texts.iter().map(|one| [one.as_str()])).collect();
        let cells: Vec<&[&str]> = cells.iter().map(<[&str; 1]>::as_slice).collect();
        let fail = |error: Box<dyn std::error::Error>| TestCaseError::fail(error.to_string());
        let bytes = book(&[("D", false, &rows(1, &cells))]).map_err(fail)?;
        let done = import(&bytes, &plan("Q=Till;scale=1..5").map_err(fail)?).map_err(fail)?;
        let done = done.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut wanted = BTreeMap::new();
        for one in &answers {
            *wanted.entry(*one).or_insert(0_u64) += 1;
        }
        prop_assert_eq!(counts(&done), wanted);
    }
}

/// Excel 97: days, numbers with noise, percentages, formulas that nobody has worked out.
const OLD: &[u8] = include_bytes!("../../workbooks/old.xls");

#[test]
fn a_workbook_of_excel_97() -> Anything<()> {
    let plan = Plan {
        date_column: Some("Päivä".into()),
        ..plan("Arvosana=Till;metric=csat;scale=1..5;comment=Kommentti")?
    };
    let done = import(OLD, &plan)??;
    assert_eq!(counts(&done), [(2, 1), (3, 1), (4, 1), (5, 1)].into());
    assert_eq!((done.summary.comments, done.summary.rejected), (3, 1));
    assert_eq!(done.summary.rejections[0].reason, Reason::NoResult);
    let day = done.journey.surveys().find_map(|one| one.answers().first()?.date);
    assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2026-11-05"));
    // What is shown as per cent is read so.
    let shares = self::plan("Osuus=Till;metric=rating;scale=0..100")?;
    let shares = import(OLD, &shares)??;
    assert_eq!(counts(&shares), [(0, 1), (85, 1), (90, 1), (100, 1)].into());
    Ok(())
}

/// Excel's binary form: numbers of both kinds, noise, an error, a flag, a number as text.
const BINARY: &[u8] = include_bytes!("../../workbooks/binary.xlsb");

#[test]
fn a_workbook_in_binary_form() -> Anything<()> {
    let done = import(BINARY, &plan("Arvosana=Till;metric=csat;scale=1..5;comment=Kommentti")?)??;
    assert_eq!(counts(&done), [(2, 1), (3, 1), (4, 1), (5, 1)].into());
    assert_eq!((done.summary.comments, done.summary.rejections[0].text.as_str()), (2, "#DIV/0!"));
    Ok(())
}

#[test]
fn hidden_rows_are_read_and_said() -> Anything<()> {
    let all = rows(1, &[&["Score"], &["5"], &["4"], &["1"]]);
    let hidden = all.replace("<row r=\"4\">", "<row r=\"4\" hidden=\"1\">");
    let hidden = book(&[("Data", false, &hidden)])?;
    let done = import(&hidden, &plan("Score=Till;scale=1..5")?)??;
    assert_eq!(counts(&done).values().sum::<u64>(), 3);
    assert!(done.summary.warnings.contains(&Warning::HiddenRows { rows: 1 }));
    Ok(())
}

#[test]
fn a_merged_cell_stands_for_every_row_it_covers() -> Anything<()> {
    let all = rows(
        1,
        &[
            &["Round", "Score"],
            &["Spring", "5"],
            &["", "4"],
            &["", "4"],
            &["Autumn", "2"],
            &["", "1"],
        ],
    );
    let merged = r#"</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="A5:A6"/></mergeCells><x>"#;
    let mut all = parts(&[("Data", false, &all)], NO_TEXTS);
    for (name, text) in &mut all {
        if name.ends_with("sheet0.xml") {
            *text = text.replace("</sheetData>", &merged.replace("<x>", ""));
        }
    }
    let rounds = RoundRule::Column("Round".into());
    let plan = Plan { rounds, ..plan("Score=Till;scale=1..5")? };
    let done = import(&zipped(&all)?, &plan)??;
    assert_eq!((done.summary.taken, done.summary.rejected), (5, 0));
    assert_eq!(done.summary.rounds, ["Spring", "Autumn"]);
    assert!(done.summary.warnings.contains(&Warning::MergedCells { rows: 3 }));
    Ok(())
}

/// A sheet of `OpenDocument`.
fn ods(rows: &str) -> Anything<Vec<u8>> {
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Data">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet".to_owned();
    zipped(&[("mimetype".into(), kind), ("content.xml".into(), content)])
}

#[test]
fn hidden_rows_and_merged_cells_of_open_document() -> Anything<()> {
    let text = |text: &str, more: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let number = |number: u32| {
        format!(
            r#"<table:table-cell office:value-type="float" office:value="{number}"><text:p>{number}</text:p></table:table-cell>"#
        )
    };
    let covered = "<table:covered-table-cell/>";
    let row = |cells: [String; 2], more: &str| {
        format!("<table:table-row{more}>{}</table:table-row>", cells.concat())
    };
    let spanned = r#" table:number-rows-spanned="2""#;
    let hidden = r#" table:visibility="filter""#;
    let all = [
        row([text("Round", ""), text("Score", "")], ""),
        row([text("Spring", spanned), number(5)], ""),
        row([covered.to_owned(), number(4)], ""),
        row([text("Autumn", ""), number(1)], hidden),
    ];
    let rounds = RoundRule::Column("Round".into());
    let plan = Plan { rounds, ..plan("Score=Till;scale=1..5")? };
    let done = import(&ods(&all.concat())?, &plan)??;
    assert_eq!((done.summary.taken, done.summary.rejected), (3, 0));
    assert!(done.summary.warnings.contains(&Warning::MergedCells { rows: 1 }));
    assert!(done.summary.warnings.contains(&Warning::HiddenRows { rows: 1 }));
    Ok(())
}
