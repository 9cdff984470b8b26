//! A walk over every view, on every size of window, in every language: what can be pressed in the bars is inside the
//! window and covers nothing else.

use crate::common::window::{CTRL, User, opening};
use egui::{Key, Rect, Role};
use polku::i18n::Language;
use polku::ui::command::Command;
use polku::ui::context::View;
use strum::IntoEnumIterator as _;

/// Small laptops, a projector, and 1600×900 at 200 %.
const SIZES: [[f32; 2]; 4] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0], [800.0, 450.0]];
/// How high the bar at the top is.
const BAR: f32 = 52.0;
/// How much two neighbours may touch.
const TOUCH: f32 = 1.0;

fn can_be_pressed(role: Role) -> bool {
    matches!(role, Role::Button | Role::ComboBox | Role::Tab | Role::TextInput | Role::RadioButton)
}

/// What stands in the bar at the top.
fn bar(user: &User) -> Vec<(String, Rect)> {
    let all = user.boxes().into_iter().filter(|(role, _, _)| can_be_pressed(*role));
    let in_bar = all.filter(|(_, _, rect)| rect.is_positive() && rect.center().y < BAR);
    in_bar.map(|(_, name, rect)| (name, rect)).collect()
}

fn faults(user: &User, size: [f32; 2]) -> Vec<String> {
    let window = Rect::from_min_size(egui::Pos2::ZERO, size.into()).expand(TOUCH);
    let bar = bar(user);
    let mut faults: Vec<String> = bar
        .iter()
        .filter(|(_, rect)| !window.contains_rect(*rect))
        .map(|(name, rect)| format!("{name:?} is outside: {rect:?}"))
        .collect();
    for (at, (name, rect)) in bar.iter().enumerate() {
        for (other, over) in bar.iter().skip(at + 1) {
            let both = rect.intersect(*over);
            if both.width() > TOUCH && both.height() > TOUCH {
                faults.push(format!("{name:?} covers {other:?}"));
            }
        }
    }
    faults
}

#[test]
fn the_bar_is_whole_in_every_view_at_every_size_in_every_language() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for size in SIZES {
            let mut user = opening().file("kahvila.ron").in_language(language).sized(size).open();
            for view in View::iter() {
                let Some(keys) = Command::Show(view).shortcut() else { continue };
                user.keys(CTRL, keys.logical_key);
                let place = format!("{language:?} {size:?} {view:?}");
                assert!(bar(&user).len() > 3, "{place}: there is a bar");
                all.extend(faults(&user, size).into_iter().map(|it| format!("{place}: {it}")));
            }
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn long_names_of_rounds_and_journeys_push_nothing_off() {
    let long = "Kevään 2026 asiakastyytyväisyyskysely kaikille kanta-asiakkaille ja vieraille";
    let text = String::from_utf8(crate::common::window::sample("kahvila.ron")).expect("text");
    let text = text.replace("\"Kevät 2026\"", &format!("\"{long}\""));
    let text = text.replace("\"Kahvila Kulma\"", &format!("\"{long} {long}\""));
    for size in SIZES {
        let user = opening().with("kahvila.ron", text.as_bytes()).sized(size).open();
        let found = faults(&user, size);
        assert!(found.is_empty(), "{size:?}: {found:#?}");
        assert!(user.has(Role::Button, "Valikko"));
    }
}

#[test]
fn what_has_the_keyboard_in_the_details_is_seen_on_a_small_screen() {
    let size = [1280.0, 800.0];
    let mut user = opening().file("kahvila.ron").sized(size).open();
    user.press("Jono kassalla");
    user.press_role(Role::DisclosureTriangle, "Kysymykset");
    user.key(Key::F4);
    let mut fields = 0;
    for _ in 0..40 {
        user.key(Key::Tab);
        let Some((role, name)) = user.keyboard() else { continue };
        let place = user.place_of_keyboard();
        if role == Role::TextInput && place.left() > size[0] - 360.0 {
            fields += 1;
            let seen = place.top() >= BAR && place.bottom() <= size[1];
            assert!(seen, "{name:?} at {place:?} is typed blind");
        }
    }
    assert!(fields > 5, "only {fields} fields were walked");
}
