//! What was chosen before is kept: when the same file is read in another way, and when another export of
//! the same survey is read as the last one was.

use super::{Choices, ColumnChoice, FilterChoice, KpiChoice, Place, Role, RoundKind, Score, Worth};
use crate::import::{self, ColumnMap, Holds, Mapping, Meant, Preview, Scores};
use crate::journey::{Journey, Scale, name};

impl Choices {
    /// Takes over what was chosen for columns of the same name.
    pub(crate) fn carry(&mut self, old: &Self, preview: &Preview, journey: &Journey) {
        self.as_own &= old.as_own;
        for role in [Role::Question, Role::Answer] {
            let name = old.column_of(role).and_then(|at| old.columns.get(at)).map(|one| &one.name);
            let at = name.and_then(|name| self.columns.iter().position(|one| one.name == *name));
            match (at, self.column_of(role)) {
                (Some(at), _) => self.set_role(at, role),
                (None, Some(own)) => self.set_role(own, Role::Out),
                (None, None) => {}
            }
        }
        self.ask_in_rows(preview, journey);
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
                place @ (Place::Nowhere
                | Place::At(_)
                | Place::Stage(_)
                | Place::Whole
                | Place::New { .. }) => place.clone(),
            };
            let per = before.kpi.per.and_then(|at| at_now.get(at).copied().flatten());
            let kpi = KpiChoice { per, ..before.kpi.clone() };
            let (question, in_rows) = (column.question.clone(), column.in_rows.take());
            *column = ColumnChoice { question, place, in_rows, kpi, ..before.clone() };
        }
        self.round = old.round.clone();
        self.repeat = old.repeat;
        self.partial = old.partial;
        self.totals = old.totals;
        self.date_order = old.date_order;
        self.decimal = old.decimal;
    }

    /// Takes over how an export of the same survey was read last time. What was confirmed then stays so.
    pub(crate) fn read_as(&mut self, mapping: &Mapping, preview: &Preview, journey: &Journey) {
        self.as_own = false;
        let nothing = |column: &mut ColumnChoice| {
            column.role = Role::Out;
            column.place = Place::Nowhere;
        };
        self.columns.iter_mut().for_each(nothing);
        let in_rows =
            [(Role::Question, &mapping.question_column), (Role::Answer, &mapping.score_column)];
        for (role, name) in in_rows {
            if let Some(at) = name.as_deref().and_then(|name| self.named(name)) {
                self.set_role(at, role);
            }
        }
        self.ask_in_rows(preview, journey);
        self.columns.iter_mut().filter(|one| one.in_rows.is_some()).for_each(nothing);
        for map in &mapping.maps {
            self.add_question(map);
            self.take(map, journey);
        }
        let singles = [
            (Role::Round, &mapping.round_column),
            (Role::Date, &mapping.date_column),
            (Role::ResponseId, &mapping.response_column),
            (Role::Count, &mapping.count_column),
            (Role::Customer, &mapping.id_column),
            (Role::Segment, &mapping.segment_column),
        ];
        self.round.kind = RoundKind::Named;
        for (role, name) in singles {
            if let Some(at) = name.as_deref().and_then(|name| self.named(name)) {
                self.set_role(at, role);
            }
        }
        for filter in &mapping.filters {
            let Some(at) = self.named(&filter.column) else { continue };
            self.set_role(at, Role::Filter);
            if let Some(column) = self.columns.get_mut(at) {
                column.filter.not = filter.not;
                column.filter.values.push(filter.value.clone());
            }
        }
        self.partial = mapping.partial;
        self.decimal = mapping.decimal;
        self.date_order = mapping.date_order;
    }

    fn named(&self, name: &str) -> Option<usize> {
        let by = |same: &dyn Fn(&ColumnChoice) -> bool| self.columns.iter().position(same);
        let is = |other: &str| name::is_same(other, name);
        by(&|one| one.name == name)
            .or_else(|| by(&|one| is(&one.shown)))
            .or_else(|| by(&|one| is(&one.question)))
            .or_else(|| {
                let number: usize = name.trim().strip_prefix('#')?.parse().ok()?;
                number.checked_sub(1).filter(|at| *at < self.columns.len())
            })
    }

    /// A question in rows that is not among the first ones.
    fn add_question(&mut self, map: &ColumnMap) {
        let is_there = self
            .columns
            .iter()
            .any(|one| one.in_rows.is_some() && name::is_same(&one.name, &map.column));
        if self.rows_of.is_none() || is_there || matches!(map.holds, Holds::Kpi(_)) {
            return;
        }
        self.columns.push(ColumnChoice {
            name: map.column.clone(),
            shown: map.column.clone(),
            question: map.column.clone(),
            role: Role::Out,
            score: Score::default(),
            place: Place::Nowhere,
            round: None,
            in_rows: Some(Vec::new()),
            themes: Vec::new(),
            kpi: KpiChoice::default(),
            filter: FilterChoice::default(),
        });
    }

    fn take(&mut self, map: &ColumnMap, journey: &Journey) {
        let Some(at) = self.named(&map.column) else { return };
        let place = place(map, journey);
        let guest = match &map.holds {
            Holds::Scores(scores) => scores.comment.as_deref().and_then(|name| self.named(name)),
            Holds::Comments | Holds::Kpi(_) => None,
        };
        let in_rows = self.rows_of.is_some();
        if let Some(comment) = guest.and_then(|guest| self.columns.get_mut(guest)) {
            comment.role = Role::Comment;
            comment.place = if in_rows { Place::Nowhere } else { Place::With(at) };
            comment.themes.clone_from(&map.themes);
        }
        let per = match &map.holds {
            Holds::Kpi(kpi) => kpi.per.as_deref().and_then(|name| self.named(name)),
            Holds::Comments | Holds::Scores(_) => None,
        };
        let Some(column) = self.columns.get_mut(at) else { return };
        match &map.holds {
            Holds::Kpi(kpi) => {
                column.role = Role::Kpi;
                column.kpi = KpiChoice {
                    name: kpi.name.clone().unwrap_or_default(),
                    unit: kpi.unit.clone().unwrap_or_default(),
                    better: kpi.better,
                    formula: kpi.formula.unwrap_or_default(),
                    per,
                };
            }
            Holds::Comments => {
                column.role = Role::Comment;
                column.themes.clone_from(&map.themes);
            }
            Holds::Scores(scores) => {
                column.role = Role::Score;
                let question = scores.question.as_ref().unwrap_or(&column.question);
                column.score = Score {
                    fitting: column.score.fitting.clone(),
                    counted: column.score.counted.clone(),
                    ..score(scores, &place, question, journey)
                };
            }
        }
        column.place = place;
        column.round.clone_from(&map.round);
    }
}

