//! Cells as `MySQL` and others write them, with a backslash before a quotation mark instead of a second one.
//! They become cells as everybody else writes them while they are read, so that nothing after this knows of it.

use super::delimiter::fitting;
use std::io::{self, Read};

const WINDOW: usize = 16 * 1024;

/// Whether backslashes stand before quotation marks in the beginning of a file, or `\N` where nothing is.
pub(in crate::import) fn is_escaped(head: &str, delimiter: u8, whole: bool) -> bool {
    let nothing = head.split(['\n', '\r', char::from(delimiter)]).any(|cell| cell == "\\N");
    if nothing || !head.contains("\\\"") {
        return nothing;
    }
    let mut plain = String::new();
    let read = Unescaped::new(head.as_bytes(), delimiter, true).read_to_string(&mut plain);
    let (as_it_is, otherwise) =
        (fitting(head, whole, delimiter), fitting(&plain, whole, delimiter));
    read.is_ok()
        && (otherwise > as_it_is || otherwise == as_it_is && closes_amid_text(head, delimiter))
}

/// Whether a quotation mark after a backslash would end a cell before its end.
fn closes_amid_text(head: &str, delimiter: u8) -> bool {
    let ends = |byte: u8| matches!(byte, b'"' | b'\n' | b'\r') || byte == delimiter;
    let mut quoted = false;
    let bytes = head.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let begins =
            at == 0 || bytes.get(at - 1).is_some_and(|before| *before != b'"' && ends(*before));
        let after = bytes.get(at + 1).copied().unwrap_or(b'\n');
        match byte {
            b'"' if !quoted && begins => quoted = true,
            b'"' if quoted && after == b'"' => at += 1,
            b'"' if quoted => {
                if at > 0 && bytes.get(at - 1) == Some(&b'\\') && !ends(after) {
                    return true;
                }
                quoted = false;
            }
            _ => {}
        }
        at += 1;
    }
    false
}

/// Where in a cell the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// Before its first sign.
    Start,
    /// Between quotation marks.
    Quoted,
    /// After the second one, which may be doubled.
    Closed,
    /// In a cell without quotation marks.
    Bare,
    /// After a quoted cell, where nothing should stand.
    After,
}

/// A text whose backslashes are worked out, or as it is.
pub(in crate::import) struct Unescaped<R> {
    inner: R,
    delimiter: u8,
    is_on: bool,
    within: Within,
    /// A backslash stood before.
    escaped: bool,
    out: Vec<u8>,
    out_at: usize,
    at_end: bool,
}

impl<R: Read> Unescaped<R> {
    pub(in crate::import) fn new(inner: R, delimiter: u8, is_on: bool) -> Self {
        let (within, out) = (Within::Start, Vec::new());
        Self { inner, delimiter, is_on, within, escaped: false, out, out_at: 0, at_end: false }
    }

    pub(in crate::import) fn inner(&self) -> &R {
        &self.inner
    }

    fn refill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.out_at = 0;
        let mut window = Vec::with_capacity(WINDOW);
        while self.out.is_empty() && !self.at_end {
            window.clear();
            self.inner.by_ref().take(WINDOW as u64).read_to_end(&mut window)?;
            self.at_end = window.is_empty();
            for byte in &window {
                self.take(*byte);
            }
        }
        if self.at_end && matches!(self.within, Within::Bare | Within::Closed) {
            self.out.push(b'"');
            self.within = Within::Start;
        }
        Ok(())
    }

    fn take(&mut self, byte: u8) {
        if self.escaped {
            self.escaped = false;
            return self.escape(byte);
        }
        let ends = matches!(byte, b'\n' | b'\r') || byte == self.delimiter;
        match (self.within, byte) {
            (Within::Start | Within::After, _) if ends => {
                self.out.push(byte);
                self.within = Within::Start;
            }
            (Within::Start, b'"') => {
                self.out.push(b'"');
                self.within = Within::Quoted;
            }
            (Within::Start, _) => {
                self.out.push(b'"');
                self.within = Within::Bare;
                self.take(byte);
            }
            (Within::Quoted | Within::Bare, b'\\') => self.escaped = true,
            (Within::Quoted, b'"') => self.within = Within::Closed,
            (Within::Closed, b'"') => {
                self.out.extend_from_slice(b"\"\"");
                self.within = Within::Quoted;
            }
            (Within::Closed | Within::Bare, _) if ends => {
                self.out.extend_from_slice(&[b'"', byte]);
                self.within = Within::Start;
            }
            (Within::Closed, _) => {
                self.out.extend_from_slice(&[b'"', byte]);
                self.within = Within::After;
            }
            (Within::Bare, b'"') => self.out.extend_from_slice(b"\"\""),
            (Within::Quoted | Within::Bare | Within::After, _) => self.out.push(byte),
        }
    }

    /// What stands after a backslash: `\N` is nothing, `\n` the end of a line, `\"` a quotation mark.
    fn escape(&mut self, byte: u8) {
        match byte {
            b'N' | b'0' => {}
            b'n' | b'r' => self.out.push(b'\n'),
            b't' => self.out.push(b'\t'),
            b'"' => self.out.extend_from_slice(b"\"\""),
            b'\\' | b'\'' | b'\n' | b'\r' => self.out.push(byte),
            _ if byte == self.delimiter => self.out.push(byte),
            _ => self.out.extend_from_slice(&[b'\\', byte]),
        }
    }
}

impl<R: Read> Read for Unescaped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.is_on {
            return self.inner.read(buffer);
        }
        if self.out_at == self.out.len() {
            self.refill()?;
        }
        let ready = self.out.get(self.out_at..).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        buffer[..count].copy_from_slice(&ready[..count]);
        self.out_at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let mut plain = String::new();
        let mut reader = Unescaped::new(text.as_bytes(), b',', true);
        reader.read_to_string(&mut plain).expect("a text");
        plain
    }

    #[test]
    fn backslashes_are_worked_out() {
        assert_eq!(plain(r#""1","say \"so\", twice""#), r#""1","say ""so"", twice""#);
        assert_eq!(plain(r#""a \\","b""#), r#""a \","b""#);
        assert_eq!(plain("1,\\N,\n2,x\\, y,\"\"\n"), "\"1\",\"\",\n\"2\",\"x, y\",\"\"\n");
        assert_eq!(plain("a,one\\\ntwo\n"), "\"a\",\"one\ntwo\"\n");
        assert_eq!(plain("\"it \"\"is\"\"\",ä\\d"), "\"it \"\"is\"\"\",\"ä\\d\"");
        assert_eq!(plain("5\\\" pipe,3"), "\"5\"\" pipe\",\"3\"");
    }

    #[test]
    fn whoever_writes_so_is_told_from_others() {
        let seen = |text: &str| is_escaped(text, b',', true);
        assert!(seen("a,b\n\"1\",\"He said \\\"great\\\", really\"\n"));
        assert!(seen("a,b\n\"1\",\"so \\\"x\\\"\"\n\"2\",\"y\"\n"));
        assert!(seen("a,b,c\n\"1\",\\N,\"x\"\n"));
        assert!(!seen("a,b\n1,\"He said \"\"great\"\", really\"\n"));
        // A list as JSON writes it, quoted as others do.
        assert!(!seen("a,b\n1,\"{\\\"\"k\\\"\": \\\"\"v, w\\\"\"}\"\n"));
        assert!(!seen("a,b\n\"C:\\temp\\\",5\n\"D:\\\",4\n"));
        assert!(!seen("a,b\n1,24\\\" wide\n"));
    }
}
