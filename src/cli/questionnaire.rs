//! `polku questionnaire`: the journey's questions as a form.

use super::about;
use super::outcome::Outcome;
use super::report::read;
use crate::export::questionnaire::{Form, Questionnaire};
use crate::file::{Output, Replace, StateFolder};
use crate::i18n::Words;
use crate::import::{OwnQuestion, own_questions};
use crate::journey::{Journey, SurveyId, name};
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
    /// As what: text, print, google, limesurvey or surveyjs; without this the ending of OUT says it
    /// (.txt, .html, .gs, .tsv, .json)
    #[arg(long, value_name = "FORM", value_parser = form)]
    pub form: Option<Form>,
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
        let form = self.form(words)?;
        let state = StateFolder::of_system();
        let replace = Replace::product(self.force);
        let output = Output::to(&self.output, replace, state.as_ref(), &[&self.file]);
        let output = output.map_err(|error| error.say(words))?;
        let journey = read(&self.file, words)?;
        let chosen = self.chosen(&journey, words)?;
        if chosen.is_empty() {
            let path = sanitize::path(&self.file);
            return Err(format!("{path}: {}", words.text("questionnaire-nothing")));
        }
        let questions = Questionnaire::of(&journey, |id| chosen.contains(id));
        let sent = output.send(questions.write(form, words).into_bytes());
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(sent, &self.output, &words.text("cli-written"), words)?;
        Ok(outcome)
    }

    /// The form that was named, else that of the ending.
    fn form(&self, words: &Words) -> Result<Form, String> {
        let ending = self.output.extension().map(|it| it.to_string_lossy().into_owned());
        let ending = ending.unwrap_or_default();
        // LimeSurvey would take a file of this name for XML.
        if ending.eq_ignore_ascii_case("lss") {
            return Err(about(&self.output, &words.text("cli-questionnaire-lss")));
        }
        let found = self.form.or_else(|| Form::of_ending(&ending));
        found.ok_or_else(|| {
            let args = [("ending", (&ending).into())];
            about(&self.output, &words.with("cli-questionnaire-ending", &args))
        })
    }

    /// The questions of the named touchpoints, or all.
    fn chosen(&self, journey: &Journey, words: &Words) -> Result<Vec<SurveyId>, String> {
        let questions = own_questions(journey);
        if self.touchpoint.is_empty() {
            return Ok(questions.into_iter().map(|one| one.survey).collect());
        }
        let place = |one: &OwnQuestion| journey.touchpoint(one.touchpoint.as_ref()?);
        let mut chosen = Vec::new();
        for wanted in &self.touchpoint {
            let is_meant = |one: &OwnQuestion| {
                place(one).is_some_and(|it| {
                    name::is_same(&it.name, wanted) || it.id.as_str() == wanted.trim()
                })
            };
            let before = chosen.len();
            chosen.extend(questions.iter().filter(|one| is_meant(one)).map(|it| it.survey.clone()));
            if chosen.len() == before {
                let names = questions.iter().filter_map(place).map(|one| one.name.as_str());
                let near: Vec<String> =
                    name::near(wanted, names).into_iter().map(|it| words.quoted(it)).collect();
                let (has, near) = (if near.is_empty() { "none" } else { "some" }, near.join(", "));
                let args =
                    [("name", wanted.into()), ("near", has.into()), ("names", (&near).into())];
                let said = words.with("cli-questionnaire-no-touchpoint", &args);
                return Err(format!("{}: {said}", sanitize::path(&self.file)));
            }
        }
        Ok(chosen)
    }
}
