//! Runs a drawing without a window and keeps what it painted.
//!
//! The same functions that draw on screen draw for paper: here they get a [`egui::Context`] of their own,
//! with nobody hovering, nothing moving and one pixel per point, so that the same input always gives the same shapes.

use egui::epaint::{ClippedShape, Shape};
use egui::{Context, Id, Pos2, Rangef, RawInput, Rect, Ui, Vec2};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

/// Passes after which a drawing is taken as it is, also if its sizes still change.
const MAX_PASSES: u32 = 4;

/// A page that is so wide or high has room for whatever is drawn, in points: beyond it places would be less exact than a
/// quarter of a point.
pub const ENDLESS: f32 = 4_000_000.0;

/// What a drawing painted, in points, from the upper left corner of its page.
#[derive(Clone, Debug)]
pub struct Painted {
    /// The shapes from back to front.
    pub shapes: Vec<ClippedShape>,
    /// The part of the page that the layout took up.
    pub used: Rect,
    /// Width and height of the page.
    pub size: Vec2,
    /// From where to where it is not cut into pages: what the drawing said with [`together`].
    pub whole: Vec<Rangef>,
}

/// What is not to be cut on the page that is being drawn.
type Whole = Arc<Mutex<Vec<Rangef>>>;

/// What is drawn between these heights belongs together: a picture with its sentence, a heading with what it is of. On a
/// screen this says nothing.
pub fn together(ctx: &Context, height: Rangef) {
    if let Some(whole) = ctx.data(|data| data.get_temp::<Whole>(Id::unique("together"))) {
        // Between two of them that touch there is a place to cut.
        let height = Rangef::new(height.min + 2.5, height.max - 2.5);
        whole.lock().unwrap_or_else(PoisonError::into_inner).push(height);
    }
}

impl Painted {
    /// The same drawing on a page that ends `margin` points below the lowest thing laid out.
    ///
    /// This is how to get a page of natural height: paint on a page that is [`ENDLESS`], then cut it.
    #[must_use]
    pub fn cut_below(mut self, margin: f32) -> Self {
        self.size.y = (self.used.max.y + margin).ceil().clamp(1.0, self.size.y.max(1.0));
        self
    }
}

#[cfg(test)]
impl Painted {
    /// Every text and where it lies.
    pub(crate) fn texts(&self) -> Vec<(String, Rect)> {
        fn collect(shape: &Shape, found: &mut Vec<(String, Rect)>) {
            match shape {
                Shape::Text(text) => {
                    found.push((text.galley.job.text.clone(), shape.visual_bounding_rect()));
                }
                Shape::Vec(shapes) => shapes.iter().for_each(|one| collect(one, found)),
                _ => (),
            }
        }
        let mut found = Vec::new();
        self.shapes.iter().for_each(|one| collect(&one.shape, &mut found));
        found
    }
}

/// Runs `draw` on a page of the given size and returns the shapes of the last pass.
///
/// `setup` gives the context its fonts and style. `draw` gets a [`Ui`] that covers the page, without margin and
/// without background, and is called several times: some layouts know their sizes only after the first pass.
pub fn render(size: Vec2, setup: impl FnOnce(&Context), mut draw: impl FnMut(&mut Ui)) -> Painted {
    passes(size, setup, MAX_PASSES, &mut draw)
}

/// The same in one pass, for a drawing that knows all its sizes before it paints.
pub fn render_once(
    size: Vec2,
    setup: impl FnOnce(&Context),
    draw: impl FnOnce(&mut Ui),
) -> Painted {
    let setup = |ctx: &Context| {
        setup(ctx);
        // Nobody looks at the images of its letters, so that one of each is enough.
        ctx.all_styles_mut(|style| style.visuals.text_options.subpixel_binning = false);
    };
    let mut draw = Some(draw);
    let mut once = |ui: &mut Ui| {
        if let Some(draw) = draw.take() {
            draw(ui);
        }
    };
    passes(size, setup, 1, &mut once)
}

