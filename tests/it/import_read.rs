//! What is a response, a header, a cell, a day and a file: faults that were seen in exports of survey
//! services and in what spreadsheets make of them, each of its whole kind.

use polku::i18n::{Language, Words};
use polku::import::{
    DateOrder, Filter, Foreign, Guess, HeaderRows, ImportError, Imported, Input, Known, NotText,
    Plan, Preview, Reading, Reason, Remedy, RoundRule, Suggestion, Unused, Warning, preview, run,
    unwatched,
};
use polku::journey::{Journey, Metric, Stage, StageId, StageKind, Tally};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn journey() -> Journey {
    let id = StageId::new("s0").expect("an id");
    let stage = Stage::new(id, StageKind::FIVE[3], "Use");
    Journey { title: "Shop".into(), stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn plan(specs: &[&str]) -> Plan {
    let maps = specs.iter().map(|spec| spec.parse().expect(spec)).collect();
    Plan { maps, rounds: RoundRule::Named("Spring".into()), ..Plan::default() }
}

fn split(spec: &str, column: &str, day: &str) -> Plan {
    let date = day.parse().expect("a day");
    let rounds = RoundRule::Split { column: column.into(), date, names: None };
    Plan { rounds, ..plan(&[spec]) }
}

fn import(data: &[u8], plan: &Plan) -> Result<Imported, ImportError> {
    run(data, "data.csv", plan, &journey(), &mut || 7, &mut unwatched)
}

fn said(error: &ImportError) -> String {
    polku::wording::Say::say(error, polku::i18n::Words::of(polku::i18n::Language::En))
}

/// The counts of the first question, over all rounds, in their order.
fn counts(done: &Imported) -> Vec<BTreeMap<i32, u64>> {
    let survey = done.journey.surveys().next().expect("a question");
    let of =
        |round: &polku::journey::Round| match survey.answers_of(&round.id).map(|one| &one.tally) {
            Some(Tally::Counts(counts)) => counts.clone(),
            _ => BTreeMap::new(),
        };
    done.journey.rounds.iter().map(of).collect()
}

/// The counts of a file with one question from 1 to 5 in a column.
fn five(data: &str, column: &str) -> Result<BTreeMap<i32, u64>, ImportError> {
    let spec = format!("\"{column}\"=A;stage=use;metric=csat;scale=1..5");
    import(data.as_bytes(), &plan(&[&spec])).map(|done| counts(&done).remove(0))
}

fn look(data: &str) -> Preview {
    preview(data.as_bytes(), "data.csv", &Reading::default()).expect("a table")
}

fn guesses(data: &str) -> Vec<Guess> {
    look(data).columns.into_iter().map(|column| column.guess).collect()
}

fn score_of(guess: &Guess) -> &Suggestion {
    match guess {
        Guess::Score(found) => found,
        other => panic!("{other:?} is no score"),
    }
}

#[test]
fn rows_of_services_that_are_no_answers_are_left_out_and_counted() -> Outcome {
    let files = [
        // LimeSurvey, by codes, by texts, and in a language of which no heading is known.
        (
            "id,submitdate,lastpage,startlanguage,Q\n1,2026-11-02 09:15:11,3,fi,5\n2,,1,fi,1\n3,2026-11-02 09:16:00,3,sv,4\n",
            Some(Known::LimeSurvey),
        ),
        (
            "Response ID,Date submitted,Last page,Start language,Q\n1,2026-11-02 09:15:11,3,en,5\n2,,1,en,1\n3,2026-11-02 09:16:00,3,en,4\n",
            Some(Known::LimeSurvey),
        ),
        (
            "Vastus,Saadetud,Leht,Keel,Q\n1,2026-11-02 09:15:11,3,et,5\n2,,1,et,1\n3,2026-11-02 09:16:00,3,et,4\n",
            Some(Known::LimeSurvey),
        ),
        (
            "No.,Response ID,Timestamp,Finished,Survey ID,Q\n1,a,2026-11-02T09:11:00Z,Yes,s,5\n2,b,2026-11-02T09:12:00Z,No,s,1\n3,c,2026-11-02T09:12:00Z,Yes,s,4\n",
            Some(Known::Formbricks),
        ),
        (
            "Response ID,Time Started,Date Submitted,Status,Q\n1,2026-11-02 09:11:00,2026-11-02 09:21:00,Complete,5\n2,2026-11-02 09:11:00,2026-11-02 09:21:00,Disqualified,1\n3,2026-11-02 09:11:00,2026-11-02 09:21:00,Complete,4\n",
            Some(Known::Alchemer),
        ),
        (
            "#,Q,Response Type,Start Date (UTC),Submit Date (UTC),Network ID\na,5,completed,2026-11-02,2026-11-02,x\nb,1,partial,2026-11-02,,y\nc,4,completed,2026-11-02,2026-11-02,z\n",
            Some(Known::Typeform),
        ),
        // No known service.
        ("Vastaajan tila;Q\nValmis;5\nKesken;1\nValmis;4\n", None),
        ("Nr;Q;Abgeschlossen\n1;5;Ja\n2;1;Nein\n3;4;Ja\n", None),
        ("Id,Q,Is test\n1,5,no\n2,1,yes\n3,4,no\n", None),
    ];
    for (data, known) in files {
        let spec = "Q=A;stage=use;metric=csat;scale=1..5";
        let done =
            import(data.as_bytes(), &plan(&[spec])).map_err(|error| format!("{data}: {error}"))?;
        assert_eq!(counts(&done), [BTreeMap::from([(4, 1), (5, 1)])], "{data}");
        assert_eq!((done.summary.partial_rows, done.summary.known), (1, known), "{data}");
        let said = polku::wording::import::summary(&done.summary, Words::of(Language::En));
        assert!(said.contains("not finished"), "{said}");
        let all = import(data.as_bytes(), &Plan { partial: true, ..plan(&[spec]) })?;
        assert_eq!(counts(&all), [BTreeMap::from([(1, 1), (4, 1), (5, 1)])], "{data}");
    }
    Ok(())
}

#[test]
fn yes_and_no_of_spreadsheets_in_other_languages() -> Outcome {
    for (yes, no) in [
        ("TOSI", "EPÄTOSI"),
        ("SANT", "FALSKT"),
        ("WAHR", "FALSCH"),
        ("TRUE", "FALSE"),
        ("1", "0"),
        ("VRAI", "FAUX"),
        ("SAND", "FALSK"),
        ("Yes", "No"),
        ("kyllä", "ei"),
    ] {
        let data =
            format!("ResponseId;StartDate;Finished;Q\nR1;2.11.2026;{yes};5\nR2;2.11.2026;{no};1\n");
        assert_eq!(five(&data, "Q")?, BTreeMap::from([(5, 1)]), "{yes}");
    }
    // What is not known is taken, and told.
    let data = "ResponseId,StartDate,Finished,Q\nR1,2026-11-02,Oioi,5\nR2,2026-11-02,True,4\n";
    let done = import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..5"]))?;
    let found = Warning::UnknownState { column: "Finished".into(), text: "Oioi".into(), rows: 1 };
    assert_eq!(done.summary.warnings, [found]);
    // A question of that name says nothing about its row.
    assert_eq!(five("Completed,Other\n1,a\n0,b\n5,c\n", "Completed")?.len(), 2);
    Ok(())
}

#[test]
fn any_column_can_be_a_filter() -> Outcome {
    let data = "Shop,Kind,Q\nTurku,new,5\nturku ,old,4\nOulu,new,1\n,new,2\n";
    let taken = |filters: &[&str]| -> Result<_, Box<dyn std::error::Error>> {
        let filters = filters.iter().map(|one| one.parse()).collect::<Result<Vec<Filter>, _>>()?;
        let plan = Plan { filters, ..plan(&["Q=A;stage=use;scale=1..5"]) };
        let done = import(data.as_bytes(), &plan)?;
        Ok((counts(&done).remove(0).into_keys().collect::<Vec<_>>(), done.summary.filtered_rows))
    };
    assert_eq!(taken(&["Shop=Turku"])?, (vec![4, 5], 2));
    assert_eq!(taken(&["shop=Turku", "Shop=Oulu"])?, (vec![1, 4, 5], 1));
    assert_eq!(taken(&["Shop=Turku", "Kind=new"])?, (vec![5], 3));
    assert_eq!(taken(&["Shop!=Turku"])?, (vec![1, 2], 2));
    assert_eq!(taken(&["Shop="])?, (vec![2], 3));
    let nowhere = Plan { filters: vec!["Town=x".parse()?], ..plan(&["Q=A;stage=use;scale=1..5"]) };
    assert!(matches!(import(data.as_bytes(), &nowhere), Err(ImportError::NoColumn { .. })));
    Ok(())
}

#[test]
fn sums_and_means_below_the_data_are_no_answers() -> Outcome {
    for last in
        ["Average,4\n", "\nKeskiarvo,4.0\n", "Total:,3\nMean,4\n", ",4\n", "\n,12\n", ",3.9\n"]
    {
        let data = format!("Who,Q\na,3\nb,5\nc,4\nd,3\ne,5\n{last}");
        let done = import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..5"]))?;
        let kept = counts(&done).remove(0).values().sum::<u64>();
        let told = done.summary.warnings.iter().any(|one| matches!(one, Warning::Totals { .. }));
        assert_eq!(
            (kept, told),
            if last == "\n,12\n" { (5, false) } else { (5, true) },
            "{last:?}"
        );
    }
    // Words of sums in the middle, as answers, and rows without a name that are no sums.
    let data = "Name,Q\nAverage,3\nb,5\nc,4\nd,3\n,2\n";
    assert_eq!(five(data, "Q")?.values().sum::<u64>(), 5);
    let spec = "Q=A;stage=use;scale=1..3;labels=Poor:1,Average:2,Good:3";
    let done = import(b"Q,Who\nGood,a\nPoor,b\nAverage,c\n", &plan(&[spec]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(1, 1), (2, 1), (3, 1)])]);
    Ok(())
}

