//! Codes for no answer on a scale that has them: 99 of 0 to 100 may be either.

use super::question::{Question, Target};
use crate::import::warning::Warning;

/// What programs write where somebody did not answer, did not know or did not want to say.
const CODES: [i32; 6] = [77, 88, 97, 98, 99, 999];
/// Fewer may have meant the number.
const FEWEST: u64 = 3;

/// That a code was counted as an answer which stands out among its neighbours.
pub(in crate::import) fn among_answers(target: &Target) -> Option<Warning> {
    let question = target.question.as_ref().filter(|_| target.counted.is_empty())?;
    let (answer, count) = standing_out(question)?;
    Some(Warning::MaybeMissingCode { column: target.name.clone(), answer, count })
}

fn standing_out(question: &Question) -> Option<(i32, u64)> {
    let given = |score: i32| {
        let point = usize::try_from(score.checked_sub(question.scale.min())?).ok()?;
        Some(question.counts.iter().filter_map(|points| points.get(point)).sum::<u64>())
    };
    let given = |score: i32| given(score).unwrap_or_default();
    // Round numbers are given more often than those beside them, and the end of a scale is an answer.
    let is_common = |score: i32| score % 5 == 0 || CODES.contains(&score);
    let only_round =
        question.scale.points().filter(|score| !is_common(*score)).all(|score| given(score) == 0);
    let round = question.scale.points().filter(|score| score % 5 == 0).map(given).sum::<u64>();
    let stands_out = |code: &i32| {
        let count = given(*code);
        let near = (code - 3..=code + 3).filter(|score| !is_common(*score));
        let most = near.map(given).max().unwrap_or_default();
        let alone = only_round && round >= FEWEST && (count > 1 || *code > 97);
        count > 0 && (alone || count >= FEWEST && count > most * 2)
    };
    let held = CODES.into_iter().filter(|code| question.scale.holds(*code));
    let found = held.filter(|code| question.scale.max() != *code).filter(stands_out);
    found.map(|code| (code, given(code))).max_by_key(|(_, count)| *count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Better, Evidence, Scale, SurveyId};

    fn found(scores: &[i32]) -> Option<(i32, u64)> {
        let mut points = vec![0; 101];
        for score in scores {
            points[*score as usize] += 1;
        }
        let question = Question {
            survey: SurveyId::new("q").expect("an id"),
            scale: Scale::new(0, 100, Better::Higher).expect("a scale"),
            style: crate::import::values::style::Style::PLAIN,
            labels: std::collections::HashMap::new(),
            spelled: Vec::new(),
            evidence: Evidence::Measured,
            population: None,
            invited: None,
            counts: vec![points],
        };
        standing_out(&question)
    }

    #[test]
    fn codes_that_stand_out_are_found() {
        assert_eq!(found(&[10, 20, 50, 80, 99]), Some((99, 1)));
        assert_eq!(found(&[12, 47, 71, 83, 96, 99, 99, 99, 99]), Some((99, 4)));
        assert_eq!(found(&[12, 47, 71, 83, 88, 88, 88, 88, 99]), Some((88, 4)));
        assert_eq!(found(&[12, 47, 71, 96, 97, 98, 99, 100]), None);
        assert_eq!(found(&[12, 95, 96, 96, 96, 99, 99, 99, 100]), None);
        assert_eq!(found(&[0, 50, 77, 100, 100]), None);
        assert_eq!(found(&[]), None);
    }
}
