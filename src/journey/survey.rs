//! One question put to customers.

use super::{
    Answers, Asking, Import, Metric, PersonaId, RoundId, Scale, ScaleEnds, Segments, SurveyId,
    Tally,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::num::NonZeroU64;

/// Why answers do not fit their question.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum SurveyError {
    /// A score that the scale does not have.
    #[error("survey {survey}: the score {score} is outside its scale {min}–{max}")]
    OffScale {
        /// The question.
        survey: String,
        /// The score.
        score: i32,
        /// Lower end of the scale.
        min: i32,
        /// Upper end of the scale.
        max: i32,
    },
    /// A mean that the scale does not have.
    #[error("survey {survey}: the mean {mean} is outside its scale {min}–{max}")]
    MeanOffScale {
        /// The question.
        survey: String,
        /// The mean.
        mean: f64,
        /// Lower end of the scale.
        min: i32,
        /// Upper end of the scale.
        max: i32,
    },
    /// A spread below zero.
    #[error("survey {survey}: a standard deviation cannot be negative")]
    NegativeSpread {
        /// The question.
        survey: String,
    },
    /// NPS groups for a question that is no NPS question.
    #[error(
        "survey {survey}: promoters and detractors belong to a recommendation question on 0–10 or 1–10"
    )]
    NotNps {
        /// The question.
        survey: String,
    },
    /// Nobody answered.
    #[error(
        "survey {survey}: answers need at least one answer; leave them out where nobody answered"
    )]
    Nobody {
        /// The question.
        survey: String,
    },
    /// People who cannot have given these answers.
    #[error("survey {survey}: the sums over people do not fit the answers")]
    People {
        /// The question.
        survey: String,
    },
    /// Segments with more answers than there are.
    #[error(
        "survey {survey}: a segment has more answers than there are, or there are more than 20 segments"
    )]
    Segments {
        /// The question.
        survey: String,
    },
    /// Fewer asked than answered, or fewer customers than asked.
    #[error(
        "survey {survey}: {n} answered, so no fewer can have been asked, nor can there be fewer customers than were asked"
    )]
    Reach {
        /// The question.
        survey: String,
        /// How many people answered.
        n: u64,
    },
    /// More answers than can be counted.
    #[error("survey {survey}: more answers than can be counted")]
    TooMany {
        /// The question.
        survey: String,
    },
    /// The same round twice.
    #[error("survey {survey}: round {round} has answers twice")]
    RoundTwice {
        /// The question.
        survey: String,
        /// The round.
        round: String,
    },
}

/// One question, its scale, and what each round answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawSurvey")]
pub struct Survey {
    /// Stays the same when the question is renamed.
    pub id: SurveyId,
    /// What it measures.
    pub metric: Metric,
    scale: Scale,
    /// The words put to the customer.
    pub question: String,
    /// Who is asked, how and when.
    #[serde(skip_serializing_if = "Asking::is_empty")]
    pub asking: Asking,
    /// Only these customers are asked; empty means everybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub personas: Vec<PersonaId>,
    /// What the scale's ends are called.
    #[serde(skip_serializing_if = "ScaleEnds::is_empty")]
    pub ends: ScaleEnds,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Answers>,
}

#[derive(Deserialize)]
#[serde(rename = "Survey", deny_unknown_fields)]
struct RawSurvey {
    id: SurveyId,
    metric: Metric,
    scale: Scale,
    question: String,
    #[serde(default)]
    asking: Asking,
    #[serde(default)]
    personas: Vec<PersonaId>,
    #[serde(default)]
    ends: ScaleEnds,
    #[serde(default)]
    answers: Vec<Answers>,
}

impl Survey {
    /// A question without answers.
    #[must_use]
    pub fn new(id: SurveyId, metric: Metric, scale: Scale, question: &str) -> Self {
        Self {
            id,
            metric,
            scale,
            question: question.into(),
            asking: Asking::default(),
            personas: Vec::new(),
            ends: ScaleEnds::default(),
            answers: Vec::new(),
        }
    }

    /// The scale it is answered on now.
    #[must_use]
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// What each round answered.
    #[must_use]
    pub fn answers(&self) -> &[Answers] {
        &self.answers
    }

    /// Owner, source and imports of each round's answers, to be changed: no check depends on them.
    pub fn origins_mut(
        &mut self,
    ) -> impl Iterator<Item = (&mut String, &mut String, &mut Vec<Import>)> {
        self.answers
            .iter_mut()
            .map(|answers| (&mut answers.owner, &mut answers.source, &mut answers.imports))
    }

    /// How it was asked in rounds in which it was asked otherwise, to be changed: no check depends on the words.
    pub(crate) fn asked_mut(&mut self) -> impl Iterator<Item = &mut super::Asked> {
        self.answers.iter_mut().filter_map(|answers| answers.asked.as_mut())
    }

    /// Keeps the counts only of segments of which this is true.
    pub(super) fn retain_segments(&mut self, keep: impl Fn(&PersonaId) -> bool) {
        for answers in &mut self.answers {
            answers.segments.retain(|id, _| keep(id));
        }
    }

