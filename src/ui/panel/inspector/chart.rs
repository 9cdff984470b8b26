//! The bars of a question: answers per score, or per group where only the NPS groups are known.

use super::score::Pair;
use crate::analysis::ScoreReport;
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use crate::ui::widget::score_bars::{Bar, score_bars};
use egui::Ui;
use std::collections::BTreeMap;

/// As many rows as can be read; longer scales are put together in classes.
const MOST_ROWS: i64 = 11;

/// The bars, where counts are known.
pub fn show(ui: &mut Ui, cx: &Context, pair: Pair) {
    let bars = bars(cx, pair);
    if bars.is_empty() {
        return;
    }
    let rows: Vec<String> =
        bars.iter().map(|bar| format!("{}: {}", bar.label, bar.counts)).collect();
    let text = rows.join("; ");
    let name = cx.words.with("inspector-chart", &[("rows", (&text).into())]);
    score_bars(ui, &bars, &name);
    let key = if pair.before.is_some() && pair.after.is_some() {
        "inspector-chart-key-two"
    } else {
        "inspector-chart-key"
    };
    hint(ui, &cx.text(key));
}

fn bars(cx: &Context, pair: Pair) -> Vec<Bar> {
    // Another scale than now cannot share the chart.
    let before =
        pair.before.filter(|before| pair.after.is_none_or(|after| after.scale == before.scale));
    if let Some(scale) = pair.after.or(before).map(|score| score.scale) {
        let counted = |score: Option<&ScoreReport>| score.and_then(|score| score.counts.clone());
        let (before, after) = (counted(before), counted(pair.after));
        if before.is_some() || after.is_some() {
            return score_rows(cx, scale.min(), scale.max(), before.as_ref(), after.as_ref());
        }
    }
    group_rows(cx, pair)
}

/// A row per score or class of scores, best at the top where high is good.
fn score_rows(
    cx: &Context,
    min: i32,
    max: i32,
    before: Option<&BTreeMap<i32, u64>>,
    after: Option<&BTreeMap<i32, u64>>,
) -> Vec<Bar> {
    let points = i64::from(max) - i64::from(min) + 1;
    let step = if points <= MOST_ROWS { 1 } else { (points + 9) / 10 };
    let step = i32::try_from(step).unwrap_or(1).max(1);
    let mut bars = Vec::new();
    let mut from = min;
    while from <= max {
        let to = from.saturating_add(step - 1).min(max);
        let count = |counts: Option<&BTreeMap<i32, u64>>| {
            counts.map(|counts| {
                counts.range(from..=to).fold(0_u64, |sum, (_, n)| sum.saturating_add(*n))
            })
        };
        let label = if step == 1 {
            cx.words.number(f64::from(from), 0)
        } else {
            cx.words.scale_range(from, to)
        };
        let total = |counts: Option<&BTreeMap<i32, u64>>| {
            counts.map_or(0, |counts| counts.values().fold(0_u64, |sum, n| sum.saturating_add(*n)))
        };
        bars.push(bar(cx, label, (count(before), total(before)), (count(after), total(after))));
        from = from.saturating_add(step);
    }
    bars.reverse();
    bars
}

/// One of the three NPS groups.
type GroupOf = fn((u64, u64, u64)) -> u64;

/// Promoters, passives and detractors.
fn group_rows(cx: &Context, pair: Pair) -> Vec<Bar> {
    let groups = |score: Option<&ScoreReport>| score.and_then(|score| score.nps_groups);
    let (before, after) = (groups(pair.before), groups(pair.after));
    if before.is_none() && after.is_none() {
        return Vec::new();
    }
    let rows: [(&str, GroupOf); 3] = [
        ("inspector-promoters", |(_, _, promoters)| promoters),
        ("inspector-passives", |(_, passives, _)| passives),
        ("inspector-detractors", |(detractors, _, _)| detractors),
    ];
    let total = |groups: Option<(u64, u64, u64)>| {
        groups.map_or(0, |(low, middle, high)| low.saturating_add(middle).saturating_add(high))
    };
    rows.into_iter()
        .map(|(key, read)| {
            let (old, new) = ((before.map(read), total(before)), (after.map(read), total(after)));
            bar(cx, cx.text(key), old, new)
        })
        .collect()
}

/// A row from counts and totals.
fn bar(cx: &Context, label: String, before: (Option<u64>, u64), after: (Option<u64>, u64)) -> Bar {
    let share = |(count, total): (Option<u64>, u64)| {
        count.filter(|_| total > 0).map(|count| count as f64 / total as f64)
    };
    let write = |count: Option<u64>| count.map(|count| cx.words.count(count));
    let counts = super::rows::arrow(write(before.0), write(after.0)).unwrap_or_default();
    Bar { label, before: share(before), after: share(after), counts }
}
