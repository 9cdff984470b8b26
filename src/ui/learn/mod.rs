//! How one learns the program by using it: help pages by what one is at, what a term means, hints that go away, and
//! a guided first journey.

pub mod guide;
pub mod hint;
pub mod page;
pub mod term;

pub use guide::Guide;
pub use page::Page;
pub use term::Term;
