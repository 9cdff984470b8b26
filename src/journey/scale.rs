//! The scale a question is answered on, and which of its ends is good.

use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use strum::EnumCount;

/// What a question measures; decides in which unit its score is shown beside the common axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Metric {
    /// Would you recommend us: promoters minus detractors.
    Nps,
    /// How satisfied are you.
    Csat,
    /// How much effort, or how easy, was it.
    Ces,
    /// Any other rating.
    Rating,
}

impl Metric {
    /// Every metric, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [Self::Nps, Self::Csat, Self::Ces, Self::Rating];
}

/// Which end of a scale or figure is good. Always stated, never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Better {
    /// High numbers are good.
    Higher,
    /// Low numbers are good.
    Lower,
}

/// Why two numbers cannot be a scale.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ScaleError {
    /// The ends are the wrong way round or equal.
    #[error("a scale must end above where it begins, but this one runs from {min} to {max}")]
    Order {
        /// The lower end given.
        min: i32,
        /// The upper end given.
        max: i32,
    },
    /// More points than any survey uses.
    #[error("a scale from {min} to {max} has more than 1001 points")]
    TooLong {
        /// The lower end given.
        min: i32,
        /// The upper end given.
        max: i32,
    },
}

/// Whole numbers from `min` to `max`, and which end is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RawScale", into = "RawScale")]
pub struct Scale {
    min: i32,
    max: i32,
    better: Better,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Scale", deny_unknown_fields)]
struct RawScale {
    min: i32,
    max: i32,
    better: Better,
}

impl Scale {
    /// The scale from `min` to `max`.
    ///
    /// # Errors
    /// [`ScaleError`] when it has fewer than 2 or more than 1001 points.
    pub fn new(min: i32, max: i32, better: Better) -> Result<Self, ScaleError> {
        if min >= max {
            return Err(ScaleError::Order { min, max });
        }
        if i64::from(max) - i64::from(min) > 1000 {
            return Err(ScaleError::TooLong { min, max });
        }
        Ok(Self { min, max, better })
    }

    /// The scale most questions of this metric use: NPS 0–10, CSAT and ratings 1–5, CES 1–7 with easy high.
    #[must_use]
    pub fn usual(metric: Metric) -> Self {
        let (min, max) = match metric {
            Metric::Nps => (0, 10),
            Metric::Csat | Metric::Rating => (1, 5),
            Metric::Ces => (1, 7),
        };
        Self { min, max, better: Better::Higher }
    }

    /// The lowest answer.
    #[must_use]
    pub fn min(self) -> i32 {
        self.min
    }

    /// The highest answer.
    #[must_use]
    pub fn max(self) -> i32 {
        self.max
    }

    /// Which end is good.
    #[must_use]
    pub fn better(self) -> Better {
        self.better
    }

    /// Every possible answer, lowest first.
    #[must_use]
    pub fn points(self) -> RangeInclusive<i32> {
        self.min..=self.max
    }

    /// Whether an answer lies on the scale.
    #[must_use]
    pub fn holds(self, score: i32) -> bool {
        self.points().contains(&score)
    }
}

impl TryFrom<RawScale> for Scale {
    type Error = ScaleError;
    fn try_from(raw: RawScale) -> Result<Self, ScaleError> {
        Self::new(raw.min, raw.max, raw.better)
    }
}

impl From<Scale> for RawScale {
    fn from(scale: Scale) -> Self {
        Self { min: scale.min, max: scale.max, better: scale.better }
    }
}
