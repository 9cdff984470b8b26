//! Which rows are taken, by what a column says: `--where "COLUMN=VALUE"`.

use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::headings::tidy::tidy;
use crate::import::rows::quoted::{plain, split_once};
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::cell::unguarded;
use crate::import::values::spelled::Spelled;
use crate::import::warning::Warning;
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
        let quote = |text: &str| crate::import::rows::quoted::quote(text, &['=', '!']);
        let sign = if self.not { "!=" } else { "=" };
        write!(f, "{}{sign}{}", quote(&self.column), quote(&self.value))
    }
}

/// The filters of an import, by column.
#[derive(Default)]
pub(in crate::import) struct Filters {
    columns: Vec<Wanted>,
}

struct Wanted {
    at: usize,
    /// Each with the bit that says whether a row was met that says it.
    values: Vec<(String, u64)>,
    unwanted: Vec<String>,
}

impl Filters {
    pub(in crate::import) fn new(
        filters: &[Filter],
        table: &Table<'_>,
    ) -> Result<Self, ImportError> {
        let mut columns: Vec<Wanted> = Vec::new();
        let mut bit = 0;
        for filter in filters {
            let at = table.column(&filter.column)?;
            let found = columns.iter().position(|one| one.at == at);
            let place = found.unwrap_or_else(|| {
                columns.push(Wanted { at, values: Vec::new(), unwanted: Vec::new() });
                columns.len() - 1
            });
            let Some(wanted) = columns.get_mut(place) else { continue };
            let value = key(&filter.value);
            if filter.not {
                wanted.unwanted.push(value);
            } else {
                // No import has more filters than bits; of one that has, the others are taken for met.
                wanted.values.push((value, 1_u64.checked_shl(bit).unwrap_or_default()));
                bit += 1;
            }
        }
        Ok(Self { columns })
    }

    /// Whether the row is taken, and which of the values it says.
    pub(in crate::import) fn takes(
        &self,
        row: &Row,
        seen: &mut [Spelled<(bool, u64)>],
    ) -> (bool, u64) {
        let each = self.columns.iter().zip(seen);
        let says = each.map(|(one, seen)| seen.of(row.cell(one.at), |cell| one.takes(cell)));
        says.fold((true, 0), |(all, met), (takes, value)| (all && takes, met | value))
    }

    /// The values that no row says, of those that were met, with what the first rows say instead.
    pub(in crate::import) fn unmet(
        &self,
        met: u64,
        table: &Table<'_>,
        samples: &[Vec<String>],
    ) -> Vec<Warning> {
        let mut found = Vec::new();
        for (wanted, sample) in self.columns.iter().zip(samples) {
            for (value, _) in wanted.values.iter().filter(|(_, bit)| *bit != 0 && met & bit == 0) {
                let (column, value) = (table.name(wanted.at), value.clone());
                found.push(Warning::FilterUnmet { column, value, seen: sample.clone() });
            }
        }
        found
    }

    /// What the columns say in the first rows: at most six different cells of each.
    pub(in crate::import) fn samples(&self, table: &Table<'_>) -> Vec<Vec<String>> {
        const MOST: usize = 6;
        let of = |wanted: &Wanted| {
            let mut seen: Vec<String> = Vec::new();
            for cell in table.sample(wanted.at) {
                let cell: String = tidy(&cell).chars().take(40).collect();
                if seen.len() < MOST && !seen.contains(&cell) {
                    seen.push(cell);
                }
            }
            seen
        };
        self.columns.iter().map(of).collect()
    }

    /// Memory for what cells of the columns said.
    pub(in crate::import) fn memory(&self) -> Vec<Spelled<(bool, u64)>> {
        self.columns.iter().map(|_| Spelled::default()).collect()
    }
}

impl Wanted {
    fn takes(&self, cell: &str) -> (bool, u64) {
        let value = key(unguarded(cell));
        let found = self.values.iter().find(|(one, _)| *one == value);
        let wanted = self.values.is_empty() || found.is_some();
        (wanted && !self.unwanted.contains(&value), found.map_or(0, |(_, bit)| *bit))
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
