//! From the options of `polku import` to what the import does.

use super::about;
use super::data::Data;
use super::import::Import;
use crate::file;
use crate::i18n::Words;
use crate::import::{
    self, ColumnMap, DateOrder, Decimal, Delimiter, Encoding, FilterError, HeaderRows, Mapping,
    Plan, Reading, Repeat, RoundRule,
};
use crate::journey::name::is_same;
use crate::journey::{Date, Journey};
use crate::sanitize;
use crate::wording::{self, Say as _};

impl Import {
    /// What is said on the command line, and for the rest the mapping in a file, or the one saved in
    /// the journey for these columns; then with a note that says so.
    pub(super) fn mapping(
        &self,
        journey: &Journey,
        data: &Data,
        words: &Words,
    ) -> Result<(Mapping, String), String> {
        let mut note = String::new();
        let mut mapping = match &self.mapping {
            None if self.map.is_empty() => {
                let saved = self.saved(journey, data, words)?;
                if let Some((_, why)) = &saved {
                    note = format!("{}: {why}\n", data.name());
                }
                saved.map(|(mapping, _)| mapping).unwrap_or_default()
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
            let map = match spec.parse::<ColumnMap>() {
                // “Easy = yes” may be a header that lacks its quotation marks.
                Ok(map) if map.touchpoint.contains('=') => {
                    of_header(spec, data, words)?.unwrap_or(map)
                }
                Ok(map) => map,
                Err(error) => of_header(spec, data, words)?
                    .ok_or_else(|| import::SpecError::say(&error, words))?,
            };
            said.push(map);
        }
        // The command line speaks for the columns it names.
        mapping.maps.retain(|saved| {
            said.iter().all(|one: &ColumnMap| !is_same(&one.column, &saved.column))
        });
        mapping.maps.extend(said);
        let or = |said: &Option<String>, saved: &mut Option<String>| {
            if said.is_some() {
                saved.clone_from(said);
            }
        };
        or(&self.count_column, &mut mapping.count_column);
        or(&self.encoding, &mut mapping.encoding);
        or(&self.delimiter, &mut mapping.delimiter);
        or(&self.round_column, &mut mapping.round_column);
        or(&self.response_column, &mut mapping.response_column);
        or(&self.date_column, &mut mapping.date_column);
        or(&self.sheet, &mut mapping.sheet);
        or(&self.id_column, &mut mapping.id_column);
        or(&self.segment_column, &mut mapping.segment_column);
        or(&self.question_column, &mut mapping.question_column);
        or(&self.score_column, &mut mapping.score_column);
        if !self.filters.is_empty() {
            let filters = self.filters.iter().map(|one| one.parse()).collect::<Result<_, _>>();
            mapping.filters = filters.map_err(|error: FilterError| error.say(words))?;
        }
        mapping.partial |= self.partial;
        mapping.skip_rows = self.skip_rows.or(mapping.skip_rows);
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

    /// The mapping that is saved in the journey for data with these columns, else the one of its own questions; with
    /// a sentence that says which.
    fn saved(
        &self,
        journey: &Journey,
        data: &Data,
        words: &Words,
    ) -> Result<Option<(Mapping, String)>, String> {
        let said = Mapping {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter.clone(),
            header_rows: self.header_rows.and_then(HeaderRows::of),
            skip_rows: self.skip_rows,
            sheet: self.sheet.clone(),
            ..Mapping::default()
        };
        let seen = import::preview(data.head(words)?, &data.name(), &said.reading());
        // What is wrong with the data is said when it is read. Its own questions are known by their words.
        let Ok(seen) = seen else { return Ok(None) };
        if let Some((mapping, _)) = import::offered(journey, &seen) {
            return Ok(Some((mapping, words.text("cli-import-known"))));
        }
        let own = import::own_mapping(journey, &seen).filter(|_| self.question_column.is_none());
        Ok(own.map(|own| (own.mapping, of_own(&own.missing, words))))
    }

    fn decimal(&self, words: &Words) -> Result<Option<Decimal>, String> {
        match self.decimal.as_deref() {
            None => Ok(None),
            Some("." | "point") => Ok(Some(Decimal::Point)),
            Some("," | "comma") => Ok(Some(Decimal::Comma)),
            Some(other) => Err(words.with("cli-import-decimal", &[("value", other.into())])),
        }
    }

    pub(super) fn plan(&self, mapping: &Mapping, words: &Words) -> Result<Plan, String> {
        let encoding = mapping.encoding.as_deref().map(|label| {
            Encoding::for_label(label)
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
            skip_rows: mapping.skip_rows,
            sheet: mapping.sheet.clone(),
        };
        Ok(Plan {
            maps: mapping.maps.clone(),
            rounds: self.rounds(mapping, words)?,
            count_column: mapping.count_column.clone(),
            response_column: mapping.response_column.clone(),
            date_column: mapping.date_column.clone(),
            reading,
            decimal: mapping.decimal,
            date_order: mapping.date_order,
            id_column: mapping.id_column.clone(),
            segment_column: mapping.segment_column.clone(),
            question_column: mapping.question_column.clone(),
            score_column: mapping.score_column.clone(),
            only_mapped: false,
            separate_people: self.separate_people,
            filters: mapping.filters.clone(),
            totals: false,
            partial: mapping.partial,
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

/// A SPEC that cannot be read since a name in it lacks its quotation marks.
fn of_header(spec: &str, data: &Data, words: &Words) -> Result<Option<ColumnMap>, String> {
    let seen = import::preview(data.head(words)?, &data.name(), &Reading::default());
    let Ok(seen) = seen else { return Ok(None) };
    Ok(import::of_header(spec, seen.columns.iter().map(|one| one.header.as_str())))
}

/// That the columns are headed with the journey's own questions, and which of these have none.
fn of_own(missing: &[String], words: &Words) -> String {
    let found = words.text("cli-import-own");
    if missing.is_empty() {
        return found;
    }
    let names = wording::import::listed(missing.iter().take(5), words);
    format!("{found}. {}", words.with("doubt-own-missing", &[("names", (&names).into())]))
}