#[test]
fn header_rows_are_judged_by_what_stands_below() -> Outcome {
    let rows = |data: &str| look(data).header_rows;
    for (data, found) in [
        ("Q1,Q2\n5,x\n4,y\n", HeaderRows::One),
        // Choices that are numbers.
        (
            "Respondent ID,Start Date,Q,,,Why\n,,1,2,3,Open-Ended Response\n11,11/02/2026,,2,,a\n12,11/02/2026,1,,,b\n",
            HeaderRows::Two,
        ),
        // Only one question has a name.
        (
            ",Which?,,\nNr,Shop,Web,How was it?\na,Shop,,Good\nb,,Web,Bad\nc,Shop,,Bad\n",
            HeaderRows::Two,
        ),
        // The second row is wider.
        ("Visited?,,How was it?\nShop,Web,counter,phone\nYes,No,5,4\nNo,Yes,4,\n", HeaderRows::Two),
        // Codes, and questions below them.
        (
            "q1,q2,q3\nHow satisfied were you?,How likely are you to return?,What could be better?\n5,9,x\n4,8,y\n",
            HeaderRows::Two,
        ),
        // A first answer of words is no question.
        ("id,q1,q2\n1,n/a,n/a\n2,5,4\n3,4,4\n", HeaderRows::One),
        (",Score,Comment\n0,5,good\n1,4,bad\n", HeaderRows::One),
        ("StartDate,ResponseId,Q\n1-Nov-26 10:15,R_1,1\n2-Nov-26 10:15,R_2,5\n", HeaderRows::One),
        ("StartDate,ResponseId,Q\n46082.5,R_1,1\n46083.5,R_2,5\n", HeaderRows::One),
        (
            "StartDate,ResponseId,Q\nStart Date,Response ID,How?\n46082.5,R_1,1\n46083.5,R_2,5\n",
            HeaderRows::Two,
        ),
        ("V1,V2,Q1\nResponseID,ResponseSet,How?\nR_1,Default,5\nR_2,Default,4\n", HeaderRows::Two),
        // No header.
        ("9\n10\n0\n7\n", HeaderRows::None),
        ("1,5,good\n2,4,fine\n3,3,slow\n", HeaderRows::None),
        ("2026-11-02,5\n2026-11-03,4\n", HeaderRows::None),
        // Numbers that name columns.
        ("2024,2025,2026\n5,4,3\n4,4,4\n", HeaderRows::One),
        ("Score\n5\n4\n", HeaderRows::One),
    ] {
        assert_eq!(rows(data), found, "{data}");
    }
    let done = import(b"9\n10\n0\n7\n", &plan(&["#1=A;stage=use;metric=nps"]))?;
    assert_eq!(done.summary.warnings, [Warning::NoHeader { row: "9".into() }]);
    assert_eq!(counts(&done).remove(0).len(), 4);
    let said = |header_rows| Reading { header_rows, ..Reading::default() };
    let one = Plan { reading: said(Some(HeaderRows::One)), ..plan(&["#1=A;stage=use;metric=nps"]) };
    let done = import(b"9\n10\n0\n7\n", &one)?;
    assert_eq!((counts(&done).remove(0).len(), done.summary.warnings.len()), (3, 0));
    Ok(())
}

