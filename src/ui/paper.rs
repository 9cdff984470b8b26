//! Files that are made of the journey and are neither pictures nor reports: a questionnaire, a calendar.

use crate::export::ics;
use crate::export::questionnaire::{Form, Questionnaire};
use crate::i18n::Words;
use crate::journey::{Date, Journey, SurveyId};

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Questions of the journey as a form.
    Questionnaire {
        /// Which.
        chosen: Vec<SurveyId>,
        /// As what.
        form: Form,
    },
    /// Due days of actions as a calendar, made on this day.
    Calendar(Date),
}

impl Paper {
    /// What its file ends in.
    #[must_use]
    pub fn ending(&self) -> &'static str {
        match self {
            Self::Questionnaire { form, .. } => form.ending(),
            Self::Calendar(_) => "ics",
        }
    }

    /// The key of the title under which a file is asked for.
    #[must_use]
    pub fn title_key(&self) -> &'static str {
        match self {
            Self::Questionnaire { .. } => "questionnaire-title",
            Self::Calendar(_) => "actions-calendar",
        }
    }

    /// What stands in the file.
    #[must_use]
    pub fn text(&self, journey: &Journey, words: &Words) -> String {
        match self {
            Self::Questionnaire { chosen, form } => {
                Questionnaire::of(journey, |id| chosen.contains(id)).write(*form, words)
            }
            Self::Calendar(today) => ics::calendar(journey, *today, words),
        }
    }
}
