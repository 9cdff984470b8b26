//! What the person sees.

use super::User;
use egui::{Rect, Role, ViewportCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use polku::file;
use polku::i18n::{Language, Words};
use polku::journey::{Journey, Touchpoint, TouchpointId};
use std::path::PathBuf;
use std::sync::Arc;

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