#[test]
fn a_header_that_comes_again_is_no_answer() -> Outcome {
    let data = "Q,Comment\n5,good\n4,ok\nQ,Comment\n3,x\n";
    let done = import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..5;comment=Comment"]))?;
    assert_eq!((done.summary.rows, done.summary.taken, done.summary.comments), (3, 3, 3));
    assert_eq!(done.summary.warnings, [Warning::HeaderAgain { rows: 1 }]);
    Ok(())
}

#[test]
fn shares_of_one_are_no_per_cent() -> Outcome {
    let spec = "Q=A;stage=use;metric=csat;scale=0..100";
    let shares = import(b"id,Q\n1,1\n2,0.85\n3,0\n", &plan(&[spec]));
    assert!(matches!(shares, Err(ImportError::Shares { .. })), "{shares:?}");
    let done = import(b"id,Q\n1,100%\n2,85 %\n3,0.0%\n4,1\n", &plan(&[spec]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(0, 1), (1, 1), (85, 1), (100, 1)])]);
    let other = import(b"id,Q\n1,100%\n2,4\n", &plan(&["Q=A;stage=use;scale=1..5"]))?;
    assert_eq!(other.summary.rejections[0].reason, Reason::Percent);
    Ok(())
}

#[test]
fn titles_above_the_table_are_no_header_and_headers_no_titles() -> Outcome {
    for data in [
        "Survey 2026\n\nQ,Why\n5,good\n4,fine\n",
        "Survey 2026,\nQ,Why\n5,good\n4,fine\n",
        "Survey 2026\nmade by us\n\nID,Q,Why\n1,5,good\n2,4,fine\n",
        "Survey 2026\n\nQ\n5\n4\n",
    ] {
        assert_eq!(five(data, "Q")?, BTreeMap::from([(4, 1), (5, 1)]), "{data}");
    }
    // Not one answer is lost to a header of one word.
    assert_eq!(five("Q,,\n5,x,y\n4,x,z\n", "Q")?, BTreeMap::from([(4, 1), (5, 1)]));
    let reading = Reading { skip_rows: Some(2), ..Reading::default() };
    let skipping = Plan { reading, ..plan(&["Q=A;stage=use;scale=1..5"]) };
    let done = import(b"a,b\nc,d\nQ,Why\n5,x\n", &skipping)?;
    assert_eq!(counts(&done), [BTreeMap::from([(5, 1)])]);
    Ok(())
}

