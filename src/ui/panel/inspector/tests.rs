//! The inspector driven by role and name, as a person or a screen reader would.

use super::show;
use crate::analysis::{Report, report};
use crate::edit::Document;
use crate::file;
use crate::i18n::{Language, Words};
use crate::journey::{
    Date, Journey, LoopState, Metric, RoundId, StageId, Survey, Tally, Touchpoint, TouchpointId,
};
use crate::paint::theme;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::command::Command;
use egui::{CentralPanel, Frame, Key, Modifiers, Panel, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// A document and its inspector, wired as the window wires them.
pub struct World {
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
        let bytes = include_bytes!("../../../../journeys/kahvila.ron");
        let path = std::path::Path::new("kahvila.ron");
        Self::new(file::parse(path, bytes).expect("the sample opens").journey, selection)
    }

    fn journey(&self) -> &Journey {
        self.document.journey()
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        let mut out = Actions::default();
        let journey = self.document.journey().clone();
        let cx = Context {
            journey: &journey,
            report: &self.report,
            words: Words::of(self.language),
            theme: theme::of(ui.ctx()),
            selection: &self.selection,
            path: None,
            today: Date::constant(2026, 11, 22),
        };
        let frame = Frame::new().fill(cx.theme.surface);
        Panel::right("inspector").frame(frame).exact_size(360.0).show(ui, |ui| {
            show(ui, &cx, &mut out);
        });
        CentralPanel::no_frame().show(ui, |_| {});
        for action in out.drain() {
            match action {
                Action::Edit { edit, gesture } => {
                    if let Err(error) = self.document.apply(edit, gesture) {
                        self.refused = Some(error.to_string());
                    }
                    self.report = report(self.document.journey());
                }
                Action::EndGesture => self.document.seal(),
                Action::Select(selection) => self.selection = selection,
                other => self.asked.push(other),
            }
        }
    }
}

/// A window of the given height that holds nothing but the inspector.
pub fn harness(world: World, size: [f32; 2], dark: bool, picture: bool) -> Harness<'static, World> {
    let look = if dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut builder = Harness::builder().with_size(size).with_theme(look).with_max_steps(20);
    if picture {
        builder = builder.wgpu();
    }
    builder
        .with_context_setup(|ctx| theme::install(ctx))
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

fn headline(window: &Window) -> Survey {
    in_queue(window).surveys.first().expect("a survey").as_ref().clone()
}

fn autumn(survey: &Survey) -> Tally {
    let round = RoundId::new("r-syksy26").expect("an id");
    survey.answers_of(&round).expect("answers").tally.clone()
}

#[test]
fn renaming_is_one_step() {
    let mut window = queue();
    fill(&mut window, "Name", "Kassajono");
    assert_eq!(in_queue(&window).name, "Kassajono");
    window.state_mut().document.undo();
    assert_eq!(in_queue(&window).name, "Jono kassalla");
    assert_eq!(window.state().document.undo_step(), None);
}

#[test]
fn a_target_outside_its_range_is_refused_and_the_old_one_kept() {
    let mut window = queue();
    let old = in_queue(&window).target;
    fill(&mut window, "Target score", "120");
    assert_eq!(in_queue(&window).target, old);
    window.get_by_label("A target lies between 0 and 100.");
    fill(&mut window, "Target score", "");
    assert_eq!(in_queue(&window).target, None);
    assert!(window.query_by_label("A target lies between 0 and 100.").is_none());
}

#[test]
fn importance_is_chosen_with_the_keyboard() {
    let mut window = queue();
    window.get_by_role_and_label(Role::Button, "Importance to the customer: 2").focus();
    window.run();
    window.key_press(Key::Space);
    window.run();
    assert_eq!(in_queue(&window).importance.map(|it| it.get()), Some(2));
}

#[test]
fn counts_are_typed_per_score_and_nonsense_is_refused() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    fill(&mut window, "Answers with score 5", "40");
    let Tally::Counts(counts) = autumn(&headline(&window)) else { panic!("counts") };
    assert_eq!(counts.get(&5), Some(&40));
    fill(&mut window, "Answers with score 5", "many");
    window.get_by_label("“many” is not a whole number from 0 on.");
    assert_eq!(autumn(&headline(&window)), Tally::Counts(counts));
}

#[test]
fn the_last_answer_cannot_be_typed_away() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    for score in ["1", "2", "3", "4", "5"] {
        fill(&mut window, &format!("Answers with score {score}"), "0");
    }
    assert_eq!(headline(&window).answers().len(), 2);
    window.get_by_label_contains("At least one answer is needed.");
    press(&mut window, "Remove the answers of the round");
    assert_eq!(headline(&window).answers().len(), 1);
}

