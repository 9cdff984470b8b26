//! What counted wrong without a word, or was named for something else: files as people have them, that a spreadsheet
//! saved again, with the rest of another table, with headings that say the opposite.

use polku::file::Secret;
use polku::import::{
    Absent, Filter, Guess, ImportError, Imported, Plan, Reading, Reason, RoundRule, Summary,
    Warning, preview, run, unwatched,
};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

type Outcome = Result<(), Box<dyn std::error::Error>>;
type Counts = BTreeMap<i32, u64>;

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    let rounds = RoundRule::Named("Spring".into());
    Plan { maps, rounds, secret: Some(Secret::from_bytes([7; 16])), ..Plan::default() }
}

fn into(journey: &Journey, data: &[u8], name: &str, plan: &Plan) -> Result<Imported, ImportError> {
    run(data, name, plan, journey, &mut || 7, &mut unwatched)
}

/// The counts of the first question in the first round that has some.
fn counts(done: &Imported) -> Counts {
    let survey = done.journey.surveys().next().expect("a question");
    let counted = survey.answers().iter().find_map(|one| match &one.tally {
        Tally::Counts(counts) => Some(counts.clone()),
        _ => None,
    });
    counted.unwrap_or_default()
}

fn of(pairs: &[(i32, u64)]) -> Counts {
    pairs.iter().copied().collect()
}

/// A column on a scale from 1 to 5.
fn five(data: &str, column: &str) -> Result<Imported, ImportError> {
    let spec = format!("\"{column}\"=A;stage=use;metric=csat;scale=1..5");
    into(&journey(), data.as_bytes(), "data.csv", &plan(&[&spec]))
}

fn warns(summary: &Summary, is: impl Fn(&Warning) -> bool) -> bool {
    summary.warnings.iter().any(is)
}

fn said(error: &ImportError) -> String {
    polku::wording::Say::say(error, polku::i18n::Words::of(polku::i18n::Language::En))
}

/// A first download, in the form that a service writes.
fn first(rows: u32) -> String {
    let mut text = "Timestamp,Q,Why\n".to_owned();
    for at in 0..rows {
        let minute = at % 50 + 10;
        let _ = writeln!(text, "2026/11/02 9:{minute}:{:02} AM EET,{},c{at}", at % 60, at % 5 + 1);
    }
    text
}

#[test]
fn a_download_that_a_spreadsheet_saved_again_is_noticed_by_its_times() -> Outcome {
    type Form = fn(u32) -> String;
    let forms: [(&str, Form, bool); 5] = [
        (";", |at| format!("2.11.2026 9.{}", at % 50 + 10), false),
        (";", |at| format!("2.11.2026 klo 9.{}.{:02}", at % 50 + 10, at % 60), true),
        (",", |at| format!("2026-11-02 09:{}:{:02}", at % 50 + 10, at % 60), true),
        (",", |at| format!("2026-11-02T09:{}:{:02}.120+02:00", at % 50 + 10, at % 60), true),
        (",", |at| format!("11/2/2026 9:{}", at % 50 + 10), false),
    ];
    let plan_of = plan(&["Q=A;stage=use;metric=csat;scale=1..5"]);
    let held = into(&journey(), first(12).as_bytes(), "a.csv", &plan_of)?.journey;
    for (sign, form, _) in forms {
        let mut text = format!("Timestamp{sign}Q{sign}Why\n");
        for at in 0..12 {
            let _ = writeln!(text, "{}{sign}{}{sign}c{at}", form(at), at % 5 + 1);
        }
        let day_later = form(3).replace("2.11.", "3.11.").replace("11-02", "11-03");
        let new = day_later.replace("11/2/", "11/3/");
        let _ = writeln!(text, "{new}{sign}5{sign}new");
        let again = into(&held, text.as_bytes(), "b.csv", &plan_of);
        let Err(ImportError::Counted { counted, .. }) = again else {
            return Err(format!("{text} was counted again").into());
        };
        assert_eq!(
            (counted.known, counted.new, counted.can_take_new),
            (12, Some(1), true),
            "{text}"
        );
        let only_new = Plan { repeat: polku::import::Repeat::OnlyNew, ..plan_of.clone() };
        let done = into(&held, text.as_bytes(), "b.csv", &only_new)?;
        assert_eq!((done.summary.taken, done.summary.rows_known), (1, 12), "{text}");
        // Other people, on another day.
        let others =
            text.replace("2.11.", "9.11.").replace("11-02", "11-09").replace("11/2/", "11/9/");
        assert_eq!(
            into(&held, others.as_bytes(), "c.csv", &plan_of)?.summary.taken,
            13,
            "{others}"
        );
    }
    Ok(())
}

