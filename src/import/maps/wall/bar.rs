//! What a line of the notes bar means beyond a touchpoint: a pain, an idea, a quote, an owner, something for the
//! parking lot. Only the bar reads these marks: in a list that is pasted a dash is a bullet.

use super::line::{Code, Codes};

/// What a line of the bar is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BarLine {
    /// A touchpoint, read as any line of the wall; perhaps with its owner.
    Touchpoint {
        /// The line without the owner.
        line: String,
        /// Who looks after it.
        owner: Option<String>,
    },
    /// A note for the touchpoint at hand, or the one that the code names.
    Note {
        /// The cell it hangs at.
        code: Option<Code>,
        /// What it is.
        kind: BarNote,
        /// What it says.
        text: String,
    },
    /// Something for the parking lot.
    Parked {
        /// What.
        text: String,
        /// Who takes it further.
        owner: String,
    },
}

/// A note on a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarNote {
    /// `- pain`
    Pain,
    /// `+ idea`
    Idea,
    /// `"quote`
    Quote,
    /// `@owner`
    Owner,
}

impl BarLine {
    /// Reads a line. `stages` is how many stages the journey has: other letters are no codes.
    #[must_use]
    pub fn read(text: &str, stages: usize) -> Self {
        let text = text.trim();
        if let Some(parked) = parked(text) {
            let (text, owner) = with_owner(parked);
            return Self::Parked { text, owner: owner.unwrap_or_default() };
        }
        let (code, rest) = match Code::read(text, stages, Codes::Strict) {
            Some((code, rest)) => (Some(code), rest),
            None => (None, text),
        };
        if let Some((kind, said)) = note(rest) {
            return Self::Note { code, kind, text: said.to_owned() };
        }
        let (line, owner) = with_owner(text);
        Self::Touchpoint { line, owner }
    }
}

/// What stands after `p:`, or `?` at the beginning.
fn parked(text: &str) -> Option<&str> {
    let after = ["p:", "P:", "?"].iter().find_map(|begin| text.strip_prefix(begin))?.trim();
    (!after.is_empty()).then_some(after)
}

fn note(text: &str) -> Option<(BarNote, &str)> {
    let marks = [
        ('-', BarNote::Pain),
        ('–', BarNote::Pain),
        ('+', BarNote::Idea),
        ('"', BarNote::Quote),
        ('”', BarNote::Quote),
        ('“', BarNote::Quote),
        ('„', BarNote::Quote),
        ('@', BarNote::Owner),
    ];
    let first = text.chars().next()?;
    let (_, kind) = marks.into_iter().find(|(mark, _)| *mark == first)?;
    let mut said = text.get(first.len_utf8()..)?.trim();
    if kind == BarNote::Quote {
        said = said.trim_end_matches(['"', '”', '“']).trim_end();
    }
    (!said.is_empty()).then_some((kind, said))
}

/// A text and the owner after its last ` @`.
fn with_owner(text: &str) -> (String, Option<String>) {
    match text.rsplit_once(" @") {
        Some((said, owner)) if !said.trim().is_empty() && !owner.trim().is_empty() => {
            (said.trim().to_owned(), Some(owner.trim().to_owned()))
        }
        _ => (text.to_owned(), None),
    }
}

/// A number that stands alone, perhaps after a code, and is no score of 1 to 5: nothing is called so.
#[must_use]
pub fn stray_number(text: &str, stages: usize) -> Option<&str> {
    let text = text.trim();
    let rest = Code::read(text, stages, Codes::Strict).map_or(text, |(_, rest)| rest).trim();
    (!rest.contains(char::is_whitespace) && is_number(rest) && !is_score(rest)).then_some(rest)
}

fn is_number(word: &str) -> bool {
    word.parse::<i32>().is_ok()
        || (word.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && word.replace(',', ".").parse::<f64>().is_ok())
}

fn is_score(word: &str) -> bool {
    word.len() == 1 && word.parse::<u8>().is_ok_and(|n| (1..=5).contains(&n))
}

/// A whole number at the end of a touchpoint's line that is on no scale of 1 to 5: it would stand in the name.
#[must_use]
pub fn off_scale(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let last = words.next_back()?;
    (words.next().is_some() && is_number(last) && !is_score(last)).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(code: Option<(usize, usize)>, kind: BarNote, text: &str) -> BarLine {
        let code = code.map(|(stage, slot)| Code { stage, slot });
        BarLine::Note { code, kind, text: text.into() }
    }

    fn touchpoint(line: &str, owner: Option<&str>) -> BarLine {
        BarLine::Touchpoint { line: line.into(), owner: owner.map(Into::into) }
    }

    #[test]
    fn marks_at_the_beginning_say_what_a_line_is() {
        let read = |text: &str| BarLine::read(text, 5);
        assert_eq!(read("- Jono on pitkä"), note(None, BarNote::Pain, "Jono on pitkä"));
        assert_eq!(read("+Toinen kassa"), note(None, BarNote::Idea, "Toinen kassa"));
        assert_eq!(read("\"Ei ikinä enää\""), note(None, BarNote::Quote, "Ei ikinä enää"));
        assert_eq!(read("”Ei ikinä"), note(None, BarNote::Quote, "Ei ikinä"));
        assert_eq!(read("@Salla"), note(None, BarNote::Owner, "Salla"));
        assert_eq!(read("C2: - hidas"), note(Some((2, 2)), BarNote::Pain, "hidas"));
        let parked = BarLine::Parked { text: "Koirat?".into(), owner: "Eero".into() };
        assert_eq!((read("p: Koirat? @Eero"), read("? Koirat? @Eero")), (parked.clone(), parked));
        assert_eq!(read("Kassa 4 @Anna Maija"), touchpoint("Kassa 4", Some("Anna Maija")));
        for plain in ["Kassa ! #puhelin 4", "-", "+", "?", "p:", "Sähköposti a@b.fi", "B2: Ovi"] {
            assert_eq!(read(plain), touchpoint(plain, None), "{plain}");
        }
    }

    #[test]
    fn a_number_alone_that_is_no_score_is_seen() {
        for text in ["9", "0", "10", "4,5", "A1: 7"] {
            assert!(stray_number(text, 5).is_some(), "{text}");
        }
        for text in ["4", "A1: 4", "Kassa 9", "9 asiakasta", "inf", "A1"] {
            assert_eq!(stray_number(text, 5), None, "{text}");
        }
    }

    #[test]
    fn numbers_off_the_scale_are_seen() {
        for (line, found) in [
            ("Kassa 7", Some("7")),
            ("Kassa 0", Some("0")),
            ("Kassa 4,5", Some("4,5")),
            ("Kassa -1", Some("-1")),
            ("Kassa 4", None),
            ("Kassa", None),
            ("7", None),
            ("Pöytä 12a", None),
        ] {
            assert_eq!(off_scale(line), found, "{line}");
        }
    }
}
