//! What is the header, and who is called what.

use super::*;

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
