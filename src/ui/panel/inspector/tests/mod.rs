//! The inspector driven by role and name, as a person or a screen reader would.

mod parts;
mod surveys;
mod trend;

use super::show;
use crate::analysis::{Report, report};
use crate::document::Document;
use crate::file;
use crate::i18n::{Language, Words};
use crate::journey::{Journey, Touchpoint, TouchpointId};
use crate::paint::theme;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::Drafts;
use egui::{CentralPanel, Frame, Key, Modifiers, Panel, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// A document and its inspector, wired as the window wires them.
pub(super) struct World {
    pub document: Document,
    pub report: Report,
    pub selection: Selection,
    pub language: Language,
    /// What was asked for and is not the inspector's own business.
    pub asked: Vec<Action>,
    pub refused: Option<String>,
}

impl World {
    fn new(journey: Journey, selection: Selection) -> Self {
        Self {
            report: report(&journey),
            document: Document::new(journey),
            selection,
            language: Language::En,
            asked: Vec::new(),
            refused: None,
        }
    }

    fn cafe(selection: Selection) -> Self {
        let bytes = include_bytes!("../../../../../journeys/kahvila.ron");
        let path = std::path::Path::new("kahvila.ron");
        Self::new(file::parse(path, bytes).expect("the sample opens").journey, selection)
    }

    fn journey(&self) -> &Journey {
        self.document.journey()
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        let mut out = Actions::default();
        let journey = self.document.journey().clone();
        let report = crate::wording::Arranged::new(self.report.clone());
        let cx = Context {
            words: Words::of(self.language),
            theme: theme::of(ui.ctx()),
            ..Context::for_test(&journey, &report, &self.selection)
        };
        let frame = Frame::new().fill(cx.theme.surface);
        Panel::right("inspector").frame(frame).exact_size(360.0).show(ui, |ui| {
            show(ui, &cx, &mut out);
        });
        CentralPanel::no_frame().show(ui, |_| {});
        self.refused = None;
        for action in out.drain() {
            match action {
                Action::Edit { edit, gesture } => {
                    if let Err(error) = self.document.apply(edit, gesture) {
                        self.refused = Some(error.to_string());
                    }
                    self.report = crate::analysis::report(self.document.journey());
                }
                Action::EndGesture => self.document.seal(),
                Action::Select(selection) => self.selection = selection,
                other => self.asked.push(other),
            }
        }
        Drafts::lent(ui.ctx()).settle(self.refused.as_deref());
    }
}

/// A window of the given height that holds nothing but the inspector.
pub(super) fn harness(
    world: World,
    size: [f32; 2],
    dark: bool,
    picture: bool,
) -> Harness<'static, World> {
    let look = if dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut builder = Harness::builder().with_size(size).with_theme(look).with_max_steps(20);
    if picture {
        builder = builder.wgpu();
    }
    builder
        .with_context_setup(theme::install)
        .build_ui_state(|ui, world: &mut World| world.frame(ui), world)
}

fn touchpoint(id: &str) -> Selection {
    Selection::Touchpoint(TouchpointId::new(id).expect("an id"))
}

type Window = Harness<'static, World>;

fn window(selection: Selection) -> Window {
    let mut window = harness(World::cafe(selection), [400.0, 4000.0], false, false);
    window.run();
    window
}

fn queue() -> Window {
    window(touchpoint("tp-jono"))
}

fn toggle(window: &mut Window, heading: &str) {
    window.get_by_role_and_label(Role::DisclosureTriangle, heading).click();
    window.run();
}

fn press(window: &mut Window, button: &str) {
    window.get_by_role_and_label(Role::Button, button).click();
    window.run();
}

/// Types over what stands in a field and leaves it.
fn fill(window: &mut Window, field: &str, text: &str) {
    fill_role(window, Role::TextInput, field, text);
}

fn fill_role(window: &mut Window, role: Role, field: &str, text: &str) {
    window.get_by_role_and_label(role, field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    if text.is_empty() {
        window.key_press(Key::Delete);
    } else {
        window.get_by_role_and_label(role, field).type_text(text);
    }
    window.run();
    let leave = if role == Role::TextInput { Key::Enter } else { Key::Tab };
    window.key_press(leave);
    window.run();
}

fn choose(window: &mut Window, list: &str, entry: &str) {
    window.get_by_role_and_label(Role::ComboBox, list).click();
    window.run();
    window.get_by_role_and_label(Role::Button, entry).click();
    window.run();
}

fn of(window: &Window, id: &str) -> Touchpoint {
    let id = TouchpointId::new(id).expect("an id");
    window.state().journey().touchpoint(&id).expect("a touchpoint").as_ref().clone()
}

fn in_queue(window: &Window) -> Touchpoint {
    of(window, "tp-jono")
}

/// The harness fails where an input has no name, an id is used twice or a letter has no shape.
#[test]
fn everything_has_a_name_in_every_language() {
    let cafe = World::cafe(Selection::Journey);
    let mut all = vec![Selection::Journey];
    for stage in &cafe.journey().stages {
        all.push(Selection::Stage(stage.id.clone()));
        all.extend(stage.touchpoints.iter().map(|one| Selection::Touchpoint(one.id.clone())));
    }
    let mut window = harness(cafe, [400.0, 6000.0], false, false);
    window.ctx.memory_mut(|memory| memory.set_everything_is_visible(true));
    for language in Language::ALL {
        for selection in &all {
            window.state_mut().language = language;
            window.state_mut().selection = selection.clone();
            window.run();
        }
    }
    assert_eq!(window.state().asked, []);
    assert!(!window.state().document.is_unsaved(), "looking changes nothing");
}
