//! Survey exports as services write them, in the shapes they document, with words of our own.

use crate::common::{counts, said};
use polku::import::{
    Format, Guess, HeaderRows, ImportError, Imported, Input, Known, Mapping, Plan, Preview,
    Reading, Repeat, RoundRule, Unused, offered, preview, run, unwatched,
};
use polku::journey::{
    Better, Journey, Metric, Scale, Stage, StageId, StageKind, Touchpoint, TouchpointId,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::sync::Arc;

type Anything<T> = Result<T, Box<dyn std::error::Error>>;

fn journey() -> Anything<Journey> {
    let mut stage = Stage::new(StageId::new("s")?, StageKind::Use, "Use");
    for name in ["Till", "Visit"] {
        let id = TouchpointId::new(&name.to_lowercase())?;
        stage.touchpoints.push(Arc::new(Touchpoint::new(id, name)));
    }
    Ok(Journey { stages: vec![Arc::new(stage)], ..Journey::default() })
}

fn plan(specs: &[&str]) -> Anything<Plan> {
    let maps = specs.iter().map(|spec| spec.parse()).collect::<Result<_, _>>()?;
    let secret = Some(polku::file::Secret::from_bytes([7; 16]));
    Ok(Plan { maps, rounds: RoundRule::Named("Spring".into()), secret, ..Plan::default() })
}

fn import(data: &[u8], plan: &Plan, into: &Journey) -> Result<Imported, ImportError> {
    run(data, "survey.csv", plan, into, &mut || 7, &mut unwatched)
}

fn look(data: &[u8]) -> Result<Preview, ImportError> {
    preview(data, "survey.csv", &Reading::default())
}

fn day(journey: &Journey) -> Option<String> {
    let survey = journey.surveys().next()?;
    survey.answers().first()?.date.map(|date| date.to_string())
}

fn names(seen: &Preview) -> Vec<&str> {
    seen.columns.iter().map(|column| column.name.as_str()).collect()
}

fn guess_of<'a>(seen: &'a Preview, name: &str) -> Option<&'a Guess> {
    seen.columns.iter().find(|column| column.name == name).map(|column| &column.guess)
}

fn metric_of(seen: &Preview, name: &str) -> Option<Metric> {
    match guess_of(seen, name) {
        Some(Guess::Score(suggestion)) => suggestion.metric,
        _ => None,
    }
}

const TYPEFORM: &str = "\
#,How likely are you to recommend our till to a friend?,Anything else?,Other,Other,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
a1,9,'+46 40 1234 was my number,,x,completed,2026-04-02 09:05:14,,2026-04-02 09:06:02,n1,,
a2,3,\"slow,\nand cold\",,,completed,2026-04-03 10:00:00,,2026-04-03 10:01:00,n2,,
a3,10,,,,partial,2026-04-04 10:00:00,2026-04-04 10:01:00,,n3,,
a4,,,,,started,2026-04-05 10:00:00,,,n4,,
";

#[test]
fn typeform_new_and_old() -> Anything<()> {
    let seen = look(TYPEFORM.as_bytes())?;
    assert_eq!(seen.known, Some(Known::Typeform));
    let question = "How likely are you to recommend our till to a friend?";
    assert_eq!(metric_of(&seen, question), Some(Metric::Nps));
    assert_eq!(guess_of(&seen, "#"), Some(&Guess::ResponseId));
    assert_eq!(guess_of(&seen, "Network ID"), Some(&Guess::Unused(Unused::Technical)));
    // Two columns of one name are told apart by their numbers.
    assert_eq!(names(&seen)[3..5], ["#4", "#5"]);
    let plan = plan(&[&format!("{question}=Till;metric=nps;comment=Anything else?")])?;
    let done = import(TYPEFORM.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(3, 1), (9, 1)].into());
    assert_eq!((done.summary.rows, done.summary.partial_rows), (4, 2));
    assert!(summary(&done.summary).contains("2 rows are previews or not finished"));
    assert_eq!(day(&done.journey).as_deref(), Some("2026-04-03"));
    let (_, till) = done.journey.touchpoints().next().ok_or("none")?;
    let said: Vec<&str> = till.feedback.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(said, ["+46 40 1234 was my number", "slow,\nand cold"]);
    let mut all = plan.clone();
    all.partial = true;
    let done = import(TYPEFORM.as_bytes(), &all, &journey()?)?;
    assert_eq!((done.summary.taken, done.summary.partial_rows), (3, 0));
    let old = "#,Rate us,Start Date (UTC),Submit Date (UTC),Network ID\nq1,4,2019-04-03 09:05:14,2019-04-03 09:06:14,x\n";
    assert_eq!(look(old.as_bytes())?.known, Some(Known::Typeform));
    Ok(())
}

