//! `polku questionnaire`: the journey's questions as a form.

use super::outcome::Outcome;
use super::report::read;
use crate::export::questionnaire::{Form, Questionnaire};
use crate::file::{Output, Replace, StateFolder};
use crate::i18n::Words;
use crate::import::own_questions;
use crate::journey::SurveyId;
use crate::sanitize;
use crate::wording::Say as _;
use std::path::PathBuf;

/// What `polku questionnaire` is told.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct QuestionnaireArgs {
    /// The journey file
    pub file: PathBuf,
    /// Write the form here; `-` is standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,
    /// As what: text, print, google, limesurvey or surveyjs
    #[arg(long, value_name = "FORM", default_value = "text", value_parser = form)]
    pub form: Form,
    /// Only the questions of this touchpoint (may be repeated)
    #[arg(long, value_name = "NAME")]
    pub touchpoint: Vec<String>,
    /// Replace the file, whatever it is
    #[arg(long)]
    pub force: bool,
}

fn form(text: &str) -> Result<Form, String> {
    Form::named(text).ok_or_else(|| {
        let names: Vec<&str> = Form::ALL.iter().map(|one| one.name()).collect();
        names.join(", ")
    })
}

impl QuestionnaireArgs {
    /// Writes the form.
    ///
    /// # Errors
    /// A message for people: the file cannot be read or written, or there is nothing to ask.
    pub(super) fn run(&self, words: &Words) -> Result<Outcome, String> {
        let journey = read(&self.file, words)?;
        let mut chosen: Vec<SurveyId> = Vec::new();
        for question in own_questions(&journey) {
            let touchpoint = question.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
            let is_named = |wanted: &String| {
                touchpoint.is_some_and(|one| {
                    crate::journey::name::is_same(&one.name, wanted) || one.id.as_str() == wanted
                })
            };
            if self.touchpoint.is_empty() || self.touchpoint.iter().any(is_named) {
                chosen.push(question.survey);
            }
        }
        if chosen.is_empty() {
            let path = sanitize::path(&self.file);
            return Err(format!("{path}: {}", words.text("questionnaire-nothing")));
        }
        let state = StateFolder::of_system();
        let output = Output::to(&self.output, Replace::product(self.force), state.as_ref(), &[]);
        let output = output.map_err(|error| error.say(words))?;
        let form = Questionnaire::of(&journey, |id| chosen.contains(id));
        let sent = output.send(form.write(self.form, words).into_bytes());
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(sent, &self.output, &words.text("cli-written"), words)?;
        Ok(outcome)
    }
}
