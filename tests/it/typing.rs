//! What is typed: the keyboard stays where it is, and nothing typed is lost without a word.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening};
use egui::{Key, Role};
use polku::journey::Target;

const QUEUE: &str = "Jono kassalla";
const TYPED: &str = "Jätetäänkö kirjoitettu pois?";
const UNSAVED: &str = "Tallennetaanko muutokset?";

fn kept_cafe() -> User {
    opening().file("kahvila.ron").kept().open()
}

fn restored(user: User) -> User {
    let mut user = user.crashes().open();
    user.press("Palauta Kahvila Kulma");
    user
}

mod keyboard {
    use super::*;

    #[test]
    fn saving_while_typing_leaves_the_keyboard_in_the_field() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Vastuuhenkilö", "Eer");
        user.keys(CTRL, Key::S);
        user.types("o");
        assert_eq!(user.field("Vastuuhenkilö"), "Eero");
        user.key(Key::Delete);
        assert_eq!(user.touchpoint_of_id("tp-jono").owner, "Eero", "the touchpoint is still there");
        assert!(user.document().is_unsaved());
    }

    #[test]
    fn saving_takes_a_number_being_typed_and_typing_goes_on() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Tavoitepisteet", "8");
        user.keys(CTRL, Key::S);
        let target = |user: &User| user.touchpoint_of_id("tp-jono").target.map(Target::get);
        assert_eq!(target(&user), Some(8.0));
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
        user.types("1");
        user.key(Key::Enter);
        assert_eq!(target(&user), Some(81.0));
    }

    #[test]
    fn saving_while_a_name_is_changed_on_the_map_goes_on_there() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::F2);
        user.types("Kassa");
        user.keys(CTRL, Key::S);
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassa");
        user.types("jono");
        user.key(Key::Enter);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
    }

    #[test]
    fn saving_while_a_comment_is_added_goes_on_in_that_comment() {
        let mut user = cafe();
        user.press(QUEUE);
        let before = user.touchpoint_of_id("tp-jono").feedback.len();
        user.begins("Lisää kommentti ja paina Enter", "Pitkä");
        user.keys(CTRL, Key::S);
        user.types(" jono");
        let now = user.touchpoint_of_id("tp-jono").feedback;
        assert_eq!(now.len(), before + 1, "one comment, not two");
        assert_eq!(now[0].text, "Pitkä jono");
    }

    #[test]
    fn the_map_takes_keys_only_while_it_has_the_keyboard() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Nimi", "Kassa");
        user.key(Key::Enter);
        assert_eq!(user.keyboard(), None, "the field is left");
        let stages = user.journey().stages.clone();
        for key in [Key::Delete, Key::Enter, Key::ArrowRight, Key::F2] {
            user.key(key);
        }
        assert!(user.journey().stages == stages);
        assert!(user.is_selected(Role::Button, "Kassa"));
        user.press("Kassa");
        user.key(Key::ArrowRight);
        assert!(!user.is_selected(Role::Button, "Kassa"));
    }

    #[test]
    fn the_keyboard_comes_back_when_a_dialog_closes() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::F1);
        user.key(Key::Escape);
        user.key(Key::ArrowRight);
        assert!(!user.is_selected(Role::Button, QUEUE), "to the map");
        user.press(QUEUE);
        user.begins("Vastuuhenkilö", "Eer");
        user.keys(CTRL_SHIFT, Key::S);
        user.key(Key::Escape);
        user.types("o");
        assert_eq!(user.touchpoint_of_id("tp-jono").owner, "Eero", "to the field");
    }

    #[test]
    fn lists_take_keys_only_while_they_have_the_keyboard() {
        let mut user = cafe();
        user.press(QUEUE);
        user.keys(CTRL, Key::Num3);
        let importance = |user: &User| user.touchpoint_of_id("tp-jono").importance;
        let before = importance(&user);
        user.begins("Vastuuhenkilö", "Eero");
        user.key(Key::Enter);
        user.key(Key::Num1);
        assert_eq!(importance(&user), before);
    }
}

mod recovery {
    use super::*;

    #[test]
    fn a_name_being_changed_on_the_map_is_there_again() {
        let mut user = kept_cafe();
        user.press(QUEUE);
        user.key(Key::F2);
        user.types("Kassajo");
        let mut user = user.crashes().open();
        user.must_see("keskeneräinen teksti");
        user.press("Palauta Kahvila Kulma");
        user.key(Key::Enter);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajo");
    }

    #[test]
    fn a_comment_being_added_is_there_again() {
        let mut user = kept_cafe();
        user.press(QUEUE);
        user.begins("Lisää kommentti ja paina Enter", "Pitkä jo");
        let mut user = restored(user);
        user.press(QUEUE);
        assert_eq!(user.field("Lisää kommentti ja paina Enter"), "Pitkä jo");
    }

    #[test]
    fn a_line_in_the_bar_for_notes_is_there_again() {
        let mut user = kept_cafe();
        user.keys(CTRL_SHIFT, Key::N);
        user.types("Uusi lap");
        let user = restored(user);
        let field = user.words().text("wall-bar-field");
        assert_eq!(user.field(&field), "Uusi lap");
    }

    #[test]
    fn a_text_for_the_wall_is_there_again_in_its_dialog() {
        let mut user = kept_cafe();
        user.choose_in_menu("Muokkaa", "Liitä seinältä…");
        user.pastes("Kuittikone 5");
        let user = restored(user);
        user.must_see("Lisätään: yksi kosketuspiste");
    }

