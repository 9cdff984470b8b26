//! Writing numbers so that they can be typed over, reading what was typed, and saying in the user's
//! language why it was refused.

use crate::i18n::Language;
use crate::journey::{Date, Number, ScaleError, SurveyError, Target};
use crate::ui::context::Context;
use crate::wording::Say as _;
use std::num::NonZeroU64;

/// A number as it stands in a field: every decimal, and no marks between digits that could be
/// mistaken for decimals when the number is typed over.
pub(crate) fn plain(cx: &Context, value: f64) -> String {
    let text = value.to_string().replace('-', "\u{2212}");
    if cx.words.language() == Language::En { text } else { text.replace('.', ",") }
}

/// What was typed without the commas by which English groups digits: `8,400` is no 8.4 there.
fn ungrouped(language: Language, typed: &str) -> String {
    let whole = typed.trim().split('.').next().unwrap_or_default();
    let groups = whole.split(',').skip(1);
    let is_group = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    if language == Language::En && groups.clone().count() > 0 && groups.clone().all(is_group) {
        typed.replace(',', "")
    } else {
        typed.to_owned()
    }
}

/// A number.
pub(crate) fn number(cx: &Context, typed: &str) -> Result<f64, String> {
    // "30 %" is what people write in a field of percent.
    let bare = typed.trim().trim_end_matches('%').trim_end();
    let number = cx.words.parse_number(&ungrouped(cx.words.language(), bare));
    number
        .ok_or_else(|| cx.words.with("inspector-refused-number", &[("text", typed.trim().into())]))
}

/// A number, or nothing.
pub(crate) fn optional_number(cx: &Context, typed: &str) -> Result<Option<Number>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    finite(cx, typed).map(Some)
}

/// A number as the journey keeps it.
pub(crate) fn finite(cx: &Context, typed: &str) -> Result<Number, String> {
    Number::try_from(number(cx, typed)?)
        .map_err(|_| cx.words.with("inspector-refused-number", &[("text", typed.trim().into())]))
}

/// A score aimed at, or nothing.
pub(crate) fn target(cx: &Context, typed: &str) -> Result<Option<Target>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let number = number(cx, typed)?;
    Target::try_from(number).map(Some).map_err(|_| cx.text("inspector-refused-target"))
}

/// A day, or nothing.
pub(crate) fn date(cx: &Context, typed: &str) -> Result<Option<Date>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let date = cx.words.parse_date(typed).or_else(|| without_year(cx.today, typed));
    date.map(Some).ok_or_else(|| {
        let example = cx.words.date(cx.today);
        cx.words.with(
            "inspector-refused-date",
            &[("text", typed.trim().into()), ("example", (&example).into())],
        )
    })
}

/// "15.12." is that day of this year.
fn without_year(today: Date, typed: &str) -> Option<Date> {
    let (day, month) = typed.trim().trim_end_matches('.').split_once(['.', '/'])?;
    let (day, month) = (day.trim().parse().ok()?, month.trim().parse().ok()?);
    Date::new(today.year(), month, day).ok()
}

/// A whole number of answers; an empty field is none.
pub(crate) fn count(cx: &Context, typed: &str) -> Result<u64, String> {
    let typed = &ungrouped(cx.words.language(), typed);
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(0);
    }
    digits
        .parse::<u64>()
        .map_err(|_| cx.words.with("inspector-refused-count", &[("text", typed.trim().into())]))
}

/// A number of people that may be missing; nobody is none.
pub(crate) fn optional_count(cx: &Context, typed: &str) -> Result<Option<NonZeroU64>, String> {
    count(cx, typed).map(NonZeroU64::new)
}

/// A whole number such as a score or an end of a scale.
pub(crate) fn whole(cx: &Context, typed: &str) -> Result<i32, String> {
    let number = number(cx, typed)?;
    let is_whole = number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX);
    if is_whole {
        return Ok(number as i32);
    }
    Err(cx.words.with("inspector-refused-whole", &[("text", typed.trim().into())]))
}

/// Why a scale was not taken.
pub(crate) fn scale(cx: &Context, error: &ScaleError) -> String {
    error.say(cx.words)
}

/// Why answers were not taken.
pub(crate) fn survey(cx: &Context, error: &SurveyError) -> String {
    error.say(cx.words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_a_year_is_one_of_this_year() {
        let today = Date::constant(2026, 11, 27);
        let there = |text| without_year(today, text);
        assert_eq!(there("15.12."), Some(Date::constant(2026, 12, 15)));
        assert_eq!(there(" 1.2 "), Some(Date::constant(2026, 2, 1)));
        assert_eq!((there("31.2."), there("12"), there("1.2.3")), (None, None, None));
    }

    #[test]
    fn english_commas_group_digits_only_in_threes() {
        assert_eq!(ungrouped(Language::En, "8,400"), "8400");
        assert_eq!(ungrouped(Language::En, "1,234,567.5"), "1234567.5");
        assert_eq!(ungrouped(Language::En, "7,5"), "7,5");
        assert_eq!(ungrouped(Language::Fi, "8,400"), "8,400");
    }
}
