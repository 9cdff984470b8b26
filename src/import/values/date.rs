//! Days in cells: in figures, with the name of a month, or as a spreadsheet counts them.

use super::alike::key;
use super::list::List;
use crate::journey::Date;
use serde::{Deserialize, Serialize};

/// In which order a date such as 3/4/2026 is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOrder {
    /// 3/4 is the third of April.
    DayFirst,
    /// 3/4 is the fourth of March.
    MonthFirst,
}

/// Day, month and year of a cell: 2026-11-22, 22.11.2026, 22 Nov 2026 or, with `order`, 11/22/26. With
/// `MonthFirst`, 11.22.2026 too. A time after it is left out.
pub(in crate::import) fn date(cell: &str, order: Option<DateOrder>) -> Option<Date> {
    // Most words are seen to be no date at once.
    if !cell.chars().any(char::is_numeric) {
        return None;
    }
    let cell = without_weekday(cell.trim());
    let day = cell.split([' ', 'T', '\u{a0}', '\u{202f}']).next()?.trim_end_matches([',', '.']);
    match figures(day, order) {
        Some(date) => Some(date),
        None if day.len() > 4 && day.bytes().all(|byte| !byte.is_ascii_alphabetic()) => None,
        None => with_month(cell),
    }
}

/// Names of the days of a week, of which only `mar` would be a month's too.
const WEEKDAYS: List = List(
    "mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|\
     ma|maanantai|maanantaina|ti|tiistai|tiistaina|ke|keskiviikko|keskiviikkona|to|torstai|torstaina|pe|\
     perjantai|perjantaina|la|lauantai|lauantaina|su|sunnuntai|sunnuntaina|mån|måndag|tis|tisdag|ons|\
     onsdag|tors|torsdag|fre|fredag|lör|lördag|sön|söndag|mo|montag|di|dienstag|mi|mittwoch|do|\
     donnerstag|fr|freitag|sa|samstag|so|sonntag|mandag|tirsdag|lørdag|søndag",
);

/// A date without the day of the week before it: Mon, Jan 5, 2026; ma 5.1.2026.
fn without_weekday(cell: &str) -> &str {
    let begins = cell.starts_with(char::is_alphabetic);
    let parts = begins.then(|| cell.split_once([' ', '\u{a0}'])).flatten();
    let is_weekday = |word: &str| WEEKDAYS.has(&key(word.trim_end_matches([',', '.'])));
    parts.filter(|(word, _)| is_weekday(word)).map_or(cell, |(_, rest)| rest.trim_start())
}

/// 20260301, as databases write days.
fn joined(day: &str) -> Option<Date> {
    let all =
        day.len() == 8 && day.starts_with("20") && day.bytes().all(|one| one.is_ascii_digit());
    let part = |range: std::ops::Range<usize>| day.get(range);
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let parts = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    all.then(|| Date::new(parts.0, parts.1, parts.2).ok()).flatten()
}

