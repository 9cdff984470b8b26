//! What stands on the curve and above the cards, by name and value: points, ways back, alternatives.

use super::MapState;
use crate::paint::map::{MapLayout, Way, WayMark};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::tip::tip;
use egui::{Id, Pos2, Rangef, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

/// Makes a node for every point and way that is seen.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    (origin, x): (Pos2, Rangef),
    out: &mut Actions,
) {
    let (by, clip) = (origin.to_vec2(), ui.clip_rect());
    for card in boxes.cards.get(boxes.cards_in(x)).unwrap_or_default() {
        let Some(round) = cx.report.current else { break };
        let Some(at) = boxes.point((cx.report, round), card).map(|at| at + by) else { continue };
        let rect = Rect::from_center_size(at, Vec2::splat(16.0 * state.zoom));
        if !rect.intersects(clip) {
            continue;
        }
        let response = ui.interact(rect, Id::unique(("point", &card.id)), Sense::hover());
        let say = || {
            let found = card.report(cx.report).and_then(|one| Some((one, one.score(round)?)));
            let Some((one, score)) = found else { return String::new() };
            let name = cx.report.rounds.get(round).map_or("", |round| round.name.as_str());
            let value = cx.words.score(score.value().unwrap_or_default());
            let mut args = vec![
                ("name", one.name.as_str().into()),
                ("round", name.into()),
                ("score", (&value).into()),
            ];
            let Some(interval) = score.score100 else {
                return cx.words.with("map-point-alone", &args);
            };
            let range = cx.words.score_range(interval.lo, interval.hi);
            args.push(("interval", (&range).into()));
            args.push(("n", score.n.into()));
            cx.words.with("map-point", &args)
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, say()));
        if state.drag.is_none() {
            response.on_hover_ui(|ui| {
                ui.set_max_width(ui.spacing().tooltip_width);
                ui.label(say());
            });
        }
    }
    for (nth, mark) in boxes.ways_in(x).enumerate() {
        way(ui, cx, state, boxes, (mark, nth), origin, out);
    }
}

fn way(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    (mark, nth): (&WayMark, usize),
    origin: Pos2,
    out: &mut Actions,
) {
    let (Some(from), Some(to)) = (boxes.cards.get(mark.from), boxes.cards.get(mark.to)) else {
        return;
    };
    let rect = mark.label.translate(origin.to_vec2());
    let id = Id::unique(("way", &from.id, &to.id, nth));
    let response = ui.interact(rect, id, Sense::click());
    state.keyboard.part(id);
    let name = |id| cx.touchpoint(id).map_or_else(String::new, |(_, one)| one.name.clone());
    let say = || {
        let (from, to) = (name(&from.id), name(&to.id));
        let args = [("from", (&from).into()), ("to", (&to).into()), ("text", (&mark.text).into())];
        cx.words.with(
            match mark.kind {
                Way::Back => "ways-sentence-back",
                Way::Beside => "ways-sentence-beside",
            },
            &args,
        )
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, say()));
    super::nodes::ring(ui, cx, &response);
    super::sight::follow(ui, state.zoom, &response);
    if response.clicked() {
        out.push(Action::Select(Selection::Touchpoint(from.id.clone())));
    }
    tip(response, say);
}
