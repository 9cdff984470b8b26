//! One stage: its touchpoints with large numbers, its part of the curve, its pains and what is done.

use super::SMALLEST;
use super::curve::{Ends, Spot, legend, paint as curve};
use super::lists;
use super::pen::{EDGE, Pen};
use crate::analysis::{GapVerdict, Report, ScoreReport, StageReport, TouchpointReport, Verdict};
use crate::i18n::Arg;
use crate::journey::Evidence;
use crate::stats::Reliability;
use crate::wording::present::{ON_A_PAGE, deeds, drop_of_stage, drop_sentence, pains};
use egui::{Align2, Rect, pos2, vec2};

/// Up to so many touchpoints are written large.
const LARGE: usize = 4;
/// The right part: pains and actions.
const SIDE: f32 = 336.0;

pub(super) fn paint(pen: &Pen<'_>, at: usize, page: usize) {
    let shown = &pen.present.shown;
    let Some(stage) = shown.report.stages.get(at) else { return };
    let words = pen.present.words;
    let place = words.with(
        "present-stage-of",
        &[("at", Arg::from(at + 1)), ("count", shown.report.stages.len().into())],
    );
    pen.head(&pen.rounds(), pen.theme().muted, &place);
    title(pen, stage);
    let divider = pen.right() - SIDE - 32.0;
    let main = divider - 32.0;
    let here: Vec<&TouchpointReport> =
        stage.touchpoints.iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
    let foot = pen.size.y - 80.0;
    if here.is_empty() {
        let text = words.text("present-stage-empty");
        let text = pen.lines(&text, 28.0, false, pen.theme().muted, (main - EDGE, 3));
        pen.put(&text, EDGE, 200.0);
    } else {
        let column = (main - EDGE + 8.0) / here.len() as f32;
        let spots: Vec<Spot<'_>> = (0..)
            .zip(&here)
            .map(|(at, one)| Spot { x: EDGE - 4.0 + (at as f32 + 0.5) * column, one })
            .collect();
        for spot in &spots {
            cell(pen, spot, column - 16.0, here.len() <= LARGE);
        }
        let drop = drop_box(pen, stage, main, foot);
        let plot = Rect::from_min_max(pos2(92.0, 334.0), pos2(main, drop - 62.0));
        curve(pen, plot, &spots, ends(shown.report, at, page * ON_A_PAGE, here.len()), true);
        legend(pen, EDGE + 44.0, drop - 22.0, main);
    }
    pen.line(pos2(divider, 152.0), pos2(divider, foot), 1.0, pen.theme().line);
    let ids: Vec<_> = stage.touchpoints.iter().map(|one| one.id.clone()).collect();
    lists::side(pen, divider + 32.0, &pains(shown, stage), &deeds(shown, Some(&ids), words));
}

fn title(pen: &Pen<'_>, stage: &StageReport) {
    let (theme, words, shown) = (pen.theme(), pen.present.words, &pen.present.shown);
    let score = shown.report.current.and_then(|round| stage.rounds.get(round));
    let mut right = pen.right();
    if let Some(value) = score.and_then(|score| score.score100) {
        let value = words.score(value);
        right -= pen.write(right, 122.0, Align2::RIGHT_TOP, &value, (56.0, true), theme.text);
        let held = shown.journey.stage(&stage.id);
        let own = held.and_then(|held| held.target).map(crate::journey::Target::get);
        let target = own.or(shown.report.target).map(|target| words.target(target));
        let said = match &target {
            Some(target) => words.with("present-stage-target", &[("target", target.into())]),
            None => words.text("present-stage-mean"),
        };
        right -= 16.0;
        right -= pen.write(right, 122.0, Align2::RIGHT_TOP, &said, (SMALLEST, false), theme.muted);
    }
    let colour = pen.stage_text(stage.kind);
    let room = right - EDGE - 24.0;
    let name = pen.lines(&stage.name, 56.0, true, colour, (room, 1));
    pen.put(&name, EDGE, 122.0 - 0.97 * 56.0);
    let goal = shown.journey.stage(&stage.id).map_or("", |held| held.customer_goal.as_str());
    let left = EDGE + name.width() + 24.0;
    if right - left > 220.0 {
        let goal = pen.lines(goal, 22.0, false, theme.muted, (right - left - 24.0, 2));
        pen.put(&goal, left, 126.0 - goal.height());
    }
}

