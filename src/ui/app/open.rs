//! Everything that belongs to one open document, replaced as a whole when another one takes its place.

use super::comments::CommentLists;
use super::files::Next;
use super::numbers::{Numbers, Other};
use super::personas::OnePersona;
use crate::document::{Document, OpenId, Revision};
use crate::edit::{Edit, EditError};
use crate::file::FileChange;
use crate::file::recovery::Draft;
use crate::journey::Journey;
use crate::ui::context::{Selection, View};
use crate::ui::dialog::Groups;
use crate::ui::drafts::Drafts;
use crate::ui::jobs::{Jobs, Owner};
use crate::ui::learn::Guide;
use crate::ui::panel::capture::Capture;
use crate::ui::view::actions::{ActionsState, Look};
use crate::ui::view::cached::Beside;
use crate::ui::view::compare::CompareState;
use crate::ui::view::drivers::DriversState;
use crate::ui::view::experience::ExperienceState;
use crate::ui::view::feedback::FeedbackState;
use crate::ui::view::kpis::KpisState;
use crate::ui::view::map::MapState;
use crate::ui::view::measure::MeasureState;
use crate::ui::view::priorities::PrioritiesState;
use crate::ui::view::workshop::WorkshopState;
use crate::wording::Arranged;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An open document and all that is known, shown and under way of it.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) document: Document,
    pub(super) numbers: Numbers,
    /// The other side of the comparison, while a file is compared with.
    pub(super) other: Option<Other>,
    /// How many files were asked for to be compared with; only the last one is wanted.
    pub(super) others: u64,
    pub(super) comments: CommentLists,
    pub(super) selection: Selection,
    pub(super) view: View,
    pub(super) map: MapState,
    pub(super) compare: CompareState,
    pub(super) priorities: PrioritiesState,
    pub(super) drivers: DriversState,
    pub(super) feedback: FeedbackState,
    pub(super) experience: ExperienceState,
    /// The persona that is looked at.
    pub(super) persona: OnePersona,
    /// The guide of a first journey, while it goes along.
    pub(super) guide: Option<Guide>,
    pub(super) kpis: KpisState,
    pub(super) measure: MeasureState,
    pub(super) actions: ActionsState,
    /// The session with people in a room.
    pub(super) workshop: WorkshopState,
    /// The bar for typing notes, while it is open.
    pub(super) capture: Option<Capture>,
    /// What is typed and not yet in the journey.
    pub(super) drafts: Drafts,
    /// Groups' files that wait to be merged, and what all of them began with.
    pub(super) groups: Groups,
    /// The save that is under way.
    pub(super) saving: Option<Saving>,
    /// What another program did to the file, as long as it is not answered.
    pub(super) change: Option<FileChange>,
}

/// A save that is under way.
#[derive(Debug, Default)]
pub(super) struct Saving {
    /// What happens when it is done.
    pub(super) then: Option<Next>,
    /// Another save that was asked for meanwhile: under this name, or under its own.
    pub(super) again: Option<Again>,
}

/// A save that waits for another one.
#[derive(Debug)]
pub(super) struct Again {
    pub(super) path: PathBuf,
    pub(super) overwrite: bool,
}

impl Open {
    /// As a document begins: at the map's top left, with nothing selected.
    pub(super) fn new(document: Document) -> Self {
        Self {
            document,
            numbers: Numbers::default(),
            other: None,
            others: 0,
            comments: CommentLists::default(),
            selection: Selection::default(),
            view: View::default(),
            map: MapState::default(),
            compare: CompareState::default(),
            priorities: PrioritiesState::default(),
            drivers: DriversState::default(),
            feedback: FeedbackState::default(),
            experience: ExperienceState::default(),
            persona: OnePersona::default(),
            guide: None,
            kpis: KpisState::default(),
            measure: MeasureState::default(),
            actions: ActionsState::default(),
            workshop: WorkshopState::default(),
            capture: None,
            drafts: Drafts::default(),
            groups: Groups::default(),
            saving: None,
            change: None,
        }
    }

    /// With the numbers that were made while it was read.
    pub(super) fn analysed(document: Document, report: Arranged) -> Self {
        let mut open = Self::new(document);
        open.numbers.show(open.document.journey(), report);
        open
    }

