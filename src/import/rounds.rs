//! Which measurement round a row belongs to.

use super::cell::{DateOrder, date};
use super::error::ImportError;
use super::fresh::Fresh;
use super::part::TooMuch;
use super::reason::Reason;
use super::row::Row;
use super::spec::same;
use super::table::Table;
use crate::journey::{Date, Journey, Round, RoundId};

/// No survey has more.
pub(super) const MOST: usize = 100;

/// How a row finds its round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RoundRule {
    /// The only round of the journey.
    #[default]
    Only,
    /// The round of this name, for every row.
    Named(String),
    /// The name stands in a column.
    Column(String),
    /// Two rounds, by the date in a column.
    Split {
        /// The column of dates.
        column: String,
        /// The first day of the later round.
        date: Date,
        /// The names of the two rounds; `None`: “Before …” and “From …” with the date.
        names: Option<(String, String)>,
    },
}

#[derive(Clone)]
enum Rule {
    One,
    /// The names as they are spelled, each with its slot.
    Column {
        at: usize,
        spelled: Vec<(String, usize)>,
    },
    Split {
        at: usize,
        date: Date,
        order: Option<DateOrder>,
    },
}

/// The rounds of an import. A row gets a slot; slots become rounds when all is read.
#[derive(Clone)]
pub(super) struct Rounds {
    names: Vec<String>,
    rule: Rule,
}

/// Why a row has no round: what is wrong with a cell of a column.
pub(super) struct Unplaced {
    pub(super) column: usize,
    pub(super) reason: Reason,
}

impl Rounds {
    pub(super) fn new(
        rule: &RoundRule,
        order: Option<DateOrder>,
        journey: &Journey,
        table: &Table<'_>,
        file: &str,
    ) -> Result<Self, ImportError> {
        let no_round = || {
            let names = journey.rounds.iter().map(|round| format!("“{}”", round.name));
            let names = names.collect::<Vec<_>>().join(", ");
            let rounds = if names.is_empty() { "none".into() } else { names };
            ImportError::NoRound { rounds }
        };
        Ok(match rule {
            RoundRule::Only => match journey.rounds.as_slice() {
                [one] => Self { names: vec![one.name.clone()], rule: Rule::One },
                _ => return Err(no_round()),
            },
            RoundRule::Named(name) if name.trim().is_empty() => return Err(no_round()),
            RoundRule::Named(name) => Self { names: vec![name.trim().into()], rule: Rule::One },
            RoundRule::Column(column) => {
                let at = table.column(column)?;
                Self { names: Vec::new(), rule: Rule::Column { at, spelled: Vec::new() } }
            }
            RoundRule::Split { column, date, names } => {
                let at = table.column(column)?;
                let order = order_of(order, table, at, file)?;
                let (before, from) = names
                    .clone()
                    .unwrap_or_else(|| (format!("Before {date}"), format!("From {date}")));
                Self { names: vec![before, from], rule: Rule::Split { at, date: *date, order } }
            }
        })
    }

    /// The slot of a row.
    pub(super) fn slot(&mut self, row: &Row) -> Result<usize, Unplaced> {
        match &self.rule {
            Rule::One => Ok(0),
            Rule::Column { at, .. } => match row.cell(*at).trim() {
                "" => Err(Unplaced { column: *at, reason: Reason::NoRound }),
                name => Ok(self.named(name)),
            },
            Rule::Split { at, date: day, order } => match date(row.cell(*at), *order) {
                Some(found) => Ok(usize::from(found >= *day)),
                None => Err(Unplaced { column: *at, reason: Reason::NotADate }),
            },
        }
    }

    /// The slot of a name in the column of rounds.
    fn named(&mut self, name: &str) -> usize {
        let Rule::Column { spelled, .. } = &mut self.rule else { return 0 };
        if let Some((_, slot)) = spelled.iter().find(|(old, _)| old == name) {
            return *slot;
        }
        let known = self.names.iter().position(|old| same(old, name));
        let slot = known.unwrap_or(self.names.len());
        // One more than there may be, so that it is noticed when these rows are added to others.
        if spelled.len() <= MOST {
            if known.is_none() {
                self.names.push(name.to_owned());
            }
            spelled.push((name.to_owned(), slot));
        }
        slot
    }

