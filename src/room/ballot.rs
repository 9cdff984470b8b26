//! A vote of a room. What was given stays inside until it is revealed: nothing else can read it, not even for
//! the log of an error.

use super::{Device, Moment};
use crate::journey::{ActionId, TouchpointId};
use std::collections::BTreeMap;
use std::time::Duration;

/// After closing, votes that are on their way still count for so long.
pub const GRACE: Duration = Duration::from_secs(2);

/// What is voted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// How well something works for customers, 1–5.
    Experience,
    /// How much it matters to customers, 1–5.
    Importance,
    /// So many dots a person, spread over the items.
    Dots(u8),
}

impl Topic {
    /// The scores that can be given to an item; dots: how many of them.
    #[must_use]
    pub fn allows(self, score: u8) -> bool {
        match self {
            Self::Experience | Self::Importance => (1..=5).contains(&score),
            Self::Dots(each) => score <= each,
        }
    }
}

/// Something that is voted on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemTarget {
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// An action.
    Action(ActionId),
}

/// Something that is voted on, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which.
    pub target: ItemTarget,
    /// What it is called.
    pub name: String,
}

/// How far a vote has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Votes are taken.
    Open,
    /// Closed, but what is on its way still counts until then.
    Closing {
        /// When the grace ends.
        until: Moment,
    },
    /// Nothing more is taken, nothing is shown yet.
    Closed,
    /// Everybody sees the outcome.
    Revealed,
}

/// What somebody gave to an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// A score, or a number of dots.
    Score(u8),
    /// "Can't say": counts as voted, not as a score.
    Unsure,
}

/// A vote that is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum VoteError {
    /// It is closed.
    Closed,
    /// There is no such item.
    NoItem,
    /// There is no such score, or there are not so many dots left.
    NoScore,
}

/// What a card of the hand count says: how many gave each of 1–5 (dots: all dots in the first place).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted(pub [u64; 5]);

/// A vote.
#[derive(Clone)]
pub struct Ballot {
    number: u32,
    topic: Topic,
    question: String,
    items: Vec<Item>,
    phase: Phase,
    phones: BTreeMap<Device, Vec<Option<Given>>>,
    hands: Vec<Counted>,
    hand_voters: u64,
}

/// What the room gave to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What it is.
    pub item: Item,
    /// How many gave 1, 2, 3, 4 and 5. Empty for dots.
    pub counts: [u64; 5],
    /// How many could not say.
    pub unsure: u64,
    /// How many scores there are; for dots how many dots.
    pub n: u64,
    /// Mean of the scores, 1–5. None where nobody gave one, and for dots.
    pub mean: Option<f64>,
    /// Standard deviation of the scores. None below two of them.
    pub spread: Option<f64>,
    /// Its place, the best first; the same place means a tie. For importance and experience by the mean.
    pub place: usize,
    /// Another item has the same place.
    pub tied: bool,
}

/// A vote is for nobody's eyes.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Given(…)")
    }
}

/// Votes are for nobody's eyes before they are shown.
impl std::fmt::Debug for Ballot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { number, topic, phase, .. } = self;
        write!(f, "Ballot({number}, {topic:?}, {phase:?}, …)")
    }
}

impl Ballot {
    /// A vote that is open. `number` tells it from those before.
    #[must_use]
    pub fn open(number: u32, topic: Topic, question: String, items: Vec<Item>) -> Self {
        let hands = vec![Counted::default(); items.len()];
        let phones = BTreeMap::new();
        Self { number, topic, question, items, phase: Phase::Open, phones, hands, hand_voters: 0 }
    }

    /// The same vote once more, from the beginning.
    #[must_use]
    pub fn again(&self, number: u32) -> Self {
        Self::open(number, self.topic, self.question.clone(), self.items.clone())
    }

    /// Tells it from others of the session.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// What is voted on.
    #[must_use]
    pub fn topic(&self) -> Topic {
        self.topic
    }

