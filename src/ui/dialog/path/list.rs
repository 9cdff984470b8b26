//! The folder below the field: what fits what is typed, to be entered or picked.

use super::{PathDialog, disk, typed};
use crate::file::Trouble;
use crate::i18n::Words;
use crate::paint::theme::{self, GRID, RADIUS};
use crate::ui::dialog::parts::small;
use crate::ui::widget::row_list;
use crate::wording;
use egui::{
    Align2, Color32, Id, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, TextStyle,
    Ui, WidgetInfo, pos2, vec2,
};
use std::path::{Path, PathBuf};
use std::sync::mpsc::TryRecvError;

const ROW: f32 = 7.0 * GRID;
const ROWS: usize = 8;

impl PathDialog {
    /// Lists the folder that is typed, when it is another one than before.
    pub(super) fn list_folder(&mut self, ctx: &egui::Context) {
        self.receive_listing();
        let (text, _) = typed::split(&self.text);
        if text == self.listing.text && self.listing.folder.is_absolute() {
            return;
        }
        let text = text.to_owned();
        let folder = match text.strip_prefix(&self.listing.text) {
            // Below a folder whose name need not be text.
            Some(below) if !self.listing.text.is_empty() => self.listing.folder.join(below),
            _ => typed::resolve(&text, &self.base, self.home.as_deref())
                .unwrap_or_else(|| self.base.clone()),
        };
        self.open_listing(ctx, folder, text);
    }

    fn open_listing(&mut self, ctx: &egui::Context, folder: PathBuf, text: String) {
        let extensions = self.question.extensions.clone();
        let asked = folder.clone();
        let waits = disk::ask(ctx, move || disk::list(&asked, &extensions));
        self.listing = super::Listing { folder, text, waits, ..Default::default() };
        self.fit();
    }

    fn receive_listing(&mut self) {
        let Some(waits) = &self.listing.waits else { return };
        match waits.try_recv() {
            Ok(Ok(entries)) => self.listing.entries = entries,
            Ok(Err(reason)) => self.listing.failed = Some(reason),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => self.listing.failed = Some(Trouble::TimedOut),
        }
        self.listing.waits = None;
        self.fit();
    }

    /// Finds the entries that begin with what is typed. Hidden ones only when their dot is typed.
    pub(super) fn fit(&mut self) {
        let (_, name) = typed::split(&self.text);
        let name = name.to_lowercase();
        // A name that is only suggested for saving shall not hide the folder's content.
        let all = self.question.saves && self.text.ends_with(&self.question.file_name);
        let fits = |entry: &disk::Entry| {
            let shown = typed::shown(Path::new(&entry.name)).to_lowercase();
            let hidden = shown.starts_with('.') && !name.starts_with('.');
            !hidden && (all || shown.starts_with(&name))
        };
        let entries = self.listing.entries.iter().enumerate();
        self.fitting = entries.filter_map(|(at, entry)| fits(entry).then_some(at)).collect();
        self.marked = self.marked.filter(|at| *at < self.fitting.len());
    }

    /// Goes into a folder.
    pub(super) fn enter(&mut self, ctx: &egui::Context, folder: PathBuf) {
        let text = typed::folder_text(&folder);
        let name =
            if self.question.saves { typed::split(&self.text).1.to_owned() } else { String::new() };
        self.set_text(ctx, format!("{text}{name}"));
        self.open_listing(ctx, folder, text);
    }

    /// Enters the folder or picks the file of a row.
    pub(super) fn activate(&mut self, ctx: &egui::Context, row: usize) {
        let Some(entry) = self.fitting.get(row).and_then(|at| self.listing.entries.get(*at)) else {
            return;
        };
        let path = self.listing.folder.join(&entry.name);
        if entry.folder {
            self.enter(ctx, path);
        } else if self.question.several {
            self.tick(ctx, path);
        } else {
            self.take(ctx, path);
            if !self.question.saves {
                self.confirm(ctx);
            }
        }
    }

