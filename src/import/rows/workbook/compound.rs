//! A look at the compound file that a workbook of Excel 97 to 2003 is in: its main stream, and how much its
//! sheets would hold when they are laid out. The library that reads it makes every sheet a full rectangle from
//! its first cell to its last, so a small file with cells far apart would fill the memory.

use super::error::BadWorkbook;
use std::collections::BTreeSet;

/// One full sheet of these years.
const MOST_CELLS: u64 = 65_536 * 256;
/// Sectors that hold something have smaller numbers.
const LAST_SECTOR: u32 = 0xFFFF_FFF9;
/// Streams that are shorter lie in small sectors.
const SHORT: usize = 4096;
const SMALL_SECTOR: usize = 64;
/// Bytes of an entry of the directory.
const ENTRY: usize = 128;

pub(super) fn number16(bytes: &[u8], at: usize) -> Option<usize> {
    let two = bytes.get(at..at + 2)?;
    Some(usize::from(u16::from_le_bytes(two.try_into().ok()?)))
}

pub(super) fn number32(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks::<4>().0.iter().map(|four| u32::from_le_bytes(*four))
}

/// The sectors of a file and which one follows which.
struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
    /// Where the first one begins.
    first: usize,
    next: Vec<u32>,
    /// The table itself goes in a circle.
    is_circular: bool,
}

/// Whether a chain leads back to itself.
fn has_circle(next: &[u32]) -> bool {
    let mut seen = vec![0_usize; next.len()];
    (0..next.len()).any(|start| {
        let mut at = start;
        while let Some(mark) = seen.get_mut(at).filter(|mark| **mark == 0) {
            *mark = start + 1;
            let after = next.get(at).filter(|one| **one <= LAST_SECTOR);
            at = after.and_then(|one| usize::try_from(*one).ok()).unwrap_or(usize::MAX);
        }
        seen.get(at).is_some_and(|mark| *mark == start + 1)
    })
}

impl Sectors<'_> {
    fn sector(&self, number: u32) -> Option<&[u8]> {
        let at = self.first.checked_add(usize::try_from(number).ok()?.checked_mul(self.size)?)?;
        let end = at.checked_add(self.size)?.min(self.bytes.len());
        self.bytes.get(at..end).filter(|sector| !sector.is_empty())
    }

    /// All of a chain; one that goes in a circle ends where it has as many sectors as there are.
    fn chain(&self, start: u32, length: usize) -> Vec<u8> {
        let most = self.bytes.len() / self.size.max(1) + 1;
        let (mut number, mut all) = (start, Vec::new());
        for _ in 0..most {
            if number > LAST_SECTOR || all.len() >= length {
                break;
            }
            let Some(sector) = self.sector(number) else { break };
            all.extend_from_slice(sector);
            let after = usize::try_from(number).ok().and_then(|at| self.next.get(at));
            number = after.copied().unwrap_or(u32::MAX);
        }
        all.truncate(length);
        all
    }
}

/// Refuses a workbook whose sheets would fill the memory, or are one and the same, or whose parts follow each other
/// in a circle: the library would follow them without end.
pub(super) fn check(bytes: &[u8]) -> Result<(), BadWorkbook> {
    if let Some(sectors) = sectors(bytes) {
        let small = number32(bytes, 60).map(|start| sectors.chain(start, usize::MAX));
        let small: Vec<u32> = numbers(&small.unwrap_or_default()).collect();
        if sectors.is_circular || has_circle(&sectors.next) || has_circle(&small) {
            return Err(BadWorkbook::Damaged("its parts follow each other in a circle".into()));
        }
    }
    // What is no compound file is told by the library.
    let Some(stream) = workbook(bytes) else { return Ok(()) };
    let mut left = MOST_CELLS;
    for sheet in sheets(&stream)? {
        let cells = area(stream.get(sheet..).unwrap_or_default());
        left = left.checked_sub(cells).ok_or_else(|| {
            BadWorkbook::TooBig(format!("more than {MOST_CELLS} cells in its sheets"))
        })?;
    }
    Ok(())
}

