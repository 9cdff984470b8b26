//! Small parts that panels are made of.

pub mod choice;
pub mod field;
pub mod keyboard;
pub mod list;
pub mod row_list;
pub mod score_bars;
pub mod section;
pub mod wall_note;
