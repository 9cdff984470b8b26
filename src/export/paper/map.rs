//! The map on paper: as large as one page allows, else in rows of stages over as many pages as it needs, in a size
//! that can be read. Names of stages and touchpoints stand above every part.

use super::flow::Flow;
use super::tall::{Part, Tall, least_scale, planned};
use super::{Node, PaperError};
use crate::export::picture::{MapPart, Picture};
use crate::journey::{Journey, Stage, Touchpoint};
use egui::{Painter, pos2};
use std::sync::Arc;

/// Scales tried for a map that should fill one page, the largest first.
const SCALES: [f32; 12] = [4.0, 3.4, 2.8, 2.4, 2.0, 1.7, 1.45, 1.25, 1.1, 1.0, 0.9, 0.8];
/// How rows are tried over pages, the best first.
const TRIED: [Try; 9] = [
    Try::new(1.0, 1.0),
    Try::new(1.0, 1.0).flat(),
    Try::new(1.0, 1.5),
    Try::new(0.5, 1.0),
    Try::new(0.5, 1.0).flat(),
    Try::new(0.5, 1.5),
    Try::new(0.0, 1.0),
    Try::new(0.0, 1.0).flat(),
    Try::new(0.0, 1.5),
];
/// A lower curve than usual, where more rows find room on a page that way.
const FLAT: f32 = 130.0;
/// Larger maps are not tried in every size.
const MANY: usize = 60;
/// How often the width of rows is halved to find the one at which they are alike.
const BISECTIONS: usize = 12;
/// Between rows.
const GAP: f32 = 10.0;

/// Puts the map where the flow is.
///
/// # Errors
/// [`PaperError`]: a stage is wider than the page even in the smallest size that can be read.
pub(super) fn map(flow: &mut Flow<'_>, picture: &Picture<'_>, alt: &str) -> Result<(), PaperError> {
    let is_large = picture.journey.touchpoints().count() > MANY;
    let found = match one_page(flow, picture, is_large)? {
        Some(found) => found,
        None => pages(flow, picture, is_large)?,
    };
    let mut pieces = Vec::new();
    for part in &found.plan {
        let Some(tall) = found.rows.get(part.tall) else { continue };
        if part.turns {
            flow.new_leaf();
        }
        let at = pos2(flow.left(), flow.y);
        pieces.push(flow.put(tall.piece(*part, at, found.scale)));
        flow.y += tall.height(*part) * found.scale + GAP;
    }
    flow.node(Node::Figure(alt.to_owned(), pieces));
    Ok(())
}

/// A way to lay out rows.
#[derive(Clone, Copy)]
struct Try {
    /// How near the full size is to be.
    size: f32,
    /// How much wider rows are reckoned, so that lanes are less high.
    spread: f32,
    /// The least height of the curve, where it is lower than usual.
    curve: Option<f32>,
}

impl Try {
    const fn new(size: f32, spread: f32) -> Self {
        Self { size, spread, curve: None }
    }

    const fn flat(self) -> Self {
        Self { curve: Some(FLAT), ..self }
    }
}

/// How the map goes on paper.
struct Found {
    scale: f32,
    rows: Vec<Tall>,
    plan: Vec<Part>,
    cost: (usize, usize),
}

/// The largest size in which all rows are on the page that is begun and every text can be read. A large map is not made
/// small for it.
fn one_page(
    flow: &Flow<'_>,
    picture: &Picture<'_>,
    is_large: bool,
) -> Result<Option<Found>, PaperError> {
    let (width, height) = (flow.width(), flow.bottom() - flow.y - 4.0);
    let painter = flow.pen.painter();
    'scales: for scale in SCALES.into_iter().filter(|scale| !is_large || *scale == 1.0) {
        let mut room = height;
        let mut rows = Vec::new();
        for part in parts(picture, painter, width / scale, 1.0) {
            flow.go_on()?;
            let row = picture.map_of(&part, Some(width / scale), None);
            if least_scale(&row.painted.shapes) > scale {
                return Ok(None);
            }
            room -= row.painted.size.y * scale + GAP;
            if room < 0.0 || row.painted.size.x > width / scale {
                continue 'scales;
            }
            rows.push(tall(row));
        }
        let plan = planned(&rows, GAP / scale, (f32::INFINITY, f32::INFINITY), true);
        return Ok(Some(Found { scale, rows, plan, cost: (0, 0) }));
    }
    Ok(None)
}