const SURVEYMONKEY: &str = "\
Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,\"How was \"\"the till\"\", all in all?\",What did you use?,,,Rate each part,,Anything to add?
,,,,,,,,,Response,Bus,Tram,Bicycle,Speed,Warmth,Open-Ended Response
118001,55,04/21/2026 08:00:01,04/21/2026 08:02:11,10.0.0.1,,,,,Very good,Bus,,Bicycle,4,5,\"Nice, thanks\"
118002,55,04/22/2026 08:00:01,04/22/2026 08:02:11,10.0.0.2,,,,,Poor,,Tram,,2,1,
";

#[test]
fn surveymonkey_has_two_header_rows() -> Anything<()> {
    let seen = look(SURVEYMONKEY.as_bytes())?;
    assert_eq!((seen.known, seen.header_rows), (Some(Known::SurveyMonkey), HeaderRows::Two));
    assert_eq!(
        names(&seen)[9..],
        [
            "How was \"the till\", all in all?",
            "What did you use? – Bus",
            "What did you use? – Tram",
            "What did you use? – Bicycle",
            "Rate each part – Speed",
            "Rate each part – Warmth",
            "Anything to add?",
        ]
    );
    for private in ["IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1"] {
        assert_eq!(guess_of(&seen, private), Some(&Guess::Unused(Unused::Personal)), "{private}");
    }
    assert!(matches!(guess_of(&seen, "End Date"), Some(Guess::Date(Some(_)))));
    let plan = plan(&[
        "Rate each part – Speed=Till;scale=1..5;comment=Anything to add?",
        "#10=Visit;labels=Poor:1,Good:2,Very good:3",
    ])?;
    let done = import(SURVEYMONKEY.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(2, 1), (4, 1)].into());
    assert_eq!(counts(&done.journey, "Visit", "Spring"), [(1, 1), (3, 1)].into());
    assert_eq!(day(&done.journey).as_deref(), Some("2026-04-22"));
    assert_eq!(done.summary.response_column.as_deref(), Some("Respondent ID"));
    Ok(())
}

const QUALTRICS: &str = "\
StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1,Q1_NPS_GROUP,Q2_TEXT
Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location Longitude,Distribution Channel,User Language,Would you recommend the till?,Would you recommend the till? - Group,\"Why,
in your words?\"
\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Z\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"duration\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"recipientLastName\"\"}\",\"{\"\"ImportId\"\":\"\"recipientFirstName\"\"}\",\"{\"\"ImportId\"\":\"\"recipientEmail\"\"}\",\"{\"\"ImportId\"\":\"\"externalDataReference\"\"}\",\"{\"\"ImportId\"\":\"\"locationLatitude\"\"}\",\"{\"\"ImportId\"\":\"\"locationLongitude\"\"}\",\"{\"\"ImportId\"\":\"\"distributionChannel\"\"}\",\"{\"\"ImportId\"\":\"\"userLanguage\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_NPS_GROUP\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"
2026-04-20 10:00:00,2026-04-20 10:03:00,IP Address,10.0.0.1,100,180,True,2026-04-20 10:03:01,R_1,,,,,60.1,24.9,anonymous,EN,9,Promoter,Quick
2026-04-21 10:00:00,2026-04-21 10:03:00,IP Address,10.0.0.2,100,180,True,2026-04-21 10:03:01,R_2,,,,,60.1,24.9,anonymous,EN,2,Detractor,
2026-04-22 10:00:00,2026-04-22 10:03:00,Survey Preview,,100,180,True,2026-04-22 10:03:01,R_3,,,,,,,preview,EN,10,Promoter,test
2026-04-23 10:00:00,2026-04-23 10:03:00,IP Address,10.0.0.3,40,80,False,2026-04-23 10:03:01,R_4,,,,,,,anonymous,EN,7,Passive,
";

