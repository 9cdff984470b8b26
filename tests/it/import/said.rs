//! What counted in silence: times and numbers that can be read in two ways, codes and words for nothing, tables that
//! are drawn. Each is read as it is meant where that is certain, and said.

use polku::import::{ImportError, Imported, Plan, RoundRule, Summary, Warning, run, unwatched};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use polku::wording::import::summary;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;
type Counts = BTreeMap<i32, u64>;

const FIVE: &str = "Q=A;stage=use;metric=csat;scale=1..5";

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str], rounds: RoundRule) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    Plan { maps, rounds, ..Plan::default() }
}

fn import(data: &str, specs: &[&str]) -> Result<Imported, ImportError> {
    let plan = plan(specs, RoundRule::Named("R".into()));
    run(data.as_bytes(), "data.csv", &plan, &journey(), &mut || 7, &mut unwatched)
}

/// By the column R of rounds.
fn by_round(journey: &Journey, data: &str) -> Result<Imported, ImportError> {
    let plan = plan(&[FIVE], RoundRule::Column("R".into()));
    let name = format!("{}.csv", journey.rounds.len());
    run(data.as_bytes(), &name, &plan, journey, &mut || 7, &mut unwatched)
}

/// The counts of the first question in each round.
fn counts(done: &Imported) -> BTreeMap<String, Counts> {
    let Some(survey) = done.journey.surveys().next() else { return BTreeMap::new() };
    let of = |round: &polku::journey::Round| match &survey.answers_of(&round.id)?.tally {
        Tally::Counts(counts) => Some((round.name.clone(), counts.clone())),
        _ => None,
    };
    done.journey.rounds.iter().filter_map(of).collect()
}

fn warns(summary: &Summary, is: impl Fn(&Warning) -> bool) -> bool {
    summary.warnings.iter().any(is)
}

fn said(done: &Imported) -> String {
    summary(&done.summary, polku::i18n::Words::of(polku::i18n::Language::En))
}

fn rounds_of(names: &[&str]) -> String {
    let mut text = "Q,R\n".to_owned();
    for (at, name) in names.iter().enumerate() {
        let _ = writeln!(text, "{},\"{name}\"", at % 5 + 1);
    }
    text
}

#[test]
fn one_time_is_one_round_however_it_is_written() -> Outcome {
    for names in [
        &["Q1 2026", "Q1/2026", "2026-Q1", "1/2026 Q", "2026Q1"][..],
        &["2026-03", "3/2026", "03.2026"],
        &["Syksy 2026", "2026 syksy", "syksy 2026"],
        &["H1 2026", "2026 H1", "h1/2026"],
        &["Frühjahr 2026", "Fruehjahr 2026"],
        &["Hösten 2026", "hoesten 2026"],
    ] {
        let done = by_round(&journey(), &rounds_of(names))?;
        let found = counts(&done);
        assert_eq!(found.len(), 1, "{found:?}");
        let people: u64 = found.values().flat_map(BTreeMap::values).sum();
        assert_eq!(people, names.len() as u64);
        let joined = |one: &Warning| matches!(one, Warning::RoundsJoined { round, others } if round == names[0] && !others.is_empty());
        assert!(warns(&done.summary, joined), "{:?}", done.summary.warnings);
        assert!(said(&done).contains("same time"), "{}", said(&done));
        // A later file that writes it in another way goes to the same round.
        let later = by_round(&done.journey, &rounds_of(&names[1..2]))?;
        assert_eq!(counts(&later).len(), 1);
        assert!(warns(&later.summary, joined), "{:?}", later.summary.warnings);
    }
    Ok(())
}

#[test]
fn a_sum_below_answers_of_one_column_is_said() -> Outcome {
    let spec = "Q=A;stage=use;scale=0..100";
    let is_it = |one: &Warning| matches!(one, Warning::LastIsSum { row: 6, .. });
    for text in ["Q\n10\n20\n5\n7\n42\n", "Q,C\n10,a\n20,\n5,c\n7,d\n42,\n"] {
        let done = import(text, &[spec])?;
        assert!(warns(&done.summary, is_it), "{text}: {:?}", done.summary.warnings);
    }
    for text in ["Q\n10\n20\n5\n7\n41\n", "Q\n10\n20\n30\n", "Q\n0\n0\n0\n0\n0\n"] {
        assert!(import(text, &[spec])?.summary.warnings.is_empty(), "{text}");
    }
    Ok(())
}

