//! Parts of the printed report that are words and tables: feedback, method, every number.

use super::flow::{BODY, CELL, Flow};
use super::pen::Look;
use super::table::Head;
use super::views::sheet_table;
use crate::analysis::Report;
use crate::export::View;
use crate::export::board::Board;
use crate::export::picture::Picture;
use crate::export::sheet;
use crate::paint::theme::LIGHT;
use crate::wording::report::{Block, Table, document, limits};

/// So many quotes are printed of a touchpoint.
const QUOTES: usize = 3;

/// All but the unit, the good direction and p.
pub(super) fn kpi_columns(board: &Board<'_>) -> Vec<usize> {
    let rounds = board.report.rounds.len();
    let shown = (4 + rounds.saturating_sub(4)..4 + rounds).chain([
        4 + rounds,
        5 + rounds,
        6 + rounds,
        7 + rounds,
    ]);
    [0, 1, 2].into_iter().chain(shown).collect()
}

pub(super) fn feedback(flow: &mut Flow<'_>, board: &Board<'_>, alt: &str) {
    let Board { journey, report, words, .. } = *board;
    let themes = sheet::themes(journey, words);
    if !themes.rows.is_empty() {
        let picture = Picture { journey, report, words, view: View::Feedback };
        flow.view(&picture, alt);
        sheet_table(flow, &themes, &[0, 1, 2, 3]);
    }
    let quotes: Vec<String> = journey
        .touchpoints()
        .flat_map(|(_, one)| {
            one.quotes
                .iter()
                .take(QUOTES)
                .map(move |quote| format!("{}: {}", one.name, words.saying(quote)))
        })
        .collect();
    if !quotes.is_empty() {
        flow.heading(3, &words.text("export-quotes"));
        flow.list(&quotes, Look::new(BODY - 1.0, LIGHT.text));
    }
}

/// The parts of the method that the report's numbers rest on.
const METHOD: [&str; 7] = ["score", "interval", "change", "holm", "drop", "small", "priority"];

/// The same without what only a comparison needs, where there is none.
pub(in crate::export) fn method_parts(report: &Report) -> impl Iterator<Item = &'static str> {
    let compares = report.compared.is_some();
    METHOD.into_iter().filter(move |part| compares || !matches!(*part, "change" | "holm"))
}

pub(super) fn method(flow: &mut Flow<'_>, board: &Board<'_>) {
    let words = board.words;
    flow.text(&limits(board.report, words), Look::new(BODY, LIGHT.text));
    for part in method_parts(board.report) {
        flow.heading(3, &words.text(&format!("method-{part}")));
        flow.text(&words.text(&format!("method-{part}-text")), Look::new(CELL + 0.5, LIGHT.text));
    }
}

/// The whole report in words, without its opening, which the first page says.
pub(super) fn annex(flow: &mut Flow<'_>, board: &Board<'_>) {
    let blocks = document(board.report, board.words);
    // Title, rounds, "in short" and its list.
    let mut blocks = blocks.iter().skip(4).peekable();
    while let Some(block) = blocks.next() {
        match block {
            Block::Title(text) | Block::Heading(text) => {
                if let Some(Block::Table(table)) = blocks.peek() {
                    flow.need_for_table(&heads(table), &table.rows);
                }
                flow.heading(3, text);
            }
            Block::Text(text) => flow.text(text, Look::new(CELL, LIGHT.text)),
            Block::List(lines) => flow.list(lines, Look::new(CELL, LIGHT.text)),
            Block::Table(table) => flow.table(&heads(table), &table.rows),
        }
    }
}

fn heads(table: &Table) -> Vec<Head> {
    let head =
        |(title, is_number): &(String, bool)| Head { title: title.clone(), is_number: *is_number };
    table.head.iter().map(head).collect()
}
