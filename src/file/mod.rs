//! The journey file and what keeps it safe: reading, saving, versions, locks, recovery. And the
//! settings.

mod beside;
mod careful;
mod disk;
mod error;
mod format;
mod lock;
mod name;
mod output;
mod own;
pub mod recovery;
mod replace;
mod rights;
mod save;
mod secret;
mod settings;
mod stamp;
mod state;
mod syntax;
mod temp;
pub mod templates;
mod transaction;
mod trouble;
mod under_way;
mod versions;
mod watch;

pub use careful::read_limited;
pub use disk::{Disk, SystemDisk};
pub use error::{Place, ReadError, SaveError};
pub use format::{FORMAT, MAX_BYTES, Opened, parse, to_text};
pub use lock::{Holder, Lock, lock, lock_within};
pub use name::stem_of;
pub use output::{Output, Replace, Sent};
pub use rights::{Denied, Lost, Rights};
pub use save::{Expected, Saver, Written, is_same, read, save, write};
pub use secret::Secret;
pub use settings::{Settings, SettingsError, SettingsWarning, settings_path};
pub use stamp::Stamp;
pub use state::StateFolder;
pub use syntax::{Syntax, Wanted};
pub use transaction::{Change, PATIENCE, Unchanged, put};
pub use trouble::Trouble;
pub use under_way::clean_up;
pub use versions::{Version, versions};
pub use watch::{FileChange, Watch};
