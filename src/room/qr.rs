//! The code that a phone's camera reads: dark and light squares, to be painted.

use fast_qr::{ECL, QRBuilder};

/// A square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// How many modules it has on a side.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a module is dark.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }
}

/// The code of a text; `None` where it is too long for one.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let made = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let size = made.size;
    let all = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let dark = all.map(|(x, y)| made[y].get(x).is_some_and(|module| module.value())).collect();
    Some(Code { size, dark })
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn an_address_becomes_a_square_with_its_three_eyes() {
        let made = code("http://192.168.1.20:4747/K7QF9M2X").expect("short");
        let last = made.size() - 1;
        assert!((21..=41).contains(&made.size()));
        assert!(made.is_dark(0, 0) && made.is_dark(last, 0) && made.is_dark(0, last));
        assert!(!made.is_dark(1, 1) && made.is_dark(3, 3) && !made.is_dark(last + 1, 0));
    }
}
