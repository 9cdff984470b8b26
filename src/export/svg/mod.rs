//! A painted page as SVG: text stays text, and the same shapes always give the same bytes.

mod element;
mod shape;
mod text;

#[cfg(test)]
mod tests;

use egui::emath::TSTransform;
use egui::epaint::ClippedShape;
use egui::{Color32, Pos2, Rect, Shape, Vec2};

use crate::paint::headless::Painted;
use element::{Element, number};

/// What an SVG says about itself.
#[derive(Clone, Copy, Debug)]
pub struct SvgMeta<'a> {
    /// The name of the picture, for screen readers and window titles.
    pub title: &'a str,
    /// What the picture shows, in a sentence or two. May be empty.
    pub description: &'a str,
    /// The family that the texts were laid out with, such as "Inter".
    pub font_family: &'a str,
    /// The colour of the page; none leaves it transparent.
    pub background: Option<Color32>,
}

/// Writes a painted page as an SVG document without links and scripts.
#[must_use]
pub fn svg(painted: &Painted, meta: &SvgMeta) -> String {
    written(painted, meta, false)
}

/// The same for a page of the web, which may have another font: every text says how wide it is, and is drawn so wide.
#[must_use]
pub fn svg_of_width(painted: &Painted, meta: &SvgMeta) -> String {
    written(painted, meta, true)
}

fn written(painted: &Painted, meta: &SvgMeta, holds_width: bool) -> String {
    let page = Rect::from_min_size(Pos2::ZERO, painted.size);
    let mut body = Body { holds_width, ..Body::new(page) };
    body.add_all(&painted.shapes);
    document(painted.size, &body, meta)
}

/// The same of a page whose shapes are put together in pieces: each is a group with the id `p` and its number.
#[must_use]
pub fn svg_of_pieces(size: Vec2, pieces: &[Vec<ClippedShape>], meta: &SvgMeta) -> String {
    let page = Rect::from_min_size(Pos2::ZERO, size);
    let mut body = Body::new(page);
    for (at, piece) in pieces.iter().enumerate() {
        Element::new(&mut body.out, "g").text("id", &format!("p{at}")).open();
        body.out.push('\n');
        body.add_all(piece);
        body.out.push_str("</g>\n");
    }
    document(size, &body, meta)
}

fn document(size: Vec2, body: &Body, meta: &SvgMeta) -> String {
    let mut out = String::with_capacity(body.out.len() + 1024);
    open_root(&mut out, size, meta);
    if !body.clips.is_empty() {
        out.push_str("<defs>\n");
        for clip in &body.clips {
            Element::new(&mut out, "clipPath").text("id", &clip_id(*clip)).open();
            let rect =
                Element::new(&mut out, "rect").number("x", clip.min.x).number("y", clip.min.y);
            rect.number("width", clip.width()).number("height", clip.height()).end();
            out.truncate(out.trim_end().len());
            out.push_str("</clipPath>\n");
        }
        out.push_str("</defs>\n");
    }
    if let Some(background) = meta.background {
        let rect = Element::new(&mut out, "rect").number("width", size.x).number("height", size.y);
        rect.fill(background).end();
    }
    out.push_str(&body.out);
    out.push_str("</svg>\n");
    out
}

fn open_root(out: &mut String, size: Vec2, meta: &SvgMeta) {
    let (width, height) = (number(size.x), number(size.y));
    // Several pictures can stand in one HTML page, so the names must differ when the words do.
    let key = key(&[meta.title, meta.description]);
    let (title, description) = (format!("title-{key:08x}"), format!("desc-{key:08x}"));
    let has_description = !meta.description.trim().is_empty();
    let labels = if has_description { format!("{title} {description}") } else { title.clone() };

    let root = Element::new(out, "svg").text("xmlns", "http://www.w3.org/2000/svg");
    let root = root
        .text("viewBox", &format!("0 0 {width} {height}"))
        .text("width", &width)
        .text("height", &height);
    let root = root.text("role", "img").text("aria-labelledby", &labels);
    let root = root.text("font-family", &format!("{}, sans-serif", meta.font_family));
    root.text("text-rendering", "geometricPrecision").text("xml:space", "preserve").open();
    out.push('\n');
    Element::new(out, "title").text("id", &title).end_with_text(meta.title);
    out.push('\n');
    if has_description {
        Element::new(out, "desc").text("id", &description).end_with_text(meta.description);
        out.push('\n');
    }
}

