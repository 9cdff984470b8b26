//! What the path dialog asks of the disk; always on a thread of its own.

use crate::file::Trouble;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

/// More entries of one folder than this are not listed.
const MOST: usize = 5000;

/// Something in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name, which need not be readable text.
    pub name: OsString,
    /// Whether it is a folder.
    pub folder: bool,
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Nothing, but its folder is there.
    Free,
    /// Nothing, and its folder is not there either.
    NoFolder(PathBuf),
    /// The system refused to tell.
    Refused(Trouble),
}

/// Runs `work` on a thread and wakes the window when it is done. `None` when no thread can be had.
pub(super) fn ask<T: Send + 'static>(
    ctx: &egui::Context,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<Receiver<T>> {
    let (sender, receiver) = channel();
    let ctx = ctx.clone();
    let thread = std::thread::Builder::new().name("polku-paths".into());
    let started = thread.spawn(move || {
        // Nobody may listen any more; then the answer is of no use.
        let _unheard = sender.send(work());
        ctx.request_repaint();
    });
    match started {
        Ok(_) => Some(receiver),
        Err(error) => {
            log::warn!("no thread for the disk: {error}");
            None
        }
    }
}

/// The folders and fitting files of a folder: folders first, each by name.
pub(super) fn list(folder: &Path, extensions: &[&str]) -> Result<Vec<Entry>, Trouble> {
    let read = std::fs::read_dir(folder).map_err(Trouble::from)?;
    let entry = |found: std::io::Result<std::fs::DirEntry>| {
        let found = found.ok()?;
        // Follows links, so that a link to a folder is a folder.
        let folder = std::fs::metadata(found.path()).is_ok_and(|about| about.is_dir());
        let name = found.file_name();
        (folder || fits(Path::new(&name), extensions)).then_some(Entry { name, folder })
    };
    let mut entries: Vec<Entry> = read.filter_map(entry).take(MOST).collect();
    entries.sort_by_cached_key(|entry| {
        (!entry.folder, entry.name.to_string_lossy().to_lowercase(), entry.name.clone())
    });
    Ok(entries)
}

fn fits(name: &Path, extensions: &[&str]) -> bool {
    let Some(extension) = name.extension().and_then(|extension| extension.to_str()) else {
        return extensions.is_empty();
    };
    extensions.is_empty() || extensions.iter().any(|one| extension.eq_ignore_ascii_case(one))
}

/// What is at a path.
pub(super) fn look(path: &Path) -> Verdict {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    match std::fs::metadata(path) {
        Ok(about) if about.is_dir() => Verdict::Folder,
        Ok(_) => Verdict::File,
        Err(error) if matches!(error.kind(), NotFound | NotADirectory) => match path.parent() {
            Some(folder) if folder.is_dir() => Verdict::Free,
            folder => Verdict::NoFolder(folder.unwrap_or(path).to_path_buf()),
        },
        Err(error) => Verdict::Refused(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_first_and_other_files_are_left_out() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        for name in ["b.ron", "A.RON", "notes.txt"] {
            std::fs::write(folder.path().join(name), "")?;
        }
        std::fs::create_dir(folder.path().join("z"))?;
        let names: Vec<_> =
            list(folder.path(), &["ron"]).unwrap_or_default().into_iter().map(|e| e.name).collect();
        assert_eq!(names, ["z", "A.RON", "b.ron"]);
        assert!(list(&folder.path().join("missing"), &[]).is_err());
        Ok(())
    }

    #[test]
    fn a_path_is_looked_at() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("a.ron");
        std::fs::write(&file, "")?;
        assert_eq!(look(folder.path()), Verdict::Folder);
        assert_eq!(look(&file), Verdict::File);
        assert_eq!(look(&folder.path().join("b.ron")), Verdict::Free);
        let lost = folder.path().join("no");
        assert_eq!(look(&lost.join("b.ron")), Verdict::NoFolder(lost));
        Ok(())
    }
}
