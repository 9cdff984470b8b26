//! Whether rows were counted before: in another file, under another name, in another order.

mod keys;
mod moment;
mod sketch;
mod smallest;
mod verdict;

pub(super) use keys::{Id, Keys, RowKeys, is_damaged};
pub(super) use sketch::Sketch;
pub(super) use smallest::{Bars, Smallests};
pub use verdict::By;
pub(super) use verdict::{Compared, Noted, compare, only_new};
