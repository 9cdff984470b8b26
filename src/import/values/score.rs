//! The score that a cell says: a number, one of the words that were given scores, or a number with words
//! beside it.

use super::alike::{is_blank, key};
use super::cell::{
    Decimal, NotWhole, is_unclear, unguarded, unguarded_number, whole, without_thousands,
};
use super::date::month_named;
use super::fault::{NO_RESULT, is_fault, looks_like_fault};
use super::list::List;
use super::scales::{without_pictures, without_tones};
use super::style::Style;
use crate::journey::Scale;
use std::collections::HashMap;

/// Why a cell is no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum NoScore {
    Fault,
    NoResult,
    Fraction,
    /// A fraction between 0 and 1, on a scale of per cent.
    Share,
    Percent,
    /// A whole number, or thousands.
    Unclear,
    /// More than one answer.
    Several,
    Text,
    Outside,
}

/// What answers in words are worth, by their [`key`]; `None`: no answer.
pub(in crate::import) type Labels = HashMap<String, Option<i32>>;

/// The score in a cell; `None` where there is no answer.
pub(in crate::import) fn score(
    cell: &str,
    labels: &Labels,
    scale: Scale,
    style: Style,
) -> Result<Option<i32>, NoScore> {
    let decimal = style.decimal();
    let text = cell.trim_matches(is_blank);
    if text.is_empty() || unguarded(text).is_empty() {
        return Ok(None);
    }
    if !labels.is_empty() {
        let found = labels
            .get(&key(text))
            .or_else(|| labels.get(&key(unguarded(text))))
            .or_else(|| labels.get(&key(text.strip_suffix(';')?)))
            .or_else(|| labels.get(&without_tones(&key(text))));
        if let Some(score) = found {
            return Ok(*score);
        }
    }
    if text == NO_RESULT {
        return Err(NoScore::NoResult);
    }
    if is_fault(text) || looks_like_fault(text) {
        return Err(NoScore::Fault);
    }
    let number = match whole(text, decimal) {
        Ok(_) if decimal == Decimal::Either && is_unclear(text) => return Err(NoScore::Unclear),
        Ok(number) => i32::try_from(number).map_err(|_| NoScore::Outside)?,
        Err(NotWhole::Fraction) if is_share(text, scale) => return Err(NoScore::Share),
        Err(NotWhole::Fraction) => return Err(NoScore::Fraction),
        Err(NotWhole::Text) => match without_thousands(text, decimal) {
            Some(number) => i32::try_from(number).map_err(|_| NoScore::Outside)?,
            None => return with_words(text, scale, style).map(Some),
        },
    };
    if scale.holds(number) { Ok(Some(number)) } else { Err(NoScore::Outside) }
}

/// What makes a picture of a digit, 4️⃣, and what some services write after each choice.
const KEYCAP: [char; 3] = ['\u{20e3}', '\u{fe0f}', ';'];

fn is_share(text: &str, scale: Scale) -> bool {
    (scale.min(), scale.max()) == (0, 100) && unguarded_number(text).starts_with(['0', '.', ','])
}

fn with_words(text: &str, scale: Scale, style: Style) -> Result<i32, NoScore> {
    let text = key(unguarded_number(text));
    let text = text.trim_end_matches(KEYCAP);
    // `5 😀`, `★ 4`.
    let text = without_pictures(text);
    if let Some(number) = short_number(bare(text)) {
        return if scale.holds(number) { Ok(number) } else { Err(NoScore::Outside) };
    }
    if let Some(number) = text.strip_suffix('%') {
        return percent(number, scale, style.decimal());
    }
    let found = stars(text, scale)
        .or_else(|| named_stars(text))
        .or_else(|| of_most(text, scale))
        .or_else(|| of_most(last_part(text)?, scale))
        .or_else(|| style.number(text));
    let found = found.ok_or_else(|| match () {
        () if are_several(text, scale) => NoScore::Several,
        () if is_of_another_most(text) => NoScore::Outside,
        () => NoScore::Text,
    })?;
    if scale.holds(found) { Ok(found) } else { Err(NoScore::Outside) }
}

