//! The fields of an opened row, under the columns they belong to.

use super::{MeasureState, RowKey};
use crate::analysis::{AskedAbout, MeasureRow};
use crate::edit::{Edit, Step};
use crate::journey::{Answers, AskMethod, Metric, Scale, Survey, SurveyId, Touchpoint, Whom};
use crate::paint::fonts::semibold;
use crate::paint::measure::Columns;
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::refuse;
use crate::ui::panel::inspector::sheet::{Sheet, at};
use crate::ui::widget::field::{hint, parsed};
use egui::{Frame, Key, Label, Margin, Modifiers, Rect, RichText, Ui, UiBuilder, pos2, vec2};
use std::num::NonZeroU64;
use std::sync::Arc;

const STEP: Step = Step::EditSurvey;

/// Asks for a new question about something. The id it will have.
pub(super) fn add(cx: &Context<'_>, about: &AskedAbout, out: &mut Actions) -> Option<SurveyId> {
    let id = SurveyId::from_bits(fastrand::u64(..));
    let metric = if *about == AskedAbout::Whole { Metric::Nps } else { Metric::Csat };
    let word = if metric == Metric::Nps { "nps" } else { "csat" };
    let question = cx.words.with("inspector-new-question", &[("metric", word.into())]);
    let survey = Survey::new(id.clone(), metric, Scale::usual(metric), &question);
    match about {
        AskedAbout::Whole if cx.journey.survey.is_some() => return None,
        AskedAbout::Whole => out.edit(Edit::SetSurvey(Some(Box::new(survey)))),
        AskedAbout::Touchpoint(touchpoint) => {
            let mut touchpoint = Touchpoint::clone(cx.journey.touchpoint(touchpoint)?);
            touchpoint.surveys.push(Arc::new(survey));
            out.edit(Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step: STEP });
        }
    }
    Some(id)
}

/// Shows the fields; returns how high they are.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    columns: &Columns,
    place: Rect,
    row: &MeasureRow,
    state: &mut MeasureState,
    out: &mut Actions,
) -> f32 {
    let Some(survey) = row.survey.as_ref().and_then(|id| cx.journey.survey_by_id(id)) else {
        return state.fields;
    };
    let ground = ui.painter().add(egui::Shape::Noop);
    let builder = UiBuilder::new().max_rect(place).id_salt(("measure-fields", &survey.id));
    let mut inner = ui.new_child(builder);
    let mut sheet = Sheet::new(FieldId::of(&survey.id).with("measure"), survey.as_ref());
    let name = sheet.id.clone();
    let mut lowest = place.top();
    let mut column = |ui: &mut Ui, left: f32, right: f32, add: &mut dyn FnMut(&mut Ui)| {
        let place = Rect::from_min_max(
            pos2(left, place.top() + 2.0 * GRID),
            pos2(right, place.top() + 2.0 * GRID),
        );
        let mut ui = ui.new_child(UiBuilder::new().max_rect(place).id_salt(left as i32));
        ui.set_width(place.width());
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 1.5 * GRID);
        add(&mut ui);
        lowest = lowest.max(ui.min_rect().bottom());
    };
    let mut done = false;
    column(&mut inner, columns.name.min, columns.name.max, &mut |ui| {
        sheet.kind(ui, cx, STEP, "measure-whom", &Whom::ALL, at!(asking.whom));
        if ui.button(cx.text("measure-close")).clicked() {
            done = true;
        }
    });
    column(&mut inner, columns.who.min, columns.who.max, &mut |ui| {
        sheet.line(ui, cx, STEP, "inspector-who", at!(asking.who));
        sheet.line(ui, cx, STEP, "inspector-what", at!(asking.what));
        sheet.personas(ui, cx, STEP, at!(personas));
    });
    column(&mut inner, columns.how.min, columns.how.max, &mut |ui| {
        let all = &AskMethod::ALL;
        sheet.optional_kind(ui, cx, STEP, "inspector-method", all, at!(asking.method));
        sheet.line(ui, cx, STEP, "inspector-how-channel", at!(asking.channel));
        sheet.line(ui, cx, STEP, "inspector-when", at!(asking.when));
    });
    column(&mut inner, columns.evidence.min, columns.n.max, &mut |ui| {
        reach(ui, cx, &mut sheet);
        promise(ui, cx, row);
    });
    column(&mut inner, columns.need.min, columns.rounds.max, &mut |ui| {
        sheet.paragraph(ui, cx, STEP, "inspector-question", at!(question));
        sheet.paragraph(ui, cx, STEP, "measure-open-question", at!(asking.open));
        ui.columns(2, |columns| {
            sheet.line(&mut columns[0], cx, STEP, "measure-end-low", at!(ends.low));
            sheet.line(&mut columns[1], cx, STEP, "measure-end-high", at!(ends.high));
        });
    });
    finish(cx, row, sheet, out);
    if let Some(field) = state.wants_field.take() {
        let id = if field == "measure-invited" {
            name.with("measure-invited")
        } else {
            name.with(field)
        };
        ui.memory_mut(|memory| memory.request_focus(id.id()));
        ui.scroll_to_rect(place, None);
    }
    let escapes = ui.memory(|memory| memory.focused().is_none())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if done || escapes {
        state.editing = None;
        state.reveal = true;
        let id = super::list::row_id(&RowKey::of(row));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let bottom = lowest + 2.0 * GRID;
    let shape = Frame::new()
        .fill(cx.theme.surface)
        .inner_margin(Margin::ZERO)
        .paint(place.with_max_y(bottom));
    ui.painter().set(ground, shape);
    bottom - place.top()
}

