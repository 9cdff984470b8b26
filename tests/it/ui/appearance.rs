//! Language, look, sizes of text.

use super::*;

#[test]
fn the_language_changes_at_once_and_the_journey_does_not() {
    let mut user = cafe();
    let journey = user.journey();
    user.press(QUEUE);
    for language in [Language::Sv, Language::En, Language::Fi] {
        let words = user.words();
        let (menu, name) = (words.text("menu-language"), language.own_name());
        user.choose_in_menu(&menu, name);
        let words = Words::of(language);
        assert!(user.has(Role::Button, &words.text("view-compare")), "{language:?}");
        assert!(user.has(Role::TextInput, &words.text("inspector-name")), "{language:?}");
    }
    assert_eq!(user.journey(), journey);
    assert!(!is_unsaved(&user));
}

#[test]
fn the_list_of_languages_in_the_bar_works_too() {
    let mut user = cafe();
    user.choose("Kieli", "English");
    assert!(user.has(Role::Button, "Save"));
}

#[test]
fn light_and_dark() {
    let mut user = cafe();
    assert!(!user.is_dark());
    user.choose_in_menu("Näytä", "Vaalea tai tumma");
    assert!(user.is_dark());
    user.press(QUEUE);
    user.choose_in_menu("Näytä", "Vaalea tai tumma");
    assert!(!user.is_dark());
}

#[test]
fn lanes_are_hidden_and_shown() {
    let mut user = cafe();
    let pain = "Ei näe, mistä jono alkaa";
    let notes = |user: &User| user.sees(pain);
    assert!(notes(&user));
    user.choose_in_menu("Näytä", "Näytä kipukohdat");
    assert!(!notes(&user));
    user.open_menu("Näytä");
    assert!(!user.is_selected(Role::MenuItemCheckBox, "Näytä kipukohdat"));
    assert!(user.is_selected(Role::MenuItemCheckBox, "Näytä mittarit"));
    user.press("Näytä kipukohdat");
    assert!(notes(&user));
}

#[test]
fn the_map_is_zoomed_and_fitted() {
    let mut user = cafe();
    // Columns use the room there is; the height of a card tells the zoom.
    let size = |user: &User| user.place(Role::Button, QUEUE).height();
    let natural = size(&user);
    user.keys(CTRL, Key::Plus);
    user.keys(CTRL, Key::Plus);
    assert!(size(&user) > natural * 1.2, "{} {natural}", size(&user));
    user.times(1, Key::ArrowRight);
    user.keys(CTRL, Key::Num0);
    assert!((size(&user) - natural).abs() < 1.0);
    for _ in 0..3 {
        user.keys(CTRL, Key::Minus);
    }
    assert!(size(&user) < natural, "{} {natural}", size(&user));
    user.keys(CTRL, Key::Num9);
    let last = user.place(Role::Button, "Kiitoskortti");
    assert!(last.right() < 1680.0, "{last:?}");
    assert!(!is_unsaved(&user));
}
