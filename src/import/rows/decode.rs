//! Any encoding becomes UTF-8 while it is read.
//!
//! A byte-order mark decides, else what the user said, else a pattern of zero bytes (UTF-16).
//! Otherwise the text is passed on unchanged while it is plain ASCII; the first other character
//! decides, from the 64 kB that follow it: valid UTF-8, else what `chardetng` finds likely.
//! What cannot be decoded is an error, never a replacement character; text that is UTF-8 already is
//! passed on as it is, and whoever splits it checks it.

use super::code_page::{CodePage, WESTERN};
use super::encoding::Encoding;
use super::foreign::Foreign;
use super::letters::{Letters, likely};
use super::workbook::BadWorkbook;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Decoder, DecoderResult, Encoding as Web, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};
use std::io::{self, Read};

const WINDOW: usize = 64 * 1024;

/// Why bytes are no survey text.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum NotText {
    /// A spreadsheet, where it can only be read once.
    Workbook,
    /// A workbook of another kind.
    OldWorkbook(BadWorkbook),
    /// A file of another kind.
    #[error("{0}")]
    Foreign(Foreign),
    /// Not text.
    Binary,
    /// Not in this encoding.
    Encoding {
        /// The encoding tried.
        encoding: &'static str,
        /// Bytes read before, at least.
        byte: u64,
    },
    /// A row without an end.
    EndlessRow,
    /// More than any survey.
    #[error("this is more than 8 GB, which is no survey; import a part of it")]
    Endless,
}

