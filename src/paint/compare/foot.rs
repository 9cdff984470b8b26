//! The plain sentence below the rows, and what the marks mean.

use super::{Comparison, Order, in_line, part, pen};
use crate::journey::TouchpointId;
use crate::paint::fonts::regular;
use crate::paint::theme::{CARD_RADIUS, GRID, Theme};
use crate::wording::compare::texts;
use egui::{
    Align, CornerRadius, Label, Layout, Pos2, Rangef, Rect, RichText, Shape, Stroke, StrokeKind,
    Ui, pos2, vec2,
};

/// Space within the box.
const INSET: f32 = 16.0;
/// Space above the sentence.
const ABOVE: f32 = 12.0;
/// Size of the sentence.
const SENTENCE: f32 = 13.0;
/// Height of a line of the legend.
const LEGEND_LINE: f32 = 20.0;
/// Space between two entries of the legend.
const BETWEEN: f32 = 18.0;

/// Draws the box.
pub(super) fn foot(ui: &mut Ui, comparison: &Comparison<'_>, focus: Option<&TouchpointId>) {
    let theme = comparison.theme;
    let foot = Foot::new(ui, comparison, focus);
    let (_, place) = ui.allocate_space(vec2(foot.page.span(), foot.height()));
    let place = Rect::from_x_y_ranges(foot.page, place.y_range());
    let edge = Stroke::new(1.0, theme.line);
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect(place, radius, theme.surface, edge, StrokeKind::Inside);
    let top = place.top() + ABOVE;
    let sentence = Rect::from_x_y_ranges(foot.inner, Rangef::new(top, top + foot.sentence_height));
    part(ui, sentence, Layout::top_down(Align::Min), |ui| {
        let text = RichText::new(foot.sentence).font(regular(SENTENCE)).color(theme.text);
        ui.add(Label::new(text).wrap().selectable(false));
    });
    foot.legend.draw(ui, pos2(foot.inner.min, sentence.bottom() + GRID), theme);
}

/// How high the box will be.
pub(super) fn height(ui: &Ui, comparison: &Comparison<'_>, focus: Option<&TouchpointId>) -> f32 {
    Foot::new(ui, comparison, focus).height()
}

struct Foot {
    page: Rangef,
    inner: Rangef,
    sentence: String,
    sentence_height: f32,
    legend: Legend,
}

impl Foot {
    fn new(ui: &Ui, comparison: &Comparison<'_>, focus: Option<&TouchpointId>) -> Self {
        let Comparison { words, theme, rows, .. } = comparison;
        let page = Rangef::new(ui.cursor().left().round(), ui.max_rect().right().floor());
        let inner = Rangef::new(page.min + INSET, page.max - INSET);
        let in_focus = focus.and_then(|id| comparison.position(id));
        let row = comparison.row(in_focus.or(rows.most_notable).unwrap_or(0));
        let sentence = row
            .map_or_else(String::new, |row| texts::sentence(&row, rows.tested_with(&row), words));
        let galley =
            ui.painter().layout(sentence.clone(), regular(SENTENCE), theme.text, inner.span());
        let legend = Legend::new(ui, comparison, inner);
        Self { page, inner, sentence, sentence_height: galley.size().y, legend }
    }

    fn height(&self) -> f32 {
        ABOVE + self.sentence_height + GRID + self.legend.height + 2.0 * GRID
    }
}

#[derive(Clone, Copy)]
enum Sign {
    Before,
    After,
    Change,
    Tentative,
    Guess,
    Few,
    Target,
}

