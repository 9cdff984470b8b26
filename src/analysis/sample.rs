//! What one round's answers give to the statistics.

use super::verdict::Spread;
use crate::journey::{Answers, Better, Evidence, Round, Scale, Survey, Tally};
use crate::stats::{self, GoodEnd, Moments, NpsCounts, NpsSample, People, Reliability, Sample};
use std::collections::BTreeMap;

/// The answers to one question in one round, as far as they can be computed with.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    /// How many answered.
    pub n: u64,
    /// How we know.
    pub evidence: Evidence,
    /// Counts per score, where known.
    pub tally: Option<stats::Tally>,
    /// Mean and its error on the 0–100 axis; None where only the NPS groups are known.
    pub sample: Option<Sample>,
    /// The NPS groups of a recommendation question.
    pub nps: Option<NpsSample>,
    /// How the spread is known; None where only the NPS groups are.
    pub spread: Option<Spread>,
    /// By how much counts must be divided because answers of one person resemble each other.
    pub design: f64,
    /// The finite population correction.
    pub shrink: f64,
    /// The people behind the answers, as far as it is known.
    people: u64,
}

impl Answered {
    /// What the answers to a survey in one round give.
    pub(super) fn of(survey: &Survey, answers: &Answers, round: &Round) -> Self {
        let scale = survey.scale_of(answers);
        let mut found = Self {
            n: answers.tally.n(),
            evidence: answers.evidence,
            tally: None,
            sample: None,
            nps: None,
            spread: None,
            design: 1.0,
            shrink: 1.0,
            people: answers.people(),
        };
        match &answers.tally {
            Tally::Counts(counts) => {
                found.tally = tally(scale, counts);
                found.sample = found.tally.as_ref().and_then(Sample::of_tally);
                found.spread = Some(if found.n > 1 { Spread::Counted } else { Spread::None });
                if Survey::has_nps(survey.metric, scale) {
                    let groups = found.tally.as_ref().and_then(NpsCounts::from_tally);
                    found.nps = groups.map(NpsSample::of);
                }
            }
            Tally::NpsTotals { detractors, passives, promoters } => {
                found.nps = Some(NpsSample::of(NpsCounts {
                    detractors: *detractors,
                    passives: *passives,
                    promoters: *promoters,
                }));
            }
            Tally::Summary { mean, n, sd } => {
                found.figures(scale, mean.get(), *n, sd.map(f64::from));
            }
        }
        found.of_people(answers, scale);
        if let Some(customers) = answers.population.or(round.population) {
            found.out_of(customers.get());
        }
        found
    }

    /// Several answers by one person count less.
    fn of_people(&mut self, answers: &Answers, scale: Scale) {
        let Some((people, alone)) = answers.people.zip(self.sample) else { return };
        let sums = People {
            people: people.count(),
            answers_squared: i128::from(people.sum_n_n()),
            scores_squared: i128::from(people.sum_s_s()),
            scores_answers: i128::from(people.sum_s_n()),
        };
        let Some(sample) = sums.sample(&alone, scale.min(), scale.max(), good(scale)) else {
            return;
        };
        self.design = stats::design_effect(&sample, &alone);
        self.sample = Some(sample);
        self.nps = self.nps.map(|nps| NpsSample { design: self.design, ..nps });
    }

    /// With few customers in all, chance has less to do.
    fn out_of(&mut self, customers: u64) {
        let Some(population) = stats::Population::new(customers, self.people) else { return };
        self.shrink = population.shrink();
        self.sample = self.sample.map(|sample| sample.out_of(customers));
        self.nps = self.nps.map(|nps| NpsSample { shrink: self.shrink, ..nps });
    }

    /// From typed figures. A spread that the scale cannot have says nothing; the mean still does.
    fn figures(&mut self, scale: Scale, mean: f64, n: u64, sd: Option<f64>) {
        let (min, max) = (f64::from(scale.min()), f64::from(scale.max()));
        let of = |sd| Moments::from_summary(min, max, good(scale), mean, n, sd);
        let moments = of(sd).or_else(|| of(None));
        self.sample = moments.as_ref().map(Sample::of_moments);
        self.spread = moments.map(|moments| match moments.variance {
            _ if n < 2 => Spread::None,
            Some(_) => Spread::Typed,
            None => Spread::Widest,
        });
    }

    /// How many people answered, as far as it is known.
    pub(super) fn people(&self) -> u64 {
        self.people
    }

    /// What the number of answers allows.
    pub(super) fn reliability(&self) -> Reliability {
        Reliability::of(self.people())
    }

    /// Somebody answered or was watched: no guess.
    pub(super) fn is_measured(&self) -> bool {
        self.evidence != Evidence::Assumed
    }

    /// Whether a verdict may rest on it: no guess, and from 10 people on.
    pub(super) fn allows_verdict(&self) -> bool {
        self.is_measured() && self.reliability().allows_verdict()
    }
}

/// Which end of a scale is good, in the words of the statistics.
pub(super) fn good(scale: Scale) -> GoodEnd {
    match scale.better() {
        Better::Higher => GoodEnd::High,
        Better::Lower => GoodEnd::Low,
    }
}

pub(super) fn tally(scale: Scale, counts: &BTreeMap<i32, u64>) -> Option<stats::Tally> {
    let counts = scale.points().map(|score| counts.get(&score).copied().unwrap_or(0)).collect();
    stats::Tally::new(scale.min(), counts, good(scale))
}
