//! The command line: one file a subcommand. No command but opening the window needs a display.

pub mod check;
pub mod compare;
mod convert;
mod data;
mod export;
pub mod import;
mod import_plan;
mod imported;
pub mod merge;
pub mod new;
mod outcome;
mod plan;
mod questionnaire;
mod redact;
pub mod report;
pub mod versions;

pub use outcome::Outcome;

use crate::i18n::{Language, Words};
use crate::sanitize;
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

/// Customer journeys with feedback scores and honest statistics
#[derive(Debug, Parser)]
#[command(name = "polku", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Journey files to open; a second one is compared with the first
    files: Vec<PathBuf>,
    /// Draw with OpenGL (glow) or with Vulkan, Metal or DirectX (wgpu)
    #[arg(long, value_enum)]
    renderer: Option<RendererName>,
    /// Language of the window, and of what a command says: fi, sv or en (default: the system's; English
    /// where that is none of them)
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
}

/// What the window is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RendererName {
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or DirectX.
    Wgpu,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a new journey file
    New(new::New),
    /// Read and validate journey files
    Check(check::Check),
    /// Add answers and comments from a table
    Import(Box<import::Import>),
    /// Make a journey file from a map written elsewhere
    Convert(convert::Convert),
    /// Print the analysis of a journey
    Report(report::ReportArgs),
    /// Say how many answers each touchpoint needs
    Plan(plan::PlanArgs),
    /// Write the questions as a form: text, a page to print, Google Forms, `LimeSurvey`, `SurveyJS`
    Questionnaire(questionnaire::QuestionnaireArgs),
    /// Compare two journey files
    Compare(compare::CompareArgs),
    /// Merge groups' files of one journey into one
    Merge(merge::Merge),
    /// Write a picture, pages, slides, a spreadsheet or the report
    ///
    /// The ending of OUTPUT says which. What is late is so on the day of the newest round, so that the same file gives
    /// the same bytes on every day.
    Export(export::Export),
    /// Write a copy without names, quotes and the words of customers
    Redact(redact::Redact),
    /// List, restore or delete earlier versions of a journey
    Versions(versions::Versions),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

/// What the command line asks for.
pub enum Wanted {
    /// Open the window.
    Window {
        /// With these files.
        files: Vec<PathBuf>,
        /// Drawn with this.
        renderer: Option<RendererName>,
        /// In this language; `None` where the command line does not say one.
        language: Option<Language>,
    },
    /// A command was run.
    Done(Result<Outcome, String>),
}

impl Cli {
    /// Runs the command, if there is one.
    #[must_use]
    pub fn run(self) -> Wanted {
        let language = match self.lang.as_deref().map(language_of).transpose() {
            Ok(language) => language,
            Err(message) => return Wanted::Done(Err(message)),
        };
        let Some(command) = self.command else {
            return Wanted::Window { files: self.files, renderer: self.renderer, language };
        };
        let words = Words::of(language.unwrap_or_else(Language::of_system));
        let printed = |text: Result<String, String>| {
            text.map(|stdout| Outcome { stdout, ok: true, ..Outcome::default() })
        };
        let done = match command {
            Command::New(new) => new.run(words),
            Command::Check(check) => Ok(check.run(words)),
            Command::Import(import) => import.run(words),
            Command::Convert(convert) => convert.run(words),
            Command::Report(report) => report.run(words),
            Command::Plan(plan) => printed(plan.run(words)),
            Command::Questionnaire(form) => form.run(words),
            Command::Compare(compare) => compare.run(words),
            Command::Merge(merge) => merge.run(words),
            Command::Export(export) => export.run(words),
            Command::Redact(redact) => redact.run(words),
            Command::Versions(versions) => versions.run(words),
            Command::Completions { shell } => {
                let mut text = Vec::new();
                clap_complete::generate(shell, &mut Self::command(), "polku", &mut text);
                printed(Ok(String::from_utf8_lossy(&text).into_owned()))
            }
        };
        // What goes wrong with printing it is said in this language too.
        Wanted::Done(done.map(|outcome| Outcome { language: words.language(), ..outcome }))
    }
}

/// The language of a code such as `fi` or `sv-FI`.
fn language_of(code: &str) -> Result<Language, String> {
    Language::of_code(code).ok_or_else(|| {
        Words::of(Language::of_system()).with("cli-no-language", &[("code", code.into())])
    })
}

/// `file: what is said about it`.
fn about(path: &Path, said: &str) -> String {
    format!("{}: {said}", sanitize::path(path))
}
