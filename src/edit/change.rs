//! Every change there is.

use crate::journey::{
    Action, ActionId, Compared, Fault, Feedback, FeedbackOf, Journey, Lane, ParkedItem, Persona,
    Round, RoundId, Stage, StageId, Survey, SurveyId, TargetExperience, Touchpoint, TouchpointId,
    Workshop,
};

/// A change to a journey. Things are replaced whole under their id; what did not change stays shared.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Title and description.
    SetTitle {
        /// The title.
        title: String,
        /// The description.
        description: String,
    },
    /// What we want customers to experience.
    SetTarget(TargetExperience),
    /// All personas.
    SetPersonas(Vec<Persona>),
    /// All parked items.
    SetParkingLot(Vec<ParkedItem>),
    /// What workshops plan, voted and did.
    SetWorkshop(Workshop),
    /// The question about the whole journey.
    SetSurvey(Option<Box<Survey>>),
    /// The question that others are set against; `None`: the journey's own.
    SetOutcome(Option<SurveyId>),
    /// Which rounds are before and after.
    SetCompared(Option<Compared>),
    /// All lanes: those of one's own, and where the built-in ones stand. What stood in a lane that is gone goes with it.
    SetLanes(Vec<Lane>),
    /// A new round at the end.
    AddRound(Round),
    /// A round's name or day.
    ReplaceRound(Round),
    /// A round and everything measured in it.
    RemoveRound(RoundId),
    /// A round to another place.
    MoveRound {
        /// Which.
        id: RoundId,
        /// Its new place, counted without it.
        to: usize,
    },
    /// A new stage.
    AddStage {
        /// Its place.
        at: usize,
        /// The stage.
        stage: Box<Stage>,
    },
    /// A stage's own fields; its touchpoints stay as they are.
    ReplaceStage {
        /// The stage with its new fields.
        stage: Box<Stage>,
        /// What the step is called.
        step: Step,
    },
    /// A stage and its touchpoints.
    RemoveStage(StageId),
    /// A stage to another place.
    MoveStage {
        /// Which.
        id: StageId,
        /// Its new place, counted without it.
        to: usize,
    },
    /// A new touchpoint.
    AddTouchpoint {
        /// Its stage.
        stage: StageId,
        /// Its place in it.
        at: usize,
        /// The touchpoint.
        touchpoint: Box<Touchpoint>,
    },
    /// Everything a touchpoint holds.
    ReplaceTouchpoint {
        /// The touchpoint as it shall be.
        touchpoint: Box<Touchpoint>,
        /// What the step is called.
        step: Step,
    },
    /// Comments in place of those with the same ids, each with what it is about.
    ReplaceFeedback(Vec<(FeedbackOf, Feedback)>),
    /// A touchpoint with all it holds.
    RemoveTouchpoint(TouchpointId),
    /// A touchpoint to another place.
    MoveTouchpoint {
        /// Which.
        id: TouchpointId,
        /// Its new stage.
        stage: StageId,
        /// Its new place in it, counted without it.
        at: usize,
    },
    /// A new action.
    AddAction(Action),
    /// Everything an action holds.
    ReplaceAction(Action),
    /// An action.
    RemoveAction(ActionId),
    /// A whole journey in place of this one, as an import or a merge makes it.
    ReplaceAll {
        /// The journey as it shall be.
        journey: Box<Journey>,
        /// What the step is called.
        step: Step,
    },
}

/// What a step is called in "Undo …". The words are in `edits.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each name says what changed; the words are in edits.ftl")]
pub enum Step {
    Title,
    Target,
    Personas,
    ParkingLot,
    Workshop,
    Vote,
    Compared,
    Outcome,
    Lanes,
    AddRound,
    EditRound,
    RemoveRound,
    MoveRound,
    AddStage,
    RenameStage,
    EditStage,
    RemoveStage,
    MoveStage,
    AddTouchpoint,
    RenameTouchpoint,
    EditTouchpoint,
    RemoveTouchpoint,
    MoveTouchpoint,
    EditSurvey,
    EditAnswers,
    EditKpi,
    EditReached,
    EditFeedback,
    EditNotes,
    AddAction,
    EditAction,
    RemoveAction,
    Import,
    Reload,
    BringBack,
    Wall,
    Replace,
    Merge,
}

