//! `polku import`: survey data into a journey file. All or nothing.

use super::about;
use super::data::Data;
use super::imported::{keep, told};
use super::outcome::Outcome;
use crate::file::{self, Change, Output, Replace, StateFolder, Unchanged};
use crate::i18n::Words;
use crate::import;
use crate::journey::Journey;
use crate::sanitize;
use crate::wording::{self, Say as _};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Adds answers and comments from a survey's CSV, TSV or Excel file to a journey.
#[derive(Debug, Default, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub struct Import {
    /// The survey data, one file or several that are read alike: CSV, TSV or a workbook (.xlsx, .ods, .xls,
    /// .xlsb); `-` is CSV from standard input
    #[arg(value_name = "DATA", required = true)]
    pub data: Vec<PathBuf>,
    /// The journey
    #[arg(long, value_name = "FILE")]
    pub into: PathBuf,
    /// Where a column belongs: COLUMN=TOUCHPOINT;metric=csat;scale=1..5;stage=use;… (may be repeated).
    /// With kind=counts, COLUMN and the columns beside it say how many gave the answer that is their heading
    #[arg(long, value_name = "SPEC")]
    pub map: Vec<String>,
    /// The measurement round of all rows; made if it does not exist
    #[arg(long, value_name = "NAME", conflicts_with_all = ["round_column", "split_date"])]
    pub round: Option<String>,
    /// The column that names the measurement round
    #[arg(long, value_name = "COL", conflicts_with = "split_date")]
    pub round_column: Option<String>,
    /// Two rounds: before a day, and from that day on
    #[arg(long, value_name = "COL@YYYY-MM-DD")]
    pub split_date: Option<String>,
    /// What the two rounds are called (otherwise “Before …” and “From …” with the date)
    #[arg(long, num_args = 2, value_names = ["BEFORE", "AFTER"], requires = "split_date")]
    pub split_rounds: Vec<String>,
    /// The column that says how many people a row stands for
    #[arg(long, value_name = "COL")]
    pub count_column: Option<String>,
    /// The column that names the question, where each answer has a row of its own; COLUMN in --map is then
    /// what it says, and questions that the journey has are known by their words
    #[arg(long, value_name = "COL")]
    pub question_column: Option<String>,
    /// The column of the answers then (otherwise “score”, “answer” and the like, or the only one left)
    #[arg(long, value_name = "COL", requires = "question_column")]
    pub score_column: Option<String>,
    /// The column that tells people apart: who answered several times, and who in several rounds
    #[arg(long, value_name = "COL", conflicts_with = "count_column")]
    pub id_column: Option<String>,
    /// The column that names the segment of whoever answered
    #[arg(long, value_name = "COL")]
    pub segment_column: Option<String>,
    /// Whoever answered this file answered no other one
    #[arg(long)]
    pub separate_people: bool,
    /// A saved mapping; what is said beside it comes first
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Save the mapping for the next time
    #[arg(long, value_name = "FILE")]
    pub save_mapping: Option<PathBuf>,
    /// Encoding of the data, for example utf-8, windows-1252, cp850 or utf-16le (otherwise found out)
    #[arg(long, value_name = "E")]
    pub encoding: Option<String>,
    /// Sign between cells: comma, semicolon, tab, pipe or the sign itself (otherwise found out)
    #[arg(long, value_name = "D")]
    pub delimiter: Option<String>,
    /// Sign before a fraction: `,` or `.`
    #[arg(long, value_name = "SIGN")]
    pub decimal: Option<String>,
    /// How dates such as 3/4/2026 are read: dmy or mdy
    #[arg(long, value_name = "ORDER", value_parser = ["dmy", "mdy"])]
    pub date_order: Option<String>,
    /// How many rows the header has: 0, 1, 2 or 3 (otherwise found out)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=3))]
    pub header_rows: Option<u8>,
    /// How many rows stand above the header (otherwise found out)
    #[arg(long, value_name = "N")]
    pub skip_rows: Option<u64>,
    /// Take only rows in which a column says this, or with != does not (may be repeated)
    #[arg(long = "where", value_name = "COL=VALUE")]
    pub filters: Vec<String>,
    /// Sheet of a workbook (otherwise the only one with data)
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// The column that tells responses apart, so that none is counted twice
    #[arg(long, value_name = "COL")]
    pub response_column: Option<String>,
    /// The column with the day of an answer
    #[arg(long, value_name = "COL")]
    pub date_column: Option<String>,
    /// Take also previews and answers that were not finished
    #[arg(long)]
    pub partial: bool,
    /// Count the data even if the round already has it
    #[arg(long, conflicts_with = "replace")]
    pub again: bool,
    /// Put the answers in the place of those the round has
    #[arg(long)]
    pub replace: bool,
    /// Replace the files of -o and --save-mapping; without this, only what `import` has made itself
    #[arg(long)]
    pub force: bool,
    /// Take only the rows that were not counted before
    #[arg(long, conflicts_with_all = ["replace", "again"])]
    pub only_new: bool,
    /// Write the journey here, and leave the first file as it is
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

