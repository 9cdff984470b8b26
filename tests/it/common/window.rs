//! Somebody in front of the window: presses, types and reads by role and name, as a person or a screen
//! reader does. Each thing done is followed by as many frames as the window asks for, and after each of
//! them no text key may be seen in place of its text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Role, ViewportCommand, ViewportId};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, HarnessBuilder, Node, SnapshotOptions};
use polku::file::{self, Settings, StateFolder};
use polku::i18n::{Language, Words};
use polku::journey::{Journey, Touchpoint, TouchpointId};
use polku::ui::app::{App, Start};
use polku::ui::jobs::{Executor, Queue};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// Ctrl as Linux and Windows report it.
pub(crate) const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };
/// Ctrl and Shift.
pub(crate) const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..CTRL };
/// A large screen: the inspector is open from the start.
pub(crate) const LARGE: [f32; 2] = [1680.0, 1050.0];
/// More frames than this in a row mean that the window never comes to rest.
const MOST_FRAMES: usize = 60;

/// So many frames are enough while work is held back.
const FRAMES_WHILE_HELD: usize = 6;

/// Keys of texts begin so.
const KEYS: &[&str] = &[
    "actions",
    "answer",
    "cmd",
    "compare",
    "convert",
    "dialog",
    "edit",
    "experience",
    "feedback",
    "guide",
    "help",
    "hint",
    "import",
    "inspector",
    "kpis",
    "leaving",
    "map",
    "measure",
    "menu",
    "merge",
    "method",
    "palette",
    "present",
    "personas",
    "priorities",
    "recovery",
    "room",
    "privacy",
    "questionnaire",
    "report",
    "safety",
    "sort",
    "term",
    "toast",
    "versions",
    "wall",
    "welcome",
    "workshop",
];

/// The person and the window.
pub(crate) struct User {
    window: Harness<'static, App>,
    /// A folder of their own.
    folder: TempDir,
    /// What the program asked of its window since this was last read.
    commands: Vec<ViewportCommand>,
    /// The program's work beside the window: done at once, or as the test says.
    pub jobs: Queue,
}

/// How the window is opened; what is not said is as in most tests.
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(crate) struct Opening {
    folder: TempDir,
    language: Language,
    files: Vec<PathBuf>,
    recent: Vec<PathBuf>,
    size: [f32; 2],
    scale: f32,
    dark: bool,
    picture: bool,
    kept: bool,
    hints: bool,
    jobs: Queue,
}

/// A window in Finnish on a large screen, without a file.
pub(crate) fn opening() -> Opening {
    Opening {
        folder: tempfile::tempdir().expect("a folder for temporary files"),
        language: Language::Fi,
        files: Vec::new(),
        recent: Vec::new(),
        size: LARGE,
        scale: 1.0,
        dark: false,
        picture: false,
        kept: false,
        hints: false,
        jobs: Queue::at_once(),
    }
}

