//! The same people answering several times in one round.

use serde::{Deserialize, Serialize};

/// Why sums over people cannot be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("these sums over people contradict each other")]
pub struct PeopleError;

/// Sums over the people behind the answers, where an id told them apart: person g gave n answers
/// whose scores add up to S. Whole raw scores of the scale, so that sums of parts add up exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPeople", into = "RawPeople")]
pub struct People(RawPeople);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "People", deny_unknown_fields)]
struct RawPeople {
    count: u64,
    sum_n_n: u64,
    sum_s_s: u64,
    sum_s_n: i64,
}

impl People {
    /// Sums over `count` people: Σn², ΣS² and ΣS·n.
    ///
    /// # Errors
    /// [`PeopleError`] without people, and where no people can have these sums.
    pub fn new(count: u64, sum_n_n: u64, sum_s_s: u64, sum_s_n: i64) -> Result<Self, PeopleError> {
        RawPeople { count, sum_n_n, sum_s_s, sum_s_n }.try_into()
    }

    /// How many people answered, at least 1.
    #[must_use]
    pub fn count(self) -> u64 {
        self.0.count
    }

    /// Σn²: squares of the number of answers of each.
    #[must_use]
    pub fn sum_n_n(self) -> u64 {
        self.0.sum_n_n
    }

    /// ΣS²: squares of the sum of the scores of each.
    #[must_use]
    pub fn sum_s_s(self) -> u64 {
        self.0.sum_s_s
    }

    /// ΣS·n.
    #[must_use]
    pub fn sum_s_n(self) -> i64 {
        self.0.sum_s_n
    }

    /// Both together, where they are different people. `None` where the sums grow too large.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        let (a, b) = (self.0, other.0);
        Some(Self(RawPeople {
            count: a.count.checked_add(b.count)?,
            sum_n_n: a.sum_n_n.checked_add(b.sum_n_n)?,
            sum_s_s: a.sum_s_s.checked_add(b.sum_s_s)?,
            sum_s_n: a.sum_s_n.checked_add(b.sum_s_n)?,
        }))
    }

    /// Whether `n` answers can have come from these people.
    #[must_use]
    pub fn can_give(self, n: u64) -> bool {
        let wide = u128::from;
        self.0.count <= n
            && self.0.sum_n_n >= n
            && wide(n) * wide(n) <= wide(self.0.count) * wide(self.0.sum_n_n)
            && wide(self.0.sum_n_n) <= wide(n) * wide(n)
    }
}

impl TryFrom<RawPeople> for People {
    type Error = PeopleError;
    fn try_from(raw: RawPeople) -> Result<Self, PeopleError> {
        let cross = u128::from(raw.sum_s_n.unsigned_abs());
        let within = cross * cross <= u128::from(raw.sum_s_s) * u128::from(raw.sum_n_n);
        if raw.count == 0 || raw.sum_n_n < raw.count || !within {
            Err(PeopleError)
        } else {
            Ok(Self(raw))
        }
    }
}

impl From<People> for RawPeople {
    fn from(people: People) -> Self {
        people.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_that_no_people_have_are_refused() {
        // Two people: answers 3 and 1, sums of scores 12 and 2.
        let two = People::new(2, 10, 148, 38).expect("two people");
        assert!(two.can_give(4) && !two.can_give(1) && !two.can_give(5));
        assert_eq!(People::new(0, 0, 0, 0), Err(PeopleError));
        assert_eq!(People::new(2, 1, 148, 38), Err(PeopleError));
        assert_eq!(People::new(2, 10, 148, 39), Err(PeopleError));
        assert_eq!(two.and(two).map(People::count), Some(4));
        let most = People::new(1, 1, u64::MAX, 0).expect("large");
        assert_eq!(most.and(two), None);
    }
}
