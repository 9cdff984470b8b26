//! What the views look like. These pictures are also the ones of the README:
//! `UPDATE_SNAPSHOTS=force cargo test --all-features --test it looks::` draws them anew.

use crate::common::window::{CTRL, User, opening};
use egui::Key;

/// A laptop's window, drawn by the software renderer. How much a picture may differ stands in
/// [`window::Opening::open`], for all of them.
const SCREEN: [f32; 2] = [1280.0, 800.0];

fn cafe() -> User {
    opening().file("kahvila.ron").sized(SCREEN).drawn().open()
}

#[test]
fn the_map() {
    cafe().snapshot("map");
}

#[test]
fn a_touchpoint_in_the_inspector() {
    let mut user = cafe();
    user.press("Jono kassalla");
    user.snapshot("inspector");
}

#[test]
fn the_comparison() {
    let mut user = cafe();
    user.press("Vertailu");
    user.press("Jono kassalla");
    // The whole width for the comparison.
    user.keys(CTRL, Key::I);
    user.snapshot("compare");
}

#[test]
fn the_priorities() {
    let mut user = cafe();
    user.press("Prioriteetit");
    user.snapshot("priorities");
}

#[test]
fn the_welcome_screen() {
    opening().sized(SCREEN).drawn().open().snapshot("welcome");
}
