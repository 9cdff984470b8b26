//! Rows become counts, part by part; of the rows themselves nothing is kept.

pub(super) mod again;
pub(super) mod answers;
pub(super) mod cells;
pub(super) mod counted;
pub(super) mod counting;
pub(super) mod fingerprint;
pub(super) mod joint;
pub(super) mod kpi;
pub(super) mod met;
pub(super) mod missing_code;
pub(super) mod notes;
pub(super) mod part;
pub(super) mod partial;
pub(super) mod persons;
pub(super) mod question;
pub(super) mod rejected;
pub(super) mod scored;
pub(super) mod seen;
pub(super) mod segments;
pub(super) mod stretches;
pub(super) mod swallowed;
pub(super) mod tallied;
pub(super) mod totals;
pub(super) mod work;
