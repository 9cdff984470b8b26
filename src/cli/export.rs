//! `polku export`: a picture or a report, without a display.

use super::outcome::Outcome;
use super::report::{choose_rounds, read};
use super::{about, written};
use crate::analysis;
use crate::export::picture::Picture;
use crate::export::{Format, View, json, markdown};
use crate::i18n::Words;
use crate::wording::Say as _;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};

/// Writes a picture (svg, png) or the report (md, json); the ending of OUT says which.
#[derive(Args, Debug)]
pub struct Export {
    /// The journey file.
    file: PathBuf,
    /// What to write: a name that ends in .svg, .png, .md or .json.
    #[arg(short, long)]
    output: PathBuf,
    /// Which picture.
    #[arg(long, default_value = "map", value_parser = views())]
    view: View,
    /// The round before.
    #[arg(long, value_name = "ROUND")]
    before: Option<String>,
    /// The round after.
    #[arg(long, value_name = "ROUND")]
    after: Option<String>,
    /// Pixels per point in a PNG.
    #[arg(long, default_value_t = 2.0)]
    scale: f32,
}

fn views() -> impl clap::builder::TypedValueParser<Value = View> {
    use clap::builder::TypedValueParser as _;
    let names = View::ALL.iter().map(|view| view.name());
    PossibleValuesParser::new(names).map(|name| View::named(&name).unwrap_or_default())
}

impl Export {
    /// Writes the file.
    ///
    /// # Errors
    /// A sentence that says what went wrong and what to do.
    pub fn run(&self, words: &'static Words) -> Result<Outcome, String> {
        let format = format_of(&self.output, words)?;
        let mut journey = read(&self.file, words)?;
        choose_rounds(&mut journey, self.before.as_deref(), self.after.as_deref(), words)?;
        let report = analysis::report(&journey);
        let picture = Picture { journey: &journey, report: &report, words, view: self.view };
        let bytes = match format {
            Format::Svg => picture.svg().into_bytes(),
            Format::Png => picture.png(self.scale).map_err(|error| error.say(words))?,
            Format::Markdown => markdown::report(&report, words).into_bytes(),
            Format::Json => json::report(&report).into_bytes(),
        };
        written(&self.output, &bytes, words)
    }
}

/// The format that the ending of a name asks for.
fn format_of(path: &Path, words: &Words) -> Result<Format, String> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ending.unwrap_or_default();
    Format::named(&ending).ok_or_else(|| {
        let endings: Vec<String> =
            Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect();
        let endings = endings.join(", ");
        let endings = ("endings", (&endings).into());
        about(
            path,
            &if ending.is_empty() {
                words.with("cli-export-no-ending", &[endings])
            } else {
                words.with("cli-export-ending", &[("ending", (&ending).into()), endings])
            },
        )
    })
}