#[test]
fn names_that_look_the_same_are_the_same() -> Outcome {
    let spec = "Tyytyväisyys=A;stage=use;metric=csat;scale=1..5;labels=\"Täysin tyytyväinen\":5,Don't know:,☹:1";
    let data = "Tyytyva\u{308}isyys\nTa\u{308}ysin  tyytyva\u{308}inen\nTÄYSIN\u{a0}TYYTYVÄINEN\u{200b}\nDon\u{2019}t know\n☹\u{fe0f}\n５\n=\"5\"\n";
    let done = import(data.as_bytes(), &plan(&[spec]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(1, 1), (5, 4)])]);
    assert_eq!((done.summary.missing, done.summary.rejected), (1, 0));
    // Letters of two scripts are not, and the difference is shown.
    let done = import(
        "Q\nGооd\nGood\n".as_bytes(),
        &plan(&["Q=A;stage=use;scale=1..5;labels=Good:5,Bad:1"]),
    )?;
    let reason = &done.summary.rejections[0].reason;
    assert!(matches!(reason, Reason::LooksLike { found: 'о', wanted: 'o', .. }), "{reason:?}");
    // Rounds.
    let rounds =
        Plan { rounds: RoundRule::Column("R".into()), ..plan(&["Q=A;stage=use;scale=1..5"]) };
    let data = "R,Q\nKevät 2026,5\nKeva\u{308}t\u{a0}2026,4\nkevät  2026,3\n";
    assert_eq!(import(data.as_bytes(), &rounds)?.summary.rounds, ["Kevät 2026"]);
    Ok(())
}

#[test]
fn cells_that_are_errors_or_shares_are_no_answers() -> Outcome {
    let data = "Q,C\n5,#PUUTTUU!\n#NV,Err:502\n#SPILL!,#great shop\n#VÄRDEFEL!,ok\n";
    let done = import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..5;comment=C"]))?;
    assert_eq!((done.summary.taken, done.summary.comments, done.summary.rejected), (1, 2, 5));
    let many = done.summary.warnings.iter().any(|one| {
        matches!(one, Warning::ManyRejected { rejected: 3, of: 4, remedy: Remedy::Spreadsheet, .. })
    });
    assert!(many, "{:?}", done.summary.warnings);
    // Words get the table that is usual for them.
    let words =
        import(b"Q\nVery satisfied\nDissatisfied\n5\n", &plan(&["Q=A;stage=use;scale=1..5"]))?;
    let [Warning::ManyRejected { remedy: Remedy::Usual(labels), .. }] =
        words.summary.warnings.as_slice()
    else {
        panic!("{:?}", words.summary.warnings);
    };
    assert_eq!(labels, "Very satisfied:5,Dissatisfied:2");
    Ok(())
}

#[test]
fn the_order_of_day_and_month_is_learnt_from_the_whole_file() -> Outcome {
    let mut data = "when,Q\n".to_owned();
    for at in 0..3000 {
        let _ = writeln!(data, "{}/{}/2026,{}", at % 12 + 1, at % 11 + 1, at % 5 + 1);
    }
    let unclear = import(data.as_bytes(), &split("Q=A;stage=use;scale=1..5", "when", "2026-06-15"));
    assert!(matches!(unclear, Err(ImportError::DateOrder { .. })), "{unclear:?}");
    data.push_str("6/25/2026,5\n");
    let plan = split("Q=A;stage=use;scale=1..5", "when", "2026-06-15");
    let learnt = import(data.as_bytes(), &plan)?;
    let said =
        import(data.as_bytes(), &Plan { date_order: Some(DateOrder::MonthFirst), ..plan.clone() })?;
    assert_eq!(counts(&learnt), counts(&said));
    // What can only be read once does not tell.
    let once = run(
        Input::stream(data.as_bytes()),
        "data.csv",
        &plan,
        &journey(),
        &mut || 7,
        &mut unwatched,
    );
    assert!(matches!(once, Err(ImportError::DateOrder { .. })), "{once:?}");
    Ok(())
}

