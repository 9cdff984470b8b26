//! The views of the window: a drawing plus interaction.

pub mod actions;
pub mod cached;
pub mod compare;
pub mod compare_kpis;

pub mod drivers;
pub mod experience;
pub mod feedback;

pub mod kpis;
pub mod map;
pub mod measure;

pub mod page;
pub mod priorities;
pub mod shows;
mod stageless;

pub mod workshop;
