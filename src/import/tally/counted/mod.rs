//! Whether rows were counted before: in another file, under another name, in another order.

mod keys;
mod known;
mod moment;
mod sketch;
mod smallest;
mod verdict;

pub(in crate::import) use keys::{Id, Keys, RowKeys, is_damaged};
pub(in crate::import) use known::KnownRows;
pub(in crate::import) use sketch::Sketch;
pub(in crate::import) use smallest::{Bars, Smallests};
pub use verdict::By;
pub(in crate::import) use verdict::{Compared, Noted, compare};