impl Step {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "edit-title",
            Self::Target => "edit-target",
            Self::Personas => "edit-personas",
            Self::ParkingLot => "edit-parking-lot",
            Self::Workshop => "edit-workshop",
            Self::Vote => "edit-vote",
            Self::Compared => "edit-compared",
            Self::Outcome => "edit-outcome",
            Self::Lanes => "edit-lanes",
            Self::AddRound => "edit-add-round",
            Self::EditRound => "edit-round",
            Self::RemoveRound => "edit-remove-round",
            Self::MoveRound => "edit-move-round",
            Self::AddStage => "edit-add-stage",
            Self::RenameStage => "edit-rename-stage",
            Self::EditStage => "edit-stage",
            Self::RemoveStage => "edit-remove-stage",
            Self::MoveStage => "edit-move-stage",
            Self::AddTouchpoint => "edit-add-touchpoint",
            Self::RenameTouchpoint => "edit-rename-touchpoint",
            Self::EditTouchpoint => "edit-touchpoint",
            Self::RemoveTouchpoint => "edit-remove-touchpoint",
            Self::MoveTouchpoint => "edit-move-touchpoint",
            Self::EditSurvey => "edit-survey",
            Self::EditAnswers => "edit-answers",
            Self::EditKpi => "edit-kpi",
            Self::EditReached => "edit-reached",
            Self::EditFeedback => "edit-feedback",
            Self::EditNotes => "edit-notes",
            Self::AddAction => "edit-add-action",
            Self::EditAction => "edit-action",
            Self::RemoveAction => "edit-remove-action",
            Self::Import => "edit-import",
            Self::Reload => "edit-reload",
            Self::BringBack => "edit-bring-back",
            Self::Wall => "edit-wall",
            Self::Replace => "edit-replace",
            Self::Merge => "edit-merge",
        }
    }
}

impl Edit {
    /// What the step is called.
    #[must_use]
    pub fn step(&self) -> Step {
        match self {
            Self::SetTitle { .. } => Step::Title,
            Self::SetTarget(_) => Step::Target,
            Self::SetPersonas(_) => Step::Personas,
            Self::SetParkingLot(_) => Step::ParkingLot,
            Self::SetWorkshop(_) => Step::Workshop,
            Self::SetSurvey(_) => Step::EditSurvey,
            Self::SetCompared(_) => Step::Compared,
            Self::SetOutcome(_) => Step::Outcome,
            Self::SetLanes(_) => Step::Lanes,
            Self::AddRound(_) => Step::AddRound,
            Self::ReplaceRound(_) => Step::EditRound,
            Self::RemoveRound(_) => Step::RemoveRound,
            Self::MoveRound { .. } => Step::MoveRound,
            Self::AddStage { .. } => Step::AddStage,
            Self::RemoveStage(_) => Step::RemoveStage,
            Self::MoveStage { .. } => Step::MoveStage,
            Self::AddTouchpoint { .. } => Step::AddTouchpoint,
            Self::ReplaceFeedback(_) => Step::EditFeedback,
            Self::RemoveTouchpoint(_) => Step::RemoveTouchpoint,
            Self::MoveTouchpoint { .. } => Step::MoveTouchpoint,
            Self::AddAction(_) => Step::AddAction,
            Self::ReplaceAction(_) => Step::EditAction,
            Self::RemoveAction(_) => Step::RemoveAction,
            Self::ReplaceStage { step, .. }
            | Self::ReplaceTouchpoint { step, .. }
            | Self::ReplaceAll { step, .. } => *step,
        }
    }
}

/// Why a change was refused. The journey is then as it was.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum EditError {
    /// What should be changed is gone.
    Gone,
    /// The journey would contradict itself.
    Faulty(Fault),
}

impl From<Fault> for EditError {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}
