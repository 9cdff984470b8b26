//! Names that somebody may have meant.

use crate::journey::name;

/// At most five of `names` that resemble `meant`; the first ten of them where none does.
pub(super) fn near<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return "there are none".into();
    }
    let mut close = name::near(meant, names.iter().copied());
    let quoted = |names: &[&str]| {
        names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
    };
    if close.is_empty() {
        let more = if names.len() > 10 { " …" } else { "" };
        return format!("there are {}{more}", quoted(&names[..names.len().min(10)]));
    }
    close.truncate(5);
    format!("did you mean {}", quoted(&close))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let names = ["CUSA1", "CUSA2", "IMAG1"];
        assert!(near("cusa", names.into_iter()).starts_with("did you mean “CUSA1”, “CUSA2”"));
        assert!(near("zzzzzz", names.into_iter()).starts_with("there are “CUSA1”"));
        assert_eq!(near("x", std::iter::empty()), "there are none");
    }
}
