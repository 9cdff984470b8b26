//! The bar for typing notes from the wall: one line a touchpoint, without the mouse.
//!
//! Enter takes the line, Tab goes to the next stage, in a workshop to the next touchpoint; Shift and Tab go back;
//! the arrows change the stage while nothing is typed; Escape closes the bar.

use super::captured::{did, said};
use crate::edit::{Edit, Step};
use crate::import::wall::{
    BarLine, BarNote, Code, Slots, WallForm, WallPlan, Wishes, carry_out, off_scale, plan,
    stray_number,
};
use crate::journey::{ParkedItem, StageId, StageKind, TouchpointId};
use crate::paint::theme::{GRID, RADIUS};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::dialog::lettered;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::field::field_id;
use crate::wording::Say as _;
use egui::{
    Button, Event, Frame, Key, Label, Margin, Modifiers, RichText, TextEdit, TextStyle, Ui,
};

/// The open bar.
#[derive(Clone, Debug)]
pub struct Capture {
    stage: Option<StageId>,
    /// One stage is worked on, in large type: notes go to its touchpoints alone, and Tab goes through them.
    pub(super) by_card: bool,
    /// Where notes with a code hung, so that later ones find their place between them.
    slots: Slots,
    /// The touchpoint that the last line made or meant: pains and ideas go there.
    pub(super) card: Option<TouchpointId>,
    /// What the last line did; it stays until the next one.
    echo: Option<String>,
    /// It opened, or took a line: the field takes the keyboard.
    wants_keyboard: bool,
    /// What the line would make, and for which line and stage that was found out.
    plan: Option<(String, Option<StageId>, Result<WallPlan, String>)>,
}

/// What happened in the bar in this frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// Nothing that others must know.
    Nothing,
    /// A line was taken; its touchpoint, if there is a new one, is to be seen.
    Taken(Option<TouchpointId>),
    /// It is to be closed.
    Closed,
}

impl Capture {
    /// Its field takes the keyboard.
    pub fn take_keyboard(&mut self) {
        self.wants_keyboard = true;
    }

    /// Begins in a stage; without one in the first.
    #[must_use]
    pub fn new(stage: Option<StageId>) -> Self {
        let slots = Slots::default();
        Self {
            stage,
            by_card: false,
            slots,
            card: None,
            echo: None,
            wants_keyboard: true,
            plan: None,
        }
    }

    /// It stands below this stage in a workshop.
    pub fn works_on(&mut self, stage: Option<StageId>) {
        (self.stage, self.by_card) = (stage, true);
    }

    /// It stands below the map.
    pub fn is_below_the_map(&mut self) {
        self.by_card = false;
    }

    /// The stage that new touchpoints go to.
    #[must_use]
    pub fn stage(&self) -> Option<&StageId> {
        self.stage.as_ref()
    }

