//! Where a result goes: to standard output, into a pipe or a device, or into a file. Only regular files are
//! ever replaced, and only those that may be.

use super::careful::Glance;
use super::error::SaveError;
use super::format;
use super::own;
use super::replace::Place;
use super::rights::Lost;
use super::save::{Expected, is_same, write_as};
use super::stamp::Stamp;
use super::state::StateFolder;
use super::transaction::{put, taken};
use super::trouble::Trouble;
use crate::journey::Journey;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// Whether what is in the place of a result may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// The user said so.
    Anything,
    /// The user said so, but people work on journeys: those stay.
    AllButJourneys,
    /// Only what this program made and nobody has changed since.
    Own,
    /// Nothing.
    Nothing,
}

impl Replace {
    /// What may be replaced by a journey: people work on it, so nothing without a word.
    #[must_use]
    pub fn journey(force: bool) -> Self {
        if force { Self::Anything } else { Self::Nothing }
    }

    /// What may be replaced by a picture, a report or a table, which can be made anew at any time.
    #[must_use]
    pub fn product(force: bool) -> Self {
        if force { Self::AllButJourneys } else { Self::Own }
    }
}

/// Where a result goes. Found out beforehand, so that nobody waits for a result that cannot be written.
#[derive(Debug)]
pub struct Output<'a> {
    path: &'a Path,
    state: Option<&'a StateFolder>,
    way: Way,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Standard,
    /// A pipe or a device: what is sent goes through it.
    Through,
    /// A new file.
    New,
    /// In the place of what this program had made, as it was when it was looked at.
    Own(Stamp, Option<Glance>),
    /// In the place of any file.
    Over,
}

/// What became of a result.
#[derive(Debug)]
pub enum Sent {
    /// It is still to be written to standard output.
    Standard(Vec<u8>),
    /// It is written; what could not be kept of an old file, and why no version was kept.
    Written(Vec<Lost>, Option<Trouble>),
}

/// Whether there is a journey in a file, whatever it is called.
fn holds_journey(path: &Path) -> bool {
    /// A journey says within so many bytes that it is one.
    const BEGINNING: u64 = 1000;
    let mut begins = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut begins));
    let text = String::from_utf8_lossy(&begins);
    read.is_ok() && format::looks_like_ours(&text) && text.contains("journey")
}

impl<'a> Output<'a> {
    /// Where `path` leads. `sources`: what the result is made of, which it never replaces.
    ///
    /// # Errors
    /// [`SaveError`]: it may not be replaced, or nothing can be written there.
    pub fn to(
        path: &'a Path,
        replace: Replace,
        state: Option<&'a StateFolder>,
        sources: &[&Path],
    ) -> Result<Self, SaveError> {
        let this = |way| Ok(Self { path, state, way });
        if is_standard(path) {
            return this(Way::Standard);
        }
        if sources.iter().any(|source| is_same(source, path)) {
            return Err(SaveError::Source { path: path.to_path_buf() });
        }
        // Whatever else hinders is told when it is written.
        let Ok(data) = std::fs::metadata(path) else {
            // In a folder of somebody else the link would choose where a new file comes to be.
            let is_said = matches!(replace, Replace::Anything | Replace::AllButJourneys);
            if !is_said && leads_nowhere(path) {
                return Err(not_made(path, Trouble::LinkNowhere));
            }
            return this(Way::New);
        };
        if data.is_dir() {
            return Err(not_made(path, Trouble::IsFolder));
        }
        if !data.is_file() {
            return if takes(&data) {
                this(Way::Through)
            } else {
                Err(not_made(path, Trouble::NoPlace))
            };
        }
        let own = || {
            let seen = Glance::at(path);
            Some(Way::Own(own::as_made(state?, path)?, seen))
        };
        let way = match replace {
            Replace::AllButJourneys if holds_journey(path) => {
                return Err(SaveError::Source { path: path.to_path_buf() });
            }
            Replace::Anything | Replace::AllButJourneys => Some(Way::Over),
            Replace::Own => own(),
            Replace::Nothing => None,
        };
        this(way.ok_or_else(|| SaveError::Exists { path: path.to_path_buf() })?)
    }

    /// Whether it goes to standard output.
    #[must_use]
    pub fn is_standard(&self) -> bool {
        self.way == Way::Standard
    }

