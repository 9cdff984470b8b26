//! The sample journeys, built into the program.

use crate::i18n::Language;

/// A sample: its name for [`Action::OpenSample`](super::action::Action::OpenSample), its language, and its file.
pub const SAMPLES: [(&str, Language, &str); 5] = [
    ("kahvila", Language::Fi, include_str!("../../journeys/kahvila.ron")),
    ("webshop", Language::En, include_str!("../../journeys/webshop.ron")),
    ("perinta", Language::Fi, include_str!("../../journeys/perinta.ron")),
    ("clinic", Language::En, include_str!("../../journeys/clinic.ron")),
    ("tandlakare", Language::Sv, include_str!("../../journeys/tandlakare.ron")),
];

/// The journey of a sample.
#[must_use]
pub fn sample(name: &str) -> Option<crate::journey::Journey> {
    let (name, _, text) = SAMPLES.iter().find(|(one, ..)| *one == name)?;
    let path = std::path::Path::new(name).with_extension("ron");
    match crate::file::parse(&path, text.as_bytes()) {
        Ok(opened) => Some(opened.journey),
        Err(error) => {
            log::error!("{error}");
            None
        }
    }
}
