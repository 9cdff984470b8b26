//! What is being done: what is late, what is soon, and what came of what is done.

use super::report::{Report, SurveyReport, TouchpointReport};
use super::verdict::Verdict;
use crate::journey::{Action, ActionState, Date, Journey, TouchpointId};
use crate::stats::Reliability;
use std::collections::{BTreeSet, HashMap};

/// So many days before its day an action is due soon.
const SOON: i32 = 14;

/// How near the day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// No day, or over, or far away.
    None,
    /// Within two weeks: days until then, 0 today.
    Soon(i32),
    /// So many days late.
    Overdue(i32),
}

/// Whether what was expected came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The score rose, more than chance usually gives, and reached what was expected.
    Reached,
    /// The expected score is not reached.
    NotYet,
    /// No rise can be shown.
    NotShown,
}

/// The score of a touchpoint before and after an action was done.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredEffect {
    /// The touchpoint.
    pub touchpoint: TouchpointId,
    /// Its name.
    pub name: String,
    /// Index of the round before.
    pub before_round: usize,
    /// Index of the round after.
    pub after_round: usize,
    /// Score before, 0–100.
    pub before: f64,
    /// Score after, 0–100.
    pub after: f64,
    /// After minus before.
    pub diff: f64,
    /// Its interval, at the level of the verdict.
    pub interval: Option<(f64, f64)>,
    /// What the change of the touchpoint amounts to.
    pub change: Verdict,
    /// Answers of the smaller side.
    pub n: u64,
    /// What they allow.
    pub reliability: Reliability,
    /// Whether what was expected came about.
    pub effect: Effect,
}

/// An action with what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionCard {
    /// The action.
    pub action: Action,
    /// Names of its touchpoints, in its order.
    pub touchpoints: Vec<(TouchpointId, String)>,
    /// How near its day is.
    pub urgency: Urgency,
    /// What was measured after it was done, per touchpoint.
    pub measured: Vec<MeasuredEffect>,
}

/// An opportunity of the map that no action takes up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeOpportunity {
    /// Where it stands.
    pub touchpoint: TouchpointId,
    /// Name of the touchpoint.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// All actions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acting {
    /// In the order of the journey file.
    pub cards: Vec<ActionCard>,
    /// Opportunities that no action takes up.
    pub free: Vec<FreeOpportunity>,
}

impl Acting {
    /// How many are in a state.
    #[must_use]
    pub fn in_state(&self, state: ActionState) -> usize {
        self.cards.iter().filter(|card| card.action.state == state).count()
    }

    /// How many are late.
    #[must_use]
    pub fn overdue(&self) -> usize {
        self.cards.iter().filter(|card| matches!(card.urgency, Urgency::Overdue(_))).count()
    }

    /// How many are due within two weeks.
    #[must_use]
    pub fn soon(&self) -> usize {
        self.cards.iter().filter(|card| matches!(card.urgency, Urgency::Soon(_))).count()
    }

    /// How many done ones had this effect; one whose touchpoints differ has the least of their effects.
    #[must_use]
    pub fn with_effect(&self, effect: Effect) -> usize {
        self.cards.iter().filter(|card| card.effect() == Some(effect)).count()
    }
}

impl ActionCard {
    /// The least of what was measured at its touchpoints.
    #[must_use]
    pub fn effect(&self) -> Option<Effect> {
        let of = |effect| self.measured.iter().any(|one| one.effect == effect);
        [Effect::NotShown, Effect::NotYet, Effect::Reached].into_iter().find(|effect| of(*effect))
    }
}

