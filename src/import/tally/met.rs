//! Numbers that were worked out for cells: columns of days, rounds and segments repeat the same few.

use super::part::place;

/// So many cells of a column are remembered.
const ROOM: usize = 32;
/// No longer ones.
const LONGEST: usize = 16;

/// The numbers of cells that were met, for every column.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Met(Vec<Option<Box<[Known; ROOM]>>>);

#[derive(Clone, Copy, Debug, Default)]
struct Known {
    cell: Short,
    number: u64,
}

/// A cell of up to sixteen bytes: its length, 0 for none, and its beginning and end, which together are all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Short {
    length: usize,
    begins: u64,
    ends: u64,
}

impl Met {
    /// The number of a cell in a column, made where it is not known.
    #[inline]
    pub(in crate::import) fn of(
        &mut self,
        column: usize,
        cell: &[u8],
        make: impl Fn(&[u8]) -> u64,
    ) -> u64 {
        let Some(short) = Short::of(cell) else { return make(cell) };
        let known = place(&mut self.0, column).get_or_insert_with(Box::default);
        let Some(known) = known.get_mut(short.place()) else { return make(cell) };
        if known.cell != short {
            *known = Known { cell: short, number: make(cell) };
        }
        known.number
    }
}

impl Short {
    #[inline]
    fn of(cell: &[u8]) -> Option<Self> {
        let length = cell.len();
        let (begins, ends) = match length {
            0 => return None,
            1..4 => {
                let at = |place: usize| u64::from(cell.get(place).copied().unwrap_or_default());
                (at(0), at(length / 2) << 8 | at(length - 1))
            }
            4..8 => (
                u64::from(u32::from_le_bytes(*cell.first_chunk()?)),
                u64::from(u32::from_le_bytes(*cell.last_chunk()?)),
            ),
            8..=LONGEST => {
                (u64::from_le_bytes(*cell.first_chunk()?), u64::from_le_bytes(*cell.last_chunk()?))
            }
            _ => return None,
        };
        Some(Self { length, begins, ends })
    }

    /// Where it is remembered.
    fn place(self) -> usize {
        let mixed = (self.begins ^ self.ends.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 59) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn each_cell_has_its_own_number_whatever_was_met_before() {
        let mut met = Met::default();
        let mut numbers: HashMap<(usize, Vec<u8>), u64> = HashMap::new();
        // Every length, and cells that differ in one byte only.
        let text = b"abcdefghijklmnopqrstuvwxyz";
        for turn in 0..3 {
            for length in 0..=20 {
                for at in 0..length {
                    let mut cell = text[..length].to_vec();
                    cell[at] = b'#';
                    for column in 0..2 {
                        let next = numbers.len() as u64;
                        let wanted = *numbers.entry((column, cell.clone())).or_insert(next);
                        assert_eq!(met.of(column, &cell, |_| wanted), wanted, "{turn}");
                    }
                }
            }
        }
    }
}
