//! A room full of people: the agenda's clock, votes that stay hidden until they are closed, and a page on the
//! local network for phones. Knows no window.

mod address;
mod ballot;
mod clock;
mod hall;
mod keep;
mod qr;
mod server;
mod token;

pub use address::{addresses, first_choice};
pub use ballot::{
    Ballot, Counted, GRACE, Given, Item, ItemTarget, Outcome, Phase, Topic, VoteError,
};
pub use clock::{Clock, Preset, Timing, preset};
pub use hall::{
    BallotView, Hall, LONGEST_NOTE, MOST_PHONES, NOTES_EACH, NoteKind, NoteState, PhoneNote,
    PhoneView, RoomError, StageShown,
};
pub use keep::{Kept, keep};
pub use qr::{Code, code};
pub use server::{Server, StartError};
pub use token::{NoChance, Token};

use std::time::Duration;

/// Time since the session began.
pub type Moment = Duration;

/// A phone that takes part: 128 bits of chance, forgotten with the session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device(u128);

impl Device {
    /// From chance.
    #[must_use]
    pub fn from_bits(bits: u128) -> Self {
        Self(bits)
    }
}

/// Whose phone it is nobody shall read anywhere.
impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Device(…)")
    }
}
