//! How the import dialog is laid out: the file above, columns and touchpoints side by side, below them the
//! round, what the import will do, and the buttons.

use super::choices::{Change, Choices};
use super::state::{ImportDialog, Look, Trial};
use super::{columns, grid, head, result, round, sentences, targets};
use crate::i18n::Words;
use crate::import::Preview;
use crate::journey::{Date, Journey};
use crate::paint::theme::{self, GRID};
use crate::ui::action::Action;
use crate::ui::dialog::parts::{buttons, modal, muted, primary, secondary, small, within};
use crate::ui::dialog::{DialogContext, Reply};
use crate::wording;
use egui::{Align, Key, Layout, RichText, ScrollArea, Sense, Spinner, TextStyle, Ui, vec2};
use std::collections::BTreeSet;

/// The dialog grows no wider than this.
const WIDEST: f32 = 1680.0;
/// Around the dialog, with its title and its edges, so much of the window's height is left.
const AROUND: f32 = 27.0 * GRID;
/// The row of buttons.
const BUTTONS: f32 = 11.0 * GRID;
/// What is below the columns, the round and the outcome: at least and at most.
const FOOT: (f32, f32) = (28.0 * GRID, 44.0 * GRID);
/// Lower than this the parts are not made.
const LOW: f32 = 100.0 * GRID;
/// In a narrower dialog there is no list of touchpoints beside the columns: each column has its own.
const WITH_TARGETS: f32 = 260.0 * GRID;

/// What the left half shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tab {
    /// The columns and what they hold.
    #[default]
    Columns,
    /// The first rows as they are read.
    Rows,
}

/// What belongs to the screen and not to the import.
#[derive(Clone, Debug, Default)]
pub(super) struct Pane {
    /// Columns that are ticked: what is said of one of them is said of all.
    pub(super) ticked: BTreeSet<usize>,
    /// Columns of which more is said than most need.
    pub(super) more: BTreeSet<usize>,
    /// Columns whose scale is typed.
    pub(super) typed_scale: BTreeSet<usize>,
    pub(super) tab: Tab,
    /// The name of a touchpoint that is about to be made.
    pub(super) new_name: String,
    /// What is typed to find a touchpoint, and for which column.
    pub(super) finding: Option<(usize, String)>,
    /// What is typed as another value of a filter, and for which column.
    pub(super) value: Option<(usize, String)>,
    shown: bool,
    typing: bool,
}

/// What the parts of the screen read.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) words: &'static Words,
    pub(super) journey: &'a Journey,
    pub(super) preview: &'a Preview,
    pub(super) choices: &'a Choices,
    pub(super) trial: &'a Trial,
    pub(super) today: Date,
}

impl Seen<'_> {
    pub(super) fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// The name of a control that belongs to a column.
    pub(super) fn name(&self, at: usize, key: &str) -> String {
        let column = self.choices.columns.get(at);
        let shown = column.map(|one| one.shown.as_str()).unwrap_or_default();
        format!("{shown}: {}", self.text(key))
    }
}

impl ImportDialog {
    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, cx: &DialogContext<'_>) -> Option<Reply> {
        let Some(journey) = cx.journey else { return Some(Reply::Closed) };
        if let Some(done) = self.done(cx.words) {
            return Some(done);
        }
        // Escape in a field takes back what was typed there.
        let was_typing = std::mem::replace(&mut self.pane.typing, ui.ctx().text_edit_focused());
        let escape = ui.input(|input| input.key_pressed(Key::Escape));
        let title = cx.words.text("import-title");
        let mut changes = Vec::new();
        let shown = modal(ui, "import", &title, WIDEST, |ui| {
            let height = (ui.ctx().content_rect().height() - AROUND).max(60.0 * GRID);
            let (all, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
            let (all, below) = all.split_top_bottom_at_y(all.bottom() - BUTTONS);
            if all.height() >= LOW {
                self.parts(ui, cx, (journey, all), &mut changes);
            } else {
                // In a low window the parts have their height and are scrolled.
                within(ui, "import low", all, |ui| {
                    ScrollArea::vertical().id_salt("import low").auto_shrink(false).show(
                        ui,
                        |ui| {
                            let size = vec2(ui.available_width() - 2.0 * GRID, LOW);
                            let (inner, _) = ui.allocate_exact_size(size, Sense::hover());
                            self.parts(ui, cx, (journey, inner), &mut changes);
                        },
                    );
                });
            }
            within(ui, "import buttons", below, |ui| self.buttons(ui, cx.words))
        });
        self.apply(changes, journey);
        // A press beside the dialog, or Escape, must not throw away what was said about twenty columns.
        let left = shown.dismissed && escape && !was_typing && !self.touched;
        shown.inner.or(left.then_some(Reply::Closed))
    }

