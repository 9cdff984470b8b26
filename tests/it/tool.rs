//! The map as a tool, by keyboard and mouse: what is seen is changed where it is seen.

use crate::common::window::{CTRL, User, cafe, opening};
use egui::{Key, Modifiers, Role};

const QUEUE: &str = "Jono kassalla";

fn touchpoints(user: &User) -> usize {
    user.journey().touchpoints().count()
}

mod keys {
    use super::*;

    #[test]
    fn delete_removes_what_has_the_keyboard_and_nothing_else() {
        let mut user = cafe();
        user.press(QUEUE);
        // On the plus of a stage, on a mark, on a note: nothing of it can be deleted with this key.
        let plus = "Lisää kosketuspiste vaiheeseen Käyttö";
        tab_to(&mut user, plus);
        user.key(Key::Delete);
        assert_eq!((touchpoints(&user), user.stages().len()), (13, 5));
        // On the head of a stage it is the stage that goes, not the card that was selected before.
        let mut user = cafe();
        user.press(QUEUE);
        tab_to(&mut user, "Suosittelu");
        assert!(user.is_selected(Role::Button, "Suosittelu"), "the keyboard selects");
        user.key(Key::Delete);
        assert_eq!(user.stages(), ["Tietoisuus", "Harkinta", "Osto", "Käyttö"]);
        assert!(user.has(Role::Button, QUEUE));
    }

    fn tab_to(user: &mut User, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..120 {
            user.key(Key::Tab);
            let now = user.keyboard();
            if now.as_ref().is_some_and(|(_, it)| it == name) {
                return;
            }
            passed.push(now);
        }
        panic!("{name:?} is never reached: {passed:#?}");
    }

    #[test]
    fn a_held_key_removes_or_adds_once() {
        let mut user = cafe();
        user.press(QUEUE);
        user.holds(Modifiers::NONE, Key::Delete, 12);
        assert_eq!((touchpoints(&user), user.stages().len()), (12, 5));
        let mut user = cafe();
        user.press(QUEUE);
        user.holds(Modifiers::NONE, Key::Enter, 12);
        assert_eq!(touchpoints(&user), 14);
        assert_eq!(user.keyboard(), Some((Role::TextInput, "Uusi nimi".into())));
        let mut user = cafe();
        user.press(QUEUE);
        user.holds(CTRL, Key::Enter, 12);
        assert_eq!(user.stages().len(), 6);
    }

    #[test]
    fn alt_gr_types_and_never_runs_a_command() {
        let mut user = cafe();
        user.press(QUEUE);
        for key in [Key::Num2, Key::Num7, Key::Num0, Key::E, Key::Q, Key::W, Key::Plus] {
            user.types_with_alt_gr(key, "@");
        }
        assert!(user.has(Role::Button, QUEUE), "still the map, and still open");
        assert!(!user.is_asked());
        user.begins("Nimi", "a");
        for (key, sign) in [(Key::Num2, "@"), (Key::E, "€"), (Key::Num7, "{"), (Key::Num8, "[")] {
            user.types_with_alt_gr(key, sign);
        }
        assert_eq!(user.field("Nimi"), "a@€{[");
        assert!(!user.is_asked());
    }

    #[test]
    fn control_and_y_does_again_what_was_undone() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::Delete);
        user.keys(CTRL, Key::Z);
        assert_eq!(touchpoints(&user), 13);
        user.keys(CTRL, Key::Y);
        assert_eq!(touchpoints(&user), 12);
    }

    #[test]
    fn one_key_leads_from_a_card_into_its_panel_and_back() {
        let mut user = opening().file("kahvila.ron").sized([1280.0, 800.0]).open();
        user.key(Key::ArrowRight);
        user.key(Key::F4);
        assert_eq!(user.keyboard(), Some((Role::TextInput, "Nimi".into())));
        user.key(Key::F4);
        assert_eq!(user.keyboard(), Some((Role::Button, "Instagram-mainos".into())));
    }

    #[test]
    fn escape_takes_back_what_was_typed_in_every_kind_of_field() {
        let mut user = cafe();
        user.press(QUEUE);
        for (field, before) in [("Nimi", QUEUE), ("Vastuuhenkilö", "Sari")] {
            let before =
                if user.has(Role::TextInput, field) { user.field(field) } else { before.into() };
            user.begins(field, "Jotain muuta");
            user.key(Key::Escape);
            assert_eq!(user.field(field), before, "{field}");
        }
        assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE);
    }

    #[test]
    fn the_bar_is_walked_from_left_to_right() {
        for user in [cafe(), opening().open()] {
            let mut user = user;
            let mut lefts: Vec<(f32, String)> = Vec::new();
            for _ in 0..130 {
                user.key(Key::Tab);
                let Some((role, name)) = user.keyboard() else { continue };
                if role == Role::Canvas || name.is_empty() {
                    continue;
                }
                let place = user.place_of_keyboard();
                if place.center().y < 52.0 || user.has(Role::Button, "Svenska") {
                    lefts.push((place.left(), name));
                }
                if lefts.len() == 3 {
                    break;
                }
            }
            assert!(lefts.len() == 3, "{lefts:?}");
            assert!(lefts.is_sorted_by(|a, b| a.0 < b.0), "{lefts:?}");
        }
    }

    #[test]
    fn a_presentation_is_for_looking() {
        let mut user = cafe();
        user.press(QUEUE);
        let before = user.journey();
        user.key(Key::F5);
        user.key(Key::Delete);
        user.key(Key::Enter);
        user.key(Key::F2);
        user.keys(CTRL, Key::Enter);
        user.keys(CTRL, Key::V);
        user.pastes("Terassi");
        user.keys(CTRL, Key::R);
        assert!(!user.is_asked());
        assert_eq!(*user.journey(), *before);
        assert!(!user.document().is_unsaved());
    }
}
