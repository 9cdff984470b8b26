//! A survey file as columns with names and rows below them.

mod find;

use super::header::{self, Doubt, Header, HeaderRows};
use super::known::{Known, known};
use super::other_table;
use super::row_look::{beginning, is_quoted_whole};
use super::sideways;
use super::tidy::tidy;
use super::titles::titles;
use crate::import::error::ImportError;
use crate::import::rows::batch::Batch;
use crate::import::rows::delimiter::Delimiter;
use crate::import::rows::encoding::Encoding;
use crate::import::rows::input::Input;
use crate::import::rows::open::open;
use crate::import::rows::row::{Format, Row, Rows};
use crate::import::rows::text::BLOCK;
use crate::import::rows::workbook::Several;
use crate::import::values::alike::key;
use crate::import::warning::Warning;
use std::cell::OnceCell;
use std::collections::VecDeque;

/// Guesses rest on this many rows, or on fewer with at least this much text.
const AHEAD_ROWS: usize = 1000;
const AHEAD_BYTES: usize = 32 * 1024;

/// What the user said about the file, where it shall not be found out.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// How letters are stored.
    pub encoding: Option<Encoding>,
    /// The sign between cells.
    pub delimiter: Option<Delimiter>,
    /// How many rows the header has.
    pub header_rows: Option<HeaderRows>,
    /// How many rows of the file stand above the header, where that shall not be found out.
    pub skip_rows: Option<u64>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// A survey file, read row by row.
pub struct Table<'a> {
    file: String,
    rows: Box<dyn Rows + 'a>,
    /// Rows looked at before their turn.
    ahead: VecDeque<Row>,
    /// What was met while looking ahead; its turn comes after those rows.
    fault: Option<ImportError>,
    header: Header,
    known: Option<Known>,
    doubt: Option<Doubt>,
    /// What stands at the beginning of the row in doubt.
    doubtful_row: String,
    row: Row,
    /// The number of the last row of the header.
    header_end: u64,
    /// The number of the last row that was split.
    last: u64,
    /// All rows of the file were looked at.
    is_whole: bool,
    /// Questions stand in rows.
    is_sideways: bool,
    /// Rows that belong to another table below, and are left out.
    below: Option<Warning>,
    /// The column of response ids, once it was looked for.
    pub(super) ids: OnceCell<Option<usize>>,
}

/// Opens a survey file of any kind, and lets `work` read it. `file` names it in messages.
///
/// # Errors
/// [`ImportError`] when it is nothing that can be read or has no header, and what `work` returns.
pub fn read<'a, T>(
    input: impl Into<Input<'a>>,
    file: &str,
    reading: &Reading,
    work: impl FnOnce(Table<'_>) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    open(input.into(), file, reading, 4 * BLOCK, Several::Refuse, work)
}

impl<'a> Table<'a> {
    pub(in crate::import) fn of(
        rows: Box<dyn Rows + 'a>,
        file: &str,
        reading: &Reading,
    ) -> Result<Self, ImportError> {
        let mut table = Self {
            file: file.to_owned(),
            rows,
            ahead: VecDeque::new(),
            fault: None,
            header: Header::default(),
            known: None,
            doubt: None,
            doubtful_row: String::new(),
            row: Row::default(),
            header_end: 0,
            last: 0,
            is_whole: false,
            is_sideways: false,
            below: None,
            ids: OnceCell::new(),
        };
        table.look_ahead();
        if table.ahead.is_empty() {
            let empty = ImportError::Empty { file: file.to_owned() };
            return Err(table.fault.take().unwrap_or(empty));
        }
        let titles = match reading.skip_rows {
            Some(skipped) => table.ahead.iter().take_while(|row| row.number() <= skipped).count(),
            None => titles(table.ahead.make_contiguous(), reading.header_rows),
        };
        table.ahead.drain(..titles);
        if table.ahead.is_empty() {
            return Err(table.fault.take().unwrap_or(ImportError::Empty { file: file.to_owned() }));
        }
        let first = table.ahead.make_contiguous();
        if is_quoted_whole(first) {
            return Err(ImportError::QuotedRows { file: file.to_owned() });
        }
        table.known = known(first);
        let (found, doubt) = header::detect(first, table.known);
        let how = reading.header_rows.unwrap_or(found);
        table.doubt = doubt.filter(|_| reading.header_rows.is_none());
        let width = first.iter().map(Row::len).max().unwrap_or_default();
        let rows = &first[..how.count().min(first.len())];
        table.doubtful_row = match table.doubt {
            Some(Doubt::SecondHeader | Doubt::ThirdHeader) => first.get(1),
            _ => first.first(),
        }
        .map(beginning)
        .unwrap_or_default();
        table.header = header::header(rows, how, table.known, width);
        let taken = rows.len();
        // What stands above the first row that is an answer, where there is no header, is no gap.
        let first = first.first().map_or(0, |row| row.number() - 1);
        table.header_end = rows.last().map_or(first, Row::number);
        table.ahead.drain(..taken);
        if table.is_whole {
            table.leave_out_other_table();
        }
        let rows = table.ahead.make_contiguous();
        table.is_sideways = sideways::lies(&table.header.names, rows);
        Ok(table)
    }