impl Sign {
    fn key(self) -> &'static str {
        match self {
            Self::Before => "compare-legend-before",
            Self::After => "compare-legend-after",
            Self::Change => "compare-legend-change",
            Self::Tentative => "compare-legend-tentative",
            Self::Guess => "compare-legend-guess",
            Self::Few => "compare-legend-few",
            Self::Target => "compare-legend-target",
        }
    }

    /// The width of the drawn sign.
    fn width(self) -> f32 {
        match self {
            Self::Before | Self::After | Self::Guess | Self::Few => 12.0,
            Self::Change | Self::Tentative => 26.0,
            Self::Target => 6.0,
        }
    }

    fn draw(self, ui: &Ui, left: Pos2, theme: &Theme) {
        let middle = left + vec2(self.width() / 2.0, 0.0);
        let stroke = Stroke::new(1.75, theme.before);
        let painter = ui.painter();
        let ends = [left, left + vec2(self.width(), 0.0)];
        let diamond = |fill| {
            let corners = [vec2(0.0, -5.0), vec2(5.0, 0.0), vec2(0.0, 5.0), vec2(-5.0, 0.0)];
            let corners = corners.map(|from| middle + from).to_vec();
            Shape::convex_polygon(corners, fill, Stroke::new(1.5, theme.before))
        };
        match self {
            Self::Before => {
                painter.circle(middle, 4.5, theme.surface, stroke);
            }
            Self::After => {
                painter.circle_filled(middle, 5.0, theme.before);
            }
            Self::Change => {
                painter.line_segment(ends, stroke);
                painter.add(diamond(theme.before));
            }
            Self::Tentative => {
                painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 2.5));
                painter.add(diamond(theme.surface));
            }
            Self::Guess => {
                let ring: Vec<Pos2> = (0..=24)
                    .map(|at| {
                        let angle = at as f32 * std::f32::consts::TAU / 24.0;
                        middle + 4.5 * vec2(angle.cos(), angle.sin())
                    })
                    .collect();
                painter.extend(Shape::dashed_line(&ring, stroke, 2.5, 1.5));
            }
            Self::Few => super::body::few(ui, middle, theme.caution),
            Self::Target => {
                let line = [middle - vec2(0.0, 7.0), middle + vec2(0.0, 7.0)];
                painter.line_segment(line, Stroke::new(2.0, theme.text));
            }
        }
    }
}

/// The signs, in as many lines as they need.
struct Legend {
    entries: Vec<(Sign, String, Rect)>,
    height: f32,
}

impl Legend {
    fn new(ui: &Ui, comparison: &Comparison<'_>, width: Rangef) -> Self {
        let Comparison { words, theme, rows, order, .. } = comparison;
        let occurs = rows.signs;
        let mut signs = vec![Sign::Before, Sign::After, Sign::Change];
        if occurs.tentative {
            signs.push(Sign::Tentative);
        }
        if occurs.small {
            signs.push(Sign::Few);
        }
        if occurs.guess {
            signs.push(Sign::Guess);
        }
        if *order == Order::Target && occurs.target {
            signs.push(Sign::Target);
        }
        let (mut left, mut top) = (0.0, 0.0);
        let mut entries = Vec::new();
        for sign in signs {
            let text = words.text(sign.key());
            let galley = pen::cut(ui, text.clone(), regular(11.5), theme.muted, width.span());
            let size = vec2(sign.width() + 6.0 + galley.size().x, LEGEND_LINE);
            if left > 0.0 && left + size.x > width.span() {
                left = 0.0;
                top += LEGEND_LINE;
            }
            entries.push((sign, text, Rect::from_min_size(pos2(left, top), size)));
            left += size.x + BETWEEN;
        }
        Self { entries, height: top + LEGEND_LINE }
    }

    fn draw(self, ui: &mut Ui, from: Pos2, theme: &Theme) {
        for (sign, text, place) in self.entries {
            let place = place.translate(from.to_vec2());
            sign.draw(ui, place.left_center(), theme);
            let words = place.with_min_x(place.left() + sign.width() + 6.0);
            part(ui, words, in_line(), |ui| {
                let text = RichText::new(text).font(regular(11.5)).color(theme.muted);
                ui.add(Label::new(text).extend().selectable(false));
            });
        }
    }
}
