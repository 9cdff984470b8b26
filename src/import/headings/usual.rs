//! The columns that a known export has beside its answers: of ids, and of days.

use super::ids;
use super::known::is_called;
use super::table::Table;
use crate::import::values::alike::key;
use crate::import::values::date::any_date;

impl Table<'_> {
    /// The first column with one of the names, written as [`key`] does, that a known export has.
    pub(in crate::import) fn usual(&self, names: &[&str]) -> Option<usize> {
        let headers: Vec<String> = self.headers().iter().map(|one| key(one)).collect();
        let questions: Vec<String> = (0..headers.len()).map(|at| key(&self.question(at))).collect();
        let called = |name: &&str| {
            [&headers, &questions]
                .iter()
                .find_map(|all| all.iter().position(|header| is_called(header, name)))
        };
        names.iter().find_map(called)
    }

    /// The column of response ids that the service's exports have; in a file of none, one of a usual name.
    /// Looked for once, however many columns ask whether they are it.
    pub(in crate::import) fn usual_ids(&self) -> Option<usize> {
        *self.ids.get_or_init(|| match self.known() {
            Some(known) => self.usual(known.response_columns()).or(known.usual_places().0),
            None => ids::usual(self),
        })
    }

    /// The column of days that the service's exports have. A column of such a name may say how long an answer took.
    pub(in crate::import) fn usual_days(&self) -> Option<usize> {
        let known = self.known()?;
        let has_days = |at: &usize| self.ahead().any(|row| any_date(row.cell(*at)).is_some());
        let names = known.date_columns();
        let dated = names.iter().find_map(|name| self.usual(&[*name]).filter(has_days));
        dated.or_else(|| self.usual(names)).or(known.usual_places().1)
    }
}
