//! How the days of a column are written.

use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::values::date::{DateOrder, Form, date, form, serial};
use crate::import::values::epoch::Epoch;
use crate::journey::Date;

/// How the days of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Dates {
    /// As dates, with day and month in this order, or as a spreadsheet counts them.
    Written(Option<DateOrder>),
    /// As times since 1970.
    Since1970(Epoch),
}

impl Dates {
    /// The order given, or the way in which the days of a column can be read.
    pub(in crate::import) fn of(
        given: Option<DateOrder>,
        table: &Table<'_>,
        at: usize,
        file: &str,
    ) -> Result<Self, ImportError> {
        if given.is_some() {
            return Ok(Self::Written(given));
        }
        let sample = table.sample(at);
        if let Some(epoch) = Epoch::of(sample.iter().map(String::as_str)) {
            return Ok(Self::Since1970(epoch));
        }
        let order = find_order(sample.iter().map(String::as_str));
        order.map(Self::Written).map_err(|example| ImportError::DateOrder {
            file: file.into(),
            column: table.name(at),
            example,
        })
    }

    /// The day of a cell.
    pub(in crate::import) fn day(self, cell: &str) -> Option<Date> {
        match self {
            Self::Written(order) => date(cell, order).or_else(|| serial(cell)),
            Self::Since1970(epoch) => epoch.day(cell),
        }
    }

    /// The order of day and month that was found or given.
    pub(in crate::import) fn order(self) -> Option<DateOrder> {
        match self {
            Self::Written(order) => order,
            Self::Since1970(_) => None,
        }
    }
}

/// How dates were written in a column, with an example: what a spreadsheet took for dates, and what it
/// left as it was.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Forms {
    dots: Option<String>,
    year_first: Option<String>,
    either: bool,
    one_way: Option<String>,
}

impl Forms {
    /// A date that a spreadsheet seems to have turned, and one that it left: it took the month for the day where it
    /// could.
    pub(in crate::import) fn turned(&self, dates: Dates) -> Option<(String, String)> {
        let dots = self.dots.as_ref().filter(|_| dates.order() == Some(DateOrder::MonthFirst));
        let year_first = self.year_first.as_ref().filter(|_| !self.either);
        dots.or(year_first).cloned().zip(self.one_way.clone())
    }

    pub(in crate::import) fn note(&mut self, cell: &str) {
        let example = |place: &mut Option<String>| {
            place.get_or_insert_with(|| cell.trim().chars().take(30).collect());
        };
        match form(cell) {
            Some(Form::Dots) => example(&mut self.dots),
            Some(Form::YearFirst) => example(&mut self.year_first),
            Some(Form::OneWay) => example(&mut self.one_way),
            Some(Form::Either) => self.either = true,
            None => {}
        }
    }

    pub(in crate::import) fn add(&mut self, later: &Self) {
        for (own, more) in [
            (&mut self.dots, &later.dots),
            (&mut self.year_first, &later.year_first),
            (&mut self.one_way, &later.one_way),
        ] {
            if own.is_none() {
                own.clone_from(more);
            }
        }
        self.either |= later.either;
    }
}

/// The order in which most of the dates can be read; an example of them when both are as likely.
pub(in crate::import) fn find_order<'a>(
    cells: impl Iterator<Item = &'a str>,
) -> Result<Option<DateOrder>, String> {
    let (mut day, mut month, mut example) = (0, 0, None);
    for cell in cells.filter(|cell| !cell.trim().is_empty() && date(cell, None).is_none()) {
        day += usize::from(date(cell, Some(DateOrder::DayFirst)).is_some());
        month += usize::from(date(cell, Some(DateOrder::MonthFirst)).is_some());
        example.get_or_insert_with(|| cell.to_owned());
    }
    match day.cmp(&month) {
        std::cmp::Ordering::Greater => Ok(Some(DateOrder::DayFirst)),
        std::cmp::Ordering::Less => Ok(Some(DateOrder::MonthFirst)),
        std::cmp::Ordering::Equal if day == 0 => Ok(None),
        std::cmp::Ordering::Equal => Err(example.unwrap_or_default()),
    }
}
