//! Every view in the smallest window, with the details open beside it and whatever the view opens itself.

use crate::common::window::{CTRL, CTRL_SHIFT, User, opening, sample};
use egui::{Key, Role};

const SIZES: [[f32; 2]; 3] = [[800.0, 450.0], [800.0, 600.0], [1024.0, 768.0]];

fn small(size: [f32; 2]) -> User {
    let opening = opening().with("kahvila.ron", &sample("kahvila.ron")).sized(size);
    let mut user = opening.open();
    user.keys(CTRL, Key::I);
    user
}

#[test]
fn an_action_and_a_kpi_are_opened_read_and_closed() {
    for size in SIZES {
        let mut user = small(size);
        user.keys(CTRL, Key::Num8);
        for shows in ["Esitystapa: Luettelo", "Esitystapa: Taulu"] {
            user.press(shows);
            user.key(Key::ArrowDown);
            user.key(Key::Enter);
            assert!(user.sees("Mitä tehdään"), "{size:?} {shows}");
            user.press("Sulje tiedot");
            assert!(!user.sees("Mitä tehdään"), "{size:?} {shows}");
        }
        user.keys(CTRL, Key::Num5);
        user.key(Key::ArrowDown);
        user.key(Key::Enter);
        assert!(user.has(Role::ComboBox, "Laskutapa"), "{size:?}");
        user.key(Key::Escape);
        user.key(Key::Escape);
        assert!(!user.has(Role::ComboBox, "Laskutapa"), "{size:?}: Escape closes it");
    }
}

#[test]
fn every_view_stands_the_smallest_window_with_the_details_beside_it() {
    let mut user = small(SIZES[0]);
    for key in
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8]
    {
        user.keys(CTRL, key);
        user.key(Key::ArrowDown);
        user.key(Key::Enter);
        user.key(Key::Escape);
    }
    user.keys(CTRL_SHIFT, Key::T);
    user.press("Näytetään: Persoonat");
    user.key(Key::F6);
    user.press("Tunti");
    user.key(Key::F9);
}
