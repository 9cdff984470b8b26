//! Answers as people have them: counts per score, a list of scores, NPS groups, or only a mean.

use super::scores::{self, ListError};
use super::sheet::Sheet;
use super::survey::round_field;
use super::{means, refuse};
use crate::edit::Step;
use crate::journey::{Answers, Round, Scale, Survey, Tally, check_figures};
use crate::ui::context::Context;
use crate::ui::drafts::{Commit, Draft, Drafts, FieldId};
use crate::ui::widget::choice;
use crate::ui::widget::field::{Look, bare_draft, edit, hint, label, refusal};
use crate::wording::Say as _;
use egui::{Button, Ui, vec2};
use std::collections::BTreeMap;

const STEP: Step = Step::EditAnswers;
/// Longer scales have no field per score.
const MOST_FIELDS: usize = 21;

/// In which form answers are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Counts,
    List,
    Groups,
    Mean,
}

impl Form {
    fn key(self) -> &'static str {
        match self {
            Self::Counts => "inspector-form-counts",
            Self::List => "inspector-form-list",
            Self::Groups => "inspector-form-groups",
            Self::Mean => "inspector-form-mean",
        }
    }

    fn of(tally: Option<&Tally>) -> Self {
        match tally {
            None | Some(Tally::Counts(_)) => Self::Counts,
            Some(Tally::NpsTotals { .. }) => Self::Groups,
            Some(Tally::Summary { .. }) => Self::Mean,
        }
    }
}

/// The answers of a round, to be typed in.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>, round: &Round) {
    let survey = sheet.shown();
    let answers = survey.answers_of(&round.id);
    let scale = answers.map_or(survey.scale(), |answers| survey.scale_of(answers));
    let form = chosen_form(ui, cx, sheet, round, scale);
    match form {
        Form::Counts => counts(ui, cx, sheet, round, scale),
        Form::List => list(ui, cx, sheet, round, scale),
        Form::Groups => groups(ui, cx, sheet, round),
        Form::Mean => means::show(ui, cx, sheet, round),
    }
    let n = answers.map_or(0, |answers| answers.tally.n());
    hint(ui, &cx.words.with("inspector-total", &[("n", n.into())]));
}

fn chosen_form(
    ui: &mut Ui,
    cx: &Context,
    sheet: &Sheet<Survey>,
    round: &Round,
    scale: Scale,
) -> Form {
    let survey = sheet.shown();
    let id = round_field(&sheet.id, &round.id, "form").id();
    let has_groups = Survey::has_nps(survey.metric, scale);
    let of_tally = Form::of(survey.answers_of(&round.id).map(|answers| &answers.tally));
    let kept: Option<Form> = ui.data(|data| data.get_temp(id));
    let kept = kept.filter(|form| *form != Form::Groups || has_groups);
    let form = kept.or_else(|| typed_form(ui, sheet, round)).unwrap_or(of_tally);
    let all = [Form::Counts, Form::List, Form::Mean, Form::Groups];
    let all = if has_groups { &all[..] } else { &all[..3] };
    let shown = cx.text("inspector-form");
    let picked = choice::one_of(ui, &shown, form, all, |form| cx.text(form.key()));
    if let Some(form) = picked {
        ui.data_mut(|data| data.insert_temp(id, form));
    }
    let form = picked.unwrap_or(form);
    if form != of_tally && form != Form::List && survey.answers_of(&round.id).is_some() {
        hint(ui, &cx.text("inspector-list-replaces"));
    }
    form
}

/// The survey with another tally in a round, everything else about the round kept.
pub(super) fn with_tally(
    survey: &Survey,
    round: &Round,
    tally: Tally,
) -> Result<Survey, crate::journey::SurveyError> {
    let answers = match survey.answers_of(&round.id) {
        Some(old) => old.clone().with_tally(tally),
        None => Answers::new(round.id.clone(), tally),
    };
    survey.clone().with_answers(answers)
}

