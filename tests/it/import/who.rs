//! Who answered: the same people in several rounds and several times, segments, answers that have a row each.

use crate::common::{answers, counts, said};
use polku::import::{
    ImportError, Imported, Mapping, Plan, Reading, Repeat, RoundRule, Warning, offered, preview,
    run, unwatched,
};
use polku::journey::{JointSums, Journey, People, Stage, StageId, StageKind};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn journey() -> Journey {
    let stage = StageId::new("s").map(|id| Stage::new(id, StageKind::Use, "Use"));
    Journey { stages: stage.into_iter().map(Arc::new).collect(), ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    Plan {
        maps: specs.iter().map(|spec| spec.parse().expect("a spec")).collect(),
        rounds: RoundRule::Column("round".into()),
        ..Plan::default()
    }
}

fn import(data: &str, plan: &Plan, into: &Journey) -> Result<Imported, ImportError> {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let name = format!("{}.csv", data.len());
    run(data.as_bytes(), &name, plan, into, &mut chance, &mut unwatched)
}

/// The joint sums of two touchpoints' questions in two rounds.
fn joint(journey: &Journey, one: (&str, &str), other: (&str, &str)) -> Option<JointSums> {
    let occasion = |(touchpoint, round): (&str, &str)| {
        let round = journey.rounds.iter().find(|one| one.name == round)?;
        let (_, touchpoint) = journey.touchpoints().find(|(_, one)| one.name == touchpoint)?;
        Some((touchpoint.surveys.first()?.id.clone(), round.id.clone()))
    };
    journey.joint.get(&occasion(one)?, &occasion(other)?)
}

const WIDE: [&str; 2] =
    ["visit=Visit;stage=use;metric=csat;scale=1..5", "food=Food;stage=use;metric=csat;scale=1..5"];

const PANEL: &str = "who,round,visit,food,kind
a,Spring,3,4,Regular
b,Spring,5,5,new
c,Spring,2,,
a,Autumn,4,5, regular
b,Autumn,4,,New
d,Autumn,1,1,New
,Autumn,5,5,
";

#[test]
fn who_answers_in_two_rounds_pairs_them() -> Outcome {
    let id = Plan { id_column: Some("who".into()), ..plan(&WIDE) };
    let done = import(PANEL, &id, &journey())?;
    let of = |one, other| joint(&done.journey, one, other);
    let visit = of(("Visit", "Spring"), ("Visit", "Autumn"));
    assert_eq!(visit, Some(JointSums { n: 2, x: 8, y: 8, x_x: 34, y_y: 32, x_y: 32 }));
    // a: food 4 in spring, visit 4 in autumn; b: 5 and 4.
    let across = of(("Food", "Spring"), ("Visit", "Autumn"));
    assert_eq!(across, Some(JointSums { n: 2, x: 9, y: 8, x_x: 41, y_y: 32, x_y: 36 }));
    let within = of(("Visit", "Autumn"), ("Food", "Autumn"));
    assert_eq!(within.map(|sums| sums.n), Some(3));
    assert_eq!(answers(&done.journey, "Visit", "Spring").and_then(|one| one.people), None);
    // Without ids nobody knows who is the same.
    let rows = import(PANEL, &plan(&WIDE), &journey())?;
    assert_eq!(joint(&rows.journey, ("Visit", "Spring"), ("Visit", "Autumn")), None);
    assert_eq!(
        joint(&rows.journey, ("Visit", "Autumn"), ("Food", "Autumn")).map(|one| one.n),
        Some(3)
    );
    Ok(())
}

#[test]
fn who_answers_several_times_is_one_person() -> Outcome {
    let mut data = "who,round,visit,food\n".to_owned();
    for row in 0..60 {
        let _ = writeln!(data, "p{},Spring,{},{}", row % 20, 1 + row % 5, 1 + row % 3);
    }
    let id = Plan { id_column: Some("who".into()), ..plan(&WIDE) };
    let done = import(&data, &id, &journey())?;
    let people = answers(&done.journey, "Visit", "Spring").and_then(|one| one.people);
    // Every person gives the same score three times: ΣS² = 9·(4·(1+4+9+16+25)), ΣSn = 3·Σ3s.
    assert_eq!(people, Some(People::new(20, 180, 1980, 540)?));
    assert!(done.journey.joint.is_empty(), "no pair of independent people");
    let told = &done.summary.people[0];
    assert_eq!((told.answers, told.people), (60, 20));
    let words = polku::i18n::Words::of(polku::i18n::Language::En);
    let text = polku::wording::import::summary(&done.summary, words);
    assert!(text.contains("60 answers of 20 people"), "{text}");
    // More answers of people that nothing tells apart: each is one.
    let more = import("round,visit\nSpring,5\nSpring,1\n", &plan(&WIDE[..1]), &done.journey)?;
    let people = answers(&more.journey, "Visit", "Spring").and_then(|one| one.people);
    assert_eq!(people, Some(People::new(22, 182, 2006, 546)?));
    Ok(())
}

#[test]
fn segments_are_counted_apart() -> Outcome {
    let segments = Plan { segment_column: Some("kind".into()), ..plan(&WIDE) };
    let done = import(PANEL, &segments, &journey())?;
    assert_eq!(done.summary.segments_made, ["Regular", "new"]);
    let regular = &done.journey.personas[0];
    assert_eq!(regular.name, "Regular");
    let autumn = answers(&done.journey, "Visit", "Autumn").ok_or("none")?;
    assert_eq!(autumn.segments[&regular.id], BTreeMap::from([(4, 1)]));
    assert_eq!(autumn.segments[&done.journey.personas[1].id], BTreeMap::from([(1, 1), (4, 1)]));
    // The next file's segments are those.
    let next = "round,visit,kind\nAutumn,5,REGULAR\n";
    let more = import(
        next,
        &Plan { maps: segments.maps[..1].to_vec(), ..segments.clone() },
        &done.journey,
    )?;
    assert!(more.summary.segments_made.is_empty());
    let autumn = answers(&more.journey, "Visit", "Autumn").ok_or("none")?;
    assert_eq!(autumn.segments[&regular.id], BTreeMap::from([(4, 1), (5, 1)]));
    let mut many = "round,visit,kind\n".to_owned();
    (0..21).for_each(|at| {
        let _ = writeln!(many, "Spring,3,k{at}");
    });
    let plan = Plan { maps: segments.maps[..1].to_vec(), ..segments };
    let refused = import(&many, &plan, &journey()).err().ok_or("taken")?;
    assert!(said(&refused).contains("more than 20 segments"), "{refused}");
    Ok(())
}

const LONG: &str = "question,round,score,n
Visit,Spring,5,10
Visit,Spring,4,20
Food,Spring,3,7
Parking,Spring,1,9
Food,Spring,,2
,Spring,4,1
";

#[test]
fn a_column_names_the_question() -> Outcome {
    let long = Plan {
        question_column: Some("question".into()),
        count_column: Some("n".into()),
        ..plan(&[
            "visit=Visit;stage=use;metric=csat;scale=1..5",
            "Food=Food;stage=use;metric=csat;scale=1..5",
        ])
    };
    let done = import(LONG, &long, &journey())?;
    assert_eq!(counts(&done.journey, "Visit", "Spring"), BTreeMap::from([(4, 20), (5, 10)]));
    assert_eq!(counts(&done.journey, "Food", "Spring"), BTreeMap::from([(3, 7)]));
    assert_eq!((done.summary.taken, done.summary.missing, done.summary.rows_rejected), (37, 2, 1));
    let other = Warning::OtherQuestions { rows: 1, names: vec!["Parking".into()] };
    assert!(done.summary.warnings.contains(&other), "{:?}", done.summary.warnings);
    // What is in the journey needs no mapping; counts a second time are refused, or replaced and said.
    let known = Plan { maps: Vec::new(), ..long.clone() };
    let same = import(LONG, &known, &done.journey).err().ok_or("taken")?;
    assert!(matches!(same, ImportError::Again { .. }), "{same}");
    let again =
        import(&LONG.replace("5,10", "5,11"), &known, &done.journey).err().ok_or("taken")?;
    assert!(matches!(again, ImportError::CountsAgain { .. }), "{again}");
    let replace = Plan { repeat: Repeat::Replace, ..known };
    let replaced = import("question,round,score,n\nFood,Spring,2,1\n", &replace, &done.journey)?;
    assert_eq!(counts(&replaced.journey, "Food", "Spring"), BTreeMap::from([(2, 1)]));
    assert_eq!(counts(&replaced.journey, "Visit", "Spring"), BTreeMap::from([(4, 20), (5, 10)]));
    assert_eq!(replaced.summary.replaced, [("Food".to_owned(), "Spring".to_owned())]);
    Ok(())
}

#[test]
fn long_and_wide_say_the_same() -> Outcome {
    let mut long = "who,round,question,answer\n".to_owned();
    for line in PANEL.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let _ = writeln!(
            long,
            "{},{},visit,{}\n{},{},food,{}",
            cells[0], cells[1], cells[2], cells[0], cells[1], cells[3]
        );
    }
    let wide = Plan { id_column: Some("who".into()), ..plan(&WIDE) };
    let wide = import(PANEL, &wide, &journey())?;
    let plan = Plan {
        id_column: Some("who".into()),
        question_column: Some("question".into()),
        ..plan(&WIDE)
    };
    let long = import(&long, &plan, &journey())?;
    for (touchpoint, round) in
        [("Visit", "Spring"), ("Food", "Spring"), ("Visit", "Autumn"), ("Food", "Autumn")]
    {
        assert_eq!(
            counts(&long.journey, touchpoint, round),
            counts(&wide.journey, touchpoint, round)
        );
    }
    let across = (("Food", "Spring"), ("Visit", "Autumn"));
    assert_eq!(joint(&long.journey, across.0, across.1), joint(&wide.journey, across.0, across.1));
    // Two rows without an id cannot be known to be one person's.
    let within = joint(&long.journey, ("Visit", "Autumn"), ("Food", "Autumn"));
    assert_eq!(within.map(|sums| sums.n), Some(2));
    Ok(())
}