    /// The question in words.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// What is voted on.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// How far it has come, at this time.
    #[must_use]
    pub fn phase(&self, now: Moment) -> Phase {
        match self.phase {
            Phase::Closing { until } if now >= until => Phase::Closed,
            phase => phase,
        }
    }

    /// Whether votes are taken at this time.
    #[must_use]
    pub fn takes(&self, now: Moment) -> bool {
        matches!(self.phase(now), Phase::Open | Phase::Closing { .. })
    }

    /// A phone gives something to an item. What it gave before is replaced.
    ///
    /// # Errors
    /// [`VoteError`] when it is closed, or there is no such item or score.
    pub fn give(
        &mut self,
        device: Device,
        item: usize,
        given: Given,
        now: Moment,
    ) -> Result<(), VoteError> {
        if !self.takes(now) {
            return Err(VoteError::Closed);
        }
        if item >= self.items.len() {
            return Err(VoteError::NoItem);
        }
        let votes = self.phones.get(&device);
        if let Given::Score(score) = given {
            let others = || {
                let given = votes.into_iter().flatten().enumerate().filter(|(at, _)| *at != item);
                given.filter_map(|(_, given)| dots(*given)).sum::<u32>()
            };
            let fits = match self.topic {
                Topic::Dots(each) => others() + u32::from(score) <= u32::from(each),
                Topic::Experience | Topic::Importance => true,
            };
            if !self.topic.allows(score) || !fits {
                return Err(VoteError::NoScore);
            }
        }
        let empty = || vec![None; self.items.len()];
        let votes = self.phones.entry(device).or_insert_with(empty);
        if let Some(place) = votes.get_mut(item) {
            *place = Some(given);
        }
        Ok(())
    }

    /// What this phone gave, for itself.
    #[must_use]
    pub fn given_by(&self, device: Device, item: usize) -> Option<Given> {
        *self.phones.get(&device)?.get(item)?
    }

    /// A phone goes: what it gave goes too, as long as votes are taken.
    pub fn leave(&mut self, device: Device, now: Moment) {
        if self.takes(now) {
            self.phones.remove(&device);
        }
    }

    /// Takes no more votes, but for those on their way.
    pub fn close(&mut self, now: Moment) {
        if self.phase == Phase::Open {
            self.phase = Phase::Closing { until: now + GRACE };
        }
    }

    /// Takes votes again. Not after the outcome was seen.
    pub fn reopen(&mut self) {
        if self.phase != Phase::Revealed {
            self.phase = Phase::Open;
        }
    }

    /// Shows the outcome to everybody. Only what is closed can be shown; whether it is now.
    pub fn reveal(&mut self, now: Moment) -> bool {
        let may = matches!(self.phase(now), Phase::Closed | Phase::Revealed);
        if may {
            self.phase = Phase::Revealed;
        }
        may
    }

    /// Counted by hand: how many gave each score of an item. The count is what the facilitator typed, so it is
    /// given back to nobody but the counter.
    pub fn count(&mut self, item: usize, counted: Counted, now: Moment) {
        if self.takes(now)
            && let Some(place) = self.hands.get_mut(item)
        {
            *place = counted;
        }
    }

    /// The count by hand as far as it has been typed.
    #[must_use]
    pub fn counted(&self, item: usize) -> Counted {
        self.hands.get(item).copied().unwrap_or_default()
    }

    /// For dots: how many people gave theirs by hand.
    pub fn set_hand_voters(&mut self, voters: u64) {
        self.hand_voters = voters;
    }

    /// How many have given something to an item. Says nothing of what.
    #[must_use]
    pub fn voters_of(&self, item: usize) -> u64 {
        let phones = self.phones.values().filter(|votes| matches!(votes.get(item), Some(Some(_))));
        phones.count() as u64 + self.hands_of(item)
    }

    fn hands_of(&self, item: usize) -> u64 {
        match self.topic {
            Topic::Dots(_) => self.hand_voters,
            _ => self.counted(item).0.iter().sum(),
        }
    }

