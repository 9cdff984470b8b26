//! Which of several versions the files of several groups began with.

use crate::journey::Journey;
use std::collections::BTreeSet;

/// What a journey says, one thing each.
fn facts(journey: &Journey) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for stage in &journey.stages {
        facts.insert(format!("stage {} {}", stage.id, stage.name));
    }
    for (_, one) in journey.touchpoints() {
        let id = &one.id;
        facts.insert(format!("touchpoint {id} {}", one.name));
        let notes = [("pain", &one.pains), ("idea", &one.opportunities), ("quote", &one.quotes)];
        for (kind, texts) in notes {
            facts.extend(texts.iter().map(|text| format!("{kind} {id} {text}")));
        }
        facts.extend(one.feedback.iter().map(|one| format!("comment {}", one.id)));
        if let Some(importance) = one.importance {
            facts.insert(format!("importance {id} {}", importance.get()));
        }
    }
    for survey in journey.surveys() {
        facts.insert(format!("question {} {}", survey.id, survey.question));
        for answers in survey.answers() {
            facts.insert(format!("answers {} {} {:?}", survey.id, answers.round, answers.tally));
        }
    }
    facts.extend(journey.actions.iter().map(|one| format!("action {} {}", one.id, one.title)));
    facts
}

/// The place of the version that all of these files most likely began with: the one that they differ least from.
/// None where a file has no more than half of what the version says: then they did not begin with it.
#[must_use]
pub fn ancestor(versions: &[Journey], files: &[Journey]) -> Option<usize> {
    let files: Vec<BTreeSet<String>> = files.iter().map(facts).collect();
    let far = |version: &Journey| -> Option<usize> {
        let held = facts(version);
        let mut sum = 0;
        for file in &files {
            let shared = held.intersection(file).count();
            if shared * 2 <= held.len() {
                return None;
            }
            sum += held.len() + file.len() - 2 * shared;
        }
        Some(sum)
    };
    let distances = versions.iter().enumerate();
    let distances = distances.filter_map(|(at, version)| Some((far(version)?, at)));
    distances.min().map(|(_, at)| at).filter(|_| !files.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Stage, StageId, StageKind, Touchpoint, TouchpointId};
    use std::sync::Arc;

    fn with(names: &[&str]) -> Journey {
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "Use");
        let touchpoint =
            |name: &&str| Arc::new(Touchpoint::new(TouchpointId::new(name).expect("an id"), name));
        stage.touchpoints = names.iter().map(touchpoint).collect();
        Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
    }

    #[test]
    fn the_version_that_the_groups_got_is_found_among_later_and_earlier_ones() {
        let versions = [with(&["a", "b", "c", "mine"]), with(&["a", "b", "c"]), with(&["a"])];
        let groups = [with(&["a", "b", "c", "north"]), with(&["a", "b", "c", "south", "door"])];
        assert_eq!(ancestor(&versions, &groups), Some(1));
        assert_eq!(ancestor(&versions, &[with(&["x", "y", "z", "u", "v"])]), None);
        assert_eq!(ancestor(&[], &groups), None);
        assert_eq!(ancestor(&versions, &[]), None);
    }
}
