//! Typing in a cell of a lane, where it stands.
//!
//! Enter keeps the line and begins the next one, Tab goes on to the next touchpoint, Escape drops what was typed.
//! Clicking elsewhere keeps it.

use super::lines::{self, Holds, Spot};
use super::{MapState, cells, overlay};
use crate::journey::{Journey, TouchpointId};
use crate::paint::map::MapLayout;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::{Commit, Draft, Drafts, FieldId};
use crate::ui::widget::field::refusal;
use egui::text::{CCursor, CCursorRange};
use egui::{Key, Modifiers, Pos2, Rect, TextEdit, Ui, vec2};

/// A field is at least so wide, whatever it covers.
const WIDTH: f32 = 208.0;
const HEIGHT: f32 = 28.0;

/// A line that is being typed.
#[derive(Clone, Debug)]
pub struct Typing {
    pub(super) spot: Spot,
    /// The field has not been shown yet: it takes the keyboard and selects its text.
    fresh: bool,
    /// What was typed to open it.
    begin: String,
}

impl Typing {
    /// Begins with the line that is there.
    #[must_use]
    pub fn at(spot: Spot) -> Self {
        Self { spot, fresh: true, begin: String::new() }
    }

    /// Begins with what was typed.
    #[must_use]
    pub fn with(spot: Spot, begin: String) -> Self {
        Self { spot, fresh: true, begin }
    }

    /// The line that was being typed when the program ended.
    #[must_use]
    pub fn recovered(journey: &Journey, drafts: &Drafts) -> Option<Self> {
        let typed = drafts.fields(CELL);
        if typed.is_empty() {
            return None;
        }
        let all = crate::paint::map::Lane::ALL.iter().copied();
        let own = (0..).zip(&journey.lanes).map(|(at, _)| crate::paint::map::Lane::Own(at));
        let lanes: Vec<_> = all.chain(own).collect();
        journey.touchpoints().find_map(|(_, one)| {
            lanes.iter().find_map(|lane| {
                let n = lines::lines(journey, one, *lane).len();
                (0..=n).find_map(|line| {
                    let spot = Spot { touchpoint: one.id.clone(), lane: *lane, line };
                    typed.contains(&field_of(journey, &spot)).then(|| Self::at(spot))
                })
            })
        })
    }
}

/// The ids of the fields begin so.
const CELL: &str = "\"cell\"";

fn field_of(journey: &Journey, spot: &Spot) -> FieldId {
    let lane = match spot.lane.own(journey) {
        Some(own) => own.id.to_string(),
        None => spot.lane.key().to_owned(),
    };
    FieldId::of("cell").with(&spot.touchpoint).with(lane).with(spot.line)
}

/// What ends the typing in this frame, and where it goes on.
enum Ends {
    Next,
    Neighbour { back: bool },
    Dropped,
    Left,
}

/// Shows the field over its cell.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let Some(mut typing) = state.typing.take() else { return };
    let spot = typing.spot.clone();
    let drafts = Drafts::lent(ui.ctx());
    let field_id = field_of(cx.journey, &spot);
    let held = cx.journey.touchpoint(&spot.touchpoint);
    let (Some(held), Some(rect)) = (held, cells::place(cx.journey, boxes, &spot)) else {
        drafts.forget(&field_id);
        return;
    };
    let lines = lines::lines(cx.journey, held, spot.lane);
    let old = lines.get(spot.line).cloned().unwrap_or_default();
    let draft = drafts.get(&field_id);
    let refused = draft.as_ref().and_then(|draft| draft.refused.clone());
    let mut text = draft.map_or_else(|| old.clone(), |draft| draft.text);
    if typing.fresh && !typing.begin.is_empty() {
        text.clone_from(&typing.begin);
        drafts.keep(&field_id, Draft::new(&old, text.clone()));
    }
    let id = field_id.id();
    let mut ends = None;
    if ui.memory(|memory| memory.has_focus(id)) {
        ends = ui.input_mut(|input| {
            if input.consume_key(Modifiers::SHIFT, Key::Tab) {
                Some(Ends::Neighbour { back: true })
            } else if input.consume_key(Modifiers::NONE, Key::Tab) {
                Some(Ends::Neighbour { back: false })
            } else if input.consume_key(Modifiers::NONE, Key::Enter) {
                Some(Ends::Next)
            } else {
                None
            }
        });
    }
    let rect = field_rect(ui, rect.translate(origin.to_vec2()));
    let frame = egui::Frame::new()
        .fill(cx.theme.surface)
        .stroke(egui::Stroke::new(2.0, cx.theme.accent))
        .corner_radius(4.0)
        .inner_margin(egui::Margin::symmetric(6, 4));
    let mut field_ui = overlay(ui, rect);
    let field = TextEdit::singleline(&mut text)
        .id(id)
        .lock_focus(true)
        .frame(frame)
        .desired_width(rect.width() - 12.0)
        .hint_text(cx.text("lane-line-hint"));
    let output = field.show(&mut field_ui);
    let name = cells::name(cx, held, spot.lane);
    let response = output.response.response.clone().accessible_name(name);
    match refused {
        Some(reason) => {
            refusal(&mut field_ui, &reason);
        }
        None => keys_below(&field_ui, cx, response.rect),
    }
    if response.changed() {
        drafts.keep(&field_id, Draft::new(&old, text.clone()));
    }
    let commit = drafts.commit();
    if std::mem::take(&mut typing.fresh) {
        response.request_focus();
        super::sight::bring(ui, state.zoom, rect);
        let mut cursor = output.state;
        let end = CCursor::new(text.chars().count());
        let begin = if typing.begin.is_empty() { CCursor::default() } else { end };
        cursor.cursor.set_char_range(Some(CCursorRange::two(begin, end)));
        cursor.store(ui.ctx(), id);
        state.typing = Some(typing);
        return;
    }
    if ends.is_none() && response.lost_focus() {
        let dropped = ui.input(|input| input.key_pressed(Key::Escape));
        ends = Some(if dropped { Ends::Dropped } else { Ends::Left });
    }
    if ends.is_none() && commit == Some(Commit::Leave) {
        ends = Some(Ends::Left);
    }
    let keeps = !matches!(ends, Some(Ends::Dropped)) && (ends.is_some() || commit.is_some());
    if keeps && text.trim() != old.trim() {
        drafts.hand_over(&field_id, &old, &text);
        if let Some(edit) = lines::put(cx.journey, &spot, &text) {
            out.edit(edit);
        }
    } else if ends.is_some() {
        drafts.forget(&field_id);
    }
    goes_on(cx, state, typing, (text.as_str(), lines.len()), ends.as_ref(), out);
}

