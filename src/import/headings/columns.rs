//! What columns contain, and whether a row above them names them or is one of them.

use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::cell::{Decimal, NotWhole, whole};
use crate::import::values::date::any_date;
use crate::import::values::fault::{is_fault, looks_like_fault};
use crate::import::values::number::with_power;
use std::collections::BTreeSet;

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Kind {
    Blank,
    Number,
    Day,
    /// Yes or no, as computers write it.
    Flag,
    Text,
}

/// So many rows tell what a column contains.
const LOOKED_AT: usize = 300;

impl Kind {
    pub(in crate::import) fn of(cell: &str) -> Self {
        const FLAGS: [&str; 10] = [
            "true", "false", "tosi", "epätosi", "sant", "falskt", "wahr", "falsch", "vrai", "faux",
        ];
        let cell = cell.trim();
        let number = cell.strip_suffix('%').unwrap_or(cell);
        match whole(number, Decimal::Either) {
            _ if cell.is_empty() || is_fault(cell) || looks_like_fault(cell) => Self::Blank,
            Ok(_) | Err(NotWhole::Fraction) => Self::Number,
            Err(NotWhole::Text) if with_power(cell).is_some() => Self::Number,
            Err(NotWhole::Text) if any_date(cell).is_some() => Self::Day,
            Err(NotWhole::Text) if FLAGS.contains(&cell.to_lowercase().as_str()) => Self::Flag,
            Err(NotWhole::Text) => Self::Text,
        }
    }
}

/// How many cells of a row say something.
pub(in crate::import) fn filled(row: &Row) -> usize {
    row.cells().filter(|cell| !cell.trim().is_empty()).count()
}

/// What speaks for a row being names of the columns below it, and what for being one of the rows there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Votes {
    /// Columns in which it says another kind of thing than the rows below: a word above numbers.
    pub(in crate::import) names: usize,
    /// Columns in which the rows below say the same as it, or nothing: it is a choice that was ticked.
    pub(in crate::import) choices: usize,
    /// Columns in which the rows below say the same few words, and it none of these.
    pub(in crate::import) others: usize,
    /// Columns in which it says what the rows below do: a number above numbers, a word that comes again.
    pub(in crate::import) answers: usize,
    /// Columns that say something, of any kind.
    columns: usize,
    /// Whether the whole row comes again below.
    pub(in crate::import) again: bool,
}

impl Votes {
    pub(in crate::import) fn of(row: &Row, below: &[Row]) -> Self {
        let below = below.get(..LOOKED_AT).unwrap_or(below);
        let width = below.iter().map(Row::len).max().unwrap_or_default().max(row.len());
        let mut votes = Self::default();
        for at in 0..width {
            votes.column(row.cell(at).trim(), below, at);
        }
        votes.again = below.iter().any(|other| {
            (0..width).all(|at| row.cell(at).trim() == other.cell(at).trim()) && !row.is_empty()
        });
        votes
    }

    fn column(&mut self, own: &str, below: &[Row], at: usize) {
        let cells = || below.iter().map(|row| row.cell(at).trim()).filter(|cell| !cell.is_empty());
        let count = cells().count();
        let kind = Kind::of(own);
        if count == 0 || kind == Kind::Blank {
            return;
        }
        self.columns += 1;
        let same = cells().filter(|cell| key(cell) == key(own)).count();
        if same == count && count < below.len() {
            self.choices += 1;
            return;
        }
        let of_kind = |wanted: Kind| cells().filter(|cell| Kind::of(cell) == wanted).count();
        let typed = [Kind::Number, Kind::Day, Kind::Flag]
            .into_iter()
            .find(|wanted| of_kind(*wanted) * 10 >= count * 9);
        match typed {
            Some(typed) if typed == kind => self.answers += 1,
            Some(_) => self.names += 1,
            None if same > 0 => self.answers += 1,
            None => self.others += usize::from(is_of_few_words(cells(), count)),
        }
    }

    /// Whether nothing speaks for names, and something for answers.
    pub(in crate::import) fn looks_like_answers(&self) -> bool {
        self.names == 0 && self.choices == 0 && self.answers > 0 && self.columns > 0
    }
}

/// Whether cells are choices of a question: several of them, and hardly one that no other says too.
fn is_of_few_words<'a>(cells: impl Iterator<Item = &'a str>, count: usize) -> bool {
    const ENOUGH: usize = 3;
    let different: BTreeSet<String> = cells.map(key).collect();
    count >= ENOUGH && different.len() * 3 <= count * 2
}

/// The columns in which every one of the rows says something, without those in `but`.
pub(in crate::import) fn always_filled(
    rows: &[&Row],
    width: usize,
    but: &BTreeSet<usize>,
) -> Vec<usize> {
    const ENOUGH: usize = 4;
    if rows.len() < ENOUGH {
        return Vec::new();
    }
    // The last rows may be sums.
    let data = rows.get(..rows.len() - 2).unwrap_or_default();
    let always = |at: &usize| data.iter().all(|row| !row.cell(*at).trim().is_empty());
    (0..width).filter(|at| !but.contains(at)).filter(always).collect()
}
