//! One entry over several touchpoints: where touchpoints one after another have the same words in a lane of one's
//! own, these are one bar.

use super::MapInput;
use super::lane::Lane;
use super::lanes::{Column, NOTE_GAP};
use super::layout::{CardBox, MapLayout};
use super::note::{self, Note};
use egui::{Painter, Rect, pos2, vec2};

/// The line of a bar in each of the cells that it reaches over.
#[derive(Debug)]
struct Bar {
    first: usize,
    lines: Vec<usize>,
}

/// Joins what stands in the same words side by side; the bars stand above what is only one touchpoint's.
pub(super) fn join(painter: &Painter, input: &MapInput<'_>, boxes: &mut MapLayout) {
    let MapLayout { lanes, cards, .. } = boxes;
    for lane in lanes.iter_mut().filter(|lane| matches!(lane.lane, Lane::Own(_))) {
        for column in &mut lane.columns {
            loosen(column, input.zoom);
        }
        let bars = found(&lane.columns);
        if !bars.is_empty() {
            place(painter, input, (lane.lane, cards), &mut lane.columns, &bars);
        }
    }
}

/// Every line for itself, as if there were no bars.
fn loosen(column: &mut Column, zoom: f32) {
    if column.notes.iter().all(Note::is_alone) {
        return;
    }
    for note in &mut column.notes {
        (note.over, note.joined) = (0, false);
        note.rect.max.y = note.rect.min.y + note.tall;
    }
    stack(column, 0.0, zoom);
}

fn found(columns: &[Column]) -> Vec<Bar> {
    let (mut open, mut done): (Vec<Bar>, Vec<Bar>) = (Vec::new(), Vec::new());
    for (at, column) in columns.iter().enumerate() {
        let lines = column.notes.len() - usize::from(column.folds);
        let mut free: Vec<usize> = (0..lines).collect();
        let mut still = Vec::new();
        for mut bar in open.drain(..) {
            let begun = columns.get(bar.first).zip(bar.lines.first());
            let text = begun.and_then(|(column, line)| column.notes.get(*line)).map(|it| &it.text);
            let same = |line: &usize| column.notes.get(*line).map(|it| &it.text) == text;
            match free.iter().position(same) {
                Some(place) => {
                    bar.lines.push(free.remove(place));
                    still.push(bar);
                }
                None => done.push(bar),
            }
        }
        still.extend(free.into_iter().map(|line| Bar { first: at, lines: vec![line] }));
        open = still;
    }
    done.append(&mut open);
    done.retain(|bar| bar.lines.len() > 1);
    done.sort_by_key(|bar| (bar.first, bar.lines.first().copied()));
    done
}

fn place(
    painter: &Painter,
    input: &MapInput<'_>,
    (lane, cards): (Lane, &[CardBox]),
    columns: &mut [Column],
    bars: &[Bar],
) {
    let mut used = vec![0.0_f32; columns.len()];
    for bar in bars {
        let last = bar.first + bar.lines.len() - 1;
        let ends = (cards.get(bar.first), cards.get(last));
        let ((Some(left), Some(right)), Some(below)) = (ends, used.get(bar.first..=last)) else {
            continue;
        };
        let y = below.iter().copied().fold(0.0, f32::max);
        let begun = columns.get(bar.first).zip(bar.lines.first());
        let Some(note) = begun.and_then(|(column, line)| column.notes.get(*line)) else { continue };
        let width = right.rect.max.x - left.rect.min.x;
        let height = note::height_of(painter, input, lane, (&note.text, &note.detail), width);
        for (at, line) in (bar.first..).zip(&bar.lines) {
            let note = columns.get_mut(at).and_then(|column| column.notes.get_mut(*line));
            let Some(note) = note else { continue };
            (note.over, note.joined) = (last - at, at > bar.first);
            note.rect = Rect::from_min_size(pos2(0.0, y), vec2(note.rect.width(), height));
        }
        for end in used.get_mut(bar.first..=last).unwrap_or_default() {
            *end = y + height + NOTE_GAP * input.zoom;
        }
    }
    for (column, used) in columns.iter_mut().zip(used).filter(|(_, used)| *used > 0.0) {
        stack(column, used, input.zoom);
    }
}

/// Puts what is alone in a cell below each other, from a height on.
fn stack(column: &mut Column, from: f32, zoom: f32) {
    let mut y = from;
    for note in column.notes.iter_mut().filter(|note| note.is_alone()) {
        let height = note.rect.height();
        note.rect = note.rect.translate(vec2(0.0, y - note.rect.min.y));
        y += height + NOTE_GAP * zoom;
    }
    column.height = y + NOTE_GAP * zoom;
}
