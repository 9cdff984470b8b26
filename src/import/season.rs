//! When the time that a round is named after begins, for the order of rounds: seasons, halves of years, weeks.

use super::alike::key;
use super::date::{month_named, period};
use super::list::List;
use crate::journey::Date;

const SEASONS: [(i8, List); 4] = [
    (1, List("talvi|vinter|vintern|winter|hiver|invierno|inverno")),
    (
        3,
        List(
            "kevät|kevat|spring|vår|våren|vårterminen|frühjahr|frühling|printemps|primavera|forår|kevätkausi|kevätlukukausi",
        ),
    ),
    (6, List("kesä|kesa|summer|sommar|sommaren|sommer|été|verano|verão|kesäkausi")),
    (
        9,
        List(
            "syksy|autumn|fall|höst|hösten|höstterminen|herbst|automne|otoño|outono|høst|efterår|syyskausi|syyslukukausi",
        ),
    ),
];
const WEEKS: List = List("vk|viikko|v|w|wk|week|vecka|kw|woche|uke|uge|semaine|semana");
const HALVES: List =
    List("h|half|puolivuosi|puolivuotis|vuosipuolisko|halvår|halbjahr|semestre|termin");

/// The first day of the time that a name says. Of a season it is rough: it serves for the order alone.
pub(super) fn begins(name: &str) -> Option<Date> {
    if let Some(day) = period(name) {
        return Some(day);
    }
    let lower = key(name);
    let mut parts: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let is_year = |part: &str| {
        part.len() == 4 && part.parse().is_ok_and(|year: i16| (1990..2100).contains(&year))
    };
    if let ([month, year], None) = (parts.as_slice(), parts.iter().position(|part| is_year(part))) {
        // Of mar-26 and maalis.26 a spreadsheet keeps two figures of the year.
        let short =
            |year: &str| year.parse().ok().filter(|_| year.len() == 2).map(|year: i16| year + 2000);
        let (month, year) = (
            month_named(month).or_else(|| month_named(year))?,
            short(year).or_else(|| short(month))?,
        );
        return Date::new(year, month, 1).ok();
    }
    let at = parts.iter().position(|part| is_year(part))?;
    let year: i16 = parts.remove(at).parse().ok()?;
    let first = |month: i8| Date::new(year, month, 1).ok();
    if let [one] = parts.as_slice()
        && let Some((month, _)) = SEASONS.iter().find(|(_, words)| words.has(one))
    {
        return first(*month);
    }
    let (word, number) = match parts.as_slice() {
        [one] => apart(one)?,
        [one, two] => one
            .parse()
            .map(|number| (*two, number))
            .or_else(|_| two.parse().map(|number| (*one, number)))
            .ok()?,
        _ => return None,
    };
    match number {
        1..=2 if HALVES.has(word) => first(if number == 1 { 1 } else { 7 }),
        1..=53 if WEEKS.has(word) => {
            first(1)?.checked_add(jiff::Span::new().days(i64::from(number - 1) * 7)).ok()
        }
        _ => None,
    }
}

/// The letters and the number of `h1`, `2h`, `w10`.
fn apart(text: &str) -> Option<(&str, i32)> {
    let letters = text.trim_matches(|sign: char| sign.is_ascii_digit());
    let number = text.trim_start_matches(letters).trim_end_matches(letters);
    Some((letters, number.parse().ok()?)).filter(|_| !letters.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_that_rounds_are_named_after() {
        for names in [
            &["Kevät 2025", "Syksy 2025", "Kevät 2026"][..],
            &["H1 2025", "H2 2025", "H1 2026"],
            &["2H/2025", "1H/2026"],
            &["Dec-25", "Mar-26", "Apr-26"],
            &["maalis.26", "huhti.26"],
            &["vk 9/2026", "vk 10/2026", "2026-W11", "KW 12 2026"],
            &["Vår 2026", "Sommar 2026", "Höst 2026"],
            &["Q4/2025", "1. puolivuosi 2026", "syksy 2026"],
        ] {
            let days: Vec<_> = names.iter().map(|name| begins(name)).collect();
            assert!(days.iter().all(Option::is_some), "{names:?} {days:?}");
            assert!(days.is_sorted(), "{names:?} {days:?}");
        }
        for name in ["Wave 1", "Spring", "Round 26", "Pilot 2026 b", "26"] {
            assert_eq!(begins(name), None, "{name}");
        }
    }
}
