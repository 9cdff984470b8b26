//! Answers per score as bars: before in grey, after in the accent.

use super::{fonts, theme};
use crate::analysis::ScoreReport;
use crate::i18n::Words;
use crate::wording::number::arrow;
use egui::{Align2, CornerRadius, Painter, Rect, pos2, vec2};
use std::collections::BTreeMap;
use theme::{GRID, Theme};

/// As many rows as can be read; longer scales are put together in classes.
const MOST_ROWS: i64 = 11;

/// One row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The score or group.
    pub label: String,
    /// Share of the answers before, 0–1.
    pub before: Option<f64>,
    /// Share of the answers after, 0–1.
    pub after: Option<f64>,
    /// The counts, as they stand at the right.
    pub counts: String,
}

/// Whether both rounds have bars.
fn are_two(bars: &[Bar]) -> bool {
    bars.iter().any(|bar| bar.before.is_some()) && bars.iter().any(|bar| bar.after.is_some())
}

fn row_height(bars: &[Bar]) -> f32 {
    if are_two(bars) { 6.0 * GRID } else { 5.0 * GRID }
}

/// How high the chart is, in points.
#[must_use]
pub fn height(bars: &[Bar]) -> f32 {
    row_height(bars) * bars.len() as f32
}

/// The chart, as wide as its place.
pub fn paint(painter: &Painter, bars: &[Bar], theme: &Theme, rect: Rect) {
    let two = are_two(bars);
    let row = row_height(bars);
    let (small, text) = (fonts::regular(12.0), fonts::regular(12.0));
    let width_of =
        |words: &str| painter.layout_no_wrap(words.to_owned(), text.clone(), theme.text).size().x;
    let labels = bars.iter().map(|bar| width_of(&bar.label)).fold(8.0, f32::max);
    let counts = bars.iter().map(|bar| width_of(&bar.counts)).fold(16.0, f32::max);
    let left = rect.left() + labels + 2.0 * GRID;
    let room = (rect.right() - counts - 2.0 * GRID - left).max(1.0);
    let shares = bars.iter().flat_map(|bar| [bar.before, bar.after]).flatten();
    let most = shares.fold(f64::EPSILON, f64::max);
    for (at, bar) in bars.iter().enumerate() {
        let middle = rect.top() + row * (at as f32 + 0.5);
        painter.text(
            pos2(rect.left() + labels, middle),
            Align2::RIGHT_CENTER,
            &bar.label,
            small.clone(),
            theme.muted,
        );
        painter.text(
            pos2(rect.right(), middle),
            Align2::RIGHT_CENTER,
            &bar.counts,
            text.clone(),
            theme.muted,
        );
        let paint = |share: Option<f64>, top: f32, color| {
            let Some(share) = share.filter(|share| *share > 0.0) else { return };
            let length = (room * (share / most) as f32).max(2.0);
            let shape = Rect::from_min_size(pos2(left, top), vec2(length, 8.0));
            painter.rect_filled(shape, CornerRadius::same(2), color);
        };
        if two {
            paint(bar.before, middle - 9.0, theme.edge);
            paint(bar.after, middle + 1.0, theme.accent);
        } else {
            paint(bar.before, middle - 4.0, theme.edge);
            paint(bar.after, middle - 4.0, theme.accent);
        }
    }
}

/// The rows of a question: a score or a class of scores each, best at the top where high is good, or the NPS groups
/// where only those are known. Empty where nothing is counted.
#[must_use]
pub fn bars(before: Option<&ScoreReport>, after: Option<&ScoreReport>, words: &Words) -> Vec<Bar> {
    // Another scale than now cannot share the chart.
    let comparable = before.filter(|before| after.is_none_or(|after| after.scale == before.scale));
    if let Some(scale) = after.or(comparable).map(|score| score.scale) {
        let counted = |score: Option<&ScoreReport>| score.and_then(|score| score.counts.clone());
        let (before, after) = (counted(comparable), counted(after));
        if before.is_some() || after.is_some() {
            return score_rows(words, scale.min(), scale.max(), before.as_ref(), after.as_ref());
        }
    }
    group_rows(before, after, words)
}

/// A row per score or class of scores, best at the top where high is good.
fn score_rows(
    words: &Words,
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
        let label =
            if step == 1 { words.number(f64::from(from), 0) } else { words.scale_range(from, to) };
        let total = |counts: Option<&BTreeMap<i32, u64>>| {
            counts.map_or(0, |counts| counts.values().fold(0_u64, |sum, n| sum.saturating_add(*n)))
        };
        bars.push(bar(words, label, (count(before), total(before)), (count(after), total(after))));
        from = from.saturating_add(step);
    }
    bars.reverse();
    bars
}

/// One of the three NPS groups.
type GroupOf = fn((u64, u64, u64)) -> u64;

/// Promoters, passives and detractors.
fn group_rows(
    before: Option<&ScoreReport>,
    after: Option<&ScoreReport>,
    words: &Words,
) -> Vec<Bar> {
    let groups = |score: Option<&ScoreReport>| score.and_then(|score| score.nps_groups);
    let (before, after) = (groups(before), groups(after));
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
            bar(words, words.text(key), old, new)
        })
        .collect()
}

/// A row from counts and totals.
fn bar(words: &Words, label: String, before: (Option<u64>, u64), after: (Option<u64>, u64)) -> Bar {
    let share = |(count, total): (Option<u64>, u64)| {
        count.filter(|_| total > 0).map(|count| count as f64 / total as f64)
    };
    let write = |count: Option<u64>| count.map(|count| words.count(count));
    let counts = arrow(write(before.0), write(after.0)).unwrap_or_default();
    Bar { label, before: share(before), after: share(after), counts }
}
