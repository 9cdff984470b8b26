//! Keys to commands, by the table.

use super::App;
use super::keys;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Selection, View};
use crate::ui::palette::available;
use egui::{Event, KeyboardShortcut, Ui};
use std::cmp::Reverse;

impl App {
    /// Pushes the commands whose keys were pressed. A text field keeps the keys that are its own.
    pub(super) fn shortcuts(&self, ui: &Ui, out: &mut Actions) {
        self.help_key(ui, out);
        if self.is_covered() || ui.memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        let typing = ui.ctx().text_edit_focused();
        let on_map = self.open.as_ref().is_some_and(|open| {
            open.view == View::Map
                && open.map.renaming.is_none()
                && open.map.typing.is_none()
                && open.map.keyboard.has(ui.ctx())
        });
        // Delete, Enter and the like are for what is selected, not for a note or a plus beside it.
        let at_selection =
            on_map && self.open.as_ref().is_some_and(|it| it.map.is_at(ui.ctx(), &it.selection));
        if on_map
            && !typing
            && self.can_run(Command::PasteWall)
            && let Some(text) = pasted(ui)
        {
            out.push(Action::Paste(text));
        }
        if at_selection && !typing {
            for command in copied(ui) {
                if self.can_run(command) {
                    out.push(Action::Run(command));
                }
            }
        }
        // Ctrl+S also matches Ctrl+Shift+S: the longer one goes first.
        let mut commands: Vec<(Command, KeyboardShortcut)> = Command::all()
            .flat_map(|command| command.shortcuts().map(move |keys| (command, keys)))
            .collect();
        commands.sort_by_key(|(_, shortcut)| Reverse(modifiers(*shortcut)));
        for (command, shortcut) in commands {
            if typing && command.yields_to_fields() {
                continue;
            }
            // While presenting keys turn pages; only what changes nothing on the journey stays.
            let stays = matches!(command, Command::Palette | Command::Save | Command::Quit);
            if self.shell.presenting.is_some() && !stays {
                continue;
            }
            // Plain keys press buttons and move through lists elsewhere.
            if command.needs_map() && !at_selection {
                continue;
            }
            if self.can_run(command) && keys::consume(ui, shortcut) {
                out.push(Action::Run(command));
            }
        }
    }

    /// Whether a command makes sense now.
    pub(super) fn can_run(&self, command: Command) -> bool {
        let open = self.open.as_ref();
        let has_selection = open.is_some_and(|open| open.selection != Selection::Journey);
        let document = self.document();
        let runs = open.is_some_and(|open| open.workshop.clock.has_begun());
        let of_session =
            matches!(command, Command::TimerPause | Command::TimerMore | Command::EndWorkshop);
        let possible = if of_session {
            runs
        } else if command == Command::TimerNext {
            open.is_some_and(|open| !open.document.journey().workshop.agenda.is_empty())
        } else if command == Command::Undo {
            document.is_some_and(|document| document.undo_step().is_some())
        } else if command == Command::Redo {
            document.is_some_and(|document| document.redo_step().is_some())
        } else {
            true
        };
        let looked_at = self.shell.presenting.is_some() && command.edits();
        possible && !looked_at && available(command, open.is_some(), has_selection)
    }
}

/// Copying and cutting, as the system's keys report them.
fn copied(ui: &Ui) -> Vec<Command> {
    ui.input_mut(|input| {
        let mut commands = Vec::new();
        input.events.retain(|event| {
            match event {
                Event::Copy => commands.push(Command::Copy),
                Event::Cut => commands.push(Command::Cut),
                Event::Paste(_)
                | Event::PasteImage(_)
                | Event::MiddleClickPaste { .. }
                | Event::Text(_)
                | Event::Key { .. }
                | Event::ModifiersChanged(_)
                | Event::PointerMoved(_)
                | Event::MouseMoved(_)
                | Event::PointerButton { .. }
                | Event::PointerGone
                | Event::Zoom(_)
                | Event::Rotate(_)
                | Event::Ime(_)
                | Event::Touch { .. }
                | Event::MouseWheel { .. }
                | Event::WindowFocused(_)
                | Event::AccessKitActionRequest(_) => return true,
            }
            false
        });
        commands
    })
}

/// The text that was pasted in this frame.
fn pasted(ui: &Ui) -> Option<String> {
    ui.input_mut(|input| {
        let is_paste = |event: &Event| matches!(event, Event::Paste(_));
        let at = input.events.iter().position(is_paste)?;
        if let Event::Paste(text) = input.events.remove(at) {
            Some(text).filter(|text| !text.trim().is_empty())
        } else {
            None
        }
    })
}

/// How many modifiers a shortcut has.
fn modifiers(shortcut: KeyboardShortcut) -> usize {
    let held = shortcut.modifiers;
    usize::from(held.alt) + usize::from(held.shift) + usize::from(held.ctrl || held.command)
}
