//! The journey's own question as a place to import to.
//!
//! While a file is read, a touchpoint stands for the journey as a whole: it has its question and its
//! feedback, so that all that is done with touchpoints is done with it. Afterwards both are the journey's
//! again, and the stand-in is gone.

use crate::import::error::ImportError;
use crate::import::{ColumnMap, Imported, WHOLE};
use crate::journey::{
    Journey, Metric, Scale, Stage, StageId, StageKind, SurveyId, Touchpoint, TouchpointId,
};
use std::sync::Arc;

/// The ids of the stand-in and of its stage, which are longer than the program makes any.
const STAND_IN: &str = "polku-import-the-journey-as-a-whole";
const STAGE: &str = "polku-import-stage-of-the-whole";

/// Whether a mapping means the journey as a whole.
pub(in crate::import) fn is_meant(map: &ColumnMap) -> bool {
    map.touchpoint.trim() == WHOLE
}

/// The touchpoint that stands for the journey.
pub(in crate::import) fn stand_in() -> Option<TouchpointId> {
    TouchpointId::new(STAND_IN).ok()
}

/// The journey's own question where a file asks the same of it in other words. One that nobody has answered yet is
/// put in the words of the file; a heading that is only a name, as “NPS” is, says nothing else.
pub(in crate::import) fn asked_already(
    journey: &mut Journey,
    touchpoint: &TouchpointId,
    (metric, scale, question): (Metric, Scale, &str),
) -> Option<SurveyId> {
    const FEWEST_WORDS: usize = 4;
    if stand_in().as_ref() != Some(touchpoint) {
        return None;
    }
    let held = journey.touchpoint_mut(touchpoint)?.surveys.first_mut()?;
    let is_name = !question.contains('?') && question.split_whitespace().count() < FEWEST_WORDS;
    let is_new = held.answers().is_empty();
    let fits = held.metric == metric && held.scale() == scale && (is_new || is_name);
    if fits && is_new && !is_name {
        question.clone_into(&mut Arc::make_mut(held).question);
    }
    fits.then(|| held.id.clone())
}

/// The journey with its own question and feedback in a touchpoint; as it is where nothing means it: no
/// mapping, and no column of questions (`in_rows`), where its own may be one.
pub(in crate::import) fn spread(journey: &Journey, maps: &[ColumnMap], in_rows: bool) -> Journey {
    let mut journey = journey.clone();
    let (Some(id), Ok(stage)) = (stand_in(), StageId::new(STAGE)) else { return journey };
    let is_asked = in_rows && journey.survey.is_some();
    if !(is_asked || maps.iter().any(is_meant)) || journey.touchpoint(&id).is_some() {
        return journey;
    }
    let name = if journey.title.trim().is_empty() { WHOLE } else { journey.title.as_str() };
    let mut touchpoint = Touchpoint::new(id, name);
    touchpoint.surveys.extend(journey.survey.take());
    touchpoint.feedback = std::mem::take(&mut journey.feedback);
    let mut stage = Stage::new(stage, StageKind::Other, name);
    stage.touchpoints.push(Arc::new(touchpoint));
    journey.stages.push(Arc::new(stage));
    journey
}

