//! The report in plain words: labels, sentences, the summary, and the whole as headings, lists and tables.
//!
//! The window, the text, the Markdown and the printed report all say the same because they say it
//! from here.

mod acted;
mod between;
mod circle;
mod document;
mod labels;
mod overview;
mod plan;
mod sentences;
mod summary;
mod tables;

pub use between::segment_verdict_words;
pub use document::{Block, Table, document, limits, round_line};
pub use labels::{
    evidence_words, gap_verdict_words, metric_and_scale, reliability_words, state_words,
    verdict_words, versus_target_words,
};
pub use overview::{segment_sentence, told_trends, trend_sentence, whole_alone, whole_sentence};
pub use plan::plan;
pub use sentences::{change_sentence, could_be_found, gap_sentence, survey_change_sentence};
pub use summary::headline_summary;