#[test]
fn what_a_spreadsheet_made_of_a_month_is_no_other_spelling() -> Outcome {
    let done = by_round(&journey(), &rounds_of(&["2026-03", "2026-03-01 00:00:00", "2026-04"]))?;
    assert_eq!(counts(&done).keys().collect::<Vec<_>>(), ["2026-03", "2026-04"]);
    assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    Ok(())
}

#[test]
fn names_that_may_mean_one_round_are_said() -> Outcome {
    for (one, other) in [
        ("Maaliskuu 2026", "2026-03"),
        ("Spring 2026", "Kevät 2026"),
        ("Syksy -26", "Syksy 2026"),
        ("Q1 2026", "1. neljännes 2026"),
        ("Wave 1", "wave-1"),
        ("1. kierros", "Kierros 1"),
        ("Wave 1", "W1"),
        ("Kierros 2", "K 2"),
        ("Jälkeen", "Jaelkeen"),
        ("Jälkeen", "Jalkeen"),
        ("Över disk", "Oever disk"),
        ("På våren", "Paa vaaren"),
        ("Kevät 2026", "Kevat 2026"),
    ] {
        let done = by_round(&journey(), &rounds_of(&[one, other]))?;
        assert_eq!(counts(&done).len(), 2, "{one}");
        let is_it = |warning: &Warning| matches!(warning, Warning::MaybeOneRound { .. });
        assert!(warns(&done.summary, is_it), "{one}: {:?}", done.summary.warnings);
        let text = said(&done);
        assert!(text.contains("--round") && text.contains(one) && text.contains(other), "{text}");
        let later =
            by_round(&by_round(&journey(), &rounds_of(&[one]))?.journey, &rounds_of(&[other]))?;
        assert!(warns(&later.summary, is_it), "{one}");
    }
    for names in [
        ["Q1 2026", "Q2 2026"],
        ["2026-03", "2026-04"],
        ["1.2.2026", "2.1.2026"],
        ["Wave 1", "Wave 2"],
        ["Wave 1", "W2"],
        ["A1", "AB1"],
        ["Ennen", "Ennen uudistusta"],
    ] {
        let done = by_round(&journey(), &rounds_of(&names))?;
        assert_eq!((counts(&done).len(), done.summary.warnings.len()), (2, 0), "{names:?}");
    }
    Ok(())
}

fn cells(cells: &[&str]) -> String {
    let mut text = "Q;id\n".to_owned();
    for (at, cell) in cells.iter().enumerate() {
        let _ = writeln!(text, "{cell};{at}");
    }
    text
}

#[test]
fn a_thousand_is_never_one() -> Outcome {
    for cell in ["\"1,000\"", "1.000", "1 000", "1'000", "1\u{a0}000", "1.000.000"] {
        let done = import(&cells(&["1", "2", "3", "4", "5", "5", "5", "5", cell]), &[FIVE])?;
        assert_eq!((done.summary.taken, done.summary.rejected), (8, 1), "{cell}");
        assert!(!said(&done).contains("what the words are worth"), "{}", said(&done));
    }
    // Where a program wrote all numbers so, they have three figures behind the mark.
    for data in [
        cells(&["1.000", "2.000", "5.000", "5.000"]),
        cells(&["1,000", "2,000", "5,000", "5,000"]),
        cells(&["1.0", "2.00", "5.0000", "5"]),
    ] {
        let done = import(&data, &[FIVE])?;
        let counted: Counts = [(1, 1), (2, 1), (5, 2)].into();
        assert_eq!(counts(&done).into_values().next(), Some(counted), "{data}");
    }
    // Who says what stands before a fraction is believed.
    let plan = Plan {
        decimal: Some(polku::import::Decimal::Comma),
        ..plan(&[FIVE], RoundRule::Named("R".into()))
    };
    let data = cells(&["1", "2", "3", "\"1,000\"", "1.000"]);
    let done = run(data.as_bytes(), "d.csv", &plan, &journey(), &mut || 7, &mut unwatched)?;
    assert_eq!((done.summary.taken, done.summary.rejected), (4, 1));
    Ok(())
}

#[test]
fn a_code_for_no_answer_that_the_scale_has_is_said() -> Outcome {
    let spec = "Q=A;stage=use;metric=rating;scale=0..100";
    let data = cells(&["10", "20", "55", "80", "99", "99", "99", "99", "100", "0"]);
    let done = import(&data, &[spec])?;
    let is_it =
        |one: &Warning| matches!(one, Warning::MaybeMissingCode { answer: 99, count: 4, .. });
    assert!(warns(&done.summary, is_it), "{:?}", done.summary.warnings);
    assert!(said(&done).contains("labels=99:"), "{}", said(&done));
    let none = import(&data, &[&format!("{spec};labels=99:")])?;
    assert_eq!((none.summary.taken, none.summary.missing, none.summary.warnings.len()), (6, 4, 0));
    Ok(())
}

