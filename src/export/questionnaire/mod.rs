//! A questionnaire made of the journey's questions: as text to paste, as a printable form, and as files that
//! survey services take. What comes back is headed with the same words, so that an import knows it.

mod forms;
mod lime;
mod print;
mod surveyjs;

use crate::i18n::{Arg, Words};
use crate::import::{OwnQuestion, own_questions};
use crate::journey::{Journey, Scale, SurveyId};
use std::fmt::Write as _;
use strum::EnumCount;

/// As what a questionnaire is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumCount)]
pub enum Form {
    /// Text to paste anywhere.
    #[default]
    Text,
    /// A page to print.
    Print,
    /// A script that makes a Google form.
    GoogleForms,
    /// The tab format of `LimeSurvey`.
    LimeSurvey,
    /// The JSON of `SurveyJS`.
    SurveyJs,
}

impl Form {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Text, Self::Print, Self::GoogleForms, Self::LimeSurvey, Self::SurveyJs];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Print => "print",
            Self::GoogleForms => "google",
            Self::LimeSurvey => "limesurvey",
            Self::SurveyJs => "surveyjs",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name().eq_ignore_ascii_case(text.trim()))
    }

    /// What its files end in.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text | Self::LimeSurvey => "txt",
            Self::Print => "html",
            Self::GoogleForms => "gs",
            Self::SurveyJs => "json",
        }
    }

    /// The one that files with this ending are. `LimeSurvey` reads its own both as .txt, which is a text here, and as .tsv.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Some(match ending.to_ascii_lowercase().as_str() {
            "" | "txt" | "md" => Self::Text,
            "html" | "htm" => Self::Print,
            "gs" | "js" => Self::GoogleForms,
            "tsv" => Self::LimeSurvey,
            "json" => Self::SurveyJs,
            _ => return None,
        })
    }

    /// The key of its name for people.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Text => "questionnaire-form-text",
            Self::Print => "questionnaire-form-print",
            Self::GoogleForms => "questionnaire-form-google",
            Self::LimeSurvey => "questionnaire-form-lime",
            Self::SurveyJs => "questionnaire-form-surveyjs",
        }
    }

    /// The key of what one does with the file.
    #[must_use]
    pub fn how_key(self) -> &'static str {
        match self {
            Self::Text => "questionnaire-how-text",
            Self::Print => "questionnaire-how-print",
            Self::GoogleForms => "questionnaire-how-google",
            Self::LimeSurvey => "questionnaire-how-lime",
            Self::SurveyJs => "questionnaire-how-surveyjs",
        }
    }
}

/// A question as it is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its words; the heading of its column.
    pub title: String,
    /// A short name of letters and digits.
    pub code: String,
    /// From where to where; None for an open question.
    pub scale: Option<Scale>,
    /// What the lowest answer means; may be empty.
    pub low: String,
    /// What the highest answer means; may be empty.
    pub high: String,
}

impl Item {
    /// The answers from lowest to highest; None for an open question, and where they are too many to list.
    fn points(&self) -> Option<Vec<i32>> {
        const MOST: usize = 21;
        let points: Vec<i32> = self.scale?.points().collect();
        (points.len() <= MOST).then_some(points)
    }

    /// `1 = very badly, 5 = very well`, where somebody has said so.
    fn ends(&self, words: &Words) -> Option<String> {
        let scale = self.scale?;
        let end = |score: i32, text: &str| {
            let score = words.number(f64::from(score), 0);
            let args = [("score", Arg::from(&score)), ("text", text.trim().into())];
            (!text.trim().is_empty()).then(|| words.with("questionnaire-end", &args))
        };
        let ends = [end(scale.min(), &self.low), end(scale.max(), &self.high)];
        let ends: Vec<String> = ends.into_iter().flatten().collect();
        (!ends.is_empty()).then(|| ends.join(", "))
    }
}

/// The questions of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// Its title.
    pub title: String,
    /// In the order they are put.
    pub items: Vec<Item>,
}

impl Questionnaire {
    /// The chosen questions of a journey, each with its open one.
    #[must_use]
    pub fn of(journey: &Journey, chosen: impl Fn(&SurveyId) -> bool) -> Self {
        let questions = own_questions(journey).into_iter().filter(|one| chosen(&one.survey));
        let item = |one: OwnQuestion| {
            let survey = journey.survey_by_id(&one.survey)?;
            let (title, code) = (one.title, one.code);
            if one.is_open {
                let (low, high) = (String::new(), String::new());
                return Some(Item { title, code, scale: None, low, high });
            }
            let (low, high) = (survey.ends.low.clone(), survey.ends.high.clone());
            Some(Item { title, code, scale: Some(survey.scale()), low, high })
        };
        Self { title: journey.title.clone(), items: questions.filter_map(item).collect() }
    }

    /// The file.
    #[must_use]
    pub fn write(&self, form: Form, words: &Words) -> String {
        match form {
            Form::Text => self.text(words),
            Form::Print => print::page(self, words),
            Form::GoogleForms => forms::script(self, words),
            Form::LimeSurvey => lime::tabs(self, words),
            Form::SurveyJs => surveyjs::json(self, words),
        }
    }

    fn text(&self, words: &Words) -> String {
        let mut text = format!("{}\n\n{}\n", self.title.trim(), words.text("questionnaire-intro"));
        for (at, item) in self.items.iter().enumerate() {
            let _ = writeln!(text, "\n{}. {}", at + 1, item.title);
            match (item.scale, item.points()) {
                (None, _) => text.push_str("   __________________________________________\n"),
                (Some(_), Some(points)) => {
                    let points: Vec<String> =
                        points.into_iter().map(|one| words.number(f64::from(one), 0)).collect();
                    let _ = writeln!(text, "   {}", points.join("   "));
                }
                (Some(scale), None) => {
                    let range = words.scale_range(scale.min(), scale.max());
                    let _ = writeln!(text, "   {range}: ______");
                }
            }
            if let Some(ends) = item.ends(words) {
                let _ = writeln!(text, "   {ends}");
            }
        }
        let _ = writeln!(text, "\n{}", words.text("questionnaire-thanks"));
        text
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
