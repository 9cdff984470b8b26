//! The promise: after any failure and any crash the file is the old one or the new one, whole, and what
//! was typed is in the file or can be recovered.

mod crashes;
mod disk;
mod recovered;

use crate::common::faulty::{Fault, Faulty};
use crate::common::{SMALL, journey_of, names_in, put, said, small, text_of};
use polku::document::{Document, Locks};
use polku::edit::Edit;
use polku::file::recovery::{Autosave, LATEST, left_behind};
use polku::file::{self, SaveError, Saver, Stamp, StateFolder, Written, versions};
use polku::journey::Journey;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

/// What disks say when they fail: full, broken or a network that is gone, no right, made read-only.
const FAULTS: [Fault; 5] = [
    Fault::Error(io::ErrorKind::StorageFull),
    Fault::Error(io::ErrorKind::Other),
    Fault::Error(io::ErrorKind::PermissionDenied),
    Fault::Error(io::ErrorKind::ReadOnlyFilesystem),
    Fault::TakesNothing,
];

/// A folder with a document, and a state folder.
struct Desk {
    folder: TempDir,
    file: PathBuf,
    state: StateFolder,
}

impl Desk {
    fn new() -> Self {
        let folder = tempdir().expect("a folder");
        let documents = folder.path().join("documents");
        std::fs::create_dir(&documents).expect("a folder");
        let file = documents.join("journey.ron");
        put(&file, SMALL);
        let state = StateFolder::at(folder.path().join("state"));
        Self { folder, file, state }
    }

    fn save(&self, disk: &Faulty, with_versions: bool) -> Result<Written, SaveError> {
        let state = with_versions.then_some(&self.state);
        let known = Stamp::of(SMALL.as_bytes());
        Saver { disk, state }.save(&self.file, &changed(), Some(known))
    }

    fn has_leftovers(&self) -> bool {
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for name in names_in(&folder) {
                let path = folder.join(&name);
                if name.contains(".tmp") {
                    return true;
                }
                if path.is_dir() {
                    folders.push(path);
                }
            }
        }
        false
    }
}

fn changed() -> Journey {
    Journey { title: "Changed".into(), ..small() }
}

fn retitled(title: String) -> Edit {
    Edit::SetTitle { title, description: String::new() }
}

/// How long after a change it is written, in the process that is killed.
const SOON: Duration = Duration::from_millis(15);
