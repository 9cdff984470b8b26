//! Survey data into a journey, through the library's public face.

use crate::common::{counts, said};
use polku::import::{
    BadWorkbook, ColumnMap, Encoding, Holds, ImportError, Imported, Input, Mapping, NotText, Plan,
    Reading, Repeat, RoundRule, Scores, SpecReason, read, run, unwatched,
};
use polku::journey::{
    Better, Evidence, Journey, Metric, Stage, StageId, StageKind, Touchpoint, TouchpointId,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Five stages, and a till in the shop.
fn journey() -> Result<Journey, Box<dyn std::error::Error>> {
    let names = ["See", "Weigh", "Buy", "Use it", "Tell"];
    let mut stages = Vec::new();
    for (at, (kind, name)) in StageKind::FIVE.into_iter().zip(names).enumerate() {
        stages.push(Arc::new(Stage::new(StageId::new(&format!("s{at}"))?, kind, name)));
    }
    let till = Touchpoint::new(TouchpointId::new("till")?, "Till");
    if let Some(stage) = stages.get_mut(2) {
        Arc::make_mut(stage).touchpoints.push(Arc::new(till));
    }
    Ok(Journey { title: "Shop".into(), stages, ..Journey::default() })
}

fn plan(specs: &[&str]) -> Result<Plan, Box<dyn std::error::Error>> {
    let maps = specs.iter().map(|spec| spec.parse()).collect::<Result<_, _>>()?;
    Ok(Plan { maps, rounds: RoundRule::Named("Spring".into()), ..Plan::default() })
}

fn import(data: &[u8], plan: &Plan, into: &Journey) -> Result<Imported, ImportError> {
    // Always the same bits: ids have to come out different nevertheless.
    run(data, "data.csv", plan, into, &mut || 7, &mut unwatched)
}

#[test]
fn counts_answers_and_makes_what_is_missing() -> Outcome {
    let data = b"id,Q1,Q2\n1,5,9\n2,4,\n3,5,10\n4,6,x\n";
    let plan = plan(&["Q1=till;metric=csat;scale=1..5", "Q2=Friends;metric=nps;stage=advocacy"])?;
    let before = journey()?;
    let done = import(data, &plan, &before)?;
    assert_eq!(before, journey()?);
    let summary = &done.summary;
    assert_eq!((summary.rows, summary.taken, summary.missing, summary.rejected), (4, 5, 1, 2));
    assert_eq!(summary.touchpoints_made, ["Friends"]);
    assert_eq!(summary.rounds_made, ["Spring"]);
    let first = &summary.rejections[0];
    assert_eq!((first.row, first.column.as_str(), first.text.as_str()), (5, "Q1", "6"));
    assert_eq!(counts(&done.journey, "Till", "Spring"), BTreeMap::from([(4, 1), (5, 2)]));
    assert_eq!(counts(&done.journey, "Friends", "Spring"), BTreeMap::from([(9, 1), (10, 1)]));
    assert_eq!(done.journey.stages[4].touchpoints[0].name, "Friends");
    let json = serde_json::to_string(summary)?;
    assert!(json.contains("\"taken\":5") && json.contains("\"delimiter\":\"comma\""), "{json}");
    Ok(())
}

#[test]
fn the_same_data_comes_in_once() -> Outcome {
    let mut plan = plan(&["Q=Till;metric=csat;scale=1..5;comment=C"])?;
    let data = b"Q,C\n5,good\n4,good\n";
    let once = import(data, &plan, &journey()?)?.journey;
    // Other encoding and delimiter, same data.
    let saved_again = b"\xEF\xBB\xBF\"Q\";\"C\"\r\n\"5\";\"good\"\r\n\"4\";\"good\"\r\n";
    for data in [data.as_slice(), saved_again] {
        let again = import(data, &plan, &once);
        assert!(matches!(again, Err(ImportError::Again { .. })), "{again:?}");
    }
    let grown = b"Q,C\n5,good\n4,good\n1,bad\n";
    assert!(matches!(import(grown, &plan, &once), Err(ImportError::SameName { .. })));
    plan.repeat = Repeat::Replace;
    let replaced = import(grown, &plan, &once)?;
    assert_eq!(counts(&replaced.journey, "Till", "Spring"), [(1, 1), (4, 1), (5, 1)].into());
    assert_eq!((replaced.summary.comments, replaced.summary.comments_known), (1, 2));
    plan.repeat = Repeat::Again;
    let twice = import(data, &plan, &once)?;
    assert_eq!(counts(&twice.journey, "Till", "Spring"), [(4, 2), (5, 2)].into());
    assert_eq!(twice.summary.comments, 2);
    plan.repeat = Repeat::Refuse;
    plan.rounds = RoundRule::Named("Autumn".into());
    let autumn = import(data, &plan, &once)?.journey;
    let (_, till) = autumn.touchpoints().next().ok_or("no touchpoint")?;
    assert_eq!(till.surveys.len(), 1);
    assert_eq!(till.surveys[0].answers().len(), 2);
    Ok(())
}

#[test]
fn guesses_and_answers_are_never_mixed() -> Outcome {
    let votes = import(b"Q\n3\n", &plan(&["Q=Till;scale=1..5;evidence=assumed"])?, &journey()?)?;
    let (_, till) = votes.journey.touchpoints().next().ok_or("no touchpoint")?;
    assert_eq!(till.surveys[0].answers()[0].evidence, Evidence::Assumed);
    let plan = plan(&["Q=Till"])?;
    let answers = run(&b"Q\n5\n"[..], "b.csv", &plan, &votes.journey, &mut || 1, &mut unwatched);
    assert!(matches!(answers, Err(ImportError::CannotAdd { .. })), "{answers:?}");
    Ok(())
}

#[test]
fn words_counts_and_comments() -> Outcome {
    let data = "Vastaus;Määrä;Sana\nHyvä;3;\"kiva;\r\npaikka\"\nhuono;2;'=ei\nEn tiedä;4;\nEhkä;1;\n5;1;\nhuono;-1;\n";
    let mut plan =
        plan(&["Vastaus=Till;labels=Hyvä:5,Huono:1,En tiedä:;comment=Sana;theme=Hinta"])?;
    plan.count_column = Some("määrä".into());
    let done = import(data.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(1, 2), (5, 4)].into());
    let summary = &done.summary;
    assert_eq!((summary.taken, summary.missing), (6, 4));
    assert_eq!((summary.rejected, summary.rows_rejected), (2, 1));
    let (_, till) = done.journey.touchpoints().next().ok_or("no touchpoint")?;
    let said: Vec<_> = till.feedback.iter().map(|one| (one.text.as_str(), one.score)).collect();
    assert_eq!(said, [("kiva;\r\npaikka", Some(5)), ("=ei", Some(1))]);
    assert_eq!(till.feedback[0].themes, ["Hinta"]);
    assert_ne!(till.feedback[0].id, till.feedback[1].id);
    Ok(())
}