/// Rows over pages, in full size or down to the smallest that can be read.
fn pages(flow: &Flow<'_>, picture: &Picture<'_>, is_large: bool) -> Result<Found, PaperError> {
    let (width, painter) = (flow.width(), flow.pen.painter());
    let first = flow.bottom() - flow.y - 4.0;
    let full = flow.bottom() - flow.margin - 4.0;
    let mut best: Option<Found> = None;
    let mut least = 1.0_f32;
    let mut too_wide: Option<String> = None;
    // Of a large map only the first two.
    let tried = if is_large { &TRIED[..2] } else { &TRIED[..] };
    'tried: for Try { size, spread, curve } in tried.iter().copied() {
        let mut scale = least + (1.0 - least) * size;
        let parts = parts(picture, painter, width / scale, spread);
        let mut rows: Vec<MapPart> = Vec::new();
        for part in &parts {
            flow.go_on()?;
            rows.push(picture.map_of(part, Some(width / scale), curve));
        }
        let needed = rows.iter().map(|row| least_scale(&row.painted.shapes)).fold(0.0, f32::max);
        let mut widest = f32::INFINITY;
        for (row, part) in rows.iter().zip(&parts) {
            let fits = width / row.painted.size.x.max(1.0);
            if fits < needed * 0.999 {
                // Another size may do: in wider rows other texts are smaller.
                let stage = part.stages.first().map(|stage| stage.name.clone());
                too_wide = too_wide.or(stage);
                continue 'tried;
            }
            widest = widest.min(fits);
        }
        scale = scale.max(needed).min(widest);
        if best.is_none() {
            least = needed.clamp(0.5, 1.0);
        }
        let rows: Vec<Tall> = rows.into_iter().map(tall).collect();
        for whole in [true, false] {
            let plan = planned(&rows, GAP / scale, (first / scale, full / scale), whole);
            let cost = cost(&plan);
            if best.as_ref().is_none_or(|best| cost < best.cost) {
                best = Some(Found { scale, rows: Vec::new(), plan, cost });
            }
        }
        if let Some(best) = best.as_mut().filter(|best| best.rows.is_empty()) {
            best.rows = rows;
        }
    }
    best.ok_or_else(|| PaperError::TooSmall(too_wide.unwrap_or_default()))
}

/// The fewer pages the better, then the fewer parts: a cut through lanes is no worse than one through the curve. A page
/// with nothing but its title counts twice.
fn cost(plan: &[Part]) -> (usize, usize) {
    let turns = plan.iter().filter(|part| part.turns).count();
    let is_bare = plan.first().is_some_and(|part| part.turns);
    (turns + usize::from(is_bare), plan.len())
}

fn tall(part: MapPart) -> Tall {
    Tall::new(part.painted, part.head, part.body).with_titles(&part.lanes)
}

/// The journey in rows: whole stages where they fit, else a stage in parts; as few rows as hold them, and those about
/// equally wide. `spread`: so much wider than it must be a row is reckoned.
fn parts(picture: &Picture<'_>, painter: &Painter, width: f32, spread: f32) -> Vec<Journey> {
    let whole = picture.journey;
    let empty = Journey { stages: Vec::new(), feedback: Vec::new(), ..whole.clone() };
    let with = |stages: &[Arc<Stage>]| Journey { stages: stages.to_vec(), ..empty.clone() };
    let natural = |stages: &[Arc<Stage>]| picture.map_width(&with(stages), painter) * spread;
    let stages: Vec<Arc<Stage>> =
        whole.stages.iter().flat_map(|stage| cut(stage, width, &natural)).collect();
    let own: Vec<f32> = stages.iter().map(|one| natural(std::slice::from_ref(one))).collect();
    // What a row has once, however many stages stand in it.
    let once = match (stages.get(..2), own.as_slice()) {
        (Some(both), [first, second, ..]) => first + second - natural(both),
        _ => 0.0,
    };
    let mut from = 0;
    let mut rows: Vec<Journey> = Vec::new();
    for count in balanced(&own, once, width) {
        rows.extend(stages.get(from..from + count).map(with));
        from += count;
    }
    if rows.is_empty() { vec![empty] } else { rows }
}

