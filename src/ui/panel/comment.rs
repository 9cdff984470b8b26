//! The fields of a comment, the same in the details of its touchpoint and in the feedback view.

use super::inspector::refuse;
use super::inspector::sheet::{Sheet, at};
use crate::edit::Step;
use crate::journey::{Date, Feedback, LoopState, Sentiment};
use crate::paint::theme::GRID;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::choice;
use crate::ui::widget::field::{Field, label, parsed};
use egui::{Button, Ui, vec2};

/// The step of everything here.
pub const STEP: Step = Step::EditFeedback;

/// What was said, when, and how it was meant.
pub fn content(ui: &mut Ui, cx: &Context<'_>, part: &mut Sheet<'_, Feedback>) {
    part.lines(ui, cx, STEP, "inspector-comment-text", at!(text));
    let comment = part.shown();
    ui.columns(2, |columns| {
        round(&mut columns[0], cx, part);
        let text = comment.score.map(|score| refuse::plain(cx, f64::from(score)));
        let (shown, text) = (cx.text("inspector-comment-score"), text.unwrap_or_default());
        let field = parsed(&mut columns[1], &part.id, "score", &shown, &text, |typed| {
            if typed.trim().is_empty() { Ok(None) } else { refuse::whole(cx, typed).map(Some) }
        });
        part.take(field, STEP, |it, score| it.score = score);
    });
    part.optional_kind(
        ui,
        cx,
        STEP,
        "inspector-comment-sentiment",
        &Sentiment::ALL,
        at!(sentiment),
    );
}

fn round(ui: &mut Ui, cx: &Context<'_>, part: &mut Sheet<'_, Feedback>) {
    let rounds = &cx.journey.rounds;
    let held = part.shown().round.as_ref();
    let chosen = held.and_then(|id| rounds.iter().position(|round| round.id == *id));
    let all: Vec<usize> = (0..rounds.len()).collect();
    let name = |at: Option<usize>| match at.and_then(|at| rounds.get(at)) {
        Some(round) => round.name.clone(),
        None => cx.text("inspector-no-round"),
    };
    let (id, shown) = (part.id.with("round").id(), cx.text("inspector-comment-round"));
    if let Some(picked) = choice::pick_or_none(ui, id, &shown, chosen, &all, name) {
        let round = picked.and_then(|at| rounds.get(at)).map(|round| round.id.clone());
        part.change(STEP, |it| it.round = round);
    }
}

/// The four states of the closed loop as buttons; the one that was pressed. `now` is None where several comments
/// are in different states.
pub fn states(ui: &mut Ui, cx: &Context<'_>, now: Option<LoopState>) -> Option<LoopState> {
    let shown = cx.text("feedback-loop");
    label(ui, &shown);
    let mut wanted = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        for one in LoopState::ALL {
            let word = cx.words.kind(one);
            let name = format!("{shown}: {word}");
            let button = Button::new(word).selected(now == Some(one));
            if ui.add(button).accessible_name(name).clicked() {
                wanted = Some(one);
            }
        }
    });
    wanted
}

/// Who brought a comment further, and when.
pub fn handling(
    ui: &mut Ui,
    cx: &Context<'_>,
    owner: &FieldId,
    who: &str,
    date: Option<Date>,
) -> (Field<String>, Field<Option<Date>>) {
    ui.columns(2, |columns| {
        let shown = cx.text("inspector-comment-who");
        let who =
            parsed(&mut columns[0], owner, "who", &shown, who, |typed| Ok(typed.trim().to_owned()));
        let text = date.map(|date| cx.words.date(date)).unwrap_or_default();
        let shown = cx.text("inspector-comment-date");
        let date = parsed(&mut columns[1], owner, "when", &shown, &text, |typed| day(cx, typed));
        (who, date)
    })
}

fn day(cx: &Context<'_>, typed: &str) -> Result<Option<Date>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    cx.words.parse_date(typed).map(Some).ok_or_else(|| {
        let example = cx.words.date(cx.today);
        let args = [("text", typed.trim().into()), ("example", (&example).into())];
        cx.words.with("inspector-refused-date", &args)
    })
}
