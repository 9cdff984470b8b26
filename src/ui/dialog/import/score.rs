//! How the answers of a column are read: what they measure, from where to where, which end is good, and
//! what words are worth. All of it is a suggestion until it is confirmed.

use super::choices::{Change, ColumnChoice, Lack, Worth};
use super::columns::meant;
use super::screen::{Pane, Seen, cell, quiet};
use crate::journey::{Better, Evidence, Metric, Scale};
use crate::paint::theme::{self, GRID};
use crate::ui::widget::choice::bare_pick;
use crate::ui::widget::field::{self, field_id};
use crate::ui::widget::list::added_to;
use egui::{Button, RichText, Stroke, TextStyle, Ui};

/// Scales that are offered besides those that fit what was seen.
const USUAL: [(i32, i32); 7] = [(1, 5), (1, 7), (0, 10), (1, 10), (1, 4), (1, 3), (0, 100)];

/// An entry of the list of scales.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    /// Nobody said yet.
    Unsaid,
    /// From here to there.
    Ends((i32, i32)),
    /// Another one, to be typed.
    Typed,
}

/// Metric, scale, good end, and the word that it is so.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let columns = meant(seen, pane, at);
    ui.horizontal_wrapped(|ui| {
        let metric = cell(ui, 27.0 * GRID, |ui| {
            let name = |metric: Metric| seen.words.kind(metric);
            let all = Metric::ALL;
            let (picked, response) =
                bare_pick(ui, ("import metric", at), column.score.metric, all, name);
            response.accessible_name(seen.name(at, "inspector-metric"));
            picked
        });
        if let Some(metric) = metric {
            out.push(Change::Metric(columns.clone(), metric));
        }
        match cell(ui, 22.0 * GRID, |ui| ends(ui, seen, at, column)) {
            Some(Entry::Ends(ends)) => {
                pane.typed_scale.remove(&at);
                out.push(Change::Ends(columns.clone(), ends));
            }
            Some(Entry::Typed) => {
                pane.typed_scale.insert(at);
            }
            Some(Entry::Unsaid) | None => {}
        }
        if let Some(end) = cell(ui, 33.0 * GRID, |ui| good_end(ui, seen, at, column)) {
            out.push(Change::Better(columns.clone(), end));
        }
        if let Some(how) = cell(ui, 28.0 * GRID, |ui| evidence(ui, seen, at, column)) {
            out.push(Change::Evidence(columns.clone(), how));
        }
        confirm(ui, seen, at, column, &columns, out);
    });
    if pane.typed_scale.contains(&at) {
        typed(ui, seen, at, column, &columns, out);
    }
    counts(ui, seen, at, column, out);
}

/// Whether the columns beside it are how many gave each answer, where it seems so.
fn counts(ui: &mut Ui, seen: &Seen<'_>, at: usize, column: &ColumnChoice, out: &mut Vec<Change>) {
    let Some((from, to)) = &column.score.counted else { return };
    let text = seen.words.with("import-counts-on", &[("from", from.into()), ("to", to.into())]);
    let mut on = column.score.counts;
    let label = egui::Label::new(&text).wrap().selectable(false);
    ui.horizontal(|ui| {
        let tick = egui::Checkbox::without_text(&mut on);
        let ticked = ui.add(tick).accessible_name(&text).clicked();
        let pressed = ui.add(label.sense(egui::Sense::click())).clicked();
        if ticked || pressed {
            out.push(Change::Counts(at, !column.score.counts));
        }
    });
}

/// The scale that was picked, or that another one is to be typed.
fn ends(ui: &mut Ui, seen: &Seen<'_>, at: usize, column: &ColumnChoice) -> Option<Entry> {
    let mut all: Vec<(i32, i32)> = column.score.ends.into_iter().collect();
    for one in column.score.fitting.iter().chain(&USUAL) {
        if !all.contains(one) {
            all.push(*one);
        }
    }
    let chosen = column.score.ends.map_or(Entry::Unsaid, Entry::Ends);
    let entries = all.into_iter().map(Entry::Ends).chain([Entry::Typed]);
    let name = |one: Entry| match one {
        Entry::Unsaid => seen.text("import-scale-unsaid"),
        Entry::Ends((min, max)) => seen.words.scale_range(min, max),
        Entry::Typed => seen.text("import-scale-other"),
    };
    let (picked, response) = bare_pick(ui, ("import scale", at), chosen, entries, name);
    response.accessible_name(seen.name(at, "import-scale"));
    picked
}

fn good_end(ui: &mut Ui, seen: &Seen<'_>, at: usize, column: &ColumnChoice) -> Option<Better> {
    let all = [Some(Better::Higher), Some(Better::Lower)];
    let name = |end: Option<Better>| match end {
        Some(end) => seen.words.kind(end),
        None => seen.text("import-better-unsaid"),
    };
    let (picked, response) = bare_pick(ui, ("import better", at), column.score.better, all, name);
    response.accessible_name(seen.name(at, "inspector-better"));
    picked.flatten()
}

/// How we know: asked, seen, or guessed.
fn evidence(ui: &mut Ui, seen: &Seen<'_>, at: usize, column: &ColumnChoice) -> Option<Evidence> {
    let name = |how: Evidence| seen.words.kind(how);
    let chosen = column.score.evidence;
    let (picked, response) = bare_pick(ui, ("import evidence", at), chosen, Evidence::ALL, name);
    response.accessible_name(seen.name(at, "inspector-evidence"));
    picked
}

