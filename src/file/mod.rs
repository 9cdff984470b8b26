//! The journey file and the settings: reading, writing and what can go wrong.

mod error;
mod format;
mod name;
mod save;
mod settings;
pub mod templates;

pub use error::{Place, ReadError, SaveError};
pub use format::{FORMAT, MAX_BYTES, Opened, parse, to_text};
pub use name::stem_of;
pub use save::{Stamp, is_same, read, save, write};
pub use settings::{Settings, SettingsError, settings_path};