/// Checks a tally and puts it into words why it was refused.
pub(super) fn checked(
    cx: &Context,
    survey: &Survey,
    round: &Round,
    tally: Tally,
) -> Result<Tally, String> {
    if let Tally::Summary { mean, n, sd } = &tally {
        let answers = survey.answers_of(&round.id);
        let scale = answers.map_or(survey.scale(), |answers| survey.scale_of(answers));
        check_figures(scale, mean.get(), *n, sd.map(f64::from))
            .map_err(|error| error.say(cx.words))?;
    }
    match with_tally(survey, round, tally.clone()) {
        Ok(_) => Ok(tally),
        Err(error) => Err(refuse::survey(cx, &error)),
    }
}

/// Takes a checked tally over.
pub(super) fn put(sheet: &mut Sheet<Survey>, round: &Round, tally: Tally) {
    sheet.change(STEP, |it| {
        if let Ok(changed) = with_tally(it, round, tally) {
            *it = changed;
        }
    });
}

/// A field per score.
fn counts(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>, round: &Round, scale: Scale) {
    let points = scale.points().count();
    if points > MOST_FIELDS {
        let text = cx.words.with("inspector-many-points", &[("points", points.into())]);
        hint(ui, &text);
        return;
    }
    let survey = sheet.shown();
    let now = match survey.answers_of(&round.id).map(|answers| &answers.tally) {
        Some(Tally::Counts(counts)) => counts.clone(),
        _ => BTreeMap::new(),
    };
    let mut refused = None;
    let mut left = false;
    let mut changed = None;
    let columns = if points <= 5 { points } else { 6 };
    let width = ((ui.available_width() - 4.0 * (columns as f32 - 1.0)) / columns as f32).floor();
    let points: Vec<i32> = scale.points().collect();
    for row in points.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            for score in row {
                let text = now.get(score).map(u64::to_string).unwrap_or_default();
                let plain = cx.words.number(f64::from(*score), 0);
                let id = round_field(&sheet.id.with(score), &round.id, "count");
                let field = ui
                    .vertical(|ui| {
                        label(ui, &plain);
                        bare_draft(ui, &id, &text, width, "", |typed| {
                            let n = refuse::count(cx, typed)?;
                            let mut counts = now.clone();
                            counts.insert(*score, n);
                            counts.retain(|_, n| *n > 0);
                            checked(cx, survey, round, Tally::Counts(counts))
                        })
                    })
                    .inner;
                let name = cx.words.with("inspector-count-of", &[("score", (&plain).into())]);
                field.response.accessible_name(name);
                left |= field.left;
                refused = refused.take().or(field.refused);
                changed = changed.take().or(field.value);
            }
        });
    }
    finish(ui, sheet, round, left, refused, changed);
}

fn finish(
    ui: &mut Ui,
    sheet: &mut Sheet<Survey>,
    round: &Round,
    left: bool,
    refused: Option<String>,
    changed: Option<Tally>,
) {
    sheet.leave(left);
    if let Some(reason) = refused {
        refusal(ui, &reason);
    }
    if let Some(tally) = changed {
        put(sheet, round, tally);
    }
}

/// Promoters, passives and detractors.
fn groups(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>, round: &Round) {
    let survey = sheet.shown();
    let now = match survey.answers_of(&round.id).map(|answers| &answers.tally) {
        Some(Tally::NpsTotals { detractors, passives, promoters }) => {
            [*promoters, *passives, *detractors]
        }
        _ => [0; 3],
    };
    let keys = ["inspector-promoters", "inspector-passives", "inspector-detractors"];
    let (mut refused, mut left, mut changed) = (None, false, None);
    ui.columns(3, |columns| {
        for (at, (ui, key)) in columns.iter_mut().zip(keys).enumerate() {
            let text = if now == [0; 3] { String::new() } else { now[at].to_string() };
            let id = round_field(&sheet.id, &round.id, key);
            let shown = cx.text(key);
            ui.spacing_mut().item_spacing.y = 2.0;
            label(ui, &shown);
            let width = ui.available_width();
            let field = bare_draft(ui, &id, &text, width, "", |typed| {
                let mut groups = now;
                groups[at] = refuse::count(cx, typed)?;
                let [promoters, passives, detractors] = groups;
                let tally = Tally::NpsTotals { detractors, passives, promoters };
                checked(cx, survey, round, tally)
            });
            field.response.accessible_name(shown);
            left |= field.left;
            refused = refused.take().or(field.refused);
            changed = changed.take().or(field.value);
        }
    });
    finish(ui, sheet, round, left, refused, changed);
}