#[test]
fn qualtrics_has_three_header_rows_and_had_two() -> Anything<()> {
    let seen = look(QUALTRICS.as_bytes())?;
    assert_eq!((seen.known, seen.header_rows), (Some(Known::Qualtrics), HeaderRows::Three));
    assert_eq!(metric_of(&seen, "Q1"), Some(Metric::Nps));
    assert_eq!(guess_of(&seen, "Q1_NPS_GROUP"), Some(&Guess::Unused(Unused::Technical)));
    for private in ["IPAddress", "RecipientEmail", "LocationLatitude", "ExternalReference"] {
        assert_eq!(guess_of(&seen, private), Some(&Guess::Unused(Unused::Personal)), "{private}");
    }
    let plan = plan(&["Q1=Till;metric=nps;comment=Q2_TEXT"])?;
    let done = import(QUALTRICS.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(2, 1), (9, 1)].into());
    assert_eq!((done.summary.rows, done.summary.partial_rows), (4, 2));
    let survey = done.journey.surveys().next().ok_or("none")?;
    assert_eq!(survey.question, "Would you recommend the till?");
    // The question names the column as well.
    let by_text = self::plan(&["Would you recommend the till?=Till;metric=nps"])?;
    assert_eq!(import(QUALTRICS.as_bytes(), &by_text, &journey()?)?.summary.taken, 2);
    let old = "ResponseID,ResponseSet,Name,IPAddress,Status,StartDate,EndDate,Finished,Q1\n\
        ResponseID,ResponseSet,Name,IPAddress,Status,StartDate,EndDate,Finished,How was it?\n\
        R_9,Default,Anonymous,10.0.0.1,0,2014-04-20 10:00:00,2014-04-20 10:03:00,1,5\n";
    let seen = look(old.as_bytes())?;
    assert_eq!((seen.known, seen.header_rows), (Some(Known::Qualtrics), HeaderRows::Two));
    let plan = self::plan(&["Q1=Till;metric=csat;scale=1..5"])?;
    let done = import(old.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(5, 1)].into());
    // Somebody removed the other header rows.
    let mended: String = old.split_inclusive('\n').filter(|row| !row.contains("How")).collect();
    assert_eq!(look(mended.as_bytes())?.header_rows, HeaderRows::One);
    assert_eq!(import(mended.as_bytes(), &plan, &journey()?)?.summary.rows, 1);
    Ok(())
}

#[test]
fn google_forms_in_other_languages() -> Anything<()> {
    let data = "Aikaleima,Sähköpostiosoite,Kuinka tyytyväinen olit? [Palvelu],Kuinka tyytyväinen olit? [Hinta],Kerro lisää\n\
        2026/04/20 1:06:23 ip. EEST,a@example.org,Erittäin hyvä,2,Kiitos ja hei hei vaan\n\
        2026/04/21 9:06:23 ap. EEST,b@example.org,Huono,5,\n\
        2026/04/21 9:07:23 ap. EEST,c@example.org,Huono,4,\n\
        2026/04/21 9:08:23 ap. EEST,c@example.org,Erittäin hyvä,4,\n";
    let seen = look(data.as_bytes())?;
    assert_eq!(seen.known, Some(Known::GoogleForms));
    assert_eq!(guess_of(&seen, "Sähköpostiosoite"), Some(&Guess::Unused(Unused::Personal)));
    assert_eq!(guess_of(&seen, "Kerro lisää"), Some(&Guess::Comment));
    let grid = "Kuinka tyytyväinen olit? [Palvelu]";
    let Some(Guess::Score(words)) = guess_of(&seen, grid) else { return Err("no score".into()) };
    assert_eq!((words.metric, words.labels.len()), (Some(Metric::Csat), 2));
    // Only what a person says makes a mapping of it.
    let scale = Scale::new(1, 2, Better::Higher)?;
    let labels = vec![("Huono".into(), Some(1)), ("Erittäin hyvä".into(), Some(2))];
    let map = words.confirmed("Till", Metric::Csat, scale, labels);
    let plan = Plan { maps: vec![map], ..plan(&[])? };
    let done = import(data.as_bytes(), &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(1, 2), (2, 2)].into());
    assert_eq!(day(&done.journey).as_deref(), Some("2026-04-21"));
    Ok(())
}

