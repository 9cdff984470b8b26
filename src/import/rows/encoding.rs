//! How the letters of a text are stored.

use super::code_page::CodePage;
use encoding_rs::{Encoding as Web, MACINTOSH, WINDOWS_1252};

/// How the letters of a text are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As pages of the web may be.
    Web(&'static Web),
    /// As DOS had them.
    Dos(&'static CodePage),
}

impl Encoding {
    /// The encoding that a user, a page or a mapping calls so.
    #[must_use]
    pub fn for_label(label: &str) -> Option<Self> {
        let label = label.trim();
        let web = Web::for_label(label.as_bytes())
            .or_else(|| Web::for_label(label.replace('_', "-").as_bytes()))
            .or_else(|| match label.to_lowercase().replace(['-', '_', ' '], "").as_str() {
                "macroman" | "cp10000" | "applemacroman" => Some(MACINTOSH),
                "ansi" | "windows" | "win1252" => Some(WINDOWS_1252),
                _ => None,
            });
        web.map(Self::Web).or_else(|| CodePage::called(label).map(Self::Dos))
    }

    /// What it is called; [`Encoding::for_label`] knows it by this.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Web(web) => web.name(),
            Self::Dos(page) => page.name(),
        }
    }

    /// Whether plain letters are stored as in ASCII.
    pub(in crate::import) fn is_ascii_compatible(self) -> bool {
        match self {
            Self::Web(web) => web.is_ascii_compatible(),
            Self::Dos(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::ENCODINGS;

    #[test]
    fn what_users_call_encodings() {
        let name = |label: &str| Encoding::for_label(label).map(Encoding::name);
        for (label, found) in [
            ("UTF-8", "UTF-8"),
            ("latin1", "windows-1252"),
            ("ANSI", "windows-1252"),
            ("iso_8859-15", "ISO-8859-15"),
            ("mac", "macintosh"),
            ("mac-roman", "macintosh"),
            ("MacRoman", "macintosh"),
            ("cp850", "cp850"),
            ("IBM437", "cp437"),
            ("dos", "cp850"),
        ] {
            assert_eq!(name(label), Some(found), "{label}");
        }
        assert_eq!(name("ebcdic"), None);
        for offered in ENCODINGS {
            let found = Encoding::for_label(offered).expect("known");
            assert_eq!(Encoding::for_label(found.name()), Some(found), "{offered}");
        }
    }
}
