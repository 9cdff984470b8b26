//! Whether the numbers before names count the lines, or are a part of the names: `1.5 l bottle`, `24.12. Christmas Eve`.

use super::inline::{without_number, words};
use super::lines::{Line, Role};

/// Says of each line whether the number before its name only counts.
pub(super) fn settle(lines: &mut [Line<'_>]) {
    let said: Vec<String> = lines.iter().map(|line| words(line.text, false)).collect();
    let is_counted = |(line, said): &(&Line<'_>, &String)| {
        line.role == Role::Touchpoint && without_number(said) != said.as_str()
    };
    // One number alone may be a part of the name, like the first of several visits.
    let counted = lines.iter().zip(&said).filter(is_counted).count() > 1;
    for line in lines.iter_mut() {
        line.numbered |= line.role == Role::Touchpoint && counted;
    }
    let in_parts = |(line, said): (&Line<'_>, &String)| parts(said).filter(|_| line.numbered);
    let numbers: Vec<Vec<u16>> = lines.iter().zip(&said).filter_map(in_parts).collect();
    let follow = numbers.iter().enumerate().all(|(at, number)| {
        follows(at.checked_sub(1).and_then(|before| numbers.get(before)), number)
    });
    for (line, said) in lines.iter_mut().zip(&said) {
        line.numbered &= follow || parts(said).is_none();
    }
    for role in [Role::Stage, Role::Touchpoint] {
        if would_be_one(lines, &said, role) {
            let own = lines.iter_mut().filter(|line| line.role == role);
            own.for_each(|line| line.numbered = false);
        }
    }
}

/// The numbers of `2.1 Till` and `2.1.3) Till`; `None` where it is one number or none.
fn parts(said: &str) -> Option<Vec<u16>> {
    let number = said.split(' ').next()?.trim_end_matches(['.', ')']);
    let parts: Option<Vec<u16>> = number.split('.').map(|part| part.parse().ok()).collect();
    parts.filter(|parts| parts.len() > 1)
}

/// Whether a number of parts is the next one, or the first of a new part.
fn follows(before: Option<&Vec<u16>>, number: &[u16]) -> bool {
    let begins = |parts: &[u16]| parts.iter().all(|part| *part == 1);
    let Some(before) = before else { return begins(number.get(1..).unwrap_or_default()) };
    let same = before.iter().zip(number).take_while(|(one, other)| one == other).count();
    match (before.get(same), number.get(same)) {
        (Some(one), Some(other)) => {
            let is_next = one.checked_add(1) == Some(*other) || same == 0 && other > one;
            is_next && begins(number.get(same + 1..).unwrap_or_default())
        }
        (None, Some(_)) => begins(number.get(same..).unwrap_or_default()),
        (_, None) => false,
    }
}

/// Whether names of one list that differ would be the same without their numbers: `1. visit` and `2. visit`.
fn would_be_one(lines: &[Line<'_>], said: &[String], role: Role) -> bool {
    let mut names: Vec<(&str, &str)> = Vec::new();
    for (line, said) in lines.iter().zip(said) {
        if line.role == Role::Stage && role == Role::Touchpoint {
            names.clear();
        }
        if line.role != role || !line.numbered {
            continue;
        }
        let bare = without_number(said);
        if names.iter().any(|(name, whole)| *name == bare && *whole != said) {
            return true;
        }
        names.push((bare, said));
    }
    false
}
