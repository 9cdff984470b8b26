//! Tables of other shapes than rows below a header: merged in pages, in flat files, on their side; faces instead of
//! words, breaks inside cells, sums among what was broken off.

use polku::file::Secret;
use polku::import::{
    Absent, DateOrder, Foreign, Guess, ImportError, Imported, NotText, Plan, Reading, RoundRule,
    Warning, preview, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use std::collections::BTreeMap;
use std::sync::Arc;

type Counts = BTreeMap<i32, u64>;

const SCORE: &str = "Score=A;stage=use;metric=csat;scale=1..5";

fn plan(specs: &[&str]) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    let rounds = RoundRule::Named("Spring".into());
    Plan { maps, rounds, secret: Some(Secret::from_bytes([7; 16])), ..Plan::default() }
}

fn import(data: &str, plan: &Plan) -> Result<Imported, ImportError> {
    let stage = Stage::new(StageId::new("s0").expect("an id"), StageKind::FIVE[3], "Use");
    let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
    run(data.as_bytes(), "data.csv", plan, &journey, &mut || 7, &mut unwatched)
}

fn taken(data: &str, plan: &Plan) -> Imported {
    import(data, plan).unwrap_or_else(|error| panic!("{data}: {error}"))
}

/// The counts of the first question, by round.
fn by_round(done: &Imported) -> Vec<(String, Counts)> {
    let survey = done.journey.surveys().next().expect("a question");
    let counts = survey.answers().iter().map(|one| {
        let name = done.journey.round(&one.round).expect("a round").name.clone();
        let Tally::Counts(counts) = &one.tally else { panic!("counts") };
        (name, counts.clone())
    });
    counts.collect()
}

fn of(pairs: &[(i32, u64)]) -> Counts {
    pairs.iter().copied().collect()
}

fn warns(done: &Imported, is: impl Fn(&Warning) -> bool) -> bool {
    done.summary.warnings.iter().any(is)
}

#[test]
fn what_a_page_or_an_old_workbook_merges_stands_for_every_row_it_covers() {
    let page = "<table><tr><th>Round<th>Score</tr><tr><td rowspan='3'>Spring<td>5</tr><tr><td>4</tr>\
                <tr><td>3</tr><tr><td>Autumn<td>2</tr></table>";
    let cell = |attributes: &str, kind: &str, text: &str| {
        format!("<Cell {attributes}><Data ss:Type=\"{kind}\">{text}</Data></Cell>")
    };
    let rows = [
        cell("ss:MergeAcross=\"1\"", "String", "Round") + &cell("", "String", "Score"),
        cell("ss:MergeDown=\"2\" ss:MergeAcross=\"1\"", "String", "Spring")
            + &cell("", "Number", "5"),
        cell("ss:Index=\"3\"", "Number", "4"),
        cell("ss:Index=\"3\"", "Number", "3"),
        cell("", "String", "Autumn") + &cell("ss:Index=\"3\"", "Number", "2"),
    ];
    let rows: String = rows.iter().map(|cells| format!("<Row>{cells}</Row>")).collect();
    let book = format!(
        "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
         <Worksheet ss:Name=\"S\"><Table>{rows}</Table></Worksheet></Workbook>"
    );
    let plan = Plan { rounds: RoundRule::Column("Round".into()), ..plan(&[SCORE]) };
    for data in [page, &book] {
        let done = taken(data, &plan);
        let wanted = [
            ("Spring".to_owned(), of(&[(3, 1), (4, 1), (5, 1)])),
            ("Autumn".to_owned(), of(&[(2, 1)])),
        ];
        assert_eq!(by_round(&done), wanted, "{data}");
        assert!(warns(&done, |one| matches!(one, Warning::MergedCells { rows: 2 })), "{data}");
    }
}

#[test]
fn a_flat_open_document_is_read_without_the_tables_of_its_charts() {
    let cell = |value: &str| {
        format!("<table:table-cell office:value-type=\"float\" office:value=\"{value}\"/>")
    };
    let chart = "<draw:frame><draw:object><office:document><table:table table:name=\"local-table\">\
                 <table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>\
                 </table:table-row></table:table></office:document></draw:object></draw:frame>";
    let data = format!(
        "<?xml version=\"1.0\"?><office:document><office:body><office:spreadsheet>\
         <table:table table:name=\"S\"><table:shapes>{chart}</table:shapes><table:table-row>\
         <table:table-cell office:value-type=\"string\"><text:p>Score</text:p></table:table-cell>\
         </table:table-row><table:table-row>{}{chart}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\">{}</table:table-row>\
         </table:table></office:spreadsheet></office:body></office:document>",
        cell("5"),
        cell("4"),
    );
    let done = taken(&data, &plan(&[SCORE]));
    assert_eq!(by_round(&done), [("Spring".to_owned(), of(&[(4, 2), (5, 1)]))]);
}

