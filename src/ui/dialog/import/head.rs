//! The file: its name, what it was recognised as, and how it is read.

use super::choices::{Change, Choices};
use super::screen::{Seen, caution, cell};
use crate::i18n::Words;
use crate::import::{Delimiter, ENCODINGS, Encoding, Format, HeaderRows, Preview, Reading};
use crate::paint::theme::GRID;
use crate::ui::dialog::parts::{muted, strong};
use crate::ui::widget::choice::bare_pick;
use crate::ui::widget::field;
use crate::wording::Say as _;
use egui::{TextStyle, Ui};

/// More rows above the header no table has.
const MOST_SKIPPED: u64 = 20;
/// How long a cell may be that shows the letters.
const SAMPLE: usize = 60;

/// The file's name and what it is.
pub(super) fn title(ui: &mut Ui, words: &Words, name: &str, seen: Option<&Seen<'_>>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(name));
        let Some(seen) = seen else { return };
        let columns = seen.preview.columns.len();
        let mut parts = vec![words.with("import-columns", &[("count", columns.into())])];
        if let Some(known) = seen.preview.known {
            parts.insert(0, words.with("import-known", &[("service", known.name().into())]));
        }
        muted(ui, parts.join(" · "));
    });
}

/// Encoding, delimiter, header rows and sheet. They can be changed also where the file could not be read.
pub(super) fn reading(
    ui: &mut Ui,
    words: &Words,
    choices: &Choices,
    preview: Option<&Preview>,
    out: &mut Vec<Change>,
) {
    let reading = &choices.reading;
    let workbook = matches!(preview.map(|one| &one.format), Some(Format::Workbook { .. }));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * GRID;
        if workbook {
            sheet(ui, words, reading, preview, out);
        } else {
            encoding(ui, words, reading, preview, out);
            delimiter(ui, words, reading, preview, out);
        }
        header_rows(ui, words, reading, preview, out);
        skip_rows(ui, words, reading, out);
    });
    let Some(preview) = preview else { return };
    let chosen = reading.encoding.is_some();
    let Some(sample) = letters(preview).filter(|_| chosen || preview.is_doubtful()) else {
        if preview.is_doubtful() {
            caution(ui, &words.text("import-encoding-doubtful"));
        }
        return;
    };
    let key = if chosen { "import-encoding-sample" } else { "import-encoding-check" };
    let text = words.with(key, &[("text", (&sample).into())]);
    if chosen { super::screen::quiet(ui, &text) } else { caution(ui, &text) }
}

fn labelled_pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    width: f32,
    chosen: T,
    all: impl IntoIterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Option<T> {
    // The label and its list are on one line.
    let font = TextStyle::Small.resolve(ui.style());
    let color = ui.visuals().text_color();
    let text = ui.painter().layout_no_wrap(label.to_owned(), font, color).size().x;
    cell(ui, text + width + 4.0 * GRID, |ui| {
        field::label(ui, label);
        let (picked, response) = bare_pick(ui, ("import", label), chosen, all, name);
        response.accessible_name(label);
        picked
    })
}

fn encoding(
    ui: &mut Ui,
    words: &Words,
    reading: &Reading,
    preview: Option<&Preview>,
    out: &mut Vec<Change>,
) {
    let known = ENCODINGS.iter().filter_map(|name| Encoding::for_label(name));
    let all = std::iter::once(None).chain(known.map(Some));
    let found = match preview.map(|one| &one.format) {
        Some(Format::Text { encoding, .. }) if reading.encoding.is_none() => *encoding,
        _ => "",
    };
    let name = |one: Option<Encoding>| match one {
        Some(encoding) => encoding.name().to_owned(),
        None => automatic(words, found),
    };
    let label = words.text("import-encoding");
    if let Some(encoding) = labelled_pick(ui, &label, 164.0, reading.encoding, all, name) {
        out.push(Change::Reading(Reading { encoding, ..reading.clone() }));
    }
}

fn delimiter(
    ui: &mut Ui,
    words: &Words,
    reading: &Reading,
    preview: Option<&Preview>,
    out: &mut Vec<Change>,
) {
    let all = std::iter::once(None).chain(Delimiter::LIKELY.map(Some));
    let found = match preview.map(|one| &one.format) {
        Some(Format::Text { delimiter, .. }) if reading.delimiter.is_none() => delimiter.say(words),
        _ => String::new(),
    };
    let name = |one: Option<Delimiter>| match one {
        Some(delimiter) => delimiter.say(words),
        None => automatic(words, &found),
    };
    let label = words.text("import-delimiter");
    if let Some(delimiter) = labelled_pick(ui, &label, 184.0, reading.delimiter, all, name) {
        out.push(Change::Reading(Reading { delimiter, ..reading.clone() }));
    }
}

