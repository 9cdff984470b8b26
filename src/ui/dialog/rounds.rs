//! The measurement rounds: their names and days, their order, and which are before and after.

use super::parts::{buttons, modal, muted, primary, secondary, small};
use super::{DialogContext, Reply};
use crate::edit::Edit;
use crate::i18n::Words;
use crate::journey::{Compared, Journey, Round, RoundId};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::widget::field;
use egui::{Align, Button, Key, Layout, RichText, ScrollArea, Ui, vec2};
use std::num::NonZeroU64;

/// Widths of the columns: name, day, invited and customers, before and after, the buttons.
const NAME: f32 = 216.0;
const DAY: f32 = 104.0;
const PEOPLE: f32 = 92.0;
const RADIO: f32 = 64.0;
const TOOLS: f32 = 156.0;
const ROW: f32 = 7.0 * GRID;

/// The measurement rounds.
#[derive(Clone, Debug, Default)]
pub struct Rounds {
    /// The round that was just added: its name is to be typed.
    focus: Option<RoundId>,
    /// The round that was just removed, as long as nothing else was changed.
    removed: Option<Round>,
}

impl Rounds {
    /// The dialog as it opens.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows the dialog. Without an open journey there is nothing to show.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        let Some(journey) = cx.journey else { return Some(Reply::Closed) };
        let words = cx.words;
        let title = words.text("dialog-rounds-title");
        let width = NAME + DAY + 2.0 * PEOPLE + 2.0 * RADIO + TOOLS + 6.0 * 2.0 * GRID;
        let mut edits = Edits::default();
        let shown = modal(ui, "rounds", &title, width, |ui| {
            muted(ui, words.text("dialog-rounds-text"));
            self.table(ui, words, journey, &mut edits);
            self.offer_undo(ui, words, journey, out);
            automatic(ui, words, journey, &mut edits);
            if journey.is_turned_round() {
                let theme = crate::paint::theme::of(ui.ctx());
                let text = RichText::new(words.text("report-turned-round")).color(theme.caution);
                ui.add(egui::Label::new(text).wrap());
            }
            buttons(ui, |ui| {
                let close = primary(ui, &words.text("close"));
                if secondary(ui, &words.text("dialog-round-add")).clicked() {
                    let round = new_round(words, journey, cx);
                    self.focus = Some(round.id.clone());
                    edits.push(Edit::AddRound(round));
                }
                close.clicked().then_some(Reply::Closed)
            })
        });
        // Escape in a field takes back what was typed there; only the next one closes the dialog.
        let dismissed = shown.dismissed && !edits.field_escaped;
        for edit in edits.list {
            self.removed =
                if let Edit::RemoveRound(id) = &edit { journey.round(id).cloned() } else { None };
            out.edit(edit);
        }
        shown.inner.or(dismissed.then_some(Reply::Closed))
    }

    fn table(&mut self, ui: &mut Ui, words: &Words, journey: &Journey, edits: &mut Edits) {
        if journey.rounds.is_empty() {
            small(ui, words.text("dialog-rounds-empty"));
            return;
        }
        header(ui, words);
        let room = (ui.ctx().content_rect().height() - 90.0 * GRID).max(20.0 * GRID);
        let area =
            ScrollArea::vertical().id_salt("rounds").max_height(room).min_scrolled_height(room);
        area.show(ui, |ui| {
            for (at, round) in journey.rounds.iter().enumerate() {
                ui.push_id(&round.id, |ui| {
                    ui.horizontal_top(|ui| self.row(ui, words, journey, (at, round), edits));
                });
            }
        });
    }

    fn row(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        journey: &Journey,
        (at, round): (usize, &Round),
        edits: &mut Edits,
    ) {
        cell(ui, NAME, |ui| self.name(ui, words, journey, round, edits));
        cell(ui, DAY, |ui| day(ui, words, round, edits));
        for reach in [Reach::Invited, Reach::Population] {
            cell(ui, PEOPLE, |ui| people(ui, words, round, reach, edits));
        }
        let compared = journey.before_and_after();
        let is_before = compared.is_some_and(|(before, _)| before.id == round.id);
        let is_after = compared.is_some_and(|(_, after)| after.id == round.id);
        let name = |role: &str| format!("{}: {}", words.text(role), round.name);
        let radio = |ui: &mut Ui, on: bool, role: &str| {
            ui.add_enabled(compared.is_some(), egui::RadioButton::new(on, ""))
                .accessible_name(name(role))
                .clicked()
        };
        let mut chosen = |before: bool| {
            if let Some(compared) = choose(journey, &round.id, before) {
                edits.push(Edit::SetCompared(Some(compared)));
            }
        };
        cell(ui, RADIO, |ui| {
            if radio(ui, is_before, "before") && !is_before {
                chosen(true);
            }
        });
        cell(ui, RADIO, |ui| {
            if radio(ui, is_after, "after") && !is_after {
                chosen(false);
            }
        });
        cell(ui, TOOLS, |ui| tools(ui, words, journey.rounds.len(), (at, round), edits));
    }

    fn name(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        journey: &Journey,
        round: &Round,
        edits: &mut Edits,
    ) {
        let id = field::field_id(round.id.as_str(), "round-name");
        let parse = |text: &str| valid_name(words, journey, &round.id, text);
        let field = ui.vertical(|ui| field::draft(ui, &id, &round.name, NAME, "", parse)).inner;
        let label = words.with("dialog-round-name-of", &[("name", (&round.name).into())]);
        let response = field.response.accessible_name(label);
        if self.focus.as_ref() == Some(&round.id) {
            self.focus = None;
            response.scroll_to_me(None);
            field::type_over(ui.ctx(), id.id(), &round.name);
        }
        edits.note_escape(ui, field.left);
        if let Some(name) = field.value.filter(|name| *name != round.name) {
            edits.push(Edit::ReplaceRound(Round { name, ..round.clone() }));
        }
    }

    /// What was removed can be had back as long as nothing else was changed.
    fn offer_undo(&mut self, ui: &mut Ui, words: &Words, journey: &Journey, out: &mut Actions) {
        let Some(removed) = &self.removed else { return };
        if journey.round(&removed.id).is_some() {
            self.removed = None;
            return;
        }
        ui.horizontal(|ui| {
            ui.label(words.with("dialog-round-removed", &[("name", (&removed.name).into())]));
            if ui.button(words.text("cmd-undo")).clicked() {
                out.push(Action::Run(Command::Undo));
            }
        });
    }
}

