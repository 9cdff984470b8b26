//! What falls from one touchpoint to the next, and what changed: beside each other on the report's first page.

use super::Node;
use super::flow::Flow;
use super::pen::{Look, Text, rule, shapes};
use crate::export::board::{ChangeRow, Content, DropRow};
use crate::paint::theme::LIGHT;
use egui::{Align, Pos2, Shape, Stroke, pos2, vec2};

/// What a row of each column has beside its name.
const BESIDE_DROP: f32 = 110.0;
const BESIDE_CHANGE: f32 = 172.0;
/// A heading, and below the rows a sentence or two.
const COLUMN_HEAD: f32 = 72.0;

/// Drops on the left, changes on the right; one of them alone has the whole width.
pub(super) fn two_columns(flow: &mut Flow<'_>, content: &Content) {
    let words = flow.words;
    let gap = 24.0;
    let both = content.has_steps && content.has_changes;
    let width = if both { (flow.width() - gap) / 2.0 } else { flow.width() };
    let (drops, changes) = shown_rows(flow, content, width);
    let (top, mut x, mut end) = (flow.y, flow.left(), flow.y);
    if content.has_steps {
        let more = content.more_drops + content.drops.len() - drops.len();
        end = column(flow, x, width, &words.text(content.drops_key()), |flow, y| {
            let y = drop_rows(flow, drops, x, width, y);
            left_out(flow, more, x, width, y)
        });
        x += width + gap;
    }
    if content.has_changes {
        flow.y = top;
        let more = content.more_changes + content.changes.len() - changes.len();
        let changes_end = column(flow, x, width, &words.text("export-board-changes"), |flow, y| {
            let y = change_rows(flow, changes, x, width, y);
            let y = left_out(flow, more, x, width, y);
            rest(flow, content, x, width, y)
        });
        end = end.max(changes_end);
    }
    flow.y = end + 10.0;
}

/// The first drops and changes that have room on the page, on a new one where there is none for any.
fn shown_rows<'c>(
    flow: &mut Flow<'_>,
    content: &'c Content,
    width: f32,
) -> (&'c [DropRow], &'c [ChangeRow]) {
    let look = Look::new(11.5, LIGHT.text);
    let heights = |names: Vec<&String>, beside: f32| -> Vec<f32> {
        let layout = |name| flow.pen.layout(name, look, width - beside, Align::LEFT).size().y;
        names.into_iter().map(|name| layout(name).max(17.0) + 6.0).collect()
    };
    let drops = heights(content.drops.iter().map(|drop| &drop.name).collect(), BESIDE_DROP);
    let changes =
        heights(content.changes.iter().map(|change| &change.name).collect(), BESIDE_CHANGE);
    let first = drops.first().into_iter().chain(changes.first()).copied().fold(17.0, f32::max);
    flow.need(COLUMN_HEAD + first);
    let room = flow.bottom() - flow.y - COLUMN_HEAD;
    let fitting = |heights: &[f32]| {
        let mut end = 0.0;
        let fits = |height: &&f32| {
            end += **height;
            end <= room
        };
        heights.iter().take_while(fits).count().max(1)
    };
    let drops = content.drops.get(..fitting(&drops)).unwrap_or(&content.drops);
    (drops, content.changes.get(..fitting(&changes)).unwrap_or(&content.changes))
}

