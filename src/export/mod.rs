//! A painted page or a report in, bytes out. Nothing here opens a file.

pub mod ics;
pub mod board;
pub mod copy;
pub mod csv;
pub mod html;
pub mod json;
mod job;
mod kinds;
mod preview;
pub mod markdown;
pub mod mermaid;
pub mod paper;
pub mod picture;
pub mod png;
pub mod questionnaire;
pub mod sheet;
pub mod svg;
pub mod text;
pub mod xlsx;

pub use job::{ExportError, Job, Made, Wish};
pub use kinds::{Format, View, What};
pub use preview::{Preview, preview};
