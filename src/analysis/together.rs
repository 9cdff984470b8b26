//! The same people behind two answers: the joint sums that imports left in the file.

use super::sample::good;
use crate::journey::{Answers, JointSums, Journey, RoundId, Survey, SurveyId};
use crate::stats::{self, Pairs};

/// A question in a round.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub survey: &'a Survey,
    pub answers: &'a Answers,
}

impl<'a> Asked<'a> {
    pub(super) fn of(survey: &'a Survey, round: &RoundId) -> Option<Self> {
        Some(Self { survey, answers: survey.answers_of(round)? })
    }

    fn occasion(self) -> (SurveyId, RoundId) {
        (self.survey.id.clone(), self.answers.round.clone())
    }

    /// The good end is high on one of the two scales only.
    pub(super) fn is_opposite(self, other: Self) -> bool {
        let end = |one: Self| good(one.survey.scale_of(one.answers));
        end(self) != end(other)
    }

    /// Sums that belong to other answers than there are now say nothing.
    fn holds(self, sums: &JointSums) -> bool {
        sums.n <= self.answers.tally.n()
    }
}

/// The sums of the people who gave both answers, seen from the first. None where nothing is known.
pub(super) fn sums(journey: &Journey, a: Asked<'_>, b: Asked<'_>) -> Option<stats::JointSums> {
    if journey.joint.is_empty() {
        return None;
    }
    let found = journey.joint.get(&a.occasion(), &b.occasion())?;
    (a.holds(&found) && b.holds(&found)).then(|| converted(&found))
}

/// What a comparison needs of them.
pub(super) fn pairs(journey: &Journey, a: Asked<'_>, b: Asked<'_>) -> Option<Pairs> {
    Some(sums(journey, a, b)?.pairs(a.is_opposite(b)))
}

pub(super) fn converted(sums: &JointSums) -> stats::JointSums {
    stats::JointSums {
        n: sums.n,
        x: i128::from(sums.x),
        y: i128::from(sums.y),
        xx: i128::from(sums.x_x),
        yy: i128::from(sums.y_y),
        xy: i128::from(sums.x_y),
    }
}