    /// How many have given something to every item, by phone and by hand.
    #[must_use]
    pub fn ready(&self) -> u64 {
        let is_done = |votes: &&Vec<Option<Given>>| match self.topic {
            Topic::Dots(_) => votes.iter().any(Option::is_some),
            _ => votes.iter().all(Option::is_some),
        };
        let phones = self.phones.values().filter(is_done).count() as u64;
        let hands = (0..self.items.len()).map(|item| self.hands_of(item)).min().unwrap_or(0);
        phones + hands
    }

    /// How many people have voted at all: what a reveal is safe by.
    #[must_use]
    pub fn voters(&self) -> u64 {
        let hands = (0..self.items.len()).map(|item| self.hands_of(item)).max().unwrap_or(0);
        self.phones.values().filter(|votes| votes.iter().any(Option::is_some)).count() as u64
            + hands
    }

    /// The outcome, after it was revealed and never before.
    #[must_use]
    pub fn outcome(&self) -> Option<Vec<Outcome>> {
        (self.phase == Phase::Revealed).then(|| {
            let found = (0..self.items.len()).filter_map(|item| self.outcome_of(item)).collect();
            placed(found, self.topic)
        })
    }

    fn outcome_of(&self, at: usize) -> Option<Outcome> {
        let item = self.items.get(at)?.clone();
        let given = self.phones.values().filter_map(|votes| *votes.get(at)?);
        let Counted(hands) = self.counted(at);
        let blank = Outcome {
            item,
            counts: [0; 5],
            unsure: 0,
            n: 0,
            mean: None,
            spread: None,
            place: 0,
            tied: false,
        };
        if matches!(self.topic, Topic::Dots(_)) {
            let phones: u64 = given.filter_map(|given| dots(Some(given))).map(u64::from).sum();
            let n = phones + hands.iter().sum::<u64>();
            return Some(Outcome { n, ..blank });
        }
        let (mut counts, mut unsure) = (hands, 0);
        for given in given {
            match given {
                Given::Unsure => unsure += 1,
                Given::Score(score) => {
                    let place = usize::from(score.saturating_sub(1));
                    if let Some(count) = counts.get_mut(place) {
                        *count += 1;
                    }
                }
            }
        }
        let n: u64 = counts.iter().sum();
        let scores = || (1..).zip(counts).map(|(score, count)| (f64::from(score), count as f64));
        let mean = (n > 0).then(|| scores().map(|(score, n)| score * n).sum::<f64>() / n as f64);
        let squares =
            |mean: f64| scores().map(|(score, n)| n * (score - mean).powi(2)).sum::<f64>();
        let spread = mean.filter(|_| n > 1).map(|mean| (squares(mean) / (n - 1) as f64).sqrt());
        Some(Outcome { counts, unsure, n, mean, spread, ..blank })
    }
}

fn dots(given: Option<Given>) -> Option<u32> {
    match given? {
        Given::Score(score) => Some(u32::from(score)),
        Given::Unsure => None,
    }
}

/// Gives each its place: more dots or a higher mean first; equal ones share theirs.
fn placed(mut found: Vec<Outcome>, topic: Topic) -> Vec<Outcome> {
    let value = |one: &Outcome| match topic {
        Topic::Dots(_) => one.n as f64,
        _ => one.mean.unwrap_or(f64::NEG_INFINITY),
    };
    let values: Vec<f64> = found.iter().map(value).collect();
    for (at, one) in found.iter_mut().enumerate() {
        let own = values.get(at).copied().unwrap_or_default();
        one.place = 1 + values.iter().filter(|other| **other > own + 1e-9).count();
        let same = |(_, other): &(usize, &f64)| (**other - own).abs() <= 1e-9;
        one.tied =
            values.iter().enumerate().filter(|(place, _)| *place != at).any(|one| same(&one));
    }
    found
}
