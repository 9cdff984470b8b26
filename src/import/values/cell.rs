//! What one cell says: a number, a date, a text.

use super::alike::{is_blank, key};
use crate::import::reason::Reason;
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

/// Why a cell is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum NotWhole {
    Text,
    Fraction,
}

/// Removes what guards a spreadsheet from taking a text for something else: an apostrophe before a
/// formula's sign, or the whole written as `="9"`.
pub(in crate::import) fn unguarded(cell: &str) -> &str {
    if let Some(inner) = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return inner;
    }
    match cell.strip_prefix('\'') {
        Some(rest) if is_guarded(rest) => unguarded(rest),
        _ => cell,
    }
}

/// What a spreadsheet would take for a formula: it looks past white space, and takes wide signs too.
fn is_guarded(rest: &str) -> bool {
    let begins = rest.trim_start();
    rest.starts_with(['\t', '\r'])
        || begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The same for what should be a number: there an apostrophe before a digit guards it from becoming a date.
pub(in crate::import) fn unguarded_number(cell: &str) -> &str {
    let cell = unguarded(cell.trim_matches(is_blank));
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|sign: char| sign.is_ascii_digit()) => rest,
        _ => cell,
    }
    .trim_matches(is_blank)
}

/// A cell without the white space around it. Most cells have none, which their ends tell.
#[inline]
pub(in crate::import) fn trimmed(cell: &str) -> &str {
    let is_plain = |end: Option<&u8>| end.is_some_and(u8::is_ascii_graphic);
    let bytes = cell.as_bytes();
    if is_plain(bytes.first()) && is_plain(bytes.last()) { cell } else { cell.trim() }
}

/// The same for a cell in bytes and the white space of ASCII.
#[inline]
pub(in crate::import) fn trimmed_ascii(cell: &[u8]) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(first), Some(last)) if *first > b' ' && *last > b' ' => cell,
        (None, _) => cell,
        _ => cell.trim_ascii(),
    }
}

/// A number of one or two digits, as nearly every answer is.
#[inline]
pub(in crate::import) fn small(cell: &[u8]) -> Option<u8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    match cell {
        [one] => digit(*one),
        [ten, one] => Some(digit(*ten)? * 10 + digit(*one)?),
        _ => None,
    }
}

/// A whole number; `7.0` is one, `7.5` is not. What a computer makes of 0.1 · 30,
/// `3.0000000000000004`, is one.
pub(in crate::import) fn whole(cell: &str, decimal: Decimal) -> Result<i64, NotWhole> {
    if let Some(number) = small(cell.as_bytes()) {
        return Ok(i64::from(number));
    }
    let cell = unguarded_number(cell);
    if cell.is_ascii() {
        return whole_of(cell, decimal);
    }
    whole_of(&key(cell), decimal)
}

fn whole_of(cell: &str, decimal: Decimal) -> Result<i64, NotWhole> {
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
    let mut number: i64 = front.parse().map_err(|_| NotWhole::Text)?;
    if fraction.bytes().any(|byte| byte != b'0') {
        number += noise(fraction).ok_or(NotWhole::Fraction)?;
    }
    Ok(if cell.starts_with(['-', '\u{2212}']) { -number } else { number })
}

/// What a fraction adds that differs from a whole number by no more than a computer's rounding.
fn noise(fraction: &str) -> Option<i64> {
    const EXACT: usize = 10;
    let exact = fraction.get(..EXACT)?;
    match () {
        () if exact.bytes().all(|byte| byte == b'0') => Some(0),
        () if exact.bytes().all(|byte| byte == b'9') => Some(1),
        () => None,
    }
}

/// A row stands for no more people. With this, no sum of a file can be too large.
const MOST_PEOPLE: u64 = 1_000_000_000;

/// How many people a row stands for. `1 020` has its thousands apart; `1,000` could be one or a thousand:
/// it is refused.
pub(in crate::import) fn count(cell: &str, decimal: Decimal) -> Result<u64, Reason> {
    if let Some(number) = small(cell.as_bytes()) {
        return Ok(u64::from(number));
    }
    let cell = unguarded_number(cell);
    let grouped = cell.rsplit_once(['.', ',']).is_some_and(|(_, last)| last.len() == 3);
    if grouped {
        return Err(Reason::CountUnclear);
    }
    let joined = thousands(cell);
    match whole(joined.as_deref().unwrap_or(cell), decimal) {
        Ok(number) => match u64::try_from(number) {
            Ok(people) if people <= MOST_PEOPLE => Ok(people),
            Ok(_) => Err(Reason::CountTooLarge),
            Err(_) => Err(Reason::CountNegative),
        },
        Err(NotWhole::Fraction) => Err(Reason::CountNotWhole),
        Err(NotWhole::Text) => Err(Reason::NotACount),
    }
}

/// Whether a number may be a whole one with three noughts behind its mark, or so many thousands: `1,000`.
pub(in crate::import) fn is_unclear(cell: &str) -> bool {
    three_behind(cell).is_some_and(|(whole, _, behind)| !whole.starts_with('0') && behind == "000")
}

/// What stands before and after the only mark in a number, and the mark, where three figures stand after it and no
/// more than three before.
fn three_behind(cell: &str) -> Option<(&str, char, &str)> {
    let cell = unguarded_number(cell);
    let cell = cell.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(cell);
    let at = cell.find(['.', ','])?;
    let (whole, rest) = cell.split_at(at);
    let mark = rest.chars().next()?;
    let behind = rest.get(1..)?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&whole.len()) && behind.len() == 3;
    (fits && digits(whole) && digits(behind)).then_some((whole, mark, behind))
}

