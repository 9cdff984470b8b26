//! The priorities as a person with a keyboard and a screen reader meets them.

use super::*;
use crate::analysis::{Report, report};
use crate::document::Document;
use crate::export::View as Drawing;
use crate::export::picture::Picture;
use crate::i18n::{Language, Words};
use crate::journey::Journey;
use crate::paint::theme;
use crate::ui::app::{App, Start};
use crate::ui::samples::sample;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::path::Path;

struct World {
    document: Document,
    report: Report,
    language: Language,
    state: PrioritiesState,
    selection: Selection,
    done: Vec<Action>,
}

fn world_of(journey: Journey) -> World {
    World {
        report: report(&journey),
        document: Document::new(journey),
        language: Language::En,
        state: PrioritiesState::default(),
        selection: Selection::Journey,
        done: Vec::new(),
    }
}

fn world() -> World {
    world_of(sample("kahvila", Language::Fi).expect("the sample opens"))
}

impl World {
    fn frame(&mut self, ui: &mut Ui) {
        let mut out = Actions::default();
        let journey = self.document.journey().clone();
        let report = crate::wording::Arranged::new(self.report.clone());
        let cx = Context {
            words: Words::of(self.language),
            theme: theme::of(ui.ctx()),
            ..Context::for_test(&journey, &report, &self.selection)
        };
        show(ui, &cx, &mut self.state, &mut out);
        for action in out.drain() {
            match &action {
                Action::Select(selection) => self.selection = selection.clone(),
                Action::Edit { edit, gesture } => {
                    self.document.apply(edit.clone(), *gesture).expect("a good edit");
                    self.report = crate::analysis::report(self.document.journey());
                }
                _ => {}
            }
            self.done.push(action);
        }
    }
}

type Window = Harness<'static, World>;

fn window_of(world: World, size: [f32; 2], dark: bool, picture: bool) -> Window {
    let look = if dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut builder = Harness::builder().with_size(size).with_theme(look);
    if picture {
        builder = builder.wgpu();
    }
    let setup = |ctx: &egui::Context| theme::install(ctx);
    builder.with_context_setup(setup).build_ui_state(|ui, world: &mut World| world.frame(ui), world)
}

fn window(world: World) -> Window {
    let mut window = window_of(world, [1216.0, 900.0], false, false);
    window.run();
    window
}

fn press(window: &mut Window, button: &str) {
    window.get_by_role_and_label(Role::Button, button).click();
    window.run();
}

