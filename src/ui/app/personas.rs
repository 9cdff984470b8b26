//! The numbers of one persona.

use crate::analysis;
use crate::document::Document;
use crate::journey::{Journey, PersonaId};
use crate::ui::jobs::{Event, Jobs, Owner, Task};
use crate::wording::Arranged;
use egui::Context;
use std::sync::Arc;

/// The persona that is looked at, and its numbers as soon as they are made.
#[derive(Debug, Default)]
pub(super) struct OnePersona {
    chosen: Option<PersonaId>,
    numbers: Option<(Arc<Journey>, PersonaId, Arranged)>,
    pending: Option<(Arc<Journey>, PersonaId)>,
    /// Whose numbers could not be made.
    broke: Option<(Arc<Journey>, PersonaId)>,
}

impl OnePersona {
    /// The persona that is looked at.
    pub(super) fn chosen(&self) -> Option<&PersonaId> {
        self.chosen.as_ref()
    }

    /// Its numbers; those of a moment ago while new ones are made.
    pub(super) fn report(&self) -> Option<Arranged> {
        let (_, id, report) = self.numbers.as_ref()?;
        (Some(id) == self.chosen.as_ref()).then(|| report.clone())
    }

    pub(super) fn choose(&mut self, chosen: Option<PersonaId>) {
        self.chosen = chosen;
    }

    /// Starts an analysis where the document has moved on or another persona is looked at.
    pub(super) fn update(&mut self, ctx: &Context, jobs: &Jobs, document: &Document) {
        let journey = document.journey();
        self.chosen.take_if(|id| !journey.personas.iter().any(|one| one.id == *id));
        let Some(chosen) = self.chosen.clone() else { return };
        let is_it = |of: &Arc<Journey>, id: &PersonaId| Arc::ptr_eq(of, journey) && *id == chosen;
        let is_fresh = self.numbers.as_ref().is_some_and(|(of, id, _)| is_it(of, id));
        let is_broken = self.broke.as_ref().is_some_and(|(of, id)| is_it(of, id));
        if is_fresh || is_broken || self.pending.is_some() {
            return;
        }
        let journey = Arc::clone(journey);
        self.pending = Some((Arc::clone(&journey), chosen.clone()));
        jobs.run(ctx, Owner::Document(document.id()), Task::Persona, move || {
            let report = Arranged::new(analysis::report(&analysis::of_persona(&journey, &chosen)));
            Event::AnalysedPersona(journey, chosen, report)
        });
    }

    /// The analysis broke off; it is tried again for another state or persona.
    pub(super) fn give_up(&mut self) {
        self.broke = self.pending.take();
    }

    /// Takes in numbers that were made.
    pub(super) fn take(&mut self, journey: Arc<Journey>, persona: PersonaId, report: Arranged) {
        let is_pending =
            self.pending.take_if(|(of, id)| Arc::ptr_eq(of, &journey) && *id == persona);
        if is_pending.is_some() {
            self.numbers = Some((journey, persona, report));
        }
    }
}
