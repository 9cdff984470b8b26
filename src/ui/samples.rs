//! The sample journeys, built into the program.

use crate::i18n::Language;
use crate::journey::Journey;
use std::path::Path;

/// A finished journey to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its name for [`Action::OpenSample`](super::action::Action::OpenSample).
    pub name: &'static str,
    /// Its file in each language that it is written in.
    pub texts: &'static [(Language, &'static str)],
}

macro_rules! trade {
    ($name:literal) => {
        Sample {
            name: $name,
            texts: &[
                (Language::En, include_str!(concat!("../../journeys/trades/", $name, ".en.ron"))),
                (Language::Fi, include_str!(concat!("../../journeys/trades/", $name, ".fi.ron"))),
                (Language::Sv, include_str!(concat!("../../journeys/trades/", $name, ".sv.ron"))),
            ],
        }
    };
}

/// Every sample: first the trades, which are there in every language.
pub const SAMPLES: [Sample; 9] = [
    trade!("hairdresser"),
    trade!("repair"),
    trade!("restaurant"),
    trade!("association"),
    trade!("service"),
    Sample {
        name: "kahvila",
        texts: &[(Language::Fi, include_str!("../../journeys/kahvila.ron"))],
    },
    Sample {
        name: "webshop",
        texts: &[(Language::En, include_str!("../../journeys/webshop.ron"))],
    },
    Sample {
        name: "perinta",
        texts: &[(Language::Fi, include_str!("../../journeys/perinta.ron"))],
    },
    Sample { name: "clinic", texts: &[(Language::En, include_str!("../../journeys/clinic.ron"))] },
];

impl Sample {
    /// Whether it is written in a language.
    #[must_use]
    pub fn speaks(&self, language: Language) -> bool {
        self.texts.iter().any(|(one, _)| *one == language)
    }

    /// Its journey in a language, else in the one it is written in.
    #[must_use]
    pub fn journey(&self, language: Language) -> Option<Journey> {
        let in_language = self.texts.iter().find(|(one, _)| *one == language);
        let (_, text) = in_language.or_else(|| self.texts.first())?;
        let path = Path::new(self.name).with_extension("ron");
        match crate::file::parse(&path, text.as_bytes()) {
            Ok(opened) => Some(opened.journey),
            Err(error) => {
                log::error!("{error}");
                None
            }
        }
    }
}

/// The samples that are offered to somebody who speaks a language: those written in it.
pub fn offered(language: Language) -> impl Iterator<Item = &'static Sample> {
    SAMPLES.iter().filter(move |one| one.speaks(language))
}

/// The journey of a sample in a language.
#[must_use]
pub fn sample(name: &str, language: Language) -> Option<Journey> {
    SAMPLES.iter().find(|one| one.name == name)?.journey(language)
}
