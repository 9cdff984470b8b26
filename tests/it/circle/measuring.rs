//! Who is asked what: the view of measuring.

use super::*;

fn at_measuring() -> User {
    let mut user = cafe();
    user.keys(CTRL, Key::Num6);
    user
}

#[test]
fn the_view_says_what_is_measured_what_is_missing_and_whom_nobody_asks() {
    let user = at_measuring();
    user.must_see("13/13 kosketuspistettä mitattu");
    user.must_see(
        "Poistuneilta asiakkailta ja heiltä, joista ei tullut asiakkaita, ei kysytä mitään.",
    );
    assert!(user.has(Role::ListBoxOption, QUEUE));
    assert!(user.has(Role::ListBoxOption, "Koko asiakaspolku"));
}

#[test]
fn a_row_is_changed_in_its_place_by_keyboard_and_undone() {
    let mut user = at_measuring();
    user.press_role(Role::ListBoxOption, QUEUE);
    user.key(Key::Enter);
    user.types("Aamun asiakkaat ");
    let who = |user: &User| user.touchpoint(QUEUE).surveys[0].asking.who.clone();
    assert!(who(&user).contains("Aamun asiakkaat"), "{}", who(&user));
    user.press("Valmis");
    user.keys(CTRL, Key::Z);
    assert!(!who(&user).contains("Aamun asiakkaat"), "{}", who(&user));
}

#[test]
fn fewer_invited_than_answered_is_refused_at_the_field_and_stays_there() {
    let mut user = at_measuring();
    user.press_role(Role::ListBoxOption, QUEUE);
    user.key(Key::Enter);
    user.fills("Kutsuttuja", "3");
    let answers = user.touchpoint(QUEUE).surveys[0].answers().last().expect("answers").clone();
    assert_eq!(answers.invited, None);
    assert_eq!(user.field("Kutsuttuja"), "3");
    user.fills("Kutsuttuja", "520");
    let answers = user.touchpoint(QUEUE).surveys[0].answers().last().expect("answers").clone();
    assert_eq!(answers.invited.map(std::num::NonZeroU64::get), Some(520));
}

#[test]
fn those_who_left_get_a_question_and_are_then_asked() {
    let mut user = at_measuring();
    user.press("Lisää kohderyhmä…");
    user.press_last("Lisää kysymys");
    let asked: Vec<Whom> = user.journey().surveys().map(|one| one.asking.whom).collect();
    assert!(asked.contains(&Whom::Left), "{asked:?}");
    user.must_see("Heiltä, joista ei tullut asiakkaita, ei kysytä mitään.");
    user.press("Valmis");
    user.keys(CTRL, Key::Z);
    assert!(user.journey().surveys().all(|one| one.asking.whom == Whom::Customers));
}
