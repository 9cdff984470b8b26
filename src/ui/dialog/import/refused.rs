//! Cells that will not be taken: how many a column has, and which.

use super::screen::{Seen, caution, quiet};
use super::state::Trial;
use crate::import::{Reader, Rejection, as_told};
use crate::paint::theme::{self, GRID};
use crate::wording;
use egui::{Button, RichText, ScrollArea, TextStyle, Ui};

/// What the trial said of the column's cells.
pub(super) fn of_column<'a>(seen: &Seen<'a>, at: usize) -> (u64, Vec<&'a Rejection>) {
    let none = (0, Vec::new());
    let Trial::Done(result) = seen.trial else { return none };
    let (Ok(tried), Some(column)) = (result.as_ref(), seen.choices.columns.get(at)) else {
        return none;
    };
    let own = |name: &str| name == column.shown || name == column.name;
    let of = &tried.summary.rejections;
    let listed: Vec<&Rejection> = of.iter().filter(|one| own(&one.column)).collect();
    let told = tried.summary.rejected_in.iter().find(|(name, _)| own(name)).map(|(_, n)| *n);
    (told.unwrap_or_else(|| listed.iter().map(|one| one.times).sum()), listed)
}

/// How many cells of the column will not be taken; pressed, it lists them.
pub(super) fn line(ui: &mut Ui, seen: &Seen<'_>, at: usize) {
    let (count, listed) = of_column(seen, at);
    if count == 0 {
        return;
    }
    let theme = theme::of(ui.ctx());
    let text = seen.words.with("import-refused", &[("count", count.into())]);
    let shown = seen.choices.columns.get(at).map(|one| one.shown.as_str()).unwrap_or_default();
    let name = format!("{shown}: {text}");
    let text = RichText::new(format!("× {text}")).text_style(TextStyle::Small).color(theme.caution);
    let button = Button::new(text).small().frame_when_inactive(false);
    let (response, _) = egui::containers::menu::MenuButton::from_button(button)
        .ui(ui, |ui| list(ui, seen, count, &listed));
    response.accessible_name(name);
}

/// The kinds of them, each with its first row and why.
pub(super) fn list(ui: &mut Ui, seen: &Seen<'_>, count: u64, listed: &[&Rejection]) {
    ui.set_width(100.0 * GRID);
    ScrollArea::vertical().max_height(70.0 * GRID).show(ui, |ui| {
        for one in listed {
            caution(ui, &wording::import::rejection(seen.words, one));
        }
        let told: u64 = listed.iter().map(|one| one.times).sum();
        let more = count.saturating_sub(told);
        if more > 0 {
            quiet(ui, &seen.words.with("import-rejected-more", &[("count", more.into())]));
        }
    });
}

/// Tells of the cells of a column whether they will be taken.
pub(super) struct Marks<'a> {
    reader: Option<Reader>,
    pub(super) count: u64,
    pub(super) listed: Vec<&'a Rejection>,
}

impl<'a> Marks<'a> {
    /// Those of a column as it is chosen now.
    pub(super) fn new(seen: &Seen<'a>, at: usize) -> Self {
        let column = seen.preview.columns.get(at);
        let style = column.map(|one| one.style(seen.choices.decimal));
        let scores = seen.choices.scores_of(at);
        let reader = scores.zip(style).and_then(|(scores, style)| Reader::new(&scores, style));
        let (count, listed) = of_column(seen, at);
        Self { reader, count, listed }
    }

    /// Whether the cell will not be taken.
    pub(super) fn refuses(&self, cell: &str) -> bool {
        if let Some(reader) = &self.reader {
            return reader.refuses(cell);
        }
        let told = as_told(cell);
        !told.is_empty() && self.listed.iter().any(|one| one.text == told)
    }
}
