//! Statistics of feedback scores: estimates with intervals, before/after tests and business KPIs.
//!
//! Everything here is a pure function of counts or numbers and knows nothing of journeys, files or
//! windows. What is undefined (no answers, one answer, no spread) is `None`, never NaN and never a
//! silent zero. Counts are `u64`; the cost depends on the number of scale points, not of answers.
//!
//! All intervals are two-sided at [`CONFIDENCE`] and reflect sampling error only.

mod adjust;
mod chance;
mod compare;
mod drivers;
mod eigen;
mod interval;
mod joint;
pub mod kpi;
mod nps;
mod paired;
mod people;
mod plan;
mod pooled;
mod population;
mod rank;
mod rank_test;
mod rate;
mod reliability;
mod sample;
mod summary;
mod tally;
mod trend;
mod weights;
mod whole;

#[cfg(test)]
mod properties;

pub use adjust::{benjamini_hochberg, holm, holm_levels};
pub use compare::{Difference, independent, overlapping, welch};
pub use drivers::{DriverQuestion, Drivers, LeftOut, NoDrivers, drivers};
pub use interval::{CONFIDENCE, Estimate, Interval};
pub use joint::{JointSums, Pairs};
pub use nps::{NpsCounts, NpsSample, nps_change};
pub use paired::{Paired, Wilcoxon, paired_t, wilcoxon_drop_zeros, wilcoxon_pratt};
pub use people::{People, design_effect};
pub use plan::{GUESSED_SPREAD, answers_needed, needed_of, nps_sample_size, planned};
pub use population::{Population, no_assumption_bounds};
pub use rank::{
    BrunnerMunzel, CliffsDelta, MannWhitney, brunner_munzel, cliffs_delta, delta, mann_whitney,
    spearman,
};
pub use rank_test::RankTest;
pub use rate::{RateChange, pooled_z, two_proportions, wilson};
pub use reliability::Reliability;
pub use sample::{Sample, VERDICT_FROM};
pub use summary::Moments;
pub use tally::{GoodEnd, Tally, TopBox};
pub use trend::{TREND_FROM, Trend, TrendLine, TrendRound, trend};
pub use weights::{DRIVERS_FROM, NoWeights, RelativeWeights, Weight, relative_weights};
pub use whole::{WholeChange, WholeMethod, covariance, whole_change};
