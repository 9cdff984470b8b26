use super::*;
use crate::i18n::Language;
use crate::paint::theme;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::time::Duration;

type Bench = (PathDialog, Vec<PathBuf>, Option<PathChoice>);

fn bench(question: PathQuestion, recent: &[PathBuf]) -> Harness<'static, Bench> {
    let run = |ui: &mut Ui, (dialog, recent, choice): &mut Bench| {
        if choice.is_none() {
            *choice = dialog.show(ui, Words::of(Language::En), recent);
        }
    };
    let mut harness = Harness::builder()
        .with_size([800.0, 700.0])
        .with_context_setup(theme::install)
        .build_ui_state(run, (PathDialog::new(question), recent.to_vec(), None));
    settle(&mut harness);
    harness
}

/// Runs until the disk has answered.
fn settle(harness: &mut Harness<'_, Bench>) {
    harness.run();
    for _ in 0..400 {
        let dialog = &harness.state().0;
        if dialog.checks.is_none() && dialog.listing.waits.is_none() {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.run();
}

fn press(harness: &mut Harness<'_, Bench>, key: Key) {
    harness.key_press(key);
    settle(harness);
}

fn type_path(harness: &mut Harness<'_, Bench>, text: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Path of the file").type_text(text);
    settle(harness);
}

fn open_in(folder: &Path) -> PathQuestion {
    let folder = Some(folder.to_path_buf());
    PathQuestion { title: "Open".into(), folder, extensions: vec!["ron"], ..Default::default() }
}

fn save_in(folder: &Path) -> PathQuestion {
    PathQuestion { saves: true, file_name: "spring.ron".into(), ..open_in(folder) }
}

/// A folder with a journey in a folder below.
fn folder() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    std::fs::create_dir(folder.path().join("polut"))?;
    std::fs::write(folder.path().join("polut/kahvila.ron"), "")?;
    std::fs::write(folder.path().join("notes.txt"), "")?;
    Ok(folder)
}

fn picked(harness: &Harness<'_, Bench>) -> Option<PathBuf> {
    match &harness.state().2 {
        Some(PathChoice::Picked(path)) => Some(path.clone()),
        _ => None,
    }
}

#[test]
fn a_file_is_reached_with_the_arrow_keys() -> std::io::Result<()> {
    let folder = folder()?;
    let mut harness = bench(open_in(folder.path()), &[]);
    assert!(harness.query_by_label("notes.txt").is_none());
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_label("kahvila.ron").is_some());
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert_eq!(picked(&harness), Some(folder.path().join("polut").join("kahvila.ron")));
    Ok(())
}

#[test]
fn a_file_is_picked_by_mouse_by_typing_or_from_the_recent_ones() -> std::io::Result<()> {
    let folder = folder()?;
    let file = folder.path().join("polut/kahvila.ron");
    let mut harness = bench(open_in(folder.path()), &[]);
    harness.get_by_label("polut").click();
    settle(&mut harness);
    harness.get_by_label("kahvila.ron").click();
    settle(&mut harness);
    assert_eq!(picked(&harness), Some(file.clone()));

    let mut harness = bench(open_in(folder.path()), &[]);
    type_path(&mut harness, "polut/kahvila.ron");
    press(&mut harness, Key::Enter);
    assert_eq!(picked(&harness), Some(file.clone()));

    let mut harness = bench(open_in(folder.path()), std::slice::from_ref(&file));
    harness.get_by_role_and_label(Role::Button, "kahvila.ron").click();
    settle(&mut harness);
    assert_eq!(picked(&harness), Some(file));
    Ok(())
}

#[test]
fn what_is_not_there_is_told_and_escape_cancels() -> std::io::Result<()> {
    let folder = folder()?;
    let mut harness = bench(open_in(folder.path()), &[]);
    type_path(&mut harness, "missing.ron");
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_label_contains("There is no file").is_some());
    type_path(&mut harness, "nowhere/missing.ron");
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_label_contains("There is no folder").is_some());
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().2, Some(PathChoice::Cancelled));
    Ok(())
}

#[test]
fn saving_adds_the_extension_and_asks_before_it_overwrites() -> std::io::Result<()> {
    let folder = folder()?;
    let mut harness = bench(save_in(folder.path()), &[]);
    // The suggested name is marked without its extension.
    harness.get_by_role_and_label(Role::TextInput, "Path of the file").type_text("autumn");
    settle(&mut harness);
    press(&mut harness, Key::Enter);
    assert_eq!(picked(&harness), Some(folder.path().join("autumn.ron")));

    let mut harness = bench(save_in(folder.path()), &[]);
    type_path(&mut harness, "polut/kahvila");
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_label_contains("is there already").is_some());
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().2, None, "Enter alone must not overwrite");
    harness.get_by_role_and_label(Role::Button, "Overwrite").click();
    settle(&mut harness);
    assert_eq!(picked(&harness), Some(folder.path().join("polut").join("kahvila.ron")));
    Ok(())
}

#[test]
fn a_name_typed_for_saving_goes_along_into_a_folder() -> std::io::Result<()> {
    let folder = folder()?;
    let mut harness = bench(save_in(folder.path()), &[]);
    harness.get_by_label("polut").click();
    settle(&mut harness);
    press(&mut harness, Key::Enter);
    assert_eq!(picked(&harness), Some(folder.path().join("polut").join("spring.ron")));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_listed_and_opened() -> std::io::Result<()> {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir()?;
    let odd = |bytes| std::ffi::OsStr::from_bytes(bytes);
    let below = folder.path().join(odd(b"k\xe4ytt\xf6"));
    std::fs::create_dir(&below)?;
    let file = below.join(odd(b"j\xe4rvi.ron"));
    std::fs::write(&file, "")?;
    let mut harness = bench(open_in(folder.path()), &[]);
    for _ in 0..2 {
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::Enter);
    }
    assert_eq!(picked(&harness), Some(file));
    Ok(())
}
