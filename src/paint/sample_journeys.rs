//! The journeys that come with the program, for tests of drawings.

use crate::file::parse;
use crate::journey::Journey;
use std::path::Path;

const ALL: [(&str, &[u8]); 5] = [
    ("kahvila", include_bytes!("../../journeys/kahvila.ron")),
    ("webshop", include_bytes!("../../journeys/webshop.ron")),
    ("clinic", include_bytes!("../../journeys/clinic.ron")),
    ("perinta", include_bytes!("../../journeys/perinta.ron")),
    ("hammaslaakari", include_bytes!("../../journeys/hammaslaakari.ron")),
];

/// Their names.
pub(super) const NAMES: [&str; 5] = [ALL[0].0, ALL[1].0, ALL[2].0, ALL[3].0, ALL[4].0];

/// One of them.
pub(super) fn journey(name: &str) -> Journey {
    let (_, bytes) = ALL.iter().find(|(one, _)| *one == name).expect("a sample");
    parse(Path::new(name), bytes).expect("the sample opens").journey
}