impl Import {
    /// Reads the data, and saves the journey with it.
    ///
    /// # Errors
    /// A sentence for the user; then no file was changed.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        self.refuse_overwriting(words)?;
        let state = StateFolder::of_system();
        let state = state.as_ref();
        let to =
            |path, replace| Output::to(path, replace, state, &[]).map_err(|error| error.say(words));
        let kept = self.save_mapping.as_deref();
        let kept = kept.map(|path| to(path, Replace::product(self.force))).transpose()?;
        // The file itself, also where -o names it again.
        let elsewhere = self.output.as_deref().filter(|path| !file::is_same(path, &self.into));
        let Some(path) = elsewhere else {
            let change = Change::begin(state, &self.into);
            let change = change.map_err(|error| match error {
                Unchanged::Refused(file::SaveError::ReadOnly) => {
                    about(&self.into, &file::SaveError::ReadOnly.say(words))
                }
                other => other.say(words),
            })?;
            let journey = change.journey();
            let (journey, mut outcome) = self.imported(journey, kept.as_ref(), words)?;
            let is_renewed = change.older_format().is_some();
            let written = change.finish(&journey).map_err(|error| error.say(words))?;
            let path = sanitize::path(&self.into);
            if is_renewed {
                let _ = writeln!(outcome.stderr, "{path}: {}", words.text("cli-new-format"));
            }
            outcome.not_kept(&path, &written.lost, written.unkept.as_ref(), words);
            return Ok(outcome);
        };
        // What an import makes can be made anew; by the user's word it takes the place of a journey too.
        let replace = if self.force { Replace::Anything } else { Replace::Own };
        let output = to(path, replace)?;
        let (opened, _) = file::read(&self.into).map_err(|error| error.say(words))?;
        let (journey, mut outcome) = self.imported(&opened.journey, kept.as_ref(), words)?;
        let sent = output.send_journey(&journey);
        if output.is_standard() {
            // The journey is what is asked for; what is said of it goes beside it.
            outcome.stderr += &std::mem::take(&mut outcome.stdout);
        }
        outcome.sent(sent, path, &words.text("cli-written"), words)?;
        Ok(outcome)
    }

    /// Reads all data into a journey, one file after the other, and keeps the mapping of the last.
    fn imported(
        &self,
        journey: &Journey,
        kept: Option<&Output<'_>>,
        words: &Words,
    ) -> Result<(Journey, Outcome), String> {
        let mut journey = journey.clone();
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for (at, path) in self.data.iter().enumerate() {
            let data = Data::of(path, words)?;
            let (mapping, note) = self.mapping(&journey, &data, words)?;
            let plan = self.plan(&mapping, words)?;
            let (mut chance, watch) = (|| fastrand::u64(..), &mut import::unwatched);
            let name = data.name();
            let imported =
                import::run(data.whole(words)?, &name, &plan, &journey, &mut chance, watch);
            let imported = imported
                .map_err(|error| wording::import::on_command_line(&error, &data.shown(), words))?;
            let told = told(&imported, &note, words);
            outcome.stdout += &told.stdout;
            outcome.stderr += &told.stderr;
            journey = imported.journey;
            let is_last = at + 1 == self.data.len();
            if let (true, Some(kept), Some(path)) = (is_last, kept, &self.save_mapping) {
                keep(kept, path, &mapping, words)?;
            }
        }
        Ok((journey, outcome))
    }

    /// Nothing that is read may be written over by something else.
    fn refuse_overwriting(&self, words: &Words) -> Result<(), String> {
        let real = |path: &Path| std::fs::canonicalize(path).ok();
        let clash = |one: &Path, other: &Path| real(one).is_some() && real(one) == real(other);
        let output = self.output.as_deref();
        let kept = self.save_mapping.as_deref();
        let is_data = |path: &Path| self.data.iter().any(|data| clash(path, data));
        let bad = match (output, kept) {
            (Some(output), _) if is_data(output) => Some(output),
            (Some(output), _)
                if self.mapping.as_deref().is_some_and(|mapping| clash(output, mapping)) =>
            {
                Some(output)
            }
            (_, Some(kept)) if is_data(kept) || clash(kept, &self.into) => Some(kept),
            (Some(output), Some(kept)) if output == kept || clash(output, kept) => Some(kept),
            _ => None,
        };
        match bad {
            None => Ok(()),
            Some(path) => Err(about(path, &words.text("cli-import-overwritten"))),
        }
    }
}
