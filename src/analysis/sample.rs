//! What one round's answers give to the statistics.

use crate::journey::{Answers, Better, Evidence, Scale, Survey, Tally};
use crate::stats::{self, GoodEnd, Moments, NpsCounts, Reliability};
use std::collections::BTreeMap;

/// The answers to one question in one round, as far as they can be computed with.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    /// How many answered.
    pub n: u64,
    /// How we know.
    pub evidence: Evidence,
    /// Counts per score, where known.
    pub tally: Option<stats::Tally>,
    /// Mean and spread on the 0–100 axis; None where only the NPS groups are known.
    pub moments: Option<Moments>,
    /// The NPS groups of a recommendation question.
    pub nps: Option<NpsCounts>,
}

impl Sample {
    /// The sample of a survey's answers.
    pub fn of(survey: &Survey, answers: &Answers) -> Self {
        let scale = survey.scale_of(answers);
        let mut sample = Self {
            n: answers.tally.n(),
            evidence: answers.evidence,
            tally: None,
            moments: None,
            nps: None,
        };
        match &answers.tally {
            Tally::Counts(counts) => {
                sample.tally = tally(scale, counts);
                sample.moments = sample.tally.as_ref().and_then(stats::Tally::moments);
                if Survey::has_nps(survey.metric, scale) {
                    sample.nps = sample.tally.as_ref().and_then(NpsCounts::from_tally);
                }
            }
            Tally::NpsTotals { detractors, passives, promoters } => {
                sample.nps = Some(NpsCounts {
                    detractors: *detractors,
                    passives: *passives,
                    promoters: *promoters,
                });
            }
            Tally::Summary { mean, n, sd } => {
                let (min, max) = (f64::from(scale.min()), f64::from(scale.max()));
                let of = |sd| Moments::from_summary(min, max, good(scale), mean.get(), *n, sd);
                // A spread that the scale cannot have says nothing; the mean still does.
                sample.moments = of(sd.map(f64::from)).or_else(|| of(None));
            }
        }
        sample
    }

    /// What the number of answers allows.
    pub fn reliability(&self) -> Reliability {
        Reliability::of(self.n)
    }

    /// Whether a test may be made at all: no guess, and more than single voices.
    pub fn is_testable(&self) -> bool {
        self.evidence != Evidence::Assumed && self.reliability() >= Reliability::VerySmall
    }

    /// Whether a verdict may rest on it: no guess, and from 10 answers on.
    pub fn allows_verdict(&self) -> bool {
        self.evidence != Evidence::Assumed && self.reliability().allows_verdict()
    }
}

/// Which end of a scale is good, in the words of the statistics.
pub(super) fn good(scale: Scale) -> GoodEnd {
    match scale.better() {
        Better::Higher => GoodEnd::High,
        Better::Lower => GoodEnd::Low,
    }
}

fn tally(scale: Scale, counts: &BTreeMap<i32, u64>) -> Option<stats::Tally> {
    let counts = scale.points().map(|score| counts.get(&score).copied().unwrap_or(0)).collect();
    stats::Tally::new(scale.min(), counts, good(scale))
}
