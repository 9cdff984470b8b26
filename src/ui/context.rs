//! What panels and views may read. They change nothing; they push [`Action`](super::action::Action)s.

use crate::analysis::TouchpointReport;
use crate::i18n::Words;
use crate::journey::{Date, Journey, PersonaId, Stage, StageId, Touchpoint, TouchpointId};
use crate::paint::map::Lane;
use crate::paint::theme::Theme;
use crate::wording::Arranged;
use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;
use strum::EnumIter;

/// What is selected; its content is in the inspector.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Selection {
    /// The journey as a whole.
    #[default]
    Journey,
    /// A stage.
    Stage(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

/// The views of the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter)]
pub enum View {
    /// The journey map.
    #[default]
    Map,
    /// Before and after.
    Compare,
    /// What to put right first.
    Priorities,
    /// What customers said.
    Feedback,
    /// The KPIs, and where customers leave.
    Kpis,
    /// Who is asked what, how and when.
    Measure,
    /// What goes together with the overall score.
    Drivers,
    /// What is being done.
    Actions,
    /// A session with people in a room.
    Workshop,
    /// The target experience and the personas.
    Experience,
}

impl View {
    /// Whether it has details of its own, so that those of the selection do not stand beside it.
    #[must_use]
    pub const fn has_own_details(self) -> bool {
        match self {
            Self::Map | Self::Compare | Self::Priorities | Self::Drivers => false,
            Self::Feedback
            | Self::Kpis
            | Self::Measure
            | Self::Actions
            | Self::Workshop
            | Self::Experience => true,
        }
    }
}

/// The persona that is looked at.
#[derive(Clone, Copy)]
pub struct OfPersona<'a> {
    /// Which.
    pub id: &'a PersonaId,
    /// The analysis of its answers alone; None while it is made.
    pub report: Option<&'a Arranged>,
}

impl View {
    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "view-map",
            Self::Compare => "view-compare",
            Self::Priorities => "view-priorities",
            Self::Feedback => "view-feedback",
            Self::Kpis => "view-kpis",
            Self::Measure => "view-measure",
            Self::Drivers => "view-drivers",
            Self::Actions => "view-actions",
            Self::Workshop => "view-workshop",
            Self::Experience => "view-experience",
        }
    }
}

/// Everything a panel or view reads.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The journey.
    pub journey: &'a Arc<Journey>,
    /// Its analysis, a moment older than the journey while another one is made.
    pub report: &'a Arranged,
    /// The persona that is looked at; None: everybody.
    pub persona: Option<OfPersona<'a>>,
    /// The language.
    pub words: &'static Words,
    /// The colours.
    pub theme: &'static Theme,
    /// What is selected.
    pub selection: &'a Selection,
    /// The file.
    pub path: Option<&'a Path>,
    /// The current day.
    pub today: Date,
    /// The lanes of the map that are shown, in order.
    pub lanes: &'a [Lane],
    /// Others are watching: names and words of customers are not for them.
    pub discreet: bool,
}

#[cfg(test)]
impl<'a> Context<'a> {
    /// In English, in light colours, on a certain day.
    pub(super) fn for_test(
        journey: &'a Arc<Journey>,
        report: &'a Arranged,
        selection: &'a Selection,
    ) -> Self {
        Self {
            journey,
            report,
            persona: None,
            words: Words::of(crate::i18n::Language::En),
            theme: &crate::paint::theme::LIGHT,
            selection,
            path: None,
            today: Date::constant(2026, 11, 22),
            lanes: &[],
            discreet: false,
        }
    }
}

impl<'a> Context<'a> {
    /// A touchpoint and its stage. Where it stood when the report was made is tried first, so that it is found at
    /// once among thousands.
    #[must_use]
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<(&'a Arc<Stage>, &'a Arc<Touchpoint>)> {
        let hint = self.report.place(id).and_then(|(stage, at)| {
            let stage = self.journey.stages.get(stage)?;
            Some((stage, stage.touchpoints.get(at)?))
        });
        hint.filter(|(_, one)| one.id == *id)
            .or_else(|| self.journey.touchpoints().find(|(_, one)| one.id == *id))
    }

    /// The numbers of a touchpoint.
    #[must_use]
    pub fn numbers(&self, id: &TouchpointId) -> Option<&'a TouchpointReport> {
        let report: &'a Arranged = self.report;
        let (stage, at) = report.place(id)?;
        report.stages.get(stage)?.touchpoints.get(at)
    }

    /// The same with the numbers of the persona that is looked at, where they are there.
    #[must_use]
    pub fn of_persona(self) -> Self {
        let report = self.persona.and_then(|one| one.report).unwrap_or(self.report);
        Self { report, ..self }
    }

    /// The text of a key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// A person's name or the words of a customer, as they may be shown now.
    #[must_use]
    pub fn personal<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.discreet && !text.trim().is_empty() {
            return Cow::Owned(self.text("privacy-hidden"));
        }
        Cow::Borrowed(text)
    }
}
