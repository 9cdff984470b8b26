//! KPIs beside the scores.

use super::raw::fitting;
use super::{Better, Date, KpiId, Number, RoundId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::EnumCount;

/// How a KPI comes about: typed in, or computed from inputs by a named formula.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, EnumCount)]
pub enum Formula {
    /// Typed in.
    #[default]
    Plain,
    /// Customer lifetime value: revenue per customer, margin %, churn % of the same period.
    Clv,
    /// Discounted lifetime value, the first payment now: margin of a period, retention %, discount %.
    ClvNow,
    /// The same without the first payment.
    ClvLater,
    /// The same with payments booked at the end of each period.
    ClvEnd,
    /// Customer acquisition cost: sales and marketing spend, new customers.
    Cac,
    /// CLV, CAC.
    ClvToCac,
    /// Converted, visitors.
    Conversion,
    /// Customers at the end, new ones among them, customers at the start.
    Retention,
    /// Lost, customers at the start.
    Churn,
    /// Customers with two or more purchases, customers.
    RepeatPurchase,
    /// Referred purchases, all purchases.
    Referral,
    /// Minutes to the first human reply (median).
    FirstResponse,
    /// Minutes within which nine of ten get their first human reply (P90).
    FirstResponseP90,
    /// Solved at first contact, all contacts.
    FirstContactResolution,
    /// Units sold, price.
    Revenue,
    /// Revenue, costs.
    Profit,
    /// Old, new.
    PercentChange,
}

/// In what a formula is measured, where the formula decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaUnit {
    /// The user names the unit.
    Own,
    /// Percent.
    Percent,
    /// A ratio.
    Times,
    /// Minutes.
    Minutes,
}

impl Formula {
    /// Every formula, in the order they are offered.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Plain,
        Self::Conversion,
        Self::Retention,
        Self::Churn,
        Self::RepeatPurchase,
        Self::Referral,
        Self::FirstResponse,
        Self::FirstResponseP90,
        Self::FirstContactResolution,
        Self::Clv,
        Self::ClvNow,
        Self::ClvLater,
        Self::ClvEnd,
        Self::Cac,
        Self::ClvToCac,
        Self::Revenue,
        Self::Profit,
        Self::PercentChange,
    ];

    /// How many inputs a value needs.
    #[must_use]
    pub fn inputs(self) -> usize {
        match self {
            Self::Plain | Self::FirstResponse | Self::FirstResponseP90 => 1,
            Self::Clv | Self::ClvNow | Self::ClvLater | Self::ClvEnd | Self::Retention => 3,
            _ => 2,
        }
    }

    /// A share of people: it keeps numerator and denominator, so it has an interval.
    #[must_use]
    pub fn is_rate(self) -> bool {
        matches!(
            self,
            Self::Conversion
                | Self::Retention
                | Self::Churn
                | Self::RepeatPurchase
                | Self::Referral
                | Self::FirstContactResolution
        )
    }

    /// Which direction is good, where the formula decides it.
    #[must_use]
    pub fn better(self) -> Option<Better> {
        match self {
            Self::Plain | Self::PercentChange => None,
            Self::Cac | Self::Churn | Self::FirstResponse | Self::FirstResponseP90 => {
                Some(Better::Lower)
            }
            _ => Some(Better::Higher),
        }
    }

    /// The unit, where the formula decides it.
    #[must_use]
    pub fn unit(self) -> FormulaUnit {
        match self {
            Self::PercentChange => FormulaUnit::Percent,
            Self::ClvToCac => FormulaUnit::Times,
            Self::FirstResponse | Self::FirstResponseP90 => FormulaUnit::Minutes,
            rate if rate.is_rate() => FormulaUnit::Percent,
            _ => FormulaUnit::Own,
        }
    }
}

/// A KPI of one round: as many inputs as its formula needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KpiValue {
    /// When.
    pub round: RoundId,
    /// In the order of the formula.
    #[serde(deserialize_with = "fitting")]
    pub inputs: Vec<Number>,
    /// The day it stands for, where that is not the round's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

impl KpiValue {
    /// A KPI of a round.
    #[must_use]
    pub fn new(round: RoundId, inputs: Vec<Number>) -> Self {
        Self { round, inputs, date: None }
    }
}

