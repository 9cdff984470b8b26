//! `polku new`: a journey from a template.

use super::outcome::Outcome;
use crate::file::{Output, Replace, StateFolder, templates};
use crate::i18n::Words;
use crate::wording::Say as _;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Makes a new journey file, with names in the language of --lang.
#[derive(Debug, clap::Args)]
pub struct New {
    /// What to begin with; `blank` has the five stages and nothing else
    #[arg(long, value_name = "NAME", default_value = "blank")]
    pub template: String,
    /// List the templates and stop
    #[arg(long)]
    pub list_templates: bool,
    /// The file to make
    #[arg(short, long, value_name = "FILE", required_unless_present = "list_templates")]
    pub output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long)]
    pub force: bool,
}

impl New {
    /// Makes the file.
    ///
    /// # Errors
    /// A sentence for the user when the template, the language or the file will not do.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        let language = words.language().code();
        if self.list_templates {
            return list(language, words);
        }
        let Some(path) = &self.output else {
            return Err(words.text("cli-new-name"));
        };
        let template = templates::get(&self.template).ok_or_else(|| {
            let names: Vec<&str> = templates::list().iter().map(|one| one.name).collect();
            let names = names.join(", ");
            let args = [("name", (&self.template).into()), ("names", (&names).into())];
            words.with("cli-no-template", &args)
        })?;
        let journey = template.journey(language).map_err(|error| error.say(words))?;
        let state = StateFolder::of_system();
        let output = Output::to(path, Replace::journey(self.force), state.as_ref(), &[]);
        let sent = output.and_then(|output| output.send_journey(&journey));
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        let args = [("template", template.name.into()), ("language", language.into())];
        outcome.sent(sent, path, &words.with("cli-new-made", &args), words)?;
        Ok(outcome)
    }
}

fn list(language: &str, words: &Words) -> Result<Outcome, String> {
    let mut stdout = String::new();
    let widest = templates::list().iter().map(|one| one.name.len()).max().unwrap_or_default();
    for template in templates::list() {
        let journey = template.journey(language).map_err(|error| error.say(words))?;
        let _ = writeln!(stdout, "{:widest$}  {}", template.name, journey.title);
    }
    Ok(Outcome { stdout, ok: true, ..Outcome::default() })
}