#[test]
fn rounds_by_column_and_by_date() -> Outcome {
    let mut plan = plan(&["Q=Till;metric=nps"])?;
    plan.rounds = RoundRule::Column("Year".into());
    let years = import(b"Year,Q\n2026,9\n2025,8\n,7\n2026,3\n", &plan, &journey()?)?;
    assert_eq!(years.summary.rounds, ["2025", "2026"]);
    assert_eq!(years.summary.rows_rejected, 1);
    assert_eq!(counts(&years.journey, "Till", "2026"), [(3, 1), (9, 1)].into());
    let date = jiff_date("2026-07-01")?;
    plan.rounds = RoundRule::Split { column: "d".into(), date, names: None };
    let data = b"d;Q\n30.6.2026 klo 9.00;1\n1.7.2026;2\n31.12.2025;3\nsoon;4\n";
    let split = import(data, &plan, &journey()?)?;
    assert_eq!(split.summary.rounds, ["Before 2026-07-01", "From 2026-07-01"]);
    assert_eq!(counts(&split.journey, "Till", "Before 2026-07-01"), [(1, 1), (3, 1)].into());
    assert_eq!(split.summary.rejections[0].column, "d");
    let unclear = import(b"d,Q\n3/4/2026,1\n", &plan, &journey()?);
    assert!(matches!(unclear, Err(ImportError::DateOrder { .. })), "{unclear:?}");
    Ok(())
}