/// `85 %` is 85 on a scale of 0 to 100, and nothing on another.
fn percent(number: &str, scale: Scale, decimal: Decimal) -> Result<i32, NoScore> {
    if (scale.min(), scale.max()) != (0, 100) {
        return if whole(number, decimal) == Err(NotWhole::Text) {
            Err(NoScore::Text)
        } else {
            Err(NoScore::Percent)
        };
    }
    match whole(number, decimal) {
        Ok(number) if (0..=100).contains(&number) => Ok(number as i32),
        Ok(_) => Err(NoScore::Outside),
        Err(NotWhole::Fraction) => Err(NoScore::Fraction),
        Err(NotWhole::Text) => Err(NoScore::Text),
    }
}

/// So many filled stars. Where empty ones follow, all together must be as many as the scale has.
fn stars(text: &str, scale: Scale) -> Option<i32> {
    let filled = text.chars().take_while(|sign| matches!(sign, '★' | '⭐' | '🌟')).count();
    let rest = text.chars().skip(filled);
    let empty = rest.clone().take_while(|sign| matches!(sign, '☆' | '✩')).count();
    let all = filled + empty;
    let only = filled > 0 && rest.count() == empty;
    let whole = empty == 0 || i32::try_from(all).is_ok_and(|all| all == scale.max());
    (only && whole).then(|| i32::try_from(filled).ok()).flatten()
}

/// `5 stars`, `4 tähteä`, `1 Stern`: so many of what stars are called.
fn named_stars(text: &str) -> Option<i32> {
    const STARS: List = List(
        "star|stars|tähti|tähteä|tähden|stjärna|stjärnor|stern|sterne|sternen|stjerne|stjerner|étoile|étoiles|\
         estrella|estrellas|estrela|estrelas|stella|stelle|ster|sterren|täht|tärni|point|points|pts|piste|\
         pistettä|poäng|punkt|punkte|punkter|poeng",
    );
    const CALLED: List = List(
        "rating|score|grade|arvosana|arvio|pisteet|betyg|omdöme|poäng|note|bewertung|punkte|karakter|nota|valoración",
    );
    let (first, last) = text.split_once([' ', '-', ':'])?;
    let number = match () {
        () if STARS.has(last.trim()) => first,
        () if CALLED.has(first) => last.trim(),
        () => return None,
    };
    short_number(number)
}

/// A number without what may frame it in a list of answers: `(4)`, `4.`, `[4]`, `4)`.
fn bare(text: &str) -> &str {
    let framed = [('(', ')'), ('[', ']')].iter().find_map(|(open, close)| {
        text.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close))
    });
    framed.or_else(|| text.strip_suffix(['.', ')', ',', ':'])).unwrap_or(text).trim()
}