fn figures(day: &str, order: Option<DateOrder>) -> Option<Date> {
    if let Some(date) = joined(day) {
        return Some(date);
    }
    let mark = day.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = day.split(mark);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || [a, b, c].iter().any(|part| part.len() > 4) {
        return None;
    }
    let (year, month, day) = match (mark, order) {
        ('-' | '/' | '.', _) if a.len() == 4 => (a, b, c),
        ('.', None | Some(DateOrder::DayFirst)) | ('/' | '-', Some(DateOrder::DayFirst)) => {
            (c, b, a)
        }
        ('.' | '/' | '-', Some(DateOrder::MonthFirst)) => (c, a, b),
        _ => return None,
    };
    let century = match year.len() {
        2 => 2000,
        4 => 0,
        _ => return None,
    };
    let year: i16 = year.parse().ok()?;
    Date::new(year + century, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A date that can be read in some order.
pub(in crate::import) fn any_date(cell: &str) -> Option<Date> {
    date(cell, Some(DateOrder::DayFirst)).or_else(|| date(cell, Some(DateOrder::MonthFirst)))
}

/// Whether a cell is a day, with its year or without: 1.2.2026, 5-Oct, 01.huhti, loka.26.
pub(in crate::import) fn is_day(cell: &str) -> bool {
    let mut parts = cell.trim().split(['-', '.', '/', ' ']).filter(|part| !part.is_empty());
    let (one, two, more) = (parts.next(), parts.next(), parts.next());
    let is_number = |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let named = |part: &str| !is_number(part) && month_named(part).is_some();
    let short = match (one, two, more) {
        (Some(one), Some(two), None) => {
            is_number(one) && named(two) || named(one) && is_number(two)
        }
        _ => false,
    };
    short || any_date(cell).is_some()
}

/// A day as a spreadsheet counts it, from the beginning of 1900: 46082 is the first of March 2026. Only
/// days from 2000 to 2099, so that hardly another number is taken for one.
pub(in crate::import) fn serial(cell: &str) -> Option<Date> {
    let whole = cell.trim().split(['.', ',']).next().filter(|text| text.len() == 5)?;
    let days: i64 = whole.parse().ok().filter(|days| (36_526..73_051).contains(days))?;
    let fraction = cell.trim().get(6..).unwrap_or_default();
    let plain = fraction.bytes().all(|byte| byte.is_ascii_digit());
    let zero = Date::new(1899, 12, 30).ok()?;
    plain.then(|| zero.checked_add(jiff::Span::new().days(days)).ok()).flatten()
}

/// How a date is written, as far as that tells whether a spreadsheet turned day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Form {
    /// 11.2.2026.
    Dots,
    /// 2026-02-11.
    YearFirst,
    /// 11/2/2026, which can be read both ways.
    Either,
    /// 11/22/2026 or 22/11/2026.
    OneWay,
}

/// The form of a date; `None` where it names its month, or is none. Days that no month has are not noticed.
pub(in crate::import) fn form(cell: &str) -> Option<Form> {
    let number = |text: &'_ str| -> Option<(u8, usize)> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        Some((text.get(..digits.min(2))?.parse().ok()?, digits))
    };
    let cell = cell.trim_start();
    let (first, digits) = number(cell)?;
    let sign = cell.as_bytes().get(digits)?;
    let (second, more) = number(cell.get(digits + 1..)?)?;
    match (digits, sign, more) {
        (4, b'-' | b'/' | b'.', 1 | 2) => Some(Form::YearFirst),
        (1 | 2, b'.', 1 | 2) => Some(Form::Dots),
        (1 | 2, b'/' | b'-', 1 | 2) if first <= 12 && second <= 12 => Some(Form::Either),
        (1 | 2, b'/' | b'-', 1 | 2) => Some(Form::OneWay),
        _ => None,
    }
}

