//! Whom a question reached in a round: how many were invited to answer, and how many customers there are.

use super::refuse;
use super::sheet::Sheet;
use crate::edit::Step;
use crate::journey::{Answers, Round, Survey};
use crate::ui::context::Context;
use crate::ui::widget::field::{hint, parsed_with_hint};
use egui::Ui;
use std::num::NonZeroU64;

const STEP: Step = Step::EditAnswers;

/// The two fields, and what they say of those who answered. Empty fields take what the round says.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context,
    survey: &Survey,
    round: &Round,
    part: &mut Sheet<Answers>,
) {
    let answers = part.shown();
    // Where both change in one frame, each is checked with what the journey has of the other.
    let fits = |invited: Option<NonZeroU64>, population: Option<NonZeroU64>| {
        let other = Answers { invited, population, ..answers.clone() };
        survey.clone().with_answers(other).map(|_| ()).map_err(|error| refuse::survey(cx, &error))
    };
    let of_round = |value: Option<NonZeroU64>| {
        let Some(value) = value else { return String::new() };
        let n = cx.words.count(value.get());
        cx.words.with("inspector-of-round", &[("n", (&n).into())])
    };
    let text = |value: Option<NonZeroU64>| value.map_or_else(String::new, |it| it.to_string());
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        let field = parsed_with_hint(
            left,
            &part.id.with("invited"),
            &cx.text("inspector-invited"),
            &text(answers.invited),
            &of_round(round.invited),
            |typed| {
                let invited = refuse::optional_count(cx, typed)?;
                fits(invited, answers.population).map(|()| invited)
            },
        );
        field.response.clone().on_hover_text(cx.text("inspector-invited-tip"));
        part.take(field, STEP, |it, value| it.invited = value);
        let field = parsed_with_hint(
            right,
            &part.id.with("population"),
            &cx.text("inspector-population"),
            &text(answers.population),
            &of_round(round.population),
            |typed| {
                let population = refuse::optional_count(cx, typed)?;
                fits(answers.invited, population).map(|()| population)
            },
        );
        field.response.clone().on_hover_text(cx.text("inspector-population-tip"));
        part.take(field, STEP, |it, value| it.population = value);
    });
    if let Some(text) = said(cx, answers, round) {
        hint(ui, &text);
    }
}

/// "Answered by 20 of 50 invited (40 %); everybody answered".
fn said(cx: &Context, answers: &Answers, round: &Round) -> Option<String> {
    let people = answers.people();
    let fits = |most: &NonZeroU64| most.get() >= people;
    let invited = answers.invited.or(round.invited.filter(fits)).map(NonZeroU64::get);
    let population = answers.population.or(round.population.filter(fits)).map(NonZeroU64::get);
    let rate = invited.map(|invited| {
        let rate = cx.words.share(people as f64 / invited as f64 * 100.0);
        let (n, invited) = (cx.words.count(people), cx.words.count(invited));
        let args = [("n", (&n).into()), ("invited", (&invited).into()), ("rate", (&rate).into())];
        cx.words.with("inspector-response-rate", &args)
    });
    let all = (population == Some(people)).then(|| cx.text("inspector-everybody"));
    let parts: Vec<String> = rate.into_iter().chain(all).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
