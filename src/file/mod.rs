//! The journey file and what keeps it safe: reading, saving, versions, locks, recovery. And the
//! settings.

mod disk;
mod error;
mod format;
mod lock;
mod name;
pub mod recovery;
mod save;
mod secret;
mod settings;
mod stamp;
mod state;
mod syntax;
pub mod templates;
mod trouble;
mod versions;
mod watch;

pub use disk::{Disk, SystemDisk};
pub use error::{Place, ReadError, SaveError};
pub use format::{FORMAT, MAX_BYTES, Opened, parse, to_text};
pub use lock::{Holder, Lock, lock};
pub use name::stem_of;
pub use save::{Saver, Written, is_same, read, save, write};
pub use secret::Secret;
pub use settings::{Settings, SettingsError, SettingsWarning, settings_path};
pub use stamp::Stamp;
pub use state::StateFolder;
pub use syntax::{Expected, Syntax};
pub use trouble::Trouble;
pub use versions::{Version, versions};
pub use watch::{FileChange, Watch};
