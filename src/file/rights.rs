//! Who may read and write a file, and what else belongs to it besides its content: kept when it is
//! replaced, or narrowed and told, never widened.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

/// What a replaced file could not keep. Its content is saved all the same, and nobody may more than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It belongs to whoever saved it.
    Owner,
    /// It belongs to another group, which may no more than everybody.
    Group,
    /// The list of further people who may read or write it.
    AccessList,
    /// What the system or another program had noted on it.
    Attributes,
    /// It had so many other names (hard links); they lead to the old content.
    Names(u64),
}

/// What belongs to a file besides its content.
#[derive(Debug)]
pub struct Rights {
    data: Metadata,
    /// Extended attributes, an access list among them.
    #[cfg_attr(
        not(any(target_os = "linux", target_os = "macos")),
        expect(dead_code, reason = "no such thing here")
    )]
    noted: Vec<(std::ffi::OsString, Vec<u8>)>,
    /// The access list where it is no attribute.
    #[cfg(target_os = "macos")]
    list: Vec<exacl::AclEntry>,
}

impl Rights {
    /// Those of a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn of(path: &Path) -> io::Result<Self> {
        Ok(Self {
            data: std::fs::metadata(path)?,
            noted: noted::of(path),
            #[cfg(target_os = "macos")]
            list: listed::of(path),
        })
    }

    /// Those that the system gives to a new file at a path, which nobody else may read from now on.
    pub(super) fn of_new(file: &File, path: &Path) -> io::Result<Self> {
        let rights = Self::of(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
        }
        #[cfg(not(unix))]
        let _ = file;
        Ok(rights)
    }

    /// As far as they can be given to another file, which stands at a path. Returns what cannot be kept.
    ///
    /// # Errors
    /// What the system says, where the file may not even be narrowed.
    pub(super) fn give(&self, file: &File, path: &Path) -> io::Result<Vec<Lost>> {
        #[cfg(unix)]
        return self.give_all(file, path);
        #[cfg(not(unix))]
        {
            let _ = path;
            file.set_permissions(self.data.permissions())?;
            Ok(Vec::new())
        }
    }

    /// How many other names the file has.
    pub(super) fn other_names(&self) -> Option<Lost> {
        #[cfg(unix)]
        let names = std::os::unix::fs::MetadataExt::nlink(&self.data);
        #[cfg(not(unix))]
        let names = 1;
        (names > 1).then(|| Lost::Names(names - 1))
    }
}

#[cfg(unix)]
impl Rights {
    #[cfg_attr(
        not(target_os = "macos"),
        expect(unused_variables, reason = "the open file is enough")
    )]
    fn give_all(&self, file: &File, path: &Path) -> io::Result<Vec<Lost>> {
        use std::fs::Permissions;
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
        let mut lost = Vec::new();
        let now = file.metadata()?;
        let (uid, gid) = (self.data.uid(), self.data.gid());
        // Programs are not made of journeys: no bit that lends rights.
        let mut mode = self.data.mode() & 0o1777;
        if now.gid() != gid && fchown(file, None, Some(gid)).is_err() {
            // The group is another one now: it may what everybody may.
            mode = (mode & 0o1707) | ((mode & 0o007) << 3);
            lost.push(Lost::Group);
        }
        if now.uid() != uid && fchown(file, Some(uid), None).is_err() {
            lost.push(Lost::Owner);
        }
        let noted = noted::give(&self.noted, file);
        if noted.list {
            // With the list gone, its mask would become the rights of the group.
            mode &= 0o1707;
            lost.push(Lost::AccessList);
        }
        if noted.other {
            lost.push(Lost::Attributes);
        }
        #[cfg(target_os = "macos")]
        if !listed::give(&self.list, path) {
            // Some of it may have kept people out.
            mode &= 0o1700;
            lost.push(Lost::AccessList);
        }
        if file.metadata()?.mode() & 0o7777 != mode {
            file.set_permissions(Permissions::from_mode(mode))?;
        }
        Ok(lost)
    }
}

/// Extended attributes.
#[cfg(any(target_os = "linux", target_os = "macos"))]
mod noted {
    use rustix::fs::{XattrFlags, fremovexattr, fsetxattr, getxattr, listxattr};
    use std::ffi::{OsStr, OsString};
    use std::fs::File;
    use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
    use std::path::Path;

    /// More is no attribute of a journey.
    const MOST: usize = 64 * 1024;
    /// The access list of Linux.
    const LIST: &str = "system.posix_acl_access";

