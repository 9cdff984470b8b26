//! The small change of SVG: numbers, colours, texts, attributes and path data.

use std::fmt::Write as _;

use crate::export::xml::escaped;
use egui::{Color32, Pos2, Stroke};

/// A number with at most `digits` decimals and no more characters than it needs.
///
/// Rounded, so that the same drawing gives the same bytes everywhere. What is no number becomes 0.
pub(super) fn rounded(value: f32, digits: usize) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{value:.digits$}");
    let text =
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A coordinate or length: two decimals.
pub(super) fn number(value: f32) -> String {
    rounded(value, 2)
}

/// Whether a colour leaves no trace. Additive colours (light without cover) do not exist on paper and leave none.
pub(super) fn invisible(color: Color32) -> bool {
    color.a() == 0
}

/// One element being written.
pub(super) struct Element<'a> {
    out: &'a mut String,
    name: &'static str,
}

impl<'a> Element<'a> {
    pub(super) fn new(out: &'a mut String, name: &'static str) -> Self {
        out.push('<');
        out.push_str(name);
        Self { out, name }
    }

    pub(super) fn text(self, name: &str, value: &str) -> Self {
        let _ = write!(self.out, " {name}=\"{}\"", escaped(value));
        self
    }

    pub(super) fn number(self, name: &str, value: f32) -> Self {
        self.text(name, &number(value))
    }

    /// As [`Self::number`], but nothing for zero.
    pub(super) fn number_unless_zero(self, name: &str, value: f32) -> Self {
        if number(value) == "0" { self } else { self.number(name, value) }
    }

    pub(super) fn rotated(self, radians: f32, pivot: Pos2) -> Self {
        if radians == 0.0 {
            return self;
        }
        let turn = format!(
            "rotate({} {} {})",
            number(radians.to_degrees()),
            number(pivot.x),
            number(pivot.y)
        );
        self.text("transform", &turn)
    }

    pub(super) fn fill(self, color: Color32) -> Self {
        self.paint("fill", color)
    }

    /// A stroke, or nothing when it has no width or colour.
    pub(super) fn stroke(self, stroke: Stroke) -> Self {
        if stroke.width <= 0.0 || invisible(stroke.color) {
            return self;
        }
        let painted = self.paint("stroke", stroke.color);
        // 1 is what SVG takes when it is told nothing.
        if number(stroke.width) == "1" {
            painted
        } else {
            painted.number("stroke-width", stroke.width)
        }
    }

    fn paint(self, name: &str, color: Color32) -> Self {
        if invisible(color) {
            return self.text(name, "none");
        }
        let [r, g, b, a] = color.to_srgba_unmultiplied();
        let painted = self.text(name, &format!("#{r:02x}{g:02x}{b:02x}"));
        if a == u8::MAX {
            return painted;
        }
        painted.text(&format!("{name}-opacity"), &rounded(f32::from(a) / 255.0, 3))
    }

    /// Ends an element without content.
    pub(super) fn end(self) {
        self.out.push_str("/>\n");
    }

    /// Ends an element that holds only text.
    pub(super) fn end_with_text(self, text: &str) {
        let _ = write!(self.out, ">{}</{}>", escaped(text), self.name);
    }

    /// Ends the start tag; the caller writes content and end tag.
    pub(super) fn open(self) {
        self.out.push('>');
    }
}

/// The `d` of a path.
#[derive(Default)]
pub(super) struct PathData(pub(super) String);

impl PathData {
    /// A polyline or polygon. Points that are nowhere leave a gap.
    pub(super) fn polygon(&mut self, points: impl IntoIterator<Item = Pos2>, closed: bool) {
        let mut started = false;
        let mut gap = false;
        for point in points {
            if !(point.x.is_finite() && point.y.is_finite()) {
                gap |= started;
                started = false;
                continue;
            }
            if started {
                // Coordinates after a move are lines.
                self.0.push(' ');
                self.coordinates(point);
            } else {
                self.command('M', &[point]);
                started = true;
            }
        }
        if closed && started && !gap {
            self.close();
        }
    }

    /// A command letter with its points.
    pub(super) fn command(&mut self, letter: char, points: &[Pos2]) {
        self.0.push(letter);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                self.0.push(' ');
            }
            self.coordinates(*point);
        }
    }

    /// A quarter of a circle with this radius, clockwise, to a point.
    pub(super) fn arc(&mut self, radius: f32, to: Pos2) {
        let radius = number(radius);
        let _ = write!(self.0, "A{radius} {radius} 0 0 1 ");
        self.coordinates(to);
    }

    pub(super) fn close(&mut self) {
        self.0.push('Z');
    }

    fn coordinates(&mut self, point: Pos2) {
        let _ = write!(self.0, "{} {}", number(point.x), number(point.y));
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "colours of no theme, to be told apart in a test")]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn numbers_are_short() {
        for (value, text) in
            [(1.0, "1"), (0.125, "0.12"), (-0.001, "0"), (10.50, "10.5"), (100.0, "100")]
        {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(f32::NAN), "0");
        assert_eq!(number(f32::INFINITY), "0");
    }

    #[test]
    fn no_text_can_leave_its_element() {
        assert_eq!(
            escaped("<a href='x'>\"&\"</a>"),
            "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;"
        );
        assert_eq!(escaped("a\u{0}\u{8}\u{1b}\u{7f}\u{85}\u{202e}\u{ffff}b\tc\nd"), "ab c d");
        assert_eq!(escaped("åäö − ▲"), "åäö − ▲");
    }

    #[test]
    fn colours_are_what_they_were_before_multiplication() {
        let mut out = String::new();
        let color = Color32::from_rgba_unmultiplied(255, 0, 0, 128);
        Element::new(&mut out, "g")
            .fill(color)
            .stroke(Stroke::new(1.0, Color32::TRANSPARENT))
            .end();
        assert_eq!(out, "<g fill=\"#ff0000\" fill-opacity=\"0.502\"/>\n");
    }

    #[test]
    fn points_without_a_place_leave_a_gap() {
        let mut path = PathData::default();
        path.polygon(
            [pos2(0.0, 0.0), pos2(1.0, 1.0), pos2(f32::NAN, 0.0), pos2(2.0, 2.0), pos2(3.0, 3.5)],
            true,
        );
        assert_eq!(path.0, "M0 0 1 1M2 2 3 3.5");
    }
}
