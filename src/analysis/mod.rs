//! Journey in, report out: curve, drops, changes, priorities, coverage. Pure and repeatable.

mod build;
mod change;
mod combine;
mod comments;
mod contrast;
mod coverage;
mod figures;
mod find;
mod gaps;
mod link;
mod reading;
mod report;
mod sample;
mod score;
mod segments;
mod stop_words;
mod themes;
mod voices;
mod words;

pub use build::report;
pub use combine::{Combined, combine};
pub use contrast::CONFIRMED_BELOW;
pub use find::{Filter, OfScore, OfTheme, Part};
pub use link::CORRELATED_FROM;
pub use report::*;
pub use segments::{SegmentTest, SegmentTests, SegmentVerdict, segments};
pub use themes::{LoopProgress, ThemeRow, Themes, all_themes};
pub use voices::{Comment, CommentPlace, Comments, ScoreGroup, Standing};
pub use words::{FrequentWord, frequent_words};
