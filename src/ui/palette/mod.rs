//! Finds a command, a stage or a touchpoint by typing a few of its letters.

mod fuzzy;
mod panels;

pub use panels::Part;

use self::fuzzy::{Folded, Found, Search};
use super::command::{Command, Needs};
use super::context::Selection;
use super::dialog::parts;
use crate::i18n::{Language, Words};
use crate::journey::Journey;
use crate::paint::fonts;
use crate::paint::theme::{self, GRID};
use crate::ui::widget::keys::said;
use crate::ui::widget::row_list;
use egui::text::LayoutJob;
use egui::{
    Align2, Frame, Id, Key, Modal, Modifiers, Rect, Response, Role, ScrollArea, TextEdit,
    TextFormat, TextStyle, Ui, pos2, vec2,
};

const WIDTH: f32 = 600.0;
const ROW: f32 = 9.0 * GRID;
/// How many rows are seen at once.
const ROWS: usize = 10;

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    /// A command to be run.
    Command(Command),
    /// A stage or touchpoint to be selected.
    Selection(Selection),
    /// A part of the details panel, or a field of it.
    Part(Part),
    /// Nothing; the palette is to be closed.
    Closed,
}

/// Whether a command makes sense now.
#[must_use]
pub fn available(command: Command, has_journey: bool, has_selection: bool) -> bool {
    match command.needs() {
        Needs::Nothing => true,
        Needs::Journey => has_journey,
        Needs::Selection => has_journey && has_selection,
    }
}

/// Something that can be found.
#[derive(Clone, Debug)]
struct Entry {
    label: String,
    /// Where it belongs: the menu of a command, the stage of a touchpoint.
    place: String,
    keys: String,
    folded: Folded,
    /// What it is called in the other languages, whose words people know from elsewhere.
    elsewhere: Vec<Folded>,
    chosen: Chosen,
}

impl Entry {
    /// How well it fits; a little less well by the words of another language.
    fn fits(&self, search: &mut Search) -> Option<Found> {
        let own = search.find(&self.folded);
        let other = self.elsewhere.iter().filter_map(|name| Some(search.find(name)?.score));
        let other = other.max().map(|score| Found { score: score / 4 * 3, places: Vec::new() });
        own.into_iter()
            .chain(other)
            .reduce(|own, other| if other.score > own.score { other } else { own })
    }
}

/// The words of a key in all languages but the one that is spoken.
fn elsewhere(words: &Words, key: &str) -> Vec<Folded> {
    let others = Language::ALL.into_iter().filter(|language| *language != words.language());
    others.map(|language| Folded::new(&Words::of(language).text(key))).collect()
}

/// The open palette.
#[derive(Clone, Debug)]
pub struct Palette {
    typed: String,
    entries: Vec<Entry>,
    /// What fits: (index of the entry, how).
    found: Vec<(usize, Found)>,
    at: usize,
    shown: bool,
    /// The marked row moved and must be seen.
    reveal: bool,
    /// How far the list is scrolled.
    offset: f32,
}

impl Palette {
    /// The palette over everything that can be done and selected now.
    #[must_use]
    pub fn new(
        ctx: &egui::Context,
        words: &Words,
        journey: Option<&Journey>,
        has_selection: bool,
    ) -> Self {
        let mut entries = commands(ctx, words, journey.is_some(), has_selection);
        entries.extend(journey.into_iter().flat_map(|journey| places(words, journey)));
        let typed = String::new();
        let mut palette = Self {
            typed,
            entries,
            found: Vec::new(),
            at: 0,
            shown: false,
            reveal: false,
            offset: 0.0,
        };
        palette.search();
        palette
    }

    /// With the parts and fields of the panel of what is selected, and of the journey's own.
    #[must_use]
    pub fn with_panels(mut self, words: &Words, selection: &Selection) -> Self {
        let entry = |(key, place, part): (&str, String, Part)| {
            let label = words.text(key);
            let (keys, folded) = (String::new(), Folded::new(&label));
            let elsewhere = elsewhere(words, key);
            Entry { label, place, keys, folded, elsewhere, chosen: Chosen::Part(part) }
        };
        self.entries.extend(panels::parts(words, selection).into_iter().map(entry));
        self.search();
        self
    }

