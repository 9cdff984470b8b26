//! What stands in the way of adding answers.

/// What a round holds that answers cannot be added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Totals only.
    Totals,
    /// Answers of which we know in another way.
    OtherEvidence,
    /// Answers on another scale.
    OtherScale,
}