fn jiff_date(text: &str) -> Result<polku::journey::Date, Box<dyn std::error::Error>> {
    Ok(text.parse()?)
}

#[test]
fn bad_data_is_refused_with_a_reason() -> Outcome {
    let plan = plan(&["Q=Till;scale=1..5"])?;
    let error = |data: &[u8]| -> Result<ImportError, Box<dyn std::error::Error>> {
        import(data, &plan, &journey()?).err().ok_or_else(|| "it was taken".into())
    };
    assert!(matches!(error(b"")?, ImportError::Empty { .. }));
    assert!(matches!(error(b"\n\n , \n")?, ImportError::Empty { .. }));
    assert!(matches!(error(b"Q\n")?, ImportError::NoRows { .. }));
    assert!(matches!(error(b"Q\n9\n")?, ImportError::NothingTaken { rejected: 1, .. }));
    assert!(matches!(error(b"Q,Q\n1,2\n")?, ImportError::ColumnTwice { .. }));
    assert!(matches!(error(b"A,C\n1,\"x\n2,y\n")?, ImportError::NoColumn { .. }));
    assert!(matches!(error(b"Q,C\n1,\"x\n2,y\n")?, ImportError::OpenQuote { row: 2, .. }));
    assert!(matches!(error(b"Q\n1\0\n")?, ImportError::NotText { .. }));
    let workbook = error(b"PK\x03\x04....")?;
    assert!(matches!(workbook, ImportError::Workbook { reason: BadWorkbook::Damaged(_), .. }));
    let old = error(b"\xD0\xCF\x11\xE0....")?;
    assert!(matches!(old, ImportError::Workbook { reason: BadWorkbook::Old, .. }));
    let message = said(&error(b"Question,R\n1,2\n")?);
    assert!(message.starts_with("There is no column “Q”"), "{message}");
    Ok(())
}

#[test]
fn a_row_without_end_stops_the_reading() -> Outcome {
    let data = std::io::Read::chain(&b"Q,C\n1,\""[..], std::io::repeat(b'x'));
    let plan = plan(&["Q=Till;scale=1..5"])?;
    let endless = run(Input::stream(data), "d", &plan, &journey()?, &mut || 1, &mut unwatched);
    assert!(
        matches!(endless, Err(ImportError::NotText { reason: NotText::EndlessRow, .. })),
        "{endless:?}"
    );
    Ok(())
}

#[test]
fn the_first_letter_beyond_ascii_decides_however_late() -> Outcome {
    let mut data = b"Q,C\n".to_vec();
    for _ in 0..40_000 {
        data.extend_from_slice(b"5,fine\n");
    }
    data.extend_from_slice(b"1,h\xE4n s\xF6i\n");
    let done = import(&data, &plan(&["Q=Till;scale=1..5", "C=Till;kind=comment"])?, &journey()?)?;
    assert_eq!(done.summary.encoding, Some("windows-1252"));
    let (_, till) = done.journey.touchpoints().next().ok_or("no touchpoint")?;
    assert_eq!(till.feedback.last().map(|one| one.text.as_str()), Some("hän söi"));
    Ok(())
}

