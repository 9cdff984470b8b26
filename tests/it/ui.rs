//! The whole window as a person uses it, told by role and name. No pictures and no graphics card.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening, sample};
use egui::{Key, Modifiers, Role};
use polku::file;
use polku::i18n::{Language, Words};
use polku::journey::{Journey, Stage, StageId, StageKind, Tally, Touchpoint, TouchpointId};
use polku::ui::command::{Command, Needs};
use polku::ui::context::View;
use std::sync::Arc;

const QUEUE: &str = "Jono kassalla";
const TOP_SCORE: &str = "Vastauksia arvosanalla 5";
/// The sentence on the mark of the drop to the queue begins so.
const DROP: &str = "Ajanvaraus → Jono kassalla: pisteet laskevat";

/// Opens a closed part of the inspector.
fn opens(user: &mut User, heading: &str) {
    user.press_role(Role::DisclosureTriangle, heading);
}

/// The queue with its answers open to be typed.
fn at_the_counts() -> User {
    let mut user = cafe();
    user.press(QUEUE);
    opens(&mut user, "Kysymykset");
    user
}

fn undo(user: &mut User) {
    user.keys(CTRL, Key::Z);
}

fn is_unsaved(user: &User) -> bool {
    user.document().is_unsaved()
}

mod main_path {
    use super::*;

    #[test]
    fn a_changed_count_moves_the_score_and_the_drops_and_is_saved() {
        let mut user = at_the_counts();
        let before = user.card(QUEUE);
        assert!(before.contains("Pisteet 31, vastauksia 205."), "{before}");
        user.must_see(DROP);
        user.must_see("Ajanvaraus → Jono kassalla: pisteet laskevat 38 pistettä");
        // The two questions differ: the drop is only possible, and the strip lists the confirmed ones.
        user.must_see("Kysymykset ovat erilaisia: vertaile varoen.");
        user.must_see("Huonompi kuin ennen (Kevät 2026): Jono kassalla (−10).");

        user.fills(TOP_SCORE, "400");
        let happier = user.card(QUEUE);
        assert!(happier.contains("Pisteet 76, vastauksia 593."), "{happier}");
        assert!(!user.sees(DROP), "such a queue is no drop");
        assert!(
            !user.sees("Ajanvaraus → Jono kassalla: pisteet laskevat"),
            "nor is it told as one"
        );
        assert!(!user.sees("Jono kassalla (−10)"), "nor among what is worse");
        user.must_see("Jono kassalla (+35)");
        user.must_see("kahvila.ron · tallentamattomia muutoksia");

        undo(&mut user);
        assert_eq!(user.card(QUEUE), before);
        user.must_see(DROP);
        user.must_see("kahvila.ron · tallennettu");

        user.fills(TOP_SCORE, "400");
        user.keys(CTRL, Key::S);
        user.must_see("kahvila.ron · tallennettu");
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());

        let bytes = std::fs::read(user.path("kahvila.ron")).expect("what was saved");
        let again = opening().with("kahvila.ron", &bytes).open();
        assert_eq!(again.card(QUEUE), happier);
        assert_eq!(again.journey(), user.journey());
    }

    #[test]
    fn what_is_still_being_typed_is_saved_too() {
        let mut user = at_the_counts();
        user.begins(TOP_SCORE, "400");
        user.keys(CTRL, Key::S);
        assert!(user.card(QUEUE).contains("vastauksia 593"), "the field was not left, but meant");
        user.must_see("kahvila.ron · tallennettu");
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());

        user.double_click(QUEUE);
        user.types("Kassajono");
        user.keys(CTRL, Key::S);
        let saved = user.on_disk("kahvila.ron");
        assert!(saved.touchpoints().any(|(_, one)| one.name == "Kassajono"));
    }

    #[test]
    fn a_journey_without_a_file_asks_for_its_name_when_saved() {
        let mut user = opening().open();
        user.press("Kahvila Kulma");
        user.must_see("ei vielä tallennettu");
        user.keys(CTRL, Key::S);
        let path = user.path("oma.ron");
        user.gives_path(&path);
        user.must_see("oma.ron · tallennettu");
        assert_eq!(user.on_disk("oma.ron"), *user.journey());
    }

    #[test]
    fn a_file_changed_by_another_program_is_not_overwritten_unasked() {
        let mut user = cafe();
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        let other = sample("perinta.ron");
        file::write(&user.path("kahvila.ron"), &other).expect("the other program writes");
        user.keys(CTRL, Key::S);
        user.must_see("Toinen ohjelma muutti tiedostoa");
        assert_eq!(std::fs::read(user.path("kahvila.ron")).ok(), Some(other));
        assert!(is_unsaved(&user));
        user.press("Korvaa");
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    }
}

mod keyboard {
    use super::*;

