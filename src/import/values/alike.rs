//! What people cannot tell apart in cells: blanks of all kinds, and letters of two scripts.

use crate::journey::name::is_invisible;
pub(in crate::import) use crate::journey::name::{is_same as same, key};

/// White space, and what nobody sees either.
pub(in crate::import) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || is_invisible(letter)
}

/// The first letters in which two names that look alike differ: one of another script that is drawn the
/// same, such as the Cyrillic а. `None` where they do not look alike.
#[must_use]
pub fn look_alike(one: &str, other: &str) -> Option<(char, char)> {
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
    fn the_difference_of_look_alikes_is_found() {
        assert_eq!(look_alike("Good", "Gооd"), Some(('o', 'о')));
        assert_eq!(look_alike("Good", "good "), None);
        assert_eq!(look_alike("Good", "Bad"), None);
    }
}