#[test]
fn many_others_in_the_same_minutes_are_others() -> Outcome {
    let plan_of = plan(&["Q=A;stage=use;metric=csat;scale=1..5"]);
    let held = into(&journey(), first(12).as_bytes(), "a.csv", &plan_of)?.journey;
    let mut text = "Timestamp,Q\n".to_owned();
    for at in 0..2000 {
        let _ = writeln!(text, "2026-11-02 09:{:02},{}", at % 60, at % 5 + 1);
    }
    assert_eq!(into(&held, text.as_bytes(), "shop.csv", &plan_of)?.summary.taken, 2000);
    Ok(())
}

#[test]
fn ids_are_the_same_with_a_fraction_and_without_noughts() -> Outcome {
    let plan_of = plan(&["Q=A;stage=use;metric=csat;scale=1..5"]);
    let of = |form: &dyn Fn(u32) -> String, rows: u32| {
        let row = |at: u32| format!("{};{}\n", form(at), at % 5 + 1);
        format!("id;Q\n{}", (1..=rows).map(row).collect::<String>())
    };
    let held = into(&journey(), of(&|at| format!("{at:04}"), 9).as_bytes(), "a.csv", &plan_of)?;
    for form in [&(|at| format!("{at}")) as &dyn Fn(u32) -> String, &|at| format!("{at},0")] {
        let again = into(&held.journey, of(form, 11).as_bytes(), "b.csv", &plan_of);
        let Err(ImportError::Counted { counted, .. }) = again else {
            return Err("was counted again".into());
        };
        assert_eq!((counted.known, counted.new), (9, Some(2)));
    }
    Ok(())
}

#[test]
fn errors_and_sums_are_no_kpi() -> Outcome {
    let kpi = |data: &str| {
        let rounds = RoundRule::Column("M".into());
        let plan = Plan { rounds, ..plan(&["K=use;kind=kpi;name=K;better=higher"]) };
        into(&journey(), data.as_bytes(), "k.csv", &plan)
    };
    for fault in ["#DIV/0!", "#JAKO/0!", "Err:502", "#####", "#N/D!"] {
        let done = kpi(&format!("M;K\n2026-01;{fault}\n2026-02;6\n"))?;
        assert_eq!((done.summary.kpis, done.summary.rejected), (1, 1), "{fault}");
        assert_eq!(done.summary.rejections[0].reason, Reason::Fault, "{fault}");
        assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    }
    let done = kpi("M;K\n2026-01;5\n2026-02;6\nYhteensä;11\n")?;
    assert_eq!(done.summary.rounds, ["2026-01", "2026-02"]);
    assert!(warns(&done.summary, |one| matches!(one, Warning::Totals { count: 1, .. })));
    Ok(())
}

#[test]
fn rows_that_nobody_sent_are_left_out() -> Outcome {
    for data in [
        // By the way that they came.
        "Response ID,Recorded Date,Distribution Channel,Q\nR_1,2026-11-02 09:20:00,anonymous,5\nR_2,2026-11-02 09:20:00,preview,1\nR_3,2026-11-02 09:20:00,email,4\n",
        // By the day on which they were sent.
        "#,Q,Start Date (UTC),Submit Date (UTC),Network ID\na,5,2026-11-02 09:10:00,2026-11-02 09:12:00,n\nb,1,2026-11-02 09:10:00,,n\nc,4,2026-11-02 09:11:00,2026-11-02 09:13:00,n\n",
        "Nro;Aloitettu;Lähetetty;Q\n1;2.11.2026 9.10;2.11.2026 9.20;5\n2;2.11.2026 9.11;;1\n3;2.11.2026 9.12;2.11.2026 9.22;4\n",
        "Id,Completed,Q\na,2026-11-02,5\nb,,1\nc,2026-11-03,4\n",
        // By a word.
        "Vastaaja;Tila;Q\n1;Vastannut;5\n2;Aloittanut;1\n3;Vastannut;4\n4;Ei vastannut;\n",
    ] {
        let done = five(data, "Q").map_err(|error| format!("{data}: {error}"))?;
        assert_eq!(counts(&done), of(&[(4, 1), (5, 1)]), "{data}");
        assert!(done.summary.partial_rows > 0, "{data}");
    }
    // What is sent for all, or for none, says nothing.
    let data = "Id;Vastattu;Q\n1;kyllä;5\n2;ei tiedossa;4\n3;;3\n";
    assert_eq!(five(data, "Q")?.summary.taken, 3);
    Ok(())
}

