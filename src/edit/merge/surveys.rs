//! Merging questions and their answers, which may add up.

use super::conflict::{Choice, Field, Found, Thing, Value};
use super::counted::{Counted, fitted, same_counts};
use super::merger::{About, Lists, Merger, Mode, Said, Versions, set};
use super::tally::{Part, Together, together};
use crate::journey::{Answers, Asked, Asking, Metric, Scale, ScaleEnds, Survey};
use std::sync::Arc;

/// Merged answers, and how the side they come from asked for them.
struct Settled {
    answers: Answers,
    asked: Asked,
}

impl Merger<'_> {
    pub(super) fn surveys(&mut self, lists: &Lists<'_, Arc<Survey>>) -> Vec<Arc<Survey>> {
        let name = |one: &Arc<Survey>| super::parts::short(&one.question);
        let about = About::own(Thing::Survey, |one: &Arc<Survey>| one.id.to_string(), &name);
        self.list(lists, &about, Self::survey)
    }

    pub(super) fn survey(&mut self, of: &Versions<'_, Arc<Survey>>) -> Arc<Survey> {
        let kind = self.field(Field::Scale, of, |one| (one.metric, one.scale()));
        let question = self.field(Field::Question, of, |one| one.question.clone());
        let asking = Asking {
            whom: self.field(Field::AskedWhom, of, |one| one.asking.whom),
            who: self.field(Field::AskedWho, of, |one| one.asking.who.clone()),
            what: self.field(Field::AskedWhat, of, |one| one.asking.what.clone()),
            channel: self.field(Field::AskedChannel, of, |one| one.asking.channel.clone()),
            method: self.field(Field::AskedMethod, of, |one| one.asking.method),
            when: self.field(Field::AskedWhen, of, |one| one.asking.when.clone()),
            open: self.field(Field::OpenQuestion, of, |one| one.asking.open.clone()),
        };
        let personas = set(of, |one| one.personas.clone());
        let ends = ScaleEnds {
            low: self.field(Field::EndLow, of, |one| one.ends.low.clone()),
            high: self.field(Field::EndHigh, of, |one| one.ends.high.clone()),
        };
        let settled = self.rounds_of(of);
        let build = |(metric, scale): (Metric, Scale)| {
            let mut survey = Survey::new(of.first.id.clone(), metric, scale, &question);
            survey.asking = asking.clone();
            survey.personas.clone_from(&personas);
            survey.ends.clone_from(&ends);
            let mut left_out = 0;
            for Settled { answers, asked } in &settled {
                match with(&survey, answers, asked) {
                    Some(more) => survey = more,
                    None => left_out += 1,
                }
            }
            (survey, left_out)
        };
        let (survey, left_out) = build(kind);
        if left_out == 0 {
            return Arc::new(survey);
        }
        // One side changed what is measured, and another gave answers that only fit what it was. Those of
        // the other kind stay unless somebody says otherwise.
        let kinds = of.each().map(|(at, one)| (at, (one.metric, one.scale())));
        let fits = kinds.map(|(at, kind)| (at, build(kind))).min_by_key(|(_, (_, left))| *left);
        let Some((at, (whole, _))) = fits else { return Arc::new(survey) };
        let value = |one: &Arc<Survey>| Value::Scale(one.metric, one.scale());
        let values = of.sides.iter().map(|side| side.map_or(Value::Gone, value)).collect();
        let said = Said { base: of.base.map(value), values, sum: None };
        let chosen = self.ask(Field::Scale, Found::Differs, Choice::Side(at), said);
        let taken = match chosen {
            Choice::Side(side) if side != at => of.sides.get(side).copied().flatten(),
            Choice::Side(_) | Choice::Sum => None,
        };
        Arc::new(taken.map_or(whole, |one| build((one.metric, one.scale())).0))
    }

    fn rounds_of(&mut self, of: &Versions<'_, Arc<Survey>>) -> Vec<Settled> {
        let rounds = self.rounds.clone();
        let name = move |one: &Answers| rounds.get(&one.round).cloned().unwrap_or_default();
        let about = About::own(Thing::Answers, |one: &Answers| one.round.to_string(), &name);
        let lists = Lists::of(of, |one| one.answers());
        let merged = self.list(&lists, &about, |merger, answers| merger.answers(of, answers));
        let settle = |answers: Answers| {
            // The side whose counts these are knows on which scale they were given.
            let is_origin = |one: &&Arc<Survey>| {
                one.answers_of(&answers.round).is_some_and(|own| own.tally == answers.tally)
            };
            let has_round = |one: &&Arc<Survey>| one.answers_of(&answers.round).is_some();
            let sides = || of.each().map(|(_, one)| one);
            let origin = sides().find(is_origin).or_else(|| sides().find(has_round));
            let asked = asked_by(origin.unwrap_or(of.first), &answers);
            Settled { answers, asked }
        };
        merged.into_iter().map(settle).collect()
    }

    fn answers(
        &mut self,
        surveys: &Versions<'_, Arc<Survey>>,
        of: &Versions<'_, Answers>,
    ) -> Answers {
        let counted = self.counted(surveys, of);
        let answers = Answers {
            round: of.first.round.clone(),
            tally: counted.tally,
            evidence: self.field(Field::Evidence, of, |one| one.evidence),
            date: self.field(Field::Collected, of, |one| one.date),
            source: counted.source,
            imports: counted.imports,
            owner: self.field(Field::KeptBy, of, |one| one.owner.clone()),
            asked: self.field(Field::AskedThen, of, |one| one.asked.clone()),
            invited: self.field(Field::Invited, of, |one| one.invited),
            population: self.field(Field::Population, of, |one| one.population),
            people: counted.people,
            segments: counted.segments,
        };
        fitted(answers)
    }

    /// The answers, the people behind them and where they come from.
    fn counted(
        &mut self,
        surveys: &Versions<'_, Arc<Survey>>,
        of: &Versions<'_, Answers>,
    ) -> Counted {
        let everywhere = |counted: Counted| Counted {
            source: set(of, |one| parts(&one.source)).join("; "),
            imports: set(of, |one| one.imports.clone()),
            ..counted
        };
        let changed: Vec<(usize, &Answers)> = of
            .each()
            .filter(|(_, one)| of.base.is_none_or(|base| !same_counts(one, base)))
            .collect();
        let Some((at, first)) = changed.first().copied() else {
            return everywhere(Counted::of(of.first));
        };
        let same = changed.iter().all(|(_, other)| same_counts(other, first));
        if same && (self.mode == Mode::Versions || changed.len() == 1) {
            return everywhere(Counted::of(first));
        }
        let part = |at: usize, one| {
            let survey = surveys.sides.get(at).copied().flatten().unwrap_or(surveys.first);
            Part { answers: one, scale: survey.scale_of(one) }
        };
        let base = of.base.map(|one| {
            let survey = surveys.base.unwrap_or(surveys.first);
            Part { answers: one, scale: survey.scale_of(one) }
        });
        let added: Vec<Part<'_>> = changed.iter().map(|(at, one)| part(*at, *one)).collect();
        let (found, usual, sum) = match together(base.as_ref(), &added) {
            Together::Sum(sum) => (Found::AddedUp, Choice::Sum, Some(sum)),
            Together::Same { once, sum } => {
                let one = changed.get(once).map_or(at, |(at, _)| *at);
                (Found::SameData, Choice::Side(one), sum)
            }
            Together::Apart => (Found::Differs, Choice::Side(at), None),
        };
        let value = |one: &Answers| Value::Answers(one.tally.clone());
        let values = of.sides.iter().map(|side| side.map_or(Value::Gone, value)).collect();
        let said = Said { base: of.base.map(value), values, sum: sum.clone().map(Value::Answers) };
        match (self.ask(Field::Tally, found, usual, said), sum) {
            (Choice::Sum, Some(sum)) => {
                let sides: Vec<&Answers> = changed.iter().map(|(_, one)| *one).collect();
                everywhere(Counted::sum(sum, of.base, &sides))
            }
            (Choice::Side(at), _) => {
                Counted::of(of.sides.get(at).copied().flatten().unwrap_or(of.first))
            }
            (Choice::Sum, None) => everywhere(Counted::of(of.first)),
        }
    }
}

/// The survey with these answers, under the scale they were given on where it has another by now.
fn with(survey: &Survey, answers: &Answers, asked: &Asked) -> Option<Survey> {
    survey.clone().with_answers(answers.clone()).ok().or_else(|| {
        let answers = Answers { asked: Some(asked.clone()), ..answers.clone() };
        survey.clone().with_answers(answers).ok()
    })
}

/// How a round was asked.
fn asked_by(survey: &Survey, answers: &Answers) -> Asked {
    let own = survey.answers_of(&answers.round).and_then(|own| own.asked.clone());
    own.unwrap_or_else(|| Asked { question: survey.question.clone(), scale: survey.scale() })
}

/// Where answers come from: every import adds a part of its own.
pub(super) fn parts(source: &str) -> Vec<String> {
    if source.is_empty() { Vec::new() } else { source.split("; ").map(str::to_owned).collect() }
}
