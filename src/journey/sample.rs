//! Samples of hashes: what tells that rows of a file were counted before, without keeping the rows.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a text is no sample.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SampleError {
    /// Something else than hexadecimal numbers.
    #[error(
        "“{0}” is no hash: a sample is hexadecimal numbers of at most 12 digits with blanks between"
    )]
    Digits(String),
    /// More hashes than a sample keeps.
    #[error("a sample has at most {most} hashes, not {0}", most = Sample::MOST)]
    Most(usize),
}

/// The smallest hashes of something that an import holds many of, and how often each was there. All of a
/// small survey, a fair sample of a large one: it does not grow with the answers. Written as one text of
/// hexadecimal numbers, `1a2b3c*3` where one was there three times.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sample(BTreeMap<u64, u32>);

impl Sample {
    /// How many hashes are kept.
    pub const MOST: usize = 512;
    /// The bits of a hash.
    pub const BITS: u32 = 48;

    /// Takes a hash in where it is among the smallest; only its lowest 48 bits count.
    pub fn add(&mut self, hash: u64, times: u32) {
        let hash = hash & ((1 << Self::BITS) - 1);
        let is_full = self.0.len() >= Self::MOST;
        if times == 0 || is_full && self.0.last_key_value().is_some_and(|(last, _)| hash > *last) {
            return;
        }
        let count = self.0.entry(hash).or_insert(0);
        *count = count.saturating_add(times);
        if self.0.len() > Self::MOST {
            self.0.pop_last();
        }
    }

    /// Takes the hashes of another part of the same data in.
    pub fn join(&mut self, other: &Self) {
        other.iter().for_each(|(hash, times)| self.add(hash, times));
    }

    /// How often a hash was there; 0 where it was not, or was not among the smallest.
    #[must_use]
    pub fn get(&self, hash: u64) -> u32 {
        self.0.get(&hash).copied().unwrap_or(0)
    }

    /// The hashes and how often each was there, smallest first.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (u64, u32)> + '_ {
        self.0.iter().map(|(hash, times)| (*hash, *times))
    }

    /// How many different hashes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// How many things the hashes stand for.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.values().map(|times| u64::from(*times)).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it holds everything there was, not only the smallest.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.len() < Self::MOST
    }
}

impl FromIterator<u64> for Sample {
    fn from_iter<T: IntoIterator<Item = u64>>(hashes: T) -> Self {
        let mut sample = Self::default();
        hashes.into_iter().for_each(|hash| sample.add(hash, 1));
        sample
    }
}

fn entry(word: &str) -> Option<(u64, u32)> {
    let (hash, times) = match word.split_once('*') {
        Some((hash, times)) => (hash, times.parse().ok().filter(|times| *times > 1)?),
        None => (word, 1),
    };
    let is_hex = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
    let fits = (1..=12).contains(&hash.len()) && hash.bytes().all(is_hex);
    let hash = fits.then(|| u64::from_str_radix(hash, 16).ok()).flatten()?;
    Some((hash, times))
}

impl TryFrom<String> for Sample {
    type Error = SampleError;
    fn try_from(text: String) -> Result<Self, SampleError> {
        let mut hashes = BTreeMap::new();
        for word in text.split_whitespace() {
            let wrong = || SampleError::Digits(word.chars().take(60).collect());
            let (hash, times) = entry(word).ok_or_else(wrong)?;
            if hashes.insert(hash, times).is_some() {
                return Err(wrong());
            }
        }
        if hashes.len() > Self::MOST {
            return Err(SampleError::Most(hashes.len()));
        }
        Ok(Self(hashes))
    }
}

impl From<Sample> for String {
    fn from(sample: Sample) -> Self {
        let word = |(hash, times)| match times {
            1 => format!("{hash:012x}"),
            _ => format!("{hash:012x}*{times}"),
        };
        sample.iter().map(word).collect::<Vec<Self>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_are_kept_and_written_as_one_text() {
        let mut sample: Sample = (0..1000).rev().collect();
        sample.add(5, 2);
        assert_eq!((sample.len(), sample.get(5), sample.get(700)), (Sample::MOST, 3, 0));
        assert_eq!(sample.total(), Sample::MOST as u64 + 2);
        assert!(!sample.is_whole());
        let text = String::from(sample.clone());
        assert!(text.contains(" 000000000005*3 000000000006 "), "{text}");
        assert_eq!(Sample::try_from(text), Ok(sample));
        for wrong in ["12 xyz", "1234567890123", "12 12", "12*1", "*2", "12*"] {
            assert!(Sample::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn parts_joined_in_any_order_are_the_whole() {
        let whole: Sample = (0..2000).map(|at| at * 7919 % 1500).collect();
        let (mut late, early): (Sample, Sample) = (
            (900..2000).map(|at| at * 7919 % 1500).collect(),
            (0..900).map(|at| at * 7919 % 1500).collect(),
        );
        late.join(&early);
        assert_eq!(late, whole);
    }
}
