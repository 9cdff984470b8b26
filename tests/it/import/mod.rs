//! Survey data into a journey: through the library, the command line and the window.

mod again;
mod basics;
mod before;
mod counts;
mod dialog;
mod doubts;
mod edges;
mod kinds;
mod read;
mod roles;
mod said;
mod services;
mod shapes;
mod who;
mod workbook;
