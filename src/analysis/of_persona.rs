//! A journey as one persona answered it.

use crate::journey::{Answers, Joint, Journey, PersonaId, Segments, Survey, Tally};
use std::sync::Arc;

/// With fewer answers of a persona nothing is shown of it.
pub const PERSONA_FROM: u64 = 5;

/// The journey with the answers of one persona only: the counts that an import kept for it, and all answers
/// to questions that only it is asked. Touchpoints that it does not come to have no answers. With fewer than
/// [`PERSONA_FROM`] answers to a question in a round there are none.
#[must_use]
pub fn of_persona(journey: &Journey, persona: &PersonaId) -> Journey {
    let mut journey = journey.clone();
    journey.joint = Arc::new(Joint::default());
    // Its way alone: what it does not come to is no gap in it.
    journey.personas.retain(|one| one.id == *persona);
    if let Some(survey) = &mut journey.survey {
        *survey = Arc::new(answered_by(survey, persona, true));
    }
    for stage in &mut journey.stages {
        for touchpoint in &mut Arc::make_mut(stage).touchpoints {
            let touchpoint = Arc::make_mut(touchpoint);
            let meets = touchpoint.is_met_by(persona);
            let is_only = touchpoint.personas.as_slice() == std::slice::from_ref(persona);
            for survey in &mut touchpoint.surveys {
                let own = is_only || survey.personas.as_slice() == std::slice::from_ref(persona);
                *survey = if own {
                    Arc::clone(survey)
                } else {
                    Arc::new(answered_by(survey, persona, meets))
                };
            }
        }
    }
    journey
}

fn answered_by(survey: &Survey, persona: &PersonaId, meets: bool) -> Survey {
    let own = |answers: &Answers| {
        let counts = answers.segments.get(persona).filter(|_| meets)?;
        let tally = Tally::Counts(counts.clone());
        (tally.n() >= PERSONA_FROM).then(|| Answers {
            tally,
            people: None,
            invited: None,
            population: None,
            segments: Segments::new(),
            ..answers.clone()
        })
    };
    let answers: Vec<Answers> = survey.answers().iter().filter_map(own).collect();
    let mut plain = survey.clone();
    for answers in survey.answers() {
        plain = plain.without_round(&answers.round);
    }
    // Some of the answers fit wherever all of them do.
    plain.clone().with_all_answers(answers).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Metric, RoundId, Scale, SurveyId};

    #[test]
    fn only_the_answers_of_the_persona_count_and_few_count_for_nothing() {
        let round = RoundId::from_bits(1);
        let (laura, niilo) = (PersonaId::from_bits(2), PersonaId::from_bits(3));
        let mut answers = Answers::new(round.clone(), Tally::Counts([(1, 10), (5, 9)].into()));
        answers.segments = [(laura.clone(), [(5, 6)].into()), (niilo.clone(), [(1, 4)].into())]
            .into_iter()
            .collect();
        let survey =
            Survey::new(SurveyId::from_bits(4), Metric::Csat, Scale::usual(Metric::Csat), "?")
                .with_answers(answers)
                .expect("answers that fit");
        let of = |persona: &PersonaId, meets| answered_by(&survey, persona, meets);
        assert_eq!(of(&laura, true).answers_of(&round).map(|one| one.tally.n()), Some(6));
        assert_eq!(of(&niilo, true).answers_of(&round), None);
        assert_eq!(of(&laura, false).answers_of(&round), None);
    }
}
