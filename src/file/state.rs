//! The folder where the program keeps what must outlive it but is not the user's: versions, snapshots
//! of unsaved work, locks. Never a place for the only copy of anything that was saved.

use siphasher::sip128::{Hasher128 as _, SipHasher13};
use std::hash::Hasher as _;
use std::io;
use std::path::{Path, PathBuf};

/// The state folder. It is made when something is first put there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFolder(PathBuf);

impl StateFolder {
    /// The folder that the system has for this; `POLKU_STATE_DIR` names another.
    #[must_use]
    pub fn of_system() -> Option<Self> {
        use etcetera::AppStrategy as _;
        if let Some(folder) = std::env::var_os("POLKU_STATE_DIR") {
            return Some(Self(folder.into()));
        }
        let strategy = etcetera::app_strategy::choose_native_strategy(etcetera::AppStrategyArgs {
            top_level_domain: "fi".into(),
            author: "Polku".into(),
            app_name: "polku".into(),
        });
        let strategy = strategy.ok()?;
        let folder = strategy.state_dir().unwrap_or_else(|| {
            if cfg!(windows) {
                // Beside the cache: on this machine, but never cleared by the system.
                strategy.cache_dir().with_file_name("state")
            } else {
                strategy.data_dir().join("state")
            }
        });
        Some(Self(folder))
    }

    /// This folder.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A folder in it, made where it is missing, for this user only.
    pub(super) fn made(&self, name: impl AsRef<Path>) -> io::Result<PathBuf> {
        let folder = self.0.join(name);
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        Ok(folder)
    }
}

/// A name for a document that is the same for every spelling of its path.
pub(super) fn key_of(document: &Path) -> String {
    let document = super::save::real_target(document).unwrap_or_else(|_| document.to_path_buf());
    let document = std::path::absolute(&document).unwrap_or(document);
    // A file that is not there yet is in a folder that is.
    let whole = match (document.parent().map(std::fs::canonicalize), document.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => document,
    };
    hex(hash(whole.as_os_str().as_encoded_bytes()))
}

/// The same for the same bytes with every version of the program, on every machine.
pub(super) fn hash(bytes: &[u8]) -> u128 {
    let mut hasher = SipHasher13::new();
    hasher.write(bytes);
    hasher.finish128().as_u128()
}

/// A hash as 32 digits.
pub(super) fn hex(hash: u128) -> String {
    format!("{hash:032x}")
}
