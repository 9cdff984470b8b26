//! What else a column can be: a KPI, or what says which rows are taken.

use super::{Choices, ColumnChoice, Lack, Role};
use crate::import::{Filter, KpiColumn};
use crate::journey::{Better, Formula};

/// How a KPI is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KpiChoice {
    /// What it is called; empty: as the column.
    pub name: String,
    /// In what it is measured.
    pub unit: String,
    /// Which direction is good.
    pub better: Option<Better>,
    /// A number as it is, or a share.
    pub formula: Formula,
    /// The column of the number that this one is a share of.
    pub per: Option<usize>,
}

/// Which rows are taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FilterChoice {
    /// Rows that say one of these.
    pub values: Vec<String>,
    /// These are left out instead, and all others taken.
    pub not: bool,
}

impl KpiChoice {
    /// What a column can be: a number, or a share of a kind.
    pub(crate) const FORMULAS: [Formula; 6] = [
        Formula::Plain,
        Formula::Conversion,
        Formula::Churn,
        Formula::RepeatPurchase,
        Formula::Referral,
        Formula::FirstContactResolution,
    ];

    /// What it lacks.
    pub(super) fn lack(&self) -> Option<Lack> {
        if self.formula.is_rate() && self.per.is_none() {
            return Some(Lack::Denominator);
        }
        self.better.is_none().then_some(Lack::Direction)
    }
}

impl FilterChoice {
    /// Takes a value in or out.
    pub(crate) fn turn(&mut self, value: &str) {
        match self.values.iter().position(|one| one == value) {
            Some(at) => {
                self.values.remove(at);
            }
            None => self.values.push(value.to_owned()),
        }
    }
}

impl Choices {
    /// The KPI of a column, as the import takes it.
    pub(super) fn kpi(&self, column: &ColumnChoice) -> Option<KpiColumn> {
        if column.lack().is_some() {
            return None;
        }
        let own = &column.kpi;
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let per = own.per.filter(|_| own.formula.is_rate());
        let per = per.and_then(|at| self.columns.get(at)).map(|one| one.name.clone());
        Some(KpiColumn {
            name: said(&own.name),
            unit: said(&own.unit).filter(|_| own.formula == Formula::Plain),
            better: own.better,
            per,
            formula: Some(own.formula),
        })
    }

    /// Which rows are taken.
    pub(super) fn filters(&self) -> Vec<Filter> {
        let columns = self.columns.iter().filter(|one| one.role == Role::Filter);
        columns
            .flat_map(|column| {
                column.filter.values.iter().map(|value| Filter {
                    column: column.name.clone(),
                    value: value.clone(),
                    not: column.filter.not,
                })
            })
            .collect()
    }
}