#[test]
fn spec_errors_say_what_is_wrong() {
    let reason = |spec: &str| spec.parse::<ColumnMap>().err().map(|error| error.reason);
    assert_eq!(reason("Q1"), Some(SpecReason::Shape));
    assert_eq!(reason("=Till"), Some(SpecReason::Shape));
    assert_eq!(reason("\"Q=Till"), Some(SpecReason::Quote));
    assert_eq!(reason("Q=T;metric"), Some(SpecReason::NoValue("metric".into())));
    assert_eq!(reason("Q=T;metric=nps;metric=nps"), Some(SpecReason::Twice("metric".into())));
    assert!(matches!(reason("Q=T;scale=5..1"), Some(SpecReason::Scale(_))));
    assert!(matches!(reason("Q=T;scale=5"), Some(SpecReason::Value { .. })));
    assert!(matches!(reason("Q=T;labels=a"), Some(SpecReason::Value { .. })));
    assert!(matches!(reason("Q=T;metrik=nps"), Some(SpecReason::Key { .. })));
    assert!(matches!(reason("Q=T;kind=comment;scale=1..5"), Some(SpecReason::NoMeaning { .. })));
    assert_eq!(reason("Q=T;theme=Price"), Some(SpecReason::NoComment));
    assert_eq!(reason("\"How; was = it?\"=T;scale=-2..2"), None);
}

fn some_text() -> impl Strategy<Value = String> {
    "[a-zäö#;=,:\"' .0-9]{0,8}[a-zäö\"=;]".prop_map(|text| text.trim().to_owned())
}

fn some_map() -> impl Strategy<Value = ColumnMap> {
    let scores = (
        prop::option::of(prop::sample::select(Metric::ALL.to_vec())),
        prop::option::of((-5..5_i32, 6..20_i32)),
        prop::option::of(prop::sample::select(vec![Better::Higher, Better::Lower])),
        prop::collection::btree_map(some_text(), prop::option::of(-9..9_i32), 0..4),
        prop::option::of(some_text()),
        prop::sample::select(Evidence::ALL.to_vec()),
        prop::option::of(some_text()),
    );
    let scores = scores.prop_map(|(metric, scale, better, labels, comment, evidence, question)| {
        let labels = labels.into_iter().collect();
        let (population, invited) = (None, None);
        let counts = comment.is_none() && evidence == Evidence::Measured;
        let asked = Scores {
            metric,
            scale,
            better,
            labels,
            comment,
            evidence,
            question,
            ..Scores::default()
        };
        Scores { population, invited, counts, ..asked }
    });
    let holds = prop_oneof![scores.prop_map(Holds::Scores), Just(Holds::Comments)];
    let themes = prop::collection::btree_set(some_text(), 0..3);
    let maybe = || prop::option::of(some_text());
    (some_text(), some_text(), (maybe(), maybe()), themes, holds).prop_map(
        |(column, touchpoint, (stage, round), themes, holds)| {
            let sorts = match &holds {
                Holds::Scores(scores) => scores.comment.is_some(),
                Holds::Comments | Holds::Kpi(_) => true,
            };
            let themes = if sorts { themes.into_iter().collect() } else { Vec::new() };
            ColumnMap { column, touchpoint, stage, round, themes, holds }
        },
    )
}

/// A cell of words, signs and line ends that every encoding below has.
fn some_cell() -> impl Strategy<Value = String> {
    "[a-zåäöé0-9 ,;|\t\"'\n-]{0,12}"
}

fn encoded(text: &str, encoding: Encoding, mark: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let wide: Option<fn(u16) -> [u8; 2]> = match encoding.name() {
        "UTF-16LE" => Some(u16::to_le_bytes),
        "UTF-16BE" => Some(u16::to_be_bytes),
        _ => None,
    };
    let text = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    match (wide, encoding.name()) {
        (Some(pair), _) => text.encode_utf16().for_each(|unit| bytes.extend(pair(unit))),
        (None, "UTF-8") => bytes.extend(text.bytes()),
        // Every character used here has the same number in Latin-1.
        _ => bytes.extend(text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))),
    }
    bytes
}

