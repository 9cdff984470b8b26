//! Merging journeys by the ids of what is in them.
//!
//! Of two versions of one file and what both began with, every field that only one side changed takes that
//! side's value. What both changed differently is a [`Conflict`]; the merged journey then holds the first
//! side's value until somebody decides. Nothing that one side made is lost without a conflict that tells.
//!
//! Several groups' files of one journey are merged the same way, only that their answers add up.

mod align;
mod ancestor;
mod changes;
mod conflict;
mod counted;
mod ids;
mod joint;
mod journey;
mod mend;
mod merger;
mod order;
mod parts;
mod surveys;
mod tally;

pub use ancestor::ancestor;
pub use changes::Changes;
pub use conflict::{Choice, Choices, Conflict, Field, Found, Key, Named, Thing, Value};

use crate::journey::Journey;
use merger::{Merger, Mode, Versions};
use std::sync::Arc;

/// What was merged.
#[derive(Debug)]
struct Sources {
    mode: Mode,
    base: Option<Journey>,
    names: Vec<String>,
    sides: Vec<Journey>,
    repeated: Vec<(String, String)>,
}

/// A merged journey, and what its sources disagree about.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The merged journey; it always holds together.
    pub journey: Journey,
    /// What the sources say differently, and which answers were added up.
    pub conflicts: Vec<Conflict>,
    sources: Arc<Sources>,
}

/// The journey with the ids of `reference` for rounds, personas and lanes that are the same there: of the same id,
/// else of the same name.
#[must_use]
pub fn with_frame_of(journey: &Journey, reference: &Journey) -> Journey {
    align::with_frame_of(journey, reference)
}

/// Merges two versions of one journey. `base` is what both began with.
///
/// Taking a side's value for a conflict is [`Merged::with`].
#[must_use]
pub fn three_way(base: &Journey, mine: &Journey, theirs: &Journey) -> Merged {
    let theirs = align::with_rounds_of(theirs, mine, base);
    Merged::of(Sources {
        mode: Mode::Versions,
        base: Some(base.clone()),
        names: Vec::new(),
        sides: vec![mine.clone(), theirs],
        repeated: Vec::new(),
    })
}

/// Merges several groups' files of one journey into one; each comes with a name to be told apart by.
/// `base` is what all of them began with, where it is known: what is in it then counts once.
///
/// Things belong together by id, else by name: touchpoints within a stage, questions within a touchpoint
/// where metric, scale and wording are the same. Answers of the same question and round add up.
#[must_use]
pub fn groups(base: Option<&Journey>, files: &[(String, Journey)]) -> Merged {
    let mut names: Vec<String> = Vec::new();
    let mut sides: Vec<Journey> = Vec::new();
    let mut originals: Vec<&Journey> = Vec::new();
    let mut repeated = Vec::new();
    for (name, journey) in files {
        if let Some(at) = originals.iter().position(|other| *other == journey) {
            repeated.push((name.clone(), names.get(at).cloned().unwrap_or_default()));
            continue;
        }
        let mut side = journey.clone();
        for reference in base.into_iter().chain(&sides) {
            side = align::aligned(&side, reference);
        }
        originals.push(journey);
        names.push(name.clone());
        sides.push(side);
    }
    Merged::of(Sources { mode: Mode::Groups, base: base.cloned(), names, sides, repeated })
}

impl Merged {
    fn of(sources: Sources) -> Self {
        let merged =
            Self { journey: Journey::default(), conflicts: Vec::new(), sources: Arc::new(sources) };
        merged.with(&Choices::new())
    }

    /// The same merge with some conflicts decided.
    #[must_use]
    pub fn with(&self, choices: &Choices) -> Self {
        let sources = &self.sources;
        let mut merger = Merger::new(sources.mode, choices);
        let sides = sources.sides.iter().map(Some).collect();
        let of = Versions::new(sources.base.as_ref(), sides);
        let journey = of.map(|of| merger.journey(&of)).unwrap_or_default();
        Self { journey, conflicts: merger.conflicts, sources: Arc::clone(sources) }
    }

    /// The names of the sides, in their order; empty where they were not named.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.sources.names
    }

    /// Files that are equal to another one, and which; they were left out.
    #[must_use]
    pub fn repeated(&self) -> &[(String, String)] {
        &self.sources.repeated
    }

    /// What the merge brought into the first side.
    #[must_use]
    pub fn changes(&self) -> Changes {
        let first = self.sources.sides.first();
        first.map(|first| Changes::between(first, &self.journey)).unwrap_or_default()
    }
}
