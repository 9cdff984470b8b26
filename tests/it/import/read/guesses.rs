//! What is proposed for a column.

use super::*;

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
