use super::*;
use crate::i18n::Language;
use crate::paint::theme as look;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

const SLOWLY: Duration = Duration::from_secs(2);

#[test]
fn nothing_picked_is_a_failure_when_it_came_too_fast_or_with_a_complaint() {
    assert_eq!(judge(None, SLOWLY, None), Ended::Cancelled);
    assert!(matches!(judge(None, Duration::from_millis(20), None), Ended::Failed(_)));
    // Some systems say so by a list of nothing.
    assert_eq!(judge(Some(Vec::new()), SLOWLY, None), Ended::Cancelled);
    let complaint = Some("no zenity".to_owned());
    assert_eq!(judge(None, SLOWLY, complaint), Ended::Failed("no zenity".into()));
    assert!(matches!(judge(Some(vec!["host/x.ron".into()]), SLOWLY, None), Ended::Failed(_)));
}

#[test]
fn a_name_that_becomes_another_file_is_asked_about() -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let bare = folder.path().join("a");
    let whole = folder.path().join("a.ron");
    let picked = || Ended::Picked(bare.clone());
    assert_eq!(finished(picked(), &["ron"]), Ended::Picked(whole.clone()));
    std::fs::write(&whole, "")?;
    assert_eq!(finished(picked(), &["ron"]), Ended::Taken(whole.clone()));
    assert_eq!(finished(Ended::Picked(whole.clone()), &["ron"]), Ended::Picked(whole));
    Ok(())
}

fn ask(purpose: Purpose, folder: &Path) -> Ask {
    Ask {
        purpose,
        owner: Owner::Session,
        title: "File".into(),
        folder: Some(folder.to_path_buf()),
        file_name: "a.ron".into(),
        filters: vec![("Polku".into(), vec!["ron"])],
    }
}

/// The answer that came, and the dialog.
type Bench = (FileDialog, Option<Answer>);

fn bench(dialog: FileDialog) -> Harness<'static, Bench> {
    let run = |ui: &mut Ui, (dialog, answer): &mut Bench| {
        dialog.show(ui, Words::of(Language::En), &[], false);
        *answer = answer.take().or(dialog.poll());
    };
    Harness::builder().with_context_setup(look::install).build_ui_state(run, (dialog, None))
}

#[test]
fn without_system_dialogs_our_own_asks_one_question_at_a_time() -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut harness = bench(FileDialog::new(false));
    let ctx = harness.ctx.clone();
    let dialog = &mut harness.state_mut().0;
    assert!(dialog.ask(&ctx, ask(Purpose::Save { then: None }, folder.path()), None));
    assert!(!dialog.ask(&ctx, ask(Purpose::Open { losing: None }, folder.path()), None));
    harness.run();
    harness.key_press(Key::Enter);
    for _ in 0..400 {
        harness.step();
        if harness.state().1.is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let outcome = Outcome::Picked(folder.path().join("a.ron"));
    assert_eq!(
        harness.state().1,
        Some(Answer { purpose: Purpose::Save { then: None }, owner: Owner::Session, outcome })
    );
    assert!(!harness.state().0.is_open());
    Ok(())
}

#[test]
fn our_own_is_offered_when_the_system_does_not_answer() {
    let Some(since) = Instant::now().checked_sub(SLOW) else { return };
    let (sender, answer) = channel();
    let mut dialog = FileDialog::new(true);
    let ask = ask(Purpose::Open { losing: None }, Path::new("/"));
    dialog.open = Some(Open::System { ask, answer, since });
    let mut harness = bench(dialog);
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Type the path instead").click();
    harness.run();
    assert!(harness.query_by_role_and_label(Role::TextInput, "Path of the file").is_some());
    // A late answer is heard by nobody.
    assert!(sender.send(Ended::Cancelled).is_err());
    harness.key_press(Key::Escape);
    harness.run();
    let outcome = Outcome::Cancelled;
    assert_eq!(
        harness.state().1,
        Some(Answer { purpose: Purpose::Open { losing: None }, owner: Owner::Session, outcome })
    );
}

#[test]
fn our_own_takes_over_when_the_system_has_no_dialog() {
    let (sender, answer) = channel();
    let mut dialog = FileDialog::new(true);
    let ask = ask(Purpose::Open { losing: None }, Path::new("/"));
    dialog.open = Some(Open::System { ask, answer, since: Instant::now() });
    assert!(sender.send(Ended::Failed("no zenity".into())).is_ok());
    let mut harness = bench(dialog);
    harness.run();
    assert!(harness.query_by_role_and_label(Role::TextInput, "Path of the file").is_some());
    assert!(harness.query_by_label_contains("could not be shown").is_some());
}
