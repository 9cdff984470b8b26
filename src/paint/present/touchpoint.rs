//! One touchpoint: its score, what changed, how the answers spread, what customers say and what comes next.

use super::SMALLEST;
use super::pen::{EDGE, Pen};
use super::spread;
use crate::analysis::{StageReport, TouchpointReport, VersusTarget};
use crate::i18n::Arg;
use crate::journey::Evidence;
use crate::wording::present::{deeds, quotes, touchpoint_sentence};
use crate::wording::report::versus_target_words;
use egui::{Align2, Color32, pos2};

pub(super) fn paint(pen: &Pen<'_>, stage: usize, at: usize) {
    let shown = &pen.present.shown;
    let Some(held) = shown.report.stages.get(stage) else { return };
    let Some(one) = held.touchpoints.get(at) else { return };
    head(pen, held, stage, at);
    let left = scores(pen, one);
    title(pen, one, left);
    let y = sentence(pen, one);
    if let Some(survey) = one.headline() {
        spread::paint(pen, survey, y);
    }
    foot(pen, one);
}

fn head(pen: &Pen<'_>, held: &StageReport, stage: usize, at: usize) {
    let words = pen.present.words;
    let stages = pen.present.shown.report.stages.len();
    let of = [("at", Arg::from(stage + 1)), ("count", stages.into())];
    let beside = format!("{}  {}", words.with("present-stage-of", &of), held.name);
    let of = [("at", Arg::from(at + 1)), ("count", held.touchpoints.len().into())];
    let right = words.with("present-touchpoint-of", &of);
    pen.head(&beside, pen.stage_text(held.kind), &right);
}

/// Before → now at the right edge; where they begin.
fn scores(pen: &Pen<'_>, one: &TouchpointReport) -> f32 {
    let (theme, words, report) = (pen.theme(), pen.present.words, pen.present.shown.report);
    let mut right = pen.right();
    let Some(score) = report.current.and_then(|round| one.score(round)) else { return right };
    let shown = score.value().map_or_else(
        || score.nps.map_or_else(|| "–".into(), |nps| words.nps(nps.value)),
        |value| words.score(value),
    );
    let below = one.versus_target == VersusTarget::Below;
    let guess = score.evidence == Evidence::Assumed;
    let colour = if guess {
        theme.muted
    } else if below {
        theme.worse
    } else {
        theme.text
    };
    right -= pen.write(right, 126.0, Align2::RIGHT_TOP, &shown, (80.0, true), colour) + 16.0;
    let old = report.compared.and_then(|(before, _)| one.score(before)?.value());
    if let Some(old) = old.filter(|_| score.value().is_some()) {
        right -= arrow(pen, right, 108.0, theme.muted) + 16.0;
        let old = words.score(old);
        right -= pen.write(right, 126.0, Align2::RIGHT_TOP, &old, (52.0, true), theme.muted) + 16.0;
    }
    right
}

/// An arrow to the right that ends at `right`; its width.
fn arrow(pen: &Pen<'_>, right: f32, y: f32, colour: Color32) -> f32 {
    let width = 40.0;
    pen.line(pos2(right - width, y), pos2(right - 10.0, y), 4.0, colour);
    pen.shape(&[pos2(right - 14.0, y - 9.0), pos2(right, y), pos2(right - 14.0, y + 9.0)], colour);
    width
}

fn title(pen: &Pen<'_>, one: &TouchpointReport, right: f32) {
    let theme = pen.theme();
    let mut room = right - EDGE - 24.0;
    let moment = pen.present.words.text("present-moment-label");
    let moment = pen.row(&moment, SMALLEST, false, theme.accent);
    if one.moment_of_truth {
        room -= moment.width() + 48.0;
    }
    let name = pen.lines(&one.name, 56.0, true, theme.text, (room, 1));
    pen.put(&name, EDGE, 122.0 - 0.97 * 56.0);
    if one.moment_of_truth {
        let x = EDGE + name.width() + 28.0;
        let points = [pos2(x, 104.0), pos2(x + 8.0, 112.0), pos2(x, 120.0), pos2(x - 8.0, 112.0)];
        pen.shape(&points, theme.accent);
        pen.put(&moment, x + 18.0, 122.0 - 0.97 * 20.0);
    }
}

