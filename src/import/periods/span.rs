//! The time that a round is named after: a year, half, quarter, season, month or week.

use crate::import::values::alike::key;
use crate::import::values::date::{date, month_named};
use crate::import::values::list::List;
use crate::journey::Date;

const SEASONS: [(i8, List); 4] = [
    (1, List("talvi|vinter|vintern|winter|hiver|invierno|inverno")),
    (
        3,
        List(
            "kevät|kevat|spring|vår|våren|vårterminen|vårtermin|vt|k|kl|frühjahr|frühling|printemps|primavera|forår|kevätkausi|kevätlukukausi",
        ),
    ),
    (6, List("kesä|kesa|summer|sommar|sommaren|sommer|été|verano|verão|kesäkausi")),
    (
        9,
        List(
            "syksy|autumn|fall|höst|hösten|höstterminen|hösttermin|ht|s|sl|herbst|automne|otoño|outono|høst|efterår|syyskausi|syyslukukausi",
        ),
    ),
];
const WEEKS: List = List("vk|viikko|v|w|wk|week|vecka|kw|woche|uke|uge|semaine|semana");
const HALVES: List =
    List("h|half|puolivuosi|puolivuotis|vuosipuolisko|halvår|halbjahr|semestre|termin");
const QUARTERS: List =
    List("q|kv|kvartal|kvartaali|quarter|qtr|neljännes|vuosineljännes|quartal|trimestre|kwartaal");
/// What stands beside a year or a number and says nothing more.
const FILLERS: List =
    List("year|vuosi|vuoden|vuonna|år|året|jahr|of|the|de|st|nd|rd|th|er|kuun|kuu");

/// How long a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Year,
    Half,
    Quarter,
    /// By the month it begins in, roughly.
    Season,
    Month,
    Week,
}

/// A time of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) struct Span {
    unit: Unit,
    year: i16,
    /// Which of the year, from 1.
    number: i8,
}

impl Span {
    /// The time that a name says: Q1 2026, 2026-Q1, maaliskuu 2026, 3/2026, syksy -26.
    pub(in crate::import) fn of(name: &str) -> Option<Self> {
        let words = words(name);
        let parts: Vec<&str> =
            words.iter().map(String::as_str).filter(|part| !FILLERS.has(part)).collect();
        let (year, rest) = with_year(&parts)?;
        let (unit, number) = match rest.as_slice() {
            [] => (Unit::Year, 1),
            [one] => match one.parse::<i8>() {
                Ok(month) if one.len() <= 2 => {
                    (Unit::Month, Some(month).filter(|month| (1..=12).contains(month))?)
                }
                Ok(_) => return None,
                Err(_) => season(one).or_else(|| Some((Unit::Month, month_named(one)?)))?,
            },
            [one, other] => {
                let (word, number) = match (one.parse(), other.parse()) {
                    (Ok(number), Err(_)) => (*other, number),
                    (Err(_), Ok(number)) => (*one, number),
                    _ => return None,
                };
                (unit(word, number)?, number)
            }
            _ => return None,
        };
        Some(Self { unit, year, number })
    }

    /// The first day. Of a season it is rough: it serves for the order alone.
    fn first_day(self) -> Option<Date> {
        let first = |month: i8| Date::new(self.year, month, 1).ok();
        match self.unit {
            Unit::Year => first(1),
            Unit::Half => first(self.number * 6 - 5),
            Unit::Quarter => first(self.number * 3 - 2),
            Unit::Season | Unit::Month => first(self.number),
            Unit::Week => {
                let days = i64::from(self.number - 1) * 7;
                first(1)?.checked_add(jiff::Span::new().days(days)).ok()
            }
        }
    }
}

/// The day that a name says, or the first one of its month, quarter or year. Of longer and rougher times none is
/// meant.
pub(in crate::import) fn dated(name: &str) -> Option<Date> {
    let is_exact = |span: &Span| matches!(span.unit, Unit::Year | Unit::Quarter | Unit::Month);
    date(name.trim(), None).or_else(|| Span::of(name).filter(is_exact)?.first_day())
}

/// The first day of the time that a name says, or the day that it is.
pub(in crate::import) fn begins(name: &str) -> Option<Date> {
    date(name.trim(), None).or_else(|| Span::of(name)?.first_day())
}

/// What a name of a time is made of, in whatever order and with whatever signs between: the same for `Q1 2026`,
/// `Q1/2026` and `2026-Q1`, and for `2026-03` and `3/2026`. `None` where it names no time.
pub(in crate::import) fn parts_of_time(name: &str) -> Option<String> {
    Span::of(name)?;
    let mut parts = words(name);
    for part in &mut parts {
        let bare = part.trim_start_matches('0');
        if !bare.is_empty() && bare.len() < part.len() {
            *part = bare.to_owned();
        }
    }
    parts.sort_unstable();
    Some(parts.join(" "))
}

