//! Where a column may be that is not there.

use crate::i18n::{Arg, Words};
use crate::import::Absent;
use crate::wording::Say;

impl Say for Absent {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::InRow(row) => {
                let (row, skip) = (words.count(*row), row.saturating_sub(1).to_string());
                let args = [("row", Arg::from(&row)), ("skip", (&skip).into())];
                words.with("doubt-named-in-row", &args)
            }
            Self::Sideways(row) => {
                let row = words.count(*row);
                words.with("doubt-named-sideways", &[("row", (&row).into())])
            }
            Self::InSecondRow => words.text("doubt-named-in-second-row"),
            Self::NoHeader(row) => words.with("doubt-no-header", &[("row", row.into())]),
            Self::OneColumn => words.text("doubt-one-column"),
        }
    }
}
