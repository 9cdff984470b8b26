//! A plot that only shows: the same on screen and on paper, and nothing in it moves.

use egui::{Rect, Sense, Vec2};
use egui_plot::Plot;

/// A plot over all of `place`, without axes, grid or margin of its own, and deaf to the pointer.
#[must_use]
pub fn still_plot(name: &str, place: Rect) -> Plot<'_> {
    Plot::new(name)
        .width(place.width())
        .height(place.height())
        .min_size(Vec2::ZERO)
        .set_margin_fraction(Vec2::ZERO)
        .show_axes(false)
        .show_grid(false)
        // It would be worked out although nobody sees it, and over a long list has very many lines.
        .x_grid_spacer(|_| Vec::new())
        .y_grid_spacer(|_| Vec::new())
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_axis_zoom_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(Sense::hover())
}