/// The sign before a fraction, where a program wrote numbers with three figures behind it, as 4.000 and 3.500: then
/// most cells have them, and all with the same sign.
pub(in crate::import) fn decimal_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Decimal> {
    const FEWEST: usize = 3;
    let (mut count, mut marked, mut found) = (0, 0, None);
    for cell in cells.filter(|cell| !cell.trim_matches(is_blank).is_empty()) {
        count += 1;
        let Some((_, mark, _)) = three_behind(cell) else { continue };
        marked += 1;
        if found.is_some_and(|other| other != mark) {
            return None;
        }
        found = Some(mark);
    }
    let sign = if found? == '.' { Decimal::Point } else { Decimal::Comma };
    (marked >= FEWEST && marked * 2 > count).then_some(sign)
}

/// A number without what parts its thousands: blanks or apostrophes, and the mark that stands before no fraction.
/// `None` where there are none, or they stand elsewhere.
pub(in crate::import) fn without_thousands(cell: &str, decimal: Decimal) -> Option<i64> {
    let cell = unguarded_number(cell);
    let bare = cell.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(cell);
    let mark = match decimal {
        Decimal::Point => Some(','),
        Decimal::Comma => Some('.'),
        // Of two marks that are the same neither stands before a fraction.
        Decimal::Either => bare
            .find(['.', ','])
            .and_then(|at| bare.get(at..)?.chars().next())
            .filter(|mark| bare.matches(*mark).count() > 1),
    };
    let joined = thousands(bare).or_else(|| parted(bare, |sign| Some(sign) == mark))?;
    let number: i64 = joined.parse().ok()?;
    Some(if cell.len() > bare.len() && !cell.starts_with('+') { -number } else { number })
}

/// A number without the blanks or apostrophes between its thousands; `None` where there are none, or
/// they stand elsewhere.
fn thousands(cell: &str) -> Option<String> {
    parted(cell, |sign| is_blank(sign) || matches!(sign, '\'' | '\u{2019}'))
}

/// A number without the signs that part its thousands.
fn parted(cell: &str, apart: impl Fn(char) -> bool) -> Option<String> {
    let mut groups = cell.split(apart);
    let first = groups.next()?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut joined = first.to_owned();
    if first.is_empty() || first.len() > 3 || !digits(first) {
        return None;
    }
    for group in groups {
        if group.len() != 3 || !digits(group) {
            return None;
        }
        joined.push_str(group);
    }
    (joined.len() > first.len()).then_some(joined)
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
    fn thousands_are_told_from_fractions() {
        use Decimal::{Comma, Either, Point};
        for text in ["1,000", "1.000", "-2.000", "10,000", "=\"1,000\""] {
            assert!(is_unclear(text), "{text}");
        }
        for text in ["1.0", "1.00", "0.000", "1.500", "1,000,000", "1000", "1.0000", "a.000"] {
            assert!(!is_unclear(text), "{text}");
        }
        assert_eq!(decimal_of(["4.000", "3.500", "", "5.000"].into_iter()), Some(Point));
        assert_eq!(decimal_of(["4,000", "3,500", "5,000", "x"].into_iter()), Some(Comma));
        assert_eq!(decimal_of(["4", "3", "5", "1,000"].into_iter()), None);
        assert_eq!(decimal_of(["4,000", "3.500", "5,000"].into_iter()), None);
        for (text, decimal, number) in [
            ("1,000", Point, Some(1000)),
            ("1.000", Comma, Some(1000)),
            ("1.000.000", Either, Some(1_000_000)),
            ("1 000", Either, Some(1000)),
            ("-1'000", Either, Some(-1000)),
            ("1\u{a0}000", Point, Some(1000)),
            ("1,000", Comma, None),
            ("1,00", Point, None),
            ("7 8", Either, None),
        ] {
            assert_eq!(without_thousands(text, decimal), number, "{text}");
        }
    }

    #[test]
    fn what_a_computer_rounds_is_whole() {
        for (text, number) in [
            ("3.0000000000000004", 3),
            ("2.9999999999999996", 3),
            ("-2.9999999999999996", -3),
            ("10.000000000000002", 10),
        ] {
            assert_eq!(whole(text, Decimal::Point), Ok(number), "{text}");
        }
        for text in ["2.999", "3.0004", "2.99999999", "3.00000001"] {
            assert_eq!(whole(text, Decimal::Point), Err(NotWhole::Fraction), "{text}");
        }
    }

    #[test]
    fn numbers_are_guarded_and_written_in_many_ways() {
        for text in ["=\"9\"", "'9", "９", " 9\u{a0}", "9\u{200b}", "\u{feff}9", "9.0", "'=\"9\""]
        {
            assert_eq!(whole(text, Decimal::Point), Ok(9), "{text:?}");
        }
        assert_eq!(unguarded("'90s music"), "'90s music");
        for text in ["=1+1", "  =1+1", "＝1", "\t-"] {
            assert_eq!(unguarded(&format!("'{text}")), text);
        }
        assert_eq!(unguarded("=\"text\""), "text");
        for text in ["1 020", "1\u{a0}020", "1\u{2009}020", "1\u{202f}020", "1'020", "1020"] {
            assert_eq!(count(text, Decimal::Either), Ok(1020), "{text:?}");
        }
        for text in ["1 02", "1  020", "10 20", "1.020", "1 020 5"] {
            assert!(count(text, Decimal::Either).is_err(), "{text:?}");
        }
    }
}
