//! The stage that is worked on, in large type: its touchpoints with pains and ideas; while a vote is open, how
//! many have voted, and nothing that would guide them.

use super::bars;
use super::state::WorkshopState;
use crate::import::wall::Code;
use crate::journey::{Stage, Touchpoint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, row, wrapped, wrapped_whole_words};
use crate::paint::theme::GRID;
use crate::room::{Ballot, ItemTarget};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::view::stageless;
use egui::{
    CornerRadius, Key, Label, Rect, RichText, Role, ScrollArea, Sense, Shape, Stroke, StrokeKind,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

const HEADER: f32 = 48.0;
/// A card is at least so wide.
const CARD: f32 = 156.0;
/// And so high; with what was voted it is higher.
const LEAST: f32 = 220.0;
const VOTED: f32 = 268.0;
/// The line that tells how many notes have no room.
const MORE: f32 = 18.0;

pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    area: Rect,
    out: &mut Actions,
) {
    let Some(stage) = cx.journey.stages.get(state.stage) else {
        let builder = UiBuilder::new().id_salt("no stage").max_rect(area);
        ui.scope_builder(builder, |ui| stageless::show(ui, cx, out));
        return;
    };
    header(ui, cx, state, stage, area);
    keys(ui, cx, state);
    let ground = Rect::from_min_max(area.min + vec2(0.0, HEADER + 4.0), area.max);
    ui.painter().rect_filled(ground, 8.0, cx.theme.stage_ground(stage.kind));
    let inner = ground.shrink(4.0 * GRID);
    let builder = UiBuilder::new().id_salt("stage").max_rect(inner);
    ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(ground.intersect(ui.clip_rect()));
        lead(ui, cx, state);
        if stage.touchpoints.is_empty() {
            ui.label(RichText::new(cx.text("workshop-first-touchpoint")).font(regular(20.0)));
            return;
        }
        let room = ui.available_size();
        let count = stage.touchpoints.len();
        let columns = ((room.x + 12.0) / (CARD + 12.0)).floor().max(1.0).min(count as f32);
        let width = (room.x - 12.0 * (columns - 1.0)) / columns;
        ScrollArea::vertical().id_salt("cards").show(ui, |ui| {
            let least = if state.ballot.is_some() { VOTED } else { LEAST };
            let height = (room.y / (count as f32 / columns).ceil() - 12.0).max(least);
            let rows = stage.touchpoints.chunks(columns as usize);
            let size = vec2(room.x, height);
            for (row, cards) in rows.enumerate() {
                let place = Rect::from_min_size(ui.cursor().min, size);
                // One row more on both sides, so that Tab leads on.
                if !ui.is_rect_visible(place.expand2(vec2(0.0, height + 12.0))) {
                    ui.allocate_space(size);
                    ui.add_space(6.0);
                    continue;
                }
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 12.0;
                    for (at, one) in cards.iter().enumerate() {
                        let at = row * columns as usize + at;
                        card(ui, cx, state, (at, one), vec2(width, height), out);
                    }
                });
                ui.add_space(6.0);
            }
        });
    });
}

