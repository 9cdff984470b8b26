//! Which measurement round a row belongs to.

use super::dates::{Dates, Forms};
use super::round_names::{identity, midnight, without_fraction, without_midnight};
use super::sequence;
use super::span;
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::reason::Reason;
use crate::import::rows::row::Row;
use crate::import::taking::fresh::Fresh;
use crate::import::tally::part::TooMuch;
use crate::import::values::alike::same;
use crate::import::values::cell::trimmed;
use crate::import::values::date::{DateOrder, any_date, serial};
use crate::import::values::epoch::Epoch;
use crate::import::warning::Warning;
use crate::journey::{Date, Journey, Round, RoundId};

/// No survey has more.
pub(in crate::import) const MOST: usize = 100;

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
    /// Every column has a round of its own.
    Own,
    /// The names as they are spelled, each with its slot.
    Column {
        at: usize,
        spelled: Vec<(String, usize)>,
    },
    Split {
        at: usize,
        date: Date,
        dates: Dates,
    },
}

/// The rounds of an import. A row gets a slot; slots become rounds when all is read.
#[derive(Clone)]
pub(in crate::import) struct Rounds {
    names: Vec<String>,
    rule: Rule,
    /// How the dates that divide rounds are written.
    forms: Forms,
}

/// The rounds of a journey that slots became.
pub(in crate::import) struct Settled {
    /// The round of each slot that is used.
    pub(in crate::import) ids: Vec<Option<RoundId>>,
    /// The names of those that are new.
    pub(in crate::import) made: Vec<String>,
    /// Names that were read as one round's.
    pub(in crate::import) joined: Vec<Warning>,
}

/// Why a row has no round: what is wrong with a cell of a column.
pub(in crate::import) struct Unplaced {
    pub(in crate::import) column: usize,
    pub(in crate::import) reason: Reason,
}

