//! The drawings: functions on `&mut egui::Ui` that take a report and a look.
//! They know no window, no file and no command.

pub mod actions;
pub mod bars;
pub mod canvas;
pub mod cells;
pub mod compare;
pub mod drivers;
pub mod experience;
pub mod feedback;
pub mod fonts;
pub mod headless;
pub mod hyphen;
pub mod icon;
pub mod kpis;
mod letters;
pub mod link;
pub mod map;
pub mod measure;
pub mod photo;
pub mod present;
pub mod priorities;
pub mod qr;
#[cfg(test)]
mod sample_journeys;
pub mod stack;
pub mod still_plot;
pub mod table;
pub mod text;
pub mod theme;
pub mod trend;
