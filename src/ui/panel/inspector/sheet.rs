//! A copy of the thing shown, worked on for one frame.
//!
//! Several fields can change in one frame: leaving a number field and ticking a box, for example. Every
//! change builds on the one before, and together they become one edit, so that none takes another back.

use super::refuse;
use crate::edit::{Edit, Step};
use crate::i18n::Kind;
use crate::journey::{Date, Number, PersonaId, Target};
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::choice;
use crate::ui::widget::field::{self, Field};
use crate::ui::widget::list::{self, ListWords};
use egui::{Id, Ui};

/// Where a field lies in a thing.
pub struct Lens<T, F> {
    /// To read it.
    pub get: fn(&T) -> &F,
    /// To change it.
    pub get_mut: fn(&mut T) -> &mut F,
}

impl<T, F> Clone for Lens<T, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, F> Copy for Lens<T, F> {}

/// The [`Lens`] of a field, also of a field of a field: `at!(asking.who)`.
macro_rules! at {
    ($($field:ident).+) => {
        $crate::ui::panel::inspector::sheet::Lens {
            get: |it| &it.$($field).+,
            get_mut: |it| &mut it.$($field).+,
        }
    };
}
pub(crate) use at;

/// A thing, the changes of this frame, and how they came about.
pub struct Sheet<'a, T> {
    /// What the ids of its fields begin with.
    pub id: FieldId,
    shown: &'a T,
    now: Option<T>,
    done: Done,
}

/// What happened to a sheet.
#[derive(Clone, Copy, Default)]
struct Done {
    step: Option<Step>,
    /// The field that is typed in.
    typing: Option<Id>,
    left: bool,
}

/// What a sheet became, without the thing it began from.
pub struct Outcome<T> {
    now: Option<T>,
    done: Done,
}

impl<'a, T: Clone + PartialEq> Sheet<'a, T> {
    /// Begins with the thing as it is.
    pub fn new(id: FieldId, shown: &'a T) -> Self {
        Self { id, shown, now: None, done: Done::default() }
    }

    /// The thing as it was at the beginning of the frame.
    pub fn shown(&self) -> &'a T {
        self.shown
    }

    /// Changes something at once.
    pub fn change(&mut self, step: Step, change: impl FnOnce(&mut T)) {
        change(self.now.get_or_insert_with(|| self.shown.clone()));
        self.done.step = Some(step);
    }

    /// Changes something by typing; more typing in the same field joins it.
    pub fn type_in(&mut self, field: Id, step: Step, change: impl FnOnce(&mut T)) {
        self.change(step, change);
        self.done.typing = Some(field);
    }

    /// A field was left.
    pub fn leave(&mut self, left: bool) {
        self.done.left |= left;
    }

    /// What came of it.
    pub fn outcome(self) -> Outcome<T> {
        let changed = self.now.filter(|now| now != self.shown);
        Outcome { now: changed, done: self.done }
    }

    /// Takes over what came of a part of this thing.
    pub fn absorb<U>(&mut self, part: Outcome<U>, put: impl FnOnce(&mut T, U)) {
        self.leave(part.done.left);
        if let (Some(now), Some(step)) = (part.now, part.done.step) {
            self.change(step, |it| put(it, now));
            self.done.typing = part.done.typing;
        }
    }

    /// Asks for the edit, if anything changed.
    pub fn finish(self, out: &mut Actions, edit: impl FnOnce(T, Step) -> Edit) {
        self.outcome().finish(out, edit);
    }
}

impl<T> Outcome<T> {
    /// Asks for the edit, if anything changed.
    pub fn finish(self, out: &mut Actions, edit: impl FnOnce(T, Step) -> Edit) {
        if let (Some(now), Some(step)) = (self.now, self.done.step) {
            match self.done.typing {
                Some(field) => out.edit_while(field, edit(now, step)),
                None => out.edit(edit(now, step)),
            }
        }
        if self.done.left {
            out.push(Action::EndGesture);
        }
    }
}

