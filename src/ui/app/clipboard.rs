//! What is copied out of the window: the view as a picture, touchpoints as cells and as words, the drops.

use super::App;
use crate::export::copy::{drops, touchpoint};
use crate::export::{Format, What, Wish, csv, sheet};
use crate::journey::TouchpointId;
use crate::ui::context::Selection;
use egui::Context;

impl App {
    /// The view that is shown, as a picture.
    pub(super) fn copy_picture(&mut self, ctx: &Context) {
        let Some(view) = self.shown_view() else { return };
        self.copy_export(ctx, Box::new(Wish::new(What::View(view), Format::Png)));
    }

    /// The touchpoints that are selected as cells of a spreadsheet; all where none is.
    pub(super) fn copy_cells(&mut self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let (journey, report) = (open.document.journey(), open.numbers.report());
        let chosen = self.selected_touchpoints();
        let only = (!chosen.is_empty()).then_some(chosen.as_slice());
        let words = self.session.words;
        let text = csv::block(&sheet::touchpoints_of(journey, &report, words, only), words);
        self.copied(ctx, text);
    }

    /// The touchpoints that are selected in a few lines each.
    pub(super) fn copy_words(&mut self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let (journey, report) = (open.document.journey(), open.numbers.report());
        let words = self.session.words;
        let told = self.selected_touchpoints();
        let told = told.iter().filter_map(|id| touchpoint(journey, &report, id, words));
        let text = told.collect::<Vec<_>>().join("\n\n");
        if !text.is_empty() {
            self.copied(ctx, text);
        }
    }

    /// Where satisfaction falls, a line each.
    pub(super) fn copy_drops(&mut self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let text = drops(&open.numbers.report(), self.session.words);
        self.copied(ctx, text);
    }

    fn copied(&mut self, ctx: &Context, text: String) {
        ctx.copy_text(text);
        self.shell.toasts.tell(self.session.words.text("export-copied"));
    }

    /// Those that are chosen together, else the selected one, else those of the selected stage; in their order.
    fn selected_touchpoints(&self) -> Vec<TouchpointId> {
        let Some(open) = &self.open else { return Vec::new() };
        let journey = open.document.journey();
        let chosen = self.chosen();
        if !chosen.is_empty() {
            let all = journey.touchpoints().map(|(_, one)| &one.id);
            return all.filter(|id| chosen.contains(*id)).cloned().collect();
        }
        match &open.selection {
            Selection::Journey => Vec::new(),
            Selection::Touchpoint(id) => vec![id.clone()],
            Selection::Stage(id) => {
                let stage = journey.stage(id).map(|stage| stage.touchpoints.as_slice());
                stage.unwrap_or_default().iter().map(|one| one.id.clone()).collect()
            }
        }
    }
}
