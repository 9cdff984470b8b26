//! Renaming in place.

use super::{MapState, overlay};
use crate::edit::{Edit, Step};
use crate::journey::Journey;
use crate::paint::map::MapLayout;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::{Commit, Draft, Drafts, FieldId};
use egui::text::{CCursor, CCursorRange};
use egui::{Key, Pos2, Rect, TextEdit, Ui, vec2};

/// A name that is being edited on the map.
#[derive(Clone, Debug)]
pub struct Renaming {
    target: Selection,
    /// The field has not been shown yet: it takes the keyboard and selects its text.
    fresh: bool,
}

impl Renaming {
    /// Begins with the present name, or with what was typed in its place before.
    #[must_use]
    pub fn new(target: Selection) -> Self {
        Self { target, fresh: true }
    }

    /// Begins with what is selected; there is no name in place for the journey as a whole.
    #[must_use]
    pub fn of(journey: &Journey, selection: &Selection) -> Option<Self> {
        name_of(journey, selection).map(|_| Self::new(selection.clone()))
    }

    /// The name that was being typed when the program ended.
    #[must_use]
    pub fn recovered(journey: &Journey, drafts: &Drafts) -> Option<Self> {
        let stages = journey.stages.iter().map(|stage| Selection::Stage(stage.id.clone()));
        let touchpoints =
            journey.touchpoints().map(|(_, one)| Selection::Touchpoint(one.id.clone()));
        let typed = drafts.fields(RENAME);
        let mut all = stages.chain(touchpoints);
        all.find(|target| typed.contains(&field_of(target)))
            .filter(|_| !typed.is_empty())
            .map(Self::new)
    }
}

/// The ids of the fields begin so.
const RENAME: &str = "\"rename\"";

fn field_of(target: &Selection) -> FieldId {
    FieldId::of("rename").with(target)
}

fn name_of<'a>(journey: &'a Journey, target: &Selection) -> Option<&'a str> {
    match target {
        Selection::Journey => None,
        Selection::Stage(id) => journey.stage(id).map(|stage| stage.name.as_str()),
        Selection::Touchpoint(id) => journey.touchpoint(id).map(|one| one.name.as_str()),
    }
}

/// Shows the field over the name. Enter keeps the new name, Escape the old one.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let Some(renaming) = &mut state.renaming else { return };
    let drafts = Drafts::lent(ui.ctx());
    let field_id = field_of(&renaming.target);
    let (Some(rect), Some(name)) = (
        place(cx.journey, &renaming.target, boxes, state.zoom),
        name_of(cx.journey, &renaming.target),
    ) else {
        drafts.forget(&field_id);
        state.renaming = None;
        return;
    };
    let mut text = drafts.get(&field_id).map_or_else(|| name.to_owned(), |draft| draft.text);
    if renaming.target != *cx.selection {
        out.push(Action::Select(renaming.target.clone()));
    }
    let id = field_id.id();
    let rect = rect.translate(origin.to_vec2());
    let mut field_ui = overlay(ui, rect);
    let field = TextEdit::singleline(&mut text)
        .id(id)
        .desired_width(rect.width() - 8.0)
        .font(crate::paint::fonts::semibold(12.0 * state.zoom));
    let output = field.show(&mut field_ui);
    let response = output.response.response.clone().accessible_name(cx.text("map-rename"));
    if response.changed() {
        drafts.keep(&field_id, Draft::new(name, text.clone()));
    }
    let commit = drafts.commit();
    let left = response.lost_focus() || commit == Some(Commit::Leave);
    if std::mem::take(&mut renaming.fresh) {
        response.request_focus();
        let mut cursor = output.state;
        let end = CCursor::new(text.chars().count());
        cursor.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
        cursor.store(ui.ctx(), id);
    } else if left || commit.is_some() {
        let kept = !(response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)));
        let new = text.trim().to_owned();
        if kept && !new.is_empty() && new != name {
            drafts.hand_over(&field_id, name, &text);
            keep(cx, &renaming.target, new, out);
        } else if left {
            drafts.forget(&field_id);
        }
    }
    if left {
        state.renaming = None;
        if ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
            state.reveal = true;
        }
    }
}

fn place(journey: &Journey, target: &Selection, boxes: &MapLayout, zoom: f32) -> Option<Rect> {
    match target {
        Selection::Journey => None,
        Selection::Stage(id) => {
            let held = boxes.stages.iter().find(|held| held.id == *id)?;
            let width = (held.header.width() - 24.0 * zoom).max(150.0);
            let min = held.header.min + vec2(14.0, 6.0) * zoom;
            Some(Rect::from_min_size(min, vec2(width, 28.0)))
        }
        Selection::Touchpoint(id) => {
            let card = boxes.card(journey, id)?;
            let width = card.rect.width().max(150.0);
            Some(Rect::from_min_size(card.rect.min + vec2(0.0, 4.0), vec2(width, 28.0)))
        }
    }
}

fn keep(cx: &Context<'_>, target: &Selection, name: String, out: &mut Actions) {
    match target {
        Selection::Journey => {}
        Selection::Stage(id) => {
            if let Some(stage) = cx.journey.stage(id) {
                let mut stage = stage.as_ref().clone();
                stage.name = name;
                out.edit(Edit::ReplaceStage { stage: Box::new(stage), step: Step::RenameStage });
            }
        }
        Selection::Touchpoint(id) => {
            if let Some((_, touchpoint)) = cx.touchpoint(id) {
                let mut touchpoint = touchpoint.as_ref().clone();
                touchpoint.name = name;
                let touchpoint = Box::new(touchpoint);
                out.edit(Edit::ReplaceTouchpoint { touchpoint, step: Step::RenameTouchpoint });
            }
        }
    }
}
