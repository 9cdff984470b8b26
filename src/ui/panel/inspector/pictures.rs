//! The photos of a touchpoint: seen, added, taken away.

use super::sheet::Sheet;
use crate::edit::Step;
use crate::journey::{Picture, Touchpoint};
use crate::paint::photo;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::pictured::Pictured;
use crate::ui::widget::field::hint;
use egui::{Button, Role, Sense, Ui, WidgetInfo, vec2};

/// The height of a photo.
const HIGH: f32 = 150.0;

/// Shows them below each other; others are watching: none.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>, out: &mut Actions) {
    let touchpoint = sheet.shown();
    for (at, picture) in touchpoint.pictures.iter().enumerate() {
        let of = &[("n", (at + 1).into()), ("name", (&touchpoint.name).into())];
        let name = cx.words.with("photo-name", of);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), HIGH), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        if cx.discreet || !photo::paint(ui.painter(), picture, rect, 6) {
            ui.painter().rect_filled(rect, 6.0, cx.theme.sunken);
        }
        ui.horizontal(|ui| {
            let remove =
                ui.push_id(picture.id(), |ui| ui.add(Button::new(cx.text("photo-remove"))));
            if remove
                .inner
                .accessible_name(format!("{}: {name}", cx.text("photo-remove")))
                .clicked()
            {
                let id = picture.id().clone();
                sheet.change(Step::EditTouchpoint, |it| it.pictures.retain(|one| *one.id() != id));
            }
        });
    }
    if ui.button(cx.text("photo-add")).clicked() {
        out.push(Action::AskForPicture(Pictured::Touchpoint(touchpoint.id.clone())));
    }
    let most = cx.words.file_size(Picture::MOST_BYTES as u64);
    let all = cx.words.file_size(Picture::MOST_IN_ALL as u64);
    hint(ui, &cx.words.with("photo-limit", &[("one", (&most).into()), ("all", (&all).into())]));
}
