//! The session: its clock, its votes and its end, as commands and buttons ask for them.

use super::App;
use super::shell::Refused;
use crate::edit::{Edit, Step};
use crate::journey::{AgendaItem, DateTime, ParkedItem, Workshop};
use crate::room::{Kept, NoteKind, NoteState, keep};
use crate::ui::action::Action;
use crate::ui::context::View;
use crate::ui::dialog::{Dialog, Notes, Parking, Question};
use crate::ui::panel::capture::Capture;
use crate::ui::view::workshop::{WorkshopEvent, summary};
use egui::Context;
use std::sync::Arc;
use std::time::Duration;

impl App {
    /// The time on the wall; in tests it is nine o'clock when the program begins.
    pub(super) fn now(&self, ctx: &Context) -> DateTime {
        self.session.now(ctx.input(|input| input.time))
    }

    /// What goes on by itself: the grace of a vote.
    pub(super) fn tick_workshop(&mut self, ctx: &Context) {
        let time = Duration::try_from_secs_f64(ctx.input(|input| input.time)).unwrap_or_default();
        if let Some(open) = &mut self.open {
            open.workshop.tick(time);
        }
    }

    /// Begins the session, or goes to the next point of the agenda. Past the last one the parking lot is asked
    /// about first.
    pub(super) fn next_item(&mut self, ctx: &Context) -> Result<(), Refused> {
        let (now, words) = (self.now(ctx), self.session.words);
        let Some(open) = &mut self.open else { return Ok(()) };
        open.view = View::Workshop;
        let journey = Arc::clone(open.document.journey());
        let agenda = &journey.workshop.agenda;
        if agenda.is_empty() {
            return Ok(());
        }
        let clock = &mut open.workshop.clock;
        let (event, done) = match (clock.has_begun(), clock.item(agenda)) {
            (false, _) => {
                let first = agenda.iter().position(|item| !item.done).unwrap_or(0);
                clock.begin(first, now);
                open.workshop.begun_with = Some(Arc::clone(&journey));
                // What is said in the room has its place from the first minute on.
                let stage = journey.stages.get(open.workshop.stage).map(|stage| stage.id.clone());
                open.capture.get_or_insert_with(|| Capture::new(stage));
                (WorkshopEvent::Begun, None)
            }
            (true, Some(item)) => {
                let last = item + 1 == agenda.len();
                if last && journey.parking_lot.iter().any(|item| !item.reviewed) {
                    self.ask_about_parking();
                    return Ok(());
                }
                let next = clock.next(agenda, now).then(|| agenda.get(item + 1)).flatten();
                let title = next.map(|item| item.title.clone());
                let Some(title) = title else { return self.done_with(Some(item), None, now) };
                (WorkshopEvent::Item(title), Some(item))
            }
            (true, None) => return self.end_workshop(ctx),
        };
        let logged = event.logged(&journey.workshop, now, words);
        self.done_with(done, Some(logged), now)
    }

    /// A point is over: it is marked so, and what happened is in the log.
    fn done_with(
        &mut self,
        item: Option<usize>,
        logged: Option<Workshop>,
        _now: DateTime,
    ) -> Result<(), Refused> {
        let Some(open) = &self.open else { return Ok(()) };
        let journey = Arc::clone(open.document.journey());
        let workshop = logged.unwrap_or_else(|| journey.workshop.clone());
        let mark = |(at, one): (usize, AgendaItem)| AgendaItem {
            done: one.done || Some(at) == item,
            ..one
        };
        let agenda = workshop.agenda.into_iter().enumerate().map(mark).collect();
        self.edit(Edit::SetWorkshop(Workshop { agenda, ..workshop }), None)?;
        Ok(())
    }

    fn ask_about_parking(&mut self) {
        let question = Question::parking(self.session.words);
        self.ask_of_document(Dialog::Question(question));
    }

    /// Ends the session, also before its last point; what is parked is asked about first.
    pub(super) fn finish_workshop(&mut self, ctx: &Context) -> Result<(), Refused> {
        let Some(open) = &mut self.open else { return Ok(()) };
        open.view = View::Workshop;
        if open.document.journey().parking_lot.iter().any(|item| !item.reviewed) {
            self.ask_about_parking();
            return Ok(());
        }
        self.end_workshop(ctx)
    }

    /// The parking lot over whatever is shown.
    pub(super) fn show_parking(&mut self) {
        self.ask_of_document(Dialog::Parking(Parking::default()));
    }

    /// The session ends: its summary is shown and stands in the log.
    pub(super) fn end_workshop(&mut self, ctx: &Context) -> Result<(), Refused> {
        let (now, words) = (self.now(ctx), self.session.words);
        let Some(open) = &mut self.open else { return Ok(()) };
        let journey = Arc::clone(open.document.journey());
        let before = open.workshop.begun_with.take().unwrap_or_else(|| Arc::clone(&journey));
        let clock = &mut open.workshop.clock;
        let agenda = &journey.workshop.agenda;
        let reached = clock.item(agenda).map_or(agenda.len(), |at| at + 1);
        let reached = if clock.has_begun() { reached } else { 0 };
        clock.end();
        // The page for phones ends with the session.
        open.workshop.close_page();
        let told = summary(&before, &journey, words);
        let mut workshop = WorkshopEvent::Ended(told.clone()).logged(&journey.workshop, now, words);
        // What the room did not come to is still there the next time.
        for item in workshop.agenda.iter_mut().take(reached) {
            item.done = true;
        }
        self.edit(Edit::SetWorkshop(workshop), None)?;
        let (title, text) = (words.text("workshop-summary"), words.text("workshop-summary-text"));
        let question = Question::message(words, title, text).with_detail(told);
        self.ask_of_document(Dialog::Question(question));
        Ok(())
    }

