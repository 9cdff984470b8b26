//! Rows that were counted before: noticed however they come again, and never counted twice unsaid.

use polku::file::Secret;
use polku::import::{By, ImportError, Imported, Plan, Repeat, RoundRule, run, unwatched};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use std::collections::BTreeMap;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn journey() -> Result<Journey, Box<dyn std::error::Error>> {
    let stage = Stage::new(StageId::new("s")?, StageKind::Use, "Use");
    Ok(Journey { stages: vec![Arc::new(stage)], ..Journey::default() })
}

fn plan(spec: &str) -> Result<Plan, Box<dyn std::error::Error>> {
    Ok(Plan {
        maps: vec![spec.parse()?],
        rounds: RoundRule::Named("Spring".into()),
        secret: Some(Secret::from_bytes([9; 16])),
        ..Plan::default()
    })
}

fn import(data: &str, name: &str, plan: &Plan, into: &Journey) -> Result<Imported, ImportError> {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    run(data.as_bytes(), name, plan, into, &mut chance, &mut unwatched)
}

fn counts(journey: &Journey) -> BTreeMap<i32, u64> {
    let mut all = BTreeMap::new();
    for answers in journey.surveys().flat_map(|survey| survey.answers()) {
        if let Tally::Counts(counts) = &answers.tally {
            for (score, n) in counts {
                *all.entry(*score).or_default() += n;
            }
        }
    }
    all
}

fn comments(journey: &Journey) -> usize {
    journey.touchpoints().map(|(_, one)| one.feedback.len()).sum()
}

/// What was found, and by what.
fn refused(again: Result<Imported, ImportError>) -> Result<(By, u64, Option<u64>), String> {
    match again {
        Err(ImportError::Counted { counted, .. }) => Ok((counted.by, counted.known, counted.new)),
        other => Err(format!("{other:?}")),
    }
}

const SPEC: &str = "Score=Visit;stage=use;metric=csat;scale=1..5;comment=Comment";
const FIRST: [&str; 4] = [
    "2026-11-02 9:12:44,5,Good",
    "2026-11-02 10:40:03,4,",
    "2026-11-03 13:05:10,2,Slow",
    "2026-11-04 16:30:59,4,Good",
];
const MORE: [&str; 2] = ["2026-11-09 9:01:00,1,Queue", "2026-11-09 11:20:00,5,Good"];

fn timed(rows: &[&str]) -> String {
    format!("Time,Score,Comment\n{}\n", rows.join("\n"))
}

#[test]
fn a_later_download_holds_the_old_rows() -> Outcome {
    let mut plan = plan(SPEC)?;
    let first = import(&timed(&FIRST), "form.csv", &plan, &journey()?)?.journey;
    let all = [&FIRST[..], &MORE[..]].concat();
    let turned: Vec<&str> = all.iter().rev().copied().collect();
    for data in [timed(&all), timed(&turned)] {
        let again = refused(import(&data, "form (1).csv", &plan, &first))?;
        assert_eq!(again, (By::Rows, 4, Some(2)));
    }
    // With a column more, an edited comment and the columns in another order.
    let wider: String = all.iter().fold("Tag,Comment,Time,Score\n".into(), |text, row| {
        let cells: Vec<&str> = row.split(',').collect();
        text + &format!("t,{}!,{},{}\n", cells[2], cells[0], cells[1])
    });
    assert_eq!(refused(import(&wider, "x.csv", &plan, &first))?, (By::Times, 4, Some(2)));
    // Half of the old rows beside new ones.
    let half = timed(&[FIRST[2], FIRST[3], MORE[0], MORE[1]]);
    assert_eq!(refused(import(&half, "x.csv", &plan, &first))?, (By::Rows, 2, Some(2)));
    // In another round.
    plan.rounds = RoundRule::Named("Autumn".into());
    assert_eq!(refused(import(&timed(&all), "x.csv", &plan, &first))?, (By::Rows, 4, Some(2)));
    plan.rounds = RoundRule::Named("Spring".into());
    // Only the new ones, or all in the place of the old.
    for repeat in [Repeat::OnlyNew, Repeat::Replace] {
        plan.repeat = repeat;
        let done = import(&timed(&turned), "form (1).csv", &plan, &first)?;
        assert_eq!(counts(&done.journey), [(1, 1), (2, 1), (4, 2), (5, 2)].into(), "{repeat:?}");
        assert_eq!(comments(&done.journey), 5, "{repeat:?}");
    }
    // New rows come in without a question.
    plan.repeat = Repeat::Refuse;
    let done = import(&timed(&MORE), "form.csv", &plan, &first)?;
    assert_eq!((done.summary.taken, done.summary.comments_known), (2, 0));
    assert_eq!(comments(&done.journey), 5);
    Ok(())
}