#[test]
fn dates_that_a_spreadsheet_turned_are_refused() {
    let turned = [
        "Date;Q\n11.2.2026;5\n11.5.2026;4\n11/13/2026;2\n",
        "Date;Q\n2026-02-11 00:00:00;5\n11/13/2026;2\n11/20/2026;2\n",
        "Date;Q\n2026-02-11;5\n13/11/2026;2\n",
    ];
    for data in turned {
        let plan = split("Q=A;stage=use;scale=1..5", "Date", "2026-10-01");
        let done = import(data.as_bytes(), &plan);
        assert!(matches!(done, Err(ImportError::TurnedDates { .. })), "{data}: {done:?}");
        let said = Plan { date_order: Some(DateOrder::MonthFirst), ..plan };
        assert!(import(data.as_bytes(), &said).is_ok(), "{data}");
    }
    for fine in [
        "Date;Q\n11.2.2026;5\n1.12.2026;4\n",
        "Date;Q\n2026-02-11;5\n11/2/2026;4\n11/13/2026;2\n",
        "Date;Q\n1-Nov-26;5\n13. marraskuuta 2026;2\n",
        "Date;Q\n46082;5\n46351.5;2\n",
    ] {
        let done =
            import(fine.as_bytes(), &split("Q=A;stage=use;scale=1..5", "Date", "2026-10-01"));
        assert!(done.is_ok(), "{fine}: {done:?}");
    }
}

#[test]
fn rounds_of_months_are_in_order_and_dated() -> Outcome {
    for (cells, names) in [
        (["2026-09-01 00:00:00", "2026-03-01 00:00:00"], ["2026-03", "2026-09"]),
        (["2026-09-08 00:00:00", "2026-03-01 00:00:00"], ["2026-03-01", "2026-09-08"]),
        (["Sep 2026", "Mar 2026"], ["Mar 2026", "Sep 2026"]),
        (["syyskuu 2026", "maaliskuu 2026"], ["maaliskuu 2026", "syyskuu 2026"]),
        (["9/2026", "3/2026"], ["3/2026", "9/2026"]),
        (["Q3 2026", "Q1 2026"], ["Q1 2026", "Q3 2026"]),
    ] {
        let data = format!("R,Q\n{},5\n{},4\n", cells[0], cells[1]);
        let plan =
            Plan { rounds: RoundRule::Column("R".into()), ..plan(&["Q=A;stage=use;scale=1..5"]) };
        let done = import(data.as_bytes(), &plan)?;
        let found: Vec<&str> = done.journey.rounds.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(found, names);
        assert!(done.journey.rounds.iter().all(|one| one.date.is_some()), "{names:?}");
    }
    Ok(())
}

#[test]
fn pages_and_lists_are_read_and_others_named() -> Outcome {
    for data in [
        "<html><body><table><tr><th>ID</th><th>Q</th></tr><tr><td>1</td><td>5</td></tr><tr><td>2</td><td>4</td></tr></table>",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table><Row><Cell><Data ss:Type=\"String\">ID</Data></Cell><Cell><Data ss:Type=\"String\">Q</Data></Cell></Row><Row><Cell/><Cell><Data ss:Type=\"Number\">5</Data></Cell></Row><Row ss:Index=\"9\"><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">4</Data></Cell></Row></Table></Worksheet></Workbook>",
        "[{\"ID\": 1, \"Q\": 5}, {\"Q\": 4}]",
        "{\"ID\": 1, \"Q\": 5}\n{\"Q\": 4}\n",
        "ID\tQ\n1\t5\n2\t4\n",
    ] {
        assert_eq!(five(data, "Q")?, BTreeMap::from([(4, 1), (5, 1)]), "{data}");
    }
    let named: [(&[u8], Foreign); 9] = [
        (b"%PDF-1.7 \xE2\xE3", Foreign::Pdf),
        (b"$FL2@(#) SPSS DATA FILE", Foreign::Spss),
        (b"\x1F\x8B\x08\0", Foreign::Compressed),
        (b"\x89PNG\r\n", Foreign::Picture),
        (b"{\"items\":[{\"answers\":[[1]]}]}", Foreign::Json),
        (b"{\"url\":\"https://docs.google.com\",\"doc_id\":\"x\"}", Foreign::Link),
        (b"<html><p>nothing</p></html>", Foreign::Html),
        (b"<?xml version=\"1.0\"?><a/>", Foreign::Xml),
        (b"SQLite format 3\0", Foreign::Database),
    ];
    for (data, what) in named {
        let error =
            import(data, &plan(&["Q=A;stage=use;scale=1..5"])).map(|_| ()).expect_err("no table");
        let found = matches!(&error, ImportError::NotText { reason: NotText::Foreign(one), .. } if *one == what);
        assert!(found, "{what:?}: {error}");
    }
    let quoted = "\"ID,Q\"\n\"1,5\"\n\"2,4\"\n";
    assert!(matches!(five(quoted, "Q"), Err(ImportError::QuotedRows { .. })));
    Ok(())
}

