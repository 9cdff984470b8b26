//! The customers under the curve: pressed, their touchpoint is selected; read out, how many reach it and go on.

use super::MapState;
use crate::paint::map::MapLayout;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::tip::tip_at_pointer;
use crate::wording::kpis::stop;
use egui::{Id, Pos2, Rangef, Role, Sense, Ui, WidgetInfo};

/// Makes the nodes of what is seen.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let (by, clip) = (origin.to_vec2(), ui.clip_rect());
    let Some(round) = cx.report.current.filter(|_| boxes.funnel.is_shown()) else { return };
    let x = Rangef::new(clip.min.x - by.x, clip.max.x - by.x);
    for counted in boxes.funnel.seen(&boxes.cards_in(x)) {
        let found = cx.report.leaving.stops.get(counted.stop);
        let (Some(one), Some(part)) = (found, boxes.funnel.part(boxes, counted)) else { continue };
        let rect = part.translate(by);
        if !rect.intersects(clip) {
            continue;
        }
        let response = ui.interact(rect, Id::unique(("map-reached", &one.id)), Sense::CLICK);
        state.keyboard.part(response.id);
        response.widget_info(|| {
            let n = one.reached.get(round).copied().flatten().unwrap_or_default();
            let n = cx.words.count(n);
            let args = [("name", (&one.name).into()), ("n", (&n).into())];
            WidgetInfo::labeled(Role::Button, true, cx.words.with("map-funnel-at", &args))
        });
        if response.clicked() {
            out.push(Action::Select(Selection::Touchpoint(one.id.clone())));
        }
        tip_at_pointer(response, || stop(one, round, cx.words));
    }
}