#[test]
fn microsoft_forms_saved_as_csv_by_excel() -> Anything<()> {
    // A dash of Windows-1252, and American dates.
    let data = b"Id;Start time;Completion time;Email;Name;How was it \x97 honestly?\r\n\
        1;7/27/26 19:06:23;7/27/26 19:07:23;anonymous;;4\r\n2;7/28/26 19:06:23;7/28/26 19:07:23;anonymous;;5\r\n";
    let seen = look(data)?;
    assert_eq!(seen.known, Some(Known::MicrosoftForms));
    assert!(seen.is_doubtful());
    assert!(matches!(seen.format, Format::Text { encoding: "windows-1252", .. }));
    let plan = plan(&["How was it — honestly?=Till;metric=csat;scale=1..5"])?;
    let done = import(data, &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(4, 1), (5, 1)].into());
    assert_eq!(day(&done.journey).as_deref(), Some("2026-07-28"));
    assert!(done.summary.encoding_doubtful);
    Ok(())
}

#[test]
fn responses_are_counted_once() -> Anything<()> {
    let rows = |ids: std::ops::Range<u32>| {
        let mut text = "key,Q\n".to_owned();
        ids.for_each(|id| {
            let _ = writeln!(text, "r{id},{}", 1 + id % 5);
        });
        text
    };
    let mut plan = plan(&["Q=Till;scale=1..5"])?;
    plan.response_column = Some("KEY".into());
    let into = |data: &str, name: &str, plan: &Plan, journey: &Journey| {
        run(data.as_bytes(), name, plan, journey, &mut || 5, &mut unwatched)
    };
    let first = into(&rows(0..40), "april.csv", &plan, &journey()?)?;
    assert_eq!(first.journey.sources[0].responses[0].ids.len(), 40);
    // All are there again, under another name and in another order, with more.
    let grown = into(&rows(0..90), "may.csv", &plan, &first.journey).err().ok_or("taken")?;
    let message = said(&grown);
    assert!(matches!(grown, ImportError::Counted { .. }), "{message}");
    assert!(
        message.contains("40 rows of this file were counted before")
            && message.contains("50 rows are new")
            && message.contains("nothing is lost"),
        "{message}"
    );
    let some = into(&rows(38..50), "x.csv", &plan, &first.journey).err().ok_or("taken")?;
    assert!(said(&some).contains("2 rows of this file"), "{some}");
    assert!(said(&some).contains("would lose rows"), "{some}");
    // The new ones alone can be taken where every old one is known.
    plan.repeat = Repeat::OnlyNew;
    let new = into(&rows(20..90), "y.csv", &plan, &first.journey)?;
    assert_eq!(counts(&new.journey, "Till", "Spring").values().sum::<u64>(), 90);
    assert_eq!((new.summary.rows_known, new.summary.taken), (20, 50));
    plan.repeat = Repeat::Refuse;
    // New ones come in, also from a file of the same name.
    let second = into(&rows(40..1400), "april.csv", &plan, &first.journey)?;
    assert_eq!(second.summary.overlap, Some(0.0));
    assert_eq!(counts(&second.journey, "Till", "Spring").values().sum::<u64>(), 1400);
    let samples = &second.journey.sources[0].responses;
    assert_eq!(samples.iter().map(|one| one.ids.len()).collect::<Vec<_>>(), [40, 512]);
    // Of many a sample is kept: half of them is about half of it.
    let half = into(&rows(720..2100), "y.csv", &plan, &second.journey).err().ok_or("taken")?;
    let message = said(&half);
    let share = message.split("About ").nth(1).and_then(|rest| rest.split('%').next());
    let share: u32 = share.ok_or("no share")?.trim().parse()?;
    assert!((30..=70).contains(&share), "{message}");
    assert!(!message.contains("new rows can be taken"), "{message}");
    plan.repeat = Repeat::OnlyNew;
    let unknown = into(&rows(720..2100), "y.csv", &plan, &second.journey).err().ok_or("taken")?;
    assert!(matches!(unknown, ImportError::NewUnknown { .. }), "{unknown}");
    // Replaced answers take their samples with them.
    plan.repeat = Repeat::Replace;
    let replaced = into(&rows(0..500), "all.csv", &plan, &second.journey)?;
    assert_eq!(counts(&replaced.journey, "Till", "Spring").values().sum::<u64>(), 500);
    assert_eq!(replaced.journey.sources[0].responses.len(), 1);
    assert!(replaced.summary.overlap > Some(0.99));
    // In another round the same people may answer again, but not say all the same.
    plan.repeat = Repeat::Refuse;
    plan.rounds = RoundRule::Named("Autumn".into());
    let same = into(&rows(0..500), "autumn.csv", &plan, &replaced.journey).err().ok_or("taken")?;
    assert!(said(&same).contains("in the round “Spring”"), "{same}");
    let others = rows(0..500).replace(",3", ",2");
    let autumn = into(&others, "autumn.csv", &plan, &replaced.journey)?;
    assert_eq!(autumn.journey.sources[0].responses.len(), 2);
    Ok(())
}

