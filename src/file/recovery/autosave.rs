//! The thread that writes the open document into the state folder.

use super::found::Left;
use super::snapshot::{Draft, text_of};
use crate::file::replace::replace;
use crate::file::state::StateFolder;
use crate::file::system_lock::SystemLock;
use crate::file::trouble::Trouble;
use crate::file::{Disk as _, SystemDisk};
use jiff::Timestamp;
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// So long after the first unwritten change the document is written. Half of what is promised: the
/// other half is for the disk.
pub const LATEST: Duration = Duration::from_secs(1);
/// After a failure it is tried again, less often.
const AGAIN: Duration = Duration::from_secs(5);
/// What runs while a panic unwinds must come to an end.
const IN_PANIC: Duration = Duration::from_secs(2);

/// What became of the snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It could not be written. Told once until it can again.
    Failed(Trouble),
    /// It can be written again.
    Works,
}

enum Message {
    Changed(Draft),
    /// Written with the next snapshot, this one is no longer needed.
    Continues(Left),
    /// Nothing is unsaved.
    Saved,
    Flush(SyncSender<bool>),
}

/// Keeps the open document safe from crashes. Dropped without [`Self::saved`], it leaves the snapshot
/// for the next start.
#[derive(Debug)]
pub struct Autosave {
    sender: Option<Sender<Message>>,
    thread: Option<JoinHandle<()>>,
}

/// Whoever keeps a document in this program, for the panic hook.
static KEEPER: Mutex<Option<Sender<Message>>> = Mutex::new(None);

impl Autosave {
    /// Starts the thread. `tell` is called on it.
    #[must_use]
    pub fn start(state: StateFolder, tell: impl Fn(Told) + Send + 'static) -> Self {
        Self::start_with(state, LATEST, tell)
    }

    /// With another delay.
    #[must_use]
    pub fn start_with(
        state: StateFolder,
        latest: Duration,
        tell: impl Fn(Told) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        let mut keeper = Keeper {
            slot: Slot { state, held: None },
            latest,
            unwritten: None,
            due: None,
            continues: Vec::new(),
            tell,
            failing: false,
        };
        let thread = std::thread::Builder::new().name("polku-autosave".into());
        match thread.spawn(move || keeper.run(&receiver)) {
            Ok(thread) => {
                if let Ok(mut known) = KEEPER.lock() {
                    *known = Some(sender.clone());
                }
                Self { sender: Some(sender), thread: Some(thread) }
            }
            Err(error) => {
                log::error!("no thread for autosave: {error}");
                Self { sender: None, thread: None }
            }
        }
    }

    /// The document has changed.
    pub fn changed(&self, draft: Draft) {
        self.send(Message::Changed(draft));
    }

    /// The document is what a crash had left behind: that is removed once the document is saved or
    /// in a snapshot of this program.
    pub fn continues(&self, left: Left) {
        self.send(Message::Continues(left));
    }

    /// Nothing is unsaved, or it is meant to be lost: the snapshot goes.
    pub fn saved(&self) {
        self.send(Message::Saved);
    }

    /// Writes at once whatever is not written. True when all is on the disk.
    #[must_use]
    pub fn flush(&self, at_most: Duration) -> bool {
        self.sender.as_ref().is_some_and(|sender| flush(sender, at_most))
    }

    /// Something that does the same from another thread.
    #[must_use]
    pub fn flusher(&self, at_most: Duration) -> Box<dyn Fn() + Send + Sync> {
        match self.sender.clone() {
            Some(sender) => Box::new(move || {
                let _ = flush(&sender, at_most);
            }),
            None => Box::new(|| {}),
        }
    }

    fn send(&self, message: Message) {
        if let Some(sender) = &self.sender {
            // Only a panic ends the thread early, and the hook has told of it.
            let _ = sender.send(message);
        }
    }
}

impl Drop for Autosave {
    fn drop(&mut self) {
        self.sender = None;
        if let Ok(mut known) = KEEPER.lock() {
            *known = None;
        }
        if let Some(thread) = self.thread.take() {
            // It writes what is left and ends.
            let _ = thread.join();
        }
    }
}

fn flush(sender: &Sender<Message>, at_most: Duration) -> bool {
    let (reply, done) = sync_channel(1);
    sender.send(Message::Flush(reply)).is_ok() && done.recv_timeout(at_most).unwrap_or(false)
}

