//! What one round answered to one question: the answers themselves and where they come from.

use super::sheet::{Sheet, at};
use super::survey::{ScaleChange, round_field, scale_fields};
use super::{reach, refuse, tally};
use crate::edit::Step;
use crate::journey::{Answers, Asked, Evidence, Round, RoundId, Survey};
use crate::ui::context::Context;
use crate::ui::learn::{Term, term};
use crate::ui::widget::choice;
use crate::ui::widget::field::{hint, refusal};
use egui::{Id, Ui};

const STEP: Step = Step::EditAnswers;

/// The answers of the chosen round.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>) {
    let Some(round) = chosen_round(ui, cx, sheet) else {
        hint(ui, &cx.text("inspector-no-rounds"));
        return;
    };
    tally::show(ui, cx, sheet, round);
    let survey = sheet.shown();
    let Some(answers) = survey.answers_of(&round.id) else { return };
    let id = round_field(&sheet.id, &round.id, "origin");
    let mut part = Sheet::new(id, answers);
    origin(ui, cx, &mut part);
    reach::show(ui, cx, survey, round, &mut part);
    asked_then(ui, cx, survey, &mut part);
    sheet.absorb(part.outcome(), put);
    if ui.button(cx.text("inspector-remove-answers")).clicked() {
        sheet.change(STEP, |it| *it = it.clone().without_round(&round.id));
    }
}

/// Which round is shown; the choice is kept for all questions, so that one round can be typed in at a go.
fn chosen_round<'a>(ui: &mut Ui, cx: &Context<'a>, sheet: &Sheet<Survey>) -> Option<&'a Round> {
    let journey = cx.journey;
    let kept_id = Id::unique("inspector-round");
    let kept: Option<RoundId> = ui.data(|data| data.get_temp(kept_id));
    let chosen = kept.and_then(|id| journey.round(&id)).or(journey.current_round())?;
    let at = journey.rounds.iter().position(|round| round.id == chosen.id)?;
    let name = |at: usize| {
        let Some(round) = journey.rounds.get(at) else { return String::new() };
        match sheet.shown().answers_of(&round.id) {
            Some(answers) => {
                let n = cx.words.count(answers.tally.n());
                let args = [("round", (&round.name).into()), ("n", (&n).into())];
                cx.words.with("inspector-round-has", &args)
            }
            None => cx.words.with("inspector-round-empty", &[("round", (&round.name).into())]),
        }
    };
    let id = sheet.id.with("round").id();
    let shown = cx.text("inspector-round");
    let picked = choice::pick(ui, id, &shown, at, 0..journey.rounds.len(), name);
    let round = picked.and_then(|at| journey.rounds.get(at)).unwrap_or(chosen);
    if picked.is_some() {
        ui.data_mut(|data| data.insert_temp(kept_id, round.id.clone()));
    }
    Some(round)
}

/// Answers that were checked before; a survey that changed in the same frame may refuse them.
fn put(survey: &mut Survey, answers: Answers) {
    if let Ok(changed) = survey.clone().with_answers(answers) {
        *survey = changed;
    }
}

fn origin(ui: &mut Ui, cx: &Context, part: &mut Sheet<Answers>) {
    let shown = cx.text("inspector-evidence");
    let chosen = part.shown().evidence;
    let picked = term::around(ui, Term::Evidence, |ui| {
        choice::one_of(ui, &shown, chosen, &Evidence::ALL, |kind| cx.words.kind(kind))
    });
    term::what(ui, cx.words, Term::Evidence);
    if let Some(evidence) = picked {
        part.change(STEP, |it| it.evidence = evidence);
    }
    ui.columns(2, |columns| {
        part.date(&mut columns[0], cx, STEP, "inspector-collected", at!(date));
        part.line(&mut columns[1], cx, STEP, "inspector-answers-owner", at!(owner));
    });
    part.line(ui, cx, STEP, "inspector-answers-source", at!(source));
}

/// Wording and scale of that round, where they have changed since.
fn asked_then(ui: &mut Ui, cx: &Context, survey: &Survey, part: &mut Sheet<Answers>) {
    let answers = part.shown();
    let refused_id = part.id.with("refused").id();
    let fits = |asked: Option<Asked>| {
        let mut other = answers.clone();
        other.asked = asked;
        survey.clone().with_answers(other).map(|_| ()).map_err(|error| refuse::survey(cx, &error))
    };
    let differently = answers.asked.is_some();
    if let Some(now) = choice::tick(ui, differently, &cx.text("inspector-asked")) {
        let asked = now.then(|| Asked { question: survey.question.clone(), scale: survey.scale() });
        match fits(asked.clone()) {
            Ok(()) => {
                forget(ui, refused_id);
                part.change(STEP, |it| it.asked = asked);
            }
            Err(reason) => note(ui, refused_id, answers, reason),
        }
    }
    if let Some(asked) = &answers.asked {
        let id = part.id.with("asked");
        let mut then = Sheet::new(id.clone(), asked);
        then.line(ui, cx, STEP, "inspector-asked-question", at!(question));
        let change = scale_fields(ui, cx, &id, asked.scale, |scale| {
            fits(Some(Asked { scale, ..asked.clone() }))
        });
        let ScaleChange { scale, refused, left } = change;
        then.leave(left);
        if let Some(scale) = scale {
            forget(ui, refused_id);
            then.change(STEP, |it| it.scale = scale);
        }
        if let Some(reason) = refused {
            note(ui, refused_id, answers, reason);
        }
        part.absorb(then.outcome(), |it, asked| it.asked = Some(asked));
    }
    let noted: Option<(Answers, String)> = ui.data(|data| data.get_temp(refused_id));
    if let Some((_, reason)) = noted.filter(|(over, _)| over == answers) {
        refusal(ui, &reason);
    }
}

fn note(ui: &Ui, id: Id, over: &Answers, reason: String) {
    ui.data_mut(|data| data.insert_temp(id, (over.clone(), reason)));
}

fn forget(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<(Answers, String)>(id));
}
