//! The bar at the top: menu, title and file, undo, search, rounds, save, export, language.

use super::menu::{self, MenuState};
use crate::edit::Edit;
use crate::i18n::Language;
use crate::journey::{Compared, Round};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, View};
use crate::ui::learn::term;
use crate::ui::widget::drop_list::DropList as _;
use crate::ui::widget::ends::ends;
use egui::{Button, ComboBox, Rect, RichText, Sense, TextStyle, Ui, UiBuilder, pos2, vec2};

/// From this width on there is room for the search field.
const ROOM_FOR_SEARCH: f32 = 1240.0;
/// From this width on there is room for undo and redo; both are in the menu and have keys.
const ROOM_FOR_UNDO: f32 = 1000.0;
/// A round's name has so much room, and more in a wide window.
const ROUND: f32 = 104.0;
const WIDE_ROUND: f32 = 220.0;
/// From this width on names of rounds get more room.
const ROOM_FOR_NAMES: f32 = 1360.0;

/// Room for the question mark at its right end.
const MARK: f32 = 30.0;

/// What is written in the present view, at the right end of the bar. By Tab it comes after the details: between a card
/// and its details nothing is added.
pub fn terms(ui: &mut Ui, cx: &Context<'_>, view: View, out: &mut Actions) {
    let window = ui.ctx().content_rect();
    let at = pos2(window.right() - 12.0 - MARK + 2.0, window.top() + 12.0);
    let place = Rect::from_min_size(at, vec2(MARK - 2.0, 28.0));
    let builder = UiBuilder::new().id_salt("terms").max_rect(place);
    let mut bar = ui.new_child(builder);
    if term::of_view(&mut bar, cx.words, view) {
        out.push(Action::Run(Command::Help));
    }
}

/// Shows the bar of an open journey.
pub fn show(ui: &mut Ui, cx: &Context<'_>, menu: &MenuState<'_>, state: &str, out: &mut Actions) {
    let room = ui.available_width();
    ui.horizontal_centered(|ui| {
        menu::menu_button(ui, cx.words, menu, out);
        ui.add_space(4.0);
        let mut asked = false;
        ends(
            ui,
            "top",
            |ui| title(ui, cx, state, &mut asked),
            |ui| {
                right_side(ui, cx, menu, room, out);
                // The question mark of the view stands here.
                ui.add_space(MARK);
            },
        );
        if asked {
            out.push(Action::Run(Command::WholeJourney));
        }
    });
}

/// The journey's name leads to its details.
fn title(ui: &mut Ui, cx: &Context<'_>, state: &str, asked: &mut bool) {
    let title = if cx.journey.title.trim().is_empty() {
        cx.text("untitled")
    } else {
        cx.journey.title.clone()
    };
    let file = cx.path.and_then(|path| path.file_name()).map(|name| name.to_string_lossy());
    let state = match file {
        Some(file) => format!("{file} · {state}"),
        None => state.to_owned(),
    };
    let strong = RichText::new(title).text_style(TextStyle::Heading);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space((ui.available_height() - 36.0).max(0.0) / 2.0);
        let name = egui::Label::new(strong).truncate().sense(Sense::click());
        let response = ui.add(name).on_hover_text(cx.text("cmd-journey"));
        if response.has_focus() {
            let stroke = egui::Stroke::new(2.0, cx.theme.accent);
            let rect = response.rect.expand(2.0);
            ui.painter().rect_stroke(rect, 4.0, stroke, egui::StrokeKind::Outside);
        }
        *asked |= response.clicked();
        let small = RichText::new(state).text_style(TextStyle::Small).color(cx.theme.muted);
        ui.add(egui::Label::new(small).truncate());
    });
}