fn header_rows(
    ui: &mut Ui,
    words: &Words,
    reading: &Reading,
    preview: Option<&Preview>,
    out: &mut Vec<Change>,
) {
    let all = std::iter::once(None).chain((0..=3).map(HeaderRows::of));
    let found = preview.filter(|_| reading.header_rows.is_none()).map(|one| one.header_rows);
    let found = found.map(|rows| rows.count().to_string()).unwrap_or_default();
    let name = |one: Option<HeaderRows>| match one {
        Some(rows) => rows.count().to_string(),
        None => automatic(words, &found),
    };
    let label = words.text("import-header-rows");
    if let Some(header_rows) = labelled_pick(ui, &label, 120.0, reading.header_rows, all, name) {
        out.push(Change::Reading(Reading { header_rows, ..reading.clone() }));
    }
}

/// Rows above the header: a title, an empty row.
fn skip_rows(ui: &mut Ui, words: &Words, reading: &Reading, out: &mut Vec<Change>) {
    let all = std::iter::once(None).chain((0..=MOST_SKIPPED).map(Some));
    let name = |one: Option<u64>| match one {
        Some(rows) => rows.to_string(),
        None => words.text("import-automatic"),
    };
    let label = words.text("import-skip-rows");
    if let Some(skip_rows) = labelled_pick(ui, &label, 120.0, reading.skip_rows, all, name) {
        out.push(Change::Reading(Reading { skip_rows, ..reading.clone() }));
    }
}

fn sheet(
    ui: &mut Ui,
    words: &Words,
    reading: &Reading,
    preview: Option<&Preview>,
    out: &mut Vec<Change>,
) {
    let Some(Format::Workbook { sheet, sheets }) = preview.map(|one| &one.format) else { return };
    let chosen = sheets.iter().position(|one| one == sheet).unwrap_or_default();
    let name = |at: usize| sheets.get(at).cloned().unwrap_or_default();
    let label = words.text("import-sheet");
    if let Some(at) = labelled_pick(ui, &label, 220.0, chosen, 0..sheets.len(), name) {
        out.push(Change::Reading(Reading { sheet: sheets.get(at).cloned(), ..reading.clone() }));
    }
}

/// What is found out by itself, and what that is.
fn automatic(words: &Words, found: &str) -> String {
    if found.is_empty() {
        return words.text("import-automatic");
    }
    words.with("import-found", &[("what", found.into())])
}

/// A cell or header with letters beyond ASCII: by it one sees whether the encoding is right.
fn letters(preview: &Preview) -> Option<String> {
    let headers = preview.columns.iter().map(|one| &one.header);
    let cells = preview.columns.iter().flat_map(|one| &one.cells);
    let found = headers.chain(cells).find(|text| !text.is_ascii())?;
    let from = found.char_indices().find(|(_, c)| !c.is_ascii()).map_or(0, |(at, _)| at);
    // What stands shortly before the letter is shown with it.
    let start = found.char_indices().map(|(at, _)| at).find(|at| at + 24 >= from).unwrap_or(0);
    Some(found.get(start..)?.chars().take(SAMPLE).collect())
}

/// The offer to read counts as this program has written them.
pub(super) fn as_own(ui: &mut Ui, words: &Words, as_own: bool, out: &mut Vec<Change>) {
    ui.horizontal_wrapped(|ui| {
        for (own, key) in [(true, "import-as-own"), (false, "import-own-columns")] {
            if ui.selectable_label(as_own == own, words.text(key)).clicked() && as_own != own {
                out.push(Change::AsOwn(own));
            }
        }
    });
    if as_own {
        super::screen::quiet(ui, &words.text("import-own-says"));
    }
}

/// The offer to read the file as the last one with these columns.
pub(super) fn last_time(
    ui: &mut Ui,
    words: &Words,
    file: &str,
    as_then: bool,
    out: &mut Vec<Change>,
) {
    ui.horizontal_wrapped(|ui| {
        let text = words.with("import-last-time", &[("file", file.into())]);
        if ui.selectable_label(as_then, text).clicked() && !as_then {
            out.push(Change::AsLastTime(true));
        }
        if ui.selectable_label(!as_then, words.text("import-afresh")).clicked() && as_then {
            out.push(Change::AsLastTime(false));
        }
    });
}
