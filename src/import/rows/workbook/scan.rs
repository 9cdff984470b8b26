//! A look through all parts of a workbook before it is opened: what they hold is counted as it comes
//! out of the archive, not as the archive says, and nothing of it is kept. So a small file that
//! unfolds to gigabytes, or promises a number of texts that no memory holds, is refused at once.

use super::binary_records::{Records, text as record_text};
use super::error::BadWorkbook;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;
use std::io::{BufReader, Error, Read, Result as IoResult, Seek};
use zip::ZipArchive;

const MB: u64 = 1024 * 1024;
/// The most parts of a workbook.
const MOST_PARTS: usize = 10_000;
/// The most that all parts hold.
const MOST_BYTES: u64 = 2048 * MB;
/// The most shared texts.
const MOST_TEXTS: u64 = 1_000_000;
/// Excel has 65 490 cell formats.
const MOST_FORMATS: u64 = 200_000;
/// The longest text of a cell; Excel has 32 767 letters.
const LONGEST_TEXT: u64 = 4 * MB;

/// Whether a part is text with marks; `name` is in lower case.
#[expect(clippy::case_sensitive_file_extension_comparisons, reason = "it is in lower case")]
fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// How much a part may hold. `name` is in lower case, `packed` its bytes in the archive.
fn most_of(name: &str, packed: u64) -> u64 {
    match () {
        // Texts that differ from each other do not shrink to a hundredth.
        () if name.ends_with("sharedstrings.xml") => {
            packed.saturating_mul(100).clamp(4 * MB, 256 * MB)
        }
        () if name.contains("worksheets/") && is_xml(name) => 1536 * MB,
        () if name == "content.xml" => 1536 * MB,
        () if name.contains("worksheets/") => 512 * MB,
        () if is_xml(name) => 32 * MB,
        // Pictures and the like, which are not read.
        () => 128 * MB,
    }
}

/// Which kind of workbook it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Excel's, from 2007 on.
    Xlsx,
    /// Excel's in binary form.
    Xlsb,
    /// `OpenDocument`.
    Ods,
}

/// Refuses a workbook that is none, or would fill the memory.
pub(super) fn scan<R: Read + Seek>(reader: R) -> Result<Kind, BadWorkbook> {
    let mut archive = ZipArchive::new(reader).map_err(|error| BadWorkbook::damaged(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(BadWorkbook::TooBig(format!("{} parts", archive.len())));
    }
    let kind = kind(&archive)?;
    let mut left = MOST_BYTES;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| BadWorkbook::damaged(&error))?;
        let name = part.name().map_err(|error| BadWorkbook::damaged(&error))?.to_lowercase();
        let most = most_of(&name, part.compressed_size()).min(left);
        let is_xml = is_xml(&name);
        let mut guard = Guard { inner: part, read: 0, since: 0, most, over: None };
        let parts = ["workbook.xml", "workbook.xml.rels", "workbook.bin.rels"];
        let parts = parts.iter().any(|end| name.ends_with(end));
        let mut once = parts.then(BTreeSet::new);
        let found = match () {
            () if is_xml => look(&mut guard, &mut once),
            () if name.ends_with("xl/workbook.bin") => binary_sheets(&mut guard),
            () => drain(&mut guard),
        };
        left = left.saturating_sub(guard.read);
        match (guard.over, found) {
            (Some(over), _) => return Err(BadWorkbook::TooBig(over.to_owned())),
            (None, found) => found.map_err(|error| error.of(kind))?,
        }
    }
    Ok(kind)
}

/// Tells other archives from a workbook.
fn kind<R: Read + Seek>(archive: &ZipArchive<R>) -> Result<Kind, BadWorkbook> {
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|name| name.to_string()).collect();
    let has = |name: &str| names.iter().any(|one| one.eq_ignore_ascii_case(name));
    let ends = |ends: &str| names.iter().any(|one| one.to_lowercase().ends_with(ends));
    if has("content.xml") && has("mimetype") {
        return Ok(Kind::Ods);
    }
    if has("xl/workbook.bin") {
        return Ok(Kind::Xlsb);
    }
    if ends(".iwa") || has("Index.zip") {
        return Err(BadWorkbook::Apple);
    }
    for (part, what) in [("word/document.xml", "Word"), ("ppt/presentation.xml", "PowerPoint")] {
        if has(part) {
            return Err(BadWorkbook::Office(what));
        }
    }
    if !has("[Content_Types].xml") {
        let short = |name: &String| name.chars().take(60).collect();
        return Err(BadWorkbook::Archive(names.iter().take(5).map(short).collect()));
    }
    Ok(Kind::Xlsx)
}

/// Counts what comes out of a part, and stops where it is too much.
struct Guard<R> {
    inner: R,
    read: u64,
    /// Bytes since the last piece of XML began.
    since: u64,
    most: u64,
    over: Option<&'static str>,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> IoResult<usize> {
        let count = self.inner.read(buffer)?;
        self.read += count as u64;
        self.since += count as u64;
        if self.read > self.most {
            self.over = Some("far more text than its size tells");
        } else if self.since > LONGEST_TEXT {
            self.over = Some("a text of several megabytes in one cell");
        }
        match self.over {
            Some(over) => Err(Error::other(over)),
            None => Ok(count),
        }
    }
}

fn drain<R: Read>(guard: &mut Guard<R>) -> Result<(), BadWorkbook> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        guard.since = 0;
        match guard.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(BadWorkbook::damaged(&error)),
        }
    }
}

