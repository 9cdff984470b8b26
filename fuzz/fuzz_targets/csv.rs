//! Any bytes as survey data in text.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| polku_fuzz::table(bytes));
