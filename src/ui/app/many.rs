//! Commands for several touchpoints at once.

use super::shell::Refused;
use super::{App, pasting};
use crate::journey::TouchpointId;
use crate::ui::context::{Selection, View};
use crate::ui::view::map::many;
use crate::ui::view::map::piece::{self, Left, Pasted};
use std::collections::BTreeSet;

impl App {
    /// The touchpoints that a command is for.
    pub(super) fn chosen(&self) -> BTreeSet<TouchpointId> {
        self.open.as_ref().map(|open| open.map.chosen(&open.selection)).unwrap_or_default()
    }

    /// The touchpoints that are chosen together; `None` where it is one or a stage.
    pub(super) fn chosen_together(&self) -> Option<BTreeSet<TouchpointId>> {
        Some(self.chosen()).filter(|chosen| chosen.len() > 1)
    }

    pub(super) fn copy(&mut self, ctx: &egui::Context) {
        let Some(document) = self.document() else { return };
        if let Some(text) = piece::copied(document.journey(), &self.chosen()) {
            ctx.copy_text(text);
            let told = self.session.words.text("toast-copied");
            self.shell.toasts.tell(told);
        }
    }

    pub(super) fn cut(&mut self, ctx: &egui::Context) -> Result<(), Refused> {
        let chosen = self.chosen();
        let Some(document) = self.document() else { return Ok(()) };
        let Some(text) = piece::copied(document.journey(), &chosen) else { return Ok(()) };
        let edit = many::removed(document.journey(), &chosen);
        ctx.copy_text(text);
        self.remove(edit)
    }

    pub(super) fn duplicate(&mut self) -> Result<(), Refused> {
        let Some(document) = self.document() else { return Ok(()) };
        let made = many::duplicated(document.journey(), &self.chosen());
        made.map_or(Ok(()), |made| self.insert(made))
    }

    /// Touchpoints of this or another window are put in after what is selected; other text is from the wall.
    pub(super) fn paste(&mut self, text: &str) -> Result<(), Refused> {
        let Some(all) = piece::read(text) else {
            self.paste_from_wall(text);
            return Ok(());
        };
        let Some(open) = &self.open else { return Ok(()) };
        let journey = open.document.journey();
        let gap = match &open.selection {
            Selection::Touchpoint(id) => many::gap_after(journey, id),
            Selection::Stage(id) => Some((id.clone(), usize::MAX)),
            Selection::Journey => {
                journey.stages.first().map(|stage| (stage.id.clone(), usize::MAX))
            }
        };
        if let Some(pasted) = gap.and_then(|gap| piece::pasted(journey, &all, &gap)) {
            self.insert(pasted)
        } else {
            let text = self.session.words.text("toast-paste-unfit");
            self.shell.toasts.error(text);
            Err(Refused)
        }
    }

    fn insert(&mut self, Pasted { edit, ids, came, left }: Pasted) -> Result<(), Refused> {
        self.edit(edit, None)?;
        if !came.is_empty() {
            self.shell.toasts.tell(pasting::came(&came, self.session.words));
        }
        for one in left {
            let told = pasting::left(one, self.session.words);
            match one {
                Left::Twice => self.shell.toasts.tell(told),
                Left::Evidence | Left::Ways | Left::Joint => self.shell.toasts.error(told),
            }
        }
        let Some(open) = &mut self.open else { return Ok(()) };
        open.view = View::Map;
        if let Some(first) = ids.first() {
            open.selection = Selection::Touchpoint(first.clone());
            open.map.reveal = true;
        }
        open.map.many = ids.into_iter().collect();
        Ok(())
    }
}
