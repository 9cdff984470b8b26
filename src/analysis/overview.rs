//! What the report says beyond single touchpoints and pairs of rounds.

use super::contrast::CONFIRMED_BELOW;
use super::report::TrendPoint;
use super::segments::SegmentTest;
use crate::journey::{SurveyId, TouchpointId};
use crate::stats::{Estimate, LeftOut, TrendLine, Weight, WholeMethod};

/// The journey as a whole from before to after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WholeReport {
    /// Touchpoints whose change was tested.
    pub touchpoints: usize,
    /// Mean of their differences, points.
    pub diff: f64,
    /// Lower end of the 95 % interval.
    pub lo: f64,
    /// Upper end of the 95 % interval.
    pub hi: f64,
    /// Needs no correction: it is one test.
    pub p: Option<f64>,
    /// Where its standard error comes from.
    pub method: WholeMethod,
}

/// What goes together with an overall score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DriversReport {
    /// The question about the whole; None where nobody asks one.
    pub outcome: Option<SurveyId>,
    /// The name of the round.
    pub round: Option<String>,
    /// People behind the thinnest pair of questions.
    pub n: Option<u64>,
    /// The explained share of the outcome's variance, 0–1.
    pub r2: Option<f64>,
    /// A question says what others say.
    pub is_repaired: bool,
    /// Questions that take no part.
    pub left_out: Vec<LeftOutReport>,
    /// Questions that take part, in the journey's order.
    pub items: Vec<DriverItem>,
    /// Why there are no shares.
    pub why_none: Option<WhyNoDrivers>,
}

/// A question that takes no part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOutReport {
    /// The question.
    pub survey: SurveyId,
    /// Why.
    pub why: LeftOut,
    /// People who answered it and the overall question.
    pub pairs: u64,
}

/// A question's part in the overall score.
#[derive(Clone, Debug, PartialEq)]
pub struct DriverItem {
    /// The question.
    pub survey: SurveyId,
    /// Where it is asked.
    pub touchpoint: TouchpointId,
    /// The touchpoint's name.
    pub name: String,
    /// How much it matters as the team says, 1–5.
    pub importance: Option<u8>,
    /// Its share with interval.
    pub weight: Option<Weight>,
    /// Its correlation with the outcome, −1…1, both with the good end high.
    pub r: Option<f64>,
}

/// Why nothing is said about what goes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNoDrivers {
    /// Fewer than 100 people behind a pair of questions.
    TooFew,
    /// No connection can be shown.
    NoConnection,
    /// The answers come from people too different to be put together.
    Impossible,
    /// No question came from the same people as the outcome.
    NoPredictors,
}

/// Many rounds of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendReport {
    /// How many take part: 10 answers or more, asked alike, no guesses.
    pub rounds: usize,
    /// Weighted squares around their mean.
    pub q: f64,
    /// Of "all rounds are the same" (Welch's F).
    pub p: Option<f64>,
    /// The line; None where all are of the same time.
    pub line: Option<TrendLine>,
    /// What its slope counts by.
    pub unit: TrendUnit,
    /// The line at each of its rounds; empty without a line.
    pub places: Vec<TrendPoint>,
}

/// What a slope counts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrendUnit {
    /// From one round of the file to the next.
    Round,
    /// A year.
    Year,
}

/// A segment's answers in one round.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentReport {
    /// Its name.
    pub name: String,
    /// How many of it answered.
    pub n: u64,
    /// Its score with interval, 0–100.
    pub score100: Option<Estimate>,
    /// Against all other answers.
    pub test: SegmentTest,
    /// In the round looked at: corrected together with every segment of every main question.
    pub in_view: InView,
}

/// What is left of a segment's difference after correcting for everything that a view lists.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct InView {
    /// After Holm; None where it was not tested.
    pub p_holm: Option<f64>,
    /// The interval at the level of the verdict.
    pub interval: Option<(f64, f64)>,
}

impl InView {
    /// It differs from the others by more than chance usually gives.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.p_holm.is_some_and(|p| p < CONFIRMED_BELOW)
    }
}
