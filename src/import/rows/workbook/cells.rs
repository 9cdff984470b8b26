//! The cells of an Excel sheet, as a stream.

use super::error::BadWorkbook;
use super::format::Shown;
use super::merged::Spans;
use super::scan::place;
use super::sheets::Cells;
use super::xlsx::unescaped;
use super::xml::{Xml, attribute};
use crate::import::values::fault::{NO_RESULT, SOME_ERROR, is_fault};
use quick_xml::events::Event;
use std::io::Read;
use std::rc::Rc;

/// The cells of a sheet.
#[expect(clippy::struct_excessive_bools, reason = "where a reader stands")]
pub(super) struct SheetCells<'b, R> {
    xml: Xml<R>,
    texts: &'b [String],
    formats: &'b [Shown],
    from_1904: bool,
    spans: Rc<Spans>,
    /// Where the next cell is, if it does not say so itself; both from 0.
    row: u32,
    column: u32,
    began: bool,
    ended: bool,
    /// The present row is hidden, and nothing of it was met yet.
    is_hidden: bool,
    /// Rows that say something and are hidden.
    hidden: u64,
}

/// What kind of value a cell says to hold.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Flag,
    Fault,
    Formula,
    Inline,
    Day,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "s" => Self::Shared,
            "b" => Self::Flag,
            "e" => Self::Fault,
            "str" => Self::Formula,
            "inlineStr" | "is" => Self::Inline,
            "d" => Self::Day,
            _ => Self::Number,
        }
    }
}

/// What a cell says about itself.
#[derive(Default)]
struct Raw {
    kind: Kind,
    format: Shown,
    value: Option<String>,
    inline: Option<String>,
    is_formula: bool,
}

impl<'b, R: Read> SheetCells<'b, R> {
    pub(super) fn new(
        xml: Xml<R>,
        texts: &'b [String],
        formats: &'b [Shown],
        from_1904: bool,
        spans: Rc<Spans>,
    ) -> Self {
        Self {
            xml,
            texts,
            formats,
            from_1904,
            spans,
            row: 0,
            column: 0,
            began: false,
            ended: false,
            is_hidden: false,
            hidden: 0,
        }
    }

    /// The rest of the cell that has just begun.
    fn rest(&mut self, raw: &mut Raw) -> Result<(), BadWorkbook> {
        enum Part {
            Value,
            Inline,
            Formula,
            Other,
        }
        loop {
            let part = match self.xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "v" => Part::Value,
                    "is" => Part::Inline,
                    "f" => Part::Formula,
                    _ => Part::Other,
                },
                Event::End(tag) if tag.local_name().as_ref() == "c" => return Ok(()),
                Event::Eof => return Err(BadWorkbook::Damaged("a cell never ends".into())),
                _ => Part::Other,
            };
            match part {
                Part::Value => raw.value = Some(self.xml.text("v", None, &[])?),
                Part::Inline => raw.inline = Some(self.xml.text("is", Some("t"), &["rPh"])?),
                Part::Formula => {
                    self.xml.text("f", None, &[])?;
                    raw.is_formula = true;
                }
                Part::Other => {}
            }
        }
    }

    /// What the cell shows.
    fn shown(&self, raw: Raw) -> Result<String, BadWorkbook> {
        let value = raw.value.filter(|value| !value.is_empty());
        Ok(match (raw.kind, value) {
            (Kind::Inline, value) => unescaped(raw.inline.or(value).unwrap_or_default()),
            // A formula may well say nothing.
            (Kind::Formula, value) => unescaped(value.unwrap_or_default()),
            (_, None) if raw.is_formula => NO_RESULT.to_owned(),
            (_, None) => unescaped(raw.inline.unwrap_or_default()),
            (Kind::Shared, Some(at)) => {
                let text = at.trim().parse::<usize>().ok().and_then(|at| self.texts.get(at));
                text.ok_or_else(|| BadWorkbook::Damaged("a shared text is missing".into()))?.clone()
            }
            (Kind::Flag, Some(yes)) => match yes.trim() {
                "1" | "true" | "TRUE" => "TRUE".to_owned(),
                "0" | "false" | "FALSE" => "FALSE".to_owned(),
                other => other.to_owned(),
            },
            (Kind::Fault, Some(fault)) if is_fault(fault.trim()) => fault.trim().to_owned(),
            (Kind::Fault, Some(_)) => SOME_ERROR.to_owned(),
            (Kind::Day, Some(day)) => day.trim().replacen('T', " ", 1),
            (Kind::Number, Some(number)) => match number.trim().parse::<f64>() {
                Ok(found) if found.is_finite() => raw.format.text(found, self.from_1904),
                _ => number,
            },
        })
    }
}

impl<R: Read> Cells for SheetCells<'_, R> {
    fn rows_covered(&self, row: u32, column: u32) -> u32 {
        self.spans.get(&(row, column)).copied().unwrap_or(1)
    }

    fn hidden_rows(&self) -> u64 {
        self.hidden
    }

    fn next_cell(&mut self) -> Result<Option<(u32, u32, String)>, BadWorkbook> {
        while !self.ended {
            let mut raw = Raw::default();
            let begins = match self.xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "sheetData" => {
                        self.began = true;
                        false
                    }
                    "row" => {
                        if let Some((row, _)) = attribute(&tag, "r")?.and_then(|text| place(&text))
                        {
                            self.row = row - 1;
                        }
                        self.column = 0;
                        let hidden = attribute(&tag, "hidden")?;
                        self.is_hidden = hidden.is_some_and(|one| one == "1" || one == "true");
                        false
                    }
                    "c" => {
                        for attribute in tag.attributes().with_checks(false) {
                            let one = attribute.map_err(|error| BadWorkbook::damaged(&error))?;
                            match one.key.as_ref() {
                                "r" => {
                                    if let Some((row, column)) = place(&one.value) {
                                        self.row = row - 1;
                                        self.column = column.saturating_sub(1);
                                    }
                                }
                                "t" => raw.kind = Kind::of(&one.value),
                                "s" => {
                                    let format = one.value.parse::<usize>().ok();
                                    let format = format.and_then(|at| self.formats.get(at));
                                    raw.format = format.copied().unwrap_or_default();
                                }
                                _ => {}
                            }
                        }
                        true
                    }
                    _ => false,
                },
                Event::End(tag) => {
                    match tag.local_name().as_ref() {
                        "row" => self.row += 1,
                        "sheetData" => self.ended = true,
                        _ => {}
                    }
                    false
                }
                Event::Eof if self.began => {
                    return Err(BadWorkbook::Damaged("the sheet ends in the middle".into()));
                }
                Event::Eof => return Err(BadWorkbook::Damaged("a sheet has no cells".into())),
                _ => false,
            };
            if !begins {
                continue;
            }
            self.rest(&mut raw)?;
            let (row, column) = (self.row, self.column);
            self.column += 1;
            let text = self.shown(raw)?;
            if !text.trim().is_empty() {
                self.hidden += u64::from(std::mem::take(&mut self.is_hidden));
                return Ok(Some((row, column, text)));
            }
        }
        Ok(None)
    }
}