    /// Takes over the rounds of later rows. Returns the slots that theirs have here.
    pub(super) fn add(&mut self, later: &Self) -> Result<Vec<usize>, TooMuch> {
        let mut slots: Vec<usize> = (0..later.names.len()).collect();
        if let Rule::Column { at, spelled } = &later.rule {
            for (name, slot) in spelled {
                slots[*slot] = self.named(name);
            }
            if self.is_full() {
                return Err(TooMuch::Rounds { column: *at });
            }
        }
        Ok(slots)
    }

    fn is_full(&self) -> bool {
        matches!(&self.rule, Rule::Column { spelled, .. } if spelled.len() > MOST)
    }

    /// How many slots there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Finds or makes the rounds of the slots that are used; `None` for the others.
    pub(super) fn settle(
        &self,
        used: &[bool],
        journey: &mut Journey,
        fresh: &mut Fresh<'_>,
    ) -> (Vec<Option<RoundId>>, Vec<String>) {
        let mut ids = vec![None; self.names.len()];
        let mut made = Vec::new();
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        match &self.rule {
            // The later round first: the earlier one then goes before it.
            Rule::Split { .. } => order.reverse(),
            Rule::Column { .. } if self.names.iter().all(|name| begins_with_digit(name)) => {
                order.sort_by(|a, b| self.names[*a].cmp(&self.names[*b]));
            }
            _ => {}
        }
        for slot in order {
            if !used.get(slot).copied().unwrap_or_default() {
                continue;
            }
            let name = &self.names[slot];
            let old = journey.rounds.iter().find(|round| round.name == *name);
            let old = old.or_else(|| journey.rounds.iter().find(|round| same(&round.name, name)));
            if let Some(old) = old {
                ids[slot] = Some(old.id.clone());
                continue;
            }
            let id = fresh.id(RoundId::from_bits);
            let day = match &self.rule {
                Rule::Split { date, .. } => (slot == 1).then_some(*date),
                Rule::Column { .. } => name.parse().ok(),
                Rule::One => None,
            };
            let later = match &self.rule {
                Rule::Split { .. } if slot == 0 => ids.get(1).cloned().flatten(),
                _ => None,
            };
            let place = journey.rounds.iter().position(|round| {
                later.as_ref() == Some(&round.id)
                    || round.date.zip(day).is_some_and(|(date, day)| date > day)
            });
            let place = place.unwrap_or(journey.rounds.len());
            journey.rounds.insert(place, Round::new(id.clone(), name, day));
            made.push(name.clone());
            ids[slot] = Some(id);
        }
        (ids, made)
    }
}

fn begins_with_digit(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
}

/// The order given, or the one in which the dates of a column can be read.
pub(super) fn order_of(
    given: Option<DateOrder>,
    table: &Table<'_>,
    at: usize,
    file: &str,
) -> Result<Option<DateOrder>, ImportError> {
    if given.is_some() {
        return Ok(given);
    }
    find_order(&table.sample(at)).map_err(|example| ImportError::DateOrder {
        file: file.into(),
        column: table.name(at),
        example,
    })
}

/// The order in which all dates of the sample can be read; an example of them when both can.
fn find_order(cells: &[String]) -> Result<Option<DateOrder>, String> {
    let unclear: Vec<&String> =
        cells.iter().filter(|cell| !cell.trim().is_empty() && date(cell, None).is_none()).collect();
    let reads = |order| unclear.iter().filter(|cell| date(cell, Some(order)).is_some()).count();
    let (day, month) = (reads(DateOrder::DayFirst), reads(DateOrder::MonthFirst));
    match day.cmp(&month) {
        std::cmp::Ordering::Greater => Ok(Some(DateOrder::DayFirst)),
        std::cmp::Ordering::Less => Ok(Some(DateOrder::MonthFirst)),
        std::cmp::Ordering::Equal if day == 0 => Ok(None),
        std::cmp::Ordering::Equal => {
            Err(unclear.first().map(|one| (*one).clone()).unwrap_or_default())
        }
    }
}
