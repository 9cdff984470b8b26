//! The two plots: scores before and after, and the difference with its interval.
//!
//! Their y axis runs in points from the top of the rows, so that every marker stands in its row.

use super::columns::{Axis, Columns};
use crate::analysis::Verdict;
use crate::journey::Evidence;
use crate::paint::still_plot::still_plot;
use crate::paint::theme::Theme;
use crate::wording::compare::rows::Row;
use egui::{Color32, Rangef, Rect, Stroke, Ui, UiBuilder};
use egui_plot::{Line, LineStyle, MarkerShape, PlotBounds, PlotUi, Points, VLine};

/// Radius of a score.
const DOT: f32 = 5.0;
/// Half the diagonal of a difference.
const DIAMOND: f32 = 6.0;
/// A dash, in points.
const DASH: LineStyle = LineStyle::Dashed { length: 4.0 };
/// The dashes of a guessed score's ring.
const RING_DASH: LineStyle = LineStyle::Dashed { length: 2.5 };

/// A row and its middle, in points from the top of the plots.
pub(super) type Placed<'r, 'a> = (&'r Row<'a>, f32);

/// The colour of a verdict.
pub(super) fn colour(verdict: Option<Verdict>, theme: &Theme) -> Color32 {
    match verdict {
        Some(Verdict::Better) => theme.better,
        Some(Verdict::Worse) => theme.worse,
        Some(Verdict::NotShown | Verdict::NotTested(_)) | None => theme.before,
    }
}

/// Draws both plots between two heights. `targets` adds what is aimed at.
pub(super) fn plots(
    ui: &mut Ui,
    columns: &Columns,
    height: Rangef,
    rows: &[Placed<'_, '_>],
    theme: &Theme,
    targets: bool,
) {
    plot(ui, "compare-scores", &columns.scores, height, |plot| {
        for tick in columns.scores.ticks() {
            plot.vline(VLine::new("", tick).color(theme.line).width(1.0));
        }
        for (row, y) in rows {
            let pen = Pen { axis: &columns.scores, y: f64::from(*y), theme };
            if let Some(target) = row.target.filter(|_| targets) {
                pen.target(plot, target);
            }
            pen.scores(plot, row);
        }
    });
    plot(ui, "compare-changes", &columns.change, height, |plot| {
        for tick in columns.change.ticks() {
            let is_zero = tick.abs() < f64::EPSILON;
            let color = if is_zero { theme.before } else { theme.line };
            plot.vline(VLine::new("", tick).color(color).width(1.0));
        }
        for (row, y) in rows {
            Pen { axis: &columns.change, y: f64::from(*y), theme }.change(plot, row);
        }
    });
}

fn plot(ui: &mut Ui, name: &str, axis: &Axis, height: Rangef, draw: impl FnOnce(&mut PlotUi<'_>)) {
    let place = Rect::from_x_y_ranges(axis.place, height);
    let (left, right) = axis.bounds();
    let bounds = PlotBounds::from_min_max([left, 0.0], [right, f64::from(height.span())]);
    let mut ui = ui.new_child(UiBuilder::new().id_salt(name).max_rect(place));
    still_plot(name, place).invert_y(true).show(&mut ui, |plot| {
        plot.set_plot_bounds(bounds);
        draw(plot);
    });
}

/// Draws into one row of a plot.
struct Pen<'a> {
    axis: &'a Axis,
    y: f64,
    theme: &'a Theme,
}

impl Pen<'_> {
    fn scores(&self, plot: &mut PlotUi<'_>, row: &Row<'_>) {
        let colour = colour(row.verdict(), self.theme);
        let side = |side: Option<&crate::analysis::ScoreReport>| {
            side.and_then(|side| Some((side.value()?, side.evidence == Evidence::Assumed)))
        };
        let (before, after) = (side(row.before), side(row.after));
        if let Some(((from, from_guess), (to, to_guess))) = before.zip(after) {
            let width = if row.is_shown() { 3.0 } else { 2.0 };
            let style = if from_guess || to_guess { DASH } else { LineStyle::Solid };
            self.line(plot, from, to, Stroke::new(width, colour), style);
        }
        if let Some((value, is_guess)) = before {
            self.ring(plot, value, self.theme.before, is_guess);
        }
        match after {
            // A guess is hollow; the dot within tells it from the ring of before.
            Some((value, true)) => {
                self.ring(plot, value, colour, true);
                self.marker(plot, value, MarkerShape::Circle, 2.0, colour);
            }
            Some((value, false)) => {
                self.marker(plot, value, MarkerShape::Circle, DOT + 0.5, colour);
            }
            None => (),
        }
    }

    fn change(&self, plot: &mut PlotUi<'_>, row: &Row<'_>) {
        let Some(change) = row.change() else { return };
        let Some(diff) = change.diff else { return };
        let colour = colour(row.verdict(), self.theme);
        let (first, last) = self.axis.bounds();
        // The thin line is corrected for all comparisons, its thick part this touchpoint's alone.
        for (ends, width) in [(change.holm_interval, 1.0), (change.interval, 3.0)] {
            let Some((lo, hi)) = ends else { continue };
            let style = if row.is_tentative() { DASH } else { LineStyle::Solid };
            let (lo, hi) = (lo.clamp(first, last), hi.clamp(first, last));
            self.line(plot, lo, hi, Stroke::new(width, colour), style);
        }
        let diff = diff.clamp(self.axis.ends.0, self.axis.ends.1);
        self.marker(plot, diff, MarkerShape::Diamond, DIAMOND, colour);
        if row.is_tentative() {
            self.marker(plot, diff, MarkerShape::Diamond, DIAMOND - 2.0, self.theme.surface);
        }
    }

    fn target(&self, plot: &mut PlotUi<'_>, value: f64) {
        let line = vec![[value, self.y - 8.0], [value, self.y + 8.0]];
        plot.line(Line::new("", line).stroke(Stroke::new(2.0, self.theme.text)));
    }

    fn line(&self, plot: &mut PlotUi<'_>, from: f64, to: f64, stroke: Stroke, style: LineStyle) {
        let (from, to) = (from.min(to), from.max(to));
        plot.line(Line::new("", vec![[from, self.y], [to, self.y]]).stroke(stroke).style(style));
    }

    fn marker(
        &self,
        plot: &mut PlotUi<'_>,
        x: f64,
        shape: MarkerShape,
        radius: f32,
        color: Color32,
    ) {
        let point = Points::new("", [x, self.y]).shape(shape).radius(radius).color(color);
        plot.points(point);
    }

    /// A hollow circle. Drawn as a line because a marker's edge cannot be dashed.
    fn ring(&self, plot: &mut PlotUi<'_>, x: f64, color: Color32, dashed: bool) {
        self.marker(plot, x, MarkerShape::Circle, DOT, self.theme.surface);
        let radius = f64::from(DOT);
        let around = (0..=32).map(|at| {
            let angle = f64::from(at) * std::f64::consts::TAU / 32.0;
            [x + radius * angle.cos() * self.axis.per_point(), self.y + radius * angle.sin()]
        });
        let style = if dashed { RING_DASH } else { LineStyle::Solid };
        let ring: Vec<[f64; 2]> = around.collect();
        plot.line(Line::new("", ring).stroke(Stroke::new(1.75, color)).style(style));
    }
}
