//! Tables that say how many gave each answer, a column for each answer.

use polku::i18n::{Language, Words};
use polku::import::{
    CountsError, ImportError, Imported, Mapping, Plan, Reading, RoundRule, Warning, preview, run,
    unwatched,
};
use polku::journey::{Journey, SavedMapping, Stage, StageId, StageKind, Tally};
use polku::wording::Say as _;
use std::collections::BTreeMap;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;
type Counts = BTreeMap<i32, u64>;
/// A touchpoint, a round, and how many gave each answer.
type Row<'a> = (&'a str, &'a str, &'a [(i32, u64)]);

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    Plan { maps, rounds: RoundRule::Named("Spring".into()), ..Plan::default() }
}

fn import(data: &str, plan: &Plan) -> Result<Imported, ImportError> {
    run(data.as_bytes(), "data.csv", plan, &journey(), &mut fresh(), &mut unwatched)
}

fn fresh() -> impl FnMut() -> u64 {
    let mut next = 0;
    move || {
        next += 1;
        next
    }
}

/// What was counted: touchpoint, round, counts.
fn all(done: &Imported) -> BTreeMap<(String, String), Counts> {
    let mut found = BTreeMap::new();
    for (_, touchpoint) in done.journey.touchpoints() {
        for answers in touchpoint.surveys.iter().flat_map(|one| one.answers()) {
            let round = done.journey.round(&answers.round).expect("a round");
            if let Tally::Counts(counts) = &answers.tally {
                found.insert((touchpoint.name.clone(), round.name.clone()), counts.clone());
            }
        }
    }
    found
}

fn wanted(all: &[Row<'_>]) -> BTreeMap<(String, String), Counts> {
    let one = |(at, round, counts): &Row<'_>| {
        (((*at).to_owned(), (*round).to_owned()), counts.iter().copied().collect())
    };
    all.iter().map(one).collect()
}

#[test]
fn each_month_has_a_row() -> Outcome {
    let data = "Kuukausi;1;2;3;4;5;n\nTammikuu;1;0;4;10;5;20\nHelmikuu;2;–;6;1 200;9;1217\n\
                Yhteensä;3;0;10;1210;14;1237\n";
    let rounds = RoundRule::Column("Kuukausi".into());
    let done = import(
        data,
        &Plan { rounds, ..plan(&["1=Till;stage=use;kind=counts;metric=csat;scale=1..5"]) },
    )?;
    let jan: &[(i32, u64)] = &[(1, 1), (3, 4), (4, 10), (5, 5)];
    let feb: &[(i32, u64)] = &[(1, 2), (3, 6), (4, 1200), (5, 9)];
    assert_eq!(all(&done), wanted(&[("Till", "Tammikuu", jan), ("Till", "Helmikuu", feb)]));
    assert_eq!((done.summary.taken, done.summary.rejected), (1237, 0));
    let totals = |one: &Warning| matches!(one, Warning::Totals { count: 1, .. });
    assert!(done.summary.warnings.iter().any(totals), "{:?}", done.summary.warnings);
    // Downwards, named by any of them, and words worth what is said.
    let data = "Month,5,4,3,2,1\nJan,5,10,4,0,1\n";
    let done = import(data, &plan(&["3=Till;stage=use;kind=counts;metric=csat;scale=1..5"]))?;
    assert_eq!(all(&done), wanted(&[("Till", "Spring", jan)]));
    let data = "Kuukausi;Huono;Hyvä;En osaa sanoa\nTammi;3;7;2\n";
    let spec = "Hyvä=Till;stage=use;kind=counts;scale=1..2;labels=Huono:1,Hyvä:2,En osaa sanoa:";
    let done = import(data, &plan(&[spec]))?;
    assert_eq!(all(&done), wanted(&[("Till", "Spring", &[(1, 3), (2, 7)])]));
    assert_eq!(done.summary.missing, 2);
    Ok(())
}

