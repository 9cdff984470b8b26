//! Any bytes as the sheet of a workbook in Excel's binary form. Random bytes seldom make an archive, so the
//! archive and its other parts are made around them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#;
/// One sheet, S, whose part is r1.
const BOOK: &[u8] =
    b"\x83\x01\x00\x9C\x01\x16\0\0\0\0\x01\0\0\0\x02\0\0\0r\x001\0\x01\0\0\0S\0\x84\x01\x00";
/// Two styles of cells, the second per cent.
const STYLES: &[u8] = b"\xE9\x04\x04\x02\0\0\0\x2F\x04\0\0\0\0\x2F\x04\0\0\x09\0\xEA\x04\0";

fuzz_target!(|bytes: &[u8]| {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", b"<Types/>".as_slice()),
        ("xl/_rels/workbook.bin.rels", PARTS.as_bytes()),
        ("xl/workbook.bin", BOOK),
        ("xl/styles.bin", STYLES),
        ("xl/worksheets/sheet1.bin", bytes),
    ] {
        let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(name, plain).expect("an archive in memory");
        archive.write_all(content).expect("an archive in memory");
    }
    polku_fuzz::table(&archive.finish().expect("an archive in memory").into_inner());
});
