//! The report as one file for a browser: no network, readable without its script, which only sorts tables and
//! changes the look.

mod page;
mod style;
mod write;

use super::View;
use super::board::{Board, Content, Section, strip};
use super::paper::method_parts;
use super::picture::Picture;
use super::sheet::{self, Cell, Sheet};
use super::svg::{SvgMeta, svg_of_width};
use crate::paint::fonts;
use crate::paint::headless::Painted;
use crate::paint::theme::LIGHT;
use crate::wording::report::{Block, document, headline_summary, limits};
pub(super) use page::view;
use page::{Head, begin, end};
use write::Html;

/// The script; its hash is in the page's content security policy, so nothing else is run.
pub const SCRIPT: &str = include_str!("../../../assets/web/report.js");
/// SHA-256 of the script, in base64.
pub const SCRIPT_HASH: &str = include_str!("../../../assets/web/report.js.sha256");
/// Width of the strip with the whole journey.
const STRIP: f32 = 960.0;
/// So many quotes are shown of a touchpoint.
const QUOTES: usize = 3;

/// The whole report as HTML.
#[must_use]
pub fn report(board: &Board<'_>) -> String {
    let content = board.content();
    let mut html = Html::default();
    head(&mut html, board, &content);
    first(&mut html, board, &content);
    for section in Section::ALL.into_iter().filter(|section| board.shows(*section)) {
        self::section(&mut html, board, section);
    }
    end(&mut html, &content.foot);
    html.done()
}

fn head(html: &mut Html, board: &Board<'_>, content: &Content) {
    let words = board.words;
    let parts: Vec<(&str, String)> = Section::ALL
        .into_iter()
        .filter(|section| board.shows(*section))
        .map(|section| (anchor(section), words.text(section.key())))
        .collect();
    let (board_for, draft) = (words.text("export-board-for"), words.text("export-board-draft"));
    let mut aside = vec![("day", content.day.as_str()), ("muted", board_for.as_str())];
    if content.is_draft {
        aside.push(("caution", draft.as_str()));
    }
    let (title, subtitle) = (&content.title, &content.subtitle);
    begin(html, &Head { words, title, subtitle, aside: &aside, parts: &parts });
}

fn anchor(section: Section) -> &'static str {
    match section {
        Section::Map => "map",
        Section::Comparison => "comparison",
        Section::Priorities => "priorities",
        Section::Kpis => "kpis",
        Section::Feedback => "feedback",
        Section::Actions => "actions",
        Section::Method => "method",
        Section::Annex => "annex",
    }
}

fn first(html: &mut Html, board: &Board<'_>, content: &Content) {
    let words = board.words;
    for (at, sentence) in content.summary.iter().enumerate() {
        html.element("p", if at == 0 { "class=lead" } else { "class=next" }, sentence);
    }
    if board.report.coverage.touchpoints > 0 {
        let painted = strip(board, content, STRIP);
        picture(html, board, &painted, &words.text("export-board-strip"));
    }
    let both = content.has_steps && content.has_changes;
    html.raw(if both { "<div class=two>\n" } else { "<div>\n" });
    if content.has_steps {
        html.raw("<section>");
        html.element("h2", "", &words.text(content.drops_key()));
        drops(html, board, content);
        html.raw("</section>\n");
    }
    if content.has_changes {
        html.raw("<section>");
        html.element("h2", "", &words.text("export-board-changes"));
        changes(html, board, content);
        html.raw("</section>\n");
    }
    html.raw("</div>\n");
    if !content.actions.is_empty() {
        html.element("h2", "", &words.text("export-board-actions"));
        actions(html, board, content);
    }
    if !content.kpis.is_empty() {
        html.element("h2", "", &words.text("export-board-kpis"));
        kpis(html, content);
    }
}

fn drops(html: &mut Html, board: &Board<'_>, content: &Content) {
    let words = board.words;
    if content.drops.is_empty() {
        html.element("p", "class=muted", &words.text("export-board-drops-none"));
        return;
    }
    html.raw("<ol class=drops>");
    for drop in &content.drops {
        html.raw(if drop.is_confirmed { "<li><span>" } else { "<li class=possible><span>" });
        html.text(&drop.name);
        if !drop.is_confirmed {
            html.raw(" <small>");
            html.text(&words.text("export-board-possible"));
            html.raw("</small>");
        }
        html.raw("</span>");
        html.element("b", "class=worse", &drop.diff);
        html.element("small", "", &drop.interval);
        html.raw("</li>");
    }
    html.raw("</ol>\n");
    more(html, board, content.more_drops);
}

