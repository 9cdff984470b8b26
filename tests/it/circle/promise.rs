//! The target experience and the personas.

use super::*;

#[test]
fn the_target_experience_is_changed_beside_what_customers_experience() {
    let mut user = cafe();
    user.keys(CTRL, Key::I);
    user.keys(CTRL_SHIFT, Key::T);
    user.must_see("Tavoiteltu asiakaskokemus");
    assert!(user.has(Role::ListBoxOption, QUEUE));
    user.begins("Tavoitepisteet", "100,5");
    user.key(Key::Tab);
    user.must_see("väliltä 0–100");
}

#[test]
fn a_persona_is_added_looked_at_alone_and_left_again() {
    let mut user = cafe();
    user.keys(CTRL_SHIFT, Key::T);
    user.press("Näytetään: Persoonat");
    assert!(user.has(Role::ListBoxOption, "Lounastunnin Laura"));
    user.press_role(Role::ListBoxOption, "Naapurin Niilo");
    user.press("Näytä vain tämän persoonan vastaukset");
    user.keys(CTRL, Key::Num2);
    assert!(user.is_selected(Role::RadioButton, "Kenen vastaukset: Naapurin Niilo"));
    user.press("Kenen vastaukset: kaikkien");
    assert!(user.is_selected(Role::RadioButton, "Kenen vastaukset: kaikkien"));
}

/// The café, with answers at the till of two kinds of customers.
fn with_segments() -> User {
    let mut journey = journey_of(&sample("kahvila"));
    let ids: Vec<_> = journey.personas.iter().map(|one| one.id.clone()).collect();
    let till = journey.touchpoints().find(|(_, one)| one.name == QUEUE).map(|it| it.1.id.clone());
    let touchpoint = journey.touchpoint_mut(&till.expect("the till")).expect("the till");
    let survey = std::sync::Arc::make_mut(&mut touchpoint.surveys[0]);
    let mut answers = survey.answers().last().cloned().expect("answers");
    let (least, most) = (survey.scale().min(), survey.scale().max());
    answers.tally = Tally::Counts([(least, 40), (most, 40)].into());
    answers.people = None;
    answers.segments = [
        (ids[0].clone(), [(least, 38), (most, 2)].into()),
        (ids[1].clone(), [(least, 2), (most, 38)].into()),
    ]
    .into_iter()
    .collect();
    *survey = survey.clone().with_answers(answers).expect("answers that fit");
    let text = polku::file::to_text(&journey).expect("a file");
    opening().with("kahvila.ron", text.as_bytes()).open()
}

#[test]
fn a_persona_is_looked_at_alone_on_the_map_and_what_differs_is_told() {
    let mut user = with_segments();
    let laura = "Kenen vastaukset: Lounastunnin Laura";
    let everybody = user.card(QUEUE);
    user.press(laura);
    assert!(user.is_selected(Role::RadioButton, laura));
    assert_ne!(user.card(QUEUE), everybody, "the card has the persona's numbers");
    assert!(user.sees("Lounastunnin Laura"), "{:?}", user.texts());
    assert!(
        user.texts().iter().any(|text| text.contains("eroaa") || text.contains("ero muihin")),
        "{:?}",
        user.texts()
    );
    user.press("Kenen vastaukset: kaikkien");
    assert_eq!(user.card(QUEUE), everybody);
}

#[test]
fn the_chips_stand_above_every_view_of_the_journey() {
    let mut user = cafe();
    for key in
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8]
    {
        user.keys(CTRL, key);
        assert!(user.has(Role::RadioButton, "Kenen vastaukset: Naapurin Niilo"), "{key:?}");
    }
    user.keys(CTRL_SHIFT, Key::T);
    assert!(user.has(Role::RadioButton, "Kenen vastaukset: Naapurin Niilo"));
}

#[test]
fn a_persona_sees_only_what_it_comes_to() {
    let mut user = cafe();
    let niilo = user.journey().personas.iter().find(|one| one.name == "Naapurin Niilo").cloned();
    let niilo = niilo.expect("a persona").id;
    let away: Vec<String> = (user.journey().touchpoints())
        .filter(|(_, one)| !one.is_met_by(&niilo))
        .map(|(_, one)| one.name.clone())
        .collect();
    user.keys(CTRL_SHIFT, Key::T);
    let before = user.rows(Role::ListBoxOption).len();
    user.press("Kenen vastaukset: Naapurin Niilo");
    let after = user.rows(Role::ListBoxOption);
    assert_eq!(before - away.len(), after.len(), "{away:?}");
}

#[test]
fn the_report_has_the_matrix_and_expectation_beside_experience() {
    let journey = journey_of(&sample("kahvila"));
    let text = polku::export::markdown::report(
        &polku::analysis::report(&journey),
        Words::of(Language::Fi),
    );
    assert!(text.contains("| Toimitettava |"), "{text}");
    assert!(text.contains("| Asiakas odottaa |"), "{text}");
}

#[test]
fn a_portrait_is_chosen_kept_and_taken_away_and_what_is_no_picture_is_told() {
    let mut user = cafe();
    let (picture, other) = (user.path("laura.png"), user.path("laura.txt"));
    std::fs::write(&picture, crate::seen::png()).expect("a file");
    std::fs::write(&other, "no picture").expect("a file");
    user.press("Lupaus");
    user.press("Näytetään: Persoonat");
    user.press("Lounastunnin Laura");
    let portraits = |user: &User| user.journey().personas[0].pictures.len();
    user.press("Muotokuva…");
    user.gives_path(&picture);
    user.wait_until("the portrait is there", |user| portraits(user) == 1);
    user.press("Poista muotokuva");
    assert_eq!(portraits(&user), 0);
    user.keys(CTRL, Key::Z);
    assert_eq!(portraits(&user), 1);
    user.press("Muotokuva…");
    user.gives_path(&other);
    user.wait_until("it is said", |user| user.sees("ei ole JPEG- tai PNG-kuva"));
    assert_eq!(portraits(&user), 1, "the one that was there stays");
}
