//! Wherever a file is cut into blocks, the same comes out; and rows are what the `csv` library says.

use crate::import::headings::table::Table;
use crate::import::rows::batch::{Batch, Broken, Why};
use crate::import::rows::blocks::Blocks;
use crate::import::rows::open::open;
use crate::import::rows::row::Row;
use crate::import::rows::workbook::Several;
use crate::import::taking::fill::fill;
use crate::import::{ImportError, Imported, Plan, Reading, RoundRule, unwatched};
use crate::journey::{Journey, Stage, StageId, StageKind};
use proptest::prelude::*;
use std::ops::ControlFlow;
use std::sync::Arc;

type Cells = Vec<String>;

/// The rows as the `csv` library reads them, without those that are blank; and whether a quotation
/// mark stays open, which this library does not tell: then the last row swallows the end.
fn expected(text: &str, delimiter: u8) -> (Vec<Cells>, bool) {
    const END: &str = "\u{1}";
    let text = format!("{text}\n{END}\n");
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter).has_headers(false).flexible(true);
    let read = builder.from_reader(text.as_bytes()).into_records().map_while(Result::ok);
    let mut rows: Vec<Cells> = read.map(|row| row.iter().map(str::to_owned).collect()).collect();
    let closed = rows.pop().is_some_and(|last| last == [END]);
    rows.retain(|row| row.iter().any(|cell| !cell.trim_ascii().is_empty()));
    (rows, !closed)
}

/// The rows in blocks of a size, with their numbers.
fn split(text: &[u8], delimiter: u8, size: usize) -> (Vec<(u64, Cells)>, Option<Broken>) {
    let mut blocks = Blocks::new(text, delimiter);
    let (mut rows, mut last) = (Vec::new(), 0);
    let mut batch = Batch { delimiter, ..Batch::default() };
    loop {
        blocks.next(&mut batch.text, size).expect("memory can be read");
        if batch.is_empty() {
            return (rows, None);
        }
        let cells = |row: &Row| row.cells().map(str::to_owned).collect();
        match batch.each(|row| rows.push((last + row.number(), cells(row)))) {
            Ok(count) => last += count,
            Err(broken) => return (rows, Some(Broken { row: last + broken.row, ..broken })),
        }
    }
}

#[test]
fn rows_are_numbered_as_in_a_spreadsheet() {
    for size in 1..20 {
        let (rows, broken) = split(b"a,b\r\n\r\n\n1,\"x\r\n\"\"y\"\r2\n,\n3,\"", b',', size);
        let rows: Vec<(u64, String)> =
            rows.into_iter().map(|(at, row)| (at, row.join("|"))).collect();
        let seen: Vec<(u64, &str)> = rows.iter().map(|(at, row)| (*at, row.as_str())).collect();
        assert_eq!(seen, [(1, "a|b"), (4, "1|x\r\n\"y"), (5, "2")], "{size}");
        assert_eq!(broken, Some(Broken { row: 7, why: Why::OpenQuote }));
    }
}

#[test]
fn what_is_no_text_is_found_in_its_row() {
    for size in 1..20 {
        for bad in
            [&b"a,b\nc\n\"d\ne\",\xE4f\ng"[..], b"a,b\nc\n\"d\n\xE4\ne\",f\ng", b"a\nb\nc\0\nd"]
        {
            let (rows, broken) = split(bad, b',', size);
            assert_eq!((rows.len(), broken.map(|one| one.row)), (2, Some(3)), "{size}");
        }
        let (rows, broken) = split(b"a\nb\n\xE4", b',', size);
        assert_eq!((rows.len(), broken.map(|one| one.row)), (2, Some(3)), "{size}");
    }
}

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(rounds: RoundRule) -> Plan {
    let maps = [
        "#2=A;stage=use;metric=nps;comment=#4",
        "#3=B;stage=use;scale=1..5;labels=hyvä:5,huono:1",
        "#4=C;stage=use;kind=comment",
    ];
    let maps = maps.iter().map(|spec| spec.parse().expect("a map")).collect();
    let (count_column, response_column) = (Some("#5".into()), Some("#4".into()));
    Plan { maps, rounds, count_column, response_column, ..Plan::default() }
}

