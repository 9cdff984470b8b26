//! Bytes of any kind become rows of cells.

pub(super) mod batch;
pub(super) mod blocks;
pub(super) mod breaks;
pub(super) mod code_page;
pub(super) mod decode;
pub(super) mod delimiter;
pub(super) mod drawn;
pub(super) mod encoding;
pub(super) mod escaped;
pub(super) mod foreign;
pub(super) mod html;
pub(super) mod input;
pub(super) mod json;
pub(super) mod letters;
pub(super) mod marks;
pub(super) mod open;
pub(super) mod quoted;
pub(super) mod row;
pub(super) mod split;
pub(super) mod text;
pub(super) mod twice;
pub(super) mod workbook;
