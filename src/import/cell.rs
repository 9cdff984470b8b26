//! What one cell says: a number, a date, a text.

use super::reason::Reason;
use crate::journey::Date;
use serde::{Deserialize, Serialize};

/// Which sign stands before the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decimal {
    /// 7.5
    Point,
    /// 7,5
    Comma,
    /// Either.
    Either,
}

/// In which order a date such as 3/4/2026 is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOrder {
    /// 3/4 is the third of April.
    DayFirst,
    /// 3/4 is the fourth of March.
    MonthFirst,
}

/// Why a cell is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotWhole {
    Text,
    Fraction,
}

/// Removes the apostrophe that guards a spreadsheet from taking a text for a formula.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

/// A number of one or two digits, as nearly every answer is.
#[inline]
pub(super) fn small(cell: &str) -> Option<u8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    match cell.as_bytes() {
        [one] => digit(*one),
        [ten, one] => Some(digit(*ten)? * 10 + digit(*one)?),
        _ => None,
    }
}

/// Whether a cell is the result of a broken formula.
pub(super) fn is_fault(cell: &str) -> bool {
    const FAULTS: [&str; 8] =
        ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#DATA!"];
    cell.starts_with('#') && FAULTS.contains(&cell)
}

/// A whole number; `7.0` is one, `7.5` is not.
pub(super) fn whole(cell: &str, decimal: Decimal) -> Result<i64, NotWhole> {
    if let Some(number) = small(cell) {
        return Ok(i64::from(number));
    }
    let cell = unguarded(cell).trim();
    let mark: &[char] = match decimal {
        Decimal::Point => &['.'],
        Decimal::Comma => &[','],
        Decimal::Either => &['.', ','],
    };
    let unsigned = cell.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(cell);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (front, fraction) = match unsigned.split_once(mark) {
        Some((front, fraction)) if digits(fraction) => (front, fraction),
        Some(_) => return Err(NotWhole::Text),
        None => (unsigned, ""),
    };
    if !digits(front) {
        return Err(NotWhole::Text);
    }
    if fraction.bytes().any(|byte| byte != b'0') {
        return Err(NotWhole::Fraction);
    }
    let number: i64 = front.parse().map_err(|_| NotWhole::Text)?;
    Ok(if cell.starts_with(['-', '\u{2212}']) { -number } else { number })
}

/// A row stands for no more people. With this, no sum of a file can be too large.
const MOST_PEOPLE: u64 = 1_000_000_000;

/// How many people a row stands for. `1,000` could be one or a thousand: it is refused.
pub(super) fn count(cell: &str, decimal: Decimal) -> Result<u64, Reason> {
    let grouped = cell.trim().rsplit_once(['.', ',']).is_some_and(|(_, last)| last.len() == 3);
    if grouped {
        return Err(Reason::CountUnclear);
    }
    match whole(cell, decimal) {
        Ok(number) => match u64::try_from(number) {
            Ok(people) if people <= MOST_PEOPLE => Ok(people),
            Ok(_) => Err(Reason::CountTooLarge),
            Err(_) => Err(Reason::CountNegative),
        },
        Err(NotWhole::Fraction) => Err(Reason::CountNotWhole),
        Err(NotWhole::Text) => Err(Reason::NotACount),
    }
}

/// Day, month and year of a cell: 2026-11-22, 22.11.2026 or, with `order`, 11/22/26. A time after it is left out.
pub(super) fn date(cell: &str, order: Option<DateOrder>) -> Option<Date> {
    let day = cell.trim().split([' ', 'T', '\u{a0}']).next()?.trim_end_matches([',', '.']);
    let mark = day.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = day.split(mark);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || [a, b, c].iter().any(|part| part.len() > 4) {
        return None;
    }
    let (year, month, day) = match (mark, order) {
        ('-' | '/', _) if a.len() == 4 => (a, b, c),
        ('.', _) | ('/' | '-', Some(DateOrder::DayFirst)) => (c, b, a),
        ('/' | '-', Some(DateOrder::MonthFirst)) => (c, a, b),
        _ => return None,
    };
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year: i16 = year.parse().ok()?;
    Date::new(year + century, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        use Decimal::{Comma, Either, Point};
        assert_eq!(whole(" 7 ", Point), Ok(7));
        assert_eq!(whole("7.0", Point), Ok(7));
        assert_eq!(whole("7,0", Comma), Ok(7));
        assert_eq!(whole("7,5", Either), Err(NotWhole::Fraction));
        assert_eq!(whole("7,5", Point), Err(NotWhole::Text));
        assert_eq!(whole("'-2", Point), Ok(-2));
        assert_eq!(whole("\u{2212}2", Point), Ok(-2));
        for bad in ["", "-", "7.", ".5", "1e3", "0x1", "NaN", "7 8", "99999999999999999999", "--1"]
        {
            assert_eq!(whole(bad, Either), Err(NotWhole::Text), "{bad}");
        }
        assert_eq!(count("21", Point), Ok(21));
        assert!(count("1,000", Either).is_err());
        assert!(count("1000000001", Either).is_err());
        assert!(count("-1", Either).is_err());
    }

    #[test]
    fn dates() {
        let day = jiff::civil::date(2026, 4, 3);
        for text in ["2026-04-03", "2026/4/3", "3.4.2026 klo 12.30", "2026-04-03T10:00:00Z"] {
            assert_eq!(date(text, None), Some(day), "{text}");
        }
        assert_eq!(date("3/4/26", None), None);
        assert_eq!(date("3/4/26", Some(DateOrder::DayFirst)), Some(day));
        assert_eq!(date("4/3/2026 19:06:23", Some(DateOrder::MonthFirst)), Some(day));
        for bad in ["", "soon", "2026-13-01", "2026-02-30", "1.2", "1.2.3.4", "ä.ö.å"] {
            assert_eq!(date(bad, Some(DateOrder::DayFirst)), None, "{bad}");
        }
    }
}
