//! The lanes of the map: which are shown is kept with the journey; what is usual is remembered.

use super::App;
use super::shell::Refused;
use crate::journey::LaneId;
use crate::paint::map::{Lane, arranged};
use crate::ui::context::{Selection, View};
use crate::ui::panel::inspector::name_field;
use crate::ui::view::map::own;
use crate::ui::widget::field::type_over;
use crate::ui::widget::section;

impl App {
    /// The lanes that are shown of the open journey, in order.
    pub(super) fn lanes(&self) -> Vec<Lane> {
        let usual = &self.session.lanes;
        self.document().map_or_else(|| usual.clone(), |it| arranged(it.journey(), usual))
    }

    /// Shows a lane or hides it, and remembers it for journeys that say nothing of it.
    pub(super) fn toggle_lane(&mut self, lane: Lane) -> Result<(), Refused> {
        let shown = self.lanes();
        let Some(document) = self.document() else { return Ok(()) };
        let edit = own::toggled(document.journey(), &shown, lane);
        self.edit(edit, None)?;
        if !matches!(lane, Lane::Own(_)) {
            self.session.remember_lane(lane, !shown.contains(&lane));
        }
        Ok(())
    }

    /// A lane of one's own below the others; its name is asked in the journey's panel.
    pub(super) fn add_lane(&mut self, ctx: &egui::Context) -> Result<(), Refused> {
        let shown = self.lanes();
        let Some(document) = self.document() else { return Ok(()) };
        let id = LaneId::from_bits(fastrand::u64(..));
        let name = self.session.words.text("lane-new");
        let edit = own::added(document.journey(), &shown, id.clone(), &name);
        self.edit(edit, None)?;
        self.select(Selection::Journey);
        self.shell.inspector = Some(true);
        if let Some(open) = &mut self.open {
            open.view = View::Map;
        }
        section::open(ctx, section::id("lanes"));
        let field = name_field(&id).id();
        self.shell.focus.goes_to(field);
        type_over(ctx, field, &name);
        Ok(())
    }

    /// What belongs to the journey as a whole, in its panel.
    pub(super) fn show_journey(&mut self, ctx: &egui::Context) {
        self.select(Selection::Journey);
        self.open_inspector();
        let field = crate::ui::panel::inspector::first_field(&Selection::Journey);
        self.shell.focus.goes_to(field);
        // Whoever is guided gives the journey a name of its own in the place of the template's.
        match self.open.as_ref().filter(|open| open.guide.is_some()) {
            Some(open) => type_over(ctx, field, &open.document.journey().title),
            None => ctx.memory_mut(|memory| memory.request_focus(field)),
        }
    }
}
