//! A part of a panel that opens and closes, and remembers which.

use crate::paint::{fonts, theme};
use egui::collapsing_header::CollapsingState;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    CornerRadius, FontId, Frame, Id, Margin, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, emath, pos2, vec2,
};

/// From the triangle to the words of a heading.
const INDENT: f32 = 16.0;

/// A part with a heading that opens and closes it. `name` is the same in every language and for every
/// object, so that what is open stays open when something else is selected. `note` stands at the right.
pub fn section(
    ui: &mut Ui,
    name: &str,
    shown: &str,
    note: &str,
    open: bool,
    body: impl FnOnce(&mut Ui),
) {
    ui.add_space(theme::GRID);
    line_above(ui);
    let mut state = CollapsingState::load_with_default_open(ui.ctx(), id(name), open);
    let top = ui.cursor().min;
    heading(ui, &mut state, shown, note, fonts::semibold(13.5));
    let place = egui::Rect::from_min_size(top, vec2(ui.available_width(), 7.0 * theme::GRID));
    take_jump(ui, id(name), place);
    state.show_body_unindented(ui, |ui| {
        ui.set_min_width(ui.available_width());
        body(ui);
    });
}

/// The id of the part with this name.
#[must_use]
pub fn id(name: &str) -> Id {
    Id::unique(("section", name))
}

/// Opens the part with this name and brings it to the top of what is seen, as soon as it is shown.
pub fn jump(ctx: &egui::Context, name: &'static str) {
    open(ctx, id(name));
    ctx.data_mut(|data| data.insert_temp(Id::unique("section jump"), id(name)));
}

/// The part that was jumped to last.
#[must_use]
pub fn jumped_to(ctx: &egui::Context) -> Option<Id> {
    ctx.data(|data| data.get_temp(Id::unique("section jumped")))
}

/// A jump that waits for this part is made.
fn take_jump(ui: &Ui, part: Id, place: egui::Rect) {
    let kept = Id::unique("section jump");
    if ui.data(|data| data.get_temp::<Id>(kept)) != Some(part) {
        return;
    }
    ui.data_mut(|data| {
        data.remove::<Id>(kept);
        data.insert_temp(Id::unique("section jumped"), part);
    });
    ui.scroll_to_rect(place, Some(egui::Align::TOP));
}

/// A heading within a part; what is below it stands in line with its words.
pub fn fold(ui: &mut Ui, id: Id, shown: &str, note: &str, open: bool, body: impl FnOnce(&mut Ui)) {
    let mut state = CollapsingState::load_with_default_open(ui.ctx(), id, open);
    heading(ui, &mut state, shown, note, fonts::regular(13.5));
    state.show_body_unindented(ui, |ui| {
        let margin = Margin { left: INDENT as i8, bottom: 8, ..Margin::ZERO };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            body(ui);
        });
    });
}

/// Leaves room for closed folds that are out of sight, so that a list of thousands costs what is seen of it.
#[derive(Default)]
pub struct Skipped {
    folds: usize,
}

impl Skipped {
    /// Whether this fold is closed and out of sight; it is then not to be shown.
    pub fn takes(&mut self, ui: &mut Ui, id: Id, open: bool) -> bool {
        let step = 7.0 * theme::GRID + ui.spacing().item_spacing.y;
        let above = self.folds as f32 * step;
        let top = ui.cursor().top() + above;
        // One more on both sides, so that Tab and the arrows lead on.
        let sight = ui.clip_rect().expand(2.0 * step);
        let is_out = top > sight.bottom() || top + step < sight.top();
        // An open one holds fields that may have the keyboard.
        let is_open = || CollapsingState::load_with_default_open(ui.ctx(), id, open).is_open();
        let has_focus = || ui.memory(|memory| memory.has_focus(id));
        if is_out && !is_open() && !has_focus() {
            self.folds += 1;
            return true;
        }
        self.end(ui);
        false
    }

    /// After the last fold.
    pub fn end(&mut self, ui: &mut Ui) {
        let folds = std::mem::take(&mut self.folds);
        if folds > 0 {
            let gap = ui.spacing().item_spacing.y;
            let height = folds as f32 * (7.0 * theme::GRID + gap) - gap;
            ui.allocate_space(vec2(ui.available_width(), height));
        }
    }
}

/// Opens what is below a heading that is about to be shown for the first time.
pub fn open(ctx: &egui::Context, id: Id) {
    let mut state = CollapsingState::load_with_default_open(ctx, id, true);
    state.set_open(true);
    state.store(ctx);
}

fn line_above(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, theme.line));
}

fn heading(ui: &mut Ui, state: &mut CollapsingState, shown: &str, note: &str, font: FontId) {
    let theme = theme::of(ui.ctx());
    let size = vec2(ui.available_width(), 7.0 * theme::GRID);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, state.id(), Sense::click());
    if response.clicked() {
        state.toggle(ui);
    }
    let is_open = state.is_open();
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, ui.is_enabled(), shown));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if !ui.is_rect_visible(rect) {
        return;
    }

    let painter = ui.painter();
    let around = rect.expand2(vec2(theme::GRID, 0.0));
    if response.hovered() {
        painter.rect_filled(around, CornerRadius::same(theme::RADIUS), theme.sunken);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.accent);
        painter.rect_stroke(around, CornerRadius::same(theme::RADIUS), ring, StrokeKind::Inside);
    }
    let openness = state.openness(ui.ctx());
    let center = pos2(rect.left() + 5.0, rect.center().y);
    let turn = emath::Rot2::from_angle(emath::lerp(0.0..=std::f32::consts::FRAC_PI_2, openness));
    let corner = |x: f32, y: f32| center + turn * vec2(x, y);
    let triangle = vec![corner(-3.0, -4.0), corner(4.0, 0.0), corner(-3.0, 4.0)];
    painter.add(Shape::convex_polygon(triangle, theme.muted, Stroke::NONE));
    let note = painter.layout_no_wrap(note.to_owned(), fonts::regular(12.0), theme.muted);
    let start = rect.left() + INDENT;
    let room = rect.right() - start - note.size().x - 2.0 * theme::GRID;
    let mut job = LayoutJob::simple_singleline(shown.into(), font, theme.text);
    job.wrap = TextWrapping::truncate_at_width(room.max(0.0));
    let title = painter.layout_job(job);
    let at = |x: f32, height: f32| pos2(x, rect.center().y - height / 2.0);
    painter.galley(at(start, title.size().y), title, theme.text);
    painter.galley(at(rect.right() - note.size().x, note.size().y), note, theme.muted);
}