    #[test]
    fn the_whole_journey_is_walked_with_the_arrows() {
        let mut user = cafe();
        let names: Vec<String> =
            user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
        for name in &names {
            user.key(Key::ArrowRight);
            assert!(user.is_selected(Role::Button, name), "{name}");
        }
        user.key(Key::ArrowRight);
        assert!(user.is_selected(Role::Button, "Kiitoskortti"), "the last one stays");
        user.key(Key::ArrowUp);
        assert!(user.is_selected(Role::Button, "Suosittelu"));
        user.key(Key::ArrowLeft);
        assert!(user.is_selected(Role::Button, "Käyttö"));
        assert_eq!(user.keyboard(), Some((Role::Button, "Käyttö".into())));
    }

    #[test]
    fn a_touchpoint_is_added_named_moved_renamed_removed_and_brought_back() {
        let mut user = cafe();
        user.times(8, Key::ArrowRight);
        assert!(user.is_selected(Role::Button, "Maksu"));

        user.key(Key::Enter);
        user.types("Terassi");
        user.key(Key::Enter);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Terassi"]);
        assert_eq!(user.keyboard(), Some((Role::Button, "Terassi".into())));

        user.keys(Modifiers::ALT, Key::ArrowRight);
        assert_eq!(user.stage("Käyttö"), ["Terassi", "Tuote", "Tilan viihtyisyys", "Reklamaatio"]);
        user.keys(Modifiers::ALT, Key::ArrowRight);
        assert_eq!(user.stage("Käyttö"), ["Tuote", "Terassi", "Tilan viihtyisyys", "Reklamaatio"]);
        user.keys(Modifiers::ALT, Key::ArrowLeft);
        user.keys(Modifiers::ALT, Key::ArrowLeft);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Terassi"]);

        user.key(Key::F2);
        user.types("Sisäpiha");
        user.key(Key::Enter);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Sisäpiha"]);

        user.key(Key::Delete);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
        assert!(user.is_selected(Role::Button, "Maksu"), "the neighbour is next");
        undo(&mut user);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Sisäpiha"]);
        user.keys(CTRL_SHIFT, Key::Z);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    }

    #[test]
    fn escape_keeps_the_old_name() {
        let mut user = cafe();
        user.key(Key::ArrowRight);
        user.key(Key::F2);
        user.types("Jotain muuta");
        user.key(Key::Escape);
        assert!(user.is_selected(Role::Button, "Instagram-mainos"));
        assert!(!is_unsaved(&user));
        assert_eq!(user.keyboard(), Some((Role::Button, "Instagram-mainos".into())));
    }

    #[test]
    fn a_stage_is_added_and_moved() {
        let mut user = cafe();
        user.times(6, Key::ArrowRight);
        user.keys(CTRL, Key::Enter);
        user.types("Nouto");
        user.key(Key::Enter);
        let stages = ["Tietoisuus", "Harkinta", "Osto", "Nouto", "Käyttö", "Suosittelu"];
        assert_eq!(user.stages(), stages);
        user.keys(Modifiers::ALT, Key::ArrowLeft);
        let stages = ["Tietoisuus", "Harkinta", "Nouto", "Osto", "Käyttö", "Suosittelu"];
        assert_eq!(user.stages(), stages);
    }

    #[test]
    fn the_palette_finds_a_touchpoint_without_its_dots() {
        let mut user = cafe();
        user.keys(CTRL, Key::K);
        user.types("ystavalta");
        user.key(Key::Enter);
        assert!(user.is_selected(Role::Button, "Suosittelu ystävältä"));
        assert_eq!(user.keyboard(), Some((Role::Button, "Suosittelu ystävältä".into())));
        user.key(Key::ArrowRight);
        assert!(user.is_selected(Role::Button, "Verkkosivut"), "the arrows go on from there");
    }

