//! Kinds of survey files and columns that were once counted wrong, or named misleadingly.

use polku::file::Secret;
use polku::import::{
    ImportError, Imported, Plan, Reason, Repeat, RoundRule, Warning, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn journey() -> Journey {
    let mut stage = Stage::new(StageId::new("s").expect("an id"), StageKind::Use, "Use");
    let id = TouchpointId::new("till").expect("an id");
    stage.touchpoints.push(Arc::new(Touchpoint::new(id, "Till")));
    Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    Plan {
        maps: specs.iter().map(|spec| spec.parse().expect("a spec")).collect(),
        rounds: RoundRule::Named("Spring".into()),
        secret: Some(Secret::from_bytes([7; 16])),
        ..Plan::default()
    }
}

fn import(data: &str, plan: &Plan, into: &Journey) -> Result<Imported, ImportError> {
    let mut bits = data.len() as u64;
    let mut chance = || {
        bits += 1;
        bits
    };
    let name = format!("{}.csv", data.len());
    run(data.as_bytes(), &name, plan, into, &mut chance, &mut unwatched)
}

const SCORE: &str = "Kassa=Till;metric=csat;scale=1..5";

#[test]
fn rounds_stand_as_their_names_or_their_answers_say() {
    let by_column = |text: &str, more: Plan| {
        let rounds = RoundRule::Column("round".into());
        let done = import(text, &Plan { rounds, ..more }, &journey()).expect("taken");
        done.summary.rounds
    };
    let plain = || plan(&[SCORE]);
    assert_eq!(by_column("round;Kassa\nJälkeen;5\nEnnen;4\n", plain()), ["Ennen", "Jälkeen"]);
    assert_eq!(by_column("round;Kassa\n10;5\n9;4\n", plain()), ["9", "10"]);
    let days = Plan { date_column: Some("day".into()), ..plain() };
    assert_eq!(by_column("round;day;Kassa\nB;2026-05-01;5\nA;2026-02-01;4\n", days), ["A", "B"]);
}

#[test]
fn a_round_of_its_own_for_each_column() {
    let text = "NPS 2025;NPS 2026;Miksi\n9;10;Hyvä\n7;;\n3;9;\n";
    let specs = [
        "NPS 2026=Till;metric=nps;round=2026;comment=Miksi",
        "NPS 2025=Till;metric=nps;round=2025",
    ];
    let plan = Plan { rounds: RoundRule::Only, ..plan(&specs) };
    let done = import(text, &plan, &journey()).expect("taken");
    assert_eq!(done.summary.rounds, ["2025", "2026"]);
    let survey = done.journey.surveys().next().expect("a question");
    assert_eq!(survey.question, "NPS");
    let n: Vec<u64> = survey.answers().iter().map(|one| one.tally.n()).collect();
    assert_eq!(n.iter().sum::<u64>(), 5);
    assert_eq!(done.journey.joint.len(), 1, "the same people in both rounds");
    let comment = done.journey.touchpoints().next().expect("the till").1.feedback[0].clone();
    let round = done.journey.rounds.iter().find(|one| one.name == "2026").expect("a round");
    assert_eq!((comment.round.as_ref(), comment.score), (Some(&round.id), Some(10)));
    let again = import(text, &plan, &done.journey);
    assert!(matches!(again, Err(ImportError::Again { .. })), "{again:?}");
    let same = [
        "NPS 2025=Till;metric=nps;round=2025;question=NPS",
        "NPS 2026=Till;metric=nps;round=2025;question=NPS",
    ];
    let same = import(text, &Plan { rounds: RoundRule::Only, ..self::plan(&same) }, &journey());
    assert!(matches!(same, Err(ImportError::SameQuestion { .. })), "{same:?}");
}

#[test]
fn a_question_asked_in_two_languages_is_one_where_nobody_answered_both() {
    let specs = [SCORE, "Kassan=Till;metric=csat;scale=1..5;question=Kassa"];
    let done = import("Kieli;Kassa;Kassan\nfi;5;\nsv;;4\nfi;3;\n", &plan(&specs), &journey());
    let done = done.expect("taken");
    let survey = done.journey.surveys().next().expect("a question");
    assert_eq!((survey.answers()[0].tally.n(), done.journey.surveys().count()), (3, 1));
    let both = import("Kieli;Kassa;Kassan\nfi;5;\nsv;5;4\n", &plan(&specs), &journey());
    assert!(matches!(both, Err(ImportError::SameQuestion { .. })), "{both:?}");
}

#[test]
fn ids_are_known_by_their_heading() {
    let twice = "id;Kassa\n1;5\n2;4\n2;4\n3;1\n";
    let done = import(twice, &plan(&[SCORE]), &journey()).expect("taken");
    assert_eq!(done.summary.ids_repeated.as_ref().map(|one| one.rows), Some((3, 4)));

    let first = import("vastaaja-id;Kassa\na;5\nb;4\nc;1\n", &plan(&[SCORE]), &journey());
    let first = first.expect("taken");
    let rounds = RoundRule::Named("Autumn".into());
    let more = "vastaaja-id;Kassa\na;5\nb;4\nc;1\nd;2\n";
    let other = import(more, &Plan { rounds, ..plan(&[SCORE]) }, &first.journey);
    assert!(matches!(other, Err(ImportError::Counted { .. })), "{other:?}");
    let new = Plan { repeat: Repeat::OnlyNew, ..plan(&[SCORE]) };
    let new = import(more, &new, &first.journey).expect("taken");
    assert_eq!((new.summary.taken, new.summary.rows_known), (1, 3));
}

#[test]
fn a_table_of_results_is_named() {
    let beside = |text: &str| {
        let done = import(text, &plan(&[SCORE]), &journey()).expect("taken");
        done.summary.warnings.into_iter().find_map(|one| match one {
            Warning::CountsBeside { column, are_shares } => Some((column, are_shares)),
            _ => None,
        })
    };
    assert_eq!(
        beside("Kassa;Lukumäärä\n1;2\n2;0\n3;5\n4;12\n5;31\n"),
        Some(("Lukumäärä".into(), false))
    );
    assert_eq!(
        beside("Kassa;Osuus\n1;2 %\n2;8 %\n3;20 %\n4;30 %\n5;40 %\n"),
        Some(("Osuus".into(), true))
    );
    assert_eq!(beside("Kassa;n\n1;1\n5;1\n4;1\n"), None, "one each");
    assert_eq!(
        beside("Kassa;Kevät 2026;Syksy 2026\n5;30;33\n4;20;25\n3;10;9\n2;4;2\n1;3;1\n"),
        Some(("Kevät 2026".into(), false))
    );
    assert_eq!(beside("Kassa;Ikä\n1;34\n2;25\n3;61\n4;18\n5;40\n"), None);
    assert_eq!(beside("Kassa;Tuote\n1;2\n2;3\n3;5\n4;1\n5;3\n"), None);
}

#[test]
fn no_answer_is_called_none_and_days_are_called_days() {
    let text = "Kassa\n5\n4\n01.huhti\n5-Oct\nKyllä\n";
    let done = import(text, &plan(&[SCORE]), &journey()).expect("taken");
    let days = done.summary.rejections.iter().filter(|one| one.reason == Reason::Day).count();
    assert_eq!((days, done.summary.rejected), (2, 3));
    let words = polku::i18n::Words::of(polku::i18n::Language::En);
    let said = polku::wording::import::summary(&done.summary, words);
    assert!(!said.contains("as no answer"), "{said}");
    assert!(said.contains("labels=\"Kyllä\":"), "{said}");
}

#[test]
fn a_line_above_the_table_hides_neither_its_delimiter_nor_its_header() {
    let text = "Tulostettu 1.3.2026\nPvm;Kassa;Tuote\n1.3.2026;5;4\n2.3.2026;4;4\n";
    let done = import(text, &plan(&[SCORE]), &journey()).expect("taken");
    assert_eq!(done.summary.taken, 2);
}

#[test]
fn names_with_marks_and_unseen_letters_are_found() {
    for header in ["“Kassa”", "Kas\u{200b}sa", "\u{feff}Kassa\u{a0}"] {
        let text = format!("Muu;{header}\n1;5\n");
        let done = import(&text, &plan(&[SCORE]), &journey());
        assert_eq!(done.expect(header).summary.taken, 1);
    }
    let alike = import("Muu;Ka\u{441}sa\n1;5\n", &plan(&["Kacsa=Till;scale=1..5"]), &journey());
    let words = polku::i18n::Words::of(polku::i18n::Language::En);
    let said = polku::wording::Say::say(&alike.expect_err("no such column"), words);
    assert!(said.contains("U+0441"), "{said}");
}

#[test]
fn a_column_of_days_makes_no_rounds_without_a_word() {
    let text = "Pvm;Kassa\n1.3.2026 klo 10.15;5\n15.3.2026 klo 11.00;4\n2.4.2026 klo 9.00;3\n";
    let rounds = RoundRule::Column("Pvm".into());
    let done = import(text, &Plan { rounds, ..plan(&[SCORE]) }, &journey()).expect("taken");
    let of_days = Warning::RoundsOfDays { column: "Pvm".into(), rounds: 3 };
    assert!(done.summary.warnings.contains(&of_days), "{:?}", done.summary.warnings);
}

#[test]
fn a_question_is_no_piece_of_a_web_page() {
    let text = "\"<p>Onko <b>kassa</b> hyvä?<br/>(a < b)</p>\";Muu\n5;1\n";
    let done = import(text, &plan(&["#1=Till;scale=1..5"]), &journey()).expect("taken");
    let survey = done.journey.surveys().next().expect("a question");
    assert_eq!(survey.question, "Onko kassa hyvä? (a < b)");
}

#[test]
fn rows_that_nobody_approved_are_counted_and_named() {
    let text = "start;Kassa;_uuid;_validation_status\n2026-03-01;5;u1;Approved\n\
                2026-03-01;4;u2;Not approved\n";
    let done = import(text, &plan(&[SCORE]), &journey()).expect("taken");
    assert_eq!((done.summary.taken, done.summary.partial_rows), (2, 0));
    let named =
        |one: &Warning| matches!(one, Warning::UnknownState { text, .. } if text == "Not approved");
    assert!(done.summary.warnings.iter().any(named));
}

#[test]
fn answers_as_typeform_sends_them_are_counted() {
    let item = |id: &str, score: u32| {
        format!(
            r#"{{"response_id": "{id}", "submitted_at": "2026-03-01T10:00:00Z", "answers": [{{"field": {{"id": "x", "ref": "Kassa"}}, "type": "number", "number": {score}}}]}}"#
        )
    };
    let text = format!(r#"{{"items": [{}, {}]}}"#, item("a", 5), item("b", 4));
    let done = import(&text, &plan(&[SCORE]), &journey()).expect("taken");
    let counts: BTreeMap<i32, u64> = [(4, 1), (5, 1)].into();
    let survey = done.journey.surveys().next().expect("a question");
    assert_eq!(survey.answers()[0].tally, Tally::Counts(counts));
}

/// Excel 97.
const OLD: &[u8] = include_bytes!("../../workbooks/old.xls");

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same answers in text, as a list in JSON, as a page and in rows of their own are the same counts.
    #[test]
    fn the_same_answers_in_any_form(
        answers in prop::collection::vec((prop::option::of(1..6_i32), prop::option::of(1..6_i32)), 1..40),
    ) {
        let cell = |one: Option<i32>| one.map(|one| one.to_string()).unwrap_or_default();
        let mut text = String::from("nr;Kassa;Tuote\n");
        let mut page = String::from("<html><table><tr><th>nr</th><th>Kassa</th><th>Tuote</th></tr>");
        let mut list = Vec::new();
        let mut long = String::from("nr;question;score\n");
        for (at, (one, two)) in answers.iter().enumerate() {
            let (a, b) = (cell(*one), cell(*two));
            let row = format!("x{at};{a};{b}\n");
            text.push_str(&row);
            let row = format!("<tr><td>x{at}</td><td>{a}</td><td>{b}</td></tr>");
            page.push_str(&row);
            list.push(format!("{{\"nr\":\"x{at}\",\"Kassa\":\"{a}\",\"Tuote\":\"{b}\"}}"));
            let rows = format!("x{at};Kassa;{a}\nx{at};Tuote;{b}\n");
            long.push_str(&rows);
        }
        page += "</table></html>";
        let list = format!("[{}]", list.join(","));
        let plan = plan(&[SCORE, "Tuote=Till;metric=csat;scale=1..5"]);
        let rows = Plan { question_column: Some("question".into()), ..plan.clone() };
        let tallies = |done: Result<Imported, ImportError>| done.ok().map(|done| {
            let surveys = done.journey.surveys().map(|one| {
                (one.question.clone(), one.answers().first().map(|answers| answers.tally.clone()))
            });
            surveys.collect::<Vec<_>>()
        });
        let wanted = tallies(import(&text, &plan, &journey()));
        prop_assert_eq!(&tallies(import(&list, &plan, &journey())), &wanted);
        prop_assert_eq!(&tallies(import(&page, &plan, &journey())), &wanted);
        prop_assert_eq!(&tallies(import(&long, &rows, &journey())), &wanted);
    }

    #[test]
    fn a_damaged_old_workbook_is_no_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = OLD.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let done = run(
            bytes.as_slice(), "o.xls", &plan(&["Arvosana=Till;metric=csat;scale=1..5"]), &journey(), &mut || 3, &mut unwatched,
        );
        if let Ok(done) = done {
            prop_assert_eq!(done.journey.validate(), Ok(()));
        }
    }
}
