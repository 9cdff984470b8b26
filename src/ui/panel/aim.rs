//! What the notes of the bar are for: the touchpoint at hand.

use super::capture::Capture;
use crate::import::wall::{Code, Codes, WallLine};
use crate::journey::TouchpointId;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};

impl Capture {
    /// The touchpoint after the one at hand, or before it, takes the notes.
    pub(super) fn goes_to_card(
        &mut self,
        cx: &Context<'_>,
        stage: usize,
        back: bool,
        out: &mut Actions,
    ) {
        let cards = cx.journey.stages.get(stage).map_or(&[][..], |stage| &stage.touchpoints);
        let now = self.card_at_hand(cx);
        let at = now.and_then(|id| cards.iter().position(|one| one.id == id));
        let next = match (at, back) {
            (None, false) => 0,
            (None | Some(0), true) => cards.len().saturating_sub(1),
            (Some(at), true) => at - 1,
            (Some(at), false) => (at + 1) % cards.len(),
        };
        if let Some(next) = cards.get(next) {
            self.card = Some(next.id.clone());
            out.push(Action::Select(Selection::Touchpoint(next.id.clone())));
        }
    }

    /// Where a note goes: the touchpoint at hand in the stage that is worked on, else the stage.
    pub(super) fn chip(&self, cx: &Context<'_>, at: usize) -> Option<String> {
        let id = self.card_at_hand(cx).filter(|_| self.by_card)?;
        let place = cx.journey.place(&id).filter(|place| place.stage == at)?;
        let code = Code { stage: at, slot: place.at + 1 };
        Some(format!("{code} {}", cx.journey.touchpoint(&id)?.name))
    }

    /// The touchpoint that a note without a code is for: what is selected, else what the last line was about.
    pub(super) fn card_at_hand(&self, cx: &Context<'_>) -> Option<TouchpointId> {
        let selected = match cx.selection {
            Selection::Touchpoint(id) => Some(id.clone()),
            Selection::Journey | Selection::Stage(_) => None,
        };
        let here = self.place(cx);
        let there = |id: &TouchpointId| {
            let place = cx.journey.place(id);
            place.is_some_and(|place| !self.by_card || place.stage == here)
        };
        let selected = selected.filter(there);
        selected.or_else(|| self.card.clone()).filter(there)
    }

    /// A number alone is a rating of the card at hand, as if its code stood before it.
    pub(super) fn aimed(&self, cx: &Context<'_>, line: String) -> String {
        let read = WallLine::read(&line, cx.journey.stages.len(), Codes::Strict);
        let is_alone = read.code.is_none() && read.name.is_empty() && read.vote.is_some();
        let place = || cx.journey.place(&self.card_at_hand(cx)?);
        match is_alone.then(place).flatten() {
            Some(place) => {
                let code = Code { stage: place.stage, slot: place.at + 1 };
                format!("{code}: {}", line.trim())
            }
            None => line,
        }
    }
}
