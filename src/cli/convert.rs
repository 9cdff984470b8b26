//! `polku convert IN -o OUT`: a map from elsewhere becomes a journey file.

use super::check::counted;
use super::outcome::Outcome;
use crate::file::{Output, Replace, StateFolder, Trouble};
use crate::i18n::Words;
use crate::import::convert::{MOST_BYTES, MapForm, Telling, convert};
use crate::sanitize::{self, in_line};
use crate::wording::{Say as _, about_file};
use clap::{Args, ValueEnum};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Makes a journey file from a Mermaid `journey` (.mmd) or an outline (.md).
#[derive(Args, Debug)]
pub(super) struct Convert {
    /// The map, by its ending .mmd, .mermaid or .md; `-` reads it from standard input.
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// The journey file to make
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// What the map is written in, where its ending does not say it
    #[arg(long, value_enum)]
    from: Option<FormName>,
    /// Replace the file if it exists
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormName {
    /// A Mermaid `journey`.
    Mermaid,
    /// Markdown headings and lists, or indented lines.
    Outline,
}

impl Convert {
    /// Makes the file.
    ///
    /// # Errors
    /// A sentence for the user when the map or the file will not do.
    pub(super) fn run(&self, words: &Words) -> Result<Outcome, String> {
        let (form, shown) = (self.form(words)?, self.shown());
        let state = StateFolder::of_system();
        let sources = if self.is_stdin() { &[][..] } else { &[self.input.as_path()] };
        let output =
            Output::to(&self.output, Replace::journey(self.force), state.as_ref(), sources);
        let output = output.map_err(|error| error.say(words))?;
        let unread = |error| about_file(Path::new(&shown), &Trouble::from(error), words);
        let bytes = self.read().map_err(unread)?;
        let stem = self.input.file_stem().filter(|_| !self.is_stdin());
        let name = stem.map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let mut chance = || fastrand::u64(..);
        let telling = Telling { words, chance: &mut chance, today: None, name: &name };
        let made = convert(&bytes, form, telling)
            .map_err(|error| format!("{shown}: {}", error.say(words)))?;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for note in &made.warnings {
            let _ = writeln!(outcome.stderr, "{shown}:{}: {}", note.line, in_line(&note.text));
        }
        let (stages, touchpoints) = (made.journey.stages.len(), made.journey.touchpoints().count());
        let counts = [
            counted("cli-stages", stages, words),
            counted("cli-touchpoints", touchpoints, words),
            counted("cli-warnings", made.warnings.len(), words),
        ];
        let done = counts.join(", ");
        outcome.sent(output.send_journey(&made.journey), &self.output, &done, words)?;
        Ok(outcome)
    }

    fn is_stdin(&self) -> bool {
        self.input == Path::new("-")
    }

    fn shown(&self) -> String {
        if self.is_stdin() { "stdin".into() } else { sanitize::path(&self.input) }
    }

    fn form(&self, words: &Words) -> Result<MapForm, String> {
        match self.from {
            Some(FormName::Mermaid) => Ok(MapForm::Mermaid),
            Some(FormName::Outline) => Ok(MapForm::Outline),
            None => MapForm::of_name(&self.input.to_string_lossy())
                .ok_or_else(|| format!("{}: {}", self.shown(), words.text("cli-convert-form"))),
        }
    }

    /// The map, but never much more than a map can be.
    fn read(&self) -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let most = MOST_BYTES as u64 + 1;
        if self.is_stdin() {
            std::io::stdin().lock().take(most).read_to_end(&mut bytes)?;
        } else {
            std::fs::File::open(&self.input)?.take(most).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }
}
