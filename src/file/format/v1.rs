//! Format 1 as it was shipped: never changed again. What format 2 left as it was is shared with it: ids,
//! scales, tallies, and the values that are one word or number.

mod doing;
mod source;

use crate::journey::{
    self, Answers, Asked, Better, Channel, Compared, Date, Delivery, Evidence, Feedback,
    FeedbackId, Formula, Handling, Import, Importance, Kpi, KpiId, KpiValue, Layers, LoopState,
    Management, Metric, Number, ParkedItem, Persona, PersonaId, Round, RoundId, Scale, Sentiment,
    Stage, StageId, StageKind, Survey, SurveyId, Tally, Target, TargetExperience, Touchpoint,
    TouchpointId,
};
use doing::{OldAction, OldAsking};
use serde::Deserialize;
use source::OldSource;
use std::sync::Arc;

/// Makes values of today of a list of old ones.
fn all<Old: Into<New>, New>(old: Vec<Old>) -> Vec<New> {
    old.into_iter().map(Into::into).collect()
}

fn arcs<Old: Into<New>, New>(old: Vec<Old>) -> Vec<Arc<New>> {
    old.into_iter().map(|one| Arc::new(one.into())).collect()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Journey {
    title: String,
    description: String,
    personas: Vec<OldPersona>,
    target: TargetExperience,
    rounds: Vec<OldRound>,
    compared: Option<Compared>,
    stages: Vec<OldStage>,
    survey: Option<OldSurvey>,
    actions: Vec<OldAction>,
    parking_lot: Vec<OldParked>,
    sources: Vec<OldSource>,
}

impl From<Journey> for journey::Journey {
    fn from(old: Journey) -> Self {
        Self {
            title: old.title,
            description: old.description,
            personas: all(old.personas),
            target: old.target,
            rounds: all(old.rounds),
            compared: old.compared,
            stages: arcs(old.stages),
            survey: old.survey.map(|survey| Arc::new(survey.0)),
            actions: all(old.actions),
            parking_lot: all(old.parking_lot),
            sources: all(old.sources),
            ..Self::default()
        }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Persona", deny_unknown_fields)]
struct OldPersona {
    id: PersonaId,
    name: String,
    #[serde(default)]
    segment: String,
    #[serde(default)]
    goals: String,
    #[serde(default)]
    needs: String,
}

impl From<OldPersona> for Persona {
    fn from(old: OldPersona) -> Self {
        let OldPersona { id, name, segment, goals, needs } = old;
        Self { segment, goals, needs, ..Self::new(id, &name) }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Round", deny_unknown_fields)]
struct OldRound {
    id: RoundId,
    name: String,
    #[serde(default)]
    date: Option<Date>,
}

impl From<OldRound> for Round {
    fn from(old: OldRound) -> Self {
        Self::new(old.id, &old.name, old.date)
    }
}

#[derive(Deserialize)]
#[serde(rename = "Stage", deny_unknown_fields)]
struct OldStage {
    id: StageId,
    kind: StageKind,
    name: String,
    #[serde(default)]
    customer_goal: String,
    #[serde(default)]
    company_goal: String,
    #[serde(default)]
    company_means: String,
    #[serde(default)]
    target: Option<Target>,
    #[serde(default)]
    kpis: Vec<OldKpi>,
    #[serde(default)]
    touchpoints: Vec<OldTouchpoint>,
}

impl From<OldStage> for Stage {
    fn from(old: OldStage) -> Self {
        Self {
            customer_goal: old.customer_goal,
            company_goal: old.company_goal,
            company_means: old.company_means,
            target: old.target,
            kpis: old.kpis.into_iter().map(|kpi| kpi.0).collect(),
            touchpoints: arcs(old.touchpoints),
            ..Self::new(old.id, old.kind, &old.name)
        }
    }
}

#[derive(Deserialize)]
#[serde(rename = "Touchpoint", deny_unknown_fields)]
struct OldTouchpoint {
    id: TouchpointId,
    name: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    channel: Channel,
    #[serde(default)]
    customer_does: String,
    #[serde(default)]
    customer_expects: String,
    #[serde(default)]
    importance: Option<Importance>,
    #[serde(default)]
    moment_of_truth: bool,
    #[serde(default)]
    layers: Layers,
    #[serde(default)]
    management: Option<Management>,
    #[serde(default)]
    delivery: Option<Delivery>,
    #[serde(default)]
    backstage: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    pains: Vec<String>,
    #[serde(default)]
    opportunities: Vec<String>,
    #[serde(default)]
    quotes: Vec<String>,
    #[serde(default)]
    target: Option<Target>,
    #[serde(default)]
    personas: Vec<PersonaId>,
    #[serde(default)]
    kpis: Vec<OldKpi>,
    #[serde(default)]
    surveys: Vec<OldSurvey>,
    #[serde(default)]
    feedback: Vec<OldFeedback>,
}

impl From<OldTouchpoint> for Touchpoint {
    fn from(old: OldTouchpoint) -> Self {
        Self {
            description: old.description,
            channel: old.channel,
            customer_does: old.customer_does,
            customer_expects: old.customer_expects,
            importance: old.importance,
            moment_of_truth: old.moment_of_truth,
            layers: old.layers,
            management: old.management,
            delivery: old.delivery,
            backstage: old.backstage,
            owner: old.owner,
            pains: old.pains,
            opportunities: old.opportunities,
            quotes: old.quotes,
            target: old.target,
            personas: old.personas,
            kpis: old.kpis.into_iter().map(|kpi| kpi.0).collect(),
            surveys: old.surveys.into_iter().map(|survey| Arc::new(survey.0)).collect(),
            feedback: arcs(old.feedback),
            ..Self::new(old.id, &old.name)
        }
    }
}

/// Made into a survey of today at once, so that an error still has its place in the file.
#[derive(Deserialize)]
#[serde(try_from = "OldRawSurvey")]
struct OldSurvey(Survey);

#[derive(Deserialize)]
#[serde(rename = "Survey", deny_unknown_fields)]
struct OldRawSurvey {
    id: SurveyId,
    metric: Metric,
    scale: Scale,
    question: String,
    #[serde(default)]
    asking: OldAsking,
    #[serde(default)]
    personas: Vec<PersonaId>,
    #[serde(default)]
    answers: Vec<OldAnswers>,
}

impl TryFrom<OldRawSurvey> for OldSurvey {
    type Error = journey::SurveyError;
    fn try_from(old: OldRawSurvey) -> Result<Self, Self::Error> {
        let mut survey = Survey::new(old.id, old.metric, old.scale, &old.question);
        survey.asking = old.asking.into();
        survey.personas = old.personas;
        survey.with_all_answers(all(old.answers)).map(Self)
    }
}

#[derive(Deserialize)]
#[serde(rename = "Answers", deny_unknown_fields)]
struct OldAnswers {
    round: RoundId,
    tally: Tally,
    #[serde(default)]
    evidence: Evidence,
    #[serde(default)]
    date: Option<Date>,
    #[serde(default)]
    source: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    asked: Option<Asked>,
}

impl From<OldAnswers> for Answers {
    fn from(old: OldAnswers) -> Self {
        let (source, imports) = origins(&old.source);
        Self {
            evidence: old.evidence,
            date: old.date,
            source,
            imports,
            owner: old.owner,
            asked: old.asked,
            ..Self::new(old.round, old.tally)
        }
    }
}

/// The source was a text: what somebody typed, and `file #fingerprint` for every import.
fn origins(source: &str) -> (String, Vec<Import>) {
    let import = |part: &str| {
        let (file, fingerprint) = part.rsplit_once(' ')?;
        let fingerprint = fingerprint.parse().ok()?;
        Some(Import { file: file.to_owned(), fingerprint, separate_people: false })
    };
    let mut imports = Vec::new();
    let mut typed = Vec::new();
    for part in source.split("; ") {
        match import(part) {
            Some(one) => imports.push(one),
            None => typed.push(part),
        }
    }
    (typed.join("; "), imports)
}

#[derive(Deserialize)]
#[serde(rename = "Feedback", deny_unknown_fields)]
struct OldFeedback {
    id: FeedbackId,
    text: String,
    #[serde(default)]
    round: Option<RoundId>,
    #[serde(default)]
    score: Option<i32>,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    sentiment: Option<Sentiment>,
    #[serde(default)]
    state: LoopState,
    #[serde(default)]
    handling: Handling,
}

impl From<OldFeedback> for Feedback {
    fn from(old: OldFeedback) -> Self {
        Self {
            score: old.score,
            themes: old.themes,
            sentiment: old.sentiment,
            state: old.state,
            handling: old.handling,
            ..Self::new(old.id, &old.text, old.round)
        }
    }
}

/// Made into a KPI of today at once, so that an error still has its place in the file.
#[derive(Deserialize)]
#[serde(try_from = "OldRawKpi")]
struct OldKpi(Kpi);

#[derive(Deserialize)]
#[serde(rename = "Kpi", deny_unknown_fields)]
struct OldRawKpi {
    id: KpiId,
    name: String,
    #[serde(default)]
    unit: String,
    better: Better,
    #[serde(default)]
    target: Option<Number>,
    #[serde(default)]
    formula: Formula,
    #[serde(default)]
    values: Vec<OldKpiValue>,
}

#[derive(Deserialize)]
#[serde(rename = "KpiValue", deny_unknown_fields)]
struct OldKpiValue {
    round: RoundId,
    inputs: Vec<Number>,
}

impl TryFrom<OldRawKpi> for OldKpi {
    type Error = journey::KpiError;
    fn try_from(old: OldRawKpi) -> Result<Self, Self::Error> {
        let mut kpi = Kpi::new(old.id, &old.name, old.better, old.formula);
        kpi.unit = old.unit;
        kpi.target = old.target;
        let value = |old: OldKpiValue| KpiValue::new(old.round, old.inputs);
        kpi.with_all_values(old.values.into_iter().map(value).collect()).map(Self)
    }
}

#[derive(Default, Deserialize)]
#[serde(rename = "ParkedItem", default, deny_unknown_fields)]
struct OldParked {
    text: String,
    owner: String,
    reviewed: bool,
}

impl From<OldParked> for ParkedItem {
    fn from(old: OldParked) -> Self {
        let OldParked { text, owner, reviewed } = old;
        Self { text, owner, reviewed, ..Self::default() }
    }
}
