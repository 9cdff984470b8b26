//! What is still missing before anything can be imported.

use super::{Choices, ColumnChoice, Role, RoundKind, Worth};
use crate::journey::{Better, Scale};

/// What a column of answers lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lack {
    /// The ends of its scale.
    Scale,
    /// Which end is good.
    Better,
    /// What this word is worth.
    Word(String),
    /// This word is worth something that the scale does not have.
    WordOffScale(String),
    /// Somebody who says that it is so.
    Confirmation,
    /// A KPI: which direction is good.
    Direction,
    /// A share: what it is a share of.
    Denominator,
    /// A filter: what its rows say.
    Value,
}

/// Why nothing can be imported yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// No column goes to a touchpoint.
    NothingPlaced,
    /// A column lacks something.
    Column(usize, Lack),
    /// So many columns are only suggested.
    Unconfirmed(usize),
    /// The round has no name.
    RoundName,
    /// No column names the round.
    RoundColumn,
    /// Nobody said which column names the questions, or which holds their answers.
    QuestionColumn,
    AnswerColumn,
    /// No column holds the day.
    DateColumn,
    /// Nobody said which day divides the rounds.
    SplitDay,
    /// The two rounds must have different names.
    SplitNames,
    /// Nobody said whether the day or the month stands first.
    DateOrder,
}

impl ColumnChoice {
    /// What must still be said of the column; nothing where it holds nothing that asks for it.
    #[must_use]
    pub(crate) fn lack(&self) -> Option<Lack> {
        match self.role {
            Role::Score => {}
            Role::Kpi => return self.kpi.lack(),
            Role::Filter => return self.filter.values.is_empty().then_some(Lack::Value),
            Role::Comment
            | Role::Date
            | Role::Round
            | Role::ResponseId
            | Role::Count
            | Role::Customer
            | Role::Segment
            | Role::Question
            | Role::Answer
            | Role::Out => return None,
        }
        let unsaid = self.score.words.iter().find(|(_, worth)| *worth == Worth::Unsaid);
        if let Some((word, _)) = unsaid {
            return Some(Lack::Word(word.clone()));
        }
        let any_end =
            self.score.ends.and_then(|(min, max)| Scale::new(min, max, Better::Higher).ok());
        let Some(scale) = any_end else { return Some(Lack::Scale) };
        let off = self.score.words.iter().find(|(_, worth)| match worth {
            Worth::Score(score) => !scale.holds(*score),
            Worth::Unsaid | Worth::NoAnswer => false,
        });
        match off {
            Some((word, _)) => Some(Lack::WordOffScale(word.clone())),
            None if self.score.better.is_none() => Some(Lack::Better),
            None if !self.score.confirmed => Some(Lack::Confirmation),
            None => None,
        }
    }
}

impl Choices {
    /// Everything that must still be said, the most important first. Nothing: the import may go on.
    #[must_use]
    pub(crate) fn obstacles(&self) -> Vec<Obstacle> {
        if self.as_own {
            return Vec::new();
        }
        let used: Vec<usize> = (0..self.columns.len()).filter(|at| self.is_used(*at)).collect();
        let mut found = Vec::new();
        match (self.column_of(Role::Question), self.column_of(Role::Answer)) {
            (None, Some(_)) => found.push(Obstacle::QuestionColumn),
            (Some(_), None) => found.push(Obstacle::AnswerColumn),
            _ if used.is_empty() => found.push(Obstacle::NothingPlaced),
            _ => {}
        }
        let filters = (0..self.columns.len()).filter(|at| self.columns[*at].role == Role::Filter);
        for at in used.into_iter().chain(filters) {
            match self.columns.get(at).and_then(ColumnChoice::lack) {
                None | Some(Lack::Confirmation) => {}
                Some(lack) => found.push(Obstacle::Column(at, lack)),
            }
        }
        let waiting = self.unconfirmed().len();
        if waiting > 0 {
            found.push(Obstacle::Unconfirmed(waiting));
        }
        found.extend(self.round_obstacle());
        found
    }

    /// What the choice of the round lacks.
    #[must_use]
    pub(crate) fn round_obstacle(&self) -> Option<Obstacle> {
        let (early, late) = &self.round.names;
        match self.round.kind {
            RoundKind::Named if self.round.name.trim().is_empty() => Some(Obstacle::RoundName),
            RoundKind::Column if self.column_of(Role::Round).is_none() => {
                Some(Obstacle::RoundColumn)
            }
            RoundKind::Split if self.column_of(Role::Date).is_none() => Some(Obstacle::DateColumn),
            RoundKind::Split if self.round.day.is_none() => Some(Obstacle::SplitDay),
            RoundKind::Split if early.trim().is_empty() || late.trim().is_empty() => {
                Some(Obstacle::RoundName)
            }
            RoundKind::Split if early.trim().to_lowercase() == late.trim().to_lowercase() => {
                Some(Obstacle::SplitNames)
            }
            RoundKind::Split if self.unclear_dates && self.date_order.is_none() => {
                Some(Obstacle::DateOrder)
            }
            RoundKind::Named | RoundKind::Column | RoundKind::Split => None,
        }
    }
}
