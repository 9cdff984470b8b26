//! `polku import`: survey data into a journey file. All or nothing.

use super::about;
use super::data::Data;
use super::imported::{keep, told};
use super::outcome::Outcome;
use crate::file::{self, Change, Output, Replace, StateFolder, Unchanged};
use crate::i18n::Words;
use crate::import::{
    self, ColumnMap, DateOrder, Decimal, Delimiter, Encoding, FilterError, HeaderRows, Imported,
    Mapping, Plan, Reading, Repeat, RoundRule,
};
use crate::journey::{Date, Journey};
use crate::sanitize;
use crate::wording::{self, Say as _, about_file};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Adds answers and comments from a survey's CSV, TSV or Excel file to a journey.
#[derive(Debug, Default, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub struct Import {
    /// The survey data: CSV, TSV or a workbook (.xlsx, .ods, .xls, .xlsb); `-` is CSV from standard input
    #[arg(value_name = "DATA")]
    pub data: PathBuf,
    /// The journey
    #[arg(long, value_name = "FILE")]
    pub into: PathBuf,
    /// Where a column belongs: COLUMN=TOUCHPOINT;metric=csat;scale=1..5;stage=use;… (may be repeated)
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
    /// A kept mapping; what is said beside it comes first
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Keep the mapping for the next time
    #[arg(long, value_name = "FILE")]
    pub save_mapping: Option<PathBuf>,
    /// Encoding of the data, for example utf-8, windows-1252 or utf-16le (otherwise found out)
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
        let name = self.data_name();
        let data = self.data(words)?;
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
            let (imported, note) = self.imported(journey, &data, &name, kept.as_ref(), words)?;
            let is_renewed = change.older_format().is_some();
            let written = change.finish(&imported.journey).map_err(|error| error.say(words))?;
            let mut outcome = told(&imported, &note, words);
            let path = sanitize::path(&self.into);
            if is_renewed {
                let _ = writeln!(outcome.stderr, "{path}: {}", words.text("cli-new-format"));
            }
            outcome.not_kept(&path, &written.lost, written.unkept.as_ref(), words);
            return Ok(outcome);
        };
        let output = to(path, Replace::product(self.force))?;
        let (opened, _) = file::read(&self.into).map_err(|error| error.say(words))?;
        let journey = &opened.journey;
        let (imported, note) = self.imported(journey, &data, &name, kept.as_ref(), words)?;
        let sent = output.send_journey(&imported.journey);
        let mut outcome = told(&imported, &note, words);
        if output.is_standard() {
            // The journey is what is asked for; what is said of it goes beside it.
            outcome.stderr += &std::mem::take(&mut outcome.stdout);
        }
        outcome.sent(sent, path, &words.text("cli-written"), words)?;
        Ok(outcome)
    }

    /// Reads the data into a journey, and keeps the mapping.
    fn imported(
        &self,
        journey: &Journey,
        data: &Data,
        name: &str,
        kept: Option<&Output<'_>>,
        words: &Words,
    ) -> Result<(Imported, String), String> {
        let (mapping, note) = self.mapping(journey, data, words)?;
        let plan = self.plan(&mapping, words)?;
        let (mut chance, watch) = (|| fastrand::u64(..), &mut import::unwatched);
        let input = data.whole(words)?;
        let imported = import::run(input, name, &plan, journey, &mut chance, watch);
        let imported = imported.map_err(|error| self.about_data(&error, name, words))?;
        if let (Some(kept), Some(path)) = (kept, &self.save_mapping) {
            keep(kept, path, &mapping, words)?;
        }
        Ok((imported, note))
    }

    fn data_name(&self) -> String {
        if self.data.as_os_str() == "-" {
            return import::STANDARD_INPUT.to_owned();
        }
        let name = self.data.file_name().unwrap_or(self.data.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// The message, beginning with the data's path as it was given.
    fn about_data(&self, error: &import::ImportError, name: &str, words: &Words) -> String {
        let path = sanitize::path(&self.data);
        let shown = if path == "-" { name } else { &path };
        wording::import::on_command_line(error, shown, words)
    }

    fn data(&self, words: &Words) -> Result<Data, String> {
        if self.data.as_os_str() == "-" {
            return Data::of_input().map_err(|error| {
                about_file(Path::new(import::STANDARD_INPUT), &error.into(), words)
            });
        }
        let path = self.data.clone();
        if path.is_dir() {
            return Err(about(&path, &words.text("cli-import-folder")));
        }
        Ok(Data::File(path))
    }

    /// Nothing that is read may be written over by something else.
    fn refuse_overwriting(&self, words: &Words) -> Result<(), String> {
        let real = |path: &Path| std::fs::canonicalize(path).ok();
        let clash = |one: &Path, other: &Path| real(one).is_some() && real(one) == real(other);
        let output = self.output.as_deref();
        let kept = self.save_mapping.as_deref();
        let bad = match (output, kept) {
            (Some(output), _) if clash(output, &self.data) => Some(output),
            (_, Some(kept)) if clash(kept, &self.data) || clash(kept, &self.into) => Some(kept),
            (Some(output), Some(kept)) if output == kept || clash(output, kept) => Some(kept),
            _ => None,
        };
        match bad {
            None => Ok(()),
            Some(path) => Err(about(path, &words.text("cli-import-overwritten"))),
        }
    }

    /// What is said on the command line, and for the rest the mapping in a file, or the one that the
    /// journey keeps for these columns; then with a note that says so.
    fn mapping(
        &self,
        journey: &Journey,
        data: &Data,
        words: &Words,
    ) -> Result<(Mapping, String), String> {
        let mut note = String::new();
        let mut mapping = match &self.mapping {
            None if self.map.is_empty() => {
                let kept = self.kept(journey, data, words)?;
                if kept.is_some() {
                    note = format!("{}: {}\n", self.data_name(), words.text("cli-import-known"));
                }
                kept.unwrap_or_default()
            }
            None => Mapping::default(),
            Some(path) => {
                let name = sanitize::path(path);
                let content = file::read_limited(path, MOST_MAPPING).map_err(|error| {
                    let reason = wording::reason(&error.into(), words);
                    about(path, &words.with("cli-mapping-unread", &[("reason", (&reason).into())]))
                })?;
                Mapping::parse(&name, &content).map_err(|error| error.say(words))?
            }
        };
        let mut said = Vec::new();
        for spec in &self.map {
            let map: ColumnMap = match spec.parse() {
                Ok(map) => map,
                Err(error) => self
                    .of_header(spec, data, words)?
                    .ok_or_else(|| import::SpecError::say(&error, words))?,
            };
            said.push(map);
        }
        // The command line speaks for the columns it names.
        mapping.maps.retain(|kept| said.iter().all(|one: &ColumnMap| one.column != kept.column));
        mapping.maps.extend(said);
        let or = |said: &Option<String>, kept: &mut Option<String>| {
            if said.is_some() {
                kept.clone_from(said);
            }
        };
        or(&self.count_column, &mut mapping.count_column);
        or(&self.encoding, &mut mapping.encoding);
        or(&self.delimiter, &mut mapping.delimiter);
        or(&self.round_column, &mut mapping.round_column);
        or(&self.response_column, &mut mapping.response_column);
        or(&self.date_column, &mut mapping.date_column);
        or(&self.sheet, &mut mapping.sheet);
        mapping.header_rows = self.header_rows.and_then(HeaderRows::of).or(mapping.header_rows);
        if self.round.is_some() || self.split_date.is_some() {
            mapping.round_column = None;
        }
        mapping.decimal = self.decimal(words)?.or(mapping.decimal);
        mapping.date_order = match self.date_order.as_deref() {
            Some("dmy") => Some(DateOrder::DayFirst),
            Some(_) => Some(DateOrder::MonthFirst),
            None => mapping.date_order,
        };
        Ok((mapping, note))
    }

    /// A SPEC that cannot be read since a name in it lacks its quotation marks.
    fn of_header(
        &self,
        spec: &str,
        data: &Data,
        words: &Words,
    ) -> Result<Option<ColumnMap>, String> {
        let seen = import::preview(data.head(words)?, &self.data_name(), &Reading::default());
        let Ok(seen) = seen else { return Ok(None) };
        Ok(import::of_header(spec, seen.columns.iter().map(|one| one.header.as_str())))
    }

    /// The mapping that the journey keeps for data with these columns.
    fn kept(
        &self,
        journey: &Journey,
        data: &Data,
        words: &Words,
    ) -> Result<Option<Mapping>, String> {
        let said = Mapping {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter.clone(),
            header_rows: self.header_rows.and_then(HeaderRows::of),
            sheet: self.sheet.clone(),
            ..Mapping::default()
        };
        let seen = import::preview(data.head(words)?, &self.data_name(), &said.reading());
        // What is wrong with the data is said when it is read.
        // Its own questions are known by their words.
        Ok(seen.ok().and_then(|seen| {
            import::offered(journey, &seen).or_else(|| import::own_mapping(journey, &seen))
        }))
    }

    fn decimal(&self, words: &Words) -> Result<Option<Decimal>, String> {
        match self.decimal.as_deref() {
            None => Ok(None),
            Some("." | "point") => Ok(Some(Decimal::Point)),
            Some("," | "comma") => Ok(Some(Decimal::Comma)),
            Some(other) => Err(words.with("cli-import-decimal", &[("value", other.into())])),
        }
    }

    fn plan(&self, mapping: &Mapping, words: &Words) -> Result<Plan, String> {
        let encoding = mapping.encoding.as_deref().map(|label| {
            Encoding::for_label(label.as_bytes())
                .ok_or_else(|| words.with("cli-import-encoding", &[("value", label.into())]))
        });
        let delimiter = mapping.delimiter.as_deref().map(|sign| {
            let unknown = |_| words.with("cli-import-delimiter", &[("value", sign.into())]);
            sign.parse::<Delimiter>().map_err(unknown)
        });
        let reading = Reading {
            encoding: encoding.transpose()?,
            delimiter: delimiter.transpose()?,
            header_rows: mapping.header_rows,
            skip_rows: self.skip_rows,
            sheet: mapping.sheet.clone(),
        };
        let filters = self.filters.iter().map(|one| one.parse()).collect::<Result<_, _>>();
        Ok(Plan {
            maps: mapping.maps.clone(),
            rounds: self.rounds(mapping, words)?,
            count_column: mapping.count_column.clone(),
            response_column: mapping.response_column.clone(),
            date_column: mapping.date_column.clone(),
            reading,
            decimal: mapping.decimal,
            date_order: mapping.date_order,
            filters: filters.map_err(|error: FilterError| error.say(words))?,
            partial: self.partial,
            secret: file::StateFolder::of_system().and_then(|state| file::Secret::of(&state)),
            repeat: match (self.again, self.replace) {
                (true, _) => Repeat::Again,
                (_, true) => Repeat::Replace,
                _ if self.only_new => Repeat::OnlyNew,
                _ => Repeat::Refuse,
            },
        })
    }

    fn rounds(&self, mapping: &Mapping, words: &Words) -> Result<RoundRule, String> {
        if let Some(name) = &self.round {
            return Ok(RoundRule::Named(name.clone()));
        }
        if let Some(split) = &self.split_date {
            let parts = split.rsplit_once('@');
            let date =
                parts.and_then(|(column, day)| Some((column, day.trim().parse::<Date>().ok()?)));
            let (column, date) = date
                .ok_or_else(|| words.with("cli-import-split-date", &[("value", split.into())]))?;
            let names = match self.split_rounds.as_slice() {
                [before, after] if before.trim().to_lowercase() == after.trim().to_lowercase() => {
                    return Err(words.text("cli-import-split-rounds"));
                }
                [before, after] => Some((before.trim().to_owned(), after.trim().to_owned())),
                _ => None,
            };
            return Ok(RoundRule::Split { column: column.to_owned(), date, names });
        }
        Ok(mapping.round_column.clone().map_or(RoundRule::Only, RoundRule::Column))
    }
}

/// No mapping is larger, in bytes.
const MOST_MAPPING: u64 = 16 * 1024 * 1024;