#[test]
fn rows_without_id_and_time_are_known_by_what_they_say() -> Outcome {
    let plan = plan("Score=Visit;stage=use;scale=1..5")?;
    let first = import("Score\n5\n4\n4\n", "a.csv", &plan, &journey()?)?.journey;
    let again = refused(import("Score\n1\n4\n5\n2\n4\n", "b.csv", &plan, &first))?;
    assert_eq!(again, (By::Rows, 3, Some(2)));
    // Another week has other answers; also of the same people.
    for other in ["Score\n5\n5\n4\n2\n", "Score\n4\n3\n"] {
        assert!(import(other, "b.csv", &plan, &first).is_ok(), "{other}");
    }
    Ok(())
}

#[test]
fn ids_that_a_spreadsheet_rounded_are_no_ids() -> Outcome {
    let mut plan = plan("Score=Visit;stage=use;scale=1..5")?;
    plan.response_column = Some("ID".into());
    let first = "ID;Score\n1,18E+11;5\n1,18E+11;4\n1,18E+11;3\n";
    let done = import(first, "a.csv", &plan, &journey()?)?;
    let damaged = done.summary.ids_damaged.ok_or("not said")?;
    assert_eq!((damaged.count, damaged.row, damaged.text.as_str()), (3, 2, "1,18E+11"));
    assert_eq!(done.summary.ids_repeated, None);
    // The next week is no second download.
    let next = "ID;Score\n1,18E+11;2\n1,18E+11;2\n1,18E+11;1\n";
    let done = import(next, "b.csv", &plan, &done.journey)?;
    assert_eq!(counts(&done.journey).values().sum::<u64>(), 6);
    Ok(())
}

#[test]
fn the_same_id_twice_in_a_file_is_named() -> Outcome {
    let mut plan = plan("Score=Visit;stage=use;scale=1..5")?;
    plan.response_column = Some("ID".into());
    let done = import("ID,Score\na,5\nb,4\nb,4\nc,1\n", "a.csv", &plan, &journey()?)?;
    let repeated = done.summary.ids_repeated.ok_or("not said")?;
    assert_eq!((repeated.ids, repeated.is_exact, repeated.rows), (1, true, (3, 4)));
    Ok(())
}

#[test]
fn the_same_words_of_different_people_are_different_comments() -> Outcome {
    let mut plan = plan(SPEC)?;
    plan.response_column = Some("ID".into());
    let one = "ID,Score,Comment\n1,5,Good\n2,4,Good\n3,2,Slow\n";
    let two = "ID,Score,Comment\n4,5,Good\n5,2,Slow\n6,1,Slow\n";
    let first = import(one, "a.csv", &plan, &journey()?)?.journey;
    let both = import(two, "b.csv", &plan, &first)?;
    assert_eq!((comments(&both.journey), both.summary.comments_known), (6, 0));
    // In the place of the old ones, each is there once.
    plan.repeat = Repeat::Replace;
    let all = format!("{one}{}", &two["ID,Score,Comment\n".len()..]);
    let replaced = import(&all, "c.csv", &plan, &both.journey)?;
    assert_eq!((comments(&replaced.journey), replaced.summary.comments_known), (6, 6));
    assert_eq!(counts(&replaced.journey).values().sum::<u64>(), 6);
    Ok(())
}

#[test]
fn a_comment_keeps_the_score_of_its_row() -> Outcome {
    let mut plan = plan("Score=Visit;stage=use;scale=1..5")?;
    plan.maps.push("Comment=Visit;kind=comment".parse()?);
    let data = "Comment,Score\nSlow,2\nGood,5\nNothing,\n";
    let done = import(data, "a.csv", &plan, &journey()?)?.journey;
    let (_, visit) = done.touchpoints().next().ok_or("none")?;
    let scores: Vec<_> = visit.feedback.iter().map(|one| one.score).collect();
    assert_eq!(scores, [Some(2), Some(5), None]);
    assert_eq!(visit.feedback[0].survey.as_ref(), Some(&visit.surveys[0].id));
    assert_eq!(visit.feedback[2].survey, None);
    Ok(())
}

#[test]
fn counts_of_people_come_again_with_every_query() -> Outcome {
    let mut plan = plan("Score=Visit;stage=use;scale=1..5")?;
    plan.count_column = Some("n".into());
    let first = import("Score,n\n5,120\n4,80\n", "stdin", &plan, &journey()?)?.journey;
    let later = "Score,n\n5,130\n4,85\n";
    let again = import(later, "stdin", &plan, &first);
    assert!(matches!(again, Err(ImportError::CountsAgain { .. })), "{again:?}");
    plan.repeat = Repeat::Replace;
    let done = import(later, "stdin", &plan, &first)?;
    assert_eq!(counts(&done.journey), [(4, 85), (5, 130)].into());
    assert_eq!(done.summary.replaced, [("Visit".to_owned(), "Spring".to_owned())]);
    Ok(())
}

