//! What is told on paper, and how.

use super::*;

#[test]
fn customers_and_promises_go_out_with_their_numbers() {
    let mut journey = cafe();
    let rounds: Vec<_> = journey.rounds.iter().map(|round| round.id.clone()).collect();
    for (at, stage) in journey.stages.iter_mut().enumerate() {
        let one = Arc::make_mut(stage).touchpoints.first_mut().expect("a touchpoint");
        let one = Arc::make_mut(one);
        let count = 1000 / (at as u64 + 1);
        one.reached = rounds.iter().map(|round| (round.clone(), count)).collect();
    }
    let report = report(&journey);
    let json: serde_json::Value =
        serde_json::from_str(&polku::export::json::report(&report)).expect("JSON");
    let second = &json["stages"][1]["touchpoints"][0];
    assert_eq!(second["reached"]["Syksy 2026"], 500);
    assert_eq!(second["goes_on"]["Syksy 2026"]["share"], 50.0);
    assert!(second["goes_on"]["Syksy 2026"]["lo"].as_f64().is_some_and(|lo| lo < 50.0));
    assert!(second["goes_on_change"]["p"].as_f64().is_some());
    assert_eq!(
        json["stages"][1]["touchpoints"][1]["reached"]["Syksy 2026"],
        serde_json::Value::Null
    );
    let words = Words::of(Language::Fi);
    let names: Vec<String> = polku::export::sheet::all(&journey, &report, words)
        .into_iter()
        .filter(|sheet| !sheet.rows.is_empty())
        .map(|sheet| sheet.name)
        .collect();
    for needed in ["Missä asiakkaat lähtevät", "Tavoiteltu asiakaskokemus"] {
        assert!(names.iter().any(|name| name == needed), "{needed}: {names:?}");
    }
    for (view, needed) in [(View::Kpis, "Jatkaa tänne"), (View::Experience, "Asiakas odottaa")] {
        for format in [Format::Html, Format::Markdown, Format::Json] {
            let bytes = made(&journey, What::View(view), format).expect("made");
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.contains(needed), "{view:?} {format:?}");
        }
    }
}

#[test]
fn quotation_marks_are_not_doubled() {
    for (typed, shown) in [
        ("”Näin kuvan.”", "”Näin kuvan.”"),
        ("\"Näin kuvan.\"", "”Näin kuvan.”"),
        ("Näin kuvan.", "”Näin kuvan.”"),
        ("”Pulla” oli ”hyvä”", "””Pulla” oli ”hyvä””"),
        ("”", "”””"),
    ] {
        assert_eq!(Words::of(Language::Fi).saying(typed), shown);
    }
    let report = made(&cafe(), What::Report, Format::Pdf).expect("pages");
    assert!(!report.is_empty());
}

#[test]
fn as_many_answers_everywhere_are_one_number_and_no_range() {
    let mut journey = cafe();
    let told = |journey: &Journey| {
        String::from_utf8(made(journey, What::Report, Format::Html).expect("made")).expect("UTF-8")
    };
    assert!(told(&journey).contains("Vastauksia kosketuspistettä kohti: 18–240."));
    for (at, stage) in journey.stages.iter_mut().enumerate() {
        for (place, one) in Arc::make_mut(stage).touchpoints.iter_mut().enumerate() {
            if (at, place) != (0, 0) {
                Arc::make_mut(one).surveys.clear();
            }
        }
    }
    assert!(told(&journey).contains("Vastauksia kosketuspistettä kohti: 212."));
}

