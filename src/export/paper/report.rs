//! The board's report on paper.

use super::annex;
use super::columns::two_columns;
use super::flow::{BODY, Flow};
use super::kpis::{HEADING, kpis, kpis_height};
use super::map::map;
use super::pen::{Look, Pen, moved, rule, shapes};
use super::table::Head;
use super::views::{language_of, newest, sheet_table};
use super::{Node, Page, Paper, PaperError};
use crate::export::board::{ActionRow, Board, Content, KEYED_FROM, Section, strip};
use crate::export::picture::{Picture, setup};
use crate::export::sheet;
use crate::export::{View, Watch};
use crate::i18n::Words;
use crate::paint::headless::with_painter;
use crate::paint::theme::LIGHT;
use crate::wording::report::headline_summary;
use egui::{Align, pos2, vec2};

/// A page of which no more than this share is used goes on with the next part.
const MOSTLY_EMPTY: f32 = 0.45;
/// More actions than this are no first page's business, and fewer would tell nothing.
const MOST_ACTIONS: usize = 30;
const FEWEST_ACTIONS: usize = 1;

/// Lays the report out on pages of this size.
///
/// # Errors
/// [`PaperError`]: the page is too small for the map.
pub fn report(board: &Board<'_>, page: Page, watch: &Watch) -> Result<Paper, PaperError> {
    let page = if page.points().is_some() { page } else { Page::upright(super::PageSize::A4) };
    let size = page.points().unwrap_or(vec2(794.0, 1123.0));
    with_painter(setup, |painter| {
        let content = board.content();
        let words = board.words;
        let paper = Paper {
            title: content.title.clone(),
            description: content.summary.join(" "),
            language: language_of(words.language()),
            day: newest(board.journey),
            ..Paper::default()
        };
        let pen = Pen::new(painter.clone(), words.language());
        let mut flow = Flow::new(pen, words, paper, size, page.margin()).watched(watch);
        foot(&mut flow, &content);
        first(&mut flow, board, &content);
        for section in Section::ALL.into_iter().filter(|section| board.shows(*section)) {
            flow.go_on()?;
            self::section(&mut flow, board, section)?;
        }
        Ok(flow.finish())
    })
}

fn foot(flow: &mut Flow<'_>, content: &Content) {
    let width = flow.width() - 60.0;
    let galley = flow.pen.layout(
        &content.foot,
        Look::new(super::flow::SMALL, LIGHT.muted),
        width,
        Align::LEFT,
    );
    flow.foot = galley.rows.iter().map(|row| row.text().trim_end().to_owned()).collect();
}

fn first(flow: &mut Flow<'_>, board: &Board<'_>, content: &Content) {
    let words = board.words;
    let (left, right) = (flow.left(), flow.right());
    // Title left, day and for whom right.
    let top = flow.y;
    let room = flow.width() - 170.0;
    let sized = |size: f32| Look::bold(size, LIGHT.text);
    let rows = flow.pen.layout(&content.title, sized(30.0), room, Align::LEFT).rows.len();
    // A long title leaves room for what matters.
    let look = sized(if rows > 1 { 21.0 } else { 30.0 });
    let title = flow.pen.text(pos2(left, top), &content.title, look, room, Align::LEFT);
    let at = flow.put(title.piece);
    flow.node(Node::Heading(1, content.title.clone(), top, vec![at]));
    let mut y = top + title.size.y + 2.0;
    let look = Look::new(15.0, LIGHT.muted);
    let subtitle =
        flow.pen.text(pos2(left, y), &content.subtitle, look, flow.width() - 170.0, Align::LEFT);
    let at = flow.put(subtitle.piece);
    flow.node(Node::Text(vec![at]));
    y += subtitle.size.y;
    let draft = if content.is_draft { words.text("export-board-draft") } else { String::new() };
    let aside = [
        (content.day.clone(), Look::bold(13.5, LIGHT.text)),
        (words.text("export-board-for"), Look::new(13.5, LIGHT.muted)),
        (draft, Look::bold(10.5, LIGHT.caution)),
    ];
    let mut aside_y = top + 12.0;
    for (text, look) in aside.iter().filter(|(text, _)| !text.is_empty()) {
        let piece = flow.pen.text(pos2(right, aside_y), text, *look, 165.0, Align::RIGHT);
        let at = flow.put(piece.piece);
        flow.node(Node::Text(vec![at]));
        aside_y += piece.size.y + 3.0;
    }
    y = y.max(aside_y) + 6.0;
    flow.put(shapes([rule(left, right, y, LIGHT.text, 1.0)]));
    flow.y = y + 12.0;
    for (at, sentence) in content.summary.iter().enumerate() {
        let look = if at == 0 { Look::bold(14.5, LIGHT.text) } else { Look::new(14.5, LIGHT.text) };
        flow.text(sentence, look);
    }
    flow.y += 6.0;
    if board.report.coverage.touchpoints > 0 {
        let painted = strip(board, content, flow.width());
        let alt = headline_summary(board.report, words).join(" ");
        let alt = if alt.is_empty() { content.title.clone() } else { alt };
        let piece = flow.put(moved(&painted.shapes, pos2(left, flow.y), 1.0));
        flow.node(Node::Figure(alt, vec![piece]));
        flow.y += painted.size.y + 12.0;
    }
    two_columns(flow, content);
    actions(flow, content);
    kpis(flow, content);
    if board.report.coverage.touchpoints >= KEYED_FROM {
        key(flow, board);
    }
}

