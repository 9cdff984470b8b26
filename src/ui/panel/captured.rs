//! What a line of the bar for notes did, and what it would make, in sentences.

use super::capture::Capture;
use crate::import::wall::{BarLine, BarNote, Codes, WallLine, WallPlan};
use crate::journey::{Evidence, Journey, TouchpointId};
use crate::ui::context::Context;
use crate::ui::widget::wall_note::parts;

impl Capture {
    /// What a line with a mark at its beginning will do; `None` for a touchpoint.
    pub(super) fn meant(&self, cx: &Context<'_>, text: &str) -> Option<String> {
        let (key, code, text) = match BarLine::read(text, cx.journey.stages.len()) {
            BarLine::Touchpoint { .. } => return None,
            BarLine::Parked { text, .. } => {
                return Some(cx.words.with("wall-will-park", &[("text", (&text).into())]));
            }
            BarLine::Note { code, kind, text } => {
                let key = match kind {
                    BarNote::Pain => "wall-will-pain",
                    BarNote::Idea => "wall-will-idea",
                    BarNote::Quote => "wall-will-quote",
                    BarNote::Owner => "wall-will-owner",
                };
                (key, code, text)
            }
        };
        let stage = code.and_then(|code| cx.journey.stages.get(code.stage));
        let coded = stage.zip(code).and_then(|(stage, code)| {
            stage.touchpoints.get(code.slot.checked_sub(1)?).map(|one| one.name.clone())
        });
        let at_hand = || cx.journey.touchpoint(&self.card_at_hand(cx)?).map(|one| one.name.clone());
        let name = if code.is_some() { coded } else { at_hand() };
        let Some(name) = name else { return Some(cx.text("wall-did-nowhere")) };
        Some(cx.words.with(key, &[("name", (&name).into()), ("text", (&text).into())]))
    }
}

/// What a line did: the vote with its round and how many there are by now, else what was added.
pub(super) fn did(
    text: &str,
    id: &TouchpointId,
    journey: &Journey,
    cx: &Context<'_>,
) -> Option<String> {
    let one = journey.touchpoint(id)?;
    let vote = WallLine::read(text, journey.stages.len(), Codes::Strict).vote;
    if let (Some(vote), Some(round)) = (vote, journey.current_round()) {
        let answers = one.surveys.iter().filter_map(|survey| survey.answers_of(&round.id));
        let mut guessed = answers.filter(|answers| answers.evidence == Evidence::Assumed);
        let n = guessed.next_back().map_or(0, |answers| answers.tally.n());
        let vote = vote.to_string();
        let said = [
            ("vote", vote.as_str().into()),
            ("name", (&one.name).into()),
            ("round", (&round.name).into()),
            ("n", n.into()),
        ];
        return Some(cx.words.with("wall-did-vote", &said));
    }
    let place = journey.place(id)?;
    let stage = journey.stages.get(place.stage).map_or("", |stage| stage.name.as_str());
    let said = [("name", (&one.name).into()), ("stage", stage.into())];
    Some(cx.words.with("wall-did-add", &said))
}

/// What a line would make, in a sentence.
pub(super) fn said(plan: &WallPlan, cx: &Context<'_>) -> String {
    let first = plan.stages.iter().find_map(|stage| Some((stage, stage.notes.first()?)));
    let Some((stage, note)) = first else {
        return plan.warnings.first().map(|note| note.text.clone()).unwrap_or_default();
    };
    let mut about = parts(note, cx.words);
    about.insert(0, cx.words.with("wall-quoted", &[("name", (&note.name).into())]));
    let about = about.join(" · ");
    let new_name = || cx.text("new-stage");
    let name = if stage.name.is_empty() { new_name() } else { stage.name.clone() };
    let said = [("stage", (&name).into()), ("what", (&about).into())];
    match (&note.known, note.slot) {
        (Some(_), _) => about,
        (None, None) => cx.words.with("wall-bar-new", &said),
        (None, Some(slot)) => {
            let slot = slot.to_string();
            let [stage, what] = said;
            cx.words.with("wall-bar-new-at", &[stage, what, ("slot", slot.as_str().into())])
        }
    }
}
