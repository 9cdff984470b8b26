//! What happened in a session: entries of its log, and the summary at its end.

use crate::i18n::{Arg, Words};
use crate::journey::{DateTime, Journey, LogEntry, Touchpoint, TouchpointId, Workshop};
use std::collections::{BTreeMap, BTreeSet};

/// Something that is written into the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopEvent {
    /// The session began.
    Begun,
    /// Another point of the agenda began.
    Item(String),
    /// A vote was kept: its question, how many voted, and the outcome in words.
    Kept {
        /// The question.
        question: String,
        /// How many voted.
        voters: u64,
        /// The outcome of each item.
        outcome: Vec<String>,
    },
    /// The session ended, with its summary.
    Ended(String),
}

impl WorkshopEvent {
    /// The journey's workshop with this in its log.
    #[must_use]
    pub fn logged(&self, workshop: &Workshop, at: DateTime, words: &Words) -> Workshop {
        let text = match self {
            Self::Begun => words.text("workshop-log-begun"),
            Self::Item(title) => words.with("workshop-log-item", &[("title", title.into())]),
            Self::Kept { question, voters, outcome } => {
                let outcome = outcome.join(" ");
                let args = [
                    ("question", question.into()),
                    ("n", Arg::from(*voters)),
                    ("outcome", (&outcome).into()),
                ];
                words.with("workshop-log-kept", &args)
            }
            Self::Ended(summary) => summary.clone(),
        };
        let mut made = workshop.clone();
        made.log.push(LogEntry { at, text });
        made
    }
}

/// What a session has led to: what was added, what was decided, what is parked.
#[must_use]
pub fn summary(before: &Journey, after: &Journey, words: &Words) -> String {
    let old: BTreeMap<&TouchpointId, &Touchpoint> =
        before.touchpoints().map(|(_, one)| (&one.id, one.as_ref())).collect();
    let (mut added, mut pains, mut ideas) = (Vec::new(), 0, 0);
    for (_, one) in after.touchpoints() {
        let was = old.get(&one.id);
        if was.is_none() {
            added.push(one.name.as_str());
        }
        let new = |now: &[String], was: Option<&[String]>| {
            let known = |text: &&String| !was.is_some_and(|was| was.contains(text));
            now.iter().filter(known).count()
        };
        pains += new(&one.pains, was.map(|was| was.pains.as_slice()));
        ideas += new(&one.opportunities, was.map(|was| was.opportunities.as_slice()));
    }
    let known = |id| before.actions.iter().any(|action| action.id == id);
    let decided: Vec<&str> = after
        .actions
        .iter()
        .filter(|action| !known(action.id.clone()))
        .map(|action| action.title.as_str())
        .collect();
    // What was voted on together has one time.
    let kept = after.workshop.votes.iter().skip(before.workshop.votes.len());
    let votes: BTreeSet<_> = kept.map(|vote| vote.at).collect();
    let parked: Vec<&str> = after
        .parking_lot
        .iter()
        .filter(|item| !before.parking_lot.contains(item) || !item.reviewed)
        .map(|item| item.text.as_str())
        .collect();
    let list = |key: &str, names: &[&str]| {
        let all = names.join(", ");
        let args = [("n", names.len().into()), ("list", (&all).into())];
        (!names.is_empty()).then(|| words.with(key, &args))
    };
    let notes = [("pains", pains.into()), ("ideas", ideas.into())];
    let lines = [
        list("workshop-summary-added", &added),
        (pains + ideas > 0).then(|| words.with("workshop-summary-notes", &notes)),
        (!votes.is_empty())
            .then(|| words.with("workshop-summary-votes", &[("n", votes.len().into())])),
        list("workshop-summary-decided", &decided),
        list("workshop-summary-parked", &parked),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        return words.text("workshop-summary-nothing");
    }
    lines.join("\n")
}
