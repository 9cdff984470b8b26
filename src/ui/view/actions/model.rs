//! The actions with their texts and places: made when something has changed, not in a frame.

use super::{board, list};
use crate::analysis::{Acting, ActionCard, Report, acting};
use crate::i18n::{Language, Words};
use crate::journey::{Date, Journey, PersonaId, TouchpointId};
use crate::paint::actions::{self as drawing, Column, Group, columns, dropped};
use crate::paint::stack::Stack;
use crate::ui::view::cached::Same;
use crate::ui::widget::sort_heads::Sorting;
use crate::wording::acting::{self as texts, CardTexts};
use std::borrow::Cow;
use std::collections::HashSet;

/// What it is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Of {
    pub journey: Same<Journey>,
    pub report: Same<Report>,
    pub today: Date,
    pub language: Language,
    pub discreet: bool,
    pub group: Group,
    pub width: i32,
    pub sorting: Sorting,
    pub persona: Option<PersonaId>,
}

/// The actions with their texts and places.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    pub acting: Acting,
    pub columns: Vec<Column>,
    pub texts: Vec<CardTexts>,
    pub summary: String,
    pub dropped: Option<String>,
    /// An action that is not over has a day.
    pub has_day: bool,
    /// Where the cards of each column stand on the board.
    pub board: Vec<Stack>,
    /// The lines of the list, and where they stand.
    pub list: (Vec<list::ListLine>, Stack),
}

impl Model {
    pub(super) fn new(of: &Of) -> Self {
        let words = Words::of(of.language);
        let acting = of.acting();
        let texts: Vec<CardTexts> =
            acting.cards.iter().map(|card| of.card_texts(card, words)).collect();
        let columns = columns(&of.journey, &acting, of.group, words);
        let width = board::column_width(of.width as f32, columns.len()) - 2.0 * drawing::INSET;
        let height = |at: &usize| {
            let card = acting.cards.get(*at).zip(texts.get(*at));
            card.map(|(card, texts)| drawing::card_height(card, texts, width) + drawing::GAP)
        };
        let board = columns.iter().map(|one| Stack::new(one.cards.iter().filter_map(height)));
        let is_due = |card: &ActionCard| card.action.due.is_some() && !card.action.state.is_over();
        Self {
            board: board.collect(),
            list: list::lines(
                &acting,
                &columns,
                &texts,
                of.width as f32,
                (of.sorting, of.today, words),
            ),
            summary: texts::summary(&acting, words),
            dropped: dropped(&acting, words),
            has_day: acting.cards.iter().any(is_due),
            acting,
            columns,
            texts,
        }
    }

    /// A card with its texts.
    pub(super) fn card(&self, at: usize) -> Option<(&ActionCard, &CardTexts)> {
        self.acting.cards.get(at).zip(self.texts.get(at))
    }
}

impl Of {
    fn acting(&self) -> Acting {
        let mut acting = acting(&self.journey, &self.report, self.today);
        if let Some(persona) = &self.persona {
            let met = self.journey.touchpoints().filter(|(_, one)| one.is_met_by(persona));
            let met: HashSet<&TouchpointId> = met.map(|(_, one)| &one.id).collect();
            acting.cards.retain(|card| {
                card.touchpoints.is_empty()
                    || card.touchpoints.iter().any(|(id, _)| met.contains(id))
            });
            acting.free.retain(|one| met.contains(&one.touchpoint));
        }
        acting
    }

    /// The texts of a card, with names as they may be shown.
    fn card_texts(&self, card: &ActionCard, words: &Words) -> CardTexts {
        let owner = card.action.owner.as_str();
        let hides = self.discreet && !owner.trim().is_empty();
        let owner =
            if hides { Cow::Owned(words.text("privacy-hidden")) } else { Cow::Borrowed(owner) };
        texts::card(card, &owner, self.today, words)
    }
}