#[test]
fn words_of_sums_in_two_parts_and_in_the_column_of_comments() -> Outcome {
    for end in ["Medelbetyg;4", "Durchschnittswert;4", "Vastauksia yhteensä;4", "Overall mean;4"] {
        let done = five(&format!("Nr;Q\n1;5\n2;4\n3;3\n4;5\n{end}\n"), "Q")?;
        assert_eq!(counts(&done), of(&[(3, 1), (4, 1), (5, 2)]), "{end}");
        assert!(warns(&done.summary, |one| matches!(one, Warning::Totals { .. })), "{end}");
    }
    let plan = plan(&["Q=A;stage=use;metric=csat;scale=1..5;comment=Why"]);
    let data = "Why;Q\nok;5\nfine;4\nbad;1\nnice;2\nKeskiarvo;3\n";
    let done = into(&journey(), data.as_bytes(), "data.csv", &plan)?;
    assert_eq!((done.summary.taken, done.summary.comments), (4, 4));
    Ok(())
}

#[test]
fn headings_that_say_another_scale_or_the_opposite_are_named() -> Outcome {
    let turned = |one: &Warning| matches!(one, Warning::TurnedScale { .. });
    let other = |one: &Warning| matches!(one, Warning::OtherScale { said: (1, 10), .. });
    let rows = "1;1\n2;2\n3;1\n";
    for heading in [
        "Arvioi palvelu (1 = erittäin hyvä, 5 = erittäin huono)",
        "How satisfied? (1 = very satisfied, 5 = very dissatisfied)",
        "Note (1 = best)",
    ] {
        let data = format!("Id;{heading}\n{rows}");
        let spec = "#2=A;stage=use;metric=csat;scale=1..5";
        let done = into(&journey(), data.as_bytes(), "data.csv", &plan(&[spec]))?;
        assert!(warns(&done.summary, turned), "{heading}");
        let spec = format!("{spec};better=lower");
        let done = into(&journey(), data.as_bytes(), "data.csv", &plan(&[&spec]))?;
        assert!(!warns(&done.summary, turned), "{heading}");
    }
    let done = five(&format!("Id;Arvioi asteikolla 1–10\n{rows}"), "Arvioi asteikolla 1–10")?;
    assert!(warns(&done.summary, other));
    let done = five(&format!("Id;Arvioi (1–5)\n{rows}"), "Arvioi (1–5)")?;
    assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    Ok(())
}

#[test]
fn tables_of_results_are_named() -> Outcome {
    let of_answers = |one: &Warning| matches!(one, Warning::CountsOfAnswers { .. });
    let beside = |one: &Warning| matches!(one, Warning::CountsBeside { are_shares: false, .. });
    let data = "Question,Very dissatisfied,Dissatisfied,Neutral,Satisfied,Very satisfied\nPrice,2,3,4,2,1\nService,1,1,5,3,2\n";
    assert!(warns(&five(data, "Satisfied")?.summary, of_answers));
    for data in [
        "Arvosana;Vastaajia\n5;10\n4;10\n3;5\n2;3\n1;2\n",
        "Arvosana;Vastausten lukumäärä\n5;10\n4;12\n3;5\n",
    ] {
        assert!(warns(&five(data, "Arvosana")?.summary, beside), "{data}");
    }
    for data in ["Arvosana;Ikä\n5;31\n4;28\n3;45\n", "Arvosana;Rivi\n1;7\n2;8\n3;9\n4;10\n"] {
        assert!(!warns(&five(data, "Arvosana")?.summary, beside), "{data}");
    }
    // Where nothing can be taken, this is what helps.
    let data = "Kysymys;1;2;3;4;5\nHinta;2;3;10;20;15\nPalvelu;1;1;5;30;20\n";
    let error = five(data, "5").err().ok_or("was counted")?;
    assert!(said(&error).contains("--count-column"), "{}", said(&error));
    Ok(())
}

