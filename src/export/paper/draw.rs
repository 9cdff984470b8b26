//! A drawing read by usvg, put on the page of a PDF: paths as paths, texts as glyphs of embedded fonts.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::tiny_skia;
use resvg::usvg::{self, fontdb};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The fonts that texts have used so far.
pub(super) struct Fonts {
    database: Arc<fontdb::Database>,
    known: BTreeMap<String, Option<Font>>,
}

impl Fonts {
    pub(super) fn new(database: Arc<fontdb::Database>) -> Self {
        Self { database, known: BTreeMap::new() }
    }

    fn font(&mut self, id: fontdb::ID) -> Option<Font> {
        let load = |database: &fontdb::Database| {
            database.with_face_data(id, |data, index| Font::new(data.to_vec().into(), index))?
        };
        let database = &self.database;
        self.known.entry(id.to_string()).or_insert_with(|| load(database)).clone()
    }
}

/// Draws all that is in a group.
pub(super) fn group(surface: &mut Surface<'_>, group: &usvg::Group, fonts: &mut Fonts) {
    let mut pushed = 0;
    if !group.transform().is_identity() {
        surface.push_transform(&transform(group.transform()));
        pushed += 1;
    }
    if let Some(clip) = group.clip_path().and_then(clip) {
        surface.push_clip_path(&clip, &FillRule::NonZero);
        pushed += 1;
    }
    let opacity = group.opacity().get();
    if opacity < 1.0
        && let Some(opacity) = NormalizedF32::new(opacity)
    {
        surface.push_opacity(opacity);
        pushed += 1;
    }
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => self::group(surface, inner, fonts),
            usvg::Node::Path(shape) => path(surface, shape),
            usvg::Node::Text(shape) => text(surface, shape, fonts),
            usvg::Node::Image(shape) => image(surface, shape),
        }
    }
    for _ in 0..pushed {
        surface.pop();
    }
}

/// A photo; what cannot be read leaves its place empty.
fn image(surface: &mut Surface<'_>, shape: &usvg::Image) {
    let data = |bytes: &std::sync::Arc<Vec<u8>>| bytes.as_ref().clone().into();
    let read = match shape.kind() {
        usvg::ImageKind::JPEG(bytes) => Image::from_jpeg(data(bytes), true),
        usvg::ImageKind::PNG(bytes) => Image::from_png(data(bytes), true),
        usvg::ImageKind::WEBP(bytes) => Image::from_webp(data(bytes), true),
        usvg::ImageKind::GIF(_) | usvg::ImageKind::SVG(_) => return,
    };
    let size = Size::from_wh(shape.size().width(), shape.size().height());
    if let (Ok(read), Some(size)) = (read, size) {
        surface.draw_image(read, size);
    }
}

fn transform(of: usvg::Transform) -> Transform {
    Transform::from_row(of.sx, of.ky, of.kx, of.sy, of.tx, of.ty)
}

/// Our clips are single rectangles.
fn clip(clip: &usvg::ClipPath) -> Option<Path> {
    clip.root().children().iter().find_map(|node| match node {
        usvg::Node::Path(shape) => outline(shape.data()),
        _ => None,
    })
}

fn outline(data: &tiny_skia::Path) -> Option<Path> {
    use tiny_skia::PathSegment::{Close, CubicTo, LineTo, MoveTo, QuadTo};
    let mut path = PathBuilder::new();
    for segment in data.segments() {
        match segment {
            MoveTo(to) => path.move_to(to.x, to.y),
            LineTo(to) => path.line_to(to.x, to.y),
            QuadTo(by, to) => path.quad_to(by.x, by.y, to.x, to.y),
            CubicTo(a, b, to) => path.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            Close => path.close(),
        }
    }
    path.finish()
}

fn color(paint: &usvg::Paint) -> Option<rgb::Color> {
    match paint {
        usvg::Paint::Color(color) => Some(rgb::Color::new(color.red, color.green, color.blue)),
        // Our drawings have neither gradients nor patterns.
        _ => None,
    }
}

fn fill(of: Option<&usvg::Fill>) -> Option<Fill> {
    let of = of?;
    Some(Fill {
        paint: color(of.paint())?.into(),
        opacity: NormalizedF32::new(of.opacity().get())?,
        rule: match of.rule() {
            usvg::FillRule::NonZero => FillRule::NonZero,
            usvg::FillRule::EvenOdd => FillRule::EvenOdd,
        },
    })
}

