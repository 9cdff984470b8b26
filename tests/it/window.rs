//! The real program in a real window on a display of its own, driven from outside.

use crate::common::remote::Running;
use egui::accesskit::Role;

const QUEUE: &str = "Jono kassalla";

/// Opens the sample, selects a card, renames it, closes the window.
fn works_with(renderer: &str) {
    let mut polku = Running::start(&["--renderer", renderer, "--lang", "fi"]);
    polku.wait_for(Role::Button, QUEUE);
    assert!(!polku.is_pressed(Role::Button, QUEUE), "nothing is selected yet");

    polku.click(Role::Button, QUEUE);
    polku.wait_for(Role::TextInput, "Nimi");
    assert!(polku.is_pressed(Role::Button, QUEUE));

    let picture = polku.picture();
    assert!(picture.size[0] >= 800 && picture.colours > 50, "something is drawn: {picture:?}");

    polku.quit();
    assert!(polku.ended_well());
}

#[test]
fn the_window_works_with_glow() {
    works_with("glow");
}

#[test]
fn the_window_works_with_wgpu() {
    works_with("wgpu");
}

fn renames_the_queue(polku: &mut Running) {
    polku.wait_for(Role::Button, QUEUE);
    polku.click(Role::Button, QUEUE);
    polku.wait_for(Role::TextInput, "Nimi");
    polku.key(egui::Key::F2);
    polku.wait_for(Role::TextInput, "Uusi nimi");
    polku.types("Kassajono");
    polku.key(egui::Key::Enter);
    polku.wait_for(Role::Button, "Kassajono");
}

#[test]
fn unsaved_changes_keep_the_window_open_until_answered() {
    let mut polku = Running::start(&["--lang", "fi"]);
    renames_the_queue(&mut polku);
    polku.quit();
    polku.wait_for(Role::Button, "Älä tallenna");
    polku.click_to_leave(Role::Button, "Älä tallenna");
    assert!(polku.ended_well());
}

#[test]
fn what_was_not_saved_is_there_again_after_the_program_was_killed() {
    let mut polku = Running::start(&["--lang", "fi"]);
    renames_the_queue(&mut polku);
    polku.wait_for_snapshot();
    let folder = polku.killed();

    let mut polku = Running::start_in(folder, &["--lang", "fi"]);
    polku.wait_for(Role::Button, "Palauta Kahvila Kulma");
    polku.click(Role::Button, "Palauta Kahvila Kulma");
    polku.wait_for(Role::Button, "Kassajono");
    polku.wait_for_snapshot();
    polku.quit();
    polku.wait_for(Role::Button, "Älä tallenna");
    polku.click_to_leave(Role::Button, "Älä tallenna");
    assert!(polku.ended_well());
    assert_eq!(polku.snapshots(), 0, "it was meant to be lost");
}
