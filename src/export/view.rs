//! A view as something else than a picture: its table as a workbook, CSV, Markdown, data or a page for a browser.

use super::sheet::{Cell, Sheet, beside_view, of_view};
use super::{Job, View, csv, html, markdown, mermaid, xlsx};
use crate::wording::report::{Block, Table, headline_summary, round_line};
use serde_json::{Map, Number, Value};

impl Job<'_> {
    /// The view's table, and the columns of it that people read. Empty for what has none.
    fn table(&self, view: View) -> (Sheet, Vec<usize>) {
        of_view(view, self.journey, self.report, self.words).unwrap_or_default()
    }

    pub(super) fn view_csv(&self, view: View) -> Vec<u8> {
        csv::csv(&self.table(view).0, self.words)
    }

    pub(super) fn view_block(&self, view: View) -> String {
        csv::block(&self.table(view).0, self.words)
    }

    pub(super) fn view_xlsx(&self, view: View) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
        let beside = beside_view(view, self.report, self.words).map(|(sheet, _)| sheet);
        let sheets: Vec<Sheet> = [self.table(view).0].into_iter().chain(beside).collect();
        xlsx::of_sheets(&sheets, self.journey, self.words)
    }

    /// Title, rounds, what is to be said, the table; for a comparison both diagrams, too.
    pub(super) fn view_markdown(&self, view: View) -> String {
        let (sheet, columns) = self.table(view);
        let table = self.printed(&sheet, &columns);
        let mut blocks = vec![
            Block::Title(format!("{}: {}", self.title(), self.words.text(view.key()))),
            Block::Text(round_line(self.report, self.words)),
            Block::List(headline_summary(self.report, self.words)),
        ];
        if !table.rows.is_empty() {
            blocks.push(Block::Table(table));
        }
        if let Some((sheet, columns)) = beside_view(view, self.report, self.words) {
            blocks.push(Block::Heading(sheet.name.clone()));
            blocks.push(Block::Table(self.printed(&sheet, &columns)));
        }
        let mut text = markdown::blocks(&blocks);
        if view == View::Compare {
            text.push('\n');
            text.push_str(&mermaid::before_and_after(self.journey, self.report, self.words));
        }
        text
    }

    fn printed(&self, sheet: &Sheet, columns: &[usize]) -> Table {
        let columns = sheet.told(columns);
        let shown = |row: &Vec<Cell>| -> Vec<String> {
            let cells = columns.iter().filter_map(|at| Some((*at, row.get(*at)?)));
            cells.map(|(at, cell)| sheet.shown(at, cell, self.words)).collect()
        };
        let heads = columns.iter().filter_map(|at| sheet.columns.get(*at));
        Table {
            head: heads.map(|column| (column.title.clone(), column.is_number)).collect(),
            rows: sheet.rows.iter().map(shown).collect(),
        }
    }

    /// An object with the table: columns by name, cells as numbers, dates as text, null where nothing is known.
    pub(super) fn view_json(&self, view: View) -> String {
        let value = |cell: &Cell| match cell {
            Cell::Empty => Value::Null,
            Cell::Text(text) => Value::String(text.clone()),
            Cell::Number(value, _) => Number::from_f64(*value).map_or(Value::Null, Value::Number),
            Cell::Count(count) => Value::from(*count),
            Cell::Date(date) => Value::String(date.to_string()),
        };
        let mut object = Map::new();
        object.insert("polku".into(), env!("CARGO_PKG_VERSION").into());
        object.insert("title".into(), self.title().into());
        object.insert("view".into(), view.name().into());
        let put = |object: &mut Map<String, Value>, sheet: &Sheet| {
            let heads = sheet.columns.iter().map(|column| column.title.clone().into());
            object.insert("columns".into(), heads.collect::<Vec<Value>>().into());
            let rows = sheet.rows.iter().map(|row| row.iter().map(value).collect::<Vec<Value>>());
            object.insert("rows".into(), rows.map(Value::from).collect::<Vec<Value>>().into());
        };
        put(&mut object, &self.table(view).0);
        if let Some((sheet, _)) = beside_view(view, self.report, self.words) {
            let mut beside = Map::new();
            beside.insert("title".into(), sheet.name.clone().into());
            put(&mut beside, &sheet);
            object.insert("beside".into(), beside.into());
        }
        let mut text = serde_json::to_string_pretty(&Value::Object(object)).unwrap_or_default();
        text.push('\n');
        text
    }

    pub(super) fn view_html(&self, view: View) -> String {
        let (sheet, columns) = self.table(view);
        html::view(self, view, &sheet, &columns)
    }

    /// The journey's title, or what stands for it.
    pub(super) fn title(&self) -> String {
        let title = self.journey.title.trim();
        if title.is_empty() { self.words.text("report-untitled") } else { title.to_owned() }
    }
}
