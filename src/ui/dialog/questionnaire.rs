//! Which questions go into a questionnaire, and as what it is written.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::export::questionnaire::{Form, Questionnaire as Sheet};
use crate::i18n::Words;
use crate::import::{OwnQuestion, own_questions};
use crate::journey::{AskMethod, Journey, SurveyId, Whom};
use crate::paint::theme::{self, GRID};
use crate::ui::action::Action;
use crate::ui::paper::Paper;
use egui::{Checkbox, Label, RichText, ScrollArea, Ui};

/// Asks what to write; where to is asked afterwards.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// Questions on a scale, in the order of the journey, and whether they are in.
    questions: Vec<(OwnQuestion, bool)>,
    /// Open questions, each of which follows one of those.
    open: Vec<(SurveyId, String)>,
    form: Form,
    copied: bool,
    shown: bool,
}

impl Questionnaire {
    /// With every question of the journey; those that customers answer on a form are in.
    #[must_use]
    pub fn new(journey: &Journey) -> Self {
        let (open, questions): (Vec<_>, Vec<_>) =
            own_questions(journey).into_iter().partition(|one| one.is_open);
        Self {
            questions: questions
                .into_iter()
                .map(|one| {
                    let is_in = is_for_customers(journey, &one.survey);
                    (one, is_in)
                })
                .collect(),
            open: open.into_iter().map(|one| (one.survey, one.title)).collect(),
            form: Form::default(),
            copied: false,
            shown: false,
        }
    }

    fn chosen(&self) -> Vec<SurveyId> {
        let chosen = self.questions.iter().filter(|(_, chosen)| *chosen);
        chosen.map(|(question, _)| question.survey.clone()).collect()
    }

    /// Shows the dialog.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        words: &'static Words,
        journey: Option<&Journey>,
    ) -> Option<Reply> {
        let title = words.text("questionnaire-title");
        let shown = modal(ui, "questionnaire", &title, 620.0, |ui| {
            muted(ui, words.text("questionnaire-text"));
            if self.questions.is_empty() {
                muted(ui, words.text("questionnaire-nothing"));
            }
            self.list(ui, words);
            ui.add_space(GRID);
            for form in Form::ALL {
                if ui.radio_value(&mut self.form, form, words.text(form.key())).changed() {
                    self.copied = false;
                }
            }
            muted(ui, words.text(self.form.how_key()));
            buttons(ui, |ui| self.answers(ui, words, journey))
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn list(&mut self, ui: &mut Ui, words: &Words) {
        let room = (ui.ctx().content_rect().height() - 110.0 * GRID).max(24.0 * GRID);
        ui.horizontal(|ui| {
            let all = |list: &mut Vec<(OwnQuestion, bool)>, to: bool| {
                for (_, chosen) in list.iter_mut() {
                    *chosen = to;
                }
            };
            if ui.button(words.text("questionnaire-all")).clicked() {
                all(&mut self.questions, true);
            }
            if ui.button(words.text("questionnaire-none")).clicked() {
                all(&mut self.questions, false);
            }
            let count = self.questions.iter().filter(|(_, chosen)| *chosen).count();
            muted(ui, words.with("questionnaire-count", &[("n", count.into())]));
        });
        let area = ScrollArea::vertical().id_salt("questionnaire questions").max_height(room);
        area.min_scrolled_height(room).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (question, chosen) in &mut self.questions {
                ui.push_id(&question.survey, |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.add(Checkbox::new(chosen, &question.title));
                    let follows = self.open.iter().filter(|(survey, _)| *survey == question.survey);
                    for (_, text) in follows {
                        let colour = theme::of(ui.ctx()).muted;
                        ui.horizontal(|ui| {
                            ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
                            ui.add(Label::new(RichText::new(text).small().color(colour)).wrap());
                        });
                    }
                });
                ui.add_space(GRID);
            }
        });
    }

    fn answers(
        &mut self,
        ui: &mut Ui,
        words: &'static Words,
        journey: Option<&Journey>,
    ) -> Option<Reply> {
        let chosen = self.chosen();
        let can = !chosen.is_empty();
        let go = ui.add_enabled_ui(can, |ui| primary(ui, &words.text("questionnaire-save"))).inner;
        if !std::mem::replace(&mut self.shown, true) {
            go.request_focus();
        }
        let key = if self.copied { "questionnaire-copied" } else { "questionnaire-copy" };
        let copy = ui.add_enabled_ui(can, |ui| secondary(ui, &words.text(key))).inner;
        let cancel = secondary(ui, &words.text("cancel"));
        if copy.clicked()
            && let Some(journey) = journey
        {
            let sheet = Sheet::of(journey, |id| chosen.contains(id));
            ui.ctx().copy_text(sheet.write(self.form, words));
            self.copied = true;
        }
        if go.clicked() {
            let paper = Paper::Questionnaire { chosen, form: self.form };
            return Some(Reply::Action(Action::Paper(paper)));
        }
        cancel.clicked().then_some(Reply::Closed)
    }
}

/// Whether customers answer it on a form. Those who left or never came get a form of their own.
fn is_for_customers(journey: &Journey, id: &SurveyId) -> bool {
    journey.survey_by_id(id).is_none_or(|survey| {
        let asking = &survey.asking;
        asking.whom == Whom::Customers && asking.method.is_none_or(AskMethod::is_form)
    })
}
