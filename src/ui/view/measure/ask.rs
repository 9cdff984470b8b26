//! The form that makes a question for those who are never asked: customers who left, people who never came.

use super::{MeasureState, RowKey};
use crate::analysis::AskedAbout;
use crate::edit::{Edit, Step};
use crate::journey::{
    AskMethod, Asking, Metric, Scale, Survey, SurveyId, Touchpoint, TouchpointId, Whom,
};
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::widget::choice;
use egui::Ui;
use std::sync::Arc;

/// Room for the form.
pub(super) const HEIGHT: f32 = 64.0;

/// What is chosen in it.
#[derive(Clone, Debug)]
pub(super) struct AskForm {
    whom: Whom,
    touchpoint: Option<TouchpointId>,
}

impl AskForm {
    /// Begins with a group that nobody asks, at the end of the journey, where most is known of it.
    pub(super) fn new(cx: &Context<'_>, left: bool) -> Self {
        let last = cx.journey.touchpoints().last().map(|(_, one)| one.id.clone());
        Self { whom: if left { Whom::Left } else { Whom::NeverCame }, touchpoint: last }
    }
}

/// Shows it while it is open.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut MeasureState, out: &mut Actions) {
    let Some(mut form) = state.ask.clone() else { return };
    let touchpoints: Vec<(&TouchpointId, &str)> =
        cx.journey.touchpoints().map(|(_, one)| (&one.id, one.name.as_str())).collect();
    let chosen = touchpoints.iter().position(|(id, _)| Some(*id) == form.touchpoint.as_ref());
    let (mut adds, mut closes) = (false, false);
    ui.add_space(GRID);
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_width(260.0);
            let shown = cx.text("measure-whom");
            let groups = [Whom::Left, Whom::NeverCame];
            if let Some(whom) =
                choice::pick(ui, "ask-whom", &shown, form.whom, groups, |one| cx.words.kind(one))
            {
                form.whom = whom;
            }
        });
        ui.scope(|ui| {
            ui.set_width(260.0);
            let shown = cx.text("measure-group-where");
            let name =
                |at: usize| touchpoints.get(at).map_or(String::new(), |one| one.1.to_owned());
            if let Some(at) = choice::pick(
                ui,
                "ask-where",
                &shown,
                chosen.unwrap_or(0),
                0..touchpoints.len(),
                name,
            ) {
                form.touchpoint = touchpoints.get(at).map(|(id, _)| (*id).clone());
            }
        });
        ui.vertical(|ui| {
            ui.add_space(18.0);
            ui.horizontal(|ui| {
                adds = ui.button(cx.text("measure-add-question")).clicked();
                closes = ui.button(cx.text("cancel")).clicked();
            });
        });
    });
    state.ask = Some(form.clone());
    if adds && let Some(key) = add(cx, &form, out) {
        if let AskedAbout::Touchpoint(id) = &key.about {
            state.open.insert(id.clone());
        }
        state.selected = Some(key.clone());
        state.editing = Some(key);
        state.wants_field = Some("inspector-who");
        closes = true;
    }
    if closes {
        state.ask = None;
    }
}

/// Asks for the question; it is no main question as long as there is another.
fn add(cx: &Context<'_>, form: &AskForm, out: &mut Actions) -> Option<RowKey> {
    let touchpoint = cx.journey.touchpoint(form.touchpoint.as_ref()?)?;
    let id = SurveyId::from_bits(fastrand::u64(..));
    let (scale_key, open_key) = match form.whom {
        Whom::NeverCame => ("measure-group-never-scale", "measure-group-never-question"),
        Whom::Left | Whom::Customers => ("measure-group-left-scale", "measure-group-left-question"),
    };
    let mut survey =
        Survey::new(id.clone(), Metric::Csat, Scale::usual(Metric::Csat), &cx.text(scale_key));
    survey.asking = Asking {
        whom: form.whom,
        open: cx.text(open_key),
        method: Some(AskMethod::Interview),
        ..Asking::default()
    };
    let mut touchpoint = Touchpoint::clone(touchpoint);
    touchpoint.surveys.push(Arc::new(survey));
    let about = AskedAbout::Touchpoint(touchpoint.id.clone());
    out.edit(Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step: Step::EditSurvey });
    Some(RowKey { about, survey: Some(id) })
}