#[test]
fn the_mapping_is_kept_and_offered() -> Anything<()> {
    let spring = b"Pvm;Arvosana;Kpl\n1.4.2026;4;2\n2.4.2026;5;1\n";
    let mut plan = plan(&["Arvosana=Till;metric=csat;scale=1..5"])?;
    plan.count_column = Some("Kpl".into());
    plan.date_column = Some("Pvm".into());
    let done = import(spring, &plan, &journey()?)?;
    assert_eq!(day(&done.journey).as_deref(), Some("2026-04-02"));
    let autumn = "Pvm;Arvosana;Kpl\r\n1.10.2026 klo 12.30.05;3;2\r\n".as_bytes();
    let seen = look(autumn)?;
    let (mapping, file) = offered(&done.journey, &seen).ok_or("nothing offered")?;
    assert!(!file.is_empty());
    assert_eq!(mapping, Mapping::from(&plan));
    assert_eq!(offered(&done.journey, &look(b"Pvm;Arvosana\n1.4.2026;4\n")?), None);
    assert_eq!(offered(&journey()?, &seen), None);
    // It comes back from the file as it was.
    let text = polku::file::to_text(&done.journey)?;
    let back = polku::file::parse("a.ron".as_ref(), text.as_bytes())?.journey;
    assert_eq!(offered(&back, &seen), Some((mapping, file)));
    // Another mapping for the same columns takes its place.
    plan.count_column = None;
    plan.repeat = Repeat::Replace;
    let again = import(spring, &plan, &back)?;
    assert_eq!(again.journey.sources.len(), 1);
    assert_eq!(again.journey.sources[0].mapping.count_column, None);
    Ok(())
}