fn stroke(of: Option<&usvg::Stroke>) -> Option<Stroke> {
    let of = of?;
    Some(Stroke {
        paint: color(of.paint())?.into(),
        width: of.width().get(),
        miter_limit: of.miterlimit().get(),
        line_cap: match of.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match of.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: NormalizedF32::new(of.opacity().get())?,
        dash: None,
    })
}

fn path(surface: &mut Surface<'_>, shape: &usvg::Path) {
    let (fill, stroke) = (fill(shape.fill()), stroke(shape.stroke()));
    let Some(path) = outline(shape.data()).filter(|_| shape.is_visible()) else { return };
    if fill.is_none() && stroke.is_none() {
        return;
    }
    surface.set_fill(fill);
    surface.set_stroke(stroke);
    surface.draw_path(&path);
}

/// Glyphs of one font on one line, as they follow each other.
struct Run {
    font: fontdb::ID,
    start: (f32, f32),
    size: f32,
    text: String,
    /// Id, place on the line, bytes of the text.
    glyphs: Vec<(u32, f32, std::ops::Range<usize>)>,
}

fn text(surface: &mut Surface<'_>, text: &usvg::Text, fonts: &mut Fonts) {
    for span in text.layouted().iter().filter(|span| span.visible) {
        let Some(fill) = fill(span.fill.as_ref()) else { continue };
        surface.set_stroke(None);
        surface.set_fill(Some(fill));
        let mut run: Option<Run> = None;
        // What no font has is a box by now; joiners and selectors that a font does not know leave nothing.
        for glyph in span.positioned_glyphs.iter().filter(|glyph| glyph.id.0 != 0) {
            let place = glyph.transform();
            let upright = place.ky == 0.0 && place.kx == 0.0;
            if !upright {
                draw(surface, run.take(), fonts);
                turned(surface, glyph, place, fonts);
                continue;
            }
            let follows = run
                .as_ref()
                .is_some_and(|run| run.font == glyph.font && (run.start.1 - place.ty).abs() < 0.01);
            if !follows {
                draw(surface, run.take(), fonts);
            }
            let run = run.get_or_insert_with(|| Run {
                font: glyph.font,
                start: (place.tx, place.ty),
                size: glyph.font_size(),
                text: String::new(),
                glyphs: Vec::new(),
            });
            let from = run.text.len();
            run.text.push_str(&glyph.text);
            // Several glyphs can stand for one letter: then all of them say so.
            let range = match run.glyphs.last() {
                Some((_, _, last)) if glyph.text.is_empty() => last.clone(),
                _ => from..run.text.len(),
            };
            if !range.is_empty() {
                run.glyphs.push((u32::from(glyph.id.0), place.tx, range));
            }
        }
        draw(surface, run, fonts);
    }
}

fn draw(surface: &mut Surface<'_>, run: Option<Run>, fonts: &mut Fonts) {
    let Some(run) = run.filter(|run| run.size > 0.0) else { return };
    let Some(font) = fonts.font(run.font) else { return };
    let next = run.glyphs.iter().skip(1).map(|(_, x, _)| Some(*x)).chain([None]);
    let glyphs: Vec<KrillaGlyph> = run
        .glyphs
        .iter()
        .zip(next)
        .map(|((id, x, range), next)| {
            // After the last one nothing follows; half a letter is near enough for those who measure.
            let advance = next.map_or(0.5, |next| (next - x) / run.size);
            let id = GlyphId::new(*id);
            KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, range.clone(), None)
        })
        .collect();
    let start = Point::from_xy(run.start.0, run.start.1);
    surface.draw_glyphs(start, &glyphs, font, &run.text, run.size, false);
}

/// A glyph on a line that is not level.
fn turned(
    surface: &mut Surface<'_>,
    glyph: &usvg::layout::PositionedGlyph,
    place: usvg::Transform,
    fonts: &mut Fonts,
) {
    let Some(font) = fonts.font(glyph.font) else { return };
    let length = place.sx.hypot(place.ky);
    if length <= 0.0 || glyph.text.is_empty() {
        return;
    }
    let (sin, cos) = (place.ky / length, place.sx / length);
    surface.push_transform(&Transform::from_row(cos, sin, -sin, cos, place.tx, place.ty));
    let one = KrillaGlyph::new(
        GlyphId::new(u32::from(glyph.id.0)),
        0.5,
        0.0,
        0.0,
        0.0,
        0..glyph.text.len(),
        None,
    );
    let size = glyph.font_size();
    surface.draw_glyphs(Point::from_xy(0.0, 0.0), &[one], font, &glyph.text, size, false);
    surface.pop();
}
