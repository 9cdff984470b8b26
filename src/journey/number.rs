//! Numbers that cannot be out of their range.

use serde::{Deserialize, Serialize};

/// Why a number was refused.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum NumberError {
    /// Not a number, or infinite.
    #[error("a number must be finite")]
    NotFinite,
    /// A target outside 0–100.
    #[error("a target score must lie between 0 and 100, not {0}")]
    Target(f64),
    /// A share outside 0–1.
    #[error("a share must lie between 0 and 1, not {0}")]
    Share(f64),
    /// An importance outside 1–5.
    #[error("importance must be a whole number from 1 to 5, not {0}")]
    Importance(i64),
}

/// A finite number.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Number(f64);

// Finite, so it equals itself; what is shared then compares by its pointer alone.
impl Eq for Number {}

impl Number {
    /// The number as such.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Number {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        if value.is_finite() { Ok(Self(value)) } else { Err(NumberError::NotFinite) }
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.0
    }
}

/// A score we aim at, on the common axis 0–100.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Target(f64);

// Within 0–100, so it equals itself.
impl Eq for Target {}

impl Target {
    /// The score, 0–100.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Target {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        if (0.0..=100.0).contains(&value) {
            Ok(Self(value))
        } else {
            Err(NumberError::Target(value))
        }
    }
}

impl From<Target> for f64 {
    fn from(target: Target) -> Self {
        target.0
    }
}

/// How much a touchpoint matters to the customer: 1 (little) to 5 (most).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Importance(u8);

impl Importance {
    /// 1–5.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<i64> for Importance {
    type Error = NumberError;
    fn try_from(value: i64) -> Result<Self, NumberError> {
        match u8::try_from(value) {
            Ok(small) if (1..=5).contains(&small) => Ok(Self(small)),
            _ => Err(NumberError::Importance(value)),
        }
    }
}

impl From<Importance> for i64 {
    fn from(importance: Importance) -> Self {
        i64::from(importance.0)
    }
}