#[test]
fn an_import_can_be_watched_and_stopped() -> Anything<()> {
    let mut data = b"Q\n".to_vec();
    for _ in 0..20_000 {
        data.extend_from_slice(b"4\n");
    }
    let plan = plan(&["Q=Till;scale=1..5"])?;
    let mut told = Vec::new();
    let mut watch = |progress: polku::import::Progress| {
        told.push(progress);
        if progress.rows > 10_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let stopped = run(&data[..], "big.csv", &plan, &journey()?, &mut || 1, &mut watch);
    assert!(matches!(stopped, Err(ImportError::Cancelled { .. })));
    assert!(told.len() > 1 && told.windows(2).all(|pair| pair[0].rows < pair[1].rows));
    assert!(told.iter().all(|one| one.bytes > 0 && one.bytes <= data.len() as u64));
    Ok(())
}

#[test]
fn text_in_every_form_it_comes_in() -> Anything<()> {
    let plan = plan(&["Arvio=Till;scale=1..5;comment=Sää"])?;
    let text = "Arvio;Sää\r\n5;räntää\r\n4,0;\"tuulta;\r\nsadetta\"\r\n3\r\n";
    let wide = |unit: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{text}").encode_utf16().flat_map(unit).collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let forms = [
        ("UTF-8", text.as_bytes().to_vec(), false),
        ("UTF-8", format!("\u{feff}{text}").into_bytes(), false),
        ("UTF-16LE", wide(u16::to_le_bytes, "\u{feff}"), false),
        ("UTF-16BE", wide(u16::to_be_bytes, "\u{feff}"), false),
        ("UTF-16LE", wide(u16::to_le_bytes, ""), false),
        ("windows-1252", latin, true),
        ("UTF-8", format!("sep=;\r\n{text}").into_bytes(), false),
        ("UTF-8", text.replace(';', "\t").into_bytes(), false),
        ("UTF-8", text.replace("\r\n", "\n").into_bytes(), false),
    ];
    for (encoding, bytes, doubtful) in forms {
        let done = import(&bytes, &plan, &journey()?)?;
        assert_eq!(done.summary.encoding, Some(encoding));
        assert_eq!(done.summary.encoding_doubtful, doubtful);
        assert_eq!(counts(&done.journey, "Till", "Spring"), [(3, 1), (4, 1), (5, 1)].into());
        let (_, till) = done.journey.touchpoints().next().ok_or("none")?;
        assert_eq!(till.feedback[0].text, "räntää", "{encoding}");
        assert_eq!(till.feedback.len(), 2);
    }
    Ok(())
}

#[test]
fn rows_of_other_lengths_and_headers_used_twice() -> Anything<()> {
    // Too short: the rest is missing. Too long: the cells may have moved, so nothing is taken.
    let data = b"Q,C,Q\n5,good,1\n4\n3,bad,2,extra\n2,fine,3,,\n";
    let done = import(data, &plan(&["#1=Till;scale=1..5", "#3=Visit;scale=1..5"])?, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(2, 1), (4, 1), (5, 1)].into());
    assert_eq!(counts(&done.journey, "Visit", "Spring"), [(1, 1), (3, 1)].into());
    assert_eq!((done.summary.missing, done.summary.rows_rejected), (1, 1));
    assert_eq!(done.summary.rejections[0].row, 4);
    assert_eq!(names(&look(data)?), ["#1", "C", "#3"]);
    let many: String = (0..30).fold(String::new(), |text, n| text + &format!("x{n}\ny\n"));
    let many = format!("Q\n5\n{many}");
    let done = import(many.as_bytes(), &plan(&["Q=Till;scale=1..5"])?, &journey()?)?;
    assert_eq!((done.summary.rejected, done.summary.rejections.len()), (60, 20));
    let text = summary(&done.summary);
    assert!(text.contains("… and 11 more rejected"), "{text}");
    assert!(text.contains("“y” (30 times)") && text.contains("labels=\"y\":"), "{text}");
    Ok(())
}

#[test]
fn header_rows_can_be_told() -> Anything<()> {
    let data = b"Till,,Visit\nspeed,warmth,speed\n4,5,1\n";
    let mut plan = plan(&["Till – warmth=Till;scale=1..5"])?;
    assert!(import(data, &plan, &journey()?).is_ok(), "it is found out");
    plan.reading.header_rows = Some(HeaderRows::One);
    assert!(import(data, &plan, &journey()?).is_err());
    plan.reading.header_rows = Some(HeaderRows::Two);
    let done = import(data, &plan, &journey()?)?;
    assert_eq!(counts(&done.journey, "Till", "Spring"), [(5, 1)].into());
    assert_eq!(u8::from(done.summary.header_rows), 2);
    Ok(())
}