    #[test]
    fn the_palette_runs_a_command_and_escape_leaves_it() {
        let mut user = cafe();
        user.keys(CTRL, Key::K);
        user.types("vertailu");
        user.key(Key::Enter);
        assert!(user.has(Role::RadioButton, "Järjestys: Polun järjestys"));
        user.keys(CTRL, Key::K);
        user.key(Key::Escape);
        assert!(!user.has(Role::TextInput, "Etsi komento, vaihe tai kosketuspiste"));
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn tab_goes_from_a_card_into_its_inspector_and_typing_there_changes_nothing_else() {
        let mut user = cafe();
        user.times(7, Key::ArrowRight);
        let name = (Role::TextInput, "Nimi".to_owned());
        let mut selected_meanwhile = Vec::new();
        for _ in 0..80 {
            user.key(Key::Tab);
            if user.keyboard().as_ref() == Some(&name) {
                break;
            }
            selected_meanwhile.push(user.keyboard());
        }
        assert_eq!(user.keyboard(), Some(name), "after {selected_meanwhile:?}");
        user.keys(CTRL, Key::A);
        user.types("Uusi");
        // Keys of the map belong to the field now.
        user.key(Key::Delete);
        user.key(Key::ArrowLeft);
        assert_eq!(user.journey().touchpoints().count(), 13);
        assert_eq!(user.journey().touchpoints().filter(|(_, one)| one.name == "Uusi").count(), 1);
    }

    #[test]
    fn every_view_and_panel_has_its_key() {
        let mut user = cafe();
        user.keys(CTRL, Key::Num2);
        assert!(user.has(Role::RadioButton, "Esitystapa: Taulukko"));
        user.keys(CTRL, Key::Num3);
        assert!(user.is_selected(Role::Button, "Prioriteetit"));
        user.keys(CTRL, Key::Num1);
        assert!(user.has(Role::Button, QUEUE));
        assert!(user.has(Role::TextInput, "Asiakaspolun nimi"));
        user.keys(CTRL, Key::I);
        assert!(!user.has(Role::TextInput, "Asiakaspolun nimi"));
        user.key(Key::F1);
        user.must_see("Kartta näyttää asiakkaan matkan");
        user.key(Key::Escape);
        assert!(!user.sees("Kartta näyttää asiakkaan matkan"));
        user.key(Key::F5);
        assert!(!user.has(Role::Button, "Valikko"), "nothing but the picture");
        user.key(Key::F5);
        assert!(user.has(Role::Button, "Valikko"));
    }
}

mod mouse {
    use super::*;
    use egui::vec2;

    #[test]
    fn a_card_is_dragged_to_another_stage_and_back_again_by_undo() {
        let mut user = cafe();
        let from = user.place(Role::Button, QUEUE).center();
        let to = user.place(Role::Button, "Tuote").right_center() - vec2(4.0, 0.0);
        user.drags(from, to);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", "Maksu"]);
        assert_eq!(user.stage("Käyttö"), ["Tuote", QUEUE, "Tilan viihtyisyys", "Reklamaatio"]);
        undo(&mut user);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn a_card_is_dragged_within_its_stage() {
        let mut user = cafe();
        let from = user.place(Role::Button, "Maksu").center();
        let to = user.place(Role::Button, "Ajanvaraus").left_center() + vec2(4.0, 0.0);
        user.drags(from, to);
        assert_eq!(user.stage("Osto"), ["Maksu", "Ajanvaraus", QUEUE]);
    }

    #[test]
    fn a_stage_is_dragged_among_stages() {
        let mut user = cafe();
        let from = user.place(Role::Button, "Osto").left_center() + vec2(20.0, 0.0);
        let to = user.place(Role::Button, "Tietoisuus").left_center() + vec2(8.0, 0.0);
        user.drags(from, to);
        assert_eq!(user.stages(), ["Osto", "Tietoisuus", "Harkinta", "Käyttö", "Suosittelu"]);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    }

    #[test]
    fn escape_ends_a_drag_and_nothing_has_moved() {
        let mut user = cafe();
        for (name, target) in [(QUEUE, "Tuote"), ("Osto", "Tietoisuus")] {
            let from = user.place(Role::Button, name).left_center() + vec2(20.0, 0.0);
            let to = user.place(Role::Button, target).center();
            user.carries(from, to);
            user.key(Key::Escape);
            user.lets_go(to);
            assert!(!is_unsaved(&user), "{name}");
        }
    }

    #[test]
    fn a_double_click_renames_in_place() {
        let mut user = cafe();
        user.double_click(QUEUE);
        assert_eq!(user.keyboard(), Some((Role::TextInput, "Uusi nimi".into())));
        user.types("Tiskijono");
        user.key(Key::Enter);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Tiskijono");
        user.double_click("Käyttö");
        user.types("Nauttiminen");
        user.key(Key::Enter);
        assert_eq!(user.stages()[3], "Nauttiminen");
    }

    #[test]
    fn clicking_elsewhere_keeps_the_new_name() {
        let mut user = cafe();
        user.double_click(QUEUE);
        user.types("Tiskijono");
        user.press("Tuote");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Tiskijono");
        assert!(user.is_selected(Role::Button, "Tuote"));
    }

    #[test]
    fn the_plus_of_a_stage_adds_a_touchpoint_there() {
        let mut user = cafe();
        user.press("Lisää kosketuspiste vaiheeseen Harkinta");
        user.types("Karttahaku");
        user.key(Key::Enter);
        let names = ["Verkkosivut", "Google-arvostelut", "Hinnasto", "Karttahaku"];
        assert_eq!(user.stage("Harkinta"), names);
    }

    #[test]
    fn removing_offers_to_undo_it() {
        let mut user = cafe();
        user.press(QUEUE);
        user.choose_in_menu("Muokkaa", "Poista");
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", "Maksu"]);
        // The bar has such a button too; the notice's stands below it.
        user.press_last("Kumoa");
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    }

    #[test]
    fn the_mark_of_a_drop_leads_to_its_touchpoint() {
        let mut user = cafe();
        let drops = user.rows(Role::Button);
        let mark = drops.iter().find(|name| name.starts_with(DROP)).expect("the mark of the drop");
        user.press(&mark.clone());
        assert!(user.is_selected(Role::Button, QUEUE));
    }
}

mod leaving {
    use super::*;

