//! A row of such a table.

use super::{Written, at};
use crate::import::choices::spec::{ENDS, METRICS};
use crate::import::headings::table::Table;
use crate::import::reason::Reason;
use crate::import::values::cell::{Decimal, unguarded, unguarded_number, whole};
use crate::journey::{Date, Evidence, Metric, Number, Scale, Tally};
use std::collections::BTreeMap;
use std::num::NonZeroU64;

/// Where answers belong, as far as the row says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) stage: String,
    pub(super) touchpoint: String,
    /// The question's id where it came from; may be empty.
    pub(super) id: String,
    pub(super) metric: Metric,
    /// Tells questions of one touchpoint apart where no id does.
    pub(super) question: String,
}

/// A row: a score and how many gave it, an NPS group, or a mean.
pub(super) struct Line {
    pub(super) place: Place,
    pub(super) question: String,
    pub(super) round: String,
    pub(super) date: Option<Date>,
    pub(super) evidence: Evidence,
    pub(super) scale: Scale,
    pub(super) tally: Tally,
    /// Where the answers came from; may be empty.
    pub(super) source: String,
    pub(super) invited: Option<NonZeroU64>,
    pub(super) population: Option<NonZeroU64>,
    /// By the places of the segments' columns: what each segment answered.
    pub(super) segments: BTreeMap<usize, BTreeMap<i32, u64>>,
    /// How many rows this was.
    pub(super) rows: u64,
}

/// The column of a cell that cannot be read, and why.
pub(super) type Bad = (usize, Reason);

impl Written {
    /// Where one of our columns is, if the file has it.
    fn place(&self, at: usize) -> Option<usize> {
        let more = || self.more.get(at.checked_sub(at::INVITED)?).copied().flatten();
        let segment = || self.segments.get(at.checked_sub(at::SEGMENTS)?).map(|(_, place)| *place);
        self.places.get(at).copied().or_else(more).or_else(segment)
    }

    /// The cell of the present row in one of our columns; empty where the file has no such column.
    pub(super) fn cell<'a>(&self, table: &'a Table<'_>, at: usize) -> &'a str {
        self.place(at).map_or("", |place| unguarded(table.cell(place).trim()))
    }

    pub(super) fn name(&self, table: &Table<'_>, at: usize) -> String {
        self.place(at).map(|place| table.name(place)).unwrap_or_default()
    }

    /// The names of the segments, in the order of their columns.
    pub(super) fn segment_names(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().map(|(name, _)| name.as_str())
    }

    pub(super) fn line(&self, table: &Table<'_>) -> Result<Line, Bad> {
        let text = |at: usize| self.cell(table, at).to_owned();
        let metric = named(&text(at::METRIC), &METRICS).ok_or((at::METRIC, Reason::NotNumber))?;
        let scale = self.scale(table)?;
        let (id, question) = (text(at::ID), text(at::QUESTION));
        let place = Place {
            stage: text(at::STAGE),
            touchpoint: text(at::TOUCHPOINT),
            metric,
            question: if id.is_empty() { question.clone() } else { String::new() },
            id,
        };
        let round = text(at::ROUND);
        if round.is_empty() {
            return Err((at::ROUND, Reason::NoRound));
        }
        let said = text(at::EVIDENCE);
        let evidence = EVIDENCE.iter().find(|(key, _)| self.words.text(key) == said);
        let evidence = evidence.map(|(_, evidence)| *evidence).unwrap_or_default();
        let date = text(at::DATE).parse().ok();
        let tally = self.tally(table, scale)?;
        let [invited, population] =
            [self.people(table, at::INVITED)?, self.people(table, at::POPULATION)?];
        let segments = self.segments(table, &tally)?;
        let source = text(at::SOURCE);
        Ok(Line {
            place,
            question,
            round,
            date,
            evidence,
            scale,
            tally,
            source,
            invited,
            population,
            segments,
            rows: 1,
        })
    }

    fn count(&self, table: &Table<'_>, at: usize) -> Result<Option<u64>, Bad> {
        if self.cell(table, at).is_empty() {
            return Ok(None);
        }
        let count = self.whole(table, at).and_then(|count| u64::try_from(count).ok());
        count.map(Some).ok_or((at, Reason::NotACount))
    }

    fn people(&self, table: &Table<'_>, at: usize) -> Result<Option<NonZeroU64>, Bad> {
        Ok(self.count(table, at)?.and_then(NonZeroU64::new))
    }

