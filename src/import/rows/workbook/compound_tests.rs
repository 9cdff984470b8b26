use super::super::older::Old;
use super::super::sheets::Book as _;
use super::*;
use std::io::Cursor;

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a short record");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn number(row: u16, column: u16, number: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0; 2]].concat();
    record(0x0203, &[&place[..], &number.to_le_bytes()].concat())
}

/// A compound file of one stream, which is a workbook with these sheets; `same`: all begin where the first
/// does.
fn file(sheets: &[Vec<u8>], same: bool) -> Vec<u8> {
    let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let sheet_begin = record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let entry = |at: usize, nth: usize| {
        let name = format!("S{nth}");
        let mut data = u32::try_from(at).expect("small").to_le_bytes().to_vec();
        data.extend([0, 0, u8::try_from(name.len()).expect("short"), 0]);
        data.extend(name.as_bytes());
        record(0x0085, &data)
    };
    let heads: usize = (0..sheets.len()).map(|nth| entry(0, nth).len()).sum();
    let mut at = begin.len() + heads + 4;
    let first = at;
    let (mut stream, mut bodies) = (begin, Vec::new());
    for (nth, sheet) in sheets.iter().enumerate() {
        stream.extend(entry(if same { first } else { at }, nth));
        let body = [&sheet_begin[..], sheet, &record(0x000A, &[])].concat();
        at += body.len();
        bodies.extend(body);
    }
    stream.extend(record(0x000A, &[]));
    stream.extend(bodies);
    stream.resize(stream.len().max(SHORT).next_multiple_of(512), 0);
    let count = stream.len() / 512;
    // Head, table sectors, directory, stream.
    let tables = (count + 1 + 128) / 128 + 1;
    let mut next: Vec<u32> = vec![0xFFFF_FFFD; tables];
    next.push(0xFFFF_FFFE);
    let begins = u32::try_from(tables + 1).expect("small");
    next.extend((1..count).map(|nth| begins + u32::try_from(nth).expect("small")));
    next.push(0xFFFF_FFFE);
    next.resize(tables * 128, u32::MAX);
    let mut head = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    head.resize(24, 0);
    head.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    head.resize(44, 0);
    head.extend(u32::try_from(tables).expect("small").to_le_bytes());
    head.extend(u32::try_from(tables).expect("small").to_le_bytes());
    head.extend([0; 4]);
    head.extend(4096_u32.to_le_bytes());
    head.extend(0xFFFF_FFFE_u32.to_le_bytes());
    head.extend([0; 4]);
    head.extend(0xFFFF_FFFE_u32.to_le_bytes());
    head.extend([0; 4]);
    head.extend((0..u32::try_from(tables).expect("small")).flat_map(u32::to_le_bytes));
    head.resize(512, 0xFF);
    let directory = |name: &str, kind: u8, start: u32, length: usize| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(64, 0);
        entry.extend(u16::try_from(name.len() * 2 + 2).expect("short").to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend([0xFF; 12]);
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(u64::try_from(length).expect("small").to_le_bytes());
        entry
    };
    let mut entries = directory("Root Entry", 5, 0xFFFF_FFFE, 0);
    entries.extend(directory("Workbook", 2, begins, stream.len()));
    entries.resize(512, 0);
    let table: Vec<u8> = next.into_iter().flat_map(u32::to_le_bytes).collect();
    [head, table, entries, stream].concat()
}

#[test]
fn an_old_workbook_is_read() {
    let sheet = [number(0, 0, 1.0), number(1, 0, 4.0), number(2, 1, 5.0)].concat();
    let bytes = file(&[sheet, Vec::new()], false);
    assert_eq!(check(&bytes), Ok(()));
    let mut book = Old::open(&mut Cursor::new(bytes)).expect("a workbook");
    let mut cells = book.cells("S0").expect("the sheet");
    let mut found = Vec::new();
    while let Some((row, column, text)) = cells.next_cell().expect("cells") {
        found.push((row, column, text));
    }
    assert_eq!(found, [(0, 0, "1".into()), (1, 0, "4".into()), (2, 1, "5".into())]);
}

#[test]
fn cells_far_apart_do_not_fill_the_memory() {
    // Two cells a sheet, in 40 sheets: 1.3 kB that would be laid out as 16 GB.
    let sheet = [number(0, 0, 1.0), number(65_535, 255, 2.0)].concat();
    assert_eq!(check(&file(std::slice::from_ref(&sheet), false)), Ok(()), "one full sheet is read");
    let many = vec![sheet; 40];
    let bytes = file(&many, false);
    assert!(bytes.len() < 10_000);
    assert!(matches!(check(&bytes), Err(BadWorkbook::TooBig(_))));
    assert!(matches!(Old::open(&mut Cursor::new(bytes)), Err(BadWorkbook::TooBig(_))));
    // A column that Excel does not have.
    let wide = [number(0, 0, 1.0), number(65_535, 65_535, 2.0)].concat();
    assert!(matches!(check(&file(&[wide], false)), Err(BadWorkbook::TooBig(_))));
}

#[test]
fn sheets_that_are_one_are_refused() {
    let many = vec![number(3, 3, 1.0); 1000];
    assert!(matches!(check(&file(&many, true)), Err(BadWorkbook::Damaged(_))));
    assert_eq!(check(&file(&many, false)), Ok(()));
}

#[test]
fn parts_that_follow_each_other_in_a_circle_are_refused() {
    let good = file(&[number(0, 0, 1.0)], false);
    // The directory, which is the second sector, is said to go on in itself, or in the one before.
    for circle in [[(1, 1), (1, 1)], [(1, 2), (2, 1)]] {
        let mut bytes = good.clone();
        for (sector, next) in circle {
            let at = 512 + 4 * sector;
            bytes[at..at + 4].copy_from_slice(&u32::to_le_bytes(next));
        }
        assert!(matches!(check(&bytes), Err(BadWorkbook::Damaged(_))));
        assert!(matches!(Old::open(&mut Cursor::new(bytes)), Err(BadWorkbook::Damaged(_))));
    }
}

#[test]
fn damaged_ones_end() {
    let good = file(&[number(0, 0, 1.0)], false);
    let mut chance = 7_u64;
    for _ in 0..3000 {
        let mut bytes = good.clone();
        for _ in 0..3 {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = (chance >> 33) as usize % bytes.len();
            bytes[at] = (chance >> 20) as u8;
        }
        // It ends, and no number of it is trusted.
        let _said = check(&bytes);
        let _read = Old::open(&mut Cursor::new(bytes));
    }
}
