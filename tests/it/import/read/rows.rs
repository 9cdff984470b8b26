//! What is a response.

use super::*;

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
    let is_total = |one: &Warning| matches!(one, Warning::Totals { row: 6, .. });
    assert!(done.summary.warnings.iter().any(is_total), "{:?}", done.summary.warnings);
    let done = of("Name,Q\na,5\nb,4\nYhteensä,9\nc,3\n")?;
    assert_eq!(counts(&done).remove(0).values().sum::<u64>(), 4);
    let may_be = |one: &Warning| matches!(one, Warning::MaybeTotals { row: 4, .. });
    assert!(done.summary.warnings.iter().any(may_be), "{:?}", done.summary.warnings);
    Ok(())
}