/// Reads a part as the workbook's reader will, and checks what that reader trusts.
/// `once`: which sheets and parts were named, where each may be named once.
fn look<R: Read>(
    guard: &mut Guard<R>,
    once: &mut Option<BTreeSet<String>>,
) -> Result<(), BadWorkbook> {
    let too_big = |what: String| Err(BadWorkbook::TooBig(what));
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 * 1024, guard));
    let config = xml.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    let (mut texts, mut formats) = (0_u64, 0_u64);
    // How much text the present cell has; `None` before the first one.
    let mut in_cell: Option<u64> = None;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        xml.get_mut().get_mut().since = 0;
        let event =
            xml.read_event_into(&mut buffer).map_err(|error| BadWorkbook::damaged(&error))?;
        match event {
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err(BadWorkbook::Damaged("it has a document type".into())),
            Event::Text(text) => in_cell = in_cell.map(|sum| sum + text.len() as u64),
            Event::CData(text) => in_cell = in_cell.map(|sum| sum + text.len() as u64),
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "si" => {
                    texts += 1;
                    in_cell = Some(0);
                }
                "c" => {
                    in_cell = Some(0);
                    check_place(&tag, "r", true)?;
                }
                "row" => check_place(&tag, "r", false)?,
                "dimension" => check_range(&tag)?,
                "xf" | "font" | "fill" | "border" | "numFmt" => formats += 1,
                "sheet" | "Relationship" => {
                    formats += 1;
                    if let Some(once) = once {
                        check_once(&tag, once)?;
                    }
                }
                "sst" => {
                    if let Some(promised) = attribute(&tag, "uniqueCount")?
                        && promised.parse::<u64>().is_ok_and(|promised| promised > MOST_TEXTS)
                    {
                        return too_big(format!("{promised} texts"));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        if texts > MOST_TEXTS {
            return too_big(format!("more than {MOST_TEXTS} texts"));
        }
        if formats > MOST_FORMATS {
            return too_big(format!("more than {MOST_FORMATS} cell formats"));
        }
        if in_cell.is_some_and(|length| length > LONGEST_TEXT) {
            return too_big("a text of several megabytes in one cell".to_owned());
        }
    }
}

/// The same of the sheets that a workbook in binary form names.
fn binary_sheets<R: Read>(guard: &mut Guard<R>) -> Result<(), BadWorkbook> {
    const SHEET: u32 = 156;
    guard.most = guard.most.min(32 * MB);
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        guard.since = 0;
        match guard.read(&mut buffer).map_err(|error| BadWorkbook::damaged(&error))? {
            0 => break,
            count => bytes.extend_from_slice(buffer.get(..count).unwrap_or_default()),
        }
    }
    let mut once = BTreeSet::new();
    let mut records = Records::new(bytes.as_slice());
    while let Some((kind, record)) = records.next().map_err(|error| BadWorkbook::damaged(&error))? {
        // Its state and number, then the name of its relation.
        let id = record_text(record, 8).filter(|_| kind == SHEET);
        if id.is_some_and(|(id, _)| !once.insert(id)) {
            return Err(BadWorkbook::Damaged("several of its sheets are one and the same".into()));
        }
    }
    Ok(())
}

/// Every sheet has a part of its own. A thousand sheets that are one part would be read a thousand times.
fn check_once(tag: &BytesStart<'_>, once: &mut BTreeSet<String>) -> Result<(), BadWorkbook> {
    for found in tag.attributes() {
        let found = found.map_err(|error| BadWorkbook::damaged(&error))?;
        // Whatever the prefix before it is called.
        if !matches!(found.key.local_name().as_ref(), "id" | "Target") {
            continue;
        }
        let part = found.value.to_lowercase();
        let part = part.trim_start_matches('/');
        if !once.insert(part.strip_prefix("xl/").unwrap_or(part).to_owned()) {
            return Err(BadWorkbook::Damaged("several of its sheets are one and the same".into()));
        }
    }
    Ok(())
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, BadWorkbook> {
    let found = tag.try_get_attribute(name).map_err(|error| BadWorkbook::damaged(&error))?;
    Ok(found.map(|found| found.value.to_string()))
}

/// A row from 1, and a column from 1 where there is one.
pub(super) fn place(text: &str) -> Option<(u32, u32)> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = text.split_at_checked(letters)?;
    let row: u32 = row.parse().ok().filter(|row| (1..=1_048_576).contains(row))?;
    let add = |sum: u32, letter: u8| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    (letters <= 3).then(|| (row, column.bytes().fold(0, add)))
}

/// A place such as `B7`, or the row number `7`, that Excel has.
fn check_place(tag: &BytesStart<'_>, name: &str, in_column: bool) -> Result<(), BadWorkbook> {
    let Some(text) = attribute(tag, name)? else { return Ok(()) };
    match place(&text) {
        Some((_, column)) if (1..=16_384).contains(&column) == in_column => Ok(()),
        _ => Err(no_place(&text)),
    }
}

/// A range such as `A1:C9`, or one place.
fn check_range(tag: &BytesStart<'_>) -> Result<(), BadWorkbook> {
    let Some(text) = attribute(tag, "ref")? else { return Ok(()) };
    let mut ends = text.split(':').map(place);
    let fits = match (ends.next().flatten(), ends.next(), ends.next()) {
        (Some(_), None, None) => true,
        (Some((row, column)), Some(Some((last_row, last_column))), None) => {
            row <= last_row && column <= last_column
        }
        _ => false,
    };
    if fits { Ok(()) } else { Err(no_place(&text)) }
}

fn no_place(text: &str) -> BadWorkbook {
    BadWorkbook::Damaged(format!("“{}” is no cell", text.chars().take(30).collect::<String>()))
}