    /// Shows the palette. `Some` when it is to be closed.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Chosen> {
        let room = ui.ctx().content_rect();
        let mut modal = Modal::new(Id::unique("palette"))
            .frame(Frame::popup(ui.style()).inner_margin(8).corner_radius(10));
        modal.area = modal
            .area
            .anchor(Align2::CENTER_TOP, vec2(0.0, (room.height() * 0.1).round()))
            .role(Role::Dialog)
            .accessible_name(words.text("palette-title"));
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(room.width() - 16.0 * GRID));
            ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 2.0 * GRID);
            self.content(ui, words)
        });
        shown.inner.clone().or(shown.should_close().then_some(Chosen::Closed))
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> Option<Chosen> {
        let enter = self.keys(ui);
        let field = self.field(ui, words);
        if field.changed() {
            self.search();
        }
        if self.found.is_empty() {
            ui.add_space(GRID);
            parts::muted(ui, words.text("palette-nothing"));
            ui.add_space(2.0 * GRID);
            return None;
        }
        let clicked = self.rows(ui, &field);
        let at = clicked.or(enter.then_some(self.at))?;
        self.entry(at).map(|(entry, _)| entry.chosen.clone())
    }

    /// The keys that the text field must not get. Whether Enter was pressed.
    fn keys(&mut self, ui: &Ui) -> bool {
        let last = self.found.len().saturating_sub(1);
        let before = self.at;
        let enter = ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key);
            self.at = (self.at + pressed(Key::ArrowDown)).min(last);
            self.at = self.at.saturating_sub(pressed(Key::ArrowUp));
            self.at = (self.at + ROWS * pressed(Key::PageDown)).min(last);
            self.at = self.at.saturating_sub(ROWS * pressed(Key::PageUp));
            pressed(Key::Enter) > 0
        });
        self.reveal |= self.at != before;
        enter
    }

    fn field(&mut self, ui: &mut Ui, words: &Words) -> Response {
        let hint = words.text("palette-hint");
        let margin = egui::Margin::symmetric(10, 8);
        let field = TextEdit::singleline(&mut self.typed)
            .id(Id::unique("palette-field"))
            .hint_text(&hint)
            .margin(margin)
            .desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(hint);
        if !std::mem::replace(&mut self.shown, true) {
            response.request_focus();
        }
        response
    }

    fn search(&mut self) {
        let mut search = Search::new(self.typed.trim());
        let fits = |(at, entry): (usize, &Entry)| Some((at, entry.fits(&mut search)?));
        self.found = self.entries.iter().enumerate().filter_map(fits).collect();
        // Stable: what fits alike stays in the order of the menu and the journey.
        self.found.sort_by_key(|(_, found)| std::cmp::Reverse(found.score));
        self.at = 0;
        self.reveal = true;
    }

    fn entry(&self, at: usize) -> Option<(&Entry, &Found)> {
        let (entry, found) = self.found.get(at)?;
        Some((self.entries.get(*entry)?, found))
    }

    fn rows(&mut self, ui: &mut Ui, field: &Response) -> Option<usize> {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = list_height(ui);
        let mut area = ScrollArea::vertical()
            .id_salt("palette-rows")
            .max_height(height)
            // Without this the list could not grow again after it was short.
            .min_scrolled_height(height)
            .auto_shrink([false, true]);
        if std::mem::take(&mut self.reveal) {
            area = area.vertical_scroll_offset(self.offset_to_marked(height));
        }
        let shown = area.show_rows(ui, ROW, self.found.len(), |ui, range| {
            let mut clicked = None;
            for at in range {
                let Some((entry, found)) = self.entry(at) else { continue };
                let response = row(ui, entry, found, at == self.at);
                if at == self.at {
                    ui.ctx().accesskit_node_builder(field.id, |node| {
                        node.set_active_descendant(response.id.accesskit_id());
                    });
                }
                if response.clicked() {
                    clicked = Some(at);
                }
            }
            clicked
        });
        self.offset = shown.state.clamped_offset().y;
        shown.inner
    }

    /// How far to scroll so that the marked row is seen, moving no more than needed.
    fn offset_to_marked(&self, height: f32) -> f32 {
        let top = self.at as f32 * ROW;
        let bottom = top + ROW - height;
        self.offset.min(top).max(bottom).max(0.0)
    }
}

