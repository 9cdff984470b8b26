//! Merging field by field and list by list, and noting what the sides disagree about.

use super::conflict::{Choice, Choices, Conflict, Field, Found, Named, Shown, Thing, Value};
use super::order::{Slot, order, slots};
use crate::journey::RoundId;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How equal additions are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Two versions of one file: the same change on both sides is one change.
    Versions,
    /// Files of several groups: the same votes in two of them are the votes of two groups.
    Groups,
}

/// One thing in the common ancestor and in every side that has it; at least one side does.
#[derive(Debug)]
pub(super) struct Versions<'a, T> {
    pub base: Option<&'a T>,
    pub sides: Vec<Option<&'a T>>,
    /// The first side's that has it.
    pub first: &'a T,
}

impl<'a, T> Versions<'a, T> {
    pub(super) fn new(base: Option<&'a T>, sides: Vec<Option<&'a T>>) -> Option<Self> {
        let first = sides.iter().copied().flatten().next()?;
        Some(Self { base, sides, first })
    }

    /// The sides that have it, with their numbers.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, &'a T)> + '_ {
        self.sides.iter().enumerate().filter_map(|(at, side)| Some((at, (*side)?)))
    }

    /// The only version there is to take, if the sides leave no choice.
    pub(super) fn only(&self, mode: Mode) -> Option<&'a T>
    where
        T: PartialEq,
    {
        let Some(base) = self.base else {
            let mut rest = self.each().skip(1);
            let is_only = match mode {
                Mode::Versions => rest.all(|(_, one)| one == self.first),
                Mode::Groups => rest.next().is_none(),
            };
            return is_only.then_some(self.first);
        };
        let mut changed = self.each().map(|(_, one)| one).filter(|one| *one != base);
        let Some(new) = changed.next() else { return Some(self.first) };
        let is_only = match mode {
            Mode::Versions => changed.all(|other| other == new),
            Mode::Groups => changed.next().is_none(),
        };
        is_only.then_some(new)
    }
}

/// A list in the common ancestor and in every side whose holder is there.
pub(super) struct Lists<'a, T> {
    pub base: &'a [T],
    pub sides: Vec<Option<&'a [T]>>,
}

impl<'a, T> Lists<'a, T> {
    pub(super) fn of<E>(versions: &Versions<'a, E>, get: impl Fn(&'a E) -> &'a [T]) -> Self {
        let sides = versions.sides.iter().map(|side| side.map(&get)).collect();
        Self { base: versions.base.map_or(&[], get), sides }
    }
}

/// What a list's things are called, and what is still needed of them.
pub(super) struct About<'a, T> {
    pub thing: Thing,
    pub key: fn(&T) -> String,
    pub name: &'a dyn Fn(&T) -> String,
    /// Things that something else still refers to. They stay where a side removed them.
    pub held: &'a BTreeSet<String>,
    /// Whether a person is asked about a held thing that a side removed.
    pub asks_for_held: bool,
}

/// The work of one merge.
pub(super) struct Merger<'a> {
    pub mode: Mode,
    pub choices: &'a Choices,
    pub conflicts: Vec<Conflict>,
    pub place: Vec<Named>,
    /// What rounds are called.
    pub rounds: BTreeMap<RoundId, String>,
    /// What touchpoints and questions are called.
    pub names: Rc<BTreeMap<String, String>>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(mode: Mode, choices: &'a Choices) -> Self {
        let (conflicts, place, rounds) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self { mode, choices, conflicts, place, rounds, names: Rc::default() }
    }
}

