//! Asking a report.

use super::report::{Report, ScoreReport, StageReport, SurveyReport, TouchpointReport, TrendPoint};
use super::verdict::{Gap, GapVerdict};
use crate::journey::Evidence;

impl Report {
    /// Every touchpoint in order, with its stage.
    pub fn touchpoints(&self) -> impl Iterator<Item = (&StageReport, &TouchpointReport)> {
        self.stages.iter().flat_map(|stage| stage.touchpoints.iter().map(move |one| (stage, one)))
    }

    /// Confirmed and possible drops of a round, steepest first.
    #[must_use]
    pub fn drops(&self, round: usize) -> Vec<&Gap> {
        let mut drops: Vec<&Gap> = self
            .gaps
            .get(round)
            .into_iter()
            .flatten()
            .filter(|gap| matches!(gap.verdict, GapVerdict::Confirmed | GapVerdict::Possible))
            .collect();
        drops.sort_by(|a, b| a.diff.total_cmp(&b.diff));
        drops
    }

    /// How many changes of the headline questions were tested together.
    #[must_use]
    pub fn comparisons(&self) -> usize {
        self.touchpoints().filter(|(_, one)| one.headline().is_some_and(is_tested)).count()
    }

    /// How many changes of the questions beside the headlines were tested together.
    #[must_use]
    pub fn other_comparisons(&self) -> usize {
        let others = self.touchpoints().flat_map(|(_, one)| one.surveys.iter().skip(1));
        others.filter(|survey| is_tested(survey)).count()
    }

    /// How many changes were tested together with that of the question at this place of its touchpoint.
    #[must_use]
    pub fn comparisons_with(&self, question: usize) -> usize {
        if question == 0 { self.comparisons() } else { self.other_comparisons() }
    }

    /// How many gaps of a round were tested together.
    #[must_use]
    pub fn gap_comparisons(&self, round: usize) -> usize {
        self.gaps.get(round).into_iter().flatten().filter(|gap| gap.p_holm.is_some()).count()
    }
}

fn is_tested(survey: &SurveyReport) -> bool {
    survey.change.is_some_and(|change| change.p_holm.is_some())
}

impl TouchpointReport {
    /// The question on the curve.
    #[must_use]
    pub fn headline(&self) -> Option<&SurveyReport> {
        self.surveys.first()
    }

    /// The headline's score in a round.
    #[must_use]
    pub fn score(&self, round: usize) -> Option<&ScoreReport> {
        self.headline()?.rounds.get(round)?.as_ref()
    }
}

impl TouchpointReport {
    /// The latest measured score before a round, with its round: what is known of a touchpoint that
    /// the round did not measure. None where the round has a score, or no earlier one has.
    #[must_use]
    pub fn last_score(&self, round: usize) -> Option<(usize, &ScoreReport)> {
        if self.score(round).is_some() {
            return None;
        }
        let earlier = (0..round).rev().filter_map(|at| Some((at, self.score(at)?)));
        earlier
            .into_iter()
            .find(|(_, score)| score.evidence != Evidence::Assumed && score.value().is_some())
    }
}

impl SurveyReport {
    /// The scores of the rounds in order. Rounds with other words
    /// or another scale than the round looked at are left out: their scores are of another question.
    #[must_use]
    pub fn trend(&self) -> Vec<TrendPoint> {
        let rounds = self.rounds.iter().enumerate();
        let same = rounds.filter_map(|(at, score)| Some((at, score.as_ref()?)));
        same.filter(|(_, score)| !score.asked_otherwise)
            .filter_map(|(at, score)| {
                let interval = score.score100.map(|one| (one.lo, one.hi));
                Some(TrendPoint { round: at, score: score.value()?, interval })
            })
            .collect()
    }
}

impl ScoreReport {
    /// The score on the common axis.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.score100.map(|one| one.value)
    }
}