#[test]
fn the_column_of_answers_is_found_or_asked_for() -> Outcome {
    let long = Plan {
        question_column: Some("q".into()),
        ..plan(&["a=Visit;stage=use;metric=csat;scale=1..5"])
    };
    let only = import("q,round,x\na,Spring,3\n", &long, &journey())?;
    assert_eq!(counts(&only.journey, "Visit", "Spring"), BTreeMap::from([(3, 1)]));
    let named = import("q,round,x,Arvosana\na,Spring,3,5\n", &long, &journey())?;
    assert_eq!(counts(&named.journey, "Visit", "Spring"), BTreeMap::from([(5, 1)]));
    let unclear = import("q,round,x,y\na,Spring,3,5\n", &long, &journey()).err().ok_or("taken")?;
    assert!(matches!(unclear, ImportError::NoScoreColumn { .. }), "{unclear}");
    let said = Plan { score_column: Some("y".into()), ..long };
    let told = import("q,round,x,y\na,Spring,3,5\n", &said, &journey())?;
    assert_eq!(counts(&told.journey, "Visit", "Spring"), BTreeMap::from([(5, 1)]));
    Ok(())
}

#[test]
fn rows_of_several_people_are_no_person() {
    let both = Plan {
        id_column: Some("who".into()),
        count_column: Some("food".into()),
        ..plan(&WIDE[..1])
    };
    let refused = import(PANEL, &both, &journey()).err();
    assert!(matches!(refused, Some(ImportError::PeopleAndCounts)), "{refused:?}");
}

