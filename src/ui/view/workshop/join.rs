//! Joining by phone: off until it is opened; then the code for cameras, the short address and how many are there.

use super::state::WorkshopState;
use crate::paint::fonts::semibold;
use crate::paint::qr;
use crate::paint::theme::GRID;
use crate::room::{Hall, Server, StartError, addresses};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::dialog::parts::{primary, slim, small};
use crate::ui::widget::drop_list::DropList as _;
use egui::{Align, ComboBox, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

/// How much room it needs: less while it is not open.
pub(super) fn height(state: &WorkshopState) -> f32 {
    let has_network = state.join.addresses.as_ref().is_none_or(|found| !found.is_empty());
    match (&state.join.server, has_network) {
        (Some(_), _) => 268.0,
        (None, true) => 196.0,
        (None, false) => 116.0,
    }
}

/// After so long without a phone there is something to check.
const PATIENCE: Duration = Duration::from_secs(20);

/// The page for phones and what was chosen for it.
#[derive(Debug, Default)]
pub struct Join {
    /// The page, while it is open.
    pub server: Option<Server>,
    addresses: Option<Vec<Ipv4Addr>>,
    chosen: usize,
    failed: Option<String>,
    opened: Duration,
    /// The code fills the view.
    pub enlarged: bool,
}

pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, out: &mut Actions) {
    // Where there is little room it is as low as that: its edge must be seen.
    let area = ScrollArea::vertical().id_salt("join").min_scrolled_height(0.0);
    area.show(ui, |ui| {
        if state.join.server.is_some() {
            open(ui, cx, state, out);
        } else {
            closed(ui, cx, state);
        }
    });
}

fn closed(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState) {
    ui.label(RichText::new(cx.text("room-join")).font(semibold(17.0)));
    let found = state.join.addresses.get_or_insert_with(addresses).clone();
    if found.is_empty() {
        small(ui, cx.text("room-no-network"));
        if slim(ui, cx.text("room-look-again")).clicked() {
            state.join.addresses = None;
        }
        return;
    }
    small(ui, cx.text("room-off"));
    let chosen = found.get(state.join.chosen).or(found.first()).copied();
    let Some(address) = chosen else { return };
    let label = small(ui, cx.text("room-address"));
    ComboBox::from_id_salt("room address")
        .selected_text(address.to_string())
        .show_list(ui, |ui| {
            for (at, one) in found.iter().enumerate() {
                ui.selectable_value(&mut state.join.chosen, at, one.to_string());
            }
        })
        .response
        .labelled_by(label.id);
    if primary(ui, &cx.text("room-open")).clicked() {
        state.open_page(ui.ctx(), address, cx);
    }
    if let Some(reason) = &state.join.failed {
        let said = cx.words.with("room-failed", &[("reason", reason.into())]);
        ui.add(Label::new(RichText::new(said).color(cx.theme.error)).wrap());
    }
}

impl WorkshopState {
    /// Opens the page at an address.
    fn open_page(&mut self, ctx: &egui::Context, address: Ipv4Addr, cx: &Context<'_>) {
        let hall = Arc::clone(&self.hall);
        let window = ctx.clone();
        let started = Server::start(hall, address, self.time, move || window.request_repaint());
        self.join.opened = self.time;
        match started {
            Ok(server) => {
                self.join.server = Some(server);
                self.join.failed = None;
            }
            Err(StartError::NoChance(_)) => {
                self.join.failed = Some(cx.text("room-no-chance"));
            }
            Err(StartError::Listen(reason)) => self.join.failed = Some(reason),
        }
    }

    /// Closes the page: its token is worth nothing any more.
    pub fn close_page(&mut self) {
        if self.join.server.take().is_some() {
            self.hall().empty();
        }
        self.join.enlarged = false;
    }
}

fn open(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, out: &mut Actions) {
    let Some(server) = &state.join.server else { return };
    let (url, address, token) =
        (server.url(), server.address().to_string(), server.token().spelled());
    let (phones, waiting, mut follows) = {
        let hall = state.hall();
        (hall.phones(), hall.waiting().len(), hall.follows())
    };
    ui.horizontal_top(|ui| {
        code(ui, cx, &url, 116.0);
        ui.vertical(|ui| {
            let said = cx.words.with("room-phones", &[("n", phones.into())]);
            ui.label(RichText::new(said).font(semibold(17.0)));
            small(ui, cx.text("room-code-is"));
            ui.label(RichText::new(&token).font(semibold(17.0)));
            if ui.button(cx.text("room-enlarge")).clicked() {
                state.join.enlarged = true;
            }
        });
    });
    ui.horizontal(|ui| {
        ui.label(RichText::new(&address).font(semibold(17.0)).color(cx.theme.accent));
        small(ui, cx.text("room-same-wifi"));
    });
    if ui.checkbox(&mut follows, cx.text("room-follow")).changed() {
        state.hall().let_follow(follows);
    }
    let waited = state.time.saturating_sub(state.join.opened);
    if phones == 0 && waited >= PATIENCE {
        small(ui, cx.text("room-nobody"));
        if slim(ui, cx.text("room-check")).clicked() {
            out.push(Action::RoomChecklist);
        }
    } else if phones == 0 {
        ui.ctx().request_repaint_after(PATIENCE.saturating_sub(waited) + Duration::from_millis(50));
    }
    ui.horizontal(|ui| {
        if waiting > 0 {
            let said = cx.words.with("room-notes-waiting", &[("n", waiting.into())]);
            if ui.button(said).clicked() {
                out.push(Action::Run(Command::WaitingNotes));
            }
        }
        if slim(ui, cx.text("room-close")).clicked() {
            state.close_page();
        }
    });
}

/// The code as a square of this size: dark on light, whatever the look.
fn code(ui: &mut Ui, cx: &Context<'_>, url: &str, size: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    if let Some(made) = crate::room::code(url) {
        qr::paint(ui.painter(), made.size(), |x, y| made.is_dark(x, y), rect);
    }
    let said = cx.words.with("room-qr", &[("url", url.into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &said));
}

/// The code over the whole view, for the back row.
pub(super) fn large(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState) {
    let Some(server) = &state.join.server else {
        state.join.enlarged = false;
        return;
    };
    let (url, address, token) =
        (server.url(), server.address().to_string(), server.token().spelled());
    let phones = state.hall().phones();
    let area = ui.max_rect().shrink(6.0 * GRID);
    let size = (area.height() - 190.0).min(area.width()).max(120.0);
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(4.0 * GRID);
        code(ui, cx, &url, size);
        ui.label(RichText::new(&address).font(semibold(44.0)).color(cx.theme.accent));
        let said = format!("{} {token}", cx.text("room-code-is"));
        ui.label(RichText::new(said).font(semibold(44.0)));
        let said = cx.words.with("room-phones", &[("n", phones.into())]);
        ui.label(RichText::new(said).size(20.0).color(cx.theme.muted));
        if ui.button(cx.text("room-shrink")).clicked()
            || ui.input(|input| input.key_pressed(egui::Key::Escape))
        {
            state.join.enlarged = false;
        }
    });
}

/// What phones see of the stage that is talked about.
pub(super) fn share(hall: &mut Hall, cx: &Context<'_>, at: usize) {
    let stage = cx.journey.stages.get(at).map(|stage| crate::room::StageShown {
        at: at + 1,
        count: cx.journey.stages.len(),
        name: stage.name.clone(),
        cards: stage.touchpoints.iter().map(|one| (one.id.clone(), one.name.clone())).collect(),
    });
    hall.show_stage(&cx.journey.title, stage);
}
