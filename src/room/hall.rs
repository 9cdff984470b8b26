//! What phones and the window share: the stage that is talked about, the vote, and notes. Every rule about who may
//! do what when is here, so that the order in which things arrive makes no difference to what is allowed.

use super::ballot::{Ballot, Given, Item, Outcome, Phase, Topic, VoteError};
use super::{Device, Moment};
use crate::journey::TouchpointId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// More phones do not take part.
pub const MOST_PHONES: usize = 300;
/// Letters of a note.
pub const LONGEST_NOTE: usize = 140;
/// Notes of a phone.
pub const NOTES_EACH: usize = 30;
/// Notes in all.
pub(super) const MOST_NOTES: usize = 2000;

/// The stage that is talked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageShown {
    /// Its place, from 1.
    pub at: usize,
    /// How many there are.
    pub count: usize,
    /// Its name.
    pub name: String,
    /// Its touchpoints.
    pub cards: Vec<(TouchpointId, String)>,
}

/// What a note from a phone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// A pain.
    Pain,
    /// An idea.
    Idea,
    /// A question: it goes to the parking lot.
    Question,
}

impl NoteKind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Pain, Self::Idea, Self::Question];
}

/// How far a note has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteState {
    /// The facilitator has not seen to it.
    Waiting,
    /// It is part of the journey.
    Taken,
    /// It was not taken.
    Dropped,
}

/// A note from a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNote {
    /// Tells it from others of the session.
    pub id: u32,
    /// Whose it is: for that phone only.
    device: Device,
    /// What it is.
    pub kind: NoteKind,
    /// The touchpoint that is meant.
    pub card: Option<TouchpointId>,
    /// The name of it.
    pub card_name: String,
    /// What it says.
    pub text: String,
    /// How far it has come.
    pub state: NoteState,
}

/// Why something from a phone is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum RoomError {
    /// No more phones.
    Full,
    /// The vote is another one, or over.
    Vote(VoteError),
    /// Nothing is voted on, or something else by now.
    NoVote,
    /// A note without words.
    EmptyNote,
    /// A note with too many letters.
    LongNote,
    /// Too many notes.
    ManyNotes,
}

/// What one phone may see.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneView {
    /// The journey's title.
    pub title: String,
    /// The stage that is talked about.
    pub stage: Option<StageShown>,
    /// The vote.
    pub ballot: Option<BallotView>,
    /// This phone's own notes.
    pub notes: Vec<PhoneNote>,
    /// The stage is shown even while nothing is voted on, and after the reveal the outcome.
    pub follows: bool,
    /// The curve of the stage, where it may be seen.
    pub picture: Option<Arc<str>>,
    /// Changes whenever the page does.
    pub revision: u64,
}

/// A vote as one phone may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct BallotView {
    /// Tells it from others of the session.
    pub number: u32,
    /// What is voted on.
    pub topic: Topic,
    /// The question.
    pub question: String,
    /// The items and what this phone gave.
    pub items: Vec<(Item, Option<Given>)>,
    /// How far it has come.
    pub phase: Phase,
    /// The outcome, after the reveal and where phones may see it.
    pub outcome: Option<Vec<Outcome>>,
}

/// What phones and the window share.
#[derive(Debug, Default)]
pub struct Hall {
    title: String,
    stage: Option<StageShown>,
    ballot: Option<Ballot>,
    ballots: u32,
    phones: BTreeMap<Device, Phone>,
    notes: Vec<PhoneNote>,
    next_note: u32,
    follows: bool,
    picture: Option<Arc<str>>,
    revision: u64,
}

#[derive(Debug, Default)]
struct Phone {
    notes: usize,
}

impl Hall {
    fn changed(&mut self) {
        self.revision += 1;
    }

    /// Goes up with everything that a page may show.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What the journey is called and which stage is talked about.
    pub fn show_stage(&mut self, title: &str, stage: Option<StageShown>) {
        if self.title != title || self.stage != stage {
            title.clone_into(&mut self.title);
            self.stage = stage;
            self.picture = None;
            self.changed();
        }
    }

    /// Whether phones may follow: see the stage, and after a reveal the outcome and the curve.
    pub fn let_follow(&mut self, follows: bool) {
        if self.follows != follows {
            self.follows = follows;
            self.changed();
        }
    }

