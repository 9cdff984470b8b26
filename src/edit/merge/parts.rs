//! Merging what a journey is made of. Every field is named here once, so none can be forgotten.

use super::conflict::{Field, Thing, Value};
use super::journey::round_value;
use super::merger::{About, Lists, Merger, Versions, set};
use crate::journey::{
    Action, AgendaItem, Feedback, Handling, Kpi, KpiValue, Lane, LaneId, Layers, ParkedItem,
    PerceivedValue, Persona, Round, RoundId, Stage, SurveyId, Touchpoint, TouchpointId,
};
use litemap::LiteMap;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

/// Nothing refers to the things of most lists.
pub(super) static NOT_HELD: BTreeSet<String> = BTreeSet::new();

impl<'a, T> About<'a, T> {
    /// A list of things that nothing refers to.
    pub(super) fn own(thing: Thing, key: fn(&T) -> String, name: &'a dyn Fn(&T) -> String) -> Self {
        Self { thing, key, name, held: &NOT_HELD, asks_for_held: false }
    }
}

impl Merger<'_> {
    pub(super) fn round(&mut self, of: &Versions<'_, Round>) -> Round {
        let mut round = Round {
            id: of.first.id.clone(),
            name: self.field(Field::Name, of, |one| one.name.clone()),
            date: self.field(Field::Date, of, |one| one.date),
            invited: self.field(Field::Invited, of, |one| one.invited),
            population: self.field(Field::Population, of, |one| one.population),
        };
        // Of two sides that each typed one of the two, the numbers may contradict each other.
        round.population.take_if(|all| round.invited.is_some_and(|asked| asked > *all));
        round
    }

    pub(super) fn lane(&mut self, of: &Versions<'_, Lane>) -> Lane {
        Lane {
            id: of.first.id.clone(),
            name: self.field(Field::Name, of, |one| one.name.clone()),
            shown: self.field(Field::Shown, of, |one| one.shown),
        }
    }

    pub(super) fn persona(&mut self, of: &Versions<'_, Persona>) -> Persona {
        Persona {
            id: of.first.id.clone(),
            name: self.field(Field::Name, of, |one| one.name.clone()),
            segment: self.field(Field::Segment, of, |one| one.segment.clone()),
            goals: self.field(Field::Goals, of, |one| one.goals.clone()),
            needs: self.field(Field::Needs, of, |one| one.needs.clone()),
            pictures: set(of, |one| one.pictures.clone()),
        }
    }

    /// A stage without its touchpoints.
    pub(super) fn stage(&mut self, of: &Versions<'_, Stage>) -> Stage {
        Stage {
            id: of.first.id.clone(),
            kind: self.field(Field::StageKind, of, |one| one.kind),
            name: self.field(Field::Name, of, |one| one.name.clone()),
            customer_goal: self.field(Field::CustomerGoal, of, |one| one.customer_goal.clone()),
            company_goal: self.field(Field::CompanyGoal, of, |one| one.company_goal.clone()),
            company_means: self.field(Field::CompanyMeans, of, |one| one.company_means.clone()),
            target: self.field(Field::Target, of, |one| one.target),
            kpis: self.kpis(&Lists::of(of, |one| &one.kpis)),
            touchpoints: Vec::new(),
            feedback: self.comments(&Lists::of(of, |one| &one.feedback)),
        }
    }

    pub(super) fn touchpoint(&mut self, of: &Versions<'_, Arc<Touchpoint>>) -> Arc<Touchpoint> {
        let names = Rc::clone(&self.names);
        let named = |id: &Option<TouchpointId>| {
            let name = |id: &TouchpointId| names.get(id.as_str()).cloned().unwrap_or_default();
            id.as_ref().map_or(Value::Empty, |id| Value::Text(name(id)))
        };
        Arc::new(Touchpoint {
            id: of.first.id.clone(),
            name: self.field(Field::Name, of, |one| one.name.clone()),
            description: self.field(Field::Description, of, |one| one.description.clone()),
            channel: self.field(Field::Channel, of, |one| one.channel.clone()),
            customer_does: self.field(Field::CustomerDoes, of, |one| one.customer_does.clone()),
            customer_expects: self
                .field(Field::CustomerExpects, of, |one| one.customer_expects.clone()),
            importance: self.field(Field::Importance, of, |one| one.importance),
            moment_of_truth: self.field(Field::MomentOfTruth, of, |one| one.moment_of_truth),
            layers: Layers {
                function: self.field(Field::Function, of, |one| one.layers.function.clone()),
                emotion: self.field(Field::Emotion, of, |one| one.layers.emotion.clone()),
                meaning: self.field(Field::Meaning, of, |one| one.layers.meaning.clone()),
            },
            management: self.field(Field::Management, of, |one| one.management),
            delivery: self.field(Field::Delivery, of, |one| one.delivery),
            backstage: self.field(Field::Backstage, of, |one| one.backstage.clone()),
            owner: self.field(Field::Owner, of, |one| one.owner.clone()),
            pains: set(of, |one| one.pains.clone()),
            opportunities: set(of, |one| one.opportunities.clone()),
            quotes: set(of, |one| one.quotes.clone()),
            target: self.field(Field::Target, of, |one| one.target),
            personas: set(of, |one| one.personas.clone()),
            kpis: self.kpis(&Lists::of(of, |one| &one.kpis)),
            surveys: self.surveys(&Lists::of(of, |one| &one.surveys)),
            feedback: self.comments(&Lists::of(of, |one| &one.feedback)),
            lines: lines(of),
            pictures: set(of, |one| one.pictures.clone()),
            returns_to: set(of, |one| one.returns_to.clone()),
            beside: self.field_as(Field::Beside, of, |one| one.beside.clone(), named),
            value: PerceivedValue {
                benefit: self.field(Field::Benefit, of, |one| one.value.benefit.clone()),
                sacrifice: self.field(Field::Sacrifice, of, |one| one.value.sacrifice.clone()),
            },
            reached: self.reached(of),
        })
    }

    /// How many customers came as far, round by round.
    fn reached(&mut self, of: &Versions<'_, Arc<Touchpoint>>) -> LiteMap<RoundId, u64> {
        let all = of.base.into_iter().chain(of.each().map(|(_, one)| one));
        let rounds: BTreeSet<RoundId> = all.flat_map(|one| one.reached.keys().cloned()).collect();
        let mut reached = LiteMap::new();
        for round in rounds {
            let name = self.rounds.get(&round).cloned().unwrap_or_default();
            self.enter(Thing::Round, round.as_str(), name);
            let n = self.field(Field::Reached, of, |one| one.reached.get(&round).copied());
            self.leave();
            if let Some(n) = n {
                reached.insert(round, n);
            }
        }
        reached
    }

    pub(super) fn comments(&mut self, lists: &Lists<'_, Arc<Feedback>>) -> Vec<Arc<Feedback>> {
        let name = |one: &Arc<Feedback>| short(&one.text);
        let about = About::own(Thing::Comment, |one: &Arc<Feedback>| one.id.to_string(), &name);
        self.list(lists, &about, Self::comment)
    }

    fn comment(&mut self, of: &Versions<'_, Arc<Feedback>>) -> Arc<Feedback> {
        let rounds = self.rounds.clone();
        let show = |round: &Option<RoundId>| round_value(&rounds, round.as_ref());
        let round = self.field_as(Field::Round, of, |one| one.round.clone(), show);
        let names = Rc::clone(&self.names);
        let asked = |id: &Option<SurveyId>| {
            let name = |id: &SurveyId| names.get(id.as_str()).cloned().unwrap_or_default();
            id.as_ref().map_or(Value::Empty, |id| Value::Text(name(id)))
        };
        Arc::new(Feedback {
            id: of.first.id.clone(),
            text: self.field(Field::Text, of, |one| one.text.clone()),
            round,
            score: self.field(Field::Score, of, |one| one.score),
            themes: set(of, |one| one.themes.clone()),
            sentiment: self.field(Field::Sentiment, of, |one| one.sentiment),
            state: self.field(Field::Handled, of, |one| one.state),
            handling: Handling {
                who: self.field(Field::HandledBy, of, |one| one.handling.who.clone()),
                date: self.field(Field::HandledOn, of, |one| one.handling.date),
            },
            at: self.field(Field::GivenAt, of, |one| one.at),
            // Which response it was nobody can judge; the first side that says one is right.
            response: of.each().find_map(|(_, one)| one.response),
            survey: self.field_as(Field::ScoreOf, of, |one| one.survey.clone(), asked),
        })
    }

    fn kpis(&mut self, lists: &Lists<'_, Kpi>) -> Vec<Kpi> {
        let name = |one: &Kpi| one.name.clone();
        let about = About::own(Thing::Kpi, |one: &Kpi| one.id.to_string(), &name);
        self.list(lists, &about, Self::kpi)
    }

    fn kpi(&mut self, of: &Versions<'_, Kpi>) -> Kpi {
        let name = self.field(Field::Name, of, |one| one.name.clone());
        let better = self.field(Field::Better, of, |one| one.better);
        let formula = self.field(Field::Formula, of, Kpi::formula);
        let mut kpi = Kpi::new(of.first.id.clone(), &name, better, formula);
        kpi.unit = self.field(Field::Unit, of, |one| one.unit.clone());
        kpi.target = self.field(Field::KpiTarget, of, |one| one.target);
        let rounds = self.rounds.clone();
        let round_name =
            move |value: &KpiValue| rounds.get(&value.round).cloned().unwrap_or_default();
        let about = About::own(Thing::Value, |one: &KpiValue| one.round.to_string(), &round_name);
        let values = self.list(&Lists::of(of, Kpi::values), &about, |merger, of| KpiValue {
            round: of.first.round.clone(),
            inputs: merger.field(Field::Inputs, of, |one| one.inputs.clone()),
            date: merger.field(Field::Date, of, |one| one.date),
        });
        for value in values {
            // A value of a side whose formula lost has no meaning under the other one.
            kpi = kpi.clone().with_value(value).unwrap_or(kpi);
        }
        kpi
    }

    pub(super) fn action(&mut self, of: &Versions<'_, Action>) -> Action {
        Action {
            id: of.first.id.clone(),
            title: self.field(Field::Title, of, |one| one.title.clone()),
            touchpoints: set(of, |one| one.touchpoints.clone()),
            owner: self.field(Field::Owner, of, |one| one.owner.clone()),
            due: self.field(Field::Due, of, |one| one.due),
            state: self.field(Field::State, of, |one| one.state),
            expected_effect: self.field(Field::Effect, of, |one| one.expected_effect.clone()),
            expected: self.field(Field::ExpectedScore, of, |one| one.expected),
            step: self.field(Field::Step, of, |one| one.step),
        }
    }

    pub(super) fn parked(&mut self, of: &Versions<'_, ParkedItem>) -> ParkedItem {
        ParkedItem {
            text: of.first.text.clone(),
            owner: self.field(Field::Parker, of, |one| one.owner.clone()),
            reviewed: self.field(Field::Reviewed, of, |one| one.reviewed),
            done: self.field(Field::Settled, of, |one| one.done),
            at: self.field(Field::ParkedAt, of, |one| one.at),
        }
    }

    pub(super) fn agenda_item(&mut self, of: &Versions<'_, AgendaItem>) -> AgendaItem {
        AgendaItem {
            title: of.first.title.clone(),
            minutes: self.field(Field::Minutes, of, |one| u64::from(one.minutes)) as u16,
            kind: self.field(Field::AgendaKind, of, |one| one.kind),
            done: self.field(Field::Over, of, |one| one.done),
        }
    }
}

/// What stands in each lane, text by text.
fn lines(of: &Versions<'_, Arc<Touchpoint>>) -> LiteMap<LaneId, Vec<String>> {
    let lanes: BTreeSet<&LaneId> = of.each().flat_map(|(_, one)| one.lines.keys()).collect();
    let of_lane = |id: &LaneId| set(of, |one| one.lines.get(id).cloned().unwrap_or_default());
    let merged = lanes.into_iter().map(|id| (id.clone(), of_lane(id)));
    merged.filter(|(_, lines)| !lines.is_empty()).collect()
}

/// The beginning of a longer text, to name it by.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 40;
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= MOST {
        return line.to_owned();
    }
    let cut: String = line.chars().take(MOST).collect();
    format!("{}…", cut.trim_end())
}