#[test]
fn a_mapping_saves_all_that_was_said() -> Outcome {
    let data = format!("A survey\n\n{PANEL}");
    let said = Plan {
        id_column: Some("who".into()),
        segment_column: Some("kind".into()),
        filters: vec!["round!=Winter".parse()?],
        partial: true,
        separate_people: true,
        reading: Reading { skip_rows: Some(2), ..Reading::default() },
        ..plan(&WIDE)
    };
    let done = import(&data, &said, &journey())?;
    let imports = answers(&done.journey, "Visit", "Spring").map(|one| one.imports.clone());
    assert!(imports.is_some_and(|imports| imports.iter().all(|one| one.separate_people)));
    let seen = preview(data.as_bytes(), "next.csv", &said.reading)?;
    let (mapping, file) = offered(&done.journey, &seen).ok_or("nothing offered")?;
    assert!(!file.is_empty());
    assert_eq!(mapping, Mapping::from(&said));
    assert_eq!((mapping.filters.len(), mapping.reading().skip_rows), (1, Some(2)));
    assert_eq!(Mapping::parse("m.ron", &mapping.to_text()?)?, mapping);
    // The first format of the file is still read.
    let old = "(format: 1, maps: [\"visit=Visit\"], decimal: Some(Comma), header_rows: Some(2))";
    let old = Mapping::parse("m.ron", old)?;
    assert_eq!(Mapping::parse("m.ron", &old.to_text()?)?, old);
    assert!(old.decimal.is_some() && old.header_rows.is_some());
    Ok(())
}

