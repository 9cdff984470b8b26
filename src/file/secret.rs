//! The secret of this installation, with which hashes of responses are keyed: whoever gets a journey file
//! cannot try ids out, and finds nothing in it that leads to the secret.

use super::state::StateFolder;
use crate::journey::Fingerprint;
use siphasher::sip::SipHasher24;
use std::io::{self, Write as _};

/// Sixteen bytes that only this installation has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret([u8; 16]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// These bytes; for tests.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The secret of this installation, made where there is none yet. `None` where it can be neither read
    /// nor written: then nothing is hashed.
    #[must_use]
    pub fn of(state: &StateFolder) -> Option<Self> {
        Self::read_or_make(state).ok()
    }

    fn read_or_make(state: &StateFolder) -> io::Result<Self> {
        let path = state.made("")?.join("secret");
        for _ in 0..2 {
            match std::fs::read(&path) {
                Ok(bytes) => {
                    let wrong = || io::Error::from(io::ErrorKind::InvalidData);
                    return bytes.try_into().map(Self).map_err(|_| wrong());
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
            // Whole in its place at once; where another process was faster, its secret is the one.
            let mut file = tempfile::Builder::new().prefix(".secret").tempfile_in(state.path())?;
            let mut bytes = [0_u8; 16];
            getrandom::fill(&mut bytes).map_err(io::Error::other)?;
            file.write_all(&bytes)?;
            file.as_file().sync_all()?;
            match file.persist_noclobber(&path) {
                Ok(_) => return Ok(Self(bytes)),
                Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.error),
            }
        }
        Err(io::ErrorKind::NotFound.into())
    }

    /// What may be known of the secret: enough to tell whether hashes were keyed with it.
    #[must_use]
    pub fn public(&self) -> Fingerprint {
        Fingerprint::from_bits(self.hash(b"polku: whose hashes these are"))
    }

    /// A keyed hash: 64 bits that depend on every byte, the same in every version of the program.
    #[must_use]
    pub fn hash(&self, bytes: &[u8]) -> u64 {
        SipHasher24::new_with_key(&self.0).hash(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_made_once_and_for_this_user_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path().join("state"));
        let first = Secret::of(&state).expect("a secret");
        assert_eq!(Secret::of(&state), Some(first));
        let other = Secret::of(&StateFolder::at(folder.path().join("other"))).expect("another");
        assert!(first != other && first.public() != other.public());
        assert_ne!(first.hash(b"R_1"), other.hash(b"R_1"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |name: &str| {
                let path = state.path().join(name);
                std::fs::metadata(path).expect("there").permissions().mode() & 0o777
            };
            assert_eq!((mode("secret"), mode("")), (0o600, 0o700));
        }
    }

    #[test]
    fn a_damaged_secret_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("secret"), b"short").expect("written");
        assert_eq!(Secret::of(&StateFolder::at(folder.path())), None);
        assert_eq!(std::fs::read(folder.path().join("secret")).expect("there"), b"short");
    }
}
