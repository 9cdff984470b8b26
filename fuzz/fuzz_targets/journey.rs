//! Any bytes as a journey file: refused with a sentence, or read, analysed and written back the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use polku_fuzz::{analysis, file};
use std::path::Path;

fuzz_target!(|bytes: &[u8]| {
    let path = Path::new("fuzz.ron");
    match file::parse(path, bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(opened) => {
            let text = file::to_text(&opened.journey).expect("what was read can be written");
            let again = file::parse(path, text.as_bytes()).expect("what was written can be read");
            assert!(again.journey == opened.journey, "it reads back differently:\n{text}");
            let _ = analysis::report(&opened.journey);
        }
    }
});
