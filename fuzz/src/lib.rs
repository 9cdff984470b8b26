//! The modules that read what strangers send, built without the window so that fuzzing starts soon,
//! and what every target does with what was read.

#![allow(dead_code, reason = "the rest of the program is not here")]

#[path = "../../src/stats/mod.rs"]
pub mod stats;

#[path = "../../src/journey/mod.rs"]
pub mod journey;

#[path = "../../src/sanitize.rs"]
pub mod sanitize;

#[path = "../../src/file/mod.rs"]
pub mod file;

#[path = "../../src/i18n/mod.rs"]
pub mod i18n;

#[path = "../../src/analysis/mod.rs"]
pub mod analysis;

#[path = "../../src/import/mod.rs"]
pub mod import;

mod table;

pub use table::table;

use i18n::{Language, Words};
use import::convert::{MapForm, Telling, convert};
use journey::Journey;
use std::path::Path;

/// A journey that was made from anything holds together, can be written, read back and analysed.
///
/// # Panics
/// Where it does not: that is a find.
pub fn must_hold(journey: &Journey) {
    assert_eq!(journey.validate(), Ok(()));
    let text = file::to_text(journey).expect("what was read can be written");
    let again = file::parse(Path::new("fuzz.ron"), text.as_bytes());
    let again = again.unwrap_or_else(|error| panic!("{error}\n{text}"));
    // Letters that are obeyed instead of shown are left out of the file.
    let same = again.journey == *journey || file::to_text(&again.journey).is_ok_and(|it| it == text);
    assert!(same, "it reads back differently:\n{text}");
    let _ = analysis::report(journey);
}

/// The bytes as a map from elsewhere: refused with a sentence, or a journey that holds.
pub fn map(bytes: &[u8], form: MapForm) {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let words = Words::of(Language::En);
    let telling = Telling { words, chance: &mut chance, today: None, name: "fuzz" };
    match convert(bytes, form, telling) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(converted) => must_hold(&converted.journey),
    }
}