/// The elements, and the clip rectangles they need.
struct Body {
    page: Rect,
    clips: Vec<Rect>,
    /// The clip of the group that is open.
    current: Option<Rect>,
    /// Texts say how wide they are.
    holds_width: bool,
    out: String,
}

impl Body {
    fn new(page: Rect) -> Self {
        Self { page, clips: Vec::new(), current: None, holds_width: false, out: String::new() }
    }

    fn add_all(&mut self, shapes: &[ClippedShape]) {
        for clipped in shapes {
            self.add(clipped.clip_rect, clipped.transform_after_tessellation, &clipped.shape);
        }
        self.clip_to(None);
    }

    fn add(&mut self, clip: Rect, transform: TSTransform, shape: &Shape) {
        if let Shape::Vec(shapes) = shape {
            for shape in shapes {
                self.add(clip, transform, shape);
            }
            return;
        }
        if is_empty(shape) || !transform.is_valid() {
            return;
        }
        let bounds = transform * shape.visual_bounding_rect();
        let visible = clip.intersect(self.page);
        // Says no also where a bound is not a number.
        if !(visible.is_positive() && visible.intersects(bounds)) {
            return;
        }
        // The page cuts by itself, and half a pixel over the edge is the softness of the edge.
        let is_cut = !clip.expand(0.5).contains_rect(bounds) && !clip.contains_rect(self.page);
        self.clip_to(is_cut.then_some(visible));
        if transform == TSTransform::IDENTITY {
            shape::write(&mut self.out, shape, self.holds_width);
        } else {
            let TSTransform { scaling, translation } = transform;
            let text = format!(
                "translate({} {}) scale({})",
                number(translation.x),
                number(translation.y),
                scaling
            );
            Element::new(&mut self.out, "g").text("transform", &text).open();
            self.out.push('\n');
            shape::write(&mut self.out, shape, self.holds_width);
            self.out.push_str("</g>\n");
        }
    }

    /// Neighbours with the same clip share a group.
    fn clip_to(&mut self, clip: Option<Rect>) {
        if self.current == clip {
            return;
        }
        if self.current.is_some() {
            self.out.push_str("</g>\n");
        }
        if let Some(rect) = clip {
            if !self.clips.iter().any(|known| clip_id(*known) == clip_id(rect)) {
                self.clips.push(rect);
            }
            Element::new(&mut self.out, "g")
                .text("clip-path", &format!("url(#{})", clip_id(rect)))
                .open();
            self.out.push('\n');
        }
        self.current = clip;
    }
}

/// Texts without ink have bounds that egui cannot turn, and leave nothing.
fn is_empty(shape: &Shape) -> bool {
    match shape {
        Shape::Noop => true,
        Shape::Text(text) => text.opacity_factor <= 0.0 || !text.galley.mesh_bounds.is_finite(),
        Shape::Circle(circle) => circle.radius <= 0.0,
        Shape::Ellipse(ellipse) => ellipse.radius.min_elem() <= 0.0,
        _ => false,
    }
}

/// A name made of the place: if two pictures in one HTML page share it, they mean the same rectangle.
fn clip_id(rect: Rect) -> String {
    let name = [rect.min.x, rect.min.y, rect.width(), rect.height()].map(number).join("_");
    format!("clip_{name}")
}

/// A number that stays the same for the same words on every computer (FNV-1a).
fn key(words: &[&str]) -> u32 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([0]));
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
