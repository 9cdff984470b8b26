//! How the cells of a question came out.

use crate::import::values::score::NoScore;

/// The cells of a target's column that were no blanks.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::import) struct Cells {
    pub(in crate::import) taken: u64,
    pub(in crate::import) faults: u64,
    pub(in crate::import) fractions: u64,
    pub(in crate::import) shares: u64,
    pub(in crate::import) several: u64,
    pub(in crate::import) texts: u64,
    pub(in crate::import) outside: u64,
}

impl Cells {
    /// One that is not taken.
    pub(in crate::import) fn reject(&mut self, why: NoScore) {
        *match why {
            NoScore::Fault | NoScore::NoResult => &mut self.faults,
            NoScore::Fraction | NoScore::Unclear => &mut self.fractions,
            NoScore::Share => &mut self.shares,
            NoScore::Several => &mut self.several,
            NoScore::Text => &mut self.texts,
            NoScore::Percent | NoScore::Outside => &mut self.outside,
        } += 1;
    }

    pub(in crate::import) fn add(&mut self, more: &Self) {
        self.taken += more.taken;
        self.faults += more.faults;
        self.fractions += more.fractions;
        self.shares += more.shares;
        self.several += more.several;
        self.texts += more.texts;
        self.outside += more.outside;
    }

    /// How many were not taken.
    pub(in crate::import) fn rejected(&self) -> u64 {
        self.faults + self.fractions + self.shares + self.several + self.texts + self.outside
    }
}