    /// What was late is planned later.
    pub(super) fn shift_agenda(&mut self, ctx: &Context) {
        let now = self.now(ctx);
        if let Some(open) = &mut self.open {
            let journey = Arc::clone(open.document.journey());
            open.workshop.clock.shift(&journey.workshop.agenda, now);
        }
    }

    /// The vote that is shown becomes part of the journey: one step.
    pub(super) fn keep_vote(&mut self, ctx: &Context) -> Result<(), Refused> {
        let (now, words) = (self.now(ctx), self.session.words);
        let Some(open) = &self.open else { return Ok(()) };
        let Some(ballot) = open.workshop.ballot.clone() else { return Ok(()) };
        let journey = Arc::clone(open.document.journey());
        let (source, first_round) = (words.text("workshop-source"), words.text("first-round"));
        let kept = Kept { source: &source, first_round: &first_round, now };
        let mut chance = || fastrand::u64(..);
        let Some(mut made) = keep(&ballot, &journey, kept, &mut chance) else { return Ok(()) };
        let told = self.told_of_vote(&ballot);
        let event = WorkshopEvent::Kept {
            question: ballot.question().to_owned(),
            voters: ballot.voters(),
            outcome: told,
        };
        made.workshop = event.logged(&made.workshop, now, words);
        let edit = Edit::ReplaceAll { journey: Box::new(made), step: Step::Vote };
        self.edit_and_tell(edit, words.text("workshop-kept"))?;
        if let Some(open) = &mut self.open {
            open.workshop.end_vote();
        }
        Ok(())
    }

    fn told_of_vote(&self, ballot: &crate::room::Ballot) -> Vec<String> {
        let words = self.session.words;
        let mut found = ballot.outcome().unwrap_or_default();
        found.sort_by_key(|one| one.place);
        found
            .iter()
            .map(|one| crate::ui::view::workshop::sentence(words, ballot.topic(), one))
            .collect()
    }

    /// The notes from phones that wait.
    pub(super) fn show_waiting_notes(&mut self) {
        let Some(open) = &self.open else { return };
        let notes = Notes::new(Arc::clone(&open.workshop.hall));
        self.ask_of_document(Dialog::Notes(notes));
    }

    /// A note from a phone becomes part of the journey; a question goes to the parking lot.
    fn take_note(&mut self, ctx: &Context, id: u32) -> Result<(), Refused> {
        let (now, words) = (self.now(ctx), self.session.words);
        let Some(open) = &self.open else { return Ok(()) };
        let journey = Arc::clone(open.document.journey());
        let waiting = open.workshop.hall().waiting();
        let Some(note) = waiting.into_iter().find(|note| note.id == id) else { return Ok(()) };
        let touchpoint = note.card.as_ref().and_then(|id| journey.touchpoint(id));
        let edit = match (note.kind, touchpoint) {
            (NoteKind::Pain | NoteKind::Idea, Some(one)) => {
                let mut one = one.as_ref().clone();
                let notes = if note.kind == NoteKind::Pain {
                    &mut one.pains
                } else {
                    &mut one.opportunities
                };
                notes.push(note.text.clone());
                Edit::ReplaceTouchpoint { touchpoint: Box::new(one), step: Step::EditNotes }
            }
            // Of no touchpoint, or one that is gone: it waits for its time.
            (NoteKind::Pain | NoteKind::Idea | NoteKind::Question, _) => {
                let mut items = journey.parking_lot.clone();
                let text = note.text.clone();
                items.push(ParkedItem { text, at: Some(now), ..ParkedItem::default() });
                Edit::SetParkingLot(items)
            }
        };
        let said = words.with("room-note-taken", &[("text", (&note.text).into())]);
        self.edit_and_tell(edit, said)?;
        self.settle_note(id, NoteState::Taken);
        Ok(())
    }

    fn settle_note(&self, id: u32, state: NoteState) {
        if let Some(open) = &self.open {
            open.workshop.hall().settle(id, state);
        }
    }

    fn show_checklist(&mut self) {
        let words = self.session.words;
        let (title, text) = (words.text("room-checklist"), words.text("room-checklist-text"));
        let question =
            Question::message(words, title, text).with_detail(words.text("room-checklist-items"));
        self.ask_of_document(Dialog::Question(question));
    }

    /// Carries out what only the session is asked for.
    pub(super) fn carry_out_in_workshop(
        &mut self,
        ctx: &Context,
        action: &Action,
    ) -> Result<(), Refused> {
        if let Action::KeepVote = action {
            return self.keep_vote(ctx);
        }
        if let Action::EndWorkshop = action {
            return self.end_workshop(ctx);
        }
        if let Action::TakeNote(id) = action {
            return self.take_note(ctx, *id);
        }
        if let Action::DropNote(id) = action {
            self.settle_note(*id, NoteState::Dropped);
        }
        if let Action::ShiftAgenda = action {
            self.shift_agenda(ctx);
        }
        if let Action::RoomChecklist = action {
            self.show_checklist();
        }
        Ok(())
    }
}
