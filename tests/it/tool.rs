//! The map as a tool, by keyboard and mouse: what is seen is changed where it is seen.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening};
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
        for begin in [cafe as fn() -> User, || opening().open()] {
            let mut user = begin();
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

mod lanes {
    use super::*;
    use egui::vec2;

    /// The place of a new pain of the queue.
    const PAINS: &str = "Kipukohdat: Jono kassalla";
    const PAIN: &str = "Ei näe, mistä jono alkaa";
    const FIELD: (Role, &str) = (Role::TextInput, PAINS);

    fn keyboard(user: &User) -> (Role, String) {
        user.keyboard().expect("something has the keyboard")
    }

    fn pains(user: &User, id: &str) -> Vec<String> {
        user.touchpoint_of_id(id).pains
    }

    #[test]
    fn a_double_click_on_a_cell_adds_lines_there_and_tab_goes_on() {
        let mut user = cafe();
        let before = pains(&user, "tp-jono").len();
        user.double_click_role(Role::Cell, PAINS);
        assert_eq!(keyboard(&user), (FIELD.0, FIELD.1.into()));
        user.types("Noutotilaukset etuilevat");
        user.key(Key::Enter);
        assert_eq!(pains(&user, "tp-jono").len(), before + 1);
        assert_eq!(keyboard(&user), (FIELD.0, FIELD.1.into()), "and the next one");
        user.types("Kylmä veto ovelta");
        user.key(Key::Tab);
        assert_eq!(pains(&user, "tp-jono").len(), before + 2);
        assert_eq!(keyboard(&user), (Role::TextInput, "Kipukohdat: Maksu".into()));
        user.types("Ei kirjata");
        user.key(Key::Escape);
        assert!(
            !user
                .journey()
                .touchpoints()
                .any(|(_, one)| { one.pains.iter().any(|pain| pain == "Ei kirjata") })
        );
        assert_eq!(keyboard(&user).0, Role::Cell, "the keyboard stays in the lane");
        user.keys(CTRL, Key::Z);
        assert_eq!(pains(&user, "tp-jono").len(), before + 1, "each line is a step");
    }

    #[test]
    fn a_line_is_changed_where_it_stands_and_clicking_elsewhere_keeps_it() {
        let mut user = cafe();
        user.double_click_role(Role::Label, PAIN);
        user.keys(CTRL, Key::A);
        user.types("Jonon alku on piilossa");
        user.press("Tuote");
        assert!(pains(&user, "tp-jono").contains(&"Jonon alku on piilossa".to_owned()));
        assert!(!pains(&user, "tp-jono").contains(&PAIN.to_owned()));
    }

    #[test]
    fn the_arrows_lead_into_the_lanes_and_one_key_makes_an_action_of_a_pain() {
        let mut user = cafe();
        user.press(QUEUE);
        for _ in 0..12 {
            user.key(Key::ArrowDown);
            if user.place_of_keyboard() == user.place(Role::Label, PAIN) {
                break;
            }
        }
        assert_eq!(user.place_of_keyboard(), user.place(Role::Label, PAIN));
        let before = user.journey().actions.len();
        user.key(Key::T);
        assert_eq!(user.journey().actions.len(), before + 1);
        let action = user.journey().actions.last().cloned().expect("the new one");
        assert_eq!(action.title, PAIN);
        assert_eq!(action.touchpoints.len(), 1);
        user.key(Key::Escape);
        assert_eq!(keyboard(&user), (Role::Button, QUEUE.into()), "back at the card");
        user.key(Key::Escape);
        assert!(user.has(Role::TextInput, "Asiakaspolun nimi"), "and back to the journey");
    }

    #[test]
    fn a_line_is_dragged_to_another_cell_a_card_and_a_stage() {
        for (role, target) in
            [(Role::Cell, "Kipukohdat: Maksu"), (Role::Button, "Maksu"), (Role::Button, "Käyttö")]
        {
            let mut user = cafe();
            let from = user.place(Role::Label, PAIN).center();
            let to = match target {
                "Käyttö" => user.place(role, target).left_center() + vec2(24.0, 0.0),
                _ => user.place(role, target).center(),
            };
            user.drags(from, to);
            assert!(!pains(&user, "tp-jono").contains(&PAIN.to_owned()), "{target}");
            let there = user.journey();
            let there = there.touchpoints().find(|(_, one)| one.pains.contains(&PAIN.to_owned()));
            let name = there.map(|(_, one)| one.name.clone());
            let wanted = if target == "Käyttö" { "Tuote" } else { "Maksu" };
            assert_eq!(name.as_deref(), Some(wanted));
            user.keys(CTRL, Key::Z);
            assert!(pains(&user, "tp-jono").contains(&PAIN.to_owned()), "one step");
        }
    }

    #[test]
    fn a_lane_of_ones_own_is_added_named_filled_hidden_and_kept_with_the_journey() {
        let mut user = cafe();
        // Few lanes, so that the new one is in sight.
        for lane in ["Näytä mittarit", "Näytä lainaukset", "Näytä toimenpiteet"] {
            user.choose_in_menu("Näytä", lane);
        }
        user.choose_in_menu("Rivit", "Lisää oma rivi");
        user.begins("Rivin nimi", "Laitteet");
        user.key(Key::Enter);
        assert!(user.sees("Laitteet: Jono kassalla"));
        user.double_click_role(Role::Cell, "Laitteet: Jono kassalla");
        user.types("kassajärjestelmä");
        user.key(Key::Escape);
        user.double_click_role(Role::Cell, "Laitteet: Jono kassalla");
        user.types("kassajärjestelmä");
        user.key(Key::Enter);
        user.key(Key::Escape);
        let lines = user.touchpoint_of_id("tp-jono").lines;
        assert_eq!(
            lines.into_tuple_vec().into_iter().map(|(_, texts)| texts).collect::<Vec<_>>(),
            [["kassajärjestelmä"]]
        );
        user.choose_in_menu("Rivit", "Näytä tunne");
        assert!(user.has(Role::RowHeader, "Tunne"));
        user.keys(CTRL, Key::S);
        let bytes = std::fs::read(user.path("kahvila.ron")).expect("what was saved");
        let again = opening().with("kahvila.ron", &bytes).open();
        assert!(again.sees("kassajärjestelmä") && again.has(Role::RowHeader, "Tunne"));
    }

    #[test]
    fn an_entry_of_an_own_lane_reaches_over_several_stages() {
        let mut user = cafe();
        for lane in ["Näytä mittarit", "Näytä lainaukset", "Näytä toimenpiteet"] {
            user.choose_in_menu("Näytä", lane);
        }
        user.choose_in_menu("Rivit", "Lisää oma rivi");
        // The field has the keyboard, and what is typed takes the place of the proposed name.
        user.types("Laitteet");
        user.key(Key::Enter);
        user.double_click_role(Role::Cell, "Laitteet: Jono kassalla");
        user.types("Kassa");
        user.key(Key::Enter);
        user.key(Key::Escape);
        let has = |user: &User| {
            let journey = user.journey();
            let here = journey
                .touchpoints()
                .filter(|(_, one)| one.lines.values().flatten().any(|line| line == "Kassa"));
            here.map(|(_, one)| one.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(has(&user), ["Jono kassalla"]);
        // By its edge, over the border of the stage.
        let held = user.place(Role::Label, "Kassa");
        let edge = held.right_center();
        user.rests_the_pointer(edge);
        let target = user.place(Role::Cell, "Laitteet: Tuote");
        user.drags(edge, egui::pos2(target.center().x, edge.y));
        assert_eq!(has(&user), ["Jono kassalla", "Maksu", "Tuote"]);
        user.keys(CTRL, Key::Z);
        assert_eq!(has(&user), ["Jono kassalla"], "one step");
        user.keys(CTRL_SHIFT, Key::Z);
        assert_eq!(has(&user), ["Jono kassalla", "Maksu", "Tuote"]);
        // By keys.
        user.click(held.center());
        user.keys(Modifiers::SHIFT, Key::ArrowLeft);
        assert_eq!(has(&user), ["Jono kassalla", "Maksu"]);
        user.keys(Modifiers::SHIFT, Key::ArrowRight);
        // It is one entry: written once, removed once.
        user.key(Key::Enter);
        user.keys(CTRL, Key::A);
        user.types("Kassa ja pääte");
        user.key(Key::Enter);
        user.key(Key::Escape);
        assert!(has(&user).is_empty(), "{:?}", has(&user));
        let lines = user.touchpoint("Tuote").lines;
        assert_eq!(
            lines.into_tuple_vec().into_iter().map(|(_, texts)| texts).collect::<Vec<_>>(),
            [["Kassa ja pääte"]]
        );
        user.click(held.center());
        user.key(Key::Delete);
        assert!(user.touchpoint("Maksu").lines.is_empty());
    }

    #[test]
    fn empty_ground_the_title_and_the_palette_lead_back_to_the_journey() {
        let panel = (Role::TextInput, "Asiakaspolun nimi");
        let mut user = cafe();
        user.press(QUEUE);
        assert!(!user.has(panel.0, panel.1));
        // Above the curve, well away from every card.
        let gap = user.place(Role::Button, QUEUE).center_bottom() + vec2(0.0, 60.0);
        user.click(gap);
        assert!(user.has(panel.0, panel.1), "a click on empty ground");
        user.press(QUEUE);
        let title = user.place(Role::Label, "Kahvila Kulma").center();
        user.click(title);
        assert!(user.has(panel.0, panel.1), "the title");
        for typed in ["tavoiteltu asiakaskokemus", "persoonat"] {
            user.press(QUEUE);
            user.keys(CTRL, Key::K);
            user.types(typed);
            user.key(Key::Enter);
            assert!(user.has(panel.0, panel.1), "{typed}");
        }
        user.press(QUEUE);
        user.keys(CTRL, Key::K);
        user.types("kulissien takana");
        user.key(Key::Enter);
        let name = user.keyboard().map(|(_, name)| name);
        assert_eq!(name.as_deref(), Some("Kulissien takana"), "a field of what is selected");
    }
}

mod many {
    use super::*;
    use egui::Pos2;

    fn centre(user: &User, name: &str) -> Pos2 {
        user.place(Role::Button, name).center()
    }

    #[test]
    fn several_touchpoints_are_chosen_moved_duplicated_and_removed_together() {
        let mut user = cafe();
        user.press(QUEUE);
        let at = centre(&user, "Maksu");
        user.click_with(CTRL, at);
        user.keys(CTRL, Key::D);
        assert_eq!(touchpoints(&user), 15);
        user.keys(CTRL, Key::Z);
        user.press(QUEUE);
        let at = centre(&user, "Maksu");
        user.click_with(Modifiers::SHIFT, at);
        user.keys(Modifiers::ALT, Key::ArrowLeft);
        assert_eq!(user.stage("Osto"), [QUEUE, "Maksu", "Ajanvaraus"]);
        user.key(Key::Delete);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus"]);
        user.keys(CTRL, Key::Z);
        assert_eq!(user.stage("Osto"), [QUEUE, "Maksu", "Ajanvaraus"]);
    }

    #[test]
    fn a_band_around_cards_chooses_them() {
        let mut user = cafe();
        let from = user.place(Role::Button, QUEUE).left_bottom() + egui::vec2(-4.0, 12.0);
        let to = user.place(Role::Button, "Maksu").center();
        user.drags(from, to);
        user.key(Key::Delete);
        assert_eq!(user.stage("Osto"), ["Ajanvaraus"]);
    }

    #[test]
    fn a_text_is_found_and_replaced_in_the_whole_journey() {
        let mut user = cafe();
        user.keys(CTRL, Key::H);
        user.types("Jono");
        user.must_see("kohdasta");
        user.fills("Korvaa tekstillä", "Ruuhka");
        assert_eq!(user.touchpoint_of_id("tp-jono").name, "Ruuhka kassalla");
        user.keys(CTRL, Key::Z);
        assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE);
    }
}
