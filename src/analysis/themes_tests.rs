//! Comments found by what they are, their themes in order, and the closed loop.

use super::*;
use crate::analysis::{Filter, OfScore, OfTheme, ScoreGroup};
use crate::journey::{
    Compared, Date, Feedback, FeedbackId, Metric, Round, Scale, Stage, StageId, StageKind, Survey,
    SurveyId, Touchpoint, TouchpointId,
};
use std::collections::BTreeSet;
use std::sync::Arc;

fn comment(
    id: &str,
    round: Option<&str>,
    text: &str,
    themes: &[&str],
    state: LoopState,
) -> Arc<Feedback> {
    let round = round.map(|id| RoundId::new(id).expect("an id"));
    let mut one = Feedback::new(FeedbackId::new(id).expect("an id"), text, round);
    one.themes = themes.iter().map(|theme| (*theme).to_owned()).collect();
    one.state = state;
    one.score = Some(if text.contains('!') { 1 } else { 5 });
    Arc::new(one)
}

/// Spring and autumn, a till with a question on 1–5 and a door without one.
fn journey() -> Journey {
    use LoopState::{ActedOn, Answered, New, Told};
    let round = |id: &str, month| {
        let date = Date::constant(2026, month, 1);
        Round::new(RoundId::new(id).expect("an id"), &id.to_uppercase(), Some(date))
    };
    let mut till = Touchpoint::new(TouchpointId::new("till").expect("an id"), "Till");
    let id = SurveyId::new("csat").expect("an id");
    till.surveys.push(Arc::new(Survey::new(id, Metric::Csat, Scale::usual(Metric::Csat), "How?")));
    till.feedback = vec![
        comment("a", Some("spring"), "Hidas jono!", &["jono"], New),
        comment("b", Some("spring"), "Kylmä", &["tilat"], Told),
        comment(
            "c",
            Some("autumn"),
            "Jono ÄRSYTTÄÄ!",
            &["jono", " jono ", "henkilökunta"],
            Answered,
        ),
        comment("d", None, "Ihan hyvä", &[], New),
        comment("e", Some("autumn"), "Jono liikkuu", &["jono"], ActedOn),
    ];
    let mut door = Touchpoint::new(TouchpointId::new("door").expect("an id"), "Door");
    door.feedback = vec![comment("f", Some("autumn"), "Raskas ovi", &["tilat", ""], New)];
    let mut stage = Stage::new(StageId::new("use").expect("an id"), StageKind::Use, "Use");
    stage.touchpoints = vec![Arc::new(till), Arc::new(door)];
    let rounds = vec![round("spring", 4), round("autumn", 10)];
    let journey = Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() };
    assert_eq!(journey.validate(), Ok(()));
    journey
}

fn found(filter: &Filter, kept: &[&str]) -> String {
    let journey = journey();
    let comments = Comments::of(&journey, None);
    let kept: BTreeSet<FeedbackId> =
        kept.iter().map(|id| FeedbackId::new(id).expect("an id")).collect();
    let places = comments.find(&journey, filter, &kept);
    places.into_iter().map(|at| comments.all()[at].feedback.id.to_string()).collect()
}

#[test]
fn comments_are_found_by_words_in_any_order_case_and_accents() {
    let text = |text: &str| found(&Filter { text: text.into(), ..Filter::default() }, &[]);
    assert_eq!(text(""), "abcdef");
    assert_eq!(text("arsyttaa JONO"), "c");
    assert_eq!(text("hidás"), "a");
    assert_eq!(text("tilat"), "bf", "themes are searched too");
    assert_eq!(text("no such word"), "");
}

#[test]
fn filters_narrow_together_and_what_is_kept_stays() {
    let autumn = RoundId::new("autumn").ok();
    let of = |filter: Filter| found(&filter, &[]);
    let all = Filter::default;
    assert_eq!(of(Filter { round: autumn.clone(), ..all() }), "cdef", "d has no round of its own");
    assert_eq!(of(Filter { theme: Some(OfTheme::None), ..all() }), "d");
    assert_eq!(of(Filter { theme: Some(OfTheme::Is("jono".into())), ..all() }), "ace");
    assert_eq!(of(Filter { state: Some(LoopState::New), ..all() }), "adf");
    assert_eq!(of(Filter { score: Some(OfScore::In(ScoreGroup::Low)), ..all() }), "ac");
    assert_eq!(of(Filter { score: Some(OfScore::None), ..all() }), "f", "nothing is asked there");
    let door = TouchpointId::new("door").expect("an id");
    assert_eq!(of(Filter { part: Some(Part::Touchpoint(door)), ..all() }), "f");
    let gone = StageId::new("gone").expect("an id");
    assert_eq!(of(Filter { part: Some(Part::Stage(gone)), ..all() }), "");
    let open = Filter { round: autumn, state: Some(LoopState::New), ..all() };
    assert_eq!(found(&open, &[]), "df");
    assert_eq!(found(&open, &["b"]), "bdf");
}

