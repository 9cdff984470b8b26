//! What was chosen before is kept: when the same file is read in another way, and when another export of
//! the same survey is read as the last one was.

use super::{Choices, ColumnChoice, Place, Role, RoundKind, Score, Worth};
use crate::import::{ColumnMap, Holds, Mapping, Scores};
use crate::journey::{Journey, Scale, StageKind};

impl Choices {
    /// Takes over what was chosen for columns of the same name.
    pub fn carry(&mut self, old: &Self) {
        let at_now: Vec<Option<usize>> = old
            .columns
            .iter()
            .map(|before| self.columns.iter().position(|one| one.name == before.name))
            .collect();
        for (before, at) in old.columns.iter().zip(&at_now) {
            let Some(column) = at.and_then(|at| self.columns.get_mut(at)) else { continue };
            let place = match &before.place {
                Place::With(other) => {
                    at_now.get(*other).copied().flatten().map_or(Place::Nowhere, Place::With)
                }
                place @ (Place::Nowhere | Place::At(_) | Place::New { .. }) => place.clone(),
            };
            let question = column.question.clone();
            *column = ColumnChoice { question, place, ..before.clone() };
        }
        self.round = old.round.clone();
        self.repeat = old.repeat;
        self.partial = old.partial;
        self.date_order = old.date_order;
        self.decimal = old.decimal;
    }

    /// Takes over how an export of the same survey was read last time. What was confirmed then stays so.
    pub fn read_as(&mut self, mapping: &Mapping, journey: &Journey) {
        self.columns.iter_mut().for_each(|column| {
            column.role = Role::Out;
            column.place = Place::Nowhere;
        });
        for map in &mapping.maps {
            self.take(map, journey);
        }
        let singles = [
            (Role::Round, &mapping.round_column),
            (Role::Date, &mapping.date_column),
            (Role::ResponseId, &mapping.response_column),
            (Role::Count, &mapping.count_column),
        ];
        self.round.kind = RoundKind::Named;
        for (role, name) in singles {
            if let Some(at) = name.as_deref().and_then(|name| self.named(name)) {
                self.set_role(at, role);
            }
        }
        self.decimal = mapping.decimal;
        self.date_order = mapping.date_order;
    }

    fn named(&self, name: &str) -> Option<usize> {
        let by = |same: &dyn Fn(&ColumnChoice) -> bool| self.columns.iter().position(same);
        let lower = name.trim().to_lowercase();
        by(&|one| one.name == name)
            .or_else(|| by(&|one| one.shown.to_lowercase() == lower))
            .or_else(|| by(&|one| one.question.to_lowercase() == lower))
            .or_else(|| {
                let number: usize = name.trim().strip_prefix('#')?.parse().ok()?;
                number.checked_sub(1).filter(|at| *at < self.columns.len())
            })
    }

    fn take(&mut self, map: &ColumnMap, journey: &Journey) {
        let Some(at) = self.named(&map.column) else { return };
        let place = place(map, journey);
        let guest = match &map.holds {
            Holds::Scores(scores) => scores.comment.as_deref().and_then(|name| self.named(name)),
            Holds::Comments | Holds::Kpi(_) => None,
        };
        if let Some(comment) = guest.and_then(|guest| self.columns.get_mut(guest)) {
            comment.role = Role::Comment;
            comment.place = Place::With(at);
            comment.themes.clone_from(&map.themes);
        }
        let Some(column) = self.columns.get_mut(at) else { return };
        match &map.holds {
            // A business figure is mapped on the command line.
            Holds::Kpi(_) => {}
            Holds::Comments => {
                column.role = Role::Comment;
                column.themes.clone_from(&map.themes);
            }
            Holds::Scores(scores) => {
                column.role = Role::Score;
                let question = scores.question.as_ref().unwrap_or(&column.question);
                column.score = Score {
                    fitting: column.score.fitting.clone(),
                    ..score(scores, &place, question, journey)
                };
            }
        }
        column.place = place;
    }
}

/// The answers as they were read; what the mapping leaves to the question in the journey is looked up there.
fn score(scores: &Scores, place: &Place, question: &str, journey: &Journey) -> Score {
    let survey = match place {
        Place::At(id) => journey.touchpoint(id).and_then(|one| {
            one.surveys.iter().find(|survey| {
                survey.question.trim().to_lowercase() == question.trim().to_lowercase()
            })
        }),
        Place::Nowhere | Place::New { .. } | Place::With(_) => None,
    };
    let scale = survey.map(|survey| survey.scale());
    let metric = scores.metric.or(survey.map(|survey| survey.metric));
    let ends = scores.scale.or(scale.map(|scale| (scale.min(), scale.max())));
    let better = scores.better.or(scale.map(Scale::better));
    let worth = |score: &Option<i32>| score.map_or(Worth::NoAnswer, Worth::Score);
    Score {
        metric: metric.unwrap_or(Score::default().metric),
        ends,
        better,
        words: scores.labels.iter().map(|(word, score)| (word.clone(), worth(score))).collect(),
        confirmed: metric.is_some() && ends.is_some() && better.is_some(),
        evidence: scores.evidence,
        question: scores.question.clone(),
        fitting: Vec::new(),
    }
}

/// The touchpoint that a mapping means, in the journey as it is now.
fn place(map: &ColumnMap, journey: &Journey) -> Place {
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    if let Some((_, one)) = journey.touchpoints().find(|(_, one)| one.id.as_str() == map.touchpoint)
    {
        return Place::At(one.id.clone());
    }
    let stage = map.stage.as_deref().and_then(|wanted| {
        let by = |fits: &dyn Fn(&str, &str, StageKind) -> bool| {
            journey.stages.iter().find(|one| fits(one.id.as_str(), &one.name, one.kind))
        };
        by(&|id, name, _| id == wanted || same(name, wanted))
            .or_else(|| by(&|_, _, kind| same(&format!("{kind:?}"), wanted)))
    });
    let named: Vec<_> =
        journey.touchpoints().filter(|(_, one)| same(&one.name, &map.touchpoint)).collect();
    let in_stage = stage.and_then(|stage| named.iter().find(|(held, _)| held.id == stage.id));
    match (in_stage.or(named.first()), stage) {
        (Some((_, one)), _) => Place::At(one.id.clone()),
        (None, Some(stage)) => {
            Place::New { stage: stage.id.clone(), name: map.touchpoint.trim().to_owned() }
        }
        (None, None) => Place::Nowhere,
    }
}
