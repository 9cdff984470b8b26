//! What is known and what is not.

use super::report::{Coverage, ScoreReport, StageReport, TouchpointReport};
use crate::journey::Evidence;
use crate::stats::Reliability;

/// Answers are old from so many days on.
const OLD_DAYS: i32 = 365;

/// What the current round covers, over all questions of each touchpoint.
pub(super) fn coverage(stages: &[StageReport], current: Option<usize>) -> Coverage {
    let mut coverage = Coverage::default();
    for stage in stages {
        let mut anything = false;
        for touchpoint in &stage.touchpoints {
            anything |= count(&mut coverage, touchpoint, current);
        }
        if !anything {
            coverage.stages_unmeasured.push(stage.name.clone());
        }
    }
    let all = coverage.touchpoints;
    coverage.evidence_share = (all > 0).then(|| coverage.measured as f64 / all as f64);
    coverage
}

/// Counts one touchpoint; true when it has any answers.
fn count(coverage: &mut Coverage, touchpoint: &TouchpointReport, current: Option<usize>) -> bool {
    let scores: Vec<&ScoreReport> = touchpoint
        .surveys
        .iter()
        .filter_map(|survey| survey.rounds.get(current?)?.as_ref())
        .collect();
    let real: Vec<_> = scores.iter().filter(|one| one.evidence != Evidence::Assumed).collect();
    coverage.touchpoints += 1;
    if scores.is_empty() {
        coverage.unmeasured.push(touchpoint.name.clone());
        return false;
    }
    if real.is_empty() {
        coverage.assumed_only += 1;
        coverage.assumed.push(touchpoint.name.clone());
        return true;
    }
    coverage.measured += 1;
    if real.iter().all(|one| one.reliability < Reliability::Normal) {
        coverage.small.push(touchpoint.name.clone());
    }
    if real.iter().all(|one| one.age_days.is_some_and(|age| age > OLD_DAYS)) {
        coverage.old.push(touchpoint.name.clone());
    }
    true
}
