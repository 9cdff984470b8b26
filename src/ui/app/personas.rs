//! The numbers of one persona.

use crate::analysis;
use crate::document::Document;
use crate::journey::{Journey, PersonaId};
use crate::ui::jobs::{Event, Jobs, Owner};
use crate::wording::Arranged;
use egui::Context;
use std::sync::Arc;

/// The persona that is looked at, and its numbers as soon as they are made.
#[derive(Debug, Default)]
pub(super) struct OnePersona {
    chosen: Option<PersonaId>,
    numbers: Option<(Arc<Journey>, PersonaId, Arranged)>,
    pending: Option<(Arc<Journey>, PersonaId)>,
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
        let is_fresh = (self.numbers.as_ref())
            .is_some_and(|(of, id, _)| Arc::ptr_eq(of, journey) && *id == chosen);
        if is_fresh || self.pending.is_some() {
            return;
        }
        let journey = Arc::clone(journey);
        self.pending = Some((Arc::clone(&journey), chosen.clone()));
        jobs.run(ctx, Owner::Document(document.id()), "persona", move || {
            let report = Arranged::new(analysis::report(&analysis::of_persona(&journey, &chosen)));
            Event::AnalysedPersona(journey, chosen, report)
        });
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
