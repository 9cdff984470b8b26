//! `polku export`: a picture or a report, without a display.

use super::about;
use super::outcome::Outcome;
use super::report::{choose_rounds, read};
use crate::analysis;
use crate::export::picture::Picture;
use crate::export::{Format, View, json, markdown};
use crate::file::{Output, Replace, StateFolder};
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
    /// What to write, where the name does not say it (`-o -` is standard output).
    #[arg(long, value_name = "FORMAT", value_parser = ["svg", "png", "md", "json"])]
    format: Option<String>,
    /// Replace the file if it exists; without this, only what `export` has made itself.
    #[arg(long)]
    force: bool,
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
        let format = match &self.format {
            Some(ending) => format_of(Path::new(&format!("a.{ending}")), words)?,
            None => format_of(&self.output, words)?,
        };
        let state = StateFolder::of_system();
        let replace = Replace::product(self.force);
        let output = Output::to(&self.output, replace, state.as_ref(), &[&self.file]);
        let output = output.map_err(|error| error.say(words))?;
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
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(output.send(bytes), &self.output, &words.text("cli-written"), words)?;
        Ok(outcome)
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
        about(
            path,
            &if ending.is_empty() {
                words.with("cli-export-no-ending", &[("endings", (&endings).into())])
            } else {
                words.with(
                    "cli-export-ending",
                    &[("ending", (&ending).into()), ("endings", (&endings).into())],
                )
            },
        )
    })
}