#[test]
fn open_document_spreadsheets_are_read_as_they_show() -> Outcome {
    let cell = |kind: &str, value: &str, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" office:value=\"{value}\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let text = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}<office:annotation><text:p>note</text:p></office:annotation></text:p></table:table-cell>"
        )
    };
    let blank = "<table:table-cell table:number-columns-repeated=\"2\"/>".to_owned();
    let rows = [
        row(&[text("Q"), blank.clone(), text("Share")]),
        row(&[cell("float", "3.0000000000000004", "3"), blank.clone(), cell("percentage", "0.85", "85%")]),
        format!("<table:table-row table:number-rows-repeated=\"2\">{}{blank}{}</table:table-row>", cell("float", "5", "5"), cell("percentage", "1", "100%")),
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".into(),
    ];
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"S\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
        rows.concat()
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in
        [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]
    {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(part.as_bytes())?;
    }
    let bytes = zip.finish()?.into_inner();
    let done = import(&bytes, &plan(&["Q=A;stage=use;scale=1..5"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(3, 1), (5, 2)])]);
    let shares = import(&bytes, &plan(&["Share=A;stage=use;scale=0..100"]))?;
    assert_eq!(counts(&shares), [BTreeMap::from([(85, 1), (100, 2)])]);
    Ok(())
}

#[test]
fn letters_of_an_old_mac_are_read_and_told() -> Outcome {
    let text = "id,Q,C\r1,5,Très bien, déjà\r2,4,Un peu cher à l’entrée\r";
    let bytes = encoding_rs::MACINTOSH.encode(&text.replace(", d", " d")).0.into_owned();
    let done = import(&bytes, &plan(&["Q=A;stage=use;scale=1..5;comment=C"]))?;
    assert_eq!(done.summary.encoding, Some("macintosh"));
    assert!(done.summary.warnings.contains(&Warning::Encoding { encoding: "macintosh" }));
    let (_, touchpoint) = done.journey.touchpoints().next().ok_or("a touchpoint")?;
    assert_eq!(touchpoint.feedback[0].text, "Très bien déjà");
    Ok(())
}

#[test]
fn letters_of_dos_are_read_and_told() -> Outcome {
    let data = b"T\x84ysin,Q\nhyv\x84\x84,5\nty\x94,4\n";
    let done = import(data, &plan(&["Q=A;stage=use;scale=1..5;comment=Täysin"]))?;
    assert!(done.summary.warnings.contains(&Warning::Encoding { encoding: "cp850" }));
    let comments = |done: &polku::import::Imported| -> Vec<String> {
        let all = done.journey.touchpoints().flat_map(|(_, one)| one.feedback.clone());
        all.map(|one| one.text.clone()).collect()
    };
    assert_eq!(comments(&done), ["hyvää", "työ"]);
    // Danish has its own page, whose ø the other one has elsewhere.
    let nordic = b"Q,C\n5,k\x9Bb\n4,\x91ble\n";
    for label in ["cp865", "IBM865", "dos"] {
        let mut wanted = plan(&["Q=A;stage=use;scale=1..5;comment=C"]);
        wanted.reading.encoding = polku::import::Encoding::for_label(label);
        assert_eq!(comments(&import(nordic, &wanted)?), ["køb", "æble"], "{label}");
    }
    Ok(())
}

#[test]
fn quotation_marks_after_backslashes_are_read_as_they_are_meant() -> Outcome {
    let data = "id,score,comment\n\"1\",\"5\",\"He said \\\"great\\\", really\"\n\
                \"2\",\"4\",\"ends in \\\\\"\n\"3\",\\N,\"a \\\"b\\\"\"\n";
    let done = import(data.as_bytes(), &plan(&["score=A;stage=use;scale=1..5;comment=comment"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(4, 1), (5, 1)])]);
    assert_eq!((done.summary.missing, done.summary.rejected), (1, 0));
    let (_, touchpoint) = done.journey.touchpoints().next().ok_or("a touchpoint")?;
    let texts: Vec<&str> = touchpoint.feedback.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["He said \"great\", really", "ends in \\", "a \"b\""]);
    // As databases write tables without quotation marks.
    let data = "id\tscore\tcomment\n1\t5\tone\\\ntwo\n2\t\\N\t\\N\n3\t4\ta\\tb\n";
    let done = import(data.as_bytes(), &plan(&["score=A;stage=use;scale=1..5;comment=comment"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(4, 1), (5, 1)])]);
    assert_eq!(done.summary.comments, 2);
    Ok(())
}

