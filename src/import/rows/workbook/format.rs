//! How a number of a workbook is shown: as a number, a percentage, a day.

use crate::journey::Date;
use jiff::Span;

/// What a number format makes of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    #[default]
    Number,
    /// 0.85 is 85 %.
    Percent,
    /// A day, with its time.
    Day,
    /// A day of which only month and year are shown.
    Month,
    /// A day of which only the year is shown.
    Year,
    /// A length of time.
    Duration,
}

impl Shown {
    /// What the formats do that every workbook has.
    pub(super) fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            17 => Self::Month,
            14..=16 | 18..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Day,
            46 => Self::Duration,
            _ => Self::Number,
        }
    }

    /// What a format does that is written as `d.m.yyyy` or `0.0 %`.
    pub(super) fn of(code: &str) -> Self {
        let (mut day, mut month, mut year, mut time) = (false, false, false, false);
        let mut signs = code.chars();
        let mut bracket = String::new();
        while let Some(sign) = signs.next() {
            match sign {
                ';' => break,
                // What stands for itself.
                '\\' | '_' | '*' => {
                    signs.next();
                }
                '"' => {
                    signs.by_ref().find(|other| *other == '"');
                }
                '[' => {
                    bracket.clear();
                    bracket.extend(signs.by_ref().take_while(|other| *other != ']'));
                    let lower = bracket.to_ascii_lowercase();
                    if !lower.is_empty()
                        && lower.chars().all(|sign| matches!(sign, 'h' | 'm' | 's'))
                    {
                        return Self::Duration;
                    }
                }
                '%' => return Self::Percent,
                'd' | 'D' => day = true,
                'm' | 'M' => month = true,
                'y' | 'Y' => year = true,
                'h' | 'H' | 's' | 'S' => time = true,
                // General, and whatever else is a word.
                'g' | 'G' | 'l' | 'L' => return Self::Number,
                _ => {}
            }
        }
        match (time || day, month, year) {
            (true, ..) => Self::Day,
            (false, true, _) => Self::Month,
            (false, false, true) => Self::Year,
            (false, false, false) => Self::Number,
        }
    }

    /// The number as text.
    pub(super) fn text(self, number: f64, from_1904: bool) -> String {
        let day = || moment(number, from_1904);
        let shown = match self {
            Self::Number | Self::Duration => None,
            Self::Percent => Some(plain(number * 100.0) + "%"),
            Self::Day => day().map(|(date, time)| match date {
                Some(date) => format!("{date} {time}"),
                None => time,
            }),
            Self::Month => day()
                .and_then(|(date, _)| date)
                .map(|date| format!("{:04}-{:02}", date.year(), date.month())),
            Self::Year => day().and_then(|(date, _)| date).map(|date| date.year().to_string()),
        };
        shown.unwrap_or_else(|| plain(number))
    }
}

/// A number as a spreadsheet shows it, with at most fifteen digits: so 3.0000000000000004 is 3.
pub(super) fn plain(number: f64) -> String {
    const EXACT: f64 = 1e15;
    if number.abs() >= EXACT || number == number.trunc() {
        return number.to_string();
    }
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

/// The day that a spreadsheet counts so, where it is one, and the time.
fn moment(number: f64, from_1904: bool) -> Option<(Option<Date>, String)> {
    const LAST: f64 = 2_958_466.0;
    if !(0.0..LAST).contains(&number) {
        return None;
    }
    let seconds = (number.fract() * 86_400.0).round() as i64;
    let days = number.trunc() as i64 + seconds / 86_400;
    let seconds = seconds % 86_400;
    let time = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    let first = match (from_1904, days) {
        (true, _) => Date::new(1904, 1, 1).ok()?,
        // Only a time.
        (false, 0) => return Some((None, time)),
        // Excel has a 29th of February in 1900.
        (false, ..60) => Date::new(1899, 12, 31).ok()?,
        (false, _) => Date::new(1899, 12, 30).ok()?,
    };
    Some((Some(first.checked_add(Span::new().days(days)).ok()?), time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        for (code, shown) in [
            ("General", Shown::Number),
            ("0.00", Shown::Number),
            ("#,##0\\ \"days\"", Shown::Number),
            ("0%", Shown::Percent),
            ("0.0\\ %", Shown::Percent),
            ("0\" %\"", Shown::Number),
            ("d\\.m\\.yyyy\\ h:mm", Shown::Day),
            ("[$-409]mmm\\ yyyy", Shown::Month),
            ("mmmm", Shown::Month),
            ("yyyy", Shown::Year),
            ("yyyy-mm-dd;@", Shown::Day),
            ("[h]:mm", Shown::Duration),
            ("[Red]0", Shown::Number),
            ("@", Shown::Number),
        ] {
            assert_eq!(Shown::of(code), shown, "{code}");
        }
    }

    #[test]
    fn numbers() {
        assert_eq!(plain(3.000_000_000_000_000_4), "3");
        assert_eq!(plain(2.999_999_999_999_999_6), "3");
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(7.5), "7.5");
        assert_eq!(plain(118_000_000_000_000_001.0), "118000000000000000");
        assert_eq!(Shown::Percent.text(0.85, false), "85%");
        assert_eq!(Shown::Percent.text(0.07, false), "7%");
        assert_eq!(Shown::Day.text(46_328.375, false), "2026-11-02 09:00:00");
        assert_eq!(Shown::Day.text(44_866.0, true), "2026-11-02 00:00:00");
        assert_eq!(Shown::Day.text(1.0, false), "1900-01-01 00:00:00");
        assert_eq!(Shown::Day.text(0.375, false), "09:00:00");
        assert_eq!(Shown::Month.text(46_082.0, false), "2026-03");
        assert_eq!(Shown::Day.text(-1.0, false), "-1");
    }
}
