//! Finding or making the touchpoint and the question that a column belongs to.

use super::near::near;
use super::spec::{ColumnMap, Scores};
use crate::import::error::ImportError;
use crate::import::taking::fresh::Fresh;
use crate::import::taking::whole;
use crate::import::values::alike::same;
use crate::journey::{
    Better, Journey, Metric, Scale, Stage, StageId, StageKind, Survey, SurveyId, Touchpoint,
    TouchpointId,
};
use std::sync::Arc;

/// The stage with this kind, name or id.
fn stage_at(journey: &Journey, map: &ColumnMap, wanted: &str) -> Result<usize, ImportError> {
    let by = |fits: &dyn Fn(&Stage) -> bool| journey.stages.iter().position(|stage| fits(stage));
    by(&|stage| stage.id.as_str() == wanted || same(&stage.name, wanted))
        .or_else(|| by(&|stage| same(kind_name(stage.kind), wanted)))
        .ok_or_else(|| ImportError::NoStage {
            column: map.column.clone(),
            stage: wanted.to_owned(),
            near: near(
                wanted,
                journey.stages.iter().flat_map(|one| [one.name.as_str(), kind_name(one.kind)]),
            ),
        })
}

fn kind_name(kind: StageKind) -> &'static str {
    match kind {
        StageKind::Awareness => "awareness",
        StageKind::Consideration => "consideration",
        StageKind::Purchase => "purchase",
        StageKind::Use => "use",
        StageKind::Advocacy => "advocacy",
        StageKind::Other => "",
    }
}

/// Which touchpoint a mapping means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// One of the journey.
    At(TouchpointId),
    /// One that is made for it.
    New {
        /// At the end of this stage.
        stage: StageId,
        /// Its name.
        name: String,
    },
}

/// Which touchpoint a mapping means: the one with its id or name, in the mapping's stage where several have
/// the name, else a new one in that stage.
///
/// # Errors
/// [`ImportError`] where there is none and no stage for a new one, where several have the name, and where
/// the stage is not there.
pub fn meant(journey: &Journey, map: &ColumnMap) -> Result<Meant, ImportError> {
    if whole::is_meant(map)
        && let Some(id) = whole::stand_in()
    {
        return Ok(Meant::At(id));
    }
    let wanted = map.touchpoint.trim();
    let stage = map.stage.as_deref().map(|stage| stage_at(journey, map, stage)).transpose()?;
    if let Some((_, one)) = journey.touchpoints().find(|(_, one)| one.id.as_str() == wanted) {
        return Ok(Meant::At(one.id.clone()));
    }
    let mut found: Vec<(usize, TouchpointId)> = Vec::new();
    for (at, held) in journey.stages.iter().enumerate() {
        let named = held.touchpoints.iter().filter(|one| same(&one.name, wanted));
        found.extend(named.map(|one| (at, one.id.clone())));
    }
    if found.len() > 1 && found.iter().any(|(at, _)| Some(*at) == stage) {
        found.retain(|(at, _)| Some(*at) == stage);
    }
    match (found.as_slice(), stage.and_then(|at| journey.stages.get(at))) {
        ([(_, one)], _) => Ok(Meant::At(one.clone())),
        ([], Some(stage)) => Ok(Meant::New { stage: stage.id.clone(), name: wanted.to_owned() }),
        ([], None) => Err(ImportError::NoTouchpoint {
            column: map.column.clone(),
            touchpoint: wanted.to_owned(),
            near: near(wanted, journey.touchpoints().map(|(_, one)| one.name.as_str())),
        }),
        (several, _) => Err(ImportError::TouchpointTwice {
            column: map.column.clone(),
            touchpoint: wanted.to_owned(),
            stages: several
                .iter()
                .filter_map(|(at, _)| journey.stages.get(*at))
                .map(|one| one.name.clone())
                .collect(),
        }),
    }
}

/// The touchpoint of a mapping; made at the end of its stage where it does not exist.
pub(in crate::import) fn touchpoint(
    journey: &mut Journey,
    map: &ColumnMap,
    fresh: &mut Fresh<'_>,
    made: &mut Vec<String>,
) -> Result<TouchpointId, ImportError> {
    let (stage, name) = match meant(journey, map)? {
        Meant::At(id) => return Ok(id),
        Meant::New { stage, name } => (stage, name),
    };
    let id = fresh.id(TouchpointId::from_bits);
    if let Some(stage) = journey.stages.iter_mut().find(|one| one.id == stage) {
        Arc::make_mut(stage).touchpoints.push(Arc::new(Touchpoint::new(id.clone(), &name)));
    }
    made.push(name);
    Ok(id)
}

