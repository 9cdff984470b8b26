//! The answers to one question in one round.

use super::{Date, Number, RoundId, Scale};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How we know a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    pub const ALL: [Self; 3] = [Self::Measured, Self::Observed, Self::Assumed];
}

/// The answers themselves, in as much detail as is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// A score that is listed twice is a mistake of whoever wrote the file: neither count is dropped unseen.
fn unique_counts<'de, D: Deserializer<'de>>(reader: D) -> Result<BTreeMap<i32, u64>, D::Error> {
    struct Unique;
    impl<'de> Visitor<'de> for Unique {
        type Value = BTreeMap<i32, u64>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("counts per score, like {1: 3, 2: 8}")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut counts = BTreeMap::new();
            while let Some((score, n)) = map.next_entry()? {
                if counts.insert(score, n).is_some() {
                    return Err(A::Error::custom(format!("the score {score} is counted twice")));
                }
            }
            Ok(counts)
        }
    }
    reader.deserialize_map(Unique)
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

/// What one round answered to one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// Where they came from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Who keeps them up to date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Wording and scale of that round, where they have changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
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
        }
    }
}
