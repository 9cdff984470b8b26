//! What every page for a browser begins and ends with, and a view alone as a page.

use super::super::board::Board;
use super::super::picture::Picture;
use super::super::sheet::{Sheet, beside_view};
use super::super::{Job, View};
use super::write::Html;
use super::{SCRIPT, SCRIPT_HASH, picture, style, table};
use crate::i18n::Words;
use crate::wording::report::{headline_summary, limits, round_line};

/// What a page is headed with.
pub(super) struct Head<'a> {
    pub words: &'static Words,
    pub title: &'a str,
    pub subtitle: &'a str,
    /// What stands at the right: the day, for whom, that it is a draft.
    pub aside: &'a [(&'a str, &'a str)],
    /// Parts to jump to: anchors and names.
    pub parts: &'a [(&'a str, String)],
}

/// The page up to its content.
pub(super) fn begin(html: &mut Html, head: &Head<'_>) {
    let words = head.words;
    html.raw("<!doctype html>\n<html lang=\"");
    html.raw(words.language().code());
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-");
    html.raw(SCRIPT_HASH.trim());
    html.raw("'; base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"generator\" content=\"Polku\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.element("title", "", head.title);
    html.raw("<style>");
    html.raw(&style::css());
    html.raw("</style>\n</head>\n<body>\n");
    html.element("a", "class=skip href=#begin", &words.text("export-html-skip"));
    html.raw("<header>\n<div>");
    html.element("h1", "", head.title);
    html.element("p", "class=muted", head.subtitle);
    html.raw("</div><div class=aside>");
    for (class, text) in head.aside {
        html.element("p", &format!("class={class}"), text);
    }
    // Shown by the script: without one it could do nothing.
    html.element("button", "type=button id=look hidden", &words.text("export-html-look"));
    html.raw("</div>\n</header>\n");
    if !head.parts.is_empty() {
        html.raw("<nav aria-label=\"");
        html.text(&words.text("export-html-contents"));
        html.raw("\"><ul>");
        for (anchor, name) in head.parts {
            html.raw("<li>");
            html.element("a", &format!("href=#{anchor}"), name);
            html.raw("</li>");
        }
        html.raw("</ul></nav>\n");
    }
    html.raw("<main id=begin>\n");
}

/// The page after its content.
pub(super) fn end(html: &mut Html, foot: &str) {
    html.element("p", "class=foot", foot);
    html.raw("</main>\n<script>");
    html.raw(SCRIPT);
    html.raw("</script>\n</body>\n</html>\n");
}

/// A view alone: its picture and the same as a table.
pub(in crate::export) fn view(
    job: &Job<'_>,
    view: View,
    sheet: &Sheet,
    columns: &[usize],
) -> String {
    let Job { journey, report, words } = *job;
    let mut html = Html::default();
    let (title, name) = (job.title(), words.text(view.key()));
    let day = journey.rounds.iter().filter_map(|round| round.date).max();
    let day = day.map(|day| words.date(day)).unwrap_or_default();
    let (title, subtitle) = (format!("{title}: {name}"), round_line(report, words));
    let aside = [("day", day.as_str())];
    begin(
        &mut html,
        &Head { words, title: &title, subtitle: &subtitle, aside: &aside, parts: &[] },
    );
    let sections = [];
    let board = Board { journey, report, words, sections: &sections, summary: None, today: None };
    for (at, sentence) in headline_summary(report, words).iter().enumerate() {
        html.element("p", if at == 0 { "class=lead" } else { "class=next" }, sentence);
    }
    picture(&mut html, &board, &Picture { journey, report, words, view }.painted(), &name);
    if !sheet.rows.is_empty() {
        table(&mut html, &board, sheet, columns);
    }
    if let Some((sheet, columns)) = beside_view(view, report, words) {
        html.element("h2", "", &sheet.name);
        table(&mut html, &board, &sheet, &columns);
    }
    end(&mut html, &limits(report, words));
    html.done()
}
