//! Rows of the map that a business adds itself.

use super::LaneId;
use serde::{Deserialize, Serialize};

/// A row of one's own; what stands in it is with the touchpoints. Lanes are shown in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Stays the same when the lane is renamed.
    pub id: LaneId,
    /// What it is called.
    pub name: String,
    /// Whether the map shows it.
    #[serde(default = "yes")]
    pub shown: bool,
}

fn yes() -> bool {
    true
}

impl Lane {
    /// A lane that is shown.
    #[must_use]
    pub fn new(id: LaneId, name: &str) -> Self {
        Self { id, name: name.into(), shown: true }
    }
}
