//! The feedback view as a person with a keyboard and a screen reader meets it.

use super::*;
use crate::analysis::{FrequentWord, Report, frequent_words, report};
use crate::document::Document;
use crate::journey::{
    Date, Feedback, Journey, Round, RoundId, Stage, StageId, StageKind, Touchpoint, TouchpointId,
};
use crate::paint::theme;
use crate::ui::context::Selection;
use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

/// A document and its feedback view, wired as the window wires them, but on one thread.
struct World {
    document: Document,
    report: Report,
    state: FeedbackState,
    found: Option<Found>,
    words: Vec<FrequentWord>,
    serial: u64,
    asked: Vec<Action>,
}

impl World {
    fn new(journey: Journey) -> Self {
        Self {
            report: report(&journey),
            document: Document::new(journey),
            state: FeedbackState::default(),
            found: None,
            words: Vec::new(),
            serial: 0,
            asked: Vec::new(),
        }
    }

    fn frame(&mut self, ui: &mut Ui) {
        let journey = Arc::clone(self.document.journey());
        let fresh =
            self.found.as_ref().is_some_and(|one| one.is_of(&journey, &self.state.filter, None));
        if !fresh {
            self.serial += 1;
            let (filter, kept) = (self.state.filter.clone(), self.state.kept());
            let found = Found::new(
                journey.clone(),
                (filter, None),
                &kept,
                self.found.as_ref(),
                self.serial,
            );
            self.words = frequent_words(&found.comments, 50);
            self.found = Some(found);
        }
        let found = self.found.as_ref();
        let report = crate::wording::Arranged::new(self.report.clone());
        let cx = Context::for_test(&journey, &report, &Selection::Journey);
        let mut out = Actions::default();
        show(ui, &cx, Lists { found, words: &self.words }, &mut self.state, &mut out);
        for action in out.drain() {
            match action {
                Action::Edit { edit, gesture } => {
                    self.document.apply(edit, gesture).expect("an edit that fits");
                    ui.ctx().request_repaint();
                }
                other => self.asked.push(other),
            }
        }
        if self.found.as_ref().is_some_and(|one| one.filter != self.state.filter) {
            ui.ctx().request_repaint();
        }
    }

    fn comments(&self) -> Vec<Arc<Feedback>> {
        let touchpoints = self.document.journey().touchpoints();
        touchpoints.flat_map(|(_, one)| one.feedback.clone()).collect()
    }

    fn themes(&self) -> Vec<String> {
        self.comments().iter().map(|one| one.themes.join("+")).collect()
    }

    fn states(&self) -> Vec<LoopState> {
        self.comments().iter().map(|one| one.state).collect()
    }
}

/// `n` comments at two touchpoints; every third one has a theme.
fn journey(n: usize) -> Journey {
    let round = |id: &str, month| {
        let date = Date::constant(2026, month, 1);
        Round::new(RoundId::new(id).expect("an id"), id, Some(date))
    };
    let comment = |at: usize| {
        let texts = ["Jono oli pitkä ja hidas", "Jonossa oli kylmä", "Mukava palvelu"];
        let round = RoundId::new(["spring", "autumn"][at % 2]).ok();
        let text = format!("{} {at}", texts[at % 3]);
        let mut one = Feedback::new(FeedbackId::from_bits(at as u64), &text, round);
        if at % 3 == 2 {
            one.themes.push("palvelu".into());
        }
        Arc::new(one)
    };
    let mut stage = Stage::new(StageId::new("use").expect("an id"), StageKind::Use, "Use");
    for (name, range) in [("Till", 0..n / 2), ("Door", n / 2..n)] {
        let id = TouchpointId::new(&name.to_lowercase()).expect("an id");
        let mut touchpoint = Touchpoint::new(id, name);
        touchpoint.feedback = range.map(comment).collect();
        stage.touchpoints.push(Arc::new(touchpoint));
    }
    let rounds = vec![round("spring", 4), round("autumn", 10)];
    Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn harness(journey: Journey) -> Harness<'static, World> {
    let setup = |ctx: &egui::Context| theme::install(ctx);
    let mut harness = Harness::builder()
        .with_size([1216.0, 748.0])
        .with_context_setup(setup)
        .build_ui_state(|ui, world: &mut World| world.frame(ui), World::new(journey));
    harness.run();
    harness
}