/// Letter, name and place of the stage in its colour, with buttons to its neighbours.
fn header(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, stage: &Stage, area: Rect) {
    let rect = Rect::from_min_size(area.min, vec2(area.width(), HEADER));
    let colour = cx.theme.stage(stage.kind);
    let tip = 12.0;
    let points = vec![
        rect.left_top(),
        rect.right_top() - vec2(tip, 0.0),
        rect.right_center(),
        rect.right_bottom() - vec2(tip, 0.0),
        rect.left_bottom(),
    ];
    ui.painter().add(Shape::convex_polygon(points, colour, Stroke::NONE));
    let on = cx.theme.on_stage();
    let letter = Code::letter(state.stage).map(String::from).unwrap_or_default();
    let place = format!("{}/{}", state.stage + 1, cx.journey.stages.len());
    let name = format!("{letter}  {}", stage.name);
    // In one row, else in two smaller ones: never cut.
    let width = rect.width() - 162.0;
    let mut galley = row(ui.painter(), &name, semibold(22.0), on);
    if galley.size().x > width {
        let space = Room { width, rows: 2, least: 12.0 };
        galley = wrapped_whole_words(ui.painter(), &name, &semibold(17.0), on, space);
    }
    let at = pos2(rect.min.x + 16.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, on);
    let label = ui.interact(rect, ui.scope_id().with("stage name"), Sense::hover());
    let said = format!("{name}, {place}");
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let place = wrapped(ui.painter(), &place, semibold(15.0), on, 60.0, 1);
    let at = pos2(rect.max.x - 76.0 - place.size().x / 2.0, rect.center().y - place.size().y / 2.0);
    ui.painter().galley(at, place, on);
    for (x, to, key) in [
        (rect.max.x - 120.0, state.stage.checked_sub(1), "workshop-stage-before"),
        (
            rect.max.x - 32.0,
            Some(state.stage + 1).filter(|at| *at < cx.journey.stages.len()),
            "workshop-stage-after",
        ),
    ] {
        let button = Rect::from_center_size(pos2(x, rect.center().y), vec2(32.0, 32.0));
        let id = ui.scope_id().with(("stage step", key));
        let response = ui.interact(button, id, Sense::click());
        let name = cx.text(key);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, to.is_some(), &name));
        let strength = if to.is_some() { 1.0 } else { 0.4 };
        let left = key == "workshop-stage-before";
        let arrow = if left { -6.0 } else { 6.0 };
        let middle = button.center();
        let stroke = Stroke::new(2.5, on.gamma_multiply(strength));
        ui.painter().line_segment(
            [middle + vec2(-arrow / 2.0, -7.0), middle + vec2(arrow / 2.0, 0.0)],
            stroke,
        );
        ui.painter().line_segment(
            [middle + vec2(arrow / 2.0, 0.0), middle + vec2(-arrow / 2.0, 7.0)],
            stroke,
        );
        if response.has_focus() {
            ui.painter().rect_stroke(button, 6.0, Stroke::new(2.0, on), StrokeKind::Inside);
        }
        if response.clicked()
            && let Some(to) = to
        {
            state.stage = to;
        }
    }
}

/// Page keys change the stage, also while something is typed.
fn keys(ui: &Ui, cx: &Context<'_>, state: &mut WorkshopState) {
    let (back, on) = ui.input_mut(|input| {
        let none = egui::Modifiers::NONE;
        (input.consume_key(none, Key::PageUp), input.consume_key(none, Key::PageDown))
    });
    if back {
        state.stage = state.stage.saturating_sub(1);
    }
    if on {
        state.stage = (state.stage + 1).min(cx.journey.stages.len().saturating_sub(1));
    }
}

/// The question, and that scores are hidden.
fn lead(ui: &mut Ui, cx: &Context<'_>, state: &WorkshopState) {
    let Some(ballot) = &state.ballot else { return };
    let question = RichText::new(ballot.question()).font(semibold(20.0));
    ui.add(Label::new(question).wrap());
    if state.hides_scores() {
        let text = RichText::new(cx.text("workshop-hidden-scores")).color(cx.theme.muted);
        ui.add(Label::new(text).wrap());
    }
    ui.add_space(GRID);
}

fn card(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &WorkshopState,
    (at, one): (usize, &Touchpoint),
    size: egui::Vec2,
    out: &mut Actions,
) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let selected = *cx.selection == Selection::Touchpoint(one.id.clone());
    let theme = cx.theme;
    let stroke =
        if selected { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.0, theme.edge) };
    let radius = CornerRadius::same(8);
    ui.painter().rect(rect, radius, theme.surface, stroke, StrokeKind::Inside);
    let code = Code::letter(state.stage).map_or_else(String::new, |c| format!("{c}{}", at + 1));
    let kind = cx.journey.stages.get(state.stage).map(|stage| stage.kind);
    let ink = kind.filter(|_| !theme.dark).map_or(theme.text, |kind| theme.stage(kind));
    let inner = rect.shrink(12.0);
    let painter = ui.painter_at(rect);
    let galley = wrapped(&painter, &code, semibold(15.0), ink, inner.width(), 1);
    painter.galley(inner.min, galley, ink);
    if one.moment_of_truth {
        let middle = inner.right_top() + vec2(-8.0, 9.0);
        let points = [(0.0, -7.0), (7.0, 0.0), (0.0, 7.0), (-7.0, 0.0)];
        let points = points.map(|(x, y)| middle + vec2(x, y)).to_vec();
        painter.add(Shape::convex_polygon(points, theme.accent, Stroke::NONE));
    }
    let font = semibold(24.0);
    let space = Room { width: inner.width(), rows: 3, least: 14.0 };
    let name = wrapped_whole_words(&painter, &one.name, &font, theme.text, space);
    let mut y = inner.min.y + 24.0;
    let below = y + name.size().y + 8.0;
    painter.galley(pos2(inner.min.x, y), name, theme.text);
    y = below;
    if !one.customer_does.is_empty() && rect.height() > 320.0 {
        let text =
            wrapped(&painter, &one.customer_does, regular(13.5), theme.muted, inner.width(), 3);
        let height = text.size().y;
        painter.galley(pos2(inner.min.x, y), text, theme.muted);
        y += height + 8.0;
    }
    let mut told = format!("{code} {}", one.name);
    if let Some(said) = numbers(&painter, cx, state, one, inner, &mut y) {
        told.push_str(". ");
        told.push_str(&said);
    }
    notes(&painter, cx, one, inner, y, &mut told);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &told));
    if response.has_focus() {
        ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    }
    if response.clicked() {
        out.push(Action::Select(Selection::Touchpoint(one.id.clone())));
    }
}

