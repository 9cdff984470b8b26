//! Finds a column by what somebody calls it.

use super::super::absent::{self, Absent};
use super::super::header::Doubt;
use super::super::sideways;
use super::super::tidy::tidy;
use super::Table;
use crate::import::choices::near::near;
use crate::import::error::ImportError;
use crate::import::values::alike::key;
use crate::import::values::code::of_one_code;

impl Table<'_> {
    /// Why a column may not be there.
    fn absent(&self, wanted: &str) -> Option<Absent> {
        const LOOKED_AT: usize = 20;
        if self.doubt == Some(Doubt::NoHeader) {
            return Some(Absent::NoHeader(self.doubtful_row.clone()));
        }
        let looked_at = || self.ahead.iter().take(LOOKED_AT);
        if let Some(row) = looked_at().find(|row| sideways::is_question(wanted, row)) {
            return Some(Absent::Sideways(row.number()));
        }
        if let Some(row) = absent::row_that_says(wanted, looked_at()) {
            // Questions above several columns leave the names beside them blank.
            let is_next = self.doubt == Some(Doubt::SecondHeader)
                && row == self.header_end + 1
                && self.headers().iter().any(String::is_empty);
            return Some(if is_next { Absent::InSecondRow } else { Absent::InRow(row) });
        }
        let one = matches!(self.headers(), [only] if absent::holds_several(only));
        one.then_some(Absent::OneColumn)
    }

    /// The column with a name, or with a number as in `#3`.
    ///
    /// # Errors
    /// [`ImportError`] with near names, or with the numbers of the columns that share the name.
    pub fn column(&self, wanted: &str) -> Result<usize, ImportError> {
        let tidied = tidy(wanted);
        let by = |all: &[String], same: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let named = all.iter().enumerate().filter(|(_, name)| same(name));
            named.map(|(at, _)| at).collect()
        };
        let mut found = by(self.headers(), &|name| !tidied.is_empty() && name == tidied);
        if found.is_empty() {
            let number = wanted.trim().strip_prefix('#').and_then(|text| text.parse().ok());
            if let Some(number) = number {
                let number: usize = number;
                let there = (1..=self.headers().len()).contains(&number);
                return there.then(|| number - 1).ok_or_else(|| ImportError::NoSuchNumber {
                    file: self.file.clone(),
                    number,
                    columns: self.headers().len(),
                });
            }
            let wanted = key(&tidied);
            let same = |name: &str| !wanted.is_empty() && key(name) == wanted;
            let all = [self.headers(), &self.header.questions, &self.header.choices];
            found = all
                .into_iter()
                .map(|all| by(all, &same))
                .find(|one| !one.is_empty())
                .unwrap_or_default();
            if found.is_empty() {
                // Marks around the whole header look like those of the command line.
                let bare = |name: &str| key(name).trim_matches(['"', '\'']).to_owned();
                let wanted = bare(&wanted);
                found = by(self.headers(), &|name| !wanted.is_empty() && bare(name) == wanted);
            }
            if found.is_empty() {
                // `Q1` of `Q1. How was it?`, and the other way round.
                found = by(self.headers(), &|name| of_one_code(&key(name), &wanted));
            }
            if found.is_empty() {
                // `speed` of `visit/ratings/speed`, as forms with groups in groups have it.
                let path = |name: &&str| !wanted.is_empty() && !name.contains(' ');
                let last = |name: &str| {
                    Some(name).filter(path)?.rsplit_once(['/', '.']).map(|(_, last)| key(last))
                };
                found = by(self.headers(), &|name| last(name).as_deref() == Some(wanted.as_str()));
            }
        }
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(ImportError::NoColumn {
                file: self.file.clone(),
                column: wanted.to_owned(),
                near: near(&tidied, self.headers().iter().map(String::as_str)),
                hint: self.absent(wanted),
            }),
            several => Err(ImportError::ColumnTwice {
                file: self.file.clone(),
                column: wanted.to_owned(),
                numbers: several.iter().map(|at| at + 1).collect(),
            }),
        }
    }
}