fn rows(harness: &Harness<'_, World>) -> Vec<String> {
    let nodes = harness.query_all_by_role(Role::ListBoxOption);
    let mut rows: Vec<(f32, String)> = nodes
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

fn key(harness: &mut Harness<'_, World>, key: Key) {
    keys(harness, Modifiers::NONE, key);
}

fn keys(harness: &mut Harness<'_, World>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn types(harness: &mut Harness<'_, World>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Harness<'_, World>, name: &str) {
    let button = harness.get_by_role_and_label(Role::Button, name);
    button.scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

#[test]
fn only_rows_in_sight_are_made_and_any_row_is_reached() {
    let mut harness = harness(journey(100_000));
    assert!(rows(&harness).len() < 16, "{}", rows(&harness).len());
    assert!(rows(&harness)[0].ends_with(" 0"));
    key(&mut harness, Key::End);
    assert!(rows(&harness).last().is_some_and(|row| row.ends_with(" 99999")));
    let last = harness.get_by_role_and_label(Role::ListBoxOption, "Jono oli pitkä ja hidas 99999");
    assert!(last.is_focused());
    assert_eq!(last.accesskit_node().position_in_set(), Some(100_000));
    assert!(last.rect().bottom() <= 748.0 && last.rect().height() >= 44.0);
    key(&mut harness, Key::PageUp);
    key(&mut harness, Key::ArrowUp);
    assert_eq!(harness.state().state.selected.head().map(|row| row < 99_995), Some(true));
    key(&mut harness, Key::Home);
    assert_eq!(harness.state().state.selected.head(), Some(0));
    assert!(rows(&harness)[0].ends_with(" 0"));
}

#[test]
fn a_search_narrows_the_list_and_says_how_many_fit() {
    let mut harness = harness(journey(90));
    harness.get_by_label("90 of 90");
    keys(&mut harness, Modifiers::COMMAND, Key::F);
    types(&mut harness, "PITKA jono");
    harness.get_by_label("30 of 90");
    assert!(rows(&harness).iter().all(|row| row.starts_with("Jono oli pitkä")));
    types(&mut harness, " xyz");
    assert!(rows(&harness).is_empty());
    harness.get_by_label("No comment matches the search and filters.");
    let all = harness.get_all_by_role_and_label(Role::Button, "Show all comments");
    all.last().expect("a button").click();
    harness.run();
    harness.get_by_label("90 of 90");
}

#[test]
fn themes_are_given_by_keyboard_alone_comment_after_comment() {
    let mut harness = harness(journey(6));
    key(&mut harness, Key::ArrowDown);
    key(&mut harness, Key::T);
    // A frequent word in any form is suggested; the letters are enough where a theme begins so.
    assert!(harness.query_by_label("Add the frequent word jono as a theme").is_some());
    types(&mut harness, "odotus");
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().themes()[..2], ["odotus", ""]);
    key(&mut harness, Key::ArrowDown);
    types(&mut harness, "odo");
    key(&mut harness, Key::Enter);
    types(&mut harness, "pa");
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().themes()[..2], ["odotus", "odotus+palvelu"]);
    key(&mut harness, Key::Backspace);
    assert_eq!(harness.state().themes()[1], "odotus");
    harness.state_mut().document.undo();
    harness.run();
    assert_eq!(harness.state().themes()[1], "odotus+palvelu", "each theme is a step of its own");
    key(&mut harness, Key::Escape);
    let row = harness.get_by_role_and_label(Role::ListBoxOption, "Jonossa oli kylmä 1");
    assert!(row.is_focused(), "Escape gives the keyboard back to the list");
}

#[test]
fn a_comment_that_no_longer_fits_stays_until_another_is_selected() {
    let mut harness = harness(journey(6));
    harness.state_mut().state.filter.theme = Some(crate::analysis::OfTheme::None);
    harness.run();
    assert_eq!(rows(&harness).len(), 4);
    key(&mut harness, Key::ArrowDown);
    key(&mut harness, Key::Enter);
    for theme in ["odotus", "tilat"] {
        types(&mut harness, theme);
        key(&mut harness, Key::Enter);
    }
    assert_eq!(harness.state().themes()[0], "odotus+tilat");
    assert_eq!(rows(&harness).len(), 4);
    key(&mut harness, Key::ArrowDown);
    types(&mut harness, "odotus");
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().themes()[1], "odotus");
    assert_eq!(rows(&harness).len(), 3, "the first one has gone, the second is worked on");
    assert_eq!(harness.state().state.selected.head(), Some(0));
}

