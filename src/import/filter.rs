//! Which rows are taken, by what a column says: `--where "COLUMN=VALUE"`.

use super::alike::key;
use super::cell::unguarded;
use super::error::ImportError;
use super::quoted::{plain, split_once};
use super::row::Row;
use super::spelled::Spelled;
use super::table::Table;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Only rows in which a column says this, or does not. Several filters of one column are choices; a row
/// has to fit all columns that have some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// The column.
    pub column: String,
    /// What it says; empty: nothing.
    pub value: String,
    /// Whether rows that say so are left out instead.
    pub not: bool,
}

/// Not a filter.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub struct FilterError(pub String);

impl FromStr for Filter {
    type Err = FilterError;
    fn from_str(text: &str) -> Result<Self, FilterError> {
        let wrong = || FilterError(text.chars().take(200).collect());
        let (column, value) = split_once(text, '=').ok_or_else(wrong)?;
        let not = column.trim_end().ends_with('!');
        let column = if not { column.trim_end().trim_end_matches('!') } else { column };
        let column = plain(column).filter(|column| !column.is_empty()).ok_or_else(wrong)?;
        Ok(Self { column, value: plain(value).ok_or_else(wrong)?, not })
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quote = |text: &str| super::quoted::quote(text, &['=', '!']);
        let sign = if self.not { "!=" } else { "=" };
        write!(f, "{}{sign}{}", quote(&self.column), quote(&self.value))
    }
}

/// The filters of an import, by column.
#[derive(Default)]
pub(super) struct Filters {
    columns: Vec<Wanted>,
}

struct Wanted {
    at: usize,
    values: Vec<String>,
    unwanted: Vec<String>,
}

impl Filters {
    pub(super) fn new(filters: &[Filter], table: &Table<'_>) -> Result<Self, ImportError> {
        let mut columns: Vec<Wanted> = Vec::new();
        for filter in filters {
            let at = table.column(&filter.column)?;
            let found = columns.iter().position(|one| one.at == at);
            let place = found.unwrap_or_else(|| {
                columns.push(Wanted { at, values: Vec::new(), unwanted: Vec::new() });
                columns.len() - 1
            });
            let Some(wanted) = columns.get_mut(place) else { continue };
            let list = if filter.not { &mut wanted.unwanted } else { &mut wanted.values };
            list.push(key(&filter.value));
        }
        Ok(Self { columns })
    }

    /// Whether the row is taken.
    pub(super) fn takes(&self, row: &Row, seen: &mut [Spelled<bool>]) -> bool {
        let mut each = self.columns.iter().zip(seen);
        each.all(|(wanted, seen)| seen.of(row.cell(wanted.at), |cell| wanted.takes(cell)))
    }

    /// Memory for what cells of the columns said.
    pub(super) fn memory(&self) -> Vec<Spelled<bool>> {
        self.columns.iter().map(|_| Spelled::default()).collect()
    }
}

impl Wanted {
    fn takes(&self, cell: &str) -> bool {
        let value = key(unguarded(cell));
        (self.values.is_empty() || self.values.contains(&value)) && !self.unwanted.contains(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read() {
        for text in ["Shop=Turku", "\"a=b\"=\"c=d\"", "State!=test", "State=", "\"x!\"=1"] {
            let filter: Filter = text.parse().expect(text);
            assert_eq!(filter.to_string().parse(), Ok(filter), "{text}");
        }
        for text in ["", "Shop", "=x", "!=x"] {
            assert!(text.parse::<Filter>().is_err(), "{text}");
        }
    }
}
