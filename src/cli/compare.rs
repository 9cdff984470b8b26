//! `polku compare`: what changed from one journey file to another.

use super::outcome::Outcome;
use super::report::{ReportForm, read, reported, with_end};
use crate::analysis::{self, Combined};
use crate::export::{json, markdown, text};
use crate::i18n::Words;
use crate::wording::report::{Block, document};
use std::path::{Path, PathBuf};

/// What `polku compare` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct CompareArgs {
    /// The earlier journey file
    pub before: PathBuf,
    /// The later journey file
    pub after: PathBuf,
    #[command(flatten)]
    /// In which form.
    pub form: ReportForm,
}

impl CompareArgs {
    /// The comparison as text for stdout.
    ///
    /// # Errors
    /// A message for people: a file cannot be read.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        let (before, after) = (read(&self.before, words)?, read(&self.after, words)?);
        let (before_name, after_name) = names(&self.before, &self.after);
        let Combined { journey, added, removed } =
            analysis::combine(&before, &after, &before_name, &after_name);
        let report = analysis::report(&journey);
        if self.form.json {
            let json = with_end(json::compared_files(&report, &added, &removed));
            return Ok(reported(json, &report, words));
        }
        let mut blocks = document(&report, words);
        let footnote = blocks.pop();
        for (key, names) in [("report-added", added), ("report-removed", removed)] {
            if !names.is_empty() {
                blocks.extend([Block::Heading(words.text(key)), Block::List(names)]);
            }
        }
        blocks.extend(footnote);
        let stdout =
            if self.form.markdown { markdown::blocks(&blocks) } else { text::blocks(&blocks) };
        Ok(reported(stdout, &report, words))
    }
}

/// The files' names without folder and ending; with both where they would be the same.
fn names(before: &Path, after: &Path) -> (String, String) {
    let stem = |path: &Path| {
        path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
    };
    let whole = |path: &Path| path.display().to_string();
    let short = (stem(before), stem(after));
    if short.0 == short.1 { (whole(before), whole(after)) } else { short }
}
