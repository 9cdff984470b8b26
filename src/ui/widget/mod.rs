//! Small parts that panels are made of.

pub mod choice;
pub mod drop_list;
pub mod ends;
pub mod field;
pub mod follow;
pub mod keyboard;
pub mod keys;
pub mod list;
pub mod row_list;
pub mod section;
pub mod sort_heads;
pub mod tip;
pub mod wall_note;