#[test]
fn rows_that_lost_their_cells_are_named() -> Outcome {
    // Only rows with a comma were put in quotation marks as a whole.
    let done = five("Id,W,Q\n\"1,\"\"a, b\"\",5\"\n2,c,4\n3,d,2\n", "Q")?;
    assert_eq!(done.summary.rejections[0].reason, Reason::QuotedRow);
    assert_eq!((done.summary.taken, done.summary.missing), (2, 0));
    // Lines that break inside of a cell.
    for data in ["Id,W,Q\r\n1,a\rb,5\r\n2,x,4\r\n", "Id,W,Q\n1,a\nb,5\n2,x,4\n"] {
        let done = five(data, "Q")?;
        let broken = |one: &Warning| matches!(one, Warning::BrokenLines { rows: 1, row: 3 });
        assert!(warns(&done.summary, broken), "{:?}", done.summary.warnings);
    }
    let done = five("Id,Q,W\n1,5\n2,4\n3,3,x\n4,1\n", "Q")?;
    assert!(done.summary.warnings.is_empty(), "{:?}", done.summary.warnings);
    Ok(())
}

#[test]
fn headers_below_codes_and_tables_below_what_a_program_tells() -> Outcome {
    // Codes and texts of a known service.
    let data = "id,submitdate,lastpage,startlanguage,seed,Q1,Q2[SQ001]\nResponse ID,Date submitted,Last page,Start language,Seed,How satisfied?,Price\n1,2026-11-02 09:10:00,2,fi,1,5,4\n2,,1,fi,2,1,1\n3,2026-11-02 09:10:00,2,fi,3,4,4\n";
    let done = five(data, "Q1")?;
    assert_eq!((counts(&done), done.summary.rejected), (of(&[(4, 1), (5, 1)]), 0));
    // Three rows that may be the header.
    let data =
        "Q1,Q2,Q3\nHow satisfied?,How easy?,Why?\nscale,scale,text\n5,4,abc\n4,3,def\n3,2,ghi\n";
    let done = five(data, "Q1")?;
    assert!(warns(&done.summary, |one| matches!(one, Warning::ThirdHeader { .. })));
    for data in [
        "Kysely;Palaute 2026\nViety;2.11.2026\n\nVastaaja;Hinta;Palvelu\n1;5;4\n2;4;3\n3;3;5\n",
        "Survey;Customers\nExported;2026-11-02\nVastaaja;Hinta;Palvelu;Why\n1;5;4;a\n2;4;3;b\n3;3;5;c\n",
        "Kysely;Palaute;;\nAika;1.11.2026;30.11.2026;\n;;;\nVastaaja;Hinta;Palvelu;Miksi\n1;5;4;a\n2;4;3;b\n3;3;5;c\n",
    ] {
        let done = five(data, "Hinta").map_err(|error| format!("{data}: {error}"))?;
        assert_eq!(counts(&done), of(&[(3, 1), (4, 1), (5, 1)]), "{data}");
    }
    // Short rows are no such thing, and a question above its choices neither.
    let done = five("Id,W,Q\n1,a,5\n2,b\n3\n4,d,2\n", "Q")?;
    assert_eq!((done.summary.taken, done.summary.missing), (2, 2));
    let data = "Id;Kuinka tyytyväinen olit?;;\n;Hinta;Palvelu;Nopeus\n1;5;4;1\n2;4;3;1\n";
    let done = five(data, "Hinta")?;
    assert_eq!(counts(&done), of(&[(4, 1), (5, 1)]));
    Ok(())
}

#[test]
fn a_column_that_is_not_there_is_told_where_it_may_be() {
    let hint = |data: &str| match five(data, "Hinta") {
        Err(error @ ImportError::NoColumn { .. }) => {
            let text = said(&error);
            let ImportError::NoColumn { hint, .. } = error else { return (None, text) };
            (hint, text)
        }
        other => panic!("{other:?}"),
    };
    let (found, text) = hint("Raportti,2026,x\nVastaaja,Hinta,y\n1,5,z\n2,4,z\n");
    assert_eq!(found, Some(Absent::InRow(2)));
    assert!(text.contains("--skip-rows 1"), "{text}");
    let (found, text) = hint("Id^Hinta\n1^5\n2^4\n");
    assert_eq!(found, Some(Absent::OneColumn));
    assert!(text.contains("--delimiter"), "{text}");
    let (found, text) = hint("Id;Q\n1;5\nId;q\n2;4\n");
    assert!(matches!(found, Some(Absent::NoHeader(_))) || text.contains("“Q”"), "{text}");
}

