//! The bar at the top: menu, title and file, undo, search, rounds, save, export, language.

use super::menu::{self, MenuState};
use crate::edit::Edit;
use crate::i18n::Language;
use crate::journey::{Compared, Round};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use egui::{Align, Button, ComboBox, Layout, RichText, TextStyle, Ui, vec2};

/// Shows the bar of an open journey.
pub fn show(ui: &mut Ui, cx: &Context<'_>, menu: &MenuState<'_>, state: &str, out: &mut Actions) {
    ui.horizontal_centered(|ui| {
        menu::menu_button(ui, cx.words, menu, out);
        ui.add_space(4.0);
        // What must stay reachable is laid from the right first; title and file take what is left.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right_side(ui, cx, menu, out);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| title(ui, cx, state));
        });
    });
}

fn title(ui: &mut Ui, cx: &Context<'_>, state: &str) {
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
        ui.add(egui::Label::new(strong).truncate());
        let small = RichText::new(state).text_style(TextStyle::Small).color(cx.theme.muted);
        ui.add(egui::Label::new(small).truncate());
    });
}

fn right_side(ui: &mut Ui, cx: &Context<'_>, menu: &MenuState<'_>, out: &mut Actions) {
    language(ui, cx, out);
    if ui.button(cx.text("top-export")).clicked() {
        out.push(Action::Run(Command::Export));
    }
    let present = RichText::new(cx.text("top-present")).color(cx.theme.on_accent);
    if ui.add(Button::new(present).fill(cx.theme.accent)).clicked() {
        out.push(Action::Run(Command::Present));
    }
    if ui.button(cx.text("top-save")).clicked() {
        out.push(Action::Run(Command::Save));
    }
    rounds(ui, cx, out);
    for (command, possible) in
        [(Command::Redo, menu.can_redo.is_some()), (Command::Undo, menu.can_undo.is_some())]
    {
        let button = Button::new(cx.text(command.key()));
        if ui.add_enabled(possible, button).clicked() {
            out.push(Action::Run(command));
        }
    }
    if ui.available_width() > 430.0 {
        let hint = RichText::new(cx.text("top-search")).color(cx.theme.muted);
        let button = Button::new(hint).fill(cx.theme.sunken).min_size(vec2(180.0, 30.0));
        if ui.add(button).clicked() {
            out.push(Action::Run(Command::Palette));
        }
    }
}

fn language(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let now = cx.words.language();
    let name = cx.text("top-language");
    ComboBox::from_id_salt("language")
        .selected_text(now.code().to_uppercase())
        .width(44.0)
        .show_ui(ui, |ui| {
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
fn rounds(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let rounds = &cx.journey.rounds;
    let Some((before, after)) = cx.journey.before_and_after() else {
        let text = match rounds.first() {
            Some(only) => only.name.clone(),
            None => cx.text("top-no-rounds"),
        };
        if ui.button(text).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
        return;
    };
    // Laid from right to left.
    if let Some(chosen) = picker(ui, cx, "top-after", after, rounds) {
        let compared = Compared { before: before.id.clone(), after: chosen };
        out.edit(Edit::SetCompared(Some(compared)));
    }
    ui.label(RichText::new("→").color(cx.theme.muted));
    if let Some(chosen) = picker(ui, cx, "top-before", before, rounds) {
        let compared = Compared { before: chosen, after: after.id.clone() };
        out.edit(Edit::SetCompared(Some(compared)));
    }
}

fn picker(
    ui: &mut Ui,
    cx: &Context<'_>,
    key: &str,
    now: &Round,
    rounds: &[Round],
) -> Option<crate::journey::RoundId> {
    let mut chosen = None;
    let name = cx.text(key);
    ComboBox::from_id_salt(key)
        .selected_text(now.name.as_str())
        .width(104.0)
        .show_ui(ui, |ui| {
            for round in rounds {
                let response = ui.selectable_label(round.id == now.id, round.name.as_str());
                if response.clicked() && round.id != now.id {
                    chosen = Some(round.id.clone());
                }
            }
        })
        .response
        .on_hover_text(name.clone())
        .accessible_name(format!("{name}: {}", now.name));
    chosen
}
