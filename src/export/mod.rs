//! A painted page or a report in, bytes out. Nothing here opens a file.

pub mod json;
pub mod markdown;
pub mod picture;
pub mod plain;
pub mod png;
pub mod svg;
pub mod text;
