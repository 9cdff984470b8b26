//! The editor of one question: its words, metric and scale, whom it is put to, and its answers.

use super::sheet::{Sheet, at};
use super::surveys::{is_usual_question, usual_question};
use super::{answers, refuse};
use crate::edit::Step;
use crate::journey::{AskMethod, Better, Metric, RoundId, Scale, Survey};
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::learn::{Term, term};
use crate::ui::widget::choice;
use crate::ui::widget::field::{parsed, refusal};
use crate::ui::widget::section::fold;
use egui::{Id, Ui};

const STEP: Step = Step::EditSurvey;

/// The editor.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>) {
    sheet.paragraph(ui, cx, STEP, "inspector-question", at!(question));
    metric_and_scale(ui, cx, sheet);
    let asking = sheet.id.with("asking").id();
    fold(ui, asking, &cx.text("inspector-asking"), "", false, |ui| who_and_how(ui, cx, sheet));
    let open = !cx.journey.rounds.is_empty();
    let total: u64 =
        sheet.shown().answers().iter().map(|one| one.tally.n()).fold(0, u64::saturating_add);
    let note = if total == 0 { String::new() } else { format!("n {}", cx.words.count(total)) };
    fold(ui, sheet.id.with("answers").id(), &cx.text("inspector-answers"), &note, open, |ui| {
        answers::show(ui, cx, sheet);
    });
}

fn who_and_how(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>) {
    sheet.line(ui, cx, STEP, "inspector-who", at!(asking.who));
    sheet.line(ui, cx, STEP, "inspector-what", at!(asking.what));
    let all = &AskMethod::ALL;
    sheet.optional_kind(ui, cx, STEP, "inspector-method", all, at!(asking.method));
    sheet.line(ui, cx, STEP, "inspector-how-channel", at!(asking.channel));
    sheet.line(ui, cx, STEP, "inspector-when", at!(asking.when));
    sheet.personas(ui, cx, STEP, at!(personas));
}

fn metric_and_scale(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Survey>) {
    let survey = sheet.shown();
    let refused_id = sheet.id.with("refused").id();
    let term = match survey.metric {
        Metric::Nps => Term::Nps,
        Metric::Csat => Term::Csat,
        Metric::Ces => Term::Ces,
        Metric::Rating => Term::Score,
    };
    let metric = term::around(ui, term, |ui| {
        choice::one_of(ui, &cx.text("inspector-metric"), survey.metric, &Metric::ALL, |metric| {
            cx.words.kind(metric)
        })
    });
    term::what(ui, cx.words, term);
    if let Some(metric) = metric {
        let mut other = survey.clone();
        other.metric = metric;
        if survey.answers().is_empty() {
            forget(ui, refused_id);
            sheet.change(STEP, |it| first_values(cx, it, metric));
        } else {
            // NPS groups hold only for a recommendation question.
            match other.with_scale(survey.scale()) {
                Ok(_) => {
                    forget(ui, refused_id);
                    sheet.change(STEP, |it| it.metric = metric);
                }
                Err(error) => note(ui, refused_id, survey, refuse::survey(cx, &error)),
            }
        }
    }
    let scale = survey.scale();
    let changed = scale_fields(ui, cx, &sheet.id, scale, |scale| {
        survey.clone().with_scale(scale).map(|_| ()).map_err(|error| refuse::survey(cx, &error))
    });
    take_scale(ui, refused_id, survey, changed, |scale| {
        sheet.change(STEP, |it| set_scale(it, scale));
    });
    if let Some((_, reason)) = noted(ui, refused_id).filter(|(over, _)| over == survey) {
        refusal(ui, &reason);
    }
    let usual = Scale::usual(survey.metric);
    if survey.answers().is_empty() && usual != scale {
        let range = cx.words.scale_range(usual.min(), usual.max());
        let text = cx.words.with("inspector-usual-scale", &[("scale", (&range).into())]);
        if ui.button(text).clicked() {
            sheet.change(STEP, |it| set_scale(it, usual));
        }
    }
}

/// While nobody has answered, a metric brings its usual scale, and its question where none was written.
fn first_values(cx: &Context, survey: &mut Survey, metric: Metric) {
    let is_usual = is_usual_question(cx, &survey.question);
    survey.metric = metric;
    set_scale(survey, Scale::usual(metric));
    if is_usual {
        survey.question = usual_question(cx, metric);
    }
}

fn set_scale(survey: &mut Survey, scale: Scale) {
    if let Ok(changed) = survey.clone().with_scale(scale) {
        *survey = changed;
    }
}

/// What the fields of a scale say in this frame.
#[derive(Default)]
pub(super) struct ScaleChange {
    /// The scale as it shall be.
    pub scale: Option<Scale>,
    /// Why the other good end was refused; the number fields say it themselves.
    pub refused: Option<String>,
    /// A field was left.
    pub left: bool,
}

/// Lowest and highest answer and which of the two is good. `fits` says whether the answers allow it.
pub(super) fn scale_fields(
    ui: &mut Ui,
    cx: &Context,
    owner: &FieldId,
    scale: Scale,
    fits: impl Fn(Scale) -> Result<(), String>,
) -> ScaleChange {
    let mut change = ScaleChange::default();
    let with_ends = |min: i32, max: i32| {
        let scale =
            Scale::new(min, max, scale.better()).map_err(|error| refuse::scale(cx, &error))?;
        fits(scale).map(|()| scale)
    };
    let plain = |end: i32| refuse::plain(cx, f64::from(end));
    ui.columns(2, |columns| {
        let (shown, text) = (cx.text("inspector-scale-min"), plain(scale.min()));
        let low = parsed(&mut columns[0], owner, "scale-min", &shown, &text, |typed| {
            with_ends(refuse::whole(cx, typed)?, scale.max())
        });
        let (shown, text) = (cx.text("inspector-scale-max"), plain(scale.max()));
        let high = parsed(&mut columns[1], owner, "scale-max", &shown, &text, |typed| {
            with_ends(scale.min(), refuse::whole(cx, typed)?)
        });
        change.left = low.left || high.left;
        change.scale = low.value.or(high.value);
    });
    let both = [Better::Higher, Better::Lower];
    let shown = cx.text("inspector-better");
    let better = choice::one_of(ui, &shown, scale.better(), &both, |end| cx.words.kind(end));
    if let Some(better) = better
        && let Ok(other) = Scale::new(scale.min(), scale.max(), better)
    {
        match fits(other) {
            Ok(()) => change.scale = Some(other),
            Err(reason) => change.refused = Some(reason),
        }
    }
    change
}

fn take_scale(
    ui: &Ui,
    refused_id: Id,
    survey: &Survey,
    change: ScaleChange,
    put: impl FnOnce(Scale),
) {
    if let Some(reason) = change.refused {
        note(ui, refused_id, survey, reason);
    }
    if let Some(scale) = change.scale {
        forget(ui, refused_id);
        put(scale);
    }
}

/// A refusal stays until what it was said about changes.
fn note(ui: &Ui, id: Id, over: &Survey, reason: String) {
    ui.data_mut(|data| data.insert_temp(id, (over.clone(), reason)));
}

fn noted(ui: &Ui, id: Id) -> Option<(Survey, String)> {
    ui.data(|data| data.get_temp(id))
}

fn forget(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<(Survey, String)>(id));
}

/// The id of a field of a survey in one round.
pub(super) fn round_field(owner: &FieldId, round: &RoundId, name: &str) -> FieldId {
    owner.with(round).with(name)
}