fn confirm(
    ui: &mut Ui,
    seen: &Seen<'_>,
    at: usize,
    column: &ColumnChoice,
    columns: &[usize],
    out: &mut Vec<Change>,
) {
    let theme = theme::of(ui.ctx());
    if column.lack().is_none() {
        ui.label(RichText::new(seen.text("import-confirmed")).color(theme.muted));
        return;
    }
    let may = column.lack() == Some(Lack::Confirmation);
    let edge = if may { theme.caution } else { theme.edge };
    let waits = |at: &usize| {
        let column = seen.choices.columns.get(*at);
        column.and_then(ColumnChoice::lack) == Some(Lack::Confirmation)
    };
    let same = seen.choices.of_same_words(at).into_iter().filter(waits).count();
    let text = match same {
        0 | 1 => seen.text("import-confirm"),
        _ => seen.words.with("import-confirm-same", &[("count", same.into())]),
    };
    let button = Button::new(text).stroke(Stroke::new(1.0, edge));
    let response = ui.add_enabled(may, button).accessible_name(seen.name(at, "import-confirm"));
    let response = response.on_hover_text(seen.text("import-suggested"));
    if response.clicked() {
        out.push(Change::Confirm(columns.to_vec()));
    }
}

/// A scale that is in no list.
fn typed(
    ui: &mut Ui,
    seen: &Seen<'_>,
    at: usize,
    column: &ColumnChoice,
    columns: &[usize],
    out: &mut Vec<Change>,
) {
    let (min, max) = column.score.ends.unwrap_or((1, 5));
    let fits = |min: i32, max: i32| match Scale::new(min, max, Better::Higher) {
        Ok(_) => Ok((min, max)),
        Err(_) => Err(seen.text("import-scale-wrong")),
    };
    let whole = |text: &str| {
        let text = text.trim().replace('\u{2212}', "-");
        text.parse::<i32>().map_err(|_| seen.text("import-scale-wrong"))
    };
    ui.horizontal_wrapped(|ui| {
        let mut refused = None;
        let mut one = |ui: &mut Ui, key: &str, shown: i32, other: &dyn Fn(i32) -> (i32, i32)| {
            field::label(ui, &seen.text(key));
            let id = field_id(("import scale", at), key);
            let parse = |text: &str| {
                let (min, max) = other(whole(text)?);
                fits(min, max)
            };
            let field = field::bare_draft(ui, &id, &shown.to_string(), 48.0, "", parse);
            field.response.accessible_name(seen.name(at, key));
            refused = refused.take().or(field.refused);
            if let Some(ends) = field.value {
                out.push(Change::Ends(columns.to_vec(), ends));
            }
        };
        one(ui, "inspector-scale-min", min, &|typed| (typed, max));
        one(ui, "inspector-scale-max", max, &|typed| (min, typed));
        if let Some(reason) = refused {
            field::refusal(ui, &reason);
        }
    });
}

/// Every word with its number, and a field for a word that was not among the first rows. Of columns of the
/// same words, the first says it for all.
pub(super) fn answers_in_words(ui: &mut Ui, seen: &Seen<'_>, at: usize, out: &mut Vec<Change>) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let same = seen.choices.of_same_words(at);
    let first = same.first().copied().unwrap_or(at);
    if let Some(other) = seen.choices.columns.get(first).filter(|_| first != at) {
        let values = [("column", (&other.shown).into())];
        quiet(ui, &seen.words.with("import-same-words", &values));
        return;
    }
    field::label(ui, &seen.text("import-labels"));
    let mut refused = None;
    ui.horizontal_wrapped(|ui| {
        for (nth, (word, worth)) in column.score.words.iter().enumerate() {
            let wrong = one_word(ui, seen, (at, nth), (word, *worth), out);
            refused = refused.take().or(wrong);
        }
        cell(ui, 36.0 * GRID, |ui| {
            let id = field_id(("import word", at), "new");
            let (hint, name) = (seen.text("import-word-add"), seen.name(at, "import-word-add"));
            if let Some(new) = added_to(ui, &id, &hint, &name) {
                out.push(Change::Word(at, new.text, Worth::Unsaid));
            }
        });
    });
    if let Some(reason) = refused {
        field::refusal(ui, &reason);
    }
}

/// A word and the field of its number, side by side; never wider than the row.
fn one_word(
    ui: &mut Ui,
    seen: &Seen<'_>,
    (at, nth): (usize, usize),
    (word, worth): (&str, Worth),
    out: &mut Vec<Change>,
) -> Option<String> {
    const NUMBER: f32 = 36.0;
    let column = seen.choices.columns.get(at)?;
    let font = TextStyle::Body.resolve(ui.style());
    let color = ui.visuals().text_color();
    let shown = ui.painter().layout_no_wrap(word.to_owned(), font, color).size().x;
    let most = ui.max_rect().width() - NUMBER - 6.0 * GRID;
    let text = (shown + 1.0).min(most.max(NUMBER));
    cell(ui, text + NUMBER + 5.0 * GRID, |ui| {
        let label = egui::Label::new(word).truncate();
        ui.add_sized([text, 7.0 * GRID], label);
        let id = field_id(("import word", at, nth), "worth");
        let parse = |text: &str| Worth::parse(text).ok_or_else(|| seen.text("import-word-wrong"));
        let values = [("column", (&column.shown).into()), ("word", word.into())];
        let name = seen.words.with("import-word-worth", &values);
        let field = field::bare_draft(ui, &id, &worth.text(), NUMBER, "", parse);
        field.response.accessible_name(name);
        if let Some(worth) = field.value {
            out.push(Change::Word(at, word.to_owned(), worth));
        }
        field.refused.clone()
    })
}