/// The answers as they were read; what the mapping leaves to the question in the journey is looked up there.
fn score(scores: &Scores, place: &Place, question: &str, journey: &Journey) -> Score {
    let survey = match place {
        Place::At(id) => journey.touchpoint(id).and_then(|one| {
            one.surveys.iter().find(|survey| name::is_same(&survey.question, question))
        }),
        Place::Whole => journey.survey.as_ref(),
        Place::Nowhere | Place::New { .. } | Place::Stage(_) | Place::With(_) => None,
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
        population: scores.population,
        invited: scores.invited,
        fitting: Vec::new(),
        counts: scores.counts,
        counted: None,
    }
}

/// The place that a mapping means, in the journey as it is now.
fn place(map: &ColumnMap, journey: &Journey) -> Place {
    if map.touchpoint == import::WHOLE {
        return Place::Whole;
    }
    match import::meant(journey, map) {
        Ok(Meant::At(id)) => Place::At(id),
        Ok(Meant::New { stage, name }) => Place::New { stage, name },
        Err(_) if matches!(map.holds, Holds::Kpi(_)) => {
            let is = |one: &str| one == map.touchpoint || name::is_same(one, &map.touchpoint);
            let mut stages = journey.stages.iter();
            let held = stages.find(|one| is(one.id.as_str()) || is(&one.name));
            held.map_or(Place::Nowhere, |one| Place::Stage(one.id.clone()))
        }
        Err(_) => Place::Nowhere,
    }
}
