//! Line breaks inside cells of a file whose rows end as on an old Mac, with CR: there a bare LF ends no row. It becomes
//! a blank while it is read, so that nothing after this knows of it.

use super::delimiter::is_even;
use std::io::{self, Read};

/// Whether the rows in the beginning of a file end with CR, and only so have all the same number of cells.
pub(in crate::import) fn are_inside(head: &str, delimiter: u8, whole: bool) -> bool {
    let ends_with_cr = head.find('\r').is_some_and(|at| !head[..at].contains('\n'));
    ends_with_cr
        && !head.contains("\r\n")
        && head.contains('\n')
        && !is_even(head, whole, delimiter)
        && is_even(&head.replace('\n', " "), whole, delimiter)
}

/// A text without such breaks, or as it is.
pub(in crate::import) struct Breaks<R> {
    inner: R,
    is_on: bool,
}

impl<R: Read> Breaks<R> {
    pub(in crate::import) fn new(inner: R, is_on: bool) -> Self {
        Self { inner, is_on }
    }

    pub(in crate::import) fn inner(&self) -> &R {
        &self.inner
    }
}

impl<R: Read> Read for Breaks<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if self.is_on {
            let read = buffer.iter_mut().take(count);
            read.filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_feed_ends_no_row_where_all_rows_end_otherwise() {
        let inside = |text: &str| are_inside(text, b',', true);
        assert!(inside("Id,Score,Comment\r1,5,one\ntwo\r2,4,ok\r"));
        for text in [
            "Id,Score\r1,5\n2,4\n3,3\n",
            "Id,Score\r1,5\r2,4\r",
            "Id,Score\r\n1,5\r\n",
            "Id,Score\n1,5\n2,4\n",
            "Id,Score,Comment\r1,5,\"one\ntwo\"\r2,4,ok\r",
            "",
        ] {
            assert!(!inside(text), "{text:?}");
        }
        let mut text = String::new();
        let read = Breaks::new(&b"a\r1\n2\r"[..], true).read_to_string(&mut text);
        assert!(read.is_ok() && text == "a\r1 2\r", "{text:?}");
    }
}