/// The words and numbers of a name in small letters.
pub(in crate::import) fn words(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for sign in key(name).chars() {
        let kind = sign.is_alphanumeric().then(|| sign.is_ascii_digit());
        match (kind, parts.last_mut()) {
            (Some(_), Some(part)) if kind == last => part.push(sign),
            (Some(_), _) => parts.push(sign.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    parts.iter_mut().for_each(respell);
    parts
}

/// Gives a season or a month its own letters, where a keyboard had none: `fruehjahr`, `maerz`, `hoest`.
fn respell(word: &mut String) {
    let is_time = |word: &str| season(word).is_some() || month_named(word).is_some();
    if !["ae", "oe", "ue", "aa"].iter().any(|pair| word.contains(pair)) || is_time(word) {
        return;
    }
    let own = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü").replace("aa", "å");
    if is_time(&own) {
        *word = own;
    }
}

/// The year among the parts of a name, and the others. Two figures are one beside the name of a month or a season,
/// or at the end of three parts.
fn with_year<'a>(parts: &[&'a str]) -> Option<(i16, Vec<&'a str>)> {
    let whole = |part: &&str| {
        part.len() == 4 && part.parse().is_ok_and(|year: i16| (1990..2100).contains(&year))
    };
    let short = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_named = |part: &str| month_named(part).is_some() || season(part).is_some();
    let at = parts.iter().position(whole).or(match parts {
        [one, other] if is_named(one) && short(other) => Some(1),
        [one, other] if short(one) && is_named(other) => Some(0),
        [_, _, last] if short(last) => Some(2),
        _ => None,
    })?;
    let mut rest = parts.to_vec();
    let year: i16 = rest.remove(at).parse().ok()?;
    Some((if year < 100 { year + 2000 } else { year }, rest))
}

fn season(word: &str) -> Option<(Unit, i8)> {
    let found = SEASONS.iter().find(|(_, words)| words.has(word));
    found.map(|(month, _)| (Unit::Season, *month))
}

/// What a numbered part of a year is called.
fn unit(word: &str, number: i8) -> Option<Unit> {
    match number {
        1..=2 if HALVES.has(word) => Some(Unit::Half),
        1..=4 if QUARTERS.has(word) => Some(Unit::Quarter),
        1..=53 if WEEKS.has(word) => Some(Unit::Week),
        _ => None,
    }
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
            &["2025", "Q1-26", "2nd quarter 2026", "1.8.2026", "syksy -26"],
        ] {
            let days: Vec<_> = names.iter().map(|name| begins(name)).collect();
            assert!(days.iter().all(Option::is_some), "{names:?} {days:?}");
            assert!(days.is_sorted(), "{names:?} {days:?}");
        }
        for name in ["Wave 1", "Spring", "Round 26", "Pilot 2026 b", "26", "13/2026", "Q5 2026"] {
            assert_eq!(begins(name), None, "{name}");
        }
    }

    #[test]
    fn days_of_months_quarters_and_years() {
        let first = |month| Some(jiff::civil::date(2026, month, 1));
        for text in ["2026-03", "03/2026", "3/2026", "Mar 2026", "maaliskuu 2026", "2026 March"] {
            assert_eq!(dated(text), first(3), "{text}");
        }
        for text in ["Q2 2026", "2026-Q2", "2026/Q2", "kvartal 2 2026"] {
            assert_eq!(dated(text), first(4), "{text}");
        }
        assert_eq!(dated("2026"), first(1));
        for text in ["Spring 2026", "H1 2026", "Wave 1", "13/2026", "", "2026 2027"] {
            assert_eq!(dated(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_is_the_same_in_any_order_and_with_any_signs() {
        for names in [
            &["Q1 2026", "Q1/2026", "2026-Q1", "2026Q1", "1/2026 Q", "q1, 2026"][..],
            &["2026-03", "3/2026", "03.2026"],
            &["Syksy 2026", "2026 syksy", "SYKSY/2026"],
            &["S2026", "S 2026", "s/2026"],
            &["VT26", "vt 26"],
            &["Frühjahr 2026", "Fruehjahr 2026", "fruehjahr/2026"],
            &["Höst 2026", "Hoest 2026"],
            &["März 2026", "Maerz 2026"],
        ] {
            let parts: Vec<_> = names.iter().map(|name| parts_of_time(name)).collect();
            assert!(parts.iter().all(|one| one.is_some() && *one == parts[0]), "{parts:?}");
        }
        for (one, other) in [
            ("Maaliskuu 2026", "2026-03"),
            ("Spring 2026", "kevät -26"),
            ("Q1 2026", "1. neljännes 2026"),
        ] {
            assert!(Span::of(one).is_some() && Span::of(one) == Span::of(other), "{one}");
            assert_ne!(parts_of_time(one), parts_of_time(other), "{one}");
        }
        for (one, other) in [("Q1 2026", "2026-01"), ("Q1 2026", "Q1 2025"), ("H1 2026", "W1 2026")]
        {
            assert_ne!(Span::of(one), Span::of(other), "{one}");
        }
        for name in ["1.2.2026", "Wave 1", "A 2026 B"] {
            assert_eq!(parts_of_time(name), None, "{name}");
        }
    }
}