/// Whole rows, as many as the window has room for.
fn list_height(ui: &Ui) -> f32 {
    let room = ui.ctx().content_rect().height() * 0.9 - 20.0 * GRID;
    ROW * (room / ROW).floor().clamp(2.0, ROWS as f32)
}

fn commands(
    ctx: &egui::Context,
    words: &Words,
    has_journey: bool,
    has_selection: bool,
) -> Vec<Entry> {
    let shown = |command: &Command| {
        *command != Command::Palette && available(*command, has_journey, has_selection)
    };
    let entry = |command: Command| {
        let label = words.text(command.key());
        let keys = command.shortcut().map(|keys| said(ctx, &keys, words)).unwrap_or_default();
        let place = words.text(command.menu().key());
        let folded = Folded::new(&label);
        let elsewhere = elsewhere(words, command.key());
        Entry { label, place, keys, folded, elsewhere, chosen: Chosen::Command(command) }
    };
    Command::all().filter(shown).map(entry).collect()
}

fn places(words: &Words, journey: &Journey) -> Vec<Entry> {
    let entry = |label: &str, place: &str, selection: Selection| Entry {
        label: label.to_owned(),
        place: place.to_owned(),
        keys: String::new(),
        folded: Folded::new(label),
        elsewhere: Vec::new(),
        chosen: Chosen::Selection(selection),
    };
    let kind = words.text("palette-stage");
    let mut entries = Vec::new();
    for stage in &journey.stages {
        entries.push(entry(&stage.name, &kind, Selection::Stage(stage.id.clone())));
        for one in &stage.touchpoints {
            let selection = Selection::Touchpoint(one.id.clone());
            entries.push(entry(&one.name, &stage.name, selection));
        }
    }
    entries
}

fn row(ui: &mut Ui, entry: &Entry, found: &Found, marked: bool) -> Response {
    let theme = theme::of(ui.ctx());
    let name = format!("{} – {}", entry.label, entry.place);
    let response = row_list::below_field(ui, ROW, &name, marked);
    let rect = response.rect;
    let inner = rect.shrink2(vec2(2.5 * GRID, 0.0));
    let small = TextStyle::Small.resolve(ui.style());
    let right = |text: &str, right: f32| -> Rect {
        let anchor = pos2(right, inner.center().y);
        ui.painter().text(anchor, Align2::RIGHT_CENTER, text, small.clone(), theme.muted)
    };
    // Shortcuts stand in a column of their own, so that the places line up.
    right(&entry.keys, inner.right());
    let place = right(&entry.place, inner.right() - 28.0 * GRID);
    let job = marked_letters(ui, entry, found, place.left() - 3.0 * GRID - inner.left());
    let galley = ui.painter().layout_job(job);
    let at = pos2(inner.left(), inner.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.text);
    response
}

/// The label with the letters that were meant in the accent colour.
fn marked_letters(ui: &Ui, entry: &Entry, found: &Found, width: f32) -> LayoutJob {
    let theme = theme::of(ui.ctx());
    let body = TextStyle::Body.resolve(ui.style());
    let plain = TextFormat::simple(body.clone(), theme.text);
    let meant = TextFormat::simple(fonts::semibold(body.size), theme.accent);
    let mut job = LayoutJob::default();
    for (at, letter) in entry.label.chars().enumerate() {
        let format = if found.places.contains(&at) { &meant } else { &plain };
        job.append(letter.encode_utf8(&mut [0; 4]), 0.0, format.clone());
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    job
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