#[test]
fn faces_and_thumbs_have_their_usual_worth() {
    let suggested = |cells: &[&str]| {
        let data = format!("Id,How was it?\n{}", numbered(cells));
        let seen = preview(data.as_bytes(), "data.csv", &Reading::default()).expect("read");
        match &seen.columns[1].guess {
            Guess::Score(found) => {
                let worth: Vec<Option<i32>> = found.worth.iter().map(|(_, one)| *one).collect();
                (worth, found.scales.first().copied())
            }
            other => panic!("{other:?}"),
        }
    };
    let some = |all: &[i32]| all.iter().copied().map(Some).collect::<Vec<_>>();
    let five = suggested(&["😀", "🙂", "😐", "🙁", "😡", "😀"]);
    assert_eq!(five, (some(&[5, 4, 3, 2, 1]), Some((1, 5))));
    assert_eq!(suggested(&["🙂", "😐", "☹️", "🙂"]), (some(&[3, 2, 1]), Some((1, 3))));
    assert_eq!(suggested(&["👍", "👎", "👍🏽"]), (some(&[2, 1, 2]), Some((1, 2))));
    // Without a number the command line says what they usually are.
    let refused = import(&format!("Id,Score\n{}", numbered(&["😀", "😐", "😡"])), &plan(&[SCORE]));
    let said = polku::wording::Say::say(
        &refused.expect_err("no numbers"),
        polku::i18n::Words::of(polku::i18n::Language::En),
    );
    assert!(said.contains("labels=😀:3,😐:2,😡:1"), "{said}");
    let beside =
        taken(&format!("Id,Score\n{}", numbered(&["5 😀", "😐 3", "4⭐"])), &plan(&[SCORE]));
    assert_eq!(by_round(&beside)[0].1, of(&[(3, 1), (4, 1), (5, 1)]));
}

/// The cells, each behind the number of its row.
fn numbered(cells: &[&str]) -> String {
    cells.iter().enumerate().map(|(at, cell)| format!("{at},{cell}\n")).collect()
}

