//! Which imports answers came from.

use super::raw::is_false;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Why a text is no fingerprint.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is no fingerprint: use # and 1–16 of the digits 0–9 and a–f")]
pub struct FingerprintError(String);

/// A number that stands for the content of something: the same content has the same one.
/// Written as `#` and hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint with these bits.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Its bits.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:08x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;
    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let wrong = || FingerprintError(text.chars().take(60).collect());
        let digits = text.strip_prefix('#').ok_or_else(wrong)?;
        let hex = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
        if !(1..=16).contains(&digits.len()) || !digits.bytes().all(hex) {
            return Err(wrong());
        }
        u64::from_str_radix(digits, 16).map(Self).map_err(|_| wrong())
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = FingerprintError;
    fn try_from(text: String) -> Result<Self, FingerprintError> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

/// One import that answers came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// The file, without its folder.
    pub file: String,
    /// What stands for its content.
    pub fingerprint: Fingerprint,
    /// Whether whoever answered this file answered no other one. Said by a person, never guessed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub separate_people: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_as_it_is_written() {
        for bits in [0, 0x1a2b_3c4d, u64::MAX] {
            let one = Fingerprint::from_bits(bits);
            assert_eq!(one.to_string().parse(), Ok(one));
        }
        assert_eq!(Fingerprint::from_bits(0x2a).to_string(), "#0000002a");
        for wrong in ["", "#", "1a2b3c4d", "#1A2B", "#+1a", "#12345678901234567"] {
            assert!(wrong.parse::<Fingerprint>().is_err(), "{wrong}");
        }
    }
}
