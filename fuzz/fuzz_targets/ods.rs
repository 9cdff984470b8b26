//! Any bytes as the content of an `OpenDocument` spreadsheet. Random bytes seldom make an archive, so the
//! archive is made around them. Web pages, lists in JSON and spreadsheets in XML are found by the target
//! for text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fuzz_target!(|bytes: &[u8]| {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let kind = b"application/vnd.oasis.opendocument.spreadsheet".as_slice();
    for (name, content) in [("mimetype", kind), ("content.xml", bytes)] {
        let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(name, plain).expect("an archive in memory");
        archive.write_all(content).expect("an archive in memory");
    }
    polku_fuzz::table(&archive.finish().expect("an archive in memory").into_inner());
});
