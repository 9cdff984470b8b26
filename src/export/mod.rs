//! A painted page or a report in, bytes out. Nothing here opens a file.

pub mod ics;
pub mod json;
mod kinds;
pub mod markdown;
pub mod picture;
pub mod png;
pub mod questionnaire;
pub mod svg;
pub mod text;

pub use kinds::{Format, View};
