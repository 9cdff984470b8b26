//! What a file held at some time, to notice that somebody else changed it.

use super::state::{hash, hash_stream, hex};
use serde::{Deserialize, Serialize};
use std::io::{self, Read};

/// What a file held when it was read or written: the same for the same bytes, at any time and on
/// any machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Stamp(u128);

impl Stamp {
    /// Of this content.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(hash(bytes))
    }

    /// Of what a reader gives, however much.
    ///
    /// # Errors
    /// What the reader says.
    pub fn of_stream(reader: impl Read) -> io::Result<Self> {
        hash_stream(reader).map(Self)
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        hex(stamp.0)
    }
}

impl TryFrom<String> for Stamp {
    type Error = std::num::ParseIntError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        u128::from_str_radix(&text, 16).map(Self)
    }
}