/// A touchpoint: name, score, change, and how many answered.
fn cell(pen: &Pen<'_>, spot: &Spot<'_>, width: f32, large: bool) {
    let (theme, words, one) = (pen.theme(), pen.present.words, spot.one);
    let report = pen.present.shown.report;
    let (size, rows) = if large { (28.0, 2) } else { (22.0, 3) };
    let name = pen.lines(&one.name, size, true, theme.text, (width, rows));
    pen.put_middle(&name, spot.x, 190.0 - name.height().min(70.0) / if large { 2.0 } else { 1.6 });
    let score = report.current.and_then(|round| one.score(round));
    let Some(score) = score else {
        let text =
            pen.lines(&words.text("present-not-measured"), 20.0, false, theme.muted, (width, 2));
        pen.put_middle(&text, spot.x, 236.0);
        return;
    };
    let shown = score.value().map_or_else(
        || score.nps.map_or_else(|| "–".into(), |nps| words.nps(nps.value)),
        |value| words.score(value),
    );
    let below = one.versus_target == crate::analysis::VersusTarget::Below;
    let guess = score.evidence == Evidence::Assumed;
    let colour = match (below, guess) {
        (_, true) => theme.muted,
        (true, false) => theme.worse,
        (false, false) => theme.text,
    };
    let size = if large { 84.0 } else { 52.0 };
    let value = pen.row(&shown, size, true, colour);
    let (change, colour) = change(pen, one);
    let change = pen.row(&change, if large { 30.0 } else { 20.0 }, true, colour);
    let gap = if change.width() > 0.0 { 8.0 } else { 0.0 };
    let all = value.width() + gap + change.width();
    let left = spot.x - all.min(width + 16.0) / 2.0;
    let baseline = 282.0;
    pen.put(&value, left, baseline - 0.97 * size);
    let size = if large { 30.0 } else { 20.0 };
    pen.put(&change, left + value.width() + gap, baseline - 0.97 * size);
    let few = score.reliability != Reliability::Normal;
    let colour = if few { theme.caution } else { theme.muted };
    let mut n = pen.row(&answered(pen, score), SMALLEST, false, colour);
    if n.width() > width + 12.0 {
        // No word is cut: the sign, the grey number and the hollow point say the same.
        let text = words.with("present-n", &[("n", score.n.into())]);
        let text = if few { format!("⚠ {text}") } else { text };
        n = pen.row(&text, SMALLEST, false, colour);
    }
    pen.put_middle(&n, spot.x, 292.0);
}

/// How many answered, and what that allows.
pub(super) fn answered(pen: &Pen<'_>, score: &ScoreReport) -> String {
    let words = pen.present.words;
    let n = words.with("present-n", &[("n", score.n.into())]);
    if score.evidence == Evidence::Assumed {
        return format!("{n} · {}", words.text("present-guess"));
    }
    match score.reliability {
        Reliability::Normal => n,
        Reliability::Tentative => format!("{n} · {}", words.text("present-tentative")),
        Reliability::None | Reliability::Anecdotal | Reliability::VerySmall => {
            format!("{n} · {}", words.text("present-few"))
        }
    }
}

/// An arrow only with a verdict; else grey with its sign.
pub(super) fn change(pen: &Pen<'_>, one: &TouchpointReport) -> (String, egui::Color32) {
    let (theme, words) = (pen.theme(), pen.present.words);
    let found = one.headline().and_then(|survey| survey.change);
    let Some((change, diff)) = found.and_then(|change| Some((change, change.diff?))) else {
        return (String::new(), theme.muted);
    };
    match change.verdict {
        Verdict::Better => (format!("▲ {}", words.points(diff)), theme.better),
        Verdict::Worse => (format!("▼ {}", words.points(diff)), theme.worse),
        Verdict::NotShown | Verdict::NotTested(_) => (words.difference(diff), theme.muted),
    }
}

/// The largest drop into the stage, in words; where its box begins.
fn drop_box(pen: &Pen<'_>, stage: &StageReport, main: f32, foot: f32) -> f32 {
    let (theme, shown, words) = (pen.theme(), &pen.present.shown, pen.present.words);
    let drop = drop_of_stage(shown.report, stage);
    let confirmed = drop.is_some_and(|gap| gap.verdict == GapVerdict::Confirmed);
    let said = drop_sentence(shown, stage, words);
    let text = pen.lines(&said, SMALLEST, confirmed, theme.text, (main - EDGE - 32.0, 4));
    let height = text.height() + 20.0;
    let rect = Rect::from_min_size(pos2(EDGE, foot - height), vec2(main - EDGE, height));
    pen.fill(rect, 8.0, if confirmed { theme.worse_soft } else { theme.sunken });
    pen.put(&text, EDGE + 16.0, rect.min.y + 10.0);
    rect.min.y
}

/// The scores of the neighbours of so many touchpoints of a stage, from `first` on.
pub(super) fn ends(report: &Report, stage: usize, first: usize, here: usize) -> Ends {
    let Some(round) = report.current else { return Ends::default() };
    let before: usize = report.stages.iter().take(stage).map(|one| one.touchpoints.len()).sum();
    let first = before + first;
    let all: Vec<Option<f64>> =
        report.touchpoints().map(|(_, one)| one.score(round)?.value()).collect();
    let before = all.get(..first).and_then(|held| held.iter().rev().find_map(|score| *score));
    let after = all.get(first + here..).and_then(|held| held.iter().find_map(|score| *score));
    Ends { before, after }
}
