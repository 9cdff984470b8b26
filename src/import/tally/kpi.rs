//! KPIs in a table: one value a round, or a share whose parts add up.

use crate::import::choices::place::{self, KpiPlace};
use crate::import::choices::spec::{ColumnMap, KpiColumn, same};
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::reason::Reason;
use crate::import::rows::row::Row;
use crate::import::taking::fresh::Fresh;
use crate::import::taking::merge::Repeat;
use crate::import::values::cell::Decimal;
use crate::import::values::number::figure;
use crate::journey::{Formula, Journey, Kpi, KpiId, KpiValue, Number, RoundId};
use std::sync::Arc;

/// Where the KPIs of a column go.
pub(in crate::import) struct KpiTarget {
    column: usize,
    /// What the column is called.
    header: String,
    /// The column of the number that it is a share of.
    per: Option<usize>,
    /// The round of the column, where it has one of its own.
    pub(in crate::import) slot: Option<usize>,
    place: KpiPlace,
    kpi: KpiId,
}

/// What the rows of a round say of a kpi.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::import) struct Value {
    /// The number, or the sum of the numerators.
    number: f64,
    /// The sum of the denominators.
    per: Option<f64>,
    /// Where it was read first.
    row: u64,
    /// Where the table says something else.
    other: Option<u64>,
}

impl Value {
    /// Both together: shares add up, a plain KPI has to be the same.
    pub(in crate::import) fn and(self, later: Self) -> Self {
        let (Some(one), Some(two)) = (self.per, later.per) else {
            let differs = (self.number - later.number).abs() > f64::EPSILON * self.number.abs();
            let other = self.other.or(differs.then_some(later.row)).or(later.other);
            return Self { other, ..self };
        };
        Self { number: self.number + later.number, per: Some(one + two), ..self }
    }

    /// The same, with so many rows before it.
    pub(in crate::import) fn after(self, before: u64) -> Self {
        Self { row: self.row + before, other: self.other.map(|row| row + before), ..self }
    }
}

impl KpiTarget {
    /// Finds the KPI of a mapping, or makes it.
    pub(in crate::import) fn new(
        journey: &mut Journey,
        table: &Table<'_>,
        (map, said): (&ColumnMap, &KpiColumn),
        fresh: &mut Fresh<'_>,
        made: &mut Vec<String>,
    ) -> Result<Self, ImportError> {
        let column = table.column(&map.column)?;
        let per = said.per.as_deref().map(|one| table.column(one)).transpose()?;
        let place = place::of_kpi(journey, map, fresh, made)?;
        let header = table.name(column);
        let name = said.name.clone().unwrap_or_else(|| map.without_round(&header));
        let name = name.as_str();
        let slot = None;
        let kpis = place.kpis(journey);
        let old = kpis.iter().find(|one| same(&one.name, name));
        if let Some(old) = old {
            let shares =
                (old.formula().inputs() == 2) == per.is_some() && old.formula().inputs() < 3;
            let formula = said.formula.is_none_or(|one| one == old.formula() || per.is_some());
            if !shares || !formula {
                let (column, name) = (map.column.clone(), name.to_owned());
                return Err(ImportError::OtherFormula { column, name });
            }
            return Ok(Self { column, header, per, slot, kpi: old.id.clone(), place });
        }
        let better = said.better.ok_or_else(|| ImportError::NoDirection {
            column: map.column.clone(),
            name: name.to_owned(),
        })?;
        let id = fresh.id(KpiId::from_bits);
        let mut kpi = Kpi::new(id.clone(), name, better, said.formula.unwrap_or(Formula::Plain));
        kpi.unit = said.unit.clone().unwrap_or_default();
        place.add(journey, kpi);
        Ok(Self { column, header, per, slot, place, kpi: id })
    }

    /// What a row says; `None` where it says nothing.
    pub(in crate::import) fn read(
        &self,
        row: &Row,
        decimal: Decimal,
    ) -> Result<Option<Value>, (usize, Reason)> {
        let number = |at: usize| figure(row.cell(at), decimal).map_err(|reason| (at, reason));
        let Some(value) = number(self.column)? else { return Ok(None) };
        let per = match self.per {
            None => None,
            Some(at) => match number(at)? {
                Some(all) if all >= value && value >= 0.0 => Some(all),
                Some(_) => return Err((at, Reason::MoreThanAll)),
                None => return Ok(None),
            },
        };
        Ok(Some(Value { number: value, per, row: row.number(), other: None }))
    }

    /// Puts the value of a round into the journey. Whether it was not there before.
    pub(in crate::import) fn put(
        &self,
        journey: &mut Journey,
        file: &str,
        round: &RoundId,
        value: Value,
        repeat: Repeat,
    ) -> Result<bool, ImportError> {
        let round_name = journey.round(round).map(|one| one.name.clone()).unwrap_or_default();
        let (file, column) = (file.to_owned(), self.header.clone());
        if let Some(other) = value.other {
            let rows = (value.row, other);
            return Err(ImportError::KpiSeveral { file, column, round: round_name, rows });
        }
        let number = |one: f64| Number::try_from(one).ok();
        let inputs = [Some(value.number), value.per].into_iter().flatten();
        let inputs: Option<Vec<Number>> = inputs.map(number).collect();
        let Some(inputs) = inputs else { return Ok(false) };
        let mut kpis = self.place.kpis(journey);
        let Some(at) = kpis.iter().position(|one| one.id == self.kpi) else { return Ok(false) };
        let old = kpis.remove(at);
        match old.inputs_of(round) {
            Some(held) if held == inputs => return Ok(false),
            Some(_) if repeat != Repeat::Replace => {
                let name = old.name.clone();
                return Err(ImportError::KpiHeld { file, column, round: round_name, name });
            }
            _ => {}
        }
        let new = old.with_value(KpiValue::new(round.clone(), inputs));
        let new = new.map_err(ImportError::Kpi)?;
        kpis.insert(at, new);
        self.place.set(journey, kpis);
        Ok(true)
    }
}

impl KpiPlace {
    /// Its KPIs.
    pub(in crate::import) fn kpis(&self, journey: &Journey) -> Vec<Kpi> {
        match self {
            Self::Stage(at) => journey.stages.get(*at).map(|stage| stage.kpis.clone()),
            Self::Touchpoint(id) => journey.touchpoint(id).map(|one| one.kpis.clone()),
        }
        .unwrap_or_default()
    }

    fn set(&self, journey: &mut Journey, kpis: Vec<Kpi>) {
        match self {
            Self::Stage(at) => {
                if let Some(stage) = journey.stages.get_mut(*at) {
                    Arc::make_mut(stage).kpis = kpis;
                }
            }
            Self::Touchpoint(id) => {
                if let Some(one) = journey.touchpoint_mut(id) {
                    one.kpis = kpis;
                }
            }
        }
    }

    fn add(&self, journey: &mut Journey, kpi: Kpi) {
        let mut kpis = self.kpis(journey);
        kpis.push(kpi);
        self.set(journey, kpis);
    }
}
