//! What is copied for other programs.

use super::*;

#[test]
fn what_is_selected_goes_to_the_clipboard_by_its_key() {
    let keys = egui::Modifiers::COMMAND.plus(egui::Modifiers::SHIFT);
    let mut user = crate::common::window::cafe();
    user.press("Jono kassalla");
    for key in [egui::Key::K, egui::Key::X, egui::Key::D, egui::Key::C] {
        user.keys(keys, key);
        assert!(user.sees("Kopioitu leikepöydälle"), "{key:?}");
    }
}

#[test]
fn a_touchpoint_and_the_drops_are_told_in_words() {
    let journey = cafe();
    with_job(&journey, Language::Fi, |job| {
        let (_, queue) =
            journey.touchpoints().find(|(_, one)| one.name == "Jono kassalla").expect("the queue");
        let told = polku::export::copy::touchpoint(&journey, job.report, &queue.id, job.words);
        let told = told.expect("words");
        assert!(told.starts_with("Jono kassalla (Osto)") && told.contains("n 205"), "{told}");
        // What the team has guessed is told as a guess.
        assert!(told.contains("n 11, oletettu") && !told.contains("n 205, "), "{told}");
        let drops = polku::export::copy::drops(job.report, job.words);
        assert!(drops.lines().count() >= 2 && drops.contains("Reklamaatio"), "{drops}");
        let only = [queue.id.clone()];
        let sheet =
            polku::export::sheet::touchpoints_of(&journey, job.report, job.words, Some(&only));
        assert_eq!(csv::block(&sheet, job.words).lines().count(), 2);
    });
}

#[test]
fn questions_of_a_touchpoint_are_told_apart_by_their_words() {
    let journey = cafe();
    let (_, one) = journey.touchpoints().find(|(_, one)| one.surveys.len() > 1).expect("questions");
    let words = Words::of(Language::Fi);
    let told = polku::export::copy::touchpoint(&journey, &report(&journey), &one.id, words);
    let told = told.expect("a touchpoint");
    for survey in &one.surveys {
        assert!(told.contains(survey.question.trim()), "{told}");
    }
}