impl Rounds {
    pub(in crate::import) fn new(
        rule: &RoundRule,
        order: Option<DateOrder>,
        journey: &Journey,
        (table, file): (&Table<'_>, &str),
        all_own: bool,
    ) -> Result<Self, ImportError> {
        let no_round = || {
            let names = journey.rounds.iter().map(|round| round.name.clone());
            ImportError::NoRound { rounds: names.collect() }
        };
        Ok(match rule {
            RoundRule::Only if all_own => Self::new_of(Vec::new(), Rule::Own),
            RoundRule::Only => match journey.rounds.as_slice() {
                [one] => Self::new_of(vec![one.name.clone()], Rule::One),
                _ => return Err(no_round()),
            },
            RoundRule::Named(name) if name.trim().is_empty() => return Err(no_round()),
            RoundRule::Named(name) => Self::new_of(vec![name.trim().into()], Rule::One),
            RoundRule::Column(column) => {
                let at = table.column(column)?;
                Self::new_of(Vec::new(), Rule::Column { at, spelled: Vec::new() })
            }
            RoundRule::Split { column, date, names } => {
                let at = table.column(column)?;
                let dates = Dates::of(order, table, at, file)?;
                let (before, from) = names
                    .clone()
                    .unwrap_or_else(|| (format!("Before {date}"), format!("From {date}")));
                let rule = Rule::Split { at, date: *date, dates };
                Self::new_of(vec![before, from], rule)
            }
        })
    }

    fn new_of(names: Vec<String>, rule: Rule) -> Self {
        Self { names, rule, forms: Forms::default() }
    }

    /// The slot of a row.
    pub(in crate::import) fn slot(&mut self, row: &Row) -> Result<usize, Unplaced> {
        match &self.rule {
            Rule::One | Rule::Own => Ok(0),
            Rule::Column { at, .. } => match trimmed(row.cell(*at)) {
                "" => Err(Unplaced { column: *at, reason: Reason::NoRound }),
                name => Ok(self.named(name)),
            },
            Rule::Split { at, date: day, dates } => {
                let cell = row.cell(*at);
                let Some(found) = dates.day(cell) else {
                    return Err(Unplaced { column: *at, reason: Reason::NotADate });
                };
                self.forms.note(cell);
                Ok(usize::from(found >= *day))
            }
        }
    }

    /// The slot of a round that a column has of its own. These come before any that rows name.
    pub(in crate::import) fn own(&mut self, name: &str) -> usize {
        let meant = identity(name);
        let known = self.names.iter().position(|old| identity(old) == meant);
        known.unwrap_or_else(|| {
            self.names.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
            self.names.len() - 1
        })
    }

    /// The slot of a name in the column of rounds.
    /// A cell that a spreadsheet made of `2026-03` is the same as that.
    fn named(&mut self, name: &str) -> usize {
        let Rule::Column { spelled, .. } = &mut self.rule else { return 0 };
        if let Some((_, slot)) = spelled.iter().find(|(old, _)| old == name) {
            return *slot;
        }
        let cell = name;
        let name = without_fraction(cell);
        let meant = identity(name);
        let known = self.names.iter().position(|old| identity(old) == meant);
        let slot = known.unwrap_or(self.names.len());
        // One more than there may be, so that it is noticed when these rows are added to others.
        if spelled.len() <= MOST {
            if known.is_none() {
                self.names.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            spelled.push((cell.to_owned(), slot));
        }
        slot
    }

    /// Takes over the rounds of later rows. Returns the slots that theirs have here.
    pub(in crate::import) fn add(&mut self, later: &Self) -> Result<Vec<usize>, TooMuch> {
        self.forms.add(&later.forms);
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

    /// Refuses dates of which a spreadsheet seems to have turned some: it took the month for the day where
    /// it could, and left the others as they were.
    pub(in crate::import) fn refuse_turned(
        &self,
        table: &Table<'_>,
        file: &str,
    ) -> Result<(), ImportError> {
        let Rule::Split { at, dates, .. } = &self.rule else { return Ok(()) };
        match self.forms.turned(*dates) {
            Some((one, other)) => Err(ImportError::TurnedDates {
                file: file.to_owned(),
                column: table.name(*at),
                one,
                other,
            }),
            None => Ok(()),
        }
    }

    /// That the column of rounds holds days, so that nearly every row got a round of its own.
    pub(in crate::import) fn of_days(&self, table: &Table<'_>, rows: u64) -> Option<Warning> {
        const FEWEST: usize = 3;
        let Rule::Column { at, .. } = self.rule else { return None };
        let rounds = self.names.len();
        let days: Vec<Date> = self.names.iter().filter_map(|name| any_date(name)).collect();
        // The first days of months name these.
        let are_dates = days.len() == rounds && days.iter().any(|day| day.day() != 1);
        let are_days = are_dates || Epoch::of(self.names.iter().map(String::as_str)).is_some();
        (rounds >= FEWEST && are_days && rounds as u64 * 2 > rows)
            .then(|| Warning::RoundsOfDays { column: table.name(at), rounds })
    }

    /// The column that tells the round, if one does.
    pub(in crate::import) fn column(&self) -> Option<usize> {
        match self.rule {
            Rule::One | Rule::Own => None,
            Rule::Column { at, .. } | Rule::Split { at, .. } => Some(at),
        }
    }

    /// What the round of a slot is called.
    pub(in crate::import) fn name(&self, slot: usize) -> &str {
        self.names.get(slot).map(String::as_str).unwrap_or_default()
    }

    /// How many slots there are.
    pub(in crate::import) fn len(&self) -> usize {
        self.names.len()
    }

    /// The ways in which the round of a slot was written that are not the name it has now, each once. What a
    /// spreadsheet made of a month is none.
    fn other_spellings(&self, slot: usize, name: &str) -> Vec<String> {
        let written: Vec<&String> = match &self.rule {
            Rule::Column { spelled, .. } => {
                spelled.iter().filter(|(_, of)| *of == slot).map(|(written, _)| written).collect()
            }
            Rule::One | Rule::Own | Rule::Split { .. } => {
                self.names.get(slot).into_iter().collect()
            }
        };
        let mut others: Vec<String> = Vec::new();
        for one in written {
            let plain = without_fraction(one);
            let is_known = same(plain, name) || others.iter().any(|other| same(other, plain));
            if !is_known && midnight(one).is_none() && serial(one).is_none() {
                others.push(plain.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
        others
    }

    /// Finds or makes the rounds of the slots that are used; `last` is the last day on which somebody answered in
    /// one.
    pub(in crate::import) fn settle(
        &self,
        used: &[bool],
        last: &dyn Fn(usize) -> Option<Date>,
        journey: &mut Journey,
        fresh: &mut Fresh<'_>,
    ) -> Settled {
        let mut ids = vec![None; self.names.len()];
        let (mut made, mut joined) = (Vec::new(), Vec::new());
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        let names = match &self.rule {
            Rule::Column { .. } => without_midnight(&self.names),
            Rule::One | Rule::Own | Rule::Split { .. } => self.names.clone(),
        };
        let days: Vec<Option<Date>> = names.iter().map(|name| span::dated(name)).collect();
        match &self.rule {
            // The later round first: the earlier one then goes before it.
            Rule::Split { .. } => order.swap(0, 1),
            Rule::Column { .. } | Rule::One | Rule::Own => {
                let days: Vec<Option<Date>> = names.iter().map(|name| span::begins(name)).collect();
                sequence::sort(&mut order, &names, &days, last);
            }
        }
        for slot in order {
            if !used.get(slot).copied().unwrap_or_default() {
                continue;
            }
            let name = &names[slot];
            let old = journey.rounds.iter().find(|round| round.name == *name);
            let is_it = |round: &&Round| identity(&round.name) == identity(name);
            let old = old.or_else(|| journey.rounds.iter().find(is_it));
            let round = old.map_or(name, |old| &old.name);
            let others = self.other_spellings(slot, round);
            if !others.is_empty() {
                joined.push(Warning::RoundsJoined { round: round.clone(), others });
            }
            if let Some(old) = old {
                ids[slot] = Some(old.id.clone());
                continue;
            }
            let id = fresh.id(RoundId::from_bits);
            let day = match &self.rule {
                Rule::Split { date, .. } if slot == 1 => Some(*date),
                Rule::Split { .. } | Rule::One if slot == 0 => None,
                _ => days[slot],
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
        Settled { ids, made, joined }
    }
}
