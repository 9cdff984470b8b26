//! The command line: one file a subcommand. No command but opening the window needs a display.

pub mod check;
pub mod compare;
mod convert;
mod data;
mod export;
pub mod import;
pub mod merge;
pub mod new;
mod outcome;
mod redact;
pub mod report;
pub mod versions;

pub use outcome::Outcome;

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Customer journeys with feedback scores and honest statistics
#[derive(Debug, Parser)]
#[command(name = "polku", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Journey files to open; a second one is compared with the first
    files: Vec<PathBuf>,
    /// Draw with OpenGL (glow) or with Vulkan, Metal or DirectX (wgpu)
    #[arg(long, value_enum)]
    renderer: Option<RendererName>,
    /// Language of the window: fi, sv or en (default: the system's)
    #[arg(long)]
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
    /// Compare two journey files
    Compare(compare::CompareArgs),
    /// Merge groups' files of one journey into one
    Merge(merge::Merge),
    /// Write a picture or a report
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
        /// In this language.
        lang: Option<String>,
    },
    /// A command was run.
    Done(Result<Outcome, String>),
}

impl Cli {
    /// Runs the command, if there is one.
    #[must_use]
    pub fn run(self) -> Wanted {
        let printed = |text: Result<String, String>| {
            text.map(|stdout| Outcome { stdout, ok: true, ..Outcome::default() })
        };
        Wanted::Done(match self.command {
            None => {
                let Self { files, renderer, lang, .. } = self;
                return Wanted::Window { files, renderer, lang };
            }
            Some(Command::New(new)) => new.run(),
            Some(Command::Check(check)) => Ok(check.run()),
            Some(Command::Import(import)) => import.run(),
            Some(Command::Convert(convert)) => convert.run(),
            Some(Command::Report(report)) => printed(report.run()),
            Some(Command::Compare(compare)) => printed(compare.run()),
            Some(Command::Merge(merge)) => merge.run(),
            Some(Command::Export(export)) => export.run(),
            Some(Command::Redact(redact)) => redact.run(),
            Some(Command::Versions(versions)) => versions.run(),
            Some(Command::Completions { shell }) => {
                let mut text = Vec::new();
                clap_complete::generate(shell, &mut Self::command(), "polku", &mut text);
                printed(Ok(String::from_utf8_lossy(&text).into_owned()))
            }
        })
    }
}
