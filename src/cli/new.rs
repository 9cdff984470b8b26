//! `polku new`: a journey from a template.

use super::outcome::Outcome;
use crate::file::{Output, Replace, StateFolder, templates};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Makes a new journey file.
#[derive(Debug, clap::Args)]
pub struct New {
    /// What to begin with; `blank` has the five stages and nothing else
    #[arg(long, value_name = "NAME", default_value = "blank")]
    pub template: String,
    /// Language of the names in it: en, fi or sv (without it, the language of the system)
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
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
    pub fn run(&self) -> Result<Outcome, String> {
        let language = self.language()?;
        if self.list_templates {
            return list(language);
        }
        let Some(path) = &self.output else {
            return Err("Name the file to make: -o FILE.".into());
        };
        let template = templates::get(&self.template).ok_or_else(|| {
            let names: Vec<&str> = templates::list().iter().map(|one| one.name).collect();
            format!("There is no template “{}”. There are: {}.", self.template, names.join(", "))
        })?;
        let journey = template.journey(language).map_err(|error| error.to_string())?;
        let state = StateFolder::of_system();
        let output = Output::to(path, Replace::journey(self.force), state.as_ref(), &[]);
        let sent = output.and_then(|output| output.send_journey(&journey));
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        let done = format!("a new journey from “{}” ({language})", template.name);
        outcome.sent(sent, path, &done)?;
        Ok(outcome)
    }

    fn language(&self) -> Result<&'static str, String> {
        let Some(wanted) = &self.lang else {
            return Ok(crate::i18n::Language::of_system().code());
        };
        let two = wanted.get(..2).unwrap_or(wanted).to_ascii_lowercase();
        let known = templates::LANGUAGES.into_iter().find(|code| *code == two);
        known.ok_or_else(|| format!("--lang “{wanted}”: there are en, fi and sv."))
    }
}

fn list(language: &str) -> Result<Outcome, String> {
    let mut stdout = String::new();
    for template in templates::list() {
        let journey = template.journey(language).map_err(|error| error.to_string())?;
        let _ = writeln!(stdout, "{:8} {}", template.name, journey.title);
    }
    Ok(Outcome { stdout, ok: true, ..Outcome::default() })
}
