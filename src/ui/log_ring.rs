//! Keeps the last messages of the program and its libraries.
//!
//! Some libraries tell only here what went wrong: `rfd` answers "nothing picked" both when the user
//! cancels and when the system has no file dialog, and logs the reason.

use crate::sanitize::for_terminal;
use log::{Level, LevelFilter, Log, Metadata, Record};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many messages are kept.
const KEPT: usize = 200;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// How serious it is.
    pub level: Level,
    /// The module it comes from.
    pub target: String,
    /// What it says.
    pub text: String,
    number: u64,
}

/// A moment between two messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u64);

struct Ring {
    entries: VecDeque<Entry>,
    next: u64,
}

static RING: Mutex<Ring> = Mutex::new(Ring { entries: VecDeque::new(), next: 0 });
static LOGGER: Logger = Logger;

struct Logger;

impl Log for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Which letters no font has is told once and in words; the drawing's libraries say it of every text.
        if ["usvg", "resvg", "fontdb"].iter().any(|one| metadata.target().starts_with(one)) {
            return metadata.level() <= Level::Error;
        }
        let ours = metadata.target().starts_with("polku");
        metadata.level() <= if ours { Level::Info } else { Level::Warn }
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let text = record.args().to_string();
        if record.level() <= Level::Warn {
            tell(record.level(), record.target(), &text);
        }
        keep(record.level(), record.target(), text);
    }

    fn flush(&self) {}
}

/// Writes to stderr; a closed stderr (a window started without a terminal) is no reason to stop.
fn tell(level: Level, target: &str, text: &str) {
    use std::io::Write as _;
    let _closed = writeln!(std::io::stderr(), "{level} {target}: {}", for_terminal(text));
}

fn ring() -> MutexGuard<'static, Ring> {
    RING.lock().unwrap_or_else(PoisonError::into_inner)
}

fn keep(level: Level, target: &str, text: String) {
    let mut ring = ring();
    let number = ring.next;
    ring.next += 1;
    if ring.entries.len() == KEPT {
        ring.entries.pop_front();
    }
    ring.entries.push_back(Entry { level, target: target.into(), text, number });
}

/// Takes over logging. A second call changes nothing.
pub fn install() {
    if log::set_logger(&LOGGER).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
}

/// This moment.
#[must_use]
pub fn now() -> Mark {
    Mark(ring().next)
}

/// The last message of a library since a moment.
#[must_use]
pub fn last_since(mark: Mark, library: &str) -> Option<Entry> {
    let of_library = |entry: &&Entry| entry.target.split("::").next() == Some(library);
    let ring = ring();
    ring.entries.iter().rev().take_while(|entry| entry.number >= mark.0).find(of_library).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    // One test, because the ring is shared by every thread of the test program.
    #[test]
    fn the_ring_keeps_the_last_messages_of_each_library() {
        keep(Level::Error, "before::the::mark", "old".into());
        let mark = now();
        assert_eq!(last_since(mark, "before"), None);
        keep(Level::Error, "ring_test::inner", "first".into());
        keep(Level::Warn, "ring_test", "second".into());
        keep(Level::Error, "ring_testing", "another library".into());
        let last = last_since(mark, "ring_test").map(|entry| (entry.level, entry.text));
        assert_eq!(last, Some((Level::Warn, "second".into())));
        for number in 0..2 * KEPT {
            keep(Level::Warn, "flood", number.to_string());
        }
        assert_eq!(ring().entries.len(), KEPT);
        assert_eq!(last_since(mark, "ring_test"), None);
    }
}