    pub(super) fn of(path: &Path) -> Vec<(OsString, Vec<u8>)> {
        let mut names = vec![0_u8; MOST];
        let Ok(length) = listxattr(path, &mut *names) else { return Vec::new() };
        let names = names.get(..length).unwrap_or_default();
        let names = names.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        let value = |name: &OsStr| {
            let mut value = vec![0_u8; MOST];
            let length = getxattr(path, name, &mut *value).ok()?;
            value.truncate(length);
            Some(value)
        };
        let all = names.map(|name| OsString::from_vec(name.to_vec()));
        all.filter_map(|name| value(&name).map(|value| (name, value))).collect()
    }

    /// What could not be given.
    #[derive(Default)]
    pub(super) struct Ungiven {
        pub(super) list: bool,
        pub(super) other: bool,
    }

    pub(super) fn give(noted: &[(OsString, Vec<u8>)], file: &File) -> Ungiven {
        let mut ungiven = Ungiven::default();
        for (name, value) in noted {
            if fsetxattr(file, name.as_os_str(), value, XattrFlags::empty()).is_ok() {
                continue;
            }
            if name == OsStr::new(LIST) {
                ungiven.list = true;
            } else if !has(file, name, value) && !is_of_system(name) {
                ungiven.other = true;
            }
        }
        // A new file has the list that its folder gives, and lets more people in than the old one did.
        if noted.iter().all(|(name, _)| name != OsStr::new(LIST)) {
            let stays = fremovexattr(file, LIST).is_err() && is_there(file, LIST);
            ungiven.list |= stays;
        }
        ungiven
    }

    fn is_there(file: &File, name: &str) -> bool {
        rustix::fs::fgetxattr(file, name, &mut *vec![0_u8; MOST]).is_ok()
    }

    /// A new file may have it already, from its folder.
    fn has(file: &File, name: &OsStr, value: &[u8]) -> bool {
        let mut now = vec![0_u8; MOST];
        let length = rustix::fs::fgetxattr(file, name, &mut *now);
        length.is_ok_and(|length| now.get(..length) == Some(value))
    }

    /// Labels that the system gives to every file as it sees fit.
    fn is_of_system(name: &OsStr) -> bool {
        [&b"security."[..], b"com.apple.provenance", b"com.apple.lastuseddate"]
            .iter()
            .any(|start| name.as_bytes().starts_with(start))
    }
}

/// Access lists where they are no attributes.
#[cfg(target_os = "macos")]
mod listed {
    use exacl::{AclEntry, getfacl, setfacl};
    use std::path::Path;

    pub(super) fn of(path: &Path) -> Vec<AclEntry> {
        getfacl(path, None).unwrap_or_default()
    }

    /// Whether the list is that of the file now, in place of the one that its folder gave it.
    pub(super) fn give(list: &[AclEntry], path: &Path) -> bool {
        of(path) == list || setfacl(&[path], list, None).is_ok()
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
mod noted {
    pub(super) fn of(_path: &std::path::Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
        Vec::new()
    }

    /// What could not be given.
    #[derive(Default)]
    #[cfg(unix)]
    pub(super) struct Ungiven {
        pub(super) list: bool,
        pub(super) other: bool,
    }

    #[cfg(unix)]
    pub(super) fn give(_: &[(std::ffi::OsString, Vec<u8>)], _: &std::fs::File) -> Ungiven {
        Ungiven::default()
    }
}

/// Why a file may not be replaced, where the system would allow it through its folder.
///
/// # Errors
/// The file is read-only, or this user may not write it.
pub(super) fn may_write(path: &Path, data: &Metadata) -> io::Result<()> {
    if data.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, Denied::ReadOnly));
    }
    #[cfg(unix)]
    {
        use super::careful::careful;
        let opened = careful(std::fs::OpenOptions::new().write(true)).open(path);
        if let Err(error) = opened {
            return Err(if is_immutable(path) {
                io::Error::new(io::ErrorKind::PermissionDenied, Denied::Immutable)
            } else {
                error
            });
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// A file that is protected beyond its rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// Its owner has made it read-only.
    #[error("the file is read-only")]
    ReadOnly,
    /// The administrator has made it unchangeable.
    #[error("the file is marked as immutable (chattr +i)")]
    Immutable,
}

#[cfg(target_os = "linux")]
fn is_immutable(path: &Path) -> bool {
    use rustix::fs::{IFlags, ioctl_getflags};
    let file = super::careful::open_regular(path);
    let flags = file.and_then(|file| Ok(ioctl_getflags(file)?));
    flags.is_ok_and(|flags| flags.intersects(IFlags::IMMUTABLE | IFlags::APPEND))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_immutable(_path: &Path) -> bool {
    false
}
