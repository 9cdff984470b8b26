//! From a look at a file to a plan, by choices.

use super::*;
use crate::import::{Mapping, Preview, Summary, preview, run, unwatched};
use crate::journey::{Round, RoundId, Scale, Stage, StageKind, Survey, SurveyId, Touchpoint};
use std::num::NonZeroU64;
use std::sync::Arc;

const FILE: &str = "id;Day;Queue;Ease;Mood;Why?\n\
                    1;2026-03-01;7;2;Low;Slow\n2;2026-03-02;9;3;High;Nice\n\
                    3;2026-03-02;8;;Medium;\n4;2026-03-03;12;3;Low;Dark\n5;2026-03-03;9;2;High;\n\
                    6;2026-03-03;9;2;Eh?;\n7;2026-03-03;9;2;Eh?;Fine\n8;2026-03-03;9;2;High;\n";

fn journey() -> Journey {
    let id = |text: &str| TouchpointId::new(text).expect("an id");
    let mut stage = Stage::new(StageId::new("s1").expect("an id"), StageKind::Use, "At the café");
    for (at, name) in ["Counter", "Table"].into_iter().enumerate() {
        stage.touchpoints.push(Arc::new(Touchpoint::new(id(&format!("t{at}")), name)));
    }
    let mut journey = Journey::default();
    journey.stages.push(Arc::new(stage));
    journey
}

fn looked(text: &str) -> Preview {
    preview(text.as_bytes(), "café.csv", &Reading::default()).expect("a survey")
}

fn choices(text: &str, journey: &Journey) -> Choices {
    Choices::suggested(&looked(text), &Reading::default(), journey, "Round 1")
}

fn at(choices: &Choices, name: &str) -> usize {
    choices.columns.iter().position(|one| one.shown == name).expect("a column of that name")
}

fn touchpoint(journey: &Journey, name: &str) -> Place {
    let found = journey.touchpoints().find(|(_, one)| one.name == name).expect("a touchpoint");
    Place::At(found.1.id.clone())
}

fn import(choices: &Choices, text: &str, journey: &Journey) -> (Journey, Summary) {
    let plan = choices.plan().expect("something to import");
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let done = run(text.as_bytes(), "café.csv", &plan, journey, &mut chance, &mut unwatched);
    let done = done.expect("an import");
    (done.journey, done.summary)
}

#[test]
fn nothing_is_taken_before_it_is_placed_and_confirmed() {
    use Role::{Date, ResponseId, Score};
    let journey = journey();
    let mut choices = choices(FILE, &journey);
    let roles: Vec<Role> = choices.columns.iter().map(|one| one.role).collect();
    // Words that no ready table knows are no answers by themselves.
    assert_eq!(roles, [ResponseId, Date, Score, Score, Role::Out, Role::Comment]);
    assert_eq!(choices.obstacles(), [Obstacle::NothingPlaced]);
    assert!(choices.plan().is_none());

    let queue = at(&choices, "Queue");
    choices.put(&[queue], &touchpoint(&journey, "Counter"));
    assert_eq!(choices.obstacles(), [Obstacle::Unconfirmed(1)]);
    assert!(choices.plan().is_some(), "it can be tried");

    choices.confirm(&[queue]);
    assert_eq!(choices.obstacles(), []);
    let (_, summary) = import(&choices, FILE, &journey);
    assert_eq!((summary.rows, summary.taken, summary.rejected), (8, 8, 0));
}

#[test]
fn effort_and_ease_never_get_a_good_end_by_themselves() {
    let journey = journey();
    let mut choices = choices("How easy was it?\n1\n2\n2\n", &journey);
    assert_eq!(choices.columns[0].score.metric, Metric::Ces);
    choices.put(&[0], &touchpoint(&journey, "Table"));
    assert_eq!(choices.columns[0].lack(), Some(Lack::Better));
    choices.confirm(&[0]);
    assert!(!choices.columns[0].score.confirmed, "one cannot confirm what is not said");
    choices.columns[0].score.better = Some(Better::Lower);
    choices.confirm(&[0]);
    assert_eq!(choices.columns[0].lack(), None);
}

