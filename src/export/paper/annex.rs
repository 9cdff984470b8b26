//! Parts of the printed report that are words and tables: feedback, method, every number.

use super::flow::{BODY, CELL, Flow};
use super::pen::Look;
use super::table::Head;
use super::views::sheet_table;
use crate::export::View;
use crate::export::board::Board;
use crate::export::picture::Picture;
use crate::export::sheet;
use crate::paint::theme::LIGHT;
use crate::wording::report::{Block, document};

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
pub(in crate::export) const METHOD: [&str; 7] =
    ["score", "interval", "change", "holm", "drop", "small", "priority"];

pub(super) fn method(flow: &mut Flow<'_>, board: &Board<'_>) {
    let words = board.words;
    flow.text(&words.text("report-footnote"), Look::new(BODY, LIGHT.text));
    for part in METHOD {
        flow.heading(3, &words.text(&format!("method-{part}")));
        flow.text(&words.text(&format!("method-{part}-text")), Look::new(CELL + 0.5, LIGHT.text));
    }
}

/// The whole report in words, without its opening, which the first page says.
pub(super) fn annex(flow: &mut Flow<'_>, board: &Board<'_>) {
    let blocks = document(board.report, board.words);
    // Title, rounds, "in short" and its list.
    for block in blocks.iter().skip(4) {
        match block {
            Block::Title(text) | Block::Heading(text) => flow.heading(3, text),
            Block::Text(text) => flow.text(text, Look::new(CELL, LIGHT.text)),
            Block::List(lines) => flow.list(lines, Look::new(CELL, LIGHT.text)),
            Block::Table(table) => {
                let heads: Vec<Head> = table
                    .head
                    .iter()
                    .map(|(title, is_number)| Head { title: title.clone(), is_number: *is_number })
                    .collect();
                flow.table(&heads, &table.rows);
            }
        }
    }
}
