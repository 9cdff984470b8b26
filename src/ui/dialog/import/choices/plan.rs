//! From what is chosen to what the import does.

use super::{Choices, ColumnChoice, Lack, Place, Role, RoundKind};
use crate::import::{self, ColumnMap, Holds, Plan, RoundRule, Scores};

impl Choices {
    /// What would be imported as things are: columns that lack more than a confirmation are not in it.
    /// `None` where there is nothing to try yet.
    #[must_use]
    pub(crate) fn plan(&self) -> Option<Plan> {
        if self.as_own {
            return Some(Plan {
                rounds: RoundRule::Only,
                reading: self.reading.clone(),
                repeat: self.repeat,
                ..Plan::default()
            });
        }
        if self.round_obstacle().is_some() {
            return None;
        }
        let maps: Vec<ColumnMap> = (0..self.columns.len()).filter_map(|at| self.map(at)).collect();
        if maps.is_empty() {
            return None;
        }
        let named = |role: Role| {
            let at = self.column_of(role)?;
            self.columns.get(at).map(|one| one.name.clone())
        };
        Some(Plan {
            maps,
            rounds: self.rule(named(Role::Round), named(Role::Date))?,
            count_column: named(Role::Count),
            id_column: named(Role::Customer),
            segment_column: named(Role::Segment),
            question_column: named(Role::Question),
            score_column: named(Role::Answer),
            // What somebody leaves out here is not taken since the journey knows it.
            only_mapped: true,
            response_column: named(Role::ResponseId),
            // Days that can be read in two ways are noted only once somebody says in which.
            date_column: named(Role::Date)
                .filter(|_| !self.unclear_dates || self.date_order.is_some()),
            reading: self.reading.clone(),
            decimal: self.decimal,
            date_order: self.date_order,
            repeat: self.repeat,
            partial: self.partial,
            filters: self.filters(),
            totals: self.totals,
            // The secret is added where the import is tried.
            secret: None,
            ..Plan::default()
        })
    }

    fn rule(&self, round: Option<String>, date: Option<String>) -> Option<RoundRule> {
        let trimmed = |text: &str| text.trim().to_owned();
        Some(match self.round.kind {
            RoundKind::Named => RoundRule::Named(trimmed(&self.round.name)),
            RoundKind::Column => RoundRule::Column(round?),
            RoundKind::Split => RoundRule::Split {
                column: date?,
                date: self.round.day?,
                names: Some((trimmed(&self.round.names.0), trimmed(&self.round.names.1))),
            },
        })
    }

    fn map(&self, at: usize) -> Option<ColumnMap> {
        let column = self.columns.get(at)?;
        let place = self.place(at);
        let (touchpoint, stage) = match place {
            Place::Nowhere | Place::With(_) => return None,
            Place::Whole => (import::WHOLE.to_owned(), None),
            Place::Stage(id) => (id.as_str().to_owned(), None),
            Place::At(id) => (id.as_str().to_owned(), None),
            Place::New { stage, name } => (name.clone(), Some(stage.as_str().to_owned())),
        };
        let map = |themes: &[String], holds| ColumnMap {
            column: column.name.clone(),
            touchpoint,
            stage,
            round: column.round.clone(),
            themes: themes.to_vec(),
            holds,
        };
        match column.role {
            Role::Comment if self.host_of(at).is_some() => None,
            Role::Comment => Some(map(&column.themes, Holds::Comments)),
            Role::Score => {
                let comment = self.guest_of(at);
                let themes = comment.map_or(&[][..], |one| &one.themes);
                let scores = column.scores(comment.map(|one| one.name.clone()))?;
                Some(map(themes, Holds::Scores(scores)))
            }
            Role::Kpi => Some(map(&[], Holds::Kpi(self.kpi(column)?))),
            Role::Date
            | Role::Round
            | Role::ResponseId
            | Role::Count
            | Role::Filter
            | Role::Customer
            | Role::Segment
            | Role::Question
            | Role::Answer
            | Role::Out => None,
        }
    }

    /// How the answers of a column are read; `None` where it holds none, or something is still to be said.
    #[must_use]
    pub(crate) fn scores_of(&self, at: usize) -> Option<Scores> {
        self.columns.get(at)?.scores(None)
    }

    /// The comments that are given with the answers of a column.
    fn guest_of(&self, at: usize) -> Option<&ColumnChoice> {
        let mut comments = self.columns.iter().filter(|one| one.role == Role::Comment);
        let in_rows = self.columns.get(at).is_some_and(|one| one.in_rows.is_some());
        if in_rows {
            return comments.find(|one| one.in_rows.is_none());
        }
        comments.find(|one| one.place == Place::With(at))
    }

    /// The column of answers that comments are given with: only one column of comments can be.
    fn host_of(&self, at: usize) -> Option<usize> {
        let column = self.columns.get(at)?;
        let Place::With(host) = column.place else { return None };
        let readable = self.columns.get(host)?.scores(None).is_some();
        let guest = self.guest_of(host)?;
        (readable && std::ptr::eq(guest, column)).then_some(host)
    }
}

impl ColumnChoice {
    fn scores(&self, comment: Option<String>) -> Option<Scores> {
        if self.role != Role::Score || !matches!(self.lack(), None | Some(Lack::Confirmation)) {
            return None;
        }
        Some(Scores {
            metric: Some(self.score.metric),
            scale: self.score.ends,
            better: self.score.better,
            labels: self
                .score
                .words
                .iter()
                .map(|(word, worth)| (word.clone(), worth.score()))
                .collect(),
            comment,
            evidence: self.score.evidence,
            question: self.score.question.clone(),
            population: self.score.population,
            invited: self.score.invited,
            counts: self.score.counts,
        })
    }
}
