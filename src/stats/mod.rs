//! Statistics of feedback scores: estimates with intervals, before/after tests and business KPIs.
//!
//! Everything here is a pure function of counts or numbers and knows nothing of journeys, files or
//! windows. What is undefined (no answers, one answer, no spread) is `None`, never NaN and never a
//! silent zero. Counts are `u64`; the cost depends on the number of scale points, not of answers.
//!
//! All intervals are two-sided at [`CONFIDENCE`] and reflect sampling error only.

mod adjust;
mod compare;
mod interval;
pub mod kpi;
mod nps;
mod paired;
mod permutation;
mod plan;
mod pooled;
mod rank;
mod rate;
mod reliability;
mod summary;
mod tally;

#[cfg(test)]
mod properties;

pub use adjust::{benjamini_hochberg, holm};
pub use compare::{Difference, MANY_COMPARISONS, PMethod, compare, compare_scores, welch};
pub use interval::{CONFIDENCE, Estimate, Interval};
pub use nps::{NpsCounts, nps_change, nps_change_adjusted};
pub use paired::{Paired, Wilcoxon, paired_t, wilcoxon_drop_zeros, wilcoxon_pratt};
pub use permutation::{PERMUTATION_BELOW, permutation_p, permutation_p_drawn};
pub use plan::{detectable, nps_sample_size};
pub use rank::{
    BrunnerMunzel, CliffsDelta, MannWhitney, brunner_munzel, cliffs_delta, mann_whitney, spearman,
};
pub use rate::{pooled_z, two_proportions, wilson};
pub use reliability::Reliability;
pub use summary::Moments;
pub use tally::{GoodEnd, Tally, TopBox};
