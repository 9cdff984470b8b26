//! Finds the signs that end cells, many at a time.

/// Looks at this much at once: one bit for each byte.
const WINDOW: usize = 64;

/// Where delimiters and line ends stand in a text.
#[derive(Clone, Debug)]
pub(in crate::import) struct Marks<'a> {
    text: &'a [u8],
    delimiter: u8,
    /// The window begins here.
    at: usize,
    /// The signs in the window that were not given out yet, the first one lowest.
    found: u64,
}

impl<'a> Marks<'a> {
    pub(in crate::import) fn new(text: &'a [u8], delimiter: u8) -> Self {
        let mut new = Self { text, delimiter, at: 0, found: 0 };
        new.look();
        new
    }

    /// The next sign; the length of the text where there is none.
    #[inline]
    pub(in crate::import) fn next(&mut self) -> usize {
        while self.found == 0 {
            if self.at + WINDOW >= self.text.len() {
                return self.text.len();
            }
            self.at += WINDOW;
            self.look();
        }
        let next = self.at + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        next
    }

    /// Leaves out the signs before `to`.
    pub(in crate::import) fn skip(&mut self, to: usize) {
        let within = to - self.at;
        if within < WINDOW {
            self.found &= u64::MAX << within;
        } else {
            self.at = to;
            self.look();
        }
    }

    #[inline]
    fn look(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.found = if let Some(window) = rest.first_chunk::<WINDOW>() {
            signs(window, self.delimiter)
        } else {
            let mut window = [0; WINDOW];
            window.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            signs(&window, self.delimiter)
        };
    }
}

/// One bit for each byte that is a delimiter or a line end.
#[inline]
fn signs(window: &[u8; WINDOW], delimiter: u8) -> u64 {
    let (words, _) = window.as_chunks::<8>();
    words.iter().rev().fold(0, |found, word| {
        let word = u64::from_le_bytes(*word);
        let high = equal(word, delimiter) | equal(word, b'\n') | equal(word, b'\r');
        // The high bits of eight bytes, side by side.
        (found << 8) | ((high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56)
    })
}

/// The high bit of each of eight bytes that equals `byte`.
#[inline]
fn equal(word: u64, byte: u8) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const LOW: u64 = 0x7F * ONES;
    let other = word ^ (ONES * u64::from(byte));
    !(((other & LOW) + LOW) | other | LOW)
}
