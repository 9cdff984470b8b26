//! How a ratio is told, so that one command can gather all of them.

/// What a ratio should be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goal {
    /// Not more than this.
    AtMost(f64),
    /// Nothing is promised.
    None,
}

/// Prints a ratio to a peer or a floor of the same run. `benches/run` gathers lines that begin like this one.
pub(crate) fn ratio(what: &str, ratio: f64, goal: Goal) {
    let goal = match goal {
        Goal::AtMost(most) if ratio <= most => format!("≤ {most}  kept"),
        Goal::AtMost(most) => format!("≤ {most}  MISSED"),
        Goal::None => String::new(),
    };
    println!("= {what:58} {ratio:8.2}  {goal}");
}