/// A journey that comes with the program.
pub(crate) fn sample(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Opening {
    /// With a copy of a journey that comes with the program.
    pub(crate) fn file(self, name: &str) -> Self {
        let bytes = sample(name);
        self.with(name, &bytes)
    }

    /// With a file of this content.
    pub(crate) fn with(mut self, name: &str, bytes: &[u8]) -> Self {
        let path = self.beside(name, bytes);
        self.files.push(path);
        self
    }

    /// Puts a file into the folder that is not opened.
    pub(crate) fn beside(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        file::write(&path, bytes).expect("a temporary file");
        path
    }

    /// With a file that was open some time ago.
    pub(crate) fn recent(mut self, name: &str) -> Self {
        let path = self.beside(name, &sample(name));
        self.recent.push(path);
        self
    }

    /// With hints, as on the first start.
    pub(crate) fn with_hints(mut self) -> Self {
        self.hints = true;
        self
    }

    /// In another language.
    pub(crate) fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// On another screen.
    pub(crate) fn sized(mut self, size: [f32; 2]) -> Self {
        self.size = size;
        self
    }

    /// On a screen with so many pixels for a point.
    pub(crate) fn scaled(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    /// With the dark look chosen.
    pub(crate) fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// To be looked at, drawn by the software renderer.
    pub(crate) fn drawn(mut self) -> Self {
        self.picture = true;
        self
    }

    /// With versions, unsaved work and locks kept in the folder.
    pub(crate) fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// On a slow machine: what is done beside the window waits until it is released.
    pub(crate) fn held(self) -> Self {
        self.jobs.hold(true);
        self
    }

    /// With a file that is in the folder already.
    pub(crate) fn again(mut self, name: &str) -> Self {
        self.files.push(self.folder.path().join(name));
        self
    }

    /// Where versions, unsaved work and locks are kept.
    pub(crate) fn state(&self) -> StateFolder {
        StateFolder::at(self.folder.path().join("state"))
    }

    /// Opens the window.
    pub(crate) fn open(self) -> User {
        let state = self.kept.then(|| self.state());
        let Self {
            folder,
            language,
            files,
            recent,
            size,
            scale,
            dark,
            picture,
            kept: _,
            hints,
            jobs,
        } = self;
        let theme = if dark { egui::Theme::Dark } else { egui::Theme::Light };
        let dark = dark.then_some(true);
        let settings = Settings { recent, dark, without_hints: !hints, ..Settings::default() };
        let executor = Executor::Queue(jobs.clone());
        let start = Start { settings, state, jobs: executor, ..Start::for_test(language, files) };
        let mut builder: HarnessBuilder<App> = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_theme(theme)
            .with_max_steps(MOST_FRAMES as u64)
            .with_options(SnapshotOptions::new().threshold(1.0).max_failed_pixels(10));
        if picture {
            builder = builder.wgpu();
        }
        let window = builder.build_eframe(|cc| App::new(&cc.egui_ctx, start));
        let mut user = User { window, folder, commands: Vec::new(), jobs };
        user.rest();
        user
    }
}

/// The kahvila sample, copied into a folder of its own and opened.
pub(crate) fn cafe() -> User {
    opening().file("kahvila.ron").open()
}

// What the person does.
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
        Opening { folder, ..opening().kept() }
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

// What the person sees.
impl User {
    /// The open journey.
    pub(crate) fn journey(&self) -> Arc<Journey> {
        Arc::clone(self.document().journey())
    }

    /// The open document.
    pub(crate) fn document(&self) -> &polku::document::Document {
        self.window.state().document().expect("a journey is open")
    }

    /// What phones and the window share.
    pub(crate) fn hall(&self) -> Arc<std::sync::Mutex<polku::room::Hall>> {
        self.window.state().hall().expect("a journey is open")
    }

    /// The numbers that are shown.
    pub(crate) fn report(&self) -> Option<Arc<polku::analysis::Report>> {
        self.window.state().report()
    }

    /// Whether a journey is open.
    pub(crate) fn has_document(&self) -> bool {
        self.window.state().document().is_some()
    }

    /// A touchpoint by its name.
    pub(crate) fn touchpoint(&self, name: &str) -> Touchpoint {
        let journey = self.journey();
        let found = journey.touchpoints().find(|(_, one)| one.name == name);
        found.unwrap_or_else(|| panic!("no touchpoint {name:?}")).1.as_ref().clone()
    }

    /// A touchpoint by its id.
    pub(crate) fn touchpoint_of_id(&self, id: &str) -> Touchpoint {
        let id = TouchpointId::new(id).expect("an id");
        self.journey().touchpoint(&id).expect("that touchpoint").as_ref().clone()
    }

    /// The names of a stage's touchpoints.
    pub(crate) fn stage(&self, name: &str) -> Vec<String> {
        let journey = self.journey();
        let stage = journey.stages.iter().find(|stage| stage.name == name);
        let stage = stage.unwrap_or_else(|| panic!("no stage {name:?}"));
        stage.touchpoints.iter().map(|one| one.name.clone()).collect()
    }

    /// The names of the stages.
    pub(crate) fn stages(&self) -> Vec<String> {
        self.journey().stages.iter().map(|stage| stage.name.clone()).collect()
    }

    /// What a screen reader says of a card after its name.
    pub(crate) fn card(&self, name: &str) -> String {
        let node = self.window.get_by_role_and_label(Role::Button, name);
        node.accesskit_node().description().unwrap_or_default()
    }

    /// Whether a card, a stage or an entry is selected.
    pub(crate) fn is_selected(&self, role: Role, name: &str) -> bool {
        let node = self.window.get_by_role_and_label(role, name);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
            || node.accesskit_node().is_selected() == Some(true)
    }

    /// Where something is.
    pub(crate) fn place(&self, role: Role, name: &str) -> Rect {
        self.window.get_by_role_and_label(role, name).rect()
    }

    /// Whether a dialog stands before the window.
    pub(crate) fn is_asked(&self) -> bool {
        self.window.query_all_by_role(Role::Dialog).next().is_some()
    }

    /// Whether something with this role and name is there.
    pub(crate) fn has(&self, role: Role, name: &str) -> bool {
        self.window.query_all_by_role_and_label(role, name).next().is_some()
    }

    /// Whether this text is there.
    pub(crate) fn sees(&self, text: &str) -> bool {
        self.texts().iter().any(|one| one.contains(text))
    }

    /// Fails unless this text is there.
    pub(crate) fn must_see(&self, text: &str) {
        assert!(self.sees(text), "{text:?} is nowhere; there are: {:#?}", self.names());
    }

    /// What a list or a field of this name shows.
    pub(crate) fn value(&self, role: Role, name: &str) -> String {
        self.window.get_by_role_and_label(role, name).value().unwrap_or_default()
    }

    /// What a field holds.
    pub(crate) fn field(&self, name: &str) -> String {
        let node = self.window.get_by_role_and_label(Role::TextInput, name);
        node.value().unwrap_or_default()
    }

    /// What stands in a field of several lines.
    pub(crate) fn long_field(&self, name: &str) -> String {
        let node = self.window.get_by_role_and_label(Role::MultilineTextInput, name);
        node.value().unwrap_or_default()
    }

    /// Which field, button or card has the keyboard.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the path is not general enough over lifetimes"
    )]
    pub(crate) fn keyboard(&self) -> Option<(Role, String)> {
        let node = self.window.query_all_by(|node| node.is_focused()).last()?;
        let node = node.accesskit_node();
        Some((node.role(), node.label().unwrap_or_default()))
    }

    /// Where that is.
    pub(crate) fn place_of_keyboard(&self) -> Rect {
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the method is of any lifetime"
        )]
        let node = self.window.query_all_by(|node| node.is_focused()).last();
        node.map_or(Rect::NOTHING, |node| node.rect())
    }

    /// Names of the rows of a list, from top to bottom.
    pub(crate) fn rows(&self, role: Role) -> Vec<String> {
        let all = self.window.query_all_by_role(role);
        let mut rows: Vec<(f32, String)> = all
            .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
            .collect();
        rows.sort_by(|a, b| a.0.total_cmp(&b.0));
        rows.into_iter().map(|(_, name)| name).collect()
    }

    /// What the program asked of its window since this was last read.
    pub(crate) fn asked_of_window(&mut self) -> Vec<ViewportCommand> {
        std::mem::take(&mut self.commands)
    }

    /// Whether the program lets its window go.
    pub(crate) fn window_is_gone(&mut self) -> bool {
        let commands = self.asked_of_window();
        let close = commands.iter().rposition(|one| *one == ViewportCommand::Close);
        let cancel = commands.iter().rposition(|one| *one == ViewportCommand::CancelClose);
        close.is_some() && close > cancel
    }

    /// Whether the window is dark.
    pub(crate) fn is_dark(&self) -> bool {
        self.window.ctx.theme() == egui::Theme::Dark
    }

    /// A file in the person's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A journey as it is on the disk.
    pub(crate) fn on_disk(&self, name: &str) -> Journey {
        let read = file::read(&self.path(name)).unwrap_or_else(|error| panic!("{error}"));
        read.0.journey
    }

    /// The texts of the language the window speaks.
    pub(crate) fn words(&self) -> &'static Words {
        let speaks = |language: &Language| {
            let name = Words::of(*language).text("menu-hint-button");
            self.has(Role::Button, &name)
        };
        let language = Language::ALL.into_iter().find(speaks).unwrap_or(Language::Fi);
        Words::of(language)
    }

    /// Everything that can be read: names, values and descriptions.
    pub(crate) fn texts(&self) -> Vec<String> {
        let all = self.window.query_all_by(|_| true);
        all.flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.description()]
        })
        .flatten()
        .collect()
    }

    /// Every text that was drawn: what it says, where it stands, and what it may cover.
    pub(crate) fn drawn_texts(&self) -> Vec<(String, Rect, Rect)> {
        fn add(shape: &egui::Shape, clip: Rect, all: &mut Vec<(String, Rect, Rect)>) {
            match shape {
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|one| add(one, clip, all)),
                egui::Shape::Text(text) if text.galley.mesh_bounds.is_finite() => {
                    let rows = text.galley.rows.iter();
                    let said = rows.map(|row| row.text()).collect::<Vec<_>>().join(" ");
                    let ink = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                    all.push((said, ink, clip));
                }
                _ => {}
            }
        }
        let mut all = Vec::new();
        for clipped in &self.window.output().shapes {
            add(&clipped.shape, clipped.clip_rect, &mut all);
        }
        all
    }

    /// Role, name and place of everything.
    pub(crate) fn boxes(&self) -> Vec<(Role, String, Rect)> {
        let all = self.window.query_all_by(|_| true);
        all.filter_map(|node| {
            // Some nodes hold others and stand nowhere themselves.
            node.accesskit_node().bounding_box()?;
            let name = node.accesskit_node().label().unwrap_or_default();
            Some((node.accesskit_node().role(), name, node.rect()))
        })
        .collect()
    }

    /// Role, name, state and place of everything.
    pub(crate) fn names_and_places(&self) -> Vec<String> {
        let all = self.window.query_all_by(|_| true);
        all.map(|node| {
            let node = node.accesskit_node();
            let rect = node.bounding_box();
            let name = node.label().or(node.value()).unwrap_or_default();
            format!("{:?} {name:?} {:?} {rect:?}", node.role(), node.toggled())
        })
        .collect()
    }

    /// Role and name of everything, for the message of a failure.
    pub(crate) fn names(&self) -> Vec<String> {
        let all = self.window.query_all_by(|node| node.label().is_some() || node.value().is_some());
        all.map(|node| {
            let node = node.accesskit_node();
            let name = node.label().or(node.value()).unwrap_or_default();
            format!("{:?} {name:?}", node.role())
        })
        .collect()
    }
}

