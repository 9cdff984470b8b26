//! A short number for what a survey file says.

use crate::journey::Fingerprint;

/// What the cells of some rows say together: the same for the same rows in any encoding, with any
/// delimiter and in any order. The prints of two parts of a file add up to the print of both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Print(u64);

// Odd numbers without pattern: the fractions of the golden ratio and of the roots of 2 and 3.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
const ROOT_2: u64 = 0x6A09_E667_F3BC_C909;
const ROOT_3: u64 = 0xBB67_AE85_84CA_A73B;

impl Print {
    /// One more row.
    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = &'a [u8]>) {
        let row = cells.fold(GOLDEN, mixed);
        self.0 = self.0.wrapping_add(mix(row, ROOT_3));
    }

    /// The rows of another part.
    pub(super) fn add(&mut self, other: Self) {
        self.0 = self.0.wrapping_add(other.0);
    }

    pub(super) fn fingerprint(self) -> Fingerprint {
        Fingerprint::from_bits((self.0 >> 32) ^ (self.0 & 0xFFFF_FFFF))
    }
}

/// A cell taken into a row's number. It has to stay as it is: journeys keep it.
#[inline]
pub(super) fn mixed(row: u64, cell: &[u8]) -> u64 {
    let half = |four: &[u8; 4]| u64::from(u32::from_le_bytes(*four));
    // Short cells at once, long ones eight bytes at a time; the last may overlap those before.
    let (row, last) =
        match (cell.last_chunk::<8>(), cell.first_chunk::<4>(), cell.last_chunk::<4>()) {
            (Some(last), ..) => {
                let (words, _) = cell.as_chunks::<8>();
                let row = words
                    .iter()
                    .fold(row, |row, word| mix(row ^ u64::from_le_bytes(*word), ROOT_2));
                (row, u64::from_le_bytes(*last))
            }
            (_, Some(first), Some(last)) => (row, half(first) | (half(last) << 32)),
            _ => (row, cell.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))),
        };
    // The length too, so that “a”, “” differs from “”, “a”.
    mix(row ^ last ^ ((cell.len() as u64) << 56), GOLDEN)
}

/// A number added to a sum whose parts may come in any order.
pub(super) fn add(sum: u64, number: u64) -> u64 {
    sum.wrapping_add(mix(number, ROOT_3))
}

/// Both halves of the product.
fn mix(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    (product as u64) ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(rows: &[&[&str]]) -> String {
        let mut print = Print::default();
        for row in rows {
            print.row(row.iter().map(|cell| cell.as_bytes()));
        }
        print.fingerprint().to_string()
    }

    #[test]
    fn stays_as_journeys_have_it() {
        let long = ["100001", "2026-06-19", "Jälkeen", "", "7", "Helppo tilata, helppo palauttaa!"];
        assert_eq!(print(&[&long, &["a"]]), "#3f718d71");
    }

    #[test]
    fn differs_where_the_cells_do() {
        let rows: [&[&str]; 7] = [
            &["a", ""],
            &["", "a"],
            &["b", ""],
            &["aa"],
            &["a", "", ""],
            &["12345678"],
            &["12345679"],
        ];
        let prints: std::collections::BTreeSet<String> =
            rows.iter().map(|row| print(&[row])).collect();
        assert_eq!(prints.len(), rows.len());
        assert_eq!(print(&[&["a"], &["b"]]), print(&[&["b"], &["a"]]));
        assert_ne!(print(&[&["a", "1"], &["b", "2"]]), print(&[&["a", "2"], &["b", "1"]]));
    }
}
