//! What the session of an open document has come to, beside its journey.

use super::join::Join;
use crate::analysis::Report;
use crate::journey::{ActionState, Journey};
use crate::room::{Ballot, Clock, Counted, Hall, Item, ItemTarget, Moment, Topic};
use crate::ui::view::cached::Same;
use crate::wording::Arranged;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The session. Votes live here and nowhere else until they are kept.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a step that was taken or not")]
pub struct WorkshopState {
    /// What phones and the window share.
    pub hall: Arc<Mutex<Hall>>,
    /// The page for phones.
    pub join: Join,
    /// The stage that phones were told of last, and the journey that it was in.
    told: Option<(usize, Same<Journey>)>,
    /// What the picture for phones was asked of last.
    pictured: Option<Pictured>,
    /// The clock of the agenda.
    pub clock: Clock,
    /// The stage that is worked on.
    pub stage: usize,
    /// The vote that is under way or shown, as it was at the beginning of the frame.
    pub ballot: Option<Ballot>,
    /// How many people are in the room, as typed; empty while nobody has said.
    pub heads: String,
    /// Dots each person has.
    pub dots: u8,
    /// The agenda is being edited.
    pub edits_agenda: bool,
    /// The count by hand is open.
    pub by_hand: bool,
    /// What is typed of it. Never a draft: those go into files.
    pub hands: HandTexts,
    /// It was asked whether to close although not all have voted, or to show although few have.
    pub asked: bool,
    /// The vote was closed to be shown as soon as its grace is over.
    pub shows_soon: bool,
    /// The journey as the session began.
    pub begun_with: Option<Arc<Journey>>,
    /// Seconds since the program began, for the grace of a vote.
    pub time: Moment,
}

/// A stage, the journey and its numbers, which follow the journey a moment later.
type Pictured = (usize, Same<Journey>, Same<Report>);

/// What is typed of a count by hand: a text a card, and for dots how many people.
#[derive(Clone, Default)]
pub struct HandTexts {
    /// A text for each item.
    pub items: Vec<String>,
    /// For dots: how many people.
    pub people: String,
}

/// Votes are for nobody's eyes.
impl std::fmt::Debug for HandTexts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HandTexts({}, …)", self.items.len())
    }
}

impl Default for WorkshopState {
    fn default() -> Self {
        Self {
            clock: Clock::default(),
            stage: 0,
            hall: Arc::default(),
            join: Join::default(),
            told: None,
            pictured: None,
            ballot: None,
            heads: String::new(),
            dots: 3,
            edits_agenda: false,
            by_hand: false,
            hands: HandTexts::default(),
            asked: false,
            shows_soon: false,
            begun_with: None,
            time: Duration::ZERO,
        }
    }
}

impl WorkshopState {
    /// What it points to may be gone.
    pub fn keep_in(&mut self, journey: &Journey) {
        self.stage = self.stage.min(journey.stages.len().saturating_sub(1));
    }

    /// How many people are in the room, where somebody has said.
    #[must_use]
    pub fn people(&self) -> Option<u64> {
        self.heads.trim().parse().ok().filter(|heads| (1..=500).contains(heads))
    }

    /// Whether measured scores of a stage are hidden, so that nobody is guided by them.
    #[must_use]
    pub fn hides_scores(&self) -> bool {
        self.ballot.as_ref().is_some_and(|ballot| ballot.outcome().is_none())
    }

    /// What can be voted on: touchpoints of the stage; for dots all touchpoints, or the open actions.
    #[must_use]
    pub fn items(&self, journey: &Journey, topic: Topic, of_actions: bool) -> Vec<Item> {
        if of_actions {
            let open = |state| !matches!(state, ActionState::Done | ActionState::Dropped);
            let actions = journey.actions.iter().filter(|one| open(one.state));
            return actions
                .map(|one| Item {
                    target: ItemTarget::Action(one.id.clone()),
                    name: one.title.clone(),
                })
                .collect();
        }
        let all = matches!(topic, Topic::Dots(_));
        let stages = journey.stages.iter().enumerate();
        let stages = stages.filter(|(at, _)| all || *at == self.stage).map(|(_, stage)| stage);
        stages
            .flat_map(|stage| &stage.touchpoints)
            .map(|one| Item {
                target: ItemTarget::Touchpoint(one.id.clone()),
                name: one.name.clone(),
            })
            .collect()
    }