/// A date that names its month: 1-Nov-26, Nov 1, 2026 or 1. marraskuuta 2026.
fn with_month(cell: &str) -> Option<Date> {
    let mut month = None;
    let mut numbers: Vec<&str> = Vec::new();
    for part in
        cell.split([' ', '-', '/', '.', ',', '\u{a0}', '\u{202f}']).filter(|part| !part.is_empty())
    {
        match (numbers.len(), month) {
            (2, Some(_)) => break,
            // Some languages have a word more: 1 de noviembre de 2026.
            _ if matches!(part, "de" | "den" | "of" | "di") => {}
            _ if part.bytes().all(|byte| byte.is_ascii_digit()) && numbers.len() < 2 => {
                numbers.push(part);
            }
            (_, None) => month = Some(month_named(part)?),
            _ => return None,
        }
    }
    let (month, [first, second]) = (month?, numbers.as_slice()) else { return None };
    let (day, year) = if first.len() == 4 { (second, first) } else { (first, second) };
    let year: i16 = match year.len() {
        2 => year.parse::<i16>().ok()? + 2000,
        4 => year.parse().ok()?,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok()
}

/// How the months begin in the languages of surveys; a name goes on as it likes.
const MONTHS: [(i8, &[&str]); 12] = [
    (1, &["jan", "tammi", "ene", "gen", "sty"]),
    (2, &["feb", "helmi", "fév", "fev", "lut"]),
    (3, &["mar", "maalis", "mär", "mrz", "mrt", "maart"]),
    (4, &["apr", "huhti", "avr", "abr", "kwi"]),
    (5, &["may", "maj", "mai", "touko", "mei", "mag"]),
    (6, &["jun", "kesä", "juin", "giu", "cze"]),
    (7, &["jul", "heinä", "juil", "lug", "lip"]),
    (8, &["aug", "elo", "août", "aoû", "ago", "sie"]),
    (9, &["sep", "syys", "set", "wrz"]),
    (10, &["oct", "okt", "loka", "out", "ott", "paź"]),
    (11, &["nov", "marras", "lis"]),
    (12, &["dec", "dez", "joulu", "déc", "dic", "des", "gru"]),
];

/// How the names of months end after those beginnings.
const ENDS: List = List(
    "|kuu|kuuta|kuussa|uary|uari|uar|ruary|ruari|ruar|ch|ts|s|z|il|y|j|i|e|ij|io|aio|o|yo|ni|li|ly|ust|\
     usti|ustus|us|osto|sto|t|tember|tembre|tiembre|tembro|ober|obre|ubre|ubro|tobre|tubro|ember|embre|\
     iembre|embro|er|ier|vier|rier|ro|ero|rero|brero|reiro|ereiro|naio|braio|aro|zo|l|illet|ril|let|ho|\
     gio|gno|lio|ile|ço|eiro",
);

/// The month that a word names; a longer word has to be a month's name in full.
pub(in crate::import) fn month_named(word: &str) -> Option<i8> {
    // The longest names, with every mark beside its letter; what people write is longer.
    const LONGEST: usize = 48;
    if word.len() > LONGEST || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let word = key(word);
    if word.chars().count() > 12 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let whole = |begin: &&str| word.strip_prefix(*begin).is_some_and(|rest| ENDS.has(rest));
    MONTHS.iter().find(|(_, names)| names.iter().any(whole)).map(|(month, _)| *month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let day = jiff::civil::date(2026, 4, 3);
        for text in [
            "2026-04-03",
            "2026/4/3",
            "3.4.2026 klo 12.30",
            "2026-04-03T10:00:00Z",
            "3-Apr-26 10:15",
            "Apr 3, 2026 9:00 AM",
            "3 April 2026",
            "3. huhtikuuta 2026",
            "3 avril 2026",
            "3 de abril de 2026",
            "20260403",
            "20260403T101500Z",
        ] {
            assert_eq!(date(text, None), Some(day), "{text}");
        }
        assert_eq!(date("3/4/26", None), None);
        assert_eq!(date("3/4/26", Some(DateOrder::DayFirst)), Some(day));
        assert_eq!(date("4/3/2026 19:06:23", Some(DateOrder::MonthFirst)), Some(day));
        assert_eq!(date("4.3.2026", Some(DateOrder::MonthFirst)), Some(day));
        for bad in
            ["", "soon", "2026-13-01", "2026-02-30", "1.2", "1.2.3.4", "ä.ö.å", "5 Mayor 2026"]
        {
            assert_eq!(date(bad, Some(DateOrder::DayFirst)), None, "{bad}");
        }
    }

    #[test]
    fn months_in_many_languages() {
        for (number, names) in [
            (1, "January tammikuu januari Januar janvier enero gennaio janeiro jan"),
            (2, "February helmikuuta februari Februar février febrero febbraio fevereiro feb"),
            (3, "March maaliskuu mars März marzo março maart Mar"),
            (4, "April huhtikuu avril abril aprile apr"),
            (5, "May toukokuu maj Mai mayo maggio maio mei"),
            (6, "June kesäkuu juni Juni juin junio giugno junho jun"),
            (7, "July heinäkuu juli Juli juillet julio luglio julho jul"),
            (8, "August elokuu augusti août agosto augustus aug"),
            (9, "September syyskuu septembre septiembre settembre setembro sept"),
            (10, "October lokakuu oktober octobre octubre ottobre outubro okt"),
            (11, "November marraskuu novembre noviembre novembro nov"),
            (12, "December joulukuu Dezember décembre diciembre dicembre dezembro des"),
        ] {
            for name in names.split(' ') {
                assert_eq!(month_named(name), Some(number), "{name}");
            }
        }
        for word in ["market", "decent", "marvellous", "mayor", "elokuva", "setup", "outstanding"] {
            assert_eq!(month_named(word), None, "{word}");
        }
    }

    #[test]
    fn days_with_and_without_a_year() {
        for cell in ["1.2.2026", "5-Oct", "01.huhti", "02.touko", "loka.26", "2026-01-05", "3. maj"]
        {
            assert!(is_day(cell), "{cell}");
        }
        for cell in ["5", "1-2", "May I", "Good", "4.5", "5 stars", "10 - loistava", ""] {
            assert!(!is_day(cell), "{cell}");
        }
    }

    #[test]
    fn serial_days() {
        let first = |month| Some(jiff::civil::date(2026, month, 1));
        assert_eq!(serial("46082"), first(3));
        assert_eq!(serial("46082.4375"), first(3));
        for text in ["4608", "460820", "12345", "46082a", "46082.x"] {
            assert_eq!(serial(text), None, "{text}");
        }
    }

    #[test]
    fn forms() {
        for (text, found) in [
            ("11.2.2026 10:15", Some(Form::Dots)),
            ("2026-02-11", Some(Form::YearFirst)),
            ("11/2/2026", Some(Form::Either)),
            ("11/22/2026 9:00", Some(Form::OneWay)),
            ("22/11/2026", Some(Form::OneWay)),
            ("1-Nov-26", None),
            ("soon", None),
        ] {
            assert_eq!(form(text), found, "{text}");
        }
    }
}
