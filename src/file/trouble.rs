//! What a disk or the system can have against something, as data. The words are in `wording`.

use super::rights::Denied;
use std::io;

/// Why the system did not do what was asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such file or folder.
    NotFound,
    /// The user may not.
    NotAllowed,
    /// The disk is full.
    Full,
    /// The user has used up the room given.
    Quota,
    /// Nothing can be written on this disk.
    ReadOnlyDisk,
    /// The file is marked as read-only.
    ReadOnlyFile,
    /// The administrator has made it unchangeable.
    Immutable,
    /// Nobody reads from the pipe that was to be written to.
    NobodyReads,
    /// It is neither a file nor a pipe.
    NoPlace,
    /// The disk takes nothing more, and says no reason.
    TakesNothing,
    /// A folder where a file should be.
    IsFolder,
    /// A file where a folder should be.
    NotFolder,
    /// Links lead in a circle.
    LinkCircle,
    /// A link in the place of a new file leads to one that is not there.
    LinkNowhere,
    /// Something of that name is there already.
    Exists,
    /// Another program holds it.
    InUse,
    /// The name is not allowed there.
    BadName,
    /// The file is too large for this disk.
    TooLarge,
    /// Another disk or computer is not there, or no longer.
    NoConnection,
    /// It took too long.
    TimedOut,
    /// The content ends too early or is not what it should be.
    BadContent,
    /// Something else; what the system said, without its error number.
    Other(String),
}

/// Windows: another program has the file open.
const SHARING: [i32; 2] = [32, 33];
/// Unix: more links than a system follows (`ELOOP`).
#[cfg(unix)]
const LOOP: i32 = if cfg!(target_os = "linux") { 40 } else { 62 };

impl From<&io::Error> for Trouble {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        if let Some(denied) = error.get_ref().and_then(|inner| inner.downcast_ref::<Denied>()) {
            return match denied {
                Denied::ReadOnly => Self::ReadOnlyFile,
                Denied::Immutable => Self::Immutable,
            };
        }
        let code = error.raw_os_error();
        if cfg!(windows) && code.is_some_and(|code| SHARING.contains(&code)) {
            return Self::InUse;
        }
        #[cfg(unix)]
        if code == Some(LOOP) {
            return Self::LinkCircle;
        }
        match error.kind() {
            Kind::NotFound => Self::NotFound,
            Kind::PermissionDenied => Self::NotAllowed,
            Kind::StorageFull => Self::Full,
            Kind::QuotaExceeded => Self::Quota,
            Kind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            Kind::WriteZero => Self::TakesNothing,
            Kind::IsADirectory => Self::IsFolder,
            Kind::NotADirectory => Self::NotFolder,
            Kind::AlreadyExists => Self::Exists,
            Kind::ResourceBusy | Kind::ExecutableFileBusy => Self::InUse,
            Kind::InvalidFilename => Self::BadName,
            Kind::FileTooLarge => Self::TooLarge,
            Kind::ConnectionRefused
            | Kind::ConnectionReset
            | Kind::ConnectionAborted
            | Kind::HostUnreachable
            | Kind::NetworkUnreachable
            | Kind::NetworkDown
            | Kind::NotConnected
            | Kind::StaleNetworkFileHandle => Self::NoConnection,
            Kind::TimedOut => Self::TimedOut,
            Kind::UnexpectedEof | Kind::InvalidData => Self::BadContent,
            _ => Self::Other(without_number(&error.to_string())),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        // What this program itself found is carried through as it is.
        match error.downcast::<Carried>() {
            Ok(Carried(trouble)) => trouble,
            Err(error) => Self::from(&error),
        }
    }
}

/// A trouble on its way through an [`io::Error`].
#[derive(Debug)]
struct Carried(Trouble);

impl std::fmt::Display for Carried {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Carried {}

impl From<Trouble> for io::Error {
    fn from(trouble: Trouble) -> Self {
        Self::other(Carried(trouble))
    }
}

fn without_number(text: &str) -> String {
    text.split(" (os error").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_understood() {
        let of = |kind: io::ErrorKind| Trouble::from(io::Error::from(kind));
        assert_eq!(of(io::ErrorKind::StorageFull), Trouble::Full);
        assert_eq!(of(io::ErrorKind::PermissionDenied), Trouble::NotAllowed);
        let carried = io::Error::from(Trouble::LinkCircle);
        assert_eq!(Trouble::from(carried), Trouble::LinkCircle);
        let other = io::Error::other("Input/output error (os error 5)");
        assert_eq!(Trouble::from(other), Trouble::Other("Input/output error".into()));
    }
}