    pub(super) fn id(&self) -> OpenId {
        self.document.id()
    }

    /// Jobs for this document have this owner.
    pub(super) fn owner(&self) -> Owner {
        Owner::Document(self.id())
    }

    /// Another file is asked for to be compared with. The number of the wish.
    pub(super) fn asks_for_other(&mut self) -> u64 {
        self.others += 1;
        self.others
    }

    /// What there is to be analysed, combined and found again is begun on other threads.
    pub(super) fn update(&mut self, ctx: &egui::Context, jobs: &Jobs, look: Look) {
        self.numbers.update(ctx, jobs, &self.document);
        self.persona.update(ctx, jobs, &self.document);
        if let Some(other) = &mut self.other {
            other.update(ctx, jobs, &self.document);
        }
        if self.view == View::Feedback {
            self.feedback.persona = self.persona.chosen().cloned();
            self.comments.update(ctx, jobs, &self.document, &self.feedback);
        }
        let (journey, report) = (self.document.journey(), self.numbers.report());
        let beside = Beside::of(ctx, jobs, self.owner(), journey);
        let Look { today, language, .. } = look;
        let persona = self.persona.chosen();
        let of_persona = || self.persona.report().unwrap_or_else(|| report.clone());
        match self.view {
            View::Measure => {
                let report = of_persona();
                self.measure.update(beside, journey, report.shared(), today, language);
            }
            View::Kpis => {
                self.kpis.update(beside, journey, report.shared(), (language, persona));
            }
            View::Experience => {
                let report = of_persona();
                self.experience.update(beside, journey, report.shared(), (language, persona));
            }
            View::Actions => self.actions.update(beside, journey, report.shared(), (look, persona)),
            View::Compare => {
                let both = self.other.as_ref().and_then(Other::both);
                let report = of_persona();
                let (journey, report) =
                    both.map_or((journey, &report), |both| (&both.journey, &both.report));
                self.compare.kpis.update(beside, journey, report.shared(), language);
            }
            View::Map | View::Priorities | View::Feedback | View::Drivers | View::Workshop => {}
        }
    }

    /// Makes a change. The state it has led to; `None` where nothing has changed.
    ///
    /// # Errors
    /// [`EditError`]; the journey is then as it was.
    pub(super) fn edit(
        &mut self,
        edit: Edit,
        gesture: Option<u64>,
    ) -> Result<Option<Revision>, EditError> {
        let before = self.document.revision();
        self.document.apply(edit, gesture)?;
        self.forget_lost_selection();
        let after = self.document.revision();
        Ok((after != before).then_some(after))
    }

    /// What is selected may be gone after a change, an undo or a redo.
    pub(super) fn forget_lost_selection(&mut self) {
        let journey = self.document.journey();
        self.map.many.retain(|id| journey.touchpoint(id).is_some());
        let there = match &self.selection {
            Selection::Journey => true,
            Selection::Stage(id) => journey.stage(id).is_some(),
            Selection::Touchpoint(id) => {
                let known = self
                    .numbers
                    .place(id)
                    .and_then(|(stage, at)| journey.stages.get(stage)?.touchpoints.get(at));
                known.is_some_and(|one| one.id == *id) || journey.touchpoint(id).is_some()
            }
        };
        if !there {
            self.selection = Selection::Journey;
        }
    }

    /// What recovery needs, should the program end here.
    pub(super) fn draft(&self) -> Draft {
        Draft { typed: self.drafts.typed(), ..self.document.draft() }
    }

    /// Whether there is anything that is not in the file.
    pub(super) fn would_lose(&self) -> bool {
        self.document.is_unsaved() || self.drafts.has_typed()
    }

    /// The name of its file, else the title of its journey.
    pub(super) fn name(&self) -> String {
        let file = self.document.path().and_then(Path::file_name);
        let file = file.map(|name| name.to_string_lossy().into_owned());
        file.unwrap_or_else(|| self.document.journey().title.clone())
    }

    /// Where its journey is the one that something was made of.
    pub(super) fn is_still(&self, journey: &Arc<Journey>) -> bool {
        Arc::ptr_eq(self.document.journey(), journey)
    }
}
