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
        private_folder(&folder)?;
        Ok(folder)
    }
}

/// Removes what interrupted programs have left wherever this user's program has written: beside documents and
/// results, and in the state folder itself.
pub(super) fn clear_everywhere(state: &StateFolder) {
    let documents = super::versions::documents(state);
    let beside = documents.iter().filter_map(|document| document.parent().map(Path::to_path_buf));
    let mut folders: Vec<PathBuf> = beside.chain(super::own::folders(state)).collect();
    folders.push(state.0.clone());
    folders.extend(
        folders_in(&state.0).flat_map(|one| folders_in(&one).chain([one]).collect::<Vec<_>>()),
    );
    folders.sort();
    folders.dedup();
    let now = std::time::SystemTime::now();
    for folder in folders {
        super::temp::clear(&folder, now);
    }
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|it| it.path())
}

/// Makes a folder for this user only. One that is there may be from a version that was less careful.
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    #[cfg(unix)]
    narrow(folder)?;
    Ok(())
}

/// Leaves a folder of one's own to its owner.
#[cfg(unix)]
fn narrow(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let rights = std::fs::metadata(folder)?.permissions();
    if rights.mode().trailing_zeros() >= 6 {
        return Ok(());
    }
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

/// A name for a document that is the same for every spelling of its path.
pub(super) fn key_of(document: &Path) -> String {
    let whole = super::replace::whole_path(document);
    hex(hash(whole.as_os_str().as_encoded_bytes()))
}

/// The same for the same bytes with every version of the program, on every machine.
pub(super) fn hash(bytes: &[u8]) -> u128 {
    let mut hasher = SipHasher13::new();
    hasher.write(bytes);
    hasher.finish128().as_u128()
}

/// The same of what a reader gives.
pub(super) fn hash_stream(mut reader: impl io::Read) -> io::Result<u128> {
    let mut hasher = SipHasher13::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finish128().as_u128()),
            Ok(count) => hasher.write(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// A hash as 32 digits.
pub(super) fn hex(hash: u128) -> String {
    format!("{hash:032x}")
}