/// A number of one to three figures.
pub(super) fn short_number(text: &str) -> Option<i32> {
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The number of `4 / 5` and `4 out of 5`, where 5 is the most.
fn of_most(text: &str, scale: Scale) -> Option<i32> {
    let end = text.find(|sign: char| !sign.is_ascii_digit())?;
    let (first, rest) = text.split_at(end);
    let most = short_number(out_of(rest)?)?;
    (most == scale.max()).then(|| short_number(first)).flatten()
}

/// The `4/5` of `good 4/5` and `good (4/5)`.
fn last_part(text: &str) -> Option<&str> {
    let (words, last) = text.trim_end_matches([')', ']']).rsplit_once([' ', '(', '['])?;
    is_words(words).then_some(last)
}

/// Whether it is `4/10`, where 10 is not the most.
fn is_of_another_most(text: &str) -> bool {
    let parts = text.split_once('/').map(|(one, most)| (one.trim(), most.trim()));
    let numbers = parts.and_then(|(one, most)| Some((short_number(one)?, short_number(most)?)));
    numbers.is_some_and(|(one, most)| one <= most && matches!(most, 4..=7 | 10 | 100))
}

/// Whether several answers stand side by side: `4, 5`, `4;5;`.
fn are_several(text: &str, scale: Scale) -> bool {
    let parts = text.split([',', ';', '|', '&', '+']).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let is_answer = |part: &&str| short_number(part).is_some_and(|number| scale.holds(number));
    parts.len() > 1 && parts.iter().all(is_answer)
}

/// The number of `10 - extremely likely`, `0 = not at all` and `very good (5)`. The text is as [`key`]
/// writes it.
pub(in crate::import) fn numbered(text: &str) -> Option<i32> {
    signed(text, plainly_numbered)
}

/// What is found behind a sign; one of minus makes it negative.
pub(super) fn signed(text: &str, find: impl Fn(&str) -> Option<i32>) -> Option<i32> {
    let begins = |rest: &&str| rest.starts_with(|sign: char| sign.is_ascii_digit());
    match (text.strip_prefix('-').filter(begins), text.strip_prefix('+').filter(begins)) {
        (Some(rest), _) => find(rest).map(|number| -number),
        (None, Some(rest)) => find(rest),
        (None, None) => find(text),
    }
}

fn plainly_numbered(text: &str) -> Option<i32> {
    if let Some(inner) = text.strip_suffix(')').or_else(|| text.strip_suffix(']'))
        && let Some((words, last)) = inner.rsplit_once(['(', '['])
        && is_words(words)
    {
        return short_number(last.trim());
    }
    let bare = text.strip_prefix(['(', '[']).unwrap_or(text);
    let end = bare.find(|sign: char| !sign.is_ascii_digit())?;
    let (first, rest) = bare.split_at(end);
    let first = short_number(first)?;
    let rest = rest.strip_prefix([')', ']']).unwrap_or(rest);
    if out_of(rest).is_some() {
        return None;
    }
    let sign = rest.trim_start();
    let bracketed = rest.len() + first.to_string().len() < bare.len();
    let words = sign.strip_prefix(['-', '=', ':', '.', ')', '(', ',', ';', '|', '>']);
    let words = words.or_else(|| bracketed.then_some(sign))?;
    let joined = rest.len() == sign.len() && sign.starts_with(['-', '.', ',']);
    let words = words.trim().trim_end_matches([')', ']']);
    let word = words.split([' ', '-', '.']).next().unwrap_or_default();
    // `5-Oct` was another text once, before a spreadsheet made a day of it.
    (is_words(words) && !(joined && month_named(word).is_some())).then_some(first)
}

/// Whether a text has letters and no numbers.
pub(super) fn is_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_numeric)
}

