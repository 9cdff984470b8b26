//! Numbers and dates as a language writes and reads them.

use super::{Language, Words};
use crate::journey::Date;

/// The real minus sign.
const MINUS: char = '\u{2212}';
/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// A number of zero or more, rounded half up. A binary fraction that is a hair below the half is one:
/// `19.25` and `82.45 − 63.2` are the same to people.
fn rounded(value: f64, decimals: usize) -> f64 {
    let factor = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let scaled = value * factor;
    if scaled > 1e15 {
        return value;
    }
    (scaled * (1.0 + 1e-12) + 1e-9 + 0.5).floor() / factor
}

/// `1 234,5` in Finnish and Swedish, `1,234.5` in English; never an exponent.
pub(super) fn number(language: Language, value: f64, decimals: usize) -> String {
    let plain = format!("{:.decimals$}", rounded(value.abs(), decimals));
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let (group, comma) = match language {
        Language::En => (',', '.'),
        Language::Fi | Language::Sv => (NO_BREAK, ','),
    };
    let mut text = String::with_capacity(plain.len() + 4);
    let is_zero = plain.chars().all(|c| c == '0' || c == '.');
    if value < 0.0 && !is_zero {
        text.push(MINUS);
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0
            && (whole.len() - at).is_multiple_of(3)
            && (whole.len() > 4 || language == Language::En)
        {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(comma);
        text.push_str(fraction);
    }
    text
}

/// Whether commas stand between groups of three digits, as in `8,400`.
fn is_grouped(plain: &str) -> bool {
    let mut groups = plain.trim_start_matches(['-', '+']).split(',');
    let is_digits = |group: &str| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit());
    let first = groups.next().is_some_and(|first| first.len() <= 3 && is_digits(first));
    let rest: Vec<&str> = groups.collect();
    first && !rest.is_empty() && rest.iter().all(|group| group.len() == 3 && is_digits(group))
}

