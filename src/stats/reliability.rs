//! How much a number of answers can carry.

/// What may be said from a number of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reliability {
    /// No answers.
    None,
    /// 1–4 answers: single voices, no verdict.
    Anecdotal,
    /// 5–9 answers: very few, no verdict.
    VerySmall,
    /// 10–29 answers: a verdict, with reservation.
    Tentative,
    /// 30 answers or more.
    Normal,
}

impl Reliability {
    /// The class of `n` answers.
    #[must_use]
    pub fn of(n: u64) -> Self {
        match n {
            0 => Self::None,
            1..=4 => Self::Anecdotal,
            5..=9 => Self::VerySmall,
            10..=29 => Self::Tentative,
            _ => Self::Normal,
        }
    }

    /// Whether a change or a drop may be called real or not: from 10 answers on.
    #[must_use]
    pub fn allows_verdict(self) -> bool {
        self >= Self::Tentative
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_change_where_documented() {
        let of = |n| Reliability::of(n);
        assert_eq!(
            [of(0), of(1), of(4)],
            [Reliability::None, Reliability::Anecdotal, Reliability::Anecdotal]
        );
        assert_eq!([of(5), of(9)], [Reliability::VerySmall; 2]);
        assert_eq!([of(10), of(29)], [Reliability::Tentative; 2]);
        assert_eq!([of(30), of(u64::MAX)], [Reliability::Normal; 2]);
        assert!(!of(9).allows_verdict() && of(10).allows_verdict());
    }
}
