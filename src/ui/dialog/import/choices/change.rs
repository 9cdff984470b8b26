//! What a person does in the dialog.

use super::{Choices, ColumnChoice, FilterChoice, KpiChoice, Place, Role, RoundChoice, Worth};
use crate::import::{DateOrder, Reading, Repeat};
use crate::journey::{Better, Evidence, Metric, Scale, name};
use std::num::NonZeroU64;

/// One thing said in the dialog. Where it names columns, it is said of each of them.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// What columns hold.
    Role(Vec<usize>, Role),
    /// What questions measure.
    Metric(Vec<usize>, Metric),
    /// The lowest and highest answer.
    Ends(Vec<usize>, (i32, i32)),
    /// Which end is good.
    Better(Vec<usize>, Better),
    /// What a word is worth; a word that is not known yet is added.
    Word(usize, String, Worth),
    /// Whether each answer has a column that says how many gave it.
    Counts(usize, bool),
    /// How we know what answers say.
    Evidence(Vec<usize>, Evidence),
    /// How KPIs are read.
    Kpi(usize, Box<KpiChoice>),
    /// Which rows are taken.
    Filter(usize, FilterChoice),
    /// Whether rows of sums and means are taken too.
    Totals(bool),
    /// It is as shown.
    Confirm(Vec<usize>),
    /// How many were asked and how many customers there are.
    People(Vec<usize>, (Option<NonZeroU64>, Option<NonZeroU64>)),
    /// The measurement round of columns, where they have one of their own.
    OwnRound(Vec<usize>, Option<String>),
    /// Where columns go.
    Put(Vec<usize>, Place),
    /// What comments are about.
    Themes(usize, Vec<String>),
    /// The measurement round.
    Round(Box<RoundChoice>),
    /// What to do with what is there already.
    Repeat(Repeat),
    /// Whether unfinished answers are taken too.
    Partial(bool),
    /// How dates are read.
    DateOrder(DateOrder),
    /// How the file is read.
    Reading(Reading),
    /// Whether counts that this program has written itself are read as they say.
    AsOwn(bool),
    /// Whether the file is read as the last one with these columns was.
    AsLastTime(bool),
}

impl Choices {
    /// Does what was said. How the file is read is for whoever reads it.
    pub(crate) fn apply(&mut self, change: Change) {
        match change {
            Change::Role(columns, role) => {
                // Of these there is one: the first column gets it.
                let most = if role.is_single() { 1 } else { columns.len() };
                columns.into_iter().take(most).for_each(|at| self.set_role(at, role));
            }
            Change::AsOwn(as_own) => self.as_own = as_own,
            Change::Metric(columns, metric) => self.each(&columns, |it| it.set_metric(metric)),
            Change::Ends(columns, ends) => self.each(&columns, |it| it.score.ends = Some(ends)),
            Change::Better(columns, end) => self.each(&columns, |it| it.score.better = Some(end)),
            Change::Word(at, word, worth) => {
                let same = self.of_same_words(at);
                self.each(&same, |it| it.set_word(&word, worth));
            }
            Change::Counts(at, counts) => self.each(&[at], |it| {
                it.score.counts = counts;
                it.score.confirmed = false;
            }),
            Change::Evidence(columns, how) => self.each(&columns, |it| it.score.evidence = how),
            Change::People(columns, (invited, population)) => self.each(&columns, |it| {
                it.score.invited = invited;
                it.score.population = population;
            }),
            Change::OwnRound(columns, round) => {
                for at in columns {
                    if let Some(column) = self.columns.get_mut(at) {
                        column.round.clone_from(&round);
                    }
                }
            }
            Change::Kpi(at, kpi) => {
                if let Some(column) = self.columns.get_mut(at) {
                    column.kpi = *kpi;
                }
            }
            Change::Filter(at, filter) => {
                if let Some(column) = self.columns.get_mut(at) {
                    column.filter = filter;
                }
            }
            Change::Totals(totals) => self.totals = totals,
            Change::Confirm(columns) => self.confirm(&columns),
            Change::Put(columns, place) => self.put(&columns, &place),
            Change::Themes(at, themes) => {
                if let Some(column) = self.columns.get_mut(at) {
                    column.themes = themes;
                }
            }
            Change::Round(round) => self.round = *round,
            Change::Repeat(repeat) => self.repeat = repeat,
            Change::Partial(partial) => self.partial = partial,
            Change::DateOrder(order) => self.date_order = Some(order),
            Change::Reading(_) | Change::AsLastTime(_) => {}
        }
    }

    /// Changes the answers of columns that hold some.
    fn each(&mut self, columns: &[usize], mut change: impl FnMut(&mut ColumnChoice)) {
        for at in columns {
            if let Some(column) = self.columns.get_mut(*at).filter(|one| one.role == Role::Score) {
                change(column);
            }
        }
    }
}

impl ColumnChoice {
    /// Another metric. As long as nothing was confirmed, what else is suggested goes with it.
    fn set_metric(&mut self, metric: Metric) {
        self.score.metric = metric;
        if self.score.confirmed {
            return;
        }
        self.score.better = (metric != Metric::Ces).then_some(Better::Higher);
        let usual = Scale::usual(Metric::Nps);
        let nps = (usual.min(), usual.max());
        if metric == Metric::Nps && self.score.words.is_empty() && self.score.fitting.contains(&nps)
        {
            self.score.ends = Some(nps);
        }
    }

    fn set_word(&mut self, word: &str, worth: Worth) {
        let word = word.trim();
        let same = |other: &str| name::is_same(other, word);
        match self.score.words.iter_mut().find(|(one, _)| same(one)) {
            Some((_, old)) => *old = worth,
            None if word.is_empty() => {}
            None => self.score.words.push((word.to_owned(), worth)),
        }
        let scores = || self.score.words.iter().filter_map(|(_, worth)| worth.score());
        if self.score.fitting.is_empty() || self.score.ends.is_none() {
            let ends = scores().min().zip(scores().max()).filter(|(min, max)| min < max);
            self.score.ends = self.score.ends.or(ends);
        }
    }
}
