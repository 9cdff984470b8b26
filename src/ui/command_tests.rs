use super::*;
use crate::i18n::Words;
use egui::os::OperatingSystem;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn no_two_commands_share_a_shortcut_on_any_system() {
    for os in [OperatingSystem::Nix, OperatingSystem::Windows, OperatingSystem::Mac] {
        let names = egui::ModifierNames::NAMES;
        let mac = os == OperatingSystem::Mac;
        let mut seen: BTreeMap<String, Command> = BTreeMap::new();
        for command in Command::all() {
            for shortcut in command.shortcuts() {
                let other = seen.insert(shortcut.format(&names, mac), command);
                assert_eq!(other, None, "{command:?} on {os:?}");
            }
        }
    }
}

#[test]
fn every_view_lane_and_language_has_its_command_and_every_command_a_name_of_its_own() {
    let all: Vec<Command> = Command::all().collect();
    for wanted in View::iter()
        .map(Command::Show)
        .chain(Lane::ALL.iter().map(|lane| Command::Toggle(*lane)))
        .chain(Language::ALL.map(Command::Speak))
    {
        assert!(all.contains(&wanted), "{wanted:?}");
    }
    for language in Language::ALL {
        let names: BTreeSet<String> =
            all.iter().map(|command| Words::of(language).text(command.key())).collect();
        assert_eq!(names.len(), all.len(), "two commands are called the same in {language:?}");
        assert!(names.iter().all(|name| !name.starts_with("cmd-")), "{names:?}");
    }
}

#[test]
fn a_key_that_can_be_typed_never_runs_a_command_in_a_field() {
    for command in Command::all() {
        let Some(shortcut) = command.shortcut() else { continue };
        let held = shortcut.modifiers;
        let function =
            shortcut.logical_key.name().starts_with('F') && shortcut.logical_key.name().len() > 1;
        if !held.command && !held.ctrl && !function {
            assert!(command.yields_to_fields(), "{command:?} takes a key from a field");
            assert!(command.needs_map(), "{command:?} takes a key from buttons and lists");
        }
    }
}

#[test]
fn what_reads_or_replaces_the_whole_journey_takes_what_is_being_typed_first() {
    for command in Command::all() {
        let in_files = command.menu() == Menu::File;
        assert!(command.commits().is_some() || !in_files, "{command:?}");
    }
}

#[test]
fn the_menus_stand_together_and_no_line_is_above_the_first() {
    let menus: Vec<Menu> = Command::all().map(Command::menu).collect();
    for menu in Menu::iter() {
        let first = menus.iter().position(|one| *one == menu).expect("a menu has commands");
        let last = menus.iter().rposition(|one| *one == menu).expect("a menu has commands");
        assert!(menus[first..=last].iter().all(|one| *one == menu), "{menu:?} is torn apart");
        let command = Command::all().nth(first).expect("it is there");
        assert!(!command.begins_group(), "{command:?} begins its menu");
    }
}
