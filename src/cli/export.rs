//! `polku export`: a picture or a report, without a display.

use super::outcome::Outcome;
use super::report::{choose_rounds, read, words_of};
use crate::analysis;
use crate::export::picture::{Drawing, Picture};
use crate::export::{json, markdown};
use crate::file::{Output, Replace, StateFolder};
use crate::sanitize;
use clap::{Args, ValueEnum};
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
    #[arg(long, value_enum, default_value = "map")]
    view: ViewName,
    /// The round before.
    #[arg(long, value_name = "ROUND")]
    before: Option<String>,
    /// The round after.
    #[arg(long, value_name = "ROUND")]
    after: Option<String>,
    /// en, fi or sv.
    #[arg(long)]
    lang: Option<String>,
    /// Pixels per point in a PNG.
    #[arg(long, default_value_t = 2.0)]
    scale: f32,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ViewName {
    Map,
    Compare,
    Priorities,
    /// The empty canvas for the wall.
    Canvas,
    Feedback,
}

impl Export {
    /// Writes the file.
    ///
    /// # Errors
    /// A sentence that says what went wrong and what to do.
    pub fn run(&self) -> Result<Outcome, String> {
        let words = words_of(self.lang.as_deref())?;
        let state = StateFolder::of_system();
        let replace = Replace::product(self.force);
        let output = Output::to(&self.output, replace, state.as_ref(), &[&self.file]);
        let output = output.map_err(|error| error.to_string())?;
        let mut journey = read(&self.file)?;
        choose_rounds(&mut journey, self.before.as_deref(), self.after.as_deref())?;
        let report = analysis::report(&journey);
        let drawing = match self.view {
            ViewName::Map => Drawing::Map,
            ViewName::Compare => Drawing::Compare,
            ViewName::Priorities => Drawing::Priorities,
            ViewName::Canvas => Drawing::Canvas,
            ViewName::Feedback => Drawing::Feedback,
        };
        let picture = Picture { journey: &journey, report: &report, words, drawing };
        let format = self.format.clone().unwrap_or_else(|| ending(&self.output));
        let bytes = match format.as_str() {
            "svg" => picture.svg().into_bytes(),
            "png" => picture.png(self.scale).map_err(|error| error.to_string())?,
            "md" => markdown::report(&report, words).into_bytes(),
            "json" => json::report(&report).into_bytes(),
            other => {
                return Err(format!(
                    "{}: cannot write “.{other}” files; use a name that ends in .svg, .png, .md or .json, or --format",
                    sanitize::path(&self.output)
                ));
            }
        };
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(output.send(bytes), &self.output, "written")?;
        Ok(outcome)
    }
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}
