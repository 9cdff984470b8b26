//! Touchpoints copied from one window and pasted in another.

use super::*;
use polku::ui::view::map::piece;

/// What is on the clipboard when this touchpoint was copied.
fn copied(user: &User, name: &str) -> String {
    let chosen = [user.touchpoint(name).id].into();
    piece::copied(&user.journey(), &chosen).expect("it is there")
}

#[test]
fn what_comes_along_and_what_cannot_is_told() {
    let mut from = cafe();
    let text = copied(&from, QUEUE);
    let mut user = opening().open();
    user.press("Uusi asiakaspolku");
    user.pastes(&text);
    assert_eq!(user.journey().touchpoints().count(), 1);
    user.must_see("Mukana tulivat myös: ");
    user.must_see("kierros Syksy 2026");
    user.must_see("toimi Ennakkotilaus sovelluksessa");
    user.must_see("Ennakkotilaus sovelluksessa");

    from.pastes(&text);
    from.must_see("jotta ketään ei lasketa kahdesti");
}
