//! What changed from one round to another: which rows there are, and what each of them says.

pub(crate) mod rows;
pub(crate) mod texts;

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As the customer goes, stage by stage.
    #[default]
    Journey,
    /// The largest change first, for better or worse.
    Change,
    /// The furthest below its target first.
    Target,
}
