//! The records that the parts of a workbook in binary form are made of.

use std::io::{BufReader, Read, Result};

/// No more of a record is kept: what is read here are its first fields.
const KEPT: u64 = 4096;

/// A part, record by record.
pub(super) struct Records<R> {
    inner: BufReader<R>,
    record: Vec<u8>,
}

impl<R: Read> Records<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner: BufReader::with_capacity(64 * 1024, inner), record: Vec::new() }
    }

    /// What the next record is, and its beginning; `None` after the last one.
    pub(super) fn next(&mut self) -> Result<Option<(u32, &[u8])>> {
        let Some(kind) = self.number(2)? else { return Ok(None) };
        let Some(length) = self.number(4)? else { return Ok(None) };
        self.record.clear();
        let kept = u64::from(length).min(KEPT);
        self.inner.by_ref().take(kept).read_to_end(&mut self.record)?;
        let rest = u64::from(length) - kept;
        std::io::copy(&mut self.inner.by_ref().take(rest), &mut std::io::sink())?;
        Ok(Some((kind, &self.record)))
    }

    /// A number of seven bits a byte. Kinds keep the highest bit of their first byte, as they are written down.
    fn number(&mut self, most: u32) -> Result<Option<u32>> {
        let mut sum = 0;
        for place in 0..most {
            let mut byte = [0];
            if self.inner.read(&mut byte)? == 0 {
                return Ok(None);
            }
            sum |= u32::from(byte[0] & 0x7F) << (7 * place);
            if byte[0] & 0x80 == 0 {
                break;
            }
        }
        Ok(Some(sum))
    }
}

/// Four bytes of a record as a number.
pub(super) fn number(record: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(record.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// A text of a record: how many letters, then they. Also where it ends.
pub(super) fn text(record: &[u8], at: usize) -> Option<(String, usize)> {
    let from = at.checked_add(4)?;
    let to = from.checked_add(usize::try_from(number(record, at)?).ok()?.checked_mul(2)?)?;
    let letters = record.get(from..to)?.as_chunks::<2>().0.iter();
    let letters: Vec<u16> = letters.map(|two| u16::from_le_bytes(*two)).collect();
    Some((String::from_utf16_lossy(&letters), to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_of_any_length() {
        let long = vec![7; 5000];
        // 5000 is 39 · 128 + 8; a kind of two bytes is 4 · 128 + 105.
        let bytes = [&[0x00, 2, 1, 2, 0x88, 39][..], &long, &[0xE9, 4, 0]].concat();
        let bytes = [&bytes[..4], &[0x05], &bytes[4..]].concat();
        let mut records = Records::new(bytes.as_slice());
        let mut next = || records.next().expect("read").map(|(kind, record)| (kind, record.len()));
        assert_eq!((next(), next(), next()), (Some((0, 2)), Some((5, 4096)), Some((617, 0))));
        assert_eq!(next(), None);
        assert_eq!(text(&[2, 0, 0, 0, b'a', 0, 0xE4, 0, 9], 0), Some(("aä".to_owned(), 8)));
        assert_eq!(text(&[200, 0, 0, 0, b'a', 0], 0), None);
    }
}
