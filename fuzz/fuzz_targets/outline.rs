//! Any bytes as an outline in Markdown or indented lines.

#![no_main]

use libfuzzer_sys::fuzz_target;
use polku_fuzz::import::convert::MapForm;

fuzz_target!(|bytes: &[u8]| polku_fuzz::map(bytes, MapForm::Outline));
