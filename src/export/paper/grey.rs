//! Which colours with a meaning look alike where a printer has none.

use super::Paper;
use crate::i18n::Words;
use crate::journey::StageKind;
use crate::paint::theme::LIGHT;
use crate::wording::Say;
use egui::{Color32, Shape, Stroke};
use std::collections::BTreeSet;

/// Two greys that are nearer than this are hardly told apart side by side (CIE 1976 lightness, 0–100).
const APART: f64 = 10.0;

/// What looks alike in grey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Merge {
    /// Better and worse; signs and triangles tell them apart.
    Directions,
    /// Stages; their names tell them apart.
    Stages,
}

impl Say for Merge {
    fn say(&self, words: &Words) -> String {
        words.text(match self {
            Self::Directions => "export-grey-directions",
            Self::Stages => "export-grey-stages",
        })
    }
}

/// What looks alike on these pages when they are printed in grey.
#[must_use]
pub fn merging(paper: &Paper) -> Vec<Merge> {
    let mut used = BTreeSet::new();
    for one in paper.leaves.iter().flat_map(|leaf| leaf.pieces.iter().flatten()) {
        colours(&one.shape, &mut used);
    }
    let has = |color: Color32| used.contains(&color.to_array());
    let stages: Vec<Color32> = StageKind::ALL
        .into_iter()
        .map(|kind| LIGHT.stage(kind))
        .filter(|color| has(*color))
        .collect();
    let alike = |a: Color32, b: Color32| (lightness(a) - lightness(b)).abs() < APART;
    let mut found = Vec::new();
    if has(LIGHT.better) && has(LIGHT.worse) && alike(LIGHT.better, LIGHT.worse) {
        found.push(Merge::Directions);
    }
    let any = stages
        .iter()
        .enumerate()
        .any(|(at, one)| stages.iter().skip(at + 1).any(|other| alike(*one, *other)));
    if any {
        found.push(Merge::Stages);
    }
    found
}

/// CIE 1976 lightness of an opaque colour.
fn lightness(color: Color32) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let y = 0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b());
    if y > 0.008_856 { 116.0 * y.cbrt() - 16.0 } else { 903.3 * y }
}

fn colours(shape: &Shape, used: &mut BTreeSet<[u8; 4]>) {
    let mut add = |color: Color32| {
        if color != Color32::TRANSPARENT {
            used.insert(color.to_array());
        }
    };
    let mut line = |stroke: &Stroke| {
        if stroke.width > 0.0 {
            add(stroke.color);
        }
    };
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| colours(shape, used)),
        Shape::Circle(circle) => {
            line(&circle.stroke);
            add(circle.fill);
        }
        Shape::Rect(rect) => {
            line(&rect.stroke);
            add(rect.fill);
        }
        Shape::LineSegment { stroke, .. } => line(stroke),
        Shape::Path(path) => add(path.fill),
        Shape::Text(text) => {
            add(text.override_text_color.unwrap_or(text.fallback_color));
            text.galley.job.sections.iter().for_each(|one| add(one.format.color));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_is_light_and_text_is_dark() {
        assert!((lightness(LIGHT.surface) - 100.0).abs() < 0.01);
        assert!(lightness(LIGHT.text) < 20.0);
    }
}