/// The changes of one frame.
#[derive(Default)]
struct Edits {
    list: Vec<Edit>,
    field_escaped: bool,
}

impl Edits {
    fn push(&mut self, edit: Edit) {
        self.list.push(edit);
    }

    fn note_escape(&mut self, ui: &Ui, left: bool) {
        self.field_escaped |= left && ui.input(|input| input.key_pressed(Key::Escape));
    }
}

fn header(ui: &mut Ui, words: &Words) {
    ui.horizontal(|ui| {
        let columns = [
            (NAME, "dialog-round-name"),
            (DAY, "dialog-round-day"),
            (PEOPLE, "dialog-round-invited"),
            (PEOPLE, "dialog-round-population"),
            (RADIO, "before"),
            (RADIO, "after"),
        ];
        for (width, key) in columns {
            cell(ui, width, |ui| field::label(ui, &words.text(key)));
        }
    });
}

fn cell<T>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> T) -> T {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
        ui.set_min_width(width);
        content(ui)
    })
    .inner
}

fn day(ui: &mut Ui, words: &Words, round: &Round, edits: &mut Edits) {
    let id = field::field_id(round.id.as_str(), "round-day");
    let shown = round.date.map(|date| words.date(date)).unwrap_or_default();
    let parse = |text: &str| match text.trim() {
        "" => Ok(None),
        text => {
            words.parse_date(text).map(Some).ok_or_else(|| words.text("dialog-round-day-wrong"))
        }
    };
    let field = ui.vertical(|ui| field::draft(ui, &id, &shown, DAY, "", parse)).inner;
    let name = words.with("dialog-round-day-of", &[("name", (&round.name).into())]);
    field.response.accessible_name(name);
    edits.note_escape(ui, field.left);
    if let Some(date) = field.value.filter(|date| *date != round.date) {
        edits.push(Edit::ReplaceRound(Round { date, ..round.clone() }));
    }
}

/// How many a round reached, for answers that say nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Invited,
    Population,
}

