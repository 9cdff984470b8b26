//! Names of rounds: what a spreadsheet made of a month, and names that look alike.

use super::span::{Span, parts_of_time, words};
use crate::import::values::alike::{key, look_alike};
use crate::import::values::date::{date, serial};
use crate::import::warning::Warning;
use crate::journey::{Date, Journey};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What a spreadsheet writes after a day.
const MIDNIGHT: [&str; 4] = [" 00:00:00", "T00:00:00", " 0:00:00", " 00:00"];

/// What a round is known by, however its name is written.
pub(in crate::import) fn identity(name: &str) -> String {
    let name = without_fraction(name.trim());
    let month = month_of(name).map(|(year, month)| format!("{year}-{month}"));
    let time = parts_of_time(month.as_deref().unwrap_or(name));
    time.unwrap_or_else(|| closed(&key(name)))
}

/// A name without blanks between words and numbers: `Wave 1` is `Wave1`.
fn closed(name: &str) -> String {
    let mut closed = String::with_capacity(name.len());
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let before = closed.chars().next_back().unwrap_or(' ');
        let is_border = before.is_alphabetic() && next.is_ascii_digit()
            || before.is_ascii_digit() && next.is_alphabetic();
        if letter != ' ' || !is_border {
            closed.push(letter);
        }
    }
    closed
}

/// The day that a spreadsheet made of a name: `2026-03-01 00:00:00`.
pub(in crate::import) fn midnight(name: &str) -> Option<Date> {
    let day = MIDNIGHT.iter().find_map(|end| name.trim().strip_suffix(end))?;
    date(day, None)
}

/// The month of `2026-03`, and of the first day of it at midnight, which a spreadsheet makes of that.
pub(in crate::import) fn month_of(name: &str) -> Option<(i16, i8)> {
    let first = midnight(name).filter(|day| day.day() == 1);
    let month = || {
        let (year, month) = name.trim().split_once('-')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (year.len() == 4 && month.len() == 2 && digits(year) && digits(month)).then_some(())?;
        Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()
    };
    first.or_else(month).map(|day| (day.year(), day.month()))
}

/// A year or another number as it is meant, where a program has written it with a fraction: 2026.0 is 2026.
pub(in crate::import) fn without_fraction(name: &str) -> &str {
    let is_whole = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = [".0", ",0"].iter().find_map(|end| name.strip_suffix(end));
    whole.filter(|whole| is_whole(whole)).unwrap_or(name)
}

/// The names, where a cell of a spreadsheet was a day, without its midnight or as a day; and only the month where
/// all are the first of one.
pub(in crate::import) fn without_midnight(names: &[String]) -> Vec<String> {
    let all_months: Option<Vec<(i16, i8)>> = names.iter().map(|name| month_of(name)).collect();
    if let Some(months) = all_months {
        return months.into_iter().map(|(year, month)| format!("{year:04}-{month:02}")).collect();
    }
    let serials: Option<Vec<Date>> = names.iter().map(|name| serial(name)).collect();
    if let Some(days) = serials.filter(|days| !days.is_empty()) {
        let length = if days.iter().all(|day| day.day() == 1) { 7 } else { 10 };
        return days.iter().map(|day| day.to_string().chars().take(length).collect()).collect();
    }
    let named = |name: &String| midnight(name).map_or_else(|| name.clone(), |day| day.to_string());
    names.iter().map(named).collect()
}

/// Whether two names seem to mean the same: the same time in other words, or the same words with other signs.
fn may_be_one(one: &str, other: &str) -> bool {
    if let (Some(one), Some(other)) = (Span::of(one), Span::of(other)) {
        return one == other;
    }
    [respelled, undotted].iter().any(|plain| are_same_words(one, other, *plain))
}

/// A name without letters that not every keyboard has, as it is written then: `Fruehjahr`.
fn respelled(word: &str) -> String {
    let pairs = [('ä', "ae"), ('æ', "ae"), ('ö', "oe"), ('ø', "oe"), ('ü', "ue"), ('å', "aa")];
    pairs.iter().fold(word.to_owned(), |word, (letter, pair)| word.replace(*letter, pair))
}

/// The same in the other way: `Kevat`.
fn undotted(word: &str) -> String {
    word.nfd().filter(|sign| !is_combining_mark(*sign)).collect()
}

/// Whether two names are of the same words and numbers.
fn are_same_words(one: &str, other: &str, plain: fn(&str) -> String) -> bool {
    let plain = |name: &str| -> Vec<String> {
        let bare = |word: &String| plain(word.trim_start_matches('0'));
        words(name).iter().map(bare).filter(|word| !word.is_empty()).collect()
    };
    let (mut one, mut other) = (plain(one), plain(other));
    // `1. kierros` and `Kierros 1`; of two numbers the order counts.
    let is_number = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    if one.iter().filter(is_number).count() < 2 {
        one.sort_unstable();
        other.sort_unstable();
    }
    let has_number = one.iter().any(|word| is_number(&word));
    let same = |(one, other): (&String, &String)| {
        one == other
            || has_number && is_short_for(one, other)
            || has_number && is_short_for(other, one)
    };
    !one.is_empty() && one.len() == other.len() && one.iter().zip(&other).all(same)
}

/// Whether a word is the beginning of a longer one, as in `W1` and `Wave 1`.
fn is_short_for(short: &str, word: &str) -> bool {
    let is_word = |word: &str| word.chars().all(char::is_alphabetic);
    let longer = word.strip_prefix(short).map_or(0, |rest| rest.chars().count());
    is_word(short) && is_word(word) && longer >= 2
}

/// Names of new rounds that look like another round's: with a letter of another script, or another way to say it.
pub(in crate::import) fn look_alikes(journey: &Journey, made: &[String]) -> Vec<Warning> {
    let mut found: Vec<Warning> = Vec::new();
    for (at, one) in made.iter().enumerate() {
        let others = journey.rounds.iter().map(|round| &round.name);
        for other in others.filter(|other| !made[..=at].contains(other)) {
            if let Some((letter, wanted)) = look_alike(one, other) {
                let (one, other) = (one.clone(), other.clone());
                found.push(Warning::NearRounds { one, other, found: letter, wanted });
            } else if may_be_one(one, other) {
                let (one, other) = (one.clone(), other.clone());
                found.push(Warning::MaybeOneRound { one, other });
            }
        }
    }
    found
}
