//! What a note from the wall would make, in words.

use crate::i18n::Words;
use crate::import::wall::{Extras, PlannedNote, Votes};

/// Longer lists of votes are counted instead.
const LISTED: u64 = 8;

/// Everything about a note but its name, each in a few words.
#[must_use]
pub fn parts(note: &PlannedNote, words: &Words) -> Vec<String> {
    let mut parts = Vec::new();
    if note.known.is_some() {
        let voted = note.votes.iter().any(|n| *n > 0);
        parts.push(words.text(if voted { "wall-known-vote" } else { "wall-known" }));
    } else {
        if note.moment_of_truth {
            parts.push(words.text("inspector-moment-of-truth"));
        }
        if let Some(channel) = &note.channel {
            let kind = || words.kind(channel.kind);
            parts.push(if channel.name.is_empty() { kind() } else { channel.name.clone() });
        }
    }
    parts.extend(votes(note.votes, words));
    parts
}

/// What is written beside a note, each in a few words: what it is about, pains, ideas, quotes and who looks after it.
#[must_use]
pub fn written(note: &PlannedNote, words: &Words) -> Vec<String> {
    let Extras { pains, ideas, quotes, owner } = &note.extras;
    let described = (!note.description.is_empty()).then(|| note.description.clone());
    let named =
        |key: &'static str| move |text: &String| words.with(key, &[("text", text.as_str().into())]);
    let pains = pains.iter().map(named("wall-note-pain"));
    let ideas = ideas.iter().map(named("wall-note-idea"));
    let quotes = quotes.iter().map(named("wall-note-quote"));
    let owner = Some(owner).filter(|owner| !owner.is_empty());
    let owner = owner.into_iter().map(named("wall-note-owner"));
    described.into_iter().chain(pains).chain(ideas).chain(quotes).chain(owner).collect()
}

fn votes(votes: Votes, words: &Words) -> Option<String> {
    let n: u64 = votes.iter().sum();
    if n == 0 {
        return None;
    }
    if n > LISTED {
        return Some(words.with("wall-count-votes", &[("n", n.into())]));
    }
    let scores = (1..).zip(votes).flat_map(|(score, n): (u8, u64)| (0..n).map(move |_| score));
    let scores = scores.map(|score| score.to_string()).collect::<Vec<_>>().join(", ");
    Some(words.with("wall-votes", &[("n", n.into()), ("scores", (&scores).into())]))
}