#[test]
fn a_finnish_export_is_taken_for_what_it_is() -> Outcome {
    let webropol = "Vastauksen ID;Lähetetty;Vastausaika;Kieli;Kuinka tyytyväinen olit?\n\
                    1;2026-03-01 10:00;00:03:10;fi;5\n2;2026-03-02 10:00;00:01:00;fi;4\n";
    let seen = preview(webropol.as_bytes(), "w.csv", &Reading::default())?;
    assert_eq!(seen.known, Some(Known::Webropol));
    let lime = "Vastauksen ID;Lähetyspäivä;Viimeinen sivu;Aloituskieli;Q\n\
                1;2026-03-01 10:00:00;3;fi;5\n2;2026-03-02 10:00:00;3;fi;4\n";
    let seen = preview(lime.as_bytes(), "l.csv", &Reading::default())?;
    assert_eq!(seen.known, Some(Known::LimeSurvey));
    Ok(())
}

#[test]
fn an_import_of_nothing_but_words_tells_what_they_are_worth() {
    let data = b"id,Q\n1,Strongly agree\n2,Disagree\n";
    let error =
        import(data, &plan(&["Q=A;stage=use;scale=1..5"])).map(|_| ()).expect_err("no numbers");
    let said = said(&error);
    assert!(said.contains("Strongly agree:5,Disagree:2"), "{said}");
    let data = b"ResponseId,StartDate,Finished,Q\nR,2026-11-02,False,4\n";
    let error = import(data, &plan(&["Q=A;stage=use;scale=1..5"]))
        .map(|_| ())
        .expect_err("none is finished");
    let ImportError::NothingTaken { left_out, .. } = error else { panic!("{error}") };
    assert_eq!(left_out, 1);
}

proptest! {
    /// Whatever stands in a page, a list or a table: it is read or refused with a sentence, and what is
    /// taken is on the scale.
    #[test]
    fn anything_is_read_or_refused(
        start in prop::sample::select(vec!["<html><table>", "<?xml version='1.0'?><Workbook><Worksheet>", "[{\"a\":", "{\"a\":1}\n", "{\"items\":[{\"answers\":[", "", "a,b\n", "sep=;\n"]),
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<tr>", "<td>", "</td>", "<td colspan=3>", "</table>", "<!--", "&amp;", "&#x110000;", "<Row ss:Index='9'>", "<Cell>", "<Data ss:Type='Number'>",
            "5", "0.85", "4 / 5", "★★★", "\"b\":", "{\"field\":{\"ref\":\"a\"},\"type\":\"number\",\"number\":5}", "]}]}", "[", "]", "{", "}", ",", "\n", "\"", "'", "=\"9\"", "Mean", "#N/A", "11/13/2026", "2.3.2026", "ä", "\u{301}", " ",
        ]), 0..60),
    ) {
        let data = format!("{start}{}", pieces.concat());
        match preview(data.as_bytes(), "data.csv", &Reading::default()) {
            Err(error) => prop_assert!(!said(&error).is_empty()),
            Ok(seen) => prop_assert!(!seen.columns.is_empty()),
        }
        match import(data.as_bytes(), &plan(&["#1=A;stage=use;scale=1..5;comment=#2"])) {
            Err(error) => prop_assert!(!said(&error).is_empty()),
            Ok(done) => prop_assert_eq!(done.journey.validate(), Ok(())),
        }
    }
}

#[test]
fn who_answered_is_never_proposed() {
    let data = "first_name,Address:,Cliente,Kaupunki,Q,Avoin palaute,Miksi?\nAnna,Katu 5,Acme Oy,Turku,5,Hyvä,Hyvä\nBo,Gatan 7,Firma Ab,Oulu,4,,Hyvä\nCia,Katu 9,Beta,Turku,5,Hyvä,Huono\nDan,Tie 1,Foo,Turku,3,Hyvä,Hyvä\n";
    let guesses = guesses(data);
    assert_eq!(guesses[..4], [const { Guess::Unused(Unused::Personal) }; 4]);
    assert!(matches!(guesses[4], Guess::Score(_)));
    assert_eq!(guesses[5..], [Guess::Comment, Guess::Comment]);
}

