//! Commands that change the journey where something is selected.

use super::App;
use super::shell::Refused;
use crate::edit::Edit;
use crate::journey::{Compared, Stage, StageId, StageKind, Touchpoint, TouchpointId};
use crate::ui::context::{Selection, View};
use crate::ui::view::map::{Renaming, many};

impl App {
    pub(super) fn swap_rounds(&mut self) -> Result<(), Refused> {
        let Some(document) = self.document() else { return Ok(()) };
        if let Some((before, after)) = document.journey().before_and_after() {
            let swapped = Compared { before: after.id.clone(), after: before.id.clone() };
            self.edit(Edit::SetCompared(Some(swapped)), None)?;
        }
        Ok(())
    }

    /// After the selected touchpoint, else at the end of the selected or first stage. Its name is asked at once.
    pub(super) fn add_touchpoint(&mut self) -> Result<(), Refused> {
        let Some(open) = &self.open else { return Ok(()) };
        let journey = open.document.journey();
        let place = match &open.selection {
            Selection::Touchpoint(id) => journey.place(id).map(|place| (place.stage, place.at + 1)),
            Selection::Stage(id) => journey.stage_place(id).map(|stage| (stage, usize::MAX)),
            Selection::Journey => Some((0, usize::MAX)),
        };
        let Some((stage, at)) =
            place.and_then(|(stage, at)| Some((journey.stages.get(stage)?, at)))
        else {
            return self.add_stage();
        };
        let id = TouchpointId::from_bits(fastrand::u64(..));
        let name = self.session.words.text("new-touchpoint");
        let touchpoint = Box::new(Touchpoint::new(id.clone(), &name));
        let edit = Edit::AddTouchpoint { stage: stage.id.clone(), at, touchpoint };
        self.edit(edit, None)?;
        self.rename_new(Selection::Touchpoint(id));
        Ok(())
    }

    pub(super) fn add_stage(&mut self) -> Result<(), Refused> {
        let Some(open) = &self.open else { return Ok(()) };
        let journey = open.document.journey();
        let after = match &open.selection {
            Selection::Touchpoint(id) => journey.place(id).map(|place| place.stage + 1),
            Selection::Stage(id) => journey.stage_place(id).map(|stage| stage + 1),
            Selection::Journey => None,
        };
        let at = after.unwrap_or(journey.stages.len());
        let id = StageId::from_bits(fastrand::u64(..));
        let name = self.session.words.text("new-stage");
        let stage = Box::new(Stage::new(id.clone(), StageKind::Other, &name));
        self.edit(Edit::AddStage { at, stage }, None)?;
        self.rename_new(Selection::Stage(id));
        Ok(())
    }

    fn rename_new(&mut self, selection: Selection) {
        self.select(selection.clone());
        if let Some(open) = &mut self.open {
            open.view = View::Map;
            open.map.reveal = true;
            open.map.renaming = Some(Renaming::new(selection));
        }
    }

    pub(super) fn delete(&mut self) -> Result<(), Refused> {
        if let (Some(chosen), Some(document)) = (self.chosen_together(), self.document()) {
            let edit = many::removed(document.journey(), &chosen);
            return self.remove(edit);
        }
        let Some(open) = &self.open else { return Ok(()) };
        let edit = match &open.selection {
            Selection::Journey => return Ok(()),
            Selection::Stage(id) => Edit::RemoveStage(id.clone()),
            Selection::Touchpoint(id) => Edit::RemoveTouchpoint(id.clone()),
        };
        let next = self.neighbour();
        self.remove(edit)?;
        if let (Some(next), Some(open)) = (next, &mut self.open) {
            open.selection = next;
            open.map.reveal = true;
        }
        Ok(())
    }

    /// What is selected after the selected thing is deleted: the next one, else the one before.
    fn neighbour(&self) -> Option<Selection> {
        let open = self.open.as_ref()?;
        let journey = open.document.journey();
        match &open.selection {
            Selection::Journey => None,
            Selection::Stage(id) => {
                let at = journey.stage_place(id)?;
                let next = journey
                    .stages
                    .get(at + 1)
                    .or_else(|| journey.stages.get(at.checked_sub(1)?))?;
                Some(Selection::Stage(next.id.clone()))
            }
            Selection::Touchpoint(id) => {
                let place = journey.place(id)?;
                let stage = journey.stages.get(place.stage)?;
                let all = &stage.touchpoints;
                let next = all.get(place.at + 1).or_else(|| all.get(place.at.checked_sub(1)?));
                Some(next.map_or_else(
                    || Selection::Stage(stage.id.clone()),
                    |one| Selection::Touchpoint(one.id.clone()),
                ))
            }
        }
    }

    /// One place earlier or later; a touchpoint at the edge goes over into the neighbouring stage.
    pub(super) fn move_selected(&mut self, later: bool) -> Result<(), Refused> {
        let Some(edit) = self.move_edit(later) else { return Ok(()) };
        self.edit(edit, None)?;
        self.reveal();
        Ok(())
    }

    fn move_edit(&self, later: bool) -> Option<Edit> {
        let open = self.open.as_ref()?;
        let journey = open.document.journey();
        if let Some(chosen) = self.chosen_together() {
            return many::moved(journey, &chosen, later);
        }
        match &open.selection {
            Selection::Journey => None,
            Selection::Stage(id) => {
                let at = journey.stage_place(id)?;
                let to = if later { at + 1 } else { at.checked_sub(1)? };
                (to < journey.stages.len()).then(|| Edit::MoveStage { id: id.clone(), to })
            }
            Selection::Touchpoint(id) => {
                let place = journey.place(id)?;
                let stage = journey.stages.get(place.stage)?;
                let last = stage.touchpoints.len().saturating_sub(1);
                let (stage, at) = match (later, place.at) {
                    (true, at) if at < last => (stage, at + 1),
                    (false, at) if at > 0 => (stage, at - 1),
                    (true, _) => (journey.stages.get(place.stage + 1)?, 0),
                    (false, _) => (journey.stages.get(place.stage.checked_sub(1)?)?, usize::MAX),
                };
                Some(Edit::MoveTouchpoint { id: id.clone(), stage: stage.id.clone(), at })
            }
        }
    }
}