    /// How many of a score's answers are of each segment: none has more than there are.
    fn segments(
        &self,
        table: &Table<'_>,
        tally: &Tally,
    ) -> Result<BTreeMap<usize, BTreeMap<i32, u64>>, Bad> {
        let mut found = BTreeMap::new();
        let Tally::Counts(counts) = tally else { return Ok(found) };
        let Some((score, all)) = counts.first_key_value() else { return Ok(found) };
        for segment in 0..self.segments.len() {
            let at = at::SEGMENTS + segment;
            if let Some(count) = self.count(table, at)?.filter(|count| *count > 0) {
                if count > *all {
                    return Err((at, Reason::NotACount));
                }
                found.insert(segment, BTreeMap::from([(*score, count)]));
            }
        }
        Ok(found)
    }

    fn whole(&self, table: &Table<'_>, at: usize) -> Option<i64> {
        whole(self.cell(table, at), Decimal::Either).ok()
    }

    fn scale(&self, table: &Table<'_>) -> Result<Scale, Bad> {
        let end = |at: usize| {
            let end = self.whole(table, at).and_then(|end| i32::try_from(end).ok());
            end.ok_or((at, Reason::NotNumber))
        };
        let (min, max) = (end(at::LEAST)?, end(at::MOST)?);
        let better = named(self.cell(table, at::BETTER), &ENDS);
        let better = better.ok_or((at::BETTER, Reason::NotNumber))?;
        Scale::new(min, max, better).map_err(|_| (at::MOST, Reason::NotNumber))
    }

    fn tally(&self, table: &Table<'_>, scale: Scale) -> Result<Tally, Bad> {
        let n = self.whole(table, at::ANSWERS).and_then(|n| u64::try_from(n).ok());
        let n = n.ok_or((at::ANSWERS, Reason::NotACount))?;
        let number = |at: usize| {
            let text = unguarded_number(table.cell(self.places[at])).replace(',', ".");
            let number = (!text.is_empty()).then(|| text.parse::<f64>().ok());
            let number = number.map(|number| number.and_then(|it| Number::try_from(it).ok()));
            number.map(|number| number.ok_or((at, Reason::NotNumber))).transpose()
        };
        if let Some(mean) = number(at::MEAN)? {
            return Ok(Tally::Summary { mean, n, sd: number(at::SD)? });
        }
        if !self.cell(table, at::SCORE).is_empty() {
            let score = self.whole(table, at::SCORE).ok_or((at::SCORE, Reason::NotNumber))?;
            let score = i32::try_from(score).ok().filter(|score| scale.holds(*score));
            let off = Reason::OffScale { min: scale.min(), max: scale.max() };
            let score = score.ok_or((at::SCORE, off))?;
            return Ok(Tally::Counts(BTreeMap::from([(score, n)])));
        }
        let said = self.cell(table, at::NOTE);
        let of = |key: &str| if self.words.text(key) == said { n } else { 0 };
        let [promoters, passives, detractors] = GROUPS.map(of);
        if !GROUPS.iter().any(|key| self.words.text(key) == said) {
            return Err((at::SCORE, Reason::NotNumber));
        }
        Ok(Tally::NpsTotals { detractors, passives, promoters })
    }
}

/// Two rows of one question and round; `None` where they are of different kinds.
pub(super) fn both(one: &Tally, other: &Tally) -> Option<Tally> {
    match (one, other) {
        (Tally::Counts(one), Tally::Counts(other)) => {
            let mut sum = one.clone();
            for (score, n) in other {
                let count = sum.entry(*score).or_default();
                *count = count.saturating_add(*n);
            }
            Some(Tally::Counts(sum))
        }
        (
            Tally::NpsTotals { detractors, passives, promoters },
            Tally::NpsTotals { detractors: d, passives: s, promoters: p },
        ) => Some(Tally::NpsTotals {
            detractors: detractors.saturating_add(*d),
            passives: passives.saturating_add(*s),
            promoters: promoters.saturating_add(*p),
        }),
        _ => None,
    }
}

const GROUPS: [&str; 3] =
    ["export-note-promoters", "export-note-passives", "export-note-detractors"];

const EVIDENCE: [(&str, Evidence); 3] = [
    ("report-evidence-measured", Evidence::Measured),
    ("report-evidence-observed", Evidence::Observed),
    ("report-evidence-assumed", Evidence::Assumed),
];

fn named<T: Copy>(text: &str, known: &[(&str, T)]) -> Option<T> {
    known.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, value)| *value)
}