    #[test]
    fn a_dialog_that_was_left_does_not_open_again_but_keeps_its_text() {
        let mut user = kept_cafe();
        user.choose_in_menu("Muokkaa", "Liitä seinältä…");
        user.pastes("Kuittikone 5");
        user.key(Key::Escape);
        let mut user = restored(user);
        assert!(!user.has(Role::Dialog, "Liitä seinältä"));
        user.choose_in_menu("Muokkaa", "Liitä seinältä…");
        user.must_see("Lisätään: yksi kosketuspiste");
    }

    #[test]
    fn a_bad_number_keeps_its_text_and_says_why() {
        let mut user = kept_cafe();
        user.press(QUEUE);
        user.fills("Tavoitepisteet", "paljon");
        user.press("Tuote");
        user.press(QUEUE);
        assert_eq!(user.field("Tavoitepisteet"), "paljon");
        user.must_see("paljon");
        let mut user = restored(user);
        user.press(QUEUE);
        assert_eq!(user.field("Tavoitepisteet"), "paljon");
    }
}

mod leaving {
    use super::*;

    #[test]
    fn a_file_dropped_while_a_name_is_changed_asks_first() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::F2);
        user.types("Kassajono");
        let other = user.path("toinen.ron");
        std::fs::write(&other, crate::common::window::sample("perinta.ron")).expect("a file");
        user.drops_file(&other);
        user.must_see(UNSAVED);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
    }

    #[test]
    fn closing_the_window_takes_what_is_being_typed_and_asks() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Lisää kommentti ja paina Enter", "Pitkä jono");
        user.closes_window();
        user.must_see(UNSAVED);
        assert_eq!(user.touchpoint_of_id("tp-jono").feedback[0].text, "Pitkä jono");
    }

    #[test]
    fn another_view_by_keyboard_takes_what_is_being_typed() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::F2);
        user.types("Kassajono");
        user.keys(CTRL, egui::Key::Num2);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
        user.keys(CTRL, egui::Key::Num1);
        user.key(Key::ArrowRight);
        assert!(!user.is_selected(Role::Button, "Kassajono"), "no field is left on the map");
    }

    #[test]
    fn a_pasted_list_of_scores_is_taken_or_kept() {
        let mut user = cafe();
        user.press("Tuote");
        user.press("Kysymykset");
        let tally = |user: &User| {
            let product = user.touchpoint_of_id("tp-tuote");
            let answers = product.surveys[0].answers().last().cloned();
            answers.map(|one| one.tally)
        };
        let before = tally(&user);
        user.press("Vastaukset annetaan: Luettelo");
        user.press_role(Role::MultilineTextInput, "Arvosanat");
        user.pastes("1 2 3 4 5 5 5 4 4 3 2 1 5");
        user.press("Maksu");
        user.press("Tuote");
        let kept = user.long_field("Arvosanat") == "1 2 3 4 5 5 5 4 4 3 2 1 5";
        assert!(kept && tally(&user) == before, "it would replace answers: it waits");
        user.closes_window();
        user.must_see(TYPED);
    }
}

mod undo {
    use super::*;

    #[test]
    fn undo_within_a_field_leaves_no_empty_step() {
        let mut user = cafe();
        user.press(QUEUE);
        user.press_role(Role::TextInput, "Nimi");
        user.pastes("X");
        assert!(user.document().undo_step().is_some());
        user.keys(CTRL, Key::Z);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE);
        assert_eq!(user.document().undo_step(), None);
        assert!(!user.document().is_unsaved());
        user.pastes("Y");
        assert!(user.document().undo_step().is_some(), "the next one is a step again");
    }
}

/// Dead keys and input methods compose a sign before it is there.
mod composing {
    use super::*;
    use egui::Modifiers;

    #[test]
    fn a_sign_is_composed_in_every_kind_of_field() {
        let mut user = cafe();
        user.press(QUEUE);
        for field in ["Nimi", "Kanavan nimi", "Vastuuhenkilö", "Tavoitepisteet"] {
            user.begins(field, "");
            user.composes("é");
            assert_eq!(user.field(field), "é", "{field}");
            user.key(Key::Escape);
        }
        // In several lines, and where a name stands on the map.
        user.press_role(Role::MultilineTextInput, "Asiakas tekee");
        user.composes("ñ");
        assert!(user.long_field("Asiakas tekee").contains('ñ'));
        user.key(Key::Escape);
        user.press(QUEUE);
        user.key(Key::F2);
        user.keys(CTRL, Key::A);
        user.composes("Žofín");
        user.key(Key::Enter);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Žofín");
    }

    #[test]
    fn a_sign_is_composed_in_a_lane_in_the_palette_and_in_the_bar_for_notes() {
        let mut user = cafe();
        user.press(QUEUE);
        user.key(Key::ArrowDown);
        user.key(Key::Enter);
        user.keys(CTRL, Key::A);
        user.composes("ő");
        user.key(Key::Escape);
        user.keys(CTRL, Key::K);
        user.composes("ã");
        assert_eq!(user.field("Etsi komento, vaihe tai kosketuspiste"), "ã");
        user.key(Key::Escape);
        user.keys(CTRL_SHIFT, Key::N);
        user.composes("ŷ");
        assert_eq!(user.field("Lappu seinältä"), "ŷ");
        user.keys(Modifiers::NONE, Key::Escape);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE, "no command was run");
    }
}
