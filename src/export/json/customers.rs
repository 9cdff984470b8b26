//! How many customers came as far as a touchpoint, and the share that goes on to it.

use super::shape::{ByRound, by_round};
use crate::analysis::{Report, Stop};
use crate::journey::TouchpointId;
use std::collections::BTreeMap;

#[derive(serde::Serialize)]
pub(super) struct Customers<'a> {
    reached: ByRound<'a, Option<u64>>,
    goes_on: ByRound<'a, Option<Going>>,
    goes_on_change: Option<Change>,
}

/// The share of those at the counted touchpoint before that goes on to here, percent.
#[derive(serde::Serialize)]
struct Going {
    share: f64,
    lo: f64,
    hi: f64,
}

/// In percentage points.
#[derive(serde::Serialize)]
struct Change {
    diff: f64,
    lo: f64,
    hi: f64,
    p: Option<f64>,
}

/// How many customers were counted, by touchpoint.
pub(super) type Stops<'a> = BTreeMap<&'a TouchpointId, &'a Stop>;

pub(super) fn stops(report: &Report) -> Stops<'_> {
    report.leaving.stops.iter().map(|stop| (&stop.id, stop)).collect()
}

pub(super) fn customers<'a>(report: &'a Report, stop: Option<&'a Stop>) -> Customers<'a> {
    let (reached, goes_on) = stop.map_or((&[][..], &[][..]), |stop| (&stop.reached, &stop.goes_on));
    Customers {
        reached: by_round(report, reached, |count| *count),
        goes_on: by_round(report, goes_on, |share| {
            share.map(|it| Going { share: it.value, lo: it.lo, hi: it.hi })
        }),
        goes_on_change: stop.and_then(|stop| stop.change).map(|it| Change {
            diff: it.diff,
            lo: it.lo,
            hi: it.hi,
            p: it.p,
        }),
    }
}
