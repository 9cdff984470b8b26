//! The sample journeys, built into the program.

/// A sample: its name for [`Action::OpenSample`](super::action::Action::OpenSample), and its file.
pub const SAMPLES: [(&str, &str); 4] = [
    ("kahvila", include_str!("../../journeys/kahvila.ron")),
    ("webshop", include_str!("../../journeys/webshop.ron")),
    ("perinta", include_str!("../../journeys/perinta.ron")),
    ("clinic", include_str!("../../journeys/clinic.ron")),
];

/// The journey of a sample.
#[must_use]
pub fn sample(name: &str) -> Option<crate::journey::Journey> {
    let (name, text) = SAMPLES.iter().find(|(one, _)| *one == name)?;
    let path = std::path::Path::new(name).with_extension("ron");
    match crate::file::parse(&path, text.as_bytes()) {
        Ok(opened) => Some(opened.journey),
        Err(error) => {
            log::error!("{error}");
            None
        }
    }
}
