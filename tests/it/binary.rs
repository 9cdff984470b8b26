//! Workbooks in Excel's binary form, made here record by record.

use polku::import::{ImportError, Imported, Input, Plan, RoundRule, Warning, run, unwatched};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A record: its kind and length in seven bits a byte, then what it holds.
fn record(kind: u16, held: &[u8]) -> Vec<u8> {
    let seven = |number: usize, bytes: usize| -> Vec<u8> {
        let mut all: Vec<u8> = (0..bytes).map(|at| (number >> (7 * at)) as u8 | 0x80).collect();
        if let Some(last) = all.last_mut() {
            *last &= 0x7F;
        }
        all
    };
    let kind = usize::from(kind);
    [seven(kind, if kind < 128 { 1 } else { 2 }), seven(held.len(), 2), held.to_vec()].concat()
}

fn text(text: &str) -> Vec<u8> {
    let letters: Vec<u16> = text.encode_utf16().collect();
    let mut all = (letters.len() as u32).to_le_bytes().to_vec();
    all.extend(letters.iter().flat_map(|letter| letter.to_le_bytes()));
    all
}

fn numbers(all: &[u32]) -> Vec<u8> {
    all.iter().flat_map(|one| one.to_le_bytes()).collect()
}

enum Is<'a> {
    Text(&'a str),
    /// A number, and its style.
    Number(f64, u32),
    /// An error, by its code.
    Fault(u8),
    /// A formula that gives an error.
    BadFormula(u8),
}

fn row(number: u32, hidden: bool, cells: &[(u32, Is<'_>)]) -> Vec<u8> {
    let mut head = numbers(&[number, 0]);
    head.extend([0x2C, 1, 0, if hidden { 0x10 } else { 0 }, 0, 0, 0, 0, 0]);
    let mut all = record(0, &head);
    for (column, cell) in cells {
        all.extend(match cell {
            Is::Text(said) => record(6, &[numbers(&[*column, 0]), text(said)].concat()),
            Is::BadFormula(code) => {
                record(11, &[numbers(&[*column, 0]), vec![*code], vec![0; 10]].concat())
            }
            Is::Fault(code) => record(3, &[numbers(&[*column, 0]), vec![*code]].concat()),
            Is::Number(number, style) => {
                record(5, &[numbers(&[*column, *style]), number.to_le_bytes().to_vec()].concat())
            }
        });
    }
    all
}

/// A workbook of one sheet with some rows and merged ranges; style 1 shows per cent.
fn workbook(rows: &[Vec<u8>], merged: &[[u32; 4]]) -> Result<Vec<u8>, zip::result::ZipError> {
    let style = |format: u16| record(47, &[&[0, 0][..], &format.to_le_bytes(), &[0; 12]].concat());
    let styles = [
        record(615, &numbers(&[1])),
        record(44, &[&170_u16.to_le_bytes()[..], &text("0.0\\ %")].concat()),
        record(616, &[]),
        record(617, &numbers(&[2])),
        style(0),
        style(170),
        record(618, &[]),
    ];
    let ranges: Vec<u8> = merged.iter().flat_map(|one| record(176, &numbers(one))).collect();
    let sheet = [
        record(129, &[]),
        record(148, &numbers(&[0, 9, 0, 9])),
        record(145, &[]),
        rows.concat(),
        record(146, &[]),
        record(177, &numbers(&[merged.len() as u32])),
        ranges,
        record(178, &[]),
        record(130, &[]),
    ];
    let bundle = [numbers(&[0, 1]), text("rId1"), text("Vastaukset")].concat();
    let book = [record(131, &[]), record(143, &[]), record(156, &bundle), record(144, &[])];
    let links = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("xl/_rels/workbook.bin.rels", links.as_bytes().to_vec()),
        ("xl/workbook.bin", [book.concat(), record(132, &[])].concat()),
        ("xl/styles.bin", styles.concat()),
        ("xl/worksheets/sheet1.bin", sheet.concat()),
    ] {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn import(bytes: &[u8], spec: &str, rounds: RoundRule) -> Result<Imported, ImportError> {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
    let plan = Plan { maps: vec![spec.parse().expect(spec)], rounds, ..Plan::default() };
    let input = Input::Whole(Box::new(Cursor::new(bytes.to_vec())));
    run(input, "data.xlsb", &plan, &journey, &mut || 7, &mut unwatched)
}

fn counts(done: &Imported) -> BTreeMap<String, BTreeMap<i32, u64>> {
    let survey = done.journey.surveys().next().expect("a question");
    let of = |round: &polku::journey::Round| match &survey.answers_of(&round.id)?.tally {
        Tally::Counts(counts) => Some((round.name.clone(), counts.clone())),
        _ => None,
    };
    done.journey.rounds.iter().filter_map(of).collect()
}

#[test]
fn percentages_merged_cells_and_hidden_rows_of_a_binary_workbook() -> Outcome {
    let rows = [
        row(0, false, &[(0, Is::Text("Kierros")), (1, Is::Text("Osuus")), (2, Is::Text("Arvio"))]),
        row(1, false, &[(0, Is::Text("Kevät")), (1, Is::Number(0.85, 1)), (2, Is::Number(5.0, 0))]),
        row(2, true, &[(1, Is::Number(0.9, 1)), (2, Is::Number(4.0, 0))]),
        row(3, false, &[(0, Is::Text("Syksy")), (1, Is::Number(1.0, 1)), (2, Is::Number(2.0, 0))]),
    ];
    let book = workbook(&rows, &[[1, 2, 0, 0]])?;
    let done = import(&book, "Arvio=A;stage=use;scale=1..5", RoundRule::Column("Kierros".into()))?;
    let wanted = [("Kevät", vec![(4, 1), (5, 1)]), ("Syksy", vec![(2, 1)])];
    let wanted: BTreeMap<String, BTreeMap<i32, u64>> = wanted
        .into_iter()
        .map(|(name, counts)| (name.to_owned(), counts.into_iter().collect()))
        .collect();
    assert_eq!(counts(&done), wanted);
    assert!(done.summary.warnings.contains(&Warning::HiddenRows { rows: 1 }));
    assert!(done.summary.warnings.contains(&Warning::MergedCells { rows: 1 }));
    let shares = import(&book, "Osuus=A;stage=use;scale=0..100", RoundRule::Named("R".into()))?;
    assert_eq!(counts(&shares)["R"], [(85, 1), (90, 1), (100, 1)].into());
    Ok(())
}

#[test]
fn an_error_of_a_newer_program_costs_its_cell_and_not_the_workbook() -> Outcome {
    let rows = [
        row(0, false, &[(0, Is::Text("Nimi")), (1, Is::Text("Arvio"))]),
        row(1, false, &[(0, Is::Text("a")), (1, Is::Number(5.0, 0))]),
        row(2, false, &[(0, Is::Fault(0x2A)), (1, Is::Fault(0x2C))]),
        row(3, false, &[(0, Is::Text("c")), (1, Is::Number(4.0, 0))]),
        row(4, false, &[(0, Is::Text("d")), (1, Is::BadFormula(0x07))]),
    ];
    let named = RoundRule::Named("R".into());
    let done = import(&workbook(&rows, &[])?, "Arvio=A;stage=use;scale=1..5", named)?;
    assert_eq!(counts(&done)["R"], [(4, 1), (5, 1)].into());
    let refused: Vec<(u64, &str)> =
        done.summary.rejections.iter().map(|one| (one.row, one.reason.kind())).collect();
    assert_eq!(refused, [(3, "spreadsheet_error")]);
    assert_eq!((done.summary.rejected, done.summary.missing), (2, 0));
    Ok(())
}
