//! The view as a person with a keyboard and a screen reader meets it.

use super::*;
use crate::analysis::{Report, report};
use crate::document::Document;
use crate::i18n::{Language, Words};
use crate::journey::{
    Answers, Importance, JointSums, Metric, Round, RoundId, Scale, Stage, StageId, StageKind,
    Survey, Tally, Target, Touchpoint,
};
use crate::paint::theme;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

const NAMES: [&str; 4] = ["Web", "Queue", "Product", "Overall"];

/// The touchpoints of [`NAMES`], answered by the same `people`: the last one follows the others.
fn journey(people: i32) -> Journey {
    let round = RoundId::from_bits(1);
    let answer = |question: usize, person: i32| -> i32 {
        let parts = [person % 5, (person / 5) % 5, (person / 2) % 5];
        match parts.get(question) {
            Some(part) => part + 1,
            None => (parts[0] + 2 * parts[1] + parts[2]) / 4 + 1,
        }
    };
    let answers = |question: usize| -> Vec<i32> {
        (0..people).map(|person| answer(question, person)).collect()
    };
    let id = |question: usize| SurveyId::from_bits(100 + question as u64);
    let mut stage = Stage::new(StageId::from_bits(2), StageKind::Use, "Use");
    for (at, name) in NAMES.iter().enumerate() {
        let survey = Survey::new(id(at), Metric::Csat, Scale::usual(Metric::Csat), "How was it?");
        let tally = Tally::of_scores(&answers(at));
        let survey = survey.with_answers(Answers::new(round.clone(), tally)).expect("it fits");
        let mut one = Touchpoint::new(TouchpointId::from_bits(10 + at as u64), name);
        one.surveys.push(Arc::new(survey));
        one.importance = Importance::try_from(at as i64 + 1).ok();
        stage.touchpoints.push(Arc::new(one));
    }
    let rounds = vec![Round::new(round.clone(), "Spring", None)];
    let mut journey = Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() };
    journey.target.score = Target::try_from(70.0).ok();
    let joint = Arc::make_mut(&mut journey.joint);
    for a in 0..NAMES.len() {
        for b in 0..a {
            let mut sums = JointSums { n: 0, x: 0, y: 0, x_x: 0, y_y: 0, x_y: 0 };
            for (x, y) in answers(a).into_iter().zip(answers(b)) {
                let (x, y) = (i64::from(x), i64::from(y));
                sums.n += 1;
                (sums.x, sums.y) = (sums.x + x, sums.y + y);
                sums.x_x += (x * x).unsigned_abs();
                sums.y_y += (y * y).unsigned_abs();
                sums.x_y += x * y;
            }
            let of = |at: usize| (id(at), round.clone());
            joint.set(of(a), of(b), sums).expect("possible sums");
        }
    }
    journey
}

struct World {
    document: Document,
    report: Report,
    state: DriversState,
    selection: Selection,
    done: Vec<Action>,
}

fn window(journey: Journey) -> Harness<'static, World> {
    let world = World {
        report: report(&journey),
        document: Document::new(journey),
        state: DriversState::default(),
        selection: Selection::Journey,
        done: Vec::new(),
    };
    let setup = |ctx: &egui::Context| theme::install(ctx);
    let run = |ui: &mut Ui, world: &mut World| {
        let journey = world.document.journey().clone();
        let numbers = crate::wording::Arranged::new(world.report.clone());
        let cx = Context::for_test(&journey, &numbers, &world.selection);
        let mut out = Actions::default();
        show(ui, &cx, &mut world.state, &mut out);
        for action in out.drain() {
            match &action {
                Action::Select(selection) => world.selection = selection.clone(),
                Action::Edit { edit, gesture } => {
                    world.document.apply(edit.clone(), *gesture).expect("a good edit");
                    world.report = report(world.document.journey());
                }
                _ => {}
            }
            world.done.push(action);
        }
    };
    let builder = Harness::builder().with_size([1216.0, 740.0]).with_context_setup(setup);
    let mut window = builder.build_ui_state(run, world);
    window.run();
    window
}

fn choose(window: &mut Harness<'_, World>, name: &str) {
    window.get_by_role_and_label(Role::ComboBox, "Overall score").click();
    window.run();
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
}

fn row_names(window: &Harness<'_, World>) -> Vec<String> {
    let all = window.query_all_by_role(Role::ListBoxOption);
    all.map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

#[test]
fn the_overall_score_is_chosen_kept_with_the_journey_and_undone() {
    let mut window = window(journey(200));
    window.get_by_label_contains("No overall score is chosen");
    choose(&mut window, "Overall");
    let kept = window.state().document.journey().outcome.clone();
    assert_eq!(kept, Some(SurveyId::from_bits(103)));
    assert_eq!(row_names(&window).len(), 3);
    window.state_mut().document.undo();
    assert_eq!(window.state().document.journey().outcome, None);
}

#[test]
fn the_arrows_lead_through_rows_and_the_points_are_pressed() {
    let mut world = journey(200);
    world.outcome = Some(SurveyId::from_bits(103));
    let mut window = window(world);
    let rows = row_names(&window);
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    let chosen = |window: &Harness<'_, World>| match &window.state().selection {
        Selection::Touchpoint(id) => window.state().document.journey().touchpoint(id).cloned(),
        _ => None,
    };
    assert_eq!(chosen(&window).map(|one| one.name.clone()), rows.get(1).cloned());
    let point = format!("{} in the matrix", rows[2]);
    window.get_by_role_and_label(Role::Button, &point).click();
    window.run();
    assert_eq!(chosen(&window).map(|one| one.name.clone()), rows.get(2).cloned());
}

#[test]
fn the_table_holds_every_row() {
    let mut world = journey(200);
    world.outcome = Some(SurveyId::from_bits(103));
    let mut window = window(world);
    window.get_by_role_and_label(Role::RadioButton, "Shown as: Table").click();
    window.run();
    window.get_by_role_and_label(Role::Table, "Links as a table");
    for name in &NAMES[..3] {
        window.get_by_role_and_label(Role::Label, name);
    }
}

#[test]
fn below_a_hundred_people_the_reason_stands_with_the_number() {
    let mut world = journey(64);
    world.outcome = Some(SurveyId::from_bits(103));
    let window = window(world);
    window.get_by_label("Too few to tell (64 of 100 people).");
    assert!(row_names(&window).is_empty());
}

#[test]
fn without_joint_sums_an_import_is_offered() {
    let mut world = journey(200);
    world.outcome = Some(SurveyId::from_bits(103));
    world.joint = Arc::default();
    let mut window = window(world);
    window.get_by_label_contains("Not available");
    let import = Words::of(Language::En).text(Command::Import.key());
    window.get_by_role_and_label(Role::Button, &import).click();
    window.run();
    assert!(window.state().done.contains(&Action::Run(Command::Import)));
}

#[test]
fn an_overall_score_that_is_removed_is_forgotten() {
    let mut world = journey(200);
    world.outcome = Some(SurveyId::from_bits(103));
    let gone = Edit::RemoveTouchpoint(TouchpointId::from_bits(13));
    let left = gone.apply(&world).expect("it is there");
    assert_eq!(left.outcome, None);
    assert_eq!(left.validate(), Ok(()));
}
