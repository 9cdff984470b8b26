//! From before to after, question by question.

use super::contrast::{Contrast, Corrected, contrast, corrected};
use super::report::SurveyReport;
use super::sample::Answered;
use super::together::{Asked, pairs};
use super::verdict::{Change, Method, NotTested, NpsChange, Verdict};
use crate::journey::{Answers, Evidence, Journey, Round, RoundId, Scale, Survey, name};
use crate::stats;

/// What two rounds say about one question.
struct Pair {
    before: Answered,
    after: Answered,
    question_changed: bool,
    scale_changed: bool,
    found: Option<Contrast>,
}

/// Writes the changes of one family of questions into their reports.
///
/// The comparisons of a family are corrected together (Holm). Only tests that can end in a verdict
/// count: 10 answers or more on both sides, no guesses, the same words and scale in both rounds.
pub(super) fn compare_rounds(
    journey: &Journey,
    family: &mut [(&Survey, &mut SurveyReport)],
    before: &Round,
    after: &Round,
) {
    let pairs: Vec<Option<Pair>> =
        family.iter().map(|(survey, _)| Pair::of(journey, survey, before, after)).collect();
    let tests: Vec<Option<stats::Difference>> = pairs
        .iter()
        .map(|pair| {
            let pair = pair.as_ref().filter(|pair| pair.why_not().is_none())?;
            Some(pair.found?.difference)
        })
        .collect();
    let corrected = corrected(&tests);
    for (((survey, report), pair), corrected) in family.iter_mut().zip(&pairs).zip(corrected) {
        match pair {
            None => report.change = one_sided(survey, &before.id, &after.id),
            Some(pair) => {
                report.question_changed = pair.question_changed || pair.scale_changed;
                report.nps_change = pair.nps_change();
                report.change = Some(pair.change(corrected));
            }
        }
    }
}

/// Only one of the rounds has answers. None where neither has.
fn one_sided(survey: &Survey, before: &RoundId, after: &RoundId) -> Option<Change> {
    let has = |round: &RoundId| survey.answers_of(round).is_some();
    match (has(before), has(after)) {
        (true, false) => Some(Change::not_tested(NotTested::OnlyBefore)),
        (false, true) => Some(Change::not_tested(NotTested::OnlyAfter)),
        _ => None,
    }
}

/// What was asked, as far as it matters to the answers: how it is spelled does not.
/// Without answers, as the survey stands now.
pub(super) fn asked(survey: &Survey, answers: Option<&Answers>) -> (Scale, String) {
    let then = answers.and_then(|answers| answers.asked.as_ref());
    let words = then.map_or(&survey.question, |asked| &asked.question);
    let scale = answers.map_or(survey.scale(), |answers| survey.scale_of(answers));
    (scale, name::key(words))
}

impl Pair {
    fn of(journey: &Journey, survey: &Survey, before: &Round, after: &Round) -> Option<Self> {
        let (first, second) = survey.answers_of(&before.id).zip(survey.answers_of(&after.id))?;
        let (then, now) = (asked(survey, Some(first)), asked(survey, Some(second)));
        let sides = [(first, before), (second, after)]
            .map(|(side, round)| (side, Answered::of(survey, side, round)));
        let [(first, before), (second, after)] = sides;
        let both = [first, second].map(|answers| Asked { survey, answers });
        let found = contrast(&before, &after, pairs(journey, both[0], both[1]));
        Some(Self {
            before,
            after,
            question_changed: then.1 != now.1,
            scale_changed: then.0 != now.0,
            found,
        })
    }

    /// Why the pair cannot be tested.
    fn why_not(&self) -> Option<NotTested> {
        let either = |is: fn(&Answered) -> bool| is(&self.before) || is(&self.after);
        if self.scale_changed {
            Some(NotTested::ScaleChanged)
        } else if self.question_changed {
            Some(NotTested::QuestionChanged)
        } else if either(|side| !side.is_measured()) {
            Some(NotTested::Assumed)
        } else if self.found.is_none() {
            Some(NotTested::NoScore)
        } else if either(|side| !side.allows_verdict()) {
            Some(NotTested::TooFew)
        } else {
            None
        }
    }

    fn change(&self, corrected: Option<Corrected>) -> Change {
        let why_not = self.why_not();
        let Some(found) = self.found else {
            return Change::not_tested(why_not.unwrap_or(NotTested::NoScore));
        };
        let difference = found.difference;
        let detectable = corrected.and_then(|one| difference.detectable(one.comparisons));
        let room = self.room(found.method);
        Change {
            diff: Some(difference.diff),
            interval: Some((difference.lo, difference.hi)),
            p: corrected.map(|one| one.p),
            p_holm: corrected.map(|one| one.p_holm),
            holm_interval: corrected.map(|one| one.interval),
            method: Some(found.method),
            pairs: found.pairs,
            cliffs_delta: self.cliffs_delta(),
            detectable,
            improvement_possible: detectable.zip(room).map(|(size, (_, up))| size <= up),
            fall_possible: detectable.zip(room).map(|(size, (down, _))| size <= down),
            verdict: match (why_not, corrected) {
                (Some(why), _) => Verdict::NotTested(why),
                (None, Some(one)) if one.is_shown() && difference.diff > 0.0 => Verdict::Better,
                (None, Some(one)) if one.is_shown() && difference.diff < 0.0 => Verdict::Worse,
                (None, _) => Verdict::NotShown,
            },
        }
    }

    /// How far the earlier score can fall and rise at all.
    fn room(&self, method: Method) -> Option<(f64, f64)> {
        match method {
            Method::NpsTotals => {
                let nps = self.before.nps?.nps()?.value;
                Some((nps + 100.0, 100.0 - nps))
            }
            Method::Independent | Method::Overlapping => {
                let score = self.before.sample?.mean;
                Some((score, 100.0 - score))
            }
        }
    }

    fn cliffs_delta(&self) -> Option<f64> {
        let (before, after) = self.before.tally.as_ref().zip(self.after.tally.as_ref())?;
        stats::delta(before, after)
    }

    /// In NPS points. Nothing where a side is a guess; no p below 10 answers or after another question.
    fn nps_change(&self) -> Option<NpsChange> {
        if [&self.before, &self.after].iter().any(|side| side.evidence == Evidence::Assumed) {
            return None;
        }
        let found = stats::nps_change(self.before.nps.as_ref()?, self.after.nps.as_ref()?)?;
        let enough = self.before.allows_verdict() && self.after.allows_verdict();
        let same = !self.question_changed && !self.scale_changed;
        let p = found.p.filter(|_| enough && same);
        Some(NpsChange { diff: found.diff, lo: found.lo, hi: found.hi, p })
    }
}
