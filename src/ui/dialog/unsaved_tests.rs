use super::*;
use crate::i18n::Language;
use crate::paint::theme;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn bench(language: Language) -> Harness<'static, (Unsaved, Option<Choice>)> {
    let run = move |ui: &mut Ui, (dialog, choice): &mut (Unsaved, Option<Choice>)| {
        if choice.is_none() {
            *choice = dialog.show(ui, Words::of(language));
        }
    };
    let mut harness = Harness::builder()
        .with_context_setup(theme::install)
        .build_ui_state(run, (Unsaved::new("kahvila.ron"), None));
    harness.run();
    harness
}

fn after(keys: &[Key]) -> Option<Choice> {
    let mut harness = bench(Language::En);
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
    harness.state().1.clone()
}

#[test]
fn every_answer_can_be_given_by_keyboard() {
    assert_eq!(after(&[]), None);
    assert_eq!(after(&[Key::Enter]), Some(Choice::Save));
    assert_eq!(after(&[Key::Escape]), Some(Choice::Close));
    assert_eq!(after(&[Key::Tab, Key::Enter]), Some(Choice::Close));
    assert_eq!(after(&[Key::Tab, Key::Tab, Key::Space]), Some(Choice::Discard));
    assert_eq!(after(&[Key::Tab, Key::Tab, Key::Tab, Key::Enter]), Some(Choice::Save));
}

#[test]
fn it_names_the_file_in_every_language() {
    for language in Language::ALL {
        let mut harness = bench(language);
        assert!(harness.query_by_label_contains("kahvila.ron").is_some());
        let save = Words::of(language).text("save");
        let save = harness.get_by_role_and_label(Role::Button, &save);
        assert!(save.is_focused());
        save.click();
        harness.run();
        assert_eq!(harness.state().1, Some(Choice::Save));
    }
}