#[test]
fn several_comments_are_tagged_in_one_step() {
    let mut harness = harness(journey(6));
    key(&mut harness, Key::ArrowDown);
    for _ in 0..3 {
        keys(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    }
    harness.get_by_label("4 comments selected");
    key(&mut harness, Key::T);
    types(&mut harness, "odotus");
    key(&mut harness, Key::Enter);
    let tagged = ["odotus", "odotus", "palvelu+odotus", "odotus", "", "palvelu"];
    assert_eq!(harness.state().themes(), tagged);
    harness.get_by_role_and_label(Role::Button, "Remove the theme palvelu");
    harness.state_mut().document.undo();
    assert_eq!(harness.state().themes(), ["", "", "palvelu", "", "", "palvelu"]);
    assert_eq!(harness.state().document.undo_step(), None, "it was one step");
}

#[test]
fn the_loop_goes_further_by_keys_and_buttons_and_says_who_and_when() {
    use LoopState::{ActedOn, Answered, New, Told};
    let mut harness = harness(journey(4));
    key(&mut harness, Key::ArrowDown);
    key(&mut harness, Key::Space);
    assert_eq!(harness.state().states(), [Answered, New, New, New]);
    assert_eq!(harness.get_by_label("When").value().as_deref(), Some("22 Nov 2026"));
    key(&mut harness, Key::Num3);
    assert_eq!(harness.state().states()[0], ActedOn);
    press(&mut harness, "Closed loop: Told the customer");
    assert_eq!(harness.state().states()[0], Told);
    harness.get_by_label("By whom").click();
    harness.run();
    types(&mut harness, "Aino");
    key(&mut harness, Key::Enter);
    let handling = harness.state().comments()[0].handling.clone();
    assert_eq!(
        (handling.who.as_str(), handling.date),
        ("Aino", Some(Date::constant(2026, 11, 22)))
    );
    // Whoever handled the last one is proposed for the next.
    harness.get_by_role_and_label(Role::ListBoxOption, "Jonossa oli kylmä 1").click();
    harness.run();
    key(&mut harness, Key::Num2);
    assert_eq!(harness.state().comments()[1].handling.who, "Aino");
    key(&mut harness, Key::Num1);
    assert_eq!(harness.state().comments()[1].handling.date, None);
    assert_eq!(harness.state().states()[1], New);
}

#[test]
fn the_next_unanswered_comment_is_found_from_the_end_on() {
    let mut harness = harness(journey(4));
    key(&mut harness, Key::End);
    harness.state_mut().state.wants_unanswered = true;
    harness.run();
    assert_eq!(harness.state().state.selected.head(), Some(0));
    keys(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Num2);
    assert!(harness.state().states().iter().all(|one| *one == LoopState::Answered));
    harness.state_mut().state.wants_unanswered = true;
    harness.run();
    let told = Action::Tell("No comment in the list waits for an answer.".into());
    assert!(harness.state().asked.contains(&told));
}

#[test]
fn a_theme_of_the_overview_filters_and_says_its_numbers() {
    let mut harness = harness(journey(12));
    let name = "palvelu: 2 of 6 comments (33%), 2 unanswered. \
                With the themes above 100% of all mentions. spring: 2 of 6 (33%).";
    press(&mut harness, name);
    assert_eq!(rows(&harness).len(), 4);
    press(&mut harness, name);
    harness.get_by_label("12 of 12");
    harness.get_by_label("Waiting longest for an answer: 6 comments of spring (1 Apr 2026).");
    press(&mut harness, "Show them");
    assert_eq!(rows(&harness).len(), 6);
}

#[test]
fn without_comments_it_says_where_they_come_from() {
    let mut harness = harness(journey(0));
    let text = |node: &egui_kittest::Node<'_>| node.value().unwrap_or_default();
    let texts: Vec<String> = harness.query_all_by(|_| true).map(|node| text(&node)).collect();
    assert!(texts.iter().any(|text| text.starts_with("There are no comments yet.")), "{texts:?}");
    press(&mut harness, "Map");
    assert_eq!(harness.state().asked, [Action::Show(View::Map)]);
}
