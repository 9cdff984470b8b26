//! What a file says twice without an id that tells: tables pasted below each other, comments that were there, and
//! questions whose headings were written anew.

use polku::file::Secret;
use polku::i18n::{Language, Words};
use polku::import::{
    Guess, ImportError, Imported, Known, Plan, Reading, RoundRule, Warning, preview, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use polku::wording::import::summary;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const FIVE: &str = "stage=use;metric=csat;scale=1..5";

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn into(journey: &Journey, data: &str, round: &str, spec: &str) -> Result<Imported, ImportError> {
    let maps = vec![spec.parse().expect(spec)];
    let secret = Some(Secret::from_bytes([7; 16]));
    let rounds = RoundRule::Named(round.into());
    let plan = Plan { maps, rounds, secret, ..Plan::default() };
    let name = format!("{}.csv", journey.sources.len());
    let mut bits = journey.sources.len() as u64 * 1000;
    let mut chance = || {
        bits += 1;
        bits
    };
    run(data.as_bytes(), &name, &plan, journey, &mut chance, &mut unwatched)
}

fn warned(done: &Imported, is: impl Fn(&Warning) -> bool) -> bool {
    done.summary.warnings.iter().any(is)
}

fn pasted(done: &Imported) -> bool {
    let is =
        |one: &Warning| matches!(one, Warning::RowsAgain { .. } | Warning::EachRowAgain { .. });
    warned(done, is)
}

/// Answers without a pattern.
fn scores(count: usize) -> String {
    let mut seed = 12_345_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (seed >> 16) % 5 + 1
    };
    (0..count).map(|_| format!("{},{}\n", next(), next())).collect()
}

#[test]
fn a_table_without_ids_that_was_pasted_thrice_is_said() -> Outcome {
    let spec = format!("Q=A;{FIVE}");
    let texts = "5,great service and nice people\n3,the queue was too long\n4,I liked the coffee\n";
    let times = "5,2.11.2026 9.12.44\n4,2.11.2026 9.13.01\n4,3.11.2026 10.00.09\n";
    let plain = scores(40);
    for rows in [texts, times, &plain] {
        for times in [2, 3] {
            let done = into(&journey(), &format!("Q,K\n{}", rows.repeat(times)), "R", &spec)?;
            assert!(pasted(&done), "{rows}");
        }
        let done = into(&journey(), &format!("Q,K\n{rows}"), "R", &spec)?;
        assert!(!pasted(&done), "{rows}");
    }
    // With its header, and a later download below an earlier one, or above it.
    let later = format!("{texts}2,parking is impossible there\n");
    for data in [
        format!("Q,K\n{texts}Q,K\n{texts}"),
        format!("Q,K\n{texts}{later}"),
        format!("Q,K\n{texts}1,something new was said\n{texts}"),
    ] {
        let done = into(&journey(), &data, "R", &spec)?;
        assert!(pasted(&done), "{data}");
        let said = summary(&done.summary, Words::of(Language::En));
        assert!(said.contains("3 rows from row "), "{said}");
    }
    Ok(())
}

#[test]
fn a_large_table_that_was_pasted_is_said_in_any_order() -> Outcome {
    let spec = format!("Q=A;{FIVE}");
    let rows: Vec<String> = (0..4000)
        .map(|at| {
            format!(
                "{},2026-11-{:02} {:02}:{:02}:{:02},a comment of some length\n",
                1 + at % 5,
                1 + at % 28,
                at % 24,
                at % 59,
                at % 53
            )
        })
        .collect();
    let back: String = rows.iter().rev().map(String::as_str).collect();
    let done = into(&journey(), &format!("Q,Time,K\n{}{back}", rows.concat()), "R", &spec)?;
    assert!(warned(&done, |one| *one == Warning::EachRowAgain { times: 2 }));
    Ok(())
}

#[test]
fn the_same_answers_of_many_people_are_no_pasted_table() -> Outcome {
    let spec = format!("Q=A;{FIVE}");
    let cycle = |at: usize| format!("{},{}\n", 1 + at % 5, 1 + at % 5);
    for data in [
        "5,\n".repeat(60),
        (0..60).map(cycle).collect::<String>(),
        scores(60),
        "5,Ei mitään lisättävää\n4,Ei mitään lisättävää\n".repeat(12),
    ] {
        let done = into(&journey(), &format!("Q,K\n{data}"), "R", &spec)?;
        assert!(!pasted(&done), "{data}");
    }
    Ok(())
}

