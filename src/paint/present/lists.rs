//! Lists beside and below a drawing: pains, and what is being done.

use super::SMALLEST;
use super::pen::Pen;
use crate::i18n::Arg;
use crate::wording::present::Deed;
use egui::{Align2, Rect, pos2, vec2};

/// So many pains and actions stand beside a stage.
const PAINS: usize = 4;
const DEEDS: usize = 3;

/// Pains above, actions below, from `left` to the right edge.
pub(super) fn side(pen: &Pen<'_>, left: f32, pains: &[String], deeds: &[Deed]) {
    let (theme, words) = (pen.theme(), pen.present.words);
    let width = pen.right() - left;
    let foot = pen.size.y - 80.0;
    let mut y = 162.0;
    if !pains.is_empty() {
        let head = words.text("present-pains");
        pen.write(left, y + 22.0, Align2::LEFT_TOP, &head, (24.0, true), theme.text);
        y += 44.0;
        for pain in pains.iter().take(PAINS) {
            let text = pen.lines(pain, SMALLEST, false, theme.text, (width - 24.0, 2));
            pen.disc(pos2(left + 5.0, y + 12.0), 4.0, theme.worse);
            pen.put(&text, left + 24.0, y);
            y += text.height() + 12.0;
        }
        y = more(pen, left, y, pains.len().saturating_sub(PAINS));
        y += 12.0;
    }
    if deeds.is_empty() {
        return;
    }
    pen.line(pos2(left, y), pos2(pen.right(), y), 1.0, theme.line);
    y += 14.0;
    let head = words.text("present-doing");
    pen.write(left, y + 22.0, Align2::LEFT_TOP, &head, (24.0, true), theme.text);
    y += 42.0;
    let mut told = 0;
    for deed in deeds.iter().take(DEEDS) {
        let text = pen.lines(&deed.title, SMALLEST, false, theme.text, (width - 24.0, 2));
        if y + text.height() + 28.0 > foot - 26.0 {
            break;
        }
        tick(pen, pos2(left + 8.0, y + 12.0), deed.done);
        pen.put(&text, left + 24.0, y);
        y += text.height() + 2.0;
        who(pen, left + 24.0, y, deed);
        y += 36.0;
        told += 1;
    }
    more(pen, left, y, deeds.len() - told);
}

/// A box, ticked where the action is done.
pub(super) fn tick(pen: &Pen<'_>, middle: egui::Pos2, done: bool) {
    let theme = pen.theme();
    let edge = Rect::from_center_size(middle, vec2(15.0, 15.0));
    pen.fill(edge, 3.0, theme.muted);
    pen.fill(edge.shrink(1.6), 2.0, theme.surface);
    if done {
        let (a, b, c) = (pos2(-4.0, 0.0), pos2(-1.0, 4.0), pos2(5.0, -4.0));
        let by = middle.to_vec2();
        pen.line(a + by, b + by, 2.2, theme.accent);
        pen.line(b + by, c + by, 2.2, theme.accent);
    }
}

/// Who does it by when; late ones in the colour of worse and in words.
fn who(pen: &Pen<'_>, left: f32, y: f32, deed: &Deed) {
    let (theme, words) = (pen.theme(), pen.present.words);
    let colour = if deed.late.is_some() { theme.worse } else { theme.muted };
    let mut room = pen.right() - left;
    if deed.late.is_some() {
        let late = pen.row(&words.text("present-overdue"), SMALLEST, true, theme.worse);
        pen.put(&late, pen.right() - late.width(), y);
        room -= late.width() + 12.0;
    } else if deed.done {
        let done = pen.row(&deed.state, SMALLEST, true, theme.better);
        pen.put(&done, pen.right() - done.width(), y);
        room -= done.width() + 12.0;
    }
    pen.put(&pen.lines(&deed.who, SMALLEST, false, colour, (room, 1)), left, y);
}

/// "and n more"; where the next line begins.
pub(super) fn more(pen: &Pen<'_>, left: f32, y: f32, count: usize) -> f32 {
    if count == 0 {
        return y;
    }
    let said = pen.present.words.with("present-more", &[("n", Arg::from(count))]);
    let text = pen.row(&said, SMALLEST, false, pen.theme().muted);
    pen.put(&text, left, y);
    y + text.height() + 8.0
}