    /// Whether phones may follow.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.follows
    }

    /// The curve of a stage, by its place from 1, as phones may see it. One that took longer than the stage was talked
    /// about is nothing any more.
    pub fn show_picture(&mut self, stage: usize, picture: Arc<str>) {
        let is_on = self.stage.as_ref().is_some_and(|shown| shown.at == stage);
        if is_on && self.picture.as_ref() != Some(&picture) {
            self.picture = Some(picture);
            self.changed();
        }
    }

    /// A copy of the vote for the window.
    #[must_use]
    pub fn ballot(&self) -> Option<Ballot> {
        self.ballot.clone()
    }

    /// Opens a vote in place of any other.
    pub fn open(&mut self, topic: Topic, question: String, items: Vec<Item>) {
        self.ballots += 1;
        self.ballot = Some(Ballot::open(self.ballots, topic, question, items));
        self.changed();
    }

    /// Changes the vote, as the facilitator does.
    pub fn change(&mut self, change: impl FnOnce(&mut Ballot)) {
        if let Some(ballot) = &mut self.ballot {
            change(ballot);
            self.changed();
        }
    }

    /// Shows a vote that is closed; whether it is shown now.
    pub fn reveal(&mut self, now: Moment) -> bool {
        let shown = self.ballot.as_mut().is_some_and(|ballot| ballot.reveal(now));
        if shown {
            self.changed();
        }
        shown
    }

    /// The vote is over; what was not kept is forgotten.
    pub fn end_vote(&mut self) {
        if self.ballot.take().is_some() {
            self.changed();
        }
    }

    /// How many phones take part.
    #[must_use]
    pub fn phones(&self) -> usize {
        self.phones.len()
    }

    /// A phone takes part.
    ///
    /// # Errors
    /// [`RoomError::Full`] when there are too many.
    pub fn join(&mut self, device: Device) -> Result<(), RoomError> {
        if !self.phones.contains_key(&device) {
            if self.phones.len() >= MOST_PHONES {
                return Err(RoomError::Full);
            }
            self.phones.insert(device, Phone::default());
        }
        Ok(())
    }

    /// A phone goes, and what it gave with it as long as votes are taken.
    pub fn leave(&mut self, device: Device, now: Moment) {
        self.phones.remove(&device);
        if let Some(ballot) = &mut self.ballot {
            ballot.leave(device, now);
        }
    }

    /// All phones go: the page is closed.
    pub fn empty(&mut self) {
        self.phones.clear();
        self.changed();
    }

    /// A phone votes. `number` is the vote it means: an answer to an older one counts nowhere.
    ///
    /// # Errors
    /// [`RoomError`] says why it is not taken.
    pub fn vote(
        &mut self,
        device: Device,
        number: u32,
        item: usize,
        given: Given,
        now: Moment,
    ) -> Result<(), RoomError> {
        self.join(device)?;
        let ballot = self.ballot.as_mut().filter(|ballot| ballot.number() == number);
        let ballot = ballot.ok_or(RoomError::NoVote)?;
        ballot.give(device, item, given, now).map_err(RoomError::Vote)
    }

    /// A phone writes a note.
    ///
    /// # Errors
    /// [`RoomError`] says why it is not taken.
    pub fn write(
        &mut self,
        device: Device,
        kind: NoteKind,
        card: Option<usize>,
        text: &str,
    ) -> Result<u32, RoomError> {
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return Err(RoomError::EmptyNote);
        }
        if text.chars().count() > LONGEST_NOTE {
            return Err(RoomError::LongNote);
        }
        self.join(device)?;
        if self.notes.len() >= MOST_NOTES {
            return Err(RoomError::ManyNotes);
        }
        let phone = self.phones.entry(device).or_default();
        if phone.notes >= NOTES_EACH {
            return Err(RoomError::ManyNotes);
        }
        phone.notes += 1;
        let cards = self.stage.as_ref().map_or(&[][..], |stage| stage.cards.as_slice());
        let (card, card_name) = card
            .and_then(|at| cards.get(at))
            .map(|(id, name)| (Some(id.clone()), name.clone()))
            .unwrap_or_default();
        self.next_note += 1;
        let (id, state) = (self.next_note, NoteState::Waiting);
        self.notes.push(PhoneNote { id, device, kind, card, card_name, text, state });
        self.changed();
        Ok(id)
    }

    /// A phone takes a note of its own back, as long as it waits.
    pub fn withdraw(&mut self, device: Device, id: u32) {
        let before = self.notes.len();
        let is_it = |note: &PhoneNote| {
            note.id == id && note.device == device && note.state == NoteState::Waiting
        };
        self.notes.retain(|note| !is_it(note));
        if self.notes.len() != before {
            self.changed();
        }
    }

    /// Notes that wait for the facilitator.
    #[must_use]
    pub fn waiting(&self) -> Vec<PhoneNote> {
        let waiting = |note: &&PhoneNote| note.state == NoteState::Waiting;
        self.notes.iter().filter(waiting).cloned().collect()
    }

    /// The facilitator says what a note is about; `None`: no touchpoint.
    pub fn aim(&mut self, id: u32, at: Option<(TouchpointId, String)>) {
        if let Some(note) = self.notes.iter_mut().find(|note| note.id == id) {
            (note.card, note.card_name) = match at {
                Some((card, name)) => (Some(card), name),
                None => (None, String::new()),
            };
            self.changed();
        }
    }

    /// The facilitator took a note, or did not want it.
    pub fn settle(&mut self, id: u32, state: NoteState) {
        if let Some(note) = self.notes.iter_mut().find(|note| note.id == id) {
            note.state = state;
            self.changed();
        }
    }

    /// What a phone may see.
    #[must_use]
    pub fn view(&self, device: Option<Device>, now: Moment) -> PhoneView {
        let own = |note: &&PhoneNote| Some(note.device) == device;
        let ballot = self.ballot.as_ref().map(|ballot| BallotView {
            number: ballot.number(),
            topic: ballot.topic(),
            question: ballot.question().to_owned(),
            items: ballot
                .items()
                .iter()
                .enumerate()
                .map(|(at, item)| (item.clone(), device.and_then(|it| ballot.given_by(it, at))))
                .collect(),
            phase: ballot.phase(now),
            outcome: ballot.outcome().filter(|_| self.follows),
        });
        let is_over = ballot.as_ref().is_none_or(|ballot| ballot.phase == Phase::Revealed);
        let mut revision = self.revision * 2;
        // Closing by itself after the grace is a change of the page.
        if ballot.as_ref().is_some_and(|ballot| ballot.phase == Phase::Closed) {
            revision += 1;
        }
        PhoneView {
            title: self.title.clone(),
            stage: self.stage.clone(),
            ballot,
            notes: self.notes.iter().filter(own).cloned().collect(),
            follows: self.follows,
            picture: self.picture.clone().filter(|_| self.follows && is_over),
            revision,
        }
    }
}