#[test]
fn a_filter_that_no_row_fits_says_what_there_is() -> Outcome {
    let filtered = |filters: &[&str]| {
        let filters = filters.iter().map(|one| one.parse::<Filter>().expect(one)).collect();
        let plan = Plan { filters, ..plan(&["Q=A;stage=use;metric=csat;scale=1..5"]) };
        let data = "Kaupunki;Q\nTurku;5\nOulu;1\nOulu;4\n";
        into(&journey(), data.as_bytes(), "data.csv", &plan)
    };
    let error = filtered(&["Kaupunki=Tampere"]).err().ok_or("was counted")?;
    let text = said(&error);
    assert!(text.contains("“Tampere”") || text.contains("“tampere”"), "{text}");
    assert!(text.contains("“Turku”, “Oulu”") && !text.contains("scales"), "{text}");
    let done = filtered(&["Kaupunki=Turku", "Kaupunki=Tampere"])?;
    assert!(warns(&done.summary, |one| matches!(one, Warning::FilterUnmet { .. })));
    assert!(filtered(&["Kaupunki=Turku"])?.summary.warnings.is_empty());
    Ok(())
}

#[test]
fn letters_of_few_and_of_mixed_files() -> Outcome {
    let comments = |data: &[u8]| -> Result<(Vec<String>, Summary), ImportError> {
        let plan = plan(&["Q=A;stage=use;metric=csat;scale=1..5;comment=Why"]);
        let done = into(&journey(), data, "data.csv", &plan)?;
        let all = done.journey.comments().map(|one| one.text.clone()).collect();
        Ok((all, done.summary))
    };
    let (texts, _) = comments(b"Id;Q;Why\r\n1;5;Hyv\x8A\r\n2;4;ok\r\n")?;
    assert_eq!(texts, ["Hyvä", "ok"]);
    let (texts, summary) = comments(b"Id;Q;Why\r\n1;5;Hyv\x84\r\n2;4;ok\r\n")?;
    assert_eq!(texts, ["Hyvä", "ok"]);
    assert!(warns(&summary, |one| matches!(one, Warning::Encoding { encoding: "cp850" })));
    let mixed =
        ["Id;Q;Why\r\n1;5;Hyvä ää öö\r\n2;4;öäå\r\n".as_bytes(), b"3;3;pal\xE4\r\n"].concat();
    let (texts, summary) = comments(&mixed)?;
    assert_eq!(texts, ["Hyvä ää öö", "öäå", "palä"]);
    assert!(warns(&summary, |one| matches!(one, Warning::Encoding { encoding: "UTF-8" })));
    let (_, summary) = comments("Id;Q;Why\r\n1;5;HyvÃ¤ Ã¶ljy\r\n2;4;ok\r\n".as_bytes())?;
    assert!(warns(&summary, |one| matches!(one, Warning::TwiceEncoded { .. })));
    Ok(())
}

#[test]
fn errors_among_answers_do_not_make_comments_of_them() {
    let data = "Id;Arvioi palvelu;Q\n1;1;5\n2;2;4\n3;#DIV/0!;3\n4;1;#N/A\n5;3;2\n";
    let seen = preview(data.as_bytes(), "data.csv", &Reading::default()).expect("a table");
    for column in &seen.columns[1..] {
        assert!(matches!(column.guess, Guess::Score(_)), "{:?}", column.guess);
    }
}

#[test]
fn decimals_errors_and_choices_in_cells() -> Outcome {
    let done = five("Id,Q\n1,\"5,0\"\n2,\"4,0\"\n3,\"3,5\"\n4,2\n", "Q")?;
    assert_eq!(counts(&done), of(&[(2, 1), (4, 1), (5, 1)]));
    assert_eq!(done.summary.rejections[0].reason, Reason::NotWhole);
    let done = five("Id,Q\n1,5;\n2,4️⃣\n3,#####\n4,#HODNOTA!\n5,1\n6,1\n7,2\n8,2\n9,3\n", "Q")?;
    assert_eq!(counts(&done), of(&[(1, 2), (2, 2), (3, 1), (4, 1), (5, 1)]));
    assert!(done.summary.rejections.iter().all(|one| one.reason == Reason::Fault));
    Ok(())
}