    /// Whether there is anything that can be voted on.
    #[must_use]
    pub fn has_items(&self, journey: &Journey, topic: Topic, of_actions: bool) -> bool {
        if of_actions {
            let open = |state| !matches!(state, ActionState::Done | ActionState::Dropped);
            return journey.actions.iter().any(|one| open(one.state));
        }
        let all = matches!(topic, Topic::Dots(_));
        let mut stages = journey.stages.iter().enumerate();
        stages.any(|(at, stage)| (all || at == self.stage) && !stage.touchpoints.is_empty())
    }

    /// Opens a vote.
    pub fn open(&mut self, topic: Topic, question: String, items: &[Item]) {
        self.hall().open(topic, question, items.to_vec());
        self.refresh();
        self.hands = HandTexts { items: vec![String::new(); items.len()], ..HandTexts::default() };
        (self.asked, self.shows_soon, self.by_hand) = (false, false, false);
    }

    /// Opens the same vote once more.
    pub fn repeat(&mut self) {
        if let Some(ballot) = &self.ballot {
            let (topic, question) = (ballot.topic(), ballot.question().to_owned());
            let items = ballot.items().to_vec();
            self.open(topic, question, &items);
        }
    }

    /// Ends the vote; what is not kept is forgotten.
    pub fn end_vote(&mut self) {
        self.hall().end_vote();
        self.refresh();
        self.hands = HandTexts::default();
        (self.asked, self.shows_soon, self.by_hand) = (false, false, false);
    }

    /// What is typed by hand is counted.
    pub fn count_hands(&mut self) {
        let time = self.time;
        let hands = self.hands.clone();
        self.hall().change(|ballot| {
            let is_dots = matches!(ballot.topic(), Topic::Dots(_));
            for (at, text) in hands.items.iter().enumerate() {
                ballot.count(at, counted(text, is_dots), time);
            }
            ballot.set_hand_voters(hands.people.trim().parse().unwrap_or(0).min(500));
        });
        self.refresh();
    }

    /// Shows a closed vote as soon as its grace is over.
    pub fn tick(&mut self, time: Moment) {
        self.time = time;
        if self.shows_soon && self.hall().reveal(time) {
            self.shows_soon = false;
        }
        self.refresh();
    }

    /// What phones and the window share. Whoever holds it does so for a moment only.
    pub fn hall(&self) -> MutexGuard<'_, Hall> {
        self.hall.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refresh(&mut self) {
        let ballot = self.hall().ballot();
        self.ballot = ballot;
    }

    /// Closes the vote; it is shown when its grace is over.
    pub fn close_vote(&mut self) {
        let time = self.time;
        (self.asked, self.shows_soon) = (false, true);
        self.hall().change(|ballot| ballot.close(time));
        self.refresh();
    }

    /// Shows a closed vote.
    pub fn reveal(&mut self) {
        let time = self.time;
        self.hall().reveal(time);
        self.refresh();
    }

    /// Takes votes again.
    pub fn reopen(&mut self) {
        self.shows_soon = false;
        self.hall().change(Ballot::reopen);
        self.refresh();
    }

    /// Whether phones were told of another stage, or of another journey, than the present one.
    pub(super) fn is_news(&mut self, journey: &Arc<Journey>) -> bool {
        let of = Some((self.stage, Same::of(journey)));
        let is_new = self.told != of;
        self.told = of;
        is_new
    }

    /// Whether phones may see a picture of this stage that has not been made of this journey and these numbers yet.
    pub fn wants_picture(&mut self, journey: &Arc<Journey>, report: &Arranged) -> bool {
        let is_over = self.ballot.as_ref().is_none_or(|ballot| ballot.outcome().is_some());
        if !is_over || self.join.server.is_none() || !self.hall().follows() {
            return false;
        }
        let of = Some((self.stage, Same::of(journey), Same::of(report.shared())));
        let is_new = self.pictured != of;
        self.pictured = of;
        is_new
    }
}

/// The votes of a text: each digit 1–5 is one; for dots the text is a number.
fn counted(text: &str, is_dots: bool) -> Counted {
    let mut counts = [0; 5];
    if is_dots {
        counts[0] = text.trim().parse().unwrap_or(0).min(5000);
        return Counted(counts);
    }
    for digit in text.chars().filter_map(|c| c.to_digit(10)) {
        if let Some(count) = counts.get_mut((digit as usize).wrapping_sub(1)) {
            *count += 1;
        }
    }
    Counted(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_votes_and_everything_else_is_not() {
        assert_eq!(counted("4, 4 5;1", false), Counted([1, 0, 0, 2, 1]));
        assert_eq!(counted("690x", false), Counted([0; 5]));
        assert_eq!(counted(" 12 ", true), Counted([12, 0, 0, 0, 0]));
        assert_eq!(counted("many", true), Counted([0; 5]));
    }
}
