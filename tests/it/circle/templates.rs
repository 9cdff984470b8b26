//! Journeys to begin with.

use super::*;

#[test]
fn every_trade_carries_personas_a_promise_open_questions_and_those_who_left() {
    for name in ["hairdresser", "repair", "restaurant", "association", "service"] {
        for language in ["en", "fi", "sv"] {
            let path = root().join(format!("assets/templates/{name}.{language}.ron"));
            let journey = journey_of(&path);
            let at = format!("{name}.{language}");
            assert!(journey.personas.len() >= 2, "{at}: personas");
            assert!(!journey.target.feelings.is_empty(), "{at}: promise");
            assert!(journey.kpis().count() >= 4, "{at}: kpis");
            assert!(!journey.actions.is_empty(), "{at}: actions");
            let surveys: Vec<_> = journey.surveys().collect();
            assert!(surveys.iter().any(|one| one.asking.whom == Whom::Left), "{at}: who left");
            assert!(surveys.iter().any(|one| one.asking.whom == Whom::NeverCame), "{at}");
            let open = surveys.iter().filter(|one| !one.asking.open.is_empty()).count();
            assert!(open >= 4, "{at}: open questions");
        }
    }
}

#[test]
fn every_question_of_every_template_says_whom_it_is_put_to_and_what_for() {
    let folder = root().join("assets/templates");
    let files = std::fs::read_dir(&folder).expect("the templates");
    let mut checked = 0;
    for file in files.map(|file| file.expect("a file").path()) {
        for survey in journey_of(&file).surveys() {
            let asking = &survey.asking;
            let told = [&asking.who, &asking.what, &asking.when];
            let at = file.display();
            assert!(told.iter().all(|text| !text.is_empty()), "{at}: {}: {asking:?}", survey.id);
            assert!(asking.method.is_some(), "{at}: {}", survey.id);
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked}");
}