    fn leave_out_other_table(&mut self) {
        let rows = self.ahead.make_contiguous();
        let Some(at) = other_table::begins(rows, &self.header.names) else { return };
        let left_out = self.ahead.split_off(at);
        self.below = left_out.front().map(|row| Warning::OtherTable {
            row: row.number(),
            text: beginning(row),
            rows: left_out.len() as u64,
        });
    }

    fn look_ahead(&mut self) {
        let bytes = |row: &Row| row.cells().map(str::len).sum::<usize>();
        while self.ahead.len() < AHEAD_ROWS
            && self.ahead.iter().map(bytes).sum::<usize>() < AHEAD_BYTES
        {
            match self.split_batch() {
                Ok(true) if self.fault.is_none() => {}
                Ok(more) => {
                    self.is_whole = !more && self.fault.is_none();
                    break;
                }
                Err(fault) => {
                    self.fault = Some(fault);
                    break;
                }
            }
        }
    }

    /// Splits the next rows; false after the last ones.
    fn split_batch(&mut self) -> Result<bool, ImportError> {
        let mut batch = Batch::default();
        let read = self.rows.next_batch(&mut batch);
        read.map_err(|error| error.at_row(self.last + 1))?;
        let before = batch.rows_before(self.last);
        let ahead = &mut self.ahead;
        let split = batch.each(|row| {
            let number = before + row.number;
            ahead.push_back(Row { number, ..row.clone() });
        });
        match split {
            Ok(last) => self.last = before + last,
            Err(broken) => self.fault = Some(broken.error(&self.file, before)),
        }
        Ok(!batch.is_empty())
    }

    /// Reads the next row that is not blank; false after the last one.
    ///
    /// # Errors
    /// [`ImportError`] when the file cannot be read or decoded, or a quotation mark stays open.
    pub fn advance(&mut self) -> Result<bool, ImportError> {
        loop {
            if let Some(row) = self.ahead.pop_front() {
                self.row = row;
                return Ok(true);
            }
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if !self.split_batch()? {
                return Ok(false);
            }
        }
    }

    /// Reads the next rows, however many; none after the last ones.
    pub(in crate::import) fn next_batch(&mut self, batch: &mut Batch) -> Result<(), ImportError> {
        if !self.ahead.is_empty() {
            batch.text.clear();
            let count = self.ahead.len().min(AHEAD_ROWS);
            batch.rows = self.ahead.drain(..count).collect();
        } else if let Some(fault) = self.fault.take() {
            return Err(fault);
        } else {
            self.rows.next_batch(batch)?;
        }
        batch.read = self.bytes();
        Ok(())
    }

    /// Whether each question has a row, and each person a column.
    pub(in crate::import) fn is_sideways(&self) -> bool {
        self.is_sideways
    }

