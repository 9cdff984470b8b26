//! Notices that another program changes, replaces or removes the file of the open document.

use super::careful::stamp_of;
use super::stamp::Stamp;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, SystemTime};

/// How often the file is looked at; time and length only, the content when one of them changed.
const EVERY: Duration = Duration::from_secs(3);

/// What another program did to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: PathBuf,
    /// What it holds now; `None`: it is gone.
    pub now: Option<Stamp>,
}

enum Message {
    /// Watch this file, which is known to hold this.
    Watch(PathBuf, Stamp),
    /// Watch nothing.
    Rest,
    /// Look at once.
    Look,
}

/// Watches one file from a thread of its own. Ends when dropped.
#[derive(Debug)]
pub struct Watch(Option<Sender<Message>>);

impl Watch {
    /// Begins without a file. `tell` is called on the other thread, once for each change.
    #[must_use]
    pub fn start(tell: impl Fn(FileChange) + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let thread = std::thread::Builder::new().name("polku-watch".into());
        let thread = thread.spawn(move || run(&receiver, &tell));
        if let Err(error) = &thread {
            log::error!("files are not watched: {error}");
        }
        Self(thread.is_ok().then_some(sender))
    }

    /// Watches a file that is known to hold this. Everything before is forgotten.
    pub fn watch(&self, path: &Path, stamp: Stamp) {
        self.send(Message::Watch(path.to_path_buf(), stamp));
    }

    /// Watches nothing.
    pub fn rest(&self) {
        self.send(Message::Rest);
    }

    /// Looks now: the user has come back to the window.
    pub fn look(&self) {
        self.send(Message::Look);
    }

    fn send(&self, message: Message) {
        if let Some(sender) = &self.0 {
            // A thread that is gone has nobody to tell any more.
            let _ = sender.send(message);
        }
    }
}

fn run(receiver: &Receiver<Message>, tell: &dyn Fn(FileChange)) {
    let mut watched: Option<Watched> = None;
    loop {
        let message = match &watched {
            None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(_) => receiver.recv_timeout(EVERY),
        };
        match message {
            Ok(Message::Watch(path, stamp)) => watched = Some(Watched::new(path, stamp)),
            Ok(Message::Rest) => watched = None,
            Ok(Message::Look) | Err(RecvTimeoutError::Timeout) => {
                if let Some(change) = watched.as_mut().and_then(Watched::look) {
                    tell(change);
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// A watched file and what was last seen of it.
struct Watched {
    path: PathBuf,
    /// What is known or was told already.
    known: Option<Stamp>,
    glance: Option<(SystemTime, u64)>,
}

impl Watched {
    fn new(path: PathBuf, stamp: Stamp) -> Self {
        Self { path, known: Some(stamp), glance: None }
    }

    /// What has changed since the last look.
    fn look(&mut self) -> Option<FileChange> {
        let data = match std::fs::metadata(&self.path) {
            Ok(data) => Some(data),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            // A network disk that is away for a moment tells nothing.
            Err(_) => return None,
        };
        let glance = data.and_then(|data| Some((data.modified().ok()?, data.len())));
        if glance.is_some() && glance == self.glance {
            return None;
        }
        let now = match glance {
            Some((_, length)) => {
                Some(stamp_of(&self.path).ok()?.unwrap_or(Stamp::of(&length.to_le_bytes())))
            }
            None => None,
        };
        self.glance = glance;
        if now == self.known {
            return None;
        }
        self.known = now;
        Some(FileChange { path: self.path.clone(), now })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_once_and_the_old_content_again_is_a_change_too() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("journey.ron");
        std::fs::write(&path, "one")?;
        let mut watched = Watched::new(path.clone(), Stamp::of(b"one"));
        assert_eq!(watched.look(), None);
        std::fs::write(&path, "three")?;
        let change = |now: Option<&str>| {
            Some(FileChange { path: path.clone(), now: now.map(|text| Stamp::of(text.as_bytes())) })
        };
        assert_eq!(watched.look(), change(Some("three")));
        assert_eq!(watched.look(), None);
        std::fs::remove_file(&path)?;
        assert_eq!(watched.look(), change(None));
        assert_eq!(watched.look(), None);
        std::fs::write(&path, "one")?;
        assert_eq!(watched.look(), change(Some("one")));
        Ok(())
    }

    #[test]
    fn the_thread_tells_what_it_sees() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("journey.ron");
        std::fs::write(&path, "two")?;
        let (sender, told) = channel();
        let watch = Watch::start(move |change| {
            let _ = sender.send(change);
        });
        watch.watch(&path, Stamp::of(b"one"));
        watch.look();
        assert_eq!(told.recv()?, FileChange { path, now: Some(Stamp::of(b"two")) });
        drop(watch);
        assert!(told.recv().is_err(), "the thread has ended");
        Ok(())
    }
}
