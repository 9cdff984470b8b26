//! What an import or a conversion says: why it was not made, and what came of it.

mod absent;
mod counted;
mod error;
mod file;
mod map;
mod options;
mod summary;
mod warning;

pub use error::on_command_line;
pub use summary::{done, reason, rejection, remarks, summary};

use crate::i18n::Words;
use crate::import::Near;

/// Names in quotation marks with commas between.
pub fn listed<'a>(names: impl IntoIterator<Item = &'a String>, words: &Words) -> String {
    names.into_iter().map(|name| words.quoted(name)).collect::<Vec<_>>().join(", ")
}

/// The names that may have been meant, as a sentence.
fn meant(near: &Near, words: &Words) -> String {
    match near {
        Near::Nothing => words.text("import-near-nothing"),
        Near::Alike(names) => {
            let names = listed(names, words);
            words.with("import-near-alike", &[("names", (&names).into())])
        }
        Near::Other { names, more } => {
            let more = if *more { " …" } else { "" };
            let names = listed(names, words) + more;
            words.with("import-near-other", &[("names", (&names).into())])
        }
    }
}
