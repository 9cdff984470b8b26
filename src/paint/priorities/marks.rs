//! The signs that the list, the matrix and the legend share.

use crate::analysis::{TargetUnknown, VersusTarget};
use crate::paint::fonts::semibold;
use crate::paint::theme::Theme;
use crate::wording::priorities::items::Ranked;
use egui::{Align2, Color32, Painter, Pos2, Shape, Stroke, vec2};

/// Radius of a point that has a rank.
pub(super) const NUMBERED: f32 = 9.0;
/// Radius of a point that is at its target.
pub(super) const THERE: f32 = 6.0;

/// How a point looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Surely below: filled.
    Below,
    /// Surely at or above: a diamond.
    Met,
    /// Not sure: hollow.
    Open,
    /// A guess: hollow and dashed.
    Guess,
}

impl Look {
    /// The look of a touchpoint.
    pub(super) fn of(ranked: &Ranked<'_>) -> Self {
        Self::at(ranked.standing)
    }

    /// The look of what stands so to its target.
    pub(super) fn at(standing: VersusTarget) -> Self {
        match standing {
            VersusTarget::Below => Self::Below,
            VersusTarget::Met => Self::Met,
            VersusTarget::Unknown(TargetUnknown::Assumed) => Self::Guess,
            VersusTarget::Undecided | VersusTarget::Unknown(_) => Self::Open,
        }
    }

    /// Its colour.
    pub(super) fn colour(self, theme: &Theme) -> Color32 {
        match self {
            Self::Below => theme.worse,
            Self::Met => theme.better,
            Self::Open | Self::Guess => theme.before,
        }
    }
}

/// The size of a touchpoint's point.
pub(super) fn radius(ranked: &Ranked<'_>) -> f32 {
    if ranked.rank.is_some() { NUMBERED } else { THERE }
}

/// A point, with its rank in it.
pub(super) fn point(
    painter: &Painter,
    middle: Pos2,
    look: Look,
    radius: f32,
    rank: Option<&str>,
    theme: &Theme,
) {
    let colour = look.colour(theme);
    match look {
        Look::Below => {
            painter.circle_filled(middle, radius, colour);
        }
        Look::Met => {
            let corners = [vec2(0.0, -1.0), vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0)];
            let corners = corners.map(|corner| middle + corner * radius).to_vec();
            painter.add(Shape::convex_polygon(corners, colour, Stroke::NONE));
        }
        Look::Open => {
            painter.circle(middle, radius - 0.75, theme.surface, Stroke::new(1.5, colour));
        }
        Look::Guess => {
            painter.circle_filled(middle, radius, theme.surface);
            dashed_ring(painter, middle, radius - 0.75, colour);
        }
    }
    if let Some(rank) = rank {
        let ink = if look == Look::Below { theme.on_accent } else { theme.text };
        let size = if rank.len() > 2 { 8.0 } else { 10.0 };
        painter.text(middle, Align2::CENTER_CENTER, rank, semibold(size), ink);
    }
}

/// A guess.
pub(super) fn dashed_ring(painter: &Painter, middle: Pos2, radius: f32, colour: Color32) {
    let ring: Vec<Pos2> = (0..=32)
        .map(|at| {
            let angle = at as f32 * std::f32::consts::TAU / 32.0;
            middle + radius * vec2(angle.cos(), angle.sin())
        })
        .collect();
    painter.extend(Shape::dashed_line(&ring, Stroke::new(1.5, colour), 2.5, 1.75));
}

/// Several touchpoints in one place.
pub(super) fn several(painter: &Painter, middle: Pos2, radius: f32, theme: &Theme) {
    painter.circle(middle, radius, theme.sunken, Stroke::new(1.0, theme.before));
}

/// A small triangle with a bar and a dot: few answers.
pub(super) fn few(painter: &Painter, middle: Pos2, colour: Color32) {
    let corners = [vec2(0.0, -5.5), vec2(5.5, 4.5), vec2(-5.5, 4.5)];
    let corners = corners.map(|from| middle + from).to_vec();
    painter.add(Shape::closed_line(corners, Stroke::new(1.2, colour)));
    let bar = [middle - vec2(0.0, 1.8), middle + vec2(0.0, 0.8)];
    painter.line_segment(bar, Stroke::new(1.2, colour));
    painter.circle_filled(middle + vec2(0.0, 2.6), 0.9, colour);
}
