//! The parts around the view.

mod aim;
pub mod banner;
pub mod capture;
mod captured;
pub mod comment;
pub mod inspector;
pub mod menu;
pub mod persona_chips;
pub mod rail;
pub mod summary;
pub mod top;
pub mod welcome;