    fn with_a_change() -> User {
        let mut user = cafe();
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        user.closes_window();
        user
    }

    #[test]
    fn without_changes_the_window_closes_at_once() {
        let mut user = cafe();
        user.closes_window();
        assert_eq!(user.asked_of_window(), [], "nothing stands in the way");
    }

    #[test]
    fn cancel_stays_with_everything_as_it_was() {
        let mut user = with_a_change();
        user.must_see("Tallennetaanko muutokset?");
        user.press("Peruuta");
        assert!(!user.window_is_gone());
        assert!(!user.sees("Tallennetaanko muutokset?"));
        assert!(is_unsaved(&user));
        user.closes_window();
        user.must_see("Tallennetaanko muutokset?");
        user.key(Key::Escape);
        assert!(!user.window_is_gone());
    }

    #[test]
    fn do_not_save_leaves_and_the_file_is_as_it_was() {
        let mut user = with_a_change();
        user.press("Älä tallenna");
        assert!(user.window_is_gone());
        assert_eq!(std::fs::read(user.path("kahvila.ron")).ok(), Some(sample("kahvila.ron")));
    }

    #[test]
    fn save_saves_and_then_leaves() {
        let mut user = with_a_change();
        user.press_last("Tallenna");
        assert!(user.window_is_gone());
        assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    }

    #[test]
    fn save_asks_for_a_name_where_there_is_none_and_then_leaves() {
        let mut user = opening().open();
        user.press("Kahvila Kulma");
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        user.closes_window();
        user.press_last("Tallenna");
        let path = user.path("oma.ron");
        user.gives_path(&path);
        assert!(user.window_is_gone());
        assert_eq!(user.on_disk("oma.ron"), *user.journey());
    }

    #[test]
    fn another_journey_asks_too() {
        let mut user = cafe();
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        user.keys(CTRL, Key::W);
        user.must_see("Tallennetaanko muutokset?");
        user.press("Älä tallenna");
        assert!(!user.has_document());
        user.must_see("Tutustu esimerkkiin");
    }

    #[test]
    fn a_half_typed_count_is_not_lost_by_closing() {
        let mut user = at_the_counts();
        user.begins(TOP_SCORE, "400");
        user.closes_window();
        user.must_see("Tallennetaanko muutokset?");
    }

    #[test]
    fn a_half_typed_name_on_the_map_is_not_lost_by_closing() {
        let mut user = cafe();
        user.double_click(QUEUE);
        user.types("Kassajono");
        user.closes_window();
        user.must_see("Tallennetaanko muutokset?");
    }

    #[test]
    fn a_half_typed_name_is_not_lost_by_closing() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Nimi", "Kassajono");
        user.closes_window();
        user.must_see("Tallennetaanko muutokset?");
    }
}

mod comparing {
    use super::*;

    fn rows(user: &User) -> Vec<String> {
        user.rows(Role::ListBoxOption)
    }

    #[test]
    fn the_rows_are_ordered_as_wished_and_selected_by_a_click() {
        let mut user = cafe();
        user.press("Vertailu");
        let journey: Vec<String> =
            user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
        assert_eq!(rows(&user), journey);
        user.press("Järjestys: Muutoksen suuruus");
        let by_change = rows(&user);
        assert_ne!(by_change, journey);
        user.press("Järjestys: Etäisyys tavoitteesta");
        let by_target = rows(&user);
        assert_ne!(by_target, by_change);
        for mut order in [by_change, by_target] {
            order.sort();
            let mut all = journey.clone();
            all.sort();
            assert_eq!(order, all, "every row once");
        }
        user.press_role(Role::ListBoxOption, QUEUE);
        assert!(user.is_selected(Role::ListBoxOption, QUEUE));
        assert_eq!(user.field("Nimi"), QUEUE);
        user.press("Kartta");
        assert!(user.is_selected(Role::Button, QUEUE), "the selection is the same on the map");
    }