#[test]
fn drops_that_are_only_possible_are_not_headed_as_confirmed() {
    let mut journey = cafe();
    // Few answers: nothing is confirmed.
    for stage in &mut journey.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            let one = Arc::make_mut(one);
            one.surveys.truncate(1);
        }
    }
    let both = String::from_utf8(made(&journey, What::Report, Format::Html).expect("made"));
    let both = both.expect("UTF-8");
    assert!(both.contains("<h2>Pudotukset</h2>") && both.contains("<li class=possible>"));
    let words = Words::of(Language::Fi);
    for (rest, untested, some, said) in [
        (0_u64, 2_u64, "yes", "2 jäi testaamatta."),
        (0, 1, "yes", "Yksi jäi testaamatta."),
        (3, 0, "yes", "Muissa 3 kosketuspisteessä muutosta ei osoitettu."),
        (3, 1, "no", "Muutosta ei osoitettu 3 kosketuspisteessä, yksi jäi testaamatta."),
        (
            1,
            1,
            "yes",
            "Yhdessä muussa kosketuspisteessä muutosta ei osoitettu, yksi jäi testaamatta.",
        ),
    ] {
        let both = if rest > 0 && untested > 0 { "yes" } else { "no" };
        let args = [
            ("rest", rest.into()),
            ("untested", untested.into()),
            ("both", both.into()),
            ("some", some.into()),
        ];
        assert_eq!(words.with("export-board-rest", &args), said);
    }
}

#[test]
fn what_came_of_actions_goes_out() {
    let journey = cafe();
    let sheet = made(&journey, What::View(View::Actions), Format::Csv).expect("made");
    let text = String::from_utf8(sheet).expect("UTF-8");
    assert!(text.contains("Mitattu toteutuksen jälkeen"), "{text}");
    let report = report(&journey);
    let day = polku::journey::Date::default();
    let acting = polku::analysis::acting(&journey, &report, day);
    let measured: Vec<_> = acting.cards.iter().flat_map(|card| &card.measured).collect();
    assert!(!measured.is_empty());
    for one in measured {
        let said = format!("{}: {} → {}", one.name, one.before.round(), one.after.round());
        assert!(text.contains(&said), "{said}: {text}");
    }
    let page = made(&journey, What::Report, Format::Html).expect("made");
    let page = String::from_utf8(page).expect("UTF-8");
    let words = Words::of(Language::Fi);
    for one in acting.cards.iter().flat_map(|card| &card.measured) {
        let said = polku::wording::acting::effect_sentence(one, words);
        assert!(page.contains(&said), "{said}: {page}");
    }
}

#[test]
fn where_nothing_is_measured_nothing_is_said_to_be_fine() {
    let journey = long(3);
    let mut measured_before = cafe();
    for stage in &mut measured_before.stages {
        for one in &mut Arc::make_mut(stage).touchpoints {
            Arc::make_mut(one).surveys.clear();
        }
    }
    for journey in [journey, measured_before] {
        let said = polku::export::board::summary(&report(&journey), None, Words::of(Language::Fi));
        assert_eq!(said, ["Yhtään kosketuspistettä ei ole vielä mitattu."]);
    }
}

#[test]
fn long_names_take_no_business_figures_off_the_first_page() {
    let mut journey = cafe();
    let id = journey
        .touchpoints()
        .find(|(_, one)| one.name == "Jono kassalla")
        .expect("it")
        .1
        .id
        .clone();
    let one = journey.touchpoint_mut(&id).expect("a touchpoint");
    one.name = "Jono kassalla ja kaikki muu, mitä asiakas odottaessaan kohtaa ennen kuin pääsee maksamaan ostoksensa".into();
    journey.title =
        "Kahvila Kulma, sen sivutoimipisteet, pitopalvelu ja verkkokauppa koko Pirkanmaalla".into();
    with_job(&journey, Language::Fi, |job| {
        let paper = job.paper(&Wish::new(What::Report, Format::Pdf)).expect("pages");
        let texts: Vec<String> = places(&paper.leaves[0]).into_iter().map(|it| it.0).collect();
        for needed in ["Sovitut toimenpiteet", "Liiketoiminta"] {
            assert!(texts.iter().any(|text| text == needed), "{needed}: {texts:?}");
        }
    });
}
