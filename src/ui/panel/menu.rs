//! The menu button: every command of the table, by menu.

use crate::edit::Step;
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::ui::action::{Action, Actions};
use crate::ui::command::{Command, Menu};
use crate::ui::palette::available;
use crate::ui::widget::keys::said;
use egui::containers::menu::{MenuButton, SubMenuButton};
use egui::{Align2, Button, Response, Role, Stroke, TextStyle, Ui, WidgetInfo, pos2, vec2};
use strum::IntoEnumIterator as _;

/// What the menu must know.
#[derive(Clone, Copy)]
pub struct MenuState<'a> {
    /// The step that undo takes back.
    pub can_undo: Option<Step>,
    /// The step that redo makes again.
    pub can_redo: Option<Step>,
    /// A journey is open.
    pub has_journey: bool,
    /// A stage or touchpoint is selected.
    pub has_selection: bool,
    /// For commands that switch something: whether it is on.
    pub checked: &'a dyn Fn(Command) -> Option<bool>,
}

const ROW: f32 = 7.5 * GRID;
/// No menu is narrower.
const NARROW: f32 = 180.0;

/// A button that opens the menus.
pub fn menu_button(ui: &mut Ui, words: &Words, state: &MenuState<'_>, out: &mut Actions) {
    let side = 8.0 * GRID;
    let button = Button::new("").min_size(vec2(side, side));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_min_width(36.0 * GRID);
        ui.spacing_mut().button_padding = vec2(2.0 * GRID, 1.25 * GRID);
        ui.spacing_mut().item_spacing.y = 0.0;
        for menu in Menu::iter() {
            SubMenuButton::new(words.text(menu.key())).ui(ui, |ui| {
                commands(ui, menu, words, state, out);
            });
        }
    });
    paint_lines(ui, &response);
    let name = words.text("menu-hint-button");
    response.on_hover_text(&name).accessible_name(name);
}

/// Three lines, as menu buttons have them everywhere.
fn paint_lines(ui: &Ui, response: &Response) {
    let stroke = Stroke::new(1.5, theme::of(ui.ctx()).text);
    let center = response.rect.center();
    for dy in [-5.0, 0.0, 5.0] {
        ui.painter().hline(center.x - 7.0..=center.x + 7.0, center.y + dy, stroke);
    }
}

fn commands(ui: &mut Ui, menu: Menu, words: &Words, state: &MenuState<'_>, out: &mut Actions) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let of_menu = || Command::all().filter(move |command| command.menu() == menu);
    let widest = |texts: &mut dyn Iterator<Item = String>| -> f32 {
        texts.map(|text| text_width(ui, text)).fold(0.0, f32::max)
    };
    let names = widest(&mut of_menu().map(|command| label(command, words, state)));
    let keys = widest(&mut of_menu().filter_map(|command| keys(ui, words, command)));
    let gap = if keys > 0.0 { 8.0 * GRID } else { 0.0 };
    let width = (10.0 * GRID + names + gap + keys).max(NARROW);
    ui.set_width(width);
    for (at, command) in of_menu().enumerate() {
        if at > 0 && command.begins_group() {
            ui.add(egui::Separator::default().spacing(2.0 * GRID));
        }
        if item(ui, command, width, words, state).clicked() {
            out.push(Action::Run(command));
            ui.close();
        }
    }
}

fn keys(ui: &Ui, words: &Words, command: Command) -> Option<String> {
    command.shortcut().map(|keys| said(ui.ctx(), &keys, words))
}

fn text_width(ui: &Ui, text: String) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    // The colour has no say in the width.
    ui.painter().layout_no_wrap(text, font, theme::of(ui.ctx()).text).size().x
}

/// What a command is called now: undo and redo name their step.
fn label(command: Command, words: &Words, state: &MenuState<'_>) -> String {
    let step =
        |key: &str, step: Step| words.with(key, &[("step", (&words.text(step.key())).into())]);
    match (command, state.can_undo, state.can_redo) {
        (Command::Undo, Some(undo), _) => step("undo-step", undo),
        (Command::Redo, _, Some(redo)) => step("redo-step", redo),
        _ => words.text(command.key()),
    }
}

fn enabled(command: Command, state: &MenuState<'_>) -> bool {
    let possible = if command == Command::Undo {
        state.can_undo.is_some()
    } else {
        command != Command::Redo || state.can_redo.is_some()
    };
    possible && available(command, state.has_journey, state.has_selection)
}

/// A row of a menu: check mark, name, shortcut, each in its own column.
fn item(
    ui: &mut Ui,
    command: Command,
    width: f32,
    words: &Words,
    state: &MenuState<'_>,
) -> Response {
    let theme = theme::of(ui.ctx());
    let text = label(command, words, state);
    let checked = (state.checked)(command);
    let enabled = enabled(command, state);
    let response = ui.add_enabled(enabled, Button::new("").min_size(vec2(width, ROW)));
    response.widget_info(|| match checked {
        Some(on) => WidgetInfo::selected(Role::MenuItemCheckBox, enabled, on, &text),
        None => WidgetInfo::labeled(Role::MenuItem, enabled, &text),
    });
    let rect = response.rect.shrink2(vec2(2.0 * GRID, 0.0));
    let faint = theme.muted.gamma_multiply(0.6);
    let (ink, quiet) = if enabled { (theme.text, theme.muted) } else { (faint, faint) };
    if checked == Some(true) {
        paint_check(ui, pos2(rect.left() + 2.0 * GRID, rect.center().y), ink);
    }
    let font = TextStyle::Button.resolve(ui.style());
    let from = pos2(rect.left() + 6.0 * GRID, rect.center().y);
    ui.painter().text(from, Align2::LEFT_CENTER, text, font.clone(), ink);
    if let Some(keys) = keys(ui, words, command) {
        let at = pos2(rect.right(), rect.center().y);
        ui.painter().text(at, Align2::RIGHT_CENTER, keys, font, quiet);
    }
    response
}

fn paint_check(ui: &Ui, center: egui::Pos2, ink: egui::Color32) {
    let stroke = Stroke::new(1.75, ink);
    let points = [vec2(-4.5, 0.0), vec2(-1.5, 3.5), vec2(5.0, -4.0)].map(|by| center + by);
    ui.painter().line(points.to_vec(), stroke);
}

#[cfg(test)]
#[path = "menu_tests.rs"]
mod tests;
