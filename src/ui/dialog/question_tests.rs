use super::*;
use crate::document::Document;
use crate::i18n::Language;
use crate::journey::Journey;
use crate::paint::theme;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

type Bench = Harness<'static, (Question, Option<Reply>)>;

fn at() -> Revision {
    static AT: std::sync::LazyLock<Revision> =
        std::sync::LazyLock::new(|| Document::new(Journey::default()).revision());
    *AT
}

fn unsaved(language: Language) -> Question {
    Question::unsaved(Words::of(language), "kahvila.ron", Next::Quit, at())
}

fn bench(question: Question) -> Bench {
    let run = move |ui: &mut Ui, (dialog, reply): &mut (Question, Option<Reply>)| {
        if reply.is_none() {
            *reply = dialog.show(ui);
        }
    };
    let mut harness =
        Harness::builder().with_context_setup(theme::install).build_ui_state(run, (question, None));
    harness.run();
    harness
}

fn after(keys: &[Key]) -> Option<Reply> {
    let mut harness = bench(unsaved(Language::En));
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
    harness.state().1.clone()
}

#[test]
fn every_answer_can_be_given_by_keyboard() {
    let save = Some(Reply::Action(Action::Save { then: Some(Next::Quit) }));
    let discard = Some(Reply::Action(Action::Leave { next: Next::Quit, losing: Some(at()) }));
    assert_eq!(after(&[]), None);
    assert_eq!(after(&[Key::Enter]), save);
    assert_eq!(after(&[Key::Escape]), Some(Reply::Closed));
    assert_eq!(after(&[Key::Tab, Key::Enter]), Some(Reply::Closed));
    assert_eq!(after(&[Key::Tab, Key::Tab, Key::Space]), discard);
    assert_eq!(after(&[Key::Tab, Key::Tab, Key::Tab, Key::Enter]), save);
}

#[test]
fn it_names_the_file_in_every_language() {
    for language in Language::ALL {
        let mut harness = bench(unsaved(language));
        assert!(harness.query_by_label_contains("kahvila.ron").is_some());
        let save = Words::of(language).text("save");
        let save = harness.get_by_role_and_label(Role::Button, &save);
        assert!(save.is_focused());
        save.click();
        harness.run();
        assert!(matches!(harness.state().1, Some(Reply::Action(Action::Save { .. }))));
    }
}

#[test]
fn what_helps_is_what_is_meant() {
    let words = Words::of(Language::En);
    let message = Question::message(words, "Not saved", "The disk is full.")
        .with_detail("no space left")
        .with_help("Save as…", Action::SaveAs { then: None });
    let mut harness = bench(message);
    assert!(harness.query_by_label_contains("no space left").is_some());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().1, Some(Reply::Action(Action::SaveAs { then: None })));
}