impl Merger<'_> {
    pub(super) fn enter(&mut self, thing: Thing, id: impl Into<String>, name: impl Into<String>) {
        self.place.push(Named { thing, id: id.into(), name: name.into() });
    }

    pub(super) fn leave(&mut self) {
        self.place.pop();
    }

    /// Notes a finding and tells what is to be taken.
    pub(super) fn ask(&mut self, field: Field, found: Found, usual: Choice, what: Said) -> Choice {
        let Said { base, values, sum } = what;
        let place = self.place.clone();
        let mut conflict = Conflict { place, field, found, base, values, chosen: usual, sum };
        let key = conflict.key();
        if let Some(choice) = self.choices.get(&key).filter(|one| conflict.allows(**one)) {
            conflict.chosen = *choice;
        }
        let chosen = conflict.chosen;
        match self.conflicts.iter_mut().find(|other| other.field == field && other.key() == key) {
            Some(other) => *other = conflict,
            None => self.conflicts.push(conflict),
        }
        chosen
    }

    /// A field: what was changed on one side only, or the same way on all, is taken.
    pub(super) fn field<E, T>(
        &mut self,
        field: Field,
        of: &Versions<'_, E>,
        get: impl Fn(&E) -> T,
    ) -> T
    where
        T: PartialEq + Shown,
    {
        self.field_as(field, of, get, T::value)
    }

    /// A field that is shown in a way of its own.
    pub(super) fn field_as<E, T: PartialEq>(
        &mut self,
        field: Field,
        of: &Versions<'_, E>,
        get: impl Fn(&E) -> T,
        show: impl Fn(&T) -> Value,
    ) -> T {
        let base = of.base.map(&get);
        let is_changed = |value: &T| match &base {
            Some(base) => value != base,
            None => !show(value).is_blank(),
        };
        let mut changed: Vec<(usize, T)> = of.each().map(|(at, side)| (at, get(side))).collect();
        changed.retain(|(_, value)| is_changed(value));
        let Some((at, value)) = changed.first() else {
            return base.unwrap_or_else(|| get(of.first));
        };
        if changed.iter().all(|(_, other)| other == value) {
            return changed.swap_remove(0).1;
        }
        let values = of.sides.iter().map(|side| side.map_or(Value::Gone, |one| show(&get(one))));
        let said = Said { base: base.as_ref().map(&show), values: values.collect(), sum: None };
        let chosen = self.ask(field, Found::Differs, Choice::Side(*at), said);
        let Choice::Side(chosen) = chosen else { return changed.swap_remove(0).1 };
        of.sides.get(chosen).copied().flatten().map_or_else(|| changed.swap_remove(0).1, get)
    }

    /// Whether a thing stays: it goes where a side removed it and no other changed it.
    /// `lists` tells which sides have the list it belongs to.
    pub(super) fn stays<T: PartialEq>(
        &mut self,
        of: &Versions<'_, T>,
        lists: &[bool],
        is_held: bool,
        asks_for_held: bool,
    ) -> bool {
        let Some(base) = of.base else { return true };
        let is_removed = |(has, side): (&bool, Option<&T>)| *has && side.is_none();
        if !lists.iter().zip(of.sides.iter().copied()).any(is_removed) {
            return true;
        }
        let changed = of.each().find(|(_, side)| *side != base).map(|(at, _)| at);
        let keeper = match changed {
            Some(at) => at,
            None if is_held && asks_for_held => of.each().next().map_or(0, |(at, _)| at),
            None => return is_held,
        };
        let value = |side: Option<&T>| if side.is_some() { Value::There } else { Value::Gone };
        let values = of.sides.iter().copied().map(value).collect();
        let said = Said { base: Some(Value::There), values, sum: None };
        let chosen = self.ask(Field::Existence, Found::Removed, Choice::Side(keeper), said);
        let kept =
            matches!(chosen, Choice::Side(at) if of.sides.get(at).is_some_and(Option::is_some));
        kept || (is_held && !asks_for_held)
    }

    /// A list of things that have an identity.
    pub(super) fn list<T: Clone + PartialEq>(
        &mut self,
        lists: &Lists<'_, T>,
        about: &About<'_, T>,
        mut merge: impl FnMut(&mut Self, &Versions<'_, T>) -> T,
    ) -> Vec<T> {
        let base_slots = slots(lists.base, about.key);
        let side_slots: Vec<Vec<Slot<String>>> =
            lists.sides.iter().map(|side| slots(side.unwrap_or_default(), about.key)).collect();
        let base: BTreeMap<_, _> = base_slots.iter().zip(lists.base).collect();
        let sides: Vec<BTreeMap<_, _>> = (side_slots.iter().zip(&lists.sides))
            .map(|(slots, side)| slots.iter().zip(side.unwrap_or_default()).collect())
            .collect();
        let has_list: Vec<bool> = lists.sides.iter().map(Option::is_some).collect();
        let mut merged: BTreeMap<Slot<String>, T> = BTreeMap::new();
        let mut seen: BTreeSet<&Slot<String>> = BTreeSet::new();
        for slot in side_slots.iter().flatten() {
            if !seen.insert(slot) {
                continue;
            }
            let of_sides = sides.iter().map(|side| side.get(slot).copied()).collect();
            let Some(of) = Versions::new(base.get(slot).copied(), of_sides) else { continue };
            let id = if slot.1 == 0 { slot.0.clone() } else { format!("{} {}", slot.0, slot.1) };
            self.enter(about.thing, id, (about.name)(of.first));
            if self.stays(&of, &has_list, about.held.contains(&slot.0), about.asks_for_held) {
                let one = of.only(self.mode).cloned();
                let one = one.unwrap_or_else(|| merge(self, &of));
                merged.insert(slot.clone(), one);
            }
            self.leave();
        }
        let kept = merged.keys().cloned().collect();
        let present: Vec<&[Slot<String>]> = (side_slots.iter().zip(&has_list))
            .filter(|(_, has)| **has)
            .map(|(slots, _)| slots.as_slice())
            .collect();
        let order = order(&base_slots, &present, &kept);
        order.iter().filter_map(|slot| merged.remove(slot)).collect()
    }
}

/// A list of texts or ids: what any side added, without what any side removed.
pub(super) fn set<E, T: Ord + Clone>(of: &Versions<'_, E>, get: impl Fn(&E) -> Vec<T>) -> Vec<T> {
    let keyed = |one: &E| slots(&get(one), T::clone);
    let base: Vec<Slot<T>> = of.base.map(&keyed).unwrap_or_default();
    let sides: Vec<Vec<Slot<T>>> = of.each().map(|(_, side)| keyed(side)).collect();
    let in_base: BTreeSet<&Slot<T>> = base.iter().collect();
    let in_sides: Vec<BTreeSet<&Slot<T>>> =
        sides.iter().map(|side| side.iter().collect()).collect();
    let stays = |slot: &&Slot<T>| {
        !in_base.contains(slot) || in_sides.iter().all(|side| side.contains(slot))
    };
    let kept = sides.iter().flatten().filter(stays).cloned().collect();
    let sides: Vec<&[Slot<T>]> = sides.iter().map(Vec::as_slice).collect();
    order(&base, &sides, &kept).into_iter().map(|(text, _)| text).collect()
}

/// What is said about something.
pub(super) struct Said {
    pub base: Option<Value>,
    pub values: Vec<Value>,
    pub sum: Option<Value>,
}
