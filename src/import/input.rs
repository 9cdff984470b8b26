//! Where the bytes come from, and how far the reading has come.

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
