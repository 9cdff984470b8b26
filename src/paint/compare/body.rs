//! The rows between the column heads and the foot.

use super::columns::Columns;
use super::pen::{self, Side};
use super::plots::{self, Placed};
use super::{CompareResponse, Comparison, Order, RowPlace};
use crate::journey::{StageKind, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::{RADIUS, Theme};
use crate::wording::compare::rows::{Group, Head, Row};
use crate::wording::compare::texts;
use egui::{Color32, CornerRadius, Pos2, Rangef, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Space between a head's line and its rows.
const BELOW_LINE: f32 = 6.0;
/// The width of a number beside its marker.
const VALUE: f32 = 22.0;
/// How far out of sight rows still get their sentence, which takes time to write.
const NEAR: f32 = 2000.0;
/// Space above the first row and below the last one.
const END: f32 = 4.0;

/// Draws the rows and the plots behind them.
pub(super) fn body(
    ui: &mut Ui,
    comparison: &Comparison<'_>,
    focus: Option<&TouchpointId>,
    min_height: f32,
) -> CompareResponse {
    let columns = comparison.columns(ui);
    let row_height = columns.row_height();
    let natural = each(&comparison.groups, row_height, |_, _| ());
    let (_, place) = ui.allocate_space(vec2(columns.whole.span(), natural.max(min_height)));
    let pen = RowPen { comparison, columns: &columns };
    let mut response = CompareResponse::default();
    let mut placed: Vec<Placed<'_, '_>> = Vec::new();
    let mut heads = Vec::new();
    each(&comparison.groups, row_height, |part, y| match part {
        Part::Head(head) => heads.push((head, place.top() + y)),
        Part::Row(row) => placed.push((row, y + row_height / 2.0)),
    });
    let around = |y: f32| {
        let middle = place.top() + y;
        let height = Rangef::new(middle - row_height / 2.0, middle + row_height / 2.0);
        Rect::from_x_y_ranges(columns.whole, height)
    };
    if let Some((_, y)) = placed.iter().find(|(row, _)| row.id.is_some() && row.id == focus) {
        let radius = CornerRadius::same(RADIUS);
        ui.painter().rect_filled(around(*y), radius, comparison.theme.accent_soft);
    }
    let visible: Vec<Placed<'_, '_>> =
        placed.iter().filter(|(_, y)| around(*y).intersects(ui.clip_rect())).copied().collect();
    let targets = comparison.order == Order::Target;
    plots::plots(ui, &columns, place.y_range(), &visible, comparison.theme, targets);
    // After the plots, whose lines would cut through those of the heads.
    for (head, top) in heads {
        pen.head(ui, head, top);
    }
    let comparisons = comparison.report.comparisons();
    let near = ui.clip_rect().expand(NEAR);
    for (row, y) in placed {
        let rect = around(y);
        let was_cut = rect.intersects(ui.clip_rect()) && pen.row(ui, row, place.top() + y);
        let Some(id) = row.id else { continue };
        let sentence = if rect.intersects(near) {
            texts::sentence(row, comparisons, comparison.words)
        } else {
            String::new()
        };
        let name = texts::name(row, comparison.words);
        response.rows.push(RowPlace { id: id.clone(), rect, name, sentence, was_cut });
    }
    response
}

enum Part<'r, 'a> {
    Head(&'r Head<'a>),
    Row(&'r Row<'a>),
}

/// Every part with its upper edge, from 0 on; returns the lower edge of the last one.
fn each<'r, 'a>(
    groups: &'r [Group<'a>],
    row_height: f32,
    mut part: impl FnMut(Part<'r, 'a>, f32),
) -> f32 {
    let mut y = 0.0;
    for group in groups {
        match &group.head {
            Some(head) => {
                part(Part::Head(head), y);
                y += head_line(head) + BELOW_LINE;
            }
            None => y += END,
        }
        for row in &group.rows {
            part(Part::Row(row), y);
            y += row_height;
        }
    }
    y + END
}

/// Where the line of a head is. The question about the whole journey has only the line.
fn head_line(head: &Head<'_>) -> f32 {
    match head {
        Head::Stage(..) => 28.0,
        Head::Whole => 12.0,
    }
}

/// Writes the columns of a row.
struct RowPen<'c, 'a> {
    comparison: &'c Comparison<'a>,
    columns: &'c Columns,
}

impl RowPen<'_, '_> {
    fn head(&self, ui: &Ui, head: &Head<'_>, top: f32) {
        let theme = self.comparison.theme;
        let y = top + head_line(head);
        let line = match head {
            Head::Stage(kind, name) => {
                let column = Rangef::new(self.columns.whole.min, self.columns.scores.place.min);
                let color = stage_text(*kind, theme);
                pen::text(ui, column, y - 12.0, Side::Left, *name, semibold(12.5), color);
                theme.stage(*kind)
            }
            Head::Whole => theme.before,
        };
        ui.painter().hline(self.columns.whole, y, Stroke::new(1.0, line));
    }

    /// Returns whether the name was cut.
    fn row(&self, ui: &Ui, row: &Row<'_>, y: f32) -> bool {
        let Comparison { words, theme, groups, .. } = self.comparison;
        let columns = self.columns;
        let is_mixed = groups.first().is_some_and(|group| group.head.is_none());
        if let Some(kind) = row.stage.filter(|_| is_mixed) {
            let mark = Rect::from_center_size(pos2(columns.whole.min + 4.0, y), vec2(4.0, 16.0));
            ui.painter().rect_filled(mark, CornerRadius::same(2), theme.stage(kind));
        }
        let name = texts::name(row, words);
        let was_cut = pen::name(ui, columns.name, y, &name, theme.text);
        self.units(ui, row, y);
        self.value(ui, row, y);
        let verdict = texts::verdict(row, words);
        let shown = row.is_shown();
        let color = if shown { plots::colour(row.verdict(), theme) } else { theme.muted };
        let font = if shown { semibold(12.5) } else { regular(12.5) };
        pen::text(ui, columns.verdict, y, Side::Left, verdict, font, color);
        self.answers(ui, row, y);
        was_cut
    }

    /// The question, and its scores in its own units beside it or below.
    fn units(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let quiet = |column: Rangef, y: f32, text: String, size: f32| {
            pen::text(ui, column, y, Side::Left, text, regular(size), theme.muted);
        };
        let metric = texts::metric(row, words);
        let own = texts::own_line(row, words);
        match (self.columns.own, own) {
            (Some(column), own) => {
                quiet(self.columns.metric, y, metric, 11.5);
                quiet(column, y, own.unwrap_or_default(), 11.5);
            }
            (None, Some(own)) => {
                quiet(self.columns.metric, y - 6.5, metric, 10.5);
                quiet(self.columns.metric, y + 6.5, own, 10.5);
            }
            (None, None) => quiet(self.columns.metric, y, metric, 10.5),
        }
    }

    /// The number beside the last score.
    fn value(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let of = |side: Option<&crate::analysis::ScoreReport>| {
            side.and_then(crate::analysis::ScoreReport::value)
        };
        let (before, after) = (of(row.before), of(row.after));
        let Some(value) = after.or(before) else { return };
        let fell = after.zip(before).is_some_and(|(after, before)| after < before);
        let (side, gap) = if fell { (Side::Right, -12.0) } else { (Side::Left, 12.0) };
        let mut place = pos2(self.columns.scores.at(value) + gap, y);
        if let Some(target) = row.target.filter(|_| self.comparison.order == Order::Target) {
            // The number must not lie on the mark of the target.
            let mark = self.columns.scores.at(target);
            let from_mark = (place.x - mark) * gap.signum();
            if (-VALUE..6.0).contains(&from_mark) {
                place.x = mark + 6.0 * gap.signum();
            }
        }
        let color = if after.is_some() { theme.text } else { theme.muted };
        pen::at(ui, place, side, &words.score(value), semibold(11.5), color);
    }

    /// How many answered; a triangle where they are few.
    fn answers(&self, ui: &Ui, row: &Row<'_>, y: f32) {
        let Comparison { words, theme, .. } = self.comparison;
        let text = texts::answers(row, words);
        if text.is_empty() {
            return;
        }
        let small = row.is_small();
        let color = if small { theme.caution } else { theme.muted };
        let galley = pen::cut(ui, text, regular(11.5), color, self.columns.n.span());
        let left = self.columns.n.max - galley.size().x;
        ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, color);
        if small {
            few(ui, pos2(left - 11.0, y), color);
        }
    }
}

/// A stage's colour as text: on dark ground it is mixed with the text colour, else it is too dim to read.
fn stage_text(kind: StageKind, theme: &Theme) -> Color32 {
    let colour = theme.stage(kind);
    if theme.dark { colour.lerp_to_gamma(theme.text, 0.5) } else { colour }
}

/// A small triangle with a bar and a dot: few answers.
pub(super) fn few(ui: &Ui, middle: Pos2, color: Color32) {
    let corners = [vec2(0.0, -5.5), vec2(5.5, 4.5), vec2(-5.5, 4.5)];
    let corners = corners.map(|from| middle + from).to_vec();
    let painter = ui.painter();
    painter.add(Shape::closed_line(corners, Stroke::new(1.2, color)));
    painter
        .line_segment([middle - vec2(0.0, 1.8), middle + vec2(0.0, 0.8)], Stroke::new(1.2, color));
    painter.circle_filled(middle + vec2(0.0, 2.6), 0.9, color);
}
