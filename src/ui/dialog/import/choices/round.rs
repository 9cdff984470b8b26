//! What is chosen of the measurement round.

use crate::journey::Date;
use strum::EnumCount;

/// How rows find their measurement round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumCount)]
pub(crate) enum RoundKind {
    /// All go into one.
    #[default]
    Named,
    /// Its name stands in a column.
    Column,
    /// A day divides them into two.
    Split,
}

impl RoundKind {
    /// Every kind, in the order they are offered.
    pub(crate) const ALL: [Self; Self::COUNT] = [Self::Named, Self::Column, Self::Split];

    /// The key of its words.
    #[must_use]
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Named => "import-round-named",
            Self::Column => "import-round-column",
            Self::Split => "import-round-split",
        }
    }
}

/// The measurement round.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RoundChoice {
    /// How rows find it.
    pub kind: RoundKind,
    /// The one round's name.
    pub name: String,
    /// The first day of the later round, where a day divides them.
    pub day: Option<Date>,
    /// The names of the two rounds then.
    pub names: (String, String),
}
