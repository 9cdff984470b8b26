//! Maps from elsewhere, and what stands on a wall: stages and touchpoints instead of answers.

pub mod convert;
pub(super) mod maker;
pub mod mermaid;
pub mod outline;
pub mod wall;
