//! What the person does.

use super::{CTRL, Opening, User};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Role, ViewportId};
use egui_kittest::kittest::Queryable as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl User {
    /// Presses what has this name: a button, a card, a heading, a list, an entry of a menu.
    pub(crate) fn press(&mut self, name: &str) {
        let roles = [
            Role::Button,
            Role::MenuItem,
            Role::MenuItemCheckBox,
            Role::RadioButton,
            Role::CheckBox,
            Role::ComboBox,
            Role::DisclosureTriangle,
            Role::ListBoxOption,
        ];
        let there =
            |role: &&Role| self.window.query_all_by_role_and_label(**role, name).next().is_some();
        let role = roles.iter().find(there);
        let Some(role) = role.copied() else {
            panic!("nothing named {name:?} can be pressed; there are: {:#?}", self.names());
        };
        self.press_role(role, name);
    }

    /// Presses the only thing with this role and name.
    pub(crate) fn press_role(&mut self, role: Role, name: &str) {
        let at = self.in_sight(role, name).center();
        self.click(at);
    }

    /// Presses the last of several things with the same name, such as the new one below the others.
    pub(crate) fn press_last(&mut self, name: &str) {
        let all = self.window.get_all_by_role_and_label(Role::Button, name);
        let at = all.last().expect("one of that name").rect().center();
        self.click(at);
    }

    /// Opens the menu and presses an entry.
    pub(crate) fn choose_in_menu(&mut self, menu: &str, entry: &str) {
        self.open_menu(menu);
        self.press(entry);
    }

    /// Opens a part of the menu.
    pub(crate) fn open_menu(&mut self, menu: &str) {
        let button = self.words().text("menu-hint-button");
        self.press(&button);
        self.press(menu);
    }

    /// Opens a list and presses an entry of it.
    pub(crate) fn choose(&mut self, list: &str, entry: &str) {
        self.press_role(Role::ComboBox, list);
        // A long list scrolls within its own frame.
        self.window.get_by_role_and_label(Role::Button, entry).scroll_to_me();
        self.rest();
        self.press_role(Role::Button, entry);
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    /// Presses a key several times.
    pub(crate) fn times(&mut self, times: usize, key: Key) {
        for _ in 0..times {
            self.key(key);
        }
    }

    /// Presses a key with others held.
    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.happens([
            Event::ModifiersChanged(modifiers),
            event(true),
            event(false),
            Event::ModifiersChanged(Modifiers::NONE),
        ]);
    }

    /// Holds a key down for so many repeats.
    pub(crate) fn holds(&mut self, modifiers: Modifiers, key: Key, repeats: usize) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let down = std::iter::repeat_n(event(true), repeats + 1);
        self.happens(down.chain([event(false)]).collect::<Vec<_>>());
    }

    /// Types a sign with `AltGr`, as Windows reports it: with Ctrl and Alt held.
    pub(crate) fn types_with_alt_gr(&mut self, key: Key, sign: &str) {
        let modifiers = Modifiers { alt: true, ..CTRL };
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.happens([
            Event::ModifiersChanged(modifiers),
            event(true),
            Event::Text(sign.to_owned()),
            event(false),
            Event::ModifiersChanged(Modifiers::NONE),
        ]);
    }

    /// Types a text, a key at a time.
    pub(crate) fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.happens([Event::Text(letter.to_string())]);
        }
    }

    /// Types a sign that is composed first, as with a dead key or an input method.
    pub(crate) fn composes(&mut self, sign: &str) {
        let preedit = |text: &str| {
            let text = text.to_owned();
            Event::Ime(egui::ImeEvent::Preedit { text, active_range_chars: None })
        };
        let commit = Event::Ime(egui::ImeEvent::Commit(sign.to_owned()));
        self.happens([preedit("´"), preedit(""), commit]);
    }

    /// Puts the keyboard into a field, replaces what is in it and leaves it.
    pub(crate) fn fills(&mut self, field: &str, text: &str) {
        self.begins(field, text);
        self.key(Key::Enter);
    }

    /// Puts the keyboard into a field and replaces what is in it.
    pub(crate) fn begins(&mut self, field: &str, text: &str) {
        self.press_role(Role::TextInput, field);
        self.keys(CTRL, Key::A);
        if text.is_empty() {
            self.key(Key::Delete);
        }
        self.types(text);
    }

    /// Pastes a text, or types it faster than anybody can.
    pub(crate) fn pastes(&mut self, text: &str) {
        self.happens([Event::Paste(text.to_owned())]);
    }

    /// Clicks somewhere.
    pub(crate) fn click(&mut self, at: Pos2) {
        self.happens([Event::PointerMoved(at), button(at, true), button(at, false)]);
    }

    /// Clicks somewhere with keys held.
    pub(crate) fn click_with(&mut self, held: Modifiers, at: Pos2) {
        self.happens([Event::ModifiersChanged(held), Event::PointerMoved(at)]);
        let press = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: held,
        };
        self.happens([press(true), press(false), Event::ModifiersChanged(Modifiers::NONE)]);
    }

    /// Clicks twice, fast.
    pub(crate) fn double_click(&mut self, name: &str) {
        self.double_click_role(Role::Button, name);
    }

    /// Clicks twice on the only thing with this role and name.
    pub(crate) fn double_click_role(&mut self, role: Role, name: &str) {
        let at = self.in_sight(role, name).center();
        self.happens([Event::PointerMoved(at)]);
        // Four events within one frame: no hand is faster, and no clock is asked.
        let events = [button(at, true), button(at, false), button(at, true), button(at, false)];
        self.window.input_mut().events.extend(events);
        self.frame();
        self.rest();
    }

    /// Rests the pointer somewhere until a tip comes.
    pub(crate) fn rests_the_pointer(&mut self, at: Pos2) {
        self.happens([Event::PointerMoved(at)]);
        for _ in 0..6 {
            self.frame();
        }
        self.rest();
    }

    /// Takes something with the mouse and carries it there, without letting go.
    pub(crate) fn carries(&mut self, from: Pos2, to: Pos2) {
        self.happens([Event::PointerMoved(from), button(from, true)]);
        for step in 1..=8 {
            let at = from.lerp(to, step as f32 / 8.0);
            self.window.input_mut().events.push(Event::PointerMoved(at));
            self.frame();
        }
    }

    /// Lets go.
    pub(crate) fn lets_go(&mut self, at: Pos2) {
        self.happens([button(at, false)]);
    }

    /// Takes something with the mouse and drops it there.
    pub(crate) fn drags(&mut self, from: Pos2, to: Pos2) {
        self.carries(from, to);
        self.lets_go(to);
    }

    /// Presses the cross of the window. What the program asks of its window then.
    pub(crate) fn closes_window(&mut self) {
        let viewports = &mut self.window.input_mut().viewports;
        let viewport = viewports.get_mut(&ViewportId::ROOT).expect("the window");
        viewport.events.push(egui::ViewportEvent::Close);
        self.commands.clear();
        self.frame();
        self.rest();
    }

    /// The program dies; the folder stays, to be opened in again.
    pub(crate) fn crashes(self) -> Opening {
        let Self { window, folder, .. } = self;
        drop(window);
        Opening::in_folder(folder)
    }

    /// Drops a file on the window.
    pub(crate) fn drops_file(&mut self, path: &Path) {
        self.drops_files(&[path.to_path_buf()]);
    }

    /// Drops several files at once.
    pub(crate) fn drops_files(&mut self, paths: &[PathBuf]) {
        for path in paths {
            self.window.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
        }
        self.frame();
        self.rest();
    }

    /// What a job of this name was to bring arrives.
    pub(crate) fn releases(&mut self, name: &str) {
        assert!(self.jobs.release(name), "no {name:?} among {:?}", self.jobs.names());
        self.rest();
    }

    /// Whatever is under way arrives, and what follows from it is done at once.
    pub(crate) fn releases_all(&mut self) {
        self.jobs.hold(false);
        while let Some(name) = self.jobs.names().first() {
            self.releases(name);
        }
    }

    /// Comes back to the window from another one.
    pub(crate) fn comes_back(&mut self) {
        self.happens([Event::WindowFocused(false), Event::WindowFocused(true)]);
    }

    /// Types a path into our own path dialog and confirms it.
    pub(crate) fn gives_path(&mut self, path: &Path) {
        let field = self.words().text("dialog-path-field");
        self.keys(CTRL, Key::A);
        let text = path.to_str().expect("a path that can be typed");
        self.pastes(text);
        self.key(Key::Enter);
        self.wait_until("the path dialog is answered", |user| !user.has(Role::TextInput, &field));
    }

    /// Waits for what another thread brings, such as the list of a folder.
    pub(crate) fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..2000 {
            if done(self) {
                self.rest();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
            self.frame();
        }
        panic!("waited in vain until {what}; there are: {:#?}", self.names());
    }

    /// Takes the pointer away, so that nothing is lit up.
    pub(crate) fn leaves(&mut self) {
        self.happens([Event::PointerGone]);
    }

    /// Compares what is drawn with the kept picture of this name.
    pub(crate) fn snapshot(&mut self, name: &str) {
        self.leaves();
        self.window.snapshot(name);
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}