    /// Shows the bar; so many notes from phones wait.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &Context<'_>,
        waiting: usize,
        out: &mut Actions,
    ) -> Happened {
        let field = line();
        let drafts = Drafts::lent(ui.ctx());
        // What is typed outlives the bar.
        let mut text = drafts.text(&field);
        let id = field.id();
        if ui.memory(|memory| memory.has_focus(id)) {
            self.keys(ui, cx, &text, out);
        }
        let at = self.place(cx);
        let mut happened = Happened::Nothing;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 3.0 * GRID;
            stage_name(ui, cx, at, self.chip(cx, at));
            let close = cx.text("close");
            let notes = (waiting > 0)
                .then(|| cx.words.with("room-notes-waiting", &[("n", waiting.into())]));
            let buttons = [Some(&close), notes.as_ref()].into_iter().flatten();
            let taken: f32 = buttons.map(|words| button_width(ui, words) + 3.0 * GRID).sum();
            let room = ui.available_width() - taken;
            let edit = TextEdit::singleline(&mut text)
                .id(id)
                .lock_focus(true)
                .desired_width(room.max(40.0 * GRID))
                .hint_text(cx.text("wall-bar-example"));
            let response = ui.add(edit).accessible_name(cx.text("wall-bar-field"));
            if std::mem::take(&mut self.wants_keyboard) {
                response.request_focus();
            }
            if response.changed() {
                drafts.keep_text(&field, &text);
            }
            if response.lost_focus() {
                if ui.input(|input| input.key_pressed(Key::Escape)) {
                    happened = Happened::Closed;
                } else if ui.input(|input| input.key_pressed(Key::Enter)) {
                    self.wants_keyboard = true;
                    happened = self.take(cx, &text, out);
                    if matches!(happened, Happened::Taken(_)) {
                        text.clear();
                        drafts.hand_over(&field, "", &drafts.text(&field));
                    }
                    ui.ctx().request_repaint();
                }
            }
            if let Some(notes) = notes
                && ui.add(Button::new(notes).selected(true)).clicked()
            {
                out.push(Action::Run(Command::WaitingNotes));
            }
            if ui.button(close).clicked() {
                happened = Happened::Closed;
            }
        });
        self.say(ui, cx, &text);
        if let Happened::Taken(Some(card)) = &happened
            && self.by_card
        {
            // What the room talks about now is what the next note is about.
            out.push(Action::Select(Selection::Touchpoint(card.clone())));
        }
        happened
    }

    /// The keys that belong to the bar and not to its field.
    fn keys(&mut self, ui: &Ui, cx: &Context<'_>, text: &str, out: &mut Actions) {
        let stages = &cx.journey.stages;
        let at = self.place(cx);
        let nothing = text.is_empty();
        let (back, on, undo, left, right) = ui.input_mut(|input| {
            let mut pressed = |modifiers, key| input.consume_key(modifiers, key);
            let back = pressed(Modifiers::SHIFT, Key::Tab);
            let on = pressed(Modifiers::NONE, Key::Tab);
            let undo = nothing && pressed(Modifiers::COMMAND, Key::Z);
            let left = nothing && pressed(Modifiers::NONE, Key::ArrowLeft);
            (back, on, undo, left, nothing && pressed(Modifiers::NONE, Key::ArrowRight))
        });
        if self.by_card && (back || on) {
            self.goes_to_card(cx, at, back, out);
        }
        let (back, on) = if self.by_card { (false, false) } else { (back, on) };
        let beside = if left { at.saturating_sub(1) } else { at + usize::from(right) };
        let at = self.place(cx);
        let to = match (back, on) {
            (true, _) => at.checked_sub(1).unwrap_or(stages.len().saturating_sub(1)),
            (false, true) if at + 1 < stages.len() => at + 1,
            (false, true) => 0,
            (false, false) => beside.min(stages.len().saturating_sub(1)),
        };
        if to != at {
            self.stage = stages.get(to).map(|stage| stage.id.clone());
        }
        if undo {
            // Nothing is typed, so what is taken back is the last line.
            self.echo = None;
            out.push(Action::Run(Command::Undo));
        }
        if let Some(text) = several_lines(ui) {
            out.push(Action::Paste(text));
        }
    }

    /// Where its stage is in the journey; the first one where it is gone.
    pub(super) fn place(&self, cx: &Context<'_>) -> usize {
        self.stage.as_ref().and_then(|id| cx.journey.stage_place(id)).unwrap_or(0)
    }

    fn planned(&mut self, cx: &Context<'_>, text: &str) -> Option<&Result<WallPlan, String>> {
        let known = |(known, stage, _): &(String, Option<StageId>, _)| {
            known == text && *stage == self.stage
        };
        if !self.plan.as_ref().is_some_and(known) {
            let stage = self.stage.clone();
            let wishes = Wishes { form: Some(WallForm::List), stage, header: None };
            let made = plan(text, &wishes, cx.journey, cx.words);
            let made = made.map_err(|error| error.say(cx.words));
            self.plan = Some((text.to_owned(), self.stage.clone(), made));
        }
        self.plan.as_ref().map(|(_, _, plan)| plan)
    }

    /// Makes what the line says: one undo step.
    fn take(&mut self, cx: &Context<'_>, text: &str, out: &mut Actions) -> Happened {
        if let Some(number) = stray_number(text, cx.journey.stages.len()) {
            self.echo = Some(cx.words.with("wall-no-score", &[("number", number.into())]));
            return Happened::Nothing;
        }
        match BarLine::read(text, cx.journey.stages.len()) {
            BarLine::Touchpoint { line, owner } => {
                let line = self.aimed(cx, line);
                self.take_touchpoint(cx, &line, owner, out)
            }
            BarLine::Note { code, kind, text } => self.take_note(cx, code, kind, text, out),
            BarLine::Parked { text, owner } => {
                let mut items = cx.journey.parking_lot.clone();
                self.echo = Some(cx.words.with("wall-did-park", &[("text", (&text).into())]));
                items.push(ParkedItem { text, owner, ..ParkedItem::default() });
                out.edit(Edit::SetParkingLot(items));
                Happened::Taken(None)
            }
        }
    }

    /// A pain, an idea, a quote or an owner goes to its touchpoint.
    fn take_note(
        &mut self,
        cx: &Context<'_>,
        code: Option<Code>,
        kind: BarNote,
        text: String,
        out: &mut Actions,
    ) -> Happened {
        let coded = code.map(|code| {
            let stage = cx.journey.stages.get(code.stage);
            stage.and_then(|stage| stage.touchpoints.get(code.slot.checked_sub(1)?))
        });
        let held = match coded {
            Some(found) => found.cloned(),
            None => self.card_at_hand(cx).and_then(|id| cx.journey.touchpoint(&id).cloned()),
        };
        let Some(held) = held else {
            self.echo = Some(cx.text("wall-did-nowhere"));
            return Happened::Nothing;
        };
        let mut one = held.as_ref().clone();
        let said = [("name", (&one.name).into()), ("text", (&text).into())];
        let key = match kind {
            BarNote::Pain => "wall-did-pain",
            BarNote::Idea => "wall-did-idea",
            BarNote::Quote => "wall-did-quote",
            BarNote::Owner => "wall-did-owner",
        };
        self.echo = Some(cx.words.with(key, &said));
        match kind {
            BarNote::Pain => one.pains.push(text),
            BarNote::Idea => one.opportunities.push(text),
            BarNote::Quote => one.quotes.push(text),
            BarNote::Owner => one.owner = text,
        }
        let id = one.id.clone();
        self.card = Some(id.clone());
        out.edit(Edit::ReplaceTouchpoint { touchpoint: Box::new(one), step: Step::Wall });
        Happened::Taken(Some(id))
    }

    fn take_touchpoint(
        &mut self,
        cx: &Context<'_>,
        text: &str,
        owner: Option<String>,
        out: &mut Actions,
    ) -> Happened {
        // The journey may have changed since the line was typed.
        self.plan = None;
        let slots = self.slots.clone();
        let Some(Ok(plan)) = self.planned(cx, text) else { return Happened::Nothing };
        let counts = plan.counts();
        if counts.touchpoints + counts.votes == 0 {
            return Happened::Nothing;
        }
        let mut chance = || fastrand::u64(..);
        let made = carry_out(plan, cx.journey, &slots, cx.words, &mut chance, Some(cx.today));
        match made {
            Ok(mut added) => {
                let first = added.touchpoints.first().cloned();
                if let (Some(owner), Some(id)) = (owner, &first)
                    && let Some(one) = added.journey.touchpoint_mut(id)
                {
                    one.owner = owner;
                }
                self.echo = first.as_ref().and_then(|id| did(text, id, &added.journey, cx));
                self.card.clone_from(&first);
                let edit = Edit::ReplaceAll { journey: Box::new(added.journey), step: Step::Wall };
                out.edit(edit);
                self.slots = added.slots;
                self.plan = None;
                Happened::Taken(first)
            }
            Err(error) => {
                out.push(Action::Tell(error.say(cx.words)));
                Happened::Nothing
            }
        }
    }

    /// What the line will make; how to use the bar while nothing is typed.
    fn say(&mut self, ui: &mut Ui, cx: &Context<'_>, text: &str) {
        let (text, colour) = if text.trim().is_empty() {
            match &self.echo {
                Some(echo) => (echo.clone(), cx.theme.text),
                None if self.by_card => (cx.text("wall-bar-keys-room"), cx.theme.muted),
                None => (cx.text("wall-bar-keys"), cx.theme.muted),
            }
        } else if let Some(number) = stray_number(text, cx.journey.stages.len()) {
            (cx.words.with("wall-no-score", &[("number", number.into())]), cx.theme.error)
        } else if let Some(said) = self.meant(cx, text) {
            (said, cx.theme.text)
        } else if let Some(number) = off_scale(text) {
            let said = [("number", number.into())];
            (cx.words.with("wall-off-scale", &said), cx.theme.caution)
        } else {
            let line = self.aimed(cx, text.to_owned());
            match self.planned(cx, &line) {
                Some(Ok(plan)) => (said(plan, cx), cx.theme.text),
                Some(Err(reason)) => (reason.clone(), cx.theme.error),
                None => return,
            }
        };
        let text = RichText::new(text).text_style(TextStyle::Small).color(colour);
        ui.add(Label::new(text).truncate());
    }
}