#[test]
fn scales_and_words_are_suggested_and_amounts_are_not() {
    let data = "How easy was it? (1–7),Suosittelisitko asteikolla 0–10?,Age,Price (€),How satisfied?,Mean\n5,9,34,12,Very satisfied,4.5\n6,10,52,80,Dissatisfied,4.25\n4,3,18,7,Very satisfied,3.5\n5,8,34,99,Neutral,3.75\n";
    let guesses = guesses(data);
    let easy = score_of(&guesses[0]);
    assert_eq!((easy.metric, easy.scales.first()), (Some(Metric::Ces), Some(&(1, 7))));
    let nps = score_of(&guesses[1]);
    assert_eq!((nps.metric, nps.scales.first()), (Some(Metric::Nps), Some(&(0, 10))));
    assert_eq!(guesses[2..4], [Guess::Unused(Unused::Unclear), Guess::Unused(Unused::Unclear)]);
    let words = score_of(&guesses[4]);
    assert_eq!(words.scales.first(), Some(&(1, 5)));
    assert_eq!(words.worth[0], ("Very satisfied".to_owned(), Some(5)));
    assert_eq!(guesses[5], Guess::Unused(Unused::Unclear), "means are no answers");
    // How many gave each answer.
    let data = "Shop,1,2,3,4,5\nA,3,4,9,20,11\nB,0,1,5,7,2\n";
    let all = self::guesses(data);
    assert_eq!(score_of(&all[1]).counts, Some(("1".to_owned(), "5".to_owned())));
    assert!(all[2..].iter().all(|one| *one == Guess::Unused(Unused::Counted)));
    let done = import(data.as_bytes(), &plan(&["5=A;stage=use;scale=1..5"])).expect("one fits");
    assert!(done.summary.warnings.contains(&Warning::CountsOfAnswers { column: "5".into() }));
}

#[test]
fn states_in_the_words_of_any_language() -> Outcome {
    // As a German spreadsheet saved it again: a preview, and an answer that broke off.
    let data = "StartDate;EndDate;Status;Progress;Finished;RecordedDate;ResponseId;Q1\n\
        Startdatum;Enddatum;Antworttyp;Fortschritt;Beendet;Aufgezeichnetes Datum;Antwort-ID;Wie zufrieden?\n\
        02.11.2026 09:00;02.11.2026 09:05;IP-Adresse;100;WAHR;02.11.2026 09:05;R_1;5\n\
        02.11.2026 09:00;02.11.2026 09:05;Umfragevorschau;100;WAHR;02.11.2026 09:05;R_2;1\n\
        02.11.2026 09:00;02.11.2026 09:05;IP-Adresse;50;FALSCH;02.11.2026 09:05;R_3;1\n\
        02.11.2026 09:00;02.11.2026 09:05;Fernabfrage;100;WAHR;02.11.2026 09:05;R_4;4\n";
    let done = import(data.as_bytes(), &plan(&["Q1=A;stage=use;scale=1..5"]))?;
    assert_eq!(counts(&done).remove(0), BTreeMap::from([(4, 1), (5, 1)]));
    assert_eq!(done.summary.partial_rows, 2);
    let unknown =
        |one: &Warning| matches!(one, Warning::UnknownState { text, .. } if text == "Fernabfrage");
    assert!(done.summary.warnings.iter().any(unknown), "{:?}", done.summary.warnings);
    // A column of states of which some are known says the others aloud; one of customers says nothing.
    let warned = |data: &str| -> Result<usize, ImportError> {
        Ok(import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..5"]))?.summary.warnings.len())
    };
    assert_eq!(warned("id,Status,Q\n1,Completed,5\n2,Timed out,4\n3,Completed,3\n")?, 1);
    assert_eq!(warned("id,Status,Q\n1,gold,5\n2,silver,4\n3,gold,3\n")?, 0);
    Ok(())
}

#[test]
fn sums_without_a_word_and_words_of_sums_amid_the_answers() -> Outcome {
    let of = |data: &str| import(data.as_bytes(), &plan(&["Q=A;stage=use;scale=1..20"]));
    let done = of("Q,n\n5,1\n4,2\n3,3\n5,4\n17,10\n")?;
    assert_eq!(counts(&done).remove(0), BTreeMap::from([(3, 1), (4, 1), (5, 2)]));
    assert!(matches!(done.summary.warnings[0], Warning::Totals { row: 6, .. }));
    let done = of("Name,Q\na,5\nb,4\nYhteensä,9\nc,3\n")?;
    assert_eq!(counts(&done).remove(0).values().sum::<u64>(), 4);
    assert!(matches!(done.summary.warnings[0], Warning::MaybeTotals { row: 4, .. }));
    Ok(())
}

#[test]
fn a_low_end_that_is_called_good_is_said() -> Outcome {
    let warned = |data: &str, spec: &str| -> Result<bool, ImportError> {
        let done = import(data.as_bytes(), &plan(&[spec]))?;
        let turned = |one: &Warning| matches!(one, Warning::TurnedScale { .. });
        Ok(done.summary.warnings.iter().any(turned))
    };
    let spec = "Q=A;stage=use;scale=1..5";
    assert!(warned("Q\n1 (sehr gut)\n3\n5 (mangelhaft)\n", spec)?);
    assert!(warned("Q\n1 = Erittäin tyytyväinen\n5 = Erittäin tyytymätön\n", spec)?);
    assert!(!warned("Q\n5 = Erittäin tyytyväinen\n1 = Erittäin tyytymätön\n", spec)?);
    assert!(!warned("Q\n1 (sehr gut)\n5 (mangelhaft)\n", "Q=A;stage=use;scale=1..5;better=lower")?);
    Ok(())
}
