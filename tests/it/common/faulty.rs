//! A disk that fails, as a test wants it.

use polku::file::{Disk, Lost, Rights, SystemDisk};
use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

/// How it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// With this error of the system.
    Error(io::ErrorKind),
    /// Takes no byte and says that all is well.
    TakesNothing,
}

/// Does what the system does, but for one call.
pub(crate) struct Faulty {
    fault: Fault,
    /// The number of the call that fails, from 0, and how many in a row.
    fails: std::ops::Range<usize>,
    /// The most bytes it takes at once.
    gulp: usize,
    count: Cell<usize>,
    calls: RefCell<Vec<&'static str>>,
}

impl Faulty {
    /// Fails at the call with this number.
    pub(crate) fn at(call: usize, fault: Fault) -> Self {
        Self::during(call..call + 1, fault)
    }

    /// Fails at the calls with these numbers.
    pub(crate) fn during(fails: std::ops::Range<usize>, fault: Fault) -> Self {
        let (count, calls) = (Cell::new(0), RefCell::default());
        Self { fault, fails, gulp: usize::MAX, count, calls }
    }

    /// Never fails, but takes only a few bytes at once.
    pub(crate) fn sipping(gulp: usize) -> Self {
        Self { gulp, ..Self::during(0..0, Fault::TakesNothing) }
    }

    /// Everything that was asked of it, in order.
    pub(crate) fn calls(&self) -> Vec<&'static str> {
        self.calls.borrow().clone()
    }

    /// Whether it has failed.
    pub(crate) fn has_failed(&self) -> bool {
        self.count.get() > self.fails.start
    }

    /// What the call that failed was.
    pub(crate) fn failed_call(&self) -> Option<&'static str> {
        self.calls.borrow().get(self.fails.start).copied()
    }

    fn call(&self, name: &'static str) -> io::Result<()> {
        self.calls.borrow_mut().push(name);
        let number = self.count.replace(self.count.get() + 1);
        match self.fault {
            Fault::Error(kind) if self.fails.contains(&number) => Err(kind.into()),
            _ => Ok(()),
        }
    }
}

impl Disk for Faulty {
    fn create_new(&self, path: &Path, private: bool) -> io::Result<File> {
        self.call("create")?;
        SystemDisk.create_new(path, private)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        let number = self.count.get();
        if let Err(error) = self.call("write") {
            // As a full disk does: something still went in.
            SystemDisk.write(file, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        if self.fault == Fault::TakesNothing && self.fails.contains(&number) {
            return Ok(0);
        }
        SystemDisk.write(file, &bytes[..bytes.len().min(self.gulp)])
    }

    fn set_rights(&self, file: &File, path: &Path, like: &Rights) -> io::Result<Vec<Lost>> {
        self.call("rights")?;
        SystemDisk.set_rights(file, path, like)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.call("sync")?;
        SystemDisk.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?;
        SystemDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?;
        SystemDisk.rename_new(from, to)
    }

    fn patience(&self) -> &[Duration] {
        &[Duration::ZERO, Duration::ZERO]
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync folder")?;
        SystemDisk.sync_folder(folder)
    }
}
