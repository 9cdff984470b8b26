//! Comments, read and answered.

use super::*;
use polku::journey::{Feedback, LoopState};

const NEW_ONE: &str = "Jono oli pitkä, mutta kassalla oltiin aurinkoisia.";

fn comment(user: &User, text: &str) -> Feedback {
    let journey = user.journey();
    let mut all = journey.touchpoints().flat_map(|(_, one)| &one.feedback);
    all.find(|one| one.text == text).expect("that comment").as_ref().clone()
}

/// The view with the first comment that nobody has answered.
fn at_the_first_unanswered() -> User {
    let mut user = cafe();
    user.keys(CTRL, Key::Num4);
    user.must_see("20 / 20");
    user.keys(CTRL_SHIFT, Key::U);
    assert_eq!(user.keyboard(), Some((Role::ListBoxOption, NEW_ONE.into())));
    user
}

#[test]
fn a_comment_is_tagged_and_answered_without_a_mouse_and_saved() {
    let mut user = at_the_first_unanswered();
    let themes = comment(&user, NEW_ONE).themes;
    user.key(Key::T);
    assert_eq!(user.keyboard(), Some((Role::TextInput, "Lisää teema".into())));
    user.types("aurinko");
    user.key(Key::Enter);
    assert_eq!(comment(&user, NEW_ONE).themes, [&themes[..], &["aurinko".into()]].concat());
    user.key(Key::Escape);
    user.key(Key::Space);
    let now = comment(&user, NEW_ONE);
    assert_eq!(now.state, LoopState::Answered);
    assert_eq!(user.field("Milloin"), "22.11.2026");
    user.keys(CTRL, Key::S);
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    undo(&mut user);
    undo(&mut user);
    assert_eq!(comment(&user, NEW_ONE).themes, themes);
    assert_eq!(comment(&user, NEW_ONE).state, LoopState::New);
}

#[test]
fn what_was_said_is_put_right_where_it_is_read() {
    let mut user = at_the_first_unanswered();
    user.press("Muuta kommenttia");
    user.fills("Arvosana", "4");
    user.key(Key::Enter);
    assert_eq!(comment(&user, NEW_ONE).score, Some(4));
    user.press_role(Role::MultilineTextInput, "Mitä asiakas sanoi");
    user.keys(CTRL, Key::A);
    user.types("Jono oli lyhyt.");
    user.key(Key::Tab);
    assert_eq!(comment(&user, "Jono oli lyhyt.").score, Some(4));
    undo(&mut user);
    assert_eq!(comment(&user, NEW_ONE).score, Some(4));
}

#[test]
fn filters_are_lists_and_another_document_begins_without_them() {
    let mut user = at_the_first_unanswered();
    user.choose("Käsittelytila", "Uusi");
    user.must_see("3 / 20");
    user.choose("Kosketuspiste", "– Jono kassalla");
    user.must_see("1 / 20");
    user.press("Näytä kaikki kommentit");
    user.must_see("20 / 20");
    user.begins("Hae kommenteista", "kahvi hyvit");
    user.must_see("1 / 20");
    user.press("Palaute");
    let other = opening().file("kahvila.ron").open();
    assert!(!other.sees("/ 20"));
}

#[test]
fn what_the_view_shows_is_found_on_the_map() {
    let mut user = at_the_first_unanswered();
    user.press("Näytä kartalla");
    assert!(user.is_selected(Role::Button, QUEUE));
}
