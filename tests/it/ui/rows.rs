//! Rows of lists: what is clicked has the keyboard, and the arrows go on from there.

use super::*;

/// Clicks the row of this name, or that begins so, and goes on with the arrow. Where the keyboard is then.
fn clicked_and_gone_on(user: &mut User, row: &str) -> String {
    let rows = user.rows(Role::ListBoxOption);
    let name = rows.iter().find(|name| name.starts_with(row)).expect("the row").clone();
    user.press_role(Role::ListBoxOption, &name);
    assert_eq!(user.keyboard(), Some((Role::ListBoxOption, name)));
    user.key(Key::ArrowDown);
    let (role, next) = user.keyboard().expect("something has the keyboard");
    assert_eq!(role, Role::ListBoxOption, "{next}");
    next
}

#[test]
fn a_clicked_row_has_the_keyboard_in_every_view() {
    for (view, row, next) in [
        (Key::Num2, "Hinnasto", "Ajanvaraus"),
        (Key::Num3, "Reklamaatio", "Hinnasto"),
        (Key::Num4, "Pääsiäisen aukioloajat", "Uudet sivut"),
        (Key::Num5, "Keskiostos", "Odotusaika"),
        (Key::Num6, "Hinnasto", "Ajanvaraus"),
    ] {
        let mut user = cafe();
        user.keys(CTRL, view);
        let there = clicked_and_gone_on(&mut user, row);
        assert!(there.starts_with(next), "{view:?}: {there}");
    }
}

#[test]
fn a_clicked_persona_and_a_row_of_the_promise_have_the_keyboard() {
    let mut user = cafe();
    user.press("Lupaus");
    let there = clicked_and_gone_on(&mut user, "Hinnasto");
    assert!(there.starts_with("Ajanvaraus"), "{there}");
    user.press("Näytetään: Persoonat");
    let there = clicked_and_gone_on(&mut user, "Lounastunnin Laura");
    assert!(there.starts_with("Naapurin Niilo"), "{there}");
}
