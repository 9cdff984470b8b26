//! What stands at the edges of exports: below the data, behind the last byte, in headings that are codes, in files that
//! come in parts, and what is said of answers that are none.

use crate::common::polku;
use polku::import::{
    Guess, ImportError, Imported, Plan, Reading, RoundRule, Warning, preview, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Survey, Tally};
use polku::wording::import::summary;
use std::collections::BTreeMap;
use std::fs::{read_to_string, write};
use std::path::Path;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn import(data: &[u8], specs: &[&str]) -> Result<Imported, ImportError> {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    let plan = Plan { maps, rounds: RoundRule::Named("R".into()), ..Plan::default() };
    run(data, "data.csv", &plan, &journey, &mut || 7, &mut unwatched)
}

/// The counts of every question, in the order of the touchpoints.
fn counts(done: &Imported) -> Vec<BTreeMap<i32, u64>> {
    let of = |survey: &Arc<Survey>| match &survey.answers().first()?.tally {
        Tally::Counts(counts) => Some(counts.clone()),
        _ => None,
    };
    done.journey.surveys().filter_map(of).collect()
}

fn said(done: &Imported) -> String {
    summary(&done.summary, polku::i18n::Words::of(polku::i18n::Language::En))
}

const FIVE: &str = "stage=use;metric=csat;scale=1..5";

#[test]
fn a_table_below_the_data_is_left_out_and_said() -> Outcome {
    for below in ["Score,n\n4,1\n5,1\n3,1\n", "Summary\nScore,n\n4,1\n5,1\n3,1\n"] {
        let data = format!("id,q\n1,4\n2,5\n3,3\n\n{below}");
        let done = import(data.as_bytes(), &[&format!("q=A;{FIVE}")])?;
        assert_eq!(counts(&done), [[(3, 1), (4, 1), (5, 1)].into()], "{below}");
        let rows = below.lines().count() as u64;
        let is_it = |one: &Warning| matches!(one, Warning::OtherTable { row: 6, rows: n, .. } if *n == rows);
        assert!(done.summary.warnings.iter().any(is_it), "{:?}", done.summary.warnings);
    }
    // Answers after an empty row stay answers.
    let done = import(b"id,q\n1,4\n2,5\n\n3,3\n4,2\n", &[&format!("q=A;{FIVE}")])?;
    assert_eq!(done.summary.taken, 4);
    Ok(())
}

#[test]
fn what_fills_the_end_of_a_file_is_no_answer() -> Outcome {
    for end in [&b"\x1a"[..], b"\0\0\0\0", b"\x1a\0\0"] {
        let data = [&b"id,q\n1,4\n2,5\n"[..], end].concat();
        let done = import(&data, &[&format!("q=A;{FIVE}")])?;
        assert_eq!(counts(&done), [[(4, 1), (5, 1)].into()], "{end:?}");
        assert_eq!(done.summary.rows, 2, "{end:?}");
    }
    let wide: Vec<u8> = "id;q\n1;4\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import(&wide, &[&format!("q=A;{FIVE}")])?.summary.taken, 1);
    assert!(import(b"id,q\n1,\x004\n", &[&format!("q=A;{FIVE}")]).is_err());
    Ok(())
}

#[test]
fn inner_ids_of_qualtrics_in_single_quotation_marks_are_a_header_row() -> Outcome {
    let data = "ResponseID,ResponseSet,StartDate,EndDate,Finished,Status,Q1,Q2\n\
                ResponseID,ResponseSet,StartDate,EndDate,Finished,Status,How was it?,Why?\n\
                {'ImportId': 'responseId'},{'ImportId': 'responseSetId'},{'ImportId': 'startDate'},\
                {'ImportId': 'endDate'},{'ImportId': 'finished'},{'ImportId': 'status'},\
                {'ImportId': 'QID1'},{'ImportId': 'QID2'}\n\
                R_1,Default,2016-06-24 14:27:08,2016-06-24 14:27:08,1,0,3,fine\n\
                R_2,Default,2016-06-24 14:27:08,2016-06-24 14:27:08,0,0,1,bad\n";
    let done = import(data.as_bytes(), &[&format!("Q1=A;{FIVE};comment=Q2")])?;
    assert_eq!(counts(&done), [[(3, 1)].into()]);
    assert_eq!((done.summary.rows, done.summary.comments, done.summary.rejected), (2, 1, 0));
    Ok(())
}

#[test]
fn a_column_is_known_by_the_code_of_its_question() -> Outcome {
    let coded = "id. Response ID,Q1[SQ001]. How satisfied? [Speed],Q1[SQ002]. How satisfied? [Price],Q2. Why?\n\
                 1,4,5,x\n2,3,2,y\n";
    let speed = format!("Q1[SQ001]=Speed;{FIVE};comment=Q2");
    let done = import(coded.as_bytes(), &[&speed, &format!("Q1[SQ002]=Price;{FIVE}")])?;
    assert_eq!(counts(&done), [[(3, 1), (4, 1)].into(), [(2, 1), (5, 1)].into()]);
    assert_eq!(done.summary.comments, 2);
    // And the other way round: a mapping of code and question, a file of codes.
    let bare = "id,Q1[SQ001],Q1[SQ002]\n1,4,5\n";
    let done =
        import(bare.as_bytes(), &[&format!("Q1[SQ001]. How satisfied? [Speed]=Speed;{FIVE}")])?;
    assert_eq!(counts(&done), [[(4, 1)].into()]);
    assert!(import(coded.as_bytes(), &[&format!("Q1=A;{FIVE}")]).is_err(), "two columns of Q1");
    assert!(import(b"Q10. Wait?,Q1\n4,5\n", &[&format!("Q=A;{FIVE}")]).is_err());
    Ok(())
}