fn column(
    flow: &mut Flow<'_>,
    x: f32,
    width: f32,
    heading: &str,
    rows: impl FnOnce(&mut Flow<'_>, f32) -> f32,
) -> f32 {
    let y = flow.y;
    let text = flow.pen.text(pos2(x, y), heading, Look::bold(15.0, LIGHT.text), width, Align::LEFT);
    let at = flow.put(text.piece);
    flow.node(Node::Heading(2, heading.to_owned(), y, vec![at]));
    let line = y + text.size.y + 4.5;
    flow.put(shapes([rule(x, x + width, line, LIGHT.line, 1.0)]));
    rows(flow, line + 7.0)
}

/// How many rows have no room here.
fn left_out(flow: &mut Flow<'_>, more: usize, x: f32, width: f32, y: f32) -> f32 {
    if more == 0 {
        return y;
    }
    let text = flow.words.with("export-board-more", &[("count", more.into())]);
    sentence(flow, &text, x, width, y)
}

fn drop_rows(flow: &mut Flow<'_>, drops: &[DropRow], x: f32, width: f32, mut y: f32) -> f32 {
    if drops.is_empty() {
        return sentence(flow, &flow.words.text("export-board-drops-none"), x, width, y);
    }
    let mut list = Vec::new();
    for drop in drops {
        let ink = if drop.is_confirmed { LIGHT.surface } else { LIGHT.worse };
        let fill = if drop.is_confirmed { LIGHT.worse } else { LIGHT.surface };
        let name = name(flow, &drop.name, pos2(x + 22.0, y), width - BESIDE_DROP);
        let middle = pos2(x + 7.0, y + 7.5);
        flow.put(shapes([
            Shape::circle_filled(middle, 7.0, fill),
            Shape::circle_stroke(middle, 6.5, Stroke::new(1.0, LIGHT.worse)),
        ]));
        let look = Look::bold(9.0, ink);
        let number = drop.number.to_string();
        let number = flow.pen.line(pos2(middle.x, middle.y + 3.3), &number, look, Align::Center);
        let number = flow.put(number);
        let height = name.size.y;
        let name = flow.put(name.piece);
        let look = Look::bold(13.5, LIGHT.worse);
        let diff =
            flow.pen.text(pos2(x + width - 44.0, y - 1.0), &drop.diff, look, 60.0, Align::RIGHT);
        let diff = flow.put(diff.piece);
        let look = Look::new(10.5, LIGHT.muted);
        let interval =
            flow.pen.text(pos2(x + width, y + 1.0), &drop.interval, look, 60.0, Align::RIGHT);
        let interval = flow.put(interval.piece);
        list.push(vec![number, name, diff, interval]);
        y += height.max(17.0) + 6.0;
    }
    flow.node(Node::List(list));
    if drops.iter().any(|drop| !drop.is_confirmed) {
        let text = format!("○ {}", flow.words.text("export-board-possible"));
        y = sentence(flow, &text, x, width, y);
    }
    y
}

fn change_rows(flow: &mut Flow<'_>, changes: &[ChangeRow], x: f32, width: f32, mut y: f32) -> f32 {
    if changes.is_empty() {
        return y;
    }
    let mut list = Vec::new();
    for change in changes {
        let color = if change.is_better { LIGHT.better } else { LIGHT.worse };
        flow.put(shapes([triangle(pos2(x + 7.0, y + 7.5), change.is_better, color)]));
        let name = name(flow, &change.name, pos2(x + 22.0, y), width - BESIDE_CHANGE);
        let height = name.size.y;
        let name = flow.put(name.piece);
        let look = Look::bold(13.5, color);
        let from_to = flow.pen.text(
            pos2(x + width - 76.0, y - 1.0),
            &change.from_to,
            look,
            90.0,
            Align::RIGHT,
        );
        let from_to = flow.put(from_to.piece);
        let look = Look::new(10.5, LIGHT.muted);
        let interval =
            flow.pen.text(pos2(x + width, y + 1.0), &change.interval, look, 80.0, Align::RIGHT);
        let interval = flow.put(interval.piece);
        list.push(vec![name, from_to, interval]);
        y += height.max(17.0) + 6.0;
    }
    flow.node(Node::List(list));
    y
}

/// A touchpoint's name, or where a step leads from and to.
fn name(flow: &Flow<'_>, name: &str, at: Pos2, width: f32) -> Text {
    flow.pen.text(at, name, Look::new(11.5, LIGHT.text), width, Align::LEFT)
}

/// What is to be said of all other changes.
fn rest(flow: &mut Flow<'_>, content: &Content, x: f32, width: f32, y: f32) -> f32 {
    if content.changes_rest.is_empty() {
        return y;
    }
    sentence(flow, &content.changes_rest, x, width, y)
}

fn sentence(flow: &mut Flow<'_>, text: &str, x: f32, width: f32, y: f32) -> f32 {
    let look = Look::new(11.0, LIGHT.muted);
    let piece = flow.pen.text(pos2(x, y), text, look, width, Align::LEFT);
    let at = flow.put(piece.piece);
    flow.node(Node::Text(vec![at]));
    y + piece.size.y + 5.0
}

pub(super) fn triangle(middle: egui::Pos2, up: bool, color: egui::Color32) -> Shape {
    let y = if up { -1.0 } else { 1.0 };
    let points = [vec2(0.0, 4.5 * y), vec2(5.0, -4.5 * y), vec2(-5.0, -4.5 * y)];
    Shape::convex_polygon(points.map(|by| middle + by).to_vec(), color, Stroke::NONE)
}