fn read_in_blocks<T>(
    text: &str,
    reading: &Reading,
    block: usize,
    work: impl FnOnce(Table<'_>) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    open(text.as_bytes().into(), "d.csv", reading, block, Several::Refuse, work)
}

fn import(text: &str, plan: &Plan, block: usize) -> Result<Imported, ImportError> {
    let reading = Reading { delimiter: ",".parse().ok(), ..plan.reading.clone() };
    read_in_blocks(text, &reading, block, |table| {
        fill(table, "d.csv", plan, None, &journey(), &mut || 7, &mut unwatched)
    })
}

fn some_row() -> impl Strategy<Value = String> {
    let round = prop::sample::select(vec!["Ennen", "ennen ", "Jälkeen", "", "\"Jäl\"keen"]);
    let score = prop::sample::select(vec!["7", "10", "11", "", "n/a", "3.0", "2.5", "hyvä", " 4 "]);
    let text = prop::sample::select(vec!["", "a", "\"b, \"\"c\"\"\r\nd\"", "ä\"", "\"\""]);
    let people = prop::sample::select(vec!["1", "2", "1", "", "x"]);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r", "\n\n", ",\n", ",x\n"]);
    (round, score.clone(), score, text, people, end).prop_map(
        |(round, one, two, text, people, end)| format!("{round},{one},{two},{text},{people}{end}"),
    )
}

proptest! {
    #[test]
    fn rows_are_those_of_the_csv_library(
        text in "[a,;\"\n\r ä]{0,80}",
        delimiter in prop::sample::select(vec![b',', b';']),
        size in 1..60_usize,
    ) {
        let (rows, broken) = split(text.as_bytes(), delimiter, size);
        let (expected, open) = expected(&text, delimiter);
        let rows: Vec<Cells> = rows.into_iter().map(|(_, row)| row).collect();
        prop_assert_eq!(rows, expected);
        prop_assert_eq!(broken.map(|one| one.why), open.then_some(Why::OpenQuote));
    }

    #[test]
    fn it_makes_no_difference_where_a_file_is_cut(
        rows in prop::collection::vec(some_row(), 1..60),
        block in 1..300_usize,
        named in any::<bool>(),
    ) {
        let text = format!("round,a,b,c,n\n{}", rows.concat());
        let rounds = if named { RoundRule::Column("round".into()) } else { RoundRule::Named("R".into()) };
        let plan = plan(rounds);
        match (import(&text, &plan, 1 << 20), import(&text, &plan, block)) {
            (Ok(whole), Ok(cut)) => {
                prop_assert_eq!(whole.summary, cut.summary);
                prop_assert_eq!(whole.journey, cut.journey);
            }
            (whole, cut) => prop_assert_eq!(
                whole.err().map(|error| error.to_string()),
                cut.err().map(|error| error.to_string())
            ),
        }
    }
}

#[test]
fn too_much_is_noticed_across_blocks() {
    let many: String = (0..101).map(|at| format!("r{at},1,1,,1\n")).collect();
    let plan = plan(RoundRule::Column("round".into()));
    for block in [10, 1000, 100_000] {
        let done = import(&format!("round,a,b,c,n\n{many}"), &plan, block);
        assert!(matches!(done, Err(ImportError::ManyRounds { most: 100, .. })), "{block} {done:?}");
    }
    let comment = format!("r,1,1,{},1\n", "x".repeat(1_000_000));
    let long = format!("round,a,b,c,n\n{}", comment.repeat(20));
    for block in [10, 3_000_000] {
        // Both maps take the comment, so it is there twice.
        let done = import(&long, &plan, block);
        assert!(matches!(done, Err(ImportError::TooMany { row: 10, .. })), "{block}");
    }
}

#[test]
fn a_long_file_is_counted_on_all_cores_as_on_one() {
    let row = |at: u32| {
        let round = if at.is_multiple_of(3) { "Ennen" } else { "jälkeen" };
        format!("{round},{},{},\"a, \"\"{}\"\"\n\",1\n", at % 12, at % 7, at % 50)
    };
    let text = format!("round,a,b,c,n\n{}", (0..80_000).map(row).collect::<String>());
    let mut plan = plan(RoundRule::Column("round".into()));
    plan.maps.drain(..1);
    plan.maps.truncate(1);
    let whole = import(&text, &plan, 1 << 23).expect("it is taken");
    let cut = import(&text, &plan, 1 << 14).expect("it is taken");
    assert_eq!(whole.summary.rows, 80_000);
    assert_eq!(whole.summary, cut.summary);
    assert_eq!(whole.journey, cut.journey);
}

#[test]
fn whoever_watches_can_stop_it() {
    let text = format!("round,a,b,c,n\n{}", "r,1,1,,1\n".repeat(3000));
    let mut seen = Vec::new();
    let done = read_in_blocks(&text, &Reading::default(), 100, |table| {
        let plan = plan(RoundRule::Named("R".into()));
        fill(table, "d", &plan, None, &journey(), &mut || 7, &mut |progress| {
            seen.push(progress.rows);
            if progress.rows > 1500 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
    });
    assert!(matches!(done, Err(ImportError::Cancelled { .. })));
    assert!(seen.len() > 1 && seen.is_sorted());
    assert!(seen.last().is_some_and(|rows| (1501..2501).contains(rows)));
}