#[test]
fn comments_that_the_round_has_word_for_word_are_said() -> Outcome {
    let spec = format!("Q=A;{FIVE};comment=K;question=How was it?");
    let first = "Response ID,Date submitted,Q,K\n1,2026-11-02 09:00:01,5,the staff was very friendly\n2,2026-11-02 09:01:02,2,far too long a queue\n3,2026-11-02 09:02:03,4,the coffee was cold again\n4,2026-11-02 09:04:03,4,\n";
    let once = into(&journey(), first, "R", &spec)?;
    let second = "Score,K\n4,\n5,the staff was very friendly\n2,far too long a queue\n4,the coffee was cold again\n1,parking costs too much\n";
    let spec = spec.replace("Q=", "Score=");
    let done = into(&once.journey, second, "R", &spec)?;
    let said = |one: &Warning| matches!(one, Warning::CommentsAgain { count: 3, .. });
    assert!(warned(&done, said), "{:?}", done.summary);
    let other = "Score,K\n5,nothing to add here\n2,too few chairs in there\n4,ok\n";
    let done = into(&once.journey, other, "R", &spec)?;
    assert!(!warned(&done, |one| matches!(one, Warning::CommentsAgain { .. })));
    Ok(())
}

#[test]
fn a_heading_in_other_words_makes_another_question_and_says_so() -> Outcome {
    let once = into(&journey(), "How was it?\n5\n4\n", "Spring", &format!("#1=A;{FIVE}"))?;
    let spec = format!("#1=A;{FIVE}");
    let done = into(&once.journey, "Millaista oli?\n3\n4\n", "Autumn", &spec)?;
    assert!(warned(&done, |one| matches!(one, Warning::AnotherQuestion { .. })));
    let said = summary(&done.summary, Words::of(Language::En));
    assert!(said.contains(";question=\"How was it?\""), "{said}");
    // As the advice says.
    let spec = format!("#1=A;{FIVE};question=\"How was it?\"");
    let done = into(&once.journey, "Millaista oli?\n3\n4\n", "Autumn", &spec)?;
    assert!(!warned(&done, |one| matches!(one, Warning::AnotherQuestion { .. })));
    let surveys = done.journey.touchpoints().map(|(_, one)| one.surveys.len()).sum::<usize>();
    assert_eq!(surveys, 1);
    Ok(())
}

#[test]
fn more_states_that_are_not_finished() -> Outcome {
    let of = |heading: &str, states: &[&str]| -> Result<u64, ImportError> {
        let mut data = format!("id;{heading};Q\n");
        for (at, state) in states.iter().enumerate() {
            let _ = writeln!(data, "{at};{state};5");
        }
        Ok(into(&journey(), &data, "R", &format!("Q=A;{FIVE}"))?.summary.partial_rows)
    };
    for (heading, states, out) in [
        ("Vastaamisen tila", &["Lähetetty", "Keskeneräinen", "Lähetetty"][..], 1),
        ("Vastauksen tila", &["Vastannut", "Aloittanut vastaamisen", "Ei vastannut"], 2),
        ("Status", &["Gennemført", "Nogle svar", "Ny", "Distribueret", "Gennemført"], 3),
        ("Status", &["Slutförd", "Ej påbörjad", "Slutförd"], 1),
        ("Status", &["Abgeschlossen", "Nicht begonnen", "Abgeschlossen"], 1),
        ("Completed?", &["Yes", "No", "Yes"], 1),
        ("record_status", &["complete", "incomplete", "complete"], 1),
        ("Submission Status", &["submitted", "in_progress", "not-started"], 2),
        ("Completion Rate", &["100%", "40 %", "100%", "0%"], 2),
        ("Progress", &["100", "40", "100"], 1),
        ("Progress", &["1", "4", "5"], 0),
        ("Marital status", &["single", "married", "single"], 0),
    ] {
        assert_eq!(of(heading, states)?, out, "{heading} {states:?}");
    }
    Ok(())
}

