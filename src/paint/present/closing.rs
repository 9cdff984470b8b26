//! What the stages amount to: drops, changes, priorities, actions.

use super::SMALLEST;
use super::lists::{more, tick};
use super::pen::{EDGE, Pen};
use crate::analysis::{GapVerdict, TouchpointReport, Verdict};
use crate::i18n::Arg;
use crate::paint::theme::Theme;
use crate::wording::present::{deeds, drops_counted, moved};
use crate::wording::priorities::items::{Group, Items, Order};
use crate::wording::priorities::texts;
use crate::wording::report::{gap_sentence, survey_change_sentence};
use egui::{Align2, Color32, pos2};

/// Where the rows begin and end.
const TOP: f32 = 176.0;
const FOOT: f32 = 84.0;

fn title(pen: &Pen<'_>, key: &str, beside: &str) {
    let (theme, words) = (pen.theme(), pen.present.words);
    pen.head(&pen.rounds(), theme.muted, "");
    let name = words.text(key);
    let width = pen.write(EDGE, 122.0, Align2::LEFT_TOP, &name, (56.0, true), theme.text);
    let left = EDGE + width + 28.0;
    let text = pen.lines(beside, 22.0, false, theme.muted, (pen.right() - left, 2));
    // A second row pushes the first one up: the last one stands beside the title.
    pen.put(&text, left, 122.0 - 0.97 * 22.0 - (text.height() - 1.3 * 22.0).max(0.0));
}

/// A number in large, a name and a sentence; where the next row begins, `None` where there is no room for it.
fn row(
    pen: &Pen<'_>,
    y: f32,
    (number, colour): (&str, Color32),
    name: &str,
    sentence: &str,
) -> Option<f32> {
    let theme = pen.theme();
    let left = EDGE + 132.0;
    let width = pen.right() - left;
    let name = pen.lines(name, 28.0, true, theme.text, (width, 1));
    let text = pen.lines(sentence, SMALLEST, false, theme.muted, (width, 3));
    let height = name.height() + text.height() + 4.0;
    if y + height > pen.size.y - FOOT {
        return None;
    }
    pen.write(EDGE + 104.0, y + 40.0, Align2::RIGHT_TOP, number, (44.0, true), colour);
    pen.put(&name, left, y);
    pen.put(&text, left, y + name.height() + 2.0);
    Some(y + height + 18.0)
}

fn nothing(pen: &Pen<'_>, key: &str) {
    let text = pen.present.words.text(key);
    let width = pen.right() - EDGE;
    pen.put(&pen.lines(&text, 28.0, false, pen.theme().muted, (width, 3)), EDGE, TOP + 20.0);
}

pub(super) fn drops(pen: &Pen<'_>) {
    let (shown, words, theme) = (&pen.present.shown, pen.present.words, pen.theme());
    title(pen, "present-drops", &drops_counted(shown, words));
    let Some(round) = shown.report.current else { return };
    let drops = shown.report.drops(round);
    if drops.is_empty() {
        nothing(pen, "present-no-drop");
        return;
    }
    let mut y = TOP;
    let mut told = 0;
    for gap in &drops {
        let name = format!("{} → {}", gap.from_name, gap.to_name);
        let points = words.difference(gap.diff);
        let confirmed = gap.verdict == GapVerdict::Confirmed;
        let colour = if confirmed { theme.worse } else { theme.muted };
        let said = gap_sentence(gap, words);
        // The names stand above it.
        let said = said.strip_prefix(&format!("{name}: ")).unwrap_or(&said);
        let Some(next) = row(pen, y, (&points, colour), &name, said) else { break };
        (y, told) = (next, told + 1);
    }
    more(pen, EDGE + 132.0, y, drops.len() - told);
}

pub(super) fn changes(pen: &Pen<'_>) {
    let (shown, words, theme) = (&pen.present.shown, pen.present.words, pen.theme());
    let report = shown.report;
    let whole = crate::wording::report::whole_alone(report, words).unwrap_or_default();
    title(pen, "present-changes", &whole);
    let (worse, better) = (moved(report, Verdict::Worse), moved(report, Verdict::Better));
    let all: Vec<(&TouchpointReport, f64, bool)> = worse
        .into_iter()
        .map(|(one, diff)| (one, diff, false))
        .chain(better.into_iter().map(|(one, diff)| (one, diff, true)))
        .collect();
    let Some(compared) = report.compared else { return };
    if all.is_empty() {
        nothing(pen, "present-no-change");
        return;
    }
    let mut y = TOP;
    let mut told = 0;
    for (one, diff, is_better) in &all {
        let Some(survey) = one.headline() else { continue };
        let said = survey_change_sentence(survey, compared, report.comparisons(), words);
        let (sign, colour) = if *is_better { ("▲", theme.better) } else { ("▼", theme.worse) };
        let number = format!("{sign} {}", words.points(*diff));
        let Some(next) = row(pen, y, (&number, colour), &one.name, &said) else { break };
        (y, told) = (next, told + 1);
    }
    more(pen, EDGE + 132.0, y, all.len() - told);
}

pub(super) fn priorities(pen: &Pen<'_>) {
    let (shown, words, theme) = (&pen.present.shown, pen.present.words, pen.theme());
    title(pen, "present-priorities", &words.text("present-priorities-how"));
    let order = Order::of(shown.report);
    let items = Items::new(shown.report, &order);
    let mut y = TOP;
    let mut told = 0;
    for (at, item) in items.group(Group::Short).enumerate() {
        let number = format!("{}", at + 1);
        let sentence = texts::sentence(&item, words);
        let colour = below(item.ranked().is_some_and(|it| it.off_target() < 0.0), theme);
        let Some(next) = row(pen, y, (&number, colour), item.name, &sentence) else { break };
        (y, told) = (next, told + 1);
    }
    more(pen, EDGE + 132.0, y, items.places(Group::Short).len() - told);
}

fn below(is_below: bool, theme: &Theme) -> Color32 {
    if is_below { theme.worse } else { theme.text }
}

pub(super) fn actions(pen: &Pen<'_>) {
    let (shown, words, theme) = (&pen.present.shown, pen.present.words, pen.theme());
    let all = deeds(shown, None, words);
    let late = all.iter().filter(|deed| deed.late.is_some()).count();
    let done = all.iter().filter(|deed| deed.done).count();
    let args = [("count", Arg::from(all.len())), ("done", done.into()), ("late", late.into())];
    title(pen, "present-actions", &words.with("present-actions-counted", &args));
    let mut y = TOP;
    let mut told = 0;
    for deed in &all {
        let left = EDGE + 40.0;
        let name = pen.lines(&deed.title, 26.0, true, theme.text, (pen.right() - left, 1));
        if y + name.height() + 40.0 > pen.size.y - FOOT {
            break;
        }
        tick(pen, pos2(EDGE + 12.0, y + name.height() / 2.0), deed.done);
        pen.put(&name, left, y);
        let late = deed.late.map(|days| {
            words.with("present-late", &[("n", Arg::from(days.unsigned_abs() as u64))])
        });
        let parts = [Some(deed.who.clone()), Some(deed.state.clone()), late];
        let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let colour = if deed.late.is_some() { theme.worse } else { theme.muted };
        let text = pen.lines(&said, SMALLEST, false, colour, (pen.right() - left, 1));
        pen.put(&text, left, y + name.height() + 2.0);
        y += name.height() + text.height() + 22.0;
        told += 1;
    }
    more(pen, EDGE + 40.0, y, all.len() - told);
}
