//! A large page cut into small ones, to be printed anywhere and put together on the wall.

use super::pen::{Look, Pen, shapes};
use super::{At, Leaf, Node, Paper};
use crate::export::paper::format::Page;
use crate::i18n::Words;
use crate::paint::theme::LIGHT;
use egui::{Align, Pos2, Rect, Shape, Stroke, pos2, vec2};

/// How much neighbouring tiles have in common, to glue them: 10 mm.
const OVERLAP: f32 = 10.0 * super::PX_PER_MM;
/// What no printer prints: 8 mm at every edge.
const EDGE: f32 = 8.0 * super::PX_PER_MM;
/// How long a mark is.
const MARK: f32 = 5.0 * super::PX_PER_MM;

/// The first page of a paper as tiles of a smaller size, row by row, each with marks at its corners and its place
/// on the wall. The other pages stay.
#[must_use]
pub(super) fn tiled(paper: Paper, tile: Page, pen: &Pen, words: &Words) -> Paper {
    let (Some(size), Some(first)) = (tile.points(), paper.leaves.first().cloned()) else {
        return paper;
    };
    let inner = size - vec2(2.0 * EDGE, 2.0 * EDGE);
    let count =
        |whole: f32, part: f32| (((whole - OVERLAP) / (part - OVERLAP)).ceil().max(1.0)) as usize;
    let (columns, rows) = (count(first.size.x, inner.x), count(first.size.y, inner.y));
    let mut leaves = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let from = pos2(column as f32 * (inner.x - OVERLAP), row as f32 * (inner.y - OVERLAP));
            leaves.push(cut(&first, from, size, inner));
            if let Some(leaf) = leaves.last_mut() {
                let args = [
                    ("row", (row + 1).into()),
                    ("column", (column + 1).into()),
                    ("rows", rows.into()),
                    ("columns", columns.into()),
                ];
                let text = words.with("export-tile", &args);
                let at = pos2(EDGE + MARK + 4.0, size.y - EDGE + 11.0);
                let mark = pen.line(at, &text, Look::new(9.0, LIGHT.muted), Align::LEFT);
                leaf.pieces.push(mark);
                let place = [(column, columns), (row, rows)];
                let rect = crosses(Rect::from_min_size(pos2(EDGE, EDGE), inner), place);
                leaf.pieces.push(shapes(marks(rect)));
            }
        }
    }
    // What was told of the first page is told of the first tile alone; the others show the rest of it.
    let tiles = leaves.len();
    let all = first.pieces.len();
    let spread = |at: At| -> Vec<At> {
        if at.leaf == 0 {
            (0..tiles).map(|leaf| At { leaf, piece: at.piece }).collect()
        } else {
            vec![At { leaf: at.leaf + tiles - 1, piece: at.piece }]
        }
    };
    let many = |all: &[At]| -> Vec<At> { all.iter().copied().flat_map(spread).collect() };
    let tree = paper.tree.iter().map(|node| match node {
        Node::Heading(level, text, y, at) => Node::Heading(*level, text.clone(), *y, many(at)),
        Node::Text(at) => Node::Text(many(at)),
        Node::List(items) => Node::List(items.iter().map(|item| many(item)).collect()),
        Node::Figure(alt, at) => Node::Figure(alt.clone(), many(at)),
        Node::Table(rows) => Node::Table(
            rows.iter().map(|row| row.iter().map(|cell| many(cell)).collect()).collect(),
        ),
    });
    let tree = tree.collect();
    debug_assert!(leaves.iter().all(|leaf| leaf.pieces.len() >= all));
    leaves.extend(paper.leaves.iter().skip(1).cloned());
    Paper { leaves, tree, ..paper }
}

/// The part of a page that begins at a place. Every piece stays, so that its number does; what lies outside is gone.
fn cut(page: &Leaf, from: Pos2, size: egui::Vec2, inner: egui::Vec2) -> Leaf {
    let by = pos2(EDGE, EDGE) - from;
    let window = Rect::from_min_size(pos2(EDGE, EDGE), inner);
    let move_by = egui::emath::TSTransform::from_translation(by);
    let piece = |piece: &super::Piece| -> super::Piece {
        piece
            .iter()
            .filter_map(|one| {
                let bounds = one.transform_after_tessellation * one.shape.visual_bounding_rect();
                let clip = (one.clip_rect.translate(by)).intersect(window);
                bounds.translate(by).intersects(clip).then(|| egui::epaint::ClippedShape {
                    clip_rect: clip,
                    shape: one.shape.clone(),
                    transform_after_tessellation: move_by * one.transform_after_tessellation,
                })
            })
            .collect()
    };
    Leaf { size, pieces: page.pieces.iter().map(piece).collect() }
}

/// Where a tile's crosses are: at its corners, and where it has a neighbour in the middle of what both have, so that the
/// same place of the large page is under the crosses of both.
fn crosses(rect: Rect, place: [(usize, usize); 2]) -> Rect {
    let [across, down] = place.map(|(at, count)| {
        let before = if at > 0 { OVERLAP / 2.0 } else { 0.0 };
        (before, if at + 1 < count { OVERLAP / 2.0 } else { 0.0 })
    });
    Rect::from_min_max(rect.min + vec2(across.0, down.0), rect.max - vec2(across.1, down.1))
}

/// A cross at every corner, where sheets are cut or laid on each other.
fn marks(rect: Rect) -> Vec<Shape> {
    let stroke = Stroke::new(0.8, LIGHT.muted);
    let corners = [rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom()];
    corners
        .into_iter()
        .flat_map(|at| {
            let arm = MARK / 2.0;
            [
                Shape::line_segment([at - vec2(arm, 0.0), at + vec2(arm, 0.0)], stroke),
                Shape::line_segment([at - vec2(0.0, arm), at + vec2(0.0, arm)], stroke),
            ]
        })
        .collect()
}
