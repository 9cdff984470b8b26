//! Moments as people read them: a day with its time, and how long ago something was.

use super::words::{Language, Words};
use jiff::civil::DateTime;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Words {
    /// A day and its time: `22.11.2026 klo 9.05` in Finnish, `2026-11-22 09:05` in Swedish,
    /// `22 Nov 2026, 09:05` in English.
    #[must_use]
    pub fn moment(&self, moment: DateTime) -> String {
        let day = self.date(moment.date());
        let (hour, minute) = (moment.hour(), moment.minute());
        match self.language() {
            Language::Fi => format!("{day} klo\u{a0}{hour}.{minute:02}"),
            Language::Sv => format!("{day} {hour:02}:{minute:02}"),
            Language::En => format!("{day}, {hour:02}:{minute:02}"),
        }
    }

    /// A time of day: `9.05` in Finnish, `09:05` in Swedish and English.
    #[must_use]
    pub fn clock(&self, moment: DateTime) -> String {
        let (hour, minute) = (moment.hour(), moment.minute());
        match self.language() {
            Language::Fi => format!("{hour}.{minute:02}"),
            Language::Sv | Language::En => format!("{hour:02}:{minute:02}"),
        }
    }

    /// Seconds that are left as minutes and seconds: `6.42`; over, they count up: `+1.20`.
    #[must_use]
    pub fn left(&self, seconds: i64) -> String {
        let (minutes, rest) = (seconds.unsigned_abs() / 60, seconds.unsigned_abs() % 60);
        let sign = if seconds < 0 { "+" } else { "" };
        match self.language() {
            Language::Fi => format!("{sign}{minutes}.{rest:02}"),
            Language::Sv | Language::En => format!("{sign}{minutes}:{rest:02}"),
        }
    }

    /// How many seconds ago something was, in the largest unit that fits.
    #[must_use]
    pub fn ago(&self, seconds: i64) -> String {
        let (key, unit) = match seconds {
            ..MINUTE => return self.text("safety-ago-now"),
            MINUTE..HOUR => ("safety-ago-minutes", MINUTE),
            HOUR..DAY => ("safety-ago-hours", HOUR),
            DAY.. => ("safety-ago-days", DAY),
        };
        self.with(key, &[("count", (seconds / unit).unsigned_abs().into())])
    }

    /// The size of a file, from a number of bytes.
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> String {
        let kilobytes = bytes as f64 / 1000.0;
        let (kilo, mega) = match self.language() {
            Language::Fi => ("kt", "Mt"),
            Language::Sv | Language::En => ("kB", "MB"),
        };
        if kilobytes < 999.5 {
            format!("{}\u{a0}{kilo}", self.number(kilobytes.ceil(), 0))
        } else {
            format!("{}\u{a0}{mega}", self.number(kilobytes / 1000.0, 1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_as_each_language_writes_them() {
        let moment = jiff::civil::date(2026, 11, 22).at(9, 5, 59, 0);
        let written = |language| Words::of(language).moment(moment);
        assert_eq!(written(Language::Fi), "22.11.2026 klo\u{a0}9.05");
        assert_eq!(written(Language::Sv), "2026-11-22 09:05");
        assert_eq!(written(Language::En), "22 Nov 2026, 09:05");
        assert_eq!(Words::of(Language::Fi).clock(moment), "9.05");
        assert_eq!(Words::of(Language::Sv).clock(moment), "09:05");
        let left = |seconds| Words::of(Language::Fi).left(seconds);
        assert_eq!([left(402), left(0), left(-80)], ["6.42", "0.00", "+1.20"]);
    }

    #[test]
    fn an_age_is_told_in_the_largest_unit_that_fits() {
        let english = Words::of(Language::En);
        let ages = [-5, 59, 60, 3599, 3600, 86_399, 86_400, 900_000].map(|age| english.ago(age));
        assert_eq!(ages[..2], ["just now", "just now"]);
        assert_eq!(ages[2..5], ["1 minute ago", "59 minutes ago", "1 hour ago"]);
        assert_eq!(ages[5..], ["23 hours ago", "1 day ago", "10 days ago"]);
        assert_eq!(Words::of(Language::Fi).ago(7200), "2 tuntia sitten");
        assert_eq!(Words::of(Language::Sv).ago(172_800), "för 2 dagar sedan");
    }

    #[test]
    fn sizes_are_written_with_their_unit() {
        let finnish = Words::of(Language::Fi);
        let sizes = [1, 1200, 999_000, 1_240_000].map(|bytes| finnish.file_size(bytes));
        assert_eq!(sizes, ["1\u{a0}kt", "2\u{a0}kt", "999\u{a0}kt", "1,2\u{a0}Mt"]);
    }
}
