use super::*;
use crate::file::{SystemDisk, to_text};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or_default()
}

fn version(second: i64, size: u64) -> Version {
    Version { time: at(second), size, stamp: Stamp::of(b""), path: PathBuf::new() }
}

const NOW: i64 = 1_800_000_000;

#[test]
fn the_newest_stay_then_one_an_hour_then_one_a_day() {
    // A save every five minutes for 200 days.
    let all: Vec<Version> = (0..57_600).map(|nth| version(NOW - nth * 300, 10)).collect();
    let stays = those_that_stay(&all, at(NOW));
    assert!((0..NEWEST).all(|nth| stays.contains(&nth)));
    let hours_back = |hours: i64| all.iter().position(|one| one.time < at(NOW - hours * HOUR));
    let between = |from: Option<usize>, to: Option<usize>| match (from, to) {
        (Some(from), Some(to)) => stays.range(from..to).count(),
        _ => usize::MAX,
    };
    assert_eq!(between(hours_back(2), hours_back(20)), 18, "one an hour");
    assert_eq!(between(hours_back(48), hours_back(48 + 24 * 50)), 50, "one a day");
    assert_eq!(between(hours_back(24 * 91), Some(all.len())), 0, "nothing older");
    assert!(stays.len() < 140);
    // Thinned again right away, nothing more goes.
    let left: Vec<Version> = stays.iter().map(|nth| all[*nth].clone()).collect();
    assert_eq!(those_that_stay(&left, at(NOW)).len(), left.len());
}

#[test]
fn large_documents_keep_fewer_but_never_none() {
    let all: Vec<Version> = (0..20).map(|nth| version(NOW - nth, MOST_BYTES / 5)).collect();
    assert_eq!(those_that_stay(&all, at(NOW)), (0..5).collect());
    let huge: Vec<Version> = (0..20).map(|nth| version(NOW - nth, MOST_BYTES)).collect();
    assert_eq!(those_that_stay(&huge, at(NOW)), (0..NEVER_LESS).collect());
}

#[test]
fn a_version_is_kept_once_in_order_and_read_whole() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let state = StateFolder::at(folder.path().join("state"));
    let document = folder.path().join("journey.ron");
    let titled = |title: &str| Journey { title: title.into(), ..Journey::default() };
    // The clock is set back in between.
    for (title, second) in [("One", 100), ("One", 200), ("Two", 150), ("Three", 120)] {
        let text = to_text(&titled(title))?;
        keep(&SystemDisk, &state, &document, text.as_bytes(), (at(second), at(second)))?;
    }
    let all = versions(&state, &document);
    let titles: Result<Vec<String>, ReadError> =
        all.iter().map(|one| one.read().map(|journey| journey.title)).collect();
    assert_eq!(titles?, ["Three", "Two", "One"]);
    assert_eq!(versions(&state, &folder.path().join("other.ron")), []);
    // What was changed by hand is no longer what was kept.
    std::fs::write(&all[0].path, to_text(&titled("Forged"))?)?;
    assert!(matches!(all[0].read(), Err(ReadError::Altered { .. })));
    Ok(())
}