#[test]
fn times_since_1970_are_days() -> Outcome {
    let day = 86_400_u64;
    for (unit, name) in [(1_u64, "timestamp"), (1000, "created"), (1_000_000, "submitted_at")] {
        let mut data = format!("{name},Q\n");
        for at in 0..10 {
            let time = (1_769_817_600 - 5 * day + at * day) * unit;
            let _ = writeln!(data, "{time},{}", at % 5 + 1);
        }
        let rounds = RoundRule::Split {
            column: name.into(),
            date: jiff::civil::date(2026, 1, 31),
            names: Some(("Before".into(), "After".into())),
        };
        let plan = plan(&[FIVE], rounds);
        let done = run(data.as_bytes(), "d.csv", &plan, &journey(), &mut || 7, &mut unwatched)?;
        let people: Vec<u64> = counts(&done).values().map(|one| one.values().sum()).collect();
        assert_eq!(people, [5, 5], "{data}");
        let is_it =
            |one: &Warning| matches!(one, Warning::TimesSince1970 { column } if column == name);
        assert!(warns(&done.summary, is_it), "{:?}", done.summary.warnings);
        let dated = done.journey.rounds.iter().find(|round| round.name == "After");
        assert_eq!(dated.and_then(|round| round.date), Some(jiff::civil::date(2026, 1, 31)));
        let guessed =
            polku::import::preview(data.as_bytes(), "d.csv", &polku::import::Reading::default())?;
        let is_date = matches!(guessed.columns[0].guess, polku::import::Guess::Date(Some(_)));
        assert!(is_date, "{:?}", guessed.columns[0].guess);
    }
    Ok(())
}

#[test]
fn a_cell_that_says_there_is_no_comment_is_none() -> Outcome {
    let mut data = "Q,C\n".to_owned();
    for text in [
        "n/a",
        "-",
        ".",
        "Ei kommentoitavaa",
        "–",
        "N/A",
        "none",
        "nothing",
        "ei mitään",
        "Great",
        "",
    ] {
        let _ = writeln!(data, "5,{text}");
    }
    for spec in [format!("{FIVE};comment=C"), "C=A;stage=use;kind=comment".to_owned()] {
        let done = import(&data, &[&spec])?;
        let comments: Vec<&str> = done.journey.comments().map(|one| one.text.as_str()).collect();
        assert_eq!(comments, ["nothing", "ei mitään", "Great"], "{spec}");
        assert_eq!((done.summary.comments, done.summary.no_comments), (3, 7));
        assert!(said(&done).contains("7 cells that say only"), "{}", said(&done));
    }
    Ok(())
}

#[test]
fn drawn_tables_are_read_or_named() -> Outcome {
    let five = ["Q=A;stage=use;metric=csat;scale=1..5;comment=why"];
    for data in [
        "+----+------+-------+\n| id | Q    | why   |\n+----+------+-------+\n|  1 |    5 | good  |\n|  2 |    4 | fine  |\n|  3 | NULL | NULL  |\n+----+------+-------+\n3 rows in set (0.00 sec)\n",
        " id | Q |  why  \n----+---+-------\n  1 | 5 | good\n  2 | 4 | fine\n  3 |   | \n(3 rows)\n\n",
        "| id | Q | why |\n|---:|:-:|-----|\n| 1 | 5 | good |\n| 2 | 4 | fine |\n| 3 |  |  |\n",
        "id  Q  why \n--  -  ----\n1   5  good\n2   4  fine\n3          \n",
    ] {
        let specs: Vec<&str> = five.to_vec();
        let specs = if data.contains("NULL") {
            vec!["Q=A;stage=use;metric=csat;scale=1..5;comment=why;labels=NULL:"]
        } else {
            specs
        };
        let done = import(data, &specs)?;
        let counted: Counts = [(4, 1), (5, 1)].into();
        assert_eq!(counts(&done).into_values().next(), Some(counted), "{data}");
        assert_eq!(
            (done.summary.rows, done.summary.missing, done.summary.comments),
            (3, 1, 2),
            "{data}"
        );
    }
    for data in [
        " id | Q\n----+---\n  1 | 5\n(3 rows)\n",
        "-[ RECORD 1 ]\nid | 1\nQ  | 5\n-[ RECORD 2 ]\nid | 2\nQ  | 4\n",
        "*************************** 1. row ***************************\nid: 1\n Q: 5\n",
    ] {
        let error =
            import(data, &["Q=A;stage=use;metric=csat;scale=1..5"]).err().ok_or("was read")?;
        let text =
            polku::wording::Say::say(&error, polku::i18n::Words::of(polku::i18n::Language::En));
        assert!(text.contains("database client"), "{text}");
    }
    Ok(())
}