/// Fields. The key of a field's words also tells it from its neighbours.
impl<T: Clone + PartialEq> Sheet<'_, T> {
    /// A text in one line.
    pub fn line(&mut self, ui: &mut Ui, cx: &Context, step: Step, key: &str, at: Lens<T, String>) {
        let field = field::line(ui, &self.id, key, &cx.text(key), (at.get)(self.shown));
        self.typed(field, step, at);
    }

    /// A text in several lines.
    pub fn lines(&mut self, ui: &mut Ui, cx: &Context, step: Step, key: &str, at: Lens<T, String>) {
        let field = field::lines(ui, &self.id, key, &cx.text(key), (at.get)(self.shown));
        self.typed(field, step, at);
    }

    /// A text without line breaks that may take several rows.
    pub fn paragraph(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        at: Lens<T, String>,
    ) {
        let field = field::paragraph(ui, &self.id, key, &cx.text(key), (at.get)(self.shown));
        self.typed(field, step, at);
    }

    /// Takes over what was typed.
    pub fn typed(&mut self, field: Field<String>, step: Step, at: Lens<T, String>) {
        self.leave(field.left);
        if let Some(text) = field.value {
            self.type_in(field.response.id, step, |it| *(at.get_mut)(it) = text);
        }
    }

    /// Takes over what a parsed field says.
    pub fn take<V>(&mut self, field: Field<V>, step: Step, put: impl FnOnce(&mut T, V)) {
        self.leave(field.left);
        if let Some(value) = field.value {
            self.change(step, |it| put(it, value));
        }
    }

    /// A score aimed at; empty where `inherited` applies.
    pub fn target(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        inherited: Option<Target>,
        at: Lens<T, Option<Target>>,
    ) {
        let text = (at.get)(self.shown).map(|target| refuse::plain(cx, target.get()));
        let hint = match inherited {
            Some(target) => {
                let score = cx.words.target(target.get());
                cx.words.with("inspector-inherited", &[("score", (&score).into())])
            }
            None => cx.text("none-chosen"),
        };
        let id = self.id.with("target");
        let (shown, text) = (cx.text("inspector-target"), text.unwrap_or_default());
        let parse = |typed: &str| refuse::target(cx, typed);
        let field = field::parsed_with_hint(ui, &id, &shown, &text, &hint, parse);
        self.take(field, step, |it, value| *(at.get_mut)(it) = value);
    }

    /// A score on the 0–100 axis that may be missing.
    pub fn score(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        at: Lens<T, Option<Target>>,
    ) {
        let text = (at.get)(self.shown).map(|score| refuse::plain(cx, score.get()));
        let parse = |typed: &str| refuse::target(cx, typed);
        let field =
            field::parsed(ui, &self.id, key, &cx.text(key), &text.unwrap_or_default(), parse);
        self.take(field, step, |it, value| *(at.get_mut)(it) = value);
    }

    /// A number that may be missing.
    pub fn number(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        at: Lens<T, Option<Number>>,
    ) {
        let text = (at.get)(self.shown).map(|number| refuse::plain(cx, number.get()));
        let parse = |typed: &str| refuse::optional_number(cx, typed);
        let field =
            field::parsed(ui, &self.id, key, &cx.text(key), &text.unwrap_or_default(), parse);
        self.take(field, step, |it, value| *(at.get_mut)(it) = value);
    }

    /// A day that may be missing.
    pub fn date(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        at: Lens<T, Option<Date>>,
    ) {
        let text = (at.get)(self.shown).map(|date| cx.words.date(date)).unwrap_or_default();
        let id = self.id.with(key);
        let hint = cx.words.date(cx.today);
        let parse = |typed: &str| refuse::date(cx, typed);
        let field = field::parsed_with_hint(ui, &id, &cx.text(key), &text, &hint, parse);
        self.take(field, step, |it, value| *(at.get_mut)(it) = value);
    }

    /// One of a kind.
    pub fn kind<K: Kind + PartialEq>(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        all: &[K],
        at: Lens<T, K>,
    ) {
        let chosen = *(at.get)(self.shown);
        let all = all.iter().copied();
        let id = self.id.with(key).id();
        if let Some(picked) =
            choice::pick(ui, id, &cx.text(key), chosen, all, |kind| cx.words.kind(kind))
        {
            self.change(step, |it| *(at.get_mut)(it) = picked);
        }
    }

    /// One of a kind, or none.
    pub fn optional_kind<K: Kind + PartialEq>(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        step: Step,
        key: &str,
        all: &[K],
        at: Lens<T, Option<K>>,
    ) {
        let chosen = *(at.get)(self.shown);
        let name = |kind: Option<K>| {
            kind.map_or_else(|| cx.text("none-chosen"), |kind| cx.words.kind(kind))
        };
        let id = self.id.with(key).id();
        if let Some(picked) = choice::pick_or_none(ui, id, &cx.text(key), chosen, all, name) {
            self.change(step, |it| *(at.get_mut)(it) = picked);
        }
    }

    /// A list of short texts.
    pub fn list(
        &mut self,
        ui: &mut Ui,
        step: Step,
        name: &str,
        words: ListWords<'_>,
        at: Lens<T, Vec<String>>,
    ) {
        let change = list::list(ui, &self.id, name, words, (at.get)(self.shown));
        self.leave(change.left);
        if let Some((items, field)) = change.items {
            let put = |it: &mut T| *(at.get_mut)(it) = items;
            match field {
                Some(field) => self.type_in(field, step, put),
                None => self.change(step, put),
            }
        }
    }

    /// Which personas it is limited to; nothing where the journey has none.
    pub fn personas(&mut self, ui: &mut Ui, cx: &Context, step: Step, at: Lens<T, Vec<PersonaId>>) {
        if cx.journey.personas.is_empty() {
            return;
        }
        field::labelled(ui, &cx.text("inspector-limited-to"), |ui, _| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for persona in &cx.journey.personas {
                let ticked = (at.get)(self.shown).contains(&persona.id);
                let Some(now) = choice::tick(ui, ticked, &persona.name) else { continue };
                self.change(step, |it| {
                    let chosen = (at.get_mut)(it);
                    chosen.retain(|id| *id != persona.id);
                    if now {
                        chosen.push(persona.id.clone());
                    }
                });
            }
        });
    }
}
