//! Files of a newer program.

use super::*;

#[test]
fn a_newer_file_opens_for_reading_only() {
    let folder = folder();
    let (path, copy) = (folder.path().join("newer.ron"), folder.path().join("copy.ron"));
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    put(&path, &newer);
    let mut document = Document::open(&path).expect("all of it is understood");
    assert_eq!(document.read_only(), Some(&ReadOnly::Newer(3)));
    document.apply(retitled("Mine"), None).expect("applied");
    for overwrite in [false, true] {
        let refused = saving(&document, &path, overwrite);
        assert!(matches!(refused, Err(SaveError::ReadOnly)), "{refused:?}");
        assert_eq!(text_of(&path), newer);
    }
    let done = document.save_job(copy.clone(), false).run().expect("a copy");
    document.saved(done);
    assert_eq!((document.read_only(), document.path()), (None, Some(copy.as_path())));
    assert!(text_of(&copy).contains("format: 2"));
    assert_eq!(text_of(&path), newer);
}

#[test]
fn a_newer_file_is_not_overwritten_under_another_spelling_of_its_name() {
    let folder = folder();
    let path = folder.path().join("newer.ron");
    let newer = SMALL.replacen("format: 1", "format: 3", 1);
    put(&path, &newer);
    std::fs::create_dir(folder.path().join("sub")).expect("a folder");
    let document = Document::open(&path).expect("all of it is understood");
    let detour = folder.path().join("sub").join("..").join("newer.ron");
    let refused = saving(&document, &detour, false);
    assert!(matches!(refused, Err(SaveError::ReadOnly)), "{refused:?}");
    assert_eq!(text_of(&path), newer);
}

#[test]
fn a_newer_file_with_unknown_parts_is_not_opened() {
    let later = format!("format: {}", FORMAT + 1);
    let changes = [
        ("title: \"Corner", "mood: Sunny, title: \"Corner"),
        ("metric: Csat", "metric: Emotion"),
        ("date: Some(\"2026-04-15\")", "date: (2026, 4, 15)"),
    ];
    for (old, new) in changes {
        let error = error_of(SMALL.replacen("format: 1", &later, 1).replacen(old, new, 1));
        assert_eq!(kind(&error), "newer", "{new}: {error}");
        let message = said(&error);
        assert!(message.contains("format 3") && message.contains("Update Polku"), "{message}");
    }
}

#[test]
fn every_sample_in_a_newer_format_still_opens() {
    for path in samples() {
        let text = text_of(&path).replacen("format: 2", "format: 7", 1);
        let opened = parse(&path, text.as_bytes()).expect("a journey");
        assert_eq!(opened.newer_format, Some(7));
        assert_eq!(opened.journey, journey_of(&path));
    }
}
