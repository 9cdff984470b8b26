//! From before to after, question by question.

use super::contrast::{Contrast, Corrected, contrast, corrected};
use super::parallel;
use super::report::SurveyReport;
use super::sample::Answered;
use super::together::{Asked, pairs};
use super::verdict::{Change, Method, NotTested, NpsChange, Verdict};
use crate::journey::{Answers, Evidence, Journey, RoundId, Scale, Survey, name};
use crate::stats;

/// What two rounds say about one question.
struct Pair<'a> {
    before: &'a Answered,
    after: &'a Answered,
    question_changed: bool,
    scale_changed: bool,
    found: Option<Contrast>,
}

/// What a question's answers give, by the rounds in the order of their days.
pub(super) type ByRound = Vec<Option<Answered>>;

/// A question of a family, what its answers give, and where its change goes.
pub(super) struct Compared<'a> {
    pub survey: &'a Survey,
    pub answered: &'a ByRound,
    pub report: &'a mut SurveyReport,
}

/// Writes the changes of one family of questions into their reports.
///
/// The comparisons of a family are corrected together (Holm). Only tests that can end in a verdict
/// count: 10 answers or more on both sides, no guesses, the same words and scale in both rounds.
/// `places`: of the two rounds, in the order of their days.
pub(super) fn compare_rounds(
    journey: &Journey,
    family: Vec<Compared<'_>>,
    rounds: [&RoundId; 2],
    places: (usize, usize),
) {
    let (questions, reports): (Vec<_>, Vec<_>) =
        family.into_iter().map(|one| ((one.survey, one.answered), one.report)).unzip();
    let pairs: Vec<Option<Pair>> = parallel::map(&questions, |(survey, answered)| {
        Pair::of(journey, survey, rounds, (answered, places))
    });
    let tests: Vec<Option<stats::Difference>> = pairs
        .iter()
        .map(|pair| {
            let pair = pair.as_ref().filter(|pair| pair.why_not().is_none())?;
            Some(pair.found?.difference)
        })
        .collect();
    let tested: Vec<_> = pairs.iter().zip(corrected(&tests)).collect();
    let changes = parallel::map(&tested, |(pair, corrected)| {
        pair.as_ref().map(|pair| (pair.change(*corrected), pair.nps_change()))
    });
    let all = questions.iter().zip(&pairs).zip(changes).zip(reports);
    for ((((survey, _), pair), change), report) in all {
        let changed = |pair: &Pair| pair.question_changed || pair.scale_changed;
        report.question_changed = pair.as_ref().is_some_and(changed);
        (report.change, report.nps_change) = match change {
            Some((change, nps)) => (Some(change), nps),
            None => (one_sided(survey, rounds[0], rounds[1]), None),
        };
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

/// What was asked. Without answers, as the survey stands now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wording<'a> {
    scale: Scale,
    words: &'a str,
}

impl<'a> Wording<'a> {
    pub(super) fn of(survey: &'a Survey, answers: Option<&'a Answers>) -> Self {
        let then = answers.and_then(|answers| answers.asked.as_ref());
        let words = then.map_or(&survey.question, |asked| &asked.question);
        Self { scale: answers.map_or(survey.scale(), |answers| survey.scale_of(answers)), words }
    }

    /// The same question: how it is spelled does not matter to the answers.
    fn asks_the_same(self, other: Self) -> bool {
        self.words == other.words || name::is_same(self.words, other.words)
    }

    /// The same question on the same scale.
    pub(super) fn is_like(self, other: Self) -> bool {
        self.scale == other.scale && self.asks_the_same(other)
    }
}

impl<'a> Pair<'a> {
    fn of(
        journey: &Journey,
        survey: &Survey,
        [before, after]: [&RoundId; 2],
        (answered, places): (&'a ByRound, (usize, usize)),
    ) -> Option<Self> {
        let (first, second) = survey.answers_of(before).zip(survey.answers_of(after))?;
        let [then, now] = [first, second].map(|side| Wording::of(survey, Some(side)));
        let side = |at: usize| answered.get(at).and_then(Option::as_ref);
        let (before, after) = side(places.0).zip(side(places.1))?;
        let both = [first, second].map(|answers| Asked { survey, answers });
        let found = contrast(before, after, pairs(journey, both[0], both[1]));
        Some(Self {
            before,
            after,
            question_changed: !then.asks_the_same(now),
            scale_changed: then.scale != now.scale,
            found,
        })
    }

    /// Why the pair cannot be tested.
    fn why_not(&self) -> Option<NotTested> {
        let either = |is: fn(&Answered) -> bool| is(self.before) || is(self.after);
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
        if [self.before, self.after].iter().any(|side| side.evidence == Evidence::Assumed) {
            return None;
        }
        let found = stats::nps_change(self.before.nps.as_ref()?, self.after.nps.as_ref()?)?;
        let enough = self.before.allows_verdict() && self.after.allows_verdict();
        let same = !self.question_changed && !self.scale_changed;
        let p = found.p.filter(|_| enough && same);
        Some(NpsChange { diff: found.diff, lo: found.lo, hi: found.hi, p })
    }
}