fn right_side(ui: &mut Ui, cx: &Context<'_>, menu: &MenuState<'_>, room: f32, out: &mut Actions) {
    if room >= ROOM_FOR_SEARCH {
        let hint = RichText::new(cx.text("top-search")).color(cx.theme.muted);
        let button = Button::new(hint).fill(cx.theme.sunken).min_size(vec2(180.0, 30.0));
        if ui.add(button).clicked() {
            out.push(Action::Run(Command::Palette));
        }
    }
    if room >= ROOM_FOR_UNDO {
        for (command, possible) in
            [(Command::Undo, menu.can_undo.is_some()), (Command::Redo, menu.can_redo.is_some())]
        {
            let button = Button::new(cx.text(command.key()));
            if ui.add_enabled(possible, button).clicked() {
                out.push(Action::Run(command));
            }
        }
    }
    rounds(ui, cx, room, out);
    if ui.button(cx.text("top-save")).clicked() {
        out.push(Action::Run(Command::Save));
    }
    let present = RichText::new(cx.text("top-present")).color(cx.theme.on_accent);
    if ui.add(Button::new(present).fill(cx.theme.accent)).clicked() {
        out.push(Action::Run(Command::Present));
    }
    if ui.button(cx.text("top-export")).clicked() {
        out.push(Action::Run(Command::Export));
    }
    language(ui, cx, out);
}

fn language(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let now = cx.words.language();
    let name = cx.text("top-language");
    ComboBox::from_id_salt("language")
        .selected_text(now.code().to_uppercase())
        .width(44.0)
        .show_list(ui, |ui| {
            for language in Language::ALL {
                if ui.selectable_label(language == now, language.own_name()).clicked() {
                    out.push(Action::Speak(language));
                }
            }
        })
        .response
        .accessible_name(name);
}

/// Which round is before and which is after.
fn rounds(ui: &mut Ui, cx: &Context<'_>, room: f32, out: &mut Actions) {
    let rounds = &cx.journey.rounds;
    let Some((before, after)) = cx.journey.before_and_after() else {
        let text = match rounds.first() {
            Some(only) => only.name.clone(),
            None => cx.text("top-no-rounds"),
        };
        let room = vec2(2.0 * ROUND, ui.spacing().interact_size.y);
        let button = Button::new(&text).truncate();
        let width = room.x.min(text_width(ui, &text));
        let response = ui.add_sized(vec2(width, room.y), button);
        if response.on_hover_text(text).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
        return;
    };
    if let Some(chosen) = picker(ui, cx, "top-before", before, room) {
        let compared = Compared { before: chosen, after: after.id.clone() };
        out.edit(Edit::SetCompared(Some(compared)));
    }
    ui.label(RichText::new("→").color(cx.theme.muted));
    if let Some(chosen) = picker(ui, cx, "top-after", after, room) {
        let compared = Compared { before: before.id.clone(), after: chosen };
        out.edit(Edit::SetCompared(Some(compared)));
    }
}

/// How wide a button with this text is.
fn text_width(ui: &Ui, text: &str) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let colour = crate::paint::theme::of(ui.ctx()).text;
    let width = ui.painter().layout_no_wrap(text.to_owned(), font, colour).size().x;
    width + 2.0 * ui.spacing().button_padding.x + 2.0
}

fn picker(
    ui: &mut Ui,
    cx: &Context<'_>,
    key: &str,
    now: &Round,
    room: f32,
) -> Option<crate::journey::RoundId> {
    let mut chosen = None;
    let name = cx.text(key);
    // A long name is cut; it pushes nothing off.
    let most = (ROUND + (room - ROOM_FOR_NAMES) / 4.0).clamp(ROUND, WIDE_ROUND);
    let arrow = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let width = (text_width(ui, &now.name) + arrow).clamp(ROUND, most);
    let size = vec2(width + 24.0, ui.spacing().interact_size.y);
    ui.allocate_ui(size, |ui| {
        ui.set_max_width(size.x);
        ComboBox::from_id_salt(key)
            .selected_text(now.name.as_str())
            .width(width)
            .truncate()
            .show_list(ui, |ui| {
                for round in &cx.journey.rounds {
                    let response = ui.selectable_label(round.id == now.id, round.name.as_str());
                    if response.clicked() && round.id != now.id {
                        chosen = Some(round.id.clone());
                    }
                }
            })
            .response
            .on_hover_text(format!("{name}: {}", now.name))
            .accessible_name(format!("{name}: {}", now.name));
    });
    chosen
}
