//! Any bytes as a Mermaid journey.

#![no_main]

use libfuzzer_sys::fuzz_target;
use polku_fuzz::import::convert::MapForm;

fuzz_target!(|bytes: &[u8]| polku_fuzz::map(bytes, MapForm::Mermaid));