    #[test]
    fn other_rounds_are_picked_and_undone() {
        let mut user = opening().file("clinic.ron").open();
        let compared = user.journey().compared.clone();
        user.press("Vertailu");
        let after = user.journey().before_and_after().map(|(_, after)| after.name.clone());
        let after = format!("Jälkeen: {}", after.expect("two rounds are compared"));
        user.choose(&after, "Spring 2026");
        user.must_see("Jälkeen: Spring 2026");
        user.must_see("→ Spring 2026");
        assert_ne!(user.journey().compared, compared);
        undo(&mut user);
        assert_eq!(user.journey().compared, compared);
    }

    #[test]
    fn rounds_change_sides() {
        let mut user = cafe();
        let names = |user: &User| {
            let journey = user.journey();
            let (before, after) = journey.before_and_after().expect("two rounds");
            (before.name.clone(), after.name.clone())
        };
        assert_eq!(names(&user), ("Kevät 2026".into(), "Syksy 2026".into()));
        user.choose_in_menu("Muokkaa", "Vaihda ennen ja jälkeen keskenään");
        assert_eq!(names(&user), ("Syksy 2026".into(), "Kevät 2026".into()));
    }

    #[test]
    fn a_file_is_compared_with_through_the_path_dialog() {
        let mut user = cafe();
        let text = String::from_utf8(sample("kahvila.ron")).expect("a text");
        let path = user.path("vanha.ron");
        let old = text.replace("3: 40, 4: 21, 5: 12", "3: 10, 4: 81, 5: 112");
        assert_ne!(old, text);
        file::write(&path, old.as_bytes()).expect("a temporary file");
        user.keys(CTRL_SHIFT, Key::O);
        user.gives_path(&path);
        user.must_see("Verrattu tiedostoon vanha.ron");
        user.must_see("vanha.ron");
        assert!(!is_unsaved(&user), "looking changes nothing");
        user.press("Kartta");
        assert!(user.card(QUEUE).contains("vastauksia 205"), "the open journey is still the one");
    }

    /// The café compared with itself, where the queue is a shop window instead.
    fn with_another_file() -> User {
        let mut user = cafe();
        let text = String::from_utf8(sample("kahvila.ron")).expect("a text");
        let path = user.path("vanha.ron");
        let old = text.replace("tp-jono", "tp-ikkuna").replace(QUEUE, "Näyteikkuna");
        file::write(&path, old.as_bytes()).expect("a temporary file");
        user.keys(CTRL_SHIFT, Key::O);
        user.gives_path(&path);
        user
    }

    #[test]
    fn what_only_one_of_the_two_files_has_is_named() {
        let mut user = with_another_file();
        user.must_see("Uutta: Jono kassalla");
        user.must_see("Poistettu: Näyteikkuna");
        user.press_role(Role::ListBoxOption, "Tuote");
        user.press("Kartta");
        assert!(user.is_selected(Role::Button, "Tuote"));
        assert_eq!(user.field("Nimi"), "Tuote");
    }

    #[test]
    fn the_comparison_with_a_file_follows_the_changes() {
        let mut user = with_another_file();
        user.press("Kartta");
        user.press("Tuote");
        user.fills("Nimi", "Korvapuusti");
        user.press("Vertailu");
        assert!(user.has(Role::ListBoxOption, "Korvapuusti"), "{:?}", rows(&user));
    }
}

mod appearance {
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
}

mod refusals {
    use super::*;

    fn queue_tally(user: &User) -> Tally {
        let survey = &user.touchpoint(QUEUE).surveys[0];
        let answers = survey.answers().iter().find(|one| one.round.as_str() == "r-syksy26");
        answers.expect("answers of the autumn").tally.clone()
    }

    #[test]
    fn a_count_that_is_no_number_is_refused_at_its_field() {
        let mut user = at_the_counts();
        let old = queue_tally(&user);
        for nonsense in ["monta", "-3", "2,5"] {
            user.fills(TOP_SCORE, nonsense);
            user.must_see(&format!("”{nonsense}” ei ole kokonaisluku"));
            assert_eq!(user.field(TOP_SCORE), nonsense, "to be mended");
            assert_eq!(queue_tally(&user), old);
        }
        assert!(!is_unsaved(&user));
        user.fills(TOP_SCORE, "13");
        assert!(!user.sees("ei ole kokonaisluku"));
        assert_ne!(queue_tally(&user), old);
    }

