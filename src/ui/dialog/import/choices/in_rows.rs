//! Questions that stand in a column, each answer in a row of its own: every one is chosen for as if it had
//! a column.

use super::suggested::suggested_column;
use super::{Choices, Place, Role};
use crate::import::{Preview, own_question, own_questions};
use crate::journey::Journey;

impl Choices {
    /// Makes the questions that rows name, where a column holds such names and another their answers;
    /// drops them where none does.
    pub(crate) fn ask_in_rows(&mut self, preview: &Preview, journey: &Journey) {
        if self.column_of(Role::Question).is_some() && self.column_of(Role::Answer).is_none() {
            let named = preview.long().map(|(_, answers)| answers);
            let scored = self.columns.iter().position(|one| one.role == Role::Score);
            if let Some(at) = named.or(scored) {
                self.set_role(at, Role::Answer);
            }
        }
        let wanted = self.column_of(Role::Question).zip(self.column_of(Role::Answer));
        if wanted == self.rows_of {
            return;
        }
        self.columns.retain(|one| one.in_rows.is_none());
        self.rows_of = wanted;
        let Some((questions, answers)) = wanted else { return };
        for column in &mut self.columns {
            if column.role == Role::Score {
                column.role = Role::Out;
            }
            if column.role != Role::Kpi {
                column.place = Place::Nowhere;
            }
        }
        let own = own_questions(journey);
        for column in preview.questions_in(questions, answers) {
            let mut new = suggested_column(0, &column, own_question(&own, &column), journey);
            if !Self::OF_QUESTIONS.contains(&new.role) {
                new.role = Role::Out;
                new.place = Place::Nowhere;
            }
            new.in_rows = Some(column.cells);
            self.columns.push(new);
        }
    }

    /// What a question in rows can be.
    const OF_QUESTIONS: [Role; 3] = [Role::Score, Role::Comment, Role::Out];

    /// What a column can be.
    #[must_use]
    pub(crate) fn roles_of(&self, at: usize) -> Vec<Role> {
        match self.columns.get(at).map(|one| &one.in_rows) {
            Some(Some(_)) => Self::OF_QUESTIONS.to_vec(),
            _ if self.rows_of.is_some() => {
                Role::ALL.into_iter().filter(|role| *role != Role::Score).collect()
            }
            _ => Role::ALL.to_vec(),
        }
    }

    /// Whether somebody says where a column goes. Comments beside questions in rows go along with each.
    #[must_use]
    pub(crate) fn takes_place(&self, at: usize) -> bool {
        let Some(column) = self.columns.get(at).filter(|one| one.role.has_place()) else {
            return false;
        };
        let beside = self.rows_of.is_some() && column.in_rows.is_none();
        !(beside && column.role == Role::Comment)
    }

    /// The questions that rows name and that are answered on a scale.
    pub(super) fn asked_in_rows(&self) -> impl Iterator<Item = usize> + '_ {
        let asked = |at: &usize| {
            let column = self.columns.get(*at);
            column.is_some_and(|one| one.in_rows.is_some() && one.role == Role::Score)
        };
        (0..self.columns.len()).filter(asked)
    }
}
