//! Names that somebody may have meant.

/// At most five of `names` that resemble `meant`; the first ten of them where none does.
pub(super) fn near<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return "there are none".into();
    }
    let wanted = meant.trim().to_lowercase();
    let allowed = (wanted.chars().count() / 3).max(2);
    let mut close: Vec<(usize, &str)> = names
        .iter()
        .filter_map(|name| {
            let lower = name.to_lowercase();
            let part = wanted.chars().count() > 2
                && (lower.contains(&wanted) || (lower.len() > 2 && wanted.contains(&lower)));
            let far = distance(&wanted, &lower);
            (part || far <= allowed).then_some((far, *name))
        })
        .collect();
    close.sort_by_key(|(far, _)| *far);
    let mut seen = Vec::new();
    close.retain(|(_, name)| {
        let lower = name.to_lowercase();
        let new = !seen.contains(&lower);
        seen.push(lower);
        new
    });
    let quoted = |names: &[&str]| {
        names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
    };
    if close.is_empty() {
        let more = if names.len() > 10 { " …" } else { "" };
        return format!("there are {}{more}", quoted(&names[..names.len().min(10)]));
    }
    close.truncate(5);
    let names: Vec<&str> = close.into_iter().map(|(_, name)| name).collect();
    format!("did you mean {}", quoted(&names))
}

/// How many letters must be changed, added or left out.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().take(100).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().take(100).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let kept = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = kept.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        assert_eq!(distance("kahvi", "kahvila"), 2);
        assert_eq!(distance("", "abc"), 3);
        let names = ["CUSA1", "CUSA2", "IMAG1"];
        assert!(near("cusa", names.into_iter()).starts_with("did you mean “CUSA1”, “CUSA2”"));
        assert!(near("zzzzzz", names.into_iter()).starts_with("there are “CUSA1”"));
        assert_eq!(near("x", std::iter::empty()), "there are none");
    }
}