#[test]
fn a_list_of_scores_is_read_or_refused_with_its_place() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    press(&mut window, "Known as: List");
    fill_role(&mut window, Role::MultilineTextInput, "Scores", "5, 4;9");
    window.get_by_label("Value 3 is 9, which is not on the scale 1–5.");
    fill_role(&mut window, Role::MultilineTextInput, "Scores", "5, 4;3 3");
    press(&mut window, "Use these 4 scores");
    assert_eq!(autumn(&headline(&window)), Tally::of_scores(&[5, 4, 3, 3]));
}

#[test]
fn a_mean_needs_its_number_of_answers() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    let old = autumn(&headline(&window));
    press(&mut window, "Known as: Mean");
    fill(&mut window, "Mean", "7");
    window.get_by_label("7 is not on the scale 1–5.");
    fill(&mut window, "Mean", "3.5");
    assert_eq!(autumn(&headline(&window)), old);
    fill(&mut window, "Answers (n)", "80");
    let Tally::Summary { mean, n, sd } = autumn(&headline(&window)) else { panic!("a mean") };
    assert_eq!((mean.get(), n, sd), (3.5, 80, None));
}

#[test]
fn groups_are_offered_for_recommendation_questions_only() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    assert!(window.query_by_label("Known as: NPS groups").is_none());
    press(&mut window, "Remove survey");
    press(&mut window, "Remove survey");
    // Offered under the score and under the surveys.
    window.get_all_by_role_and_label(Role::Button, "Add survey").next().expect("one").click();
    window.run();
    press(&mut window, "Metric: NPS");
    press(&mut window, "Use the usual scale 0–10");
    assert_eq!(headline(&window).metric, Metric::Nps);
    press(&mut window, "Known as: NPS groups");
    fill(&mut window, "Promoters", "70");
    fill(&mut window, "Passives", "20");
    fill(&mut window, "Detractors", "10");
    let groups = Tally::NpsTotals { detractors: 10, passives: 20, promoters: 70 };
    assert_eq!(autumn(&headline(&window)), groups);
    press(&mut window, "Metric: Rating");
    window.get_by_label_contains("Promoters and detractors need");
    assert_eq!(headline(&window).metric, Metric::Nps);
}

#[test]
fn a_scale_that_the_answers_do_not_fit_is_refused() {
    let mut window = queue();
    toggle(&mut window, "Surveys");
    fill(&mut window, "Highest answer", "4");
    window.get_by_label("5 is not on the scale 1–4.");
    assert_eq!(headline(&window).scale().max(), 5);
    fill(&mut window, "Highest answer", "7");
    assert_eq!(headline(&window).scale().max(), 7);
}

#[test]
fn pains_are_added_with_enter_and_removed() {
    let mut window = queue();
    toggle(&mut window, "Pains");
    let old = in_queue(&window).pains;
    fill(&mut window, "Add a pain, then Enter", "No place to sit");
    assert_eq!(in_queue(&window).pains.len(), old.len() + 1);
    let field = window.get_by_role_and_label(Role::TextInput, "Add a pain, then Enter");
    assert!(field.is_focused(), "ready for the next");
    let first = window.get_all_by_role_and_label(Role::Button, "Remove pain").next();
    first.expect("a button").click();
    window.run();
    assert_eq!(in_queue(&window).pains.len(), old.len());
    assert_eq!(in_queue(&window).pains.last().map(String::as_str), Some("No place to sit"));
}

#[test]
fn a_computed_figure_counts_once_all_its_inputs_are_there() {
    let mut window = window(touchpoint("tp-verkko"));
    let old = of(&window, "tp-verkko").kpis.len();
    press(&mut window, "Add KPI");
    choose(&mut window, "How it comes about", "Conversion");
    let kpi = |window: &Window| of(window, "tp-verkko").kpis.last().expect("a figure").clone();
    assert_eq!(of(&window, "tp-verkko").kpis.len(), old + 1);
    fill(&mut window, "Converted, Syksy 2026", "39");
    assert!(kpi(&window).values().is_empty());
    fill(&mut window, "Visitors, Syksy 2026", "1000");
    assert_eq!(kpi(&window).values().len(), 1);
    window.get_by_label_contains("Syksy 2026: 3.9");
}

