//! What a merge brings, in a sentence.

use crate::edit::merge::Changes;
use crate::i18n::Words;

/// More names than this are only counted.
const MOST_NAMES: usize = 4;

/// What comes and what goes.
pub(super) fn lines(changes: &Changes, words: &Words) -> Vec<String> {
    let Changes { stages, touchpoints, removed, rounds, surveys, answers, comments, actions } =
        changes;
    let mut parts = Vec::new();
    let mut add = |key: &str, n: u64| {
        if n > 0 {
            parts.push(words.with(key, &[("n", n.into())]));
        }
    };
    add("merge-stages-n", stages.len() as u64);
    add("merge-rounds-n", rounds.len() as u64);
    add("merge-surveys-n", *surveys as u64);
    add("merge-answers-n", *answers);
    add("merge-comments-n", *comments as u64);
    add("merge-actions-n", *actions as u64);
    if !touchpoints.is_empty() {
        let names = names(touchpoints, words);
        let args = [("n", touchpoints.len().into()), ("names", (&names).into())];
        parts.insert(0, words.with("merge-touchpoints-n", &args));
    }
    let mut lines = Vec::new();
    if parts.is_empty() {
        lines.push(words.text("merge-brings-nothing"));
    } else {
        let list = parts.join(", ");
        lines.push(words.with("merge-brings", &[("list", (&list).into())]));
    }
    if !removed.is_empty() {
        let names = names(removed, words);
        lines.push(words.with("merge-removed", &[("names", (&names).into())]));
    }
    lines
}

fn names(all: &[String], words: &Words) -> String {
    let shown: Vec<&str> = all.iter().take(MOST_NAMES).map(|name| name.trim()).collect();
    let shown = shown.join(", ");
    match all.len().saturating_sub(MOST_NAMES) {
        0 => shown,
        more => words.with("merge-and-more", &[("names", (&shown).into()), ("n", more.into())]),
    }
}
