//! Expected fields against found ones.

use serde_json::Value;
use std::collections::BTreeSet;

/// Relative tolerance of numbers and of p-values, absolute near zero, by the file's own `meta`.
const RELATIVE: f64 = 1e-8;
const RELATIVE_P: f64 = 1e-6;
const NEAR_ZERO: f64 = 1e-9;

/// Compares the fields of one case and remembers which were compared.
pub(super) struct Check<'a> {
    pub id: &'a str,
    pub expected: &'a serde_json::Map<String, Value>,
    pub seen: BTreeSet<String>,
    pub faults: Vec<String>,
}

impl Check<'_> {
    pub(super) fn number(&mut self, field: &str, found: impl Into<Option<f64>>) {
        self.value(field, found.into(), |e| e);
    }

    pub(super) fn count(&mut self, field: &str, found: impl Into<Option<u64>>) {
        let found = found.into();
        let expected = self.wanted(field);
        if expected.as_u64() != found || (found.is_none() && !expected.is_null()) {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected}", self.id));
        }
    }

    pub(super) fn whole(&mut self, field: &str, found: i128) {
        let expected = self.wanted(field);
        if expected.as_i64().map(i128::from) != Some(found) {
            self.faults.push(format!("{} {field}: {found}, expected {expected}", self.id));
        }
    }

    pub(super) fn text(&mut self, field: &str, found: Option<&str>) {
        let expected = self.wanted(field);
        if expected.as_str() != found || (found.is_none() && !expected.is_null()) {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected}", self.id));
        }
    }

    pub(super) fn flag(&mut self, field: &str, found: bool) {
        let expected = self.wanted(field);
        if expected.as_bool() != Some(found) {
            self.faults.push(format!("{} {field}: {found}, expected {expected}", self.id));
        }
    }

    /// Anything, compared as JSON.
    pub(super) fn json(&mut self, field: &str, found: &Value) {
        let expected = self.wanted(field);
        if expected != *found {
            self.faults.push(format!("{} {field}: {found}, expected {expected}", self.id));
        }
    }

    /// As `number`, with the expected value changed first (the program cuts to what is possible).
    pub(super) fn value(&mut self, field: &str, found: Option<f64>, change: impl Fn(f64) -> f64) {
        let expected = self.wanted(field);
        let fits = match (expected.as_f64().map(change), found) {
            (None, None) => expected.is_null(),
            (Some(expected), Some(found)) => near(found, expected, is_p(field)),
            _ => false,
        };
        if !fits {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected}", self.id));
        }
    }

    pub(super) fn list(&mut self, field: &str, found: &[Option<f64>]) {
        let expected = self.wanted(field).as_array().cloned().unwrap_or_default();
        let same = expected.len() == found.len()
            && expected.iter().zip(found).all(|(e, f)| match (e.as_f64(), f) {
                (None, None) => e.is_null(),
                (Some(e), Some(f)) => near(*f, e, is_p(field)),
                _ => false,
            });
        if !same {
            self.faults.push(format!("{} {field}: {found:?}, expected {expected:?}", self.id));
        }
    }

    /// `list`, or null where there is none.
    pub(super) fn list_or_null(&mut self, field: &str, found: Option<&[Option<f64>]>) {
        match found {
            Some(found) => self.list(field, found),
            None => self.json(field, &Value::Null),
        }
    }

    /// Within the tolerance that the case itself names in another field.
    pub(super) fn within(&mut self, field: &str, tolerance: &str, found: Option<&[f64]>) {
        let (expected, allowed) = (self.wanted(field), self.wanted(tolerance));
        let numbers = |value: &Value| -> Option<Vec<f64>> {
            value.as_array()?.iter().map(Value::as_f64).collect()
        };
        let fits = match (numbers(&expected), numbers(&allowed), found) {
            (None, None, None) => true,
            (Some(expected), Some(allowed), Some(found)) => {
                expected.len() == found.len()
                    && expected
                        .iter()
                        .zip(&allowed)
                        .zip(found)
                        .all(|((e, by), f)| (e - f).abs() <= *by)
            }
            _ => false,
        };
        if !fits {
            self.faults.push(format!(
                "{} {field}: {found:?}, expected {expected} within {allowed}",
                self.id
            ));
        }
    }

    pub(super) fn fault(&mut self, message: &str) {
        self.faults.push(format!("{} {message}", self.id));
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.expected.contains_key(field)
    }

    fn wanted(&mut self, field: &str) -> Value {
        self.seen.insert(field.to_string());
        self.expected.get(field).cloned().unwrap_or(Value::Null)
    }
}

fn is_p(field: &str) -> bool {
    matches!(field, "p" | "holm" | "bh")
        || ["_p", "_p_cc", "p_holm", "holm_p"].iter().any(|end| field.ends_with(end))
}

fn near(found: f64, expected: f64, p: bool) -> bool {
    let off = (found - expected).abs();
    if p {
        off <= RELATIVE_P * expected.abs()
    } else {
        off <= NEAR_ZERO.max(RELATIVE * expected.abs())
    }
}
