//! Questions and answers.

use super::{Window, fill, fill_role, in_queue, press, queue, toggle};
use crate::journey::{Metric, RoundId, Scale, Survey, Tally};
use egui::Role;
use egui_kittest::kittest::Queryable;

fn headline(window: &Window) -> Survey {
    in_queue(window).surveys.first().expect("a survey").as_ref().clone()
}

fn autumn(survey: &Survey) -> Tally {
    let round = RoundId::new("r-syksy26").expect("an id");
    survey.answers_of(&round).expect("answers").tally.clone()
}

#[test]
fn counts_are_typed_per_score_and_nonsense_is_refused() {
    let mut window = queue();
    toggle(&mut window, "Questions");
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
    toggle(&mut window, "Questions");
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
    toggle(&mut window, "Questions");
    press(&mut window, "Answers given as: List");
    fill_role(&mut window, Role::MultilineTextInput, "Scores", "5, 4;9");
    window.get_by_label("Value 3 is 9, which is not on the scale 1–5.");
    fill_role(&mut window, Role::MultilineTextInput, "Scores", "5, 4;3 3");
    press(&mut window, "Use these 4 scores");
    assert_eq!(autumn(&headline(&window)), Tally::of_scores(&[5, 4, 3, 3]));
}

#[test]
fn a_mean_needs_its_number_of_answers() {
    let mut window = queue();
    toggle(&mut window, "Questions");
    let old = autumn(&headline(&window));
    press(&mut window, "Answers given as: Mean");
    fill(&mut window, "Mean", "7");
    window.get_by_label("The mean lies outside the scale 1–5.");
    fill(&mut window, "Mean", "3.5");
    assert_eq!(autumn(&headline(&window)), old);
    fill(&mut window, "Answers (n)", "80");
    let Tally::Summary { mean, n, sd } = autumn(&headline(&window)) else { panic!("a mean") };
    assert_eq!((mean.get(), n, sd), (3.5, 80, None));
}

#[test]
fn a_mean_that_whole_scores_cannot_have_is_taken_with_a_doubt() {
    let mut window = queue();
    toggle(&mut window, "Questions");
    press(&mut window, "Answers given as: Mean");
    fill(&mut window, "Mean", "4.37");
    fill(&mut window, "Answers (n)", "10");
    window.get_by_label_contains("10 whole scores cannot have the mean 4.37");
    let Tally::Summary { mean, n, .. } = autumn(&headline(&window)) else { panic!("a mean") };
    assert_eq!((mean.get(), n), (4.37, 10));
    fill(&mut window, "Mean", "4.4");
    assert!(window.query_by_label_contains("cannot have the mean").is_none());
}

#[test]
fn groups_are_offered_for_recommendation_questions_only() {
    let mut window = queue();
    toggle(&mut window, "Questions");
    assert!(window.query_by_label("Answers given as: NPS groups").is_none());
    press(&mut window, "Remove question");
    press(&mut window, "Remove question");
    // Offered under the score and under the surveys.
    window.get_all_by_role_and_label(Role::Button, "Add question").next().expect("one").click();
    window.run();
    press(&mut window, "Question type: NPS");
    assert_eq!(headline(&window).metric, Metric::Nps);
    assert_eq!(headline(&window).scale(), Scale::usual(Metric::Nps), "its scale comes with it");
    assert!(headline(&window).question.starts_with("How likely"), "and its question");
    press(&mut window, "Answers given as: NPS groups");
    fill(&mut window, "Promoters", "70");
    fill(&mut window, "Passives", "20");
    fill(&mut window, "Detractors", "10");
    let groups = Tally::NpsTotals { detractors: 10, passives: 20, promoters: 70 };
    assert_eq!(autumn(&headline(&window)), groups);
    press(&mut window, "Question type: Rating");
    window.get_by_label_contains("Promoters and detractors need");
    assert_eq!(headline(&window).metric, Metric::Nps);
}

#[test]
fn a_scale_that_the_answers_do_not_fit_is_refused() {
    let mut window = queue();
    toggle(&mut window, "Questions");
    fill(&mut window, "Highest answer", "4");
    window.get_by_label("5 is not on the scale 1–4.");
    assert_eq!(headline(&window).scale().max(), 5);
    fill(&mut window, "Highest answer", "7");
    assert_eq!(headline(&window).scale().max(), 7);
}