    /// Shows the folder. The row that was clicked.
    pub(super) fn rows(&mut self, ui: &mut Ui, words: &Words, field: Id) -> Option<usize> {
        let up = ui
            .horizontal(|ui| {
                let parent = self.listing.folder.parent().map(Path::to_path_buf);
                let up = ui
                    .add_enabled(parent.is_some(), egui::Button::new(words.text("dialog-path-up")));
                parent.filter(|_| up.clicked())
            })
            .inner;
        if let Some(parent) = up {
            self.enter(ui.ctx(), parent);
        }
        let theme = theme::of(ui.ctx());
        let frame = egui::Frame::new()
            .stroke(Stroke::new(1.0, theme.line))
            .corner_radius(RADIUS)
            .inner_margin(GRID);
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.set_height(ROW * ROWS as f32);
                ui.spacing_mut().item_spacing.y = 0.0;
                if self.fitting.is_empty() {
                    let text = match (&self.listing.failed, &self.listing.waits) {
                        (Some(reason), _) => {
                            let reason = wording::reason(reason, words);
                            words.with("dialog-path-unreadable", &[("reason", (&reason).into())])
                        }
                        (None, Some(_)) => words.text("dialog-path-reading"),
                        (None, None) => words.text("dialog-path-empty"),
                    };
                    small(ui, text);
                    return None;
                }
                self.show_rows(ui, field)
            })
            .inner
    }

    fn show_rows(&self, ui: &mut Ui, field: Id) -> Option<usize> {
        let area = ScrollArea::vertical().id_salt(("folder", &self.listing.text));
        let shown = area.auto_shrink(false).show_rows(ui, ROW, self.fitting.len(), |ui, range| {
            let mut clicked = None;
            for row in range {
                let entry = self.fitting.get(row).and_then(|at| self.listing.entries.get(*at));
                let Some(entry) = entry else { continue };
                let marked = self.marked == Some(row);
                let tick = (self.question.several && !entry.folder)
                    .then(|| self.chosen.contains(&self.listing.folder.join(&entry.name)));
                let response = entry_row(ui, entry, marked, tick);
                if marked {
                    ui.ctx().accesskit_node_builder(field, |node| {
                        node.set_active_descendant(response.id.accesskit_id());
                    });
                }
                if response.clicked() {
                    clicked = Some(row);
                }
            }
            clicked
        });
        shown.inner
    }
}

/// A row of the folder; with a box before it where several files may be ticked.
fn entry_row(ui: &mut Ui, entry: &disk::Entry, marked: bool, tick: Option<bool>) -> Response {
    let theme = theme::of(ui.ctx());
    let name = typed::shown(Path::new(&entry.name));
    let response = row_list::below_field(ui, ROW, &name, marked);
    if let Some(tick) = tick {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(tick.into()));
    }
    let rect = response.rect;
    let left = rect.left() + 2.0 * GRID;
    let icon = Rect::from_min_size(pos2(left, rect.center().y - 7.0), vec2(16.0, 14.0));
    match tick {
        Some(tick) => paint_box(ui, icon, tick),
        None if entry.folder => paint_folder(ui, icon, theme.accent),
        None => paint_file(ui, icon, theme.muted),
    }
    let font = TextStyle::Body.resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(name, font, theme.text);
    let at = pos2(left + 6.0 * GRID, rect.center().y - galley.size().y / 2.0);
    ui.painter_at(rect).galley(at, galley, theme.text);
    response
}

/// A recent file: its name, and its folder behind it.
pub(super) fn recent_row(ui: &mut Ui, path: &Path) -> Response {
    let theme = theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let name = typed::shown(Path::new(path.file_name().unwrap_or(path.as_os_str())));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, RADIUS, theme.sunken);
    }
    crate::ui::dialog::parts::focus_ring(ui, &response);
    let painter = ui.painter_at(rect);
    let body = TextStyle::Body.resolve(ui.style());
    let left = pos2(rect.left() + 2.0 * GRID, rect.center().y);
    let used = painter.text(left, Align2::LEFT_CENTER, name, body, theme.text);
    let folder = path.parent().map(typed::shown);
    let at = pos2(used.right() + 3.0 * GRID, rect.center().y);
    let font = TextStyle::Small.resolve(ui.style());
    painter.text(at, Align2::LEFT_CENTER, folder.unwrap_or_default(), font, theme.muted);
    response
}

fn paint_folder(ui: &Ui, rect: Rect, color: Color32) {
    let tab = Rect::from_min_size(rect.min, vec2(7.0, 5.0));
    ui.painter().rect_filled(tab, 1.5, color);
    let body = Rect::from_min_max(rect.min + vec2(0.0, 2.5), rect.max);
    ui.painter().rect_filled(body, 2.0, color);
}

fn paint_box(ui: &Ui, rect: Rect, is_ticked: bool) {
    let theme = theme::of(ui.ctx());
    let held = Rect::from_center_size(rect.center(), vec2(14.0, 14.0));
    let (fill, edge) =
        if is_ticked { (theme.accent, theme.accent) } else { (theme.surface, theme.edge) };
    ui.painter().rect(held, 3.0, fill, Stroke::new(1.25, edge), StrokeKind::Inside);
    if is_ticked {
        let at = |x: f32, y: f32| held.min + vec2(x, y);
        let stroke = Stroke::new(1.75, theme.surface);
        ui.painter().line(vec![at(3.5, 7.5), at(6.0, 10.0), at(10.5, 4.5)], stroke);
    }
}

fn paint_file(ui: &Ui, rect: Rect, color: Color32) {
    let page = Rect::from_center_size(rect.center(), vec2(11.0, 14.0));
    ui.painter().rect_stroke(page, 2.0, Stroke::new(1.25, color), StrokeKind::Inside);
    for dy in [-2.0, 1.5] {
        let x = page.left() + 3.0..=page.right() - 3.0;
        ui.painter().hline(x, page.center().y + dy, Stroke::new(1.0, color));
    }
}
