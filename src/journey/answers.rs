//! The answers to one question in one round.

use super::raw::{as_map, counts_of_each, fitting, unique_counts};
use super::{Date, Import, Number, People, PersonaId, RoundId, Scale};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use strum::EnumCount;

/// How we know a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Evidence {
    /// Customers answered a question.
    #[default]
    Measured,
    /// Somebody watched or read it from reviews, calls, complaints.
    Observed,
    /// A guess, for example the votes of a workshop.
    Assumed,
}

impl Evidence {
    /// Every kind, surest first.
    pub const ALL: [Self; Self::COUNT] = [Self::Measured, Self::Observed, Self::Assumed];
}

/// The answers themselves, in as much detail as is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Tally {
    /// How many gave each score; the normal form.
    Counts(#[serde(deserialize_with = "unique_counts")] BTreeMap<i32, u64>),
    /// Only the three NPS groups are known.
    NpsTotals {
        /// Answers 0–6.
        detractors: u64,
        /// Answers 7–8.
        passives: u64,
        /// Answers 9–10.
        promoters: u64,
    },
    /// Only the mean is known.
    Summary {
        /// In the units of the scale.
        mean: Number,
        /// How many answered.
        n: u64,
        /// Standard deviation in the units of the scale.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sd: Option<Number>,
    },
}

impl Tally {
    /// How many answered.
    #[must_use]
    pub fn n(&self) -> u64 {
        match self {
            Self::Counts(counts) => counts.values().fold(0, |sum, n| sum.saturating_add(*n)),
            Self::NpsTotals { detractors, passives, promoters } => {
                detractors.saturating_add(*passives).saturating_add(*promoters)
            }
            Self::Summary { n, .. } => *n,
        }
    }

    /// Counts of a list of scores.
    #[must_use]
    pub fn of_scores(scores: &[i32]) -> Self {
        let mut counts = BTreeMap::new();
        for score in scores {
            *counts.entry(*score).or_insert(0) += 1;
        }
        Self::Counts(counts)
    }
}

/// How a question was asked in one round, where that differs from the survey as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The wording in that round.
    pub question: String,
    /// The scale in that round.
    pub scale: Scale,
}

/// Counts per score of the answers of each segment.
pub type Segments = LiteMap<PersonaId, BTreeMap<i32, u64>>;

/// What one round answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// When it was measured.
    pub round: RoundId,
    /// What was answered.
    pub tally: Tally,
    /// How we know.
    #[serde(default)]
    pub evidence: Evidence,
    /// The day the answers were collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where they came from; free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The imports they came from, oldest first; none where they were typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "fitting")]
    pub imports: Vec<Import>,
    /// Who keeps them up to date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Wording and scale of that round, where they have changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
    /// How many were asked, where that differs from the round's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited: Option<NonZeroU64>,
    /// How many customers there are in all, where that differs from the round's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<NonZeroU64>,
    /// Sums over the people who answered, where somebody answered several times and an id told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<People>,
    /// Counts per score of those answers whose customers are known to belong to a segment.
    #[serde(
        default,
        skip_serializing_if = "LiteMap::is_empty",
        serialize_with = "as_map",
        deserialize_with = "counts_of_each"
    )]
    pub segments: Segments,
}

impl Answers {
    /// Measured answers of a round, with nothing else known about them.
    #[must_use]
    pub fn new(round: RoundId, tally: Tally) -> Self {
        Self {
            round,
            tally,
            evidence: Evidence::Measured,
            date: None,
            source: String::new(),
            owner: String::new(),
            asked: None,
            imports: Vec::new(),
            invited: None,
            population: None,
            people: None,
            segments: LiteMap::new(),
        }
    }

    /// The most segments whose answers are kept apart.
    pub const MOST_SEGMENTS: usize = 20;

    /// The same with another tally. What was known of single people and segments goes where it no longer
    /// fits.
    #[must_use]
    pub fn with_tally(mut self, tally: Tally) -> Self {
        self.tally = tally;
        if !self.people_fit() {
            self.people = None;
        }
        if !self.segments_fit() {
            self.segments.clear();
        }
        self
    }

    /// Where the answers came from, in words: what was typed, then the files that were imported.
    #[must_use]
    pub fn came_from(&self) -> String {
        let typed = Some(self.source.as_str()).filter(|text| !text.is_empty());
        let files = self.imports.iter().map(|one| one.file.as_str());
        typed.into_iter().chain(files).collect::<Vec<_>>().join("; ")
    }

    /// How many people answered: as far as is known, else each answer counts as a person.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.people.map_or_else(|| self.tally.n(), People::count)
    }

    pub(super) fn people_fit(&self) -> bool {
        let counted = matches!(self.tally, Tally::Counts(_));
        self.people.is_none_or(|people| counted && people.can_give(self.tally.n()))
    }

    /// No segment has more answers of a score than there are.
    pub(super) fn segments_fit(&self) -> bool {
        let Tally::Counts(all) = &self.tally else { return self.segments.is_empty() };
        let within = |counts: &BTreeMap<i32, u64>| {
            counts.iter().all(|(score, n)| all.get(score).is_some_and(|most| n <= most))
        };
        self.segments.len() <= Self::MOST_SEGMENTS && self.segments.values().all(within)
    }
}
