//! One rule for “the same name”: headers, labels, rounds and answers are equal when people see no
//! difference between them.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The name as it is compared: composed, in small letters, without invisible signs, with one plain blank
/// for any white space, straight quotation marks and one kind of dash.
#[must_use]
pub fn key(name: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let mut key = String::with_capacity(composed.len());
    let mut blank = false;
    for letter in composed.chars().filter(|letter| !is_invisible(*letter)) {
        if letter.is_whitespace() {
            blank = true;
            continue;
        }
        if blank && !key.is_empty() {
            key.push(' ');
        }
        blank = false;
        match letter {
            '\u{2018}'..='\u{201b}' | '\u{2032}' | '`' | '\u{b4}' => key.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '«' | '»' => key.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => key.push('-'),
            other => key.extend(other.to_lowercase()),
        }
    }
    key
}

/// Whether two names are the same to a reader.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one == other || key(one) == key(other)
}

/// Signs that nobody sees: they join, part, turn or restyle their neighbours.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    ) || (letter.is_control() && !letter.is_whitespace())
}

/// White space, and what nobody sees either.
pub(super) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || is_invisible(letter)
}

/// The first letters in which two names that look alike differ: one of another script that is drawn the
/// same, such as the Cyrillic а. `None` where they do not look alike.
pub(super) fn look_alike(one: &str, other: &str) -> Option<(char, char)> {
    let (one, other) = (key(one), key(other));
    let drawn = |name: &str| name.chars().map(latin).collect::<String>();
    let differ = || one.chars().zip(other.chars()).find(|(a, b)| a != b);
    (one != other && drawn(&one) == drawn(&other)).then(differ).flatten()
}

/// The Latin letter that looks like a small Cyrillic or Greek one.
fn latin(letter: char) -> char {
    match letter {
        'а' | 'α' => 'a',
        'е' => 'e',
        'ё' => 'ë',
        'і' | 'ι' | 'ı' => 'i',
        'ї' => 'ï',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'т' | 'τ' => 't',
        'у' => 'y',
        'х' | 'χ' => 'x',
        'ѕ' => 's',
        'ν' => 'v',
        'в' | 'β' => 'b',
        'м' => 'm',
        'н' => 'h',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_makes_no_difference() {
        for (one, other) in [
            ("Tyytyväisyys", "Tyytyva\u{308}isyys"),
            ("Very satisfied", " very\u{a0}\u{2009}SATISFIED\r\n"),
            ("Don't know", "Don\u{2019}t\u{200b} know"),
            ("☹", "☹\u{fe0f}"),
            ("“Ease” of use", "\"Ease\" of\u{ad} use"),
            ("0 – not at all", "0 - not at all"),
            ("１０", "10"),
            ("\u{feff}Score", "score\u{2060}"),
        ] {
            assert!(same(one, other), "{one:?} and {other:?}");
        }
        for (one, other) in [("a", "ä"), ("Very good", "Verygood"), ("", "a"), ("5", "５0")] {
            assert!(!same(one, other), "{one:?} and {other:?}");
        }
    }

    #[test]
    fn the_difference_of_look_alikes_is_found() {
        assert_eq!(look_alike("Good", "Gооd"), Some(('o', 'о')));
        assert_eq!(look_alike("Good", "good "), None);
        assert_eq!(look_alike("Good", "Bad"), None);
    }
}