// Frames.
impl User {
    /// Each of these happens in a frame of its own; then the window comes to rest.
    fn happens(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            self.window.input_mut().events.push(event);
            self.frame();
        }
        self.rest();
    }

    fn frame(&mut self) {
        self.window.step();
        if let Some(output) = self.window.output().viewport_output.get(&ViewportId::ROOT) {
            self.commands.extend(output.commands.iter().cloned());
        }
    }

    /// As many frames as the window asks for.
    fn rest(&mut self) {
        for frame in 0..MOST_FRAMES {
            self.frame();
            let output = self.window.output().viewport_output.get(&ViewportId::ROOT);
            // While work is held back, something that turns says so and never comes to rest.
            let held = frame >= FRAMES_WHILE_HELD && !self.jobs.names().is_empty();
            if held || output.is_none_or(|output| !output.repaint_delay.is_zero()) {
                self.window.check_accessibility();
                self.check_texts();
                return;
            }
        }
        panic!("the window never comes to rest: {:?}", self.window.ctx.repaint_causes());
    }

    /// A text that is missing shows its key.
    fn check_texts(&self) {
        let is_key = |text: &String| {
            let begins = text.split_once('-').is_some_and(|(begin, _)| KEYS.contains(&begin));
            begins && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        };
        let found: Vec<String> = self.texts().into_iter().filter(is_key).collect();
        assert!(found.is_empty(), "texts are missing: {found:?}");
    }

    /// Brings something into sight. Where it is then.
    fn in_sight(&mut self, role: Role, name: &str) -> Rect {
        let node: Node<'_> = self.window.get_by_role_and_label(role, name);
        let rect = node.rect();
        let screen = self.window.ctx.content_rect();
        let reachable = screen.with_min_y(56.0).shrink(8.0);
        if !reachable.contains(rect.center()) {
            node.scroll_to_me();
            self.frame();
            self.rest();
        }
        self.place(role, name)
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
