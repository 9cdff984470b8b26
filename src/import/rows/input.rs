//! Where the bytes come from, and how far the reading has come.

use super::decode::{NotText, wrong};
use std::io::{Cursor, Read, Seek};
use std::ops::ControlFlow;

/// A reader that can go back, as a workbook needs.
pub trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

/// The bytes of a survey file.
pub enum Input<'a> {
    /// Read once, from the beginning to the end: text only.
    Stream(Box<dyn Read + 'a>),
    /// A file or memory: text or a workbook.
    Whole(Box<dyn Seekable + 'a>),
}

impl<'a> Input<'a> {
    /// What can only be read once, such as standard input.
    pub fn stream(reader: impl Read + 'a) -> Self {
        Self::Stream(Box::new(reader))
    }

    /// What can be read again, such as a file.
    pub fn whole(reader: impl Read + Seek + 'a) -> Self {
        Self::Whole(Box::new(reader))
    }
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::whole(Cursor::new(bytes))
    }
}

impl<'a, T: AsRef<[u8]> + 'a> From<Cursor<T>> for Input<'a> {
    fn from(bytes: Cursor<T>) -> Self {
        Self::whole(bytes)
    }
}

/// No survey is longer, in bytes.
const MOST_BYTES: u64 = 8 * 1024 * 1024 * 1024;

/// A reader that stops where no survey goes on: what is piped in may have no end.
pub(in crate::import) struct Limited<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Limited<R> {
    pub(in crate::import) fn new(inner: R) -> Self {
        Self { inner, left: MOST_BYTES }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self.left.checked_sub(count as u64).ok_or_else(|| wrong(NotText::Endless))?;
        Ok(count)
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read of the file.
    pub bytes: u64,
    /// Rows counted.
    pub rows: u64,
}

/// For an import that nobody watches.
pub fn unwatched(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_not_read_without_end() {
        let mut endless = Limited { inner: std::io::repeat(b'1'), left: 1000 };
        assert!(std::io::copy(&mut endless, &mut std::io::sink()).is_err());
        let mut short = Limited { inner: std::io::repeat(b'1').take(1000), left: 1000 };
        assert!(std::io::copy(&mut short, &mut std::io::sink()).is_ok());
    }
}
