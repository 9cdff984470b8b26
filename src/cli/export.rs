//! `polku export`: pictures, pages, spreadsheets and reports, without a display.

use super::about;
use super::outcome::Outcome;
use super::report::{choose_rounds, read};
use crate::analysis;
use crate::export::paper::{Page, PageSize, PdfError};
use crate::export::{ExportError, Format, Job, Made, Watch, What, Wish};
use crate::file::{Output, Replace, StateFolder};
use crate::i18n::Words;
use crate::wording::Say as _;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Writes a picture (svg, png), pages (pdf), slides (pptx, pdf), a spreadsheet (xlsx, csv), the report (pdf, html, md,
/// json) or the journey for other tools (mmd, cjml).
#[derive(Args, Debug)]
pub(super) struct Export {
    /// The journey file.
    file: PathBuf,
    /// What to write: a name that ends in .svg, .png, .pdf, .html, .xlsx, .csv, .md, .mmd, .json, .pptx, .cjml or .ics.
    #[arg(short, long)]
    output: PathBuf,
    /// What to write, where the name does not say it (`-o -` is standard output).
    #[arg(long, value_name = "FORMAT", value_parser = endings())]
    format: Option<String>,
    /// Replace the file if it exists; without this, only what `export` has made itself.
    #[arg(long)]
    force: bool,
    /// What it shows; without this, pictures and pages show the map, all else is the report.
    #[arg(long, value_parser = views())]
    view: Option<What>,
    /// The size of a page in a PDF; without this, a view has one page as large as it is, and the report is A4.
    #[arg(long, value_name = "SIZE", value_parser = sizes())]
    page: Option<PageSize>,
    /// The longer side of the page lies.
    #[arg(long)]
    landscape: bool,
    /// Cuts the page into A4 pages to be glued together.
    #[arg(long)]
    tiles: bool,
    /// The round before.
    #[arg(long, value_name = "ROUND")]
    before: Option<String>,
    /// The round after.
    #[arg(long, value_name = "ROUND")]
    after: Option<String>,
    /// Pixels per point in a PNG (otherwise 2).
    #[arg(long, allow_negative_numbers = true)]
    scale: Option<f32>,
}

fn endings() -> PossibleValuesParser {
    PossibleValuesParser::new(Format::ALL.iter().map(|format| format.ending()))
}

fn views() -> impl clap::builder::TypedValueParser<Value = What> {
    let names = What::all().map(What::name);
    PossibleValuesParser::new(names).map(|name| What::named(&name).unwrap_or_default())
}

fn sizes() -> impl clap::builder::TypedValueParser<Value = PageSize> {
    let names = PageSize::ALL.into_iter().map(PageSize::name);
    PossibleValuesParser::new(names).map(|name| PageSize::named(&name).unwrap_or_default())
}

impl Export {
    fn page(&self, what: What) -> Page {
        // A page that lies is one that has sides of its own.
        let is_paper = what == What::Report || self.landscape;
        let usual = if is_paper { PageSize::A4 } else { PageSize::Fit };
        Page { size: self.page.unwrap_or(usual), landscape: self.landscape }
    }

    /// What was asked for and makes no difference to this format.
    fn unused(&self, what: What, format: Format, words: &Words) -> Vec<String> {
        let page = self.page.is_some() || self.landscape || self.tiles;
        let is_pages = format == Format::Pdf;
        let notes = [
            (page && !is_pages, "cli-export-page-only-pdf"),
            (
                self.tiles && is_pages && !matches!(what, What::View(_)),
                "cli-export-tiles-only-view",
            ),
            (self.scale.is_some() && format != Format::Png, "cli-export-scale-only-png"),
        ];
        let told = notes.into_iter().filter(|(is_unused, _)| *is_unused);
        told.map(|(_, key)| words.text(key)).collect()
    }

    /// Runs the job. Where nobody chose a page and one page would be larger than PDF allows, it goes over pages that
    /// can be printed.
    fn made(&self, job: &Job<'_>, mut wish: Wish) -> Result<Made, ExportError> {
        let watch = Watch::default();
        match job.run(&wish, &watch) {
            Err(ExportError::Pdf(PdfError::TooLarge(..))) if self.page.is_none() => {
                wish.page = Page { size: PageSize::A4, landscape: true };
                let mut made = job.run(&wish, &watch)?;
                made.notes.push(job.words.text("cli-export-on-pages"));
                Ok(made)
            }
            other => other,
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    /// A sentence that says what went wrong and what to do.
    pub(super) fn run(&self, words: &'static Words) -> Result<Outcome, String> {
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
        let what = self.view.unwrap_or_else(|| What::usual(format));
        let mut wish = Wish::new(what, format);
        wish.scale = self.scale.unwrap_or(wish.scale);
        wish.page = self.page(what);
        wish.tile = self.tiles.then(|| Page::upright(PageSize::A4));
        let job = Job { journey: &journey, report: &report, words };
        let made = self.made(&job, wish).map_err(|error| error.say(words))?;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(output.send(made.bytes), &self.output, &words.text("cli-written"), words)?;
        for note in made.notes.into_iter().chain(self.unused(what, format, words)) {
            let _ = writeln!(outcome.stderr, "{}", about(&self.output, &note));
        }
        Ok(outcome)
    }
}

/// The format that the ending of a name asks for.
fn format_of(path: &Path, words: &Words) -> Result<Format, String> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ending.unwrap_or_default();
    if path == Path::new("-") {
        return Err(about(path, &words.text("export-error-no-format")));
    }
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