/// How many were asked and how many customers there are, of the round looked at.
fn reach(ui: &mut Ui, cx: &Context<'_>, sheet: &mut Sheet<'_, Survey>) {
    let round = cx.journey.current_round();
    let Some(answers) = round.and_then(|round| sheet.shown().answers_of(&round.id)) else {
        hint(ui, &cx.text("measure-no-answers"));
        return;
    };
    let now = |number: Option<NonZeroU64>| number.map(|n| n.to_string()).unwrap_or_default();
    let invited =
        number(ui, cx, sheet, "measure-invited", &now(answers.invited), |it, n| it.invited = n);
    take(sheet, answers, invited, |it, n| it.invited = n);
    let population =
        number(ui, cx, sheet, "measure-population", &now(answers.population), |it, n| {
            it.population = n;
        });
    take(sheet, answers, population, |it, n| it.population = n);
}

type Put = fn(&mut Answers, Option<NonZeroU64>);

/// A number of people that the answers allow, or nothing.
fn number(
    ui: &mut Ui,
    cx: &Context<'_>,
    sheet: &Sheet<'_, Survey>,
    key: &str,
    text: &str,
    put: Put,
) -> crate::ui::widget::field::Field<Option<NonZeroU64>> {
    let survey = sheet.shown();
    let round = cx.journey.current_round();
    parsed(ui, &sheet.id, key, &cx.text(key), text, |typed| {
        let number = NonZeroU64::new(refuse::count(cx, typed)?);
        if let Some(answers) = round.and_then(|round| survey.answers_of(&round.id)) {
            let mut changed = answers.clone();
            put(&mut changed, number);
            let fits = survey.clone().with_answers(changed);
            fits.map_err(|error| refuse::survey(cx, &error))?;
        }
        Ok(number)
    })
}

fn take(
    sheet: &mut Sheet<'_, Survey>,
    answers: &Answers,
    field: crate::ui::widget::field::Field<Option<NonZeroU64>>,
    put: Put,
) {
    let round = answers.round.clone();
    sheet.take(field, Step::EditAnswers, |survey, number| {
        let Some(mut answers) = survey.answers_of(&round).cloned() else { return };
        put(&mut answers, number);
        if let Ok(changed) = survey.clone().with_answers(answers) {
            *survey = changed;
        }
    });
}

/// What was promised beside what customers say.
fn promise(ui: &mut Ui, cx: &Context<'_>, row: &MeasureRow) {
    let title = |ui: &mut Ui, key: &str| {
        ui.add(Label::new(RichText::new(cx.text(key)).font(semibold(11.5)).color(cx.theme.muted)));
    };
    let small = |ui: &mut Ui, text: &str| {
        ui.add(Label::new(RichText::new(text).color(cx.theme.text)).wrap());
    };
    title(ui, "measure-promise");
    let target = row.target.map(|target| cx.words.target(target));
    let promised = match (&row.about, row.expects.trim()) {
        (AskedAbout::Whole, _) => cx.journey.target.feelings.trim().to_owned(),
        (_, text) => text.to_owned(),
    };
    if promised.is_empty() {
        hint(ui, &cx.text("measure-no-promise"));
    } else {
        small(ui, &promised);
    }
    if let Some(target) = target {
        hint(ui, &cx.words.with("measure-say-target", &[("target", (&target).into())]));
    }
    title(ui, "measure-say");
    if let Some(score) = row.newest.as_ref().and_then(|one| one.score) {
        let score = cx.words.score(score);
        small(ui, &cx.words.with("measure-say-score", &[("score", (&score).into())]));
    }
    if row.themes.is_empty() {
        hint(ui, &cx.text("measure-say-nothing"));
    }
    for (theme, n) in &row.themes {
        let count = cx.words.count(*n as u64);
        hint(ui, &format!("{theme} · {count}"));
    }
}

fn finish(cx: &Context<'_>, row: &MeasureRow, sheet: Sheet<'_, Survey>, out: &mut Actions) {
    match &row.about {
        AskedAbout::Whole => sheet.finish(out, |survey, _| Edit::SetSurvey(Some(Box::new(survey)))),
        AskedAbout::Touchpoint(id) => {
            let Some(touchpoint) = cx.journey.touchpoint(id) else { return };
            sheet.finish(out, |survey, step| {
                let mut touchpoint = Touchpoint::clone(touchpoint);
                if let Some(old) = touchpoint.surveys.iter_mut().find(|old| old.id == survey.id) {
                    *old = Arc::new(survey);
                }
                Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step }
            });
        }
    }
}
