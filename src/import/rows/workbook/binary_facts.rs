//! What the library that reads workbooks in binary form does not tell: which rows are hidden, which cells are
//! merged, which numbers are shown as per cent, and where errors stand that it does not know.

use super::binary_records::{Records, number, text};
use super::format::Shown;
use super::older_facts::{Facts, MOST};
use super::xml::{Xml, attribute};
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{Read, Seek};
use zip::ZipArchive;

const SHEET: u32 = 156;
const FORMAT: u32 = 44;
const STYLES: u32 = 617;
const STYLES_END: u32 = 618;
const STYLE: u32 = 47;
const ROW: u32 = 0;
const MERGED: u32 = 176;
/// Errors, and formulas that give them: of these the library tells nothing.
const FAULTS: [u32; 2] = [3, 11];
/// The errors that it knows elsewhere.
const KNOWN_FAULTS: [u8; 8] = [0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A, 0x2B];
/// Short numbers, numbers, and formulas that give numbers.
const CELLS: [u32; 3] = [2, 5, 9];

/// The facts of each sheet, by its name. What cannot be read is left out: the library tells what is wrong.
pub(super) fn facts(reader: impl Read + Seek) -> HashMap<String, Facts> {
    let Ok(mut archive) = ZipArchive::new(reader) else { return HashMap::new() };
    let percent = percent_styles(&mut archive).unwrap_or_default();
    let mut all = HashMap::new();
    for (name, path) in sheets(&mut archive).unwrap_or_default() {
        if let Some(part) = archive.by_name(&path).ok().and_then(|part| of_sheet(part, &percent)) {
            all.insert(name, part);
        }
    }
    all
}

/// The sheets with their parts.
fn sheets<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Option<Vec<(String, String)>> {
    let mut targets = HashMap::new();
    let mut xml = Xml::new(archive.by_name("xl/_rels/workbook.bin.rels").ok()?);
    loop {
        match xml.next().ok()? {
            Event::Start(tag) => {
                if let (Ok(Some(id)), Ok(Some(target))) =
                    (attribute(&tag, "Id"), attribute(&tag, "Target"))
                {
                    targets.insert(id, target);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    drop(xml);
    let mut found = Vec::new();
    let mut records = Records::new(archive.by_name("xl/workbook.bin").ok()?);
    while let Some((kind, record)) = records.next().ok()? {
        if kind != SHEET {
            continue;
        }
        let Some((id, end)) = text(record, 8) else { continue };
        let Some((name, _)) = text(record, end) else { continue };
        if let Some(target) = targets.get(&id) {
            let path = target.strip_prefix("/").map(str::to_owned);
            found.push((name, path.unwrap_or_else(|| format!("xl/{target}"))));
        }
    }
    Some(found)
}

/// Which styles of cells show a number as per cent.
fn percent_styles<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Option<Vec<bool>> {
    let mut own: HashMap<u32, Shown> = HashMap::new();
    let (mut styles, mut of_cells) = (Vec::new(), false);
    let mut records = Records::new(archive.by_name("xl/styles.bin").ok()?);
    let short = |record: &[u8], at: usize| {
        Some(u32::from(u16::from_le_bytes(record.get(at..at + 2)?.try_into().ok()?)))
    };
    while let Some((kind, record)) = records.next().ok()? {
        match kind {
            FORMAT => {
                if let (Some(id), Some((code, _))) = (short(record, 0), text(record, 2)) {
                    own.insert(id, Shown::of(&code));
                }
            }
            STYLES => of_cells = true,
            STYLES_END => of_cells = false,
            STYLE if of_cells => {
                let id = short(record, 2).unwrap_or_default();
                let shown = own.get(&id).copied().unwrap_or_else(|| Shown::built_in(id));
                styles.push(shown == Shown::Percent);
            }
            _ => {}
        }
    }
    Some(styles)
}

fn of_sheet(part: impl Read, percent: &[bool]) -> Option<Facts> {
    let mut facts = Facts::default();
    let mut records = Records::new(part);
    let mut row = 0;
    while let Some((kind, record)) = records.next().ok()? {
        match kind {
            ROW => {
                row = number(record, 0)?;
                if record.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    facts.hidden.insert(row);
                }
            }
            MERGED => {
                let at = |at: usize| number(record, at);
                let (Some(first), Some(last), Some(column)) = (at(0), at(4), at(8)) else {
                    continue;
                };
                if facts.spans.len() < MOST {
                    facts.spans.insert((first, column), last.saturating_sub(first) + 1);
                }
            }
            _ if FAULTS.contains(&kind) => {
                let named = |code: &u8| kind == FAULTS[0] && KNOWN_FAULTS.contains(code);
                if let (Some(false), Some(column)) = (record.get(8).map(named), number(record, 0))
                    && facts.faults.len() < MOST
                {
                    facts.faults.push((row, column));
                }
            }
            _ if CELLS.contains(&kind) => {
                // The style has three bytes.
                let style = number(record, 4).map(|style| style & 0x00FF_FFFF);
                let is_percent = style.and_then(|at| percent.get(usize::try_from(at).ok()?));
                if let (Some(true), Some(column)) = (is_percent, number(record, 0))
                    && facts.percents.len() < MOST
                {
                    facts.percents.insert((row, column));
                }
            }
            _ => {}
        }
    }
    Some(facts)
}