#[test]
fn every_word_needs_its_worth() {
    let journey = journey();
    let mut choices = choices(FILE, &journey);
    let mood = at(&choices, "Mood");
    choices.set_role(mood, Role::Score);
    choices.put(&[mood], &touchpoint(&journey, "Table"));
    let worth = |choices: &Choices, word: &str| {
        choices.columns[mood].score.words.iter().find(|(one, _)| one == word).expect("a word").1
    };
    assert_eq!(worth(&choices, "Eh?"), Worth::Unsaid);
    assert_eq!(choices.obstacles(), [Obstacle::Column(mood, Lack::Word("Low".into()))]);
    for (word, score) in [("Low", 1), ("Medium", 2), ("High", 3)] {
        let last = choices.columns[mood].score.words.iter_mut().find(|(one, _)| one == word);
        last.expect("a word").1 = Worth::Score(score);
    }
    let eh = choices.columns[mood].score.words.iter_mut().find(|(one, _)| one == "Eh?");
    eh.expect("a word").1 = Worth::NoAnswer;
    choices.columns[mood].score.ends = Some((1, 2));
    assert_eq!(choices.columns[mood].lack(), Some(Lack::WordOffScale("High".into())));
    choices.columns[mood].score.ends = Some((1, 3));
    choices.confirm(&[mood]);
    let (_, summary) = import(&choices, FILE, &journey);
    assert_eq!((summary.taken, summary.missing, summary.rejected), (6, 2, 0));
}