#[test]
fn what_looks_like_no_answer_is_said_to_be_none() -> Outcome {
    let rows = |cells: &[&str]| {
        format!(
            "id,q\n1,4\n2,5\n{}",
            cells.iter().map(|one| format!("9,\"{one}\"\n")).collect::<String>()
        )
    };
    let spec = format!("q=A;{FIVE}");
    let done = import(rows(&["99", "99", "-1", "999"]).as_bytes(), &[&spec])?;
    assert!(said(&done).contains("labels=\"99\": takes it as no answer"), "{}", said(&done));
    assert!(said(&done).contains("labels=99:,-1:,999:"), "{}", said(&done));
    let done = import(rows(&["-", "n.a.", "?", "Other (please specify)"]).as_bytes(), &[&spec])?;
    assert!(said(&done).contains("labels=\"-\": takes it as no answer"), "{}", said(&done));
    assert!(said(&done).contains("look like “no answer”"), "{}", said(&done));
    // And so it is taken.
    let done = import(rows(&["99", "-1"]).as_bytes(), &[&format!("{spec};labels=99:,-1:")])?;
    assert_eq!((done.summary.taken, done.summary.missing, done.summary.rejected), (2, 2, 0));
    // What may be an answer on another scale is none of these.
    let done = import(rows(&["7", "7", "7"]).as_bytes(), &[&spec])?;
    assert!(said(&done).contains("Check the scale"), "{}", said(&done));
    let done = import(rows(&["4;5;", "4, 5", "3|4"]).as_bytes(), &[&spec])?;
    assert!(said(&done).contains("Several answers stand in one cell"), "{}", said(&done));
    Ok(())
}

#[test]
fn choices_in_words_below_their_questions_are_a_header_row() -> Outcome {
    let header =
        "Aloja?;;;Kuinka usein?;;Mitä mieltä olet?;\nSähkö;Kone;Muu;Viestit;Ohjeet;Hyöty;Vaiva\n";
    let rows = "kyllä;ei;;usein;usein;melko samaa mieltä;melko eri mieltä\n\
                ei;kyllä;;joskus;usein;melko eri mieltä;melko eri mieltä\n\
                ei;ei;Puu;usein;joskus;melko samaa mieltä;melko samaa mieltä\n\
                ei;kyllä;;joskus;usein;melko eri mieltä;melko samaa mieltä\n";
    let spec = format!(
        "\"Mitä mieltä olet? – Hyöty\"=A;{FIVE};labels=melko samaa mieltä:4,melko eri mieltä:2;comment=Muu"
    );
    let done = import(format!("{header}{rows}").as_bytes(), &[&spec])?;
    assert_eq!(counts(&done), [[(2, 2), (4, 2)].into()]);
    assert_eq!((done.summary.rows, done.summary.comments), (4, 1));
    // Where the words below are said in the second row too, it is an answer.
    let odd =
        "Aloja?;;;Kuinka usein?;;Mitä mieltä olet?;\nei;ei;;usein;joskus;melko samaa mieltä;x\n";
    let done = import(
        format!("{odd}{rows}").as_bytes(),
        &[&format!("#6=A;{FIVE};labels=melko samaa mieltä:4,melko eri mieltä:2")],
    )?;
    assert_eq!(done.summary.taken, 5);
    Ok(())
}

#[test]
fn a_question_on_several_pages_of_a_form_is_one() -> Outcome {
    let data = "when,Kind,How was it?,Kind,How was it?,Why?\n1,a,4,,,\n2,,,b,3,x\n3,,,b,5,y\n";
    let maps = [format!("#3=A;{FIVE};comment=Why?"), format!("#5=A;{FIVE}")];
    let done = import(data.as_bytes(), &[&maps[0], &maps[1]])?;
    assert_eq!(counts(&done), [[(3, 1), (4, 1), (5, 1)].into()]);
    assert_eq!((done.summary.missing, done.summary.comments), (0, 2));
    // Who has answered both is not counted twice, and other headings are other questions.
    let both = import(format!("{data}4,a,1,b,2,\n").as_bytes(), &[&maps[0], &maps[1]])?;
    assert_eq!((both.summary.taken, both.summary.rejected), (3, 1));
    let other = data.replacen("How was it?", "And here?", 1);
    assert_eq!(counts(&import(other.as_bytes(), &[&maps[0], &maps[1]])?).len(), 2);
    Ok(())
}