/// On the first page only what fits; all of them have a part of their own.
fn actions(flow: &mut Flow<'_>, content: &Content) {
    if content.actions.is_empty() {
        return;
    }
    let mut rows: Vec<&ActionRow> = content.actions.iter().take(MOST_ACTIONS).collect();
    let heads = action_heads(flow.words);
    let mut room = flow.bottom() - flow.y - HEADING;
    let fewest = rows.get(..FEWEST_ACTIONS).unwrap_or(&rows);
    let kpis = kpis_height(flow, content);
    // KPIs that have no room even below the fewest actions leave it to more of them.
    if flow.table_height(&heads, &action_cells(fewest)) + kpis <= room {
        room -= kpis;
    }
    while rows.len() > FEWEST_ACTIONS && flow.table_height(&heads, &action_cells(&rows)) > room {
        rows.pop();
    }
    flow.need_for_table(&heads, &action_cells(&rows));
    flow.heading(2, &flow.words.text("export-board-actions"));
    action_table(flow, &rows);
}

/// All of them, and below the table what came of those that are done.
fn all_actions(flow: &mut Flow<'_>, content: &Content) {
    let rows: Vec<&ActionRow> = content.actions.iter().collect();
    action_table(flow, &rows);
    let measured = rows.iter().filter(|row| !row.measured.is_empty());
    let told: Vec<String> =
        measured.map(|row| format!("{}: {}", row.title, row.measured)).collect();
    if !told.is_empty() {
        flow.heading(3, &flow.words.text("export-column-measured"));
        flow.list(&told, Look::new(BODY, LIGHT.text));
    }
}

fn action_table(flow: &mut Flow<'_>, rows: &[&ActionRow]) {
    flow.table(&action_heads(flow.words), &action_cells(rows));
}

fn action_heads(words: &Words) -> [Head; 5] {
    let head = |key: &str, is_number| Head { title: words.text(key), is_number };
    [
        head("report-column-action", false),
        head("report-column-touchpoint", false),
        head("report-column-owner", false),
        head("report-column-due", true),
        head("report-column-state", false),
    ]
}

fn action_cells(rows: &[&ActionRow]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| {
            // Not by colour alone.
            let state = if row.is_late { format!("⚠ {}", row.state) } else { row.state.clone() };
            vec![row.title.clone(), row.place.clone(), row.owner.clone(), row.due.clone(), state]
        })
        .collect()
}

/// What the numbers on the strip stand for.
fn key(flow: &mut Flow<'_>, board: &Board<'_>) {
    let words = board.words;
    flow.new_leaf();
    flow.heading(2, &words.text("export-board-key"));
    let head = |key: &str, is_number| Head { title: words.text(key), is_number };
    let heads = [
        head("export-column-number", true),
        head("report-column-touchpoint", false),
        head("export-column-stage", false),
        head("report-column-score", true),
    ];
    let rows: Vec<Vec<String>> = board
        .report
        .touchpoints()
        .enumerate()
        .map(|(at, (stage, one))| {
            let score = board.report.current.and_then(|round| one.score(round)?.value());
            vec![
                (at + 1).to_string(),
                one.name.clone(),
                stage.name.clone(),
                score.map(|score| words.score(score)).unwrap_or_default(),
            ]
        })
        .collect();
    flow.table(&heads, &rows);
}

fn section(flow: &mut Flow<'_>, board: &Board<'_>, section: Section) -> Result<(), PaperError> {
    let Board { journey, report, words, .. } = *board;
    let picture = |view| Picture { journey, report, words, view };
    // The first page and the map stand for themselves; a page of which most is empty goes on with the next part.
    let is_begun = flow.y - flow.margin > (flow.bottom() - flow.margin) * MOSTLY_EMPTY;
    let is_first = flow.paper.leaves.len() <= 1;
    if section == Section::Map || is_begun || is_first {
        flow.new_leaf();
    } else {
        flow.y += 12.0;
    }
    flow.heading(2, &words.text(section.key()));
    let alt = headline_summary(report, words).join(" ");
    let alt = if alt.is_empty() { words.text(section.key()) } else { alt };
    match section {
        Section::Map => map(flow, &picture(View::Map), &alt)?,
        Section::Comparison => {
            flow.view(&picture(View::Compare), &alt);
            flow.need(160.0);
            sheet_table(flow, &sheet::changes(report, words), &[0, 1, 2, 3, 4, 5, 6, 9, 10, 15]);
        }
        Section::Priorities => {
            flow.view(&picture(View::Priorities), &alt);
            sheet_table(flow, &sheet::touchpoints(journey, report, words), &[1, 0, 3, 6, 8, 21]);
        }
        Section::Kpis => {
            let columns = annex::kpi_columns(board);
            sheet_table(flow, &sheet::kpis(report, words), &columns);
        }
        Section::Feedback => annex::feedback(flow, board, &alt),
        Section::Actions => all_actions(flow, &board.content()),
        Section::Method => annex::method(flow, board),
        Section::Annex => annex::annex(flow, board),
    }
    Ok(())
}