    /// File, columns and touchpoints above; the round and what the import does below.
    fn parts(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        (journey, all): (&Journey, egui::Rect),
        changes: &mut Vec<Change>,
    ) {
        let foot = (all.height() * 0.27).clamp(FOOT.0, FOOT.1);
        let (above, foot) = all.split_top_bottom_at_y(all.bottom() - foot);
        within(ui, "import above", above, |ui| {
            self.head(ui, cx, journey, changes);
            self.middle(ui, cx, journey, changes);
        });
        within(ui, "import foot", foot, |ui| self.foot(ui, cx, journey, changes));
    }

    fn seen<'a>(&'a self, cx: &DialogContext<'_>, journey: &'a Journey) -> Option<Seen<'a>> {
        Some(Seen {
            words: cx.words,
            journey,
            preview: self.preview.as_ref()?,
            choices: &self.choices,
            trial: &self.trial,
            today: cx.today,
        })
    }

    fn head(&self, ui: &mut Ui, cx: &DialogContext<'_>, journey: &Journey, out: &mut Vec<Change>) {
        let seen = self.seen(cx, journey);
        head::title(ui, cx.words, &self.name, seen.as_ref());
        if let Look::Failed(error) = &self.look {
            ui.colored_label(theme::of(ui.ctx()).error, sentences::error(cx.words, error));
        }
        head::reading(ui, cx.words, &self.choices, self.preview.as_ref(), out);
        if seen.is_some_and(|seen| seen.preview.is_own) {
            head::as_own(ui, cx.words, self.choices.as_own, out);
        }
        if let (Some(last), Some(_)) = (&self.last_time, &seen) {
            head::last_time(ui, cx.words, &last.file, self.as_last_time, out);
        }
    }

    fn middle(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        journey: &Journey,
        out: &mut Vec<Change>,
    ) {
        let mut pane = std::mem::take(&mut self.pane);
        let room = ui.available_rect_before_wrap();
        match self.seen(cx, journey) {
            Some(seen) if seen.choices.as_own => grid::show(ui, &seen),
            Some(seen) if matches!(self.look, Look::Done | Look::Running(_)) => {
                let beside = room.width() >= WITH_TARGETS;
                let right = (room.width() * 0.28).clamp(60.0 * GRID, 110.0 * GRID);
                let left = if beside { room.width() - right - 4.0 * GRID } else { room.width() };
                let (left, rest) = room.split_left_right_at_x(room.left() + left);
                within(ui, "import columns", left, |ui| {
                    columns::bar(ui, &seen, &mut pane, out);
                    match pane.tab {
                        Tab::Columns => columns::list(ui, &seen, &mut pane, out),
                        Tab::Rows => grid::show(ui, &seen),
                    }
                });
                if beside {
                    let right = rest.with_min_x(rest.right() - right);
                    within(ui, "import targets", right, |ui| {
                        targets::show(ui, &seen, &mut pane, out);
                    });
                }
            }
            _ if !matches!(self.look, Look::Failed(_)) => {
                ui.horizontal(|ui| {
                    ui.add(Spinner::new());
                    muted(ui, cx.words.text("import-looking"));
                });
            }
            _ => {}
        }
        self.pane = pane;
    }

    fn foot(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        journey: &Journey,
        out: &mut Vec<Change>,
    ) {
        let Some(seen) = self.seen(cx, journey) else { return };
        let mut pressed = result::Pressed::default();
        ui.separator();
        let room = ui.available_rect_before_wrap();
        let left = (room.width() * 0.36).clamp(72.0 * GRID, 130.0 * GRID);
        let (left, rest) = room.split_left_right_at_x(room.left() + left);
        within(ui, "import round", left, |ui| {
            let area = ScrollArea::vertical().id_salt("import round").auto_shrink(false);
            area.show(ui, |ui| round::show(ui, &seen, out));
        });
        let right = rest.with_min_x(rest.left() + 6.0 * GRID);
        within(ui, "import outcome", right, |ui| pressed = result::show(ui, &seen, out));
        if pressed.stop {
            self.stop();
        }
        if pressed.go_on {
            self.go_on();
        }
    }

    fn buttons(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let ready = matches!(self.look, Look::Done);
        let obstacles = self.choices.obstacles();
        let failed = matches!(&self.trial, Trial::Done(result) if result.is_err());
        let may = ready && obstacles.is_empty() && !failed && !self.wanted;
        let mut choice = None;
        buttons(ui, |ui| {
            let go = ui.add_enabled_ui(may, |ui| primary(ui, &words.text("import-run"))).inner;
            if go.clicked() {
                self.want();
                choice = self.done(words);
                ui.ctx().request_repaint();
            }
            let cancel = secondary(ui, &words.text("cancel"));
            if !std::mem::replace(&mut self.pane.shown, true) {
                cancel.request_focus();
            }
            if cancel.clicked() {
                self.stop();
                choice = Some(Reply::Closed);
            }
            let reason = if !ready {
                String::new()
            } else if let Some(first) = obstacles.first() {
                sentences::obstacle(words, first, &self.choices)
            } else if self.wanted {
                words.text("import-waiting")
            } else {
                String::new()
            };
            if !reason.is_empty() {
                let theme = theme::of(ui.ctx());
                let reason = RichText::new(reason).color(theme.caution);
                ui.add(egui::Label::new(reason).truncate());
            }
        });
        choice
    }

    /// The journey with the data in it, when it is wanted and there.
    pub(super) fn done(&mut self, words: &Words) -> Option<Reply> {
        if !self.wanted || !self.choices.obstacles().is_empty() {
            return None;
        }
        match std::mem::take(&mut self.trial) {
            Trial::Done(result) => match *result {
                Ok(tried) => {
                    let text = wording::import::done(words, &tried.summary);
                    let (of, journey) = (self.of.clone()?, Box::new(tried.journey));
                    Some(Reply::Action(Action::Import { of, journey, text }))
                }
                Err(error) => {
                    self.trial = Trial::Done(Box::new(Err(error)));
                    None
                }
            },
            other @ (Trial::None | Trial::Running(_) | Trial::Stopped) => {
                self.trial = other;
                None
            }
        }
    }
}

/// A heading of a part of the screen.
pub(super) fn heading(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).text_style(TextStyle::Name("strong".into())));
}

/// A part of a line, exactly so wide.
pub(super) fn cell<T>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> T) -> T {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 7.0 * GRID), layout, |ui| {
        ui.set_min_width(width);
        ui.set_max_width(width);
        content(ui)
    })
    .inner
}

/// A small line that something is still to be said.
pub(super) fn caution(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui.ctx());
    let text = RichText::new(text).text_style(TextStyle::Small).color(theme.caution);
    ui.add(egui::Label::new(text).wrap());
}

/// A small quiet line.
pub(super) fn quiet(ui: &mut Ui, text: &str) {
    small(ui, text);
}
