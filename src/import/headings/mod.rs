//! What the columns are: their names, and what may be asked in them.

pub(super) mod absent;
pub(super) mod again;
pub(super) mod asked;
pub(super) mod beside;
pub(super) mod columns;
pub(super) mod ends;
pub(super) mod fitting;
pub(super) mod guess;
pub(super) mod header;
pub(super) mod ids;
pub(super) mod in_rows;
pub(super) mod kinds;
pub(super) mod known;
mod known_cells;
pub(super) mod other_table;
pub(super) mod own;
pub(super) mod personal;
pub(super) mod preview;
pub(super) mod refused;
pub(super) mod row_look;
pub(super) mod sideways;
pub(super) mod table;
pub(super) mod technical;
pub(super) mod tidy;
pub(super) mod titles;
pub(super) mod usual;
