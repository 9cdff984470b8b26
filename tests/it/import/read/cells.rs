//! What a cell says, and when it was answered.

use super::*;

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
fn words_beside_a_number_count_by_it_where_the_column_explains_its_numbers() -> Outcome {
    let five = "Q=A;stage=use;metric=csat;scale=1..5";
    for data in [
        "Q\n5 Erittäin tyytyväinen\n4 Melko tyytyväinen\n1 Erittäin tyytymätön\n",
        "Q\n5 Loistavaa\n(4)\n1 Kurjaa\n3 Menee\n3 menee\n",
        "Q\n\"5\nMycket nöjd\"\n4.\n\"1\nMycket missnöjd\"\n",
        "Q\nSehr zufrieden 5\nZufrieden: 4\nSehr unzufrieden - 1\n",
        "Q\n4 points\nRating: 5\n[1]\n",
    ] {
        let done = import(data.as_bytes(), &plan(&[five]))?;
        assert_eq!(done.summary.rejected, 0, "{data}: {:?}", done.summary.rejections);
        let all = done.summary.rows;
        assert_eq!(done.summary.taken, all, "{data}");
        for score in [1, 4, 5].iter().filter(|_| !data.contains("points")) {
            assert!(counts(&done)[0].contains_key(score) || data.contains("Kurjaa"), "{data}");
        }
    }
    // A word that is a unit, or the same for several numbers, explains none.
    for data in ["Q\n5 euroa\n1 euroa\n4\n", "Q\n1 viikko\n2 kuukautta\n3 vuotta\n4\n"] {
        let done = import(data.as_bytes(), &plan(&[five]))?;
        assert_eq!(done.summary.taken, 1, "{data}");
    }
    // Each question explains its own numbers, also where all answers stand in one column.
    let long = "kysymys;vastaus\nQ;5 Erittäin tyytyväinen\nN;5 Ehkä\nQ;1 Erittäin tyytymätön\n\
                N;10 Varmasti\nN;0 En\nQ;4\n";
    let nps = "N=B;stage=use;metric=nps";
    let plan = Plan { question_column: Some("kysymys".into()), ..plan(&[five, nps]) };
    let done = import(long.as_bytes(), &plan)?;
    assert_eq!(counts(&done), [BTreeMap::from([(1, 1), (4, 1), (5, 1)])]);
    assert_eq!((done.summary.taken, done.summary.rejected), (6, 0));
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
