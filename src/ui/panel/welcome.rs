//! What is shown while no journey is open: a new one, an old one, or one to look at.

use crate::i18n::{Language, Words};
use crate::paint::fonts;
use crate::paint::theme::{self, CARD_RADIUS, GRID, Theme};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::dialog::parts::{focus_ring, muted, primary, secondary, small, strong};
use crate::ui::dialog::path::shown;
use crate::ui::widget::ends::ends;
use crate::ui::widget::keys::said;
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, Frame, Layout, Pos2, Response, RichText, Role, ScrollArea, Sense,
    Stroke, StrokeKind, TextStyle, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::path::{Path, PathBuf};

/// Widest line of content, so that it stays together on a large screen.
const WIDTH: f32 = 1120.0;
/// The column of recent files.
const RECENT: f32 = 300.0;
const ROW: f32 = 11.0 * GRID;
const CARD: f32 = 25.0 * GRID;
const GAP: f32 = 3.0 * GRID;

/// A recent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentFile {
    /// Where it is.
    pub path: PathBuf,
    /// It is no longer there.
    pub missing: bool,
}

/// A sample or a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its name in the program.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub description: String,
}

/// What the welcome screen offers.
#[derive(Clone, Copy, Debug)]
pub struct WelcomeContent<'a> {
    /// Recently opened files, newest first.
    pub recent: &'a [RecentFile],
    /// Finished journeys to look at.
    pub samples: &'a [Offer],
    /// Beginnings; the first is the one of the large button.
    pub templates: &'a [Offer],
}

/// Shows the welcome screen.
pub fn show(ui: &mut Ui, content: &WelcomeContent<'_>, words: &Words, out: &mut Actions) {
    let theme = theme::of(ui.ctx());
    ui.painter().rect_filled(ui.max_rect(), 0.0, theme.canvas);
    ScrollArea::vertical().id_salt("welcome").auto_shrink(false).show(ui, |ui| {
        let room = ui.available_rect_before_wrap();
        let width = WIDTH.min(room.width() - 16.0 * GRID);
        // A little above the middle, as the eye expects it; never above the upper edge.
        let top =
            ((ui.clip_rect().height() - height(content, width)) * 0.4).max(8.0 * GRID).round();
        let from = pos2((room.center().x - width / 2.0).round(), room.top() + top);
        let page = egui::Rect::from_min_size(from, vec2(width, 0.0));
        let page = ui.scope_builder(UiBuilder::new().max_rect(page), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing = vec2(GAP, 2.0 * GRID);
            head(ui, content, words, out);
            ui.add_space(8.0 * GRID);
            body(ui, content, words, out);
        });
        ui.expand_to_include_rect(page.response.rect);
        ui.add_space(8.0 * GRID);
    });
}

/// About how high the screen's content is.
fn height(content: &WelcomeContent<'_>, width: f32) -> f32 {
    let columns = columns(width - RECENT);
    let rows = |offers: &[Offer]| offers.len().div_ceil(columns) as f32 * (CARD + GAP);
    let right = rows(content.templates) + rows(content.samples) + 20.0 * GRID;
    let left = content.recent.len().min(8) as f32 * ROW + 16.0 * GRID;
    40.0 * GRID + right.max(left)
}

/// How many cards stand beside each other.
fn columns(width: f32) -> usize {
    ((width / 240.0) as usize).clamp(1, 3)
}

/// Name, sentence, the two large buttons, and the languages.
fn head(ui: &mut Ui, content: &WelcomeContent<'_>, words: &Words, out: &mut Actions) {
    ui.horizontal_top(|ui| {
        let title = |ui: &mut Ui| {
            mark(ui);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let name = RichText::new(words.text("app-name")).font(fonts::semibold(30.0));
                ui.label(name);
                let muted = theme::of(ui.ctx()).muted;
                ui.label(RichText::new(words.text("welcome-sentence")).size(15.0).color(muted));
            });
        };
        ends(ui, "welcome", title, |ui| languages(ui, words, out));
    });
    ui.add_space(5.0 * GRID);
    ui.horizontal(|ui| {
        ui.spacing_mut().button_padding = vec2(6.0 * GRID, 2.5 * GRID);
        let new = primary(ui, &words.text("welcome-new"));
        if let Some(first) = content.templates.first()
            && new.clicked()
        {
            out.push(Action::New { template: first.id });
        }
        if secondary(ui, &words.text("welcome-guide")).clicked() {
            out.push(Action::Run(Command::Guide));
        }
        if secondary(ui, &words.text("cmd-open")).clicked() {
            out.push(Action::Run(Command::Open));
        }
        let hint = Command::Palette.shortcut().map(|keys| said(ui.ctx(), &keys, words));
        let keys = hint.unwrap_or_default();
        ui.add_space(GRID);
        small(ui, words.with("welcome-palette", &[("keys", (&keys).into())]));
    });
}

/// A path over three points, rising: the mark of the program.
fn mark(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(52.0, 52.0), Sense::hover());
    ui.painter().rect_filled(rect, 12.0, theme.accent);
    let at = |x: f32, y: f32| rect.min + vec2(x, y);
    let points = [at(12.0, 33.0), at(22.0, 22.0), at(31.0, 31.0), at(41.0, 17.0)];
    ui.painter().line(points.to_vec(), Stroke::new(3.0, theme.on_accent));
    for point in points {
        ui.painter().circle_filled(point, 4.0, theme.on_accent);
    }
}

