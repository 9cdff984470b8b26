//! Names that somebody may have meant.

use crate::journey::name;

/// Names that somebody may have meant instead of one that is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Near {
    /// There is nothing that could be meant.
    #[default]
    Nothing,
    /// At most five names that resemble it, the nearest first.
    Alike(Vec<String>),
    /// None resembles it; the first of those there are.
    Other {
        /// At most ten.
        names: Vec<String>,
        /// There are more.
        more: bool,
    },
}

/// At most five of `names` that resemble `meant`; the first ten of them where none does.
pub(in crate::import) fn near<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> Near {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return Near::Nothing;
    }
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut close = name::near(meant, names.iter().copied());
    if close.is_empty() {
        return Near::Other { names: owned(&names[..names.len().min(10)]), more: names.len() > 10 };
    }
    close.truncate(5);
    Near::Alike(owned(&close))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let names = ["CUSA1", "CUSA2", "IMAG1"];
        let near = |meant| near(meant, names.into_iter());
        assert!(matches!(near("cusa"), Near::Alike(one) if one == ["CUSA1", "CUSA2"]));
        let other = Near::Other { names: names.map(String::from).into(), more: false };
        assert_eq!(near("zzzzzz"), other);
        assert_eq!(super::near("x", std::iter::empty()), Near::Nothing);
    }
}