/// The rows from top to bottom.
fn rows(window: &Window) -> Vec<String> {
    let all = window.query_all_by_role(Role::ListBoxOption);
    let mut rows: Vec<(f32, String)> = all
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

fn importance(window: &Window, name: &str) -> Option<u8> {
    let journey = window.state().document.journey();
    let found = journey.touchpoints().find(|(_, one)| one.name == name);
    found.expect("that touchpoint").1.importance.map(Importance::get)
}

fn selected_name(window: &Window) -> Option<String> {
    match &window.state().selection {
        Selection::Touchpoint(id) => {
            window.state().document.journey().touchpoint(id).map(|one| one.name.clone())
        }
        _ => None,
    }
}

#[test]
fn every_row_and_point_has_its_name_and_its_sentence() {
    let window = window(world());
    for (_, touchpoint) in world().report.touchpoints() {
        let node = window.get_by_role_and_label(Role::ListBoxOption, &touchpoint.name);
        let sentence = node.accesskit_node().description().unwrap_or_default();
        assert!(sentence.contains(&touchpoint.name), "{sentence}");
        if touchpoint.priority.is_some() {
            let name = format!("{} in the matrix", touchpoint.name);
            window.get_by_role_and_label(Role::Button, &name);
            window.get_by_role_and_label(Role::Label, &touchpoint.name);
        }
        for step in 1..=5 {
            let name = format!("Importance of {}: {step}", touchpoint.name);
            window.get_by_role_and_label(Role::Button, &name);
        }
    }
}

/// The harness fails where an input has no name, an id is used twice or a letter has no shape.
#[test]
fn it_shows_in_every_language_and_width() {
    for size in [[1216.0, 690.0], [880.0, 690.0], [600.0, 400.0]] {
        let mut window = window_of(world(), size, false, false);
        for language in Language::ALL {
            window.state_mut().language = language;
            window.run();
        }
        assert!(window.state().done.is_empty(), "looking changes nothing");
    }
}

#[test]
fn another_importance_is_one_edit_and_the_list_follows() {
    let mut window = window(world());
    let before = rows(&window);
    assert_eq!(before[0], "Jono kassalla");
    let second = before[1].clone();
    press(&mut window, "Importance of Jono kassalla: 1");
    assert_eq!(importance(&window, "Jono kassalla"), Some(1));
    assert_eq!(rows(&window)[0], second);
    let step = |action: &Action| matches!(action, Action::Edit { edit, .. } if edit.step() == Step::EditTouchpoint);
    assert!(window.state().done.len() == 1 && step(&window.state().done[0]));

    press(&mut window, "Importance of Jono kassalla: 1");
    assert_eq!(window.state().done.len(), 1, "nothing changes, so nothing is asked for");
    press(&mut window, "Importance of Jono kassalla: 5");
    assert_eq!(rows(&window), before);
}

#[test]
fn an_importance_can_be_given_to_what_has_none() {
    let mut journey = sample("kahvila", Language::Fi).expect("the sample opens");
    let (_, found) =
        journey.touchpoints().find(|(_, one)| one.name == "Jono kassalla").expect("there");
    let mut without = found.as_ref().clone();
    without.importance = None;
    let mut document = Document::new(journey);
    let touchpoint = Box::new(without);
    let edit = Edit::ReplaceTouchpoint { touchpoint, step: Step::EditTouchpoint };
    document.apply(edit, None).expect("a good edit");
    journey = document.journey().as_ref().clone();
    let mut window = window(world_of(journey));
    assert_eq!(rows(&window).last().map(String::as_str), Some("Jono kassalla"));
    press(&mut window, "Importance of Jono kassalla: 5");
    assert_eq!(rows(&window)[0], "Jono kassalla");
}

#[test]
fn rows_points_and_names_select() {
    let mut window = window(world());
    window.get_by_role_and_label(Role::ListBoxOption, "Jono kassalla").click();
    window.run();
    assert_eq!(selected_name(&window).as_deref(), Some("Jono kassalla"));
    let second = rows(&window)[1].clone();
    press(&mut window, &format!("{second} in the matrix"));
    assert_eq!(selected_name(&window), Some(second));
    window.get_by_role_and_label(Role::Label, "Jono kassalla").click();
    window.run();
    assert_eq!(selected_name(&window).as_deref(), Some("Jono kassalla"));
    assert_eq!(window.state().done.len(), 3);
}

#[test]
fn the_keyboard_does_it_all() {
    let mut window = window(world());
    let names = rows(&window);
    window.key_press(Key::ArrowDown);
    window.run();
    assert_eq!(selected_name(&window).as_ref(), names.first());
    window.key_press(Key::ArrowDown);
    window.run();
    assert_eq!(selected_name(&window).as_ref(), names.get(1));
    window.key_press(Key::Num5);
    window.run();
    assert_eq!(importance(&window, &names[1]), Some(5));
    window.key_press(Key::Num1);
    window.run();
    assert_eq!(importance(&window, &names[1]), Some(1));
    assert_eq!(selected_name(&window).as_ref(), names.get(1), "wherever it has gone");
    // From the row on, Tab goes to the five steps.
    for _ in 0..3 {
        window.key_press(Key::Tab);
        window.run();
    }
    window.key_press(Key::Space);
    window.run();
    assert_eq!(importance(&window, &names[1]), Some(3));
}

#[test]
fn a_row_that_is_selected_elsewhere_comes_into_sight() {
    let mut window = window_of(world(), [1216.0, 420.0], false, false);
    window.run();
    let last = rows(&window).last().cloned().unwrap_or_default();
    let id = {
        let journey = window.state().document.journey();
        journey.touchpoints().find(|one| one.1.name == last).map(|(_, one)| one.id.clone())
    };
    window.state_mut().selection = Selection::Touchpoint(id.expect("there"));
    window.run();
    let place = window.get_by_role_and_label(Role::ListBoxOption, &last).rect();
    assert!(place.bottom() < 420.0, "{place:?}");
}

#[test]
fn an_empty_journey_is_shown_the_way_to_the_map() {
    let mut journey = sample("kahvila", Language::Fi).expect("the sample opens");
    journey.stages.clear();
    journey.actions.clear();
    let mut window = window(world_of(journey));
    press(&mut window, "Map");
    assert_eq!(window.state().done, [Action::Run(Command::Show(View::Map))]);
}

#[test]
fn without_a_round_one_is_offered() {
    let mut world = world();
    world.report.current = None;
    for stage in &mut world.report.stages {
        stage.touchpoints.iter_mut().for_each(|one| one.priority = None);
    }
    let mut window = window(world);
    press(&mut window, "Measurement rounds…");
    assert_eq!(window.state().done, [Action::Run(Command::Rounds)]);
}

/// The whole program with a sample open, after Ctrl+3.
fn program(name: &str, language: Language, picture: bool) -> Harness<'static, App> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys").join(name);
    let mut builder = Harness::builder().with_size([1280.0, 720.0]).with_max_steps(40);
    if picture {
        builder = builder.wgpu();
    }
    let start = Start::for_test(language, vec![file]);
    let mut program = builder.build_eframe(|cc| App::new(&cc.egui_ctx, start));
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    program.run();
    program
}

#[test]
fn the_window_shows_it_and_an_importance_is_one_step_to_undo() {
    let mut program = program("kahvila.ron", Language::Fi, false);
    let first = |program: &Harness<'_, App>| {
        let top = |node: &egui_kittest::Node<'_>| node.rect().top();
        let all = program.query_all_by_role(Role::ListBoxOption);
        let first = all.min_by(|a, b| top(a).total_cmp(&top(b)));
        first.and_then(|node| node.accesskit_node().label())
    };
    assert_eq!(first(&program).as_deref(), Some("Jono kassalla"));
    program.get_by_role_and_label(Role::Button, "Tärkeys, Jono kassalla: 1").click();
    program.run();
    assert_ne!(first(&program).as_deref(), Some("Jono kassalla"));
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert_eq!(first(&program).as_deref(), Some("Jono kassalla"));
}

#[test]
fn it_is_a_picture_too() {
    let journey = sample("webshop", Language::En).expect("the sample opens");
    let report = report(&journey);
    let (words, view) = (Words::of(Language::Sv), Drawing::Priorities);
    let picture = Picture { journey: &journey, report: &report, words, view };
    let svg = picture.svg();
    assert!(svg.contains("Börja med Returns: betydelse "));
}