#[test]
fn each_question_has_a_row_or_columns_of_its_own() -> Outcome {
    let data = "Kysymys;1;2;3\nPalvelu;1;2;3\nHinta;0;0;9\n";
    let specs = [
        "Palvelu=Service;stage=use;kind=counts;scale=1..3",
        "Hinta=Price;stage=use;kind=counts;scale=1..3",
    ];
    let done = import(data, &Plan { question_column: Some("Kysymys".into()), ..plan(&specs) })?;
    let service: &[(i32, u64)] = &[(1, 1), (2, 2), (3, 3)];
    let price: &[(i32, u64)] = &[(3, 9)];
    let both = wanted(&[("Price", "Spring", price), ("Service", "Spring", service)]);
    assert_eq!(all(&done), both);
    // Two rows of headings, the questions above their answers.
    let data = ";Palvelu;;;Hinta;;\nKuukausi;1;2;3;1;2;3\nTammi;1;2;3;0;0;9\n";
    assert_eq!(all(&import(data, &plan(&specs))?), both);
    // All together where nobody says which question a row is of: that is said.
    let data = "Kysymys;1;2;3\nPalvelu;1;2;3\nHinta;0;0;9\n";
    let done = import(data, &plan(&["1=Service;stage=use;kind=counts;scale=1..3"]))?;
    let told = Warning::CountsTogether { column: "Kysymys".into(), rows: 2 };
    assert!(done.summary.warnings.contains(&told), "{:?}", done.summary.warnings);
    Ok(())
}

#[test]
fn what_is_no_count_is_said() -> Outcome {
    let data = "M;1;2;3\nJan;10 %;1,5;x\nFeb;1;2;3\n";
    let done = import(data, &plan(&["1=A;stage=use;kind=counts;scale=1..3"]))?;
    assert_eq!((done.summary.taken, done.summary.rejected), (6, 3));
    let data = "M;1;2;3\nJan;20;30;50\nFeb;10;10;80\n";
    let done = import(data, &plan(&["1=A;stage=use;kind=counts;scale=1..3"]))?;
    assert!(done.summary.warnings.contains(&Warning::CountsOfShares { column: "1".into() }));
    let english = Words::of(Language::En);
    let data = "Q,Very dissatisfied,Dissatisfied,Neutral,Satisfied,Very satisfied\nA,2,3,4,2,1\n";
    let spec = "Neutral=A;stage=use;kind=counts;scale=1..5";
    let error = import(data, &plan(&[spec])).err().ok_or("was counted")?;
    let ImportError::Counts(CountsError::None { words: Some(labels), .. }) = &error else {
        panic!("{error}")
    };
    let again = import(data, &plan(&[&format!("{spec};labels={labels}")]))?;
    assert_eq!(again.summary.taken, 12);
    let bare = import("a,b\n1,2\n", &plan(&["a=A;stage=use;kind=counts;scale=1..5"]));
    assert!(bare.err().ok_or("was counted")?.say(english).contains("1–5"));
    let twice =
        Plan { count_column: Some("M".into()), ..plan(&["1=A;stage=use;kind=counts;scale=1..3"]) };
    assert!(matches!(
        import("M,1,2\n3,1,2\n", &twice),
        Err(ImportError::Counts(CountsError::Twice))
    ));
    Ok(())
}

#[test]
fn a_mapping_keeps_that_columns_are_counts() -> Outcome {
    let map: polku::import::ColumnMap = "1=A;kind=counts;scale=1..5".parse()?;
    let mapping = Mapping { maps: vec![map], ..Mapping::default() };
    let again = Mapping::try_from(&SavedMapping::from(&mapping))?;
    assert_eq!(again, mapping);
    let seen = preview("M,1,2,3\nJan,4,5,9\n".as_bytes(), "d.csv", &Reading::default())?;
    assert_eq!(seen.long(), None);
    let seen = preview("Question,1,2,3\nPrice,4,5,9\n".as_bytes(), "d.csv", &Reading::default())?;
    assert_eq!(seen.long(), Some((0, 1)));
    Ok(())
}
