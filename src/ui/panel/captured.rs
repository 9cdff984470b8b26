//! What a line of the bar for notes did, and what it would make, in sentences.

use crate::import::wall::{Codes, WallLine, WallPlan};
use crate::journey::{Evidence, Journey, TouchpointId};
use crate::ui::context::Context;
use crate::ui::widget::wall_note::parts;

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