#[test]
fn what_another_computer_counted_is_said_to_be_unknown() -> Outcome {
    let mut plan = plan(SPEC)?;
    let first = import(&timed(&FIRST), "form.csv", &plan, &journey()?)?.journey;
    plan.secret = Some(Secret::from_bytes([1; 16]));
    let done = import(&timed(&MORE), "form (1).csv", &plan, &first)?;
    assert!(done.summary.not_compared);
    Ok(())
}

#[test]
fn a_business_figure_has_one_value_a_round() -> Outcome {
    let mut plan = plan("NPS=use;kind=kpi;name=NPS of the shop;unit=points;better=higher")?;
    plan.rounds = RoundRule::Column("Month".into());
    let data = "Month;NPS\n2026-01;65\n2026-02;70,5\n2026-03;-5\n";
    let done = import(data, "a.csv", &plan, &journey()?)?;
    let kpi = &done.journey.stages[0].kpis[0];
    let values: Vec<f64> = kpi.values().iter().map(|one| one.inputs[0].get()).collect();
    assert_eq!((kpi.name.as_str(), kpi.unit.as_str()), ("NPS of the shop", "points"));
    assert_eq!((values, done.summary.kpis), (vec![65.0, 70.5, -5.0], 3));
    // The same again changes nothing; another value is not put over it unsaid.
    assert_eq!(import(data, "a.csv", &plan, &done.journey)?.summary.kpis, 0);
    let other = import("Month;NPS\n2026-01;66\n", "b.csv", &plan, &done.journey);
    assert!(matches!(other, Err(ImportError::KpiHeld { .. })), "{other:?}");
    let two = import("Month;NPS\n2026-04;1\n2026-04;2\n", "c.csv", &plan, &done.journey);
    assert!(matches!(two, Err(ImportError::KpiSeveral { rows: (2, 3), .. })), "{two:?}");
    // Shares add up.
    plan.maps = vec!["Sold=use;kind=kpi;name=Conversion;better=higher;per=Visits".parse()?];
    plan.rounds = RoundRule::Named("Spring".into());
    let data = "Sold,Visits\n10,100\n20,300\n400,300\n";
    let done = import(data, "d.csv", &plan, &journey()?)?;
    let inputs = &done.journey.stages[0].kpis[0].values()[0].inputs;
    assert_eq!(inputs.iter().map(|one| one.get()).collect::<Vec<_>>(), [30.0, 400.0]);
    assert_eq!(done.summary.rejected, 1);
    Ok(())
}

#[test]
fn what_the_same_people_said_is_kept_in_sums() -> Outcome {
    let mut plan = plan("A=Visit;stage=use;scale=1..5")?;
    plan.maps.push("B=Till;stage=use;scale=1..5".parse()?);
    let done = import("A,B\n5,4\n3,\n1,2\n", "a.csv", &plan, &journey()?)?.journey;
    let pairs: Vec<_> = done.joint.pairs().map(|(_, _, sums)| sums).collect();
    let [sums] = pairs.as_slice() else { return Err("not one pair".into()) };
    assert_eq!((sums.n, sums.x + sums.y, sums.x_y), (2, 12, 22));
    let more = import("A,B\n2,2\n4,1\n", "b.csv", &plan, &done)?.journey;
    assert_eq!(more.joint.pairs().map(|(_, _, sums)| sums.n).collect::<Vec<_>>(), [4]);
    plan.repeat = Repeat::Replace;
    let new = import("A,B\n2,2\n", "c.csv", &plan, &more)?.journey;
    assert_eq!(new.joint.pairs().map(|(_, _, sums)| sums.n).collect::<Vec<_>>(), [1]);
    Ok(())
}

#[test]
fn the_same_answers_of_other_days_are_no_reason_to_throw_the_old_away() -> Outcome {
    let plan = plan("Score=Visit;stage=use;metric=csat;scale=1..5")?;
    let month = |month: u8| {
        let day = |(day, score): (usize, &u8)| format!("2026-{month:02}-{:02},{score}\n", day + 1);
        let rows: String = [5, 4, 4, 4, 5].iter().enumerate().map(day).collect();
        format!("Day,Score\n{rows}")
    };
    let first = import(&month(1), "january.csv", &plan, &journey()?)?.journey;
    let Err(error) = import(&month(2), "february.csv", &plan, &first) else {
        return Err("nothing was said".into());
    };
    let words = polku::i18n::Words::of(polku::i18n::Language::En);
    let said = polku::wording::Say::say(&error, words);
    assert!(said.contains("other people’s, add all rows"), "{said}");
    assert!(!said.contains("nothing is lost") && !said.contains("none is new"), "{said}");
    let both = import(&month(2), "f.csv", &Plan { repeat: Repeat::Again, ..plan }, &first)?;
    assert_eq!(counts(&both.journey), BTreeMap::from([(4, 6), (5, 4)]));
    Ok(())
}
