//! A spreadsheet in the XML of Excel 2003, often under a name that ends with .xls.

use super::error::BadWorkbook;
use super::format::Shown;
use super::listed::{Table, Tables};
use super::xml::{Xml, attribute, local};
use crate::import::values::fault::{NO_RESULT, SOME_ERROR, is_fault};
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// A file may move a cell far with a few letters.
const FARTHEST: u32 = 1_048_576;

/// The sheets of a spreadsheet in XML; none where it is another kind of XML.
pub(in crate::import) fn tables(text: &str) -> Result<Tables, BadWorkbook> {
    let mut xml = Xml::new(text.as_bytes());
    let mut found: Vec<Table> = Vec::new();
    let mut formats: HashMap<String, Shown> = HashMap::new();
    let mut style = String::new();
    let (mut row, mut column, mut next_row) = (0_u32, 0_u32, 0_u32);
    let mut cell = (Shown::default(), false, false);
    // How many more columns the cell covers.
    let mut across = 0;
    loop {
        let kind = match xml.next()? {
            Event::DocType(_) => return Err(BadWorkbook::Damaged("it has a document type".into())),
            Event::Eof => return Ok(Tables(found)),
            Event::End(tag) if tag.local_name().as_ref() == "Cell" => {
                let (_, is_formula, has_data) = cell;
                if is_formula
                    && !has_data
                    && let Some(table) = found.last_mut()
                {
                    table.cells.push((row, column, NO_RESULT.to_owned()));
                }
                column = column.saturating_add(1).saturating_add(across);
                continue;
            }
            Event::Start(tag) => match tag.local_name().as_ref() {
                "Style" => {
                    style = local(&tag, "ID")?.unwrap_or_default();
                    continue;
                }
                "NumberFormat" => {
                    let code = local(&tag, "Format")?.unwrap_or_default();
                    formats.insert(style.clone(), named(&code));
                    continue;
                }
                "Worksheet" => {
                    let name = local(&tag, "Name")?.unwrap_or_default();
                    found.push(Table { name, ..Table::default() });
                    next_row = 0;
                    continue;
                }
                "Row" => {
                    row = index(&tag)?.unwrap_or(next_row);
                    next_row = row.saturating_add(1);
                    column = 0;
                    continue;
                }
                "Cell" => {
                    column = index(&tag)?.unwrap_or(column);
                    across = number(&tag, "MergeAcross")?;
                    let down = number(&tag, "MergeDown")?;
                    if let Some(table) = found.last_mut().filter(|_| down > 0) {
                        table.spans.insert((row, column), down.saturating_add(1));
                    }
                    let style = local(&tag, "StyleID")?.unwrap_or_default();
                    let is_formula = local(&tag, "Formula")?.is_some();
                    cell = (formats.get(&style).copied().unwrap_or_default(), is_formula, false);
                    continue;
                }
                "Data" => attribute(&tag, "ss:Type")?.or(local(&tag, "Type")?).unwrap_or_default(),
                _ => continue,
            },
            _ => continue,
        };
        let text = xml.text("Data", None, &[])?;
        cell.2 = true;
        let shown = match kind.as_str() {
            "Number" => match text.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => cell.0.text(number, false),
                _ => text,
            },
            "Boolean" => if text.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            "DateTime" => text.trim().trim_end_matches(".000").replacen('T', " ", 1),
            "Error" if !is_fault(text.trim()) => SOME_ERROR.to_owned(),
            _ => text,
        };
        if let Some(table) = found.last_mut() {
            table.cells.push((row, column, shown));
        }
    }
}

/// How many more rows or columns a cell covers.
fn number(tag: &BytesStart<'_>, name: &str) -> Result<u32, BadWorkbook> {
    let number = local(tag, name)?.and_then(|text| text.parse::<u32>().ok());
    Ok(number.unwrap_or_default().min(FARTHEST))
}

fn index(tag: &BytesStart<'_>) -> Result<Option<u32>, BadWorkbook> {
    let index = local(tag, "Index")?.and_then(|at| at.parse::<u32>().ok());
    Ok(index.map(|at| at.clamp(1, FARTHEST) - 1))
}

fn named(code: &str) -> Shown {
    match code {
        "Percent" => Shown::Percent,
        "Short Date" | "Long Date" | "General Date" | "Medium Date" => Shown::Day,
        code => Shown::of(code),
    }
}
