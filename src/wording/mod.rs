//! Every sentence, label and number a person reads, from a report or an error, in a language.
//!
//! Paint, window, export and command line take their words from here, so that they say the same. The
//! texts themselves are in `assets/locales`; what is here decides which of them is said, and with
//! which numbers. [`number`] holds the one rounding of each kind of number.

pub mod acting;
mod arranged;
pub mod compare;
pub mod drivers;
mod errors;
pub mod experience;
pub mod import;
pub mod kpis;
pub mod measure;
pub mod merge;
pub mod number;
pub mod present;
pub mod priorities;
mod privacy;
pub mod report;

pub use arranged::Arranged;
pub(crate) use errors::many;
pub use errors::{Say, about_file, about_output, reason, save_reason, thing};
pub use privacy::personal;
