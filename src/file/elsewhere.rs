//! What is kept of journeys other than the open one, also of those that are gone: earlier versions, and what
//! crashes have left. It can be large and personal, so it can be listed and deleted.

use super::careful::read_limited;
use super::recovery::left_behind;
use super::state::{StateFolder, key_of};
use super::versions::{FOLDER, LONGEST_NAME, NAME_OF_DOCUMENT, all_in};
use jiff::Timestamp;
use std::io;
use std::path::{Path, PathBuf};

/// Something that is kept of another journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Earlier versions of a document.
    Versions {
        /// The document, as it was called when its first version was kept.
        document: PathBuf,
        /// Whether there is no file of that name any more.
        is_gone: bool,
        /// How many.
        count: usize,
        /// Their bytes.
        size: u64,
        /// When the newest was kept.
        newest: Timestamp,
        /// Where they are.
        folder: PathBuf,
    },
    /// What a crash has left, of a program that no longer runs.
    Recovery {
        /// The title of the journey; `None` where it cannot be read.
        title: Option<String>,
        /// Its file.
        document: Option<PathBuf>,
        /// When it was written.
        written: Option<Timestamp>,
        /// Where it is.
        snapshot: PathBuf,
    },
}

/// All that is kept of journeys other than `open`: first of those that are gone, the newest first.
#[must_use]
pub fn kept_elsewhere(state: &StateFolder, open: Option<&Path>) -> Vec<Kept> {
    let own = open.map(key_of);
    let folders = std::fs::read_dir(state.path().join(FOLDER)).into_iter().flatten().flatten();
    let others = folders.filter(|entry| entry.file_name().to_str() != own.as_deref());
    let mut found: Vec<Kept> = others.filter_map(|entry| versions_in(&entry.path())).collect();
    found.sort_by_key(|one| match one {
        Kept::Versions { is_gone, newest, .. } => (!is_gone, std::cmp::Reverse(*newest)),
        Kept::Recovery { .. } => (false, std::cmp::Reverse(Timestamp::MAX)),
    });
    let left = left_behind(state).into_iter().map(|one| {
        let preview = one.content.ok().map(|(_, preview)| preview);
        Kept::Recovery {
            title: preview.as_ref().map(|one| one.title.clone()),
            document: preview.as_ref().and_then(|one| one.path.clone()),
            written: preview.map(|one| one.written),
            snapshot: one.left.path().to_path_buf(),
        }
    });
    left.chain(found).collect()
}

fn versions_in(folder: &Path) -> Option<Kept> {
    let versions = all_in(folder);
    let document = read_limited(&folder.join(NAME_OF_DOCUMENT), LONGEST_NAME).ok();
    let document = document.map_or_else(|| folder.to_path_buf(), PathBuf::from);
    Some(Kept::Versions {
        is_gone: !document.exists(),
        document,
        count: versions.len(),
        size: versions.iter().map(|one| one.size).sum(),
        newest: versions.first()?.time,
        folder: folder.to_path_buf(),
    })
}

impl Kept {
    /// Removes it for good. What another program of this user has open by now stays.
    ///
    /// # Errors
    /// What the system says.
    pub fn delete(self, state: &StateFolder) -> io::Result<()> {
        match self {
            Self::Versions { folder, .. } => {
                all_in(&folder).into_iter().try_for_each(super::Version::delete)
            }
            Self::Recovery { snapshot, .. } => {
                let mut left = left_behind(state).into_iter().map(|one| one.left);
                left.find(|one| one.path() == snapshot)
                    .map_or(Ok(()), super::recovery::Left::delete)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Expected, Saver, SystemDisk};
    use super::*;
    use crate::journey::Journey;

    #[test]
    fn what_is_kept_of_a_journey_that_is_gone_can_be_deleted() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path().join("state"));
        let journey = Journey { title: "Polku".into(), ..Journey::default() };
        let (gone, stays) = (folder.path().join("gone.ron"), folder.path().join("stays.ron"));
        for path in [&gone, &stays] {
            let saver = Saver { disk: &SystemDisk, state: Some(&state) };
            saver.save(path, &journey, Expected::Nothing).expect("saved");
        }
        std::fs::remove_file(&gone).expect("removed");
        let kept = kept_elsewhere(&state, None);
        let told: Vec<_> = kept
            .iter()
            .map(|one| match one {
                Kept::Versions { document, is_gone, count, .. } => {
                    (document.file_name().and_then(|it| it.to_str()), *is_gone, *count)
                }
                Kept::Recovery { .. } => (None, false, 0),
            })
            .collect();
        assert_eq!(told, [(Some("gone.ron"), true, 1), (Some("stays.ron"), false, 1)]);
        assert_eq!(kept_elsewhere(&state, Some(&stays)).len(), 1, "the open one has its own list");
        kept.into_iter().next().expect("the first").delete(&state).expect("deleted");
        assert_eq!(kept_elsewhere(&state, None).len(), 1);
        assert_eq!(super::super::versions(&state, &gone), []);
    }
}