proptest! {
    #[test]
    fn a_spec_reads_back_the_same(map in some_map()) {
        let text = map.to_string();
        prop_assert_eq!(text.parse::<ColumnMap>().map_err(|error| error.to_string()), Ok(map.clone()));
        let kept = Mapping { maps: vec![map], encoding: Some("utf-8".into()), ..Mapping::default() };
        let written = kept.to_text().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let read = Mapping::parse("m.ron", &written);
        prop_assert_eq!(read.map_err(|error| error.to_string()), Ok(kept));
    }

    #[test]
    fn any_text_is_no_panic(spec in ".{0,60}", data in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = spec.parse::<ColumnMap>();
        let _ = Mapping::parse("m", &spec);
        if let (Ok(plan), Ok(journey)) = (plan(&["#1=Till;scale=0..9;comment=#2"]), journey()) {
            let _ = import(&data, &plan, &journey);
        }
    }

    #[test]
    fn a_table_reads_back_the_same(
        width in 1..6_usize,
        cells in prop::collection::vec(some_cell(), 5..40),
        delimiter in prop::sample::select(vec![",", ";", "\t", "|"]),
        label in prop::sample::select(vec!["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
        mark in any::<bool>(),
        told in any::<bool>(),
        always in any::<bool>(),
        crlf in any::<bool>(),
    ) {
        let end = if crlf { "\r\n" } else { "\n" };
        let quoted = |cell: &str| {
            let plain = !cell.contains(['"', '\n', ',', ';', '\t', '|']);
            if plain && !always { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
        };
        let rows: Vec<&[String]> = cells.chunks_exact(width).collect();
        let mut text = (0..width).map(|at| format!("head{at}")).collect::<Vec<_>>().join(delimiter) + end;
        for row in &rows {
            text += &row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(delimiter);
            text += end;
        }
        let encoding = Encoding::for_label(label).unwrap_or(Encoding::for_label("utf-8").ok_or(TestCaseError::fail("no UTF-8"))?);
        let latin = label == "windows-1252";
        // Without a mark and untold, only UTF-8 is certain: in so little text the others are a guess.
        let told = told || latin || (!mark && label != "utf-8");
        let bytes = encoded(&text, encoding, mark && !latin);
        let reading = Reading {
            encoding: told.then_some(encoding),
            delimiter: if told { delimiter.parse().ok() } else { None },
            ..Reading::default()
        };
        let filled = |row: &&&[String]| row.iter().any(|cell| !cell.trim().is_empty());
        let seen = read(bytes.as_slice(), "t.csv", &reading, |mut table| {
            let mut seen = Vec::new();
            while table.advance()? {
                let cells = (0..table.headers().len()).map(|at| table.cell(at).to_owned());
                seen.push(cells.collect::<Vec<String>>());
            }
            Ok(seen)
        });
        let seen = seen.map_err(|error| TestCaseError::fail(error.to_string()))?;
        if width > 1 || told {
            let rows: Vec<Vec<String>> = rows.iter().filter(filled).map(|row| row.to_vec()).collect();
            prop_assert_eq!(seen, rows);
        }
    }

    #[test]
    fn every_answer_is_taken_missing_or_rejected(answers in prop::collection::vec(-3..9_i32, 1..60)) {
        let data: String = answers.iter().map(|one| if *one == 0 { "x,\n".into() } else { format!("x,{one}\n") }).collect();
        let data = format!("id,Q\n{data}");
        let plan = plan(&["Q=Till;scale=1..5"]).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let journey = journey().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let good = answers.iter().filter(|one| (1..=5).contains(*one)).count() as u64;
        match import(data.as_bytes(), &plan, &journey) {
            Ok(done) => {
                let summary = done.summary;
                prop_assert_eq!(summary.taken, good);
                prop_assert_eq!(summary.taken + summary.missing + summary.rejected, answers.len() as u64);
                prop_assert_eq!(counts(&done.journey, "Till", "Spring").values().sum::<u64>(), good);
            }
            Err(error) => {
                let nothing = matches!(error, ImportError::NothingTaken { .. });
                prop_assert!(good == 0 && nothing);
            }
        }
    }
}