/// What the answers say; where the next part begins.
fn sentence(pen: &Pen<'_>, one: &TouchpointReport) -> f32 {
    let (theme, words, shown) = (pen.theme(), pen.present.words, &pen.present.shown);
    let mut room = pen.right() - EDGE;
    if let Some(target) = one.target {
        let target = words.target(target);
        let text = words.with("present-target", &[("target", (&target).into())]);
        let verdict = versus_target_words(one.versus_target, words);
        let below = one.versus_target == VersusTarget::Below;
        let colour = if below { theme.worse } else { theme.muted };
        let said = verdict.map_or_else(|| text.clone(), |verdict| format!("{text}: {verdict}"));
        let width = pen.write(pen.right(), 176.0, Align2::RIGHT_TOP, &said, (20.0, true), colour);
        let axis = words.text("present-axis");
        pen.write(pen.right(), 206.0, Align2::RIGHT_TOP, &axis, (20.0, false), theme.muted);
        room -= width.max(180.0) + 32.0;
    }
    let said = touchpoint_sentence(shown, one, words);
    let text = pen.lines(&said, 24.0, false, theme.text, (room, 3));
    pen.put(&text, EDGE, 152.0);
    (152.0 + text.height()).max(216.0)
}

/// Quotes at the left, the next action at the right.
fn foot(pen: &Pen<'_>, one: &TouchpointReport) {
    let (theme, words, shown) = (pen.theme(), pen.present.words, &pen.present.shown);
    let top = pen.size.y - 212.0;
    let middle = pen.size.x / 2.0;
    pen.line(pos2(EDGE, top), pos2(pen.right(), top), 1.0, theme.line);
    let held = shown.journey.touchpoint(&one.id);
    let said = quotes(shown, &one.id);
    let pains = held.map_or(&[][..], |held| held.pains.as_slice());
    let (head, list) = if said.is_empty() {
        ("present-pains", pains.to_vec())
    } else {
        ("present-voices", said.iter().map(|quote| words.saying(quote)).collect())
    };
    if !list.is_empty() {
        let head = words.text(head);
        pen.write(EDGE, top + 36.0, Align2::LEFT_TOP, &head, (20.0, true), theme.muted);
        let mut y = top + 46.0;
        for text in list.iter().take(2) {
            let text = pen.lines(text, 22.0, false, theme.text, (middle - EDGE - 40.0, 2));
            if y + text.height() > pen.size.y - 72.0 {
                break;
            }
            pen.put(&text, EDGE, y);
            y += text.height() + 6.0;
        }
    }
    let all = deeds(shown, Some(std::slice::from_ref(&one.id)), words);
    let open = all.iter().filter(|deed| !deed.done);
    let Some(next) = open.clone().next() else { return };
    let head = words.text("present-next");
    pen.write(middle, top + 36.0, Align2::LEFT_TOP, &head, (20.0, true), theme.muted);
    let more = open.count() - 1;
    if more > 0 {
        let more = words.with("present-more", &[("n", Arg::from(more))]);
        pen.write(pen.right(), top + 36.0, Align2::RIGHT_TOP, &more, (20.0, false), theme.muted);
    }
    let width = pen.right() - middle;
    let title = pen.lines(&next.title, 22.0, true, theme.text, (width, 2));
    pen.put(&title, middle, top + 46.0);
    let late = next
        .late
        .map(|days| words.with("present-late", &[("n", Arg::from(days.unsigned_abs() as u64))]));
    let who = [Some(next.who.clone()), late].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let colour = if next.late.is_some() { theme.worse } else { theme.muted };
    let who = pen.lines(&who, SMALLEST, false, colour, (width, 1));
    pen.put(&who, middle, top + 52.0 + title.height());
}
