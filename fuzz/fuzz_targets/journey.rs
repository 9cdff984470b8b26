//! Any bytes as a journey file: refused with a sentence, or read, analysed and written back the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use polku_fuzz::{file, must_hold};
use std::path::Path;

fuzz_target!(|bytes: &[u8]| {
    match file::parse(Path::new("fuzz.ron"), bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(opened) => must_hold(&opened.journey),
    }
});