/// How wide a button with these words is.
fn button_width(ui: &Ui, words: &str) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let text = ui.painter().layout_no_wrap(words.into(), font, ui.visuals().text_color());
    text.size().x.ceil() + 2.0 * ui.spacing().button_padding.x + 2.0
}

/// The field of the bar.
#[must_use]
pub fn line() -> FieldId {
    field_id("capture", "line")
}

/// The present stage in its colour; or the touchpoint in it that notes go to.
fn stage_name(ui: &mut Ui, cx: &Context<'_>, at: usize, card: Option<String>) {
    let stage = cx.journey.stages.get(at);
    let kind = stage.map_or(StageKind::Other, |stage| stage.kind);
    let of_stage = || stage.map_or_else(|| cx.text("new-stage"), |one| lettered(at, &one.name));
    let name = card.unwrap_or_else(of_stage);
    let margin = Margin::symmetric(10, 6);
    let frame = Frame::new().fill(cx.theme.stage(kind)).corner_radius(RADIUS).inner_margin(margin);
    frame.show(ui, |ui| {
        ui.set_max_width(60.0 * GRID);
        let text = RichText::new(name).color(cx.theme.on_stage());
        ui.add(Label::new(text.text_style(TextStyle::Name("strong".into()))).truncate());
    });
}

/// A text of several lines that is being pasted: too much for one line.
fn several_lines(ui: &Ui) -> Option<String> {
    ui.input_mut(|input| {
        let several = |event: &Event| {
            matches!(event, Event::Paste(text) if text.trim().contains(['\n', '\t']))
        };
        let at = input.events.iter().position(several)?;
        if let Event::Paste(text) = input.events.remove(at) { Some(text) } else { None }
    })
}