    #[test]
    fn a_score_off_the_scale_is_refused() {
        let mut user = at_the_counts();
        let old = queue_tally(&user);
        user.press("Vastaukset annetaan: Luettelo");
        user.press_role(Role::MultilineTextInput, "Arvosanat");
        user.types("5, 9, 4");
        user.must_see("Arvo 2 on 9, joka ei ole asteikolla 1–5.");
        user.press("Vastaukset annetaan: Keskiarvo");
        user.fills("Keskiarvo", "7");
        user.must_see("Keskiarvo on asteikon 1–5 ulkopuolella.");
        assert_eq!(queue_tally(&user), old);
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn a_mean_of_nobody_is_refused() {
        let mut user = at_the_counts();
        let old = queue_tally(&user);
        user.press("Vastaukset annetaan: Keskiarvo");
        user.fills("Keskiarvo", "3,5");
        user.fills("Vastauksia (n)", "0");
        user.must_see("Vastauksia on oltava vähintään yksi");
        assert_eq!(queue_tally(&user), old);
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn a_target_beyond_the_scale_and_a_figure_that_is_no_number_are_refused() {
        let mut user = cafe();
        user.press(QUEUE);
        let old = user.touchpoint(QUEUE);
        user.fills("Tavoitepisteet", "120");
        user.must_see("Tavoite on väliltä 0–100.");
        opens(&mut user, "Odotusaika, mediaani");
        user.fills("Syksy 2026", "paljon");
        user.must_see("”paljon” ei ole luku.");
        assert_eq!(user.touchpoint(QUEUE), old);
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn a_damaged_file_is_told_and_the_open_journey_stays() {
        let mut user = cafe();
        let journey = user.journey();
        let mut half = sample("perinta.ron");
        half.truncate(half.len() / 2);
        let bad: [(&str, &[u8]); 4] = [
            ("puolikas.ron", &half),
            ("kuva.ron", &[0x89, 0x50, 0xff]),
            ("tyhja.ron", b""),
            ("muu.ron", b"moi"),
        ];
        for (name, bytes) in bad {
            let path = user.path(name);
            file::write(&path, bytes).expect("a temporary file");
            user.keys(CTRL, Key::O);
            user.gives_path(&path);
            user.must_see(name);
            assert_eq!(user.journey(), journey, "{name}");
            user.press("Sulje");
            assert!(!user.sees(name));
            assert_eq!(std::fs::read(&path).ok().as_deref(), Some(bytes), "nobody touched it");
        }
    }

    #[test]
    fn a_damaged_file_on_the_command_line_is_told_over_the_welcome_screen() {
        let mut user = opening().with("rikki.ron", b"(format: 1, journey: (").open();
        assert!(!user.has_document());
        user.must_see("rikki.ron");
        user.press("Sulje");
        user.must_see("Tutustu esimerkkiin");
    }

    #[test]
    fn a_path_that_is_not_there_is_told_in_the_dialog() {
        let mut user = cafe();
        user.keys(CTRL, Key::O);
        user.keys(CTRL, Key::A);
        user.types("/ei/ole/tallaista.ron");
        user.key(Key::Enter);
        user.wait_until("the path is looked up", |user| user.sees("ei ole."));
        user.press("Peruuta");
        assert!(user.has(Role::Button, QUEUE));
    }
}

mod undoing {
    use super::*;

    #[test]
    fn the_menu_names_the_step_and_typing_is_one_step() {
        let mut user = cafe();
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        user.open_menu("Muokkaa");
        user.press("Kumoa: Nimeä kosketuspiste uudelleen");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE);
        assert_eq!(user.document().undo_step(), None, "all letters at once");
        user.choose_in_menu("Muokkaa", "Tee uudelleen: Nimeä kosketuspiste uudelleen");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
    }

    #[test]
    fn two_fields_are_two_steps() {
        let mut user = cafe();
        user.press(QUEUE);
        user.fills("Nimi", "Kassajono");
        user.fills("Vastuuhenkilö", "Eero");
        undo(&mut user);
        let queue = user.touchpoint_of_id("tp-jono");
        assert_eq!((queue.name.as_str(), queue.owner.as_str()), ("Kassajono", "Aino"));
    }

    #[test]
    fn undo_in_a_field_never_writes_into_another_touchpoint() {
        let mut user = cafe();
        user.press(QUEUE);
        user.begins("Nimi", "Kassajono");
        user.press("Tuote");
        user.press_role(Role::TextInput, "Nimi");
        for _ in 0..3 {
            undo(&mut user);
        }
        assert_eq!(user.touchpoint_of_id("tp-tuote").name, "Tuote");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
        user.begins("Nimi", "Pulla");
        for _ in 0..9 {
            undo(&mut user);
        }
        assert_eq!(user.touchpoint_of_id("tp-tuote").name, "Tuote");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
    }

    #[test]
    fn undo_while_nothing_is_typed_takes_back_what_was_done_last() {
        let mut user = cafe();
        user.press("Tuote");
        user.key(Key::Delete);
        user.press("Maksu");
        user.key(Key::Delete);
        undo(&mut user);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
        undo(&mut user);
        assert_eq!(user.stage("Käyttö"), ["Tuote", "Tilan viihtyisyys", "Reklamaatio"]);
        assert!(!is_unsaved(&user));
    }
}

mod welcome {
    use super::*;

    #[test]
    fn a_sample_opens_as_a_new_journey() {
        let mut user = opening().open();
        assert!(!user.has_document());
        user.press("Kahvila Kulma");
        assert!(user.has(Role::Button, QUEUE));
        assert_eq!(user.document().path(), None, "the sample itself cannot be spoilt");
    }

    #[test]
    fn a_template_makes_a_new_journey() {
        let mut user = opening().open();
        user.press("Kahvila tai ravintola");
        assert_eq!(user.stages().len(), 5);
        assert_eq!(user.document().path(), None);
        user.keys(CTRL, Key::W);
        user.press("Uusi asiakaspolku");
        assert_eq!(user.stages().len(), 5);
        assert_eq!(user.journey().touchpoints().count(), 0);
    }

    #[test]
    fn a_new_journey_is_filled_without_the_mouse() {
        let mut user = opening().open();
        user.press("Uusi asiakaspolku");
        user.key(Key::Enter);
        user.types("Soitto");
        user.key(Key::Enter);
        assert_eq!(user.journey().touchpoints().count(), 1);
        user.key(Key::Enter);
        user.types("Käynti");
        user.key(Key::Enter);
        let names: Vec<String> =
            user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
        assert_eq!(names, ["Soitto", "Käynti"]);
    }

    #[test]
    fn a_recent_file_opens() {
        let mut user = opening().recent("webshop.ron").open();
        user.press("webshop");
        assert_eq!(user.document().path(), Some(user.path("webshop.ron").as_path()));
    }

    #[test]
    fn a_recent_file_that_is_gone_is_told() {
        let opening = opening().recent("webshop.ron");
        let mut user = opening.open();
        std::fs::remove_file(user.path("webshop.ron")).expect("the file goes");
        user.press("webshop");
        assert!(!user.has_document());
        user.must_see("webshop.ron");
    }

    #[test]
    fn the_language_is_chosen_before_anything_is_opened() {
        let mut user = opening().open();
        user.press("English");
        user.must_see("Start from a template");
        user.press("Café or restaurant");
        assert!(user.has(Role::Button, "Export"));
    }
}

mod exporting {
    use super::*;

    #[test]
    fn the_map_is_written_as_svg() {
        let mut user = cafe();
        user.keys(CTRL, Key::E);
        user.must_see("Kuvan aihe");
        user.press("SVG (terävä kaikissa kooissa)");
        user.press("Vie…");
        let path = user.path("kartta.svg");
        user.gives_path(&path);
        user.wait_until("the picture is written", |_| path.exists());
        let svg = std::fs::read_to_string(&path).expect("the picture");
        assert!(svg.starts_with("<svg") || svg.starts_with("<?xml"), "{}", &svg[..60]);
        assert!(svg.contains("Kahvila Kulma") && svg.contains("Osto"));
        assert!(!is_unsaved(&user));
    }

    #[test]
    fn the_comparison_is_written_as_png() {
        let mut user = cafe();
        user.press("Vertailu");
        user.keys(CTRL, Key::E);
        user.press("PNG");
        user.press("Vie…");
        let path = user.path("vertailu.png");
        user.gives_path(&path);
        user.wait_until("the picture is written", |_| path.exists());
        let png = std::fs::read(&path).expect("the picture");
        assert!(png.starts_with(&[0x89, b'P', b'N', b'G']));
    }

    #[test]
    fn without_two_rounds_there_is_no_comparison_to_write() {
        let mut user = opening().file("hammaslaakari.ron").open();
        user.keys(CTRL, Key::E);
        user.press_role(Role::RadioButton, "Vertailu");
        assert!(!user.is_selected(Role::RadioButton, "Vertailu"));
        assert!(user.is_selected(Role::RadioButton, "Kartta"));
    }
}

mod feedback {
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
}

mod sizes {
    use super::*;

    /// Ten stages with a thousand touchpoints each.
    fn large() -> Vec<u8> {
        let stage = |at: u64| {
            let id = StageId::from_bits(at);
            let mut stage = Stage::new(id, StageKind::Other, &format!("Vaihe {at}"));
            stage.touchpoints = (0..1000)
                .map(|place| {
                    let number = at * 1000 + place;
                    let id = TouchpointId::from_bits(number + 1_000_000);
                    Arc::new(Touchpoint::new(id, &format!("Piste {number}")))
                })
                .collect();
            Arc::new(stage)
        };
        let journey = Journey { stages: (0..10).map(stage).collect(), ..Journey::default() };
        file::to_text(&journey).expect("a text").into_bytes()
    }

    #[test]
    fn ten_thousand_touchpoints_are_shown_and_changed() {
        let mut user = opening().with("suuri.ron", &large()).open();
        assert_eq!(user.journey().touchpoints().count(), 10_000);
        user.press("Piste 1");
        user.keys(Modifiers::ALT, Key::ArrowRight);
        assert_eq!(user.stage("Vaihe 0")[1..3], ["Piste 2".to_owned(), "Piste 1".to_owned()]);
        user.press("Vertailu");
    }

    #[test]
    fn a_small_window_keeps_its_parts() {
        let mut user = opening().file("kahvila.ron").sized([800.0, 560.0]).open();
        user.press("Instagram-mainos");
        assert!(user.has(Role::TextInput, "Nimi"), "the inspector comes with the first selection");
        for name in ["Valikko", "Tallenna", "Vie"] {
            let place = user.place(Role::Button, name);
            assert!(place.left() >= 0.0 && place.right() <= 800.0, "{name} at {place:?}");
        }
        user.press("Vertailu");
    }

    /// What must be done first, so that there is something for the command to do. Whoever adds a command says
    /// it here.
    fn prepares(user: &mut User, command: Command) {
        match command {
            Command::Undo => user.keys(Modifiers::ALT, Key::ArrowRight),
            Command::Redo => {
                user.keys(Modifiers::ALT, Key::ArrowRight);
                user.keys(CTRL, Key::Z);
            }
            Command::Show(View::Map) => user.press("Vertailu"),
            Command::Speak(Language::Fi) => chooses(user, Command::Speak(Language::En)),
            Command::ZoomActual => user.keys(CTRL, Key::Plus),
            Command::Panel => user.keys(CTRL, Key::I),
            Command::WholeJourney => user.press(QUEUE),
            // Only while others watch there is something to hide.
            Command::HideNames => user.key(Key::F5),
            Command::TimerNext => agenda(user),
            Command::TimerPause | Command::TimerMore | Command::EndWorkshop => {
                agenda(user);
                user.key(Key::F9);
            }
            Command::New
            | Command::Open
            | Command::Save
            | Command::SaveAs
            | Command::Versions
            | Command::SavePrivate
            | Command::CompareWithFile
            | Command::MergeFile
            | Command::MergeGroups
            | Command::Import
            | Command::Export
            | Command::Canvas
            | Command::Questionnaire
            | Command::Close
            | Command::Quit
            | Command::AddTouchpoint
            | Command::AddStage
            | Command::Capture
            | Command::PasteWall
            | Command::ParkingLot
            | Command::WaitingNotes
            | Command::Replace
            | Command::Rename
            | Command::Delete
            | Command::Copy
            | Command::Cut
            | Command::Duplicate
            | Command::CopyPicture
            | Command::CopyCells
            | Command::CopyWords
            | Command::CopyDrops
            | Command::AddLane
            | Command::MoveEarlier
            | Command::MoveLater
            | Command::Rounds
            | Command::SwapRounds
            | Command::Show(
                View::Compare
                | View::Priorities
                | View::Feedback
                | View::Kpis
                | View::Measure
                | View::Drivers
                | View::Actions
                | View::Workshop
                | View::Experience,
            )
            | Command::NextUnanswered
            | Command::Inspector
            | Command::Toggle(_)
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::ZoomFit
            | Command::Present
            | Command::Look
            | Command::Speak(Language::Sv | Language::En)
            | Command::Palette
            | Command::Help
            | Command::Guide
            | Command::Hints
            | Command::Method => {}
        }
    }

    /// Runs a command as it is found in the palette, or by its key where the palette has it not.
    /// An agenda of an hour.
    fn agenda(user: &mut User) {
        user.key(Key::F6);
        user.press("Tunti");
    }

    fn chooses(user: &mut User, command: Command) {
        user.keys(CTRL, Key::K);
        if command != Command::Palette {
            let name = user.words().text(command.key());
            user.pastes(&name);
            user.key(Key::Enter);
        }
    }

    /// Everything that somebody sees, hears or loses.
    fn seen(user: &mut User) -> (Vec<String>, bool, bool) {
        let asked = user.asked_of_window();
        let closes = asked.contains(&egui::ViewportCommand::Close);
        (user.names_and_places(), user.is_dark(), closes)
    }

    #[test]
    fn every_command_does_something_that_can_be_seen() {
        for command in Command::all() {
            let mut user = cafe();
            user.press(QUEUE);
            prepares(&mut user, command);
            let before = seen(&mut user);
            chooses(&mut user, command);
            assert!(seen(&mut user) != before, "{command:?} does nothing");
        }
    }

    #[test]
    fn without_a_journey_only_what_needs_none_is_offered() {
        for command in Command::all().filter(|command| *command != Command::Palette) {
            let mut user = opening().open();
            user.keys(CTRL, Key::K);
            let name = user.words().text(command.key());
            user.pastes(&name);
            let offered = user.rows(Role::ListBoxOption).iter().any(|row| row.starts_with(&name));
            assert_eq!(offered, command.needs() == Needs::Nothing, "{command:?}");
            user.key(Key::Enter);
        }
    }
}
