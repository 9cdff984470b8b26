//! Times that computers count from the beginning of 1970, as databases and services of their own write them.

use super::list::List;
use crate::journey::Date;

/// In what they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Epoch {
    Seconds,
    Millis,
    Micros,
    Nanos,
}

/// The seconds from 2000 to 2099, so that hardly another number is taken for one.
const SECONDS: std::ops::Range<i64> = 946_684_800..4_102_444_800;

impl Epoch {
    /// In what the times of these cells are counted; `None` where one is no such time, or there is none. Blank cells
    /// are left out.
    pub(in crate::import) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut found = None;
        for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
            let one = Self::by_length(cell)?;
            one.seconds(cell).filter(|seconds| SECONDS.contains(seconds))?;
            if found.is_some_and(|other| other != one) {
                return None;
            }
            found = Some(one);
        }
        found
    }

    /// The day of a cell, in the time zone of Greenwich.
    pub(in crate::import) fn day(self, cell: &str) -> Option<Date> {
        let cell = cell.trim();
        let seconds = self.seconds(cell).filter(|seconds| SECONDS.contains(seconds))?;
        let first = Date::new(1970, 1, 1).ok()?;
        first.checked_add(jiff::Span::new().days(seconds.div_euclid(86_400))).ok()
    }

    fn by_length(cell: &str) -> Option<Self> {
        let whole = cell.split(['.', ',']).next()?;
        match whole.len() {
            10 => Some(Self::Seconds),
            13 => Some(Self::Millis),
            16 => Some(Self::Micros),
            19 => Some(Self::Nanos),
            _ => None,
        }
    }

    fn seconds(self, cell: &str) -> Option<i64> {
        let mut parts = cell.splitn(2, ['.', ',']);
        let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole: i64 = parts.next().filter(digits)?.parse().ok()?;
        parts.next().is_none_or(|fraction| digits(&fraction)).then_some(())?;
        let each = match self {
            Self::Seconds => 1,
            Self::Millis => 1000,
            Self::Micros => 1_000_000,
            Self::Nanos => 1_000_000_000,
        };
        Some(whole / each)
    }
}

/// Words in the headings of columns of times.
const TIMES: List = List(
    "time|timestamp|date|datetime|day|created|submitted|completed|finished|updated|epoch|unix|ts|at|\
     aika|aikaleima|pvm|päivä|päivämäärä|luotu|lähetetty|vastausaika|vastattu|tid|tidpunkt|tidsstämpel|\
     tidstämpel|datum|skapad|skickad|zeit|zeitstempel|zeitpunkt|horodateur|fecha|data|dato|createdat|\
     submittedat|completedat|updatedat|ended|end|started|start|answered|responded|received",
);

/// Whether a heading speaks of a time.
pub(in crate::import) fn is_of_time(heading: &str) -> bool {
    let lower = super::alike::key(heading);
    lower.split(|sign: char| !sign.is_alphanumeric()).any(|word| TIMES.has(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_since_1970() {
        let day = jiff::civil::date(2026, 1, 31);
        for (cell, epoch) in [
            ("1769817600", Epoch::Seconds),
            (" 1769903999.5 ", Epoch::Seconds),
            ("1769817600123", Epoch::Millis),
            ("1769817600123456", Epoch::Micros),
            ("1769817600123456789", Epoch::Nanos),
        ] {
            assert_eq!(Epoch::of([cell, ""].into_iter()), Some(epoch), "{cell}");
            assert_eq!(epoch.day(cell), Some(day), "{cell}");
        }
        for cells in [
            &["1769817600", "soon"][..],
            &["1769817600", "1769817600123"],
            &["0401234567"],
            &["123456789"],
            &["5"],
            &[""],
            &["-1769817600"],
            &["176981760a"],
        ] {
            assert_eq!(Epoch::of(cells.iter().copied()), None, "{cells:?}");
        }
        assert!(
            is_of_time("Submitted at") && is_of_time("created_at") && is_of_time("Vastausaika (s)")
        );
        assert!(!is_of_time("Phone") && !is_of_time("Score"));
    }
}