#[test]
fn ladders_that_everybody_knows_are_numbered() {
    use Worth::{NoAnswer, Score, Unsaid};
    let words = |list: &[&str]| {
        words::suggested(&list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
    };
    let of = |list: &[&str]| words(list).0.into_iter().map(|(_, worth)| worth).collect::<Vec<_>>();
    assert_eq!(of(&["High", "low", "Medium"]), [Score(1), Score(2), Score(3)]);
    assert_eq!(of(&["En osaa sanoa", "Hyvä", "Huono"]), [Score(2), Score(4), NoAnswer]);
    assert_eq!(of(&["Nöjd", "Vet ej"]), [Score(4), NoAnswer]);
    assert_eq!(of(&["5 – best", "1 – worst"]), [Score(1), Score(5)]);
    assert_eq!(of(&["Red", "Green"]), [Unsaid, Unsaid]);
    assert_eq!(words(&["Hyvä", "Huono"]).1, Some((1, 5)));
    assert_eq!(of(&["4,5 good", "5 minutes"]), [Unsaid, Unsaid]);
    assert_eq!(Worth::parse(" - "), Some(NoAnswer));
    assert_eq!(Worth::parse("\u{2212}2"), Some(Score(-2)));
    assert_eq!(Worth::parse("two"), None);
}

#[test]
fn comments_go_along_with_the_answers_of_a_column() {
    let journey = journey();
    let mut choices = choices(FILE, &journey);
    let (queue, why) = (at(&choices, "Queue"), at(&choices, "Why?"));
    choices.columns[why].place = Place::With(queue);
    choices.columns[why].themes = vec!["speed".into()];
    assert!(!choices.is_used(why), "not before the answers go somewhere");
    choices.put(&[queue], &touchpoint(&journey, "Counter"));
    choices.columns[queue].score.ends = Some((0, 10));
    choices.confirm(&[queue]);
    let (journey, summary) = import(&choices, FILE, &journey);
    assert_eq!((summary.comments, summary.rejected), (4, 1));
    let counter = journey.touchpoints().next().expect("the counter").1;
    assert_eq!(counter.feedback[0].score, Some(7));
    assert_eq!(counter.feedback[0].themes, ["speed"]);

    choices.set_role(queue, Role::Out);
    assert!(!choices.is_used(why), "nothing to go along with");
}

#[test]
fn one_column_only_tells_responses_apart() {
    let mut choices = choices(FILE, &journey());
    choices.set_role(2, Role::ResponseId);
    assert_eq!((choices.columns[0].role, choices.columns[2].role), (Role::Out, Role::ResponseId));
    choices.set_role(3, Role::Round);
    assert_eq!(choices.round.kind, RoundKind::Column);
    choices.set_role(3, Role::Out);
    assert_eq!(choices.round.kind, RoundKind::Named, "no column names it any more");
}

#[test]
fn the_round_is_said_before_the_import() {
    let journey = journey();
    let mut choices = choices(FILE, &journey);
    let queue = at(&choices, "Queue");
    choices.put(&[queue], &touchpoint(&journey, "Counter"));
    choices.confirm(&[queue]);
    choices.round.name = " ".into();
    assert_eq!(choices.obstacles(), [Obstacle::RoundName]);
    assert!(choices.plan().is_none());
    choices.round.kind = RoundKind::Split;
    assert_eq!(choices.obstacles(), [Obstacle::SplitDay]);
    choices.round.day = Some(jiff::civil::date(2026, 3, 2));
    assert_eq!(choices.obstacles(), [Obstacle::RoundName]);
    choices.round.names = ("Early".into(), "early ".into());
    assert_eq!(choices.obstacles(), [Obstacle::SplitNames]);
    choices.round.names.1 = "Late".into();
    assert_eq!(choices.obstacles(), []);
    let (_, summary) = import(&choices, FILE, &journey);
    assert_eq!(summary.rounds_made, ["Early", "Late"]);
}

#[test]
fn a_day_that_can_be_read_in_two_ways_is_asked_for() {
    let mut choices = choices("When;Queue\n3/4/2026;1\n5/4/2026;2\n", &journey());
    choices.round.kind = RoundKind::Split;
    choices.round.day = Some(jiff::civil::date(2026, 4, 4));
    choices.round.names = ("Early".into(), "Late".into());
    assert_eq!(choices.round_obstacle(), Some(Obstacle::DateOrder));
    choices.date_order = Some(DateOrder::DayFirst);
    assert_eq!(choices.round_obstacle(), None);
}

#[test]
fn a_new_touchpoint_is_made_once() {
    let journey = journey();
    let stage = journey.stages[0].id.clone();
    assert_eq!(new_touchpoint(&journey, &stage, " counter "), touchpoint(&journey, "Counter"));
    let door = new_touchpoint(&journey, &stage, "Door");
    let mut choices = choices(FILE, &journey);
    let both = [at(&choices, "Queue"), at(&choices, "Ease")];
    choices.put(&both, &door);
    choices.confirm(&both);
    let (after, summary) = import(&choices, FILE, &journey);
    assert_eq!(summary.touchpoints_made, ["Door"]);
    assert_eq!(after.touchpoints().count(), 3);
}

#[test]
fn a_question_that_is_asked_already_is_recognised() {
    let mut journey = journey();
    let id = TouchpointId::new("t1").expect("an id");
    let scale = Scale::new(1, 7, Better::Lower).expect("a scale");
    let survey = Survey::new(SurveyId::new("q1").expect("an id"), Metric::Ces, scale, "ease");
    journey.touchpoint_mut(&id).expect("the table").surveys.push(Arc::new(survey));
    let choices = choices(FILE, &journey);
    let ease = &choices.columns[at(&choices, "Ease")];
    assert_eq!(ease.place, Place::At(id));
    assert_eq!((ease.score.ends, ease.score.better), (Some((1, 7)), Some(Better::Lower)));
    assert!(!ease.score.confirmed, "still only suggested");
}

#[test]
fn the_round_is_a_new_one_where_the_last_has_answers() {
    let mut journey = journey();
    let round = Round::new(RoundId::new("r1").expect("an id"), "Spring", None);
    journey.rounds.push(round);
    assert_eq!(choices(FILE, &journey).round.name, "Spring");
    let mut chosen = choices(FILE, &journey);
    chosen.put(&[2], &touchpoint(&journey, "Counter"));
    chosen.confirm(&[2]);
    let (after, _) = import(&chosen, FILE, &journey);
    assert_eq!(choices(FILE, &after).round.name, "Round 1");
}

#[test]
fn what_was_chosen_survives_another_reading() {
    let journey = journey();
    let mut old = choices(FILE, &journey);
    old.put(&[2], &touchpoint(&journey, "Counter"));
    old.columns[5].place = Place::With(2);
    old.confirm(&[2]);
    let other = FILE.replacen("id;Day;", "Day;", 1);
    let mut new = choices(&other, &journey);
    new.carry(&old, &looked(&other), &journey);
    let queue = at(&new, "Queue");
    assert!(new.columns[queue].score.confirmed);
    assert_eq!(new.columns[at(&new, "Why?")].place, Place::With(queue));
}

#[test]
fn the_next_export_is_read_as_the_last() {
    let journey = journey();
    let mut first = choices(FILE, &journey);
    let (queue, mood, why) = (at(&first, "Queue"), at(&first, "Mood"), at(&first, "Why?"));
    first.set_role(mood, Role::Score);
    first.put(&[queue], &touchpoint(&journey, "Counter"));
    let door = new_touchpoint(&journey, &journey.stages[0].id, "Door");
    first.put(&[mood], &door);
    first.columns[mood].score.words.iter_mut().enumerate().for_each(|(at, (_, worth))| {
        *worth = Worth::Score(i32::try_from(at).expect("a few") + 1);
    });
    first.columns[mood].score.ends = Some((1, 4));
    first.columns[why].place = Place::With(queue);
    first.confirm(&[queue, mood]);
    let (after, _) = import(&first, FILE, &journey);

    let next = FILE.replace("Slow", "Fast");
    let (mapping, _): (Mapping, String) =
        crate::import::offered(&after, &looked(&next)).expect("an offer");
    let mut second = choices(&next, &after);
    second.read_as(&mapping, &looked(&next), &after);
    second.round.name = "Round 2".into();
    assert_eq!(second.obstacles(), [], "one press");
    assert_eq!(second.columns[why].place, Place::With(queue));
    assert_eq!(second.columns[mood].score.words, first.columns[mood].score.words);
    let (_, summary) = import(&second, &next, &after);
    assert!(summary.touchpoints_made.is_empty(), "the door is there now");
    assert_eq!(summary.questions, 2);
}

const ROWS: &str = "Customer;Question;Answer;Note\n1;Queue;4;Slow\n1;Ease;2;\n2;Queue;5;\n\
                    2;Ease;1;Odd\n3;Queue;4;\n3;Ease;2;\n";

#[test]
fn questions_in_rows_are_chosen_for_like_columns() {
    let journey = journey();
    let mut choices = choices(ROWS, &journey);
    let roles: Vec<Role> = choices.columns.iter().map(|one| one.role).collect();
    assert_eq!(roles[1..3], [Role::Question, Role::Answer]);
    let (queue, ease) = (at(&choices, "Queue"), at(&choices, "Ease"));
    assert_eq!((queue, ease), (4, 5));
    choices.set_role(3, Role::Comment);
    choices.put(&[queue], &touchpoint(&journey, "Counter"));
    choices.set_role(ease, Role::Out);
    choices.columns[queue].score.ends = Some((1, 5));
    choices.columns[queue].score.better = Some(Better::Higher);
    choices.confirm(&[queue]);
    assert_eq!(choices.obstacles(), []);
    assert!(!choices.takes_place(3) && choices.is_used(3), "each comment with its question");
    let (first, summary) = import(&choices, ROWS, &journey);
    assert_eq!((summary.taken, summary.comments, summary.rejected), (3, 1, 0));

    // What is left out stays out, also where the journey knows the question.
    let mut known = self::choices(ROWS, &first);
    assert_eq!(known.columns[queue].place, touchpoint(&journey, "Counter"));
    known.set_role(queue, Role::Out);
    known.put(&[ease], &touchpoint(&journey, "Table"));
    known.columns[ease].score.better = Some(Better::Lower);
    known.columns[ease].score.ends = Some((1, 5));
    known.confirm(&[ease]);
    let (_, summary) = import(&known, ROWS, &first);
    assert_eq!((summary.taken, summary.questions), (3, 1));

    let (mapping, _): (Mapping, String) =
        crate::import::offered(&first, &looked(ROWS)).expect("an offer");
    let mut again = self::choices(ROWS, &first);
    again.read_as(&mapping, &looked(ROWS), &first);
    assert_eq!(again.obstacles(), []);
    assert_eq!(again.columns[at(&again, "Ease")].role, Role::Out);

    again.set_role(1, Role::Out);
    again.ask_in_rows(&looked(ROWS), &first);
    assert_eq!(again.columns.len(), 4, "no question in rows any more");
    assert_eq!(again.obstacles(), [Obstacle::QuestionColumn]);
}

#[test]
fn a_column_may_have_a_round_and_numbers_of_people_of_its_own() {
    let journey = journey();
    let text = "Jono 2025;Jono 2026\n3;4\n4;5\n5;5\n";
    let mut choices = choices(text, &journey);
    choices.put(&[0, 1], &touchpoint(&journey, "Counter"));
    for (at, year) in [(0, "2025"), (1, "2026")] {
        choices.apply(Change::OwnRound(vec![at], Some(year.into())));
        choices.columns[at].score.ends = Some((1, 5));
    }
    choices.apply(Change::People(vec![1], (NonZeroU64::new(10), NonZeroU64::new(100))));
    choices.confirm(&[0, 1]);
    let (after, summary) = import(&choices, text, &journey);
    assert_eq!(summary.rounds_made, ["2025", "2026"]);
    let counter = after.touchpoints().next().expect("the counter").1;
    assert_eq!(counter.surveys.len(), 1, "the same question in two rounds");
    assert_eq!(counter.surveys[0].answers()[1].invited, NonZeroU64::new(10));
    assert_eq!(after.joint.len(), 1, "the same people answered both");
}