#[test]
fn themes_stand_in_pareto_order_beside_the_round_before() {
    let journey = journey();
    let comments = Comments::of(&journey, None);
    let themes = Themes::of(&journey, &comments, None, None);
    assert_eq!((themes.round, themes.beside), (Some(1), Some(0)));
    assert_eq!((themes.comments, themes.comments_beside, themes.untagged), (4, 2, 1));
    let rows: Vec<(&str, usize, usize, [usize; 4])> = themes
        .rows
        .iter()
        .map(|row| (row.theme.as_str(), row.count, row.beside, row.states))
        .collect();
    assert_eq!(
        rows,
        [
            ("jono", 2, 1, [0, 1, 1, 0]),
            ("tilat", 1, 1, [1, 0, 0, 0]),
            ("henkilökunta", 1, 0, [0, 1, 0, 0]),
        ]
    );
    let shares: Vec<f64> = themes.rows.iter().map(|row| row.cumulative).collect();
    assert_eq!(shares, [0.5, 0.75, 1.0]);

    let spring = RoundId::new("spring").expect("an id");
    let first = Themes::of(&journey, &comments, Some(&spring), None);
    assert_eq!((first.round, first.beside, first.comments), (Some(0), None, 2));

    let mut swapped = journey.clone();
    let autumn = RoundId::new("autumn").expect("an id");
    swapped.compared = Some(Compared { before: autumn, after: spring });
    let comments = Comments::of(&swapped, None);
    let themes = Themes::of(&swapped, &comments, None, None);
    assert_eq!((themes.round, themes.beside), (Some(0), Some(1)));
}

#[test]
fn without_rounds_everything_counts_as_one() {
    let mut journey = journey();
    journey.rounds.clear();
    let stage = Arc::make_mut(&mut journey.stages[0]);
    for touchpoint in &mut stage.touchpoints {
        for comment in &mut Arc::make_mut(touchpoint).feedback {
            Arc::make_mut(comment).round = None;
        }
    }
    let comments = Comments::of(&journey, None);
    let themes = Themes::of(&journey, &comments, None, None);
    assert_eq!((themes.comments, themes.beside, themes.rows.len()), (6, None, 3));
    let progress = LoopProgress::of(&journey, &comments, None, None);
    assert_eq!((progress.total(), progress.oldest), (6, None));
}

#[test]
fn the_loop_is_counted_and_the_oldest_unanswered_round_named() {
    let journey = journey();
    let comments = Comments::of(&journey, None);
    let progress = LoopProgress::of(&journey, &comments, None, None);
    assert_eq!(progress.states, [3, 1, 1, 1]);
    assert_eq!(progress.oldest, Some((0, 1)));
    let door = Part::Touchpoint(TouchpointId::new("door").expect("an id"));
    let progress = LoopProgress::of(&journey, &comments, None, Some(&door));
    assert_eq!((progress.states, progress.oldest), ([1, 0, 0, 0], Some((1, 1))));
}

#[test]
fn what_is_known_of_unchanged_comments_is_taken_over() {
    let mut journey = journey();
    let first = Comments::of(&journey, None);
    let stage = Arc::make_mut(&mut journey.stages[0]);
    let till = Arc::make_mut(&mut stage.touchpoints[0]);
    Arc::make_mut(&mut till.feedback[2]).themes.push("Äänekkyys".into());
    till.feedback.remove(1);
    let second = Comments::of(&journey, Some(&first));
    let whole = Comments::of(&journey, None);
    let texts = |all: &Comments| -> Vec<(String, String)> {
        let all = all.all().iter();
        all.map(|one| (one.feedback.id.to_string(), one.folded.to_string())).collect()
    };
    assert_eq!(texts(&second), texts(&whole));
    assert!(texts(&second)[1].1.contains("aanekkyys"));
    assert!(Arc::ptr_eq(&first.all()[0].folded, &second.all()[0].folded));
    assert!(second.all()[1].now(&journey).is_some());
    assert!(first.all()[2].now(&journey).is_none(), "it lies elsewhere now");
}
