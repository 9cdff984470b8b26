//! Everything that is not text: lines, rectangles, circles, curves, bands and triangles.

use egui::emath::{GuiRounding as _, Rot2};
use egui::epaint::{
    BandShape, ColorMode, CornerRadiusF32, PathShape, PathStroke, RectShape, TextureId, WHITE_UV,
};
use egui::{Color32, Mesh, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2};

use super::element::{Element, PathData, invisible};
use super::text;
use crate::journey::{Picture, PictureKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Rectangles without end (egui allows them) end here.
const FAR: f32 = 1e5;

/// Writes one shape. Groups of shapes were taken apart before. `holds_width`: texts say how wide they are.
pub(super) fn write(out: &mut String, shape: &Shape, holds_width: bool) {
    match shape {
        // On paper a callback is a picture. Any other paints with the graphics card: there is nothing to write down.
        Shape::Callback(shape) => {
            if let Some(picture) = shape.callback.downcast_ref::<Picture>() {
                image(out, picture, shape.rect);
            }
        }
        Shape::Noop | Shape::Vec(_) => {}
        Shape::Text(shape) => text::write(out, shape, holds_width),
        Shape::LineSegment { points, stroke } => line(out, *points, *stroke),
        Shape::Path(shape) => path(out, shape),
        Shape::Band(shape) => band(out, shape),
        Shape::Rect(shape) => rect(out, shape),
        Shape::Mesh(shape) => mesh(out, shape),
        // egui strokes circles and ellipses on the outside.
        Shape::Circle(shape) => {
            let radius = shape.radius + outside(shape.stroke);
            let circle = Element::new(out, "circle")
                .number("cx", shape.center.x)
                .number("cy", shape.center.y);
            circle.number("r", radius).fill(shape.fill).stroke(shape.stroke).end();
        }
        Shape::Ellipse(shape) => {
            let radius = shape.radius + Vec2::splat(outside(shape.stroke));
            let ellipse = Element::new(out, "ellipse")
                .number("cx", shape.center.x)
                .number("cy", shape.center.y);
            let ellipse = ellipse
                .number("rx", radius.x)
                .number("ry", radius.y)
                .fill(shape.fill)
                .stroke(shape.stroke);
            ellipse.rotated(shape.angle, shape.center).end();
        }
        Shape::QuadraticBezier(shape) => {
            let [from, control, to] = shape.points;
            curve(out, 'Q', from, &[control, to], shape.closed, shape.fill, &shape.stroke);
        }
        Shape::CubicBezier(shape) => {
            let [from, first, second, to] = shape.points;
            curve(out, 'C', from, &[first, second, to], shape.closed, shape.fill, &shape.stroke);
        }
    }
}

/// The middle of a picture, in the place it was given. Its bytes are in the drawing: it points nowhere.
fn image(out: &mut String, picture: &Picture, place: Rect) {
    let kind = match picture.kind() {
        PictureKind::Png => "png",
        PictureKind::Jpeg => "jpeg",
        PictureKind::Webp => "webp",
    };
    let bytes = format!("data:image/{kind};base64,{}", STANDARD.encode(picture.bytes()));
    let element = Element::new(out, "image").number("x", place.min.x).number("y", place.min.y);
    let element = element.number("width", place.width()).number("height", place.height());
    element.text("preserveAspectRatio", "xMidYMid slice").text("href", &bytes).end();
}

/// How far the middle of an outside stroke is from the edge.
fn outside(stroke: Stroke) -> f32 {
    if stroke.is_empty() { 0.0 } else { stroke.width / 2.0 }
}

/// The stroke of a path. A colour that changes along the way becomes the one in the middle.
fn solid(stroke: &PathStroke, bounds: Rect) -> Stroke {
    let color = match &stroke.color {
        ColorMode::Solid(color) => *color,
        ColorMode::UV(color_at) => color_at(bounds, bounds.center()),
    };
    Stroke::new(stroke.width, color)
}

fn line(out: &mut String, [mut a, mut b]: [Pos2; 2], stroke: Stroke) {
    // As on screen: upright and level lines lie on pixels, or they would be wide and pale.
    let is_same = |a: f32, b: f32| (a - b).abs() < 1e-3;
    if is_same(a.x, b.x) {
        stroke.round_center_to_pixel(1.0, &mut a.x);
        b.x = a.x;
    } else if is_same(a.y, b.y) {
        stroke.round_center_to_pixel(1.0, &mut a.y);
        b.y = a.y;
    }
    let line = Element::new(out, "line")
        .number("x1", a.x)
        .number("y1", a.y)
        .number("x2", b.x)
        .number("y2", b.y);
    line.stroke(stroke).end();
}

fn path(out: &mut String, shape: &PathShape) {
    let stroke = solid(&shape.stroke, Rect::from_points(&shape.points));
    let shift = match shape.stroke.kind {
        StrokeKind::Inside => -stroke.width / 2.0,
        StrokeKind::Middle => 0.0,
        StrokeKind::Outside => stroke.width / 2.0,
    };
    let mut data = PathData::default();
    if shape.closed && shift != 0.0 && !stroke.is_empty() {
        data.polygon(grown(&shape.points, shift), true);
    } else {
        data.polygon(shape.points.iter().copied(), shape.closed);
    }
    let element = Element::new(out, "path").text("d", &data.0).fill(shape.fill);
    // Without this a sharp turn of a curve grows a spike that is not on screen.
    let element = if stroke.is_empty() || shape.closed {
        element
    } else {
        element.text("stroke-linejoin", "round")
    };
    element.stroke(stroke).end();
}

/// A polygon whose edges are moved outwards by `distance`, or inwards if that is negative.
fn grown(points: &[Pos2], distance: f32) -> Vec<Pos2> {
    let count = points.len();
    let edge = |i: usize| (points[(i + 1) % count] - points[i % count]).normalized();
    let area: f32 = (0..count)
        .map(|i| (points[i], points[(i + 1) % count]))
        .map(|(a, b)| a.x * b.y - b.x * a.y)
        .sum();
    let outwards = if area < 0.0 { -distance } else { distance };
    (0..count)
        .map(|i| {
            let before = -edge(i + count - 1).rot90();
            let after = -edge(i).rot90();
            let middle = (before + after) / 2.0;
            // Sharp corners would run away to infinity.
            points[i] - middle * outwards / middle.length_sq().max(0.25)
        })
        .collect()
}

fn curve(
    out: &mut String,
    letter: char,
    from: Pos2,
    points: &[Pos2],
    closed: bool,
    fill: Color32,
    stroke: &PathStroke,
) {
    let mut data = PathData::default();
    data.command('M', &[from]);
    data.command(letter, points);
    if closed {
        data.close();
    }
    let bounds = Rect::from_points(&[&[from], points].concat());
    Element::new(out, "path").text("d", &data.0).fill(fill).stroke(solid(stroke, bounds)).end();
}

fn band(out: &mut String, shape: &BandShape) {
    let turn = Rot2::from_angle(shape.angle);
    let grow = match shape.stroke_kind {
        _ if shape.stroke.is_empty() => 0.0,
        StrokeKind::Inside => -shape.stroke.width / 2.0,
        StrokeKind::Middle => 0.0,
        StrokeKind::Outside => shape.stroke.width / 2.0,
    };
    let mut data = PathData::default();
    // A place that is missing, upside down or not further right ends one piece of the band.
    let pieces = shape.points.chunk_by(|left, right| {
        let is_valid = |y: egui::Rangef| y.min.is_finite() && y.max.is_finite() && y.min <= y.max;
        left.x < right.x && right.x.is_finite() && is_valid(left.y) && is_valid(right.y)
    });
    for piece in pieces.filter(|piece| piece.len() > 1) {
        let place = |x: f32, y: f32| (turn * Vec2::new(x, y)).to_pos2();
        let above = piece.iter().map(|point| place(point.x, point.y.min - grow));
        let below = piece.iter().rev().map(|point| place(point.x, point.y.max + grow));
        data.polygon(above.chain(below), true);
    }
    if !data.0.is_empty() {
        Element::new(out, "path").text("d", &data.0).fill(shape.fill).stroke(shape.stroke).end();
    }
}

fn rect(out: &mut String, shape: &RectShape) {
    // A blurred rectangle is always a shadow or a glow. It is left out: a filter would turn the PDF into pixels, and
    // a hard edge in its place would look like a thing of its own.
    if shape.blur_width > 0.0 {
        return;
    }
    // Textures are of the window: on our pages a textured filling has nothing to show.
    let mut fill = if shape.brush.is_some() { Color32::TRANSPARENT } else { shape.fill };
    let mut stroke = shape.stroke;
    let mut rect =
        shape.rect.intersect(Rect::from_min_max(Pos2::new(-FAR, -FAR), Pos2::new(FAR, FAR)));
    // As on screen: edges lie on pixels. Rounding what is thinner than two could leave nothing.
    if shape.round_to_pixels.unwrap_or(true) && shape.angle == 0.0 && rect.size().min_elem() > 2.0 {
        let odd_middle =
            shape.stroke_kind == StrokeKind::Middle && !stroke.is_empty() && is_odd(stroke.width);
        rect = if odd_middle { rect.round_to_pixel_center(1.0) } else { rect.round_to_pixels(1.0) };
    }
    let mut radius = CornerRadiusF32::from(shape.corner_radius);
    if !stroke.is_empty() {
        // SVG strokes the middle of the edge.
        let grow = match shape.stroke_kind {
            StrokeKind::Inside => -stroke.width / 2.0,
            StrokeKind::Middle => 0.0,
            StrokeKind::Outside => stroke.width / 2.0,
        };
        rect = rect.expand(grow);
        if rect.size().min_elem() <= stroke.width {
            // The stroke covers everything.
            rect = rect.expand(stroke.width / 2.0);
            (fill, stroke) = (stroke.color, Stroke::NONE);
        }
        for corner in [&mut radius.nw, &mut radius.ne, &mut radius.sw, &mut radius.se] {
            *corner = if *corner > 0.0 { (*corner + grow).max(0.0) } else { 0.0 };
        }
    }
    // What is thinner than our numbers can say leaves nothing either.
    let is_nothing = rect.size().min_elem() < 0.01 && stroke.is_empty();
    if rect.is_negative() || is_nothing || (invisible(fill) && stroke.is_empty()) {
        return;
    }
    let radius = radius.at_most(rect.size().min_elem() / 2.0);
    let element = if radius.is_same() {
        let element = Element::new(out, "rect")
            .number_unless_zero("x", rect.min.x)
            .number_unless_zero("y", rect.min.y);
        element
            .number("width", rect.width())
            .number("height", rect.height())
            .number_unless_zero("rx", radius.nw)
    } else {
        Element::new(out, "path").text("d", &rounded_corners(rect, radius))
    };
    element.fill(fill).stroke(stroke).rotated(shape.angle, rect.center()).end();
}

/// Whether a stroke is, rounded, an odd number of pixels wide, so that its middle belongs into a pixel's middle.
fn is_odd(width: f32) -> bool {
    width <= 1.0 || width.round() as i64 % 2 == 1
}

fn rounded_corners(rect: Rect, radius: CornerRadiusF32) -> String {
    let x = |length: f32| Vec2::new(length, 0.0);
    let y = |length: f32| Vec2::new(0.0, length);
    let mut data = PathData::default();
    data.command('M', &[rect.left_top() + x(radius.nw)]);
    data.command('L', &[rect.right_top() - x(radius.ne)]);
    data.arc(radius.ne, rect.right_top() + y(radius.ne));
    data.command('L', &[rect.right_bottom() - y(radius.se)]);
    data.arc(radius.se, rect.right_bottom() - x(radius.se));
    data.command('L', &[rect.left_bottom() + x(radius.sw)]);
    data.arc(radius.sw, rect.left_bottom() - y(radius.sw));
    data.command('L', &[rect.left_top() + y(radius.nw)]);
    data.arc(radius.nw, rect.left_top() + x(radius.nw));
    data.close();
    data.0
}

/// Triangles of one colour become one path. All turn the same way, so that the seams between them cannot be seen.
/// A triangle with different colours at its corners gets their mean.
fn mesh(out: &mut String, mesh: &Mesh) {
    // Pictures: there are none on our pages.
    if mesh.texture_id != TextureId::default() {
        return;
    }
    let mut current: Option<(Color32, PathData)> = None;
    for [a, b, c] in mesh.triangles() {
        let vertex =
            |index: u32| mesh.vertices.get(index as usize).filter(|vertex| vertex.uv == WHITE_UV);
        let (Some(a), Some(b), Some(c)) = (vertex(a), vertex(b), vertex(c)) else { continue };
        let color = mean([a.color, b.color, c.color]);
        let area =
            (b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) - (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x);
        if invisible(color) || !area.is_finite() || area.abs() < 1e-3 {
            continue;
        }
        let triangle = if area < 0.0 { [a.pos, c.pos, b.pos] } else { [a.pos, b.pos, c.pos] };
        if current.as_ref().is_none_or(|(of, _)| *of != color) {
            flush(out, current.take());
        }
        current.get_or_insert_with(|| (color, PathData::default())).1.polygon(triangle, true);
    }
    flush(out, current);
}

fn flush(out: &mut String, path: Option<(Color32, PathData)>) {
    if let Some((color, data)) = path {
        Element::new(out, "path").text("d", &data.0).fill(color).end();
    }
}

#[expect(clippy::disallowed_methods, reason = "a mean of colours that the theme has named")]
fn mean(colors: [Color32; 3]) -> Color32 {
    let channel = |of: fn(&Color32) -> u8| {
        let sum: u16 = colors.iter().map(|color| u16::from(of(color))).sum();
        (sum / 3) as u8
    };
    Color32::from_rgba_premultiplied(
        channel(Color32::r),
        channel(Color32::g),
        channel(Color32::b),
        channel(Color32::a),
    )
}