/// How many are told further down.
fn more(html: &mut Html, board: &Board<'_>, count: usize) {
    if count > 0 {
        let text = board.words.with("export-board-more", &[("count", count.into())]);
        html.element("p", "class=muted", &text);
    }
}

fn changes(html: &mut Html, board: &Board<'_>, content: &Content) {
    if !content.changes.is_empty() {
        html.raw("<ul class=changes>");
        for change in &content.changes {
            let (class, sign) = if change.is_better { ("better", "▲") } else { ("worse", "▼") };
            html.raw("<li><span><span aria-hidden=true class=");
            html.raw(class);
            html.raw(">");
            html.raw(sign);
            html.raw("</span> ");
            html.text(&change.name);
            html.raw("</span>");
            html.element("b", &format!("class={class}"), &change.from_to);
            html.element("small", "", &change.interval);
            html.raw("</li>");
        }
        html.raw("</ul>\n");
        more(html, board, content.more_changes);
    }
    if !content.changes_rest.is_empty() {
        html.element("p", "class=muted", &content.changes_rest);
    }
}

fn actions(html: &mut Html, board: &Board<'_>, content: &Content) {
    let words = board.words;
    let heads = ["action", "touchpoint", "owner", "due", "state"];
    let head = |key: &&str| (words.text(&format!("report-column-{key}")), *key == "due");
    let heads: Vec<(String, bool)> = heads.iter().map(head).collect();
    html.table_head(&words.text("export-board-actions"), &heads);
    for row in &content.actions {
        html.raw(if row.is_late { "<tr class=late>" } else { "<tr>" });
        html.element("th", "scope=row", &row.title);
        html.element("td", "", &row.place);
        html.element("td", "", &row.owner);
        html.cell(false, &Cell::date(row.due_day), &row.due);
        let state = if row.is_late { format!("⚠ {}", row.state) } else { row.state.clone() };
        html.element("td", "", &state);
        html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n");
}

/// All of them, and below the table what came of those that are done.
fn all_actions(html: &mut Html, board: &Board<'_>, content: &Content) {
    actions(html, board, content);
    let words = board.words;
    let measured = content.actions.iter().filter(|row| !row.measured.is_empty());
    let told: Vec<String> =
        measured.map(|row| format!("{}: {}", row.title, row.measured)).collect();
    if told.is_empty() {
        return;
    }
    html.element("h3", "", &words.text("export-column-measured"));
    html.raw("<ul>");
    for line in &told {
        html.element("li", "", line);
    }
    html.raw("</ul>\n");
}

fn kpis(html: &mut Html, content: &Content) {
    html.raw("<ul class=kpis>");
    for kpi in &content.kpis {
        let class = match kpi.is_good {
            Some(true) => "class=better",
            Some(false) => "class=worse",
            None => "class=muted",
        };
        let arrow = match kpi.rises {
            Some(true) => "▲ ",
            Some(false) => "▼ ",
            None => "",
        };
        html.raw("<li>");
        html.element("span", "class=muted", &kpi.name);
        html.element("b", "", &kpi.from_to);
        html.element("strong", class, &format!("{arrow}{}", kpi.change));
        html.element("small", "", &kpi.said);
        html.raw("</li>");
    }
    html.raw("</ul>\n");
    if !content.kpis_rest.is_empty() {
        html.element("p", "class=muted", &content.kpis_rest);
    }
}

fn section(html: &mut Html, board: &Board<'_>, section: Section) {
    let super::board::Board { journey, report, words, .. } = *board;
    let name = words.text(section.key());
    html.raw("<section class=part id=");
    html.raw(anchor(section));
    html.raw(">");
    html.element("h2", "", &name);
    let drawn = |view| Picture { journey, report, words, view }.painted();
    match section {
        Section::Map => {
            picture(html, board, &drawn(View::Map), &name);
            let columns = &[1, 0, 5, 7, 8, 9, 10, 13, 16, 18];
            table(html, board, &sheet::touchpoints(journey, report, words), columns);
        }
        Section::Comparison => {
            picture(html, board, &drawn(View::Compare), &name);
            let columns = &[0, 1, 2, 3, 4, 5, 6, 9, 10, 12, 15];
            table(html, board, &sheet::changes(report, words), columns);
        }
        Section::Priorities => {
            picture(html, board, &drawn(View::Priorities), &name);
            let columns = &[1, 0, 3, 6, 8, 21];
            table(html, board, &sheet::touchpoints(journey, report, words), columns);
        }
        Section::Kpis => {
            let kpis = sheet::kpis(report, words);
            let columns: Vec<usize> = (0..kpis.columns.len()).collect();
            table(html, board, &kpis, &columns);
        }
        Section::Feedback => feedback(html, board, &name),
        Section::Actions => all_actions(html, board, &board.content()),
        Section::Method => {
            html.element("p", "", &limits(report, words));
            for part in method_parts(report) {
                html.element("h3", "", &words.text(&format!("method-{part}")));
                html.element("p", "", &words.text(&format!("method-{part}-text")));
            }
        }
        Section::Annex => annex(html, board),
    }
    html.raw("</section>\n");
}

fn feedback(html: &mut Html, board: &Board<'_>, name: &str) {
    let super::board::Board { journey, report, words, .. } = *board;
    let themes = sheet::themes(journey, words);
    if !themes.rows.is_empty() {
        let view = View::Feedback;
        picture(html, board, &Picture { journey, report, words, view }.painted(), name);
        table(html, board, &themes, &[0, 1, 2, 3]);
    }
    let quoted = journey.touchpoints().filter(|(_, one)| !one.quotes.is_empty());
    let mut quoted = quoted.peekable();
    if quoted.peek().is_none() {
        return;
    }
    html.element("h3", "", &words.text("export-quotes"));
    for (_, one) in quoted {
        for quote in one.quotes.iter().take(QUOTES) {
            html.raw("<figure class=quote><blockquote>");
            html.text(quote);
            html.raw("</blockquote><figcaption>");
            html.text(&one.name);
            html.raw("</figcaption></figure>\n");
        }
    }
}

/// The whole report in words, without its opening, which stands at the top.
fn annex(html: &mut Html, board: &Board<'_>) {
    for block in document(board.report, board.words).iter().skip(4) {
        match block {
            Block::Title(text) | Block::Heading(text) => html.element("h3", "", text),
            Block::Text(text) => html.element("p", "", text),
            Block::List(lines) => {
                html.raw("<ul>");
                for line in lines {
                    html.element("li", "", line);
                }
                html.raw("</ul>\n");
            }
            Block::Table(cells) => {
                html.table_head("", &cells.head);
                for row in &cells.rows {
                    html.raw("<tr>");
                    for (at, (cell, (_, is_number))) in row.iter().zip(&cells.head).enumerate() {
                        let class = if *is_number { "class=n" } else { "" };
                        if at == 0 {
                            html.element("th", "scope=row", cell);
                        } else {
                            html.element("td", class, cell);
                        }
                    }
                    html.raw("</tr>\n");
                }
                html.raw("</tbody></table></div>\n");
            }
        }
    }
}

/// Some columns of a sheet; cells keep their number for sorting.
fn table(html: &mut Html, board: &Board<'_>, sheet: &Sheet, columns: &[usize]) {
    let columns = sheet.told(columns);
    let shown = columns.iter().filter_map(|at| sheet.columns.get(*at));
    let heads: Vec<(String, bool)> =
        shown.map(|column| (column.title.clone(), column.is_number)).collect();
    html.table_head(&sheet.name, &heads);
    for row in &sheet.rows {
        html.raw("<tr>");
        for (place, at) in columns.iter().enumerate() {
            if let Some(cell) = row.get(*at) {
                html.cell(place == 0, cell, &sheet.shown(*at, cell, board.words));
            }
        }
        html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n");
}

/// A drawing with its name and what it shows.
fn picture(html: &mut Html, board: &Board<'_>, painted: &Painted, name: &str) {
    let sayings = headline_summary(board.report, board.words).join(" ");
    let title = format!("{name}: {}", board.report.title);
    let meta = SvgMeta {
        title: &title,
        description: &sayings,
        font_family: fonts::FAMILY,
        background: Some(LIGHT.surface),
    };
    // Focus, so that a wide drawing is scrolled by keyboard.
    html.raw("<div class=picture tabindex=0 role=group aria-label=\"");
    html.text(name);
    html.raw("\">");
    html.raw(&svg_of_width(painted, &meta));
    html.raw("</div>\n");
}
