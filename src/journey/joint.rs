//! What the same people answered to two questions: sums over everybody who answered both.

use super::{RoundId, SurveyId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question in a round.
pub type Occasion = (SurveyId, RoundId);

/// Why sums over pairs of answers cannot be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum JointError {
    /// No pair of answers has these sums.
    #[error("the joint sums of “{0}” and “{1}” contradict each other")]
    Sums(String, String),
    /// A question with itself in the same round.
    #[error("joint sums of “{0}” with itself")]
    Itself(String),
    /// The same pair twice.
    #[error("the joint sums of “{0}” and “{1}” are there twice")]
    Twice(String, String),
}

/// Sums over the people who answered both questions x and y. Whole raw scores, so that the sums of
/// several imports add up exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the sum of its name")]
pub struct JointSums {
    /// How many people answered both.
    pub n: u64,
    pub x: i64,
    pub y: i64,
    pub x_x: u64,
    pub y_y: u64,
    pub x_y: i64,
}

impl JointSums {
    /// The same sums with x and y changed round.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { x: self.y, y: self.x, x_x: self.y_y, y_y: self.x_x, ..self }
    }

    /// Both together, where they are different people. `None` where the sums grow too large.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        Some(Self {
            n: self.n.checked_add(other.n)?,
            x: self.x.checked_add(other.x)?,
            y: self.y.checked_add(other.y)?,
            x_x: self.x_x.checked_add(other.x_x)?,
            y_y: self.y_y.checked_add(other.y_y)?,
            x_y: self.x_y.checked_add(other.x_y)?,
        })
    }

    /// Some pairs of numbers have these sums, as far as squares tell.
    fn are_possible(self) -> bool {
        let wide = |one: u64| u128::from(one);
        let square = |one: i64| wide(one.unsigned_abs()) * wide(one.unsigned_abs());
        self.n > 0
            && square(self.x) <= wide(self.n) * wide(self.x_x)
            && square(self.y) <= wide(self.n) * wide(self.y_y)
            && square(self.x_y) <= wide(self.x_x) * wide(self.y_y)
    }
}

/// The joint sums of pairs of questions, each in a round; a pair is there once, whichever of the two is
/// named first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Row>", into = "Vec<Row>")]
pub struct Joint(BTreeMap<(Occasion, Occasion), JointSums>);

/// A pair as it stands in the file: on one line.
type Row = (Occasion, Occasion, (u64, i64, i64, u64, u64, i64));

impl Joint {
    /// The most pairs that a journey holds.
    pub const MOST: usize = 200_000;

    /// Sums in the place of those of a pair.
    ///
    /// # Errors
    /// [`JointError`] where nobody's answers can have these sums, or both are the same.
    pub fn set(&mut self, x: Occasion, y: Occasion, sums: JointSums) -> Result<(), JointError> {
        if x == y {
            return Err(JointError::Itself(x.0.to_string()));
        }
        if !sums.are_possible() {
            return Err(JointError::Sums(x.0.to_string(), y.0.to_string()));
        }
        if x < y {
            self.0.insert((x, y), sums);
        } else {
            self.0.insert((y, x), sums.turned());
        }
        Ok(())
    }

    /// Sums beside those that the pair has. Where they grow too large, the pair is forgotten.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn add(&mut self, x: Occasion, y: Occasion, sums: JointSums) -> Result<(), JointError> {
        match self.get(&x, &y) {
            None => self.set(x, y, sums),
            Some(old) => {
                if let Some(both) = old.and(sums) {
                    return self.set(x, y, both);
                }
                self.retain(|one, other| (one, other) != (&x, &y) && (one, other) != (&y, &x));
                Ok(())
            }
        }
    }

    /// The sums of a pair, with x and y as they are named here.
    #[must_use]
    pub fn get(&self, x: &Occasion, y: &Occasion) -> Option<JointSums> {
        if x < y {
            self.0.get(&(x.clone(), y.clone())).copied()
        } else {
            self.0.get(&(y.clone(), x.clone())).map(|sums| sums.turned())
        }
    }

    /// Every pair once.
    #[must_use]
    pub fn pairs(&self) -> impl ExactSizeIterator<Item = (&Occasion, &Occasion, JointSums)> {
        self.0.iter().map(|((x, y), sums)| (x, y, *sums))
    }

    /// Keeps only pairs of which this is true.
    pub fn retain(&mut self, mut keep: impl FnMut(&Occasion, &Occasion) -> bool) {
        self.0.retain(|(x, y), _| keep(x, y));
    }

    /// How many pairs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<Vec<Row>> for Joint {
    type Error = JointError;
    fn try_from(rows: Vec<Row>) -> Result<Self, JointError> {
        let mut joint = Self::default();
        for (a, b, (n, x, y, x_x, y_y, x_y)) in rows {
            if joint.get(&a, &b).is_some() {
                return Err(JointError::Twice(a.0.to_string(), b.0.to_string()));
            }
            joint.set(a, b, JointSums { n, x, y, x_x, y_y, x_y })?;
        }
        Ok(joint)
    }
}

impl From<Joint> for Vec<Row> {
    fn from(joint: Joint) -> Self {
        let row = |((a, b), s): ((Occasion, Occasion), JointSums)| {
            (a, b, (s.n, s.x, s.y, s.x_x, s.y_y, s.x_y))
        };
        joint.0.into_iter().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occasion(bits: u64) -> Occasion {
        (SurveyId::from_bits(bits), RoundId::from_bits(1))
    }

    #[test]
    fn a_pair_is_found_whichever_way_it_is_named() {
        // (1, 5), (2, 4)
        let sums = JointSums { n: 2, x: 3, y: 9, x_x: 5, y_y: 41, x_y: 13 };
        let mut joint = Joint::default();
        let (a, b) = (occasion(1), occasion(2));
        assert_eq!(joint.add(b.clone(), a.clone(), sums), Ok(()));
        assert_eq!(joint.get(&b, &a), Some(sums));
        assert_eq!(joint.get(&a, &b), Some(sums.turned()));
        assert_eq!(joint.add(a.clone(), b.clone(), sums.turned()), Ok(()));
        assert_eq!((joint.len(), joint.get(&b, &a).map(|sums| sums.x_y)), (1, Some(26)));
        assert!(matches!(joint.set(a.clone(), a.clone(), sums), Err(JointError::Itself(_))));
        let wrong = JointSums { x: 4, ..sums };
        assert!(matches!(joint.set(a, b, wrong), Err(JointError::Sums(..))));
    }
}
