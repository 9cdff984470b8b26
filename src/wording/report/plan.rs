//! How many answers each touchpoint needs, as lines of text.

use crate::analysis::{Plan, Planned};
use crate::i18n::{Arg, Words};

/// A heading, then a line for each touchpoint with a question.
#[must_use]
pub fn plan(plan: &Plan, words: &Words) -> String {
    if plan.touchpoints.is_empty() {
        return format!("{}\n", words.text("plan-nothing"));
    }
    let change = words.short_number(plan.change);
    let args = [("points", Arg::from(&change)), ("count", Arg::from(plan.comparisons))];
    let mut lines = vec![words.with("plan-title", &args)];
    lines.extend(plan.touchpoints.iter().map(|one| format!("  {}", line(one, words))));
    if plan.touchpoints.iter().any(|one| one.spread_is_guess) {
        lines.push(words.text("plan-guess"));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn line(one: &Planned, words: &Words) -> String {
    let Some(needed) = one.n_per_side else {
        return words.with("plan-never", &[("name", Arg::from(&one.name))]);
    };
    let missing = needed.saturating_sub(one.has);
    let mut args = vec![
        ("name", Arg::from(&one.name)),
        ("needed", Arg::from(needed)),
        ("has", Arg::from(one.has)),
        ("missing", Arg::from(missing)),
    ];
    let mut text = words.with(if missing > 0 { "plan-missing" } else { "plan-enough" }, &args);
    if let Some(all) = one.population {
        args.push(("population", Arg::from(all)));
        text.push(' ');
        text.push_str(&words.with("plan-population", &args[4..]));
    }
    if one.spread_is_guess {
        text.push_str(" *");
    }
    text
}
