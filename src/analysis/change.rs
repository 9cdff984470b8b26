//! From before to after, question by question.

use super::contrast::{Contrast, contrast, is_testable};
use super::gaps::CONFIRMED_BELOW;
use super::report::{Change, NpsChange, SurveyReport, Verdict};
use super::sample::Sample;
use crate::journey::{Answers, Evidence, RoundId, Scale, Survey};
use crate::stats;

/// What two rounds say about one question.
struct Pair {
    before: Sample,
    after: Sample,
    question_changed: bool,
}

/// Writes the changes of one family of questions into their reports.
///
/// The p-values of a family are corrected together (Holm). Only tests that can end in a verdict count:
/// 10 answers or more on both sides, no guesses, the same words and scale in both rounds.
pub(super) fn compare_rounds(
    family: &mut [(&Survey, &mut SurveyReport)],
    before: &RoundId,
    after: &RoundId,
) {
    let pairs: Vec<Option<Pair>> =
        family.iter().map(|(survey, _)| pair(survey, before, after)).collect();
    let is_test = |pair: &&Pair| !pair.question_changed && is_testable(&pair.before, &pair.after);
    let comparisons = pairs.iter().flatten().filter(is_test).count();
    let contrasts: Vec<Option<Contrast>> =
        pairs.iter().map(|pair| tested(pair.as_ref()?, comparisons)).collect();
    let p: Vec<Option<f64>> =
        contrasts.iter().map(|one| one.and_then(|one| one.p_of_family())).collect();
    let adjusted = stats::holm(&p);
    for (((_, report), pair), (found, p_holm)) in
        family.iter_mut().zip(&pairs).zip(contrasts.iter().zip(adjusted))
    {
        let Some(pair) = pair else { continue };
        report.question_changed = pair.question_changed;
        report.nps_change = nps_change(pair);
        report.change = found.map(|found| change(pair, &found, p_holm));
    }
}

fn pair(survey: &Survey, before: &RoundId, after: &RoundId) -> Option<Pair> {
    let (before, after) = survey.answers_of(before).zip(survey.answers_of(after))?;
    Some(Pair {
        before: Sample::of(survey, before),
        after: Sample::of(survey, after),
        question_changed: asked(survey, Some(before)) != asked(survey, Some(after)),
    })
}

/// What was asked, as far as it matters to the answers: spaces at the ends and capitals do not.
/// Without answers, as the survey stands now.
pub(super) fn asked(survey: &Survey, answers: Option<&Answers>) -> (Scale, String) {
    let then = answers.and_then(|answers| answers.asked.as_ref());
    let words = then.map_or(&survey.question, |asked| &asked.question);
    let scale = answers.map_or(survey.scale(), |answers| survey.scale_of(answers));
    (scale, words.trim().to_lowercase())
}

fn tested(pair: &Pair, comparisons: usize) -> Option<Contrast> {
    let mut found = contrast(&pair.before, &pair.after, comparisons)?;
    if pair.question_changed {
        // The difference may come from the question, so it is shown but never tested.
        found.judged = false;
        found.method = None;
        found.difference = found.difference.map(|one| stats::Difference { p: None, ..one });
    }
    Some(found)
}

fn change(pair: &Pair, found: &Contrast, p_holm: Option<f64>) -> Change {
    let delta = found.difference.and_then(|_| {
        let (before, after) = pair.before.tally.as_ref().zip(pair.after.tally.as_ref())?;
        stats::cliffs_delta(before, after).map(|one| one.delta)
    });
    Change {
        diff: found.diff,
        interval: found.interval(),
        p: found.p(),
        p_method: found.p().and(found.method),
        p_holm,
        cliffs_delta: delta,
        detectable: found.difference.map(|one| stats::detectable(one.se)),
        verdict: match p_holm {
            None => Verdict::NotTested,
            Some(p) if p >= CONFIRMED_BELOW => Verdict::NotShown,
            Some(_) if found.diff > 0.0 => Verdict::Better,
            Some(_) if found.diff < 0.0 => Verdict::Worse,
            Some(_) => Verdict::NotShown,
        },
    }
}

/// In NPS points. Nothing where a side is a guess; no p below 10 answers or after another question.
fn nps_change(pair: &Pair) -> Option<NpsChange> {
    if [&pair.before, &pair.after].iter().any(|side| side.evidence == Evidence::Assumed) {
        return None;
    }
    let found = stats::nps_change(pair.before.nps.as_ref()?, pair.after.nps.as_ref()?)?;
    let enough = pair.before.allows_verdict() && pair.after.allows_verdict();
    let p = found.p.filter(|_| enough && !pair.question_changed);
    Some(NpsChange { diff: found.diff, lo: found.lo, hi: found.hi, p })
}