#[test]
fn rounds_are_in_the_order_of_their_names_and_one_where_a_spreadsheet_turned_one() -> Outcome {
    let rounds = |names: &[&str]| -> Result<(Vec<String>, Summary), ImportError> {
        let rows: String = names.iter().map(|name| format!("{name};4\n")).collect();
        let rounds = RoundRule::Column("R".into());
        let plan = Plan { rounds, ..plan(&["Q=A;stage=use;metric=csat;scale=1..5"]) };
        let done = into(&journey(), format!("R;Q\n{rows}").as_bytes(), "data.csv", &plan)?;
        Ok((done.journey.rounds.iter().map(|one| one.name.clone()).collect(), done.summary))
    };
    for (names, wanted) in [
        (
            &["Syksy 2025", "Kevät 2026", "Kevät 2025"][..],
            &["Kevät 2025", "Syksy 2025", "Kevät 2026"][..],
        ),
        (&["H2 2025", "H1 2026", "H1 2025"], &["H1 2025", "H2 2025", "H1 2026"]),
        (&["Apr-26", "Mar-26", "Dec-25"], &["Dec-25", "Mar-26", "Apr-26"]),
        (&["maaliskuu", "tammikuu"], &["tammikuu", "maaliskuu"]),
        (&["2026-03-01 00:00:00", "2026-03", "2026-02"], &["2026-02", "2026-03"]),
        (&["46082", "46113", "46082"], &["2026-03", "2026-04"]),
    ] {
        assert_eq!(rounds(names)?.0, wanted, "{names:?}");
    }
    let (_, summary) = rounds(&["Kevät", "Keväт"])?;
    assert!(warns(&summary, |one| matches!(one, Warning::NearRounds { .. })));
    Ok(())
}

/// Times to the minute, and nothing else that tells people apart.
fn minutes(rows: &[(u32, u32)]) -> String {
    let row = |(minute, score): &(u32, u32)| format!("2.11.2026 9.{minute:02};{score}\n");
    format!("Aika;Q\n{}", rows.iter().map(row).collect::<String>())
}

#[test]
fn another_person_of_the_same_minute_is_taken_or_said_to_be_left_out() -> Outcome {
    let told = plan(&["Q=A;stage=use;metric=csat;scale=1..5"]);
    let only_new = Plan { repeat: polku::import::Repeat::OnlyNew, ..told.clone() };
    let first = [(10, 5), (11, 4), (12, 3), (13, 2)];
    let held = into(&journey(), minutes(&first).as_bytes(), "a.csv", &told)?.journey;
    let with = |more: &[(u32, u32)]| {
        let all: Vec<(u32, u32)> = first.iter().chain(more).copied().collect();
        into(&held, minutes(&all).as_bytes(), "b.csv", &only_new)
    };
    let same = |done: &Imported| {
        done.summary.warnings.iter().find_map(|one| match one {
            Warning::SameAsCounted { rows } => Some((*rows, 0)),
            Warning::SameMinute { rows } => Some((0, *rows)),
            _ => None,
        })
    };
    let done = with(&[(11, 5), (14, 5)])?;
    assert_eq!((done.summary.taken, done.summary.rows_known, same(&done)), (2, 4, Some((0, 1))));
    let done = with(&[(11, 4), (14, 5)])?;
    assert_eq!((done.summary.taken, done.summary.rows_known, same(&done)), (1, 5, Some((1, 0))));
    // Only new answers, one of them in a minute that was counted.
    let done = into(&held, minutes(&[(12, 5), (20, 5), (21, 4)]).as_bytes(), "c.csv", &only_new)?;
    assert_eq!((done.summary.taken, done.summary.rows_known, same(&done)), (3, 0, Some((0, 1))));
    // A download with another column, mapped in another way: only the minutes tell.
    let other = "Aika;Q;R;Uusi\n2.11.2026 9.10;5;1;x\n2.11.2026 9.11;4;2;x\n2.11.2026 9.12;3;3;x\n\
                 2.11.2026 9.13;2;4;x\n2.11.2026 9.30;2;4;x\n";
    let specs = ["Q=A;metric=csat;scale=1..5", "R=A;metric=rating;scale=1..5"];
    let plan = Plan { repeat: only_new.repeat, ..plan(&specs) };
    let done = into(&held, other.as_bytes(), "d.csv", &plan)?;
    let q = done.journey.surveys().find(|one| one.question == "Q").ok_or("no question")?;
    assert_eq!(q.answers()[0].tally.n(), 5);
    Ok(())
}