/// The journey with what its stand-in has.
///
/// # Errors
/// [`ImportError::OtherQuestion`] when the file asks another question of the whole journey than it has:
/// there is one.
pub(in crate::import) fn gathered(
    mut imported: Imported,
    file: &str,
) -> Result<Imported, ImportError> {
    let journey = &mut imported.journey;
    let Some(stage) = journey.stages.pop_if(|stage| stage.id.as_str() == STAGE) else {
        return Ok(imported);
    };
    let Some(touchpoint) = stage.touchpoints.first() else { return Ok(imported) };
    let mut surveys = touchpoint.surveys.iter();
    journey.survey = surveys.next().cloned();
    if let (Some(held), Some(other)) = (&journey.survey, surveys.next()) {
        return Err(ImportError::OtherQuestion {
            file: file.to_owned(),
            held: held.question.clone(),
            other: other.question.clone(),
        });
    }
    journey.feedback.clone_from(&touchpoint.feedback);
    journey.validate()?;
    Ok(imported)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Plan, RoundRule, run, unwatched};
    use crate::journey::Survey;

    fn imported(journey: &Journey, text: &str, maps: &[&str]) -> Result<Imported, ImportError> {
        let plan = Plan {
            maps: maps.iter().map(|map| map.parse().expect("a mapping")).collect(),
            rounds: RoundRule::Named("Kevät".into()),
            ..Plan::default()
        };
        let mut chance = 7;
        let mut next = || {
            chance += 1;
            chance
        };
        run(
            text.as_bytes(),
            &format!("k{}.csv", text.len()),
            &plan,
            journey,
            &mut next,
            &mut unwatched,
        )
    }

    #[test]
    fn answers_and_comments_of_the_whole_journey() {
        let empty = Journey { title: "Polku".into(), ..Journey::default() };
        let text = "NPS;Miksi\n9;Hyvä\n3;Huono\n";
        let first = imported(&empty, text, &["NPS=*;metric=nps;comment=Miksi"]).expect("taken");
        let journey = first.journey;
        let survey = journey.survey.as_ref().expect("a question of its own");
        assert_eq!((survey.question.as_str(), survey.answers()[0].tally.n()), ("NPS", 2));
        assert_eq!(journey.feedback.len(), 2);
        assert!(journey.stages.is_empty() && journey.touchpoints().count() == 0);
        assert_eq!(journey.validate(), Ok(()));

        let more = imported(&journey, "NPS\n7\n8\n8\n", &["NPS=*;metric=nps"]).expect("more");
        let again = more.journey.survey.as_ref().expect("the same question");
        assert_eq!((again.id.clone(), again.answers()[0].tally.n()), (survey.id.clone(), 5));

        let other = imported(&journey, "CSAT\n4\n", &["CSAT=*;metric=csat;scale=1..5"]);
        assert!(matches!(other, Err(ImportError::OtherQuestion { held, .. }) if held == "NPS"));

        // The same question under a name, and in other words where nobody has answered it.
        let named = imported(&journey, "Q1\n7\n", &["Q1=*;metric=nps"]).expect("a name");
        assert_eq!(named.journey.survey.as_ref().map(|one| one.answers()[0].tally.n()), Some(3));
        let words = "Would you recommend us to a friend?";
        let (text, spec) = (format!("{words}\n7\n"), format!("{words}=*;metric=nps"));
        assert!(matches!(
            imported(&journey, &text, &[&spec]),
            Err(ImportError::OtherQuestion { .. })
        ));
        let mut unasked = journey.clone();
        let held = Arc::make_mut(unasked.survey.as_mut().expect("a question"));
        *held = Survey::new(held.id.clone(), held.metric, held.scale(), "Suosittelisitko meitä?");
        unasked.sources.clear();
        unasked.joint = Arc::default();
        let done = imported(&unasked, &text, &[&spec]).expect("in other words").journey;
        let asked = done.survey.as_ref().expect("a question");
        assert_eq!((asked.question.as_str(), asked.id.clone()), (words, survey.id.clone()));

        let plan = Plan {
            question_column: Some("Kysymys".into()),
            rounds: RoundRule::Named("Syksy".into()),
            ..Plan::default()
        };
        let long = "Kysymys;Vastaus\nNPS;9\nMuu;3\nNPS;10\n";
        let mut chance = || 99;
        let own =
            run(long.as_bytes(), "l.csv", &plan, &journey, &mut chance, &mut unwatched).expect("l");
        let survey = own.journey.survey.as_ref().expect("the same question");
        assert_eq!((survey.answers().len(), survey.answers()[1].tally.n()), (2, 2));
        assert!(own.journey.stages.is_empty());
    }
}
