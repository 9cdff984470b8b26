//! What the marks of the strip mean: in as many rows as it takes.

use super::below;
use crate::analysis::{Report, VersusTarget};
use crate::export::board::Board;
use crate::i18n::Words;
use crate::paint::theme::LIGHT;
use crate::paint::{fonts, text};
use egui::{Galley, Painter, Rect, Shape, Stroke, pos2, vec2};
use std::sync::Arc;

/// Height of a row, and where its middle is.
const ROW: f32 = 15.0;
const MIDDLE: f32 = 6.0;
/// Between entries.
const SPACE: f32 = 11.0;

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    /// The title has none.
    Nothing,
    BelowTarget,
    Now,
    Before,
    Interval,
    Target,
}

impl Mark {
    /// Of the mark and the space to its word.
    fn width(self) -> f32 {
        match self {
            Self::Nothing => 0.0,
            Self::BelowTarget | Self::Now | Self::Before => 12.0,
            Self::Interval | Self::Target => 20.0,
        }
    }
}

/// A mark, its words, and the left end of the row's middle.
struct Entry {
    mark: Mark,
    words: Arc<Galley>,
    at: egui::Pos2,
}

/// The legend, laid out.
pub(super) struct Legend {
    entries: Vec<Entry>,
    rows: usize,
}

impl Legend {
    pub(super) fn of(board: &Board<'_>, painter: &Painter, width: f32) -> Self {
        let (mut entries, mut rows, mut x) = (Vec::new(), 1, 0.0);
        for (mark, words) in meanings(board.report, board.words) {
            let font = match mark {
                Mark::Nothing => fonts::semibold(11.5),
                _ => fonts::regular(10.5),
            };
            let words = text::wrapped(painter, &words, font, LIGHT.muted, width - mark.width(), 1);
            let wide = mark.width() + words.size().x;
            if x > 0.0 && x + wide > width {
                (rows, x) = (rows + 1, 0.0);
            }
            let at = pos2(x, MIDDLE + ROW * (rows - 1) as f32);
            entries.push(Entry { mark, words, at });
            x += wide + SPACE;
        }
        Self { entries, rows }
    }

    pub(super) fn height(&self) -> f32 {
        ROW * self.rows as f32 + 5.0
    }

    pub(super) fn paint(&self, painter: &Painter) {
        for Entry { mark, words, at } in &self.entries {
            let by = |x: f32| *at + vec2(x, 0.0);
            match mark {
                Mark::Nothing => (),
                Mark::BelowTarget => {
                    painter.add(below(by(4.0), LIGHT.worse));
                }
                Mark::Now => {
                    painter.circle_filled(by(4.0), 4.0, LIGHT.accent);
                }
                Mark::Before => {
                    painter.circle(by(4.0), 3.2, LIGHT.surface, Stroke::new(1.5, LIGHT.before));
                }
                Mark::Interval => {
                    painter.rect_filled(
                        Rect::from_center_size(by(8.0), vec2(16.0, 9.0)),
                        0,
                        LIGHT.band,
                    );
                }
                Mark::Target => {
                    let stroke = Stroke::new(1.2, LIGHT.accent);
                    painter.extend(Shape::dashed_line(&[by(0.0), by(16.0)], stroke, 4.0, 3.0));
                }
            }
            let up = words.size().y / 2.0;
            painter.galley(by(mark.width()) - vec2(0.0, up), Arc::clone(words), LIGHT.muted);
        }
    }
}

/// The marks that stand on the strip, each with its words.
fn meanings(report: &Report, words: &Words) -> Vec<(Mark, String)> {
    let round =
        |at: Option<usize>| at.and_then(|at| report.rounds.get(at)).map(|one| one.name.clone());
    let is_below = report.touchpoints().any(|(_, one)| one.versus_target == VersusTarget::Below);
    let target = report.target.map(|target| {
        words.with("export-board-target", &[("target", (&words.target(target)).into())])
    });
    let all = [
        (Mark::Nothing, Some(words.text("export-board-strip"))),
        (Mark::BelowTarget, is_below.then(|| words.text("export-board-below"))),
        (Mark::Now, round(report.current)),
        (Mark::Before, round(report.compared.map(|(before, _)| before))),
        (Mark::Interval, Some(words.text("export-board-interval"))),
        (Mark::Target, target),
    ];
    all.into_iter().filter_map(|(mark, words)| Some((mark, words?))).collect()
}