fn passes(
    size: Vec2,
    setup: impl FnOnce(&Context),
    most: u32,
    draw: &mut dyn FnMut(&mut Ui),
) -> Painted {
    let size = usable(size);
    let page = Rect::from_min_size(Pos2::ZERO, size);
    let ctx = Context::default();
    setup(&ctx);
    super::photo::on_paper(&ctx);
    ctx.set_zoom_factor(1.0);
    ctx.options_mut(|options| options.max_passes = NonZeroUsize::MIN);
    ctx.all_styles_mut(|style| {
        style.animation_time = 0.0;
        // egui's own warnings would be painted into the picture.
        #[cfg(debug_assertions)]
        {
            style.debug.show_unaligned = false;
            style.debug.warn_if_rect_changes_id = false;
        }
    });
    ctx.options_mut(|options| options.warn_on_id_clash = false);

    let whole = Whole::default();
    ctx.data_mut(|data| data.insert_temp(Id::unique("together"), Arc::clone(&whole)));
    let mut painted = Painted { shapes: Vec::new(), used: Rect::NOTHING, size, whole: Vec::new() };
    for pass in 0..most {
        let input = RawInput {
            screen_rect: Some(page),
            time: Some(f64::from(pass)),
            focused: false,
            ..RawInput::default()
        };
        let mut used = Rect::NOTHING;
        whole.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let mut output = ctx.run_ui(input, |ui| {
            draw(ui);
            used = ui.min_rect();
        });
        // Nobody uploads the textures, and egui asserts that they are not forgotten.
        output.textures_delta.clear();
        // Asked for again because of an animation or a size learnt late: then one more pass may differ.
        let settled = pass > 0 && used == painted.used && same(&output.shapes, &painted.shapes);
        painted.shapes = output.shapes;
        painted.used = used;
        painted.whole.clone_from(&whole.lock().unwrap_or_else(PoisonError::into_inner));
        if settled {
            break;
        }
    }
    painted.shapes.retain(|clipped| clipped.shape != Shape::Noop);
    painted
}

/// Lends a painter that measures texts, without a page to paint on.
pub fn with_painter<T>(
    setup: impl FnOnce(&Context),
    measure: impl FnOnce(&egui::Painter) -> T,
) -> T {
    let ctx = Context::default();
    setup(&ctx);
    ctx.set_zoom_factor(1.0);
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::splat(100.0))),
        ..RawInput::default()
    };
    ctx.begin_pass(input);
    let painter = egui::Painter::new(ctx.clone(), egui::LayerId::background(), Rect::EVERYTHING);
    let measured = measure(&painter);
    ctx.end_pass().textures_delta.clear();
    measured
}

/// Whether two passes painted the same, judged by number and places.
fn same(a: &[ClippedShape], b: &[ClippedShape]) -> bool {
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| a.clip_rect == b.clip_rect && bounds(&a.shape) == bounds(&b.shape))
}

/// `None` for a text without ink, which has no bounds.
fn bounds(shape: &Shape) -> Option<Rect> {
    match shape {
        Shape::Text(text) if !text.galley.mesh_bounds.is_finite() => None,
        other => Some(other.visual_bounding_rect()),
    }
}

/// A size that egui can lay out: a page of nothing or without end becomes a very small or very large one.
fn usable(size: Vec2) -> Vec2 {
    let side = |length: f32| if length.is_nan() { 1.0 } else { length.clamp(1.0, ENDLESS) };
    Vec2::new(side(size.x), side(size.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_no_margin_and_no_background() {
        let mut first = None;
        let painted = render(Vec2::new(200.0, 100.0), |_| (), |ui| first = Some(ui.max_rect()));
        assert_eq!(first, Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(200.0, 100.0))));
        assert!(painted.shapes.is_empty());
    }

    #[test]
    fn the_natural_height_is_that_of_the_content() {
        let painted = render(
            Vec2::new(200.0, 5000.0),
            |_| (),
            |ui| {
                ui.allocate_space(Vec2::new(50.0, 333.0));
            },
        );
        assert!((painted.used.height() - 333.0).abs() < 0.5);
        assert!((painted.cut_below(7.0).size.y - 340.0).abs() < 0.5);
    }

    #[test]
    fn a_page_without_a_usable_size_still_paints() {
        let painted = render(Vec2::new(f32::NAN, -5.0), |_| (), |_| ());
        assert_eq!(painted.size, Vec2::splat(1.0));
    }
}
