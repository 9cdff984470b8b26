//! Where one is: a bar for every stage, a dot for every other page, the present one in colour.

use super::SMALLEST;
use super::pen::{EDGE, Pen};
use crate::wording::present::Slide;
use egui::{Align2, Rect, pos2, vec2};

/// Stages have names under their bars up to this many.
const NAMED: usize = 8;

pub(super) fn paint(pen: &Pen<'_>, slide: Slide, road: &[Slide]) {
    let theme = pen.theme();
    let stages = &pen.present.shown.report.stages;
    let y = pen.size.y - 52.0;
    let others: Vec<Slide> = road.iter().filter(|one| one.stage().is_none()).copied().collect();
    let (first, closing) = match others.split_first() {
        Some((first, rest)) => (Some(*first), rest),
        None => (None, &[][..]),
    };
    let dot = |x: f32, one: Slide| {
        if one == slide {
            pen.disc(pos2(x, y), 8.0, theme.accent);
        } else {
            pen.ring(pos2(x, y), 6.0, 2.0, theme.edge);
        }
    };
    let mut left = EDGE;
    if let Some(first) = first {
        dot(left + 8.0, first);
        left += 32.0;
    }
    let right = pen.right() - 24.0 * closing.len() as f32;
    for (at, one) in closing.iter().enumerate() {
        dot(right + 16.0 + 24.0 * at as f32, *one);
    }
    let count = stages.len().max(1) as f32;
    let gap = 8.0;
    let width = ((right - left) - gap * (count - 1.0)) / count;
    for (at, stage) in stages.iter().enumerate() {
        let x = left + at as f32 * (width + gap);
        let here = slide.stage() == Some(at);
        let colour = if here { theme.stage(stage.kind) } else { theme.edge };
        let bar = Rect::from_min_size(pos2(x, y - 4.0), vec2(width.max(2.0), 8.0));
        pen.fill(bar, 4.0, colour);
        if stages.len() > NAMED && !here {
            continue;
        }
        let name = format!("{}  {}", at + 1, stage.name);
        let colour = if here { pen.stage_text(stage.kind) } else { theme.muted };
        if stages.len() > NAMED {
            // One name has the room of all.
            let end = (x + 320.0).min(pen.right());
            pen.write(end - 320.0, y + 28.0, Align2::LEFT_TOP, &name, (SMALLEST, here), colour);
        } else {
            let text = pen.lines(&name, SMALLEST, here, colour, (width, 1));
            pen.put(&text, x, y + 9.0);
        }
    }
}