/// Below the field: which keys lead on.
fn keys_below(ui: &Ui, cx: &Context<'_>, field: egui::Rect) {
    let (font, colour) = (crate::paint::fonts::regular(11.0), cx.theme.muted);
    let text = crate::paint::text::row(ui.painter(), &cx.text("lane-line-keys"), font, colour);
    let at = field.left_bottom() + egui::vec2(8.0, 5.0);
    let ground = egui::Rect::from_min_size(at, text.size()).expand2(egui::vec2(6.0, 3.0));
    ui.painter().rect_filled(ground, 3.0, cx.theme.surface);
    ui.painter().galley(at, text, colour);
}

/// Where the typing goes on.
fn goes_on(
    cx: &Context<'_>,
    state: &mut MapState,
    typing: Typing,
    (text, count): (&str, usize),
    ends: Option<&Ends>,
    out: &mut Actions,
) {
    let spot = typing.spot.clone();
    let typed = !text.trim().is_empty();
    match ends {
        None => state.typing = Some(typing),
        Some(Ends::Next) if typed && lines::holds(spot.lane) != Holds::Text => {
            let line = if spot.line < count { count } else { count + 1 };
            state.typing = Some(Typing::at(Spot { line, ..spot }));
        }
        Some(Ends::Neighbour { back }) => {
            let Some(next) = neighbour(cx.journey, &spot.touchpoint, *back) else {
                state.wants = Some(spot);
                return;
            };
            out.push(Action::Select(Selection::Touchpoint(next.clone())));
            let line = cx.journey.touchpoint(&next).map_or(0, |one| {
                let n = lines::lines(cx.journey, one, spot.lane).len();
                if lines::holds(spot.lane) == Holds::Text { 0 } else { n }
            });
            state.typing = Some(Typing::at(Spot { touchpoint: next, lane: spot.lane, line }));
        }
        Some(Ends::Next | Ends::Dropped) => {
            state.wants = Some(Spot { line: spot.line.min(count), ..spot });
        }
        Some(Ends::Left) => {}
    }
}

/// The touchpoint before or after, over the borders of stages.
pub(super) fn neighbour(journey: &Journey, id: &TouchpointId, back: bool) -> Option<TouchpointId> {
    let place = journey.place(id)?;
    let here = &journey.stages.get(place.stage)?.touchpoints;
    let next = if back {
        let mut before = journey.stages.get(..place.stage)?.iter().rev();
        let before = before.find_map(|stage| stage.touchpoints.last());
        place.at.checked_sub(1).and_then(|at| here.get(at)).or(before)
    } else {
        let after = journey.stages.get(place.stage + 1..)?.iter();
        let after = after.flat_map(|stage| &stage.touchpoints).next();
        here.get(place.at + 1).or(after)
    };
    next.map(|one| one.id.clone())
}

/// As wide as one can read, within what is seen.
fn field_rect(ui: &Ui, cell: Rect) -> Rect {
    let width = cell.width().max(WIDTH);
    let right = ui.clip_rect().right() - 8.0;
    let left = cell.left().min((right - width).max(ui.clip_rect().left()));
    Rect::from_min_size(egui::pos2(left, cell.top()), vec2(width, HEIGHT))
}