    /// Sends a picture, a report or a table there.
    ///
    /// # Errors
    /// [`SaveError`]; but for [`SaveError::Unsure`] an old file is then unchanged.
    pub fn send(&self, bytes: Vec<u8>) -> Result<Sent, SaveError> {
        let place = match self.way {
            Way::Standard => return Ok(Sent::Standard(bytes)),
            Way::Through => return self.through(&bytes),
            Way::New => Place::Free,
            Way::Own(_, seen) => Place::Seen(seen),
            Way::Over => Place::Any,
        };
        // What is replaced by the user's word may be a journey that somebody works on.
        let _lock = match self.way {
            Way::Over => Some(taken(self.state, self.path)?),
            _ => None,
        };
        self.remember(&bytes);
        let written = write_as(self.path, &bytes, place).map_err(|error| self.told(error));
        written.map(|lost| Sent::Written(lost, None))
    }

    /// Sends a journey there; a file gets versions, and is written while nobody else writes it.
    ///
    /// # Errors
    /// [`SaveError`]; but for [`SaveError::Unsure`] an old file is then unchanged.
    pub fn send_journey(&self, journey: &Journey) -> Result<Sent, SaveError> {
        let text = super::to_text(journey);
        let text = text.map_err(|error| SaveError::RoundTrip(error.to_string()))?;
        let expected = match self.way {
            Way::Standard | Way::Through => return self.send(text.into_bytes()),
            Way::New => Expected::Nothing,
            Way::Own(stamp, _) => Expected::This(stamp),
            Way::Over => Expected::Anything,
        };
        self.remember(text.as_bytes());
        let written = put(self.state, self.path, journey, expected);
        let written = written.map_err(|error| self.told(error))?;
        Ok(Sent::Written(written.lost, written.unkept))
    }

    /// Where there was nothing, no old file is left unchanged.
    fn told(&self, error: SaveError) -> SaveError {
        match error {
            SaveError::Io { path, reason } if self.way == Way::New => {
                SaveError::NotMade { path, reason }
            }
            other => other,
        }
    }

    /// Not remembered, the file is asked about next time.
    fn remember(&self, bytes: &[u8]) {
        if let Some(state) = self.state
            && let Err(error) = own::remember(state, self.path, Stamp::of(bytes))
        {
            log::info!("what is written is not remembered: {error}");
        }
    }

    fn through(&self, bytes: &[u8]) -> Result<Sent, SaveError> {
        let sent = open_through(self.path).and_then(|mut file| {
            file.write_all(bytes)?;
            file.flush()
        });
        match sent {
            // Whoever reads has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            other => other.map_err(|error| not_made(self.path, error.into()))?,
        }
        Ok(Sent::Written(Vec::new(), None))
    }
}

/// `-`, and the names that systems give to standard output.
fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
        || (cfg!(unix)
            && ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]
                .iter()
                .any(|it| path == Path::new(it)))
}

/// A pipe or a terminal takes what is sent, and holds nothing that could be lost. A disk or a socket does not.
#[cfg(unix)]
fn takes(data: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    data.file_type().is_fifo() || data.file_type().is_char_device()
}

#[cfg(not(unix))]
fn takes(_data: &Metadata) -> bool {
    false
}

/// Opens a pipe or a device. Nobody may read from a pipe yet: that is waited for, but not for ever.
#[cfg(unix)]
fn open_through(path: &Path) -> io::Result<File> {
    use rustix::fs::{OFlags, fcntl_setfl};
    use std::os::unix::fs::{FileTypeExt as _, OpenOptionsExt as _};
    let mut options = OpenOptions::new();
    options.write(true);
    if std::fs::metadata(path)?.file_type().is_fifo() {
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }
    let until = std::time::Instant::now() + super::transaction::PATIENCE;
    let file = loop {
        match options.open(path) {
            // ENXIO: nobody has it open for reading.
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::NXIO.raw_os_error()) => {
                if std::time::Instant::now() > until {
                    return Err(Trouble::NobodyReads.into());
                }
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            other => break other?,
        }
    };
    fcntl_setfl(&file, OFlags::empty())?;
    Ok(file)
}

#[cfg(not(unix))]
fn open_through(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).open(path)
}

/// Whether it is a link to a file that is not there.
fn leads_nowhere(path: &Path) -> bool {
    let is_there = std::fs::metadata(path).map_err(|error| error.kind());
    is_there.is_err_and(|kind| kind == io::ErrorKind::NotFound)
        && std::fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink())
}

fn not_made(path: &Path, reason: Trouble) -> SaveError {
    SaveError::NotMade { path: path.to_path_buf(), reason }
}
