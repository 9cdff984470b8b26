//! What a row is known by: its id, the time of its response, all its cells, and the cells that are counted.
//! Only keyed hashes of these leave this module.

use super::super::fingerprint::Said;
use super::moment::{self, Moment};
use crate::file::Secret;
use crate::import::headings::table::Table;
use crate::import::rows::row::Row;
use crate::import::values::cell::{trimmed, unguarded_number};
use crate::journey::Sample;
use std::collections::HashSet;

/// Where a file says who answered, and the secret that hides it.
pub(in crate::import) struct Keys {
    pub(in crate::import) secret: Secret,
    /// The column of response ids.
    pub(in crate::import) ids: Option<usize>,
    /// The column of a day with a time.
    pub(in crate::import) times: Option<usize>,
    /// Whether the times have seconds.
    pub(in crate::import) seconds: bool,
    /// Whether they have their time zone.
    pub(in crate::import) zoned: bool,
}

/// The hashes of a row.
#[derive(Clone, Copy, Debug)]
pub(in crate::import) struct RowKeys {
    pub(in crate::import) id: Id,
    pub(in crate::import) time: Option<u64>,
    /// The time without its seconds, where it has some.
    pub(in crate::import) minute: Option<u64>,
    /// The moment, the same in every time zone, where its own is said.
    pub(in crate::import) instant: Option<u64>,
    pub(in crate::import) contents: u64,
    pub(in crate::import) mapped: u64,
}

/// What a row's id is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Id {
    /// There is none.
    None,
    /// A spreadsheet has rounded it, so that others have the same.
    Damaged,
    /// Its hash.
    Known(u64),
}

/// Which of the hashes: each kind has its own.
#[derive(Clone, Copy)]
enum Of {
    Id = 1,
    Time,
    Contents,
    Mapped,
    Instant,
}

impl Keys {
    pub(in crate::import) fn new(secret: Secret, table: &Table<'_>, ids: Option<usize>) -> Self {
        let times = time_column(table);
        let has_second = |cell: &String| Moment::of(cell).is_some_and(Moment::has_second);
        let seconds = times.is_some_and(|at| table.sample(at).iter().any(has_second));
        let zoned = times
            .is_some_and(|at| table.sample(at).iter().any(|cell| moment::instant(cell).is_some()));
        Self { secret, ids, times, seconds, zoned }
    }

    /// The hashes of a row, with what its cells say; `memory` is used again.
    pub(in crate::import) fn of(&self, row: &Row, said: Said, memory: &mut Vec<u8>) -> RowKeys {
        let id = match self.ids.map(|at| trimmed(row.cell(at))) {
            None | Some("") => Id::None,
            Some(id) if is_usual(id) => Id::Known(self.hash(Of::Id, id.as_bytes(), memory)),
            Some(id) if is_damaged(id) => Id::Damaged,
            Some(id) => Id::Known(self.hash(Of::Id, plain(id).as_bytes(), memory)),
        };
        let time = self.times.map(|at| row.cell(at).trim_ascii()).filter(|time| !time.is_empty());
        let (time, minute) = match (time, time.and_then(Moment::of)) {
            (None, _) => (None, None),
            (Some(_), Some(moment)) => {
                let (bytes, length) = moment.bytes();
                let second = moment.has_second();
                (
                    Some(self.hash(Of::Time, bytes.get(..length).unwrap_or(&bytes), memory)),
                    second.then(|| self.hash(Of::Time, &moment.minute(), memory)),
                )
            }
            (Some(time), None) => (Some(self.hash(Of::Time, time.as_bytes(), memory)), None),
        };
        let at = self.times.filter(|_| self.zoned);
        let instant = at.and_then(|at| moment::instant(row.cell(at)));
        let instant = instant.map(|one| self.hash(Of::Instant, &one.to_le_bytes(), memory));
        let contents = self.hash_number(Of::Contents, said.contents);
        let mapped = self.hash_number(Of::Mapped, said.mapped);
        RowKeys { id, time, minute, instant, contents, mapped }
    }

    fn hash(&self, of: Of, said: &[u8], memory: &mut Vec<u8>) -> u64 {
        memory.clear();
        memory.push(of as u8);
        memory.extend_from_slice(said);
        self.hidden(memory)
    }

    fn hash_number(&self, of: Of, number: u64) -> u64 {
        let [a, b, c, d, e, f, g, h] = number.to_le_bytes();
        self.hidden(&[of as u8, a, b, c, d, e, f, g, h])
    }

    /// 48 bits.
    fn hidden(&self, said: &[u8]) -> u64 {
        self.secret.hash(said) & ((1 << Sample::BITS) - 1)
    }
}

impl RowKeys {
    /// Whether one of its hashes is in a set.
    pub(in crate::import) fn any_in(&self, set: &HashSet<u64>) -> bool {
        self.all().any(|hash| set.contains(&hash))
    }