#[test]
fn what_a_column_may_be() -> Anything<()> {
    let mut data = "Vuosi,Kpl,Puhelinnumero,Arvosana,Avoin,Alue,Pvm,Päivä,Tyhjä,Summa\n".to_owned();
    for at in 0..40 {
        let _ = writeln!(
            data,
            "{},{},040{at},{},Vastaus numero {at},{},{}.4.2026,{}/4/2026,,{}",
            2025 + at % 2,
            at + 1,
            at % 5 + 1,
            ["Etelä", "Pohjoinen"][at % 2],
            at % 28 + 1,
            at % 12 + 1,
            at * 1000,
        );
    }
    let seen = look(data.as_bytes())?;
    let guess = |name: &str| guess_of(&seen, name).cloned();
    assert_eq!(guess("Vuosi"), Some(Guess::Round));
    assert_eq!(guess("Kpl"), Some(Guess::Count));
    assert_eq!(guess("Puhelinnumero"), Some(Guess::Unused(Unused::Personal)));
    assert_eq!(guess("Avoin"), Some(Guess::Comment));
    assert!(matches!(guess("Pvm"), Some(Guess::Date(Some(_)))));
    assert_eq!(guess("Päivä"), Some(Guess::Date(None)));
    assert_eq!(guess("Tyhjä"), Some(Guess::Unused(Unused::Empty)));
    assert_eq!(guess("Summa"), Some(Guess::Unused(Unused::Unclear)));
    let Some(Guess::Score(score)) = guess("Arvosana") else { return Err("no score".into()) };
    assert_eq!(
        (score.seen, score.distinct, score.scales.first()),
        (Some((1, 5)), 5, Some(&(1, 5)))
    );
    let Some(Guess::Score(words)) = guess("Alue") else { return Err("no words".into()) };
    assert_eq!(words.labels, ["Etelä", "Pohjoinen"]);
    assert_eq!(seen.columns[3].cells.len(), 40);
    Ok(())
}

#[test]
fn standard_input_is_read_once() -> Anything<()> {
    let data = std::io::Read::chain(&b"Q\n"[..], &b"5\n4\n"[..]);
    let plan = plan(&["Q=Till;scale=1..5"])?;
    let done = run(Input::stream(data), "stdin", &plan, &journey()?, &mut || 1, &mut unwatched)?;
    assert_eq!(done.summary.taken, 2);
    Ok(())
}

/// A way to write a table.
#[derive(Clone, Debug)]
struct Dialect {
    delimiter: &'static str,
    quote_all: bool,
    line_end: &'static str,
    encoding: &'static str,
    mark: bool,
    names_delimiter: bool,
    header_rows: HeaderRows,
}

