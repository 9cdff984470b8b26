use super::*;
use crate::paint::theme as look;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn offer(id: &'static str) -> Offer {
    Offer { id, title: format!("Title of {id}"), description: "What it is about.".repeat(20) }
}

fn bench() -> Harness<'static, Vec<Action>> {
    let recent = [
        RecentFile { path: "/home/aino/kahvila.ron".into(), missing: false },
        RecentFile { path: "/media/usb/vanha.ron".into(), missing: true },
    ];
    let templates = [offer("blank"), offer("cafe")];
    let samples = [offer("kahvila")];
    let run = move |ui: &mut Ui, done: &mut Vec<Action>| {
        let content = WelcomeContent { recent: &recent, samples: &samples, templates: &templates };
        let mut out = Actions::default();
        show(ui, &content, Words::of(Language::En), &mut out);
        done.extend(out.drain());
    };
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_context_setup(look::install)
        .build_ui_state(run, Vec::new());
    harness.run();
    harness
}

#[test]
fn everything_offered_can_be_pressed() {
    let mut harness = bench();
    for name in ["New journey", "Open…", "kahvila", "Title of cafe", "Title of kahvila", "Suomi"]
    {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    let expected = [
        Action::New { template: "blank" },
        Action::Run(Command::Open),
        Action::Open("/home/aino/kahvila.ron".into()),
        Action::New { template: "cafe" },
        Action::OpenSample("kahvila"),
        Action::Speak(Language::Fi),
    ];
    assert_eq!(*harness.state(), expected);
    assert!(harness.query_by_label("vanha").is_some());
}

#[test]
fn it_works_by_keyboard() {
    let mut harness = bench();
    harness.get_by_label("Title of kahvila").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*harness.state(), [Action::OpenSample("kahvila")]);
}