    /// All its hashes.
    pub(in crate::import) fn all(&self) -> impl Iterator<Item = u64> + '_ {
        let id = match self.id {
            Id::Known(hash) => Some(hash),
            Id::None | Id::Damaged => None,
        };
        let rest = [self.time, self.minute, self.instant, Some(self.contents), Some(self.mapped)];
        id.into_iter().chain(rest.into_iter().flatten())
    }

    /// What tells the row's response from others that say the same, surest first.
    pub(in crate::import) fn responses(&self) -> Vec<u64> {
        let id = match self.id {
            Id::Known(hash) => Some(hash),
            Id::None | Id::Damaged => None,
        };
        id.into_iter().chain(self.instant.or(self.time)).collect()
    }
}

/// A number that no spreadsheet would write in another way, as most ids are.
fn is_usual(id: &str) -> bool {
    id.len() < 16 && !id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit())
}

/// An id as it is without what a spreadsheet does to numbers: noughts before them go, a fraction of nought comes.
fn plain(id: &str) -> &str {
    let id = unguarded_number(id);
    let number =
        id.split_once([',', '.']).filter(|(_, more)| more.bytes().all(|byte| byte == b'0'));
    let number = number.map_or(id, |(number, _)| number);
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits {
        return id;
    }
    match number.trim_start_matches('0') {
        "" => "0",
        number => number,
    }
}

/// Whether a spreadsheet has made another number of an id: 1,18E+11, or fifteen digits and then noughts.
pub(in crate::import) fn is_damaged(id: &str) -> bool {
    let power = id.split_once(['E', 'e']).is_some_and(|(number, power)| {
        let digits = |text: &str, more: &[char]| {
            text.starts_with(|c: char| c.is_ascii_digit())
                && text.chars().all(|c| c.is_ascii_digit() || more.contains(&c))
        };
        digits(number, &['.', ',']) && power.strip_prefix('+').is_some_and(|one| digits(one, &[]))
    });
    let rounded = id.len() >= 17
        && id.bytes().all(|byte| byte.is_ascii_digit())
        && id.bytes().skip(15).all(|byte| byte == b'0');
    power || rounded || (id.len() > 1 && id.bytes().all(|byte| byte == b'#'))
}

/// The column of times: the first in which nearly every response has its own, else the one with most.
fn time_column(table: &Table<'_>) -> Option<usize> {
    let mut best = None;
    for at in 0..table.headers().len() {
        let cells = table.sample(at);
        let filled: Vec<&str> =
            cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        let timed = filled.iter().filter(|cell| has_time(cell)).count();
        if filled.is_empty() || timed * 10 < filled.len() * 9 || filled.len() * 2 < cells.len() {
            continue;
        }
        let different = filled.iter().collect::<HashSet<_>>().len();
        if different * 20 >= filled.len() * 19 {
            return Some(at);
        }
        if best.is_none_or(|(most, _)| different > most) {
            best = Some((different, at));
        }
    }
    best.map(|(_, at)| at)
}

/// Whether a cell is a day with a time: 2026-11-02 9:12, 2.11.2026 klo 9.12.30.
fn has_time(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let Some((_, rest)) = cell.split_once([' ', 'T', '\u{a0}']) else { return false };
    let clock = |at: usize| {
        let of = |from: usize| rest.as_bytes().get(from).copied().unwrap_or_default();
        matches!(of(at), b':' | b'.')
            && at > 0
            && of(at - 1).is_ascii_digit()
            && of(at + 1).is_ascii_digit()
            && of(at + 2).is_ascii_digit()
            && !of(at + 3).is_ascii_digit()
    };
    digits >= 7 && cell.len() <= 50 && (0..rest.len()).any(clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_a_spreadsheet_has_rounded() {
        for id in ["1,18E+11", "1.18E+11", "1E+11", "118123456789012000", "########"] {
            assert!(is_damaged(id), "{id}");
        }
        for id in ["118123456789", "R_1e4", "1e10", "12E45", "aaaa-3", "7", "1E+", "#12"] {
            assert!(!is_damaged(id), "{id}");
        }
    }

    #[test]
    fn ids_that_a_spreadsheet_has_written_again() {
        for id in ["12", "0012", "12,0", "12.00", "'0012", "=\"0012\""] {
            assert_eq!(plain(id), "12", "{id}");
        }
        for id in ["R_0012", "1.5", "12-0", "", "0x1", "1.2.0"] {
            assert_eq!(plain(id), id, "{id}");
        }
        assert_eq!(plain("000"), "0");
    }

    #[test]
    fn days_with_a_time() {
        for cell in [
            "2026/11/02 9:12:44 AM GMT+2",
            "2026-10-07T09:00:57.140+01:00",
            "2.11.2026 klo 9.12",
            "2.11.2026 9:12:44",
            "Nov 2, 2026 9:15 AM",
            "1/2/26 9:05",
        ] {
            assert!(has_time(cell), "{cell}");
        }
        for cell in ["2026-11-02", "2.11.2026", "at 12.30", "2 Nov 2026", "3.5", "1 234 567 890,50"]
        {
            assert!(!has_time(cell), "{cell}");
        }
    }
}