fn some_dialect() -> impl Strategy<Value = Dialect> {
    (
        prop::sample::select(vec![",", ";", "\t", "|"]),
        any::<bool>(),
        prop::sample::select(vec!["\n", "\r\n", "\r"]),
        prop::sample::select(vec!["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(vec![HeaderRows::One, HeaderRows::Two, HeaderRows::Three]),
    )
        .prop_map(|(delimiter, quote_all, line_end, encoding, mark, named, header_rows)| {
            let (mark, names_delimiter) =
                (mark && encoding != "windows-1252", named && delimiter != "\t");
            Dialect { delimiter, quote_all, line_end, encoding, mark, names_delimiter, header_rows }
        })
}

impl Dialect {
    fn write(&self, answers: &[(i32, String)]) -> Vec<u8> {
        let cell = |text: &str| {
            if self.quote_all || text.contains(['"', '\n', '\r', ',', ';', '\t', '|']) {
                format!("\"{}\"", text.replace('"', "\"\""))
            } else {
                text.to_owned()
            }
        };
        let row = |cells: &[&str]| {
            let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
            cells.join(self.delimiter) + self.line_end
        };
        let mut text = String::new();
        if self.names_delimiter {
            text = format!("sep={}{}", self.delimiter, self.line_end);
        }
        text += &row(&["Nro", "Arvio", "Sää"]);
        if self.header_rows != HeaderRows::One {
            text += &row(&["", "Response", "Open-Ended Response"]);
        }
        if self.header_rows == HeaderRows::Three {
            text += &row(&["a", "b", "c"]);
        }
        for (at, (score, words)) in answers.iter().enumerate() {
            text += &row(&[&format!("r{at}"), &score.to_string(), words]);
        }
        let text = if self.mark { format!("\u{feff}{text}") } else { text };
        match self.encoding {
            "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            "windows-1252" => text.chars().map(|c| c as u8).collect(),
            _ => text.into_bytes(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_dialect_gives_the_same_counts(
        dialect in some_dialect(),
        answers in prop::collection::vec((1..6_i32, "[a-zåäö ,;|\"\t\n]{0,20}"), 1..40),
    ) {
        let fail = |error: &dyn std::fmt::Display| TestCaseError::fail(error.to_string());
        let bytes = dialect.write(&answers);
        let mut plan = plan(&["Arvio=Till;scale=1..5;comment=#3"]).map_err(|error| fail(&error))?;
        plan.reading.header_rows = Some(dialect.header_rows);
        // Without a mark these are a guess from the letters, and here there are few.
        if !dialect.mark && dialect.encoding != "utf-8" {
            plan.reading.encoding = polku::import::Encoding::for_label(dialect.encoding);
        }
        let journey = journey().map_err(|error| fail(&error))?;
        let done = import(&bytes, &plan, &journey).map_err(|error| fail(&error))?;
        let mut wanted = BTreeMap::new();
        for (score, _) in &answers {
            *wanted.entry(*score).or_insert(0_u64) += 1;
        }
        prop_assert_eq!(counts(&done.journey, "Till", "Spring"), wanted);
        let (_, till) = done.journey.touchpoints().next().ok_or(TestCaseError::fail("none"))?;
        let said: Vec<&str> = till.feedback.iter().map(|one| one.text.as_str()).collect();
        // What says that there is no comment is none.
        let is_none = |words: &&str| ["", "na", "nan", "nil", "none", "null", "nvt", "blank"].contains(words);
        let meant: Vec<&str> =
            answers.iter().map(|(_, words)| words.trim()).filter(|words| !is_none(words)).collect();
        prop_assert_eq!(said, meant);
    }

    #[test]
    fn any_bytes_are_no_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        text in "[#a-zA-Z0-9,;\"\n\t äö.:/{}|+│─┌()*-]{0,300}",
        rows in prop::option::of(1..4_u8),
    ) {
        let header_rows = rows.and_then(HeaderRows::of);
        for data in [bytes.as_slice(), text.as_bytes()] {
            let reading = Reading { header_rows, ..Reading::default() };
            if let (Ok(seen), Ok(journey)) = (preview(data, "x", &reading), journey()) {
                let _ = offered(&journey, &seen);
                prop_assert!(seen.columns.iter().all(|column| column.cells.len() <= 40));
            }
        }
    }

    #[test]
    fn every_export_cut_anywhere_is_no_panic(at in 0..2500_usize, which in 0..3_usize) {
        let whole = [TYPEFORM, SURVEYMONKEY, QUALTRICS][which].as_bytes();
        let cut = &whole[..at.min(whole.len())];
        let _ = look(cut);
        if let (Ok(plan), Ok(journey)) = (plan(&["#2=Till;metric=nps"]), journey()) {
            let _ = import(cut, &plan, &journey);
        }
    }
}

#[test]
fn a_slip_does_not_widen_the_scale_that_is_suggested() -> Anything<()> {
    let answers: String = (0..99).map(|n| format!("{}\n", n % 11)).collect();
    let seen = look(format!("Suositteletko?\n{answers}11\n").as_bytes())?;
    let Some(Guess::Score(suggestion)) = guess_of(&seen, "Suositteletko?") else {
        return Err("no scores".into());
    };
    assert_eq!(suggestion.scales.first(), Some(&(0, 10)));
    assert_eq!(suggestion.metric, Some(Metric::Nps));
    Ok(())
}

fn summary(summary: &polku::import::Summary) -> String {
    let english = polku::i18n::Words::of(polku::i18n::Language::En);
    polku::wording::import::summary(summary, english)
}