/// How many each row holds, so that the widest row is as narrow as it can be with no more rows than needed. `own`: the
/// width of each stage or touchpoint alone, of which a row has `once` only once.
fn balanced(own: &[f32], once: f32, width: f32) -> Vec<usize> {
    let mut best = filled(own, once, width);
    let (mut less, mut enough) = (0.0, width);
    for _ in 0..BISECTIONS {
        let middle = f32::midpoint(less, enough);
        let found = filled(own, once, middle);
        if found.len() <= best.len() {
            (best, enough) = (found, middle);
        } else {
            less = middle;
        }
    }
    best
}

/// The same, each row filled as long as it is no wider than this.
fn filled(own: &[f32], once: f32, width: f32) -> Vec<usize> {
    let mut rows: Vec<(usize, f32)> = Vec::new();
    for stage in own {
        match rows.last_mut() {
            Some((count, row)) if *row + stage - once <= width => {
                *count += 1;
                *row += stage - once;
            }
            _ => rows.push((1, *stage)),
        }
    }
    rows.into_iter().map(|(count, _)| count).collect()
}

/// A stage that is wider than a row in parts that are not, about equally wide.
fn cut(stage: &Arc<Stage>, width: f32, natural: &dyn Fn(&[Arc<Stage>]) -> f32) -> Vec<Arc<Stage>> {
    let count = stage.touchpoints.len();
    if count < 2 || natural(std::slice::from_ref(stage)) <= width {
        return vec![Arc::clone(stage)];
    }
    let bare = Stage { touchpoints: Vec::new(), ..(**stage).clone() };
    let with =
        |part: &[Arc<Touchpoint>]| Arc::new(Stage { touchpoints: part.to_vec(), ..bare.clone() });
    let of = |part: &[Arc<Touchpoint>]| natural(&[with(part)]);
    let own: Vec<f32> = stage.touchpoints.chunks(1).map(of).collect();
    let once = match (stage.touchpoints.get(..2), own.as_slice()) {
        (Some(both), [first, second, ..]) => first + second - of(both),
        _ => 0.0,
    };
    let (mut parts, mut from) = (Vec::new(), 0);
    for count in balanced(&own, once, width) {
        parts.extend(stage.touchpoints.get(from..from + count).map(with));
        from += count;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::pen::Pen;
    use super::super::{Paper, setup};
    use super::*;
    use crate::analysis;
    use crate::export::View;
    use crate::i18n::{Language, Words};
    use crate::paint::headless::with_painter;
    use crate::wording::Say as _;
    use egui::vec2;

    /// The map of a sample on a page of this width and height in points of 1/96 inch.
    fn on(size: egui::Vec2, language: Language) -> Result<Paper, PaperError> {
        let sample = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys/kahvila.ron");
        let journey = crate::file::read(&sample).expect("a journey").0.journey;
        let (report, words) = (analysis::report(&journey), Words::of(language));
        let picture = Picture { journey: &journey, report: &report, words, view: View::Map };
        with_painter(setup, |painter| {
            let pen = Pen::new(painter.clone(), language);
            let mut flow = Flow::new(pen, words, Paper::default(), size, 10.0);
            map(&mut flow, &picture, "")?;
            Ok(flow.finish())
        })
    }

    #[test]
    fn rows_are_about_equally_wide_and_no_more_than_needed() {
        // Greedily it would be four stages and one.
        assert_eq!(balanced(&[100.0; 5], 0.0, 420.0), [3, 2]);
        assert_eq!(balanced(&[300.0, 100.0, 100.0, 100.0], 0.0, 500.0), [1, 3]);
        assert_eq!(balanced(&[100.0; 4], 20.0, 340.0), [4]);
        // What is wider than the page has a row of its own.
        assert_eq!(balanced(&[700.0, 100.0], 0.0, 500.0), [1, 1]);
        assert!(balanced(&[], 0.0, 500.0).is_empty());
    }

    #[test]
    fn a_page_that_not_even_one_touchpoint_fits_on_is_refused_with_the_name_of_the_stage() {
        for (language, said) in [
            (Language::En, "does not fit on this page"),
            (Language::Fi, "ei mahdu tälle sivulle"),
            (Language::Sv, "ryms inte på sidan"),
        ] {
            let found = on(vec2(60.0, 300.0), language);
            let Err(error) = found else { panic!("120 points are enough?") };
            let text = error.say(Words::of(language));
            assert!(text.contains(said) && text.contains("Tietoisuus"), "{text}");
        }
        assert!(on(vec2(794.0, 1123.0), Language::Fi).is_ok());
    }
}