fn languages(ui: &mut Ui, words: &Words, out: &mut Actions) {
    ui.spacing_mut().item_spacing.x = GRID;
    for language in Language::ALL {
        let spoken = words.language() == language;
        let button = egui::Button::selectable(spoken, language.own_name());
        if ui.add(button).clicked() && !spoken {
            out.push(Action::Speak(language));
        }
    }
}

fn body(ui: &mut Ui, content: &WelcomeContent<'_>, words: &Words, out: &mut Actions) {
    let width = ui.available_width();
    let gap = 10.0 * GRID;
    ui.spacing_mut().item_spacing.x = 0.0;
    ui.horizontal_top(|ui| {
        column(ui, RECENT, |ui| recent_files(ui, content.recent, words, out));
        ui.add_space(gap);
        column(ui, width - RECENT - gap, |ui| {
            offers(ui, "welcome-templates", content.templates, words, |id| {
                out.push(Action::New { template: id });
            });
            ui.add_space(5.0 * GRID);
            offers(ui, "welcome-samples", content.samples, words, |id| {
                out.push(Action::OpenSample(id));
            });
        });
    });
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        content(ui);
    });
}

fn recent_files(ui: &mut Ui, recent: &[RecentFile], words: &Words, out: &mut Actions) {
    let theme = theme::of(ui.ctx());
    ui.label(strong(words.text("welcome-recent")));
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CARD_RADIUS)
        .inner_margin(GRID);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        if recent.is_empty() {
            Frame::new().inner_margin(3.0 * GRID).show(ui, |ui| {
                muted(ui, words.text("welcome-no-recent"));
            });
        }
        for file in recent.iter().take(8) {
            let response = recent_row(ui, file, words);
            if response.clicked() {
                out.push(Action::Open(file.path.clone()));
            }
        }
    });
}

/// A recent file: its name above its folder. A missing one can be pressed too; then the reason is told.
fn recent_row(ui: &mut Ui, file: &RecentFile, words: &Words) -> Response {
    let theme = theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let name = shown(Path::new(file.path.file_stem().unwrap_or(file.path.as_os_str())));
    let mut folder = file.path.parent().map(shortened).unwrap_or_default();
    if file.missing {
        folder = words.with("welcome-missing", &[("folder", (&folder).into())]);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ground(ui, &response, theme);
    let ink = if file.missing { theme.muted } else { theme.text };
    let inner = rect.shrink2(vec2(3.0 * GRID, 1.25 * GRID));
    line(ui, inner.left_top(), &name, &TextStyle::Body, ink, inner.width());
    let below = pos2(inner.left(), inner.bottom() - 15.0);
    line(ui, below, &folder, &TextStyle::Small, theme.muted, inner.width());
    response.on_hover_text(shown(&file.path))
}

/// The folder with the home folder as `~`.
fn shortened(folder: &Path) -> String {
    let home = std::env::home_dir();
    match home.as_deref().and_then(|home| folder.strip_prefix(home).ok()) {
        Some(below) if below.as_os_str().is_empty() => "~".to_owned(),
        Some(below) => format!("~{}{}", std::path::MAIN_SEPARATOR, shown(below)),
        None => shown(folder),
    }
}

fn offers(
    ui: &mut Ui,
    key: &str,
    offers: &[Offer],
    words: &Words,
    mut chosen: impl FnMut(&'static str),
) {
    if offers.is_empty() {
        return;
    }
    ui.label(strong(words.text(key)));
    let columns = columns(ui.available_width());
    let width = ((ui.available_width() - GAP * (columns - 1) as f32) / columns as f32).floor();
    for row in offers.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for offer in row {
                let card = ui.push_id((key, offer.id), |ui| card(ui, offer, width)).inner;
                if card.clicked() {
                    chosen(offer.id);
                }
            }
        });
    }
}

/// A card with a title and up to three lines of description; the whole of it when pointed at.
fn card(ui: &mut Ui, offer: &Offer, width: f32) -> Response {
    let theme = theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, CARD), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &offer.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(offer.description.as_str());
    });
    let edge = if response.hovered() { theme.accent } else { theme.line };
    ui.painter().rect_filled(rect, CARD_RADIUS, theme.surface);
    let stroke = Stroke::new(1.0, edge);
    ui.painter().rect_stroke(rect, CARD_RADIUS, stroke, StrokeKind::Inside);
    focus_ring(ui, &response);
    let inner = rect.shrink2(vec2(4.0 * GRID, 3.0 * GRID));
    let style = TextStyle::Name("strong".into());
    line(ui, inner.left_top(), &offer.title, &style, theme.text, inner.width());
    let font = TextStyle::Body.resolve(ui.style());
    let mut job = LayoutJob::simple(offer.description.clone(), font, theme.muted, inner.width());
    job.wrap.max_rows = 3;
    let galley = ui.painter().layout_job(job);
    let at = inner.left_top() + vec2(0.0, 6.0 * GRID);
    let cut = galley.elided;
    ui.painter().galley(at, galley, theme.muted);
    if cut { response.on_hover_text(&offer.description) } else { response }
}

fn ground(ui: &Ui, response: &Response, theme: &Theme) {
    if response.hovered() {
        ui.painter().rect_filled(response.rect, theme::RADIUS, theme.sunken);
    }
    focus_ring(ui, response);
}

/// One line that ends in "…" where it is too long.
fn line(ui: &Ui, at: Pos2, text: &str, style: &TextStyle, color: Color32, width: f32) {
    let font = style.resolve(ui.style());
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    let galley = ui.painter().layout_job(job);
    let rect = Align2::LEFT_TOP.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, color);
}

#[cfg(test)]
#[path = "welcome_tests.rs"]
mod tests;