/// Why a KPI was refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum KpiError {
    /// Too few or too many inputs.
    #[error("KPI {kpi}: its formula needs {needs} inputs in round {round}, not {has}")]
    Inputs {
        /// The kpi.
        kpi: String,
        /// The round.
        round: String,
        /// Inputs the formula needs.
        needs: usize,
        /// Inputs there are.
        has: usize,
    },
    /// The same round twice.
    #[error("KPI {kpi}: round {round} has a value twice")]
    RoundTwice {
        /// The kpi.
        kpi: String,
        /// The round.
        round: String,
    },
}

/// A KPI and its value per round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawKpi")]
pub struct Kpi {
    /// Stays the same when the KPI is renamed.
    pub id: KpiId,
    /// What it is called.
    pub name: String,
    /// In what it is measured, for example "€".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Which direction is good.
    pub better: Better,
    /// What we aim at, in its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    formula: Formula,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<KpiValue>,
}

#[derive(Deserialize)]
#[serde(rename = "Kpi", deny_unknown_fields)]
struct RawKpi {
    id: KpiId,
    name: String,
    #[serde(default)]
    unit: String,
    better: Better,
    #[serde(default)]
    target: Option<Number>,
    #[serde(default)]
    formula: Formula,
    #[serde(default, deserialize_with = "fitting")]
    values: Vec<KpiValue>,
}

impl Kpi {
    /// A KPI without values.
    #[must_use]
    pub fn new(id: KpiId, name: &str, better: Better, formula: Formula) -> Self {
        Self {
            id,
            name: name.into(),
            unit: String::new(),
            better,
            target: None,
            formula,
            values: Vec::new(),
        }
    }

    /// How its values come about.
    #[must_use]
    pub fn formula(&self) -> Formula {
        self.formula
    }

    /// Its values, at most one a round.
    #[must_use]
    pub fn values(&self) -> &[KpiValue] {
        &self.values
    }

    /// The inputs of a round.
    #[must_use]
    pub fn inputs_of(&self, round: &RoundId) -> Option<&[Number]> {
        self.values.iter().find(|value| value.round == *round).map(|value| value.inputs.as_slice())
    }

    /// Another formula; values that no longer fit are gone.
    #[must_use]
    pub fn with_formula(mut self, formula: Formula) -> Self {
        self.formula = formula;
        self.values.retain(|value| value.inputs.len() == formula.inputs());
        self
    }

    /// Another value for its round.
    ///
    /// # Errors
    /// [`KpiError`] when the inputs do not fit the formula.
    pub fn with_value(mut self, value: KpiValue) -> Result<Self, KpiError> {
        match self.values.iter_mut().find(|old| old.round == value.round) {
            Some(old) => *old = value,
            None => self.values.push(value),
        }
        self.checked()
    }

    /// With these values and no others.
    ///
    /// # Errors
    /// [`KpiError`] when inputs do not fit the formula, or a round is there twice.
    pub fn with_all_values(mut self, values: Vec<KpiValue>) -> Result<Self, KpiError> {
        self.values = values;
        self.checked()
    }

    /// Without the value of a round.
    #[must_use]
    pub fn without_round(mut self, round: &RoundId) -> Self {
        self.values.retain(|value| value.round != *round);
        self
    }

    fn checked(self) -> Result<Self, KpiError> {
        let mut rounds = BTreeSet::new();
        for value in &self.values {
            let (kpi, round) = (self.id.to_string(), value.round.to_string());
            if value.inputs.len() != self.formula.inputs() {
                let (needs, has) = (self.formula.inputs(), value.inputs.len());
                return Err(KpiError::Inputs { kpi, round, needs, has });
            }
            if !rounds.insert(&value.round) {
                return Err(KpiError::RoundTwice { kpi, round });
            }
        }
        Ok(self)
    }
}

impl TryFrom<RawKpi> for Kpi {
    type Error = KpiError;
    fn try_from(raw: RawKpi) -> Result<Self, KpiError> {
        Self {
            id: raw.id,
            name: raw.name,
            unit: raw.unit,
            better: raw.better,
            target: raw.target,
            formula: raw.formula,
            values: raw.values,
        }
        .checked()
    }
}