#[test]
fn a_service_is_not_guessed_by_its_times_alone() -> Outcome {
    let known =
        |data: &str| preview(data.as_bytes(), "d.csv", &Reading::default()).map(|one| one.known);
    let rows = "2026-11-02 09:00:00;2026-11-02 09:05:00;5;4\n";
    let surveypal = format!("ID;Aloitusaika;Lopetusaika;Arvosana;Laatu\n1;{rows}2;{rows}3;{rows}");
    assert_eq!(known(&surveypal)?, None);
    let foreign = surveypal.replace("Aloitusaika;Lopetusaika", "Algus;Lõpp");
    assert_eq!(known(&foreign)?, None);
    let forms = "2026-11-02 09:00:00;2026-11-02 09:05:00;anonüümne;;4\n";
    let forms = format!("ID;Algus;Lõpp;Meil;Nimed;Hinne\n1;{forms}2;{forms}3;{forms}");
    assert_eq!(known(&forms)?, Some(Known::MicrosoftForms));
    Ok(())
}

#[test]
fn a_client_prints_one_column_and_ids_of_tickets_are_ids() -> Outcome {
    let data = " score \n-------\n     5\n     4\n     3\n(3 rows)\n\n";
    let done = into(&journey(), data, "R", &format!("score=A;{FIVE}"))?;
    assert_eq!((done.summary.taken, done.summary.rejected), (3, 0));
    let data = "Ticket ID,Rating\n101,5\n102,4\n103,4\n";
    let seen = preview(data.as_bytes(), "d.csv", &Reading::default())?;
    assert!(matches!(seen.columns[0].guess, Guess::ResponseId));
    Ok(())
}

#[test]
fn rounds_that_differ_in_a_blank_are_one() -> Outcome {
    for (one, other, rounds) in
        [("Wave 1", "Wave1", 1), ("S2026", "S 2026", 1), ("Wave 1", "Wave 2", 2), ("1 A", "1 B", 2)]
    {
        let data = format!("R,Q\n{one},5\n{other},4\n");
        let maps = vec![format!("Q=A;{FIVE}").parse()?];
        let plan = Plan { maps, rounds: RoundRule::Column("R".into()), ..Plan::default() };
        let done = run(data.as_bytes(), "d.csv", &plan, &journey(), &mut || 7, &mut unwatched)?;
        assert_eq!(done.journey.rounds.len(), rounds, "{one} {other}");
        let mut all = BTreeMap::new();
        for answers in done
            .journey
            .touchpoints()
            .flat_map(|(_, one)| &one.surveys)
            .flat_map(|one| one.answers())
        {
            if let Tally::Counts(counts) = &answers.tally {
                all.extend(counts.clone());
            }
        }
        assert_eq!(all, [(4, 1), (5, 1)].into());
    }
    Ok(())
}

#[test]
fn what_is_replaced_is_not_said_to_be_counted_twice() -> Outcome {
    let of = |secret: [u8; 16], repeat| Plan {
        maps: vec![format!("Q=A;{FIVE}").parse().expect("a spec")],
        rounds: RoundRule::Named("R".into()),
        secret: Some(Secret::from_bytes(secret)),
        repeat,
        ..Plan::default()
    };
    let import = |text: &str, name: &str, plan: &Plan, journey: &Journey| {
        run(text.as_bytes(), name, plan, journey, &mut || 7, &mut unwatched)
    };
    let first = of([7; 16], polku::import::Repeat::Refuse);
    let held = import("id,Q\n1,5\n2,4\n", "a.csv", &first, &journey())?.journey;
    // Another computer has another secret.
    let new = "id,Q\n1,5\n2,4\n3,1\n";
    let added = import(new, "b.csv", &of([8; 16], polku::import::Repeat::Refuse), &held)?;
    assert!(added.summary.not_compared);
    let done = import(new, "b.csv", &of([8; 16], polku::import::Repeat::Replace), &held)?;
    assert!(!done.summary.not_compared);
    assert_eq!((done.summary.taken, done.summary.replaced.len()), (3, 1));
    Ok(())
}

#[test]
fn what_may_be_counted_twice_is_said_before_what_is_only_odd() -> Outcome {
    let rows = "5,Wave 1,great service and nice people\n3,W1,the queue was too long\n\
                4,wave1,I liked the coffee\n";
    let text = format!("Q,R,K\n{}", rows.repeat(2));
    let plan = Plan {
        maps: vec![format!("Q=A;{FIVE}").parse()?],
        rounds: RoundRule::Column("R".into()),
        ..Plan::default()
    };
    let done = run(text.as_bytes(), "a.csv", &plan, &journey(), &mut || 7, &mut unwatched)?;
    let [Warning::RowsAgain { .. }, rest @ ..] = done.summary.warnings.as_slice() else {
        return Err(format!("{:?}", done.summary.warnings).into());
    };
    assert!(rest.len() >= 2, "{rest:?}");
    Ok(())
}