    /// Whether all rows of the file were looked at.
    pub(in crate::import) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The cell of the present row in a column, counted from 0; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.row.cell(column)
    }

    /// The number of the present row.
    pub(in crate::import) fn row_number(&self) -> u64 {
        self.row.number()
    }

    /// The rows looked at before the first was read: at most a thousand.
    #[must_use]
    pub fn ahead(&self) -> impl ExactSizeIterator<Item = &Row> {
        self.ahead.iter().take(AHEAD_ROWS)
    }

    /// All rows that were read ahead: of a file that is not large, all there are.
    pub(in crate::import) fn looked_at(&self) -> impl Iterator<Item = &Row> {
        self.ahead.iter()
    }

    /// What the columns are called.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.header.names
    }

    /// What was asked in a column.
    #[must_use]
    pub fn question(&self, column: usize) -> String {
        match self.header.questions.get(column) {
            Some(question) if !question.is_empty() => question.clone(),
            _ => self.name(column),
        }
    }

    /// How many of the rows read are hidden in a sheet, where that is known.
    pub(in crate::import) fn hidden_rows(&self) -> u64 {
        self.rows.hidden_rows()
    }

    /// How many of the rows read below the header got what stands in a merged cell above.
    pub(in crate::import) fn merged_rows(&self) -> u64 {
        self.rows.merged_rows(self.header_end)
    }

    /// The number of the last row of the header.
    pub(in crate::import) fn header_end(&self) -> u64 {
        self.header_end
    }

    /// How many rows the header has.
    #[must_use]
    pub fn header_rows(&self) -> HeaderRows {
        self.header.rows
    }

    /// The service it comes from, where that was recognised.
    #[must_use]
    pub fn known(&self) -> Option<Known> {
        self.known
    }

    /// What should be looked at in the first rows, and below the last.
    pub(in crate::import) fn doubts(&self) -> Vec<Warning> {
        let row = self.doubtful_row.clone();
        let above = self.doubt.map(|doubt| match doubt {
            Doubt::NoHeader => Warning::NoHeader { row },
            Doubt::HeaderOfAnswers => Warning::HeaderOfAnswers { row },
            Doubt::SecondHeader => Warning::SecondHeader { row },
            Doubt::ThirdHeader => Warning::ThirdHeader { row },
        });
        let sideways = self.is_sideways.then_some(Warning::Sideways);
        sideways.into_iter().chain(above).chain(self.below.clone()).collect()
    }

    /// The name of a column for messages.
    #[must_use]
    pub fn name(&self, column: usize) -> String {
        match self.headers().get(column) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("#{}", column + 1),
        }
    }

    /// What kind of file it is, as far as is known by now.
    #[must_use]
    pub fn format(&self) -> Format {
        self.rows.format()
    }

    /// Bytes of the file read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.rows.bytes()
    }

    /// The cells of a column among the rows looked at.
    #[must_use]
    pub fn sample(&self, column: usize) -> Vec<String> {
        self.ahead().map(|row| row.cell(column).to_owned()).collect()
    }

    /// The question of which a column is one choice.
    pub(in crate::import) fn asked(&self, column: usize) -> &str {
        self.header.asked.get(column).map(String::as_str).unwrap_or_default()
    }

    /// Which choice of its question a column is.
    pub(in crate::import) fn choice(&self, column: usize) -> Option<&str> {
        let choice = self.header.choices.get(column)?;
        (!self.asked(column).is_empty()).then_some(choice.as_str())
    }

    /// The first column of a question that has one for each choice.
    pub(in crate::import) fn first_choice(&self, question: &str) -> Option<usize> {
        let wanted = key(&tidy(question));
        let asked = |at: &usize| !wanted.is_empty() && key(self.asked(*at)) == wanted;
        (0..self.headers().len()).find(asked)
    }

    /// The columns of a question that has one for each choice, in which stands the choice where somebody
    /// made it; none where the question has no two of them.
    pub(in crate::import) fn choices(&self, question: &str) -> Vec<usize> {
        let wanted = key(&tidy(question));
        let is_choice = |at: &usize| {
            let choice = self.header.choices.get(*at).map(|one| key(one)).unwrap_or_default();
            self.ahead().all(|row| matches!(key(row.cell(*at)).as_str(), cell if cell.is_empty() || cell == choice))
        };
        let asked = |at: &usize| !wanted.is_empty() && key(self.asked(*at)) == wanted;
        let found: Vec<usize> = (0..self.headers().len()).filter(asked).filter(is_choice).collect();
        if found.len() < 2 { Vec::new() } else { found }
    }
}