/// The sectors of a file, where it has a head that tells of them.
fn sectors(bytes: &[u8]) -> Option<Sectors<'_>> {
    let shift = number16(bytes, 30)?;
    let size = 1_usize
        .checked_shl(u32::try_from(shift).ok()?)
        .filter(|size| (64..=4096).contains(size))?;
    let (first, next) = (size.max(512), Vec::new());
    let mut sectors = Sectors { bytes, size, first, next, is_circular: false };
    let most = bytes.len() / size + 1;
    // The first 109 sectors of the table are named in the head, the others in a chain.
    let mut table: Vec<u32> = numbers(bytes.get(76..512)?).collect();
    let mut more = number32(bytes, 68)?;
    for _ in 0..most {
        let Some(sector) = sectors.sector(more).filter(|_| more <= LAST_SECTOR) else { break };
        table.extend(numbers(sector));
        more = table.pop()?;
    }
    sectors.is_circular = more <= LAST_SECTOR && sectors.sector(more).is_some();
    let named = table.into_iter().filter(|one| *one <= LAST_SECTOR).take(most);
    let next = named.filter_map(|one| sectors.sector(one).map(<[u8]>::to_vec));
    sectors.next = next.flat_map(|sector| numbers(&sector).collect::<Vec<_>>()).collect();
    Some(sectors)
}

/// The stream of the workbook.
pub(super) fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
    let sectors = sectors(bytes)?;
    let directory = sectors.chain(number32(bytes, 48)?, usize::MAX);
    let entries = || directory.as_chunks::<ENTRY>().0.iter();
    let start = |entry: &[u8; ENTRY]| number32(entry, 116).unwrap_or(u32::MAX);
    let length = |entry: &[u8; ENTRY]| {
        number32(entry, 120).and_then(|length| usize::try_from(length).ok()).unwrap_or_default()
    };
    let named = |wanted: &str| entries().find(|entry| is_called(*entry, wanted));
    let found = named("workbook").or_else(|| named("book"))?;
    if length(found) >= SHORT {
        return Some(sectors.chain(start(found), length(found)));
    }
    let root = entries().next()?;
    let small = sectors.chain(start(root), length(root));
    let next = numbers(&sectors.chain(number32(bytes, 60)?, usize::MAX)).collect();
    let (size, first, is_circular) = (SMALL_SECTOR, 0, false);
    let small = Sectors { bytes: &small, size, first, next, is_circular };
    Some(small.chain(start(found), length(found)))
}

fn is_called(entry: &[u8], wanted: &str) -> bool {
    let letters = entry.as_chunks::<2>().0.iter().take(32).map(|two| u16::from_le_bytes(*two));
    let name: Vec<u16> = letters.take_while(|letter| *letter != 0).collect();
    String::from_utf16_lossy(&name).eq_ignore_ascii_case(wanted)
}

/// The records of a stream: what each is, and its bytes.
pub(super) fn records(mut stream: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (number16(stream, 0)?, number16(stream, 2)?);
        let record = stream.get(4..)?;
        let length = length.min(record.len());
        let (record, rest) = record.split_at(length);
        stream = rest;
        Some((kind, record))
    })
}

const END: usize = 0x000A;
const SHEET: usize = 0x0085;
/// Several numbers side by side.
const NUMBERS: usize = 0x00BD;
/// Several blank cells side by side.
const BLANKS: usize = 0x00BE;
/// Other records that are cells: of this version and of older ones.
const CELLS: [usize; 18] = [
    0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205,
    0x0206, 0x0207, 0x027E, 0x0406, 0x007E, 0x00BF,
];

/// Where the sheets begin.
fn sheets(stream: &[u8]) -> Result<BTreeSet<usize>, BadWorkbook> {
    let mut found = BTreeSet::new();
    for (kind, record) in records(stream) {
        match kind {
            END => break,
            SHEET => {
                let at = number32(record, 0).and_then(|at| usize::try_from(at).ok());
                if at.is_some_and(|at| !found.insert(at)) {
                    let same = "several of its sheets are one and the same";
                    return Err(BadWorkbook::Damaged(same.into()));
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// How many cells the rectangle around all cells of a sheet has.
fn area(sheet: &[u8]) -> u64 {
    let (mut rows, mut columns) = ((usize::MAX, 0), (usize::MAX, 0));
    for (kind, record) in records(sheet).take_while(|(kind, _)| *kind != END) {
        if kind != NUMBERS && kind != BLANKS && !CELLS.contains(&kind) {
            continue;
        }
        let (Some(row), Some(column)) = (number16(record, 0), number16(record, 2)) else {
            continue;
        };
        let last = match kind {
            NUMBERS | BLANKS => record.len().checked_sub(2).and_then(|at| number16(record, at)),
            _ => None,
        };
        rows = (rows.0.min(row), rows.1.max(row));
        columns = (columns.0.min(column), columns.1.max(column).max(last.unwrap_or_default()));
    }
    let side = |(from, to): (usize, usize)| (to + 1).saturating_sub(from) as u64;
    side(rows) * side(columns)
}

#[cfg(test)]
#[path = "compound_tests.rs"]
mod tests;
