//! A painted page or a report in, bytes out. Nothing here opens a file.

pub mod board;
pub mod cjml;
pub mod copy;
pub mod csv;
pub mod html;
pub mod ics;
mod job;
pub mod json;
mod kinds;
pub mod markdown;
pub mod mermaid;
pub mod paper;
pub mod picture;
pub mod png;
pub mod pptx;
mod preview;
pub mod questionnaire;
pub mod sheet;
pub mod svg;
pub mod text;
mod view;
mod watch;
pub mod xlsx;
mod xml;

pub use job::{ExportError, Job, Made, Wish};
pub use kinds::{Format, View, What};
pub use preview::{Preview, preview};
pub use watch::{Waiting, Watch};
