//! Journeys to begin with, built into the program.

use super::error::ReadError;
use super::format::parse;
use crate::journey::Journey;
use std::path::Path;

/// The languages of the templates, by their two letters.
pub const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

/// A journey to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// What it is called on the command line.
    pub name: &'static str,
    /// Its text in each of [`LANGUAGES`].
    texts: [&'static str; 3],
}

macro_rules! template {
    ($name:literal) => {
        Template {
            name: $name,
            texts: [
                include_str!(concat!("../../assets/templates/", $name, ".en.ron")),
                include_str!(concat!("../../assets/templates/", $name, ".fi.ron")),
                include_str!(concat!("../../assets/templates/", $name, ".sv.ron")),
            ],
        }
    };
}

static TEMPLATES: [Template; 10] = [
    template!("blank"),
    template!("cafe"),
    template!("webshop"),
    template!("b2b"),
    template!("clinic"),
    template!("hairdresser"),
    template!("repair"),
    template!("restaurant"),
    template!("association"),
    template!("service"),
];

/// Every template; the first is the five empty stages.
#[must_use]
pub fn list() -> &'static [Template] {
    &TEMPLATES
}

/// The template with a name.
#[must_use]
pub fn get(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|one| one.name.eq_ignore_ascii_case(name.trim()))
}

impl Template {
    /// The journey in a language (`en`, `fi`, `sv`); English where there is no other.
    ///
    /// # Errors
    /// [`ReadError`] where the built-in text is wrong, which the tests rule out.
    pub fn journey(&self, language: &str) -> Result<Journey, ReadError> {
        let at = LANGUAGES.iter().position(|code| *code == language).unwrap_or(0);
        let language = LANGUAGES.get(at).unwrap_or(&"en");
        let path = format!("{}.{language}.ron", self.name);
        let text = self.texts.get(at).copied().unwrap_or_default();
        parse(Path::new(&path), text.as_bytes()).map(|opened| opened.journey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_a_journey_in_every_language() -> Result<(), ReadError> {
        for template in list() {
            for language in LANGUAGES {
                let journey = template.journey(language)?;
                assert!(!journey.stages.is_empty(), "{} {language}", template.name);
                assert!(!journey.title.is_empty(), "{} {language}", template.name);
            }
        }
        assert_eq!(get(" CAFE ").map(|one| one.name), Some("cafe"));
        assert_eq!(get("zoo"), None);
        Ok(())
    }
}