/// Every action with what is known of it on a day.
#[must_use]
pub fn acting(journey: &Journey, report: &Report, today: Date) -> Acting {
    let names: HashMap<&TouchpointId, &str> =
        journey.touchpoints().map(|(_, one)| (&one.id, one.name.as_str())).collect();
    let numbers: HashMap<&TouchpointId, &TouchpointReport> =
        report.touchpoints().map(|(_, one)| (&one.id, one)).collect();
    let card = |action: &Action| ActionCard {
        touchpoints: action
            .touchpoints
            .iter()
            .filter_map(|id| Some((id.clone(), (*names.get(id)?).to_owned())))
            .collect(),
        urgency: urgency(action, today),
        measured: measured(action, report, &numbers),
        action: action.clone(),
    };
    let cards: Vec<ActionCard> = journey.actions.iter().map(card).collect();
    // What is taken up, by touchpoint and text.
    let taken: BTreeSet<(&TouchpointId, &str)> = journey
        .actions
        .iter()
        .flat_map(|action| action.touchpoints.iter().map(move |id| (id, action.title.trim())))
        .collect();
    let mut free = Vec::new();
    for (_, touchpoint) in journey.touchpoints() {
        for text in touchpoint.opportunities.iter().filter(|text| !text.trim().is_empty()) {
            if !taken.contains(&(&touchpoint.id, text.trim())) {
                let (name, text) = (touchpoint.name.clone(), text.trim().to_owned());
                free.push(FreeOpportunity { touchpoint: touchpoint.id.clone(), name, text });
            }
        }
    }
    Acting { cards, free }
}

/// What was measured after each action of the report was done, per touchpoint; in the order of its actions.
#[must_use]
pub fn effects(report: &Report) -> Vec<Vec<MeasuredEffect>> {
    let numbers: HashMap<&TouchpointId, &TouchpointReport> =
        report.touchpoints().map(|(_, one)| (&one.id, one)).collect();
    report.actions.iter().map(|action| measured(action, report, &numbers)).collect()
}

fn urgency(action: &Action, today: Date) -> Urgency {
    let Some(due) = action.due.filter(|_| !action.state.is_over()) else { return Urgency::None };
    match (due - today).get_days() {
        days if days < 0 => Urgency::Overdue(-days),
        days if days <= SOON => Urgency::Soon(days),
        _ => Urgency::None,
    }
}

/// Only of an action that is done, where its day lies between the two rounds compared.
fn measured(
    action: &Action,
    report: &Report,
    numbers: &HashMap<&TouchpointId, &TouchpointReport>,
) -> Vec<MeasuredEffect> {
    let Some(due) = action.due.filter(|_| action.state == ActionState::Done) else {
        return Vec::new();
    };
    let Some((before, after)) = report.compared else { return Vec::new() };
    let day = |at: usize| report.rounds.get(at).and_then(|round| round.date);
    if day(before).is_none_or(|day| day > due) || day(after).is_none_or(|day| day <= due) {
        return Vec::new();
    }
    let of = |id: &TouchpointId| {
        let touchpoint = numbers.get(id)?;
        effect_at(action, touchpoint, touchpoint.headline()?, (before, after))
    };
    action.touchpoints.iter().filter_map(of).collect()
}

fn effect_at(
    action: &Action,
    touchpoint: &TouchpointReport,
    survey: &SurveyReport,
    (before, after): (usize, usize),
) -> Option<MeasuredEffect> {
    let of = |at: usize| survey.rounds.get(at)?.as_ref();
    let (old, new) = (of(before)?, of(after)?);
    let change = survey.change?;
    let (from, to) = (old.value()?, new.value()?);
    let is_reached = action.expected.is_none_or(|expected| to >= expected.get());
    let effect = match (change.verdict, is_reached) {
        (Verdict::Better, true) => Effect::Reached,
        (_, false) => Effect::NotYet,
        (_, true) => Effect::NotShown,
    };
    Some(MeasuredEffect {
        touchpoint: touchpoint.id.clone(),
        name: touchpoint.name.clone(),
        before_round: before,
        after_round: after,
        before: from,
        after: to,
        diff: change.diff.unwrap_or(to - from),
        interval: change.holm_interval.or(change.interval),
        change: change.verdict,
        n: old.n.min(new.n),
        reliability: old.reliability.min(new.reliability),
        effect,
    })
}