/// For the panic hook: writes what is not written, on the thread that is still well.
pub fn flush_in_panic() {
    let known = KEEPER.try_lock().ok().and_then(|known| known.clone());
    if let Some(sender) = known
        && std::thread::current().name() != Some("polku-autosave")
    {
        let _ = flush(&sender, IN_PANIC);
    }
}

/// The state of the thread.
struct Keeper<F> {
    slot: Slot,
    latest: Duration,
    unwritten: Option<Draft>,
    due: Option<Instant>,
    continues: Vec<Left>,
    tell: F,
    failing: bool,
}

impl<F: Fn(Told)> Keeper<F> {
    fn run(&mut self, receiver: &Receiver<Message>) {
        loop {
            let message = match self.due {
                None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(due) => receiver.recv_timeout(due.saturating_duration_since(Instant::now())),
            };
            match message {
                Ok(Message::Changed(draft)) => {
                    self.unwritten = Some(draft);
                    // From the first change on, so that steady typing puts nothing off.
                    self.due.get_or_insert_with(|| Instant::now() + self.latest);
                }
                Ok(Message::Continues(left)) => self.continues.push(left),
                Ok(Message::Saved) => self.saved(),
                Ok(Message::Flush(reply)) => {
                    self.write();
                    // Nobody may wait any more.
                    let _ = reply.try_send(self.unwritten.is_none());
                }
                Err(RecvTimeoutError::Timeout) => self.write(),
                Err(RecvTimeoutError::Disconnected) => {
                    self.write();
                    return;
                }
            }
        }
    }

    fn write(&mut self) {
        self.due = None;
        let Some(draft) = &self.unwritten else { return };
        match self.slot.write(draft) {
            Ok(()) => {
                self.unwritten = None;
                if std::mem::take(&mut self.failing) {
                    (self.tell)(Told::Works);
                }
                self.let_go();
            }
            Err(error) => {
                self.due = Some(Instant::now() + AGAIN);
                if !std::mem::replace(&mut self.failing, true) {
                    (self.tell)(Told::Failed(Trouble::from(&error)));
                }
            }
        }
    }

    fn saved(&mut self) {
        (self.unwritten, self.due) = (None, None);
        self.slot.clear();
        self.let_go();
    }

    fn let_go(&mut self) {
        for left in self.continues.drain(..) {
            if let Err(error) = left.delete() {
                log::warn!("an old snapshot could not be removed: {error}");
            }
        }
    }
}

/// The place of this program's snapshot, taken with the first one.
struct Slot {
    state: StateFolder,
    held: Option<Held>,
}

/// A lock that lives as long as the program, and the snapshot beside it.
struct Held {
    lock: SystemLock,
    locked: PathBuf,
    snapshot: PathBuf,
}

impl Slot {
    fn write(&mut self, draft: &Draft) -> io::Result<()> {
        let text = text_of(draft, Timestamp::now())?;
        // Somebody may have cleared the state folder while the program runs.
        if self.held.as_ref().is_some_and(|held| !held.locked.exists()) {
            self.held = None;
        }
        let held = match &self.held {
            Some(held) => held,
            None => self.held.insert(Held::take(&self.state)?),
        };
        replace(&held.snapshot, text.as_bytes())
    }

    /// Removes the snapshot, then its lock: a lock alone tells of no crash.
    fn clear(&mut self) {
        let Some(Held { lock, locked, snapshot }) = self.held.take() else { return };
        if let Err(error) = std::fs::remove_file(&snapshot)
            && error.kind() != io::ErrorKind::NotFound
        {
            log::warn!("the snapshot could not be removed: {error}");
        }
        drop(lock);
        let _gone_already = std::fs::remove_file(locked);
    }
}

impl Held {
    fn take(state: &StateFolder) -> io::Result<Self> {
        let folder = state.made(super::found::FOLDER)?;
        let locked = folder.join(format!("{:016x}.lock", fastrand::u64(..)));
        let lock = SystemLock::take(SystemDisk.create_new(&locked, true)?)?;
        let snapshot = locked.with_extension("ron");
        Ok(Self { lock, locked, snapshot })
    }
}