impl Words {
    /// A number with so many decimals. Four-digit numbers are grouped in English only.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        number(self.language(), value, decimals)
    }

    /// A number with as many decimals as it needs, up to two.
    #[must_use]
    pub fn short_number(&self, value: f64) -> String {
        let decimals = (0..2).find(|decimals| {
            let factor = 10_f64.powi(*decimals);
            ((value * factor).round() / factor - value).abs() < 1e-9
        });
        self.number(value, decimals.map_or(2, |decimals| decimals as usize))
    }

    /// A number with its sign: `+3,5`, `−6`, `0`.
    #[must_use]
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        let is_zero = text.chars().all(|c| !c.is_ascii_digit() || c == '0');
        if value > 0.0 && !is_zero { format!("+{text}") } else { text }
    }

    /// A whole count.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.number(count as f64, 0)
    }

    /// A percentage as the language writes it: `16 %`, in English `16%`.
    #[must_use]
    pub fn percent(&self, value: f64, decimals: usize) -> String {
        let number = self.number(value, decimals);
        match self.language() {
            Language::En => format!("{number}%"),
            Language::Fi | Language::Sv => format!("{number}{NO_BREAK}%"),
        }
    }

    /// A percentage with its sign.
    #[must_use]
    pub fn signed_percent(&self, value: f64, decimals: usize) -> String {
        let text = self.percent(value, decimals);
        let is_zero = text.chars().all(|c| !c.is_ascii_digit() || c == '0');
        if value > 0.0 && !is_zero { format!("+{text}") } else { text }
    }

    /// A p-value that no line end breaks apart: `p = 0,031`, `p < 0,001`.
    #[must_use]
    pub fn p_value(&self, p: f64) -> String {
        let (sign, number) = self.p_parts(p);
        format!("p{NO_BREAK}{sign}{NO_BREAK}{number}")
    }

    /// A p-value where the head says already that it is one: `0,031`, `< 0,001`.
    #[must_use]
    pub fn p_alone(&self, p: f64) -> String {
        match self.p_parts(p) {
            ("=", number) => number,
            (sign, number) => format!("{sign}{NO_BREAK}{number}"),
        }
    }

    /// Three decimals below 0.1, and as many more as it takes not to come to stand on the other side
    /// of 0.05, on which the verdict turns.
    fn p_parts(&self, p: f64) -> (&'static str, String) {
        if p < 0.001 {
            return ("<", self.number(0.001, 3));
        }
        if p >= 0.1 {
            return ("=", self.number(p, 2));
        }
        let is_apart = |decimals: &usize| p >= 0.05 || rounded(p, *decimals) < 0.05;
        match (3..=6).find(is_apart) {
            Some(decimals) => ("=", self.number(p, decimals)),
            None => ("<", self.number(0.05, 2)),
        }
    }

    /// A day: `22.11.2026` in Finnish, `2026-11-22` in Swedish, `22 Nov 2026` in English.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        match self.language() {
            Language::Fi => format!("{}.{}.{}", date.day(), date.month(), date.year()),
            Language::Sv => date.to_string(),
            Language::En => date.strftime("%-d %b %Y").to_string(),
        }
    }

    /// Reads a number as people type it: `7,5`, `7.5`, `1 234,5`, `−3`. None when it is no number.
    #[must_use]
    pub fn parse_number(&self, text: &str) -> Option<f64> {
        let mut plain: String = text
            .trim()
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| if c == MINUS { '-' } else { c })
            .collect();
        if plain.contains(',') && plain.contains('.') {
            // Both marks: the later one is the decimal mark, the other groups digits.
            let decimal = if plain.rfind(',') > plain.rfind('.') { ',' } else { '.' };
            plain.retain(|c| c == decimal || (c != ',' && c != '.'));
        }
        if self.language() == Language::En && is_grouped(&plain) {
            plain.retain(|c| c != ',');
        }
        let plain = plain.replace(',', ".");
        let is_number = plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
        if !is_number {
            return None;
        }
        plain.parse::<f64>().ok().filter(|value| value.is_finite())
    }

    /// Reads a day: `22.11.2026` or `2026-11-22`. None when there is no such day.
    #[must_use]
    pub fn parse_date(&self, text: &str) -> Option<Date> {
        let text = text.trim().trim_end_matches('.');
        if let Ok(date) = text.parse::<Date>() {
            return Some(date);
        }
        ["%d.%m.%Y", "%d/%m/%Y", "%d %b %Y"].iter().find_map(|form| Date::strptime(form, text).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_each_language_writes_them() {
        let (en, fi) = (Words::of(Language::En), Words::of(Language::Fi));
        assert_eq!(en.number(1234.5, 1), "1,234.5");
        assert_eq!(fi.number(12345.5, 1), "12\u{a0}345,5");
        assert_eq!(fi.number(-0.04, 1), "0,0");
        assert_eq!(fi.signed(7.5, 1), "+7,5");
        assert_eq!(fi.signed(-6.0, 0), "−6");
        assert_eq!(fi.signed(0.2, 0), "0");
        assert_eq!(fi.percent(16.0, 0), "16\u{a0}%");
        assert_eq!(fi.p_value(0.0004), "p\u{a0}<\u{a0}0,001");
        assert_eq!(en.p_value(0.031), "p\u{a0}=\u{a0}0.031");
        assert_eq!(en.p_value(0.0496), "p\u{a0}=\u{a0}0.0496");
        assert_eq!(en.p_value(0.049_999_99), "p\u{a0}<\u{a0}0.05");
        assert_eq!(en.p_value(0.05), "p\u{a0}=\u{a0}0.050");
        assert_eq!(en.p_value(0.2), "p\u{a0}=\u{a0}0.20");
        assert_eq!((en.p_alone(0.0004), en.p_alone(0.31)), ("<\u{a0}0.001".into(), "0.31".into()));
        assert_eq!((en.number(19.25, 1), en.number(0.5, 0)), ("19.3".into(), "1".into()));
        assert_eq!(en.short_number(14.2), "14.2");
        assert_eq!(en.short_number(8400.0), "8,400");
    }

    #[test]
    fn numbers_as_people_type_them() {
        let fi = Words::of(Language::Fi);
        assert_eq!(fi.parse_number("7,5"), Some(7.5));
        assert_eq!(fi.parse_number(" 1 234,5 "), Some(1234.5));
        assert_eq!(fi.parse_number("1,234.5"), Some(1234.5));
        assert_eq!(fi.parse_number("−3"), Some(-3.0));
        assert_eq!(Words::of(Language::En).parse_number("8,400"), Some(8400.0));
        assert_eq!(Words::of(Language::En).parse_number("7,5"), Some(7.5));
        for wrong in ["", "seven", "1e400", "inf", "NaN", "7,5,1", "--3"] {
            assert_eq!(fi.parse_number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_as_people_type_them() {
        let fi = Words::of(Language::Fi);
        let day = fi.parse_date("22.11.2026");
        assert_eq!(day, fi.parse_date("2026-11-22"));
        assert_eq!(day.map(|day| fi.date(day)).as_deref(), Some("22.11.2026"));
        assert_eq!(
            day.map(|day| Words::of(Language::En).date(day)).as_deref(),
            Some("22 Nov 2026")
        );
        assert_eq!(fi.parse_date("31.2.2026"), None);
    }
}
