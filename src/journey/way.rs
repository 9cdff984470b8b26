//! Ways through a journey that are no straight line, and what a touchpoint is worth.

use super::{NumberError, TouchpointId};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// A share of customers, 0–1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Share(f64);

/// A share is always a number.
impl Eq for Share {}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Share {
    /// The share, 0–1.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Share {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        // Without the sign of a zero, so that equal shares are the same.
        if (0.0..=1.0).contains(&value) {
            Ok(Self(value.abs()))
        } else {
            Err(NumberError::Share(value))
        }
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.0
    }
}

/// A way back: customers who come here go to another touchpoint again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayBack {
    /// Where they go.
    pub touchpoint: TouchpointId,
    /// How many of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Why; free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What customers get at a touchpoint and what it costs them, in their eyes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PerceivedValue {
    /// What they get.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub benefit: String,
    /// What it takes from them: money, time, effort.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sacrifice: String,
}

impl PerceivedValue {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