#[test]
fn a_table_on_its_side_is_named() {
    let data =
        "Kysymys;Vastaaja 1;Vastaaja 2;Vastaaja 3\nKuinka helppoa?;5;4;3\nKuinka nopeaa?;2;4;3\n";
    let done = taken(data, &plan(&["Vastaaja 1=A;stage=use;metric=csat;scale=1..5"]));
    assert_eq!(done.summary.warnings.first(), Some(&Warning::Sideways));
    let refused = import(data, &plan(&["Kuinka nopeaa?=A;stage=use;metric=csat;scale=1..5"]));
    let Err(ImportError::NoColumn { hint, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(hint, Some(Absent::Sideways(3)));
}

#[test]
fn a_break_inside_a_cell_of_an_old_mac_makes_no_row() {
    let data = "Id,Score,Comment\r1,5,one\ntwo\r2,4,ok\r3,3,slow\r";
    let done = taken(data, &plan(&[SCORE, "Comment=A;kind=comment"]));
    assert_eq!((done.summary.rows, done.summary.missing, done.summary.comments), (3, 0, 3));
    let first = done.journey.comments().next().map(|one| one.text.clone());
    assert_eq!(first.as_deref(), Some("one two"));
}

#[test]
fn a_sum_that_nobody_sent_is_a_sum_and_no_answer_that_was_broken_off() {
    let rows =
        "1;2026-03-01 10:00;5\n2;2026-03-02 11:00;4\n3;2026-03-02 12:00;3\n4;2026-03-02 13:00;5\n";
    let outcome = |last: &str| {
        let done = taken(&format!("No;Submitted at;Score\n{rows}{last}\n"), &plan(&[SCORE]));
        let is_sum = warns(&done, |one| matches!(one, Warning::Totals { count: 1, .. }));
        (done.summary.taken, done.summary.partial_rows, is_sum)
    };
    for sum in ["Keskiarvo;;4", ";;4,25", ";;17", "Yhteensä;;17"] {
        assert_eq!(outcome(sum), (4, 0, true), "{sum}");
    }
    assert_eq!(outcome(";;4"), (4, 1, false), "it may be an answer that was broken off");
    assert_eq!(outcome("5;;2"), (4, 1, false));
}

#[test]
fn days_in_two_orders_are_no_day_of_the_answers() {
    let data = "Day;Score\n11.2.2026;5\n11/13/2026;4\n12.2.2026;3\n";
    let of_days = Plan { date_column: Some("Day".into()), ..plan(&[SCORE]) };
    let done = taken(data, &of_days);
    assert!(warns(&done, |one| matches!(one, Warning::MixedDates { .. })));
    let day = |done: &Imported| done.journey.surveys().next().and_then(|one| one.answers()[0].date);
    assert_eq!(day(&done), None);
    let said = Plan { date_order: Some(DateOrder::DayFirst), ..of_days };
    let done = taken(&data.replace("11/13", "13/11"), &said);
    assert_eq!(day(&done).map(|day| day.to_string()), Some("2026-11-13".into()));
    assert!(!warns(&done, |one| matches!(one, Warning::MixedDates { .. })));
}

#[test]
fn the_last_part_of_a_path_names_its_column() {
    let data = "[{\"id\": 1, \"data\": {\"Score\": 5}}, {\"id\": 2, \"data\": {\"Score\": 2}}]";
    assert_eq!(by_round(&taken(data, &plan(&[SCORE])))[0].1, of(&[(2, 1), (5, 1)]));
}

#[test]
fn old_exchange_formats_are_named_and_headings_like_theirs_are_not() {
    for data in
        ["ID;PCALCOOO32\r\nC;X1;Y1;K\"Score\"\r\n", "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n"]
    {
        let refused = import(data, &plan(&[SCORE]));
        let Err(ImportError::NotText { reason, .. }) = refused else { panic!("{refused:?}") };
        assert_eq!(reason, NotText::Foreign(Foreign::Exchange));
    }
    let done = taken("ID;Palaute;Score\n1;hyvä;5\n2;C;4\n", &plan(&[SCORE]));
    assert_eq!(by_round(&done)[0].1, of(&[(4, 1), (5, 1)]));
    let done = taken("TABLE;Score\n1;5\n2;4\n", &plan(&[SCORE]));
    assert_eq!(done.summary.taken, 2);
}

#[test]
fn files_of_other_programs_are_named() {
    let kind = |data: &[u8]| {
        let journey = Journey::default();
        match run(data, "data", &plan(&[SCORE]), &journey, &mut || 7, &mut unwatched) {
            Err(ImportError::NotText { reason: NotText::Foreign(kind), .. }) => kind,
            other => panic!("{data:?}: {other:?}"),
        }
    };
    let dbase =
        [&[3, 126, 11, 28, 2, 0, 0, 0, 65, 0, 13, 0][..], &[0; 20], b"SCORE\0\r 5\x1a"].concat();
    for (data, found) in [
        (&dbase[..], Foreign::Database),
        (b"\0\x01\0\0Standard Jet DB\0\0", Foreign::Database),
        (b"-- MySQL dump 10.13\n--\nCREATE TABLE a (score int);", Foreign::Database),
        (b"INSERT INTO a (id, score) VALUES (1,5),(2,4);\n", Foreign::Database),
        (b"ASCII SPSS PORT FILE                    ASCII SPSS PORT FILE", Foreign::Spss),
        (b"\x73\x01\x01\0\0\0", Foreign::Statistics),
        (b"From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n<html>", Foreign::RichText),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", Foreign::RichText),
        (b"<svg xmlns=\"x\"><text>5</text></svg>", Foreign::Picture),
        (b"(\n  format: 2,\n  journey: (title: \"x\"))", Foreign::Journey),
    ] {
        assert_eq!(kind(data), found, "{}", String::from_utf8_lossy(data));
    }
    for data in [
        "From:;Score\nAnna;5\nBo;4\n",
        "Date:,To:,Score\n1,2,5\n3,4,4\n",
        "create;Score\na;5\nb;4\n",
    ] {
        assert_eq!(taken(data, &plan(&[SCORE])).summary.taken, 2, "{data}");
    }
}

#[test]
fn a_long_table_of_few_different_rows_that_was_pasted_twice_is_noticed() {
    let mut dice = 7_u64;
    let mut row = || {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("{};{}\n", dice >> 33 & 3, b"ABC"[(dice >> 40) as usize % 3] as char)
    };
    let rows: String = (0..100_000).map(|_| row()).collect();
    let more: String = (0..500).map(|_| row()).collect();
    let spec = "Score=A;stage=use;metric=rating;scale=0..3";
    let again = |data: &str| {
        let done = taken(data, &plan(&[spec]));
        done.summary.warnings.iter().find_map(|one| match one {
            Warning::RowsAgain { first, again, .. } => Some(again - first),
            _ => None,
        })
    };
    assert_eq!(again(&format!("Score;Place\n{rows}{rows}{more}")), Some(100_000));
    assert_eq!(again(&format!("Score;Place\n{rows}")), None);
}

#[test]
fn a_page_of_a_spreadsheet_on_the_web_has_letters_above_its_header() {
    let page = "<table><thead><tr><th></th><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td>Score</td>\
                <td>Why</td></tr><tr><th></th><td></td><td></td></tr><tr><th>2</th><td>5</td><td>ok</td></tr>\
                <tr><th>3</th><td>4</td><td></td></tr></tbody></table>";
    let done = taken(page, &plan(&[SCORE, "Why=A;kind=comment"]));
    assert_eq!((by_round(&done)[0].1.clone(), done.summary.comments), (of(&[(4, 1), (5, 1)]), 1));
    assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    let copied = taken(",A,B\n1,Id,Score\n2,x,5\n3,y,4\n", &plan(&[SCORE]));
    assert_eq!(by_round(&copied)[0].1, of(&[(4, 1), (5, 1)]));
    let called = taken("A,B\n5,4\n3,4\n", &plan(&["A=V;stage=use;metric=csat;scale=1..5"]));
    assert_eq!(called.summary.taken, 2, "columns may be called so");
}

#[test]
fn of_several_tables_of_a_page_none_is_taken_without_a_word() {
    let table = |heading: &str, rows: &[&str]| {
        let rows = rows.iter().map(|row| format!("<tr><td>x</td><td>{row}</td></tr>"));
        format!("<table><tr><th>Id</th><th>{heading}</th></tr>{}</table>", rows.collect::<String>())
    };
    let menu = "<table><tr><td>Home</td></tr><tr><td>Shop</td></tr><tr><td>Help</td></tr><tr><td>Us</td></tr></table>";
    let answers = table("Score", &["5", "4"]);
    let done = taken(&format!("{menu}{answers}"), &plan(&[SCORE]));
    assert_eq!(by_round(&done)[0].1, of(&[(4, 1), (5, 1)]));
    let both = format!("{answers}{}", table("Sum", &["9", "9"]));
    let refused = import(&both, &plan(&[SCORE]));
    assert!(matches!(refused, Err(ImportError::Workbook { .. })), "{refused:?}");
    let reading = Reading { sheet: Some("HTML 1".into()), ..Reading::default() };
    let done = taken(&both, &Plan { reading, ..plan(&[SCORE]) });
    assert_eq!(by_round(&done)[0].1, of(&[(4, 1), (5, 1)]));
}

#[test]
fn rows_in_json_are_a_table() {
    let done = taken("[[\"Id\", \"Score\"], [1, 5], [2, null], [3, \"4\"]]", &plan(&[SCORE]));
    assert_eq!(by_round(&done)[0].1, of(&[(4, 1), (5, 1)]));
}

#[test]
fn headings_tell_row_numbers_grids_and_consents_from_ratings() {
    let data = "lfd. Nr.;Kassa [Hinta];Arvosana (4-10);Vad kan vi göra bättre?;Saako sinuun ottaa yhteyttä?;Priority\n\
                1;5;9;Kortare kö;Kyllä;low\n2;4;8;;Ei;high\n3;3;10;Kortare kö;Ei;low\n4;5;7;;Kyllä;high\n";
    let data = data.replace("Kassa [Hinta]", "Kassan palvelu [Hinta]");
    let seen = preview(data.as_bytes(), "data.csv", &Reading::default()).expect("read");
    let score = |at: usize| match &seen.columns[at].guess {
        Guess::Score(found) => found.scales.first().copied(),
        _ => None,
    };
    let scores: Vec<_> = (0..seen.columns.len()).map(score).collect();
    assert_eq!(scores, [None, Some((1, 5)), Some((4, 10)), None, None, None]);
    assert_eq!(seen.columns[3].guess, Guess::Comment);
}