#[test]
fn a_comment_goes_through_the_loop() {
    let mut window = window(touchpoint("tp-tuote"));
    fill(&mut window, "Add a comment, then Enter", "Cold coffee");
    toggle(&mut window, "Cold coffee");
    choose(&mut window, "Handled", "Answered");
    let comment = of(&window, "tp-tuote").feedback.first().expect("a comment").as_ref().clone();
    assert_eq!(comment.state, LoopState::Answered);
    assert_eq!(comment.handling.date, Some(Date::constant(2026, 11, 22)));
    fill(&mut window, "Themes, separated by commas", "coffee, temperature");
    let comment = of(&window, "tp-tuote").feedback.first().expect("a comment").as_ref().clone();
    assert_eq!(comment.themes, ["coffee", "temperature"]);
}

#[test]
fn an_action_is_added_here_and_unlinked() {
    let mut window = window(touchpoint("tp-tuote"));
    fill(&mut window, "Add an action, then Enter", "Warm the cups");
    let last = |window: &Window| window.state().journey().actions.last().expect("one").clone();
    assert_eq!(last(&window).touchpoints.len(), 1);
    fill(&mut window, "Due", "1.12.2026");
    assert_eq!(last(&window).due, Some(Date::constant(2026, 12, 1)));
    press(&mut window, "Unlink from this touchpoint");
    assert!(last(&window).touchpoints.is_empty());
}

#[test]
fn a_stage_leads_to_its_touchpoints() {
    let mut window = window(Selection::Stage(StageId::new("st-osto").expect("an id")));
    press(&mut window, "Add touchpoint");
    assert_eq!(window.state().asked, [Action::Run(Command::AddTouchpoint)]);
    press(&mut window, "Jono kassalla");
    assert_eq!(window.state().selection, touchpoint("tp-jono"));
}

#[test]
fn the_journey_has_its_title_target_and_parking_lot() {
    let mut window = window(Selection::Journey);
    fill(&mut window, "Title of the journey", "Kulma");
    assert_eq!(window.state().journey().title, "Kulma");
    fill(&mut window, "Target score", "75");
    let target = window.state().journey().target.score;
    assert_eq!(target.map(|it| it.get()), Some(75.0));
    toggle(&mut window, "Parking lot");
    let old = window.state().journey().parking_lot.len();
    fill(&mut window, "Park something, then Enter", "Opening hours");
    assert_eq!(window.state().journey().parking_lot.len(), old + 1);
    press(&mut window, "Measurement rounds…");
    assert_eq!(window.state().asked, [Action::Run(Command::Rounds)]);
}

#[test]
fn a_journey_without_anything_can_be_filled() {
    let mut window = harness(
        World::new(Journey::default(), Selection::Journey),
        [400.0, 4000.0],
        false,
        false,
    );
    window.run();
    press(&mut window, "Add survey");
    assert!(window.state().journey().survey.is_some());
    assert_eq!(window.state().refused, None);
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

/// Pictures for people to look at: `POLKU_PICTURES=/tmp cargo test pictures -- --ignored`.
#[test]
#[ignore = "makes pictures instead of checking anything"]
fn pictures() {
    let Ok(folder) = std::env::var("POLKU_PICTURES") else { return };
    let height: f32 =
        std::env::var("POLKU_HEIGHT").ok().and_then(|it| it.parse().ok()).unwrap_or(1600.0);
    let mut jobs: Vec<(&str, Selection, Language, bool)> = Vec::new();
    for (name, selection) in [
        ("jono", touchpoint("tp-jono")),
        ("complaint", touchpoint("tp-reklamaatio")),
        ("stage", Selection::Stage(StageId::new("st-osto").expect("an id"))),
        ("journey", Selection::Journey),
    ] {
        jobs.push((name, selection.clone(), Language::En, false));
        jobs.push((name, selection.clone(), Language::Fi, true));
    }
    for (name, selection, language, dark) in jobs {
        let mut world = World::cafe(selection);
        world.language = language;
        let mut harness = harness(world, [376.0, height], dark, true);
        harness.run();
        for section in std::env::var("POLKU_OPEN").unwrap_or_default().split(',') {
            let found = (!section.is_empty())
                .then(|| harness.query_all_by_role(Role::DisclosureTriangle))
                .and_then(|mut nodes| {
                    nodes.find(|node| {
                        let label = node.accesskit_node().label();
                        label.is_some_and(|label| label.starts_with(section))
                    })
                });
            if let Some(node) = found {
                node.click();
            }
            harness.run();
        }
        harness.remove_cursor();
        harness.run();
        let image = harness.render().expect("a picture");
        let file = format!("{folder}/insp-{name}-{}-{dark}.png", language.code());
        image.save(file).expect("a file");
    }
}