#[test]
fn years_with_a_fraction_and_days_of_the_week_are_what_they_mean() -> Outcome {
    let maps = vec![format!("q=A;{FIVE}").parse().expect("a map")];
    let stage = Stage::new(StageId::new("s0").expect("an id"), StageKind::FIVE[3], "Use");
    let journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
    let into = |data: &str, rounds: RoundRule| {
        let plan = Plan { maps: maps.clone(), rounds, ..Plan::default() };
        run(data.as_bytes(), "data.csv", &plan, &journey, &mut || 7, &mut unwatched)
    };
    let years = "year,q\n2025.0,4\n2026.0,5\n2026,3\n";
    assert_eq!(into(years, RoundRule::Column("year".into()))?.summary.rounds, ["2025", "2026"]);
    for days in [
        ["\"Mon, Jan 5, 2026\"", "\"Tuesday, February 10, 2026\""],
        ["ma 5.1.2026", "ti 10.2.2026"],
    ] {
        let data = format!("day,q\n{},4\n{},5\n", days[0], days[1]);
        let date = "2026-02-01".parse()?;
        let done = into(&data, RoundRule::Split { column: "day".into(), date, names: None })?;
        assert_eq!((done.summary.taken, done.summary.rounds.len()), (2, 2), "{days:?}");
    }
    Ok(())
}

#[test]
fn codes_for_no_answer_make_no_other_scale_of_it() {
    let proposed = |heading: &str, cells: &[&str]| {
        let data = format!(
            "Name;{heading}\n{}",
            cells.iter().map(|one| format!("a b;{one}\n")).collect::<String>()
        );
        let seen = preview(data.as_bytes(), "data.csv", &Reading::default()).expect("a table");
        match &seen.columns[1].guess {
            Guess::Score(found) => found.scales.first().copied(),
            _ => None,
        }
    };
    let cells = ["4", "5", "99", "3", "99", "1", "2", "-1"];
    assert_eq!(proposed("How was it? (1–5)", &cells), Some((1, 5)));
    assert_eq!(proposed("How was it?", &cells), Some((1, 5)));
    assert_eq!(
        proposed("How was it?", &["-2", "2", "0", "-1", "1", "1"]).map(|one| one.0 < 0),
        Some(true)
    );
    assert_eq!(proposed("How was it? (0–100)", &["40", "99", "100", "75"]), Some((0, 100)));
}

const IMPORT: [&str; 7] = [
    "--into",
    "j.ron",
    "--round",
    "R",
    "--map",
    "q=A;stage=use;metric=csat;scale=1..5",
    "--lang=en",
];

fn command(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = polku().current_dir(folder).args(arguments).output().expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn several_files_come_in_together_or_not_at_all() -> Outcome {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let run = |arguments: &[&str]| command(folder.path(), arguments);
    run(&["new", "--template", "blank", "--lang", "en", "-o", "j.ron"]);
    write(at("a.csv"), "id,q\n1,4\n2,5\n")?;
    write(at("b.csv"), "q,id\n4,3\n5,4\n")?;
    write(at("bad.csv"), "id,other\n1,4\n")?;
    let before = read_to_string(at("j.ron"))?;
    for files in [["a.csv", "bad.csv"], ["a.csv", "a.csv"]] {
        let (code, said) = run(&[&["import"], &files[..], &IMPORT].concat());
        assert_eq!(code, Some(1), "{said}");
        assert_eq!(read_to_string(at("j.ron"))?, before, "{said}");
    }
    let (code, said) = run(&[&["import", "a.csv", "b.csv"], &IMPORT[..]].concat());
    assert_eq!(code, Some(0), "{said}");
    let (_, report) = run(&["report", "j.ron", "--json"]);
    assert!(report.replace([' ', '\n'], "").contains("\"counts\":[[4,2],[5,2]]"), "{report}");
    Ok(())
}

#[test]
fn maps_in_other_encodings_are_read_and_it_is_said() -> Outcome {
    let folder = tempfile::tempdir()?;
    let western = |text: &str| text.chars().map(|sign| sign as u8).collect::<Vec<u8>>();
    let diagram = "journey\n  title Päivä\n  section Käyttö\n    Näkee mainoksen: 3: Äiti\n";
    let outline = "# Päivä\n\n## Käyttö\n<!-- - ei tätä\n- eikä tätä -->\n- Näkee mainoksen[^1]\n";
    for (name, text) in [("a.mmd", diagram), ("a.md", outline)] {
        write(folder.path().join(name), western(text))?;
        let (code, said) =
            command(folder.path(), &["convert", name, "-o", "j.ron", "--force", "--lang", "en"]);
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains("windows-1252"), "{said}");
        assert!(said.contains("1 touchpoint"), "{said}");
        let made = read_to_string(folder.path().join("j.ron"))?;
        assert!(made.contains("\"Näkee mainoksen\""), "{made}");
    }
    write(folder.path().join("b.md"), [0x89, b'P', b'N', b'G', 0, 0, 0, 1, 2, 3])?;
    let (code, _) = command(folder.path(), &["convert", "b.md", "-o", "k.ron"]);
    assert_eq!(code, Some(1));
    Ok(())
}