enum State {
    Start,
    Ascii,
    Utf8,
    /// UTF-8, with letters of Windows' amid it.
    Mixed,
    Decoding(Box<Decoder>, &'static Web),
    Dos(&'static CodePage),
}

/// UTF-8 from a reader of any encoding.
pub(in crate::import) struct Decode<R> {
    inner: R,
    raw: Vec<u8>,
    taken: u64,
    at_end: bool,
    done: bool,
    forced: Option<Encoding>,
    guessed: bool,
    /// The last plain sign.
    before: u8,
    state: State,
    out: Vec<u8>,
    out_at: usize,
}

impl<R: Read> Decode<R> {
    /// Reads in the encoding given, or finds it out.
    pub(in crate::import) fn new(inner: R, forced: Option<Encoding>) -> Self {
        let (raw, out) = (Vec::with_capacity(WINDOW), Vec::with_capacity(WINDOW));
        let state = State::Start;
        let at_end = false;
        let (done, guessed, before) = (false, false, b' ');
        Self { inner, raw, taken: 0, at_end, done, forced, guessed, before, state, out, out_at: 0 }
    }

    /// Bytes taken from the reader.
    pub(in crate::import) fn taken(&self) -> u64 {
        self.taken
    }

    /// Whether the encoding rests on nothing but how often letters occur.
    pub(in crate::import) fn is_guessed(&self) -> bool {
        self.guessed
    }

    /// The encoding found so far.
    pub(in crate::import) fn encoding(&self) -> Encoding {
        match &self.state {
            State::Decoding(_, web) => Encoding::Web(web),
            State::Dos(page) => Encoding::Dos(page),
            State::Start | State::Ascii | State::Utf8 | State::Mixed => Encoding::Web(UTF_8),
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let room = (WINDOW - self.raw.len()) as u64;
        let read = self.inner.by_ref().take(room).read_to_end(&mut self.raw)?;
        self.at_end |= (read as u64) < room;
        if self.at_end {
            self.drop_filler();
        }
        Ok(())
    }

    /// Drops what some programs fill the last block of a file with, and the sign of DOS for its end. What has
    /// zeros elsewhere keeps them: it is UTF-16, or no text.
    fn drop_filler(&mut self) {
        if matches!(self.state, State::Decoding(..)) {
            return;
        }
        let is_filler = |byte: &&u8| matches!(byte, 0 | 0x1A);
        let filler = self.raw.iter().rev().take_while(is_filler).count();
        let (text, _) = self.raw.split_at(self.raw.len() - filler);
        if !text.contains(&0) {
            self.raw.truncate(text.len());
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        if self.raw.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(wrong(NotText::OldWorkbook(BadWorkbook::Old)));
        }
        let marked = Web::for_bom(&self.raw);
        if let Some((_, length)) = marked {
            self.drop_raw(length);
        }
        let zeros = |from: usize| {
            let (all, zero) = self
                .raw
                .iter()
                .skip(from)
                .step_by(2)
                .fold((0, 0), |(all, zero), byte| (all + 1, zero + u32::from(*byte == 0)));
            all > 1 && zero * 10 > all * 7
        };
        let found = marked.map(|(web, _)| Encoding::Web(web)).or(self.forced);
        let found = found.or_else(|| match (zeros(0), zeros(1)) {
            (false, true) => Some(Encoding::Web(UTF_16LE)),
            (true, false) => Some(Encoding::Web(UTF_16BE)),
            _ => None,
        });
        let wide = matches!(found, Some(Encoding::Web(web)) if web == UTF_16LE || web == UTF_16BE);
        if !wide && looks_binary(&self.raw) {
            return Err(wrong(NotText::Binary));
        }
        self.state = found.map_or(State::Ascii, reading);
        Ok(())
    }

    fn drop_raw(&mut self, count: usize) {
        self.raw.drain(..count);
        self.taken += count as u64;
    }

    /// Makes more output; none at the end.
    fn refill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.out_at = 0;
        while self.out.is_empty() && !self.done {
            self.fill()?;
            if matches!(self.state, State::Start) {
                self.begin()?;
            }
            match self.state {
                State::Ascii => self.pass_ascii(),
                State::Start | State::Utf8 => self.pass(),
                State::Mixed => self.pass_mixed(),
                State::Decoding(..) => self.decode()?,
                State::Dos(page) => {
                    page.decode(&self.raw, &mut self.out);
                    self.drop_raw(self.raw.len());
                    self.done = self.at_end;
                }
            }
        }
        Ok(())
    }

    fn pass(&mut self) {
        self.done = self.at_end;
        self.taken += self.raw.len() as u64;
        std::mem::swap(&mut self.raw, &mut self.out);
    }

    fn pass_ascii(&mut self) {
        if self.raw.is_ascii() {
            self.pass();
            return;
        }
        let plain = self.raw.iter().take_while(|byte| byte.is_ascii()).count();
        if plain > 0 {
            self.out.extend_from_slice(&self.raw[..plain]);
            self.before = self.out.last().copied().unwrap_or(b' ');
            self.drop_raw(plain);
            return;
        }
        if is_mixed(&self.raw) {
            (self.guessed, self.state) = (true, State::Mixed);
            return;
        }
        let found = guess(&self.raw, self.at_end, self.before);
        self.guessed = found != Encoding::Web(UTF_8);
        self.state = reading(found);
    }

    /// Passes UTF-8 on, and makes it of what is none.
    fn pass_mixed(&mut self) {
        let mut taken = 0;
        for chunk in self.raw.utf8_chunks() {
            self.out.extend_from_slice(chunk.valid().as_bytes());
            taken += chunk.valid().len();
            let odd = chunk.invalid();
            // A letter that goes on in what is read next.
            if !self.at_end && taken + odd.len() == self.raw.len() {
                break;
            }
            taken += odd.len();
            self.out.extend_from_slice(WINDOWS_1252.decode_without_bom_handling(odd).0.as_bytes());
        }
        self.done = self.at_end;
        self.drop_raw(taken);
    }

    fn decode(&mut self) -> io::Result<()> {
        let State::Decoding(decoder, encoding) = &mut self.state else { return Ok(()) };
        self.out.resize(WINDOW * 3 + 16, 0);
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(&self.raw, &mut self.out, self.at_end);
        self.out.truncate(written);
        let encoding = *encoding;
        self.drop_raw(read);
        match result {
            DecoderResult::InputEmpty => self.done = self.at_end,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => {
                let encoding = encoding.name();
                return Err(wrong(NotText::Encoding { encoding, byte: self.taken }));
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Decode<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let empty = self.out_at == self.out.len();
        if empty && !self.done && self.raw.is_empty() && matches!(self.state, State::Utf8) {
            let count = self.inner.read(buffer)?;
            self.taken += count as u64;
            return Ok(count);
        }
        if empty {
            self.refill()?;
        }
        let ready = &self.out[self.out_at..];
        let count = ready.len().min(buffer.len());
        buffer[..count].copy_from_slice(&ready[..count]);
        self.out_at += count;
        Ok(count)
    }
}

fn reading(encoding: Encoding) -> State {
    match encoding {
        Encoding::Web(web) if web == UTF_8 => State::Utf8,
        Encoding::Web(web) => {
            State::Decoding(Box::new(web.new_decoder_without_bom_handling()), web)
        }
        Encoding::Dos(page) => State::Dos(page),
    }
}

fn guess(window: &[u8], last: bool, before: u8) -> Encoding {
    match std::str::from_utf8(window) {
        Ok(_) => return Encoding::Web(UTF_8),
        // Cut in the middle of a character.
        Err(error) if !last && error.error_len().is_none() => return Encoding::Web(UTF_8),
        Err(_) => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(window, last);
    let found = detector.guess(Some(b"fi"), Utf8Detection::Deny);
    let found = if found == UTF_8 { WINDOWS_1252 } else { found };
    // The detector knows the web, where there are no letters of old Macs and of DOS.
    match likely(window, before) {
        Letters::Mac => Encoding::Web(MACINTOSH),
        Letters::Dos => Encoding::Dos(WESTERN),
        Letters::Other => Encoding::Web(found),
    }
}

/// Whether nearly all letters are UTF-8, and some are not: two files that were put together.
fn is_mixed(window: &[u8]) -> bool {
    const MOST: usize = 3;
    let (mut good, mut bad) = (0, 0);
    for chunk in window.utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    // The last letter may be cut.
    let cut = std::str::from_utf8(window).is_err_and(|error| error.error_len().is_none());
    bad > usize::from(cut) && good >= bad * MOST && good >= 4
}

/// Zero bytes, or control characters that no survey has.
fn looks_binary(bytes: &[u8]) -> bool {
    let strange = |byte: &&u8| matches!(byte, 1..=8 | 14..=26 | 28..=31);
    bytes.contains(&0) || bytes.iter().filter(strange).count() * 50 > bytes.len()
}

pub(in crate::import) fn wrong(what: NotText) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