    /// Gives the counts of segments other keys.
    pub(crate) fn map_segments(&mut self, map: impl Fn(&Segments) -> Segments) {
        for answers in self.answers.iter_mut().filter(|answers| !answers.segments.is_empty()) {
            answers.segments = map(&answers.segments);
        }
    }

    /// What one round answered.
    #[must_use]
    pub fn answers_of(&self, round: &RoundId) -> Option<&Answers> {
        self.answers.iter().find(|answers| answers.round == *round)
    }

    /// The scale that a round was asked on.
    #[must_use]
    pub fn scale_of(&self, answers: &Answers) -> Scale {
        answers.asked.as_ref().map_or(self.scale, |asked| asked.scale)
    }

    /// The same question on another scale. Answers must still fit.
    ///
    /// # Errors
    /// [`SurveyError`] names the answer that does not fit.
    pub fn with_scale(mut self, scale: Scale) -> Result<Self, SurveyError> {
        self.scale = scale;
        self.checked()
    }

    /// The same question with other answers for their round.
    ///
    /// # Errors
    /// [`SurveyError`] when they do not fit the scale.
    pub fn with_answers(mut self, answers: Answers) -> Result<Self, SurveyError> {
        match self.answers.iter_mut().find(|old| old.round == answers.round) {
            Some(old) => *old = answers,
            None => self.answers.push(answers),
        }
        self.checked()
    }

    /// The same question with these answers and no others.
    ///
    /// # Errors
    /// [`SurveyError`] when they do not fit the scale, or a round is there twice.
    pub fn with_all_answers(mut self, answers: Vec<Answers>) -> Result<Self, SurveyError> {
        self.answers = answers;
        self.checked()
    }

    /// The same question without the answers of a round.
    #[must_use]
    pub fn without_round(mut self, round: &RoundId) -> Self {
        self.answers.retain(|answers| answers.round != *round);
        self
    }

    /// The NPS groups are defined: a recommendation question on 0–10 or 1–10 with high good.
    #[must_use]
    pub fn has_nps(metric: Metric, scale: Scale) -> bool {
        metric == Metric::Nps
            && matches!((scale.min(), scale.max()), (0 | 1, 10))
            && scale.better() == super::Better::Higher
    }

    fn checked(self) -> Result<Self, SurveyError> {
        let mut rounds = BTreeSet::new();
        for answers in &self.answers {
            if !rounds.insert(&answers.round) {
                return Err(SurveyError::RoundTwice {
                    survey: self.id.to_string(),
                    round: answers.round.to_string(),
                });
            }
            self.check_tally(answers)?;
        }
        Ok(self)
    }

    fn check_tally(&self, answers: &Answers) -> Result<(), SurveyError> {
        let survey = self.id.to_string();
        let scale = self.scale_of(answers);
        let (min, max) = (scale.min(), scale.max());
        match &answers.tally {
            Tally::Counts(counts) => {
                if let Some(score) = counts.keys().find(|score| !scale.holds(**score)) {
                    return Err(SurveyError::OffScale { survey, score: *score, min, max });
                }
                if counts.values().try_fold(0_u64, |sum, n| sum.checked_add(*n)).is_none() {
                    return Err(SurveyError::TooMany { survey });
                }
            }
            Tally::NpsTotals { detractors, passives, promoters } => {
                if !Self::has_nps(self.metric, scale) {
                    return Err(SurveyError::NotNps { survey });
                }
                if detractors
                    .checked_add(*passives)
                    .and_then(|sum| sum.checked_add(*promoters))
                    .is_none()
                {
                    return Err(SurveyError::TooMany { survey });
                }
            }
            Tally::Summary { mean, sd, .. } => {
                let mean = mean.get();
                if mean < f64::from(min) || mean > f64::from(max) {
                    return Err(SurveyError::MeanOffScale { survey, mean, min, max });
                }
                if sd.is_some_and(|sd| sd.get() < 0.0) {
                    return Err(SurveyError::NegativeSpread { survey });
                }
            }
        }
        if answers.tally.n() == 0 {
            return Err(SurveyError::Nobody { survey });
        }
        self.check_people(answers)
    }

    fn check_people(&self, answers: &Answers) -> Result<(), SurveyError> {
        let survey = || self.id.to_string();
        if !answers.people_fit() {
            return Err(SurveyError::People { survey: survey() });
        }
        if !answers.segments_fit() {
            return Err(SurveyError::Segments { survey: survey() });
        }
        let n = answers.people();
        let (invited, population) = (answers.invited, answers.population);
        let few = |most: Option<NonZeroU64>, of: u64| most.is_some_and(|most| most.get() < of);
        if few(invited, n) || few(population, n.max(invited.map_or(0, NonZeroU64::get))) {
            return Err(SurveyError::Reach { survey: survey(), n });
        }
        Ok(())
    }
}

impl TryFrom<RawSurvey> for Survey {
    type Error = SurveyError;
    fn try_from(mut raw: RawSurvey) -> Result<Self, SurveyError> {
        // Read one by one, with room for others that never come.
        raw.answers.shrink_to_fit();
        Self {
            id: raw.id,
            metric: raw.metric,
            scale: raw.scale,
            question: raw.question,
            asking: raw.asking,
            personas: raw.personas,
            ends: raw.ends,
            answers: raw.answers,
        }
        .checked()
    }
}
