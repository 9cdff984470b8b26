//! Comments on their way to an answer.

use super::*;

fn waiting(user: &User) -> Vec<String> {
    let names = user.rows(Role::Button).into_iter();
    names.filter(|name| name.starts_with("Vastaa: ")).collect()
}

#[test]
fn who_waits_longest_is_one_press_away_and_the_answer_is_drafted_from_the_action() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num4);
    user.must_see("Pisimpään vastausta odottaneet");
    let names = waiting(&user);
    user.press(names.first().expect("somebody waits"));
    // It is selected in the list, and its details are beside it.
    let open = user.journey().touchpoints().flat_map(|(_, one)| one.feedback.clone()).count();
    assert!(open > 0);
    user.press("Vastausluonnos");
    let draft = user.long_field("Vastausluonnos");
    assert!(draft.starts_with("Kiitos, että kerroit."), "{draft}");
    assert!(draft.ends_with("Kuulemme mielellämme, paraniko asia."), "{draft}");
    assert!(draft.contains("Kirjoitit: ”"), "{draft}");
    // What is changed stays, and can be drafted anew.
    user.press_role(Role::MultilineTextInput, "Vastausluonnos");
    user.types("Hei! ");
    assert!(user.long_field("Vastausluonnos").contains("Hei! "));
    user.press("Luonnostele uudelleen");
    assert_eq!(user.long_field("Vastausluonnos"), draft);
    user.press("Kopioi vastaus");
}

#[test]
fn an_answered_comment_no_longer_waits_and_undo_brings_it_back() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num4);
    let before = waiting(&user);
    let first = before.first().cloned().expect("somebody waits");
    user.press(&first);
    user.press("Kommenttien käsittely: Vastattu");
    assert!(!waiting(&user).contains(&first), "{first}");
    user.keys(CTRL, Key::Z);
    assert!(waiting(&user).contains(&first), "{first}");
}