/// What follows `/` or “out of”.
fn out_of(rest: &str) -> Option<&str> {
    const OF: [&str; 7] = ["/", "out of ", "of ", "von ", "av ", "sur ", "de "];
    let rest = rest.trim_start();
    let found = OF.iter().find_map(|of| rest.strip_prefix(of))?.trim_start();
    let end = found.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(found.len());
    let (most, words) = found.split_at(end);
    let is_plain = |sign: char| {
        sign.is_alphabetic() || matches!(sign, ' ' | '-' | ':' | '(' | ')' | '!' | ',' | '.')
    };
    let plain = words.chars().all(is_plain);
    (plain && !most.is_empty()).then_some(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Better;

    fn read(text: &str, (min, max): (i32, i32)) -> Result<Option<i32>, NoScore> {
        let scale = Scale::new(min, max, Better::Higher).expect("a scale");
        score(text, &Labels::new(), scale, Style::PLAIN)
    }

    #[test]
    fn numbers_with_words_beside_them() {
        for (text, number) in [
            ("10 - Extremely likely", 10),
            ("10 – erittäin todennäköisesti", 10),
            ("0 = not at all", 0),
            ("0: en lainkaan", 0),
            ("10-Extremely likely", 10),
            ("5 (neutral)", 5),
            ("5. ok", 5),
            ("(3) so-so", 3),
            ("Very likely (9)", 9),
            ("4 / 10", 4),
            ("4/10", 4),
            ("'4/10", 4),
            ("4 out of 10", 4),
            ("4 von 10 Sternen", 4),
            ("7\u{a0}– Rather", 7),
            ("4\u{fe0f}\u{20e3}", 4),
            ("5;", 5),
            ("5 Stars", 5),
            ("1 tähti", 1),
            ("4 tähteä", 4),
            ("3 stjärnor", 3),
            ("4 pistettä", 4),
            ("Arvosana: 4", 4),
            ("Rating 10", 10),
            ("(4)", 4),
            ("4/10 - so-so", 4),
            ("so-so (4/10)", 4),
            ("so-so 4/10", 4),
            ("+4 = so-so", 4),
            ("[4]", 4),
            ("( 4 )", 4),
            ("4 😀", 4),
            ("★ 4", 4),
            ("😀 (4)", 4),
            ("4 ⭐", 4),
            ("4.", 4),
            ("4)", 4),
            ("4:", 4),
        ] {
            assert_eq!(read(text, (0, 10)), Ok(Some(number)), "{text}");
        }
        for text in [
            "4 / 5",
            "5-Oct",
            "10/5",
            "5 minutes",
            "2 weeks ago",
            "10-12",
            "1 - 2 times",
            "7,5 - good",
            "5-May",
            "10 or so",
            "11 - beyond",
            "5 euroa",
            "1.5.2026",
            "5.lokakuu",
            "5 Loistava",
            "4+",
            "4-",
            "~4",
            "4½",
            "Room 4",
            "(1.5)",
            "so-so 4/5",
            "(-4)",
            "-4 = so-so",
        ] {
            assert!(read(text, (0, 10)).is_err(), "{text}");
        }
        assert_eq!(read("4; 5;", (0, 10)), Err(NoScore::Several));
        assert_eq!(read("4, 5, 12", (0, 10)), Err(NoScore::Text));
        assert_eq!(read("4/5", (0, 10)), Err(NoScore::Outside));
        assert_eq!(read("7.5", (0, 10)), Err(NoScore::Fraction));
        for text in ["1,000", "1.000"] {
            assert_eq!(read(text, (0, 10)), Err(NoScore::Unclear), "{text}");
        }
        for text in ["1 000", "1'000", "1.000.000"] {
            assert_eq!(read(text, (0, 10)), Err(NoScore::Outside), "{text}");
        }
        assert_eq!(read("\u{200b}\u{a0}", (0, 10)), Ok(None));
    }

    #[test]
    fn words_beside_numbers_where_the_column_explains_its_numbers() {
        let scale = Scale::new(1, 5, Better::Higher).expect("a scale");
        let style = Style { words: true, ..Style::PLAIN };
        let read = |text| score(text, &Labels::new(), scale, style);
        assert_eq!(read("5 Erittäin tyytyväinen"), Ok(Some(5)));
        assert_eq!(read("Melko tyytyväinen 4"), Ok(Some(4)));
        assert_eq!(read("Melko tyytyväinen - 4"), Ok(Some(4)));
        assert_eq!(read("7 Erittäin tyytyväinen"), Err(NoScore::Outside));
        for text in ["4 or 5", "1.5 litraa", "Huone 12 A", "Hyvä", "2 x 4"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_skin_of_a_thumb_makes_no_difference() {
        let labels = [("👍", 1), ("👎", 0)].map(|(sign, score)| (key(sign), Some(score)));
        let scale = Scale::new(0, 1, Better::Higher).expect("a scale");
        let read = |text| score(text, &Labels::from(labels.clone()), scale, Style::PLAIN);
        assert_eq!((read("👍🏽"), read("👎🏿\u{fe0f}")), (Ok(Some(1)), Ok(Some(0))));
        assert_eq!(read("👏🏽"), Err(NoScore::Text));
    }

    #[test]
    fn percents_and_stars() {
        for (text, number) in [("85%", 85), ("85 %", 85), ("100\u{a0}%", 100), ("0.0%", 0)] {
            assert_eq!(read(text, (0, 100)), Ok(Some(number)), "{text}");
        }
        assert_eq!(read("4%", (1, 5)), Err(NoScore::Percent));
        assert_eq!(read("85.5%", (0, 100)), Err(NoScore::Fraction));
        for (text, number) in [("★★★★☆", 4), ("⭐⭐⭐", 3), ("⭐️⭐️", 2), ("★★★★★", 5)]
        {
            assert_eq!(read(text, (1, 5)), Ok(Some(number)), "{text}");
        }
        for text in ["★★★☆", "☆☆☆☆☆", "★★★★★★", "★ good"] {
            assert!(read(text, (1, 5)).is_err(), "{text}");
        }
    }
}