/// The form in which something is typed that is not in the journey yet: nobody has to look for it.
fn typed_form(ui: &Ui, sheet: &Sheet<Survey>, round: &Round) -> Option<Form> {
    let drafts = Drafts::lent(ui.ctx());
    let is_typed = |name: &str| drafts.get(&round_field(&sheet.id, &round.id, name)).is_some();
    let forms = [("list", Form::List), ("mean", Form::Mean), ("n", Form::Mean), ("sd", Form::Mean)];
    forms.into_iter().find(|(name, _)| is_typed(name)).map(|(_, form)| form)
}

/// A list that is pasted or typed. Left, a list that makes sense is taken over; where there are answers already
/// it would replace them, and waits for the button.
fn list(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>, round: &Round, scale: Scale) {
    let id = round_field(&sheet.id, &round.id, "list");
    let drafts = Drafts::lent(ui.ctx());
    let label = label(ui, &cx.text("inspector-list"));
    let hint_text = cx.text("inspector-list-hint");
    let look = Look { hint: &hint_text, rows: 3, ..Look::default() };
    let (response, text) = edit(ui, &id, drafts.text(&id), look);
    let response = response.labelled_by(label.id);
    let read = scores::read(&text, scale);
    let why = read.left.first().map(|(_, error)| in_words(cx, error, scale));
    let replaces = sheet.shown().answers_of(&round.id).is_some();
    let left = response.lost_focus() || drafts.commit() == Some(Commit::Leave);
    if text.trim().is_empty() {
        drafts.forget(&id);
    } else if response.changed() || left {
        let draft = Draft::new("", text.clone());
        let draft = match &why {
            Some(reason) => draft.refused(reason.clone()),
            None if replaces => draft.waiting(),
            None => draft,
        };
        drafts.keep(&id, draft);
    }
    if let Some(reason) = why {
        refusal(ui, &reason);
    }
    let scores = read.scores;
    if scores.is_empty() {
        if read.left.is_empty() {
            hint(ui, &cx.text("inspector-list-empty"));
        }
        return;
    }
    let sum: f64 = scores.iter().map(|score| f64::from(*score)).sum();
    let mean = cx.words.mean(sum / scores.len() as f64);
    let args = [("n", scores.len().into()), ("mean", (&mean).into())];
    hint(ui, &cx.words.with("inspector-list-read", &args));
    if replaces {
        hint(ui, &cx.text("inspector-list-replaces"));
    }
    let use_them = cx.words.with("inspector-list-use", &[("n", scores.len().into())]);
    let pressed = ui.add(Button::new(use_them)).clicked();
    if pressed || (left && !replaces) {
        take_list(ui, sheet, round, (&id, &text), &read.left);
        put(sheet, round, Tally::of_scores(&scores));
    }
}

/// What was taken leaves the field; what does not fit stays in it, to be put right.
fn take_list(
    ui: &Ui,
    sheet: &Sheet<Survey>,
    round: &Round,
    (id, text): (&FieldId, &str),
    left: &[(String, ListError)],
) {
    let drafts = Drafts::lent(ui.ctx());
    if left.is_empty() {
        drafts.hand_over(id, "", text);
        ui.data_mut(|data| data.remove::<Form>(round_field(&sheet.id, &round.id, "form").id()));
        return;
    }
    let rest: Vec<&str> = left.iter().map(|(text, _)| text.as_str()).collect();
    drafts.keep(id, Draft::new("", rest.join(" ")).waiting());
}

fn in_words(cx: &Context, error: &ListError, scale: Scale) -> String {
    match error {
        ListError::Number { at, text } => {
            let args = [("at", (*at).into()), ("text", text.into())];
            cx.words.with("inspector-refused-list-number", &args)
        }
        ListError::OffScale { at, score } => {
            let score = cx.words.number(f64::from(*score), 0);
            let range = cx.words.scale_range(scale.min(), scale.max());
            let args =
                [("at", (*at).into()), ("score", (&score).into()), ("scale", (&range).into())];
            cx.words.with("inspector-refused-list-off", &args)
        }
    }
}