/// The question of a mapping, found by its words (and metric and scale, where they are given), else made.
pub(in crate::import) fn survey(
    journey: &mut Journey,
    touchpoint: &TouchpointId,
    map: &ColumnMap,
    scores: &Scores,
    header: &str,
    fresh: &mut Fresh<'_>,
) -> Result<(SurveyId, Scale), ImportError> {
    let question = scores.question.as_deref().unwrap_or(header);
    let labelled = label_ends(scores);
    if let Some(one) = journey.touchpoint(touchpoint) {
        let mut fitting = one.surveys.iter().filter(|survey| {
            let scale = survey.scale();
            let ends = scores.scale.or(if scores.metric.is_some() { labelled } else { None });
            same(&survey.question, question)
                && scores.metric.is_none_or(|metric| metric == survey.metric)
                && ends.is_none_or(|ends| ends == (scale.min(), scale.max()))
                && scores.better.is_none_or(|better| better == scale.better())
        });
        if let (Some(survey), None) = (fitting.next(), fitting.next()) {
            fits_labels(map, scores, survey.scale())?;
            return Ok((survey.id.clone(), survey.scale()));
        }
    }
    let metric = scores.metric.unwrap_or(Metric::Rating);
    let usual = Scale::usual(Metric::Nps);
    let ends =
        scores.scale.or(labelled).or((metric == Metric::Nps).then(|| (usual.min(), usual.max())));
    let better = scores.better.or((metric != Metric::Ces).then_some(Better::Higher));
    let ((min, max), better) = ends.zip(better).ok_or_else(|| ImportError::NoScale {
        column: map.column.clone(),
        touchpoint: map.touchpoint.clone(),
        ces: better.is_none(),
    })?;
    let scale = Scale::new(min, max, better)
        .map_err(|reason| ImportError::Scale { column: map.column.clone(), reason })?;
    fits_labels(map, scores, scale)?;
    if let Some(id) = whole::asked_already(journey, touchpoint, (metric, scale, question)) {
        return Ok((id, scale));
    }
    let id = fresh.id(SurveyId::from_bits);
    if let Some(one) = journey.touchpoint_mut(touchpoint) {
        one.surveys.push(Arc::new(Survey::new(id.clone(), metric, scale, question)));
    }
    Ok((id, scale))
}

/// The least and the most a label is worth.
fn label_ends(scores: &Scores) -> Option<(i32, i32)> {
    let worth = || scores.labels.iter().filter_map(|(_, score)| *score);
    worth().min().zip(worth().max())
}

fn fits_labels(map: &ColumnMap, scores: &Scores, scale: Scale) -> Result<(), ImportError> {
    let off = scores.labels.iter().find_map(|(label, score)| {
        let score = (*score)?;
        (!scale.holds(score)).then(|| (label.clone(), score))
    });
    match off {
        None => Ok(()),
        Some((label, score)) => Err(ImportError::LabelOffScale {
            column: map.column.clone(),
            label,
            score,
            min: scale.min(),
            max: scale.max(),
        }),
    }
}

/// What a KPI belongs to.
pub(in crate::import) enum KpiPlace {
    /// The stage at this place.
    Stage(usize),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

/// What a KPI belongs to: a touchpoint of the name, else a stage; the touchpoint is made where
/// a stage for it is given.
pub(in crate::import) fn of_kpi(
    journey: &mut Journey,
    map: &ColumnMap,
    fresh: &mut Fresh<'_>,
    made: &mut Vec<String>,
) -> Result<KpiPlace, ImportError> {
    let found =
        if whole::is_meant(map) { None } else { Some(touchpoint(journey, map, fresh, made)) };
    match found {
        None | Some(Err(ImportError::NoTouchpoint { .. })) => {}
        Some(found) => return found.map(KpiPlace::Touchpoint),
    }
    let wanted = map.touchpoint.trim();
    stage_at(journey, map, wanted).map(KpiPlace::Stage).map_err(|_| {
        let stages = journey.stages.iter().flat_map(|one| [one.name.as_str(), kind_name(one.kind)]);
        let touchpoints = journey.touchpoints().map(|(_, one)| one.name.as_str());
        ImportError::NoKpiPlace {
            column: map.column.clone(),
            place: wanted.to_owned(),
            near: near(wanted, stages.chain(touchpoints)),
        }
    })
}