/// As a survey service exports a question with a column for each choice.
const CHOICES: &str =
    "Respondent ID,Collector ID,Start Date,End Date,How satisfied are you?,,,,Comments
,,,,Not,Rather,Very,Other (please specify),Open-Ended Response
11,1,11/02/2026,11/02/2026,,,Very,,Good
12,1,11/02/2026,11/02/2026,,Rather,,,
13,1,11/02/2026,11/02/2026,Not,,,,Bad
14,1,11/02/2026,11/02/2026,,,,so so,
15,1,11/02/2026,11/02/2026,Not,,Very,,
";

#[test]
fn a_question_with_a_column_for_each_choice_is_taken_as_one() -> Outcome {
    let named = |spec: &str| Plan { rounds: RoundRule::Named("Spring".into()), ..plan(&[spec]) };
    let all = named(
        "How satisfied are you?=Visit;stage=use;metric=csat;scale=1..3;labels=Not:1,Rather:2,Very:3",
    );
    let done = import(CHOICES, &all, &journey())?;
    assert_eq!(counts(&done.journey, "Visit", "Spring"), BTreeMap::from([(1, 1), (2, 1), (3, 1)]));
    assert_eq!((done.summary.missing, done.summary.rejected), (1, 1));
    assert!(!done.summary.warnings.iter().any(|one| matches!(one, Warning::OneChoice { .. })));
    // One of its columns alone is what was asked for, and said.
    let one = named("#7=Visit;stage=use;metric=csat;scale=1..3;labels=Not:1,Rather:2,Very:3");
    let done = import(CHOICES, &one, &journey())?;
    assert_eq!(counts(&done.journey, "Visit", "Spring"), BTreeMap::from([(3, 2)]));
    let alone = |one: &Warning| matches!(one, Warning::OneChoice { columns: 3, .. });
    assert!(done.summary.warnings.iter().any(alone), "{:?}", done.summary.warnings);
    Ok(())
}

#[test]
fn blank_rows_between_answers_are_said() -> Outcome {
    let data = "round,visit\n\nSpring,5\n,\n\nSpring,4\n\n\n";
    let done = import(data, &plan(&WIDE[..1]), &journey())?;
    assert_eq!((done.summary.rows, done.summary.blank_rows), (2, 3));
    Ok(())
}

#[test]
fn an_open_quotation_mark_swallows_no_rows_unsaid() -> Outcome {
    let data =
        "round,visit,comment\nSpring,5,\"Great\nSpring,4,ok\nSpring,3,\"Bad\"\nSpring,2,fine\n";
    let numbered = data.replace("Spring,", "1,").replace("round", "id");
    let named = Plan { rounds: RoundRule::Named("Spring".into()), ..plan(&WIDE[..1]) };
    let done = import(&numbered, &named, &journey())?;
    assert!(done.summary.warnings.contains(&Warning::Swallowed { lines: 2, row: 2 }));
    Ok(())
}

#[test]
fn many_rows_are_people_and_segments_as_few_are() -> Outcome {
    let (mut data, mut joint_n, mut product, mut of_new) =
        ("who,round,visit,kind\n".to_owned(), 0, 0, 0_u64);
    let score = |person: i64, round: i64| 1 + (person * 7 + round * 3 + person / 11) % 5;
    // The second round's rows stand far below the first one's.
    for (at, round) in ["Spring", "Autumn"].into_iter().enumerate() {
        for person in 0..40_000_i64 {
            let kind = if person % 4 == 0 { "new" } else { "old" };
            let _ = writeln!(data, "person {person},{round},{},{kind}", score(person, at as i64));
        }
    }
    for person in 0..40_000 {
        joint_n += 1;
        product += score(person, 0) * score(person, 1);
        of_new += u64::from(person % 4 == 0 && score(person, 0) == 5);
    }
    let panel = Plan {
        id_column: Some("who".into()),
        segment_column: Some("kind".into()),
        ..plan(&WIDE[..1])
    };
    let done = import(&data, &panel, &journey())?;
    let sums = joint(&done.journey, ("Visit", "Spring"), ("Visit", "Autumn")).ok_or("none")?;
    assert_eq!((sums.n, sums.x_y), (joint_n, product));
    let spring = answers(&done.journey, "Visit", "Spring").ok_or("none")?;
    let new = done.journey.personas.iter().find(|one| one.name == "new").ok_or("none")?;
    assert_eq!(spring.segments[&new.id][&5], of_new);
    assert_eq!(spring.people, None);
    Ok(())
}
