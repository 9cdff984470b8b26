//! What a part of a file adds up to. Parts are counted apart from each other, and then added in the
//! order of the file; so it makes no difference where the file was cut.

use super::answers::Target;
use super::notes::Notes;
use super::print::Print;
use super::rounds::Rounds;
use super::summary::{LISTED, Rejection, Summary};

/// The most text of comments that is taken, in bytes: a journey file holds 64 MB.
const MOST_COMMENTS: usize = 16 * 1024 * 1024;

/// The sums of some rows.
#[derive(Clone)]
pub(super) struct Part {
    /// Their rounds, and the slots of these.
    pub(super) rounds: Rounds,
    /// For every target and slot, how many gave each point of the scale.
    pub(super) counts: Vec<Counts>,
    pub(super) comments: Vec<Comment>,
    /// Bytes that these take in a journey, about.
    written: usize,
    /// Last days and response ids.
    pub(super) notes: Notes,
    /// Rows that are not blank.
    pub(super) rows: u64,
    /// Rows of these that are no finished answer.
    pub(super) partial_rows: u64,
    pub(super) taken: u64,
    pub(super) missing: u64,
    pub(super) rejected: u64,
    pub(super) rows_rejected: u64,
    /// The first [`LISTED`] of the rejected.
    pub(super) rejections: Vec<Rejection>,
    pub(super) print: Print,
}

/// For every slot, how many gave each point of a scale.
pub(super) type Counts = Vec<Vec<u64>>;

/// What a customer wrote.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    /// The target it belongs to.
    pub(super) target: usize,
    pub(super) row: u64,
    pub(super) slot: usize,
    pub(super) text: String,
    pub(super) score: Option<i32>,
}

/// More than a journey can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TooMuch {
    /// Names in the column of rounds.
    Rounds { column: usize },
    /// Comments, from this row on.
    Comments { row: u64 },
}

impl Part {
    /// No rows.
    pub(super) fn new(rounds: Rounds, notes: Notes, targets: usize) -> Self {
        Self {
            rounds,
            counts: vec![Counts::new(); targets],
            comments: Vec::new(),
            written: 0,
            notes,
            rows: 0,
            partial_rows: 0,
            taken: 0,
            missing: 0,
            rejected: 0,
            rows_rejected: 0,
            rejections: Vec::new(),
            print: Print::default(),
        }
    }

    /// So many people gave a point of a target's scale, counted from its least.
    pub(super) fn count(&mut self, target: usize, slot: usize, point: usize, people: u64) {
        self.taken += people;
        if let Some(counts) = self.counts.get_mut(target) {
            *place(place(counts, slot), point) += people;
        }
    }

    /// A cell that is not taken, and how it is listed.
    pub(super) fn reject(&mut self, listed: impl FnOnce() -> Rejection) {
        self.rejected += 1;
        if self.rejections.len() < LISTED {
            self.rejections.push(listed());
        }
    }

    /// Adds the rows that follow in the file; `before` is added to their numbers.
    pub(super) fn add(&mut self, later: Self, before: u64) -> Result<(), TooMuch> {
        let slots = self.rounds.add(&later.rounds)?;
        let slot_of = |slot: usize| slots.get(slot).copied().unwrap_or(slot);
        for (counts, more) in self.counts.iter_mut().zip(&later.counts) {
            for (slot, points) in more.iter().enumerate() {
                let counts = place(counts, slot_of(slot));
                points.iter().enumerate().for_each(|(at, people)| *place(counts, at) += people);
            }
        }
        for comment in later.comments {
            self.written += comment.text.len() + 100;
            let row = before + comment.row;
            if self.written > MOST_COMMENTS {
                return Err(TooMuch::Comments { row });
            }
            self.comments.push(Comment { row, slot: slot_of(comment.slot), ..comment });
        }
        let listed = later.rejections.into_iter().take(LISTED - self.rejections.len());
        self.rejections.extend(listed.map(|one| Rejection { row: before + one.row, ..one }));
        self.notes.add_later(later.notes, slot_of);
        self.rows += later.rows;
        self.partial_rows += later.partial_rows;
        self.taken += later.taken;
        self.missing += later.missing;
        self.rejected += later.rejected;
        self.rows_rejected += later.rows_rejected;
        self.print.add(later.print);
        Ok(())
    }

    /// Puts the sums of all rows where the import goes on with them. Returns what their cells say.
    pub(super) fn settle(
        self,
        targets: &mut [Target],
        rounds: &mut Rounds,
        notes: &mut Notes,
        summary: &mut Summary,
    ) -> Print {
        *rounds = self.rounds;
        *notes = self.notes;
        for (target, counts) in targets.iter_mut().zip(self.counts) {
            if let Some(question) = &mut target.question {
                question.counts = counts;
            }
        }
        for comment in self.comments {
            targets[comment.target].comments.push(comment);
        }
        summary.rows = self.rows;
        summary.partial_rows = self.partial_rows;
        summary.taken = self.taken;
        summary.missing = self.missing;
        summary.rejected = self.rejected;
        summary.rows_rejected = self.rows_rejected;
        summary.rejections = self.rejections;
        self.print
    }
}

/// An element of a list, which is made longer where needed.
fn place<T: Clone + Default>(list: &mut Vec<T>, at: usize) -> &mut T {
    if list.len() <= at {
        list.resize(at + 1, T::default());
    }
    &mut list[at]
}
