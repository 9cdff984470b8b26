//! The first page: the journey's name, its whole curve, and the story in three sentences.

use super::SMALLEST;
use super::curve::{Ends, Spot, legend, paint as curve};
use super::pen::{EDGE, Pen};
use crate::wording::report::headline_summary;
use egui::{Align2, Rect, pos2};

/// So many sentences are shown; a presenter has the rest in the notes.
const SENTENCES: usize = 3;

pub(super) fn paint(pen: &Pen<'_>) {
    let (theme, shown, words) = (pen.theme(), &pen.present.shown, pen.present.words);
    let width = pen.right() - EDGE;
    let rounds = pen.rounds();
    pen.write(EDGE, 50.0, Align2::LEFT_TOP, &rounds, (SMALLEST, false), theme.muted);
    let title = pen.lines(&shown.journey.title, 64.0, true, theme.text, (width, 1));
    pen.put(&title, EDGE, 64.0);
    let about = pen.lines(&shown.journey.description, 22.0, false, theme.muted, (width, 2));
    pen.put(&about, EDGE, 64.0 + title.height() + 4.0);
    let top = 64.0 + title.height() + about.height() + 20.0;
    let story = story(pen, width);
    let plot = Rect::from_min_max(pos2(92.0, top + 44.0), pos2(pen.right(), story - 64.0));
    stages(pen, plot, top);
    if shown.report.touchpoints().next().is_none() {
        let empty = pen.lines(&words.text("present-empty"), 28.0, false, theme.muted, (width, 3));
        pen.put(&empty, EDGE, plot.min.y + 40.0);
        return;
    }
    let count = shown.report.touchpoints().count().max(1) as f32;
    let column = plot.width() / count;
    let spots: Vec<Spot<'_>> = (0..)
        .zip(shown.report.touchpoints())
        .map(|(at, (_, one))| Spot { x: plot.min.x + (at as f32 + 0.5) * column, one })
        .collect();
    curve(pen, plot, &spots, Ends::default(), false);
    legend(pen, EDGE, plot.max.y + 34.0, pen.right());
}

/// A coloured band over each stage's part of the curve, with its name.
fn stages(pen: &Pen<'_>, plot: Rect, top: f32) {
    let theme = pen.theme();
    let report = pen.present.shown.report;
    let count = report.touchpoints().count();
    let all = if count == 0 { report.stages.len() } else { count }.max(1) as f32;
    let mut x = plot.min.x;
    for stage in &report.stages {
        let touchpoints = if count == 0 { 1 } else { stage.touchpoints.len() };
        let width = plot.width() * touchpoints as f32 / all;
        if width <= 0.0 {
            continue;
        }
        let band = Rect::from_min_max(pos2(x + 2.0, top), pos2(x + width - 2.0, top + 34.0));
        pen.fill(band, 4.0, theme.stage(stage.kind));
        let below =
            Rect::from_min_max(pos2(x + 2.0, top + 34.0), pos2(x + width - 2.0, plot.max.y));
        pen.fill(below, 0.0, theme.stage_ground(stage.kind));
        let name = pen.row(&stage.name, SMALLEST, true, theme.on_stage());
        let name = if name.width() > width - 12.0 {
            pen.lines(&stage.name, SMALLEST, true, theme.on_stage(), ((width - 12.0).max(1.0), 1))
        } else {
            name
        };
        if width > 60.0 {
            pen.put_middle(&name, x + width / 2.0, top + 17.0 - name.height() / 2.0);
        }
        x += width;
    }
}

/// The sentences above the dots; where they begin.
fn story(pen: &Pen<'_>, width: f32) -> f32 {
    let theme = pen.theme();
    let mut bottom = pen.size.y - 84.0;
    let sentences = headline_summary(pen.present.shown.report, pen.present.words);
    for sentence in sentences.iter().take(SENTENCES).rev() {
        let text = pen.lines(sentence, 22.0, false, theme.text, (width - 28.0, 2));
        bottom -= text.height() + 8.0;
        pen.disc(pos2(EDGE + 6.0, bottom + 13.0), 5.0, theme.accent);
        pen.put(&text, EDGE + 28.0, bottom);
    }
    bottom
}
