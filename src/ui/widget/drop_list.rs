//! Lists that open: what is chosen in one closes it, by keyboard as by mouse, and the keyboard goes back to where the
//! list was opened.

use egui::{ComboBox, InnerResponse, Key, Ui};

/// Every [`ComboBox`] opens by this.
pub trait DropList {
    /// Shows it; nothing comes back from a list that is not open.
    fn show_list<R>(self, ui: &mut Ui, list: impl FnOnce(&mut Ui) -> R)
    -> InnerResponse<Option<R>>;
}

impl DropList for ComboBox<'_> {
    fn show_list<R>(
        self,
        ui: &mut Ui,
        list: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<Option<R>> {
        let mut chosen = false;
        let shown = self.show_ui(ui, |ui| {
            let result = list(ui);
            chosen = chooses(ui);
            if chosen {
                ui.close();
            }
            result
        });
        if chosen {
            shown.response.request_focus();
        }
        shown
    }
}

/// Whether the entry that has the keyboard is pressed by it. The mouse closes lists by itself.
fn chooses(ui: &Ui) -> bool {
    let pressed = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
    if !pressed || ui.text_edit_focused() {
        return false;
    }
    let focused = ui.memory(egui::Memory::focused);
    let response = focused.and_then(|id| ui.read_response(id));
    response.is_some_and(|one| one.layer_id == ui.layer_id() && one.clicked())
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_choice_by_keyboard_closes_the_list_and_gives_the_keyboard_back() {
        let show = |ui: &mut Ui, chosen: &mut usize| {
            let list = ComboBox::from_id_salt("list").selected_text("chosen");
            let shown = list.show_list(ui, |ui| {
                for (at, name) in ["one", "two", "three"].into_iter().enumerate() {
                    if ui.selectable_label(*chosen == at, name).clicked() {
                        *chosen = at;
                    }
                }
            });
            shown.response.accessible_name("list");
        };
        let harness = Harness::builder().with_context_setup(crate::paint::theme::install);
        let mut harness = harness.build_ui_state(show, 0);
        harness.get_by_role(Role::ComboBox).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label("two").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 1);
        assert!(harness.query_by_label("two").is_none(), "the list is closed");
        assert!(harness.get_by_role(Role::ComboBox).is_focused(), "the keyboard is back at it");
    }
}
