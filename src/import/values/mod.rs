//! What one cell says: a number, a day, a word that stands for a score.

pub(super) mod alike;
pub(super) mod cell;
pub(super) mod code;
pub(super) mod date;
pub(super) mod epoch;
pub(super) mod fault;
pub(super) mod likert;
pub(super) mod list;
pub(super) mod no_comment;
pub(super) mod number;
pub(super) mod scales;
pub(super) mod score;
pub(super) mod spelled;
pub(super) mod style;