fn people(ui: &mut Ui, words: &Words, round: &Round, reach: Reach, edits: &mut Edits) {
    let (name, key, now) = match reach {
        Reach::Invited => ("round-invited", "dialog-round-invited-of", round.invited),
        Reach::Population => ("round-population", "dialog-round-population-of", round.population),
    };
    let id = field::field_id(round.id.as_str(), name);
    let shown = now.map_or_else(String::new, |it| it.to_string());
    let with = |value: Option<NonZeroU64>| match reach {
        Reach::Invited => Round { invited: value, ..round.clone() },
        Reach::Population => Round { population: value, ..round.clone() },
    };
    let parse = |text: &str| {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let count = if digits.is_empty() { Ok(0) } else { digits.parse::<u64>() };
        let count = count
            .map_err(|_| words.with("inspector-refused-count", &[("text", text.trim().into())]))?;
        let changed = with(NonZeroU64::new(count));
        if changed.invited.zip(changed.population).is_some_and(|(asked, all)| asked > all) {
            return Err(words.text("dialog-round-reach"));
        }
        Ok(changed)
    };
    let field = ui.vertical(|ui| field::draft(ui, &id, &shown, PEOPLE, "", parse)).inner;
    let label = words.with(key, &[("name", (&round.name).into())]);
    field.response.accessible_name(label).on_hover_text(words.text("dialog-round-reach-tip"));
    edits.note_escape(ui, field.left);
    if let Some(changed) = field.value.filter(|changed| changed != round) {
        edits.push(Edit::ReplaceRound(changed));
    }
}

fn tools(
    ui: &mut Ui,
    words: &Words,
    rounds: usize,
    (at, round): (usize, &Round),
    edits: &mut Edits,
) {
    let name = |key: &str| words.with(key, &[("name", (&round.name).into())]);
    let arrow = |ui: &mut Ui, sign: &str, on: bool, key: &str| {
        let button = Button::new(RichText::new(sign).small()).min_size(vec2(ROW, ROW));
        ui.add_enabled(on, button).on_hover_text(name(key)).accessible_name(name(key)).clicked()
    };
    let to = if arrow(ui, "▲", at > 0, "dialog-round-earlier") {
        at.checked_sub(1)
    } else if arrow(ui, "▼", at + 1 < rounds, "dialog-round-later") {
        Some(at + 1)
    } else {
        None
    };
    if let Some(to) = to {
        edits.push(Edit::MoveRound { id: round.id.clone(), to });
    }
    let remove = ui.button(words.text("remove")).accessible_name(name("dialog-round-remove"));
    if remove.clicked() {
        edits.push(Edit::RemoveRound(round.id.clone()));
    }
}

/// Which rounds are compared is chosen by hand, or follows the two latest.
fn automatic(ui: &mut Ui, words: &Words, journey: &Journey, edits: &mut Edits) {
    let Some((before, after)) = journey.before_and_after() else { return };
    let mut latest = journey.compared.is_none();
    if ui.checkbox(&mut latest, words.text("dialog-rounds-latest")).changed() {
        let both = || Compared { before: before.id.clone(), after: after.id.clone() };
        edits.push(Edit::SetCompared((!latest).then(both)));
    }
}

/// The comparison with this round as before or after; the other role changes hands if it must.
fn choose(journey: &Journey, id: &RoundId, as_before: bool) -> Option<Compared> {
    let (before, after) = journey.before_and_after()?;
    let (mut before, mut after) = (before.id.clone(), after.id.clone());
    let (role, other) =
        if as_before { (&mut before, &mut after) } else { (&mut after, &mut before) };
    if *other == *id {
        std::mem::swap(role, other);
    } else {
        *role = id.clone();
    }
    Some(Compared { before, after })
}

fn valid_name(
    words: &Words,
    journey: &Journey,
    id: &RoundId,
    text: &str,
) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(words.text("dialog-round-name-empty"));
    }
    if journey.rounds.iter().any(|other| other.id != *id && other.name == text) {
        return Err(words.text("dialog-round-name-twice"));
    }
    Ok(text.to_owned())
}

/// A round with the first free number in its name.
fn new_round(words: &Words, journey: &Journey, cx: &DialogContext<'_>) -> Round {
    let taken = |name: &str| journey.rounds.iter().any(|round| round.name == name);
    // One of so many names is free, whatever the others are called.
    let first = journey.rounds.len() + 1;
    let name = (first..=first + journey.rounds.len())
        .map(|number| words.with("dialog-round-new", &[("number", number.into())]))
        .find(|name| !taken(name))
        .unwrap_or_default();
    Round::new(RoundId::from_bits(fastrand::u64(..)), &name, Some(cx.today))
}

#[cfg(test)]
#[path = "rounds_tests.rs"]
mod tests;