/// How many have voted; after the reveal the outcome; without a vote the score.
fn numbers(
    painter: &egui::Painter,
    cx: &Context<'_>,
    state: &WorkshopState,
    one: &Touchpoint,
    inner: Rect,
    y: &mut f32,
) -> Option<String> {
    let target = ItemTarget::Touchpoint(one.id.clone());
    let place = |ballot: &Ballot| ballot.items().iter().position(|item| item.target == target);
    if let Some((ballot, at)) = state.ballot.as_ref().and_then(|it| Some((it, place(it)?))) {
        if let Some(found) = ballot.outcome() {
            let found = found.get(at)?;
            return Some(bars::outcome(painter, cx, ballot.topic(), found, inner, y));
        }
        return Some(bars::voters(painter, cx, ballot.voters_of(at), state.people(), inner, y));
    }
    if state.hides_scores() {
        return None;
    }
    let report = cx.report;
    let found = cx.numbers(&one.id)?;
    let score = report.current.and_then(|round| found.score(round))?;
    let value = cx.words.score(score.value()?);
    let n = cx.words.with("map-n", &[("n", score.n.into())]);
    let big = wrapped(painter, &value, semibold(34.0), cx.theme.text, inner.width(), 1);
    let width = big.size().x;
    let height = big.size().y;
    painter.galley(pos2(inner.min.x, *y), big, cx.theme.text);
    let small = wrapped(painter, &n, regular(13.5), cx.theme.muted, inner.width() - width, 1);
    painter.galley(pos2(inner.min.x + width + 8.0, *y + height - 24.0), small, cx.theme.muted);
    *y += height + 8.0;
    Some(format!("{value}, {n}"))
}

/// Pains in orange, ideas in green; the kind is read out, too.
fn notes(
    painter: &egui::Painter,
    cx: &Context<'_>,
    one: &Touchpoint,
    inner: Rect,
    mut y: f32,
    told: &mut String,
) {
    let kinds = [
        (&one.pains, cx.theme.worse_soft, "workshop-pain"),
        (&one.opportunities, cx.theme.note_soft, "workshop-idea"),
    ];
    let mut left_out = 0;
    let mut left = one.pains.len() + one.opportunities.len();
    for (texts, ground, key) in kinds {
        for text in texts {
            left -= 1;
            told.push_str(". ");
            told.push_str(&cx.words.with(key, &[("text", text.into())]));
            let width = inner.width() - 8.0;
            let galley = wrapped(painter, text, regular(14.0), cx.theme.text, width, 3);
            let height = galley.size().y + 10.0;
            let below = if left == 0 && left_out == 0 { 0.0 } else { MORE };
            if left_out > 0 || y + height > inner.max.y - below {
                left_out += 1;
                continue;
            }
            let rect =
                Rect::from_min_size(pos2(inner.min.x - 4.0, y), vec2(inner.width() + 8.0, height));
            painter.rect_filled(rect, 6.0, ground);
            painter.galley(pos2(rect.min.x + 8.0, rect.min.y + 5.0), galley, cx.theme.text);
            y += height + 6.0;
        }
    }
    if left_out > 0 && y + MORE <= inner.max.y + 14.0 {
        let more = cx.words.with("present-more", &[("n", (left_out as u64).into())]);
        let galley = wrapped(painter, &more, regular(13.5), cx.theme.muted, inner.width(), 1);
        painter.galley(
            pos2(inner.min.x, inner.max.y - galley.size().y + 8.0),
            galley,
            cx.theme.muted,
        );
    }
}
