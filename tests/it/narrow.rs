//! Every view in the smallest window, with the details open beside it and whatever the view opens itself.

use crate::common::window::{CTRL, CTRL_SHIFT, User, opening, sample};
use egui::Key;

fn small() -> User {
    let opening = opening().with("kahvila.ron", &sample("kahvila.ron")).sized([800.0, 450.0]);
    let mut user = opening.open();
    user.keys(CTRL, Key::I);
    user
}

#[test]
fn every_view_stands_the_smallest_window_with_the_details_beside_it() {
    let mut user = small();
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
