use super::*;

/// A format that never was: a title and names of stages. Frozen, it becomes the next by `From`.
mod v0 {
    use crate::journey::{self, Stage, StageId, StageKind};
    use serde::Deserialize;
    use std::sync::Arc;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Journey {
        name: String,
        steps: Vec<String>,
    }

    impl From<Journey> for journey::Journey {
        fn from(old: Journey) -> Self {
            let stage = |(at, name): (usize, String)| {
                Arc::new(Stage::new(StageId::from_bits(at as u64), StageKind::Other, &name))
            };
            let stages = old.steps.into_iter().enumerate().map(stage).collect();
            Self { title: old.name, stages, ..Self::default() }
        }
    }
}

const CHAIN: &[(u32, Reader)] = &[(0, read_as::<v0::Journey>), (2, read_as::<Journey>)];

fn read(text: &str) -> Result<Opened, ReadError> {
    parse_with(CHAIN, Path::new("old.ron"), text.as_bytes())
}

#[test]
fn an_older_format_becomes_the_present_one() -> Result<(), ReadError> {
    let opened = read("(format: 0, journey: (name: \"Old\", steps: [\"Buying\", \"Using\"]))")?;
    assert_eq!((opened.newer_format, opened.older_format), (None, Some(0)));
    assert_eq!(opened.journey.title, "Old");
    let stages: Vec<&str> = opened.journey.stages.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(stages, ["Buying", "Using"]);
    Ok(())
}

#[test]
fn each_format_is_read_by_its_own_type() {
    let old_in_new = read("(format: 2, journey: (name: \"Old\", steps: []))");
    assert!(matches!(old_in_new, Err(ReadError::Damaged { .. })), "{old_in_new:?}");
    let new_in_old = read("(format: 0, journey: (title: \"New\"))");
    assert!(matches!(new_in_old, Err(ReadError::Damaged { .. })), "{new_in_old:?}");
    let unknown = read("(format: 0, journey: (name: \"Old\", steps: [], mood: 1))");
    assert!(matches!(unknown, Err(ReadError::Damaged { .. })), "{unknown:?}");
}

#[test]
fn a_format_that_never_was_is_refused_and_a_newer_one_is_read_as_far_as_it_goes() {
    let never = parse(Path::new("x.ron"), b"(format: 0, journey: (title: \"A\"))");
    assert!(matches!(never, Err(ReadError::NoSuchFormat { format: 0, .. })), "{never:?}");
    let newer = read("(format: 3, journey: (title: \"A\"))");
    assert_eq!(newer.ok().and_then(|opened| opened.newer_format), Some(3));
}

#[test]
fn the_newest_reader_is_that_of_the_format_that_is_written() {
    assert_eq!(READERS.last().map(|(format, _)| *format), Some(FORMAT));
    assert!(READERS.is_sorted_by_key(|(format, _)| *format));
}