#[test]
fn what_redcap_and_questback_say_of_a_row_is_known() -> Outcome {
    for (data, left_out) in [
        ("record_id,Q,which___1,survey_complete\n1,5,1,2\n2,4,0,1\n3,1,0,0\n", 1),
        ("Record ID,Q,Complete?\n1,5,Complete\n2,4,Complete\n3,1,Incomplete\n", 1),
        ("lfdn;tester;dispcode;Q\n1;0;31;5\n2;0;32;4\n3;0;22;1\n4;1;31;1\n", 2),
        // Two forms: one that is not finished says nothing of the other.
        ("record_id,Q,a_complete,b,b_complete\n1,5,2,1,2\n2,4,2,,0\n", 0),
        // No form, but a question.
        ("id,Q,task_complete\n1,5,1\n2,4,0\n", 0),
    ] {
        let done = import(data, &[FIVE])?;
        let counted: Counts = [(4, 1), (5, 1)].into();
        assert_eq!(counts(&done).into_values().next(), Some(counted), "{data}");
        assert_eq!(done.summary.partial_rows, left_out, "{data}");
    }
    Ok(())
}

#[test]
fn numbers_of_rows_are_no_numbers_of_people() -> Outcome {
    let data = "Number,Q\n1,5\n2,4\n3,4\n4,2\n";
    let done = import(data, &[FIVE])?;
    assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    let reading = polku::import::Reading::default();
    let seen = polku::import::preview(data.as_bytes(), "d.csv", &reading)?;
    assert_ne!(seen.columns[0].guess, polku::import::Guess::Count);
    Ok(())
}

#[test]
fn a_column_is_found_by_the_last_part_of_its_path() -> Outcome {
    let data = "start;visit/ratings/Q;visit/why\n1;5;x\n2;4;y\n";
    assert_eq!(import(data, &[&format!("{FIVE};comment=why")])?.summary.comments, 2);
    let twice = "a/Q;b/Q\n5;4\n";
    assert!(matches!(import(twice, &[FIVE]), Err(ImportError::ColumnTwice { .. })));
    assert!(matches!(import("how good/Q;b\n5;4\n", &[FIVE]), Err(ImportError::NoColumn { .. })));
    Ok(())
}

#[test]
fn a_cell_of_several_lines_at_the_left_swallows_no_row() -> Outcome {
    let data = "Why,Z,Q,id\n\"slow\nand dear\",x,5,1\nfine,x,4,2\n";
    let done = import(data, &[FIVE])?;
    assert_eq!((done.summary.taken, done.summary.warnings.len()), (2, 0), "{}", said(&done));
    Ok(())
}

#[test]
fn times_as_rounds_and_the_footer_of_a_client_are_noticed() -> Outcome {
    let done = by_round(&journey(), "R,Q\n1769817600,1\n1769904000,2\n1769990400,3\n")?;
    assert!(warns(&done.summary, |one| matches!(one, Warning::RoundsOfDays { .. })));
    for data in ["Q|id\n5|1\n4|2\n(2 rows)\n", "id|Q\n1|5\n2|4\n(2 rows)\n"] {
        let done = import(data, &[FIVE])?;
        assert_eq!((done.summary.taken, done.summary.missing, done.summary.rejected), (2, 0, 0));
        assert!(warns(&done.summary, |one| matches!(one, Warning::Totals { count: 1, .. })));
    }
    Ok(())
}

#[test]
fn a_table_that_was_pasted_twice_is_said() -> Outcome {
    let rows: String = (0..20).map(|at| format!("r{at},{}\n", at % 5 + 1)).collect();
    let secret = Some(polku::file::Secret::from_bytes([7; 16]));
    let plan = Plan { secret, ..plan(&[FIVE], RoundRule::Named("R".into())) };
    let data = format!("id,Q\n{rows}{rows}");
    let done = run(data.as_bytes(), "d.csv", &plan, &journey(), &mut || 7, &mut unwatched)?;
    assert_eq!(done.summary.ids_repeated.as_ref().map(|repeated| repeated.ids), Some(20));
    Ok(())
}
